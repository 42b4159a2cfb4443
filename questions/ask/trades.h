/* trades.h -- who does for a living what a prize honours: nobody takes a composer for a designer of
 * dresses. Private to ask/. Only prizes of a known trade have one; acting is told by gender. */
#ifndef TRADES_H
#define TRADES_H

#include "asker.h"

/* After the groups: give prizes their trades, and people those of their jobs and nominations. */
void trades_index(Asker *k);

/* Was the person ever up for a prize like this, or at such a job? True of a prize without a trade. */
bool trades_is_of(const Asker *k, Id prize, Id person);

/* The job that is the prize's trade; REL_COUNT if the records have none for it. */
Relation trades_job(const Asker *k, Id prize);

#endif
