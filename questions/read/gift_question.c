/* gift_question.c -- see gift_question.h. */
#include "gift_question.h"

#include <string.h>

#include "gift_marks.h"
#include "letters.h"
#include "markup.h"

enum { OPTIONS_MOST = 32 };

static const char *const sorts[GIFT_SORT_COUNT] = {
    "with a number as answer", "of pairs to match", "with an answer to be typed",
    "with an answer to be written", "that are a text without a question"};

typedef struct {
    Str text;
    bool equals, right, weighted;
} Option;

/* ---- marks */

/* The words as they are meant: escapes undone, tags off, and an asterisk no mark of a title. */
static Str meant(GiftQuestions *g, Str text, bool html)
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

static void refuse_sort(GiftQuestions *g, GiftSort sort)
{
    if (!g->refused[sort]++)
        g->first_of[sort] = g->line;
}

/* ---- questions */

typedef struct {
    Str ask, why;
    bool html;
} Asked;

static void begin(GiftQuestions *g, const Asked *asked)
{
    emit_begin(&g->emit, RECORD_QUESTION, g->line);
    emit_field(&g->emit, "Ask", meant(g, asked->ask, asked->html), g->line, 1);
}

static void end(GiftQuestions *g, const Asked *asked)
{
    emit_field(&g->emit, "Why", meant(g, asked->why, asked->html), g->line, 1);
    emit_field(&g->emit, "Tag", g->category, g->line, 1);
    emit_end(&g->emit);
}

static void ask_true(GiftQuestions *g, const Asked *asked, bool is_true)
{
    begin(g, asked);
    emit_field(&g->emit, "Right", is_true ? S("True") : S("False"), g->line, 1);
    emit_field(&g->emit, "Wrong", is_true ? S("False") : S("True"), g->line, 1);
    end(g, asked);
}

/* Are there a right answer and a wrong one, each with a text? Fails: false, and that is told. */
static bool has_texts(GiftQuestions *g, const Option *options, int count)
{
    bool right = false, wrong = false;
    for (int i = 0; i < count; i++) {
        right |= options[i].right && options[i].text.n;
        wrong |= !options[i].right && options[i].text.n;
    }
    if (!right || !wrong)
        emit_error(&g->emit, "empty-answer", g->line, 1,
                   "there is no text behind the mark of %s; write it; the question is left out",
                   right ? "any wrong answer" : "the right answer");
    return right && wrong;
}

static void ask_choice(GiftQuestions *g, const Asked *asked, const Option *options, int count)
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
    if (!has_texts(g, options, count))
        return;
    begin(g, asked);
    for (int pass = 0; pass < 2; pass++)
        for (int i = 0; i < count; i++)
            if (options[i].right == (pass == 0))
                emit_field(&g->emit, pass ? "Wrong" : "Right",
                           meant(g, options[i].text, asked->html), g->line, 1);
    end(g, asked);
}

/* Which sort of question these answers make, if it is none of ours. */
static bool is_other_sort(Str answers, const Option *options, int count, GiftSort *sort)
{
    bool typed = count > 0, pairs = false;
    for (int i = 0; i < count; i++) {
        typed &= options[i].equals;
        pairs |= str_find(options[i].text, S("->")) >= 0;
    }
    if (!answers.n)
        *sort = GIFT_ESSAY;
    else if (answers.s[0] == '#')
        *sort = GIFT_NUMBER;
    else if (typed && pairs)
        *sort = GIFT_MATCH;
    else if (typed)
        *sort = GIFT_SHORT;
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

static void read_answers(GiftQuestions *g, Asked *asked, Str answers)
{
    Option options[OPTIONS_MOST];
    GiftSort sort;
    asked->why = take_feedback(&answers);
    answers = str_trim(answers);
    Str word = str_trim(str_slice(answers, 0, gift_find_mark(answers, 0, "#")));
    if (str_in_list(word, "T|F|TRUE|FALSE")) {
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
static Str with_gap(GiftQuestions *g, Str before, Str behind)
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

void gift_question_read(GiftQuestions *g, Str text, int line)
{
    g->line = line;
    Asked asked = {.html = false};
    text = without_head(text, &asked.html);
    size_t open = gift_find_mark(text, 0, "{"), close = gift_find_mark(text, open, "}");
    if (open == text.n) {
        refuse_sort(g, GIFT_TEXT);
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

void gift_question_tell_refused(GiftQuestions *g)
{
    for (int s = 0; s < GIFT_SORT_COUNT; s++)
        if (g->refused[s])
            emit_warn(&g->emit, "other-sort", g->first_of[s], 1,
                      "%d question%s %s %s left out; the first stands here", g->refused[s],
                      g->refused[s] == 1 ? "" : "s", sorts[s], g->refused[s] == 1 ? "is" : "are");
}
