/* orders.c -- films beside each other in time: the oldest, the newest, the order, the one between. */
#include "distract.h"
#include "guards.h"

enum { APART = 2, THREE = 3 }; /* years between films, so that a doubt of one year does not matter */

static int year_of(const Asker *k, Id film)
{
    return card_of(k, OPT_FILM, film)->first;
}

/* Beyond doubt, and not to be read off the title. */
static bool is_dated(const Asker *k, Id film)
{
    return !(catalog_film(k->catalog, film)->marks & (MARK_YEAR_DISPUTED | MARK_DOUBTFUL)) &&
           !card_of(k, OPT_FILM, film)->holds_year;
}

static bool wants_first(const Question *q)
{
    return q->kind == KIND_earliest_film || q->kind == KIND_first_film;
}

/* ---- the oldest or newest of all, or of a director */

static bool directs_alone(const Asker *k, Id film, Id person)
{
    IdSpan directors = catalog_values(k->catalog, REL_DIRECTOR, film);
    return directors.count == 1 && directors.ids[0] == person &&
           catalog_is_whole(k->catalog, REL_DIRECTOR, film);
}

static void offer_extreme(Asker *k, int kind, Id film, Id director)
{
    Topic t = topic_of(kind);
    t.film = t.key = film;
    t.subject = director;
    t.rank = k->year_rank[film];
    if (!is_dated(k, film))
        topics_turn_down(k, kind, SILENCE_YEAR);
    else
        topics_offer(k, kind, t, NULL, 0);
}

static bool may_stand_beside(const Asker *k, const Question *q, Id key, Id option)
{
    int side = wants_first(q) ? 1 : -1;
    return side * (year_of(k, option) - year_of(k, key)) >= APART && is_dated(k, option) &&
           directs_alone(k, option, q->subject);
}

/* Are there two of the director's films that are newer, or older, by enough? */
static bool has_followers(const Asker *k, int kind, Id film, Id director)
{
    IdSpan films = catalog_films(k->catalog, REL_DIRECTOR, director);
    Question q = {.kind = (uint8_t)kind, .subject = director};
    int count = 0;
    for (int i = 0; i < films.count && count < WRONG_LEAST; i++)
        count += may_stand_beside(k, &q, film, films.ids[i]);
    return count == WRONG_LEAST;
}

void extreme_collect(Asker *k, int kind)
{
    bool of_director = kind == KIND_first_film || kind == KIND_last_film;
    for (int f = 0; f < k->card_count[OPT_FILM]; f++) {
        Id film = k->films[f];
        IdSpan directors = catalog_values(k->catalog, REL_DIRECTOR, film);
        if (!of_director)
            offer_extreme(k, kind, film, NO_ID);
        else if (directors.count != 1 || !directs_alone(k, film, directors.ids[0]))
            continue;
        else if (has_followers(k, kind, film, directors.ids[0]))
            offer_extreme(k, kind, film, directors.ids[0]);
        else
            topics_turn_down(k, kind, SILENCE_OPTIONS);
    }
}

Pool extreme_films(Draft *d)
{
    if (d->topic->subject != NO_ID) {
        IdSpan films = catalog_films(d->asker->catalog, REL_DIRECTOR, d->topic->subject);
        return (Pool){NULL, 0, films.ids, films.count, films.count / 2};
    }
    int reach = d->row->reach;
    return wants_first(d->q) ? pool_films_within(d, d->year + APART, d->year + reach)
                             : pool_films_within(d, d->year - reach, d->year - APART);
}

bool extreme_fits(const Draft *d, Id option)
{
    const Asker *k = d->asker;
    /* Among all films three years apart, so that nobody needs to know the month. */
    int off = year_of(k, option) - d->year;
    if (d->topic->subject != NO_ID)
        return may_stand_beside(k, d->q, d->topic->key, option);
    return (wants_first(d->q) ? off >= THREE : off <= -THREE) && is_dated(k, option);
}

