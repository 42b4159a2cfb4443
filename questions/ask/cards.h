/* cards.h -- makes the cards that drawing compares. Private to ask/. */
#ifndef CARDS_H
#define CARDS_H

#include "asker.h"

void cards_build(Asker *k);
void things_build(Asker *k);    /* things.c; after films and people */

#endif
