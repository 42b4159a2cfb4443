/* grammar.h -- the words by which texts about films are read, from the folder of assets. */
#ifndef GRAMMAR_H
#define GRAMMAR_H

#include "prose.h"

/* NULL if the language has no such words: then texts are no packs. `names` is the pack of
 * assets/names, or NULL to have it read.  Lives: in `a`; `names` must outlive it. */
const Prose *grammar_open(Str assets, Str lang, const Pack *names, int last_year, Arena *a);

#endif
