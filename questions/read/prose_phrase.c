/* prose_phrase.c -- see prose_phrase.h. */
#include "prose_phrase.h"

enum { PHRASE_MOST = 24, BRACKET_MOST = 48, ALSO_MOST = 18 };

void phrase_add_year(Head *h, int year, int place)
{
    if (!h->year) {
        h->year = year;
        h->year_place = place;
    } else if (year != h->year && !h->other_year) {
        h->other_year = year;
        h->other_place = place;
    }
}

/* "was made in 1967", "was first shown in 2000": the year of a title's statement. */
bool phrase_took_place(const Scan *s, int i, Head *h)
{
    static const char *const verbs[] = {"made", "released", "shown", "produced", "shot", "filmed"};
    if (scan_says(s, i, "first"))
        i++;
    for (size_t v = 0; v < sizeof verbs / sizeof *verbs; v++)
        if (scan_says(s, i, verbs[v]) && scan_says(s, i + 1, "in") && i + 2 < s->to &&
            token_year(&s->t[i + 2])) {
            phrase_add_year(h, token_year(&s->t[i + 2]), i + 2);
            h->to = i + 3;
            return true;
        }
    return false;
}

void phrase_add_quality(Head *h, const Term *t, int place)
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
    phrase_add_quality(h, t, i);
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

/* "Franco-Italian": the country of its first half. */
static int half_country_at(const Scan *s, int i, Head *h)
{
    static const struct {
        const char *half, *country;
    } halves[] = {{"anglo", "United Kingdom"}, {"franco", "France"}, {"italo", "Italy"},
                  {"austro", "Austria"},       {"indo", "India"},    {"hispano", "Spain"}};
    for (size_t k = 0; k < sizeof halves / sizeof *halves && scan_is_glued_hyphen(s, i + 1); k++)
        if (scan_says(s, i, halves[k].half) && scan_is_a(s, i + 2, TERM_COUNTRY)) {
            const Term *t = terms_entry(s->terms, TERM_COUNTRY, str_from_c(halves[k].country));
            if (t)
                phrase_add_quality(h, t, i);
            return 1;
        }
    return 0;
}

static int quality_at(const Scan *s, int i, Head *h)
{
    static const TermClass classes[] = {TERM_GENRE, TERM_KIND, TERM_COUNTRY};
    int n = language_at(s, i, h);
    if (!n)
        n = half_country_at(s, i, h);
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
        phrase_add_quality(h, best, i);
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
    if (scan_says(s, i, "epic") && scan_is_small_word(s, i + 1) &&
        !scan_is_a(s, i + 1, TERM_LINK) && !scan_is_a(s, i + 1, TERM_JOB))
        return 0; /* "an epic biblical drama" */
    if (n && t->means.n)
        phrase_add_quality(h, t, i);
    return n;
}

static bool may_stand_in_phrase(const Scan *s, int i)
{
    const Token *t = &s->t[i];
    if (t->kind == TOKEN_MARK)
        return scan_says(s, i, ",") || scan_says(s, i, "-") || scan_says(s, i, "/") ||
               scan_says(s, i, "'s") || scan_says(s, i, "'") || scan_says(s, i, "\"") ||
               scan_says(s, i, "&");
    if (t->kind == TOKEN_NUMBER || scan_says(s, i, "and"))
        return true;
    return !(t->classes & TERM_BIT(TERM_LINK)) || !scan_term(s, i, TERM_LINK, NULL);
}

int phrase_at(const Scan *s, int i, Head *h)
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
            phrase_add_year(h, token_year(&s->t[at]), at);
        if (!n && !may_stand_in_phrase(s, at))
            break;
        at += n ? n : 1;
    }
    if (end == i)
        *h = before;
    return end;
}

