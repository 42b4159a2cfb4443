/* table.c -- see table.h. */
#include "table.h"

#include <string.h>

#include "utf8.h"

/* ---- which mark? */

enum { LINES_LOOKED_AT = 20, LINES_BEFORE = 5 };

static const char marks[] = {'\t', ';', ',', '|'};

/* Does a quote here open a cell, so that marks behind it divide nothing? */
static bool opens_cell(Str text, size_t at, char mark)
{
    return at == 0 || text.s[at - 1] == mark || text.s[at - 1] == '\n' || text.s[at - 1] == '\r';
}

/* How many such marks stand outside quotes, up to the end of the line; `*at` goes behind it. */
static int count_marks(Str text, size_t *at, char mark)
{
    int n = 0;
    bool inside = false;
    for (; *at < text.n; ++*at) {
        char c = text.s[*at];
        if (c == '"' && inside && str_starts(str_slice(text, *at + 1, text.n), S("\"")))
            ++*at;
        else if (c == '"')
            inside = !inside && opens_cell(text, *at, mark);
        else if (!inside && (c == '\n' || c == '\r'))
            break;
        else if (!inside && c == mark)
            n++;
    }
    while (*at < text.n && (text.s[*at] == '\n' || text.s[*at] == '\r'))
        ++*at;
    return n;
}

/* How much speaks for this mark: how many the first line has, and how many lines have as many. */
static int score_mark(Str text, char mark)
{
    size_t at = 0;
    int first = count_marks(text, &at, mark), score = first * 2;
    for (int line = 1; line < LINES_LOOKED_AT && at < text.n && first; line++)
        score += count_marks(text, &at, mark) == first ? 3 : 0;
    return score;
}

/* "sep=;", with which a spreadsheet is told. The mark, or 0. */
static char said_separator(Str text)
{
    size_t n = 0;
    while (n < text.n && n < 6 && text.s[n] != '\n' && text.s[n] != '\r')
        n++;
    bool says = n == 5 && str_equal_ascii_nocase(str_slice(text, 0, 4), S("sep="));
    return says && memchr(marks, text.s[4], sizeof marks) ? text.s[4] : '\0';
}

char table_separator(Str text)
{
    text = str_slice(text, 0, 1 << 16);
    if (said_separator(text))
        return said_separator(text);
    for (int line = 0; line < LINES_BEFORE && text.n; line++) {
        int most = 0;
        char best = ',';
        for (size_t m = 0; m < sizeof marks; m++) {
            int score = score_mark(text, marks[m]);
            if (score > most) {
                most = score;
                best = marks[m];
            }
        }
        if (most)
            return best;
        size_t at = 0;
        count_marks(text, &at, ',');
        text = str_slice(text, at, text.n);
    }
    return ',';
}

/* ---- rows */

void table_open(Table *t, const PackFile *file, char separator, bool quoted, Arena *a, Diag *diag)
{
    *t = (Table){.separator = separator, .quoted = quoted};
    lines_open(&t->lines, file, a, diag);
    if (!t->separator)
        t->separator = table_separator(t->lines.text);
    Str line;
    if (said_separator(t->lines.text))
        lines_next(&t->lines, &line);
}

/* Of a cell that begins or ends beyond ASCII; what else stands in quotes is kept as it is. */
static void trim_unseen(Cell *cell)
{
    Str text = utf8_trim(cell->text);
    Str before = str_slice(cell->text, 0, text.n ? (size_t)(text.s - cell->text.s) : 0);
    if (before.n && !memchr(before.s, '\n', before.n))
        cell->column += utf8_length(before);
    cell->text = text;
}

static void push_cell(Table *t, Cell cell)
{
    Lines *l = &t->lines;
    if (cell.text.n && ((cell.text.s[0] | cell.text.s[cell.text.n - 1]) & 0x80))
        trim_unseen(&cell);
    if (t->count < TABLE_MAX_CELLS) {
        *ARRAY_PUSH(l->arena, t->cells, t->count, t->cap) = cell;
        return;
    }
    if (!t->too_many_said)
        diag_add(l->diag, FAULT_ERROR, "too-many-cells", l->path, cell.line, cell.column,
                 "a row may have 4,096 cells; the others are left out");
    t->too_many_said = true;
}

/* The column of a byte at or behind the one asked for last: a long line is counted once, not once
 * a cell. */
static int column_of(Table *t, Str line, size_t byte)
{
    if (byte < t->column_byte) {
        t->column_byte = 0;
        t->column_at = 1;
    }
    t->column_at += utf8_length(str_slice(line, t->column_byte, byte));
    t->column_byte = byte;
    return t->column_at;
}

static bool next_line(Table *t, Str *line)
{
    t->column_byte = 0;
    t->column_at = 1;
    return lines_next(&t->lines, line);
}

/* The text of a quoted cell that begins behind its quote at `*at`; further lines are fetched while
 * the quote is open. Fails: false if it is open still when the file, or what a cell may hold,
 * ends. */
static bool read_quoted(Table *t, Str *line, size_t *at, Str *out)
{
    Buf text = buf_in(t->lines.arena);
    size_t from = *at;
    for (;;) {
        const char *end = *at < line->n ? memchr(line->s + *at, '"', line->n - *at) : NULL;
        size_t quote = end ? (size_t)(end - line->s) : line->n;
        bool doubled = end && quote + 1 < line->n && line->s[quote + 1] == '"';
        Str piece = str_slice(*line, from, quote + doubled);
        if (end && !doubled) {
            if (text.n)
                buf_add(&text, piece);
            *out = text.n ? buf_str(&text) : piece;
            *at = quote + 1;
            return true;
        }
        buf_add(&text, piece);
        from = *at = quote + 2;
        if (end)
            continue;
        buf_add_char(&text, '\n');
        *at = from = 0;
        if (text.n > PACK_MAX_FIELD_BYTES || !next_line(t, line))
            return false;
    }
}

