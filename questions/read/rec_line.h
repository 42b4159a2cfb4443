/* rec_line.h -- a line of our own format by itself. Private to rec.c. */
#ifndef REC_LINE_H
#define REC_LINE_H

#include "str.h"

/* ASCII letters, digits and `_`, a letter first? */
bool rec_is_name(Str text);

/* `Name: value` or, with its percent sign, `%name: value` apart. "Year : 1979" is what the French and
 * the untaught write; of a name that is no field's it may be a sentence.
 *   Fails: false for any other line; of one with a colon the parts are given all the same. */
bool rec_split_field(Str line, Str *name, Str *value);

#endif
