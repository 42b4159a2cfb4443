/* prose_award.c -- prizes with their events and people; see prose_award.h. */
#include "prose_award.h"

#include <string.h>

/* Is the prize only said of somebody: "Palme d'Or-winning", "Best Actress winner"? */
bool award_is_adjective(const Scan *s, int to)
{
    if (scan_says(s, to, "-") && to + 1 < s->to && !s->t[to + 1].spaced)
        return true;
    return scan_says(s, to, "winner") || scan_says(s, to, "winners") ||
           scan_says(s, to, "nominee") || scan_says(s, to, "laureate");
}

/* "at Berlin, where it won the Grand Prix": that of Berlin, whoever else gives one. */
static bool is_given_there(const Reader *r, int i, const Occasion *o)
{
    for (int k = o->span.to; k < r->texts[i].from; k++)
        if (scan_says(r->s, k, "where"))
            return true;
    return false;
}

/* Does a prize's own name say whose it is, and not this event's? */
static bool names_other_event(const Scan *s, Span text, const Occasion *o, Occasion *own)
{
    const Term *t;
    for (int k = text.from; k < text.to; k++) {
        int n = s->t[k].capital ? scan_term(s, k, TERM_EVENT, &t) : 0;
        if (n > 1 && k + n <= text.to && !str_equal(t->means, occasion_name(s, o))) {
            *own = (Occasion){t, {k, k + n}, occasion_year_behind(s, text.to), true};
            return true;
        }
    }
    return false;
}

void award_set_event(Reader *r, int i, const Occasion *o)
{
    const Term *t = r->terms_of[i];
    bool plain =
        scan_says(r->s, r->texts[i].from, "best") || scan_is_a(r->s, r->texts[i].from, TERM_CRAFT);
    if (t && !plain && prize_is_of_one_event(t) && !is_given_there(r, i, o) &&
        !prize_of_event(r->s, r->texts[i], occasion_name(r->s, o)))
        return; /* "the Grand Prix at Cannes and the Golden Bear": each has its own */
    Occasion own_event;
    if (names_other_event(r->s, r->texts[i], o, &own_event))
        o = &own_event; /* "an Honorary Academy Award and a Golden Globe" */
    PrizeFound *f = &r->out[i];
    f->event = occasion_name(r->s, o);
    f->year = o->year;
    r->has_event[i] = true;
    const Term *own = prize_of_event(r->s, r->texts[i], f->event);
    if (own)
        r->terms_of[i] = own;
    f->year_presumed = false;
    int before = r->texts[i].from - 1;
    if (!f->year && before >= r->s->from && f->place > before)
        f->year = token_year(&r->s->t[before]); /* "the 2016 Palme d'Or" */
    if (f->year && f->year == r->years.film && !occasion_is_of_same_year(o)) {
        f->year++; /* "the 1940 Oscar" of a film of 1940 was given in 1941, as like as not */
        f->year_presumed = true;
        return;
    }
    if (!f->year && r->years.film) {
        f->year = occasion_is_of_same_year(o) ? r->years.film : r->years.film + 1;
        f->year_presumed = true;
    }
}

bool award_honours(const Term *t, const char *whom)
{
    return t && str_equal(record_value(t->record, "Honours"), str_from_c(whom));
}

/* Does the prize honour the film and no person? */
bool award_honours_film(const Term *t)
{
    return award_honours(t, "film");
}

/* "won a prize at Venice and was nominated for Best Film": festivals nominate nobody, but in
 * "Venice, where it was nominated for the Golden Lion". */
static bool is_apart(const Reader *r)
{
    for (int i = r->occasion.span.to; i < r->verb; i++)
        if (scan_says(r->s, i, "where"))
            return false;
    return strcmp(r->result, "Nominated") == 0 && occasion_is_festival(&r->occasion) &&
           r->verb_count > 1 && r->occasion.span.to <= r->verb;
}

/* "Best Actor, which Brando declined", "Best Actor (Hutton, the youngest)": of somebody, though we
 * may not read who it was. */
static bool is_told_further(const Scan *s, int to)
{
    static const char *const relative[] = {"which", "that", "whose", "who",
                                           "the",   "a",    "for",   "to"};
    if (scan_says(s, to, ",") && SCAN_SAYS_ONE(s, to + 1, relative))
        return true;
    return scan_says(s, to, "(") || scan_says(s, to, "for") || scan_says(s, to, "to") ||
           scan_says(s, to, "by") || scan_says(s, to, ":") || scan_says(s, to, "-");
}

