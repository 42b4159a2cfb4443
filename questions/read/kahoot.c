/* kahoot.c -- see kahoot.h. */
#include "kahoot.h"

#include <string.h>

#include "emit.h"
#include "table.h"

enum { ROWS_BEFORE = 20, ANSWERS_MOST = 6 };

typedef struct {
    Emit emit;
    Table table;
    int question, right, answer[ANSWERS_MOST]; /* columns, -1 where there is none */
} Kahoot;

/* ---- the header */

/* The column whose head begins with these words, in any case. */
static int find_column(const Table *t, const char *words)
{
    Str start = str_from_c(words);
    for (int i = 0; i < t->count; i++)
        if (str_equal_ascii_nocase(str_slice(str_trim(t->cells[i].text), 0, start.n), start))
            return i;
    return -1;
}

static bool is_head(const Table *t)
{
    return find_column(t, "question - max") >= 0 && find_column(t, "answer 1") >= 0 &&
           find_column(t, "correct answer") >= 0;
}

/* The mark that divides the header is that of all rows; the instructions above are a text. */
static char separator_of(Str text)
{
    ptrdiff_t at = str_find(str_slice(text, 0, 1 << 15), S("Question - max"));
    if (at < 0)
        return ',';
    while (at > 0 && text.s[at - 1] != '\n' && text.s[at - 1] != '\r')
        at--;
    return table_separator(str_slice(text, (size_t)at, text.n));
}

static char separator_of_bytes(Str bytes, Arena *a)
{
    bool was_utf16;
    return separator_of(lines_text(str_slice(bytes, 0, 1 << 16), a, &was_utf16));
}

bool kahoot_looks_like(Str bytes)
{
    Arena a;
    arena_init(&a);
    char separator = separator_of_bytes(bytes, &a);
    bool found = table_has_head(bytes, ROWS_BEFORE, separator, true, is_head);
    arena_free(&a);
    return found;
}

static bool read_head(Kahoot *k)
{
    Table *t = &k->table;
    for (int row = 0; row < ROWS_BEFORE && table_next(t); row++) {
        emit_element(&k->emit, t->raw, t->first_line, t->last_line, true);
        if (t->broken || !is_head(t))
            continue;
        k->question = find_column(t, "question - max");
        k->right = find_column(t, "correct answer");
        for (int i = 0; i < ANSWERS_MOST; i++) {
            char name[] = "answer 1";
            name[7] = (char)('1' + i);
            k->answer[i] = find_column(t, name);
        }
        return true;
    }
    return false;
}

/* ---- a question */

typedef enum { ONE_RIGHT, SEVERAL_RIGHT, NO_NUMBER } Right;

/* "2", "2.0"; several as "1,2", "1;2", "1 2", or what a spreadsheet makes of it: "1.2", "12". */
static Right read_right(Str text, int *out)
{
    int count = 0;
    for (size_t i = 0; i < text.n; i++) {
        char c = text.s[i];
        if (c >= '1' && c <= '9') {
            *out = c - '0';
            count++;
        } else if (c == '0' && i > 0 &&
                   (text.s[i - 1] == '.' || text.s[i - 1] == ',' || text.s[i - 1] == '0')) {
            continue;
        } else if (!strchr(" ,;.&+/", c) || !c) {
            return NO_NUMBER;
        }
    }
    return count == 1 ? ONE_RIGHT : count > 1 ? SEVERAL_RIGHT : NO_NUMBER;
}

/* The number of the right answer. Fails: false if it is not one, which is told. */
static bool choose_right(Kahoot *k, int *right)
{
    Emit *e = &k->emit;
    Cell cell = table_cell(&k->table, k->right);
    Right found = read_right(str_trim(cell.text), right);
    if (found == SEVERAL_RIGHT)
        emit_error(e, "several-right", cell.line, cell.column,
                   "\"%.*s\" says that several answers are right; a question of ours has one: "
                   "leave one, or ask for the others apart; the question is left out",
                   STR_ARG(str_slice(cell.text, 0, 40)));
    else if (found == NO_NUMBER)
        emit_error(
            e, "no-right", cell.line, cell.column,
            "the right answer is no number from 1 to 4; write the number of the right one "
            "(a date here was \"1,2\" before a spreadsheet changed it); the question is left "
            "out");
    else if (*right > ANSWERS_MOST || !table_cell(&k->table, k->answer[*right - 1]).text.n)
        emit_error(
            e, "no-right", cell.line, cell.column,
            "answer %d is called right and is empty; write it, or the number of another; the "
            "question is left out",
            *right);
    else
        return true;
    return false;
}

static bool has_answers(const Kahoot *k)
{
    for (int i = 0; i < ANSWERS_MOST; i++)
        if (table_cell(&k->table, k->answer[i]).text.n)
            return true;
    return false;
}

/* The template has numbered rows for questions to come. */
static bool is_unused(const Kahoot *k)
{
    return !table_cell(&k->table, k->question).text.n && !has_answers(k);
}

static void add_text(Kahoot *k, const char *field, Cell cell)
{
    emit_field(&k->emit, field, emit_plain(&k->emit, cell.text), cell.line, cell.column);
}

static void read_question(Kahoot *k)
{
    Emit *e = &k->emit;
    Cell ask = table_cell(&k->table, k->question);
    int right = 0;
    if (is_unused(k))
        return;
    if (!ask.text.n) {
        emit_error(e, "no-question", ask.line, ask.column,
                   "there are answers and no question; write it; the row is left out");
        return;
    }
    if (!choose_right(k, &right))
        return;
    emit_begin(e, RECORD_QUESTION, k->table.first_line);
    add_text(k, "Ask", ask);
    add_text(k, "Right", table_cell(&k->table, k->answer[right - 1]));
    for (int i = 0; i < ANSWERS_MOST; i++)
        if (i != right - 1)
            add_text(k, "Wrong", table_cell(&k->table, k->answer[i]));
    if (e->count > 2) {
        emit_end_question(e, right - 1);
        return;
    }
    emit_error(e, "no-wrong", ask.line, ask.column,
               "the question has no wrong answer; write at least two answers; the row is left out");
    emit_drop(e);
}

void kahoot_read(const PackFile *file, Arena *a, Pack *out, Diag *diag)
{
    Kahoot k;
    emit_open(&k.emit, file, a, out, diag);
    table_open(&k.table, file, separator_of_bytes(file->bytes, a), true, a, diag);
    if (read_head(&k))
        while (table_next(&k.table)) {
            emit_element(&k.emit, k.table.raw, k.table.first_line, k.table.last_line, false);
            if (!k.table.broken)
                read_question(&k);
        }
    emit_close(&k.emit);
}
