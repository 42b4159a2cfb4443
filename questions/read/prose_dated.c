/* prose_dated.c -- when the prizes of a sentence were given: by its clauses, the year that opens
 * it, or the day on which the text was written; see prose_award.h. */
#include "prose_award.h"

/* The clause of a prize: from behind the verb's clause before to the next verb. */
static Span clause_of(const Reader *r, int k)
{
    const Scan *s = r->s;
    Span clause = {s->from, s->to};
    for (int v = 0; v < r->verb_count; v++) {
        if (v > 0 &&
            r->verbs[v] > r->texts[k].from) { /* not before its first: "The César followed" */
            clause.to = r->verbs[v];
            break;
        }
        for (int i = r->verbs[v]; v + 1 < r->verb_count && i < r->verbs[v + 1]; i++)
            if (r->verbs[v + 1] <= r->texts[k].from &&
                (scan_says(s, i, ";") || scan_says(s, i, "and") || scan_says(s, i, "but")))
                clause.from = i;
    }
    for (int i = clause.to - 1; i >= r->texts[k].to; i--)
        if (scan_says(s, i, ";"))
            clause.to = i;
    return clause;
}

/* "In 1986 it won the BAFTA for Best Film and was nominated for two Oscars": the year that opens
 * the sentence is that of all its clauses, if it tells no other and the film did nothing else in
 * it. */
static int year_of_head(const Reader *r, int k)
{
    enum { HEAD = 4 };
    static const char *const later[] = {"later",     "then",         "next",
                                        "following", "subsequently", "ago"};
    const Scan *s = r->s;
    int year = 0;
    for (int i = s->from; i < s->to; i++) {
        if (token_year(&s->t[i]) && (year || i >= s->from + HEAD))
            return 0;
        if (token_year(&s->t[i]))
            year = token_year(&s->t[i]);
        if (SCAN_SAYS_ONE(s, i, later) && i < r->texts[k].from)
            return 0;
        if (scan_is_a(s, i, TERM_CAME_OUT) && i < r->verbs[0])
            return 0;
    }
    return year >= r->years.film && scan_says(s, s->from, "in") ? year : 0;
}

/* "nominated at the 37th Oscars, and the next year, when its maker was put up for Best Director" */
static bool is_a_year_on(const Reader *r, int k)
{
    const Scan *s = r->s;
    for (int i = r->texts[k].from - 1; i > s->from; i--) {
        bool next = scan_says(s, i - 1, "next") || scan_says(s, i - 1, "following");
        if (scan_is_a(s, i, TERM_EVENT) && s->t[i].capital)
            return false;
        if (next && scan_says(s, i, "year") && scan_says(s, i + 1, ","))
            return true;
    }
    return false;
}

void dated_by_clause(Reader *r)
{
    for (int k = 0; k < r->count; k++) {
        if (r->inherited[k] && !r->out[k].year_presumed && is_a_year_on(r, k))
            r->out[k].year++;
        Span clause = clause_of(r, k);
        int year = r->out[k].year_presumed
                       ? years_in_clause(r->s, clause, r->texts[k], r->out[k].event, r->years)
                       : 0;
        bool own = year && year == r->years.film && r->out[k].year == year + 1 &&
                   occasion_is_later(r->s, r->out[k].event, year);
        if (!year && r->out[k].year_presumed) {
            year = year_of_head(r, k);
            own = year && year == r->years.film && r->out[k].year == year + 1;
        }
        if (!year)
            continue;
        r->out[k].year = year + own; /* an Oscar is given in the next year */
        r->out[k].year_presumed = false;
    }
}

int dated_years_ago(const Scan *s)
{
    static const char *const near[] = {"tonight",   "yesterday", "today",  "monday",   "tuesday",
                                       "wednesday", "thursday",  "friday", "saturday", "sunday"};
    for (int i = s->from; i < s->to; i++) {
        if (SCAN_SAYS_ONE(s, i, near))
            return 0;
        bool last = scan_says(s, i, "last"), this = scan_says(s, i, "this");
        bool years = scan_says(s, i + 1, "year") && scan_says(s, i + 2, "'s");
        if (years && (last || this))
            return last; /* "at last year's Cannes festival" */
        if ((last || this) && (scan_says(s, i + 1, "night") || scan_says(s, i + 1, "evening") ||
                               scan_says(s, i + 1, "week") || scan_says(s, i + 1, "month")))
            return 0;
    }
    return -1;
}

/* "last spring": a month of it. */
static int month_of_season(const Scan *s, int i)
{
    enum { APRIL = 4, JULY = 7, OCTOBER = 10 };
    return scan_says(s, i, "spring")                              ? APRIL
           : scan_says(s, i, "summer")                            ? JULY
           : scan_says(s, i, "autumn") || scan_says(s, i, "fall") ? OCTOBER
                                                                  : 0;
}

int dated_month(const Reader *r, int k)
{
    static const char *const before[] = {"in", "last", "this", "since", "early", "late", "of"};
    const Scan *s = r->s;
    Span clause = {s->from, s->to};
    int best = 0, far = PROSE_MAX_SENTENCE;
    for (int i = s->from; i < s->to; i++)
        if (scan_says(s, i, ";") && i < r->texts[k].from)
            clause.from = i;
        else if (scan_says(s, i, ";") && clause.to == s->to)
            clause.to = i;
    for (int i = clause.from; i < clause.to; i++) {
        int month = scan_says(s, i - 1, "last") ? month_of_season(s, i) : 0;
        month = month ? month : years_month(s, i);
        bool alone = month && (SCAN_SAYS_ONE(s, i - 1, before) ||
                               (i > s->from && s->t[i - 1].kind == TOKEN_NUMBER));
        int apart = i < r->texts[k].from ? r->texts[k].from - i : i - r->texts[k].to;
        if (token_year(&s->t[i]))
            return 0;
        if (i >= r->texts[k].to && scan_says(s, i, "and"))
            break; /* "and last autumn the Golden Lion" */
        if (alone && apart < far) {
            best = month;
            far = apart;
        }
    }
    return best;
}
