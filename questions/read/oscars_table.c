/* oscars_table.c -- see oscars_table.h. */
#include "oscars_table.h"

#include "cells.h"
#include "emit.h"
#include "keyset.h"
#include "oscars_films.h"
#include "oscars_names.h"
#include "stars.h"

enum { NAMES_MOST = 100, FILMS_MOST = 50 };

#define COLUMNS(X)                                                                                 \
    X(CATEGORY, "CanonicalCategory|Canonical Category|canon_category")                             \
    X(CEREMONY, "Ceremony")                                                                        \
    X(YEAR, "Year|year_film")                                                                      \
    X(FILM, "Film")                                                                                \
    X(FILM_ID, "FilmId")                                                                           \
    X(NOMINEES, "Nominees|Nominee(s)|name")                                                        \
    X(NAME, "Name")                                                                                \
    X(NOMINEE_IDS, "NomineeIds")                                                                   \
    X(WINNER, "Winner")                                                                            \
    X(DETAIL, "Detail")                                                                            \
    X(NOTE, "Note")

typedef enum {
#define X(id, names) COLUMN_##id,
    COLUMNS(X)
#undef X
        COLUMN_COUNT
} OscarColumn;

static const char *const names[] = {
#define X(id, names) names,
    COLUMNS(X)
#undef X
};

/* A row that honours a film: its cells, and which of the film's in it. */
typedef struct {
    Cell cell[COLUMN_COUNT];
    const OscarPrize *prize;
    int prize_index, ceremony, year, part, film, winners;
    bool won;
} Nomination;

typedef struct {
    Emit emit;
    Table table;
    int column[COLUMN_COUNT], width; /* of the header */
    OscarFilms films;
    int no_film, first_no_film, season_line, season_column;
    KeySet unknown; /* categories told already */
} Oscars;

/* ---- which table is it? */

static int find_column(const Table *t, const char *list)
{
    Str rest = str_from_c(list), one;
    int found = -1;
    while (rest.n && found < 0) {
        char name[32];
        Buf b = buf_fixed(name, sizeof name);
        str_cut(rest, '|', &one, &rest);
        buf_format(&b, "%.*s%c", STR_ARG(one), 0);
        found = table_find(t, name);
    }
    return found;
}

static bool is_head(const Table *t)
{
    return find_column(t, names[COLUMN_CATEGORY]) >= 0 && find_column(t, names[COLUMN_FILM]) >= 0;
}

bool oscars_table_looks_like(Str bytes)
{
    return table_has_head(bytes, 1, 0, true, is_head);
}

/* ---- rows */

/* "1927/28" is the season up to 1928. */
static bool read_season(Oscars *o, Cell cell, int *year)
{
    int last;
    if (cell.text.n != 7 || cell.text.s[4] != '/' ||
        !record_year(str_slice(cell.text, 0, 4), year) ||
        !str_to_int(str_slice(cell.text, 5, 7), &last) || last < 0)
        return cells_year(cell.text, year);
    *year = *year / 100 * 100 + last;
    if (!o->season_line) {
        o->season_line = cell.line;
        o->season_column = cell.column;
    }
    return true;
}

static void add_line(Oscars *o, const Nomination *n, const char *name, Str value, Cell place,
                     int winners)
{
    oscars_film_add(&o->films, n->film, name, value, place, winners);
}

/* What stands in the note, which says it in nearly the same words every time. */
static const char *note_of(const Nomination *n)
{
    Str note = n->cell[COLUMN_NOTE].text;
    if (!n->won && str_find(note, S("NOT AN OFFICIAL NOMINATION")) >= 0)
        return "; unofficial";
    return n->won && str_find(note, S("refused the award")) >= 0 ? "; refused" : "";
}

static void add_award(Oscars *o, const Nomination *n, Str person, Cell place)
{
    Str ordinal = S("");
    Arena *a = o->emit.arena;
    if (n->ceremony == 2 || n->ceremony == 3)
        ordinal = n->ceremony == 2 ? S("2nd ") : S("3rd ");
    Str value = arena_format(a, "%s; %.*sAcademy Awards; %d%s%.*s%s", n->prize->prize,
                             STR_ARG(ordinal), oscars_year(n->ceremony), person.n ? "; " : "",
                             STR_ARG(emit_part(&o->emit, person)), note_of(n));
    bool may_tie = n->won && !(n->prize->flags & OSCAR_SPECIAL);
    add_line(o, n, n->won ? "Won" : "Nominated", value, place, may_tie ? n->winners : -1);
}

