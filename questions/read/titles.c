/* titles.c -- see titles.h. */
#include "titles.h"

#include <string.h>

#include "columns.h"
#include "film_types.h"
#include "letters.h"
#include "utf8.h"

#define ROWS_LOOKED_AT 12 /* for the header: a Letterboxd list has its own above it */
#define BYTES_LOOKED_AT 4096

typedef struct {
    Titles *out;
    Arena *arena;
    Diag *diag;
    Str path;
    int strange_years; /* said so far */
    bool full;
} Reading;

/* ---- what the file is */

TitlesSort titles_sort_of_name(Str path)
{
    Str name = str_slice(path, (size_t)(str_find_last(path, S("/")) + 1), path.n);
    if (str_has_ascii_nocase(name, S("watchlist")))
        return TITLES_WATCHLIST;
    return str_has_ascii_nocase(name, S("watched")) || str_has_ascii_nocase(name, S("seen"))
               ? TITLES_WATCHED
               : TITLES_UNKNOWN;
}

static Str first_line(Str text)
{
    text = str_slice(text, 0, BYTES_LOOKED_AT);
    size_t from = 0, end;
    while (from < text.n && (text.s[from] == '\n' || text.s[from] == '\r' || text.s[from] == ' '))
        from++;
    for (end = from; end < text.n && text.s[end] != '\n' && text.s[end] != '\r';)
        end++;
    return str_slice(text, from, end);
}

/* Its tables have a column of addresses, its lists a line of their own above the first header. */
static bool is_letterboxd(Str text)
{
    static const char *const columns[] = {",Letterboxd URI", ";Letterboxd URI", "\tLetterboxd URI",
                                          "\"Letterboxd URI\""};
    Str line = first_line(text);
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++)
        if (str_find(line, str_from_c(columns[i])) >= 0)
            return true;
    return str_starts(line, S("Letterboxd list export"));
}

bool letterboxd_looks_like(Str bytes)
{
    Arena a;
    bool was_utf16;
    arena_init(&a);
    bool yes = is_letterboxd(lines_text(str_slice(bytes, 0, BYTES_LOOKED_AT), &a, &was_utf16));
    arena_free(&a);
    return yes;
}

void letterboxd_read(const PackFile *file, Arena *a, Pack *out, Diag *diag)
{
    (void)a, (void)out;
    if (titles_sort_of_name(file->path) == TITLES_WATCHLIST)
        diag_add(diag, FAULT_ERROR, "films-seen", file->path, 1, 1,
                 "this is a watchlist from Letterboxd, films to see, and has no facts to ask "
                 "about; to be "
                 "asked only about films that were seen, name watched.csv with --seen FILE");
    else
        diag_add(
            diag, FAULT_ERROR, "films-seen", file->path, 1, 1,
            "this is a list of films from Letterboxd and has no facts to ask about; to be asked "
            "about these films only, name it with --seen FILE, or drop it on the window");
}

/* What the file is if it is no text, or NULL. */
static const char *what_binary(Str bytes)
{
    bool utf16 = str_starts(bytes, S("\xFE\xFF")) || str_starts(bytes, S("\xFF\xFE"));
    if (str_starts(bytes, S("PK\x03\x04")))
        return "this is a zip archive or a spreadsheet; unpack it and name the folder, or save it "
               "as "
               "CSV";
    if (!utf16 && memchr(bytes.s, 0, bytes.n < BYTES_LOOKED_AT ? bytes.n : BYTES_LOOKED_AT))
        return "this is no list of films: it is not text (if it should be, save it as UTF-8)";
    return NULL;
}

/* ---- one film */

/* "1999", and the same at the start of "1999-05-12" or "1999.0"; any other date of cells.h. */
static bool read_year(Str text, int *out)
{
    text = str_trim(text);
    bool begins = text.n >= 4 && (text.n == 4 || !letters_is_digit(text.s[4])) &&
                  record_year(str_slice(text, 0, 4), out);
    bool good = (begins || cells_year(text, out)) && *out >= 1000;
    *out = good ? *out : 0;
    return good;
}

static void warn(Reading *r, const char *name, int line, const char *what)
{
    enum { MOST_WARNED = 20 };
    if (r->strange_years++ < MOST_WARNED)
        diag_add(r->diag, FAULT_WARNING, name, r->path, line, 1, "%s", what);
}

