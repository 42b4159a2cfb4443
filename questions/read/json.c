/* json.c -- see json.h. jansson is used here alone: it is given a copy of one element in which each
 * text and number begins with a letter and the place it came from. So it need not know numbers, no
 * name comes twice, and each value still knows where it stood. */
#include "json.h"

#include <jansson.h>
#include <string.h>

#include "lines.h"
#include "utf8.h"

enum { PREFIX = 9 }; /* a letter and eight hexadecimal digits */

/* ---- the copy that jansson gets */

typedef struct {
    size_t out, out_end, in, in_end; /* a text, number or word there and here */
} Mark;

typedef struct {
    JsonList *list;
    Str text;
    Buf out;
    Mark *marks;
    int count, cap;
    int values; /* more than marks: brackets and commas too */
} Copy;

static void tell(JsonList *l, FaultKind kind, const char *name, size_t at, const char *message)
{
    JsonPlace p = l->start;
    json_place_move(&p, l->text, at);
    diag_add(l->diag, kind, name, l->scan.path, p.line, p.column, "%s", message);
}

static void add_prefix(Buf *out, char kind, size_t at)
{
    buf_add_char(out, kind);
    for (int shift = 28; shift >= 0; shift -= 4)
        buf_add_char(out, "0123456789abcdef"[at >> shift & 15]);
}

