/* tmdb_table.c -- see tmdb_table.h. */
#include "tmdb_table.h"

static const char *const names[] = {
#define X(id, name) name,
    TMDB_COLUMNS(X)
#undef X
};

static bool has(const Table *head, TmdbColumn column)
{
    return table_find(head, names[column]) >= 0;
}

bool tmdb_is_films(const Table *head)
{
    return has(head, TMDB_VOTE) && has(head, TMDB_TITLE) && has(head, TMDB_DATE);
}

bool tmdb_is_credits(const Table *head)
{
    return has(head, TMDB_CAST) && has(head, TMDB_CREW) &&
           (has(head, TMDB_ID) || has(head, TMDB_MOVIE_ID)) && !tmdb_is_films(head);
}

bool tmdb_open(TmdbTable *t, const PackFile *file, Arena *a, Pack *out, Diag *diag)
{
    emit_open(&t->emit, file, a, out, diag);
    table_open(&t->table, file, 0, true, a, diag);
    if (!table_next(&t->table))
        return false;
    emit_element(&t->emit, t->table.raw, t->table.first_line, t->table.last_line, true);
    for (int i = 0; i < TMDB_COLUMN_COUNT; i++)
        t->column[i] = table_find(&t->table, names[i]);
    t->width = t->table.count;
    return true;
}

bool tmdb_next(TmdbTable *t)
{
    while (table_next(&t->table)) {
        emit_element(&t->emit, t->table.raw, t->table.first_line, t->table.last_line, false);
        if (!t->table.broken && !table_is_too_wide(&t->table, t->width))
            return true;
    }
    return false;
}

Cell tmdb_cell(const TmdbTable *t, TmdbColumn column)
{
    Cell cell = table_cell(&t->table, t->column[column]);
    if (cells_unknown(cell.text))
        cell.text = S("");
    return cell;
}

Str tmdb_id(const TmdbTable *t)
{
    bool second = t->column[TMDB_MOVIE_ID] >= 0;
    return tmdb_cell(t, second ? TMDB_MOVIE_ID : TMDB_ID).text;
}

void tmdb_report_broken(TmdbTable *t, Cell cell, const char *what)
{
    emit_error(&t->emit, "bad-list", cell.line, cell.column,
               "the list of %s in this cell is damaged, and the rest of it is left out; it should "
               "read [{\"name\": \"…\"}, …]",
               what);
}
