/* imdb.h -- the tables that IMDb gives away: title.basics.tsv and, in the same folder, any of
 * title.ratings, title.crew, title.principals, name.basics and title.akas, plain or compressed.
 * Source: the header lines of these tables. Rows are lines, cells are divided by tabs, \N is nothing
 * known, and a quotation mark is a quotation mark.
 *
 * They hold millions of titles of which a quiz wants some thousands, so they are streamed: ratings
 * say which titles count, basics which of them are films, crew and principals who made those, names
 * how they are called. Memory goes with the films kept, never with the files. */
#ifndef IMDB_H
#define IMDB_H

#include "pack.h"

#define IMDB_LEAST_VOTES 100    /* of a film, where title.ratings is there */
#define IMDB_MAX_FILMS 100000   /* kept: with all their people they stay below PACK_MAX_TOTAL_FIELDS */

bool imdb_looks_like(Str bytes);
void imdb_read(const PackFile *file, Arena *a, Pack *out, Diag *diag);

/* The files of a folder that belong together; how many, 0 without title.basics. */
int imdb_take(const PackFile *files, int count, bool *mine);
void imdb_read_folder(const PackFile *files, int count, const bool *mine, Arena *a, Pack *out,
                      Diag *diag);

#endif
