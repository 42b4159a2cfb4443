/* prose_held.c -- prizes that a sentence names before it says what became of them, or of which it
 * has no verb; see prose_award.h. */
#include "prose_award.h"

static bool push(Reader *r, int k, Span person, const Term **t)
{
    *t = r->held_terms[k];
    return award_push(r, r->held[k].from, r->held[k].to - r->held[k].from, *t, person);
}

bool held_give(Reader *r, int to)
{
    const Scan *s = r->s;
    int end, count = r->held_count,
             this = scan_says(s, to, "\"") || scan_says(s, to, "*") ? to + 1 : to;
    Part part;
    r->held_count = 0;
    if (!count || to < 0)
        return false;
    bool film = (this < s->to && s->marks[this] == MARK_TITLE) || scan_is_a(s, to, TERM_SELF) ||
                scan_says(s, to, "this");
    for (int k = to; scan_says(s, to - 1, "between") && k < s->to; k++)
        film = film || (scan_says(s, k, "and") && k + 1 < s->to && s->marks[k + 1] == MARK_TITLE);
    end = film ? to : person_at(s, to, &part);
    bool person = end > to && s->marks[part.name.from] != MARK_OTHER;
    bool other = scan_says(s, end, "for") && end + 1 < s->to && !scan_says(s, end + 1, "it") &&
                 s->marks[end + 1] != MARK_TITLE && (s->t[end + 1].capital || s->marks[end + 1]);
    if (other)
        r->elsewhere = end;
    for (int k = 0; k < count && (film || (person && !other)); k++) {
        Span text = r->held[k];
        const Term *prize = r->held_terms[k];
        award_push_given(r, text.from, text.to - text.from, prize, film ? (Span){0, 0} : part.name,
                         !film && award_honours_film(prize));
    }
    return true;
}

bool held_take(Reader *r)
{
    const Term *t;
    int count = r->held_count;
    for (int k = 0; k < count; k++)
        push(r, k, (Span){0, 0}, &t);
    r->held_count = 0;
    return count > 0;
}

Span held_owner(const Scan *s, Span prize)
{
    int start;
    Part people[PROSE_MAX_PEOPLE];
    bool closed = false;
    for (int k = prize.to; k < s->to && !closed; k++)
        closed = scan_says(s, k, ")");
    int count = closed && scan_says(s, prize.from - 1, "(")
                    ? people_before(s, prize.from - 1, people, &start)
                    : 0;
    return count ? people[count - 1].name : (Span){0, 0};
}

bool held_take_owned(Reader *r)
{
    const Term *t;
    int count = r->held_count;
    for (int k = 0; k < count; k++)
        if (span_is_empty(held_owner(r->s, r->held[k])))
            return false;
    for (int k = 0; k < count; k++)
        push(r, k, held_owner(r->s, r->held[k]), &t);
    r->held_count = 0;
    return count > 0;
}

/* The occasion that holds token `i` and ends where one from `i` on does: "Hong Kong Film Awards",
 * and not "Kong Film Awards". */
static bool occasion_to(const Reader *r, int i, Occasion *o)
{
    enum { LONGEST = 6 };
    Occasion wider;
    if (!occasion_at(r->s, i, r->years, o))
        return false;
    for (int k = i - 1; k >= r->s->from && k > i - LONGEST; k--)
        if (occasion_at(r->s, k, r->years, &wider) && wider.span.to == o->span.to)
            *o = wider;
    return true;
}

/* The event of the held prize `k` of a list: behind it, "Golden Bear, Berlin 1966; ...", or before
 * it, "Academy Awards 1967: Best Picture, Best Sound." */
