/* arena.c -- see arena.h. */
#define _DEFAULT_SOURCE /* madvise */
#include "arena.h"

#include <assert.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef __linux__
#include <sys/mman.h>
#endif

/* The sanitizer sees one malloc where there are a thousand texts: poison what is not handed out,
 * with a gap behind each piece, so that reading one byte too far is found here too. */
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ARENA_POISON 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__)
#define ARENA_POISON 1
#endif
#ifdef ARENA_POISON
#include <sanitizer/asan_interface.h>
#define GAP 16
#else
#define ASAN_POISON_MEMORY_REGION(at, size) ((void)(at), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(at, size) ((void)(at), (void)(size))
#define GAP 0
#endif

#define BLOCK_MIN ((size_t)16 << 10)
#define BLOCK_MAX ((size_t)1 << 20)     /* of an arena below GROW times as much */
#define GROW 16                         /* of a larger one a block is one in so many */
#define HUGE_PAGE ((size_t)2 << 20)

struct ArenaBlock {
    ArenaBlock *older;
    size_t size, used, last; /* of the bytes behind this head; `last`: start of the newest piece */
    max_align_t bytes[];
};

static void no_memory(void)
{
    fputs("marquee: out of memory\n", stderr);
    exit(2);
}

static char *bytes_of(ArenaBlock *b)
{
    return (char *)b->bytes;
}

void arena_init(Arena *a)
{
    *a = (Arena){0};
}

static void free_chain(ArenaBlock *b)
{
    while (b) {
        ArenaBlock *older = b->older;
        ASAN_UNPOISON_MEMORY_REGION(b->bytes, b->size);
        free(b);
        b = older;
    }
}

void arena_clear(Arena *a)
{
    ArenaBlock *b = a->block;
    if (!b)
        return;
    free_chain(b->older);
    b->older = NULL;
    b->used = b->last = 0;
    a->total = sizeof *b + b->size;
    ASAN_POISON_MEMORY_REGION(b->bytes, b->size);
}

void arena_free(Arena *a)
{
    free_chain(a->block);
    arena_init(a);
}

/* Catalogs of many films are read here and there: half the time goes into finding the page, unless
 * pages are huge. Where the system has none to give, they are as ever. */
static void *get(size_t size)
{
#ifdef MADV_HUGEPAGE
    if (size >= 2 * HUGE_PAGE) {
        size = (size + HUGE_PAGE - 1) & ~(HUGE_PAGE - 1);
        void *pages = aligned_alloc(HUGE_PAGE, size);
        if (pages)
            madvise(pages, size, MADV_HUGEPAGE);
        return pages;
    }
#endif
    return malloc(size);
}

/* Blocks grow with what is held, so that a small arena stays small and a large one asks seldom. */
static ArenaBlock *add_block(Arena *a, size_t at_least)
{
    size_t most = a->total / GROW > BLOCK_MAX ? a->total / GROW : BLOCK_MAX;
    size_t size = a->total < BLOCK_MIN ? BLOCK_MIN : a->total > most ? most : a->total;
    if (size < at_least)
        size = at_least;
    ArenaBlock *b = size < SIZE_MAX / 2 ? get(sizeof *b + size) : NULL;
    if (!b)
        no_memory();
    *b = (ArenaBlock){.older = a->block, .size = size};
    ASAN_POISON_MEMORY_REGION(b->bytes, size);
    a->block = b;
    a->total += sizeof *b + size;
    return b;
}

/* The first place from `used` on whose address is a multiple of `align`. */
static size_t aligned(ArenaBlock *b, size_t used, size_t align)
{
    uintptr_t first = (uintptr_t)bytes_of(b);
    return (size_t)(((first + used + align - 1) & ~(uintptr_t)(align - 1)) - first);
}

/* Memory as it comes, not zeroed. */
static char *take(Arena *a, size_t size, size_t align)
{
    assert(align && (align & (align - 1)) == 0);
    ArenaBlock *b = a->block;
    size_t at = b ? aligned(b, b->used, align) : 0;
    if (size > SIZE_MAX / 4)
        no_memory();
    if (!b || at > b->size || b->size - at < size + GAP) {
        b = add_block(a, size + align + GAP);
        at = aligned(b, 0, align);
    }
    b->last = at;
    b->used = at + size + GAP;
    ASAN_UNPOISON_MEMORY_REGION(bytes_of(b) + at, size);
    return bytes_of(b) + at;
}

void *arena_alloc(Arena *a, size_t size, size_t align)
{
    return memset(take(a, size, align), 0, size);
}

/* The newest piece of all grows where it stands. */
static bool extend(Arena *a, const void *old, size_t new_size)
{
    ArenaBlock *b = a->block;
    if (!old || !b || (const char *)old != bytes_of(b) + b->last)
        return false;
    if (new_size > SIZE_MAX / 4 || new_size + GAP > b->size - b->last)
        return false;
    b->used = b->last + new_size + GAP;
    ASAN_UNPOISON_MEMORY_REGION(bytes_of(b) + b->last, new_size);
    return true;
}

void *arena_resize(Arena *a, void *old, size_t old_size, size_t new_size, size_t align)
{
    assert(new_size >= old_size);
    char *items = old;
    if (!extend(a, old, new_size)) {
        items = take(a, new_size, align);
        if (old_size)
            memcpy(items, old, old_size);
    }
    memset(items + old_size, 0, new_size - old_size);
    return items;
}

void *arena_grow(Arena *a, void *items, size_t item_size, size_t align, int count, int *cap)
{
    if (*cap > INT_MAX / 2 || item_size > SIZE_MAX / 4 / (size_t)(*cap ? *cap : 1))
        no_memory();
    int larger = *cap ? *cap * 2 : 8;
    items = arena_resize(a, items, item_size * (size_t)count, item_size * (size_t)larger, align);
    *cap = larger;
    return items;
}

Str arena_copy(Arena *a, Str text)
{
    if (!text.n)
        return S("");
    char *s = take(a, text.n, 1);
    memcpy(s, text.s, text.n);
    return (Str){s, text.n};
}

char *arena_c(Arena *a, Str text)
{
    char *s = take(a, text.n + 1, 1);
    if (text.n)
        memcpy(s, text.s, text.n);
    s[text.n] = 0;
    return s;
}

Str arena_format(Arena *a, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    char *s = take(a, n < 0 ? 1 : (size_t)n + 1, 1);
    if (n > 0)
        vsnprintf(s, (size_t)n + 1, format, again);
    va_end(again);
    return (Str){s, n < 0 ? 0 : (size_t)n};
}
