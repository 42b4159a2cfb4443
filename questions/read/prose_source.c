/* prose_source.c -- see prose_source.h. */
#include "prose_source.h"

enum { WORDS_BEFORE_KIND = 8 };

static bool is(const Scan *s, int i, const char *text)
{
    return i >= s->from && i < s->to && token_is(&s->t[i], text);
}

/* The kind of work at `i`: "short story", "Broadway play". */
static int kind_at(const Scan *s, int i, Str *kind)
{
    const Term *term;
    int n = terms_at(s->terms, s->t, i, s->to, TERM_SOURCE, &term);
    if (n)
        *kind = term->means;
    return n;
}

/* Words that may stand before the kind: "the 1998 best-selling", "a little-known Danish". */
static int skip_to_kind(const Scan *s, int i, Str *kind, int *words)
{
    int at = i;
    for (int k = 0; k < WORDS_BEFORE_KIND && at < s->to; k++) {
        *words = kind_at(s, at, kind);
        if (*words)
            return at;
        const Token *t = &s->t[at];
        bool adjective = t->kind == TOKEN_NUMBER || (t->kind == TOKEN_WORD && !t->capital) ||
                         t->classes & (TERM_BIT(TERM_COUNTRY) | TERM_BIT(TERM_PLACE) |
                                       TERM_BIT(TERM_GENRE) | TERM_BIT(TERM_LANGUAGE) |
                                       TERM_BIT(TERM_OPENER)) ||
                         is(s, at, "-") || is(s, at, "'s");
        if (!adjective || (t->classes & TERM_BIT(TERM_LINK) && !is(s, at, "of")))
            break;
        at++;
    }
    *words = 0;
    return i;
}

/* "of the same name", "of the same title": behind it. */
static int same_name_at(const Scan *s, int i)
{
    if (is(s, i, "of") && is(s, i + 1, "the") && is(s, i + 2, "same") &&
        (is(s, i + 3, "name") || is(s, i + 3, "title")))
        return i + 4;
    return i;
}

static void take_authors(const Scan *s, int i, Source *out, int *end)
{
    int to;
    if (!is(s, i, "by") && !is(s, i, "from"))
        return;
    int at = i + 1;
    out->author_count = people_at(s, at, out->authors, &to);
    if (out->author_count)
        *end = to;
}

/* "L'Eau des collines by": the small words of a title, if an author follows them at once. */
static int small_words_to_by(const Scan *s, int i)
{
    enum { WORDS = 4 };
    for (int k = i; k < s->to && k <= i + WORDS; k++) {
        if (is(s, k, "by"))
            return k;
        if (s->t[k].kind != TOKEN_WORD || s->t[k].capital)
            break;
    }
    return i;
}

/* What follows the kind: a title, the same name, an author. */
static void take_rest(const Scan *s, int i, Source *out, int *end)
{
    int to = i;
    *end = i;
    if (is(s, i, ","))
        i++;
    int same = same_name_at(s, i);
    if (same > i) {
        out->same_title = true;
        i = *end = same;
    } else if (!is(s, i, "by")) {
        Span title = title_at(s, i, &to);
        if (!span_is_empty(title) && !is(s, to, "'s")) {
            to = small_words_to_by(s, to);
            title.to = title.from > i ? title.to : to;
            out->title = title;
            i = *end = to;
        }
    }
    if (is(s, i, "(")) {        /* "The Wind (1925) by" */
        int close = i;
        while (close < s->to && close < i + 4 && !is(s, close, ")"))
            close++;
        if (is(s, close, ")"))
            i = *end = close + 1;
    }
    same = same_name_at(s, i);
    if (same > i) {
        out->same_title = true;
        i = *end = same;
    }
    if (is(s, i, ","))
        i++;
    take_authors(s, i, out, end);
    if (out->author_count) {
        same = same_name_at(s, *end);
        out->same_title = out->same_title || same > *end;
        *end = same;
    }
}

/* "Frank Craven's 1924 Broadway play ...": the author before the kind. */
static bool take_possessive(const Scan *s, int i, Source *out, int *end)
{
    int from = skip_descriptors(s, i), to = name_at(s, from), words, rest;
    if (to == from || !(is(s, to, "'s") || is(s, to, "'")))
        return false;
    Span name = {from, to};
    int kind = skip_to_kind(s, to + 1, &out->kind, &words);
    if (words) {
        take_rest(s, kind + words, out, end);
    } else {
        out->title = title_at(s, to + 1, &rest);
        if (span_is_empty(out->title))
            return false;
        *end = rest;
    }
    if (!out->author_count) {
        out->authors[0] = (Part){.name = name};
        out->author_count = 1;
    }
    return true;
}

/* "TITLE, a short story by X" and "TITLE by X". */
static bool take_title_first(const Scan *s, int i, Source *out, int *end)
{
    int to, words;
    out->title = title_at(s, i, &to);
    if (span_is_empty(out->title))
        return false;
    if (is(s, to, ",")) {
        int kind = skip_to_kind(s, to + 1, &out->kind, &words);
        if (!words)
            return false;
        *end = kind + words;
        take_authors(s, is(s, *end, ",") ? *end + 1 : *end, out, end);
        return true;
    }
    *end = to;
    take_authors(s, to, out, end);
    return out->author_count > 0;
}

bool source_at(const Scan *s, int i, Source *out, int *end)
{
    int words;
    *out = (Source){.kind = S(""), .place = i};
    if (take_possessive(s, i, out, end))
        return true;
    *out = (Source){.kind = S(""), .place = i};
    int kind = skip_to_kind(s, i, &out->kind, &words);
    if (words) {
        out->place = kind;
        take_rest(s, kind + words, out, end);
        return out->kind.n && (out->author_count || !span_is_empty(out->title) || out->same_title);
    }
    return take_title_first(s, i, out, end);
}
