/* films_table.c -- see films_table.h. */
#include "films_table.h"

#include <string.h>

#include "cell_parts.h"
#include "film_keys.h"
#include "film_types.h"
#include "films_head.h"
#include "flat.h"
#include "footnotes.h"
#include "makers.h"
#include "siblings.h"
#include "source_line.h"
#include "stars.h"
#include "utf8.h"

enum { LABEL_LONGEST = 40 };

typedef struct {
    Emit emit;
    Table table;
    FilmsHead head;
    int others, first_other; /* rows of what is no film */
    int turned, no_names;    /* so many were told; a column of them is not row by row */
    bool director_hidden;    /* "various": there are others than this film's row names */
    bool extra_left_out;     /* somebody is in this film who is none of its stars */
    bool cast_whole;         /* its row says that nobody is missing */
} Films;

bool films_table_looks_like(Str bytes)
{
    return table_has_head(bytes, FILMS_ROWS_BEFORE, 0, true, films_head_is);
}

/* ---- a row */

static void note_no_name(Films *f, const Column *c, Str name, Cell at)
{
    f->director_hidden |= film_hides_names(name) && strcmp(c->field, "Director") == 0;
    if (f->no_names++ < LINES_MAX_WARNED)
        emit_warn(&f->emit, "no-name", at.line, at.column,
                  "\"%.*s\" is no name and is left out; write names in full, with their capitals%s",
                  STR_SHOWN(name),
                  f->no_names == LINES_MAX_WARNED ? " (further such words are not listed)" : "")
            ->excerpt = name;
}

static void read_star(Films *f, const Column *c, Str text, Cell at)
{
    Str line = stars_read(f->emit.arena, text), person = record_star(line).person;
    if (stars_is_extra(text))
        f->extra_left_out = true;
    else if (film_is_no_name(person))
        note_no_name(f, c, person.n ? person : text, at);
    else
        emit_field(&f->emit, c->field, line, at.line, at.column);
}

static void read_maker(Films *f, const Column *c, Str name, Cell at)
{
    if (!makers_take_note(c->field, &name))
        return;
    if (film_is_no_name(name))
        note_no_name(f, c, name, at);
    else
        emit_field(&f->emit, c->field, cells_name(f->emit.arena, name), at.line, at.column);
}

static void read_person(Films *f, const Column *c, Str name, Cell at)
{
    if (c->kind == COLUMN_STARS)
        read_star(f, c, name, at);
    else
        read_maker(f, c, name, at);
}

/* One name, or several that a word joins. */
static void read_names(Films *f, const Column *c, Cell part)
{
    part.text = cell_parts_without_and(part.text);
    for (Str first; cell_parts_take_joined(&part.text, &first);)
        read_person(f, c, first, part);
    read_person(f, c, part.text, part);
}

/* Take "Writer:" off a part of a cell that tells several crafts, a line each. A name has no colon.
 */
static bool take_label(Films *f, Cell *part, Column *c)
{
    ptrdiff_t at = str_find(part->text, S(":"));
    if (at <= 0 || at > LABEL_LONGEST)
        return false;
    Str rest = str_trim(str_slice(part->text, (size_t)at + 1, part->text.n));
    Column labelled = columns_find(f->emit.arena, str_slice(part->text, 0, (size_t)at));
    if (!rest.n || (labelled.kind != COLUMN_PEOPLE && labelled.kind != COLUMN_STARS))
        return false;
    part->column += utf8_length(str_slice(part->text, 0, (size_t)(rest.s - part->text.s)));
    part->text = rest;
    *c = labelled;
    return true;
}

/* The names behind a label. */
static void read_labelled(Films *f, const Column *c, Cell cell)
{
    Parts parts = cell_parts_open(cell, true);
    for (Cell part; cell_parts_next(&parts, &part);)
        read_names(f, c, part);
}

static void read_list(Films *f, const Column *c, Cell cell)
{
    Emit *e = &f->emit;
    Column own = *c;
    Parts parts = cell_parts_open(cell, c->kind != COLUMN_WORDS);
    if (parts.turned && f->turned++ < LINES_MAX_WARNED)
        emit_warn(e, "name-turned", cell.line, cell.column,
                  "\"%.*s\" is taken for one person, family name first; divide several people by "
                  "\";\"%s",
                  STR_SHOWN(cell.text),
                  f->turned == LINES_MAX_WARNED ? " (further such names are not listed)" : "")
            ->excerpt = cell.text;
    for (Cell part; cell_parts_next(&parts, &part);) {
        if (str_find(part.text, S("://")) >= 0 || str_equal(part.text, S("(no genres listed)")))
            continue;
        if (c->kind == COLUMN_WORDS) {
            emit_field(e, c->field, part.text, part.line, part.column);
            continue;
        }
        if (take_label(f, &part, &own))
            read_labelled(f, &own, part);
        else
            read_names(f, &own, part);
    }
}

