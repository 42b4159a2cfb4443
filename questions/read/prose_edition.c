/* prose_edition.c -- of which edition a prize is whose own sentence does not say so: another of the
 * film's prizes there may be dated, or the festival at which it was shown. */
#include <string.h>

#include "prose_draft.h"

enum { SHOWN_LATE = 2 }; /* so many years a film may go round the festivals */

/* One year, or several that contradict each other. */
typedef struct {
    int year;
    bool several;
} Agreed;

static void agree(Agreed *a, int year)
{
    a->several = a->several || (a->year && a->year != year);
    a->year = year;
}

static bool is_dated(const Fact *f, Str event)
{
    return fact_is_award(f) && !f->presumed && !f->doubtful && f->year &&
           str_equal(f->extra, event);
}

static Agreed year_of_others(const Draft *d, Str event)
{
    Agreed found = {0};
    for (int i = 0; i < d->count; i++)
        if (is_dated(&d->facts[i], event))
            agree(&found, d->facts[i].year);
    return found;
}

static Agreed year_when_held(const Draft *d, Str event)
{
    Agreed found = {0};
    for (int i = 0; i < d->held_count; i++) {
        const Held *h = &d->held[i];
        if (str_equal(h->event, event) && h->year >= d->year && h->year <= d->year + SHOWN_LATE)
            agree(&found, h->year);
    }
    return found;
}

/* "last night", in a text that bears a date; 0 if that cannot be. */
static int year_ago(const Draft *d, const Fact *f)
{
    int year = d->written - f->years_ago;
    return year >= d->year && year <= d->year + SHOWN_LATE ? year : 0;
}

/* "in March" of a letter of May; 0 if that cannot be. */
static int year_of_month(const Draft *d, const Fact *f)
{
    Fact then = *f;
    then.years_ago = f->month > d->written_month;
    return d->written_month ? year_ago(d, &then) : 0;
}

/* Nothing tells of which year: a fact all the same, if it is clear what it is, whose, and of which
 * film. */
static void leave_undated(const Draft *d, Fact *f)
{
    bool half_named = f->value.n && str_find(f->value, S(" ")) < 0;
    if (!f->presumed || f->doubtful)
        return;
    f->doubtful = f->is_loose || half_named || d->is_one_of_several;
    if (f->doubtful)
        return;
    f->reckoned = f->year;
    f->year = 0;
}

void draft_date_prizes(Draft *d)
{
    for (int i = 0; i < d->count; i++) {
        Fact *f = &d->facts[i];
        if (!fact_is_award(f) || !f->presumed)
            continue;
        Agreed found = year_of_others(d, f->extra);
        if (!found.year && d->year)
            found = year_when_held(d, f->extra);
        if (!found.year && d->written && f->years_ago >= 0)
            found.year = year_ago(d, f);
        if (!found.year && d->written && f->month)
            found.year = year_of_month(d, f);
        if (found.year && !found.several) {
            f->year = found.year;
            f->presumed = false;
        }
    }
    for (int i = 0; i < d->count; i++)
        leave_undated(d, &d->facts[i]);
}
