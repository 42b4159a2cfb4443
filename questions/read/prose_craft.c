/* prose_craft.c -- prizes that are named by what they are given for, "an Oscar for his
 * photography"; see prose_award.h. */
#include "prose_award.h"

/* Does that event give a prize of this name? */
static bool is_known_there(const Term *prize, Str event)
{
    for (const Term *t = prize; t; t = t->next)
        if (t->class == TERM_PRIZE && str_equal(t->means, prize->means) &&
            str_equal(record_value(t->record, "Event"), event))
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
    static const char *const between[] = {",", "and", "the", "its", "his", "her", "their", "for"};
    for (int k = r->craft_to; k < i; k++)
        if (!SCAN_SAYS_ONE(r->s, k, between))
            return false;
    return r->craft_to > r->verb && r->craft_to < i;
}

/* "Sven Nykvist's" right before `to`. */
static Span owner_before(const Scan *s, int to)
{
    return scan_says(s, to - 1, "'s") ? name_before(s, to - 1) : (Span){0, 0};
}

/* "for the music of Franz Waxman": who made it. */
static Span maker_behind(const Scan *s, int i)
{
    Span name = {i + 1, name_at(s, i + 1)};
    bool made = scan_says(s, i, "of") || scan_says(s, i, "by");
    return made && !span_is_empty(name) && !s->marks[name.from] && name_is_person(s, name)
               ? name
               : (Span){0, 0};
}

/* "Its photography was nominated", "The costumes, by Emi Wada, won": the subject of the verb. */
static void note_craft(Reader *r, int i, int n)
{
    const Scan *s = r->s;
    Part by;
    bool prize = scan_says(s, i - 1, "for") && scan_is_a(s, i - 2, TERM_PRIZE_WORD);
    if (!(prize || scan_says(s, i - 1, "the") || scan_says(s, i - 1, "its") ||
          scan_says(s, i - 1, "'s")))
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
    bool several = span_is_empty(r->craft_by) && r->subject_count;
    for (int k = 0; several && k < r->subject_count; k++)
        push_craft(r, r->craft_at, n, t, r->subjects[k].name);
    if (!several)
        push_craft(r, r->craft_at, n, t, span_is_empty(r->craft_by) ? r->subject : r->craft_by);
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
    bool prize = scan_says(s, i - 1, "for") && scan_is_a(s, i - 2, TERM_PRIZE_WORD);
    bool honoured = r->verb >= i - PRIZE_NEAR; /* "were honoured for the screenplay at Cannes" */
    if (!r->occasion.is_set && !prize && !honoured)
        return; /* "the prize for direction at Cannes" */
    while (scan_is_small_word(s, from) && from > i - PRIZE_NEAR && !scan_is_a(s, from, TERM_LINK))
        from--;
    bool reason = scan_says(s, from, "for");
    Part people[PROSE_MAX_PEOPLE];
    int count = reason ? winners_of_gap(r, from + 1, people) : 0;
    for (int k = 0; k < count; k++)
        push_craft(r, i, n, t, people[k].name);
    bool on = goes_on_from_craft(r, i);
    Span owner = owner_before(s, from + 1); /* "an Oscar for Sven Nykvist's photography" */
    if (span_is_empty(owner) && (reason || on))
        owner = maker_behind(s, i + n);
    bool own = !span_is_empty(owner) && (scan_says(s, owner.from - 1, "for") || owner.from > i);
    bool more = reason && scan_says(s, from - 1, "and"); /* "as Best Film and for its music" */
    if (count || (r->count > r->verb_first && !on && !own && !more))
        return;
    for (int k = 0; reason && !own && (!on || scan_says(s, from, "for")) && k < r->subject_count;
         k++) {
        int at = r->count;
        push_craft(r, i, n, t, r->subjects[k].name);
        for (; at < r->count; at++)
            r->shared[at] = r->verb;
    }
    on = on && !(reason && r->subject_count);
    if (own || on || (reason && !r->subject_count) || scan_says(s, from, ":"))
        push_craft(r, i, n, t, own ? owner : on ? (Span){0, 0} : r->subject);
    if (own && owner.from > i && r->craft_to == i + n)
        r->craft_to = owner.to;
}

/* Do only such words as go on a list stand from .. to? */
static bool is_between(const Scan *s, int from, int to)
{
    static const char *const between[] = {",", "and", "or", "the", "&"};
    int depth = 0;
    for (int k = from; k < to; k++) {
        depth += scan_says(s, k, "(") - scan_says(s, k - 1, ")");
        if (depth <= 0 && !SCAN_SAYS_ONE(s, k, between) && !scan_says(s, k, ")"))
            return false;
    }
    return from < to;
}

/* Does a list of prizes stand before `i`, and only small words and brackets since its last? */
static bool goes_on_from_prize(const Reader *r, int i)
{
    bool told = r->count > r->verb_first && r->result;
    int last = told ? r->texts[r->count - 1].to : r->held_count ? r->held[r->held_count - 1].to : i;
    return last < i && is_between(r->s, last, i);
}

/* "the Oscars for picture", "four: picture", "won as director": does the list begin at `i`? */
static bool begins_categories(const Reader *r, int i)
{
    const Scan *s = r->s;
    bool aside = scan_says(s, i - 1, ":") || scan_says(s, i - 1, "(");
    bool several = scan_says(s, i - 1, "for") && str_ends(s->t[i - 2].lower, S("s"));
    if ((s->t[i].capital && !aside && !several) || !r->result)
        return false; /* but "Oscars for Picture and Sound" */
    if (scan_says(s, i - 1, "as"))
        return scan_is_a(s, i - 2, TERM_WON) || s->t[i - 2].capital;
    if (aside)
        return r->count == r->verb_first;
    if (!scan_says(s, i - 1, "for"))
        return false;
    return s->t[i - 2].capital || scan_is_a(s, i - 2, TERM_PRIZE_WORD) ||
           scan_is_a(s, i - 2, TERM_CEREMONY);
}

int award_add_category(Reader *r, int i)
{
    static const char *const behind[] = {",", "and", ";", ")", "at", "in",
                                         ".", "for", "(", "-", "&"};
    const Scan *s = r->s;
    const Term *t;
    int n = scan_term(s, i, TERM_CATEGORY, &t);
    bool ends = i + n >= s->to || SCAN_SAYS_ONE(s, i + n, behind);
    if (!n || !ends || r->ignored || i <= s->from + 1 || s->marks[i] ||
        (!r->occasion.is_set && !(s->t[i].capital && r->count > r->verb_first)))
        return 0; /* "for Best Picture, Director and Sound at the Academy Awards" */
    const Term *prize = terms_entry(s->terms, TERM_PRIZE, t->means);
    if (!prize || !(begins_categories(r, i) || goes_on_from_prize(r, i)))
        return 0;
    award_add(r, i, n, prize);
    return n;
}
