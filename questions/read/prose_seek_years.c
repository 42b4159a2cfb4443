/* prose_seek_years.c -- which years a text tells, and what speaks for each being its film's; see
 * prose_seek.h.
 */
#include "prose_seek.h"

enum { YEAR_SAID = 4, NEAR = 6 };

static bool has_near(const Scan *s, int i, TermClass class)
{
    for (int k = i - NEAR; k <= i + NEAR; k++)
        if (scan_is_a(s, k, class))
            return true;
    return false;
}

/* An academy's prize is given in the year behind the film's, a festival's mostly in its own, and
 * now and then in a later one: how much a year beside a prize loses. */
static int loss_by_prize(const Scan *s, int i)
{
    enum { ACADEMY = 5, FESTIVAL = 3 };
    const Term *t;
    bool festival = false, won = false;
    for (int k = i - 2 * NEAR; k <= i + 2 * NEAR; k++) {
        int n = scan_term(s, k, TERM_EVENT, &t);
        if (n && !str_equal(record_value(t->record, "Kind"), S("festival")))
            return ACADEMY;
        bool prize = scan_term(s, k, TERM_PRIZE, NULL) > 1;
        festival = festival || n || prize;
        won = won || prize || scan_is_a(s, k, TERM_WON);
    }
    return festival && won ? FESTIVAL : 0;
}

/* "it was made the year before", behind "won in 1988". */
static bool is_year_before(const Scan *s, int i)
{
    for (int k = i + 1; k < s->to; k++)
        if ((scan_says(s, k, "the") || scan_says(s, k, "a")) && scan_says(s, k + 1, "year") &&
            (scan_says(s, k + 2, "before") || scan_says(s, k + 2, "earlier")))
            return true;
    return false;
}

/* "made", "released": within some words before the year, brackets left out. */
static bool is_behind_release(const Scan *s, int i)
{
    int far = i - 2 * NEAR;
    for (int k = i - 1; k >= s->from && k > far && !scan_says(s, k, ";"); k--) {
        int close = k;
        while (scan_says(s, close, ")") && k > s->from && !scan_says(s, k, "("))
            k--;
        far -= close - k;
        if (scan_is_a(s, k, TERM_RELEASED))
            return true;
    }
    return false;
}

/* What stands between the parts of a heading. */
static bool is_divider(const Scan *s, int i)
{
    static const char *const marks[] = {",", "/", "|", "\xE2\x80\xA2", "\xC2\xB7"};
    return SCAN_SAYS_ONE(s, i, marks);
}

/* "1967, colour, 92 mins.": how catalogues end. */
static bool is_of_catalogue(const Scan *s, int i)
{
    static const char *const words[] = {
        "colour", "color", "mins", "min", "minutes", "b", "mono", "black-and-white", "monochrome"};
    bool opens = i == s->from || paragraph_begins_line(s->p, i);
    for (int k = i + 2; opens && is_divider(s, i + 1) && k < s->to && k < i + 5; k++)
        if (SCAN_SAYS_ONE(s, k, words))
            return true;
    return false;
}

/* "It is from 1927", "the film dates from 1927" */
static bool is_origin_of_self(const Scan *s, int i)
{
    bool from =
        scan_says(s, i - 1, "from") &&
        (scan_says(s, i - 2, "is") || scan_says(s, i - 2, "was") || scan_says(s, i - 2, "dates"));
    return from && (s->from + scan_term(s, s->from, TERM_SELF, NULL) == i - 2 ||
                    scan_says(s, i - 3, "it")); /* "..., and it is from 1927" */
}

static bool is_behind_country(const Scan *s, int i)
{
    enum { WORDS = 3 };
    for (int k = i - 1; k >= i - WORDS; k--)
        if (k + scan_term(s, k, TERM_COUNTRY, NULL) == i)
            return true;
    return false;
}

/* "the 1973 short story", "his 1973 best-selling novel" */
static bool is_of_work(const Scan *s, int i)
{
    enum { WORDS = 4 };
    for (int k = i + 1; k < s->to && k < i + WORDS && s->t[k].kind == TOKEN_WORD; k++)
        if (scan_is_a(s, k, TERM_SOURCE))
            return !scan_is_a(s, k, TERM_FILM);
    return false;
}

/* "Wellington, 27 March 1994", "Friday, February 25, 1994": a letter's or a paper's date, which
 * says nothing of the film's. */
