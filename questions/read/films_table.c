/* films_table.c -- see films_table.h. */
#include "films_table.h"

#include <string.h>

#include "columns.h"
#include "emit.h"

enum { ROWS_BEFORE = 5, COLUMNS_NAMED = 8, MAX_COLUMNS = 512 };

/* A table being read. Columns stand in the order in which they are written into a film: stars by
 * their numbers, everything else as in the file. */
typedef struct {
    Emit emit;
    Table table;
    Column columns[MAX_COLUMNS];
    Cell head[MAX_COLUMNS];
    int order[MAX_COLUMNS], count, width;
    int title, year, type; /* which columns; -1 if there is none */
    bool movielens;
    int others; /* rows of what is no film */
    int first_other;
} Films;

/* ---- the header */

static bool is_movielens(const Table *t)
{
    return table_find(t, "movieId") >= 0 && table_find(t, "title") >= 0 &&
           table_find(t, "genres") >= 0;
}

static bool is_head(const Table *t)
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
    return title && t->count > 1 && (year || people || is_movielens(t));
}

bool films_table_looks_like(Str bytes)
{
    return table_has_head(bytes, ROWS_BEFORE, 0, true, is_head);
}

/* Of several columns of one kind that a film has once, the first strong one counts. */
static int best_column(const Films *f, ColumnKind kind)
{
    int best = -1;
    for (int i = 0; i < f->count; i++)
        if (f->columns[i].kind == kind && (best < 0 || f->columns[best].weak > f->columns[i].weak))
            best = i;
    return best;
}

static bool is_single(ColumnKind kind)
{
    return kind == COLUMN_ORIGINAL || kind == COLUMN_MINUTES;
}

/* Which columns are read: one title, one year; a second one of what a film has once is not. */
static void choose_columns(Films *f)
{
    f->title = best_column(f, COLUMN_TITLE);
    f->year = best_column(f, COLUMN_YEAR);
    f->type = best_column(f, COLUMN_TYPE);
    if (f->title < 0)
        f->title = best_column(f, COLUMN_ORIGINAL);
    for (int i = 0; i < f->count; i++) {
        ColumnKind kind = f->columns[i].kind;
        bool other = (kind == COLUMN_TITLE && i != f->title) ||
                     (kind == COLUMN_YEAR && i != f->year && !f->columns[i].weak) ||
                     (is_single(kind) && i != f->title && i != best_column(f, kind));
        if (other)
            f->columns[i].kind = COLUMN_UNKNOWN;
    }
}

/* Is column `i`, the second star say, to come before column `j`, the third? */
static bool comes_before(const Films *f, int i, int j)
{
    const Column *a = &f->columns[i], *b = &f->columns[j];
    return a->field && b->field && !strcmp(a->field, b->field) && a->number < b->number;
}

static void order_columns(Films *f)
{
    for (int i = 0; i < f->count; i++) {
        int at = 0;
        while (at < i && !comes_before(f, i, f->order[at]))
            at++;
        memmove(&f->order[at + 1], &f->order[at], sizeof *f->order * (size_t)(i - at));
        f->order[at] = i;
    }
}

static void report_unknown(Films *f)
{
    Buf names = buf_in(&f->emit.scratch);
    int count = 0;
    Cell first = {S(""), 0, 0};
    for (int i = 0; i < f->count; i++) {
        if (f->columns[i].kind != COLUMN_UNKNOWN || !f->head[i].text.n)
            continue;
        if (!count++)
            first = f->head[i];
        if (count <= COLUMNS_NAMED)
            buf_format(&names, "%s\"%.*s\"", count > 1 ? ", " : "",
                       STR_ARG(str_slice(f->head[i].text, 0, 40)));
    }
    if (!count)
        return;
    if (count > COLUMNS_NAMED)
        buf_format(&names, " and %d more", count - COLUMNS_NAMED);
    emit_warn(&f->emit, "unknown-column", first.line, first.column,
              "%s %.*s %s not read; if %s a film's own, call %s as FORMAT.md does, such as "
              "\"Director\" or \"Plot\"",
              count > 1 ? "the columns" : "the column", STR_ARG(buf_str(&names)),
              count > 1 ? "are" : "is", count > 1 ? "they are" : "it is",
              count > 1 ? "them" : "it");
}

static bool read_head(Films *f)
{
    Table *t = &f->table;
    for (int row = 0; row < ROWS_BEFORE && table_next(t); row++) {
        emit_element(&f->emit, t->raw, t->first_line, t->last_line, true);
        if (t->broken || !is_head(t))
            continue;
        f->width = t->count;
        f->count = t->count < MAX_COLUMNS ? t->count : MAX_COLUMNS;
        f->movielens = is_movielens(t);
        for (int i = 0; i < f->count; i++) {
            f->head[i] = t->cells[i];
            f->columns[i] = columns_find(f->emit.arena, t->cells[i].text);
        }
        choose_columns(f);
        order_columns(f);
        report_unknown(f);
        return true;
    }
    return false;
}

