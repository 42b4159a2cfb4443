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

void award_set_event(Reader *r, int i, const Occasion *o)
{
    const Term *t = r->terms_of[i];
    bool plain =
        scan_says(r->s, r->texts[i].from, "best") || scan_is_a(r->s, r->texts[i].from, TERM_CRAFT);
    if (t && !plain && prize_is_of_one_event(t) && !is_given_there(r, i, o) &&
        !prize_of_event(r->s, r->texts[i], occasion_name(r->s, o)))
        return; /* "the Grand Prix at Cannes and the Golden Bear": each has its own */
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

/* "for NAME", "(NAME)", "to NAME", "for both NAME and NAME" behind a prize: how many. */
static int people_behind(const Scan *s, int i, Part out[PROSE_MAX_PEOPLE])
{
    int end;
    if (scan_says(s, i, ",") && scan_says(s, i + 1, "given"))
        for (int k = i + 2; k < s->to && k < i + 2 + PRIZE_NEAR; k++)
            if (scan_says(s, k, "to"))
                i = k; /* "Best Costume Design, given in 1994 to X" */
    bool aside = scan_says(s, i, ",") && scan_says(s, i + 1, "for"); /* "Best Score, for X." */
    i += aside;
    bool bracket = scan_says(s, i, "(");
    if (!bracket && !scan_says(s, i, "for") && !scan_says(s, i, "to") && !scan_says(s, i, "by"))
        return 0;
    int from = scan_says(s, i + 1, "both") ? i + 2 : i + 1, count = people_at(s, from, out, &end);
    if (!count && scan_says(s, i, "for")) {
        /* "for Ashby's editing" */
        int name = name_at(s, skip_descriptors(s, from));
        out[0] = (Part){.name = {skip_descriptors(s, from), name}};
        count =
            name > out[0].name.from && scan_says(s, name, "'s") && name_is_person(s, out[0].name);
    }
    bool letter = count && s->t[out[0].name.from].text.n < 2; /* "(B&W)" */
    if (!count || letter || s->marks[out[0].name.from] ||
        scan_is_a(s, out[0].name.from, TERM_PRIZE) || (bracket && !scan_says(s, end, ")")))
        return 0;
    const Term *t;
    if (aside && scan_says(s, end, ",") && prize_at(s, end + 1, &t))
        return 0; /* "Best Score, for X, Best Editing": of which? */
    return count;
}

/* "for Steiger as Best Actor", "Cardiff for Best Cinematography", "and, for X, Best Editing". */
static int people_in_front(const Scan *s, int i, Part out[PROSE_MAX_PEOPLE])
{
    int start, count;
    if (scan_says(s, i - 1, "as")) /* "and Cassavetes one as Best Director" */
        return people_before(s, scan_says(s, i - 2, "one") ? i - 2 : i - 1, out, &start);
    if (scan_says(s, i - 1, "for")) {
        count = people_before(s, i - 1, out, &start);
        return scan_says(s, start - 1, ",") || scan_says(s, start - 1, "and") ||
                       scan_says(s, start - 1, ";")
                   ? count
                   : 0;
    }
    if (!scan_says(s, i - 1, ","))
        return 0;
    count = people_before(s, i - 1, out, &start);
    bool opens = scan_says(s, start - 2, ",") || scan_says(s, start - 2, ";") ||
                 scan_says(s, start - 2, "and"); /* else the prize before it is theirs */
    return count && scan_says(s, start - 1, "for") && opens ? count : 0;
}

/* Behind what stands before `i` and only leads to a prize: "the Oscar for", "one as", "that for".
 */
static int lead_before(const Scan *s, int i)
{
    enum { WORDS = 9, EVENT = 4 };
    static const char *const glue[] = {"the",     "a",   "an", "one",  "that",
                                       "another", "for", "as", "those"};
    for (int k = i; k > i - WORDS && k > s->from;) {
        int event = k - EVENT;
        while (event < k && event + scan_term(s, event, TERM_EVENT, NULL) != k)
            event++;
        if (event == k && !SCAN_SAYS_ONE(s, k - 1, glue) && !scan_is_a(s, k - 1, TERM_PRIZE_WORD))
            return k;
        k = event < k ? event : k - 1;
    }
    return i;
}

/* "It won Best Picture, and Ada Bell the Oscar for Best Actress": who shares the verb. */
static int people_of_gap(const Reader *r, int i, Part out[PROSE_MAX_PEOPLE])
{
    static const char *const openers[] = {",", ";", "and", "while", "but", "with"};
    const Scan *s = r->s;
    int start, to = lead_before(s, i);
    if (to == i || to <= r->verb + 1)
        return 0;
    int count = people_before(s, to, out, &start);
    bool opens = start > r->verb && SCAN_SAYS_ONE(s, start - 1, openers);
    return count && opens && !s->marks[out[0].name.from] ? count : 0;
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
    r->out[at] = (PrizeFound){.field = r->result,
                              .prize = t && !r->s->t[i].capital
                                           ? t->means /* "the Oscar for best foreign film" */
                                           : paragraph_slice(r->s->p, i, i + n),
                              .event = S(""),
                              .person = person,
                              .whose = span_is_empty(person) ? r->whose : S(""),
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

/* "and Gaynor was the first Best Actress": said of somebody, and not what the verb before won. */
static bool is_title_of_other(const Reader *r, int i)
{
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

void award_add(Reader *r, int i, int n, const Term *t)
{
    Part people[PROSE_MAX_PEOPLE];
    if (is_of_others(r, i, i + n))
        return;
    if (r->s->marks[i] == MARK_TITLE || award_is_adjective(r->s, i + n) || is_reason(r, i) ||
        is_title_of_other(r, i) || is_only_entered(r, i))
        return; /* nor "Sound of Metal" */
    if ((!r->result || r->passive) && r->held_count < PRIZES_MOST)
        r->held[r->held_count++] = (Span){i, i + n};
    if (!r->result || r->ignored || (r->passive && !scan_says(r->s, i + n, "to")))
        return;
    int count = people_behind(r->s, i + n, people);
    if ((r->passive && !count) || is_given_elsewhere(r, i + n, count > 0))
        return;
    bool own = r->subject.to > r->subject.from &&
               (r->subject.to == r->verb || scan_says(r->s, r->verb - 1, "who"));
    if (count && own && scan_says(r->s, i + n, "for"))
        return; /* "X won Best Actor for Kagemusha" */
    if (!count)
        count = people_in_front(r->s, i, people);
    if (!count && (count = people_of_gap(r, i, people))) {
        r->subject = count > 1 ? (Span){0, 0} : people[0].name;
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
    for (int k = 0; k < r->subject_count && !count; k++)
        award_push(r, i, n, t, r->subjects[k].name);
    if (!count && !r->subject_count)
        award_push(r, i, n, t, r->subject);
}

/* Does that event give a prize of this name? */
static bool is_known_there(const Term *prize, Str event)
{
    for (const Term *t = prize; t; t = t->next)
        if (t->class == TERM_PRIZE && str_equal(record_value(t->record, "Event"), event))
            return true;
    return false;
}

static void push_craft(Reader *r, int i, int n, const Term *craft, Span person)
{
    const Term *prize = terms_entry(r->s->terms, TERM_PRIZE, craft->means);
    int at = r->count;
    if (r->occasion.is_set && r->occasion.term &&
        !is_known_there(prize, occasion_name(r->s, &r->occasion)))
        return; /* "a Silver Bear for his photography" */
    if (prize)
        award_push(r, i, n, prize, person);
    if (r->count > at) {
        r->out[at].prize = craft->means;
        r->craft_to = i + n;
    }
}

/* "for direction, photography and its costumes": only such words since the craft before. */
static bool goes_on_from_craft(const Reader *r, int i)
{
    static const char *const between[] = {",", "and", "the", "its", "his", "her", "their"};
    for (int k = r->craft_to; k < i; k++)
        if (!SCAN_SAYS_ONE(r->s, k, between))
            return false;
    return r->craft_to > r->verb && r->craft_to < i;
}

/* "Sven Nykvist's" right before `to`. */
static Span owner_before(const Scan *s, int to)
{
    for (int k = to - 2; scan_says(s, to - 1, "'s") && k > to - 2 - PRIZE_NEAR && k >= s->from; k--)
        if (name_at(s, k) == to - 1 && (k == s->from || name_at(s, k - 1) != to - 1))
            return (Span){k, to - 1};
    return (Span){0, 0};
}

/* "Its photography was nominated", "The costumes, by Emi Wada, won": the subject of the verb. */
static void note_craft(Reader *r, int i, int n)
{
    const Scan *s = r->s;
    Part by;
    if (!(scan_says(s, i - 1, "the") || scan_says(s, i - 1, "its") || scan_says(s, i - 1, "'s")))
        return;
    r->craft_at = i;
    r->craft_by = owner_before(s, i);
    if (scan_says(s, i + n, ",") && scan_says(s, i + n + 1, "by") &&
        person_at(s, i + n + 2, &by) > i + n + 2)
        r->craft_by = by.name;
}

void award_add_subject_craft(Reader *r)
{
    enum { FAR = 9 };
    const Term *t;
    Part to;
    int n = scan_term(r->s, r->craft_at, TERM_CRAFT, &t), verb = r->verbs[0];
    if (r->count || !n || !r->craft_at || !r->result || r->ignored || !r->occasion.is_set ||
        verb < r->craft_at || verb > r->craft_at + FAR)
        return;
    /* "The Oscar for the costumes went to Emi Wada" */
    for (int k = verb + 1; k < verb + 3 && span_is_empty(r->craft_by); k++)
        if (scan_says(r->s, k, "to") && person_at(r->s, k + 1, &to) > k + 1)
            r->craft_by = to.name;
    push_craft(r, r->craft_at, n, t, r->craft_by);
}

/* "an Oscar for his tilted photography": the prize for that craft, if none was named; further
 * crafts in a list; "the foreign-language Oscar". */
void award_add_craft(Reader *r, int i)
{
    const Scan *s = r->s;
    const Term *t;
    int from = i - 1, n = scan_term(s, i, TERM_CRAFT, &t);
    if (!n || i < r->craft_to || !scan_is_small_word(s, i) || s->marks[i] ||
        scan_says(s, i - 1, "best"))
        return;
    if (!r->result)
        note_craft(r, i, n);
    if (!r->result || r->ignored)
        return;
    if (scan_is_a(s, i + n, TERM_EVENT) && r->count == r->verb_first) {
        push_craft(r, i, n, t, (Span){0, 0});
        return;
    }
    if (!r->occasion.is_set)
        return;
    while (scan_is_small_word(s, from) && from > i - PRIZE_NEAR && !scan_is_a(s, from, TERM_LINK))
        from--;
    bool reason = scan_says(s, from, "for");
    Part people[PROSE_MAX_PEOPLE];
    int count = reason ? people_of_gap(r, from + 1, people) : 0;
    for (int k = 0; k < count; k++)
        push_craft(r, i, n, t, people[k].name);
    bool on = goes_on_from_craft(r, i);
    if (count || (r->count > r->verb_first && !on))
        return;
    Span owner = owner_before(s, from + 1); /* "an Oscar for Sven Nykvist's photography" */
    bool own = !span_is_empty(owner) && scan_says(s, owner.from - 1, "for");
    if (own || on || reason || scan_says(s, from, ":"))
        push_craft(r, i, n, t, own ? owner : on ? (Span){0, 0} : r->subject);
}
