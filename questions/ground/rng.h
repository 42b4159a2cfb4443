/* rng.h -- chance that is the same everywhere.
 * Counter based: the n-th number of a stream is a hash of (key, n), so a stream can be entered
 * anywhere and streams never meet. Source: the finaliser of SplitMix64 (Steele, Lea, Flood,
 * "Fast splittable pseudorandom number generators", 2014). Never change a number here: seeds and
 * codes that players keep depend on it. What is called millions of times stands here, to be inlined. */
#ifndef RNG_H
#define RNG_H

#include "str.h"

typedef struct {
    uint64_t key, count;
} Rng;

/* The stream for (seed, round, position); position 0..; other uses take other high positions. */
Rng rng_stream(uint64_t seed, uint64_t round, uint64_t position);
uint64_t rng_seed(Str text);        /* any text a player types, blanks trimmed, as a seed */

/* SplitMix64's first number for the seed x; hashes numbers. Its step is 2^64 over the golden ratio. */
static inline uint64_t rng_mix(uint64_t x)
{
    x += UINT64_C(0x9E3779B97F4A7C15);
    x = (x ^ (x >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    x = (x ^ (x >> 27)) * UINT64_C(0x94D049BB133111EB);
    return x ^ (x >> 31);
}

/* The count is hashed before it meets the key: with a plain step all streams would be pieces of
 * one sequence and could overlap. */
static inline uint64_t rng_next(Rng *r)
{
    return rng_mix(r->key ^ rng_mix(r->count++));
}

/* Exactly uniform in 0 .. n-1 (Lemire's multiply-high with rejection). n >= 1. */
static inline uint32_t rng_below(Rng *r, uint32_t n)
{
    uint64_t wide = (rng_next(r) >> 32) * n;
    if ((uint32_t)wide < n) {
        uint32_t uneven = (0u - n) % n;
        while ((uint32_t)wide < uneven)
            wide = (rng_next(r) >> 32) * n;
    }
    return (uint32_t)(wide >> 32);
}

/* Which of `n`, by dice that are thrown on from one number of a stream: near enough to even for n far
 * below 2^32, and many times faster. */
static inline int rng_throw(uint64_t *dice, int n)
{
    *dice = *dice * 6364136223846793005u + 1442695040888963407u;
    return (int)((*dice >> 32) * (uint64_t)n >> 32);
}

/* Fisher-Yates over `count` bytes (positions of options). */
void rng_shuffle(Rng *r, uint8_t *items, int count);

#endif