/* ---- a row */

static void read_list(Films *f, const Column *c, Cell cell)
{
    Emit *e = &f->emit;
    Parts parts = cells_parts(cell, c->kind != COLUMN_WORDS);
    if (parts.turned)
        emit_warn(e, "name-turned", cell.line, cell.column,
                  "\"%.*s\" is taken for one person, family name first; divide several people by "
                  "\";\"",
                  STR_ARG(str_slice(cell.text, 0, 80)))
            ->excerpt = cell.text;
    for (Cell part; cells_next_part(&parts, &part);) {
        if (str_find(part.text, S("://")) >= 0 || str_equal(part.text, S("(no genres listed)")))
            continue;
        Str value = c->kind == COLUMN_STARS    ? cells_star(e->arena, part.text)
                    : c->kind == COLUMN_PEOPLE ? cells_name(e->arena, part.text)
                                               : part.text;
        emit_field(e, c->field, value, part.line, part.column);
    }
}

/* Fields as our own format has them, in which `;` divides the parts: several stand behind `|`. */
static void read_lines(Films *f, const Column *c, Cell cell)
{
    Parts lines = cells_parts(cell, true);
    lines.mark = memchr(cell.text.s, '\n', cell.text.n) ? '\n' : '|';
    for (Cell line; cells_next_part(&lines, &line);)
        emit_field(&f->emit, c->field, line.text, line.line, line.column);
}

/* Titles hold commas and strokes, so only other marks divide them. */
static void read_titles(Films *f, const Column *c, Cell cell)
{
    Parts titles = cells_parts(cell, true);
    if (titles.mark == ',' || titles.mark == '/')
        titles.mark = '\n';
    for (Cell title; cells_next_part(&titles, &title);)
        emit_field(&f->emit, c->field, cells_title(f->emit.arena, title.text), title.line,
                   title.column);
}

/* "novel by A", "novel", or the parts as our format has them. */
static void read_source(Films *f, Cell cell)
{
    static const char *const kinds[] = {"novel",  "short story", "play",    "comic", "book",
                                        "memoir", "article",     "novella", "story", "musical"};
    Emit *e = &f->emit;
    Str text = cell.text, kind = S(""), author = S("");
    if (str_find(text, S(";")) >= 0) {
        emit_field(e, "Based_on", text, cell.line, cell.column);
        return;
    }
    ptrdiff_t by = str_find_last(text, S(" by "));
    if (by > 0) {
        author = str_slice(text, (size_t)by + 4, text.n);
        text = str_trim(str_slice(text, 0, (size_t)by));
    }
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds && !kind.n; i++)
        if (str_equal_ascii_nocase(text, str_from_c(kinds[i])))
            kind = str_from_c(kinds[i]);
    if (kind.n)
        text = S("");
    emit_field(e, "Based_on",
               arena_format(e->arena, "%.*s; %.*s; %.*s", STR_ARG(kind), STR_ARG(text),
                            STR_ARG(str_trim(author))),
               cell.line, cell.column);
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
    for (int i = 0; i < f->table.count && i < f->count; i++)
        if (i != f->year && f->columns[i].kind != COLUMN_ID && f->columns[i].kind != COLUMN_TITLE &&
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
                   STR_ARG(f->year < 0 ? S("Year") : str_slice(f->head[f->year].text, 0, 40)));
    else if (f->year < 0)
        emit_error(e, "missing-year", cell.line, cell.column,
                   "the film has no year; write it in brackets behind the title, as in \"Rust and "
                   "Bone (2012)\", or add a column \"Year\"; the row is left out");
    else
        emit_error(e, "missing-year", cell.line, cell.column,
                   "the film has no year; write four digits into the column \"%.*s\"; the row is "
                   "left out",
                   STR_ARG(str_slice(f->head[f->year].text, 0, 40)));
}

/* The year of its column, else of the brackets behind the title, which they leave in any case if
 * they say the same. Fails: false if there is none, which was told. */
