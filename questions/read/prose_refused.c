/* prose_refused.c -- prizes that a sentence names and that are not this film's; see prose_award.h.
 */
#include "prose_award.h"

#include <string.h>

/* "the Golden Bear for the best film": what the prize is for is no second one. */
static bool is_reason(const Reader *r, int i)
{
    const Scan *s = r->s;
    bool the = scan_says(s, i - 1, "the"); /* "the Coppa Volpi for the Best Actress" */
    int before = the ? i - 2 : i - 1;
    bool film = r->count && r->texts[r->count - 1].to == i - 1 &&
                award_honours_film(r->terms_of[r->count - 1]); /* "the Golden Bear for Best Film" */
    return (!s->t[i].capital || the || film) && scan_says(s, before, "for") &&
           ((r->count && r->texts[r->count - 1].to == before) ||
            (r->held_count && r->held[r->held_count - 1].to == before));
}

/* "and Gaynor was the first Best Actress": said of somebody, and not what the verb before won. */
static bool is_title_of_other(const Reader *r, int i)
{
    if (scan_says(r->s, i - 1, "for") || (r->result && scan_says(r->s, r->verb, "nominations")))
        return false; /* "The nominations were for Best Picture" */
    Part people[PROSE_MAX_PEOPLE];
    bool capital = scan_says(r->s, i, "best") && r->s->t[i].capital;
    if (capital && scan_says(r->s, i - 1, "was") && winners_of_gap(r, i, people))
        return false; /* "won in two: Signoret was Best Actress" */
    for (int k = i - 1; r->result && k > r->verb && k > i - PRIZE_NEAR - 1; k--)
        if ((scan_says(r->s, k, "was") || scan_says(r->s, k, "is") || scan_says(r->s, k, "were")) &&
            !scan_is_a(r->s, k + 1, TERM_NOMINATED)) /* "for which it was nominated, including" */
            return true;
    return false;
}

bool refused_only_entered(const Reader *r, int i)
{
    enum { BACK = 12 };
    int from = r->result ? r->verb : r->s->from;
    for (int k = i - 1; k > from && k > i - BACK && !scan_says(r->s, k, "'s"); k--)
        if (scan_is_a(r->s, k, TERM_ENTRY))
            return true;
    return false;
}

/* "an anniversary prize for another film" */
static bool is_for_other(const Scan *s, int to)
{
    enum { WORDS = 5, FAR = 9 };
    static const char *const others[] = {"another",  "other", "earlier",
                                         "previous", "next",  "later"};
    static const char *const ends[] = {";", "and", "(", ":", "with"}; /* "shared with X for" */
    bool other = false;
    if (scan_says(s, to - 1, "song"))
        return false; /* 'Best Original Song for "Over You"' */
    int at = to;
    while (at < to + FAR && !scan_says(s, at, "for") && !SCAN_SAYS_ONE(s, at, ends))
        at++;
    if (!scan_says(s, at, "for"))
        return false;
    if (scan_is_article(s, at + 1) && s->t[at + 1].capital && s->marks[at + 1] != MARK_TITLE)
        return true; /* "in 1967, but for The Red Barn" */
    for (int k = at + 1; k < at + WORDS && k < s->to; k++) {
        if (scan_is_a(s, k, TERM_FILM) || s->marks[k] == MARK_OTHER)
            return other || s->marks[k] == MARK_OTHER;
        other = other || SCAN_SAYS_ONE(s, k, others);
    }
    return false;
}

/* "the Irving G. Thalberg Memorial Award": for all that somebody did. */
static bool is_for_career(const Scan *s, int i, int n)
{
    static const char *const words[] = {"memorial", "lifetime", "career", "humanitarian"};
    for (int k = i - 1; k < i + n; k++)
        if (SCAN_SAYS_ONE(s, k, words))
            return true;
    return false;
}

/* "he for Best Actor and she for Best Actress": of whom? */
static bool is_of_pronoun(const Reader *r, int i)
{
    int to = winners_lead(r->s, i);
    return to < i && r->verb < to - 1 &&
           (scan_says(r->s, to - 1, "he") || scan_says(r->s, to - 1, "she"));
}

/* "but not the one for Best Director" */
static bool is_denied(const Reader *r, int i)
{
    int to = winners_lead(r->s, i);
    return scan_is_a(r->s, to - 1, TERM_NOT) || scan_says(r->s, to - 1, "without");
}

/* "Best Picture and Best Sound, for which it was in the running, went elsewhere" */
static bool goes_elsewhere(const Scan *s, int end)
{
    for (int k = end; k + 1 < s->to && !scan_says(s, k, ";") && !scan_says(s, k, ":"); k++)
        if (scan_says(s, k, "went") && scan_says(s, k + 1, "elsewhere"))
            return true;
    return false;
}

