/* prose_marks.c -- which words of a sentence are the film's title, and which another work's. */
#include <string.h>

#include "prose_reading.h"

void text_set_title(Text *x, Span title)
{
    Draft *d = text_film(x);
    d->word_count = title.to - title.from < TITLE_TOKENS ? title.to - title.from : TITLE_TOKENS;
    d->words = arena_new(x->emit.arena, Str, d->word_count);
    for (int i = 0; i < d->word_count; i++)
        d->words[i] = arena_copy(x->emit.arena, x->s.t[title.from + i].lower);
}

bool text_is_title_at(const Text *x, const Draft *d, int i)
{
    if (!d->word_count || i + d->word_count > x->s.to)
        return false;
    for (int k = 0; k < d->word_count; k++)
        if (!str_equal(x->s.t[i + k].lower, d->words[k]))
            return false;
    return x->s.t[i].capital || x->s.t[i].kind != TOKEN_WORD;
}

static bool is_quoted(const Scan *s, Span span)
{
    return scan_says(s, span.from - 1, "\"") || scan_says(s, span.from - 1, "*") ||
           scan_says(s, span.from - 1, "'");
}

/* "Starring Ada Bell, Amour was": what has the verb behind a participle's list. */
static bool is_subject_behind(const Scan *s, int i)
{
    bool opens = scan_is_a(s, s->from, TERM_LEADING) || scan_is_a(s, s->from, TERM_JOB);
    return opens && scan_says(s, i - 1, ",") && scan_is_small_word(s, i + 1) &&
           scan_is_a(s, i + 1, TERM_FINITE);
}

/* A title of one word may be a role, too: then only its place or its marks tell. */
void text_mark_title(Text *x)
{
    Scan *s = &x->s;
    const Draft *d = text_film(x);
    for (int i = s->from; d && i < s->to; i++) {
        if (!text_is_title_at(x, d, i))
            continue;
        Span span = {i, i + d->word_count};
        bool alone = d->word_count == 1;
        bool dated = phrase_bracket_year(s, span.to) > 0;
        if (!alone || i == s->from || is_subject_behind(s, i) || dated || is_quoted(s, span) ||
            scan_says(s, i - 1, "'s"))
            memset(s->marks + i, MARK_TITLE, (size_t)d->word_count);
    }
}

/* The name of a nickname or a slogan is no title: 'Dwayne "The Rock" Johnson', 'the "King"'. */
static bool is_nickname(const Scan *s, int open, int behind)
{
    return scan_says(s, open - 1, "the") ||
           (open > s->from && s->t[open - 1].capital && behind < s->to && s->t[behind].capital);
}

/* "by Ada Bell", "by Ada Bell and Max Dorn": does the name that the list ends in stand there? */
static bool is_author(const Scan *s, Span name)
{
    enum { FAR = 8 };
    if (name.to - name.from < 2 || name_at(s, name.from) != name.to)
        return false;
    for (int k = name.from - 1; k > s->from && k > name.from - FAR; k--)
        if (scan_says(s, k, "by"))
            return true;
        else if (!s->t[k].capital && !scan_says(s, k, "and") && !scan_says(s, k, ","))
            return false;
    return false;
}

/* What stands between marks or before a year in brackets, and is not this film: another work. */
static void mark_others(Text *x)
{
    Scan *s = &x->s;
    for (int i = s->from; i < s->to; i++) {
        int end;
        Span title = title_at(s, i, &end);
        if (span_is_empty(title) ||
            memchr(s->marks + title.from, MARK_TITLE, (size_t)(title.to - title.from)))
            continue;
        bool quoted = title.from > i;
        static const char *const made[] = {"made", "directed", "shot", "wrote", "produced"};
        int known = quoted ? i : title_known_at(s, i);
        if (known > i + 2 && SCAN_SAYS_ONE(s, i - 1, made)) {
            memset(s->marks + i, MARK_OTHER, (size_t)(known - i)); /* "In that year he made X" */
            i = known - 1;
            continue;
        }
        int year = phrase_bracket_year(s, end);
        bool dated = year && !scan_says(s, year + 1, "-"); /* "Akira Kurosawa (1910-1998)" */
        if (!quoted && is_author(s, title)) {
            i = end - 1; /* "a novel by Ada Bell (1928)" */
            continue;
        }
        if ((quoted && s->t[title.from].capital && !is_nickname(s, i, end)) || dated) {
            memset(s->marks + title.from, MARK_OTHER, (size_t)(title.to - title.from));
            i = end - 1;
        }
    }
}

