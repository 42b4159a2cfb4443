/* years.c -- in which year? An arithmetic ladder of years, none of them in the future. */
#include "guards.h"

enum { FIRST_YEAR = 1888, RUNGS = 4 };

void year_collect(Asker *k, int kind)
{
    for (int f = 0; f < k->card_count[OPT_FILM]; f++) {
        Id film = k->films[f];
        if (!guard_film_is_asked(k, film))
            continue;
        Naming naming = guard_naming(k, film, true);
        if ((catalog_film(k->catalog, film)->marks & MARK_YEAR_DISPUTED) ||
            guard_title_holds_year(k, film)) {
            topics_turn_down(k, kind, SILENCE_YEAR);
            continue;
        }
        if (naming == NAMED_NOT) {
            topics_turn_down(k, kind, SILENCE_TWIN);
            continue;
        }
        const Card *card = card_of(k, OPT_FILM, film);
        Hardness h = {.base_milli = kind_base_milli(kind),
                      .film_fame = card->fame,
                      .key_fame = 500,
                      .age_milli = topic_age_milli(k, card->first),
                      .hint_milli = naming == NAMED_WITH_DIRECTOR ? 500 : 0};
        Topic *t = topics_add(k, kind);
        t->film = film;
        t->value = (Id)card->first;
        t->hardness = difficulty_fixed(&h);
    }
}

/* Would a year of the ladder be right for a namesake? The director is named then; still a trap. */
static bool meets_namesake(const Draft *d, int first, int step)
{
    IdSpan same = index_namesakes(d->asker, d->topic->film);
    for (int i = 0; i < same.count; i++) {
        int year = card_of(d->asker, OPT_FILM, same.ids[i])->first;
        if (same.ids[i] != d->topic->film && year >= first && (year - first) % step == 0 &&
            (year - first) / step < RUNGS)
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

bool year_options(Draft *d, int *similarity)
{
    static const int16_t likeness[] = {0, 950, 850, 700, 550, 400};
    /* The key's rank is drawn first, each alike; a ladder that ends in the future has its steps
     * shortened, and only a film of the newest years gives way in rank. */
    int step = widest_step(d), rank = (int)rng_below(d->rng, RUNGS);
    while (step > 1 && d->year + step * (RUNGS - 1 - rank) > d->asker->latest)
        step--;
    while (rank < RUNGS - 1 && d->year + step * (RUNGS - 1 - rank) > d->asker->latest)
        rank++;
    while (rank > 0 && d->year - step * rank < FIRST_YEAR)
        rank--;
    int first = d->year - step * rank;
    if (meets_namesake(d, first, step))
        return false;
    Question *q = d->q;
    for (int i = 0; i < RUNGS; i++)
        if (i != rank)
            q->option[q->option_count++] = (uint32_t)(first + i * step);
    *similarity = likeness[step];
    return true;
}

Truth year_truth(const Asker *k, const Question *q, uint32_t option)
{
    return fact_year_is(k->catalog, q->film, (int)option);
}

uint64_t year_fact(const Draft *d)
{
    return fact_year_key(d->asker->catalog, d->topic->film);
}

uint64_t year_about(const Draft *d)
{
    return catalog_key(d->asker->catalog, ENT_FILM, d->topic->film);
}
