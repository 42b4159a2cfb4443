/* imdb_table.c -- see imdb_table.h: one table, row by row. */
#include "imdb_table.h"

#include <string.h>

#include "utf8.h"

enum { MOST_REJECTS = 1000, LONGEST_REJECT = 1 << 16 };

static const char *const names[] = {
#define X(id, name) name,
    IMDB_COLUMNS(X)
#undef X
};

/* ---- the header */

static int find_column(Str head, const char *name, int *count)
{
    int at = 0, found = -1;
    Str cell;
    for (bool more = true; more; at++) {
        more = str_cut(head, '\t', &cell, &head);
        if (found < 0 && str_equal(str_trim(cell), str_from_c(name)))
            found = at;
    }
    *count = at;
    return found;
}

static bool has(Str head, ImdbColumn column)
{
    int count;
    return find_column(head, names[column], &count) >= 0;
}

static ImdbKind kind_of_head(Str head)
{
    int columns;
    find_column(head, "", &columns);
    if (columns > IMDB_MAX_CELLS)
        return IMDB_NO_TABLE;
    if (has(head, IMDB_TITLE_ID))
        return has(head, IMDB_TITLE) ? IMDB_AKAS : IMDB_NO_TABLE;
    if (!has(head, IMDB_TCONST))
        return has(head, IMDB_NCONST) && has(head, IMDB_NAME) ? IMDB_NAMES : IMDB_NO_TABLE;
    if (has(head, IMDB_PRIMARY))
        return has(head, IMDB_START) ? IMDB_BASICS : IMDB_NO_TABLE;
    if (has(head, IMDB_NCONST))
        return has(head, IMDB_CATEGORY) ? IMDB_PRINCIPALS : IMDB_NO_TABLE;
    return has(head, IMDB_VOTES)       ? IMDB_RATINGS
           : has(head, IMDB_DIRECTORS) ? IMDB_CREW
           : has(head, IMDB_PARENT)    ? IMDB_EPISODES
                                       : IMDB_NO_TABLE;
}

static Str first_line(Str text)
{
    size_t n = 0;
    while (n < text.n && text.s[n] != '\n' && text.s[n] != '\r')
        n++;
    return str_slice(text, 0, n);
}

/* Asked of every file there is, so the commonest answer comes first. */
ImdbKind imdb_kind(Str bytes)
{
    Arena a;
    bool was_utf16;
    arena_init(&a);
    Str head = first_line(lines_text(str_slice(bytes, 0, 1024), &a, &was_utf16));
    ImdbKind kind = head.n && memchr(head.s, '\t', head.n) ? kind_of_head(head) : IMDB_NO_TABLE;
    arena_free(&a);
    return kind;
}

bool imdb_open(ImdbTable *t, const PackFile *file, bool tells, Pack *pack, Arena *a, Diag *diag)
{
    *t = (ImdbTable){.file = file, .pack = pack, .arena = a, .progress = diag->progress};
    arena_init(&t->held);
    arena_init(&t->scratch);
    diag_init(&t->silent, &t->held);
    t->lines = (Lines){.path = file->path, .arena = &t->scratch, .diag = tells ? diag : &t->silent};
    stream_open(&t->stream, file, &t->held);
    Str head;
    if (!stream_next(&t->stream, &head))
        return false;
    t->head = arena_copy(&t->held, head);
    t->kind = kind_of_head(head);
    for (int i = 0; i < IMDB_COLUMN_COUNT; i++)
        t->column[i] = find_column(t->head, names[i], &t->columns);
    t->id_column = t->column[t->kind == IMDB_AKAS    ? IMDB_TITLE_ID
                             : t->kind == IMDB_NAMES ? IMDB_NCONST
                                                     : IMDB_TCONST];
    return t->kind != IMDB_NO_TABLE;
}

void imdb_close(ImdbTable *t)
{
    GzipFault fault = stream_fault(&t->stream);
    if (fault.name)
        diag_add(t->lines.diag, fault.kind, fault.name, t->file->path,
                 t->stream.line ? t->stream.line : 1, 1, "%s", fault.what);
    stream_close(&t->stream);
    arena_free(&t->held);
    arena_free(&t->scratch);
}