static bool read_year(Films *f, Str *title, Cell title_cell, Cell *out)
{
    Cell cell = table_cell(&f->table, f->year);
    if (!cell.text.n || cells_unknown(cell.text))
        cell = (Cell){S(""), cell.line, cell.column};
    int year = 0, behind = 0;
    Str bare = *title, inside;
    bool has_behind = cells_take_bracket(&bare, &inside) && record_year(inside, &behind);
    bool good = cells_year(cell.text, &year);
    if (has_behind && (!cell.text.n || year == behind))
        *title = bare;
    if (!cell.text.n && has_behind) {
        good = true;
        year = behind;
        cell = title_cell;
    }
    if (!good && (!cell.text.n || slipped_year(f))) {
        refuse_year(f, f->year < 0 || !cell.text.n ? title_cell : cell);
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
    Cell cell = table_cell(&f->table, f->title);
    if (!cell.text.n) {
        emit_error(e, "missing-title", cell.line, cell.column,
                   "the film has no title; write it into the column \"%.*s\"; the row is left out",
                   STR_ARG(str_slice(f->head[f->title].text, 0, 40)));
        return false;
    }
    Str title = cell.text, bare, inside;
    Cell year;
    if (!read_year(f, &title, cell, &year))
        return false;
    bare = title;
    while (f->movielens && cells_take_bracket(&bare, &inside))
        continue;
    emit_field(e, "Title", cells_title(e->arena, bare), cell.line, cell.column);
    emit_field(e, "Year", year.text, year.line, year.column);
    if (f->movielens)
        read_title_brackets(f, title, cell);
    return true;
}

static void read_cell(Films *f, const Column *c, Cell cell)
{
    Str title = table_cell(&f->table, f->title).text;
    switch (c->kind) {
    case COLUMN_ORIGINAL:
        if (!str_equal(cell.text, title))
            emit_field(&f->emit, c->field, cells_title(f->emit.arena, cell.text), cell.line,
                       cell.column);
        break;
    case COLUMN_OTHER_TITLE:
        if (strcmp(c->field, "Also") == 0)
            read_titles(f, c, cell);
        else if (!str_equal(cell.text, title))
            emit_field(&f->emit, c->field, cell.text, cell.line, cell.column);
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

/* What the column of types says: "" for a film, its Kind, or NULL for what is none. */
static const char *kind_of_type(Str type)
{
    static const struct {
        const char *type, *kind;
    } types[] = {
        {"tv movie", "TV"},
        {"tvmovie", "TV"},
        {"tv special", "TV"},
        {"short", "short"},
        {"documentary", "documentary"},
        {"tv short", "short"},
        {"tv series", NULL},
        {"tvseries", NULL},
        {"tv mini series", NULL},
        {"series", NULL},
        {"tvminiseries", NULL},
        {"tv episode", NULL},
        {"tvepisode", NULL},
        {"video game", NULL},
        {"videogame", NULL},
        {"podcast series", NULL},
        {"music video", NULL},
    };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (str_equal_ascii_nocase(type, str_from_c(types[i].type)))
            return types[i].kind;
    return "";
}

/* Is the row a film? What else there is in such lists is counted. */
static bool is_film(Films *f)
{
    if (f->type < 0 || kind_of_type(table_cell(&f->table, f->type).text))
        return true;
    if (!f->others++)
        f->first_other = f->table.first_line;
    return false;
}

/* Cells behind the last column that hold something: a comma in a cell without quotes, most likely.
 */
static bool has_too_many(Films *f)
{
    for (int i = f->width; i < f->table.count; i++)
        if (f->table.cells[i].text.n) {
            const Cell *c = &f->table.cells[i];
            emit_error(&f->emit, "cell-without-column", c->line, c->column,
                       "this row has more cells than the header has columns, so what belongs where "
                       "cannot be told; put a value that holds a \"%c\" into quotation marks; the "
                       "row is left out",
                       f->table.separator == '\t' ? ' ' : f->table.separator);
            return true;
        }
    return false;
}

static void read_film(Films *f)
{
    Emit *e = &f->emit;
    emit_begin(e, RECORD_FILM, f->table.first_line);
    if (!is_film(f) || has_too_many(f) || !read_name(f)) {
        emit_drop(e);
        return;
    }
    for (int i = 0; i < f->count; i++) {
        const Column *c = &f->columns[f->order[i]];
        Cell cell = table_cell(&f->table, f->order[i]);
        if (f->order[i] != f->title && cell.text.n && !cells_unknown(cell.text))
            read_cell(f, c, cell);
    }
    if (f->type >= 0)
        emit_field(e, "Kind", str_from_c(kind_of_type(table_cell(&f->table, f->type).text)),
                   f->table.first_line, 1);
    emit_end(e);
}

void films_table_read(const PackFile *file, Arena *a, Pack *out, Diag *diag)
{
    Films *f = arena_new(a, Films, 1);
    emit_open(&f->emit, file, a, out, diag);
    table_open(&f->table, file, 0, true, a, diag);
    if (read_head(f))
        while (table_next(&f->table)) {
            emit_element(&f->emit, f->table.raw, f->table.first_line, f->table.last_line, false);
            if (!f->table.broken)
                read_film(f);
        }
    if (f->others)
        emit_warn(&f->emit, "no-films", f->first_other, 1,
                  "%d row%s of series, episodes or games %s left out; Marquee asks about films",
                  f->others, f->others > 1 ? "s" : "", f->others > 1 ? "are" : "is");
    emit_close(&f->emit);
}
