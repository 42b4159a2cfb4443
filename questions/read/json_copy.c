/* json_copy.c -- see json_copy.h. */
#include "json_copy.h"

#include <string.h>

#include "letters.h"

static void add_prefix(Buf *out, char kind, size_t at)
{
    buf_add_char(out, kind);
    buf_add_hex(out, at, JSON_COPY_PREFIX - 1);
}

size_t json_copy_prefix(const char *text)
{
    uint32_t at;
    str_hex((Str){text, JSON_COPY_PREFIX}, 1, JSON_COPY_PREFIX - 1, &at);
    return at;
}

/* A NUL would be refused, in names too; as another control character it is dropped later. */
static void add_text(Buf *out, Str inside)
{
    ptrdiff_t nul;
    while ((nul = str_find(inside, S("\\u0000"))) >= 0) {
        size_t backslashes = 0;
        while (backslashes < (size_t)nul && inside.s[(size_t)nul - backslashes - 1] == '\\')
            backslashes++;
        buf_add(out, str_slice(inside, 0, (size_t)nul));
        buf_add_c(out, backslashes % 2 ? "\\u0000" : "\\u0001");
        inside = str_slice(inside, (size_t)nul + 6, inside.n);
    }
    buf_add(out, inside);
}

/* RFC 8259, section 6. */
static bool is_number(Str s)
{
    size_t at = s.n && s.s[0] == '-', from = at;
    at = letters_digits_end(s, at);
    if (at == from || (at > from + 1 && s.s[from] == '0'))
        return false;
    if (at < s.n && s.s[at] == '.') {
        from = ++at;
        if ((at = letters_digits_end(s, at)) == from)
            return false;
    }
    if (at < s.n && (s.s[at] == 'e' || s.s[at] == 'E')) {
        at++;
        at += at < s.n && (s.s[at] == '+' || s.s[at] == '-');
        from = at;
        if ((at = letters_digits_end(s, at)) == from)
            return false;
    }
    return at == s.n;
}

static void note_mark(JsonCopy *c, size_t out, size_t from, size_t to)
{
    *ARRAY_PUSH(c->arena, c->marks, c->count, c->cap) = (JsonMark){out, c->out.n, from, to};
}

static void copy_marked(JsonCopy *c, char kind, size_t from, size_t to, Str inside)
{
    size_t out = c->out.n;
    buf_add_char(&c->out, '"');
    add_prefix(&c->out, kind, from);
    add_text(&c->out, inside);
    buf_add_char(&c->out, '"');
    note_mark(c, out, from, to);
}

/* A word or number; scripts write NaN for what they do not know. */
static size_t copy_word(JsonCopy *c, size_t at)
{
    size_t from = at, out = c->out.n;
    while (at < c->text.n && !strchr(" \t\r\n,:[]{}\"", c->text.s[at]))
        at++;
    at += at == from; /* a NUL */
    Str word = str_slice(c->text, from, at);
    if (is_number(word)) {
        copy_marked(c, JSON_COPY_NUMBER, from, at, word);
    } else if (str_equal(word, S("NaN")) || str_equal(word, S("Infinity")) ||
               str_equal(word, S("-Infinity"))) {
        copy_marked(c, JSON_COPY_NULL, from, at, S(""));
    } else {
        buf_add(&c->out, word);
        note_mark(c, out, from, at);
    }
    return at;
}

/* The commas before a closing bracket are left out. */
static void drop_comma(JsonCopy *c, size_t comma, size_t at)
{
    c->out.s[comma] = ' ';
    if (c->comma_count < JSON_MAX_WARNED)
        c->commas[c->comma_count++] = at;
}

void json_copy_make(JsonCopy *c, Str text, int most, Arena *a)
{
    *c = (JsonCopy){.arena = a, .text = text, .out = buf_in(a)};
    size_t comma = 0; /* behind the place in the copy of one that nothing follows yet */
    for (size_t at = 0; at < c->text.n && c->values <= most;) {
        char sign = c->text.s[at];
        bool closed;
        if (strchr(" \t\r\n", sign) && sign) {
            buf_add_char(&c->out, sign);
            at++;
            continue;
        }
        if ((sign == '}' || sign == ']') && comma)
            drop_comma(c, comma - 1, at);
        comma = 0;
        if (sign == '"') {
            size_t end = json_text_end(c->text, at, &closed);
            copy_marked(c, JSON_COPY_TEXT, at, end, str_slice(c->text, at + 1, end - 1));
            at = end;
            continue;
        }
        if (!sign || !strchr(",:[]{}", sign)) {
            at = copy_word(c, at);
            continue;
        }
        c->values += sign != ':' && sign != '}' && sign != ']';
        buf_add_char(&c->out, sign);
        comma = sign == ',' ? c->out.n : 0;
        at++;
    }
}

size_t json_copy_place(const JsonCopy *c, size_t out)
{
    JsonMark before = {0};
    for (int i = 0; i < c->count && c->marks[i].out <= out; i++)
        before = c->marks[i];
    if (out < before.out_end)
        return before.in;
    return before.in_end + (out - before.out_end);
}
