/* json.c -- see json.h. jansson is used here alone, and given one element at a time as json_copy.h
 * writes it. */
#include "json.h"

#include <jansson.h>
#include <string.h>

#include "json_copy.h"
#include "lines.h"
#include "utf8.h"

static void tell(JsonList *l, FaultKind kind, const char *name, size_t at, const char *message)
{
    JsonPlace p = l->start;
    json_place_move(&p, l->text, at);
    diag_add(l->diag, kind, name, l->scan.path, p.line, p.column, "%s", message);
}

static void tell_jansson(JsonList *l, const JsonCopy *c, const json_error_t *error)
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
    tell(l, FAULT_ERROR, "bad-json", json_copy_place(c, out), message);
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
    JsonPlace at = place_of(l, json_copy_prefix(text));
    JsonType type = *text == JSON_COPY_NUMBER ? JSON_IS_NUMBER
                    : *text == JSON_COPY_NULL ? JSON_IS_NULL
                                              : JSON_IS_TEXT;
    JsonValue *v = new_value(l, type, at);
    v->column += type == JSON_IS_TEXT;
    Str copy = arena_copy(&l->tree, (Str){text + JSON_COPY_PREFIX, n - JSON_COPY_PREFIX});
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
        JsonPlace at = place_of(l, json_copy_prefix(key));
        Str name = arena_copy(&l->tree, str_from_c(key + JSON_COPY_PREFIX));
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
    JsonCopy c;
    json_copy_make(&c, l->text, JSON_MAX_VALUES, &l->tree);
    for (int i = 0; i < c.comma_count && l->scan.commas++ < JSON_MAX_WARNED; i++)
        tell(l, FAULT_WARNING, "trailing-comma", c.commas[i],
             l->scan.commas == JSON_MAX_WARNED ? JSON_TRAILING_COMMA
                 " (further ones are not listed)"
                                               : JSON_TRAILING_COMMA);
    if (c.values > JSON_MAX_VALUES) {
        tell(l, FAULT_ERROR, "element-too-long", 0,
             "what begins here has more than 65,536 values; no film or question has, and it is "
             "left out");
        return NULL;
    }
    json_error_t error;
    json_t *json = json_loadb(c.out.s, c.out.n, JSON_DECODE_ANY, &error);
    if (!json) {
        tell_jansson(l, &c, &error);
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
