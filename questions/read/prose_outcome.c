/* prose_outcome.c -- what a sentence has told of prizes, when it is at its end: given to events and
 * people, named as the tables have them, dated by prose_dated.c; see prose_award.h. */
#include "prose_award.h"

#include <string.h>

/* "was nominated, too": at the occasion that an earlier sentence named. */
static bool refers_back(const Scan *s)
{
    static const char *const words[] = {"too",   "also",     "there",   "well",
                                        "night", "ceremony", "evening", "same"};
    for (int i = s->from; i < s->to; i++)
        if (SCAN_SAYS_ONE(s, i, words))
            return true;
    return false;
}

/* "César Award for Best Foreign Film" */
static bool names_event(const Scan *s, Span text)
{
    for (int i = text.from; i < text.to; i++)
        if (scan_is_a(s, i, TERM_EVENT))
            return true;
    return false;
}

/* "Screenwriting Award": for a person's work. */
static bool names_craft(const Scan *s, Span text)
{
    for (int i = text.from; i < text.to; i++)
        if (scan_is_a(s, i, TERM_SCRIPT) || scan_is_a(s, i, TERM_CRAFT) ||
            scan_is_a(s, i, TERM_ROLE_NOUN) || scan_says(s, i, "best"))
            return true;
    return false;
}

/* Whose work such a prize is for, if the text tells one person who did it. */
static Str work_of(const Term *t)
{
    static const struct {
        const char *prize, *field;
    } works[] = {{"Best Director", "Director"},
                 {"Best Cinematography", "Camera"},
                 {"Best Original Score", "Music"},
                 {"Best Film Editing", "Editor"},
                 {"Best Original Screenplay", "Writer"},
                 {"Best Adapted Screenplay", "Writer"},
                 {"Best Screenplay", "Writer"},
                 {"Best Screenwriter", "Writer"},
                 {"Best Cinematographer", "Camera"},
                 {"Best Composer", "Music"},
                 {"Best Editor", "Editor"},
                 {"Best Adaptation", "Writer"}};
    for (size_t i = 0; t && i < sizeof works / sizeof *works; i++)
        if (str_equal(t->means, str_from_c(works[i].prize)))
            return str_from_c(works[i].field);
    return S("");
}

/* "best screenplay" of an event that has no prize of such a name: as said, with capitals. What else
 * it may mean is another academy's. */
static Str as_said(const Scan *s, Span text)
{
    Buf out = buf_in(s->p->keep);
    for (int i = text.from; i < text.to; i++) {
        const Token *t = &s->t[i];
        bool small = scan_is_a(s, i, TERM_LINK) || t->text.s[0] < 'a' || t->text.s[0] > 'z';
        if (i > text.from && t->spaced)
            buf_add_char(&out, ' ');
        buf_add_char(&out, small ? t->text.s[0] : (char)(t->text.s[0] - 'a' + 'A'));
        buf_add(&out, str_slice(t->text, 1, t->text.n));
    }
    return buf_str(&out);
}

static bool is_festival(const Reader *r, Str event)
{
    const Term *t = terms_entry(r->s->terms, TERM_EVENT, event);
    return occasion_is_festival(&(Occasion){.term = t, .is_set = true});
}

static bool is_for_acting(const Scan *s, Span text)
{
    for (int i = text.from; i < text.to; i++)
        if (scan_says(s, i, "actor") || scan_says(s, i, "actress"))
            return true;
    return false;
}

/* "Bell and Dorn won Best Actress and Best Actor": each their own, and not all of them all. */
static bool is_of_next_of_them(const Reader *r, int k)
{
    int first = k, end = k, people = 1;
    bool respectively = false;
    for (int i = r->s->from; i < r->s->to; i++)
        respectively = respectively || scan_says(r->s, i, "respectively");
    bool craft =
        scan_is_a(r->s, r->texts[k].from, TERM_CRAFT) && scan_is_small_word(r->s, r->texts[k].from);
    if (!r->shared[k] || !(respectively || craft || is_for_acting(r->s, r->texts[k])))
        return false;
    while (first > 0 && r->shared[first - 1] == r->shared[k])
        first--;
    while (end < r->count && r->shared[end] == r->shared[k])
        end++;
    while (first + people < end && r->texts[first + people].from == r->texts[first].from)
        people++;
    return people * people == end - first && (k - first) / people != (k - first) % people;
}

/* Does the prize only go on the list of the one before it, whose event its name tells? */
static bool lists_on(const Reader *r, int k)
{
    enum { NEAR = 3 * PRIZE_NEAR };
    const Term *before = r->terms_of[k - 1];
    return !r->occasion.is_set && before && r->has_event[k - 1] && prize_is_of_one_event(before) &&
           r->texts[k].from - r->texts[k - 1].to <= NEAR &&
           strcmp(r->out[k].field, r->out[k - 1].field) == 0 &&
           scan_says(r->s, r->texts[k].from, "best");
}

