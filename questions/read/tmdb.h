/* tmdb.h -- tables made from The Movie Database: the two files of the "TMDb 5000" set and the like,
 * with arrays of objects inside their cells.
 * Source: the header lines of such sets; the field names are those of TMDb's API. In all of them 0
 * and an empty text mean that nobody knows.
 *
 * The first file has the films, the second their cast and crew. In a folder they are joined by the
 * film's number; a first file alone gives the people that its own columns name, a second one alone
 * gives nothing, for it names no years. */
#ifndef TMDB_H
#define TMDB_H

#include "pack.h"

bool tmdb_looks_like(Str bytes);
void tmdb_read(const PackFile *file, Arena *a, Pack *out, Diag *diag);

/* The files of a folder that belong together; how many, 0 unless both kinds are there. */
int tmdb_take(const PackFile *files, int count, bool *mine);
void tmdb_read_folder(const PackFile *files, int count, const bool *mine, Arena *a, Pack *out,
                      Diag *diag);

#endif
