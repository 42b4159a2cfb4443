/* rng.c -- see rng.h. Never change a number here: seeds and codes that players keep depend on it.
 */
#include "rng.h"

#define SEED_OF_TEXT UINT64_C(0x4D41525155454531)

Rng rng_stream(uint64_t seed, uint64_t round, uint64_t position)
{
    return (Rng){.key = rng_mix(rng_mix(rng_mix(seed) ^ round) ^ position)};
}

uint64_t rng_seed(Str text)
{
    return str_hash(str_trim(text), SEED_OF_TEXT);
}

void rng_shuffle(Rng *r, uint8_t *items, int count)
{
    for (int i = count - 1; i > 0; i--) {
        uint32_t k = rng_below(r, (uint32_t)i + 1);
        uint8_t item = items[i];
        items[i] = items[k];
        items[k] = item;
    }
}
