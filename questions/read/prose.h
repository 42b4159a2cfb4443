/* prose.h -- a text about a film, as an encyclopedia opens its article, turned into its record.
 * What a text states becomes a field, with the sentence that says it (pack->quotes); what it only
 * hints becomes a doubt (pack->doubts), in no record until the player says so. The words and
 * patterns are data: assets/names, and assets/locale/prose-en.rec for English.
 * Source: questions/FORMAT.md, "A text about a film". */
#ifndef PROSE_H
#define PROSE_H

#include "pack.h"

typedef struct Prose Prose;

#define PROSE_FORMAT "text about a film" /* pack->format of what is read here */

/* What a language says about films: the packs of assets/names and of its own file. Of `films`, files of
 * a native pack, the titles are known when a text names them, and the year of one whose text tells none.
 *   Lives: in `a`; views into the packs, which must outlive it. */
const Prose *prose_open(const Pack *const *packs, int pack_count, const PackFile *films,
                        int film_count, Arena *a, Diag *diag);

/* A sentence with a year in it, or several without. */
bool prose_looks_like(Str bytes);

/* `out->prose` says by which words; without them nothing is read. pack_read has asked for them. */
void prose_read(const PackFile *file, Arena *a, Pack *out, Diag *diag);

#endif
