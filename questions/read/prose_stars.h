/* prose_stars.h -- the stars and points that a critic gives a film: they are no words of its title. */
#ifndef PROSE_STARS_H
#define PROSE_STARS_H

#include "str.h"

/* "X **** (1981)", "★★★★½": the stars before a bracket, in bytes from `at` on; 0 if there are none. Two
 * asterisks set words apart. */
size_t stars_before_bracket(Str text, size_t at);
/* "4/5", "Rating: 7.5/10", "★★★☆": does the line say no more than that? */
bool stars_are_line(Str line);

#endif
