/* prose_phrase.c -- the noun phrase itself; see prose_phrase.h. */
#include "prose_phrase.h"

enum { PHRASE_MOST = 24 };

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
        if (scan_is_work(s, k) &&
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
