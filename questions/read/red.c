/* red.c -- see red.h. */
#include "red.h"

#include <string.h>

#include "lines.h"
#include "pairs.h"
#include "utf8.h"
#include "yaml.h"

/* ---- the shape of lines */

static size_t indent_of(Str line)
{
    size_t n = 0;
    while (n < line.n && (line.s[n] == ' ' || line.s[n] == '\t'))
        n++;
    return n;
}

static bool is_item(Str body)
{
    return str_equal(body, S("-")) || str_starts(body, S("- ")) || str_starts(body, S("-\t"));
}

/* Blank, a comment, or a mark between documents. */
static bool says_nothing(Str line)
{
    Str body = str_trim(line);
    return !body.n || body.s[0] == '#' || line.s[0] == '%' || str_equal(body, S("---")) ||
           str_equal(body, S("...")) || str_starts(body, S("--- #"));
}

static bool is_head(Str key)
{
    return str_equal(key, S("AUTHOR")) || str_equal(key, S("CONFIG")) ||
           str_equal(key, S("DESCRIPTION"));
}

/* Divide `key: value`. The colon at the end of the line counts before all others, for a question
 * may have some within: "Psycho: who made it?:". `*value_at` is where the value begins in `body`.
 */
static bool split_key(Arena *a, Str body, Str *key, size_t *value_at)
{
    size_t quoted = yaml_is_quoted(body) ? yaml_quoted_length(body) : 0;
    Str rest = str_trim(str_slice(body, quoted, body.n));
    if (quoted && str_starts(rest, S(":"))) {
        *key = yaml_unquote(a, str_slice(body, 0, quoted));
        *value_at = (size_t)(rest.s - body.s) + 1;
        return true;
    }
    Str said = yaml_without_comment(body);
    said = str_ends(body, S(":")) || !said.n ? body : said;
    if (str_ends(said, S(":"))) {
        *key = str_trim(str_slice(said, 0, said.n - 1));
        *value_at = body.n;
        return key->n > 0;
    }
    ptrdiff_t colon = str_find(said, S(": "));
    if (colon <= 0)
        return false;
    *key = str_trim(str_slice(said, 0, (size_t)colon));
    *value_at = (size_t)colon + 1;
    return true;
}

/* ---- is it such a file? */

enum { BYTES_LOOKED_AT = 1 << 14 };

typedef struct {
    bool author, config; /* AUTHOR stands there; we are in the block of CONFIG */
    bool key_before, asks_before;
    int keys, lists, asking; /* lists: keys with answers below; asking: those with a `?` */
} Shape;

static void look_at_line(Shape *s, Str line, Arena *a)
{
    Str body = str_trim(line), key;
    size_t at;
    if (is_item(str_starts(body, S(": ")) ? str_trim(str_slice(body, 2, body.n)) : body)) {
        s->lists += s->key_before;
        s->asking += s->key_before && s->asks_before;
        s->key_before = false;
    } else if (indent_of(line) == 0) {
        bool is_key = str_starts(body, S("? ")) || split_key(a, body, &key, &at);
        bool head = is_key && body.s[0] != '?' && is_head(key);
        s->author |= head && str_equal(key, S("AUTHOR"));
        s->keys += !head;
        s->key_before = is_key && !head;
        s->asks_before = str_find(body, S("?")) >= 0;
    }
}

bool red_looks_like(Str bytes)
{
    Arena scratch;
    bool was_utf16;
    Shape s = {0};
    arena_init(&scratch);
    Str text = lines_text(str_slice(bytes, 0, BYTES_LOOKED_AT), &scratch, &was_utf16);
    for (size_t at = 0; at < text.n;) {
        size_t end = at;
        while (end < text.n && text.s[end] != '\n' && text.s[end] != '\r')
            end++;
        Str line = str_slice(text, at, end);
        if (!says_nothing(line))
            look_at_line(&s, line, &scratch);
        at = end + 1;
    }
    arena_free(&scratch);
    return s.lists && (s.author || (s.lists * 2 >= s.keys && (s.asking || s.lists >= 3)));
}

/* ---- reading */

typedef struct {
    Lines lines;
    Emit emit;
    Pairs pairs;
    Pair pair;
    bool open;     /* a question is being read */
    bool bad;      /* ... and refused, which was told */
    bool in_key;   /* ... and goes on in the next lines */
    bool in_plain; /* an answer without quotes may go on in the next line */
    Buf more;      /* what goes on, as far as it is read */
    bool skips;    /* the lines of AUTHOR or CONFIG */
    Str *answers;
    int count, cap;
    size_t from, line_from; /* bytes where the question, and this line, begin */
    int first_line;
    bool any; /* a question was there already: the head is over */
} Red;

