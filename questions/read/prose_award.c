/* prose_award.c -- prizes with their events and people; see prose_award.h. */
#include "prose_award.h"

#include <string.h>

/* Is the prize only said of somebody: "Palme d'Or-winning", "Best Actress winner"? */
bool award_is_adjective(const Scan *s, int to)
{
    if (scan_says(s, to, "-") && to + 1 < s->to && !s->t[to + 1].spaced)
        return true;
    if (scan_says(s, to, "nominee") && scan_says(s, to + 1, "for"))
        return false; /* "Oscar nominee for Best Picture in 1969" */
    return scan_says(s, to, "winner") || scan_says(s, to, "winners") ||
           scan_says(s, to, "nominee") || scan_says(s, to, "laureate");
}

/* Does the occasion stand right behind the prize? */
static bool is_followed_by(const Reader *r, int i, const Occasion *o)
{
    static const char *const links[] = {"at", "in", "of", "from"};
    int to = r->texts[i].to;
    if (!SCAN_SAYS_ONE(r->s, to, links) || o->span.from <= to || o->span.from > to + PRIZE_NEAR ||
        o->span.to > r->s->to)
        return false;
    for (int k = to + 1; k < o->span.from; k++)
        if (!scan_is_article(r->s, k) && r->s->t[k].kind != TOKEN_NUMBER)
            return false;
    return true;
}

/* Does a semicolon part the one from the other? */
static bool is_parted(const Scan *s, int from, int to)
{
    for (int k = from; k < to; k++)
        if (scan_says(s, k, ";"))
            return true;
    return false;
}

/* "at Berlin, where it won the Grand Prix": that of Berlin, whoever else gives one. */
static bool is_given_there(const Reader *r, int i, const Occasion *o)
{
    if (scan_says(r->s, o->span.to, "(") && r->texts[i].from <= o->span.to + PRIZE_NEAR &&
        r->texts[i].from > o->span.to)
        return true; /* "at the Tallinn Film Festival (winning the Grand Prix)" */
    if (is_followed_by(r, i, o))
        return true; /* "the Grand Prix at the 1985 Locarno Film Festival" */
    bool common = scan_says(r->s, r->texts[i].from, "grand") &&
                  scan_says(r->s, r->texts[i].from + 1, "prix"); /* many festivals give one */
    for (int k = o->span.to; k < r->texts[i].from; k++)
        if (scan_says(r->s, k, "where") || (common && o->span.from > r->s->from))
            return !scan_is_a(r->s, k + 1, TERM_EVENT) && !is_parted(r->s, k, r->texts[i].from);
    return false;
}

