/* trades.h -- who does for a living what a prize honours: nobody takes a composer for a designer of
 * dresses. Private to ask/. Only prizes of a known craft have a trade; acting is told by gender. */
#ifndef TRADES_H
#define TRADES_H

#include "asker.h"

/* After the groups: give people the crafts of their jobs and nominations. */
void trades_index(Asker *k);

/* Was the person ever up for a prize like this, or at such a job? True of a prize of no known craft. */
bool trades_is_of(const Asker *k, Id prize, Id person);

#endif