static bool find_event(const Reader *r, int k, Occasion *o)
{
    const Scan *s = r->s;
    int from = r->held[k].from, end = k + 1 < r->held_count ? r->held[k + 1].from : s->to;
    bool led = scan_says(s, from - 1, "for") || /* "Oscar for Best Sound" */
               r->first_event < r->held[0].from;
    for (int i = from; !led && i < end && !scan_says(s, i, ";"); i++)
        if (occasion_at(s, i, r->years, o))
            return true;
    for (int i = from - 1; i >= s->from; i--)
        if (occasion_to(r, i, o))
            return true;
    return false;
}

/* "Bell's Oscar for Best Actress", "Ada Bell, Best Actress at Cannes": whose the held prize is. */
static Span person_of(const Scan *s, Span prize)
{
    int to = winners_lead(s, prize.from), start;
    Part people[PROSE_MAX_PEOPLE];
    bool apposed = to == prize.from && scan_says(s, to - 1, ",");
    bool was = to == prize.from && scan_says(s, to - 1, "was"); /* "Bell was Best Actress" */
    bool near = to == prize.from && scan_says(s, to - 1, "'s"); /* "Bell's Best Actress award" */
    int end = scan_says(s, to, "'s") ? to : apposed || was || near ? to - 1 : s->from;
    int count = people_before(s, end, people, &start);
    if (count)
        return people[count - 1].name;
    Span by_bracket = held_owner(s, prize);
    if (!span_is_empty(by_bracket))
        return by_bracket;
    static const char *const awards[] = {"prizes", "awards", "oscars", "baftas"};
    bool several = false; /* "the awards for Best Director (Bell) and Best Actor (Dorn)" */
    for (int k = s->from; k < prize.from; k++)
        several = several || (SCAN_SAYS_ONE(s, k, awards) && scan_says(s, k + 1, "for"));
    bool one = several && scan_says(s, prize.to, "(") && winners_behind(s, prize.to, people) == 1;
    return one ? people[0].name : (Span){0, 0};
}

void held_take_personal(Reader *r)
{
    const Term *t;
    int count = r->held_count;
    for (int k = 0; k < count && !r->verb_count; k++) {
        Occasion o;
        Span person = person_of(r->s, r->held[k]);
        t = r->held_terms[k];
        bool film = scan_says(r->s, winners_lead(r->s, r->held[k].from) - 1, "its");
        if (!film && (span_is_empty(person) || r->s->marks[person.from] || award_honours_film(t)))
            continue;
        if (!find_event(r, k, &o))
            continue;
        r->result = "Won";
        int at = r->count;
        push(r, k, film ? (Span){0, 0} : person, &t);
        if (r->count > at) {
            award_set_event(r, at, &o);
            r->out[at].aside = true;
        }
    }
}

/* "Winner, Palme d'Or", "Awards: Golden Bear": only such a word before the first of the list. */
static bool opens_list(const Scan *s, int first)
{
    static const char *const heads[] = {"winner", "winners", "awards", "prizes", "honours",
                                        "honors", "award",   "prize",  "won",    "awarded"};
    return SCAN_SAYS_ONE(s, s->from, heads) &&
           (scan_says(s, s->from + 1, ":") ||
            (first == s->from + 2 && s->t[s->from + 1].kind == TOKEN_MARK));
}

bool held_won_by(Reader *r, int i, int n, const Term *t)
{
    static const char *const verbs[] = {"declined", "refused", "accepted", "collected"};
    const Scan *s = r->s;
    int at = i + n + scan_says(s, i + n, ","), end;
    Part people[PROSE_MAX_PEOPLE];
    if (!scan_says(s, at, "which") && !scan_says(s, at, "that"))
        return false;
    int self = scan_term(s, at + 1, TERM_SELF, NULL);
    int count = self ? 0 : people_at(s, at + 1, people, &end);
    if (self)
        end = at + 1 + self;
    bool won = scan_is_a(s, end, TERM_WON) || SCAN_SAYS_ONE(s, end, verbs);
    if (!won || (!count && !self) ||
        (count && (award_honours_film(t) || s->marks[people[0].name.from])))
        return false;
    const char *before = r->result;
    r->result = "Won";
    if (self)
        award_push(r, i, n, t, (Span){0, 0});
    for (int k = 0; k < count; k++)
        award_push(r, i, n, t, people[k].name);
    r->result = before;
    return true;
}

