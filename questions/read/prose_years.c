/* prose_years.c -- see prose_years.h. */
#include "prose_years.h"

/* "8-30; 1947": the year of the ordinal, if it is one of these; 0 if not. */
static int numbered_year(Str numbered, int ordinal, Arena *a)
{
    Str parts[2], first, last;
    int from, to, year;
    if (record_parts(a, numbered, parts, 2) != 2 || !str_cut(parts[0], '-', &first, &last) ||
        !str_to_int(first, &from) || !str_to_int(parts[1], &year))
        return 0;
    bool open = !last.n || !str_to_int(last, &to);
    return ordinal >= from && (open || ordinal <= to) ? year + ordinal - from : 0;
}

/* The year of an event's "85th" edition; 0 if its table does not tell. */
static int ordinal_year(const Term *event, int ordinal)
{
    Str parts[3];
    int best = 0, held = 0, first, year;
    Arena scratch;
    arena_init(&scratch);
    for (; event; event = event->next) {
        if (event->class != TERM_EVENT)
            continue;
        for (const Field *f = NULL; !held && (f = record_next(event->record, "Numbered", f));)
            held = numbered_year(f->value, ordinal, &scratch);
        for (const Field *f = NULL; (f = record_next(event->record, "Edition", f));)
            if (record_parts(&scratch, f->value, parts, 3) >= 2 && str_to_int(parts[0], &first) &&
                str_to_int(parts[1], &year) && first <= ordinal && first > best) {
                best = first;
                held = year + ordinal - first;
            }
    }
    arena_free(&scratch);
    return held;
}

int years_month(const Scan *s, int i)
{
    static const char *const months[] = {"january",   "february", "march",    "april",
                                         "may",       "june",     "july",     "august",
                                         "september", "october",  "november", "december"};
    for (int m = 0; m < (int)(sizeof months / sizeof *months); m++)
        if (scan_is_capital(s, i) && scan_says(s, i, months[m]))
            return m + 1;
    return 0;
}

int years_date(const Scan *s, int i, int *month)
{
    enum { DAY_DIGITS = 2 };
    bool first = i < s->to && s->t[i].kind == TOKEN_NUMBER && s->t[i].text.n <= DAY_DIGITS;
    int at = first ? i + 1 : i, year = i + 2;
    bool day = first || (i + 1 < s->to && s->t[i + 1].kind == TOKEN_NUMBER &&
                         s->t[i + 1].text.n <= DAY_DIGITS);
    if (!first && scan_says(s, year, ","))
        year++;
    bool named = scan_is_a(s, at, TERM_SEASON) && scan_is_a(s, at, TERM_PLACE);
    *month = years_month(s, at);
    return day && named && year < s->to ? token_year(&s->t[year]) : 0;
}

int years_behind(const Scan *s, int i)
{
    static const char *const before[] = {"in", "of", "(", "for", "from", ","};
    if (i < s->to && token_year(&s->t[i]))
        return token_year(&s->t[i]);
    int month;
    if (scan_says(s, i, "on"))
        return years_date(s, i + 1, &month);
    if (SCAN_SAYS_ONE(s, i, before) && i + 1 < s->to) {
        int at = scan_is_a(s, i + 1, TERM_PLACE) ? i + 2 : i + 1; /* "in February 2017" */
        return at < s->to ? token_year(&s->t[at]) : 0;
    }
    return 0;
}

/* "came out in 2019": the film's year, and no prize's. */
static bool is_release(const Scan *s, int i)
{
    return scan_is_a(s, i - 1, TERM_CAME_OUT) || scan_is_a(s, i - 2, TERM_CAME_OUT);
}

/* "at the 1967 ceremony", "of the 1967 awards": the year at `i` is theirs. */
static bool is_of_ceremony(const Scan *s, int i)
{
    return scan_says(s, i - 1, "the") && scan_is_a(s, i + 1, TERM_CEREMONY);
}

/* "in 2011", "in February 2011", "the 2011 ceremony" at `i`: the year. */
static int said_year(const Scan *s, int i)
{
    if (i + 1 < s->to && is_of_ceremony(s, i + 1))
        return token_year(&s->t[i + 1]);
    static const char *const openers[] = {"in", "of", "early", "late", "during", "mid", "for"};
    bool opens =
        SCAN_SAYS_ONE(s, i, openers) || scan_is_a(s, i, TERM_PLACE) || scan_is_a(s, i, TERM_SEASON);
    return opens && i + 1 < s->to && !is_release(s, i) ? token_year(&s->t[i + 1]) : 0;
}

