/* prose_head.c -- see prose_head.h. */
#include "prose_head.h"

enum { PHRASE_MOST = 24, TITLE_MOST = 18, BRACKET_MOST = 24 };

static bool is(const Scan *s, int i, const char *text)
{
    return i >= s->from && i < s->to && token_is(&s->t[i], text);
}

static int term(const Scan *s, int i, TermClass class, const Term **out)
{
    return i < s->to ? terms_at(s->terms, s->t, i, s->to, class, out) : 0;
}

/* ---- the noun phrase */

static void add_quality(Head *h, const Term *t, int place)
{
    if (h->quality_count < QUALITIES_MOST)
        h->qualities[h->quality_count++] = (Quality){t, place};
}

/* "French-language": the language, and not the country of that adjective. */
static int language_at(const Scan *s, int i, Head *h)
{
    const Term *t;
    int n = term(s, i, TERM_LANGUAGE, &t);
    if (!n || !is(s, i + n, "-") || !is(s, i + n + 1, "language"))
        return 0;
    add_quality(h, t, i);
    return n + 2;
}

/* "American-born", "French-inspired" say nothing of the film's country. */
static bool is_of_another(const Scan *s, int i)
{
    const Term *t;
    return is(s, i, "-") && i + 1 < s->to && s->t[i + 1].kind == TOKEN_WORD &&
           !term(s, i + 1, TERM_COUNTRY, &t) && !term(s, i + 1, TERM_GENRE, &t) &&
           !term(s, i + 1, TERM_FILM, &t) && !term(s, i + 1, TERM_KIND, &t);
}

static int quality_at(const Scan *s, int i, Head *h)
{
    static const TermClass classes[] = {TERM_GENRE, TERM_KIND, TERM_COUNTRY};
    int n = language_at(s, i, h);
    if (n)
        return n;
    const Term *t, *best = NULL;
    for (size_t c = 0; c < sizeof classes / sizeof *classes; c++) {
        int length = term(s, i, classes[c], &t);
        if (length > n) {
            n = length;
            best = t;
        }
    }
    if (n && best->class == TERM_COUNTRY && is_of_another(s, i + n))
        return n + 2;
    if (n)
        add_quality(h, best, i);
    return n;
}

/* The head noun: film, movie, comedy ... It ends the phrase unless another noun follows it at once
 * ("comedy film", "film noir"). */
static int noun_at(const Scan *s, int i, Head *h)
{
    const Term *t;
    int n = term(s, i, TERM_FILM, &t);
    if (n && t->means.n)
        add_quality(h, t, i);
    return n;
}

static bool may_stand_in_phrase(const Scan *s, int i)
{
    const Token *t = &s->t[i];
    if (t->kind == TOKEN_MARK)
        return is(s, i, ",") || is(s, i, "-") || is(s, i, "/") || is(s, i, "'s") || is(s, i, "\"") || is(s, i, "&");
    if (t->kind == TOKEN_NUMBER || is(s, i, "and"))
        return true;
    return !(t->classes & TERM_BIT(TERM_LINK)) || !term(s, i, TERM_LINK, NULL);
}

static void add_year(Head *h, int year, int place)
{
    if (!h->year) {
        h->year = year;
        h->year_place = place;
    } else if (year != h->year && !h->other_year) {
        h->other_year = year;
        h->other_place = place;
    }
}

int head_phrase(const Scan *s, int i, Head *h)
{
    Head before = *h;
    int end = i, at = i;
    for (int k = 0; k < PHRASE_MOST && at < s->to; k++) {
        int noun = noun_at(s, at, h);
        if (noun) {
            at = end = at + noun;
            continue;
        }
        if (end > i && !is(s, at, "-") && !is(s, at, "/") && !term(s, at, TERM_GENRE, NULL) &&
            !(is(s, at, "and") && term(s, at + 1, TERM_FILM, NULL)))
            break;
        int n = quality_at(s, at, h);
        if (!n && token_year(&s->t[at]))
            add_year(h, token_year(&s->t[at]), at);
        if (!n && !may_stand_in_phrase(s, at))
            break;
        at += n ? n : 1;
    }
    if (end == i)
        *h = before;
    return end;
}

/* ---- the brackets behind a title */

/* "(French: De rouille et d'os; 2012)", "(1949)", "(France/Belgium, 2012)": behind them. */
static int bracket_at(const Scan *s, int i, Head *h)
{
    int close = i + 1, end;
    while (close < s->to && close < i + BRACKET_MOST && !is(s, close, ")"))
        close++;
    if (!is(s, i, "(") || !is(s, close, ")"))
        return i;
    for (int k = i + 1; k < close; k++) {
        const Term *t;
        if (token_year(&s->t[k]))
            add_year(h, token_year(&s->t[k]), k);
        if (term(s, k, TERM_LANGUAGE, &t) && is(s, k + 1, ":")) {
            h->original = title_at(s, k + 2, &end);
            k = end > k + 2 ? end - 1 : k;
        } else if (term(s, k, TERM_ALSO_TITLED, &t)) {
            k += term(s, k, TERM_ALSO_TITLED, &t);
            h->also = title_at(s, k, &end);
            k = end > k ? end - 1 : k;
        } else if (term(s, k, TERM_COUNTRY, &t)) {
            add_quality(h, t, k);
        }
    }
    return close + 1;
}

