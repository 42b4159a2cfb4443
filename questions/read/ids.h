/* ids.h -- from a number that others gave a thing ("tt0111161") to a number of ours: a hash table of
 * eight bytes an entry, for tables of millions of rows. It can be asked, not walked. Private to the
 * readers of such tables. */
#ifndef IDS_H
#define IDS_H

#include "arena.h"

#define IDS_NONE UINT32_MAX

typedef struct {
    struct IdSlot *slots;
    uint32_t mask;              /* slots are mask + 1, none when slots is NULL */
    uint32_t count;
    Arena *arena;
} Ids;

void ids_init(Ids *m, Arena *a);
uint32_t ids_get(const Ids *m, uint32_t id);        /* IDS_NONE if it is not there */

/* The place of the number of an id, which is IDS_NONE when the id is new; valid until the next call.
 * No id is 0. */
uint32_t *ids_at(Ids *m, uint32_t id);

/* Two letters and at most nine digits, "tt0111161". Fails: false for anything else. */
bool ids_parse(Str text, const char *letters, uint32_t *out);

#endif
