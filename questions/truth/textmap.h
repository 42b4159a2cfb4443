/* textmap.h -- from a text to a number: the one hash table of this layer.
 * Nothing is ever decided by its order: it can be asked, not walked. Private to truth/ and read/. */
#ifndef TEXTMAP_H
#define TEXTMAP_H

#include "arena.h"

#define TEXT_MAP_NONE UINT32_MAX

typedef struct {
    Arena *arena;
    struct TextSlot *slots;
    uint32_t mask;              /* slots are mask + 1, none when slots is NULL */
    int count;
} TextMap;

void text_map_init(TextMap *m, Arena *a);
uint32_t text_map_get(const TextMap *m, Str key);           /* TEXT_MAP_NONE if it is not there */

/* The place of the key's number, which is TEXT_MAP_NONE when the key is new; valid until the next
 * call. The key must outlive the map. */
uint32_t *text_map_at(TextMap *m, Str key);

/* The same for a number as the key, its bytes kept in the map's arena. */
uint32_t text_map_get_number(const TextMap *m, uint64_t key);
uint32_t *text_map_at_number(TextMap *m, uint64_t key);

#endif
