/* str.c -- see str.h. */
#include "str.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

#include "arena.h"
#include "rng.h"

#define MAX_SHOWN 80 /* bytes */

int str_compare(Str a, Str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n ? memcmp(a.s, b.s, n) : 0;
    return order ? order : (a.n > b.n) - (a.n < b.n);
}

static int lower(char c)
{
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
}

bool str_equal_ascii_nocase(Str a, Str b)
{
    if (a.n != b.n)
        return false;
    for (size_t i = 0; i < a.n; i++)
        if (lower(a.s[i]) != lower(b.s[i]))
            return false;
    return true;
}

bool str_ends(Str a, Str suffix)
{
    return a.n >= suffix.n && str_equal(str_slice(a, a.n - suffix.n, a.n), suffix);
}

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

Str str_shown(Str a)
{
    size_t n = a.n < MAX_SHOWN ? a.n : MAX_SHOWN;
    while (n && n < a.n && ((unsigned char)a.s[n] & 0xC0) == 0x80)
        n--;
    return str_slice(a, 0, n);
}

Str str_trim(Str a)
{
    while (a.n && is_blank(a.s[a.n - 1]))
        a.n--;
    while (a.n && is_blank(a.s[0]))
        a.s++, a.n--;
    return a;
}

#define SHORT_NEEDLE 64
#define ROLL_BASE UINT64_C(0x9E3779B97F4A7C15)

static uint64_t rolling_hash(const char *s, size_t n)
{
    uint64_t h = 0;
    for (size_t i = 0; i < n; i++)
        h = h * ROLL_BASE + (unsigned char)s[i];
    return h;
}

/* A title of a megabyte sought in a text of a megabyte must not take a million times a million
 * steps: compare a hash that moves along, and the bytes only where it agrees. */
static ptrdiff_t find_long(Str a, Str needle)
{
    uint64_t want = rolling_hash(needle.s, needle.n), have = rolling_hash(a.s, needle.n), top = 1;
    for (size_t i = 1; i < needle.n; i++)
        top *= ROLL_BASE;
    for (size_t at = 0;; at++) {
        if (have == want && memcmp(a.s + at, needle.s, needle.n) == 0)
            return (ptrdiff_t)at;
        if (at + needle.n == a.n)
            return -1;
        have -= top * (unsigned char)a.s[at];
        have = have * ROLL_BASE + (unsigned char)a.s[at + needle.n];
    }
}

/* How common bytes are in names and prose. Those not named are rare. */
static const unsigned char common[256] = {
    [' '] = 27, ['e'] = 26, ['a'] = 25, ['t'] = 24, ['o'] = 23, ['i'] = 22, ['n'] = 21, ['r'] = 20,
    ['s'] = 19, ['h'] = 18, ['l'] = 17, ['d'] = 16, ['c'] = 15, ['m'] = 14, ['u'] = 13, ['f'] = 12,
    ['g'] = 11, ['p'] = 10, ['w'] = 9,  ['y'] = 8,  ['b'] = 7,  ['k'] = 6,  ['v'] = 5,  ['j'] = 4,
    ['x'] = 3,  ['z'] = 2,  ['q'] = 1,
};

/* Where the rarest byte of a needle stands in it: looked for first, it stops the search least often. */
static size_t rarest(Str needle)
{
    size_t at = 0;
    for (size_t i = 1; i < needle.n; i++)
        if (common[(unsigned char)needle.s[i]] < common[(unsigned char)needle.s[at]])
            at = i;
    return at;
}

ptrdiff_t str_find(Str a, Str needle)
{
    if (needle.n == 0)
        return 0;
    if (needle.n > a.n)
        return -1;
    if (needle.n > SHORT_NEEDLE)
        return find_long(a, needle);
    size_t mark = rarest(needle);
    const char *at = a.s + mark, *last = a.s + (a.n - needle.n) + mark;
    while (at <= last && (at = memchr(at, needle.s[mark], (size_t)(last - at) + 1))) {
        if (memcmp(at - mark, needle.s, needle.n) == 0)
            return at - mark - a.s;
        at++;
    }
    return -1;
}

ptrdiff_t str_find_last(Str a, Str needle)
{
    if (needle.n > a.n)
        return -1;
    for (size_t at = a.n - needle.n + 1; at-- > 0;)
        if (needle.n == 0 || (a.s[at] == needle.s[0] && memcmp(a.s + at, needle.s, needle.n) == 0))
            return (ptrdiff_t)at;
    return -1;
}

bool str_cut(Str a, char mark, Str *head, Str *rest)
{
    const char *at = a.n ? memchr(a.s, mark, a.n) : NULL;
    size_t n = at ? (size_t)(at - a.s) : a.n;
    *head = str_slice(a, 0, n);
    *rest = str_slice(a, n + (at != NULL), a.n);
    return at != NULL;
}

bool str_has_ascii_nocase(Str a, Str needle)
{
    for (size_t at = 0; at + needle.n <= a.n; at++)
        if (str_equal_ascii_nocase(str_slice(a, at, at + needle.n), needle))
            return true;
    return false;
}

bool str_in_list(Str word, const char *list)
{
    for (const char *at = list; *at; at++) {
        size_t n = 0;
        while (n < word.n && at[n] && at[n] != '|' && lower(at[n]) == lower(word.s[n]))
            n++;
        at += n;
        if (n == word.n && (!*at || *at == '|'))
            return true;
        while (*at && *at != '|')
            at++;
        if (!*at)
            break;
    }
    return false;
}

