/* prose_occasion.c -- see prose_occasion.h. */
#include "prose_occasion.h"

bool occasion_is_capital(const Scan *s, int i)
{
    return i >= s->from && i < s->to && s->t[i].kind == TOKEN_WORD && s->t[i].capital;
}

/* "Oscar" is a prize only where the words beside it say so; else it is somebody. */
static bool is_somebody(const Scan *s, int i, int n)
{
    static const char *const before[] = {
        "an",  "the", "a",   "two",   "three", "four", "five", "six", "seven",   "eight",  "nine",
        "ten", "his", "her", "first", "at",    "its",  "one",  "no",  "several", "french", "that"};
    static const char *const after[] = {"for",     "nomination", "nominations", "-", "winner",
                                        "nominee", "award",      "awards",      "in"};
    if (n != 1 || !scan_is_a(s, i, TERM_PRIZE_NAME))
        return false;
    if (occasion_is_capital(s, i + 1) && !scan_term(s, i + 1, TERM_PRIZE, NULL))
        return true;
    return !scan_says_one(s, i - 1, before, sizeof before / sizeof *before) &&
           !scan_says_one(s, i + 1, after, sizeof after / sizeof *after);
}

/* A festival or academy that no table has: capitals that end in "Film Festival", "Awards". */
static int unknown_event_at(const Scan *s, int i)
{
    int to = i, found = i;
    bool numbered = i > s->from && token_ordinal(&s->t[i - 1]); /* "the 32nd Japan Academy Prize" */
    if (!occasion_is_capital(s, i) || s->t[i].classes & TERM_BIT(TERM_OPENER))
        return 0;
    while (to < s->to && to < i + 8 &&
           (occasion_is_capital(s, to) || scan_says(s, to, "of") || scan_says(s, to, "'") ||
            scan_says(s, to, "-"))) {
        to++;
        if (scan_is_a(s, to - 1, TERM_EVENT_WORD) ||
            (numbered && scan_is_a(s, to - 1, TERM_PRIZE_WORD)))
            found = to;
    }
    int film = to + scan_says(s, to, "international");
    film += scan_says(s, film, "film");
    if (found == i && to - i <= 3 && scan_says(s, film, "festival") &&
        !scan_is_a(s, i, TERM_COUNTRY))
        return film + 1 - i; /* "the Edinburgh film festival" */
    return found > i + 1 ? found - i : 0;
}

/* "85th" and "2012" before an event, "in 2013", "(2013)" behind it. */
static int ordinal_year(const Term *event, int ordinal)
{
    Str parts[3];
    int best = 0, held = 0, first, year;
    Arena scratch;
    arena_init(&scratch);
    for (; event; event = event->next)
        for (const Field *f = NULL;
             event->class == TERM_EVENT && (f = record_next(event->record, "Edition", f));)
            if (record_parts(&scratch, f->value, parts, 3) >= 2 && str_to_int(parts[0], &first) &&
                str_to_int(parts[1], &year) && first <= ordinal && first > best) {
                best = first;
                held = year + ordinal - first;
            }
    arena_free(&scratch);
    return held;
}

