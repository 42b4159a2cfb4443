/* films_json.h -- films as JSON objects, in whatever spelling of keys: an array of them, one in an
 * object ("movies", "results"), or one object a line. Source: PACKS formats in questions/FORMAT.md,
 * "What others write"; the keys stand in film_keys.c. */
#ifndef FILMS_JSON_H
#define FILMS_JSON_H

#include "pack.h"

/* Any JSON: the reader that says of every other file of that kind what is missing in it. */
bool films_json_looks_like(Str bytes);
void films_json_read(const PackFile *file, Arena *a, Pack *out, Diag *diag);

#endif
