#include "tongues.h"

#include "sorted.h"

enum { ROUND_YEARS = 15 };

static Id language_of(const Asker *k, Id film)
{
    IdSpan languages = catalog_values(k->catalog, REL_LANGUAGE, film);
    return languages.count ? languages.ids[0] : NO_ID;
}

/* A bit of its own for each of the commoner languages; those of a few films share the last. */
static uint64_t *deal_bits(const Asker *k)
{
    enum { LAST = 63 };
    uint64_t *bits = arena_new(k->scratch, uint64_t, k->card_count[OPT_LANGUAGE] + 1);
    for (int i = 0; i < k->language_count; i++)
        bits[k->languages[i]] = (uint64_t)1 << (i < LAST ? i : LAST);
    return bits;
}

/* ---- cards */

static void mark_films(Asker *k, const uint64_t *bits)
{
    for (int f = 0; f < k->card_count[OPT_FILM]; f++) {
        Id language = language_of(k, (Id)f);
        uint64_t bit = language == NO_ID ? 0 : bits[language];
        k->cards[OPT_FILM][f].tongues = bit;
        IdSpan workers = catalog_workers(k->catalog, (Id)f);
        for (int i = 0; i < workers.count; i++)
            k->cards[OPT_PERSON][workers.ids[i]].tongues |= bit;
    }
}

/* Is somebody heard, or seen? A voice in a drawn film is no face in another. */
static void mark_parts(Asker *k)
{
    for (int part = 0; part < k->card_count[OPT_ROLE]; part++) {
        int star;
        Id film = catalog_part_film(k->catalog, (uint32_t)part, &star);
        Card *person = &k->cards[OPT_PERSON][catalog_values(k->catalog, REL_STAR, film).ids[star]];
        bool voice = catalog_is_voice(k->catalog, film, star);
        bool played = !(k->cards[OPT_FILM][film].look.shape & SHAPE_DOCUMENTARY);
        person->heard |= voice && played;
        person->seen |= !voice && played;
        k->cards[OPT_ROLE][part].tongues = k->cards[OPT_FILM][film].tongues;
    }
}

static void mark_authors(Asker *k)
{
    for (int i = 0; i < k->card_count[OPT_PERSON]; i++) {
        IdSpan films = catalog_films(k->catalog, REL_AUTHOR, (Id)i);
        for (int f = 0; f < films.count; f++)
            k->cards[OPT_PERSON][i].tongues |= k->cards[OPT_FILM][films.ids[f]].tongues;
    }
}

/* ---- lists: the films of a language by year, and in the same order those who worked on them */

/* Returns: how many. */
static int list_films(Asker *k)
{
    int n = k->card_count[OPT_FILM], languages = k->card_count[OPT_LANGUAGE];
    SortRow *rows = arena_new(k->scratch, SortRow, n + 1);
    int used = 0;
    for (int f = 0; f < n; f++) {
        Id language = language_of(k, (Id)f);
        if (language != NO_ID)
            rows[used++] =
                (SortRow){(uint64_t)language << 16 | (uint64_t)card_of(k, OPT_FILM, (Id)f)->first,
                          catalog_key(k->catalog, ENT_FILM, (Id)f), (Id)f};
    }
    sort_rows(rows, used);
    int slots = languages * (k->years + 1), slot = 0;
    k->tongue_films = arena_new(k->arena, Id, used + 1);
    k->tongue_start = arena_new(k->arena, uint32_t, slots + 1);
    for (int i = 0; i < used; i++) {
        int own = (int)(rows[i].first >> 16) * (k->years + 1) + (int)(rows[i].first & 0xFFFF) -
                  k->first_year;
        while (slot <= own)
            k->tongue_start[slot++] = (uint32_t)i;
        k->tongue_films[i] = rows[i].id;
    }
    while (slot <= slots)
        k->tongue_start[slot++] = (uint32_t)used;
    return used;
}