void award_push(Reader *r, int i, int n, const Term *t, Span person)
{
    if (r->count == PRIZES_MOST)
        return;
    int at = r->count++;
    r->texts[at] = (Span){i, i + n};
    r->terms_of[at] = t;
    r->has_event[at] = false;
    bool competed = strcmp(r->result, "Competed") == 0 && r->occasion.is_set &&
                    !occasion_is_festival(&r->occasion); /* "competed for Best Picture" */
    r->out[at] = (PrizeFound){.field = competed ? "Nominated" : r->result,
                              .prize = t && !r->s->t[i].capital
                                           ? t->means /* "the Oscar for best foreign film" */
                                           : paragraph_slice(r->s->p, i, i + n),
                              .event = S(""),
                              .person = person,
                              .whose = span_is_empty(person) ? r->whose : S(""),
                              .aside = r->aside,
                              .of_film = r->by_film && !is_told_further(r->s, i + n),
                              .place = i};
    if (r->occasion.is_set && !is_apart(r))
        award_set_event(r, at, &r->occasion);
    r->inherited[at] = r->has_event[at] && i - r->occasion.span.to > 2;
}

/* "the Golden Bear for the best film": what the prize is for is no second one. */
static bool is_reason(const Reader *r, int i)
{
    const Scan *s = r->s;
    int before = scan_says(s, i - 1, "the") ? i - 2 : i - 1;
    return !s->t[i].capital && scan_says(s, before, "for") &&
           ((r->count && r->texts[r->count - 1].to == before) ||
            (r->held_count && r->held[r->held_count - 1].to == before));
}

/* "and the film itself for Best Foreign Language Film" */
static bool is_films_again(const Reader *r, int i)
{
    const Scan *s = r->s;
    int k = i - 1;
    while (k > i - PRIZE_NEAR &&
           (scan_says(s, k, "for") || scan_says(s, k, "the") || scan_says(s, k, "itself")))
        k--;
    for (int from = k; from > k - 2 && k < i - 1; from--)
        if (from > r->verb && from + scan_term(s, from, TERM_SELF, NULL) == k + 1 &&
            s->marks[from] != MARK_OTHER)
            return true;
    return k > r->verb && k < i - 1 && s->marks[k] == MARK_TITLE;
}

/* "and Gaynor was the first Best Actress": said of somebody, and not what the verb before won. */
static bool is_title_of_other(const Reader *r, int i)
{
    if (scan_says(r->s, i - 1, "for"))
        return false; /* "The nominations were for Best Picture" */
    Part people[PROSE_MAX_PEOPLE];
    bool capital = scan_says(r->s, i, "best") && r->s->t[i].capital;
    if (capital && scan_says(r->s, i - 1, "was") && winners_of_gap(r, i, people))
        return false; /* "won in two: Signoret was Best Actress" */
    for (int k = i - 1; r->result && k > r->verb && k > i - PRIZE_NEAR - 1; k--)
        if (scan_says(r->s, k, "was") || scan_says(r->s, k, "is") || scan_says(r->s, k, "were"))
            return true;
    return false;
}

/* "was chosen as the Polish entry for Best Foreign Language Film": sent, and no more. */
static bool is_only_entered(const Reader *r, int i)
{
    enum { BACK = 12 };
    for (int k = i - 1; r->result && k > r->verb && k > i - BACK; k--)
        if (scan_is_a(r->s, k, TERM_ENTRY))
            return true;
    return false;
}

/* "while the one for Best Actress was divided among all six": no object of the verb before. */
static bool has_own_verb(const Reader *r, int end)
{
    static const char *const verbs[] = {"was", "were", "went", "is", "had"};
    return r->result && SCAN_SAYS_ONE(r->s, end, verbs) && !scan_says(r->s, end + 1, "the");
}

