/* arena.h -- memory by lifetime: allocate often, free once.
 * The only place that calls malloc, or asks for huge pages. Running out of memory ends the program
 * here, with a sentence on standard error: no caller has a path for it, named limits on input keep
 * it away. */
#ifndef ARENA_H
#define ARENA_H

#include <stddef.h>
#include "str.h"

typedef struct ArenaBlock ArenaBlock;
struct Arena {
    ArenaBlock *block;          /* the newest; older ones hang behind it */
    size_t total;               /* bytes held from the system */
};

void arena_init(Arena *a);
void arena_clear(Arena *a);     /* forget all, keep the newest block for reuse */
void arena_free(Arena *a);      /* give everything back; the arena may be used again */

/* Zeroed memory that lives until the arena is cleared or freed. */
void *arena_alloc(Arena *a, size_t size, size_t align);
#define arena_new(a, T, count) ((T *)arena_alloc((a), sizeof(T) * (size_t)(count), _Alignof(T)))

/* A larger place for what stands at `old` (NULL: nothing yet); the new bytes are zero. The newest
 * piece of an arena grows where it is. */
void *arena_resize(Arena *a, void *old, size_t old_size, size_t new_size, size_t align);

/* A larger place for an array of `count` items: the old content is copied, `*cap` at least
 * doubles. Used through ARRAY_PUSH. */
void *arena_grow(Arena *a, void *items, size_t item_size, size_t align, int count, int *cap);
#define ARRAY_PUSH(a, items, count, cap)                                                          \
    (((count) == (cap) ? (void)((items) = arena_grow((a), (items), sizeof *(items),               \
                                  _Alignof(max_align_t), (count), &(cap))) : (void)0),            \
     &(items)[(count)++])

Str arena_copy(Arena *a, Str text);
char *arena_c(Arena *a, Str text);          /* a NUL-terminated copy, for the outside world */
Str arena_format(Arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