int years_counted(const Scan *s, int i)
{
    static const char *const numbers[] = {"one", "two",   "three", "four", "five",
                                          "six", "seven", "eight", "nine", "ten"};
    static const char *const later[] = {"later", "afterwards", "on"};
    int n = scan_says(s, i, "a") ? 0 : -1;
    for (int k = 0; k < (int)(sizeof numbers / sizeof *numbers); k++)
        n = scan_says(s, i, numbers[k]) ? k : n;
    bool behind = SCAN_SAYS_ONE(s, i + 2, later) ||
                  (scan_says(s, i + 2, "after") && scan_says(s, i + 3, "that"));
    if (behind && scan_says(s, i, "twelve") && scan_says(s, i + 1, "months"))
        return 1;
    bool counted = n >= 0 && (scan_says(s, i + 1, "years") || scan_says(s, i + 1, "year"));
    return counted && behind ? n + 1 : -1;
}

/* "three years later", "the following year", "the next spring", "that year": by how many years; -1
 * if nothing of the kind stands at `i`. */
static int years_on(const Scan *s, int i, Years years)
{
    if ((scan_says(s, i, "next") || scan_says(s, i, "following")) &&
        scan_is_a(s, i + 1, TERM_SEASON))
        return 1;
    if (scan_says(s, i, "year") && scan_says(s, i + 1, "after"))
        return 1;
    if (scan_says(s, i, "that") && scan_says(s, i + 1, "very") && scan_says(s, i + 2, "year"))
        return 0;
    if ((scan_says(s, i, "that") || scan_says(s, i, "same")) && scan_is_a(s, i + 1, TERM_SEASON) &&
        (s->t[i + 1].capital || !scan_says(s, i + 1, "may")))
        return 0;
    if (scan_says(s, i, "in") && scan_is_a(s, i + 1, TERM_PLACE) &&
        scan_is_a(s, i + 1, TERM_SEASON) && years.last && years.is_said &&
        !(i + 2 < s->to && token_year(&s->t[i + 2])))
        return 0; /* "In December" behind a sentence of that year */
    static const char *const short_times[] = {"week", "weeks", "days", "fortnight", "nights"};
    if (SCAN_SAYS_ONE(s, i, short_times) && scan_says(s, i + 1, "later"))
        return 0;
    return years_counted(s, i);
}

/* What a number of years is counted from: the last year said before that is not too early. */
static int base_year(const Scan *s, int i, Years years)
{
    const Term *t;
    for (int k = i - 1; k >= s->from; k--)
        if (token_year(&s->t[k]) && token_year(&s->t[k]) >= years.film)
            return token_year(&s->t[k]);
        else if (token_ordinal(&s->t[k]) && scan_term(s, k + 1, TERM_EVENT, &t) &&
                 ordinal_year(t, token_ordinal(&s->t[k])))
            return ordinal_year(t, token_ordinal(&s->t[k])); /* "At the 60th Academy Awards" */
    return years.last;
}

/* ", in February 2020, four Oscars", "and in the spring of 2016 the Academy gave": the year of what
 * follows. */
static bool introduces_prize(const Scan *s, int i)
{
    enum { FAR = 6 };
    int before = i - 1;
    while (scan_says(s, before, "in") || scan_says(s, before, "the") ||
           scan_is_a(s, before, TERM_SEASON) || scan_is_a(s, before, TERM_PLACE))
        before--;
    if (!scan_says(s, before, ",") && !scan_says(s, i - 2, ",") && !scan_says(s, before, "and"))
        return false;
    for (int k = i + 2; k < i + 2 + FAR; k++)
        if (scan_is_a(s, k, TERM_EVENT) || scan_is_a(s, k, TERM_PRIZE) || scan_is_a(s, k, TERM_WON))
            return true;
    return false;
}

/* "and was inducted": something else. */
static bool begins_clause(const Scan *s, int i)
{
    return scan_says(s, i, "and") && (scan_says(s, i + 1, "was") || scan_says(s, i + 1, "is") ||
                                      scan_says(s, i + 1, "were") || scan_says(s, i + 1, "has"));
}

