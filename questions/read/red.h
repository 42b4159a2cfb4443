/* red.h -- trivia lists of Red-DiscordBot: YAML of which a small part is understood.
 * Source: the documentation of Red's Trivia cog, "Creating trivia lists": `AUTHOR:`, `CONFIG:`, and
 * each question a key with a list of answers, the first one the best. */
#ifndef RED_H
#define RED_H

#include "pack.h"

/* Is there an `AUTHOR:` with lists below, or are most keys questions with a list? */
bool red_looks_like(Str bytes);

/* Every question with an answer becomes a Question; further answers are never wrong options. */
void red_read(const PackFile *file, Arena *a, Pack *out, Diag *diag);

#endif
