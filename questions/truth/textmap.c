/* textmap.c -- open addressing, load under one half, linear steps. */
#include "textmap.h"

#include <string.h>

struct TextSlot {
    Str key; /* s NULL: free */
    uint32_t hash, value;
};

void text_map_init(TextMap *m, Arena *a)
{
    *m = (TextMap){.arena = a};
}

static struct TextSlot *find(const TextMap *m, Str key, uint32_t hash)
{
    for (uint32_t i = hash & m->mask;; i = (i + 1) & m->mask) {
        struct TextSlot *slot = &m->slots[i];
        if (!slot->key.s || (slot->hash == hash && str_equal(slot->key, key)))
            return slot;
    }
}

static void widen(TextMap *m)
{
    struct TextSlot *old = m->slots;
    uint32_t old_size = old ? m->mask + 1 : 0;
    m->mask = old ? 2 * m->mask + 1 : 63;
    m->slots = arena_new(m->arena, struct TextSlot, m->mask + 1);
    for (uint32_t i = 0; i < old_size; i++)
        if (old[i].key.s)
            *find(m, old[i].key, old[i].hash) = old[i];
}

uint32_t text_map_get(const TextMap *m, Str key)
{
    if (!m->slots)
        return TEXT_MAP_NONE;
    struct TextSlot *slot = find(m, key, (uint32_t)str_hash(key, 0));
    return slot->key.s ? slot->value : TEXT_MAP_NONE;
}

uint32_t *text_map_at(TextMap *m, Str key)
{
    if (!m->slots || 2 * (uint32_t)m->count >= m->mask)
        widen(m);
    uint32_t hash = (uint32_t)str_hash(key, 0);
    struct TextSlot *slot = find(m, key, hash);
    if (!slot->key.s) {
        *slot = (struct TextSlot){key.s ? key : S(""), hash, TEXT_MAP_NONE};
        m->count++;
    }
    return &slot->value;
}

uint32_t text_map_get_number(const TextMap *m, uint64_t key)
{
    return text_map_get(m, (Str){(const char *)&key, sizeof key});
}

uint32_t *text_map_at_number(TextMap *m, uint64_t key)
{
    Str given = {(const char *)&key, sizeof key};
    if (text_map_get(m, given) == TEXT_MAP_NONE)
        given = arena_copy(m->arena, given);
    return text_map_at(m, given);
}
