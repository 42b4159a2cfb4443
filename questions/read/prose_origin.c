/* prose_origin.c -- which countries a film is from and what it speaks, where no pattern tells; see
 * prose_reading.h. */
#include "prose_reading.h"

static const Term *term_at(const Scan *s, int i, TermClass class, int *length)
{
    const Term *t = NULL;
    *length = scan_term(s, i, class, &t);
    return t;
}

/* "spoken in German", "The film is in German", "In German.", "The language is German": is a
 * language of the film told from `i + 1` on? */
static bool is_before_language(const Scan *s, int i)
{
    static const char *const before[] = {"spoken",  "sung",   "film",   "shot",   "dialogue",
                                         "chiefly", "mostly", "mainly", "partly", "entirely"};
    bool is = scan_says(s, i - 1, "is") || scan_says(s, i - 1, "was");
    int end = i + 1;
    if (scan_says(s, i, ":") || scan_says(s, i, "is"))
        return scan_says(s, i - 1, "language") || scan_says(s, i - 1, "languages");
    if (!scan_says(s, i, "in"))
        return false;
    while (scan_is_a(s, end, TERM_LANGUAGE) || scan_says(s, end, "and") || scan_says(s, end, ","))
        end++;
    bool sentence =
        i == s->from && (end == s->to || scan_says(s, end, ".") || scan_says(s, end, "with"));
    return sentence || SCAN_SAYS_ONE(s, i - 1, before) ||
           (scan_says(s, i - 1, ",") && scan_says(s, i - 2, "film")) ||
           (is && (scan_says(s, i - 2, "dialogue") ||
                   s->from + scan_term(s, s->from, TERM_SELF, NULL) == i - 1));
}

/* "Danish, Swedish and French" at `i`: behind them; `i` if no language stands there. */
static int languages_end(const Scan *s, int i)
{
    int end = i, at = i;
    for (int n; (n = scan_term(s, at, TERM_LANGUAGE, NULL)) > 0;) {
        end = at += n;
        at += scan_says(s, at, ",");
        at += scan_says(s, at, "and");
        if (at == end)
            break;
    }
    return end;
}

/* "dialogue", "with English subtitles", ", with optional subtitles" at `i`. */
static bool is_behind_languages(const Scan *s, int i)
{
    enum { WORDS = 3 };
    int with = i + scan_says(s, i, ",");
    bool titled = false;
    for (int k = with + 1; scan_says(s, with, "with") && k <= with + WORDS; k++)
        titled = titled || scan_says(s, k, "subtitles");
    return titled || scan_says(s, i, "dialogue");
}

/* "spoken in German and English", "German with subtitles". */
static void read_languages(Text *x)
{
    const Scan *s = &x->s;
    for (int i = s->from; i < s->to; i++) {
        bool spoken = is_before_language(s, i);
        int at = spoken ? i + 1 : i, end = languages_end(s, at);
        if (end == at || !(spoken || is_behind_languages(s, end)))
            continue;
        for (int n; at < end; at += n ? n : 1) {
            const Term *t = term_at(s, at, TERM_LANGUAGE, &n);
            if (t)
                text_say(x, "Language", t->means, at, false);
        }
        i = end - 1;
    }
}

/* "France/Italy, 1962." and "Japan, 162 min." are sentences of a programme. */
static void read_origin(Text *x)
{
    const Scan *s = &x->s;
    int n = 0, at = s->from;
    while (scan_is_a(s, at, TERM_COUNTRY) || scan_says(s, at, "/") || scan_says(s, at, ",") ||
           scan_says(s, at, "and"))
        at += scan_is_a(s, at, TERM_COUNTRY) ? scan_term(s, at, TERM_COUNTRY, NULL) : 1;
    bool minutes = at + 1 < s->to && s->t[at].kind == TOKEN_NUMBER &&
                   (scan_says(s, at + 1, "min") || scan_says(s, at + 1, "min.") ||
                    scan_says(s, at + 1, "minutes") || scan_says(s, at + 1, "'"));
    minutes = minutes || scan_says(s, at, "colour") || scan_says(s, at, "color");
    if (at == s->to || !(token_year(&s->t[at]) || minutes))
        return;
    for (int i = s->from; i < at; i += n ? n : 1) {
        const Term *t = term_at(s, i, TERM_COUNTRY, &n);
        if (t)
            text_say(x, "Country", t->means, i, false);
    }
}

