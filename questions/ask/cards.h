/* cards.h -- the cards of an Asker. Private to ask/. */
#ifndef CARDS_H
#define CARDS_H

#include "asker.h"

void cards_build(Asker *k);

#endif
