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
    static const char *const after[] = {"for",    "nomination", "nominations", "-",
                                        "winner", "nominee",    "award",       "awards",
                                        "in",     "nominees",   "winners",     "contender"};
    if (n != 1 || !scan_is_a(s, i, TERM_PRIZE_NAME) || (i + 1 < s->to && token_year(&s->t[i + 1])))
        return false; /* "Oscar 1967" */
    if (occasion_is_capital(s, i + 1) && !scan_term(s, i + 1, TERM_PRIZE, NULL))
        return true;
    return !SCAN_SAYS_ONE(s, i - 1, before) &&
           !SCAN_SAYS_ONE(s, i + 1, after);
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

/* An event at `i`: how many tokens it has. */
int occasion_at(const Scan *s, int i, Years years, Occasion *out)
{
    const Term *t = NULL;
    int n = scan_term(s, i, TERM_EVENT, &t);
    bool listed = (scan_says(s, i - 1, ",") || scan_says(s, i - 1, "(") || i == s->from) &&
                  i + 1 < s->to && token_year(&s->t[i + 1]); /* "Golden Bear, Berlin 1957" */
    listed = listed || (scan_says(s, i - 1, "in") && scan_is_a(s, i - 2, TERM_PRIZE_WORD) &&
                        occasion_is_capital(s, i - 2)); /* "the Grand Prix in Tokyo" */
    listed = listed || (scan_says(s, i - 1, "in") && scan_says(s, i - 2, "jury"));
    bool place = n == 1 && scan_is_a(s, i, TERM_PLACE) && !scan_says(s, i - 1, "at") && !listed;
    if (n && (!s->t[i].capital || is_somebody(s, i, n) || place))
        return 0; /* "at Berlin", but "in Berlin" is a town */
    if (!n && (n = unknown_event_at(s, i)))
        t = NULL;
    else if (n)
        t = terms_entry(s->terms, TERM_EVENT, t->means); /* all that is told of it */
    if (n)
        *out = (Occasion){t, {i, i + n}, years_of_event(s, t, i, i + n, years), true};
    return n;
}

/* "Silver Bear for Best Actress", and not "Silver Lion for Maar": may the prize go on behind "for"?
 */
static bool goes_on_for(const Scan *s, int i)
{
    return scan_says(s, i + 1, "best") || scan_says(s, i + 1, "outstanding") ||
           scan_is_a(s, i + 1, TERM_PRIZE_WORD) || scan_is_a(s, i + 1, TERM_CRAFT);
}

/* "Best Motion Picture - Drama", but "Best Actress - Ada Bell" */
static bool goes_on_with_dash(const Scan *s, int i)
{
    return scan_says(s, i, "-") && (scan_is_glued_hyphen(s, i) || scan_is_a(s, i + 1, TERM_FILM) ||
                                    scan_is_a(s, i + 1, TERM_GENRE));
}