/* "General Dolgorucki [Grand Duke Sergius Alexander]" is the former. */
static Str character_of(Oscars *o, const Nomination *n)
{
    Str text = oscars_unescaped(o->emit.arena, oscars_part(n->cell[COLUMN_DETAIL], n->part).text),
        rest;
    str_cut(text, '[', &text, &rest);
    return str_trim(text);
}

/* What the row says of a person beside the prize. */
static void add_person(Oscars *o, const Nomination *n, Str person, Cell place)
{
    if (n->prize->flags & OSCAR_ACTING)
        add_line(o, n, "Star", stars_line(o->emit.arena, person, character_of(o, n), false), place,
                 -1);
    if (!(n->prize->flags & OSCAR_DIRECTING))
        return;
    add_line(o, n, "Director", person, place, -1);
    add_line(o, n, "Partial", S("Director"), place, -1);
}

static void add_song(Oscars *o, const Nomination *n, const Str *people, int count)
{
    Cell song = oscars_part(n->cell[COLUMN_DETAIL], n->part);
    Buf out = buf_in(o->emit.arena);
    song.text = oscars_unescaped(o->emit.arena, song.text);
    if (!song.text.n)
        return;
    buf_add(&out, emit_part(&o->emit, song.text));
    for (int i = 0; i < count; i++) {
        buf_add_c(&out, i ? ", " : "; ");
        buf_add(&out, emit_part(&o->emit, people[i]));
    }
    add_line(o, n, "Song", buf_str(&out), song, -1);
}

/* The country that sent the film: "Italy; A and B, Producers" stands in the column of names, beside
 * which the nominees are A and B; in tables with one column alone it is all there is. */
static void add_country(Oscars *o, const Nomination *n)
{
    Cell name = n->cell[COLUMN_NAME];
    Str rest;
    if (!name.text.n)
        name = n->cell[COLUMN_NOMINEES];
    str_cut(name.text, ';', &name.text, &rest);
    add_line(o, n, "Submitted_by", str_trim(name.text), name, -1);
}

/* The lines of one film of a row: one a person, none of them a company where people are honoured.
 */
static void add_lines(Oscars *o, const Nomination *n)
{
    Str people[NAMES_MOST], ids[NAMES_MOST];
    Cell place = n->cell[COLUMN_NOMINEES];
    if (!place.text.n)
        place = n->cell[COLUMN_FILM];
    Str nominees = n->cell[COLUMN_NOMINEES].text;
    int known = oscars_split(n->cell[COLUMN_NOMINEE_IDS].text, ids, NAMES_MOST), named = 0;
    int count = known ? oscars_split(nominees, people, NAMES_MOST)
                      : oscars_people(&o->emit.scratch, nominees, people, NAMES_MOST);
    for (int i = 0; i < count; i++)
        people[i] = oscars_unescaped(o->emit.arena, people[i]);
    if (n->prize->flags & OSCAR_COUNTRY)
        add_country(o, n);
    for (int i = 0; i < count && !(n->prize->flags & OSCAR_FILM); i++) {
        bool numbered = known == count && str_starts(ids[i], S("nm"));
        if ((known == count && str_starts(ids[i], S("co"))) ||
            (!numbered && oscars_is_nobody(&o->emit.scratch, people[i])))
            continue;
        add_award(o, n, people[i], place);
        add_person(o, n, people[i], place);
        named++;
    }
    if (!named)
        add_award(o, n, S(""), n->cell[COLUMN_FILM]);
    if (n->prize->flags & OSCAR_SONG)
        add_song(o, n, people, count);
}

