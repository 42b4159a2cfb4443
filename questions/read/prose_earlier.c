/* prose_earlier.c -- prizes won at another time, or never: what stands before a verb that says so;
 * see prose_award.h. */
#include "prose_award.h"

/* "It had four nominations": "had" is the verb itself. */
static bool has_noun(const Scan *s, int i)
{
    static const char *const nouns[] = {"nomination", "nominations"};
    int k = i - 1;
    while (k > i - PRIZE_NEAR && !scan_says(s, k, "had"))
        k--;
    return SCAN_SAYS_ONE(s, i, nouns) && scan_says(s, k, "had");
}

/* "The film had already won": of its own time all the same. */
static bool is_films_own(const Scan *s, int i)
{
    static const char *const helpers[] = {"been", "also", "has", "have", "was"};
    int to = deed_verb_begins(s, i);
    while (to > s->from &&
           (scan_is_a(s, to - 1, TERM_EARLIER) || SCAN_SAYS_ONE(s, to - 1, helpers)))
        to--; /* "it had also been nominated" */
    for (int from = to - 1; from >= s->from && from > to - 3; from--)
        if (from + scan_term(s, from, TERM_SELF, NULL) == to)
            return s->marks[from] != MARK_OTHER;
    return to > s->from && s->marks[to - 1] == MARK_TITLE;
}

/* "was expected to win", "could win", "will it win?": nobody has won yet. */
static bool is_only_hoped(const Scan *s, int i)
{
    enum { BACK = 6 };
    static const char *const words[] = {
        "could",     "might", "may",      "will",     "if",        "unless",   "expected",
        "hoped",     "hopes", "hoping",   "hope",     "favourite", "favorite", "likely",
        "unlikely",  "bound", "chance",   "chances",  "bid",       "wants",    "wanted",
        "prospects", "odds",  "supposed", "deserves", "deserved",  "predicted"};
    for (int k = i - 1; k >= s->from && k > i - BACK; k--) {
        if (s->t[k].kind == TOKEN_MARK && !scan_says(s, k, "\""))
            return false;
        bool opens = k == s->from || !s->t[k].capital; /* not May, nor Will */
        if (opens && SCAN_SAYS_ONE(s, k, words))
            return true;
    }
    return false;
}

/* "Bell had already won at Cannes in 1985": dated, and not before the film. */
static bool is_dated_since(const Scan *s, int i, int film_year)
{
    enum { FAR = 14, LATE = 2 };
    if (scan_says(s, i - 1, "would"))
        return false;
    for (int k = i + 1; k < s->to && k < i + FAR && !scan_says(s, k, ";"); k++)
        if (token_year(&s->t[k]) || (token_ordinal(&s->t[k]) && scan_is_a(s, k + 1, TERM_EVENT)))
            return film_year && token_year(&s->t[k]) >= film_year &&
                   token_year(&s->t[k]) <= film_year + LATE;
    return false;
}

/* "Bell later won", "were later to win": for something else, but "a year later won". */
static bool is_later(const Scan *s, int i)
{
    static const char *const spans[] = {"year",  "years",  "week", "weeks",
                                        "month", "months", "days"};
    for (int k = i - 1; k > s->from && k > i - PRIZE_NEAR; k--)
        if (scan_says(s, k, "later"))
            return !SCAN_SAYS_ONE(s, k - 1, spans);
    return false;
}

bool deed_is_earlier(const Scan *s, int i, int film_year)
{
    if (is_only_hoped(s, i))
        return true;
    bool own = is_films_own(s, i);
    if (!own && is_later(s, i))
        return true;
    own = own || is_dated_since(s, i, film_year);
    for (int k = has_noun(s, i) ? i : i - PRIZE_NEAR; k < i; k++)
        if (k >= s->from && ((!own && scan_is_a(s, k, TERM_EARLIER)) || scan_is_a(s, k, TERM_NOT) ||
                             scan_is_a(s, k, TERM_HEDGE)))
            return true;
    return false;
}