int occasion_year_behind(const Scan *s, int i)
{
    static const char *const before[] = {"in", "of", "(", "for", "from", ","};
    if (i < s->to && token_year(&s->t[i]))
        return token_year(&s->t[i]);
    if (scan_says_one(s, i, before, sizeof before / sizeof *before) && i + 1 < s->to) {
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
    bool opens = scan_says(s, i, "in") || scan_says(s, i, "of") || scan_is_a(s, i, TERM_PLACE);
    return opens && i + 1 < s->to && !is_release(s, i) ? token_year(&s->t[i + 1]) : 0;
}

/* "three years later", "the following year", "the next spring", "that year": by how many years; -1
 * if nothing of the kind stands at `i`. */
static int years_on(const Scan *s, int i, Years years)
{
    static const char *const numbers[] = {"one", "two",   "three", "four", "five",
                                          "six", "seven", "eight", "nine", "ten"};
    static const char *const later[] = {"later", "afterwards", "on"};
    if ((scan_says(s, i, "next") || scan_says(s, i, "following")) &&
        scan_is_a(s, i + 1, TERM_SEASON))
        return 1;
    if (scan_says(s, i, "year") && scan_says(s, i + 1, "after"))
        return 1;
    if ((scan_says(s, i, "that") || scan_says(s, i, "same")) && scan_is_a(s, i + 1, TERM_SEASON) &&
        (s->t[i + 1].capital || !scan_says(s, i + 1, "may")))
        return 0;
    if (scan_says(s, i, "in") && scan_is_a(s, i + 1, TERM_PLACE) &&
        scan_is_a(s, i + 1, TERM_SEASON) && years.last && years.is_said &&
        !(i + 2 < s->to && token_year(&s->t[i + 2])))
        return 0; /* "In December" behind a sentence of that year */
    int n = scan_says(s, i, "a") ? 0 : -1;
    for (int k = 0; k < (int)(sizeof numbers / sizeof *numbers); k++)
        n = scan_says(s, i, numbers[k]) ? k : n;
    bool counted = n >= 0 && (scan_says(s, i + 1, "years") || scan_says(s, i + 1, "year")) &&
                   SCAN_SAYS_ONE(s, i + 2, later);
    return counted ? n + 1 : -1;
}

/* What a number of years is counted from: the last year said before that is not too early. */
static int base_year(const Scan *s, int i, Years years)
{
    for (int k = i - 1; k >= s->from; k--)
        if (token_year(&s->t[k]) && token_year(&s->t[k]) >= years.film)
            return token_year(&s->t[k]);
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

int occasion_ceremony_year(const Scan *s, int i, Str event)
{
    if (token_year(&s->t[i]) && is_of_ceremony(s, i))
        return token_year(&s->t[i]);
    int ordinal = scan_says(s, i - 1, "the") ? token_ordinal(&s->t[i]) : 0;
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

int occasion_clause_year(const Scan *s, Span clause, Span text, Str event, Years years)
{
    enum { BEHIND = 10, BEFORE = 60 };
    int events = 0, from = clause.from, to = clause.to;
    for (int i = from; i < to; i++)
        if (occasion_ceremony_year(s, i, event))
            return occasion_ceremony_year(s, i, event);
    for (int i = text.to; i < to && i < text.to + BEHIND && !begins_clause(s, i); i++) {
        events += scan_is_a(s, i, TERM_EVENT);
        if (events > 1)
            break; /* "Golden Lion at Venice, then three Oscars in 2021" */
        if (said_year(s, i) && !introduces_prize(s, i))
            return said_year(s, i);
    }
    for (int i = text.to; i < to && i < text.to + BEHIND; i++)
        if (scan_says(s, i, "year") &&
            (scan_says(s, i + 1, "before") || scan_says(s, i + 1, "earlier")))
            return base_year(s, i, years) - 1;
    for (int i = text.from - 1; i >= from && i > text.from - BEFORE; i--)
        if (said_year(s, i) && !is_of_event_before(s, i, event))
            return said_year(s, i);
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

static int year_of_event(const Scan *s, const Term *event, int from, int to, Years years)
{
    int at = from - 1;
    if (at >= s->from && token_year(&s->t[at]))
        return token_year(&s->t[at]);
    int ordinal = at >= s->from ? token_ordinal(&s->t[at]) : 0;
    if (!ordinal && scan_says(s, at, "annual") && at > s->from)
        ordinal = token_ordinal(&s->t[at - 1]);
    if (ordinal)
        return ordinal_year(event, ordinal);
    if (scan_says(s, at, "'s") && scan_says(s, at - 1, "year") &&
        (scan_says(s, at - 2, "that") || scan_says(s, at - 2, "same")))
        return base_year(s, at, years);
    bool that =
        scan_says(s, to, "that") || (scan_says(s, to, "the") && scan_says(s, to + 1, "same"));
    if (that && scan_says(s, to + (scan_says(s, to, "that") ? 1 : 2), "year") && event &&
        str_equal(record_value(event->record, "Kind"), S("festival")))
        return base_year(s, at, years); /* "in Cannes that year" */
    static const char *const nouns[] = {"nomination", "nominations", "nods", "award", "awards"};
    int year = occasion_year_behind(s, to + SCAN_SAYS_ONE(s, to, nouns));
    return year ? year : year_in_front(s, from);
}

/* An event at `i`: how many tokens it has. */
int occasion_at(const Scan *s, int i, Years years, Occasion *out)
{
    const Term *t = NULL;
    int n = scan_term(s, i, TERM_EVENT, &t);
    if (n && (!s->t[i].capital || is_somebody(s, i, n)))
        return 0;
    if (!n && (n = unknown_event_at(s, i)))
        t = NULL;
    else if (n)
        t = terms_entry(s->terms, TERM_EVENT, t->means); /* all that is told of it */
    if (n)
        *out = (Occasion){t, {i, i + n}, year_of_event(s, t, i, i + n, years), true};
    return n;
}

/* "Silver Bear for Best Actress", and not "Silver Lion for Maar": may the prize go on behind "for"?
 */
static bool goes_on_for(const Scan *s, int i)
{
    return scan_says(s, i + 1, "best") || scan_says(s, i + 1, "outstanding") ||
           scan_is_a(s, i + 1, TERM_PRIZE_WORD) || scan_is_a(s, i + 1, TERM_CRAFT);
}

/* A prize that no table has: "Best ..." up to the next small word, capitals that end in "Prize". */
int prize_unknown_at(const Scan *s, int i)
{
    int to = i, found = i;
    if (!occasion_is_capital(s, i))
        return 0;
    if (scan_says(s, i + 1, "of") && scan_says(s, i + 2, "the") && scan_says(s, i + 3, "year") &&
        s->t[i + 3].capital)
        return 4; /* "Screenplay of the Year" */
    if (s->t[i].classes & TERM_BIT(TERM_OPENER) && !scan_says(s, i, "best"))
        return 0;
    while (to < s->to && to < i + 8 && !(to > i + 1 && scan_is_a(s, to, TERM_PRIZE_NAME)) &&
           (occasion_is_capital(s, to) ||
            (to > i && occasion_is_capital(s, to + 1) &&
             (scan_says(s, to, "'s") || scan_says(s, to, "of") ||
              (scan_says(s, to, "in") && !scan_is_a(s, to + 1, TERM_PLACE) &&
               !scan_is_a(s, to + 1, TERM_EVENT)) ||
              scan_says(s, to, "a") || scan_says(s, to, "du") ||
              (scan_says(s, to, "or") && !scan_says(s, to + 1, "best")) ||
              (scan_says(s, to, "and") && scan_says(s, to - 1, "black")) || scan_says(s, to, "-") ||
              scan_says(s, to, "'") ||
              (scan_says(s, to, "for") && found > i && goes_on_for(s, to)))))) {
        to++;
        if (scan_is_a(s, to - 1, TERM_PRIZE_WORD))
            found = to;
    }
    static const char *const metals[] = {"golden", "silver", "bronze", "crystal"};
    if (found == i && to == i + 2 && SCAN_SAYS_ONE(s, i, metals) && !scan_says(s, to, "'s") &&
        !str_ends(s->t[i + 1].lower, S("s")))
        return 2; /* "the Golden Tulip" */
    if (found == to && scan_is_a(s, to, TERM_PARTICLE) && occasion_is_capital(s, to + 1) &&
        !scan_is_a(s, to + 1, TERM_EVENT))
        found = to = to + 2; /* "Grand Prix des Amériques" */
    if (scan_says(s, to, "of") && scan_says(s, to + 1, "the") && scan_says(s, to + 2, "year") &&
        s->t[to + 2].capital)
        return to + 3 - i; /* "Director of the Year" */
    if (scan_says(s, i, "best") && to > i + 2 && scan_is_small_word(s, to - 1))
        to--; /* "the Best Actor award" */
    if (scan_says(s, i, "best") && to > i + 1)
        return to - i;
    return found > i + 1 ? (to > found && scan_says(s, found, "for") ? to : found) - i : 0;
}

int prize_at(const Scan *s, int i, const Term **t)
{
    int n = scan_term(s, i, TERM_PRIZE, t), unknown = prize_unknown_at(s, i);
    if (n && !s->t[i].capital && !(n > 1 && scan_says(s, i, "best")) &&
        !(n > 1 && scan_is_a(s, i + n - 1, TERM_PRIZE_WORD)))
        n = 0; /* but "the jury prize" */
    if (unknown > n) {
        *t = NULL;
        return unknown;
    }
    return n;
}

/* Among the entries of one name, the one of this event. */
const Term *prize_of_event(const Scan *s, Span text, Str event)
{
    const Term *t = NULL;
    if (terms_at(s->terms, s->t, text.from, text.to, TERM_PRIZE, &t) != text.to - text.from)
        return NULL;
    for (; t; t = t->next)
        if (t->class == TERM_PRIZE && str_equal(record_value(t->record, "Event"), event))
            return t;
    return NULL;
}

bool prize_is_of_one_event(const Term *t)
{
    Str event = record_value(t->record, "Event");
    for (const Term *other = t->next; other; other = other->next)
        if (other->class == TERM_PRIZE && !str_equal(record_value(other->record, "Event"), event))
            return false;
    return true;
}

Str occasion_name(const Scan *s, const Occasion *o)
{
    if (o->term)
        return o->term->means;
    int to = o->span.to;
    while (to > o->span.from + 1 && !s->t[to - 1].capital)
        to--;
    Str name = paragraph_slice(s->p, o->span.from, to);
    return to == o->span.to ? name /* "the Edinburgh festival" */
                            : arena_format(s->p->keep, "%.*s Film Festival", STR_ARG(name));
}

bool occasion_is_festival(const Occasion *o)
{
    if (!o->term)
        return true;
    Str kind = record_value(o->term->record, "Kind");
    return str_equal(kind, S("festival"));
}

/* The films of which year are honoured by a ceremony: an entry that counts its editions says so. */
static bool is_counted(const Term *event, bool *same_year, int *first)
{
    Str parts[3];
    int held = 0, last;
    Arena scratch;
    arena_init(&scratch);
    bool told = false;
    for (; event && !told; event = event->next) {
        const Field *f =
            event->class == TERM_EVENT ? record_next(event->record, "Edition", NULL) : NULL;
        if (!f || record_parts(&scratch, f->value, parts, 3) < 3 || parts[2].n < 4)
            continue;
        told = str_to_int(parts[1], &held) &&
               str_to_int(str_slice(parts[2], parts[2].n - 4, parts[2].n), &last);
        *same_year = held == last;
        *first = held;
    }
    arena_free(&scratch);
    return told;
}

bool occasion_is_counted(const Scan *s, Str event, int year)
{
    bool same;
    int first;
    const Term *t = terms_entry(s->terms, TERM_EVENT, event);
    return t && is_counted(t, &same, &first) && year >= first;
}

bool occasion_is_of_same_year(const Occasion *o)
{
    bool same;
    int first;
    if (o->term && is_counted(o->term, &same, &first))
        return same;
    return occasion_is_festival(o) ||
           str_equal(record_value(o->term->record, "Kind"), S("critics"));
}
