/* film_types.h -- what others call a film and what is none, in a column or key of types.
 * Source: the types of IMDb and TMDb, and the words of film pages in the languages of columns.h.
 * Private to the readers of films. */
#ifndef FILM_TYPES_H
#define FILM_TYPES_H

#include "arena.h"

/* Does the word leave it a film? `kind` is then what our Kind says of it, "" for no more than that.
 *   Fails: false for series, episodes, games and the like. A word that is not known fails nothing. */
bool film_type(Str word, const char **kind);

#endif