/* Does a prize's own name say whose it is, and not this event's? */
static bool names_other_event(const Scan *s, Span text, const Occasion *o, Occasion *own)
{
    const Term *t;
    for (int k = text.from; k < text.to; k++) {
        int n = s->t[k].capital ? scan_term(s, k, TERM_EVENT, &t) : 0;
        if (n > 1 && k + n <= text.to && !str_equal(t->means, occasion_name(s, o))) {
            *own = (Occasion){t, {k, k + n}, years_behind(s, text.to), true};
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
    if (!f->year && before >= r->s->from)
        f->year = token_year(&r->s->t[before]); /* "the 2016 Palme d'Or" */
    bool numbered = o->span.from > r->s->from && token_ordinal(&r->s->t[o->span.from - 1]);
    if (f->year && f->year == r->years.film && !numbered && occasion_counts(o) &&
        !occasion_is_of_same_year(o)) {
        f->year++; /* "the 1940 Oscar" of a film of 1940 was given in 1941 */
        f->year_presumed = !occasion_is_later(r->s, f->event, r->years.film);
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

/* "Best Picture, Director and Actress": short for Best ... */
static bool is_category(const Scan *s, int i, int n)
{
    return scan_term(s, i, TERM_CATEGORY, NULL) == n;
}

/* "both the Golden Globe and the BAFTA for Best Actress": the one that ends before "and" or a
 * comma, at `to`; empty if none does. */
static Span event_before(const Scan *s, int to)
{
    enum { LONGEST = 6 };
    static const char *const before[] = {"the", "a", "an", "his", "her", "its", "both", "won"};
    static const char *const places[] = {"at", "of", "from", "in"}; /* "the Palme d'Or at the" */
    while (scan_is_article(s, to - 1))
        to--;
    if (!scan_says(s, to - 1, "and") && !scan_says(s, to - 1, ","))
        return (Span){0, 0};
    to -= 1 + scan_says(s, to - 2, ",");
    for (int k = to - 1; k >= s->from && k > to - LONGEST; k--)
        if (s->t[k].capital && k + scan_term(s, k, TERM_EVENT, NULL) == to) {
            bool given = SCAN_SAYS_ONE(s, k - 1, before) && !SCAN_SAYS_ONE(s, k - 2, places);
            return given ? (Span){k, to} : (Span){0, 0};
        }
    return (Span){0, 0};
}

void award_push_again(Reader *r, int k, const Occasion *o)
{
    if (r->count == PRIZES_MOST)
        return;
    int at = r->count++;
    r->texts[at] = r->texts[k];
    r->terms_of[at] = r->terms_of[k];
    r->out[at] = r->out[k];
    award_set_event(r, at, o);
    r->inherited[at] = false;
}

/* The prize `k`, of the last of several events, is given by the others before it, too. */
static void push_of_others(Reader *r, int k)
{
    for (Span event = event_before(r->s, r->occasion.span.from); !span_is_empty(event);
         event = event_before(r->s, event.from)) {
        Occasion o;
        if (!occasion_at(r->s, event.from, r->years, &o) ||
            str_equal(occasion_name(r->s, &o), r->out[k].event))
            return;
        award_push_again(r, k, &o);
    }
}

bool award_push(Reader *r, int i, int n, const Term *t, Span person)
{
    bool competed = strcmp(r->result, "Competed") == 0 && r->occasion.is_set &&
                    !occasion_is_festival(&r->occasion); /* "competed for Best Picture" */
    if (r->count == PRIZES_MOST || (competed && !str_starts(r->s->t[r->verb].lower, S("compet"))))
        return false; /* "in the running for the Oscar": as many are */
    int at = r->count++;
    r->texts[at] = (Span){i, i + n};
    r->terms_of[at] = t;
    r->has_event[at] = false;
    r->out[at] = (PrizeFound){.field = competed ? "Nominated" : r->result,
                              .prize = t && (!r->s->t[i].capital || is_category(r->s, i, n))
                                           ? t->means /* "the Oscar for best foreign film" */
                                           : paragraph_slice(r->s->p, i, i + n),
                              .event = S(""),
                              .person = person,
                              .whose = span_is_empty(person) ? r->whose : S(""),
                              .aside = r->aside,
                              .of_film = r->by_film && !is_told_further(r->s, i + n) &&
                                         !scan_says(r->s, i - 1, "as"),
                              .place = i};
    if (r->occasion.is_set && !is_apart(r))
        award_set_event(r, at, &r->occasion);
    if (r->occasion.is_set && scan_says(r->s, i - 1, "for") && r->occasion.span.to == i - 1)
        push_of_others(r, at);
    r->inherited[at] = r->has_event[at] && i - r->occasion.span.to > 2;
    return true;
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

/* "while the one for Best Actress was divided among all six": no object of the verb before. */
static bool has_own_verb(const Reader *r, int end)
{
    static const char *const verbs[] = {"was", "were", "went", "is", "had"};
    return r->result && SCAN_SAYS_ONE(r->s, end, verbs) && !scan_says(r->s, end + 1, "the");
}

/* "an Academy Award nomination as Best Director and, in 1967, the BAFTA for Best Film": the BAFTA
 * was won. */
static bool is_behind_aside(const Reader *r, int i)
{
    const Scan *s = r->s;
    bool article = false, divided = false;
    for (int k = i - 1; k >= winners_lead(s, i); k--)
        article = article || scan_is_article(s, k);
    article = article || scan_is_article(s, i - 1);
    for (int k = r->aside_to; k < i; k++)
        divided = divided || scan_says(s, k, "and") || scan_says(s, k, ",");
    return article && divided;
}

/* "went to Bell and Best Picture to the film" */
static bool is_given_to_film(const Reader *r, int to)
{
    return scan_says(r->s, to, "to") && to + 1 < r->s->to &&
           (r->s->marks[to + 1] == MARK_TITLE || scan_is_a(r->s, to + 1, TERM_SELF));
}

static void hold(Reader *r, Span text, const Term *t)
{
    r->held_terms[r->held_count] = t;
    r->held_results[r->held_count] = NULL;
    r->held[r->held_count++] = text;
}

/* "won, and both Bell (Best Actress) and Dorn (Best Director) were nominated": is the verb of a
 * prize in brackets still to come? */
static bool awaits_verb(const Scan *s, int i)
{
    static const char *const verbs[] = {"was", "were", "had", "won", "received"};
    int depth = 1;
    for (; i < s->to; i++) {
        depth += scan_says(s, i, "(") - scan_says(s, i, ")");
        if (!depth && SCAN_SAYS_ONE(s, i, verbs))
            return true;
        if (!depth && !s->t[i].capital && !scan_says(s, i, "and") && !scan_says(s, i, ",") &&
            !scan_says(s, i, ")"))
            return false;
    }
    return false;
}

/* "Harvey (Best Actor)". Fails: false if the prize does not stand so. */
static bool add_owned(Reader *r, int i, int n, const Term *t)
{
    Span owner = held_owner(r->s, (Span){i, i + n});
    if (!r->result || span_is_empty(owner) || r->s->marks[owner.from])
        return false;
    if (!awaits_verb(r->s, i + n))
        award_push(r, i, n, t, owner);
    else if (r->held_count < PRIZES_MOST)
        hold(r, (Span){i, i + n}, t);
    return true;
}

void award_push_given(Reader *r, int i, int n, const Term *t, Span person, bool given)
{
    int at = r->count;
    award_push(r, i, n, t, person);
    for (; given && at < r->count; at++)
        r->out[at].given_to = person;
}

void award_add(Reader *r, int i, int n, const Term *t)
{
    Part people[PROSE_MAX_PEOPLE];
    bool again = r->count && r->texts[r->count - 1].to == i - 1 && scan_says(r->s, i - 1, "(");
    if (again || refused_at(r, i, n) || /* "the Prix de la mise en scène (Best Director)" */
        (!r->ignored && add_owned(r, i, n, t)))
        return;
    if (refused_only_entered(r, i)) {
        r->entered = (Span){i, i + n};
        return;
    }
    if (!r->ignored && held_won_by(r, i, n, t))
        return;
    bool own_verb = has_own_verb(r, i + n);
    if ((!r->result || r->passive || own_verb) && r->held_count < PRIZES_MOST)
        hold(r, (Span){i, i + n}, t);
    if (!r->result || r->ignored || own_verb || (r->passive && !scan_says(r->s, i + n, "to")))
        return;
    if (r->aside_to && is_behind_aside(r, i)) {
        r->result = "Won";
        r->aside_to = 0;
    }
    int count = scan_says(r->s, i - 1, "as") ? winners_in_front(r->s, i, people) : 0;
    if (!count)
        count = winners_behind(r->s, i + n, people);
    if (r->passive && !count && is_given_to_film(r, i + n))
        award_push(r, i, n, t, (Span){0, 0});
    if ((r->passive && !count) || refused_given_elsewhere(r, i + n, count > 0))
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
    for (int k = 0; k < count; k++)
        award_push_given(r, i, n, t, people[k].name, to_maker);
    for (int k = 0; k < r->subject_count && !count; k++) {
        int at = r->count;
        award_push(r, i, n, t, r->subjects[k].name);
        for (; at < r->count; at++)
            r->shared[at] = r->verb;
    }
    if (!count && !r->subject_count) {
        bool country = scan_is_a(r->s, r->subject.from, TERM_COUNTRY);
        /* or is it the title of another film? */
        award_push_given(r, i, n, t, r->subject, award_honours_film(t) && !country && !r->by_film);
    }
}

/* The top prize of the occasion under way, by its own name. */
static void push_top_prize(Reader *r, const char *field, Span text, int place)
{
    Str top = r->occasion.term ? terms_top_prize(r->s->terms, r->occasion.term->means) : S("");
    if (!top.n || r->count == PRIZES_MOST)
        return;
    int at = r->count++;
    r->texts[at] = text;
    r->terms_of[at] = NULL;
    r->out[at] = (PrizeFound){.field = field, .prize = top, .event = S(""), .place = place};
    award_set_event(r, at, &r->occasion);
}

/* "competed for the Œil d'or": for a prize that is not the main one. */
static bool names_other_prize(const Reader *r)
{
    const Scan *s = r->s;
    const Term *t;
    for (int k = r->verb + 1; k < r->verb + PRIZE_NEAR; k++)
        if (scan_says(s, k, "for") && scan_says(s, k + 1, "the") && k + 2 < s->to)
            return s->t[k + 2].capital && !prize_at(s, k + 2, &t);
    return false;
}

void award_add_main(Reader *r)
{
    if (r->result && strcmp(r->result, "Competed") == 0 && names_other_prize(r))
        return;
    if (r->result && strcmp(r->result, "Competed") == 0 && !r->ignored && r->occasion.is_set &&
        occasion_is_festival(&r->occasion) && r->count <= r->verb_first)
        push_top_prize(r, "Competed", (Span){r->verb, r->verb + 1}, r->verb);
}

void award_add_top(Reader *r)
{
    enum { NAMED_SO = 1980 };
    static const char *const sections[] = {"section", "regard",      "sidebar",
                                           "strand",  "fortnight",   "week",
                                           "short",   "documentary", "student"};
    if (!r->top || r->occasion.year < NAMED_SO)
        return;
    for (int i = r->s->from; i < r->s->to; i++)
        if (SCAN_SAYS_ONE(r->s, i, sections))
            return; /* "in the Un Certain Regard section, where it won the top prize" */
    push_top_prize(r, "Won", (Span){r->top, r->top + 1}, r->top);
}
