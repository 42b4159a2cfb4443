/* keyset.h -- which 64-bit keys were seen already? A hash table that only grows. */
#ifndef KEYSET_H
#define KEYSET_H

#include "arena.h"

typedef struct {
    Arena *arena;
    uint64_t *slots;            /* 0: free */
    int count, cap;
} KeySet;

void keyset_init(KeySet *k, Arena *a);
void keyset_clear(KeySet *k);               /* forget the keys, keep the memory */

/* Note a key. Returns: true if it was there before. */
bool keyset_add(KeySet *k, uint64_t key);

#endif