static Worker worker_of(const Asker *k, Relation r, Id person)
{
    Worker w = {person, INT16_MAX, INT16_MIN};
    IdSpan films = catalog_films(k->catalog, r, person);
    for (int i = 0; i < films.count; i++) {
        int16_t year = card_of(k, OPT_FILM, films.ids[i])->first;
        w.first = year < w.first ? year : w.first;
        w.last = year > w.last ? year : w.last;
    }
    return w;
}

static void list_workers(Asker *k, Relation r, int films)
{
    enum { FIRST = 2 };
    uint32_t *start = arena_new(k->arena, uint32_t, films + 1);
    for (int f = 0; f < films; f++) {
        int count = catalog_values(k->catalog, r, k->tongue_films[f]).count;
        start[f + 1] = start[f] + (uint32_t)(count < FIRST ? count : FIRST);
    }
    if (!start[films])
        return;
    Worker *workers = arena_new(k->arena, Worker, start[films]);
    for (int f = 0; f < films; f++) {
        const Id *people = catalog_values(k->catalog, r, k->tongue_films[f]).ids;
        for (uint32_t i = start[f]; i < start[f + 1]; i++)
            workers[i] = worker_of(k, r, people[i - start[f]]);
    }
    k->workers[r] = workers;
    k->worker_start[r] = start;
}

void tongues_index(Asker *k)
{
    const uint64_t *bits = deal_bits(k);
    k->common_tongue = k->language_count ? bits[k->languages[0]] : 0;
    mark_films(k, bits);
    mark_authors(k);
    mark_parts(k);
    int films = list_films(k);
    for (int r = 0; r < REL_COUNT; r++)
        if (relation_domain((Relation)r) == ENT_PERSON)
            list_workers(k, (Relation)r, films);
}

/* ---- asking */

/* The first of the language's films that is not older than the year. */
static uint32_t first_from(const Asker *k, Id language, int year)
{
    int since = year - k->first_year;
    since = since < 0 ? 0 : since > k->years ? k->years : since;
    return k->tongue_start[(int)language * (k->years + 1) + since];
}

static bool is_listed(const Draft *d, int n, Id id)
{
    for (int i = 0; i < n; i++)
        if (d->native[i] == id)
            return true;
    return false;
}

/* Those who worked on a film of the list, or on those behind it, and were at work in this job within the
 * row's reach of the item's year. They stand side by side, for far from that year it is a long way. */
static int add_workers(Draft *d, Relation r, uint32_t from, uint32_t to, int n)
{
    const Asker *k = d->asker;
    const Worker *w = k->workers[r] + k->worker_start[r][from];
    const Worker *end = k->workers[r] + k->worker_start[r][to];
    int first = d->year - d->row->reach, last = d->year + d->row->reach;
    for (; w < end && n < NATIVES; w++)
        if (w->first <= last && w->last >= first && !is_listed(d, n, w->person))
            d->native[n++] = w->person;
    return n;
}

static int add_films(Draft *d, uint32_t from, uint32_t to, int n)
{
    while (from < to && n < NATIVES)
        d->native[n++] = d->asker->tongue_films[from++];
    return n;
}

int tongues_native(Draft *d, Relation r, Id film)
{
    const Asker *k = d->asker;
    Id language = film == NO_ID ? NO_ID : language_of(k, film);
    if (language == NO_ID || (k->language_count && k->languages[0] == language))
        return 0;
    int reach = r == REL_COUNT ? d->row->reach : ROUND_YEARS;
    uint32_t from = first_from(k, language, d->year - reach);
    uint32_t to = first_from(k, language, d->year + reach + 1);
    if (from == to)
        return 0;
    /* From a place that chance names to the end, and on from the beginning. */
    uint32_t at = from + rng_below(d->rng, to - from);
    if (r == REL_COUNT)
        return add_films(d, from, at, add_films(d, at, to, 0));
    if (!k->workers[r])
        return 0;
    return add_workers(d, r, from, at, add_workers(d, r, at, to, 0));
}
