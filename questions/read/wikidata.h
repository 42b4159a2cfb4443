/* wikidata.h -- films from a query of Wikidata, as its service gives it: JSON with `head` and
 * `bindings`, the plain JSON array of objects, CSV, or TSV in either form.
 * Source: W3C, "SPARQL 1.1 Query Results JSON Format" and "... CSV and TSV Formats". How rows
 * become films: wiki_films.h. */
#ifndef WIKIDATA_H
#define WIKIDATA_H

#include "pack.h"

bool wikidata_looks_like(Str bytes);
void wikidata_read(const PackFile *file, Arena *a, Pack *out, Diag *diag);

#endif