bool held_is_label(const Scan *s, int i, int n)
{
    static const char *const before[] = {"(", "\xE2\x80\xA2", "-", ","};
    static const char *const behind[] = {")", "\xE2\x80\xA2", ";", "."};
    bool ends = i + n >= s->to || SCAN_SAYS_ONE(s, i + n, behind);
    if (scan_says(s, i - 1, ",") && !scan_says(s, i + n, ")"))
        return false; /* but "(Ada Bell, nominated)" */
    return ends && SCAN_SAYS_ONE(s, i - 1, before) && !scan_is_glued_hyphen(s, i - 1);
}

/* Verbs that are nouns are none: "Academy Award nomination for Best Film, 1967". */
static bool has_verb(const Reader *r)
{
    static const char *const nouns[] = {"nomination", "nominations", "nominee", "winner"};
    for (int v = 0; v < r->verb_count; v++)
        if (!SCAN_SAYS_ONE(r->s, r->verbs[v], nouns))
            return true;
    for (int i = r->s->from; i < r->s->to; i++)
        if (scan_is_a(r->s, i, TERM_FINITE) && !held_is_label(r->s, i, 1))
            return true;
    return false;
}

/* Does the sentence belong to a list whose heading names the occasion: "* Best Sound"? */
static bool is_item(const Reader *r)
{
    int first = r->held_count ? r->held[0].from : r->s->to;
    bool told = r->verb_count && r->memory->event.n && r->memory->age <= 1; /* "- won" */
    return (r->memory->listed || told) && !r->occasion.is_set &&
           (first == r->s->from ||
            (first == r->s->from + 1 && r->s->t[r->s->from].kind == TOKEN_MARK));
}

/* "Best Director: Piet Maar", "Best Actress - Ada Bell", "Best Actress, Ada Bell, 1967" */
static int people_of_item(const Reader *r, int to, Part out[PROSE_MAX_PEOPLE])
{
    static const char *const marks[] = {":", "-", "\xE2\x80\x93", "\xE2\x80\x94", ","};
    Occasion o;
    int end, count = winners_behind(r->s, to, out);
    int event = scan_says(r->s, to, ",") ? occasion_at(r->s, to + 1, r->years, &o) : 0;
    int behind = to + 1 + event +
                 (event && to + 1 + event < r->s->to && token_year(&r->s->t[to + 1 + event]) > 0);
    if (event && scan_says(r->s, behind, "("))
        return winners_behind(r->s, behind, out); /* "Best Actor, Cannes 1967 (Max Orr)" */
    if (count || !SCAN_SAYS_ONE(r->s, to, marks) || occasion_at(r->s, to + 1, r->years, &o))
        return count;
    return people_at(r->s, to + 1, out, &end);
}

static void take_items(Reader *r, const char *result)
{
    const Term *t;
    r->result = result;
    r->is_item = true;
    for (int k = 0; k < r->held_count; k++) {
        Part people[PROSE_MAX_PEOPLE];
        int first = r->count, count = people_of_item(r, r->held[k].to, people);
        push(r, k, count ? people[0].name : (Span){0, 0}, &t);
        for (int p = 1; p < count; p++)
            push(r, k, people[p].name, &t);
        for (int p = first; p < r->count; p++) {
            Occasion o = {terms_entry(r->s->terms, TERM_EVENT, r->memory->event), r->texts[p],
                          r->memory->year, true};
            if (o.term)
                award_set_event(r, p, &o);
            r->out[p].of_film = !count;
        }
    }
    r->held_count = 0;
}

bool held_take_item(Reader *r, int end, const char *result)
{
    while (end < r->s->to && r->s->t[end].kind == TOKEN_MARK)
        end++;
    if (end < r->s->to || !is_item(r))
        return false;
    take_items(r, result);
    r->ignored = true;
    return true;
}

