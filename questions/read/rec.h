/* rec.h -- our own format: records a person can write, a part of GNU recutils' rec.
 * Source: questions/FORMAT.md; the recutils manual, "The Rec Format". */
#ifndef REC_H
#define REC_H

#include "pack.h"

/* Is the first line that is no comment a `%rec:`? No other format begins so. */
bool rec_is_marked(Str bytes);
/* Is there a `%rec:` among the first lines, or do most of them look like `Field: value`? */
bool rec_looks_like(Str bytes);

/* Every record of the file, appended to `out`, unchecked but for the limits of pack.h, the
 * encoding and the shape of lines. */
void rec_read(const PackFile *file, Arena *a, Pack *out, Diag *diag);

/* The pack as .rec text, one block a type, so that `recfix --check` is content with it. */
void rec_write(const Pack *pack, Buf *out);

#endif
