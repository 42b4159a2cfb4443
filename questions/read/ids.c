/* ids.c -- see ids.h. */
#include "ids.h"

#include "rng.h"

enum { FIRST_SLOTS = 1024, MOST_DIGITS = 9 };

struct IdSlot {
    uint32_t id, number; /* id 0: the slot is free */
};

void ids_init(Ids *m, Arena *a)
{
    *m = (Ids){.arena = a};
}

/* Tables are in the order of their numbers: eight neighbours share a line of the cache. */
static struct IdSlot *find(const Ids *m, uint32_t id)
{
    uint32_t at = ((uint32_t)rng_mix(id >> 3) << 3 | (id & 7)) & m->mask;
    while (m->slots[at].id && m->slots[at].id != id)
        at = (at + 1) & m->mask;
    return &m->slots[at];
}

uint32_t ids_get(const Ids *m, uint32_t id)
{
    if (!m->slots || !id)
        return IDS_NONE;
    const struct IdSlot *slot = find(m, id);
    return slot->id ? slot->number : IDS_NONE;
}

/* Never more than half full. */
static void grow(Ids *m)
{
    Ids old = *m;
    uint32_t slots = old.slots ? (old.mask + 1) * 2 : FIRST_SLOTS;
    m->slots = arena_new(m->arena, struct IdSlot, slots);
    m->mask = slots - 1;
    for (uint32_t i = 0; old.slots && i <= old.mask; i++)
        if (old.slots[i].id)
            *find(m, old.slots[i].id) = old.slots[i];
}

uint32_t *ids_at(Ids *m, uint32_t id)
{
    if (!m->slots || m->count >= m->mask / 2)
        grow(m);
    struct IdSlot *slot = find(m, id);
    if (!slot->id) {
        *slot = (struct IdSlot){id, IDS_NONE};
        m->count++;
    }
    return &slot->number;
}

bool ids_parse(Str text, const char *letters, uint32_t *out)
{
    uint32_t id = 0;
    if (text.n < 3 || text.n > 2 + MOST_DIGITS || text.s[0] != letters[0] ||
        text.s[1] != letters[1])
        return false;
    for (size_t i = 2; i < text.n; i++) {
        if (text.s[i] < '0' || text.s[i] > '9')
            return false;
        id = id * 10 + (uint32_t)(text.s[i] - '0');
    }
    *out = id;
    return id != 0;
}
