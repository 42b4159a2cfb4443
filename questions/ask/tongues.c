#include "tongues.h"

#include "sorted.h"

static Id language_of(const Asker *k, Id film)
{
    IdSpan languages = catalog_values(k->catalog, REL_LANGUAGE, film);
    return languages.count ? languages.ids[0] : NO_ID;
}

/* A bit of its own for each of the commoner languages; those of a few films share the last. */
static uint64_t *deal_bits(Asker *k)
{
    enum { LAST = 63 };
    k->tongue_count = k->language_count <= LAST ? k->language_count : LAST + 1;
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

/* ---- lists: the films of a language by year, and those at work then */

static void list_films(Asker *k)
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
}

/* Whoever was active, in the same order, by language and year: in the first run they are counted,
 * in the second put in their places, `at`. */
static void place_natives(const Asker *k, Relation r, uint32_t *at, Id *natives)
{
    for (int y = 0; y < k->years; y++) {
        IdSpan people = index_active(k, r, k->first_year + y);
        for (int i = 0; i < people.count; i++) {
            uint64_t tongues = card_of(k, OPT_PERSON, people.ids[i])->tongues & ~k->common_tongue;
            for (; tongues; tongues &= tongues - 1) {
                uint32_t place = at[bits_lowest(tongues) * k->years + y]++;
                if (natives)
                    natives[place] = people.ids[i];
            }
        }
    }
}

static void list_natives(Asker *k, Relation r)
{
    int slots = k->tongue_count * k->years;
    uint32_t *start = arena_new(k->arena, uint32_t, slots + 1);
    uint32_t *at = arena_new(k->scratch, uint32_t, slots + 1);
    place_natives(k, r, start + 1, NULL);
    for (int i = 0; i < slots; i++) {
        at[i] = start[i];
        start[i + 1] += start[i];
    }
    k->native_start[r] = start;
    k->natives[r] = arena_new(k->arena, Id, start[slots] + 1);
    place_natives(k, r, at, k->natives[r]);
}

void tongues_index(Asker *k)
{
    const uint64_t *bits = deal_bits(k);
    k->common_tongue = k->language_count ? bits[k->languages[0]] : 0;
    mark_films(k, bits);
    mark_authors(k);
    mark_parts(k);
    list_films(k);
    for (int r = 0; r < REL_COUNT; r++)
        if (relation_domain((Relation)r) == ENT_PERSON)
            list_natives(k, (Relation)r);
}

/* ---- asking */

/* The first of the language's films that is not older than the year. */
static uint32_t first_from(const Asker *k, Id language, int year)
{
    int since = year - k->first_year;
    since = since < 0 ? 0 : since > k->years ? k->years : since;
    return k->tongue_start[(int)language * (k->years + 1) + since];
}

static uint64_t rare_tongue(const Asker *k, Id film)
{
    return film == NO_ID ? 0 : card_of(k, OPT_FILM, film)->tongues & ~k->common_tongue;
}

/* All people, or films, of the film's rare language in the year, or within reach of it. */
static IdSpan all_people(const Asker *k, Relation r, Id film, int year)
{
    uint64_t tongue = rare_tongue(k, film);
    int y = year - k->first_year;
    if (!tongue || y < 0 || y >= k->years)
        return (IdSpan){NULL, 0};
    const uint32_t *start = &k->native_start[r][bits_lowest(tongue) * k->years + y];
    return (IdSpan){k->natives[r] + start[0], (int)(start[1] - start[0])};
}

static IdSpan all_films(const Asker *k, Id film, int year, int reach)
{
    if (!rare_tongue(k, film))
        return (IdSpan){NULL, 0};
    Id language = language_of(k, film);
    uint32_t from = first_from(k, language, year - reach);
    return (IdSpan){k->tongue_films + from,
                    (int)(first_from(k, language, year + reach + 1) - from)};
}

/* All of them, or some side by side, from a place that chance names. */
static IdSpan some_of(const Draft *d, IdSpan all)
{
    if (all.count <= KIN_MOST)
        return all;
    return (IdSpan){all.ids + rng_below(d->rng, (uint32_t)(all.count - KIN_MOST + 1)), KIN_MOST};
}

IdSpan tongues_people(const Draft *d, Relation r, Id film)
{
    return some_of(d, all_people(d->asker, r, film, d->year));
}

IdSpan tongues_films(const Draft *d, Id film)
{
    return some_of(d, all_films(d->asker, film, d->year, d->row->reach));
}

bool tongues_leave_alone(const Asker *k, int kind, const Topic *t)
{
    const KindRow *row = kind_row(kind);
    bool people = row->pool == pool_people, films = row->pool == pool_films;
    Id film = people ? t->film : t->key;
    if (!(row->demands & NATIVE) || !(people || films) || !rare_tongue(k, film))
        return false;
    int year = card_of(k, OPT_FILM, film)->first;
    IdSpan all = people ? all_people(k, (Relation)t->relation, film, year)
                        : all_films(k, film, year, row->reach);
    return !all.count || (all.count == 1 && all.ids[0] == t->key);
}
