/* opentriviaqa.c -- see opentriviaqa.h. */
#include "opentriviaqa.h"

#include "emit.h"
#include "lines.h"
#include "utf8.h"

enum { OPTIONS_MOST = 6, BYTES_LOOKED_AT = 1 << 16 };

typedef struct {
    Emit emit;
    Lines lines;
    Buf stem;
    Str right;
    Field option[OPTIONS_MOST];
    int count, line, right_line; /* options so far; 0 where there is no question, no `^` yet */
    char letter;                 /* of the option read last */
    size_t from;
    bool bad; /* it was told, and the question is left out */
} Quiz;

static void refuse(Quiz *k, const char *name, int line, const char *what)
{
    if (!k->bad)
        emit_error(&k->emit, name, line, 1, "%s; the question is left out", what);
    k->bad = true;
}

/* ---- a whole question */

/* Which option says what stands behind `^`: the same text, or the only one that folds to the same;
 * -1 if none. */
static int find_right(const Quiz *k, Arena *scratch)
{
    int found = -1;
    Str folded = fold_text(scratch, k->right);
    for (int i = 0; i < k->count; i++)
        if (str_equal(k->option[i].value, k->right))
            return i;
    for (int i = 0; i < k->count && folded.n; i++)
        if (str_equal(fold_text(scratch, k->option[i].value), folded)) {
            if (found >= 0)
                return -1;
            found = i;
        }
    return found;
}

static void add_question(Quiz *k, int right)
{
    Emit *e = &k->emit;
    emit_begin(e, RECORD_QUESTION, k->line);
    Str ask = arena_copy(e->arena, str_trim(buf_str(&k->stem)));
    emit_field(e, "Ask", emit_plain(e, ask), k->line, 4);
    emit_options(e, k->option, k->count, right);
}

/* `end`: the byte and the line before which the question ends. */
static void finish(Quiz *k, size_t end, int last_line)
{
    if (!k->line)
        return;
    emit_element(&k->emit, str_slice(k->lines.text, k->from, end), k->line, last_line, false);
    arena_clear(&k->emit.scratch);
    int right = find_right(k, &k->emit.scratch);
    if (!str_trim(buf_str(&k->stem)).n)
        refuse(k, "no-question", k->line, "there is no question behind #Q; write it");
    else if (!k->right.n)
        refuse(k, "no-answer", k->right_line ? k->right_line : k->line,
               "the right answer is missing; it stands behind a ^, below the question");
    else if (k->count < 2)
        refuse(k, "no-wrong", k->line,
               "a question needs two answers at least, each behind its letter, as in \"A Ran\"");
    else if (right < 0)
        refuse(k, "no-right", k->right_line,
               "the right answer, behind the ^, is none of the answers below it; write both alike");
    if (!k->bad)
        add_question(k, right);
    k->line = 0;
}

/* ---- lines */

static void begin(Quiz *k, Str stem, size_t from)
{
    k->stem.n = 0;
    buf_add(&k->stem, stem);
    k->right = S("");
    k->count = k->right_line = 0;
    k->letter = 'A' - 1;
    k->line = k->lines.line;
    k->from = from;
    k->bad = false;
}

/* "B text", or the letter alone; a letter further on in the alphabet will do. */
static bool is_option(const Quiz *k, Str line)
{
    Str text = str_slice(line, 1, line.n);
    return line.s[0] > k->letter && line.s[0] <= 'Z' && (!text.n || utf8_trim(text).s != text.s);
}

static void add_option(Quiz *k, Str line)
{
    Str text = utf8_trim(str_slice(line, 1, line.n));
    k->letter = line.s[0];
    if (!text.n) {
        emit_warn(&k->emit, "empty-answer", k->lines.line, 1,
                  "there is no answer behind this letter; write one or take the letter out");
    } else if (k->count == OPTIONS_MOST) {
        refuse(k, "too-many-options", k->lines.line,
               "a question may have six answers; take some out");
    } else {
        k->option[k->count++] = (Field){.value = text, .line = k->lines.line, .column = 3};
    }
}

static void read_line(Quiz *k, Str line)
{
    if (!k->line) {
        emit_error(&k->emit, "bad-line", k->lines.line, 1,
                   "this line belongs to no question; a question begins with \"#Q \"");
    } else if (line.s[0] == '^' && k->right_line) {
        refuse(k, "several-right", k->lines.line,
               "a second answer is said to be the right one; leave one ^");
    } else if (line.s[0] == '^') {
        k->right = utf8_trim(str_slice(line, 1, line.n));
        k->right_line = k->lines.line;
    } else if (!k->right_line) {
        buf_add_char(&k->stem, ' ');
        buf_add(&k->stem, line);
    } else if (is_option(k, line)) {
        add_option(k, line);
    } else {
        refuse(k, "bad-line", k->lines.line,
               "this line is neither the next answer (a letter, a blank and the answer) nor a new "
               "question (\"#Q \" and the question)");
    }
}

static bool is_question(Str line)
{
    Str text = str_slice(line, 2, line.n);
    return str_starts(line, S("#Q")) && (!text.n || utf8_trim(text).s != text.s);
}

void opentriviaqa_read(const PackFile *file, Arena *a, Pack *out, Diag *diag)
{
    Quiz k = {.stem = buf_in(a)};
    Str line;
    emit_open(&k.emit, file, a, out, diag);
    lines_open(&k.lines, file, a, diag);
    for (size_t from = 0; lines_next(&k.lines, &line); from = k.lines.at) {
        line = utf8_trim(line);
        if (is_question(line)) {
            finish(&k, from, k.lines.line - 1);
            begin(&k, utf8_trim(str_slice(line, 2, line.n)), from);
        } else if (line.n) {
            read_line(&k, line);
        }
    }
    finish(&k, k.lines.text.n, k.lines.line);
    emit_close(&k.emit);
}

bool opentriviaqa_looks_like(Str bytes)
{
    Arena a;
    bool was_utf16, asks = false, found = false;
    arena_init(&a);
    Str text = lines_text(str_slice(bytes, 0, BYTES_LOOKED_AT), &a, &was_utf16);
    for (size_t at = 0; at < text.n && !found;) {
        size_t end = at;
        while (end < text.n && text.s[end] != '\n' && text.s[end] != '\r')
            end++;
        Str line = str_trim(str_slice(text, at, end));
        asks |= is_question(line);
        found = asks && str_starts(line, S("^"));
        at = end + 1;
    }
    arena_free(&a);
    return found;
}
