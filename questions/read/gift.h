/* gift.h -- questions in Moodle's GIFT: a stem, and its answers in braces.
 * Source: Moodle's documentation of the GIFT format: `=` right, `~` wrong, weights in percent,
 * feedback behind `#`, backslash before a mark that is meant as itself, a blank line between questions. */
#ifndef GIFT_H
#define GIFT_H

#include "pack.h"

bool gift_looks_like(Str bytes);

/* Multiple choice with one right answer, and true or false. Other sorts of question are counted and
 * told once each at the end. */
void gift_read(const PackFile *file, Arena *a, Pack *out, Diag *diag);

#endif