/* By what the other options are: the key is older (newer) than each by two years or more. */
Truth extreme_truth(const Asker *k, const Question *q, uint32_t option)
{
    uint32_t key = q->option[q->key];
    int side = wants_first(q) ? 1 : -1;
    if (!is_dated(k, option) || (q->subject != NO_ID && !directs_alone(k, option, q->subject)))
        return FACT_UNKNOWN;
    if (option != key)
        return side * (year_of(k, option) - year_of(k, key)) >= APART ? FACT_NO : FACT_UNKNOWN;
    for (int i = 0; i < q->option_count; i++)
        if (q->option[i] != key && side * (year_of(k, q->option[i]) - year_of(k, key)) < APART)
            return FACT_UNKNOWN;
    return FACT_YES;
}

uint64_t extreme_fact(const Asker *k, const Question *q)
{
    return fact_year_key(k->catalog, q->option[q->key]);
}

/* ---- three films in order */

void order_collect(Asker *k, int kind)
{
    for (int f = 0; f < k->card_count[OPT_FILM]; f++) {
        Topic t = topic_of(kind);
        t.film = k->films[f];
        t.rank = k->year_rank[t.film];
        if (!is_dated(k, t.film))
            topics_turn_down(k, kind, SILENCE_YEAR);
        else if (card_of(k, OPT_FILM, t.film)->shared || !card_of(k, OPT_FILM, t.film)->usable)
            topics_turn_down(k, kind, SILENCE_TWIN);
        else
            topics_offer(k, kind, t, NULL, 0);
    }
}

static int years_apart(const Asker *k, Id film, Id other)
{
    int off = year_of(k, film) - year_of(k, other);
    return off < 0 ? -off : off;
}

/* The easier the item, the further apart in time and the better known. */
static bool may_follow(const Draft *d, Id film, Id other)
{
    enum { EASY_APART = 8, UNKNOWN = 200 };
    const Asker *k = d->asker;
    const Card *a = card_of(k, OPT_FILM, film), *b = card_of(k, OPT_FILM, other);
    int apart = EASY_APART - (EASY_APART - APART) * d->aim / AIM_HARD;
    int unknown = UNKNOWN + (1000 - UNKNOWN) * d->aim / AIM_HARD;
    return years_apart(k, film, other) >= apart && a->fame + unknown >= b->fame &&
           !guard_options_clash(&a->look, &b->look);
}

/* Two further films from the years round it; false if there are none that suit. */
static bool find_company(Draft *d, Id found[2])
{
    const Asker *k = d->asker;
    Pool pool = pool_films_around(d);
    int n = 0;
    uint32_t at = pool.count ? rng_below(d->rng, (uint32_t)pool.count) : 0;
    for (int i = 0; i < pool.count && n < 2; i++, at++) {
        Id film = pool.ids[at % (uint32_t)pool.count];
        const Card *card = card_of(k, OPT_FILM, film);
        if (film == d->topic->film || !card->usable || card->shared || !is_dated(k, film) ||
            !may_follow(d, film, d->topic->film) || (n && !may_follow(d, film, found[0])))
            continue;
        found[n++] = film;
    }
    return n == 2;
}

/* The order that puts three films from old to new. */
static uint32_t order_by_year(const Asker *k, const Id film[THREE])
{
    for (uint32_t o = 0; o < 6; o++) {
        int a = year_of(k, film[question_order(o, 0)]), b = year_of(k, film[question_order(o, 1)]);
        if (a < b && b < year_of(k, film[question_order(o, 2)]))
            return o;
    }
    return 0;
}

/* Films of near years are as easily taken for one another as like options; and the least known of
 * the three counts, not the one that the topic brought. */
static int likeness_of_order(const Asker *k, const Question *q)
{
    enum { NEAREST = 900, A_YEAR = 40, FURTHEST = 15 };
    const Id film[THREE] = {q->film, q->film2, q->film3};
    int own = card_of(k, OPT_FILM, q->film)->fame, least = own, nearest = FURTHEST;
    for (int i = 1; i < THREE; i++) {
        int fame = card_of(k, OPT_FILM, film[i])->fame;
        least = fame < least ? fame : least;
        for (int j = 0; j < i; j++) {
            int apart = years_apart(k, film[i], film[j]);
            nearest = apart < nearest ? apart : nearest;
        }
    }
    return NEAREST - A_YEAR * nearest + own - least;
}

