/* gift.c -- see gift.h. */
#include "gift.h"

#include <string.h>

#include "emit.h"
#include "gift_marks.h"
#include "letters.h"
#include "lines.h"
#include "markup.h"

enum { OPTIONS_MOST = 32, BYTES_OF_WORD = 64 };

typedef enum { SORT_NUMBER, SORT_MATCH, SORT_SHORT, SORT_ESSAY, SORT_TEXT, SORT_COUNT } Sort;

static const char *const sorts[SORT_COUNT] = {
    "with a number as answer", "of pairs to match", "with an answer to be typed",
    "with an answer to be written", "that are a text without a question"};

typedef struct {
    Emit emit;
    Lines lines;
    Str category;
    int line, last_line; /* of the question under way */
    size_t from, to;     /* its raw text */
    bool open, closed;   /* its answers have begun; and ended */
    size_t tail;         /* where its text goes on behind the line that closed them, or 0 */
    int tail_line;
    size_t tail_from;
    int refused[SORT_COUNT], first_of[SORT_COUNT];
} Gift;

typedef struct {
    Str text;
    bool equals, right, weighted;
} Option;

/* ---- marks */

/* The words as they are meant: escapes undone, tags off, and an asterisk no mark of a title. */
static Str meant(Gift *g, Str text, bool html)
{
    Arena *a = g->emit.arena;
    Buf plain = buf_in(a);
    for (size_t i = 0; i < text.n; i++) {
        char c = text.s[i];
        if (c == '\\' && i + 1 < text.n) {
            c = text.s[++i];
            c = c == 'n' ? ' ' : c;
        }
        buf_add_char(&plain, c);
    }
    Str words = buf_str(&plain);
    if (html || markup_looks_like(words))
        words = markup_text(a, words);
    return str_trim(emit_plain(&g->emit, words));
}

/* Without its `::name::` and `[format]`. */
static Str without_head(Str text, bool *html)
{
    text = str_trim(text);
    if (str_starts(text, S("::"))) {
        size_t end = gift_find_run(text, 2, S("::"));
        if (end < text.n)
            text = str_trim(str_slice(text, end + 2, text.n));
    }
    static const char *const formats[] = {"[html]", "[moodle]", "[plain]", "[markdown]"};
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
        if (str_starts(text, str_from_c(formats[i]))) {
            *html = i == 0;
            return str_trim(str_slice(text, strlen(formats[i]), text.n));
        }
    return text;
}

/* ---- answers */

/* `%50%` in front of an answer: how much of it is right. */
static Str take_weight(Str text, int *weight)
{
    Str number, rest;
    if (!str_starts(text, S("%")) || !str_cut(str_slice(text, 1, text.n), '%', &number, &rest))
        return text;
    Str whole, fraction;
    str_cut(number, '.', &whole, &fraction);
    return str_to_int(whole, weight) ? str_trim(rest) : text;
}

static Option read_option(Str text, bool equals)
{
    int weight = equals ? 100 : 0;
    text = str_slice(text, 0, gift_find_mark(text, 0, "#"));
    Str words = take_weight(str_trim(text), &weight);
    return (Option){words, equals, weight >= 100, weight > 0 && weight < 100};
}

static int read_options(Str answers, Option out[OPTIONS_MOST])
{
    int n = 0;
    size_t at = gift_find_mark(answers, 0, "=~");
    while (at < answers.n && n < OPTIONS_MOST) {
        size_t end = gift_find_mark(answers, at + 1, "=~");
        out[n++] = read_option(str_slice(answers, at + 1, end), answers.s[at] == '=');
        at = end;
    }
    return n;
}

static void refuse_sort(Gift *g, Sort sort)
{
    if (!g->refused[sort]++)
        g->first_of[sort] = g->line;
}

static bool is_word(Str text, const char *word)
{
    return str_equal_ascii_nocase(text, str_from_c(word));
}

/* ---- questions */

typedef struct {
    Str ask, why;
    bool html;
} Asked;

static void begin(Gift *g, const Asked *asked)
{
    emit_begin(&g->emit, RECORD_QUESTION, g->line);
    emit_field(&g->emit, "Ask", meant(g, asked->ask, asked->html), g->line, 1);
}

static void end(Gift *g, const Asked *asked)
{
    emit_field(&g->emit, "Why", meant(g, asked->why, asked->html), g->line, 1);
    emit_field(&g->emit, "Tag", g->category, g->line, 1);
    emit_end(&g->emit);
}

static void ask_true(Gift *g, const Asked *asked, bool is_true)
{
    begin(g, asked);
    emit_field(&g->emit, "Right", is_true ? S("True") : S("False"), g->line, 1);
    emit_field(&g->emit, "Wrong", is_true ? S("False") : S("True"), g->line, 1);
    end(g, asked);
}

