/* json_scan.c -- see json_scan.h. */
#include "json_scan.h"

#include "utf8.h"

/* ---- bytes */

static bool is_line_end(char c)
{
    return c == '\n' || c == '\r';
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || is_line_end(c);
}

void json_place_move(JsonPlace *p, Str text, size_t to)
{
    while (p->at < to && p->at < text.n) {
        char c = text.s[p->at];
        if (is_line_end(c)) {
            bool pair = c == '\r' && p->at + 1 < text.n && text.s[p->at + 1] == '\n';
            p->at += pair ? 2 : 1;
            p->line++;
            p->column = 1;
        } else {
            if ((unsigned char)c < 0x80)
                p->at++;
            else
                utf8_next(text, &p->at);
            p->column++;
        }
    }
}

/* A text cannot hold a line's end, so one that is not closed ends there, and what follows is read
 * as if it were. */
size_t json_text_end(Str text, size_t at, bool *closed)
{
    *closed = false;
    for (at++; at < text.n && !is_line_end(text.s[at]); at++)
        if (text.s[at] == '\\' && at + 1 < text.n && !is_line_end(text.s[at + 1])) {
            at++;
        } else if (text.s[at] == '"') {
            *closed = true;
            return at + 1;
        }
    return at;
}

static size_t skip_blanks(Str text, size_t at)
{
    while (at < text.n && is_blank(text.s[at]))
        at++;
    return at;
}

static char char_at(Str text, size_t at)
{
    return at < text.n ? text.s[at] : '\0';
}

/* ---- faults of form */

typedef enum {
    FORM_GOOD,
    FORM_TEXT_OPEN,
    FORM_BRACKET_MISSING,
    FORM_BRACKET_WRONG,
    FORM_NOT_CLOSED,
    FORM_TOO_DEEP,
    FORM_TOO_LONG,
    FORM_CUT,
    FORM_STRAY,
    FORM_TAIL
} Form;

static const struct {
    const char *name, *message;
} forms[] = {
    [FORM_TEXT_OPEN] = {"text-not-closed",
                        "the text that begins here is not closed on its line; put a quote at its "
                        "end (a line break inside a text is written \\n)"},
    [FORM_BRACKET_MISSING] = {"missing-bracket",
                              "a closing bracket is missing before here; what it should close is "
                              "left out"},
    [FORM_BRACKET_WRONG] = {"wrong-bracket",
                            "this bracket does not close the one that was opened last; what they "
                            "stand in is left out"},
    [FORM_NOT_CLOSED] = {"not-closed",
                         "the bracket that opens here is never closed, and what it holds is left "
                         "out; is the file whole?"},
    [FORM_TOO_DEEP] = {"nested-too-deep",
                       "more than 64 brackets stand inside one another; no film is that deep, and "
                       "this is left out"},
    [FORM_TOO_LONG] = {"element-too-long",
                       "what begins here is longer than 8 MiB, the most that one film or question "
                       "may have, and is left out"},
    [FORM_CUT] = {"missing-bracket",
                  "the file ends before its list is closed by ]; is it whole? What stands before "
                  "here is read"},
    [FORM_STRAY] = {"stray-bracket", "this bracket closes nothing; take it out"},
    [FORM_TAIL] = {"text-after-end",
                   "something follows behind the end of the list; it is read as if the list went "
                   "on: take the bracket ] before it out"},
};

static void tell_at(JsonScan *s, Form form, JsonPlace p)
{
    diag_add(s->diag, FAULT_ERROR, forms[form].name, s->path, p.line, p.column, "%s",
             forms[form].message);
}

static void tell(JsonScan *s, Form form, size_t at)
{
    json_place_move(&s->place, s->text, at);
    tell_at(s, form, s->place);
}

static void warn_comma(JsonScan *s, const char *name, const char *what)
{
    if (s->commas++ >= JSON_MAX_WARNED)
        return;
    json_place_move(&s->place, s->text, s->at);
    diag_add(s->diag, FAULT_WARNING, name, s->path, s->place.line, s->place.column, "%s%s", what,
             s->commas == JSON_MAX_WARNED ? " (further ones are not listed)" : "");
}

/* ---- one element */

typedef struct {
    char open[JSON_MAX_DEPTH]; /* brackets, the innermost last */
    int depth;                 /* may be more than is kept */
    Form form;
    size_t fault_at;
} Nest;

static void blame(Nest *n, Form form, size_t at)
{
    if (n->form == FORM_GOOD) {
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
        blame(n, FORM_BRACKET_MISSING, at);
        if (--n->depth == 0)
            return;
    }
    if (n->depth < JSON_MAX_DEPTH)
        n->open[n->depth] = c;
    else
        blame(n, FORM_TOO_DEEP, at);
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
    blame(n, FORM_BRACKET_WRONG, at);
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
                blame(n, FORM_TEXT_OPEN, at);
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
        if (!is_blank(c))
            before =
                c == '"' || c == ':' || c == ',' || c == '{' || c == '[' || c == '}' || c == ']'
                    ? c
                    : 'x';
    }
    blame(n, FORM_NOT_CLOSED, from);
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
            blame(n, FORM_TEXT_OPEN, from);
        return at;
    }
    for (at++; at < text.n && !is_blank(text.s[at]); at++) {
        c = text.s[at];
        if (c == ',' || c == '{' || c == '[' || c == '}' || c == ']' || c == '"')
            break;
    }
    return at;
}

/* The end of the line that ends behind an element, its comma between. */
static size_t raw_end(Str text, size_t at)
{
    size_t end = at;
    if (char_at(text, end) == ',')
        end++;
    if (char_at(text, end) == '\r')
        end++;
    return char_at(text, end) == '\n' ? end + 1 : end > at && text.s[end - 1] == '\r' ? end : at;
}

