/* tongues.h -- in which language somebody works, so that a name does not tell where a film is from.
 * Private to ask/. A film speaks its first language; people, roles and works those of their films. */
#ifndef TONGUES_H
#define TONGUES_H

#include "rows.h"

/* After the cards: fill their `tongues`, and list the films and people of each language by year. */
void tongues_index(Asker *k);

/* People of the relation (films for REL_COUNT) that have to do with the first language of this film,
 * from the years round the item's, unless it is the commonest language of all: those come anyway.
 *   Returns: how many stand in d->native now. */
int tongues_native(Draft *d, Relation r, Id film);

#endif
