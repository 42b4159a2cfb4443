/* entities.c -- see entities.h. */
#include "entities.h"

#include <string.h>

#include "utf8.h"

/* What the numbers 128 to 159 mean in HTML: Windows-1252. */
static const uint16_t windows1252[32] = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

enum { LONGEST_NAME = 31, LONGEST = 40 };

/* Its code points as the table writes them. Fails: false if there is no such name. */
static bool find_name(Str name, Str *codes)
{
    Str row = entities_named(name.n ? name.s[0] : 0), entry, rest;
    for (size_t from = 0, to = row.n; from < to;) { /* whole entries lie between */
        size_t at = from + (to - from) / 2;
        while (at > from && row.s[at - 1] != ';')
            at--;
        str_cut(str_slice(row, at, to), ';', &entry, &rest);
        str_cut(entry, '=', &entry, codes);
        int order = str_compare(name, entry);
        if (order == 0)
            return true;
        if (order < 0)
            to = at;
        else
            from = to - rest.n;
    }
    return false;
}

static uint32_t hexadecimal(Str digits)
{
    uint32_t code = 0;
    for (size_t i = 0; i < digits.n; i++)
        code = code * 16 + (uint32_t)str_hex_digit(digits.s[i]);
    return code;
}

/* Fails: false if it is no number. */
static bool code_of_number(Str text, uint32_t *out)
{
    bool hex = text.n && (text.s[0] | 32) == 'x';
    uint32_t code = 0;
    int base = hex ? 16 : 10;
    size_t at = hex;
    for (; at < text.n; at++) {
        int digit = str_hex_digit(text.s[at]);
        if (digit < 0 || digit >= base)
            return false;
        code = code < 0x110000 ? code * (uint32_t)base + (uint32_t)digit : code;
    }
    if (at == (size_t)hex)
        return false;
    if (code >= 128 && code < 160)
        code = windows1252[code - 128];
    *out = code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000) ? UTF8_BAD : code;
    return true;
}

bool entity_next(Str text, size_t *at, uint32_t out[2])
{
    Str rest = str_slice(text, *at + 1, *at + 1 + LONGEST), name, codes, first, second;
    out[1] = 0;
    if (!str_cut(rest, ';', &name, &rest))
        return false;
    if (name.n && name.s[0] == '#') {
        if (!code_of_number(str_slice(name, 1, name.n), out))
            return false;
    } else {
        if (name.n > LONGEST_NAME || !find_name(name, &codes))
            return false;
        str_cut(codes, '+', &first, &second);
        out[0] = hexadecimal(first);
        out[1] = hexadecimal(second);
    }
    *at += name.n + 2;
    return true;
}

Str entities_decode(Arena *a, Str text)
{
    if (!text.n || !memchr(text.s, '&', text.n))
        return text;
    Buf out = buf_in(a);
    for (size_t at = 0; at < text.n;) {
        uint32_t c[2];
        if (text.s[at] != '&' || !entity_next(text, &at, c)) {
            buf_add_char(&out, text.s[at++]);
            continue;
        }
        utf8_add(&out, c[0]);
        if (c[1])
            utf8_add(&out, c[1]);
    }
    return buf_str(&out);
}