static Str on_one_line(Arena *a, Str text)
{
    size_t at = 0;
    while (at < text.n && text.s[at] != '\n' && text.s[at] != '\t')
        at++;
    if (at == text.n)
        return text;
    Buf out = buf_in(a);
    for (size_t i = 0; i < text.n; i++)
        buf_add_char(&out, text.s[i] == '\n' || text.s[i] == '\t' ? ' ' : text.s[i]);
    return buf_str(&out);
}

/* A year in brackets at the end of a title is its year, if there is none beside it. */
static void add_film(Reading *r, Str title, int year, int line)
{
    title = utf8_trim(on_one_line(r->arena, utf8_trim(title)));
    if (!year)
        record_title_year(title, &title, &year);
    title = utf8_trim(title);
    if (!title.n) {
        warn(r, "title-missing", line, "this line has no title and is left out");
        return;
    }
    if (title.n > TITLES_MAX_BYTES) {
        warn(r, "title-too-long", line, "this title is longer than any film's and is left out");
        return;
    }
    if (r->out->count == TITLES_MAX) {
        if (!r->full)
            diag_add(r->diag, FAULT_WARNING, "list-too-long", r->path, line, 1,
                     "a list may have 200,000 films; those from here on are left out");
        r->full = true;
        return;
    }
    *ARRAY_PUSH(r->arena, r->out->films, r->out->count, r->out->cap) =
        (ListedFilm){title, year, line};
}

/* ---- tables */

typedef struct {
    int title, year, type; /* columns; -1: there is none */
    bool rated, dated; /* has the columns of ratings, of a diary */
} Columns;

/* Is the row a header? Of several columns for one thing the surest counts, then the first, any
 * other title before the original one. "Name" is too common a word to mean a film without a year
 * beside it. */
static bool find_columns(const Table *t, bool with_year, Arena *scratch, Columns *out)
{
    enum { ORIGINAL = COLUMN_PERHAPS + 1, NONE };
    int title = with_year ? NONE : COLUMN_PERHAPS, year = NONE;
    *out = (Columns){.title = -1, .year = -1, .type = -1};
    for (int i = 0; i < t->count; i++) {
        Column c = columns_find(scratch, t->cells[i].text);
        int trust = c.kind == COLUMN_ORIGINAL ? ORIGINAL : (int)c.trust;
        if ((c.kind == COLUMN_TITLE || c.kind == COLUMN_ORIGINAL) && trust < title) {
            title = trust;
            out->title = i;
        } else if (c.kind == COLUMN_YEAR && trust < year) {
            year = trust;
            out->year = i;
        } else if (c.kind == COLUMN_TYPE && out->type < 0) {
            out->type = i;
        }
        Str folded = fold_text(scratch, str_slice(t->cells[i].text, 0, 80));
        out->rated = out->rated || str_equal(folded, S("rating"));
        out->dated = out->dated || str_equal(folded, S("watched date"));
    }
    return out->title >= 0 && (out->year >= 0 || !with_year);
}

/* Find the header and leave the table behind it. A title without a year beside it makes one in the
 * first row only, and where it stands alone only by the plainest word: a film is called "Film". */
static bool find_header(Table *t, const PackFile *file, Str text, bool with_year, Reading *r,
                        Columns *out)
{
    Arena scratch;
    Diag unheard; /* the rows are read again, or as lines: the faults are told then */
    arena_init(&scratch);
    diag_init(&unheard, &scratch);
    Table look;
    char separator = table_separator(text);
    table_open(&look, file, separator, true, &scratch, &unheard);
    int rows = 0, line = 0;
    for (; rows < (with_year ? ROWS_LOOKED_AT : 1) && !line && table_next(&look); rows++)
        if (look.count > 1 || str_equal_ascii_nocase(table_cell(&look, 0).text, S("title")))
            line = find_columns(&look, with_year, &scratch, out) ? look.first_line : 0;
    arena_free(&scratch);
    if (!line)
        return false;
    table_open(t, file, separator, true, r->arena, r->diag);
    while (table_next(t) && t->first_line < line)
        ;
    return true;
}

static void read_table(Reading *r, Table *t, const Columns *c)
{
    int others = 0, line = 0;
    const char *kind;
    while (table_next(t)) {
        if (t->broken)
            continue;
        if (!film_type(table_cell(t, c->type).text, &kind)) {
            line = others++ ? line : t->first_line;
            continue;
        }
        Cell year_cell = table_cell(t, c->year);
        int year = 0;
        if (year_cell.text.n && !read_year(year_cell.text, &year))
            warn(r, "year-not-a-number", year_cell.line,
                 "the year is no number of four digits; the film is looked for without it");
        add_film(r, table_cell(t, c->title).text, year, t->first_line);
    }
    if (others)
        diag_add(r->diag, FAULT_WARNING, "no-films", r->path, line, 1,
                 "%d row%s of series, episodes or games %s left out; a list is one of films",
                 others, others > 1 ? "s" : "", others > 1 ? "are" : "is");
}

