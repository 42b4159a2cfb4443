/* prose_head.c -- see prose_head.h. */
#include "prose_head.h"

enum { TITLE_MOST = 18 };

static bool is_copula(const Scan *s, int i)
{
    return scan_says(s, i, "is") || scan_says(s, i, "was") || scan_says(s, i, "remains") ||
           scan_says(s, i, "'s");
}

/* "is a", "was the first": behind the copula and the article. */
static int article_at(const Scan *s, int i)
{
    while (scan_says(s, i, "both") || scan_says(s, i, "perhaps") || scan_says(s, i, "still"))
        i++;
    return scan_says(s, i, "a") || scan_says(s, i, "an") || scan_says(s, i, "the") ? i + 1 : i;
}

/* "Directed by X and written by Y, TITLE is": the title comes behind the last comma before the
 * verb. */
static int title_start(const Scan *s)
{
    enum { FAR = 60 };
    const Token *t = &s->t[s->from];
    int start = s->from;
    if (!scan_term(s, s->from, TERM_JOB, NULL) && !(t->classes & TERM_BIT(TERM_LEADING)))
        return start;
    for (int i = s->from + 1; i < s->to && i < s->from + FAR && !is_copula(s, i); i++)
        if (scan_says(s, i, ",") && !scan_says(s, i + 1, "and"))
            start = i + 1;
    return start;
}

/* Where the title that begins at `from` ends: at the copula, a bracket or a comma behind which a
 * description begins. -1 if nothing here is a title. */
static int title_end(const Scan *s, int from)
{
    int end = 0;
    Span quoted = title_at(s, from, &end);
    if (!span_is_empty(quoted) && quoted.from > from)
        return end;
    for (int i = from + 1; i < s->to && i < from + TITLE_MOST; i++) {
        if (is_copula(s, i) && !(scan_says(s, i, "'s") && i + 1 < s->to && s->t[i + 1].capital))
            return i;
        if (scan_says(s, i, "("))
            return i;
        if (scan_says(s, i, ",") &&
            (scan_term(s, i + 1, TERM_ALSO_TITLED, NULL) || scan_says(s, i + 1, "known") ||
             scan_term(s, i + 1, TERM_JOB, NULL) || scan_says(s, i + 1, "a") ||
             scan_says(s, i + 1, "an")))
            return i;
    }
    return -1;
}

static bool may_begin_title(const Scan *s, int from)
{
    const Token *t = &s->t[from];
    return from < s->to && (t->capital || t->kind == TOKEN_NUMBER || token_is(t, "\"") ||
                            token_is(t, "*") || token_is(t, "'") || token_is(t, "..."));
}

/* The marks round a title, and a comma before its end, are no part of it. */
static Span bare_title(const Scan *s, int from, int to)
{
    int end;
    Span quoted = title_at(s, from, &end);
    if (!span_is_empty(quoted) && quoted.from > from && end == to)
        return quoted;
    return (Span){from, to};
}

/* ", directed by X," between a title and its verb: at the verb; `i` if there is none near. */
static int skip_to_copula(const Scan *s, int i)
{
    enum { FAR = 40 };
    if (!scan_says(s, i, ","))
        return i;
    for (int k = i + 1; k < s->to && k < i + FAR; k++)
        if (is_copula(s, k) && scan_says(s, k - 1, ","))
            return k;
    return i;
}

static bool read_statement(const Scan *s, Head *h)
{
    int start = title_start(s), self = scan_term(s, start, TERM_SELF, NULL), at;
    if (self && is_copula(s, start + self)) {
        at = start + self;
    } else {
        int end = may_begin_title(s, start) ? title_end(s, start) : -1;
        if (end <= start)
            return false;
        h->title = bare_title(s, start, end);
        at = phrase_bracket(s, end, h);
        at = phrase_also(s, at, h);
        at = skip_to_copula(s, at);
    }
    if (!is_copula(s, at))
        return false;
    if (phrase_took_place(s, at + 1, h))
        return true;
    int from = article_at(s, at + 1);
    h->to = phrase_at(s, from, h);
    if (h->to > from)
        h->to = phrase_behind(s, h->to, h);
    for (int k = h->to; k < s->to && h->to > from && !h->year; k++) {
        int to = h->to;
        phrase_took_place(s, k, h);
        h->to = to;
    }
    bool of_person = h->to < s->to && (scan_term(s, h->to, TERM_DESCRIPTOR, NULL) ||
                                       scan_term(s, h->to, TERM_ROLE_NOUN, NULL));
    return h->to > from && !of_person;
}