/* A prize that no table has: "Best ..." up to the next small word, capitals that end in "Prize". */
int prize_unknown_at(const Scan *s, int i)
{
    int to = i, found = i;
    if (!occasion_is_capital(s, i) ||
        (i - 1 > s->from && scan_is_article(s, i - 1) && s->t[i - 1].capital))
        return 0; /* "losing to The White Ribbon" */
    if (scan_says(s, i + 1, "of") && scan_says(s, i + 2, "the") && scan_says(s, i + 3, "year") &&
        s->t[i + 3].capital)
        return 4; /* "Screenplay of the Year" */
    if (s->t[i].classes & TERM_BIT(TERM_OPENER) && !scan_says(s, i, "best"))
        return 0;
    static const char *const kinds[] = {"of", "in", "by"};
    while (to < s->to && to < i + 10 && !(to > i + 1 && scan_is_a(s, to, TERM_PRIZE_NAME)) &&
           (occasion_is_capital(s, to) ||
            (to > i + 1 && scan_says(s, i, "best") && SCAN_SAYS_ONE(s, to, kinds) &&
             (scan_says(s, to + 1, "a") || scan_says(s, to + 1, "an")) &&
             occasion_is_capital(s, to + 2)) || /* "Best Score of a Dramatic Picture" */
            (to > i && occasion_is_capital(s, to + 1) &&
             ((scan_says(s, to, "'s") && !scan_is_article(s, to + 1)) || scan_says(s, to, "of") ||
              (scan_says(s, to, "in") && !scan_is_a(s, to + 1, TERM_PLACE) &&
               !scan_is_a(s, to + 1, TERM_EVENT)) ||
              ((scan_says(s, to, "a") || scan_says(s, to, "an")) && !s->t[to - 1].capital) ||
              scan_says(s, to, "du") || (scan_says(s, to, "or") && !scan_says(s, to + 1, "best")) ||
              (scan_says(s, to, "and") && scan_says(s, to - 1, "black")) ||
              goes_on_with_dash(s, to) || scan_says(s, to, "'") ||
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

/* "... of 1985 by the New York Film Critics Circle": do those who give prizes stand behind it? */
static bool names_giver(const Scan *s, int i)
{
    enum { NEAR = 6 };
    for (int k = i; k < s->to && k < i + NEAR; k++)
        if ((scan_says(s, k, "by") || scan_says(s, k, "at")) &&
            scan_is_a(s, k + 1 + scan_is_article(s, k + 1), TERM_EVENT))
            return true;
    return false;
}

/* "The National Board of Review chose it as", "... named it": do they do the choosing, up to `to`?
 */
static bool is_of_giver(const Scan *s, int to)
{
    enum { FAR = 12, NEAR = 3 };
    for (int k = to; k > s->from && k > to - FAR; k--) {
        if (!scan_is_a(s, k, TERM_WON) || scan_is_a(s, k - 1, TERM_WON))
            continue;
        for (int from = k - 1; from >= s->from && from > k - FAR; from--) {
            int n = s->t[from].capital ? scan_term(s, from, TERM_EVENT, NULL) : 0;
            if (n && from + n <= k && from + n > k - NEAR)
                return true;
        }
    }
    return false;
}

/* "the jury prize", "won best actor at Cannes"; but "the best film of the year" is what somebody
 * thinks. */
static bool is_small_prize(const Scan *s, int i, int n)
{
    if (n < 2)
        return false;
    if (scan_is_a(s, i + n - 1, TERM_PRIZE_WORD) || scan_is_a(s, i + n, TERM_PRIZE_WORD))
        return true;
    static const char *const held[] = {
        "named",  "voted",    "called", "considered", "judged", "hailed", "ranked", "chosen",
        "deemed", "declared", "as",     "among",      "of",     "it",     "is",     "was"};
    bool opinion = scan_is_article(s, i - 1) && SCAN_SAYS_ONE(s, i - 2, held);
    return scan_says(s, i, "best") && (!opinion || names_giver(s, i + n) || is_of_giver(s, i - 2));
}

/* The end of another name: "Sight & Sound". */
static bool ends_name(const Scan *s, int i, int n)
{
    const Term *t;
    bool joined = scan_says(s, i - 1, "&") || scan_says(s, i - 1, "and");
    return n == 1 && joined && i - 2 > s->from && s->t[i - 2].capital &&
           !scan_term(s, i - 2, TERM_PRIZE, &t) && !scan_is_a(s, i - 2, TERM_CATEGORY) &&
           !scan_is_a(s, i - 2, TERM_CRAFT);
}

/* "(Color)", "(Black-and-White)", "(B&W)" at `i`: how many tokens; 0 if it is none. */
static int colour_at(const Scan *s, int i)
{
    enum { LONGEST = 8 };
    static const char *const words[] = {"color", "colour", "black", "b"};
    if (!scan_says(s, i, "(") || !SCAN_SAYS_ONE(s, i + 1, words))
        return 0;
    for (int k = i + 2; k < s->to && k < i + LONGEST; k++)
        if (scan_says(s, k, ")"))
            return k + 1 - i;
    return 0;
}

static int prize_plain_at(const Scan *s, int i, const Term **t)
{
    int n = scan_term(s, i, TERM_PRIZE, t), unknown = prize_unknown_at(s, i);
    if (n && s->t[i].capital ? ends_name(s, i, n) : !is_small_prize(s, i, n))
        n = 0;
    if (n && unknown == n + 1 && scan_says(s, i + n, "award"))
        return n; /* "the Golden Lion Award" */
    bool top = n > 1 && str_equal(record_value((*t)->record, "Rank"), S("top"));
    if (top && unknown > n && scan_says(s, i + n, "for"))
        return n; /* "the Golden Bear for Best Film" */
    if (unknown > n) {
        *t = NULL;
        return unknown;
    }
    return n;
}

/* "best motion picture score" is for no picture. */
static bool is_for_craft(const Scan *s, int to)
{
    return scan_is_small_word(s, to) && scan_is_a(s, to, TERM_CRAFT);
}

int prize_at(const Scan *s, int i, const Term **t)
{
    int n = prize_plain_at(s, i, t);
    if (n && is_for_craft(s, i + n))
        return 0;
    int colour = n ? colour_at(s, i + n) : 0;
    if (colour)
        *t = NULL; /* no table has it so */
    return n + colour;
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

bool occasion_is_later(const Scan *s, Str event, int year)
{
    Str parts[3];
    int held, last, best = 0;
    bool later = false;
    Arena scratch;
    arena_init(&scratch);
    for (const Term *t = terms_entry(s->terms, TERM_EVENT, event); t; t = t->next)
        for (const Field *f = NULL;
             t->class == TERM_EVENT && (f = record_next(t->record, "Edition", f));) {
            if (record_parts(&scratch, f->value, parts, 3) < 3 || parts[2].n < 4 ||
                !str_to_int(parts[1], &held) || held > year || held < best ||
                !str_to_int(str_slice(parts[2], parts[2].n - 4, parts[2].n), &last))
                continue;
            later = (held > best || later) && last < held; /* two were held in 1930 */
            best = held;
        }
    arena_free(&scratch);
    return later;
}

bool occasion_counts(const Occasion *o)
{
    bool same;
    int first;
    return o->term && is_counted(o->term, &same, &first);
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
