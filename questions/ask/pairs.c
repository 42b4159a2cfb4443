/* pairs.c -- two people on one film, one person on two films, a director before the camera. */
#include "guards.h"

enum { LEADS = 4, PAIRS_MAX = 24 };

static Truth is_in(const Asker *k, Id film, Id person)
{
    return fact_is(k->catalog, REL_STAR, film, person);
}

static uint64_t pair_fact(uint64_t a, uint64_t b)
{
    return rng_mix(a ^ rng_mix(b));
}

/* Who alone did this on the film, as a whole list says; NO_ID else. */
static Id only_one(const Asker *k, Relation r, Id film)
{
    if (!catalog_is_whole(k->catalog, r, film) || guard_is_team(k, r, film))
        return NO_ID;
    return catalog_values(k->catalog, r, film).ids[0];
}

/* ---- same_director */

void same_collect(Asker *k, int kind)
{
    for (int f = 0; f < k->card_count[OPT_FILM]; f++) {
        Id film = k->films[f], director = only_one(k, REL_DIRECTOR, film);
        if (director == NO_ID || !card_of(k, OPT_PERSON, director)->usable)
            continue;
        IdSpan films = catalog_films(k->catalog, REL_DIRECTOR, director);
        for (int i = 0, n = 0; i < films.count && n < PAIRS_MAX; i++) {
            if (films.ids[i] == film || only_one(k, REL_DIRECTOR, films.ids[i]) != director)
                continue;
            Topic t = topic_of(kind);
            t.film = film;
            t.key = films.ids[i];
            t.rank = k->year_rank[t.key];
            n += topics_offer(k, kind, t, NULL, 0);
        }
    }
}

/* Not the film itself. */
bool same_fits(const Draft *d, Id option)
{
    return option != d->topic->film &&
           catalog_values(d->asker->catalog, REL_DIRECTOR, option).count > 0 &&
           !guard_is_of_other_sort(d, option);
}

Truth same_truth(const Asker *k, const Question *q, uint32_t option)
{
    IdSpan own = catalog_values(k->catalog, REL_DIRECTOR, q->film);
    Truth all = FACT_NO;
    for (int i = 0; i < own.count; i++) {
        Truth t = fact_is(k->catalog, REL_DIRECTOR, option, own.ids[i]);
        if (t == FACT_YES)
            return t;
        all = t == FACT_UNKNOWN ? t : all;
    }
    return catalog_is_whole(k->catalog, REL_DIRECTOR, q->film) ? all : FACT_UNKNOWN;
}

uint64_t same_fact(const Asker *k, const Question *q)
{
    Id director = catalog_values(k->catalog, REL_DIRECTOR, q->film).ids[0];
    return pair_fact(fact_key(k->catalog, REL_DIRECTOR, q->option[q->key], director),
                     catalog_key(k->catalog, ENT_FILM, q->film));
}

/* ---- codirector_of_film: the other of two */

void team_collect(Asker *k, int kind)
{
    for (int f = 0; f < k->card_count[OPT_FILM]; f++) {
        IdSpan both = catalog_values(k->catalog, REL_DIRECTOR, k->films[f]);
        if (both.count != 2 || both.ids[0] == both.ids[1]) {
            topics_turn_down(k, kind, both.count ? SILENCE_TEAM : SILENCE_NONE);
            continue;
        }
        if (!catalog_is_whole(k->catalog, REL_DIRECTOR, k->films[f])) {
            topics_turn_down(k, kind, SILENCE_PARTIAL);
            continue;
        }
        for (int i = 0; i < 2; i++) {
            Topic t = topic_of(kind);
            t.film = k->films[f];
            t.key = both.ids[i];
            t.subject = both.ids[1 - i];
            t.rank = pool_rank(k, REL_DIRECTOR, t.key, card_of(k, OPT_FILM, t.film)->first);
            topics_offer(k, kind, t, NULL, 0);
        }
    }
}