static void ask_choice(Gift *g, const Asked *asked, const Option *options, int count)
{
    int right = 0, weighted = 0;
    for (int i = 0; i < count; i++) {
        right += options[i].right;
        weighted += options[i].weighted;
    }
    if (right + weighted > 1) { /* what is half right may not be called wrong */
        emit_error(&g->emit, "several-right", g->line, 1,
                   "several answers of this question are right; a question of ours has one: leave "
                   "one with =, or ask for the others apart; it is left out");
        return;
    }
    if (right != 1) {
        emit_error(&g->emit, "no-right", g->line, 1,
                   "no answer of this question is right; write = before the right one; it is left "
                   "out");
        return;
    }
    begin(g, asked);
    for (int pass = 0; pass < 2; pass++)
        for (int i = 0; i < count; i++)
            if (options[i].right == (pass == 0))
                emit_field(&g->emit, pass ? "Wrong" : "Right",
                           meant(g, options[i].text, asked->html), g->line, 1);
    end(g, asked);
}

/* Which sort of question these answers make, if it is none of ours. */
static bool is_other_sort(Str answers, const Option *options, int count, Sort *sort)
{
    bool typed = count > 0, pairs = false;
    for (int i = 0; i < count; i++) {
        typed &= options[i].equals;
        pairs |= str_find(options[i].text, S("->")) >= 0;
    }
    if (!answers.n)
        *sort = SORT_ESSAY;
    else if (answers.s[0] == '#')
        *sort = SORT_NUMBER;
    else if (typed && pairs)
        *sort = SORT_MATCH;
    else if (typed)
        *sort = SORT_SHORT;
    else
        return false;
    return true;
}

/* The general feedback behind `####`, cut off the answers. */
static Str take_feedback(Str *answers)
{
    size_t at = gift_find_run(*answers, 0, S("####"));
    Str feedback = str_slice(*answers, at + 4, answers->n);
    *answers = str_slice(*answers, 0, at);
    return str_trim(feedback);
}

static void read_answers(Gift *g, Asked *asked, Str answers)
{
    Option options[OPTIONS_MOST];
    Sort sort;
    asked->why = take_feedback(&answers);
    answers = str_trim(answers);
    Str word = str_trim(str_slice(answers, 0, gift_find_mark(answers, 0, "#")));
    if (is_word(word, "T") || is_word(word, "TRUE") || is_word(word, "F") ||
        is_word(word, "FALSE")) {
        ask_true(g, asked, word.s[0] == 'T' || word.s[0] == 't');
        return;
    }
    int count = read_options(answers, options);
    if (is_other_sort(answers, options, count, &sort))
        refuse_sort(g, sort);
    else
        ask_choice(g, asked, options, count);
}

static bool is_of_word(char c)
{
    return letters_is_byte(c) || letters_is_digit(c);
}

/* The sentence with a gap for its answer: blanks round it as they stand, but between words always.
 */
static Str with_gap(Gift *g, Str before, Str behind)
{
    Buf b = buf_in(g->emit.arena);
    buf_add(&b, before);
    if (before.n && is_of_word(before.s[before.n - 1]))
        buf_add_char(&b, ' ');
    buf_add_c(&b, "_____");
    if (is_of_word(behind.s[0]))
        buf_add_char(&b, ' ');
    buf_add(&b, behind);
    return buf_str(&b);
}

static void read_question(Gift *g, Str text)
{
    Asked asked = {.html = false};
    text = without_head(text, &asked.html);
    size_t open = gift_find_mark(text, 0, "{"), close = gift_find_mark(text, open, "}");
    if (open == text.n) {
        refuse_sort(g, SORT_TEXT);
        return;
    }
    if (close == text.n) {
        emit_error(&g->emit, "open-brace", g->line, 1,
                   "the answers of this question are not closed; write } behind the last, or \\{ "
                   "for a brace that is meant as itself; it is left out");
        return;
    }
    Str behind = str_slice(text, close + 1, text.n);
    if (gift_find_mark(behind, 0, "{") < behind.n) {
        emit_error(
            &g->emit, "two-answers", g->line, 1,
            "this question has answers in two places; a question of ours has one: begin each "
            "on a line of its own; it is left out");
        return;
    }
    asked.ask = str_slice(text, 0, open);
    if (str_trim(behind).n)
        asked.ask = with_gap(g, asked.ask, behind);
    read_answers(g, &asked, str_slice(text, open + 1, close));
}

/* ---- files */

