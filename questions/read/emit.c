/* emit.c -- see emit.h. */
#include "emit.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "utf8.h"

void emit_open(Emit *e, const PackFile *file, Arena *a, Pack *out, Diag *diag)
{
    *e = (Emit){.pack = out, .arena = a, .diag = diag, .path = file->path};
    arena_init(&e->scratch);
    for (int i = 0; i < out->count; i++)
        e->total += out->records[i].count;
}

/* Marquee shuffles options; people who print the questions do not. */
static void warn_of_letters(Emit *e)
{
    int all = 0, most = 0;
    for (int i = 0; i < EMIT_LETTERS; i++) {
        all += e->letters[i];
        most = e->letters[i] > e->letters[most] ? i : most;
    }
    if (all >= EMIT_LETTERS_FEW && e->letters[most] == all)
        emit_warn(e, "right-at-one-letter", 1, 1,
                  "the right answer of all %d questions is %c; Marquee mixes the options, other "
                  "programs and a printed sheet do not",
                  all, 'A' + most);
}

void emit_end_question(Emit *e, int letter)
{
    int before = e->pack->count;
    emit_end(e);
    if (e->pack->count > before && letter >= 0 && letter < EMIT_LETTERS)
        e->letters[letter]++;
}

void emit_options(Emit *e, const Field *options, int count, int right)
{
    const Field *r = &options[right];
    emit_field(e, "Right", emit_plain(e, r->value), r->line, r->column);
    for (int i = 0; i < count; i++)
        if (i != right)
            emit_field(e, "Wrong", emit_plain(e, options[i].value), options[i].line,
                       options[i].column);
    emit_end_question(e, right);
}

void emit_close(Emit *e)
{
    warn_of_letters(e);
    arena_free(&e->scratch);
}

void emit_begin(Emit *e, RecordType type, int line)
{
    arena_clear(&e->scratch);
    e->type = type;
    e->line = line;
    e->undated = false;
    e->fields = NULL;
    e->count = e->cap = 0;
}

static bool is_gap(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* Line breaks and tabs are blanks, and several at one place are one: a name with two blanks in it
 * would be shown so beside the same with one. */
static Str on_one_line(Arena *a, Str value)
{
    size_t at = 0;
    while (at < value.n && (!is_gap(value.s[at]) ||
                            (value.s[at] == ' ' && at + 1 < value.n && !is_gap(value.s[at + 1]))))
        at++;
    if (at == value.n)
        return value;
    Buf out = buf_in(a);
    buf_add(&out, str_slice(value, 0, at));
    for (; at < value.n; at++)
        if (!is_gap(value.s[at]))
            buf_add_char(&out, value.s[at]);
        else if (out.n && out.s[out.n - 1] != ' ')
            buf_add_char(&out, ' ');
    return buf_str(&out);
}

void emit_field(Emit *e, const char *name, Str value, int line, int column)
{
    value = utf8_nfc(e->arena, utf8_trim(on_one_line(e->arena, utf8_trim(value))));
    if (!value.n || e->full)
        return;
    if (value.n > PACK_MAX_FIELD_BYTES) {
        emit_error(e, "field-too-long", line, column,
                   "the value is longer than 1 MiB, the most a field may hold, and is left out; "
                   "shorten it");
        return;
    }
    if (e->count == PACK_MAX_FIELDS) {
        emit_error(e, "too-many-fields", line, column,
                   "a record may have 4,096 fields; what follows of this one is left out");
        e->count++;
    }
    if (e->count < PACK_MAX_FIELDS)
        *ARRAY_PUSH(&e->scratch, e->fields, e->count, e->cap) =
            (Field){str_from_c(name), value, line, column < 1 ? 1 : column};
}

/* `text` with a backslash before each of two marks. */
static Str escaped(Arena *a, Str text, char mark, char other)
{
    size_t at = 0;
    while (at < text.n && text.s[at] != mark && text.s[at] != other)
        at++;
    if (at == text.n)
        return text;
    Buf out = buf_in(a);
    for (size_t i = 0; i < text.n; i++) {
        if (text.s[i] == mark || text.s[i] == other)
            buf_add_char(&out, '\\');
        buf_add_char(&out, text.s[i]);
    }
    return buf_str(&out);
}

Str emit_plain(Emit *e, Str text)
{
    return escaped(e->arena, text, '*', '\\');
}

Str emit_part(Emit *e, Str part)
{
    return escaped(e->arena, str_trim(part), ';', ';');
}

void emit_end(Emit *e)
{
    int count = e->count < PACK_MAX_FIELDS ? e->count : PACK_MAX_FIELDS;
    if (!count || e->full)
        return;
    if (e->total + count > PACK_MAX_TOTAL_FIELDS) {
        emit_error(e, "pack-too-long", e->line, 1,
                   "a pack may have 4,194,304 fields in all; what follows is not read: divide the "
                   "file");
        e->full = true;
        return;
    }
    Arena *rows = record_rows(e->pack, e->arena);
    Field *fields = arena_new(rows, Field, count);
    memcpy(fields, e->fields, sizeof *fields * (size_t)count);
    *ARRAY_PUSH(rows, e->pack->records, e->pack->count, e->pack->cap) = (Record){
        .type = e->type,
        .type_name = S(""),
        .file = e->path,
        .line = e->line,
        .fields = fields,
        .count = count,
        .undated = e->undated,
    };
    e->total += count;
    e->count = 0;
}

void emit_drop(Emit *e)
{
    e->count = 0;
}

void emit_element(Emit *e, Str raw, int first_line, int last_line, bool head)
{
    Pack *p = e->pack;
    *ARRAY_PUSH(e->arena, p->elements, p->element_count, p->element_cap) =
        (Element){e->path, raw, first_line, last_line, head};
}

static Fault *say(Emit *e, FaultKind kind, const char *name, int line, int column,
                  const char *format, va_list args)
{
    char text[DIAG_MAX_MESSAGE];
    int n = vsnprintf(text, sizeof text, format, args);
    size_t length = n < 0 ? 0 : n < (int)sizeof text ? (size_t)n : sizeof text - 1;
    return diag_add(e->diag, kind, name, e->path, line, column < 1 ? 1 : column, "%.*s",
                    STR_ARG(((Str){text, length})));
}

Fault *emit_error(Emit *e, const char *name, int line, int column, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    Fault *f = say(e, FAULT_ERROR, name, line, column, format, args);
    va_end(args);
    return f;
}

Fault *emit_warn(Emit *e, const char *name, int line, int column, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    Fault *f = say(e, FAULT_WARNING, name, line, column, format, args);
    va_end(args);
    return f;
}