static size_t prefix_place(const char *text)
{
    size_t at = 0;
    for (int i = 1; i < PREFIX; i++)
        at = at << 4 | (size_t)(text[i] <= '9' ? text[i] - '0' : text[i] - 'a' + 10);
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

static size_t digits_end(Str s, size_t at)
{
    while (at < s.n && s.s[at] >= '0' && s.s[at] <= '9')
        at++;
    return at;
}

/* RFC 8259, section 6. */
static bool is_number(Str s)
{
    size_t at = s.n && s.s[0] == '-', from = at;
    at = digits_end(s, at);
    if (at == from || (at > from + 1 && s.s[from] == '0'))
        return false;
    if (at < s.n && s.s[at] == '.') {
        from = ++at;
        if ((at = digits_end(s, at)) == from)
            return false;
    }
    if (at < s.n && (s.s[at] == 'e' || s.s[at] == 'E')) {
        at++;
        at += at < s.n && (s.s[at] == '+' || s.s[at] == '-');
        from = at;
        if ((at = digits_end(s, at)) == from)
            return false;
    }
    return at == s.n;
}

static void note_mark(Copy *c, size_t out, size_t from, size_t to)
{
    *ARRAY_PUSH(&c->list->tree, c->marks, c->count, c->cap) = (Mark){out, c->out.n, from, to};
}

static void copy_marked(Copy *c, char kind, size_t from, size_t to, Str inside)
{
    size_t out = c->out.n;
    buf_add_char(&c->out, '"');
    add_prefix(&c->out, kind, from);
    add_text(&c->out, inside);
    buf_add_char(&c->out, '"');
    note_mark(c, out, from, to);
}

/* A word or number; scripts write NaN for what they do not know. */
static size_t copy_word(Copy *c, size_t at)
{
    size_t from = at, out = c->out.n;
    while (at < c->text.n && !strchr(" \t\r\n,:[]{}\"", c->text.s[at]))
        at++;
    at += at == from; /* a NUL */
    Str word = str_slice(c->text, from, at);
    if (is_number(word)) {
        copy_marked(c, 'n', from, at, word);
    } else if (str_equal(word, S("NaN")) || str_equal(word, S("Infinity")) ||
               str_equal(word, S("-Infinity"))) {
        copy_marked(c, '0', from, at, S(""));
    } else {
        buf_add(&c->out, word);
        note_mark(c, out, from, at);
    }
    return at;
}

/* The commas before a closing bracket are left out. */
static void drop_comma(Copy *c, size_t comma, size_t at)
{
    c->out.s[comma] = ' ';
    if (c->list->scan.commas++ < JSON_MAX_WARNED)
        tell(c->list, FAULT_WARNING, "trailing-comma", at,
             "the comma before this bracket is one too many");
}

static void copy_element(Copy *c)
{
    size_t comma = 0; /* behind the place in the copy of one that nothing follows yet */
    for (size_t at = 0; at < c->text.n && c->values <= JSON_MAX_VALUES;) {
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
            copy_marked(c, 't', at, end, str_slice(c->text, at + 1, end - 1));
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

/* The place in the element of one in the copy: where the text or number round it begins. */
static size_t place_in_text(const Copy *c, size_t out)
{
    Mark before = {0};
    for (int i = 0; i < c->count && c->marks[i].out <= out; i++)
        before = c->marks[i];
    if (out < before.out_end)
        return before.in;
    return before.in_end + (out - before.out_end);
}

static void tell_jansson(const Copy *c, const json_error_t *error)
{
    size_t out = error->position > 0 ? (size_t)error->position - 1 : 0;
    const char *message;
    switch (json_error_code(error)) {
    case json_error_invalid_utf8:
        message = "this text cannot be read as UTF-8; what it stands in is left out";
        break;
    case json_error_premature_end_of_input:
        message = "something is missing at the end; what it stands in is left out";
        break;
    default:
        message =
            strstr(error->text, "nicode") || strstr(error->text, "escape")
                ? "an escape in this text is no character (\\n, \\\", \\u and four digits are); "
                  "what it stands in is left out"
                : "this is not what JSON has here: is a comma, a colon or a quote missing or "
                  "too many before it? What it stands in is left out";
    }
    tell(c->list, FAULT_ERROR, "bad-json", place_in_text(c, out), message);
}

/* ---- bad bytes */

static bool read_windows1252(JsonList *l)
{
    if (l->was_utf16 || utf8_has_multibyte(l->text))
        return false;
    Str text = utf8_from_windows1252(&l->tree, l->text);
    if (str_find(text, S("\xEF\xBF\xBD")) >= 0)
        return false;
    if (l->foreign++ < JSON_MAX_WARNED)
        tell(l, FAULT_WARNING, "not-utf8", 0,
             l->foreign == JSON_MAX_WARNED
                 ? "this is not UTF-8 and is read as Windows-1252; save the file as UTF-8 (further "
                   "such places are not listed)"
                 : "this is not UTF-8 and is read as Windows-1252; save the file as UTF-8");
    l->text = text;
    return true;
}

/* Bad bytes become U+FFFD; those in a row are one error. */
static void replace_bad(JsonList *l)
{
    Buf out = buf_in(&l->tree);
    JsonPlace p = l->start;
    bool bad_before = false;
    for (size_t at = 0; at < l->text.n;) {
        size_t from = at;
        uint32_t c = utf8_next(l->text, &at);
        bool bad = c == UTF8_BAD && at == from + 1;
        if (bad && !bad_before) {
            json_place_move(&p, l->text, from);
            diag_add(l->diag, FAULT_ERROR, "bad-bytes", l->scan.path, p.line, p.column,
                     "the byte 0x%02X is no UTF-8 here and is shown as U+FFFD; write the character "
                     "again and save the file as UTF-8",
                     (unsigned char)l->text.s[from]);
        }
        bad_before = bad;
        utf8_add(&out, c);
    }
    l->text = buf_str(&out);
}

/* ---- values */

static bool is_dropped(uint32_t c)
{
    return c != '\r' && utf8_is_control(c);
}

static bool is_plain(Str text)
{
    for (size_t i = 0; i < text.n; i++)
        if ((unsigned char)text.s[i] < ' ' || (unsigned char)text.s[i] >= 0x7F)
            return false;
    return true;
}

Str json_clean(JsonList *l, Str text, int line, int column)
{
    if (is_plain(text))
        return text;
    Buf out = buf_in(&l->tree);
    uint32_t dropped = 0;
    bool any = false;
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        uint32_t c = utf8_next(text, &at);
        if (is_dropped(c)) {
            dropped = any ? dropped : c;
            any = true;
        } else {
            buf_add(&out, str_slice(text, from, at));
        }
    }
    if (any && l->controls++ < JSON_MAX_WARNED)
        diag_add(l->diag, FAULT_WARNING, "control-character", l->scan.path, line, column,
                 "this text holds a control character or one that steers the writing (U+%04X), "
                 "which is dropped; take it out%s",
                 (unsigned)dropped,
                 l->controls == JSON_MAX_WARNED ? " (further ones are not listed)" : "");
    return utf8_nfc(&l->tree, buf_str(&out));
}

static JsonPlace place_of(JsonList *l, size_t at)
{
    if (at < l->here.at)
        l->here = l->start;
    json_place_move(&l->here, l->text, at);
    return l->here;
}

static JsonValue *new_value(JsonList *l, JsonType type, JsonPlace at)
{
    JsonValue *v = arena_new(&l->tree, JsonValue, 1);
    v->type = type;
    v->line = at.line;
    v->column = at.column;
    return v;
}

static JsonValue *text_value(JsonList *l, const char *text, size_t n)
{
    JsonPlace at = place_of(l, prefix_place(text));
    JsonType type = *text == 'n' ? JSON_IS_NUMBER : *text == '0' ? JSON_IS_NULL : JSON_IS_TEXT;
    JsonValue *v = new_value(l, type, at);
    v->column += type == JSON_IS_TEXT;
    Str copy = arena_copy(&l->tree, (Str){text + PREFIX, n - PREFIX});
    v->text = json_clean(l, copy, v->line, v->column);
    return v;
}

static void warn_twice(JsonList *l, Str name, JsonPlace at)
{
    if (l->twice++ < JSON_MAX_WARNED)
        diag_add(l->diag, FAULT_WARNING, "name-twice", l->scan.path, at.line, at.column,
                 "\"%.*s\" stands here a second time, and the first counts; take one out%s",
                 STR_ARG(str_slice(name, 0, 60)),
                 l->twice == JSON_MAX_WARNED ? " (further ones are not listed)" : "")
            ->excerpt = S("");
}

static JsonValue *build(JsonList *l, json_t *json, JsonPlace at);

static void build_members(JsonList *l, json_t *json, JsonValue *object)
{
    JsonValue **end = &object->first;
    uint64_t seed = (uint64_t)++l->objects;
    const char *key;
    json_t *member;
    json_object_foreach(json, key, member)
    {
        JsonPlace at = place_of(l, prefix_place(key));
        Str name = arena_copy(&l->tree, str_from_c(key + PREFIX));
        name = json_clean(l, name, at.line, at.column);
        JsonValue *v = build(l, member, at);
        v->name = name;
        if (keyset_add(&l->names, str_hash(name, seed))) {
            warn_twice(l, name, at);
            continue;
        }
        *end = v;
        end = &v->next;
    }
}

static void build_items(JsonList *l, json_t *json, JsonValue *array, JsonPlace at)
{
    JsonValue **end = &array->first;
    size_t i;
    json_t *item;
    json_array_foreach(json, i, item)
    {
        *end = build(l, item, at);
        end = &(*end)->next;
    }
}

/* Not deeper than JSON_MAX_DEPTH, which the scan has seen to. */
static JsonValue *build(JsonList *l, json_t *json, JsonPlace at)
{
    JsonValue *v;
    switch (json_typeof(json)) {
    case JSON_STRING:
        return text_value(l, json_string_value(json), json_string_length(json));
    case JSON_OBJECT:
        v = new_value(l, JSON_IS_OBJECT, at);
        build_members(l, json, v);
        return v;
    case JSON_ARRAY:
        v = new_value(l, JSON_IS_ARRAY, at);
        build_items(l, json, v, at);
        return v;
    case JSON_TRUE:
        return new_value(l, JSON_IS_TRUE, at);
    case JSON_FALSE:
        return new_value(l, JSON_IS_FALSE, at);
    default:
        return new_value(l, JSON_IS_NULL, at);
    }
}

/* ---- elements */

static const JsonValue *read_element(JsonList *l)
{
    if (!utf8_valid(l->text) && !read_windows1252(l))
        replace_bad(l);
    Copy c = {.list = l, .text = l->text, .out = buf_in(&l->tree)};
    copy_element(&c);
    if (c.values > JSON_MAX_VALUES) {
        tell(l, FAULT_ERROR, "element-too-long", 0,
             "what begins here has more than 65,536 values; no film or question has, and it is "
             "left out");
        return NULL;
    }
    json_error_t error;
    json_t *json = json_loadb(c.out.s, c.out.n, JSON_DECODE_ANY, &error);
    if (!json) {
        tell_jansson(&c, &error);
        return NULL;
    }
    keyset_init(&l->names, &l->tree); /* clearing a large one each time would be slow */
    l->objects = 0;
    l->here = l->start;
    const JsonValue *v = build(l, json, l->start);
    json_decref(json);
    return v;
}

void json_open(JsonList *l, const PackFile *file, Arena *a, Diag *diag)
{
    *l = (JsonList){.diag = diag};
    arena_init(&l->tree);
    json_scan_open(&l->scan, file->path, lines_text(file->bytes, a, &l->was_utf16), diag);
}

void json_close(JsonList *l)
{
    arena_free(&l->tree);
}

bool json_enter(JsonList *l, const char *name)
{
    return json_scan_enter(&l->scan, name);
}

bool json_next(JsonList *l, const JsonValue **out)
{
    arena_clear(&l->tree);
    *out = NULL;
    JsonPiece piece;
    if (l->count > JSON_MAX_ELEMENTS || !json_scan_next(&l->scan, &piece))
        return false;
    l->text = piece.text;
    l->raw = piece.raw;
    l->start = (JsonPlace){0, piece.start.line, piece.start.column};
    l->first_line = piece.start.line;
    l->last_line = piece.last_line;
    if (l->count++ == JSON_MAX_ELEMENTS) {
        tell(l, FAULT_ERROR, "pack-too-long", 0,
             "2,097,152 things stand in this list; what follows is not read: divide the file");
        return false;
    }
    if (piece.good)
        *out = read_element(l);
    return true;
}

const JsonValue *json_get(const JsonValue *object, const char *name)
{
    if (!object || object->type != JSON_IS_OBJECT)
        return NULL;
    for (const JsonValue *v = object->first; v; v = v->next)
        if (str_equal(v->name, str_from_c(name)))
            return v;
    return NULL;
}

/* ---- is it JSON? */

Str json_beginning(Str bytes, Arena *a)
{
    bool was_utf16;
    return str_slice(lines_text(str_slice(bytes, 0, 2 * JSON_LOOKED_AT), a, &was_utf16), 0,
                     JSON_LOOKED_AT);
}

bool json_looks_like(Str bytes)
{
    Arena a;
    arena_init(&a);
    Str text = str_trim(json_beginning(bytes, &a));
    char first = text.n ? text.s[0] : '\0';
    text = str_trim(str_slice(text, 1, text.n));
    char second = text.n ? text.s[0] : '\0';
    arena_free(&a);
    return first == '{' ? second == '"' || second == '}' || !second
                        : first == '[' && (!second || strchr("{[]\"", second));
}
