/* prose_head.c -- see prose_head.h. */
#include "prose_head.h"

enum { PHRASE_MOST = 24, TITLE_MOST = 18, BRACKET_MOST = 24 };

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
    int n = scan_term(s, i, TERM_LANGUAGE, &t);
    if (!n || !scan_says(s, i + n, "-") || !scan_says(s, i + n + 1, "language"))
        return 0;
    add_quality(h, t, i);
    return n + 2;
}

/* "American-born", "French-inspired" say nothing of the film's country. */
static bool is_of_another(const Scan *s, int i)
{
    const Term *t;
    return scan_says(s, i, "-") && i + 1 < s->to && s->t[i + 1].kind == TOKEN_WORD &&
           !scan_term(s, i + 1, TERM_COUNTRY, &t) && !scan_term(s, i + 1, TERM_GENRE, &t) &&
           !scan_term(s, i + 1, TERM_FILM, &t) && !scan_term(s, i + 1, TERM_KIND, &t);
}

static int quality_at(const Scan *s, int i, Head *h)
{
    static const TermClass classes[] = {TERM_GENRE, TERM_KIND, TERM_COUNTRY};
    int n = language_at(s, i, h);
    if (n)
        return n;
    const Term *t, *best = NULL;
    for (size_t c = 0; c < sizeof classes / sizeof *classes; c++) {
        int length = scan_term(s, i, classes[c], &t);
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
    int n = scan_term(s, i, TERM_FILM, &t);
    if (n && s->t[i].capital && i > s->from && !scan_term(s, i, TERM_GENRE, NULL))
        return 0; /* "the Cannes Film Festival" */
    if (n && t->means.n)
        add_quality(h, t, i);
    return n;
}

static bool may_stand_in_phrase(const Scan *s, int i)
{
    const Token *t = &s->t[i];
    if (t->kind == TOKEN_MARK)
        return scan_says(s, i, ",") || scan_says(s, i, "-") || scan_says(s, i, "/") ||
               scan_says(s, i, "'s") || scan_says(s, i, "\"") || scan_says(s, i, "&");
    if (t->kind == TOKEN_NUMBER || scan_says(s, i, "and"))
        return true;
    return !(t->classes & TERM_BIT(TERM_LINK)) || !scan_term(s, i, TERM_LINK, NULL);
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
        int genre = scan_term(s, at, TERM_GENRE, NULL);
        int noun = genre > scan_term(s, at, TERM_FILM, NULL) ? 0 : noun_at(s, at, h);
        if (noun) {
            at = end = at + noun;
            continue;
        }
        if (genre && quality_at(s, at, h) && scan_term(s, at + genre - 1, TERM_FILM, NULL)) {
            at = end = at + genre; /* "adventure film" */
            continue;
        }
        if (end > i && !scan_says(s, at, "-") && !scan_says(s, at, "/") &&
            !scan_term(s, at, TERM_GENRE, NULL) &&
            !(scan_says(s, at, "and") && scan_term(s, at + 1, TERM_FILM, NULL)))
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
    while (from < close && (scan_says(s, from, "\"") || scan_says(s, from, "*")))
        to = ++from;
    while (to < close && !scan_says(s, to, ",") && !scan_says(s, to, ";") &&
           !scan_says(s, to, "\"") && !scan_says(s, to, "*"))
        to++;
    return (Span){from, to};
}

/* "(French: De rouille et d'os; 2012)", "(1949)", "(France/Belgium, 2012)": behind them. */
static int bracket_at(const Scan *s, int i, Head *h)
{
    int close = i + 1, end;
    while (close < s->to && close < i + BRACKET_MOST && !scan_says(s, close, ")"))
        close++;
    if (!scan_says(s, i, "(") || !scan_says(s, close, ")"))
        return i;
    int colon = i + 1;
    while (colon < close && !scan_says(s, colon, ":"))
        colon++;
    for (int k = i + 1; k < close; k++) {
        const Term *t = NULL;
        if (token_year(&s->t[k]))
            add_year(h, token_year(&s->t[k]), k);
        if (scan_says(s, k, ":") && k > i + 1) {
            h->original = words_within(s, k + 1, close);
            k = h->original.to - 1;
        } else if (scan_term(s, k, TERM_ALSO_TITLED, &t)) {
            k += scan_term(s, k, TERM_ALSO_TITLED, &t);
            if (scan_says(s, k, ":"))
                k++;
            h->also = words_within(s, k, close);
            k = h->also.to - 1;
        } else if (k == i + 1 && s->t[k].capital && !scan_term(s, k, TERM_COUNTRY, &t)) {
            h->also = title_at(s, k, &end);
            if (end != close && !scan_says(s, end, ";") && !scan_says(s, end, ","))
                h->also = (Span){0, 0};
        } else if ((k > colon || colon == close) && scan_term(s, k, TERM_COUNTRY, &t)) {
            add_quality(h, t, k);
        }
    }
    return close + 1;
}

/* ", also known as Y," behind a title: behind it. */
static int also_at(const Scan *s, int i, Head *h)
{
    int at = scan_says(s, i, ",") ? i + 1 : i, end, n = scan_term(s, at, TERM_ALSO_TITLED, NULL);
    if (!n && scan_says(s, at, "known") && scan_says(s, at + 1, "in") && scan_says(s, at + 3, "as"))
        n = 4; /* "known in French as" */
    if (!n)
        return i;
    if (scan_term(s, at + n, TERM_LANGUAGE, NULL) && scan_says(s, at + n + 1, ":"))
        n += 2;
    Span *other =
        scan_says(s, at, "known") && scan_says(s, at + 1, "in") && !scan_says(s, at + 2, "english")
            ? &h->original
            : &h->also;
    *other = words_within(s, at + n, s->to);
    end = other->to;
    if (scan_says(s, end, "\"") || scan_says(s, end, "*"))
        end++;
    if (span_is_empty(*other) || end - at > TITLE_MOST)
        return i;
    while (scan_says(s, end, "(") && end < s->to) {
        while (end < s->to && !scan_says(s, end, ")"))
            end++;
        end++;
    }
    return scan_says(s, end, ",") ? end + 1 : end;
}

/* ---- sentences */

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

/* "was made in 1967", "was first shown in 2000": the year of a title's statement. */
static bool took_place(const Scan *s, int i, Head *h)
{
    static const char *const verbs[] = {"made", "released", "shown", "produced", "shot", "filmed"};
    if (scan_says(s, i, "first"))
        i++;
    for (size_t v = 0; v < sizeof verbs / sizeof *verbs; v++)
        if (scan_says(s, i, verbs[v]) && scan_says(s, i + 1, "in") && i + 2 < s->to &&
            token_year(&s->t[i + 2])) {
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
    bool link = scan_says(s, i, "of") || scan_says(s, i, "from");
    if (link && i + 1 < s->to && token_year(&s->t[i + 1])) {
        add_year(h, token_year(&s->t[i + 1]), i + 1);
        return i + 2;
    }
    int n = link && scan_says(s, i, "from") ? scan_term(s, i + 1, TERM_COUNTRY, &t) : 0;
    if (n) {
        add_quality(h, t, i + 1);
        return i + 1 + n;
    }
    int k = scan_says(s, i, "which") || scan_says(s, i, "that") ? i + 2 : i;
    return took_place(s, k, h) ? h->to : i;
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

/* ", a French musical which was made in 1963": the phrase behind a title and its brackets. */
static int apposed(const Scan *s, int i, Head *h)
{
    if (!scan_says(s, i, ",") || !(scan_says(s, i + 1, "a") || scan_says(s, i + 1, "an")))
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
        int close = bracket_at(s, end, &found);
        found.to = close > end ? apposed(s, close, &found) : end;
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
        int from = own ? name + 1 : i + 1, to = head_phrase(s, from, &found);
        if (to == from)
            continue;
        found.title = title_at(s, to, &end);
        if (span_is_empty(found.title) || !(found.year || scan_says(s, end, "(")))
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
        if (!scan_says(s, i, "made") && !scan_says(s, i, "directed") && !scan_says(s, i, "shot"))
            continue;
        Head found = {.title = title_at(s, i + 1, &end)};
        if (span_is_empty(found.title) || !scan_says(s, end, "in") || end + 1 >= s->to ||
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
        add_quality(h, t, at);
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
            bracket_at(&line, k, h);
            title.to = k;
        }
    while (title.to > title.from && scan_says(&line, title.to - 1, "."))
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
        int from = i + (titled ? 2 : 1), end = head_phrase(s, from, &found);
        if (end == from || found.year || s->marks[end - 1] == MARK_OTHER ||
            (end < s->to && s->t[end].capital) || scan_says(s, end, "of") ||
            scan_says(s, end, "'s"))
            continue;
        bracket_at(s, end, &found);
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