bool order_options(Draft *d, int *similarity)
{
    enum { OPTIONS = 4 };
    Question *q = d->q;
    Id company[2];
    if (!find_company(d, company))
        return false;
    q->film2 = company[0];
    q->film3 = company[1];
    q->option[0] = order_by_year(d->asker, (Id[]){q->film, q->film2, q->film3});
    uint8_t others[5];
    for (int o = 0, n = 0; o < 6; o++)
        if ((uint32_t)o != q->option[0])
            others[n++] = (uint8_t)o;
    rng_shuffle(d->rng, others, 5);
    for (int i = 0; q->option_count < OPTIONS; i++)
        q->option[q->option_count++] = others[i];
    *similarity = likeness_of_order(d->asker, q);
    return true;
}

Truth order_truth(const Asker *k, const Question *q, uint32_t option)
{
    const Id film[] = {q->film, q->film2, q->film3};
    for (int i = 0; i + 1 < THREE; i++) {
        Id a = film[question_order(option, i)], b = film[question_order(option, i + 1)];
        int off = year_of(k, b) - year_of(k, a);
        if (!is_dated(k, a) || !is_dated(k, b) || (off > -APART && off < APART))
            return FACT_UNKNOWN;
        if (off < 0)
            return FACT_NO;
    }
    return FACT_YES;
}

uint64_t order_fact(const Asker *k, const Question *q)
{
    return rng_mix(fact_year_key(k->catalog, q->film) + 3);
}

/* ---- between two others of a director */

void between_collect(Asker *k, int kind)
{
    for (int f = 0; f < k->card_count[OPT_FILM]; f++) {
        Topic t = topic_of(kind);
        t.film = t.key = k->films[f];
        t.rank = k->year_rank[t.film];
        IdSpan directors = catalog_values(k->catalog, REL_DIRECTOR, t.film);
        if (directors.count != 1 || !directs_alone(k, t.film, directors.ids[0]) ||
            !is_dated(k, t.film))
            continue;
        t.subject = directors.ids[0];
        IdSpan films = catalog_films(k->catalog, REL_DIRECTOR, t.subject);
        int year = year_of(k, t.film);
        for (int i = 0; i < films.count; i++) {
            Id other = films.ids[i];
            int y = year_of(k, other);
            if (!directs_alone(k, other, t.subject) || y == year || !is_dated(k, other))
                continue;
            if (y < year && (t.film2 == NO_ID || y > year_of(k, t.film2)))
                t.film2 = other;
            if (y > year && (t.film3 == NO_ID || y < year_of(k, t.film3)))
                t.film3 = other;
        }
        if (t.film2 != NO_ID && t.film3 != NO_ID)
            topics_offer(k, kind, t, NULL, 0);
        else
            topics_turn_down(k, kind, SILENCE_OPTIONS);
    }
}

/* The director's other films alone: they are what the years tell apart, and one by somebody else
 * would only be struck out. */
Pool between_films(Draft *d)
{
    IdSpan films = catalog_films(d->asker->catalog, REL_DIRECTOR, d->topic->subject);
    return (Pool){films.ids, films.count < 12 ? films.count : 12, NULL, 0, 0};
}

bool between_fits(const Draft *d, Id option)
{
    return option != d->topic->film2 && option != d->topic->film3 && is_dated(d->asker, option) &&
           catalog_values(d->asker->catalog, REL_DIRECTOR, option).count > 0;
}

Truth between_truth(const Asker *k, const Question *q, uint32_t option)
{
    Truth made = fact_is(k->catalog, REL_DIRECTOR, option, q->subject);
    if (made != FACT_YES || !is_dated(k, option))
        return made == FACT_YES ? FACT_UNKNOWN : made;
    int year = year_of(k, option), from = year_of(k, q->film2), to = year_of(k, q->film3);
    if (year > from && year < to)
        return FACT_YES;
    return year < from || year > to ? FACT_NO : FACT_UNKNOWN;
}

uint64_t between_fact(const Asker *k, const Question *q)
{
    return rng_mix(fact_year_key(k->catalog, q->film) + 5);
}
