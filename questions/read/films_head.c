/* films_head.c -- see films_head.h. */
#include "films_head.h"

#include <string.h>

enum { COLUMNS_NAMED = 8 };

static bool is_movielens(const Table *t)
{
    return table_find(t, "movieId") >= 0 && table_find(t, "title") >= 0 &&
           table_find(t, "genres") >= 0;
}

/* A line of our own format is none, whatever words it has: a comment, "Plot: title, year". */
static bool is_rec(const Table *t)
{
    Str first = t->count ? t->cells[0].text : S("");
    return (first.n && strchr("#%+", first.s[0])) || str_find(first, S(": ")) >= 0;
}

bool films_head_is(const Table *t)
{
    Arena a;
    bool title = false, year = false, people = false;
    arena_init(&a);
    for (int i = 0; i < t->count; i++) {
        Column c = columns_find(&a, t->cells[i].text);
        title |= c.kind == COLUMN_TITLE || c.kind == COLUMN_ORIGINAL;
        year |= c.kind == COLUMN_YEAR;
        people |=
            (c.kind == COLUMN_PEOPLE && !strcmp(c.field, "Director")) || c.kind == COLUMN_STARS;
    }
    arena_free(&a);
    return title && t->count > 1 && !is_rec(t) && (year || people || is_movielens(t));
}

/* In a list of films that a player keeps at IMDb, which has its ids in "Const", the description is
 * the player's note on the film. */
static bool is_note(const Table *t, int column)
{
    return table_find(t, "Const") >= 0 &&
           str_equal_ascii_nocase(str_trim(t->cells[column].text), S("description"));
}

/* Of several columns of one kind that a film has once, the first of the surest counts. */
static int best_column(const FilmsHead *h, ColumnKind kind)
{
    int best = -1;
    for (int i = 0; i < h->count; i++)
        if (h->columns[i].kind == kind &&
            (best < 0 || h->columns[best].trust > h->columns[i].trust))
            best = i;
    return best;
}

static bool is_single(ColumnKind kind)
{
    return kind == COLUMN_ORIGINAL || kind == COLUMN_MINUTES;
}

/* Which columns are read: one title, one year; a second one of what a film has once is not. */
static void choose_columns(FilmsHead *h)
{
    h->title = best_column(h, COLUMN_TITLE);
    h->year = best_column(h, COLUMN_YEAR);
    h->type = best_column(h, COLUMN_TYPE);
    h->adult = best_column(h, COLUMN_ADULT);
    if (h->title < 0)
        h->title = best_column(h, COLUMN_ORIGINAL);
    for (int i = 0; i < h->count; i++) {
        ColumnKind kind = h->columns[i].kind;
        bool other = (kind == COLUMN_TITLE && i != h->title) ||
                     (kind == COLUMN_YEAR && i != h->year && h->columns[i].trust == COLUMN_SURE) ||
                     (is_single(kind) && i != h->title && i != best_column(h, kind));
        if (other)
            h->columns[i].kind = COLUMN_UNKNOWN;
    }
}

/* Is column `i`, the second star say, to come before column `j`, the third? */
static bool comes_before(const FilmsHead *h, int i, int j)
{
    const Column *a = &h->columns[i], *b = &h->columns[j];
    return a->field && b->field && !strcmp(a->field, b->field) && a->number < b->number;
}

static void order_columns(FilmsHead *h)
{
    for (int i = 0; i < h->count; i++) {
        int at = 0;
        while (at < i && !comes_before(h, i, h->order[at]))
            at++;
        memmove(&h->order[at + 1], &h->order[at], sizeof *h->order * (size_t)(i - at));
        h->order[at] = i;
    }
}

static void report_unknown(const FilmsHead *h, Emit *e)
{
    Buf names = buf_in(&e->scratch);
    int count = 0;
    Cell first = {S(""), 0, 0};
    for (int i = 0; i < h->count; i++) {
        if (h->columns[i].kind != COLUMN_UNKNOWN || !h->cells[i].text.n)
            continue;
        if (!count++)
            first = h->cells[i];
        if (count <= COLUMNS_NAMED)
            buf_format(&names, "%s\"%.*s\"", count > 1 ? ", " : "",
                       STR_ARG(str_slice(h->cells[i].text, 0, 40)));
    }
    if (!count)
        return;
    if (count > COLUMNS_NAMED)
        buf_format(&names, " and %d more", count - COLUMNS_NAMED);
    emit_warn(e, "unknown-column", first.line, first.column,
              "%s %.*s %s not read; if %s a film's own, call %s as FORMAT.md does, such as "
              "\"Director\" or \"Plot\"",
              count > 1 ? "the columns" : "the column", STR_ARG(buf_str(&names)),
              count > 1 ? "are" : "is", count > 1 ? "they are" : "it is",
              count > 1 ? "them" : "it");
}

bool films_head_read(FilmsHead *h, Table *t, Emit *e)
{
    for (int row = 0; row < FILMS_ROWS_BEFORE && table_next(t); row++) {
        emit_element(e, t->raw, t->first_line, t->last_line, true);
        if (t->broken || !films_head_is(t))
            continue;
        h->width = t->count;
        h->count = t->count < FILMS_MAX_COLUMNS ? t->count : FILMS_MAX_COLUMNS;
        h->movielens = is_movielens(t);
        for (int i = 0; i < h->count; i++) {
            h->cells[i] = t->cells[i];
            h->columns[i] = columns_find(e->arena, t->cells[i].text);
            if (is_note(t, i))
                h->columns[i].kind = COLUMN_ID;
        }
        choose_columns(h);
        order_columns(h);
        report_unknown(h, e);
        return true;
    }
    return false;
}