/* "A remake starring", "An American remake, Wide Field, was": such a sentence speaks of that film
 * alone; but "A remake of The Old Lord, it stars" and "A sequel, it stars" of this one. */
static bool is_another_film(const Scan *s, int i, int end)
{
    static const char *const others[] = {"sequel", "remake", "prequel"};
    enum { WORDS_BEFORE = 3 };
    if (!scan_is_article(s, s->from) || i > s->from + 1 + WORDS_BEFORE ||
        !SCAN_SAYS_ONE(s, i, others))
        return false;
    for (int k = s->from + 1; k < i; k++)
        if (s->t[k].kind == TOKEN_MARK || scan_is_small_word(s, k))
            return false;
    bool self = scan_says(s, end, ",") && scan_is_a(s, end + 1, TERM_SELF);
    return !self && !scan_says(s, end, "of") && !scan_says(s, end, "to");
}

/* "the 1922 film of the same name", "his earlier film": another one. */
static void mark_other_films(Text *x)
{
    Scan *s = &x->s;
    int year = text_film(x) ? text_film(x)->year : 0;
    for (int i = s->from; i < s->to; i++) {
        bool name = s->t[i].capital && i + 1 < s->to && s->t[i + 1].capital;
        if (name)
            continue; /* "the 1967 Polish Film Awards" */
        int end = i + scan_term(s, i, TERM_FILM, NULL), from = i;
        if (end == i && scan_says(s, i, "version"))
            end = i + 1; /* "a remake of the 1931 version starring" */
        if (end == i || scan_term(s, i, TERM_SOURCE, NULL) > end - i)
            continue; /* "the 1997 short story" */
        bool other = scan_says(s, end, "of") && scan_says(s, end + 1, "the") &&
                     scan_says(s, end + 2, "same");
        if (is_another_film(s, i, end)) {
            memset(s->marks + i, MARK_OTHER, (size_t)(s->to - i));
            return;
        }
        bool dated = scan_says(s, end, "of") || scan_says(s, end, "from") || scan_says(s, end, "(");
        int behind = dated && end + 1 < s->to ? token_year(&s->t[end + 1]) : 0;
        other = other || (behind && year && behind != year); /* "Edda Voss's film of 2002" */
        while (from > s->from && from > i - 6 && !scan_is_a(s, from - 1, TERM_LINK) &&
               s->t[from - 1].kind != TOKEN_MARK && !scan_is_article(s, from)) {
            from--; /* but not "In 2003 the film" */
            int said = token_year(&s->t[from]);
            other = other || (said && year && said != year) || scan_says(s, from, "earlier") ||
                    scan_says(s, from, "next") || scan_says(s, from, "later") ||
                    scan_says(s, from, "previous") || scan_says(s, from, "original") ||
                    scan_says(s, from, "other");
        }
        int to = end; /* "the 1967 film Point Blank" */
        Span title = other ? title_at(s, end, &to) : (Span){0, 0};
        if (!span_is_empty(title) && !s->marks[title.from] && title.from <= end + 1)
            end = title.to;
        if (other)
            memset(s->marks + i, MARK_OTHER, (size_t)(end - i));
    }
}

void text_mark_others(Text *x)
{
    mark_others(x);
    mark_other_films(x);
}