bool str_to_int(Str a, int *out)
{
    bool minus = a.n && a.s[0] == '-';
    size_t i = a.n && (minus || a.s[0] == '+');
    if (i == a.n)
        return false;
    long long value = 0;
    for (; i < a.n; i++) {
        if (a.s[i] < '0' || a.s[i] > '9')
            return false;
        value = value * 10 + (a.s[i] - '0');
        if (value > (long long)INT_MAX + 1)
            return false;
    }
    value = minus ? -value : value;
    if (value > INT_MAX)
        return false;
    *out = (int)value;
    return true;
}

int str_hex_digit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

bool str_hex(Str a, size_t at, size_t count, uint32_t *out)
{
    *out = 0;
    for (size_t i = at; i < at + count; i++) {
        int digit = i < a.n ? str_hex_digit(a.s[i]) : -1;
        if (digit < 0)
            return false;
        *out = *out << 4 | (uint32_t)digit;
    }
    return true;
}

int str_percent(Str a, size_t at)
{
    uint32_t byte;
    return at < a.n && a.s[at] == '%' && str_hex(a, at + 1, 2, &byte) ? (int)byte : -1;
}

/* Eight bytes as a number, the first the lowest, whatever the machine: compilers make one load of it. */
static inline uint64_t whole_word(const char *s)
{
    const unsigned char *b = (const unsigned char *)s;
    return (uint64_t)b[0] | (uint64_t)b[1] << 8 | (uint64_t)b[2] << 16 | (uint64_t)b[3] << 24 |
           (uint64_t)b[4] << 32 | (uint64_t)b[5] << 40 | (uint64_t)b[6] << 48 |
           (uint64_t)b[7] << 56;
}

/* Eight bytes at a time, little-endian whatever the machine. Never change this: keys made with it
 * stand in players' histories. */
uint64_t str_hash(Str a, uint64_t seed)
{
    uint64_t h = rng_mix(seed ^ rng_mix(a.n));
    size_t i = 0, left = a.n % 8;
    for (; i + 8 <= a.n; i += 8)
        h = rng_mix(h ^ whole_word(a.s + i));
    if (!left)
        return h;
    uint64_t word = 0;
    if (i) /* the last eight bytes, without those that were taken */
        word = whole_word(a.s + a.n - 8) >> (64 - 8 * left);
    for (size_t k = 0; !i && k < left; k++)
        word |= (uint64_t)(unsigned char)a.s[k] << (8 * k);
    return rng_mix(h ^ word);
}

/* ---- buffers */

Buf buf_fixed(char *memory, size_t cap)
{
    return (Buf){.s = memory, .cap = cap};
}

Buf buf_in(Arena *a)
{
    return (Buf){.arena = a};
}

/* Room for `more` bytes; false where a fixed buffer has not got it. */
static bool reserve(Buf *b, size_t more)
{
    if (b->cap - b->n >= more)
        return true;
    if (!b->arena)
        return false;
    size_t cap = b->cap ? b->cap * 2 : 64;
    if (cap - b->n < more)
        cap = b->n + more;
    b->s = arena_resize(b->arena, b->s, b->n, cap, 1);
    b->cap = cap;
    return true;
}

/* What comes after a cut is dropped too: half a sentence must not get a stranger's end. */
static Str that_fits(Buf *b, Str text)
{
    if (b->full)
        return S("");
    if (reserve(b, text.n))
        return text;
    b->full = true;
    size_t n = b->cap - b->n;
    while (n && ((unsigned char)text.s[n] & 0xC0) == 0x80)
        n--;
    return str_slice(text, 0, n);
}

void buf_add_tight(Buf *b, Str text)
{
    text = that_fits(b, text);
    if (text.n)
        memcpy(b->s + b->n, text.s, text.n);
    b->n += text.n;
}

void buf_add_int(Buf *b, long long value)
{
    char digits[24];
    size_t at = sizeof digits;
    if (value >= 1000 && value <= 9999) { /* a year: nearly all are */
        unsigned first = (unsigned)value / 100, second = (unsigned)value % 100;
        char year[4] = {(char)('0' + first / 10), (char)('0' + first % 10),
                        (char)('0' + second / 10), (char)('0' + second % 10)};
        buf_add(b, (Str){year, sizeof year});
        return;
    }
    unsigned long long left = value < 0 ? 0ull - (unsigned long long)value : (unsigned long long)value;
    do
        digits[--at] = (char)('0' + left % 10);
    while (left /= 10);
    if (value < 0)
        digits[--at] = '-';
    buf_add(b, (Str){digits + at, sizeof digits - at});
}

void buf_add_hex(Buf *b, uint64_t value, int digits)
{
    char text[16];
    for (int i = digits; i-- > 0; value >>= 4)
        text[i] = "0123456789abcdef"[value & 15];
    buf_add(b, (Str){text, (size_t)digits});
}

/* A fixed buffer has no room for the NUL of vsnprintf when the text just fits. */
static __attribute__((format(printf, 3, 0))) void format_long(Buf *b, size_t n, const char *format,
                                                              va_list args)
{
    Arena scratch;
    arena_init(&scratch);
    char *text = arena_alloc(&scratch, n + 1, 1);
    vsnprintf(text, n + 1, format, args);
    buf_add(b, (Str){text, n});
    arena_free(&scratch);
}

void buf_format(Buf *b, const char *format, ...)
{
    char small[256];
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(small, sizeof small, format, args);
    va_end(args);
    if (n >= (int)sizeof small)
        format_long(b, (size_t)n, format, again);
    else if (n > 0)
        buf_add(b, (Str){small, (size_t)n});
    va_end(again);
}

Str buf_str(const Buf *b)
{
    return b->n ? (Str){b->s, b->n} : S("");
}
