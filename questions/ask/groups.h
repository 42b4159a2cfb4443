/* groups.h -- the prizes of a catalog by edition, and who was ever up for them. Private to ask/. */
#ifndef GROUPS_H
#define GROUPS_H

#include "asker.h"

void groups_build(Asker *k);

#endif