static bool is_date_line(const Scan *s, int i)
{
    enum { SHORT = 9 };
    int month = scan_says(s, i - 1, ",") ? i - 3 : i - 1;
    bool ends = i + 1 >= s->to || paragraph_begins_line(s->p, i + 1);
    bool day = i > s->from + 2 && scan_is_a(s, month, TERM_PLACE) &&
               s->t[i - 2].kind == TOKEN_NUMBER && ends && s->to - s->from < SHORT;
    for (int k = s->from; k < i && day; k++)
        day = !scan_is_small_word(s, k);
    return day;
}

/* "Shot in 1989 and shown in 1990", "made in 1989 but not released until 1990": the first showing
 * counts. */
static bool is_only_made(const Scan *s, int i)
{
    enum { FAR = 10 };
    static const char *const made[] = {"shot", "filmed", "made", "completed", "finished"};
    static const char *const shown[] = {"shown", "released",  "out",  "opened",
                                        "opens", "premiered", "came", "until"};
    bool seen = false;
    for (int k = i + 1; SCAN_SAYS_ONE(s, i - 2, made) && k < s->to && k < i + FAR; k++) {
        seen = seen || SCAN_SAYS_ONE(s, k, shown);
        if (seen && token_year(&s->t[k]) > token_year(&s->t[i]))
            return true;
    }
    return false;
}

static int points_of_year(const Scan *s, int i)
{
    static const char *const before[] = {"in", "of", "from", "(", "the", "a", "during", ","};
    int points = SCAN_SAYS_ONE(s, i - 1, before);
    points += scan_says(s, i - 1, "in") && scan_says(s, i - 2, "out") ? 2 : 0;
    points += i == s->from && scan_says(s, i + 1, ":") ? 2 : 0;
    bool alone = i == s->from && (i + 1 == s->to || scan_says(s, i + 1, "."));
    bool label = scan_says(s, i - 1, ":") && scan_says(s, i - 2, "year");
    points += alone || label || is_of_catalogue(s, i) ? 3 : 0; /* "1957.", "Year: 1957" */
    points += scan_says(s, i - 1, "year") && scan_says(s, i - 3, "from") ? 2 : 0;
    points += scan_is_a(s, i - 1, TERM_PLACE);
    points += scan_is_a(s, i - 1, TERM_PLACE) && i - 2 >= s->from &&
              s->t[i - 2].kind == TOKEN_NUMBER; /* "15 March 1972" */
    points += is_behind_country(s, is_divider(s, i - 1) ? i - 1 : i) ? 2 : 0;
    points += has_near(s, i, TERM_FILM) || has_near(s, i, TERM_SELF) ? 2 : 0;
    bool released = is_behind_release(s, i);
    points += released ? 2 : 0;
    for (int k = i - 3; k < i; k++)
        points += scan_is_a(s, k, TERM_RELEASED) ? 2 : 0; /* "made in 1927" */
    points -= loss_by_prize(s, i);
    points += is_origin_of_self(s, i) ? 4 : 0;
    points -= has_near(s, i, TERM_SOURCE) && !released ? 2 : 0;
    for (int k = i - 4; k < i; k++)
        points -= scan_is_a(s, k, TERM_OTHER_YEAR) ? 3 : 0;
    points -= scan_says(s, i + 1, "and") && scan_says(s, i + 2, "later") ? 3 : 0;
    points -= is_of_work(s, i) ? 6 : 0;
    points -= is_only_made(s, i) ? 4 : 0;
    if (scan_says(s, i - 1, "(") && i - 2 >= s->from && s->t[i - 2].capital)
        points -= 3; /* of the title before it */
    if (scan_says(s, i - 3, "(") && scan_is_a(s, i - 1, TERM_PLACE) && scan_says(s, i + 1, ")"))
        points -= 4; /* "(30 March 1985)" of a letter */
    points -= is_date_line(s, i) ? 4 : 0;
    return points;
}

void seek_years(Sought *k, const Scan *s)
{
    for (int i = s->from; i < s->to; i++) {
        int year = token_year(&s->t[i]), at = 0;
        if (!year)
            continue;
        int points = points_of_year(s, i);
        if (is_year_before(s, i)) {
            year--;
            points = YEAR_SAID;
        }
        while (at < k->year_count && k->years[at].year != year)
            at++;
        if (at == SEEK_MAX_YEARS)
            continue;
        SoughtYear *y = &k->years[at];
        if (at == k->year_count) {
            k->year_count++;
            *y = (SoughtYear){year, points, i, k->sentences};
        } else if (points > y->points) {
            *y = (SoughtYear){year, points, i, k->sentences};
        }
    }
}