/* Fields as our own format has them, in which `;` divides the parts: several stand behind `|`. */
static void read_lines(Films *f, const Column *c, Cell cell)
{
    Parts lines = cell_parts_by(cell, memchr(cell.text.s, '\n', cell.text.n) ? '\n' : '|');
    for (Cell line; cell_parts_next(&lines, &line);) {
        f->cast_whole |= !strcmp(c->field, "Complete") && str_equal(line.text, S("Cast"));
        emit_field(&f->emit, c->field, line.text, line.line, line.column);
    }
}

static void emit_title(Films *f, const Column *c, Str title, Cell at)
{
    emit_field(&f->emit, c->field, cells_title(f->emit.arena, title), at.line, at.column);
}

/* Further titles; a script writes them "['A', 'B, C']". */
static void read_titles(Films *f, const Column *c, Cell cell)
{
    Flat list = flat_open(cell.text);
    bool is_list = false;
    for (Str title; flat_next_text(&list, f->emit.arena, &title); is_list = true)
        if (!cells_unknown(title))
            emit_title(f, c, utf8_trim(title), cell);
    Parts titles = cell_parts_of_titles(cell);
    for (Cell title; !is_list && cell_parts_next(&titles, &title);)
        emit_title(f, c, title.text, title);
}

/* In words, or in the parts that our format has. */
static void read_source(Films *f, Cell cell)
{
    bool ours = str_find(cell.text, S(";")) >= 0;
    emit_field(&f->emit, "Based_on", ours ? cell.text : source_line(&f->emit, cell.text), cell.line,
               cell.column);
}

static void read_minutes(Films *f, Cell cell)
{
    int minutes;
    if (!cells_minutes(cell.text, &minutes))
        emit_field(&f->emit, "Runtime", cell.text, cell.line, cell.column);
    else if (minutes > 0)
        emit_field(&f->emit, "Runtime", arena_format(f->emit.arena, "%d", minutes), cell.line,
                   cell.column);
}

/* The other titles of MovieLens stand in brackets behind the first: "(a.k.a. B)", "(C, La)". */
static void read_title_brackets(Films *f, Str title, Cell cell)
{
    Str inside;
    while (cells_take_bracket(&title, &inside)) {
        if (str_starts(inside, S("a.k.a. ")))
            inside = str_slice(inside, 7, inside.n);
        emit_field(&f->emit, "Also", cells_title(f->emit.arena, inside), cell.line, cell.column);
    }
}

/* What the year's cell should have held stands elsewhere, perhaps. */
static const Cell *slipped_year(const Films *f)
{
    int year;
    for (int i = 0; i < f->table.count && i < f->head.count; i++)
        if (i != f->head.year && f->head.columns[i].kind != COLUMN_ID &&
            f->head.columns[i].kind != COLUMN_TITLE &&
            record_year(str_trim(f->table.cells[i].text), &year) && year > 1887 && year < 2100)
            return &f->table.cells[i];
    return NULL;
}

static void refuse_year(Films *f, Cell cell)
{
    Emit *e = &f->emit;
    const Cell *slipped = slipped_year(f);
    if (slipped)
        emit_error(e, "missing-year", slipped->line, slipped->column,
                   "the film has no year where the header has it, but did you mean this %.*s? Put "
                   "it into the column \"%.*s\"; the row is left out",
                   STR_ARG(str_trim(slipped->text)),
                   STR_ARG(f->head.year < 0 ? S("Year")
                                            : str_slice(f->head.cells[f->head.year].text, 0, 40)));
    else if (f->head.year < 0)
        emit_error(e, "missing-year", cell.line, cell.column,
                   "the film has no year; write it in brackets behind the title, as in \"Rust and "
                   "Bone (2012)\", or add a column \"Year\"; the row is left out");
    else
        emit_error(e, "missing-year", cell.line, cell.column,
                   "the film has no year; write four digits into the column \"%.*s\"; the row is "
                   "left out",
                   STR_ARG(str_slice(f->head.cells[f->head.year].text, 0, 40)));
}

/* The year of its column, else of the brackets behind the title, which they leave in any case if
 * they say the same. Fails: false if there is none, which was told. */
static bool read_year(Films *f, Str *title, Cell title_cell, Cell *out)
{
    Cell cell = table_cell(&f->table, f->head.year);
    if (!cell.text.n || cells_unknown(cell.text))
        cell = (Cell){S(""), cell.line, cell.column};
    cell.text = footnotes_off(cell.text);
    int year = 0, behind = 0;
    Str bare = *title, inside;
    bool has_behind = cells_take_bracket(&bare, &inside) && record_year(inside, &behind);
    bool good = cells_year(cell.text, &year);
    if (has_behind && (!cell.text.n || year == behind))
        *title = footnotes_off(bare);
    if (!cell.text.n && has_behind) {
        good = true;
        year = behind;
        cell = title_cell;
    }
    if (!good && (!cell.text.n || slipped_year(f))) {
        refuse_year(f, f->head.year < 0 || !cell.text.n ? title_cell : cell);
        return false;
    }
    *out = cell;
    if (good)
        out->text = arena_format(f->emit.arena, "%d", year);
    return true;
}

