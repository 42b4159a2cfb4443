/* pools.c -- where wrong options come from: people of the time, films of the years round, countries. */
#include "guards.h"
#include "tongues.h"

uint32_t pool_rank(const Asker *k, Relation r, Id person, int year)
{
    IdSpan list = index_active(k, r, year);
    int low = 0, high = list.count;
    while (low < high) {
        int middle = low + (high - low) / 2;
        if (k->person_place[list.ids[middle]] < k->person_place[person])
            low = middle + 1;
        else
            high = middle;
    }
    return (uint32_t)low;
}

Pool pool_active(Draft *d)
{
    const Asker *k = d->asker;
    Relation r = (Relation)d->topic->relation;
    bool at_home = d->topic->at_home;
    IdSpan list = at_home ? index_at_home(k, r, d->year) : index_active(k, r, d->year);
    return (Pool){NULL, 0, list.ids, list.count, (int)d->topic->rank};
}

Pool pool_people(Draft *d)
{
    IdSpan kin = {NULL, 0};
    if (d->row->demands & NATIVE)
        kin = tongues_people(d, (Relation)d->topic->relation, d->topic->film);
    return pool_after(pool_active(d), kin.ids, kin.count);
}

/* Of many films take some of each year, of about the key's rank within its own. */
static Pool sample_films(Draft *d, int first, int last)
{
    const Asker *k = d->asker;
    bool is_film = d->q->option_type == OPT_FILM;
    Id key = is_film ? d->topic->key : d->topic->film;
    int own = index_year_count(k, d->year), span = last - first + 1, n = 0;
    uint64_t dice = rng_next(d->rng);
    const uint32_t *start = k->year_start + (first - k->first_year);
    /* The key's place among those of its year, of which there is one at least, in 65536ths. */
    uint64_t place = ((uint64_t)k->year_rank[key] << 16) / (uint64_t)(own ? own : 1);
    for (int i = 0, year = 0; i < SCRATCH; i++, year = year + 1 < span ? year + 1 : 0) {
        int at = span <= SCRATCH ? year : rng_throw(&dice, span);
        int from = (int)start[at], count = (int)start[at + 1] - from;
        if (!count)
            continue;
        int wide = count < 16 ? count : 8 + count / 8;
        int rank = (int)(place * (uint64_t)count >> 16) + rng_throw(&dice, wide) - wide / 2;
        rank = rank < 0 ? 0 : rank;
        rank = rank < count ? rank : count - 1;
        d->scratch[n++] = k->by_year[from + rank];
    }
    return (Pool){NULL, 0, d->scratch, n, n / 2};
}

Pool pool_films_within(Draft *d, int first, int last)
{
    const Asker *k = d->asker;
    int from = first - k->first_year, to = last - k->first_year;
    from = from < 0 ? 0 : from;
    to = to >= k->years ? k->years - 1 : to;
    if (from > to)
        return (Pool){0};
    int start = (int)k->year_start[from], count = (int)k->year_start[to + 1] - start;
    if (count > SCRATCH)
        return sample_films(d, k->first_year + from, k->first_year + to);
    return (Pool){NULL, 0, k->by_year + start, count, count / 2};
}

Pool pool_films_around(Draft *d)
{
    return pool_films_within(d, d->year - d->row->reach, d->year + d->row->reach);
}

Pool pool_films(Draft *d)
{
    IdSpan kin = {NULL, 0};
    if (d->row->demands & NATIVE)
        kin = tongues_films(d, d->topic->key);
    return pool_after(pool_films_around(d), kin.ids, kin.count);
}

Pool pool_after(Pool films, const Id *found, int count)
{
    films.close = found;
    films.close_count = count;
    return films;
}

Pool pool_countries(Draft *d)
{
    return (Pool){NULL, 0, d->asker->countries, d->asker->country_count, (int)d->topic->rank};
}

int score_alike(const Draft *d, Id option)
{
    (void)option;
    return 450 + 20 * d->aim;
}
