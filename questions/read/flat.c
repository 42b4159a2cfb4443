/* flat.c -- see flat.h. */
#include "flat.h"

#include <string.h>

#include "utf8.h"

bool flat_looks_like(Str text)
{
    return str_starts(str_trim(text), S("["));
}

/* ---- texts */

/* The code point whose `\u`, `\U` or `\x` stands at `*at`, with the second half of a pair. */
static uint32_t read_code(Str text, size_t *at)
{
    char kind = text.s[*at + 1];
    size_t digits = kind == 'U' ? 8 : kind == 'u' ? 4 : 2;
    uint32_t c, low;
    if (!str_hex(text, *at + 2, digits, &c)) {
        *at += 2;
        return UTF8_BAD;
    }
    *at += 2 + digits;
    if (c >= 0xD800 && c < 0xDC00 && str_starts(str_slice(text, *at, *at + 2), S("\\u")) &&
        str_hex(text, *at + 2, 4, &low) && low >= 0xDC00 && low < 0xE000) {
        *at += 6;
        return 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
    }
    return (c >= 0xD800 && c < 0xE000) || c > 0x10FFFF ? UTF8_BAD : c;
}

/* The escape at `*at` is written; control characters are left out, line breaks become blanks. */
static void add_escape(Buf *out, Str text, size_t *at)
{
    char c = *at + 1 < text.n ? text.s[*at + 1] : '\\';
    if (c == 'u' || c == 'U' || c == 'x') {
        uint32_t code = read_code(text, at);
        if (code == '\n' || code == '\r' || code == '\t')
            buf_add_char(out, ' ');
        else if (!utf8_is_control(code) && code)
            utf8_add(out, code);
        return;
    }
    *at += 2;
    if (c == 'n' || c == 'r' || c == 't')
        buf_add_char(out, ' ');
    else if (c != 'b' && c != 'f')
        buf_add_char(out, c);
}

/* A backslash before a character of several bytes takes its first one and leaves the others; both
 * stand together again. */
Str flat_unescaped(Arena *a, Str text)
{
    if (!text.n || !memchr(text.s, '\\', text.n))
        return text;
    Buf out = buf_in(a);
    for (size_t at = 0; at < text.n;)
        if (text.s[at] == '\\')
            add_escape(&out, text, &at);
        else
            buf_add_char(&out, text.s[at++]);
    return utf8_nfc(a, buf_str(&out));
}

/* ---- values */

static void skip_blanks(Flat *f)
{
    while (f->at < f->text.n && strchr(" \t\n\r", f->text.s[f->at]))
        f->at++;
}

static char next_char(Flat *f)
{
    skip_blanks(f);
    return f->at < f->text.n ? f->text.s[f->at] : '\0';
}

static bool take(Flat *f, char c)
{
    if (next_char(f) != c)
        return false;
    f->at++;
    return true;
}

/* The raw text between two quotes of one kind. Fails: false if it is not closed. */
static bool take_quoted(Flat *f, Str *out)
{
    char quote = f->text.s[f->at++];
    size_t from = f->at;
    for (; f->at < f->text.n; f->at++) {
        if (f->text.s[f->at] == '\\')
            f->at++;
        else if (f->text.s[f->at] == quote) {
            *out = str_slice(f->text, from, f->at++);
            return true;
        }
    }
    return false;
}

/* An array or object within: stepped over by counting brackets. */
static bool skip_nested(Flat *f)
{
    int depth = 0;
    Str text;
    while (f->at < f->text.n) {
        char c = f->text.s[f->at];
        if (c == '"' || c == '\'') {
            if (!take_quoted(f, &text))
                return false;
            continue;
        }
        f->at++;
        depth += (c == '{' || c == '[') - (c == '}' || c == ']');
        if (depth == 0)
            return true;
    }
    return false;
}

static bool take_value(Flat *f, Arena *a, Str *out)
{
    char c = next_char(f);
    *out = S("");
    if (c == '{' || c == '[')
        return skip_nested(f);
    if (c == '"' || c == '\'') {
        bool closed = take_quoted(f, out);
        *out = flat_unescaped(a, *out);
        return closed;
    }
    size_t from = f->at;
    while (f->at < f->text.n && !strchr(",}] \n", f->text.s[f->at]))
        f->at++;
    Str word = str_slice(f->text, from, f->at);
    if (!str_equal(word, S("null")) && !str_equal(word, S("None")))
        *out = word;
    return word.n > 0;
}

static bool take_pair(Flat *f, Arena *a, FlatObject *o)
{
    FlatPair pair;
    char c = next_char(f);
    if ((c != '"' && c != '\'') || !take_quoted(f, &pair.key) || !take(f, ':') ||
        !take_value(f, a, &pair.value))
        return false;
    if (o->count < FLAT_MAX_PAIRS)
        o->pairs[o->count++] = pair;
    return true;
}

Flat flat_open(Str text)
{
    Flat f = {.text = str_trim(text)};
    f.broken = !take(&f, '[');
    return f;
}

/* The object at hand up to its end. */
static bool take_object(Flat *f, Arena *a, FlatObject *out)
{
    out->count = 0;
    if (!take(f, '{'))
        return false;
    if (take(f, '}'))
        return true;
    do {
        if (!take_pair(f, a, out))
            return false;
    } while (take(f, ','));
    return take(f, '}');
}

bool flat_next(Flat *f, Arena *a, FlatObject *out)
{
    if (f->broken || take(f, ']'))
        return false;
    f->broken = !take_object(f, a, out) || (!take(f, ',') && next_char(f) != ']');
    return !f->broken;
}

bool flat_next_text(Flat *f, Arena *a, Str *out)
{
    if (f->broken || take(f, ']'))
        return false;
    char quote = next_char(f);
    f->broken = (quote != '"' && quote != '\'') || !take_value(f, a, out) ||
                (!take(f, ',') && next_char(f) != ']');
    return !f->broken;
}

Str flat_value(const FlatObject *o, const char *key)
{
    for (int i = 0; i < o->count; i++)
        if (str_equal(o->pairs[i].key, str_from_c(key)))
            return o->pairs[i].value;
    return S("");
}