static void read_category(Gift *g, Str line)
{
    Str path = str_trim(str_slice(line, sizeof "$CATEGORY:" - 1, line.n));
    ptrdiff_t at = str_find_last(path, S("/"));
    g->category = str_trim(str_slice(path, (size_t)(at + 1), path.n));
}

static void finish(Gift *g, Buf *text)
{
    Str whole = str_trim(buf_str(text));
    if (whole.n) {
        /* With the empty line behind it, by which it is told from the next. */
        Str raw = str_slice(g->lines.text, g->from, g->to);
        emit_element(&g->emit, arena_format(g->emit.arena, "%.*s\n", STR_ARG(raw)), g->line,
                     g->last_line, false);
        read_question(g, arena_copy(g->emit.arena, whole));
    }
    text->n = 0;
    g->tail = 0;
    g->open = g->closed = false;
}

/* The same where no empty line parts it from the next, whose first lines stand in its tail. */
static void finish_before_tail(Gift *g, Buf *text)
{
    if (!g->tail) {
        finish(g, text);
        return;
    }
    Str next = arena_copy(g->emit.arena, str_slice(buf_str(text), g->tail, text->n));
    int line = g->tail_line;
    size_t from = g->tail_from, to = g->to;
    text->n = g->tail;
    g->to = from;
    finish(g, text);
    buf_add(text, next);
    g->line = line;
    g->from = from;
    g->to = to;
}

/* Does the next question begin with this line, or with those behind the last brace? A question has
 * answers in one place, so further ones are another's; a name opens one as well. */
static bool begins_next(const Gift *g, Str line)
{
    return g->open && (str_starts(line, S("::")) || gift_find_mark(line, 0, "{") < line.n);
}

static void add_line(Gift *g, Buf *text, Str line, size_t from)
{
    if (begins_next(g, line))
        finish_before_tail(g, text);
    if (!text->n) {
        g->line = g->lines.line;
        g->from = from;
    }
    if (g->closed && !g->tail) {
        g->tail = text->n;
        g->tail_line = g->lines.line;
        g->tail_from = from;
    }
    g->last_line = g->lines.line;
    g->to = g->lines.at;
    g->open |= gift_find_mark(line, 0, "{") < line.n;
    g->closed |= g->open && gift_find_mark(line, 0, "}") < line.n;
    buf_add(text, line);
    buf_add_char(text, ' ');
}

static void tell_refused(Gift *g)
{
    for (int s = 0; s < SORT_COUNT; s++)
        if (g->refused[s])
            emit_warn(&g->emit, "other-sort", g->first_of[s], 1,
                      "%d question%s %s %s left out; the first stands here", g->refused[s],
                      g->refused[s] == 1 ? "" : "s", sorts[s], g->refused[s] == 1 ? "is" : "are");
}

void gift_read(const PackFile *file, Arena *a, Pack *out, Diag *diag)
{
    Gift g = {.category = S("")};
    Buf text = buf_in(a);
    Str line;
    emit_open(&g.emit, file, a, out, diag);
    lines_open(&g.lines, file, a, diag);
    for (size_t from = 0; lines_next(&g.lines, &line); from = g.lines.at) {
        Str bare = str_trim(line);
        if (!bare.n) {
            finish(&g, &text);
        } else if (str_starts(bare, S("$CATEGORY:"))) {
            finish(&g, &text);
            read_category(&g, bare);
        } else if (!str_starts(bare, S("//"))) {
            add_line(&g, &text, bare, from);
        }
    }
    finish(&g, &text);
    tell_refused(&g);
    emit_close(&g.emit);
}

/* Braces whose first word is an answer, in a text that is no list of another sort. */
bool gift_looks_like(Str bytes)
{
    Arena a;
    bool was_utf16, found = false;
    arena_init(&a);
    Str text = str_trim(lines_text(str_slice(bytes, 0, 1 << 16), &a, &was_utf16));
    bool format = text.n > 1 && text.s[0] == '[' && text.s[1] >= 'a' && text.s[1] <= 'z';
    bool json = !format && (str_starts(text, S("[")) || str_starts(text, S("{")));
    for (size_t at = 0; !json && !found && (at = gift_find_mark(text, at, "{")) < text.n; at++) {
        Str inside = str_slice(text, at + 1, at + 1 + BYTES_OF_WORD);
        inside = str_trim(str_slice(inside, 0, gift_find_mark(inside, 0, "}")));
        Str word = str_trim(str_slice(inside, 0, gift_find_mark(inside, 0, "#")));
        found = inside.n && (inside.s[0] == '=' || inside.s[0] == '~' || is_word(word, "T") ||
                             is_word(word, "F") || is_word(word, "TRUE") || is_word(word, "FALSE"));
    }
    arena_free(&a);
    return found;
}
