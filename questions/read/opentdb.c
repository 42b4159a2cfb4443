/* opentdb.c -- see opentdb.h. */
#include "opentdb.h"

#include "emit.h"
#include "entities.h"
#include "json.h"
#include "utf8.h"

typedef enum { UNDECIDED, PLAIN, HTML, PERCENT, BASE64 } Encoding;

typedef struct {
    Emit e;
    JsonList list;
    Encoding encoding;
    bool good; /* all texts of this question could be decoded */
} Trivia;

static bool has(Str text, const char *needle)
{
    return str_find(text, str_from_c(needle)) >= 0;
}

static bool has_key(Str text, const char *quoted)
{
    Str key = str_from_c(quoted);
    for (ptrdiff_t at; (at = str_find(text, key)) >= 0;) {
        text = str_slice(text, (size_t)at + key.n, text.n);
        if (str_starts(str_trim(str_slice(text, 0, 20)), S(":")))
            return true;
    }
    return false;
}

bool opentdb_looks_like(Str bytes)
{
    if (!json_looks_like(bytes))
        return false;
    Arena a;
    arena_init(&a);
    Str text = json_beginning(bytes, &a);
    bool is = has_key(text, "\"response_code\"") ||
              (has_key(text, "\"correct_answer\"") && has_key(text, "\"incorrect_answers\"")) ||
              (has_key(text, "\"correctAnswer\"") && has_key(text, "\"incorrectAnswers\""));
    arena_free(&a);
    return is;
}

/* ---- decoding, each text once */

static Str from_percent(Arena *a, Str text)
{
    Buf out = buf_in(a);
    for (size_t at = 0; at < text.n; at++) {
        int byte = str_percent(text, at);
        buf_add_char(&out, byte >= 0 ? (char)byte : text.s[at] == '+' ? ' ' : text.s[at]);
        at += byte >= 0 ? 2 : 0;
    }
    return buf_str(&out);
}

static int base64_digit(char c)
{
    return c >= 'A' && c <= 'Z'   ? c - 'A'
           : c >= 'a' && c <= 'z' ? c - 'a' + 26
           : c >= '0' && c <= '9' ? c - '0' + 52
           : c == '+' || c == '-' ? 62
           : c == '/' || c == '_' ? 63
                                  : -1;
}

/* Fails: false for a text that is not base64. */
static bool from_base64(Arena *a, Str text, Str *out)
{
    Buf b = buf_in(a);
    uint32_t bits = 0;
    int count = 0;
    text = str_trim(text);
    size_t end = text.n;
    while (end > 0 && text.n - end < 2 && text.s[end - 1] == '=')
        end--;
    for (size_t at = 0; at < end; at++) {
        int digit = base64_digit(text.s[at]);
        if (digit < 0)
            return false;
        bits = (bits << 6 | (uint32_t)digit) & 0xFFFFFF;
        if (++count % 4 != 1)
            buf_add_char(&b, (char)(bits >> (8 - count % 4 * 2) % 8));
    }
    *out = buf_str(&b);
    return count % 4 != 1 && (bits & ((1u << (8 - count % 4 * 2) % 8) - 1)) == 0;
}

/* ---- which encoding? */

static bool is_word(Str text)
{
    static const char *const words[] = {"multiple", "boolean", "easy", "medium", "hard"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_equal(text, str_from_c(words[i])))
            return true;
    return false;
}

static Str text_of(const JsonValue *v)
{
    if (v && v->type == JSON_IS_OBJECT)
        v = json_get(v, "text");
    return v && (v->type == JSON_IS_TEXT || v->type == JSON_IS_NUMBER) ? v->text : S("");
}

/* What one field says: a blank or an entity is never in a text with percent signs, and only there
 * stands one before two digits in place of every blank. */
static Encoding told_by(Str text)
{
    if (has(text, " ") || has(text, "&"))
        return HTML;
    for (size_t at = 0; at < text.n; at++)
        if (str_percent(text, at) >= 0)
            return PERCENT;
    return UNDECIDED;
}

static Encoding told_by_question(Trivia *t, const JsonValue *q)
{
    static const char *const keys[] = {"type", "difficulty"};
    Str decoded;
    for (size_t i = 0; i < 2; i++) {
        Str text = text_of(json_get(q, keys[i]));
        if (from_base64(&t->list.tree, text, &decoded) && is_word(decoded))
            return BASE64;
    }
    return json_get(q, "correctAnswer") ? PLAIN : told_by(text_of(json_get(q, "category")));
}

static void enter_list(JsonList *l)
{
    if (!json_enter(l, "results") && !json_enter(l, "questions"))
        json_enter(l, "data");
}

/* One encoding for the whole file: by the first category, type or difficulty that shows one; if
 * none does, by the questions. */
static Encoding decide(Trivia *t, const PackFile *file, Arena *scratch)
{
    Diag quiet;
    const JsonValue *q;
    Encoding by_fields = UNDECIDED, by_text = UNDECIDED;
    diag_init(&quiet, scratch);
    json_open(&t->list, file, scratch, &quiet);
    enter_list(&t->list);
    while (!by_fields && json_next(&t->list, &q)) {
        by_fields = q ? told_by_question(t, q) : UNDECIDED;
        if (!by_text && q)
            by_text = told_by(text_of(json_get(q, "question")));
    }
    json_close(&t->list);
    return by_fields ? by_fields : by_text ? by_text : HTML;
}

/* ---- questions */

static void refuse(Trivia *t, const JsonValue *v, const char *name, const char *how)
{
    emit_error(&t->e, name, v->line, v->column,
               "this text is not written in %s as the others of the file, and its question is left "
               "out; write it as they are",
               how);
    t->good = false;
}