int years_of_ceremony(const Scan *s, int i, Str event)
{
    if (token_year(&s->t[i]) && is_of_ceremony(s, i))
        return token_year(&s->t[i]);
    int ordinal = scan_says(s, i - 1, "the") || scan_says(s, i - 1, "'s")
                      ? token_ordinal(&s->t[i])
                      : 0; /* "the festival's 72nd edition" */
    const Term *t = NULL;
    if (ordinal && scan_is_a(s, i + 1, TERM_CEREMONY))
        t = terms_entry(s->terms, TERM_EVENT, event);
    return t ? ordinal_year(t, ordinal) : 0;
}

/* "the Jury Prize at Cannes in 1966 and the audience award at Locarno": the year at `i` is that of
 * another event. */
static bool is_of_event_before(const Scan *s, int i, Str event)
{
    enum { LONGEST = 6 };
    const Term *t;
    for (int k = i - 1; k >= s->from && k > i - LONGEST; k--)
        if (k + scan_term(s, k, TERM_EVENT, &t) == i && s->t[k].capital)
            return !str_equal(t->means, event);
    return false;
}

/* "Best Picture (1967)", "Best Picture, 1967." */
static int year_beside(const Scan *s, int i)
{
    static const char *const ends[] = {")", ";", ",", "."};
    bool bracket = scan_says(s, i, "(");
    if (i < s->to && token_year(&s->t[i]))
        return token_year(&s->t[i]); /* "the Oscar for Best Sound 1967" */
    if ((!bracket && !scan_says(s, i, ",")) || i + 1 >= s->to)
        return 0;
    bool alone =
        bracket ? scan_says(s, i + 2, ")") : i + 2 >= s->to || SCAN_SAYS_ONE(s, i + 2, ends);
    return alone ? token_year(&s->t[i + 1]) : 0;
}

int years_in_clause(const Scan *s, Span clause, Span text, Str event, Years years)
{
    enum { BEHIND = 10, BEFORE = 60, HEAD = 5 };
    int events = 0, from = clause.from, to = clause.to;
    int most = scan_says(s, text.from - 1, "both") || scan_says(s, text.from - 2, "both") ? 2 : 1;
    for (int i = from; i < to; i++)
        if (years_of_ceremony(s, i, event))
            return years_of_ceremony(s, i, event);
    int beside = year_beside(s, text.to);
    if (beside)
        return beside;
    for (int i = text.to; i < to && i < text.to + BEHIND && !begins_clause(s, i); i++) {
        events += scan_is_a(s, i, TERM_EVENT);
        if (events > most)
            break; /* "Golden Lion at Venice, then three Oscars in 2021" */
        if (said_year(s, i) && !introduces_prize(s, i))
            return said_year(s, i);
    }
    for (int i = text.to; i + 2 < s->to; i++)
        if ((scan_says(s, i, "both") || scan_says(s, i, "all")) && scan_says(s, i + 1, "in") &&
            token_year(&s->t[i + 2]))
            return token_year(&s->t[i + 2]); /* "the César ... and the Goya ..., both in 2004" */
    for (int i = text.to; i < to && i < text.to + BEHIND; i++)
        if (scan_says(s, i, "year") &&
            (scan_says(s, i + 1, "before") || scan_says(s, i + 1, "earlier")))
            return base_year(s, i, years) - 1;
    for (int i = text.from - 1; i >= from && i > text.from - BEFORE; i--)
        if (said_year(s, i) && !is_of_event_before(s, i, event))
            return said_year(s, i);
    for (int i = s->from; i < s->from + HEAD && i < text.from; i++)
        if (scan_says(s, i + 1, ":") && token_year(&s->t[i]))
            return token_year(&s->t[i]); /* "1966: Golden Lion.", "London, 1967: ..." */
    for (int i = from; i < to; i++)
        if (years_on(s, i, years) >= 0 && base_year(s, i, years))
            return base_year(s, i, years) + years_on(s, i, years);
    return 0;
}

