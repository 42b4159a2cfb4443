/* json_nest.c -- see json_nest.h. */
#include "json_nest.h"

/* A text cannot hold a line's end, so one that is not closed ends there, and what follows is read
 * as if it were. */
size_t json_text_end(Str text, size_t at, bool *closed)
{
    *closed = false;
    for (at++; at < text.n && !json_is_line_end(text.s[at]); at++)
        if (text.s[at] == '\\' && at + 1 < text.n && !json_is_line_end(text.s[at + 1])) {
            at++;
        } else if (text.s[at] == '"') {
            *closed = true;
            return at + 1;
        }
    return at;
}

typedef struct {
    char open[JSON_MAX_DEPTH]; /* brackets, the innermost last */
    int depth;                 /* may be more than is kept */
    JsonForm form;
    size_t fault_at;
} Nest;

static void blame(Nest *n, JsonForm form, size_t at)
{
    if (n->form == JSON_FORM_GOOD) {
        n->form = form;
        n->fault_at = at;
    }
}

static char innermost(const Nest *n)
{
    return n->depth > 0 && n->depth <= JSON_MAX_DEPTH ? n->open[n->depth - 1] : '\0';
}

/* An object can only stand behind a colon, or as an item behind a comma, so one that stands
 * elsewhere begins where an earlier bracket should have been closed. `before`: the last sign. */
static void open_bracket(Nest *n, char c, char before, size_t at)
{
    while (c == '{' && n->depth > 0) {
        char in = innermost(n);
        if (!((in == '{' && before != ':') || (in == '[' && (before == '"' || before == 'x'))))
            break;
        blame(n, JSON_FORM_BRACKET_MISSING, at);
        if (--n->depth == 0)
            return;
    }
    if (n->depth < JSON_MAX_DEPTH)
        n->open[n->depth] = c;
    else
        blame(n, JSON_FORM_TOO_DEEP, at);
    n->depth++;
}

/* Fails: false if the bracket closes nothing of this element. */
static bool close_bracket(Nest *n, char c, size_t at)
{
    char opener = c == '}' ? '{' : '[';
    if (n->depth > JSON_MAX_DEPTH || innermost(n) == opener) {
        n->depth--;
        return true;
    }
    blame(n, JSON_FORM_BRACKET_WRONG, at);
    for (int d = n->depth - 1; d >= 0; d--)
        if (n->open[d] == opener) {
            n->depth = d;
            return true;
        }
    return c == '}'; /* a ] is that of the list round it */
}

/* The byte behind the element that begins at `from` with a bracket. */
static size_t bracket_end(Str text, size_t from, Nest *n)
{
    char before = '\0';
    for (size_t at = from; at < text.n;) {
        char c = text.s[at];
        bool closed = true;
        if (c == '"') {
            size_t end = json_text_end(text, at, &closed);
            if (!closed)
                blame(n, JSON_FORM_TEXT_OPEN, at);
            at = end;
        } else if (c == '{' || c == '[') {
            open_bracket(n, c, before, at);
            if (n->depth == 0)
                return at;
            at++;
        } else if (c == '}' || c == ']') {
            if (!close_bracket(n, c, at))
                return at;
            at++;
            if (n->depth == 0)
                return at;
        } else {
            at++;
        }
        if (!json_is_blank(c))
            before =
                c == '"' || c == ':' || c == ',' || c == '{' || c == '[' || c == '}' || c == ']'
                    ? c
                    : 'x';
    }
    blame(n, JSON_FORM_NOT_CLOSED, from);
    return text.n;
}

static size_t element_end(Str text, size_t at, Nest *n)
{
    char c = text.s[at];
    bool closed = true;
    size_t from = at;
    if (c == '{' || c == '[')
        return bracket_end(text, at, n);
    if (c == '"') {
        at = json_text_end(text, at, &closed);
        if (!closed)
            blame(n, JSON_FORM_TEXT_OPEN, from);
        return at;
    }
    for (at++; at < text.n && !json_is_blank(text.s[at]); at++) {
        c = text.s[at];
        if (c == ',' || c == '{' || c == '[' || c == '}' || c == ']' || c == '"')
            break;
    }
    return at;
}

JsonNest json_nest(Str text, size_t from)
{
    Nest n = {.form = JSON_FORM_GOOD};
    size_t end = element_end(text, from, &n);
    return (JsonNest){end, n.depth > 0, n.form, n.fault_at};
}