/* "nominated for the Palme d'Or": in competition. */
static bool is_main_of_festival(const Reader *r, int k)
{
    const PrizeFound *f = &r->out[k];
    return strcmp(f->field, "Nominated") == 0 && is_festival(r, f->event) && r->terms_of[k] &&
           str_equal(record_value(r->terms_of[k]->record, "Rank"), S("top"));
}

/* "The Polish entry for Best Foreign Language Film, it was nominated": for just that. */
static void take_entered(Reader *r)
{
    const Term *t;
    static const char *const nouns[] = {"nomination", "nominations", "nods"};
    bool nominated = r->result && strcmp(r->result, "Nominated") == 0 &&
                     !SCAN_SAYS_ONE(r->s, r->verb, nouns) && r->verb > r->entered.from;
    if (span_is_empty(r->entered) || !nominated || r->ignored || r->count > r->verb_first)
        return;
    int n = prize_at(r->s, r->entered.from, &t);
    award_push(r, r->entered.from, n, t, (Span){0, 0});
}

/* "nominated for four: ..., winning the last": that one was won. */
static void take_last(Reader *r)
{
    static const char *const lasts[] = {"last", "latter"}, *const firsts[] = {"first", "former"};
    const Scan *s = r->s;
    for (int i = s->from; i + 2 < s->to; i++) {
        bool last = SCAN_SAYS_ONE(s, i + 2, lasts), first = SCAN_SAYS_ONE(s, i + 2, firsts);
        bool won =
            (scan_says(s, i, "winning") || scan_says(s, i, "won")) && scan_says(s, i + 1, "the");
        int k = first ? 0 : r->count - 1;
        while (won && last && k > 0 && r->texts[k].from > i)
            k--;
        if (won && (last || first) && k >= 0 && r->texts[k].to <= i)
            r->out[k].field = "Won";
    }
}

/* "the next year", "a year later" */
static bool years_are_counted(const Scan *s)
{
    for (int i = s->from; i + 1 < s->to; i++)
        if ((scan_says(s, i, "next") || scan_says(s, i, "following") || scan_says(s, i, "a")) &&
            scan_says(s, i + 1, "year"))
            return true;
    return false;
}

/* "The Institute gave it ten awards": whoever that is, no other's. */
static bool is_of_unknown_giver(const Reader *r)
{
    static const char *const verbs[] = {"gave", "gives", "named", "chose", "voted", "awarded"};
    int i = r->verb - 1;
    return r->result && SCAN_SAYS_ONE(r->s, r->verb, verbs) && scan_says(r->s, i - 1, "the") &&
           i - 1 == r->s->from && r->s->t[i].capital && !r->s->marks[i] &&
           !scan_is_a(r->s, i, TERM_EVENT) && !scan_says(r->s, i, "academy") &&
           !scan_says(r->s, i, "jury");
}

/* Prizes without an event are of the occasion that an earlier sentence named. */
static void refer_back(Reader *r, const Memory *memory)
{
    bool fresh = memory->age == 1 && !r->occasion.is_set;
    if (is_of_unknown_giver(r))
        return;
    for (int k = 0; k < r->count && memory->event.n && (fresh || refers_back(r->s)); k++) {
        PrizeFound *f = &r->out[k];
        bool nominated = strcmp(f->field, "Nominated") == 0;
        bool givers = scan_says(r->s, r->texts[k].from - 1, "its"); /* "Lyon gave him its prize" */
        if (r->has_event[k] || (nominated && memory->is_festival) || givers ||
            names_event(r->s, r->texts[k]) ||
            (r->terms_of[k] && prize_is_of_one_event(r->terms_of[k])))
            continue;
        const Term *t = terms_entry(r->s->terms, TERM_EVENT, memory->event);
        if (t) {
            Occasion o = {t, r->texts[k], memory->year, true};
            award_set_event(r, k, &o);
            f->year_presumed = f->year_presumed || years_are_counted(r->s);
            continue;
        }
        f->event = memory->event;
        f->year = memory->year;
        r->has_event[k] = memory->year > 0;
    }
}

static void remember(Memory *memory, const Reader *r, Str event, int year)
{
    memory->event = event;
    memory->year = year;
    memory->age = 0;
    memory->is_festival = is_festival(r, event);
}

/* "the Golden Lion": its name tells the event; "the Golden Bear and the prize for Best Actor": so
 * does that of the one before it. */
static void find_event(Reader *r, int k)
{
    const Term *t = r->terms_of[k];
    bool small = scan_is_small_word(r->s, r->texts[k].from) || /* "a special award" */
                 r->texts[k].to - r->texts[k].from == 1;       /* "Documentary" */
    if (!r->has_event[k] && scan_says(r->s, r->texts[k].to, "at") &&
        occasion_is_capital(r->s, r->texts[k].to + 1))
        return; /* "a Grand Prix at Avoriaz" */
    Str event = S("");
    if (!r->has_event[k] && t && prize_is_of_one_event(t) && !small)
        event = record_value(t->record, "Event");
    else if (!r->has_event[k] && k > 0 && lists_on(r, k))
        event = r->out[k - 1].event;
    Occasion o = {terms_entry(r->s->terms, TERM_EVENT, event), r->texts[k],
                  years_behind(r->s, r->texts[k].to), true};
    if (event.n && o.term)
        award_set_event(r, k, &o);
}