/* "film of 1975", "film from Hong Kong", "film made in 1963": what stands behind the noun. */
int phrase_behind(const Scan *s, int i, Head *h)
{
    const Term *t;
    bool link = scan_says(s, i, "of") || scan_says(s, i, "from");
    if (link && i + 1 < s->to && token_year(&s->t[i + 1])) {
        phrase_add_year(h, token_year(&s->t[i + 1]), i + 1);
        int end = i + 2;
        if (scan_says(s, end, "by") && !h->maker_count)
            h->maker_count = people_at(s, end + 1, h->makers, &end); /* "a film of 1949 by X" */
        return h->maker_count ? end : i + 2;
    }
    int n = link && scan_says(s, i, "from") ? scan_term(s, i + 1, TERM_COUNTRY, &t) : 0;
    if (n) {
        phrase_add_quality(h, t, i + 1);
        return i + 1 + n;
    }
    int k = scan_says(s, i, "which") || scan_says(s, i, "that") ? i + 2 : i;
    return phrase_took_place(s, k, h) ? h->to : i;
}

bool phrase_names_work(const Scan *s, Span title)
{
    int to = scan_says(s, title.from - 1, ",") ? title.from - 1 : title.from;
    for (int k = to - 1; k >= to - 2; k--)
        if (scan_is_a(s, k, TERM_SOURCE) && !scan_is_a(s, k, TERM_FILM) &&
            k + scan_term(s, k, TERM_SOURCE, NULL) == to)
            return true;
    return false;
}

/* ", a French musical which was made in 1963": the phrase behind a title and its brackets. */
int phrase_apposed(const Scan *s, int i, Head *h)
{
    int to;
    if (scan_says(s, i, ",") && scan_says(s, i + 1, "by") && !h->maker_count &&
        !phrase_names_work(s, h->title)) {
        h->maker_count = people_at(s, i + 2, h->makers, &to);
        return h->maker_count ? to : i; /* "X (1943), by Maya Deren" */
    }
    Part maker;
    to = scan_says(s, i, ",") && scan_says(s, i - 1, ")") ? person_at(s, i + 1, &maker) : i;
    if (to > i + 2 && (to == s->to || scan_says(s, to, ".")) && !h->maker_count &&
        h->title.from <= s->from + 1 && span_is_empty(maker.role) &&
        maker.name.to - maker.name.from > 1) {
        h->makers[0] = maker; /* "X (1984), Piet Maar." */
        h->maker_count = 1;
        return to;
    }
    if (!scan_says(s, i, ",") || !(scan_says(s, i + 1, "a") || scan_says(s, i + 1, "an")))
        return i;
    int end = phrase_at(s, i + 2, h);
    return end > i + 2 ? phrase_behind(s, end, h) : i;
}

/* A title in brackets or behind "known as": up to a comma or semicolon, without its marks. */
static Span words_within(const Scan *s, int from, int close)
{
    int to = from;
    while (from < close && (scan_says(s, from, "\"") || scan_says(s, from, "*")))
        to = ++from;
    if (scan_says(s, from, "'") && scan_says(s, close - 1, "'") && close > from + 2)
        return (Span){from + 1, close - 1}; /* "lit. 'I am Ingrid'" */
    while (to < close && !scan_says(s, to, ",") && !scan_says(s, to, ";") &&
           !scan_says(s, to, "\"") && !scan_says(s, to, "*"))
        to++;
    return (Span){from, to};
}

/* "dir. Carol Reed" or "Carol Reed" among credits in brackets: behind it. */
static int maker_at(const Scan *s, int i, int close, Head *h)
{
    Scan within = *s;
    within.to = close;
    int from = i;
    while (scan_says(s, from, "dir") || scan_says(s, from, "dir.") ||
           scan_says(s, from, "directed") || scan_says(s, from, "by") || scan_says(s, from, "d") ||
           scan_says(s, from, "director") || (from > i && scan_says(s, from, ".")) ||
           (from > i && scan_says(s, from, ":")))
        from++;
    int end;
    Part parts[PROSE_MAX_PEOPLE];
    int count = people_at(&within, from, parts, &end);
    bool full = count && parts[0].name.to - parts[0].name.from > 1;
    if (!count || h->maker_count || !(full || from > i) ||
        !(end == close || scan_says(s, end, ",") || scan_says(s, end, ";")))
        return i;
    for (int k = 0; k < count; k++)
        h->makers[k] = parts[k];
    h->maker_count = count;
    return end;
}

