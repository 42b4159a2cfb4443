/* opentriviaqa.h -- questions as OpenTriviaQA writes them: `#Q` and the question, `^` and the right
 * answer, then the answers to choose from, each behind its letter.
 * Source: README and files of github.com/uberspot/OpenTriviaQA. A question goes on, over blank lines
 * too, until its `^`; the right answer stands there once more among the others. */
#ifndef OPENTRIVIAQA_H
#define OPENTRIVIAQA_H

#include "pack.h"

bool opentriviaqa_looks_like(Str bytes);
void opentriviaqa_read(const PackFile *file, Arena *a, Pack *out, Diag *diag);

#endif
