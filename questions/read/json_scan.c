/* json_scan.c -- see json_scan.h. */
#include "json_scan.h"

#include "utf8.h"

/* ---- bytes */

void json_place_move(JsonPlace *p, Str text, size_t to)
{
    while (p->at < to && p->at < text.n) {
        char c = text.s[p->at];
        if (json_is_line_end(c)) {
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

static size_t skip_blanks(Str text, size_t at)
{
    while (at < text.n && json_is_blank(text.s[at]))
        at++;
    return at;
}

static char char_at(Str text, size_t at)
{
    return at < text.n ? text.s[at] : '\0';
}

/* ---- faults of form */

/* What may be wrong besides with an element, or with the list round it. */
enum { FORM_TOO_LONG = JSON_FORM_TOO_DEEP + 1, FORM_CUT, FORM_STRAY, FORM_TAIL };

static const struct {
    const char *name, *message;
} forms[] = {
    [JSON_FORM_TEXT_OPEN] =
        {"text-not-closed",
         "the text that begins here is not closed on its line; put a quote at its "
         "end (a line break inside a text is written \\n)"},
    [JSON_FORM_BRACKET_MISSING] =
        {"missing-bracket",
         "a closing bracket is missing before here; put it in: what it should close "
         "is left out"},
    [JSON_FORM_BRACKET_WRONG] =
        {"wrong-bracket",
         "this bracket does not close the one that was opened last; put the right one "
         "here: what they stand in is left out"},
    [JSON_FORM_NOT_CLOSED] =
        {"not-closed", "the bracket that opens here is never closed, and what it holds is left "
                       "out; is the file whole?"},
    [JSON_FORM_TOO_DEEP] =
        {"nested-too-deep",
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

static void tell_at(JsonScan *s, int form, JsonPlace p)
{
    diag_add(s->diag, FAULT_ERROR, forms[form].name, s->path, p.line, p.column, "%s",
             forms[form].message);
}

static void tell(JsonScan *s, int form, size_t at)
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
    JsonNest n = json_nest(s->text, s->at);
    size_t from = s->at, used = n.end, fault_at = n.fault_at;
    int form = (int)n.form;
    if (s->state == JSON_AFTER_ELEMENT && s->was_good && s->kind != JSON_LOOSE)
        warn_comma(s, "missing-comma", "a comma is missing before here; put it in");
    json_place_move(&s->place, s->text, from);
    out->start = s->place;
    if (n.end - from > JSON_MAX_ELEMENT_BYTES && n.form == JSON_FORM_GOOD) {
        form = FORM_TOO_LONG;
        fault_at = from;
    }
    out->good = s->was_good = form == JSON_FORM_GOOD;
    while (used > from && json_is_blank(s->text.s[used - 1]))
        used--;
    out->text = str_slice(s->text, from, used);
    out->raw = str_slice(s->text, from, raw_end(s->text, used));
    json_place_move(&s->place, s->text, used);
    out->last_line = s->place.line;
    JsonPlace fault = out->start;
    json_place_move(&fault, s->text, out->good ? from : fault_at);
    if (!out->good)
        tell_at(s, form, fault);
    s->was_cut = n.open && n.end == s->text.n;
    s->at = n.end;
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
        } else if (!json_is_blank(c)) {
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
        warn_comma(s, "trailing-comma", JSON_TRAILING_COMMA);
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
