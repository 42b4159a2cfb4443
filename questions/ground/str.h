/* str.h -- text as a pointer and a length, and a buffer to write text into.
 * A Str is a view: it owns nothing and need not end in NUL. Bytes are UTF-8 unless said. What is called
 * millions of times stands here, to be inlined: of a literal the length is then known to the compiler. */
#ifndef STR_H
#define STR_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct {
    const char *s;
    size_t n;
} Str;

#define S(literal) ((Str){ "" literal, sizeof(literal) - 1 })
#define STR_ARG(x) (int)(x).n, (x).s        /* for "%.*s" */
#define STR_SHOWN(x) STR_ARG(str_shown(x))  /* ... in a message */

static inline Str str_from_c(const char *c)         /* NULL gives the empty text */
{
    return c ? (Str){c, strlen(c)} : S("");
}
static inline bool str_equal(Str a, Str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.s, b.s, a.n) == 0);
}
int str_compare(Str a, Str b);              /* by bytes, a prefix first: below 0, 0, above 0 */
bool str_equal_ascii_nocase(Str a, Str b);
static inline bool str_is_ascii(Str a)
{
    for (size_t i = 0; i < a.n; i++)
        if ((unsigned char)a.s[i] >= 0x80)
            return false;
    return true;
}
static inline bool str_starts(Str a, Str prefix)
{
    return a.n >= prefix.n && (prefix.n == 0 || memcmp(a.s, prefix.s, prefix.n) == 0);
}
bool str_ends(Str a, Str suffix);
Str str_trim(Str a);                        /* without ASCII blanks at either end */
static inline Str str_slice(Str a, size_t from, size_t to)      /* clamped to the text */
{
    to = to > a.n ? a.n : to;
    from = from > to ? to : from;
    return (Str){a.s ? a.s + from : a.s, to - from};
}
/* Is one of the two bytes in it, or one below `below` (0: none)? As many bytes at a time as processors
 * compare at once, and the last ones rather twice than one by one. */
static inline void str_mark_bytes(const char *s, int count, char one, char other,
                                  unsigned char below, unsigned char *hits)
{
    for (int i = 0; i < count; i++)
        hits[i] |= (unsigned char)((s[i] == one) | (s[i] == other) | ((unsigned char)s[i] < below));
}
static inline bool str_has(Str a, char one, char other, unsigned char below)
{
    unsigned char hits[16] = {0};
    uint64_t half[2];
    if (a.n >= 16) {
        for (size_t at = 0; at + 16 < a.n; at += 16)
            str_mark_bytes(a.s + at, 16, one, other, below, hits);
        str_mark_bytes(a.s + a.n - 16, 16, one, other, below, hits);
    } else if (a.n >= 8) {
        str_mark_bytes(a.s, 8, one, other, below, hits);
        str_mark_bytes(a.s + a.n - 8, 8, one, other, below, hits);
    } else {
        for (size_t at = 0; at < a.n; at++)
            str_mark_bytes(a.s + at, 1, one, other, below, hits);
    }
    memcpy(half, hits, sizeof half);
    return (half[0] | half[1]) != 0;
}
/* Does it hold a sign of a text with marks, *Title*, or the one that takes its meaning away? */
static inline bool str_is_starred(Str a)
{
    return str_has(a, '*', '\\', 0);
}
Str str_shown(Str a);                       /* as much as a message can show: 80 bytes */
ptrdiff_t str_find(Str a, Str needle);      /* byte offset of the first, or -1 */
ptrdiff_t str_find_last(Str a, Str needle);
bool str_has_ascii_nocase(Str a, Str needle);       /* ASCII's capitals like small letters */

/* Divide at the first `mark`: `head` before it, `rest` after it.
 *   Fails: false without a mark; then head is all and rest empty. */
bool str_cut(Str a, char mark, Str *head, Str *rest);

/* Is the word one of a list divided by bars, "jr|sr|ii", ASCII's capitals like small letters? */
bool str_in_list(Str word, const char *list);

/* A whole decimal number, sign allowed, blanks not.
 *   Fails: false for anything else or out of int's range; `out` is then left alone. */
bool str_to_int(Str a, int *out);

/* The number of `count` hexadecimal digits of either case at a place, eight at the most.
 *   Fails: false if they are not all there. */
bool str_hex(Str a, size_t at, size_t count, uint32_t *out);
/* The value of one such digit; of "%2F" at a place of a text. -1: it is none. */
int str_hex_digit(char c);
int str_percent(Str a, size_t at);

/* A stable 64-bit hash: the same on every machine and in every version; stored in histories. */
uint64_t str_hash(Str a, uint64_t seed);

/* Text under construction. With an arena it grows there; without one it stays within `cap`
 * and remembers in `full` that something was cut (never inside a code point). */
typedef struct Arena Arena;
typedef struct {
    char *s;
    size_t n, cap;
    Arena *arena;
    bool full;
} Buf;

Buf buf_fixed(char *memory, size_t cap);
Buf buf_in(Arena *a);
void buf_add_tight(Buf *b, Str text);       /* buf_add where there is no room left, or hardly any */
static inline void buf_add(Buf *b, Str text)
{
    if (b->full || b->cap - b->n < text.n) {
        buf_add_tight(b, text);
        return;
    }
    if (text.n)
        memcpy(b->s + b->n, text.s, text.n);
    b->n += text.n;
}
static inline void buf_add_c(Buf *b, const char *text)
{
    buf_add(b, str_from_c(text));
}
static inline void buf_add_char(Buf *b, char c)
{
    if (b->full || b->n == b->cap)
        buf_add_tight(b, (Str){&c, 1});
    else
        b->s[b->n++] = c;
}
void buf_add_int(Buf *b, long long value);
void buf_add_hex(Buf *b, uint64_t value, int digits);   /* its lowest ones, small letters */
void buf_format(Buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
Str buf_str(const Buf *b);                  /* a view of what stands in it now */

#endif