Truth team_truth(const Asker *k, const Question *q, uint32_t option)
{
    return option == q->subject ? FACT_UNKNOWN
                                : fact_is(k->catalog, REL_DIRECTOR, q->film, option);
}

uint64_t team_fact(const Asker *k, const Question *q)
{
    return fact_key(k->catalog, REL_DIRECTOR, q->film, q->option[q->key]);
}

/* ---- film_with_both */

void both_collect(Asker *k, int kind)
{
    for (int f = 0; f < k->card_count[OPT_FILM]; f++) {
        IdSpan stars = catalog_values(k->catalog, REL_STAR, k->films[f]);
        int leads = stars.count < LEADS ? stars.count : LEADS;
        for (int i = 0; i < leads; i++)
            for (int j = i + 1; j < leads; j++) {
                Topic t = topic_of(kind);
                t.film = t.key = k->films[f];
                t.subject = stars.ids[i];
                t.subject2 = stars.ids[j];
                t.rank = k->year_rank[t.film];
                if (t.subject != t.subject2)
                    topics_offer(k, kind, t, NULL, j >= 2 ? 500 : 0);
            }
    }
}

static int add_films(Draft *d, int n, Id person, int most)
{
    IdSpan films = catalog_films(d->asker->catalog, REL_STAR, person);
    for (int i = 0; i < films.count && n < most; i++)
        if (films.ids[i] != d->topic->film)
            d->scratch[n++] = films.ids[i];
    return n;
}

/* Films of the one and films of the other, then films of the time. */
Pool both_films(Draft *d)
{
    enum { EACH = 5 };
    int n = add_films(d, 0, d->topic->subject, EACH);
    n = add_films(d, n, d->topic->subject2, n + EACH);
    Id close[2 * EACH];
    for (int i = 0; i < n; i++)
        close[i] = d->scratch[i];
    Pool pool = pool_films_around(d);
    if (pool.ids != d->scratch)
        return pool_after(pool, d->scratch, n);
    /* The films of the time share the scratch: those of the two take the first places. */
    int m = pool.count < SCRATCH - n ? pool.count : SCRATCH - n;
    for (int i = m - 1; i >= 0; i--)
        d->scratch[n + i] = d->scratch[i];
    for (int i = 0; i < n; i++)
        d->scratch[i] = close[i];
    return (Pool){d->scratch, n, d->scratch + n, m, m / 2};
}

/* Of the time, also where they are films of the one or the other. */
bool both_fits(const Draft *d, Id option)
{
    int off = card_of(d->asker, OPT_FILM, option)->first - d->year;
    return off <= d->row->reach && off >= -d->row->reach && relation_film_fits(d, option);
}

Truth both_truth(const Asker *k, const Question *q, uint32_t option)
{
    return truth_both(is_in(k, option, q->subject), is_in(k, option, q->subject2));
}

bool both_presumed(const Asker *k, const Question *q, uint32_t option)
{
    return fact_presumed_not_in_cast(k->catalog, option, q->subject) ||
           fact_presumed_not_in_cast(k->catalog, option, q->subject2);
}

uint64_t both_fact(const Asker *k, const Question *q)
{
    return pair_fact(fact_key(k->catalog, REL_STAR, q->film, q->subject),
                     fact_key(k->catalog, REL_STAR, q->film, q->subject2));
}

/* ---- link_actor, link_crew */

static void offer_link(Asker *k, int kind, Relation r, Id person, Id a, Id b)
{
    Topic t = topic_of(kind);
    t.relation = (uint8_t)r;
    t.film = a;
    t.film2 = b;
    t.key = person;
    t.rank = pool_rank(k, r, person, card_of(k, OPT_FILM, a)->first);
    topics_offer(k, kind, t, NULL, r == REL_STAR ? 0 : 1000);
}