/* The text as it was before it was encoded, in the pack's arena. */
static Str decode(Trivia *t, const JsonValue *v)
{
    Str text = text_of(v);
    Arena *tree = &t->list.tree;
    if (t->encoding == HTML) {
        text = entities_decode(tree, text);
    } else if (t->encoding == PERCENT) {
        text = from_percent(tree, text);
    } else if (t->encoding == BASE64 && !from_base64(tree, text, &text)) {
        refuse(t, v, "not-base64", "base64");
        return S("");
    }
    if (!utf8_valid(text)) {
        refuse(t, v, "bad-bytes", "UTF-8");
        return S("");
    }
    return arena_copy(t->e.arena, v ? json_clean(&t->list, text, v->line, v->column) : text);
}

/* A `*` would begin a title. */
static Str without_marks(Trivia *t, Str text)
{
    if (!has(text, "*"))
        return text;
    Buf out = buf_in(t->e.arena);
    for (size_t i = 0; i < text.n; i++) {
        if (text.s[i] == '*')
            buf_add_char(&out, '\\');
        buf_add_char(&out, text.s[i]);
    }
    return buf_str(&out);
}

static void add(Trivia *t, const char *field, const JsonValue *v)
{
    if (v)
        emit_field(&t->e, field, without_marks(t, decode(t, v)), v->line, v->column);
}

/* The first of two members. */
static const JsonValue *either(const JsonValue *q, const char *name, const char *other)
{
    const JsonValue *v = json_get(q, name);
    return v ? v : json_get(q, other);
}

static void add_each(Trivia *t, const char *field, const JsonValue *list)
{
    if (!list || list->type != JSON_IS_ARRAY) {
        add(t, field, list);
        return;
    }
    for (const JsonValue *v = list->first; v; v = v->next)
        add(t, field, v);
}

static void add_plain(Trivia *t, const char *field, const JsonValue *v)
{
    if (v)
        emit_field(&t->e, field, decode(t, v), v->line, v->column);
}

/* True or false is one of two, also where the other is not written down. */
static void add_wrong(Trivia *t, const JsonValue *q, const JsonValue *right)
{
    const JsonValue *wrong = either(q, "incorrect_answers", "incorrectAnswers");
    if (wrong && (wrong->type != JSON_IS_ARRAY || wrong->first)) {
        add_each(t, "Wrong", wrong);
    } else if (right && str_equal(decode(t, json_get(q, "type")), S("boolean"))) {
        bool yes = str_equal_ascii_nocase(str_trim(decode(t, right)), S("True"));
        emit_field(&t->e, "Wrong", yes ? S("False") : S("True"), right->line, right->column);
    } else {
        emit_error(&t->e, "no-wrong", q->line, q->column,
                   "this question has no wrong answers and is left out; write them into a list "
                   "\"incorrect_answers\"");
        t->good = false;
    }
}

static void read_question(Trivia *t, const JsonValue *q)
{
    const JsonValue *ask = json_get(q, "question");
    const JsonValue *right = either(q, "correct_answer", "correctAnswer");
    if (q->type != JSON_IS_OBJECT || !ask || !right) {
        emit_error(&t->e, "no-question", q->line, q->column,
                   "a question is an object with \"question\", \"correct_answer\" and "
                   "\"incorrect_answers\"; this is none and is left out");
        return;
    }
    emit_begin(&t->e, RECORD_QUESTION, t->list.first_line);
    t->good = true;
    add(t, "Ask", ask);
    add(t, "Right", right);
    add_wrong(t, q, right);
    add(t, "Why", json_get(q, "explanation"));
    add_plain(t, "Difficulty", json_get(q, "difficulty"));
    add_plain(t, "Tag", json_get(q, "category"));
    if (t->good)
        emit_end(&t->e);
    else
        emit_drop(&t->e);
}

/* An answer without questions says why in its code. */
static void tell_code(Trivia *t)
{
    static const char *const codes[] = {
        NULL,
        "there are not so many questions of that kind; ask for fewer",
        "it was asked for something it does not know; look at the address again",
        "its token was not found; ask without one",
        "all questions were given to this token; reset it",
        "it was asked too often; wait five seconds and ask again",
    };
    Str text = t->list.scan.text, key = S("\"response_code\"");
    ptrdiff_t at = str_find(text, key);
    if (at < 0)
        return;
    text = str_trim(str_slice(text, (size_t)at + key.n, (size_t)at + key.n + 20));
    text = str_trim(str_slice(text, 1, text.n));
    int code = text.n ? text.s[0] - '0' : 0;
    if (code < 1 || code >= (int)(sizeof codes / sizeof *codes))
        return;
    JsonPlace place = {0, 1, 1};
    json_place_move(&place, t->list.scan.text, (size_t)at);
    emit_error(&t->e, "no-questions", place.line, place.column,
               "Open Trivia DB answered with code %d and no question: %s", code, codes[code]);
}

void opentdb_read(const PackFile *file, Arena *a, Pack *out, Diag *diag)
{
    Trivia t = {.encoding = UNDECIDED};
    Arena scratch;
    arena_init(&scratch);
    t.encoding = decide(&t, file, &scratch);
    arena_free(&scratch);
    emit_open(&t.e, file, a, out, diag);
    json_open(&t.list, file, a, diag);
    enter_list(&t.list);
    const JsonValue *q;
    bool any = false;
    while (json_next(&t.list, &q)) {
        any = true;
        emit_element(&t.e, t.list.raw, t.list.first_line, t.list.last_line, false);
        if (q)
            read_question(&t, q);
    }
    if (!any)
        tell_code(&t);
    json_close(&t.list);
    emit_close(&t.e);
}