/* What is wrong with the question that is open spoils it. */
static void fault(Red *r, const char *name, int line, int column, Str excerpt, const char *what)
{
    emit_error(&r->emit, name, line, column, "%s", what)->excerpt = str_slice(excerpt, 0, 80);
    r->bad = r->open;
}

/* Up to the line read last, which begins something else. */
static void close_question(Red *r, int last_line)
{
    Str raw = str_slice(r->lines.text, r->from, r->line_from);
    if (r->open)
        emit_element(&r->emit, raw, r->first_line, last_line, false);
    if (r->open && !r->bad) {
        r->pair.right = r->count ? r->answers[0] : S("");
        r->pair.also = r->answers ? r->answers + 1 : NULL;
        r->pair.also_count = r->count ? r->count - 1 : 0;
        pairs_add(&r->pairs, &r->pair);
    }
    r->open = r->bad = r->in_key = r->in_plain = r->skips = false;
    r->count = 0;
}

static void open_question(Red *r, int column)
{
    Lines *l = &r->lines;
    if (!r->any && r->line_from)
        emit_element(&r->emit, str_slice(l->text, 0, r->line_from), 1, l->line - 1, true);
    r->any = r->open = true;
    r->from = r->line_from;
    r->first_line = l->line;
    r->pair =
        (Pair){.line = l->line, .column = column, .right_line = l->line, .right_column = column};
}

/* ---- values */

static void join(Buf *out, Str more)
{
    size_t backslashes = 0;
    while (backslashes < out->n && out->s[out->n - 1 - backslashes] == '\\')
        backslashes++;
    if (out->s[0] == '"' && backslashes % 2)
        out->n--; /* the line's end is escaped */
    else
        buf_add_char(out, ' ');
    buf_add(out, more);
}

/* Does the next line go on with a value: is it indented, and no item? */
static bool goes_on(const Lines *l)
{
    size_t end = l->at;
    while (end < l->text.n && l->text.s[end] != '\n' && l->text.s[end] != '\r')
        end++;
    Str line = str_slice(l->text, l->at, end);
    return l->at < l->text.n && indent_of(line) > 0 && !is_item(str_trim(line));
}

/* A value in quotes that its line does not close: what follows joins it. */
static Str whole_quoted(Red *r, Str text)
{
    Str more;
    if (yaml_quoted_length(text) || !goes_on(&r->lines))
        return text;
    Buf out = buf_in(r->emit.arena);
    buf_add(&out, text);
    bool closed = false;
    while (!closed && out.n < PACK_MAX_FIELD_BYTES && goes_on(&r->lines) &&
           lines_next(&r->lines, &more)) {
        closed = yaml_closing_length(str_trim(more), text.s[0]) > 0;
        join(&out, str_trim(more));
    }
    return buf_str(&out);
}

static Str without_tag(Str text)
{
    if (str_starts(text, S("!!str ")) || str_starts(text, S("! ")))
        return str_trim(str_slice(text, (size_t)str_find(text, S(" ")), text.n));
    return text;
}

/* One value as text. `column` is its place. Fails: false, and the fault is told. */
static bool read_value(Red *r, Str text, int column, Str *out)
{
    int line = r->lines.line;
    text = without_tag(text);
    r->more = (Buf){.n = 0};
    r->in_plain = !yaml_is_quoted(text);
    if (yaml_is_block(text)) {
        fault(r, "folded-text", line, column, text,
              "texts in several lines (\">\" and \"|\") are not read, and this question is left "
              "out; write it on one line, in quotes");
        return false;
    }
    if (r->in_plain) {
        *out = yaml_without_comment(text);
        return true;
    }
    text = whole_quoted(r, text);
    size_t length = yaml_quoted_length(text);
    if (!length) {
        fault(r, "open-quote", line, column, text,
              "this quotation mark is never closed, and the question is left out; close it, or "
              "put the whole text in quotes of the other kind");
        return false;
    }
    bool alone = !yaml_without_comment(str_slice(text, length, text.n)).n;
    *out = alone ? yaml_unquote(r->emit.arena, str_slice(text, 0, length)) : text;
    return true;
}

static void add_answer(Red *r, Str answer, int line, int column)
{
    if (!answer.n) {
        emit_warn(&r->emit, "empty-answer", line, column,
                  "there is no answer here; write one or take the dash out");
        return;
    }
    if (!r->count) {
        r->pair.right_line = line;
        r->pair.right_column = column;
    }
    if (r->count <= PAIRS_MAX_ALSO)
        *ARRAY_PUSH(r->emit.arena, r->answers, r->count, r->cap) = answer;
}