/* "Best Original Screenplay for the Coens" */
static bool is_for_several(const Scan *s, int to)
{
    return scan_says(s, to, "for") && scan_says(s, to + 1, "the") &&
           occasion_is_capital(s, to + 2) && str_ends(s->t[to + 2].lower, S("s"));
}

/* "Best Director (both Coens)", "Best Original Screenplay for the Coens", a prize for acting that
 * no table has: was somebody honoured whom the prize `k` does not name? */
static bool hides_winner(const Reader *r, int k)
{
    int to = r->texts[k].to;
    bool both = scan_says(r->s, to, "(") && scan_says(r->s, to + 1, "both");
    return both || is_for_several(r->s, to) ||
           (!r->terms_of[k] && is_for_acting(r->s, r->texts[k]));
}

static void name_winner(Reader *r, int k)
{
    PrizeFound *f = &r->out[k];
    const Term *t = r->terms_of[k];
    bool unknown = !t && !scan_says(r->s, r->texts[k].from, "best");
    f->of_whole = unknown && !names_craft(r->s, r->texts[k]);
    if (is_main_of_festival(r, k))
        f->field = "Competed";
    if (award_honours_film(t) || strcmp(f->field, "Competed") == 0) {
        f->person = (Span){0, 0};
        f->whose = S("");
    }
    if (span_is_empty(f->person) && !f->whose.n)
        f->whose = work_of(t);
    f->nobody = (award_honours(t, "person") || hides_winner(r, k)) && span_is_empty(f->person) &&
                !f->of_film;
}

/* A name in small letters is shown as the table has it. */
static void name_prize(Reader *r, int k)
{
    Span text = r->texts[k];
    const Term *own = prize_of_event(r->s, text, r->out[k].event);
    bool event = terms_entry(r->s->terms, TERM_EVENT, r->out[k].event) != NULL;
    r->out[k].is_known = own || (event && scan_says(r->s, text.from, "best"));
    bool award = scan_says(r->s, text.from, "best") && scan_is_small_word(r->s, text.to - 1) &&
                 scan_is_a(r->s, text.to - 1, TERM_PRIZE_WORD); /* "the Best Actor award" */
    if (!scan_is_small_word(r->s, text.from) && !award)
        return;
    if (own)
        r->out[k].prize = own->means;
    else if (award)
        r->out[k].prize = paragraph_slice(r->s->p, text.from, text.to - 1);
    else if (scan_says(r->s, text.from, "best"))
        r->out[k].prize = as_said(r->s, text);
}

/* "Academy Awards 1967" and the like, a line of its own, is followed by a list; "Nominated:" within
 * it says of what. */
static void note_heading(const Reader *r, Memory *memory)
{
    enum { LONGEST = 9 };
    const Scan *s = r->s;
    bool is_short = s->to - s->from <= LONGEST;
    bool alone = !r->held_count && !r->count && is_short;
    for (int i = s->from; i < s->to; i++)
        alone = alone && !scan_is_a(s, i, TERM_FINITE);
    bool heading = alone && r->occasion.is_set && !r->verb_count;
    if (heading) {
        memory->listed = "Won";
        memory->event = occasion_name(s, &r->occasion);
        memory->year = r->occasion.year;
        memory->is_festival = occasion_is_festival(&r->occasion);
    } else if (r->is_item) {
        memory->listed = memory->listed ? memory->listed : "Won";
    } else if (memory->listed && alone && r->verb_count == 1 && !r->occasion.is_set) {
        memory->listed = r->result;
    } else if (!r->count || r->occasion.is_set || !memory->listed) {
        memory->listed = NULL;
    }
}

void outcome_settle(Reader *r, Memory *memory)
{
    bool dropped[PRIZES_MOST];
    int kept = 0;
    take_entered(r);
    held_take_list(r);
    if (!r->count)
        held_take_personal(r);
    award_add_subject_craft(r);
    award_add_main(r);
    award_add_top(r);
    take_last(r);
    memory->age++;
    refer_back(r, memory);
    note_heading(r, memory);
    if (r->occasion.is_set)
        remember(memory, r, occasion_name(r->s, &r->occasion), r->occasion.year);
    int ago = dated_years_ago(r->s);
    for (int k = 0; k < r->count; k++) {
        r->out[k].years_ago = ago;
        r->out[k].month = dated_month(r, k);
        find_event(r, k);
        name_winner(r, k);
        name_prize(r, k);
        dropped[k] = !r->has_event[k] || is_of_next_of_them(r, k);
    }
    for (int k = 0; k < r->count; k++)
        if (!dropped[k]) {
            r->texts[kept] = r->texts[k];
            r->out[kept++] = r->out[k];
        }
    r->count = kept;
    dated_by_clause(r);
    for (int k = 0; k < r->count; k++)
        if (!r->out[k].year_presumed && r->out[k].year)
            remember(memory, r, r->out[k].event, r->out[k].year);
}
