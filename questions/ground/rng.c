/* rng.c -- see rng.h. Never change a number here: seeds and codes that players keep depend on it.
 */
#include "rng.h"

#define GOLDEN UINT64_C(0x9E3779B97F4A7C15) /* 2^64 over the golden ratio, SplitMix64's step */
#define SEED_OF_TEXT UINT64_C(0x4D41525155454531)

uint64_t rng_mix(uint64_t x)
{
    x += GOLDEN;
    x = (x ^ (x >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    x = (x ^ (x >> 27)) * UINT64_C(0x94D049BB133111EB);
    return x ^ (x >> 31);
}

Rng rng_stream(uint64_t seed, uint64_t round, uint64_t position)
{
    return (Rng){.key = rng_mix(rng_mix(rng_mix(seed) ^ round) ^ position)};
}

uint64_t rng_seed(Str text)
{
    return str_hash(str_trim(text), SEED_OF_TEXT);
}

/* The count is hashed before it meets the key: with a plain step all streams would be pieces of
 * one sequence and could overlap. */
uint64_t rng_next(Rng *r)
{
    return rng_mix(r->key ^ rng_mix(r->count++));
}

uint32_t rng_below(Rng *r, uint32_t n)
{
    uint64_t wide = (rng_next(r) >> 32) * n;
    if ((uint32_t)wide < n) {
        uint32_t uneven = (0u - n) % n;
        while ((uint32_t)wide < uneven)
            wide = (rng_next(r) >> 32) * n;
    }
    return (uint32_t)(wide >> 32);
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