/* "(Carol Reed, UK, 1949, 104 min)": credits, if there is a year among them. */
static int credits_at(const Scan *s, int i, int close, Head *h)
{
    const Term *t;
    int year = 0, commas = 0;
    for (int k = i + 1; k < close; k++) {
        year = token_year(&s->t[k]) ? k : year;
        commas += scan_says(s, k, ",") || scan_says(s, k, "/") || scan_says(s, k, ";");
    }
    if (!year || !commas)
        return i;
    Head found = *h;
    int maker = i + 1;
    for (int k = i + 1; k < close; k++) {
        int next = scan_term(s, k, TERM_COUNTRY, &t) ? k : maker_at(s, k, close, &found), minutes;
        if (next > k) {
            maker = next;
            k = next - 1;
        } else if (token_year(&s->t[k])) {
            phrase_add_year(&found, token_year(&s->t[k]), k);
        } else if (scan_term(s, k, TERM_COUNTRY, &t)) {
            phrase_add_quality(&found, t, k);
        } else if (s->t[k].kind == TOKEN_NUMBER && str_to_int(s->t[k].text, &minutes) &&
                   (scan_says(s, k + 1, "min") || scan_says(s, k + 1, "mins") ||
                    scan_says(s, k + 1, "minutes") || scan_says(s, k + 1, "'"))) {
            found.minutes = minutes;
            found.minutes_place = k;
        }
    }
    if (maker == i + 1)
        return i;
    *h = found;
    return close + 1;
}

/* Where a title goes that such words stand before: "originally", "also known as". */
static Span *other_title(Head *h, const Term *words)
{
    return words && str_equal(words->means, S("original")) ? &h->original : &h->also;
}

/* Does this token part the items of a list in brackets? */
static bool is_item(const Scan *s, int i)
{
    return scan_says(s, i, "(") || scan_says(s, i, ")") || scan_says(s, i, ",") ||
           scan_says(s, i, "/") || scan_says(s, i, ";") || scan_says(s, i, "-") ||
           scan_says(s, i, "and") || (i < s->to && token_year(&s->t[i]));
}

/* "Brutti, sporchi e cattivi": small words behind a comma belong to a title, "romanized:" does not.
 */
static Span with_small_words(const Scan *s, Span title, int close)
{
    static const char *const others[] = {"romanized", "lit.", "literally",      "translated", "lit",
                                         "meaning",   "also", "transliterated", "pronounced"};
    for (int at = title.to + 1;
         scan_says(s, title.to, ",") && scan_is_small_word(s, at) && !SCAN_SAYS_ONE(s, at, others);
         at = title.to + 1) {
        Span rest = words_within(s, at, close);
        if (rest.to <= title.to)
            break;
        title.to = rest.to;
    }
    return title;
}

/* "(French: De rouille et d'os; 2012)", "(1949)", "(France/Belgium, 2012)": behind them. */
int phrase_bracket(const Scan *s, int i, Head *h)
{
    int close = i + 1, end;
    while (close < s->to && close < i + BRACKET_MOST && !scan_says(s, close, ")"))
        close++;
    if (!scan_says(s, i, "(") || !scan_says(s, close, ")"))
        return i;
    for (int k = i + 1; k < close; k++)
        if (s->t[k].capital && scan_term(s, k, TERM_PRIZE, NULL) > 1)
            return i; /* "Ada Bell (Best Actress, Venice 1985)" */
    int credits = credits_at(s, i, close, h);
    if (credits > i)
        return credits;
    for (int k = i + 1; k < close; k++) {
        const Term *t = NULL;
        if (token_year(&s->t[k]))
            phrase_add_year(h, token_year(&s->t[k]), k);
        int original = phrase_original_at(s, k);
        if (original > k) {
            Span words = phrase_foreign_title(s, original);
            h->original = span_is_empty(words) || words.to > close ? h->original : words;
            k = words.to > k ? words.to - 1 : k;
        } else if (scan_says(s, k, ":") && k > i + 1) {
            Span words = with_small_words(s, words_within(s, k + 1, close), close);
            Span *other = scan_says(s, k - 1, "english") ? &h->also : &h->original;
            *other = span_is_empty(*other) ? words : *other;
            k = words.to > k ? words.to - 1 : k;
        } else if (scan_term(s, k, TERM_ALSO_TITLED, &t)) {
            k += scan_term(s, k, TERM_ALSO_TITLED, &t);
            if (scan_says(s, k, ":"))
                k++;
            Span *other = other_title(h, t);
            *other = words_within(s, k, close);
            k = other->to - 1;
        } else if (k == i + 1 && s->t[k].capital && !scan_term(s, k, TERM_COUNTRY, &t) &&
                   !scan_is_a(s, k, TERM_PRIZE) && !scan_is_a(s, k, TERM_EVENT)) {
            h->also = title_at(s, k, &end);
            Span words = phrase_foreign_title(s, k);
            bool closed = words.to == close || scan_says(s, words.to, ";");
            if (end != close && closed && phrase_is_original(s, h->title, words)) {
                h->also = words; /* "Den lange kaj", "Den lange kaj; Denmark, 1957" */
                end = words.to;
            }
            bool rating = end == k + 1 && s->t[k].text.n < 3; /* "(U)", "(PG)" */
            if (rating || (end != close && !scan_says(s, end, ";") && !scan_says(s, end, ",")))
                h->also = (Span){0, 0};
            if (!span_is_empty(h->also) && phrase_is_original(s, h->title, h->also)) {
                h->original = h->also;
                h->also = (Span){0, 0};
                k = h->original.to - 1;
            }
        } else if (is_item(s, k - 1) && scan_term(s, k, TERM_COUNTRY, &t) &&
                   is_item(s, k + scan_term(s, k, TERM_COUNTRY, &t))) {
            phrase_add_quality(h, t, k);
        }
    }
    return close + 1;
}