/* "Best Picture was won by X", "the Palme d'Or, which went to X", "no Golden Lion was given". */
static bool is_of_others(const Reader *r, int i, int end)
{
    const Scan *s = r->s;
    int at = scan_says(s, end, ",") && scan_says(s, end + 1, "which") ? end + 2 : end, to;
    bool won = r->result && strcmp(r->result, "Won") == 0;
    if (scan_says(s, i - 1, "no") || goes_elsewhere(s, end))
        return true;
    if ((scan_says(s, at, "was") || scan_says(s, at, "were")) && scan_says(s, at + 2, "by") &&
        scan_is_a(s, at + 1, TERM_WON))
        to = at + 3;
    else if (scan_says(s, at, "went") && scan_says(s, at + 1, "to"))
        to = at + 2;
    else
        return false;
    bool film = to < s->to && (s->marks[to] == MARK_TITLE || scan_is_a(s, to, TERM_SELF));
    Span person = {to, name_at(s, to)};
    bool to_person = to == at + 2 && !span_is_empty(person) && name_is_person(s, person);
    return won && !film && !to_person && to < s->to && s->t[to].capital;
}

bool refused_given_elsewhere(const Reader *r, int to, bool people)
{
    const Scan *s = r->s;
    Part part;
    if (!scan_says(s, to, "to"))
        return false;
    int at = to + 1 + (scan_says(s, to + 1, "\"") || scan_says(s, to + 1, "*"));
    if (at >= s->to || s->marks[at] == MARK_TITLE || scan_is_a(s, at, TERM_SELF))
        return false;
    if (!people)
        return s->t[at].capital || s->marks[at] == MARK_OTHER;
    int end = person_at(s, at, &part);
    return scan_says(s, end, "for") && end + 1 < s->to && s->marks[end + 1] != MARK_TITLE &&
           (s->t[end + 1].capital || s->marks[end + 1]);
}

/* "was named the best film of 2016 by Sight & Sound": no academy's and no festival's. */
static bool is_opinion(const Reader *r, int end)
{
    enum { WORDS = 5 };
    static const char *const verbs[] = {"named", "voted", "chosen", "called", "declared", "listed"};
    const Scan *s = r->s;
    Occasion o;
    int verb = r->verb + (scan_says(s, r->verb, "was") || scan_says(s, r->verb, "were"));
    int by = end;
    while (by < end + WORDS && by < s->to && !scan_says(s, by, "by") && s->t[by].kind != TOKEN_MARK)
        by++;
    int at = by + 1 + scan_says(s, by + 1, "the");
    return r->result && SCAN_SAYS_ONE(s, verb, verbs) && scan_says(s, by, "by") && at < s->to &&
           s->t[at].capital && !occasion_at(s, at, r->years, &o);
}

/* "a special prize as Best Human Document": the second name is the prize's. */
static bool is_renamed(const Scan *s, int i, int end)
{
    const Term *t;
    bool as = scan_says(s, end, "as") || scan_says(s, end, "for");
    int name = scan_says(s, end, "for") ? name_at(s, end + 1) : end;
    if (name > end + 1 && scan_says(s, name, "as") && prize_at(s, name + 1, &t))
        return true; /* "a Silver Bear for Dorn as Best Actor" */
    return scan_is_small_word(s, i) && as && prize_at(s, end + 1, &t);
}

/* "in the Un Certain Regard section", "to the section Un Certain Regard" */
static bool is_section(const Scan *s, int i, int end)
{
    static const char *const words[] = {"section", "sidebar", "strand"};
    return SCAN_SAYS_ONE(s, i - 1, words) || SCAN_SAYS_ONE(s, end, words);
}

bool refused_at(const Reader *r, int i, int n)
{
    bool half = n == 1 && i - 2 >= r->s->from && scan_says(r->s, i - 1, "&") &&
                r->s->t[i - 2].capital; /* "Sight & Sound" */
    return half || is_of_others(r, i, i + n) ||
           r->s->marks[i] == MARK_TITLE /* "Sound of Metal" */ || award_is_adjective(r->s, i + n) ||
           is_reason(r, i) || is_title_of_other(r, i) || is_denied(r, i) || is_of_pronoun(r, i) ||
           is_for_other(r->s, i + n) || is_for_career(r->s, i, n) || is_renamed(r->s, i, i + n) ||
           is_opinion(r, i + n) || is_section(r->s, i, i + n);
}
