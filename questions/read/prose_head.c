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
    if (n && s->t[i].capital && i > s->from && !term(s, i, TERM_GENRE, NULL))
        return 0;               /* "the Cannes Film Festival" */
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
        int genre = term(s, at, TERM_GENRE, NULL);
        int noun = genre > term(s, at, TERM_FILM, NULL) ? 0 : noun_at(s, at, h);
        if (noun) {
            at = end = at + noun;
            continue;
        }
        if (genre && quality_at(s, at, h) && term(s, at + genre - 1, TERM_FILM, NULL)) {
            at = end = at + genre; /* "adventure film" */
            continue;
        }
        if (end > i && !is(s, at, "-") && !is(s, at, "/") && !term(s, at, TERM_GENRE, NULL) &&
            !(is(s, at, "and") && term(s, at + 1, TERM_FILM, NULL)))
            break;
        int n = genre ? genre : quality_at(s, at, h);
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

/* A title in brackets or behind "known as": up to a comma or semicolon, without its marks. */
static Span words_within(const Scan *s, int from, int close)
{
    int to = from;
    while (from < close && (is(s, from, "\"") || is(s, from, "*")))
        to = ++from;
    while (to < close && !is(s, to, ",") && !is(s, to, ";") && !is(s, to, "\"") && !is(s, to, "*"))
        to++;
    return (Span){from, to};
}

/* "(French: De rouille et d'os; 2012)", "(1949)", "(France/Belgium, 2012)": behind them. */
static int bracket_at(const Scan *s, int i, Head *h)
{
    int close = i + 1, end;
    while (close < s->to && close < i + BRACKET_MOST && !is(s, close, ")"))
        close++;
    if (!is(s, i, "(") || !is(s, close, ")"))
        return i;
    int colon = i + 1;
    while (colon < close && !is(s, colon, ":"))
        colon++;
    for (int k = i + 1; k < close; k++) {
        const Term *t = NULL;
        if (token_year(&s->t[k]))
            add_year(h, token_year(&s->t[k]), k);
        if (is(s, k, ":") && k > i + 1) {
            h->original = words_within(s, k + 1, close);
            k = h->original.to - 1;
        } else if (term(s, k, TERM_ALSO_TITLED, &t)) {
            k += term(s, k, TERM_ALSO_TITLED, &t);
            if (is(s, k, ":"))
                k++;
            h->also = words_within(s, k, close);
            k = h->also.to - 1;
        } else if (k == i + 1 && s->t[k].capital && !term(s, k, TERM_COUNTRY, &t)) {
            h->also = title_at(s, k, &end);
            if (end != close && !is(s, end, ";") && !is(s, end, ","))
                h->also = (Span){0, 0};
        } else if ((k > colon || colon == close) && term(s, k, TERM_COUNTRY, &t)) {
            add_quality(h, t, k);
        }
    }
    return close + 1;
}

