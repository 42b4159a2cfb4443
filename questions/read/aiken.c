/* aiken.c -- see aiken.h. */
#include "aiken.h"

#include "emit.h"
#include "lines.h"
#include "utf8.h"

enum { OPTIONS_MOST = 6 };

typedef struct {
    Emit emit;
    Lines lines;
    Buf stem;
    Field option[OPTIONS_MOST];
    int count, line; /* options so far; where the question begins, 0 before it */
    size_t from;
    bool bad;  /* it was told, and the question is left out */
    Buf stray; /* a line behind the answers: the next question, if "A." follows */
    int stray_line;
    size_t stray_from;
} Aiken;

/* Has the line the mark of the answer of that number, "B. text" or "B) text"? */
static bool has_letter(Str line, int number)
{
    return line.n > 1 && line.s[0] == 'A' + number && (line.s[1] == '.' || line.s[1] == ')');
}

/* The letter that comes next, behind a question: "A. I." may begin one. */
static bool is_option(const Aiken *k, Str line)
{
    return k->stem.n && has_letter(line, k->count);
}

static bool is_answer(Str line, Str *letter)
{
    Str head = str_slice(line, 0, 7);
    if (!str_equal_ascii_nocase(head, S("ANSWER:")))
        return false;
    *letter = utf8_trim(str_slice(line, 7, line.n));
    return true;
}

static void refuse(Aiken *k, const char *name, const char *what)
{
    if (!k->bad)
        emit_error(&k->emit, name, k->lines.line, 1, "%s; the question is left out", what);
    k->bad = true;
}

static void begin(Aiken *k, size_t from)
{
    k->stem.n = 0;
    k->count = 0;
    k->line = k->lines.line;
    k->from = from;
    k->bad = false;
    k->stray.n = 0;
}

static void tell_no_answer(Aiken *k)
{
    emit_error(&k->emit, "no-answer", k->line, 1,
               "this question has no line \"ANSWER: \" with the letter of the right answer; it is "
               "left out");
}

/* What was taken for stray lines of a question without ANSWER is the next one. */
static void begin_at_stray(Aiken *k)
{
    tell_no_answer(k);
    emit_element(&k->emit, str_slice(k->lines.text, k->from, k->stray_from), k->line,
                 k->stray_line - 1, false);
    Str stem = arena_copy(k->emit.arena, buf_str(&k->stray));
    begin(k, k->stray_from);
    k->line = k->stray_line;
    buf_add(&k->stem, stem);
}

static void keep_stray(Aiken *k, Str line, size_t from)
{
    if (!k->stray.n) {
        k->stray_line = k->lines.line;
        k->stray_from = from;
    }
    buf_add(&k->stray, line);
    buf_add_char(&k->stray, ' ');
}

static void tell_stray(Aiken *k)
{
    if (k->stray.n && !k->bad) {
        emit_error(&k->emit, "bad-line", k->stray_line, 1,
                   "this line is neither the next answer (a letter, a full stop and a blank) nor "
                   "\"ANSWER: \" and a letter; the question is left out");
        k->bad = true;
    }
    k->stray.n = 0;
}

static void add_question(Aiken *k, int right)
{
    Emit *e = &k->emit;
    emit_begin(e, RECORD_QUESTION, k->line);
    Str ask = arena_copy(e->arena, str_trim(buf_str(&k->stem)));
    emit_field(e, "Ask", emit_plain(e, ask), k->line, 1);
    emit_options(e, k->option, k->count, right);
}

static bool has_wrong(const Aiken *k, int right)
{
    for (int i = 0; i < k->count; i++)
        if (i != right && k->option[i].value.n)
            return true;
    return false;
}

static void finish(Aiken *k, Str letter)
{
    int right = letter.n == 1 ? letter.s[0] - (letter.s[0] >= 'a' ? 'a' : 'A') : -1;
    if (!k->stem.n)
        refuse(k, "no-question",
               "there is an answer and no question before it; write it above its options");
    else if (k->count < 2)
        refuse(k, "no-wrong",
               "a question needs two answers at least, each with its letter, as in "
               "\"A. Ran\"");
    else if (right < 0 || right >= k->count)
        refuse(
            k, "no-right",
            "behind ANSWER: must stand the letter of one of the answers above, and nothing more");
    else if (!k->option[right].value.n)
        refuse(k, "no-right", "the answer that ANSWER: calls right is empty; write it");
    else if (!has_wrong(k, right))
        refuse(k, "no-wrong", "all answers but the right one are empty; write them");
    if (!k->bad)
        add_question(k, right);
    emit_element(&k->emit, str_slice(k->lines.text, k->from, k->lines.at), k->line, k->lines.line,
                 false);
    k->line = 0;
}

static void read_line(Aiken *k, Str line, size_t from)
{
    Str letter;
    if (!k->line)
        begin(k, from);
    if (k->stray.n && has_letter(line, 0))
        begin_at_stray(k);
    if (is_answer(line, &letter)) {
        tell_stray(k);
        finish(k, letter);
    } else if (k->count == OPTIONS_MOST && has_letter(line, OPTIONS_MOST)) {
        refuse(k, "too-many-options", "a question may have six answers; take some out");
    } else if (k->count < OPTIONS_MOST && is_option(k, line)) {
        tell_stray(k);
        Str text = str_slice(line, 2, line.n);
        if (text.n && utf8_trim(text).s == text.s)
            refuse(k, "no-blank", "a blank is missing behind an answer's letter, as in \"A. Ran\"");
        k->option[k->count++] =
            (Field){.value = utf8_trim(text), .line = k->lines.line, .column = 4};
        if (!utf8_trim(text).n)
            emit_warn(&k->emit, "empty-answer", k->lines.line, 1,
                      "there is no answer behind this letter; write one");
    } else if (k->count) {
        keep_stray(k, line, from);
    } else {
        buf_add(&k->stem, line);
        buf_add_char(&k->stem, ' ');
    }
}

void aiken_read(const PackFile *file, Arena *a, Pack *out, Diag *diag)
{
    Aiken k = {.stem = buf_in(a), .stray = buf_in(a)};
    Str line;
    emit_open(&k.emit, file, a, out, diag);
    lines_open(&k.lines, file, a, diag);
    for (size_t from = 0; lines_next(&k.lines, &line); from = k.lines.at)
        if (utf8_trim(line).n)
            read_line(&k, utf8_trim(line), from);
    if (k.line) {
        tell_no_answer(&k);
        emit_element(&k.emit, str_slice(k.lines.text, k.from, k.lines.text.n), k.line, k.lines.line,
                     false);
    }
    emit_close(&k.emit);
}

bool aiken_looks_like(Str bytes)
{
    PackFile file = {.path = S(""), .bytes = str_slice(bytes, 0, 1 << 16)};
    Arena a;
    Diag unheard;
    Lines lines;
    Str line, letter;
    bool found = false;
    arena_init(&a);
    diag_init(&unheard, &a);
    lines_open(&lines, &file, &a, &unheard);
    while (!found && lines_next(&lines, &line))
        found = is_answer(utf8_trim(line), &letter) && letter.n == 1;
    arena_free(&a);
    return found;
}