/* ", also known as Y," behind a title: behind it. */
static int also_at(const Scan *s, int i, Head *h)
{
    int at = is(s, i, ",") ? i + 1 : i, end, n = term(s, at, TERM_ALSO_TITLED, NULL);
    if (!n)
        return i;
    if (term(s, at + n, TERM_LANGUAGE, NULL) && is(s, at + n + 1, ":"))
        n += 2;
    h->also = title_at(s, at + n, &end);
    if (span_is_empty(h->also))
        return i;
    while (is(s, end, "(") && end < s->to) {
        while (end < s->to && !is(s, end, ")"))
            end++;
        end++;
    }
    return is(s, end, ",") ? end + 1 : end;
}

/* ---- sentences */

static bool is_copula(const Scan *s, int i)
{
    return is(s, i, "is") || is(s, i, "was") || is(s, i, "remains") || is(s, i, "'s");
}

/* "is a", "was the first": behind the copula and the article. */
static int article_at(const Scan *s, int i)
{
    while (is(s, i, "both") || is(s, i, "perhaps") || is(s, i, "still"))
        i++;
    return is(s, i, "a") || is(s, i, "an") || is(s, i, "the") ? i + 1 : i;
}

/* "Directed by X and written by Y, TITLE is": the title comes behind the last comma before the verb. */
static int title_start(const Scan *s)
{
    enum { FAR = 60 };
    const Token *t = &s->t[s->from];
    int start = s->from;
    if (!term(s, s->from, TERM_JOB, NULL) && !(t->classes & TERM_BIT(TERM_LEADING)))
        return start;
    for (int i = s->from + 1; i < s->to && i < s->from + FAR && !is_copula(s, i); i++)
        if (is(s, i, ",") && !is(s, i + 1, "and"))
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
        if (is_copula(s, i) && !(is(s, i, "'s") && i + 1 < s->to && s->t[i + 1].capital))
            return i;
        if (is(s, i, "("))
            return i;
        if (is(s, i, ",") && (term(s, i + 1, TERM_ALSO_TITLED, NULL) || term(s, i + 1, TERM_JOB, NULL) ||
                              is(s, i + 1, "a") || is(s, i + 1, "an")))
            return i;
    }
    return -1;
}

static bool may_begin_title(const Scan *s, int from)
{
    const Token *t = &s->t[from];
    return from < s->to && (t->capital || t->kind == TOKEN_NUMBER || token_is(t, "\"") || token_is(t, "*") ||
                            token_is(t, "'") || token_is(t, "..."));
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
    if (!is(s, i, ","))
        return i;
    for (int k = i + 1; k < s->to && k < i + FAR; k++)
        if (is_copula(s, k) && is(s, k - 1, ","))
            return k;
    return i;
}

static bool read_statement(const Scan *s, Head *h)
{
    int start = title_start(s), self = term(s, start, TERM_SELF, NULL), at;
    if (self && is_copula(s, start + self)) {
        at = start + self;
    } else {
        int end = may_begin_title(s, start) ? title_end(s, start) : -1;
        if (end <= start)
            return false;
        h->title = bare_title(s, start, end);
        at = bracket_at(s, end, h);
        at = also_at(s, at, h);
        at = skip_to_copula(s, at);
    }
    if (!is_copula(s, at))
        return false;
    int from = article_at(s, at + 1);
    h->to = head_phrase(s, from, h);
    bool of_person = h->to < s->to && (term(s, h->to, TERM_DESCRIPTOR, NULL) ||
                                       term(s, h->to, TERM_ROLE_NOUN, NULL));
    return h->to > from && !of_person;
}

/* "In The Third Man (1949), ...": the preposition is none of the title if a comma follows. */
static int without_opener(const Scan *s, int from, int close)
{
    bool adverbial = is(s, close, ",") && from == s->from;
    bool opener = s->t[from].classes & TERM_BIT(TERM_LINK);
    return opener && adverbial && from + 1 < s->to && s->t[from + 1].capital ? from + 1 : from;
}

/* A title with its year in brackets, anywhere in the sentence. */
static bool read_dated(const Scan *s, Head *h)
{
    for (int i = s->from; i < s->to; i++) {
        int end;
        Span title = title_at(s, i, &end);
        if (span_is_empty(title))
            continue;
        Head found = {.title = title};
        int close = bracket_at(s, end, &found);
        if (close == end || !found.year) {
            i = end > i ? end - 1 : i;
            continue;
        }
        found.title.from = title.from == i ? without_opener(s, i, close) : title.from;
        found.to = close;
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
        bool own = name > i && is(s, name, "'s");
        if (!own && !is(s, i, "the"))
            continue;
        Head found = {0};
        int from = own ? name + 1 : i + 1, to = head_phrase(s, from, &found);
        if (to == from)
            continue;
        found.title = title_at(s, to, &end);
        if (span_is_empty(found.title) || !(found.year || is(s, end, "(")))
            continue;
        end = bracket_at(s, end, &found);
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

/* A heading: "TITLE (1949)" or "TITLE, 1949" alone in its line. */
static bool read_heading(const Scan *s, Head *h)
{
    int last = s->to - 1;
    while (last > s->from && (is(s, last, ".") || is(s, last, "*")))
        last--;
    if (!s->p->single_line || s->to - s->from > TITLE_MOST || !token_year(&s->t[last]) ||
        last < s->from + 2 || !is(s, last - 1, ","))
        return false;
    h->title = bare_title(s, s->from, last - 1);
    h->year = token_year(&s->t[last]);
    h->year_place = last;
    h->to = s->to;
    return true;
}

bool head_read(const Scan *s, bool first, Head *out)
{
    *out = (Head){0};
    if (read_statement(s, out)) {
        out->is_statement = true;
        return true;
    }
    *out = (Head){0};
    if (first && read_heading(s, out))
        return true;
    *out = (Head){0};
    if (first && read_named(s, out))
        return true;
    *out = (Head){0};
    return read_dated(s, out);
}
