/* keyset.c -- see keyset.h. */
#include "keyset.h"

#include <string.h>

#include "rng.h"

void keyset_init(KeySet *k, Arena *a)
{
    *k = (KeySet){.arena = a};
}

void keyset_clear(KeySet *k)
{
    if (k->count)
        memset(k->slots, 0, sizeof *k->slots * (size_t)k->cap);
    k->count = 0;
}

static uint64_t *slot_of(const KeySet *k, uint64_t key)
{
    size_t mask = (size_t)k->cap - 1, at = (size_t)rng_mix(key) & mask;
    while (k->slots[at] && k->slots[at] != key)
        at = (at + 1) & mask;
    return &k->slots[at];
}

static void enlarge(KeySet *k)
{
    KeySet larger = {.arena = k->arena, .count = k->count, .cap = k->cap ? k->cap * 2 : 64};
    larger.slots = arena_new(k->arena, uint64_t, larger.cap);
    for (int i = 0; i < k->cap; i++)
        if (k->slots[i])
            *slot_of(&larger, k->slots[i]) = k->slots[i];
    *k = larger;
}

bool keyset_add(KeySet *k, uint64_t key)
{
    key += key == 0;
    if (k->count * 2 >= k->cap)
        enlarge(k);
    uint64_t *slot = slot_of(k, key);
    if (*slot)
        return true;
    *slot = key;
    k->count++;
    return false;
}