/* "In The Third Man (1949), ...": the preposition is none of the title if a comma follows. */
static int without_opener(const Scan *s, int from, int close)
{
    bool adverbial = scan_says(s, close, ",") && from == s->from;
    bool opener = s->t[from].classes & TERM_BIT(TERM_LINK);
    return opener && adverbial && from + 1 < s->to && s->t[from + 1].capital ? from + 1 : from;
}

/* "Manon des sources (1986)": a title that opens the sentence may go on with small words up to its
 * year. */
static int small_title_end(const Scan *s, int to)
{
    enum { WORDS = 5 };
    for (int k = to; k + 1 < s->to && k < to + WORDS; k++) {
        if (scan_says(s, k, "(") && token_year(&s->t[k + 1]))
            return k;
        if (s->t[k].kind != TOKEN_WORD || s->t[k].capital || scan_term(s, k, TERM_FINITE, NULL))
            break;
    }
    return to;
}

/* A title with its year in brackets, anywhere in the sentence. */
static bool read_dated(const Scan *s, Head *h)
{
    for (int i = s->from; i < s->to; i++) {
        int end;
        Span title = title_at(s, i, &end);
        if (span_is_empty(title) ||
            scan_term(s, title.from, TERM_SELF, NULL) == title.to - title.from)
            continue;
        if (i == s->from && title.from == i)
            end = title.to = small_title_end(s, title.to);
        Head found = {.title = title};
        int close = phrase_bracket(s, end, &found);
        found.to = close > end ? phrase_apposed(s, close, &found) : end;
        if (close == end || !found.year) {
            i = end > i ? end - 1 : i;
            continue;
        }
        found.title.from = title.from == i ? without_opener(s, i, close) : title.from;
        for (int k = title.from; k + 1 < title.to && k < title.from + 3; k++)
            if (scan_says(s, k + 1, ":") && scan_term(s, k, TERM_PLACE, NULL))
                found.title.from = k + 2; /* "On Friday: The Wages of Fear" */
        found.is_mention = found.to == close && title.from > s->from + 1;
        *h = found;
        return true;
    }
    return false;
}

/* "the 1962 French film Jules and Jim", "Carol Reed's 1949 film The Third Man". */
static bool read_named(const Scan *s, Head *h)
{
    for (int i = s->from; i < s->to; i++) {
        int name = name_at(s, i), end;
        bool own = name > i && scan_says(s, name, "'s");
        if (!own && !scan_says(s, i, "the"))
            continue;
        Head found = {0};
        int from = own ? name + 1 : i + 1, to = phrase_at(s, from, &found);
        if (to == from)
            continue;
        found.title = title_at(s, to, &end);
        if (span_is_empty(found.title) || !(found.year || scan_says(s, end, "(")))
            continue;
        end = phrase_bracket(s, end, &found);
        if (!found.year)
            continue;
        if (own) {
            found.makers[0] = (Part){.name = {i, name}};
            found.maker_count = 1;
        }
        found.to = end;
        *h = found;
        return true;
    }
    return false;
}

/* "When John Sturges made The Magnificent Seven in 1960". */
static bool read_made(const Scan *s, Head *h)
{
    for (int i = s->from + 1; i + 3 < s->to; i++) {
        int end, start;
        if (!scan_says(s, i, "made") && !scan_says(s, i, "directed") && !scan_says(s, i, "shot"))
            continue;
        Head found = {.title = title_at(s, i + 1, &end)};
        if (span_is_empty(found.title) || !scan_says(s, end, "in") || end + 1 >= s->to ||
            !token_year(&s->t[end + 1]))
            continue;
        phrase_add_year(&found, token_year(&s->t[end + 1]), end + 1);
        found.maker_count = people_before(s, i, found.makers, &start);
        found.to = end + 2;
        *h = found;
        return found.maker_count > 0;
    }
    return false;
}

