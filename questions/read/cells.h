/* cells.h -- what people write into the cells of a table: lists of names, dates, hours and minutes,
 * titles with their article behind. Nothing here reports; who reads a table knows what to say. */
#ifndef CELLS_H
#define CELLS_H

#include "table.h"

/* Does the cell say that nobody knows: "N/A", "\N", "-", "?"? */
bool cells_unknown(Str text);

/* "1999", "1999.0", "1999,0", "(1999)", "1999-03-31", "31/03/1999", "31 March 1999".
 *   Fails: false for anything else, as a span of years or "1,999". */
bool cells_year(Str text, int *year);

#define CELLS_DAY (24 * 60)     /* minutes; a bare number beyond it may be one of seconds */

/* "108", "108 min", "108,5", "1h48", "1,5 h", "1 h 48 min", "1:48", "PT1H48M", "1 Std. 48 Min.".
 *   Fails: false for anything else. */
bool cells_minutes(Str text, int *minutes);

/* "Third Man, The" -> "The Third Man", with the articles of several languages. May lie in `a`. */
Str cells_title(Arena *a, Str title);

/* Take a last part in brackets off a text: "A (b (c))" gives "A" and "b (c)".
 *   Fails: false if there is none, or nothing stands before it. */
bool cells_take_bracket(Str *text, Str *inside);

/* "Haneke, Michael" -> "Michael Haneke"; a name without its comma, or with "Jr." behind it, stays. */
Str cells_name(Arena *a, Str name);

#endif
