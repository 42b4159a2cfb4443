/* prose_honours.c -- the prizes that a sentence tells become facts of the film. */
#include <string.h>

#include "prose_reading.h"

enum { PRIZE_LATE = 3 }; /* so many years after the film it is another one's, as like as not */

/* Who did that work in the film, if it is one person of whom the text is sure. */
static Str only_one(const Draft *d, Str field)
{
    Str found = S("");
    for (int i = 0; i < d->count; i++) {
        const Fact *f = &d->facts[i];
        if (f->doubtful || !str_equal(str_from_c(f->field), field) || str_equal(f->value, found))
            continue;
        if (found.n)
            return S("");
        found = f->value;
    }
    return found;
}

static bool directed(const Draft *d, Str name)
{
    for (int i = 0; i < d->count && name.n; i++)
        if (strcmp(d->facts[i].field, "Director") == 0 && str_ends(d->facts[i].value, name))
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
        Str person = text_slice(x, p->person);
        if (str_equal(person, text_film(x)->title))
            person = S("");
        if (p->of_whole && directed(text_film(x), person))
            person = S("");
        if (p->whose.n)
            person = only_one(text_film(x), p->whose);
        int year = text_film(x)->year;
        bool late = year && p->year && (p->year > year + PRIZE_LATE || p->year < year);
        Fact *f = text_say(x, p->field, person, p->place,
                           (p->nobody && !person.n) || late || (p->aside && p->year_presumed));
        f->presumed = p->year_presumed;
        f->kind = p->prize;
        f->extra = p->event;
        f->year = p->year;
    }
}