static void take(JsonScan *s, JsonPiece *out)
{
    Nest n = {.form = FORM_GOOD};
    size_t from = s->at, end = element_end(s->text, from, &n);
    if (s->state == JSON_AFTER_ELEMENT && s->was_good && s->kind != JSON_LOOSE)
        warn_comma(s, "missing-comma", "a comma is missing before here");
    json_place_move(&s->place, s->text, from);
    out->start = s->place;
    if (end - from > JSON_MAX_ELEMENT_BYTES)
        blame(&n, FORM_TOO_LONG, from);
    out->good = s->was_good = n.form == FORM_GOOD;
    size_t used = end;
    while (used > from && is_blank(s->text.s[used - 1]))
        used--;
    out->text = str_slice(s->text, from, used);
    out->raw = str_slice(s->text, from, raw_end(s->text, used));
    json_place_move(&s->place, s->text, used);
    out->last_line = s->place.line;
    JsonPlace fault = out->start;
    json_place_move(&fault, s->text, out->good ? from : n.fault_at);
    if (!out->good)
        tell_at(s, n.form, fault);
    s->was_cut = n.depth > 0 && end == s->text.n;
    s->at = end;
    s->state = JSON_AFTER_ELEMENT;
}

/* ---- the list */

void json_scan_open(JsonScan *s, Str path, Str text, Diag *diag)
{
    *s = (JsonScan){.path = path, .text = text, .diag = diag, .place = {0, 1, 1}};
    size_t first = skip_blanks(text, 0);
    if (char_at(text, first) == '[') {
        s->kind = JSON_TOP;
        s->at = first + 1;
        s->in_list = true;
    }
}

/* Without a name any list of objects is one that a key names. */
static bool is_list(Str text, size_t at, Str key, Str name)
{
    if (name.n)
        return str_equal(key, name);
    return key.n && char_at(text, skip_blanks(text, at + 1)) == '{';
}

/* From `*at` to behind the bracket of the next list of that name. */
static bool seek_list(const JsonScan *s, size_t *at, Str name, int *outer)
{
    Str text = s->text, last = {0};
    bool is_key = false;
    for (size_t i = *at; i < text.n; i++) {
        char c = text.s[i];
        bool closed;
        if (c == '"') {
            size_t end = json_text_end(text, i, &closed);
            last = str_slice(text, i + 1, closed ? end - 1 : end);
            is_key = false;
            i = end - 1;
        } else if (c == ':') {
            is_key = true;
        } else if (c == '[' && is_key && is_list(text, i, last, name)) {
            *at = i + 1;
            return true;
        } else if (!is_blank(c)) {
            *outer += (c == '{' || c == '[') - (c == '}' || c == ']');
            is_key = false;
        }
    }
    *at = text.n;
    return false;
}

bool json_scan_enter(JsonScan *s, const char *name)
{
    size_t at = s->at;
    int outer = 0;
    if (s->kind != JSON_LOOSE || !seek_list(s, &at, str_from_c(name), &outer))
        return false;
    s->kind = JSON_NAMED;
    s->name = str_from_c(name);
    s->at = at;
    s->outer = outer;
    s->in_list = true;
    return true;
}

static void close_list(JsonScan *s)
{
    if (s->state == JSON_AFTER_COMMA)
        warn_comma(s, "trailing-comma", "the comma before this bracket is one too many");
    s->at++;
    s->in_list = false;
    s->was_closed = true;
    s->state = JSON_AT_START;
    /* In an object a comma is followed by a name: what goes on with `{` is the list itself. */
    size_t next = skip_blanks(s->text, s->at);
    if (char_at(s->text, next) == ',' && char_at(s->text, skip_blanks(s->text, next + 1)) == '{') {
        if (!s->tail_said)
            tell(s, FORM_TAIL, next);
        s->tail_said = s->in_list = true;
        s->state = JSON_AFTER_ELEMENT;
    }
}

/* Something follows a closed list. Fails: false if it is no part of it. */
static bool go_on(JsonScan *s)
{
    if (s->kind == JSON_NAMED)
        return s->in_list = seek_list(s, &s->at, s->name, &s->outer);
    if (!s->tail_said)
        tell(s, FORM_TAIL, s->at);
    s->tail_said = s->in_list = true;
    s->at += char_at(s->text, s->at) == '[';
    return true;
}

static void comma(JsonScan *s)
{
    if (s->state != JSON_AFTER_ELEMENT && s->kind != JSON_LOOSE)
        warn_comma(s, "stray-comma", "this comma has nothing before it; take it out");
    s->state = JSON_AFTER_COMMA;
    s->at++;
}

static void tell_end(JsonScan *s)
{
    bool open =
        s->kind == JSON_NAMED ? s->in_list || s->outer > 0 : s->kind == JSON_TOP && !s->was_closed;
    if (open && !s->was_cut)
        tell(s, FORM_CUT, s->text.n);
    s->kind = JSON_LOOSE;
}

bool json_scan_next(JsonScan *s, JsonPiece *out)
{
    for (;;) {
        s->at = skip_blanks(s->text, s->at);
        if (s->at >= s->text.n || !progress_reach(s->diag->progress, s->at))
            break;
        char c = s->text.s[s->at];
        if (s->kind != JSON_LOOSE && !s->in_list) {
            if (!go_on(s))
                break;
        } else if (c == ',') {
            comma(s);
        } else if (c == ']' && s->kind != JSON_LOOSE) {
            close_list(s);
        } else if (c == ']' || c == '}') {
            tell(s, FORM_STRAY, s->at);
            s->at++;
        } else {
            take(s, out);
            return true;
        }
    }
    tell_end(s);
    return false;
}
