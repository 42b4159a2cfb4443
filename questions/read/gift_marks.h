/* gift_marks.h -- the marks of GIFT, which a backslash makes letters. Private to gift.c and
 * gift_question.c. */
#ifndef GIFT_MARKS_H
#define GIFT_MARKS_H

#include "str.h"

/* Where the next of these marks stands that no backslash is before; text.n if there is none. */
size_t gift_find_mark(Str text, size_t from, const char *marks);

/* The same of several marks in a row. */
size_t gift_find_run(Str text, size_t from, Str run);

#endif