/* Each two of the person's films in the job, for the first few. */
static void collect_person(Asker *k, int kind, Relation r, Id person)
{
    enum { FILMS = 8 };
    IdSpan films = catalog_films(k->catalog, r, person);
    if (!card_of(k, OPT_PERSON, person)->usable)
        return;
    for (int i = 0; i < films.count && i < FILMS; i++)
        for (int j = i + 1; j < films.count && j < FILMS; j++)
            if (r == REL_STAR || (only_one(k, r, films.ids[i]) == person &&
                                  only_one(k, r, films.ids[j]) == person))
                offer_link(k, kind, r, person, films.ids[i], films.ids[j]);
}

void link_collect(Asker *k, int kind)
{
    static const Relation crafts[] = {REL_WRITER, REL_MUSIC, REL_CAMERA, REL_EDITOR};
    int people = k->card_count[OPT_PERSON];
    for (int i = 0; i < people && kind == KIND_link_actor; i++)
        collect_person(k, kind, REL_STAR, (Id)i);
    for (int c = 0; c < 4 && kind == KIND_link_crew; c++)
        for (int i = 0; i < people; i++)
            collect_person(k, kind, crafts[c], (Id)i);
}

static int add_cast(Draft *d, int n, Id film)
{
    IdSpan stars = catalog_values(d->asker->catalog, REL_STAR, film);
    for (int i = 0; i < stars.count && i < 6; i++)
        if (stars.ids[i] != d->topic->key)
            d->scratch[n++] = stars.ids[i];
    return n;
}

Pool link_people(Draft *d)
{
    int n = add_cast(d, 0, d->topic->film);
    n = add_cast(d, n, d->topic->film2);
    return pool_after(pool_active(d), d->scratch, n);
}

Truth link_truth(const Asker *k, const Question *q, uint32_t option)
{
    return truth_both(fact_is(k->catalog, (Relation)q->relation, q->film, option),
                      fact_is(k->catalog, (Relation)q->relation, q->film2, option));
}

bool link_presumed(const Asker *k, const Question *q, uint32_t option)
{
    return fact_presumed_not_in_cast(k->catalog, q->film, option) ||
           fact_presumed_not_in_cast(k->catalog, q->film2, option);
}

uint64_t link_fact(const Asker *k, const Question *q)
{
    Id person = q->option[q->key];
    return pair_fact(fact_key(k->catalog, (Relation)q->relation, q->film, person),
                     fact_key(k->catalog, (Relation)q->relation, q->film2, person));
}

/* ---- director_acts: of the films somebody directed, the one with the director in its cast */

void acts_collect(Asker *k, int kind)
{
    for (int f = 0; f < k->card_count[OPT_FILM]; f++) {
        Id film = k->films[f];
        IdSpan directors = catalog_values(k->catalog, REL_DIRECTOR, film);
        for (int i = 0; i < directors.count; i++) {
            if (is_in(k, film, directors.ids[i]) != FACT_YES)
                continue;
            if (catalog_films(k->catalog, REL_DIRECTOR, directors.ids[i]).count < 3) {
                topics_turn_down(k, kind, SILENCE_OPTIONS);
                continue;
            }
            Topic t = topic_of(kind);
            t.film = t.key = film;
            t.subject = directors.ids[i];
            topics_offer(k, kind, t, NULL, 500);
        }
    }
}

Pool acts_films(Draft *d)
{
    IdSpan films = catalog_films(d->asker->catalog, REL_DIRECTOR, d->topic->subject);
    return (Pool){NULL, 0, films.ids, films.count, films.count / 2};
}

Truth acts_truth(const Asker *k, const Question *q, uint32_t option)
{
    if (fact_is(k->catalog, REL_DIRECTOR, option, q->subject) != FACT_YES)
        return FACT_UNKNOWN;
    return is_in(k, option, q->subject);
}

uint64_t acts_fact(const Asker *k, const Question *q)
{
    return fact_key(k->catalog, REL_STAR, q->film, q->subject);
}
