/* bits.h -- sets as numbers, a bit for each member. */
#ifndef BITS_H
#define BITS_H

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

#endif