/* ", also known as Y," behind a title: behind it. */
static int also_at(const Scan *s, int i, Head *h)
{
    int at = is(s, i, ",") ? i + 1 : i, end, n = term(s, at, TERM_ALSO_TITLED, NULL);
    if (!n && is(s, at, "known") && is(s, at + 1, "in") && is(s, at + 3, "as"))
        n = 4; /* "known in French as" */
    if (!n)
        return i;
    if (term(s, at + n, TERM_LANGUAGE, NULL) && is(s, at + n + 1, ":"))
        n += 2;
    h->also = words_within(s, at + n, s->to);
    end = h->also.to;
    if (is(s, end, "\"") || is(s, end, "*"))
        end++;
    if (span_is_empty(h->also) || end - at > TITLE_MOST)
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
        if (is(s, i, ",") && (term(s, i + 1, TERM_ALSO_TITLED, NULL) || is(s, i + 1, "known") || term(s, i + 1, TERM_JOB, NULL) ||
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

/* "was made in 1967", "was first shown in 2000": the year of a title's statement. */
static bool took_place(const Scan *s, int i, Head *h)
{
    static const char *const verbs[] = {"made", "released", "shown", "produced", "shot", "filmed"};
    if (is(s, i, "first"))
        i++;
    for (size_t v = 0; v < sizeof verbs / sizeof *verbs; v++)
        if (is(s, i, verbs[v]) && is(s, i + 1, "in") && i + 2 < s->to && token_year(&s->t[i + 2])) {
            add_year(h, token_year(&s->t[i + 2]), i + 2);
            h->to = i + 3;
            return true;
        }
    return false;
}

/* "film of 1975", "film from Hong Kong", "film made in 1963": what stands behind the noun. */
static int behind_noun(const Scan *s, int i, Head *h)
{
    const Term *t;
    bool link = is(s, i, "of") || is(s, i, "from");
    if (link && i + 1 < s->to && token_year(&s->t[i + 1])) {
        add_year(h, token_year(&s->t[i + 1]), i + 1);
        return i + 2;
    }
    int n = link && is(s, i, "from") ? term(s, i + 1, TERM_COUNTRY, &t) : 0;
    if (n) {
        add_quality(h, t, i + 1);
        return i + 1 + n;
    }
    int k = is(s, i, "which") || is(s, i, "that") ? i + 2 : i;
    return took_place(s, k, h) ? h->to : i;
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
    if (took_place(s, at + 1, h))
        return true;
    int from = article_at(s, at + 1);
    h->to = head_phrase(s, from, h);
    if (h->to > from)
        h->to = behind_noun(s, h->to, h);
    for (int k = h->to; k < s->to && h->to > from && !h->year; k++) {
        int to = h->to;
        took_place(s, k, h);
        h->to = to;
    }
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

/* ", a French musical which was made in 1963": the phrase behind a title and its brackets. */
static int apposed(const Scan *s, int i, Head *h)
{
    if (!is(s, i, ",") || !(is(s, i + 1, "a") || is(s, i + 1, "an")))
        return i;
    int end = head_phrase(s, i + 2, h);
    return end > i + 2 ? behind_noun(s, end, h) : i;
}

/* "Manon des sources (1986)": a title that opens the sentence may go on with small words up to its
 * year. */
static int small_title_end(const Scan *s, int to)
{
    enum { WORDS = 5 };
    for (int k = to; k + 1 < s->to && k < to + WORDS; k++) {
        if (is(s, k, "(") && token_year(&s->t[k + 1]))
            return k;
        if (s->t[k].kind != TOKEN_WORD || s->t[k].capital || term(s, k, TERM_FINITE, NULL))
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
        if (span_is_empty(title) || term(s, title.from, TERM_SELF, NULL) == title.to - title.from)
            continue;
        if (i == s->from && title.from == i)
            end = title.to = small_title_end(s, title.to);
        Head found = {.title = title};
        int close = bracket_at(s, end, &found);
        found.to = close > end ? apposed(s, close, &found) : end;
        if (close == end || !found.year) {
            i = end > i ? end - 1 : i;
            continue;
        }
        found.title.from = title.from == i ? without_opener(s, i, close) : title.from;
        for (int k = title.from; k + 1 < title.to && k < title.from + 3; k++)
            if (is(s, k + 1, ":") && term(s, k, TERM_PLACE, NULL))
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

/* "When John Sturges made The Magnificent Seven in 1960". */
static bool read_made(const Scan *s, Head *h)
{
    for (int i = s->from + 1; i + 3 < s->to; i++) {
        int end, start;
        if (!is(s, i, "made") && !is(s, i, "directed") && !is(s, i, "shot"))
            continue;
        Head found = {.title = title_at(s, i + 1, &end)};
        if (span_is_empty(found.title) || !is(s, end, "in") || end + 1 >= s->to ||
            !token_year(&s->t[end + 1]))
            continue;
        add_year(&found, token_year(&s->t[end + 1]), end + 1);
        found.maker_count = people_before(s, i, found.makers, &start);
        found.to = end + 2;
        *h = found;
        return found.maker_count > 0;
    }
    return false;
}

/* "Germany/Austria 2016, 162 min": the countries and the year by which a programme heads a film. The
 * title is the sentence before, or the line. */
static bool read_credits(const Scan *s, Head *h)
{
    const Term *t;
    int at = s->from, first = at, n;
    while (at < s->to && !term(s, at, TERM_COUNTRY, NULL))
        at++;
    first = at;
    if (at > s->from && !paragraph_begins_line(s->p, at))
        return false;
    Span title = at > s->from ? (Span){s->from, at} : paragraph_before(s->p, s->from);
    while ((n = term(s, at, TERM_COUNTRY, &t)) > 0) {
        add_quality(h, t, at);
        at += n;
        while (is(s, at, "/") || is(s, at, ",") || is(s, at, "-") || is(s, at, "and"))
            at++;
    }
    if (at == first || at >= s->to || !token_year(&s->t[at]) || span_is_empty(title))
        return false;
    Scan line = *s;
    line.from = title.from;
    line.to = title.to;
    for (int k = title.from; k < title.to; k++)
        if (is(&line, k, "(") && k > title.from) {
            bracket_at(&line, k, h);
            title.to = k;
        }
    while (title.to > title.from && is(&line, title.to - 1, "."))
        title.to--;
    h->title = bare_title(&line, title.from, title.to);
    add_year(h, token_year(&s->t[at]), at);
    h->to = at + 1;
    h->is_statement = true;
    return title.to - title.from <= TITLE_MOST && s->t[title.from].capital;
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
