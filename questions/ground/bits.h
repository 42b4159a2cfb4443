/* bits.h -- sets as numbers, a bit for each member; and sets of many things, told roughly. */
#ifndef BITS_H
#define BITS_H

#include <stdbool.h>
#include <stdint.h>

/* How many are set: added up side by side in ever wider fields. */
static inline int bits_count(uint64_t x)
{
    x -= x >> 1 & 0x5555555555555555u;
    x = (x & 0x3333333333333333u) + (x >> 2 & 0x3333333333333333u);
    x = (x + (x >> 4)) & 0x0f0f0f0f0f0f0f0fu;
    return (int)(x * 0x0101010101010101u >> 56);
}

/* The place of the lowest that is set, of one at least. */
static inline int bits_lowest(uint64_t x)
{
    return __builtin_ctzll(x);
}

/* What has not all its bits in the bloom of a set is not in the set; most of what is not has not. */
typedef struct { uint64_t one, two; } Bloom;

/* Of a thing, by two numbers that tell it from others. */
static inline Bloom bloom_of(uint32_t one, uint32_t two)
{
    return (Bloom){(uint64_t)1 << (one & 63), (uint64_t)1 << (two & 63)};
}

static inline void bloom_add(Bloom *set, Bloom more)
{
    set->one |= more.one;
    set->two |= more.two;
}

/* May two sets have something in common? Without a branch: most have not. */
static inline bool bloom_meets(Bloom a, Bloom b)
{
    return ((a.one & b.one) != 0) & ((a.two & b.two) != 0);
}

static inline bool bloom_has(Bloom set, Bloom all_of)
{
    return !(all_of.one & ~set.one) && !(all_of.two & ~set.two);
}

#endif
