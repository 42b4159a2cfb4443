/* tmdb.c -- see tmdb.h. */
#include "tmdb.h"

#include "cell_parts.h"
#include "codes.h"
#include "film_keys.h"
#include "flat.h"
#include "tmdb_table.h"

static bool has_films(Str bytes)
{
    return table_has_head(bytes, 1, 0, true, tmdb_is_films);
}

static bool has_credits(Str bytes)
{
    return table_has_head(bytes, 1, 0, true, tmdb_is_credits);
}

bool tmdb_looks_like(Str bytes)
{
    return has_films(bytes) || has_credits(bytes);
}

static void add_genre(TmdbTable *t, Str name, Cell cell)
{
    static const struct {
        const char *genre, *kind;
    } kinds[] = {{"Documentary", "documentary"}, {"Animation", "animated"}, {"TV Movie", "TV"}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (str_equal(name, str_from_c(kinds[i].genre)))
            emit_field(&t->emit, "Kind", str_from_c(kinds[i].kind), cell.line, cell.column);
    if (!str_equal(name, S("TV Movie")) && !str_equal(name, S("Foreign")))
        emit_field(&t->emit, "Genre", name, cell.line, cell.column);
}

static void add_country(TmdbTable *t, Str name, Cell cell)
{
    emit_field(&t->emit, "Country", name, cell.line, cell.column);
}

/* The names of a cell: an array of objects, or, in younger sets, words divided by commas. */
static void read_names(TmdbTable *t, TmdbColumn column, const char *what,
                       void add(TmdbTable *t, Str name, Cell cell))
{
    Cell cell = tmdb_cell(t, column);
    if (!flat_looks_like(cell.text)) {
        Parts parts = cell_parts_open(cell, false);
        for (Cell part; cell_parts_next(&parts, &part);)
            add(t, part.text, part);
        return;
    }
    Flat list = flat_open(cell.text);
    for (FlatObject o; flat_next(&list, t->emit.arena, &o);)
        add(t, flat_value(&o, "name"), cell);
    if (list.broken)
        tmdb_report_broken(t, cell, what);
}

static void add_language(TmdbTable *t, Str name, Cell cell)
{
    Str original = codes_language(tmdb_cell(t, TMDB_LANGUAGE).text);
    if (!str_equal(name, original))
        emit_field(&t->emit, "Language", name, cell.line, cell.column);
}

/* The original one first. Their names are written in themselves, so the codes are read; two codes
 * may be one language. */
static void read_languages(TmdbTable *t)
{
    Cell original = tmdb_cell(t, TMDB_LANGUAGE), cell = tmdb_cell(t, TMDB_SPOKEN);
    emit_field(&t->emit, "Language", codes_language(original.text), original.line, original.column);
    if (!flat_looks_like(cell.text)) {
        read_names(t, TMDB_SPOKEN, "languages", add_language);
        return;
    }
    Flat list = flat_open(cell.text);
    Str last = S("");
    for (FlatObject o; flat_next(&list, t->emit.arena, &o);) {
        Str name = codes_language(flat_value(&o, "iso_639_1"));
        if (!str_equal(name, last))
            add_language(t, name, cell);
        last = name;
    }
    if (list.broken)
        tmdb_report_broken(t, cell, "languages");
}

static void read_text(TmdbTable *t, TmdbColumn column, const char *field)
{
    Cell cell = tmdb_cell(t, column);
    emit_field(&t->emit, field, cell.text, cell.line, cell.column);
}

/* `place`: of the date, or of the title if there is none. */
static void refuse_date(Emit *e, Cell place, Str date)
{
    if (!date.n)
        emit_error(e, "missing-year", place.line, place.column,
                   "the film has no year; write a date such as 2012-05-17 into the column "
                   "\"release_date\"; the row is left out");
    else
        emit_error(e, "bad-date", place.line, place.column,
                   "\"%.*s\" is no date such as 2012-05-17, so the film has no year; mend it in "
                   "the column \"release_date\"; the row is left out",
                   STR_SHOWN(date))
            ->excerpt = date;
}

/* Title and year. Fails: false if one of them is missing, which is told. */
static bool read_name(TmdbTable *t)
{
    Emit *e = &t->emit;
    Cell title = table_cell(&t->table, t->column[TMDB_TITLE]);
    Cell date = tmdb_cell(t, TMDB_DATE), original = tmdb_cell(t, TMDB_ORIGINAL);
    int year;
    if (!title.text.n) {
        emit_error(
            e, "missing-title", title.line, title.column,
            "the film has no title; write it into the column \"title\"; the row is left out");
        return false;
    }
    if (!cells_year(date.text, &year)) {
        refuse_date(e, date.text.n ? date : title, date.text);
        return false;
    }
    emit_field(e, "Title", title.text, title.line, title.column);
    emit_field(e, "Year", arena_format(e->arena, "%d", year), date.line, date.column);
    if (!str_equal(original.text, title.text))
        emit_field(e, film_original(e->arena, original.text, tmdb_cell(t, TMDB_LANGUAGE).text),
                   original.text, original.line, original.column);
    return true;
}

static void read_film(TmdbTable *t, TmdbIndex *index)
{
    Emit *e = &t->emit;
    int minutes, line = t->table.first_line;
    emit_begin(e, RECORD_FILM, line);
    if (!read_name(t)) {
        emit_drop(e);
        return;
    }
    read_names(t, TMDB_COUNTRIES, "countries", add_country);
    read_languages(t);
    read_names(t, TMDB_GENRES, "genres", add_genre);
    Cell runtime = tmdb_cell(t, TMDB_RUNTIME);
    if (cells_minutes(runtime.text, &minutes) && minutes > 0)
        emit_field(e, "Runtime", arena_format(e->arena, "%d", minutes), runtime.line,
                   runtime.column);
    const TmdbCredits *second = tmdb_credits_of(index, tmdb_id(t));
    TmdbCredits c = second ? *second : tmdb_credits_of_row(t);
    for (int i = 0; i < c.count; i++)
        emit_field(e, c.items[i].name, c.items[i].value, line, 1);
    read_text(t, TMDB_TAGLINE, "Tagline");
    read_text(t, TMDB_OVERVIEW, "Plot");
    emit_end(e);
}

/* Is the film out, and for everybody? */
static bool is_shown(const TmdbTable *t)
{
    Str status = tmdb_cell(t, TMDB_STATUS).text;
    return (!status.n || str_equal_ascii_nocase(status, S("Released"))) &&
           !str_equal_ascii_nocase(tmdb_cell(t, TMDB_ADULT).text, S("true"));
}

static void read_films(TmdbTable *t, TmdbIndex *index)
{
    int left_out = 0, line = 0;
    while (tmdb_next(t)) {
        if (is_shown(t)) {
            read_film(t, index);
            continue;
        }
        line = left_out++ ? line : t->table.first_line;
    }
    if (left_out)
        emit_warn(&t->emit, "not-released", line, 1,
                  "%d film%s left out, for the table says not released, or for adults alone",
                  left_out, left_out > 1 ? "s are" : " is");
}

/* ---- files */

static void read_one(const PackFile *file, bool credits, TmdbIndex *index, Pack *out, Diag *diag)
{
    TmdbTable t;
    if (tmdb_open(&t, file, index->arena, out, diag)) {
        if (credits)
            tmdb_read_credits(&t, index);
        else
            read_films(&t, index);
    }
    emit_close(&t.emit);
}

void tmdb_read(const PackFile *file, Arena *a, Pack *out, Diag *diag)
{
    TmdbIndex index;
    tmdb_index_init(&index, a);
    if (has_films(file->bytes))
        read_one(file, false, &index, out, diag);
    else
        diag_add(
            diag, FAULT_ERROR, "credits-alone", file->path, 1, 1,
            "this is the second file of a set, cast and crew without their films' years; put "
            "it into one folder with the file of the films (the one with \"vote_average\") and "
            "open the folder");
}

int tmdb_take(const PackFile *files, int count, bool *mine)
{
    int films = 0, credits = 0;
    for (int i = 0; i < count; i++) {
        bool film = has_films(files[i].bytes), credit = has_credits(files[i].bytes);
        films += film;
        credits += credit;
        mine[i] = film || credit;
    }
    return films && credits ? films + credits : 0;
}

void tmdb_read_folder(const PackFile *files, int count, const bool *mine, Arena *a, Pack *out,
                      Diag *diag)
{
    TmdbIndex index;
    tmdb_index_init(&index, a);
    for (int pass = 1; pass >= 0; pass--)
        for (int i = 0; i < count; i++)
            if (mine[i] && has_credits(files[i].bytes) == (pass == 1))
                read_one(&files[i], pass == 1, &index, out, diag);
}