/* The "and" of "a French and Italian co-production", the comma of "Belgian, French and". */
static bool is_joined_country(const Scan *s, int i)
{
    bool joins = scan_says(s, i, "and") || scan_says(s, i, ",");
    return joins && i > s->from && scan_is_a(s, i - 1, TERM_COUNTRY) && !scan_says(s, i + 1, "a");
}

/* "an Italian-French co-production", "a co-production by France, Germany and Poland". */
static void read_countries(Text *x)
{
    const Scan *s = &x->s;
    int n = 0;
    for (int i = s->from; i + 2 < s->to; i++) {
        if (!scan_says(s, i, "co") || !scan_says(s, i + 1, "-") ||
            !scan_says(s, i + 2, "production"))
            continue;
        int at = i + 3;
        if (scan_says(s, at, "by") || scan_says(s, at, "of") || scan_says(s, at, "between"))
            at++;
        for (const Term *t;
             scan_says(s, at, "the") || (t = term_at(s, at, TERM_COUNTRY, &n)) != NULL;) {
            if (!scan_says(s, at, "the"))
                text_say(x, "Country", t->means, at, false);
            at += scan_says(s, at, "the") ? 1 : n;
            while (scan_says(s, at, ",") || scan_says(s, at, "and"))
                at++;
        }
        for (int from = i - 1;
             from >= s->from && (scan_says(s, from, "-") || scan_says(s, from, "/") ||
                                 is_joined_country(s, from) || scan_is_a(s, from, TERM_COUNTRY));
             from--) {
            const Term *t = term_at(s, from, TERM_COUNTRY, &n);
            if (t && from + n <= i)
                text_say(x, "Country", t->means, from, false);
        }
    }
}

/* "The film (2020) is American, whatever they say", "It's Danish and": said of it by itself. */
static void read_predicate(Text *x)
{
    static const char *const ends[] = {",", ".", ";", "!", ":", "and", "but"};
    static const char *const verbs[] = {"is", "was", "'s"};
    const Scan *s = &x->s;
    int n, at = s->from + scan_term(s, s->from, TERM_SELF, NULL);
    while (at < s->to && s->marks[at] == MARK_TITLE)
        at++;
    if (at == s->from)
        return;
    if (scan_says(s, at, "(") && scan_says(s, at + 2, ")"))
        at += 3;
    const Term *t = NULL;
    if (!SCAN_SAYS_ONE(s, at, verbs))
        return;
    at += scan_says(s, at + 1, "also") ? 2 : 1;
    if ((t = term_at(s, at, TERM_COUNTRY, &n)) != NULL &&
        (at + n >= s->to || SCAN_SAYS_ONE(s, at + n, ends)))
        text_say(x, "Country", t->means, at, false);
}

/* Does the mark at `i` part a heading? */
static bool divides(const Scan *s, int i)
{
    static const char *const marks[] = {",", ".", ";", "(", ")", "|", "\xE2\x80\xA2", "\xC2\xB7"};
    bool dash = scan_says(s, i, "/") || scan_says(s, i, "-");
    return SCAN_SAYS_ONE(s, i, marks) || (dash && s->t[i].spaced);
}

/* The "and" of "English, Serbian and Dutch". */
static bool joins_languages(const Scan *s, int i)
{
    return scan_says(s, i, "and") && scan_is_a(s, i - 1, TERM_LANGUAGE) &&
           scan_is_a(s, i + 1, TERM_LANGUAGE);
}

/* Are the tokens from `i` to `to` all that stands between two such marks, in a line? */
static bool is_part(const Scan *s, int i, int to)
{
    bool begins = i == s->from || paragraph_begins_line(s->p, i) || divides(s, i - 1) ||
                  joins_languages(s, i - 1);
    bool ends =
        to >= s->to || paragraph_begins_line(s->p, to) || divides(s, to) || joins_languages(s, to);
    return begins && ends;
}

