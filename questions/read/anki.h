/* anki.h -- cards as Anki and Quizlet export them as text: a question, a tab, an answer a line.
 * Source: the Anki manual, "Importing: Text files", and what its exporter writes: heads
 * `#separator:`, `#html:`, `#tags column:` and the like, fields quoted where they must be. */
#ifndef ANKI_H
#define ANKI_H

#include "pack.h"

/* Does it begin with such a head, or has nearly every line one tab, and no table of films? */
bool anki_looks_like(Str bytes);

/* Every card becomes a Question, of a sentence with gaps each number of a gap one. */
void anki_read(const PackFile *file, Arena *a, Pack *out, Diag *diag);

#endif