/* What stands from `*at` to the next separator. */
static Str read_plain(const Table *t, Str line, size_t *at)
{
    const char *end = *at < line.n ? memchr(line.s + *at, t->separator, line.n - *at) : NULL;
    size_t to = end ? (size_t)(end - line.s) : line.n;
    Str text = str_slice(line, *at, to);
    *at = to;
    return text;
}

static size_t skip_blanks(const Table *t, Str line, size_t at)
{
    while (at < line.n && (line.s[at] == ' ' || (line.s[at] == '\t' && t->separator != '\t')))
        at++;
    return at;
}

/* The cell whose quote stands at `*at`. What goes on behind its second quote, as `"Crocodile"
 * Dundee`, is meant as it stands. Fails: false if that quote is open. */
static bool read_quoted_cell(Table *t, Str *line, size_t *at, Cell *out)
{
    size_t from = (*at)++;
    *out = (Cell){S(""), t->lines.line, column_of(t, *line, from) + 1};
    Str text;
    if (!read_quoted(t, line, at, &text))
        return false;
    Str rest = str_trim(read_plain(t, *line, at));
    out->text = text;
    if (!rest.n)
        return true;
    if (t->lines.line != out->line)
        return false;
    out->text = str_trim(str_slice(*line, from, *at));
    out->column--;
    return true;
}

/* An open quote was met: the reading goes back to the end of the line it stands on, and what was
 * said of the lines behind it is said when they come again. */
static void give_up_row(Table *t, const Lines *back, const Diag *said, Cell cell)
{
    Diag *d = t->lines.diag;
    t->lines = *back;
    d->count = said->count;
    d->errors = said->errors;
    d->warnings = said->warnings;
    diag_add(d, FAULT_ERROR, "open-quote", t->lines.path, cell.line, cell.column - 1,
             "this quotation mark is never closed, and the row is left out; close it, or write it "
             "twice inside quotes");
    t->broken = true;
    t->count = 0;
}

/* The row that begins with this line. A quote that stays open costs its line and no more. What it
 * was sought in has no other open quote, so no line is sought through twice. */
static void read_row(Table *t, Str line)
{
    for (size_t at = 0;; at++) {
        Cell cell;
        at = skip_blanks(t, line, at);
        if (t->quoted && at < line.n && line.s[at] == '"') {
            Lines back = t->lines;
            Diag said = *t->lines.diag;
            if (!read_quoted_cell(t, &line, &at, &cell)) {
                give_up_row(t, &back, &said, cell);
                return;
            }
        } else {
            cell = (Cell){S(""), t->lines.line, column_of(t, line, at)};
            cell.text = str_trim(read_plain(t, line, &at));
        }
        push_cell(t, cell);
        if (at >= line.n)
            return;
    }
}

static bool is_empty(const Table *t)
{
    for (int i = 0; i < t->count; i++)
        if (str_trim(t->cells[i].text).n)
            return false;
    return !t->broken;
}

bool table_next(Table *t)
{
    Lines *l = &t->lines;
    Str line;
    for (;;) {
        size_t from = l->at;
        if (!next_line(t, &line))
            return false;
        t->count = 0;
        t->broken = false;
        t->first_line = l->line;
        read_row(t, line);
        t->last_line = l->line;
        t->raw = str_slice(l->text, from, l->at);
        if (!is_empty(t))
            return true;
    }
}

Cell table_cell(const Table *t, int column)
{
    if (column >= 0 && column < t->count)
        return t->cells[column];
    return (Cell){S(""), t->first_line, 1};
}

bool table_is_too_wide(Table *t, int width)
{
    int i = width;
    while (i < t->count && !t->cells[i].text.n)
        i++;
    if (i >= t->count)
        return false;
    const char *mark = t->separator == '\t' ? "tab" : (char[]){'"', t->separator, '"', '\0'};
    diag_add(t->lines.diag, FAULT_ERROR, "cell-without-column", t->lines.path, t->cells[i].line,
             t->cells[i].column,
             "this row has more cells than the header has columns, so what belongs where cannot be "
             "told; put a value that holds a %s into quotation marks; the row is left out",
             mark);
    return true;
}

int table_find(const Table *t, const char *name)
{
    for (int i = 0; i < t->count; i++)
        if (str_equal_ascii_nocase(str_trim(t->cells[i].text), str_from_c(name)))
            return i;
    return -1;
}

/* ---- is it such a table at all? */

#define HEAD_BYTES ((size_t)1 << 15)

bool table_has_head(Str bytes, int rows, char separator, bool quoted,
                    bool (*is_head)(const Table *t))
{
    Arena a;
    Diag diag;
    Table t;
    arena_init(&a);
    diag_init(&diag, &a);
    PackFile head = {.path = S(""), .bytes = str_slice(bytes, 0, HEAD_BYTES)};
    table_open(&t, &head, separator, quoted, &a, &diag);
    bool found = false;
    while (!found && rows-- > 0 && table_next(&t))
        found = !t.broken && is_head(&t);
    arena_free(&a);
    return found;
}
