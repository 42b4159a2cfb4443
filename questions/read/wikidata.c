/* wikidata.c -- see wikidata.h. */
#include "wikidata.h"

#include <string.h>

#include "flat.h"
#include "json.h"
#include "letters.h"
#include "table.h"
#include "wiki_films.h"

/* ---- which form? */

static bool has(Str text, const char *needle)
{
    return str_find(text, str_from_c(needle)) >= 0;
}

static Str first_line(Str text)
{
    size_t n = 0;
    text = str_trim(text);
    while (n < text.n && text.s[n] != '\n' && text.s[n] != '\r')
        n++;
    return str_slice(text, 0, n);
}

/* Names of variables, and what divides them. */
static bool is_header(Str line)
{
    for (size_t i = 0; i < line.n; i++) {
        char c = line.s[i];
        if (!letters_is_byte(c) && !letters_is_digit(c) && !memchr("_?\",;\t|", c, 7))
            return false;
    }
    return true;
}

/* Items among the values, and a variable that ends in Label: in the objects, or in the header. */
bool wikidata_looks_like(Str bytes)
{
    Arena a;
    arena_init(&a);
    Str text = json_beginning(bytes, &a), head = first_line(text);
    bool items = has(text, "wikidata.org/entity/Q"), is;
    if (json_looks_like(bytes))
        is = (has(text, "\"head\"") && has(text, "\"vars\"")) || (items && has(text, "Label\""));
    else
        is = items && has(head, "Label") && is_header(head);
    arena_free(&a);
    return is;
}

/* ---- rows, which are gone through twice: see wiki_begin_rows */

static bool is_chosen(const WikiFilms *w)
{
    return w->choosing && w->item_name.n;
}

static void note_element(WikiFilms *w, Str raw, int first_line, int last_line, bool head)
{
    if (!w->choosing && w->e.pack->element_count < JSON_MAX_ELEMENTS)
        emit_element(&w->e, raw, first_line, last_line, head);
}

/* ---- JSON */

/* A value is an object with `type` and `value`, or in the plain form the value itself. */
static void read_member(WikiFilms *w, const JsonValue *m)
{
    const JsonValue *v = m;
    if (m->type == JSON_IS_OBJECT) {
        const JsonValue *type = json_get(m, "type");
        v = json_get(m, "value");
        if (v && type && str_equal(type->text, S("bnode"))) {
            wiki_cell(w, m->name, S("_:"), v->line, v->column);
            return;
        }
    }
    if (v && (v->type == JSON_IS_TEXT || v->type == JSON_IS_NUMBER))
        wiki_cell(w, m->name, v->text, v->line, v->column);
}

static void read_json(WikiFilms *w, const PackFile *file, Arena *a, Diag *diag)
{
    JsonList l;
    const JsonValue *row;
    json_open(&l, file, a, diag);
    if (!json_enter(&l, "bindings") && has(str_slice(l.scan.text, 0, 200), "\"head\""))
        json_enter(&l, "results");
    while (!is_chosen(w) && json_next(&l, &row)) {
        note_element(w, l.raw, l.first_line, l.last_line, false);
        if (row && row->type != JSON_IS_OBJECT && !w->choosing)
            emit_error(&w->e, "not-an-object", row->line, row->column,
                       "a row of the result is an object of variables; this is none and is left "
                       "out");
        for (const JsonValue *m = row && row->type == JSON_IS_OBJECT ? row->first : NULL; m;
             m = m->next)
            read_member(w, m);
        wiki_end_row(w, l.first_line);
    }
    json_close(&l);
}

/* ---- CSV and TSV */

/* The text of `"Rust and Bone"@en`, `"2012"^^<…>` or `<http://…>`, as the longer TSV writes it. */
static Str literal(Arena *a, Str text)
{
    if (str_starts(text, S("<")) && str_ends(text, S(">")))
        return str_slice(text, 1, text.n - 1);
    bool quoted = str_starts(text, S("\"")) || str_starts(text, S("'"));
    ptrdiff_t end = quoted ? str_find_last(text, str_slice(text, 0, 1)) : 0;
    return end > 0 ? flat_unescaped(a, str_slice(text, 1, (size_t)end)) : text;
}

static void read_table(WikiFilms *w, const PackFile *file, Arena *a, Diag *diag)
{
    bool was_utf16;
    Arena head_arena;
    Table t;
    arena_init(&head_arena);
    Str begin =
        str_trim(lines_text(str_slice(file->bytes, 0, JSON_LOOKED_AT), &head_arena, &was_utf16));
    char mark = table_separator(begin);
    bool literals = mark == '\t' && str_starts(begin, S("?"));
    arena_free(&head_arena);
    table_open(&t, file, mark, !literals, a, diag);
    if (!table_next(&t))
        return;
    int count = t.count;
    Cell *names = arena_new(a, Cell, count + 1);
    for (int i = 0; i < count; i++)
        names[i] = t.cells[i];
    note_element(w, t.raw, t.first_line, t.last_line, true);
    while (!is_chosen(w) && table_next(&t)) {
        note_element(w, t.raw, t.first_line, t.last_line, false);
        if (t.count > count && !w->choosing)
            emit_warn(&w->e, "too-many-cells", t.first_line, table_cell(&t, count).column,
                      "this row has more cells than the header; the others are left out");
        for (int i = 0; i < count && i < t.count; i++) {
            if (!names[i].text.n)
                continue;
            Str text = literals ? literal(a, t.cells[i].text) : t.cells[i].text;
            wiki_cell(w, names[i].text, text, t.cells[i].line, t.cells[i].column);
        }
        wiki_end_row(w, t.first_line);
    }
}

static void read_rows(WikiFilms *w, const PackFile *file, Arena *a, Diag *diag)
{
    if (json_looks_like(file->bytes))
        read_json(w, file, a, diag);
    else
        read_table(w, file, a, diag);
}

void wikidata_read(const PackFile *file, Arena *a, Pack *out, Diag *diag)
{
    WikiFilms w;
    Arena scratch;
    Diag quiet;
    arena_init(&scratch);
    diag_init(&quiet, &scratch);
    wiki_open(&w, file, a, out, diag);
    read_rows(&w, file, &scratch, &quiet);
    wiki_begin_rows(&w);
    arena_free(&scratch);
    read_rows(&w, file, a, diag);
    wiki_close(&w);
}
