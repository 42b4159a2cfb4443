#include "tongues.h"

#include "sorted.h"

enum { ROUND_YEARS = 15 };

static Id language_of(const Asker *k, Id film)
{
    IdSpan languages = catalog_values(k->catalog, REL_LANGUAGE, film);
    return languages.count ? languages.ids[0] : NO_ID;
}

static uint64_t tongue_bit(const Asker *k, Id language)
{
    return language == NO_ID
               ? 0
               : (uint64_t)1 << (catalog_key(k->catalog, ENT_LANGUAGE, language) & 63);
}

/* ---- cards */

static void mark_films(Asker *k)
{
    for (int f = 0; f < k->card_count[OPT_FILM]; f++) {
        uint64_t bit = tongue_bit(k, language_of(k, (Id)f));
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

static void list_films(Asker *k)
{
    int n = k->card_count[OPT_FILM], languages = k->card_count[OPT_LANGUAGE];
    SortRow *rows = arena_new(k->arena, SortRow, n + 1);
    int used = 0;
    for (int f = 0; f < n; f++) {
        Id language = language_of(k, (Id)f);
        if (language != NO_ID)
            rows[used++] =
                (SortRow){(uint64_t)language << 16 | (uint64_t)card_of(k, OPT_FILM, (Id)f)->first,
                          catalog_key(k->catalog, ENT_FILM, (Id)f), (Id)f};
    }
    sort_rows(rows, used);
    k->tongue_films = arena_new(k->arena, Id, used + 1);
    k->tongue_start = arena_new(k->arena, uint32_t, languages + 2);
    for (int i = 0, language = 0; i <= used; i++) {
        int own = i < used ? (int)(rows[i].first >> 16) : languages;
        while (language <= own)
            k->tongue_start[language++] = (uint32_t)i;
        if (i < used)
            k->tongue_films[i] = rows[i].id;
    }
}

void tongues_index(Asker *k)
{
    mark_films(k);
    mark_authors(k);
    mark_parts(k);
    list_films(k);
}

/* ---- asking */

static int year_of(const Asker *k, uint32_t at)
{
    return card_of(k, OPT_FILM, k->tongue_films[at])->first;
}

/* The first of the language's films from `low` to `high` that is not older than the year. */
static uint32_t first_from(const Asker *k, uint32_t low, uint32_t high, int year)
{
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (year_of(k, middle) < year)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool is_listed(const Draft *d, int n, Id id)
{
    for (int i = 0; i < n; i++)
        if (d->native[i] == id)
            return true;
    return false;
}

/* Was the person, who worked on `film`, at work in this job within the row's reach of the item's year? */
static bool is_of_the_time(const Draft *d, Relation r, Id film, Id person)
{
    int from = d->year - d->row->reach, to = d->year + d->row->reach;
    int shown = card_of(d->asker, OPT_FILM, film)->first;
    bool begun = shown <= to, active = shown >= from;
    if (begun && active)
        return true;
    IdSpan films = catalog_films(d->asker->catalog, r, person);
    for (int i = 0; i < films.count && !(begun && active); i++) {
        int year = card_of(d->asker, OPT_FILM, films.ids[i])->first;
        begun |= year <= to;
        active |= year >= from;
    }
    return begun && active;
}

int tongues_native(Draft *d, Relation r, Id film)
{
    const Asker *k = d->asker;
    Id language = film == NO_ID ? NO_ID : language_of(k, film);
    if (language == NO_ID || (k->language_count && k->languages[0] == language))
        return 0;
    int reach = r == REL_COUNT ? d->row->reach : ROUND_YEARS;
    uint32_t from = first_from(k, k->tongue_start[language], k->tongue_start[language + 1],
                               d->year - reach);
    uint32_t to = first_from(k, from, k->tongue_start[language + 1], d->year + reach + 1);
    if (from == to)
        return 0;
    int n = 0;
    uint32_t count = to - from, at = rng_below(d->rng, count);
    for (uint32_t i = 0; i < count && n < NATIVES; i++) {
        Id other = k->tongue_films[from + at];
        at = at + 1 < count ? at + 1 : 0;
        if (r == REL_COUNT) {
            d->native[n++] = other;
            continue;
        }
        IdSpan people = catalog_values(k->catalog, r, other);
        for (int j = 0; j < people.count && j < 2 && n < NATIVES; j++)
            if (is_of_the_time(d, r, other, people.ids[j]) && !is_listed(d, n, people.ids[j]))
                d->native[n++] = people.ids[j];
    }
    return n;
}
