/* makers.h -- a name in a list of those who made a film, with the note in brackets that people put behind
 * it: "Charlie Kaufman (screenplay)", "Philip K. Dick (novel)", "Joel Coen (as Roderick Jaynes)". */
#ifndef MAKERS_H
#define MAKERS_H

#include "str.h"

/* Take the note off a name of this field, where it says what somebody did or was called there; what tells
 * namesakes apart stays.
 *   Fails: false for one whose work was used and who wrote no line of the film. */
bool makers_take_note(const char *field, Str *name);

#endif
