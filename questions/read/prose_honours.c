/* prose_honours.c -- the prizes that a sentence tells become facts of the film. */
#include "prose_reading.h"
#include "prose_years.h"

enum { PRIZE_LATE = 3 }; /* so many years after the film it is another one's, as like as not */

/* Who did that work in the film, if it is one person of whom the text is sure. */
static Str only_one(const Draft *d, Str field)
{
    Str found = S("");
    for (int i = 0; i < d->count; i++) {
        const Fact *f = &d->facts[i];
        if (f->doubtful || !str_equal(str_from_c(f->field), field) || str_equal(f->value, found) ||
            known_is_part(found, f->value))
            continue;
        if (found.n && !known_is_part(f->value, found))
            return S("");
        found = f->value;
    }
    return found;
}

static bool directed(const Draft *d, Str name)
{
    for (int i = 0; i < d->count && name.n; i++)
        if (fact_is(&d->facts[i], "Director") && str_ends(d->facts[i].value, name))
            return true;
    return false;
}

/* A prize of a film that a person got is this film's if the person made it or played in it. */
static bool is_given_to_other(const Draft *d, Str name)
{
    for (int i = 0; i < d->count; i++)
        if (fact_is_credit(&d->facts[i]) &&
            (str_ends(d->facts[i].value, name) || str_ends(name, d->facts[i].value)))
            return false;
    return name.n > 0;
}

/* "Miss Miles", "Dr Ngor": the name alone. */
static Span without_rank(const Scan *s, Span name)
{
    while (name.to - name.from > 1 && scan_is_a(s, name.from, TERM_RANK))
        name.from++;
    return name;
}

static void note_occasions(Text *x)
{
    Draft *d = text_film(x);
    for (int i = 0; i < x->memory.dated_count; i++)
        *ARRAY_PUSH(x->emit.arena, d->held, d->held_count, d->held_cap) =
            (Held){x->memory.dated[i].event, x->memory.dated[i].year};
}

void text_say_prizes(Text *x)
{
    PrizeFound found[PRIZES_MOST];
    int count = prizes_read(&x->s, text_film(x)->year, &x->memory, found);
    note_occasions(x);
    for (int i = 0; i < count; i++) {
        const PrizeFound *p = &found[i];
        Str given_to = text_slice(x, p->given_to);
        if (!str_equal(given_to, text_film(x)->title) && is_given_to_other(text_film(x), given_to))
            continue;
        Str person = text_slice(x, without_rank(&x->s, p->person));
        if (str_equal(person, text_film(x)->title))
            person = S("");
        if (p->of_whole && directed(text_film(x), person))
            person = S("");
        Str director = only_one(text_film(x), S("Director"));
        bool others = str_equal(p->prize, S("Best Director")) && person.n && director.n &&
                      !known_is_same(director, person);
        if (p->whose.n)
            person = only_one(text_film(x), p->whose);
        int year = text_film(x)->year;
        bool early = p->year < year - !p->year_presumed; /* shown at a festival the year before */
        bool late = year && p->year && (p->year > year + PRIZE_LATE || early);
        Fact *f =
            text_say(x, p->field, person, p->place,
                     (p->nobody && !person.n) || late || others || (p->aside && p->year_presumed));
        f->presumed = p->year_presumed;
        f->is_loose = !p->is_known;
        f->years_ago = p->years_ago;
        f->month = p->month;
        f->kind = p->prize;
        f->extra = p->event;
        f->year = p->year;
    }
}

static void take_date(Text *x, int year, int month)
{
    x->written_month = !x->written_month || x->written_month == month ? month : -1;
    x->written = !x->written || x->written == year ? year : -1;
}

/* "Review published 5 March 2025" in a line of its own. */
static bool is_publication(const Scan *s, int i)
{
    static const char *const words[] = {"published", "posted", "updated", "reviewed"};
    return (SCAN_SAYS_ONE(s, i, words) || SCAN_SAYS_ONE(s, i + 1, words)) &&
           paragraph_begins_line(s->p, i);
}

/* A date behind such words. False if the paragraph has none. */
static bool note_publication(Text *x, const Scan *s)
{
    enum { NEAR = 6 };
    int month;
    for (int i = s->from; i < s->to; i++)
        for (int at = i + 1; at < s->to && at < i + NEAR && is_publication(s, i); at++) {
            int year = years_date(s, at, &month);
            if (!year)
                continue;
            take_date(x, year, month);
            return true;
        }
    return false;
}

void text_note_date(Text *x)
{
    enum { NEAR = 8, SHORT = 12 };
    Scan s = x->s;
    s.from = 0;
    s.to = x->p.count;
    bool sentence = false; /* "It opened on 4 May 1967" bears no date */
    int month;
    if (note_publication(x, &s))
        return;
    for (int i = 0; i < s.to && i < NEAR; i++) {
        int year = years_date(&s, i, &month);
        bool own = !sentence || scan_is_a(&s, i - 1, TERM_PLACE); /* "on Friday 8 April 2016" */
        if (year && own)
            take_date(x, year, month);
        if (year)
            return;
        sentence = sentence || (scan_is_small_word(&s, i) && s.to > SHORT);
    }
}