/* "in 1966 at Cannes", "In May 1966, at the Cannes festival": the year; 0 if none stands there. */
static int year_in_front(const Scan *s, int from)
{
    int at = scan_is_article(s, from - 1) ? from - 2 : from - 1;
    bool comma = scan_says(s, at - 1, ",");
    int year = at - 1 - comma;
    if ((!scan_says(s, at, "at") && !scan_says(s, at, "in")) || year <= s->from)
        return 0;
    bool opens = scan_says(s, year - 1, "in") || scan_is_a(s, year - 1, TERM_PLACE);
    return opens && !(comma && is_release(s, year - 1)) ? token_year(&s->t[year]) : 0;
}

/* "third", "thirty-ninth" at `i`: the number; 0 if it is none. */
static int said_ordinal(const Scan *s, int i)
{
    static const struct {
        const char *word;
        int number;
    } words[] = {{"first", 1},        {"second", 2},      {"third", 3},       {"fourth", 4},
                 {"fifth", 5},        {"sixth", 6},       {"seventh", 7},     {"eighth", 8},
                 {"ninth", 9},        {"tenth", 10},      {"eleventh", 11},   {"twelfth", 12},
                 {"thirteenth", 13},  {"fourteenth", 14}, {"fifteenth", 15},  {"sixteenth", 16},
                 {"seventeenth", 17}, {"eighteenth", 18}, {"nineteenth", 19}, {"twentieth", 20},
                 {"thirtieth", 30},   {"fortieth", 40},   {"fiftieth", 50},   {"sixtieth", 60},
                 {"seventieth", 70},  {"eightieth", 80},  {"ninetieth", 90}};
    enum { TEN = 10 };
    int number = 0;
    for (size_t w = 0; w < sizeof words / sizeof *words; w++)
        if (scan_says(s, i, words[w].word))
            number = words[w].number;
    bool behind = number && number < TEN && scan_is_glued_hyphen(s, i - 1) && i - 2 >= s->from;
    return number + (behind ? token_tens(&s->t[i - 2]) : 0);
}

/* "at Venice in the year it was made", "the year of its release" */
static bool is_in_year_of_film(const Scan *s, int i)
{
    i += scan_says(s, i, ",");
    i += scan_says(s, i, "in");
    return scan_says(s, i, "the") && scan_says(s, i + 1, "year") &&
           ((scan_says(s, i + 2, "it") &&
             (scan_says(s, i + 3, "was") || scan_says(s, i + 3, "came"))) ||
            (scan_says(s, i + 2, "of") && scan_says(s, i + 3, "its")));
}

int years_of_event(const Scan *s, const Term *event, int from, int to, Years years)
{
    int at = from - 1;
    if (at >= s->from && token_year(&s->t[at]))
        return token_year(&s->t[at]);
    int ordinal = at >= s->from ? token_ordinal(&s->t[at]) : 0;
    if (!ordinal && scan_says(s, at, "annual") && at > s->from)
        ordinal = token_ordinal(&s->t[at - 1]);
    bool festival = event && str_equal(record_value(event->record, "Kind"), S("festival"));
    if (!ordinal && (festival || str_ends(s->t[to - 1].lower, S("s")))) /* not "her third Oscar" */
        ordinal = said_ordinal(s, at);
    if (ordinal && ordinal_year(event, ordinal))
        return ordinal_year(event, ordinal);
    if (scan_says(s, at, "'s") && scan_says(s, at - 1, "year") &&
        (scan_says(s, at - 2, "that") || scan_says(s, at - 2, "same")))
        return base_year(s, at, years);
    bool that =
        scan_says(s, to, "that") || (scan_says(s, to, "the") && scan_says(s, to + 1, "same"));
    if (that && scan_says(s, to + (scan_says(s, to, "that") ? 1 : 2), "year") && festival)
        return base_year(s, at, years); /* "in Cannes that year" */
    if (years.film && is_in_year_of_film(s, to))
        return years.film;
    int later = scan_says(s, to, "the") ? to + 1 : to;
    if (years_on(s, later, years) > 0 && base_year(s, at, years))
        return base_year(s, at, years) + years_on(s, later, years); /* "the next spring" */
    static const char *const nouns[] = {"nomination", "nominations", "nods", "award", "awards"};
    int year = years_behind(s, to + SCAN_SAYS_ONE(s, to, nouns));
    return year ? year : year_in_front(s, from);
}
