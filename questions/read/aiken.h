/* aiken.h -- questions in the Aiken format: a stem, lettered options, `ANSWER: B`.
 * Source: Moodle's documentation of the Aiken format. */
#ifndef AIKEN_H
#define AIKEN_H

#include "pack.h"

bool aiken_looks_like(Str bytes);
void aiken_read(const PackFile *file, Arena *a, Pack *out, Diag *diag);

#endif