static void read_answer(Red *r, Str text, int column)
{
    Str answer, rest;
    int line = r->lines.line;
    if (str_starts(text, S("["))) {
        rest = str_slice(text, 1, text.n);
        while (yaml_next_of_list(r->emit.arena, &rest, &answer))
            add_answer(r, answer, line, column);
    } else if (read_value(r, text, column, &answer)) {
        add_answer(r, answer, line, column);
    }
}

/* ---- lines */

static void read_item(Red *r, Str line, Str body)
{
    if (r->skips)
        return;
    int column = utf8_column(line, (size_t)(body.s - line.s));
    Str text = str_trim(str_slice(body, 1, body.n)), answer;
    r->in_key = false;
    if (!r->open) {
        fault(r, "bad-line", r->lines.line, column, body,
              "this answer belongs to no question; above it a question must stand, with a colon "
              "at its end");
        return;
    }
    if (text.n)
        column = utf8_column(line, (size_t)(text.s - line.s));
    int at_line = r->lines.line;
    if (read_value(r, text, column, &answer))
        add_answer(r, answer, at_line, column);
}

/* "? a long question", its answers behind the colon of a line of its own. */
static void read_long_key(Red *r, Str body)
{
    Str text = str_trim(str_slice(body, 1, body.n));
    if (!pairs_has_room(&r->pairs, r->lines.line))
        return;
    open_question(r, 3);
    r->in_key = read_value(r, text, 3, &r->pair.ask) && r->in_plain;
    r->in_plain = false;
}

static void read_key(Red *r, Str line)
{
    Str key;
    size_t at;
    if (!split_key(r->emit.arena, line, &key, &at)) {
        fault(r, "bad-line", r->lines.line, 1, line,
              "this line is no question and no answer; a question ends with a colon, and each of "
              "its answers stands below it behind \"- \"");
        return;
    }
    r->skips = is_head(key);
    if (r->skips)
        return;
    if (!pairs_has_room(&r->pairs, r->lines.line))
        return;
    open_question(r, 1 + yaml_is_quoted(line));
    r->pair.ask = key;
    Str value = str_trim(str_slice(line, at, line.n));
    if (yaml_without_comment(value).n)
        read_answer(r, value, utf8_column(line, (size_t)(value.s - line.s)));
}

/* A line further in that is no item goes on with what stands above. */
static void read_further(Red *r, Str line, Str body)
{
    if (r->skips || r->bad)
        return;
    Str *last = r->in_key ? &r->pair.ask : NULL;
    if (!last && r->in_plain && r->open && r->count)
        last = &r->answers[r->count - 1];
    if (!last) {
        fault(r, "bad-line", r->lines.line, utf8_column(line, (size_t)(body.s - line.s)), body,
              "this line belongs to nothing above it; an answer begins with \"- \", a question at "
              "the line's beginning");
    } else if (last->n <= PACK_MAX_FIELD_BYTES) {
        if (!r->more.s) {
            r->more = buf_in(r->emit.arena);
            buf_add(&r->more, *last);
        }
        buf_add_char(&r->more, ' ');
        buf_add(&r->more, yaml_without_comment(body));
        *last = buf_str(&r->more);
    }
}

static void read_line(Red *r, Str line)
{
    Str body = str_trim(line);
    bool top = indent_of(line) == 0;
    if (says_nothing(line))
        return;
    if (top && r->open && str_starts(body, S(": "))) {
        r->in_key = false;
        body = str_trim(str_slice(body, 2, body.n));
        if (is_item(body))
            read_item(r, line, body);
        else
            read_answer(r, body, utf8_column(line, (size_t)(body.s - line.s)));
    } else if (is_item(body)) {
        read_item(r, line, body);
    } else if (!top) {
        read_further(r, line, body);
    } else {
        close_question(r, r->lines.line - 1);
        if (str_starts(body, S("? ")))
            read_long_key(r, body);
        else
            read_key(r, body);
    }
}

void red_read(const PackFile *file, Arena *a, Pack *out, Diag *diag)
{
    Red r = {.open = false};
    Str line;
    emit_open(&r.emit, file, a, out, diag);
    pairs_open(&r.pairs, &r.emit);
    lines_open(&r.lines, file, a, diag);
    while (!r.pairs.full && (r.line_from = r.lines.at, lines_next(&r.lines, &line)))
        read_line(&r, line);
    r.line_from = r.lines.text.n;
    close_question(&r, r.lines.line);
    pairs_close(&r.pairs, r.lines.line ? r.lines.line : 1);
    emit_close(&r.emit);
}
