/* utf8.c -- see utf8.h. The only file that knows utf8proc. */
#include "utf8.h"

#include <string.h>
#include <utf8proc.h>

#define MAX_MARKS 30 /* in a row; as in the Stream-Safe Text Format of Unicode's annex 15 */

static size_t ascii_run(Str a, size_t at)
{
    size_t from = at;
    uint64_t word;
    while (a.n - at >= sizeof word) {
        memcpy(&word, a.s + at, sizeof word);
        if (word & UINT64_C(0x8080808080808080))
            break;
        at += sizeof word;
    }
    while (at < a.n && !(a.s[at] & 0x80))
        at++;
    return at - from;
}

/* How many bytes a sequence that begins so has, 0 if none does. */
static int length_by_first(unsigned first)
{
    if (first < 0x80)
        return 1;
    if (first < 0xC2 || first > 0xF4)
        return 0;
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

/* How many bytes the sequence at `at` has, 0 if it is bad. RFC 3629, section 4: the second byte's
 * range shuts out overlong forms, surrogates and what lies past U+10FFFF. */
static int sequence(Str a, size_t at)
{
    const unsigned char *s = (const unsigned char *)a.s + at;
    size_t left = a.n - at;
    unsigned low = 0x80, high = 0xBF;
    int n = length_by_first(s[0]);
    if (n < 2 || left < (size_t)n)
        return left < (size_t)n ? 0 : n;
    if (s[0] == 0xE0)
        low = 0xA0;
    else if (s[0] == 0xED)
        high = 0x9F;
    else if (s[0] == 0xF0)
        low = 0x90;
    else if (s[0] == 0xF4)
        high = 0x8F;
    if (s[1] < low || s[1] > high)
        return 0;
    for (int i = 2; i < n; i++)
        if ((s[i] & 0xC0) != 0x80)
            return 0;
    return n;
}

uint32_t utf8_next(Str a, size_t *at)
{
    const unsigned char *s = (const unsigned char *)a.s + *at;
    if (s[0] < 0x80) {
        ++*at;
        return s[0];
    }
    int n = sequence(a, *at);
    *at += n ? (size_t)n : 1;
    switch (n) {
    case 2:
        return (s[0] & 0x1Fu) << 6 | (s[1] & 0x3Fu);
    case 3:
        return (s[0] & 0x0Fu) << 12 | (s[1] & 0x3Fu) << 6 | (s[2] & 0x3Fu);
    case 4:
        return (s[0] & 7u) << 18 | (s[1] & 0x3Fu) << 12 | (s[2] & 0x3Fu) << 6 | (s[3] & 0x3Fu);
    default:
        return UTF8_BAD;
    }
}

bool utf8_valid(Str a)
{
    for (size_t at = 0; (at += ascii_run(a, at)) < a.n;) {
        int n = sequence(a, at);
        if (!n)
            return false;
        at += (size_t)n;
    }
    return true;
}

bool utf8_has_multibyte(Str a)
{
    for (size_t at = 0; (at += ascii_run(a, at)) < a.n; at++)
        if (sequence(a, at) > 1)
            return true;
    return false;
}

int utf8_length(Str a)
{
    size_t length = 0;
    for (size_t at = 0; at < a.n; length++) {
        size_t run = ascii_run(a, at);
        length += run;
        if ((at += run) == a.n)
            break;
        int n = sequence(a, at);
        at += n ? (size_t)n : 1;
    }
    return (int)length;
}

void utf8_add(Buf *b, uint32_t c)
{
    if (c > 0x10FFFF || (c >= 0xD800 && c < 0xE000))
        c = UTF8_BAD;
    char s[4];
    size_t n = 0;
    if (c < 0x80) {
        s[n++] = (char)c;
    } else if (c < 0x800) {
        s[n++] = (char)(0xC0 | c >> 6);
    } else if (c < 0x10000) {
        s[n++] = (char)(0xE0 | c >> 12);
        s[n++] = (char)(0x80 | (c >> 6 & 0x3F));
    } else {
        s[n++] = (char)(0xF0 | c >> 18);
        s[n++] = (char)(0x80 | (c >> 12 & 0x3F));
        s[n++] = (char)(0x80 | (c >> 6 & 0x3F));
    }
    if (c >= 0x80)
        s[n++] = (char)(0x80 | (c & 0x3F));
    buf_add(b, (Str){s, n});
}

size_t utf8_offset(Str a, int code_points)
{
    size_t at = 0;
    for (int i = 0; i < code_points && at < a.n; i++)
        utf8_next(a, &at);
    return at;
}

int utf8_column(Str line, size_t byte)
{
    return 1 + utf8_length(str_slice(line, 0, byte));
}

bool utf8_is_control(uint32_t c)
{
    if (c < 0x20)
        return c != '\t' && c != '\n';
    if (c < 0x7F)
        return false;
    return c <= 0x9F || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

static bool is_mark(uint32_t c)
{
    utf8proc_category_t k =
        c < 0x300 ? UTF8PROC_CATEGORY_LU : utf8proc_category((utf8proc_int32_t)c);
    return k == UTF8PROC_CATEGORY_MN || k == UTF8PROC_CATEGORY_MC || k == UTF8PROC_CATEGORY_ME;
}

uint32_t utf8_lower(uint32_t c)
{
    return (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
}

bool utf8_is_word(uint32_t c)
{
    if (c < 0x80) /* as most are: no table is needed */
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    switch (utf8proc_category((utf8proc_int32_t)c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
        return true;
    default:
        return false;
    }
}

bool utf8_is_other_number(uint32_t c)
{
    return c >= 0x80 && utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_NO;
}

int utf8_decompose(uint32_t c, uint32_t out[UTF8_MAX_DECOMPOSED])
{
    utf8proc_int32_t got[UTF8_MAX_DECOMPOSED];
    int boundary = 0;
    utf8proc_ssize_t n = utf8proc_decompose_char(
        (utf8proc_int32_t)c, got, UTF8_MAX_DECOMPOSED,
        UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE, &boundary);
    if (n < 0 || n > UTF8_MAX_DECOMPOSED) {
        out[0] = c;
        return 1;
    }
    for (int i = 0; i < n; i++)
        out[i] = (uint32_t)got[i];
    return (int)n;
}

bool utf8_is_blank(uint32_t c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) ||
           c == 0x202F || c == 0x205F || c == 0x3000;
}

/* Blanks, joiners and marks of direction: at the end of a text they show nothing. */
static bool is_unseen(uint32_t c)
{
    return utf8_is_blank(c) || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
}

Str utf8_trim(Str a)
{
    for (a = str_trim(a); a.n && (a.s[0] & 0x80);) {
        size_t n = 0;
        if (!is_unseen(utf8_next(a, &n)))
            break;
        a = str_trim(str_slice(a, n, a.n));
    }
    while (a.n && (a.s[a.n - 1] & 0x80)) {
        size_t from = a.n - 1, to;
        while (from > 0 && a.n - from < 4 && (a.s[from] & 0xC0) == 0x80)
            from--;
        to = from;
        if (!is_unseen(utf8_next(a, &to)) || to != a.n)
            break;
        a = str_trim(str_slice(a, 0, from));
    }
    return a;
}

/* Ranges that are in normal form C whatever surrounds them: most of what packs hold. */
static bool is_surely_nfc(uint32_t c)
{
    return c < 0x300 || (c >= 0x400 && c <= 0x482) || (c >= 0x2010 && c <= 0x205F) ||
           (c >= 0x4E00 && c <= 0x9FFF);
}

/* How many marks stand in a row once `c` has followed `before` of them. They are counted taken
 * apart, since composing may take them apart for good (U+0344 is two), and a text composed twice
 * must be the text composed once. */
static int marks_after(uint32_t c, int before)
{
    utf8proc_int32_t parts[UTF8_MAX_DECOMPOSED];
    if (c < 0xC0)
        return 0;
    int boundary = 0,
        n = (int)utf8proc_decompose_char((utf8proc_int32_t)c, parts, UTF8_MAX_DECOMPOSED,
                                         UTF8PROC_STABLE | UTF8PROC_DECOMPOSE, &boundary);
    for (int i = 0; i < n && i < UTF8_MAX_DECOMPOSED; i++)
        before = is_mark((uint32_t)parts[i]) ? before + 1 : 0;
    return n > 0 ? before : 0;
}

/* The text with at most MAX_MARKS in a row, and U+FFFD for bad bytes. */
static void prepare(Str text, Buf *out)
{
    int marks = 0;
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        uint32_t c = utf8_next(text, &at);
        marks = marks_after(c, marks);
        if (c == UTF8_BAD)
            utf8_add(out, c);
        else if (marks <= MAX_MARKS)
            buf_add(out, str_slice(text, from, at));
    }
}

static Str compose(Arena *a, Arena *scratch, Str text)
{
    const utf8proc_option_t options = UTF8PROC_STABLE | UTF8PROC_COMPOSE;
    const utf8proc_uint8_t *bytes = (const utf8proc_uint8_t *)text.s;
    utf8proc_ssize_t n = utf8proc_decompose(bytes, (utf8proc_ssize_t)text.n, NULL, 0, options);
    if (n < 0)
        return arena_copy(a, text);
    utf8proc_int32_t *points = arena_new(scratch, utf8proc_int32_t, n + 1);
    utf8proc_decompose(bytes, (utf8proc_ssize_t)text.n, points, n, options);
    n = utf8proc_normalize_utf32(points, n, options);
    Buf out = buf_in(a);
    for (utf8proc_ssize_t i = 0; i < n; i++)
        utf8_add(&out, (uint32_t)points[i]);
    return buf_str(&out);
}

Str utf8_nfc(Arena *a, Str text)
{
    size_t at = ascii_run(text, 0);
    while (at < text.n) {
        size_t next = at;
        uint32_t c = utf8_next(text, &next);
        if (!is_surely_nfc(c))
            break;
        at = next + ascii_run(text, next);
    }
    if (at == text.n)
        return text;
    Arena scratch;
    arena_init(&scratch);
    Buf prepared = buf_in(&scratch);
    prepare(text, &prepared);
    Str result = compose(a, &scratch, buf_str(&prepared));
    arena_free(&scratch);
    return str_equal(result, text) ? text : result;
}

/* The Windows code page's own third of a table; 0 where it has a hole. */
static const uint16_t windows1252[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

Str utf8_from_windows1252(Arena *a, Str bytes)
{
    Buf out = buf_in(a);
    for (size_t i = 0; i < bytes.n; i++) {
        uint32_t c = (unsigned char)bytes.s[i];
        if (c >= 0x80 && c < 0xA0)
            c = windows1252[c - 0x80] ? windows1252[c - 0x80] : UTF8_BAD;
        utf8_add(&out, c);
    }
    return buf_str(&out);
}
