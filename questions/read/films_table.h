/* films_table.h -- tables of films as people keep them: CSV, TSV and the like with a header that
 * names title and year, in several languages' words (columns.h); MovieLens movies.csv, whose year
 * stands in brackets behind the title.
 * Source: questions/FORMAT.md, "What others write"; RFC 4180; the README of the MovieLens sets. */
#ifndef FILMS_TABLE_H
#define FILMS_TABLE_H

#include "pack.h"

/* Has one of the first rows a title and a year, or a title and people, or MovieLens's words? */
bool films_table_looks_like(Str bytes);

/* One film a row. A row without title or year, with more cells than the header, or with an open
 * quote, is refused; a value that cannot be read is left out. */
void films_table_read(const PackFile *file, Arena *a, Pack *out, Diag *diag);

#endif