/* "an anniversary prize for another film" */
static bool is_for_other(const Scan *s, int to)
{
    enum { WORDS = 5 };
    static const char *const others[] = {"another",  "other", "earlier",
                                         "previous", "next",  "later"};
    bool other = false;
    for (int k = to + 1; scan_says(s, to, "for") && k < to + WORDS && k < s->to; k++) {
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

/* "but not the one for Best Director" */
static bool is_denied(const Reader *r, int i)
{
    int to = winners_lead(r->s, i);
    return scan_is_a(r->s, to - 1, TERM_NOT) || scan_says(r->s, to - 1, "without");
}

/* "Best Picture was won by X", "the Palme d'Or, which went to X", "no Golden Lion was given". */
static bool is_of_others(const Reader *r, int i, int end)
{
    const Scan *s = r->s;
    int at = scan_says(s, end, ",") && scan_says(s, end + 1, "which") ? end + 2 : end, to;
    bool won = r->result && strcmp(r->result, "Won") == 0;
    if (scan_says(s, i - 1, "no"))
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

/* "the Jury Prize to The Salt Road", "the Grand Prix to Piet Maar for The Salt Road" */
static bool is_given_elsewhere(const Reader *r, int to, bool people)
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

/* "went to Bell and Best Picture to the film" */
static bool is_given_to_film(const Reader *r, int to)
{
    return scan_says(r->s, to, "to") && to + 1 < r->s->to &&
           (r->s->marks[to + 1] == MARK_TITLE || scan_is_a(r->s, to + 1, TERM_SELF));
}

void award_add(Reader *r, int i, int n, const Term *t)
{
    Part people[PROSE_MAX_PEOPLE];
    if (is_of_others(r, i, i + n))
        return;
    if (r->s->marks[i] == MARK_TITLE || award_is_adjective(r->s, i + n) || is_reason(r, i) ||
        is_title_of_other(r, i) || is_only_entered(r, i) || is_denied(r, i) ||
        is_for_other(r->s, i + n) || is_for_career(r->s, i, n))
        return; /* nor "Sound of Metal" */
    const Term *reason;
    bool as = scan_says(r->s, i + n, "as") || scan_says(r->s, i + n, "for");
    if (scan_is_small_word(r->s, i) && as && prize_at(r->s, i + n + 1, &reason))
        return; /* "a special prize as Best Human Document" */
    if (!r->ignored && held_won_by(r, i, n, t))
        return;
    bool own_verb = has_own_verb(r, i + n);
    if ((!r->result || r->passive || own_verb) && r->held_count < PRIZES_MOST)
        r->held[r->held_count++] = (Span){i, i + n};
    if (!r->result || r->ignored || own_verb || (r->passive && !scan_says(r->s, i + n, "to")))
        return;
    int count = winners_behind(r->s, i + n, people);
    if (r->passive && !count && is_given_to_film(r, i + n))
        award_push(r, i, n, t, (Span){0, 0});
    if ((r->passive && !count) || is_given_elsewhere(r, i + n, count > 0))
        return;
    bool own = r->subject.to > r->subject.from &&
               (r->subject.to == r->verb || scan_says(r->s, r->verb - 1, "who"));
    if (count && own && scan_says(r->s, i + n, "for"))
        return; /* "X won Best Actor for Kagemusha" */
    if (!count)
        count = winners_in_front(r->s, i, people);
    if (!count && (count = winners_of_gap(r, i, people))) {
        r->subject = count > 1 ? (Span){0, 0} : people[0].name;
        r->subject_count = 0;
    }
    if (!count && is_films_again(r, i)) {
        r->subject = (Span){0, 0};
        r->subject_count = 0;
    }
    if (!count && r->nameless && !award_honours_film(t))
        return; /* "she won Best Actress": who? */
    bool to_maker = count && award_honours_film(t) && scan_says(r->s, i + n, "to");
    for (int k = 0; k < count; k++) {
        award_push(r, i, n, t, people[k].name);
        if (to_maker)
            r->out[r->count - 1].given_to = people[k].name;
    }
    for (int k = 0; k < r->subject_count && !count; k++) {
        award_push(r, i, n, t, r->subjects[k].name);
        r->shared[r->count - 1] = r->verb;
    }
    if (!count && !r->subject_count) {
        award_push(r, i, n, t, r->subject);
        bool country = scan_is_a(r->s, r->subject.from, TERM_COUNTRY);
        if (award_honours_film(t) && !country && r->count)
            r->out[r->count - 1].given_to = r->subject; /* or is it the title of another film? */
    }
}