/* "Germany/Austria 2016, 162 min": the countries and the year by which a programme heads a film.
 * The title is the sentence before, or the line. */
static bool read_credits(const Scan *s, Head *h)
{
    const Term *t;
    int at = s->from, first = at, n;
    while (at < s->to && !scan_term(s, at, TERM_COUNTRY, NULL))
        at++;
    first = at;
    if (at > s->from && !paragraph_begins_line(s->p, at))
        return false;
    Span title = at > s->from ? (Span){s->from, at} : paragraph_before(s->p, s->from);
    while ((n = scan_term(s, at, TERM_COUNTRY, &t)) > 0) {
        phrase_add_quality(h, t, at);
        at += n;
        while (scan_says(s, at, "/") || scan_says(s, at, ",") || scan_says(s, at, "-") ||
               scan_says(s, at, "and"))
            at++;
    }
    if (at == first || at >= s->to || !token_year(&s->t[at]) || span_is_empty(title))
        return false;
    Scan line = *s;
    line.from = title.from;
    line.to = title.to;
    for (int k = title.from; k < title.to; k++)
        if (scan_says(&line, k, "(") && k > title.from) {
            phrase_bracket(&line, k, h);
            title.to = k;
        }
    while (title.to > title.from && scan_says(&line, title.to - 1, "."))
        title.to--;
    h->title = bare_title(&line, title.from, title.to);
    phrase_add_year(h, token_year(&s->t[at]), at);
    h->to = at + 1;
    h->is_statement = true;
    return title.to - title.from <= TITLE_MOST && s->t[title.from].capital;
}

/* A heading: "TITLE (1949)" or "TITLE, 1949" alone in its line. */
static bool read_heading(const Scan *s, Head *h)
{
    int last = s->to - 1;
    while (last > s->from && (scan_says(s, last, ".") || scan_says(s, last, "*")))
        last--;
    if (!s->p->single_line || s->to - s->from > TITLE_MOST || !token_year(&s->t[last]) ||
        last < s->from + 2 || !scan_says(s, last - 1, ","))
        return false;
    h->title = bare_title(s, s->from, last - 1);
    h->year = token_year(&s->t[last]);
    h->year_place = last;
    h->to = s->to;
    return true;
}

/* "this American Western", "The Italian production (original title: ...)", TITLE ", a drama": what
 * further phrases say of the film under way. */
void head_more(const Scan *s, Head *out)
{
    *out = (Head){0};
    for (int i = s->from; i < s->to; i++) {
        bool opens = i == s->from && scan_says(s, i, "the");
        bool titled = scan_says(s, i, ",") && i > s->from && s->marks[i - 1] == MARK_TITLE &&
                      (scan_says(s, i + 1, "a") || scan_says(s, i + 1, "an"));
        if (!opens && !titled && !scan_says(s, i, "this"))
            continue;
        Head found = *out;
        int from = i + (titled ? 2 : 1), end = phrase_at(s, from, &found);
        if (end == from || found.year || s->marks[end - 1] == MARK_OTHER ||
            (end < s->to && s->t[end].capital) || scan_says(s, end, "of") ||
            scan_says(s, end, "'s"))
            continue;
        phrase_bracket(s, end, &found);
        found.year = 0;
        *out = found;
        i = end - 1;
    }
}

bool head_read(const Scan *s, bool first, Head *out)
{
    *out = (Head){0};
    if (read_statement(s, out)) {
        out->is_statement = true;
        return true;
    }
    *out = (Head){0};
    if (read_credits(s, out))
        return true;
    *out = (Head){0};
    if (first && read_heading(s, out))
        return true;
    *out = (Head){0};
    if (first && read_named(s, out))
        return true;
    *out = (Head){0};
    if (first && read_made(s, out))
        return true;
    *out = (Head){0};
    return read_dated(s, out);
}
