/* begin.h -- the round a player begins: from a programme to drawn questions.
 * The player's past has a say only in the seed: of eight, the one with fewest recent facts. */
#ifndef BEGIN_H
#define BEGIN_H

#include "code.h"
#include "rating.h"
#include "settings.h"

typedef struct {
    const Catalog *catalog;
    const Asker *prepared;                  /* of that catalog, with any options; NULL: not yet */
    const Programme *programme;
    int level;                              /* Level, or LEVEL_RISING */
    uint64_t seed;                          /* used as it is when `fixed`, else the first of eight */
    bool fixed;
    const uint64_t *recent; int recent_count;   /* facts asked lately */
    const uint8_t *seen;                    /* as in AskOptions, for a programme of films seen */
} Beginning;

/* The level of a programme: its own, or the one that suits the player's rating, where what the
 * player knows of the decades and countries chosen has a say. */
int begin_level(const Programme *p, const Rating *r);

/* The options that a programme asks for with this catalog. Countries it does not know are left out. */
void begin_options(const Catalog *c, const Programme *p, int level, AskOptions *out);

/* Draw it. `out->count` is 0 when the filters leave nothing, less than the programme's length when
 * they leave too little. The asker and all scratch are in `a`; seeds have CODE_SEED_BITS. */
const Asker *begin_round(const Beginning *b, Arena *a, Round *out);

#endif