/* Title, year, and what stands in the title's brackets. Fails: false if one is missing. */
static bool read_name(Films *f)
{
    Emit *e = &f->emit;
    Cell cell = table_cell(&f->table, f->head.title);
    if (!cell.text.n) {
        emit_error(e, "missing-title", cell.line, cell.column,
                   "the film has no title; write it into the column \"%.*s\"; the row is left out",
                   STR_ARG(str_slice(f->head.cells[f->head.title].text, 0, 40)));
        return false;
    }
    Str title = footnotes_off(cell.text), bare, inside;
    Cell year;
    if (!read_year(f, &title, cell, &year))
        return false;
    bare = title;
    while (f->head.movielens && cells_take_bracket(&bare, &inside))
        continue;
    emit_field(e, "Title", cells_title(e->arena, bare), cell.line, cell.column);
    emit_field(e, "Year", year.text, year.line, year.column);
    if (f->head.movielens)
        read_title_brackets(f, title, cell);
    return true;
}

static void read_cell(Films *f, const Column *c, Cell cell)
{
    Str title = table_cell(&f->table, f->head.title).text;
    switch (c->kind) {
    case COLUMN_ORIGINAL:
        if (!str_equal(cell.text, title))
            emit_title(f, c, footnotes_off(cell.text), cell);
        break;
    case COLUMN_OTHER_TITLE:
        if (strcmp(c->field, "Also") == 0)
            read_titles(f, c, cell);
        else if (!str_equal(cell.text, title))
            emit_title(f, c, cell.text, cell);
        break;
    case COLUMN_PEOPLE:
    case COLUMN_STARS:
    case COLUMN_WORDS:
        read_list(f, c, cell);
        break;
    case COLUMN_MINUTES:
        read_minutes(f, cell);
        break;
    case COLUMN_SOURCE:
        read_source(f, cell);
        break;
    case COLUMN_TEXT:
        emit_field(&f->emit, c->field, cell.text, cell.line, cell.column);
        break;
    case COLUMN_LINES:
        read_lines(f, c, cell);
        break;
    default:
        break;
    }
}

/* Is the row a film for everybody, and of which kind? What else there is in such lists is counted.
 */
static bool is_film(Films *f, const char **kind)
{
    bool adult = str_in_list(table_cell(&f->table, f->head.adult).text, "1|true|yes");
    if (film_type(table_cell(&f->table, f->head.type).text, kind) && !adult)
        return true;
    if (!f->others++)
        f->first_other = f->table.first_line;
    return false;
}

/* The line of dashes below the header of a table in Markdown. */
static bool is_rule(const Table *t)
{
    for (int i = 0; i < t->count; i++)
        for (size_t at = 0; at < t->cells[i].text.n; at++)
            if (!strchr("-: ", t->cells[i].text.s[at]))
                return false;
    return t->separator == '|' && t->count > 1;
}

static void read_film(Films *f)
{
    Emit *e = &f->emit;
    const char *kind;
    emit_begin(e, RECORD_FILM, f->table.first_line);
    if (!is_film(f, &kind) || table_is_too_wide(&f->table, f->head.width) || !read_name(f)) {
        emit_drop(e);
        return;
    }
    f->director_hidden = f->extra_left_out = f->cast_whole = false;
    for (int i = 0; i < f->head.count; i++) {
        const Column *c = &f->head.columns[f->head.order[i]];
        Cell cell = table_cell(&f->table, f->head.order[i]);
        if (f->head.order[i] != f->head.title && cell.text.n && !cells_unknown(cell.text))
            read_cell(f, c, cell);
    }
    if (f->director_hidden)
        emit_field(e, "Partial", S("Director"), f->table.first_line, 1);
    if (f->extra_left_out && f->cast_whole)
        emit_field(e, "Partial", S("Star"), f->table.first_line, 1);
    emit_field(e, "Kind", str_from_c(kind), f->table.first_line, 1);
    emit_end(e);
}

void films_table_read(const PackFile *file, Arena *a, Pack *out, Diag *diag)
{
    Films *f = arena_new(a, Films, 1);
    int before = out->count;
    emit_open(&f->emit, file, a, out, diag);
    table_open(&f->table, file, 0, true, a, diag);
    if (films_head_read(&f->head, &f->table, &f->emit))
        while (table_next(&f->table)) {
            emit_element(&f->emit, f->table.raw, f->table.first_line, f->table.last_line, false);
            if (!f->table.broken && !is_rule(&f->table))
                read_film(f);
        }
    if (f->others)
        emit_warn(&f->emit, "no-films", f->first_other, 1,
                  "%d row%s of series, episodes, games or what is for adults alone %s left out; "
                  "Marquee asks about films",
                  f->others, f->others > 1 ? "s" : "", f->others > 1 ? "are" : "is");
    siblings_divide(out, before, a, diag);
    emit_close(&f->emit);
}
