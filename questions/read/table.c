/* table.c -- see table.h. */
#include "table.h"

#include <string.h>

#include "utf8.h"

/* ---- which mark? */

enum { LINES_LOOKED_AT = 20 };

/* How many such marks stand outside quotes, up to the end of the line; `*at` goes behind it. */
static int count_marks(Str text, size_t *at, char mark)
{
    int n = 0;
    bool inside = false;
    for (; *at < text.n; ++*at) {
        char c = text.s[*at];
        if (c == '"')
            inside = !inside;
        else if (!inside && (c == '\n' || c == '\r'))
            break;
        else if (!inside && c == mark)
            n++;
    }
    while (*at < text.n && (text.s[*at] == '\n' || text.s[*at] == '\r'))
        ++*at;
    return n;
}

char table_separator(Str text)
{
    static const char marks[] = {'\t', ';', ',', '|'};
    char best = ',';
    int most = 0;
    text = str_slice(text, 0, 1 << 16);
    for (size_t m = 0; m < sizeof marks; m++) {
        size_t at = 0;
        int first = count_marks(text, &at, marks[m]), score = first * 2;
        for (int line = 1; line < LINES_LOOKED_AT && at < text.n; line++)
            score += count_marks(text, &at, marks[m]) == first && first ? 3 : 0;
        if (first && score > most) {
            most = score;
            best = marks[m];
        }
    }
    return best;
}

/* ---- rows */

void table_open(Table *t, const PackFile *file, char separator, bool quoted, Arena *a, Diag *diag)
{
    *t = (Table){.separator = separator, .quoted = quoted};
    lines_open(&t->lines, file, a, diag);
}

static void push_cell(Table *t, Cell cell)
{
    Lines *l = &t->lines;
    if (t->count < TABLE_MAX_CELLS) {
        *ARRAY_PUSH(l->arena, t->cells, t->count, t->cap) = cell;
        return;
    }
    if (!t->too_many_said)
        diag_add(l->diag, FAULT_ERROR, "too-many-cells", l->path, cell.line, cell.column,
                 "a row may have 4,096 cells; the others are left out");
    t->too_many_said = true;
}

/* The text of a quoted cell that begins behind its quote at `*at`; further lines are fetched while
 * the quote is open. Fails: false if it is open still when the file, or what a cell may hold, ends. */
static bool read_quoted(Table *t, Str *line, size_t *at, Str *out)
{
    Lines *l = &t->lines;
    size_t from = *at;
    Buf text = {0};
    for (;;) {
        const char *end = *at < line->n ? memchr(line->s + *at, '"', line->n - *at) : NULL;
        size_t quote = end ? (size_t)(end - line->s) : line->n;
        bool doubled = end && quote + 1 < line->n && line->s[quote + 1] == '"';
        if (end && !doubled && !text.s) {
            *out = str_slice(*line, from, quote);
            *at = quote + 1;
            return true;
        }
        if (!text.s)
            text = buf_in(l->arena);
        buf_add(&text, str_slice(*line, from, quote + doubled));
        if (end && !doubled) {
            *out = buf_str(&text);
            *at = quote + 1;
            return true;
        }
        from = *at = quote + 2;
        if (end)
            continue;
        buf_add_char(&text, '\n');
        *at = from = 0;
        if (text.n > PACK_MAX_FIELD_BYTES || !lines_next(l, line))
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

/* The row that begins with this line. A quote that nobody closes is taken for a mark of its own: the
 * reading goes back behind the line it stands on. */
static void read_row(Table *t, Str line)
{
    Lines *l = &t->lines;
    bool quoted = t->quoted;
    for (size_t at = 0;;) {
        size_t begin = skip_blanks(t, line, at);
        if (quoted && begin < line.n && line.s[begin] == '"') {
            Lines back = *l;
            Str whole = line, text;
            Cell cell = {S(""), l->line, utf8_column(line, begin) + 1};
            at = begin + 1;
            if (!read_quoted(t, &line, &at, &text)) {
                diag_add(l->diag, FAULT_ERROR, "open-quote", l->path, cell.line, cell.column - 1,
                         "this quotation mark is never closed; close it, or write it twice inside "
                         "quotes");
                *l = back;
                line = whole;
                at = begin;
                quoted = false;
                continue;
            }
            Str rest = str_trim(read_plain(t, line, &at));
            if (rest.n) {
                Buf joined = buf_in(l->arena);
                buf_add(&joined, text);
                buf_add(&joined, rest);
                text = buf_str(&joined);
            }
            cell.text = text;
            push_cell(t, cell);
        } else {
            Cell cell = {S(""), l->line, utf8_column(line, begin)};
            at = begin;
            cell.text = str_trim(read_plain(t, line, &at));
            push_cell(t, cell);
        }
        if (at >= line.n)
            return;
        at++;
        if (at == line.n) { /* a separator at the end: one more cell, an empty one */
            push_cell(t, (Cell){S(""), l->line, utf8_column(line, at)});
            return;
        }
    }
}

bool table_next(Table *t)
{
    Lines *l = &t->lines;
    Str line;
    for (;;) {
        size_t from = l->at;
        if (!lines_next(l, &line))
            return false;
        if (!str_trim(line).n)
            continue;
        t->count = 0;
        t->first_line = l->line;
        read_row(t, line);
        t->last_line = l->line;
        t->raw = str_slice(l->text, from, l->at);
        return true;
    }
}

Cell table_cell(const Table *t, int column)
{
    if (column >= 0 && column < t->count)
        return t->cells[column];
    return (Cell){S(""), t->last_line, 1};
}