/* ---- a film a line */

/* "12. ", "3) ", "- ", "* " and "• " before a title. */
static Str without_bullet(Str line)
{
    size_t n = 0;
    while (n < line.n && n < 4 && letters_is_digit(line.s[n]))
        n++;
    if (n && n + 1 < line.n && (line.s[n] == '.' || line.s[n] == ')') && line.s[n + 1] == ' ')
        return utf8_trim(str_slice(line, n + 2, line.n));
    if (str_starts(line, S("- ")) || str_starts(line, S("* ")))
        return utf8_trim(str_slice(line, 2, line.n));
    if (str_starts(line, S("\xE2\x80\xA2")))
        return utf8_trim(str_slice(line, 3, line.n));
    return line;
}

/* "Title, 1999", "Title; 1999", "Title" tab "1999", "Title - 1999". A year behind a blank alone is
 * part of a title: "Blade Runner 2049". */
static bool cut_year(Str line, Str *title, int *year)
{
    int found;
    if (line.n < 6 || !record_year(str_slice(line, line.n - 4, line.n), &found))
        return false;
    Str before = str_slice(line, 0, line.n - 4), cut = utf8_trim(before);
    char mark = cut.n ? cut.s[cut.n - 1] : 0;
    bool dash = mark == '-' && before.n > cut.n && cut.n > 1 && cut.s[cut.n - 2] == ' ';
    bool tab = before.s[before.n - 1] == '\t';
    if (mark != ',' && mark != ';' && !dash && !tab)
        return false;
    bool marked = dash || mark == ',' || mark == ';';
    cut = utf8_trim(str_slice(cut, 0, cut.n - marked));
    if (!cut.n)
        return false;
    *title = cut;
    *year = found;
    return true;
}

static Str without_quotes(Str title)
{
    if (title.n > 2 && title.s[0] == '"' && title.s[title.n - 1] == '"')
        return str_slice(title, 1, title.n - 1);
    return title;
}

static void read_lines(Reading *r, const PackFile *file)
{
    Lines l;
    Str line;
    lines_open(&l, file, r->arena, r->diag);
    while (lines_next(&l, &line)) {
        Str title = without_bullet(utf8_trim(line));
        int year = 0;
        if (!title.n || str_starts(title, S("# ")))
            continue;
        if (!record_title_year(title, &title, &year))
            cut_year(title, &title, &year);
        add_film(r, without_quotes(title), year, l.line);
    }
}

/* ---- all of it */

/* What only a table of one's own doings has comes before the name; but a list named a watchlist is
 * one even where others put a rating beside each film. */
static TitlesSort sort_of(Str path, bool letterboxd, bool list, const Columns *c)
{
    TitlesSort named = titles_sort_of_name(path);
    if (letterboxd && c->dated)
        return TITLES_DIARY;
    if (letterboxd && c->rated)
        return TITLES_RATINGS;
    if (named != TITLES_UNKNOWN)
        return named;
    return list ? TITLES_LIST : TITLES_UNKNOWN;
}

bool titles_read(const PackFile *file, Arena *a, Titles *out, Diag *diag)
{
    *out = (Titles){0};
    const char *binary = what_binary(file->bytes);
    if (binary) {
        diag_add(diag, FAULT_ERROR, "not-text", file->path, 1, 1, "%s", binary);
        return false;
    }
    Reading r = {.out = out, .arena = a, .diag = diag, .path = file->path};
    Columns columns = {.title = -1, .year = -1, .type = -1};
    Table table;
    bool was_utf16;
    Str text = lines_text(file->bytes, a, &was_utf16);
    out->letterboxd = is_letterboxd(text);
    if (find_header(&table, file, text, true, &r, &columns) ||
        find_header(&table, file, text, false, &r, &columns))
        read_table(&r, &table, &columns);
    else
        read_lines(&r, file);
    bool list = str_starts(first_line(text), S("Letterboxd list export"));
    out->sort = sort_of(file->path, out->letterboxd, list, &columns);
    if (!out->count)
        diag_add(diag, FAULT_ERROR, "no-titles", file->path, 1, 1,
                 "no title was found; a list of films has a film a line, such as \"Rust and Bone "
                 "(2012)\", or a column Title and a column Year");
    return out->count > 0;
}
