/* years.c -- in which year or decade was it shown, and what was shown in a year? */
#include "guards.h"

enum { FIRST_YEAR = 1888, FIRST_DECADE = 1890, RUNGS = 4 };

static bool is_asked_year(Asker *k, int kind, Id film)
{
    if (!(catalog_film(k->catalog, film)->marks & MARK_YEAR_DISPUTED) &&
        !card_of(k, OPT_FILM, film)->holds_year)
        return true;
    topics_turn_down(k, kind, SILENCE_YEAR);
    return false;
}

/* Not within a year of a decade's change, where sources may differ. */
static bool is_inside_decade(int year)
{
    return year % 10 != 0 && year % 10 != 9;
}

void year_collect(Asker *k, int kind)
{
    for (int f = 0; f < k->card_count[OPT_FILM]; f++) {
        Topic t = topic_of(kind);
        t.film = k->films[f];
        int year = card_of(k, OPT_FILM, t.film)->first;
        t.key = (uint32_t)year;
        if (!is_asked_year(k, kind, t.film))
            continue;
        /* "12 Years a Slave": a number in the title would be read for a year. */
        if (card_of(k, OPT_FILM, t.film)->look.shape & SHAPE_DIGIT) {
            topics_turn_down(k, kind, SILENCE_YEAR);
            continue;
        }
        if (kind == KIND_decade_of_film) {
            t.key = (uint32_t)(year - year % 10);
            if (!is_inside_decade(year)) {
                topics_turn_down(k, kind, SILENCE_YEAR);
                continue;
            }
        }
        topics_offer(k, kind, t, NULL, 0);
    }
}

/* Would a year of the ladder be right for a namesake? The director is named then; still a trap. */
static bool meets_namesake(const Draft *d)
{
    const Question *q = d->q;
    IdSpan same = index_namesakes(d->asker, d->topic->film);
    for (int i = 0; i < same.count; i++) {
        int year = card_of(d->asker, OPT_FILM, same.ids[i])->first;
        if (q->option_type == OPT_DECADE)
            year -= year % 10;
        for (int j = 0; j < q->option_count; j++)
            if (same.ids[i] != d->topic->film && q->option[j] == (uint32_t)year)
                return true;
    }
    return false;
}

/* Five years apart for the easiest aim, one or two for the hardest. */
static int widest_step(Draft *d)
{
    static const uint8_t by_aim[AIMS] = {5, 5, 5, 4, 4, 4, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2};
    int step = by_aim[d->aim];
    return d->aim > 11 && rng_below(d->rng, 2) ? 1 : step;
}

bool year_ladder(Draft *d, int step, int lowest, int highest)
{
    /* The key's rank is drawn first, each alike; near either end it gives way. */
    Question *q = d->q;
    int key = (int)q->option[0], rank = (int)rng_below(d->rng, RUNGS);
    while (rank < RUNGS - 1 && key + step * (RUNGS - 1 - rank) > highest)
        rank++;
    while (rank > 0 && key - step * rank < lowest)
        rank--;
    for (int i = 0; i < RUNGS; i++)
        if (i != rank)
            q->option[q->option_count++] = (uint32_t)(key + (i - rank) * step);
    return key + step * (RUNGS - 1 - rank) <= highest;
}

bool year_options(Draft *d, int *similarity)
{
    static const int16_t likeness[] = {0, 950, 850, 700, 550, 400};
    int step = widest_step(d);
    /* Near the present the steps are shortened before the key's rank gives way. */
    while (step > 1 && d->year + 2 * step > d->asker->latest)
        step--;
    *similarity = likeness[step];
    return year_ladder(d, step, FIRST_YEAR, d->asker->latest) && !meets_namesake(d);
}

bool decade_options(Draft *d, int *similarity)
{
    enum { DECADE = 10, LIKENESS = 550 };
    *similarity = LIKENESS;
    return year_ladder(d, DECADE, FIRST_DECADE, d->asker->latest) && !meets_namesake(d);
}

Truth year_truth(const Asker *k, const Question *q, uint32_t option)
{
    if (q->option_type == OPT_YEAR)
        return fact_year_is(k->catalog, q->film, (int)option);
    const Film *f = catalog_film(k->catalog, q->film);
    if (f->marks & MARK_YEAR_DISPUTED)
        return FACT_UNKNOWN;
    return (uint32_t)(f->year - f->year % 10) == option ? FACT_YES : FACT_NO;
}

uint64_t year_fact(const Asker *k, const Question *q)
{
    return fact_year_key(k->catalog, q->film);
}

/* ---- film_of_year: which of these was shown in it? */

void shown_collect(Asker *k, int kind)
{
    for (int f = 0; f < k->card_count[OPT_FILM]; f++) {
        Topic t = topic_of(kind);
        t.film = t.key = k->films[f];
        t.detail = card_of(k, OPT_FILM, t.film)->first;
        t.rank = k->year_rank[t.film];
        if (is_asked_year(k, kind, t.film))
            topics_offer(k, kind, t, NULL, 0);
    }
}

Pool shown_films(Draft *d)
{
    return pool_films_around(d);
}

bool shown_fits(const Draft *d, Id option)
{
    int off = card_of(d->asker, OPT_FILM, option)->first - d->year;
    return (off >= 2 || off <= -2) && !card_of(d->asker, OPT_FILM, option)->holds_year;
}

Truth shown_truth(const Asker *k, const Question *q, uint32_t option)
{
    return fact_year_is(k->catalog, option, q->detail);
}

uint64_t shown_fact(const Asker *k, const Question *q)
{
    return fact_year_key(k->catalog, q->film);
}