/* ---- rows */

/* What is refused is kept as it stands, as long as it is not a book. */
static void keep_for_rejects(ImdbTable *t)
{
    Pack *p = t->pack;
    if (t->lines.diag == &t->silent || p->element_count >= MOST_REJECTS ||
        t->row.n > LONGEST_REJECT)
        return;
    if (t->head.n)
        *ARRAY_PUSH(t->arena, p->elements, p->element_count, p->element_cap) =
            (Element){t->file->path, arena_copy(t->arena, t->head), 1, 1, true};
    t->head = S("");
    *ARRAY_PUSH(t->arena, p->elements, p->element_count, p->element_cap) = (Element){
        t->file->path, arena_copy(t->arena, t->row), t->stream.line, t->stream.line, false};
}

static void refuse_at(ImdbTable *t, const char *name, int column, const char *what)
{
    diag_add(t->lines.diag, FAULT_ERROR, name, t->file->path, t->stream.line, column, "%s", what);
    keep_for_rejects(t);
}

void imdb_refuse(ImdbTable *t, const char *name, ImdbColumn column, const char *what)
{
    refuse_at(t, name, imdb_place(t, column), what);
}

/* The cell that stands at place `wanted` of the row as it is. */
static Str raw_cell(Str row, int wanted)
{
    Str cell = S("");
    for (int at = 0; at <= wanted; at++) {
        const char *tab = row.n ? memchr(row.s, '\t', row.n) : NULL;
        size_t n = tab ? (size_t)(tab - row.s) : row.n;
        cell = str_slice(row, 0, n);
        row = str_slice(row, n + 1, row.n);
    }
    return cell;
}

bool imdb_next(ImdbTable *t)
{
    const char *letters = t->kind == IMDB_NAMES ? "nm" : "tt";
    while (!progress_stopped(t->progress) && stream_next(&t->stream, &t->row)) {
        if (t->stream.too_long) {
            refuse_at(
                t, "row-too-long", 1,
                "the row is longer than 1 MiB, the most that a row may have, and is left out");
            continue;
        }
        if (ids_parse(raw_cell(t->row, t->id_column), letters, &t->id))
            return true;
        if (t->row.n)
            refuse_at(t, "bad-number", 1,
                      "the row does not begin with its number, such as tt0111161 or nm0000151, and "
                      "is left out");
    }
    return false;
}

bool imdb_cells(ImdbTable *t)
{
    arena_clear(&t->scratch);
    t->lines.line = t->stream.line;
    int errors = t->lines.diag->errors, at = 0;
    Str rest = lines_clean(&t->lines, t->row), all = rest;
    for (bool more = true; more && at < t->columns; at++)
        more = str_cut(rest, '\t', &t->cells[at], &rest);
    size_t end = (size_t)(t->cells[at - 1].s - all.s) + t->cells[at - 1].n;
    if (errors != t->lines.diag->errors)
        keep_for_rejects(t);
    if (at == t->columns && end >= all.n)
        return true;
    refuse_at(t, at < t->columns ? "row-too-short" : "too-many-cells", utf8_column(all, end),
              at < t->columns
                  ? "the row ends here and has fewer cells than the header; it is left out"
                  : "the row has more cells than the header and is left out; a tab may stand in a "
                    "text");
    return false;
}

Str imdb_cell(const ImdbTable *t, ImdbColumn column)
{
    if (t->column[column] < 0)
        return S("");
    Str cell = str_trim(t->cells[t->column[column]]);
    return str_equal(cell, S("\\N")) ? S("") : cell;
}

int imdb_place(const ImdbTable *t, ImdbColumn column)
{
    int at = t->column[column];
    if (at < 0)
        return 1;
    Str row = {t->cells[0].s, (size_t)(t->cells[at].s - t->cells[0].s)};
    return utf8_length(row) + 1;
}

bool imdb_number(const ImdbTable *t, ImdbColumn column, int *out)
{
    return str_to_int(imdb_cell(t, column), out) && *out >= 0;
}

bool imdb_year(const ImdbTable *t, ImdbColumn column, int *out)
{
    Str cell = imdb_cell(t, column);
    return cell.n == 4 && str_to_int(cell, out) && *out >= 1000;
}
