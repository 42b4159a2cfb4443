/* tongues.h -- in which language somebody works, so that a name does not tell where a film is from.
 * Private to ask/. A film speaks its first language; people, roles and works those of their films. */
#ifndef TONGUES_H
#define TONGUES_H

#include "rows.h"

/* After the index: fill the `tongues` of cards, and list the films and people of each language by year. */
void tongues_index(Asker *k);

enum { KIN_MOST = 12 };

/* Who works in the first language of this film and was at work in this relation in the item's year, and
 * films in it from within the row's reach: all, or KIN_MOST of them, side by side in their lists. Of
 * the commonest language of all none are listed.
 *   Lives:  as long as the asker. */
IdSpan tongues_people(const Draft *d, Relation r, Id film);
IdSpan tongues_films(const Draft *d, Id film);

/* Is nobody and nothing else of the topic's rare language within reach? Those whose language is not known
 * do not count: they may stand beside others, but are no company for the key. */
bool tongues_leave_alone(const Asker *k, int kind, const Topic *t);

#endif