/* "It missed three prizes:", "others' prizes were": are those of the list before `to` not the
 * film's? */
static bool is_of_others(const Scan *s, int to)
{
    static const char *const nots[] = {"missed", "lost",   "losing", "others",
                                       "past",   "rivals", "'",      "passed"};
    for (int k = s->from; k < to; k++)
        if (SCAN_SAYS_ONE(s, k, nots) || scan_is_a(s, k, TERM_NOT) || scan_is_a(s, k, TERM_HEDGE) ||
            scan_is_a(s, k, TERM_EARLIER) || s->marks[k] == MARK_OTHER)
            return true;
    return false;
}

/* "It was showered with prizes: the Golden Bear, ...", "Further prizes were the Golden Bear, ...",
 * "Its BAFTAs included Best Film": what stands before the first prize of the list. */
static bool is_announced(const Reader *r, int first)
{
    enum { FAR = 8, LONGEST = 24 };
    static const char *const words[] = {"prizes",   "awards",  "honours", "honors",
                                        "trophies", "laurels", "prize",   "award"};
    static const char *const verbs[] = {"were", "are", "included", "include"};
    static const char *const openers[] = {"its", "further", "among", "other"};
    const Scan *s = r->s;
    int lead = winners_lead(s, first) - 1;
    bool verb = SCAN_SAYS_ONE(s, lead, verbs), told = false;
    if (verb ? !SCAN_SAYS_ONE(s, s->from, openers) && s->marks[s->from] != MARK_TITLE
             : !scan_says(s, lead, ":"))
        return false;
    for (int k = s->from; k < lead; k++) {
        bool events = verb && s->t[k].capital && scan_is_a(s, k, TERM_EVENT) &&
                      str_ends(s->t[k].lower, S("s"));
        told = told || (k > lead - FAR && (SCAN_SAYS_ONE(s, k, words) || events));
    }
    return told && lead <= s->from + LONGEST && !is_of_others(s, lead);
}

bool held_opens_list(const Reader *r)
{
    const Scan *s = r->s;
    int first = r->held_count ? r->held[0].from : s->to;
    bool bullet = s->t[s->from].kind == TOKEN_MARK && first == s->from + 1;
    if (!r->verb_count && is_announced(r, first))
        return true;
    if (has_verb(r))
        return false;
    int begin = s->from + (s->t[s->from].kind == TOKEN_MARK); /* behind a bullet */
    begin += begin + 1 < s->to && (token_year(&s->t[begin]) || token_ordinal(&s->t[begin]));
    return first == s->from || bullet || opens_list(s, first) ||
           (r->occasion.is_set && r->first_event <= begin) ||
           (first < s->from + 3 * PRIZE_NEAR && scan_says(s, winners_lead(s, first) - 1, ":") &&
            !is_of_others(s, first));
}

/* "Special Jury Prize, Cannes 1989.": a list of what it won, without a verb. */
void held_take_list(Reader *r)
{
    const Term *t;
    if (!r->verb_count && is_item(r)) {
        take_items(r, r->memory->listed);
        return;
    }
    if (!held_opens_list(r) || !r->occasion.is_set)
        return;
    for (int k = 0; k < r->held_count; k++) {
        int last = r->count;
        Part people[PROSE_MAX_PEOPLE];
        int count =
            award_honours_film(r->held_terms[k]) ? 0 : people_of_item(r, r->held[k].to, people);
        r->result = r->held_results[k] ? r->held_results[k] : "Won";
        push(r, k, count ? people[0].name : (Span){0, 0}, &t);
        for (int p = 1; p < count; p++)
            push(r, k, people[p].name, &t);
        Occasion o;
        for (int p = last; p < r->count && find_event(r, k, &o); p++)
            award_set_event(r, p, &o);
    }
}