/* "Denmark 1957": the film's year behind a country, in one part. */
static bool is_dated(const Text *x, int i, int to)
{
    const Scan *s = &x->s;
    return to < s->to && token_year(&s->t[to]) &&
           token_year(&s->t[to]) == x->drafts[x->film].year && is_part(s, i, to + 1);
}

/* "Dir: Piet Maar | Denmark | 1957 | 91 min": a part that is a length, or the film's year, makes of
 * the sentence a heading. */
static bool is_heading(Text *x)
{
    static const char *const minutes[] = {"min", "min.", "mins", "mins.", "minutes", "m", "'"};
    const Scan *s = &x->s;
    bool told = false;
    for (int i = s->from; i < s->to; i++) {
        if (scan_is_a(s, i, TERM_FINITE) || s->marks[i] == MARK_OTHER)
            return false;
        bool length = s->t[i].kind == TOKEN_NUMBER && SCAN_SAYS_ONE(s, i + 1, minutes);
        bool year = token_year(&s->t[i]) && token_year(&s->t[i]) == text_film(x)->year;
        bool dated = scan_is_a(s, i, TERM_COUNTRY) &&
                     is_dated(x, i, i + scan_term(s, i, TERM_COUNTRY, NULL));
        told = told || dated || (length && is_part(s, i, i + 2)) || (year && is_part(s, i, i + 1));
    }
    return told;
}

/* "English" between the marks of a heading, not "England": its language, if the country was told or
 * others stand beside it; else where it is from. */
static bool is_language_part(Text *x, int i, int to)
{
    const Scan *s = &x->s;
    const Draft *d = &x->drafts[x->film];
    int length = scan_term(s, i, TERM_LANGUAGE, NULL);
    if (!length || i + length != to)
        return false;
    bool told = (scan_says(s, to, ",") && scan_is_a(s, to + 1, TERM_LANGUAGE)) ||
                (scan_says(s, i - 1, ",") && scan_is_a(s, i - 2, TERM_LANGUAGE)) ||
                joins_languages(s, to) || joins_languages(s, i - 1);
    Fact here = text_fact(x, "Country", S(""), i);
    for (int k = 0; k < d->count; k++)
        told = told || (fact_is(&d->facts[k], "Country") &&
                        (d->facts[k].line != here.line || d->facts[k].column != here.column));
    return told;
}

/* "101'", "90m" */
static void say_length(Text *x, int i)
{
    static const char *const minutes[] = {"m", "'", "\xE2\x80\x99", "\xE2\x80\xB2"};
    enum { SHORTEST = 20, LONGEST = 600 };
    const Scan *s = &x->s;
    int count;
    if (s->t[i].kind == TOKEN_NUMBER && SCAN_SAYS_ONE(s, i + 1, minutes) && is_part(s, i, i + 2) &&
        str_to_int(s->t[i].text, &count) && count >= SHORTEST && count <= LONGEST)
        text_say(x, "Runtime", s->t[i].text, i, false);
}

/* Countries that are a part of it, "UK/France", and how long it is. */
static void read_heading(Text *x)
{
    const Scan *s = &x->s;
    if (!is_heading(x))
        return;
    for (int i = s->from; i < s->to; i++)
        say_length(x, i);
    for (int i = s->from, n; i < s->to; i++) {
        int to = i;
        while (term_at(s, to, TERM_COUNTRY, &n)) {
            to += n;
            bool more = term_at(s, to + 1, TERM_COUNTRY, &n) != NULL;
            to += more && (scan_says(s, to, "/") || scan_says(s, to, "-"));
        }
        if (to == i || !(is_part(s, i, to) || is_dated(x, i, to)))
            continue;
        bool language = is_language_part(x, i, to);
        for (const Term *t; i < to; i += n ? n : 1)
            if ((t = term_at(s, i, language ? TERM_LANGUAGE : TERM_COUNTRY, &n)) != NULL)
                text_say(x, language ? "Language" : "Country", t->means, i, false);
    }
}

void text_say_origin(Text *x)
{
    read_languages(x);
    read_countries(x);
    read_origin(x);
    read_predicate(x);
    read_heading(x);
}
