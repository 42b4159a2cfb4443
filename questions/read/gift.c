/* gift.c -- see gift.h: which lines of a file are a question. */
#include "gift.h"

#include "gift_marks.h"
#include "gift_question.h"
#include "lines.h"

enum { BYTES_OF_WORD = 64 };

typedef struct {
    GiftQuestions questions;
    Lines lines;
    int line, last_line; /* of the question under way */
    size_t from, to;     /* its raw text */
    bool open, closed;   /* its answers have begun; and ended */
    size_t tail;         /* where its text goes on behind the line that closed them, or 0 */
    int tail_line;
    size_t tail_from;
} Gift;

static void read_category(Gift *g, Str line)
{
    Str path = str_trim(str_slice(line, sizeof "$CATEGORY:" - 1, line.n));
    ptrdiff_t at = str_find_last(path, S("/"));
    g->questions.category = str_trim(str_slice(path, (size_t)(at + 1), path.n));
}

static void finish(Gift *g, Buf *text)
{
    Str whole = str_trim(buf_str(text));
    if (whole.n) {
        /* With the empty line behind it, by which it is told from the next. */
        Str raw = str_slice(g->lines.text, g->from, g->to);
        emit_element(&g->questions.emit,
                     arena_format(g->questions.emit.arena, "%.*s\n", STR_ARG(raw)), g->line,
                     g->last_line, false);
        gift_question_read(&g->questions, arena_copy(g->questions.emit.arena, whole), g->line);
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
    Str next = arena_copy(g->questions.emit.arena, str_slice(buf_str(text), g->tail, text->n));
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

void gift_read(const PackFile *file, Arena *a, Pack *out, Diag *diag)
{
    Gift g = {.line = 0};
    Buf text = buf_in(a);
    Str line;
    emit_open(&g.questions.emit, file, a, out, diag);
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
    gift_question_tell_refused(&g.questions);
    emit_close(&g.questions.emit);
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
        found = inside.n &&
                (inside.s[0] == '=' || inside.s[0] == '~' || str_in_list(word, "T|F|TRUE|FALSE"));
    }
    arena_free(&a);
    return found;
}