/* Each film of the row, with what belongs to it. */
static void read_films(Oscars *o, Nomination *n)
{
    int count = 1;
    Str films = n->cell[COLUMN_FILM].text;
    for (size_t i = 0; i < films.n; i++)
        count += films.s[i] == '|';
    n->winners = oscars_winners(&o->films, n->ceremony, n->prize_index);
    for (n->part = 0; n->part < count && n->part < FILMS_MOST; n->part++) {
        Cell title = oscars_part(n->cell[COLUMN_FILM], n->part);
        title.text = oscars_unescaped(o->emit.arena, title.text);
        if (!title.text.n)
            continue;
        Str number = oscars_part(n->cell[COLUMN_FILM_ID], n->part).text;
        n->film = oscars_film(&o->films, title, number, n->year);
        if (n->won)
            oscars_winners_add(&o->films, n->winners, n->film, n->cell[COLUMN_NOMINEES].text);
        add_lines(o, n);
    }
}

/* Ceremony, year and prize. Fails: false if one cannot be read, which is told. */
static bool read_prize(Oscars *o, Nomination *n)
{
    Emit *e = &o->emit;
    Cell ceremony = n->cell[COLUMN_CEREMONY], year = n->cell[COLUMN_YEAR];
    Cell category = n->cell[COLUMN_CATEGORY];
    if (!str_to_int(ceremony.text, &n->ceremony) || !oscars_year(n->ceremony)) {
        emit_error(e, "bad-ceremony", ceremony.line, ceremony.column,
                   "the ceremony is no number such as 85; the row is left out");
        return false;
    }
    if (!read_season(o, year, &n->year)) {
        emit_error(e, "missing-year", year.line, year.column,
                   "the year of the films is none such as 2012 or 1927/28; the row is left out");
        return false;
    }
    n->prize = oscars_prize(&e->scratch, category.text, &n->prize_index);
    if (n->prize)
        return true;
    Str name = str_slice(category.text, 0, 100);
    if (!keyset_add(&o->unknown, str_hash(name, 0)))
        emit_warn(
            e, "unknown-category", category.line, category.column,
            "the category \"%.*s\" is none that Marquee knows, and its rows are left out; is it "
            "misspelt?",
            STR_ARG(name))
            ->excerpt = name;
    return false;
}

static void read_row(Oscars *o)
{
    Nomination n = {.prize = NULL};
    arena_clear(&o->emit.scratch);
    for (int i = 0; i < COLUMN_COUNT; i++)
        n.cell[i] = table_cell(&o->table, o->column[i]);
    if (!n.cell[COLUMN_FILM].text.n) {
        if (!o->no_film++)
            o->first_no_film = o->table.first_line;
        return;
    }
    n.won = str_in_list(n.cell[COLUMN_WINNER].text, "true|1|yes");
    if (read_prize(o, &n))
        read_films(o, &n);
}

/* ---- all of it */

static void report_rest(Oscars *o)
{
    Emit *e = &o->emit;
    if (o->no_film)
        emit_warn(e, "no-film", o->first_no_film, 1,
                  "%d row%s no film and %s left out: prizes for a life's work, for inventions and "
                  "the like",
                  o->no_film, o->no_film > 1 ? "s name" : " names", o->no_film > 1 ? "are" : "is");
    if (o->season_line)
        emit_warn(e, "year-of-season", o->season_line, o->season_column,
                  "the films of seasons such as 1927/28 are given the later year, which may be a "
                  "year late for some of them; mend their years if it matters");
}

void oscars_table_read(const PackFile *file, Arena *a, Pack *out, Diag *diag)
{
    Oscars o = {.no_film = 0};
    emit_open(&o.emit, file, a, out, diag);
    table_open(&o.table, file, 0, true, a, diag);
    oscars_films_open(&o.films, &o.emit);
    keyset_init(&o.unknown, a);
    if (table_next(&o.table)) {
        emit_element(&o.emit, o.table.raw, o.table.first_line, o.table.last_line, true);
        for (int i = 0; i < COLUMN_COUNT; i++)
            o.column[i] = find_column(&o.table, names[i]);
        o.width = o.table.count;
    }
    while (table_next(&o.table)) {
        emit_element(&o.emit, o.table.raw, o.table.first_line, o.table.last_line, false);
        if (!o.table.broken && !table_is_too_wide(&o.table, o.width))
            read_row(&o);
    }
    oscars_films_emit(&o.films);
    report_rest(&o);
    emit_close(&o.emit);
}