/* ", also known as Y," behind a title: behind it. */
int phrase_also(const Scan *s, int i, Head *h)
{
    const Term *words = NULL;
    int at = scan_says(s, i, ",") ? i + 1 : i, end, n = scan_term(s, at, TERM_ALSO_TITLED, &words);
    if (!n && scan_says(s, at, "known") && scan_says(s, at + 1, "in") && scan_says(s, at + 3, "as"))
        n = 4; /* "known in French as" */
    bool home = false; /* "known in its own country as", "released at home as" */
    for (int k = at + 1;
         !n && k < at + 6 && (scan_says(s, at, "known") || scan_is_a(s, at, TERM_MADE)); k++)
        if ((scan_says(s, k, "country") || scan_says(s, k, "home")) && scan_says(s, k + 1, "as")) {
            n = k + 2 - at;
            home = true;
        }
    bool or = at > i && scan_says(s, at, "or") && /* "TITLE, or "Y", of 1957," */
              (scan_says(s, at + 1, "\"") || scan_says(s, at + 1, "*"));
    n += or ;
    if (!n)
        return i;
    if (scan_term(s, at + n, TERM_LANGUAGE, NULL) && scan_says(s, at + n + 1, ":"))
        n += 2;
    Span *other = home || (scan_says(s, at, "known") && scan_says(s, at + 1, "in") &&
                           !scan_says(s, at + 2, "english"))
                      ? &h->original
                      : other_title(h, words);
    *other = words_within(s, at + n, s->to);
    for (int k = other->from + 1; k < other->to; k++)
        if (scan_says(s, k, "and") && (scan_says(s, k + 1, "in") || scan_says(s, k + 1, "as")))
            other->to = k; /* "shown in Britain as X and in America as Y" */
    end = other->to;
    if (scan_says(s, end, "\"") || scan_says(s, end, "*"))
        end++;
    if (span_is_empty(*other) || end - at > ALSO_MOST)
        return i;
    while (scan_says(s, end, "(") && end < s->to) {
        while (end < s->to && !scan_says(s, end, ")"))
            end++;
        end += end < s->to;
    }
    return scan_says(s, end, ",") ? end + 1 : end;
}

int phrase_bracket_year(const Scan *s, int to)
{
    enum { FAR = 14 };
    for (int k = to + 1; scan_says(s, to, "(") && k < s->to && k < to + FAR; k++)
        if (s->t[k].capital && scan_term(s, k, TERM_PRIZE, NULL) > 1)
            return 0;
        else if (token_year(&s->t[k])) /* "(1920-1999)", "(born in Rome in 1920)" are somebody's */
            return scan_says(s, k + 1, "-") || scan_says(s, k - 1, "-") ? 0 : k;
        else if (scan_says(s, k, ")") || scan_says(s, k, "born") || scan_says(s, k, "died"))
            break;
    return 0;
}
