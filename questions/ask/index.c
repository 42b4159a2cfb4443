/* index.c -- the lists from which wrong options are drawn, each in an order that ids do not decide.
 */
#include <string.h>

#include "cards.h"
#include "groups.h"
#include "sorted.h"
#include "trades.h"

/* Years either way in which somebody counts as active. Authors live on in films of later years. */
enum { ACTIVE_REACH = 2, AUTHOR_REACH = 15 };

static void index_keys(Asker *k)
{
    int n = k->card_count[OPT_FILM];
    SortRow *rows = arena_new(k->scratch, SortRow, n + 1);
    for (int i = 0; i < n; i++)
        rows[i] = (SortRow){catalog_key(k->catalog, ENT_FILM, (Id)i), 0, (Id)i};
    sort_rows(rows, n);
    k->films = arena_new(k->arena, Id, n + 1);
    for (int i = 0; i < n; i++)
        k->films[i] = rows[i].id;
}

static void find_years(Asker *k)
{
    int first = 0, last = 0;
    for (int i = 0; i < k->card_count[OPT_FILM]; i++) {
        int year = k->cards[OPT_FILM][i].first;
        if (!first || year < first)
            first = year;
        if (year > last)
            last = year;
    }
    k->first_year = first;
    k->years = k->card_count[OPT_FILM] ? last - first + 1 : 0;
    k->latest = last;
    for (int i = 0; i < catalog_edition_count(k->catalog); i++) {
        int held = catalog_edition(k->catalog, (Id)i)->held;
        if (held > k->latest && held <= last + 1)
            k->latest = held;
    }
}

/* Films by year, the best known first. */
static void index_years(Asker *k)
{
    int n = k->card_count[OPT_FILM];
    SortRow *rows = arena_new(k->scratch, SortRow, n + 1);
    for (int i = 0; i < n; i++) {
        const Card *card = card_of(k, OPT_FILM, (Id)i);
        uint64_t order =
            (uint64_t)(card->first - k->first_year) << 16 | (uint64_t)(1000 - card->fame);
        rows[i] = (SortRow){order, catalog_key(k->catalog, ENT_FILM, (Id)i), (Id)i};
    }
    sort_rows(rows, n);
    k->by_year = arena_new(k->arena, Id, n + 1);
    k->year_rank = arena_new(k->arena, uint32_t, n + 1);
    k->year_start = arena_new(k->arena, uint32_t, k->years + 1);
    for (int i = 0, year = 0; i < n; i++) {
        k->by_year[i] = rows[i].id;
        for (int y = (int)(rows[i].first >> 16); year < y; year++)
            k->year_start[year + 1] = (uint32_t)i;
        k->year_rank[rows[i].id] = (uint32_t)i - k->year_start[year];
    }
    if (k->years)
        k->year_start[k->years] = (uint32_t)n;
}

/* Films as the rows order them, and the place of each. */
static void keep_order(Asker *k, SortRow *rows, Id **order, uint32_t **place)
{
    int n = k->card_count[OPT_FILM];
    sort_rows(rows, n);
    *order = arena_new(k->arena, Id, n + 1);
    *place = arena_new(k->arena, uint32_t, n + 1);
    for (int i = 0; i < n; i++) {
        (*order)[i] = rows[i].id;
        (*place)[rows[i].id] = (uint32_t)i;
    }
}

/* By the form of their titles, then by year; and by their titles. */
static void index_titles(Asker *k)
{
    int n = k->card_count[OPT_FILM];
    SortRow *shapes = arena_new(k->scratch, SortRow, n + 1);
    SortRow *groups = arena_new(k->scratch, SortRow, n + 1);
    for (int i = 0; i < n; i++) {
        const Card *card = card_of(k, OPT_FILM, (Id)i);
        uint64_t key = catalog_key(k->catalog, ENT_FILM, (Id)i);
        uint64_t shape = (uint64_t)card->look.shape << 16 | (uint64_t)(card->first - k->first_year);
        shapes[i] = (SortRow){shape, key, (Id)i};
        groups[i] = (SortRow){catalog_film(k->catalog, (Id)i)->title_group, key, (Id)i};
    }
    keep_order(k, shapes, &k->by_shape, &k->shape_rank);
    keep_order(k, groups, &k->by_group, &k->group_at);
}

static bool is_stranger(const Asker *k, Id person)
{
    return card_of(k, OPT_PERSON, person)->look.shape & SHAPE_FOREIGN;
}

/* Rows of all people in the order of Active; of equal fame by key. */
static SortRow *people_in_order(Asker *k)
{
    int n = k->card_count[OPT_PERSON];
    SortRow *rows = arena_new(k->scratch, SortRow, n + 1);
    for (int i = 0; i < n; i++) {
        uint64_t order = (uint64_t)is_stranger(k, (Id)i) << 16 |
                         (uint64_t)(1000 - card_of(k, OPT_PERSON, (Id)i)->fame);
        rows[i] = (SortRow){order, catalog_key(k->catalog, ENT_PERSON, (Id)i), (Id)i};
    }
    sort_rows(rows, n);
    return rows;
}

/* Place in the lists of a relation: years from first to last, as offsets; false for none. */
static bool active_span(const Asker *k, Relation r, Id person, int *first, int *last)
{
    IdSpan films = catalog_films(k->catalog, r, person);
    if (!films.count || !card_of(k, OPT_PERSON, person)->usable)
        return false;
    int reach = r == REL_AUTHOR ? AUTHOR_REACH : ACTIVE_REACH;
    *first = k->years;
    *last = -1;
    for (int i = 0; i < films.count; i++) {
        int year = card_of(k, OPT_FILM, films.ids[i])->first - k->first_year;
        if (year - reach < *first)
            *first = year - reach;
        if (year + reach > *last)
            *last = year + reach;
    }
    *first = *first < 0 ? 0 : *first;
    *last = *last >= k->years ? k->years - 1 : *last;
    return true;
}

static void index_relation(Asker *k, Relation r, const SortRow *people)
{
    Active *active = &k->active[r];
    active->first_year = k->first_year;
    active->years = k->years;
    active->start = arena_new(k->arena, uint32_t, k->years + 2);
    active->strangers = arena_new(k->arena, uint32_t, k->years + 1);
    int n = k->card_count[OPT_PERSON], first, last;
    for (int i = 0; i < n; i++)
        if (active_span(k, r, people[i].id, &first, &last))
            for (int y = first; y <= last; y++)
                active->start[y + 1]++;
    for (int y = 0; y < k->years; y++)
        active->start[y + 1] += active->start[y];
    active->people = arena_new(k->arena, Id, active->start[k->years] + 1);
    uint32_t *at = arena_new(k->arena, uint32_t, k->years + 1);
    memcpy(at, active->start, sizeof *at * (size_t)k->years);
    memcpy(active->strangers, active->start, sizeof *at * (size_t)k->years);
    for (int i = 0; i < n; i++)
        if (active_span(k, r, people[i].id, &first, &last))
            for (int y = first; y <= last; y++) {
                active->people[at[y]++] = people[i].id;
                if (!is_stranger(k, people[i].id))
                    active->strangers[y] = at[y];
            }
}

/* The years in which the forerunners of a country were. */
static void index_heirs(Asker *k)
{
    const Names *n = catalog_names(k->catalog);
    k->heir_from = arena_new(k->arena, int16_t, n->country_count + 1);
    k->heir_until = arena_new(k->arena, int16_t, n->country_count + 1);
    for (int i = 0; i < n->country_count; i++) {
        const Country *old = &n->countries[i];
        if (old->successor == NAMES_NONE || old->to <= k->heir_until[old->successor])
            continue;
        k->heir_from[old->successor] = (int16_t)old->from;
        k->heir_until[old->successor] = (int16_t)old->to;
    }
}

/* The values of a relation that have films, the most films first; their fame is how many of the
 * others have fewer. */
static Id *index_by_films(Asker *k, Relation r, EntityType e, OptionType o, int *count)
{
    int n = k->card_count[o], used = 0;
    SortRow *rows = arena_new(k->scratch, SortRow, n + 1);
    for (int i = 0; i < n; i++) {
        int films = catalog_films(k->catalog, r, (Id)i).count;
        if (films)
            rows[used++] =
                (SortRow){(uint64_t)(INT32_MAX - films), catalog_key(k->catalog, e, (Id)i), (Id)i};
    }
    sort_rows(rows, used);
    Id *ids = arena_new(k->arena, Id, used + 1);
    for (int i = 0; i < used; i++) {
        ids[i] = rows[i].id;
        k->cards[o][rows[i].id].fame = (int16_t)(1000 - 1000 * i / used);
    }
    *count = used;
    return ids;
}

/* Films of the film years an academy honours that say all they won there: they lost the others. */
static int add_honoured(const Asker *k, const Edition *e, SortRow *rows)
{
    int n = 0;
    if (catalog_event(k->catalog, e->event)->kind == EVENT_FESTIVAL)
        return 0;
    for (int year = e->film_first; year && year <= e->film_last; year++)
        for (int i = 0; i < index_year_count(k, year); i++) {
            Id film = index_film_at(k, year, i);
            if (!catalog_film_list_is_whole(k->catalog, film, e->event, RESULT_WON))
                continue;
            if (rows)
                rows[n] = (SortRow){catalog_key(k->catalog, ENT_FILM, film), 0, film};
            n++;
        }
    return n;
}

static int add_awarded(const Asker *k, Id edition, SortRow *rows)
{
    IdSpan awards = catalog_awards_at(k->catalog, edition);
    for (int i = 0; rows && i < awards.count; i++) {
        Id film = catalog_award(k->catalog, awards.ids[i])->film;
        rows[i] = (SortRow){catalog_key(k->catalog, ENT_FILM, film), 0, film};
    }
    return awards.count;
}

/* Every film once, in their order. */
static int add_once(const SortRow *rows, int found, Id *out)
{
    int n = 0;
    for (int i = 0; i < found; i++)
        if (!i || rows[i].id != rows[i - 1].id)
            out[n++] = rows[i].id;
    return n;
}

/* The films of each edition, whatever their result; where few are known, all that could have been:
 * what was up for nothing there is no good option. */
static void index_editions(Asker *k)
{
    enum { ENOUGH = 8 };
    int editions = catalog_edition_count(k->catalog), total = 0, most = 0;
    for (int e = 0; e < editions; e++) {
        int n =
            add_awarded(k, (Id)e, NULL) + add_honoured(k, catalog_edition(k->catalog, (Id)e), NULL);
        total += n;
        most = n > most ? n : most;
    }
    k->edition_start = arena_new(k->arena, uint32_t, editions + 1);
    k->edition_films = arena_new(k->arena, Id, total + 1);
    SortRow *rows = arena_new(k->scratch, SortRow, most + 1);
    int n = 0;
    for (int e = 0; e < editions; e++) {
        k->edition_start[e] = (uint32_t)n;
        int found = add_awarded(k, (Id)e, rows);
        sort_rows(rows, found);
        int own = add_once(rows, found, k->edition_films + n);
        if (own < ENOUGH) {
            found += add_honoured(k, catalog_edition(k->catalog, (Id)e), rows + found);
            sort_rows(rows, found);
            own = add_once(rows, found, k->edition_films + n);
        }
        n += own;
    }
    k->edition_start[editions] = (uint32_t)n;
}

/* What the films up for a prize are, so many of them. */
enum { SIGNS = 16 };
typedef struct {
    int films, tongues, english, with[SIGNS];
} Sorts;

static void count_sorts(const Asker *k, Sorts *sorts)
{
    for (int i = 0; i < catalog_award_count(k->catalog); i++) {
        const Award *w = catalog_award(k->catalog, (Id)i);
        const Card *card = card_of(k, OPT_FILM, w->film);
        Sorts *s = &sorts[w->prize];
        s->films++;
        s->tongues += catalog_values(k->catalog, REL_LANGUAGE, w->film).count > 0;
        s->english += card->english;
        for (int sign = 0; sign < SIGNS; sign++)
            s->with[sign] += card->look.shape >> sign & 1;
    }
}

/* A cartoon without words, or one film that speaks English, does not open a prize to all films; but
 * a festival shows whatever it likes. */
static void index_forms(Asker *k, int prizes)
{
    enum { MOST = 9, OF = 10, FEW = 3 };
    Sorts *sorts = arena_new(k->scratch, Sorts, prizes + 1);
    count_sorts(k, sorts);
    for (int p = 0; p < prizes; p++) {
        const Sorts *s = &sorts[p];
        Id event = catalog_prize(k->catalog, (Id)p)->event;
        bool open = !s->films || catalog_event(k->catalog, event)->kind == EVENT_FESTIVAL;
        k->prize_known[p] = s->films > 0;
        k->prize_abroad[p] = !open && s->tongues >= FEW && OF * s->english <= s->tongues;
        for (int sign = 0; sign < SIGNS; sign++) {
            bool most = !open && OF * s->with[sign] >= MOST * s->films;
            k->prize_form[p] |= (uint16_t)(most << sign);
            k->prize_never[p] |= (uint16_t)((s->with[sign] == 0) << sign);
        }
    }
}

static void index_prizes(Asker *k)
{
    int prizes = catalog_prize_count(k->catalog);
    k->prize_form = arena_new(k->arena, uint16_t, prizes + 1);
    k->prize_never = arena_new(k->arena, uint16_t, prizes + 1);
    k->prize_abroad = arena_new(k->arena, bool, prizes + 1);
    k->prize_known = arena_new(k->arena, bool, prizes + 1);
    k->prize_picture = arena_new(k->arena, uint8_t, prizes + 1);
    k->prize_contested = arena_new(k->arena, bool, prizes + 1);
    k->tops = arena_new(k->arena, Id, prizes + 1);
    for (int i = 0; i < prizes; i++) {
        Str name = catalog_prize(k->catalog, (Id)i)->name;
        k->prize_picture[i] = str_find(name, S("(Colour)")) >= 0            ? PICTURE_COLOUR
                              : str_find(name, S("(Black-and-White)")) >= 0 ? PICTURE_BLACK_AND_WHITE
                                                                            : PICTURE_ANY;
        k->prize_contested[i] = str_find(name, S("Honorary")) < 0 &&
                                !str_starts(name, S("Special ")) &&
                                str_find(name, S("Memorial")) < 0;
        if (catalog_prize(k->catalog, (Id)i)->top)
            k->tops[k->top_count++] = (Id)i;
    }
    index_forms(k, prizes);
}

void index_build(Asker *k)
{
    cards_build(k);
    index_keys(k);
    find_years(k);
    index_years(k);
    index_titles(k);
    k->countries = index_by_films(k, REL_COUNTRY, ENT_COUNTRY, OPT_COUNTRY, &k->country_count);
    k->languages = index_by_films(k, REL_LANGUAGE, ENT_LANGUAGE, OPT_LANGUAGE, &k->language_count);
    index_heirs(k);
    const SortRow *people = people_in_order(k);
    k->person_place = arena_new(k->arena, uint32_t, k->card_count[OPT_PERSON] + 1);
    for (int i = 0; i < k->card_count[OPT_PERSON]; i++)
        k->person_place[people[i].id] = (uint32_t)i;
    for (int r = 0; r < REL_COUNT; r++)
        if (relation_domain((Relation)r) == ENT_PERSON)
            index_relation(k, (Relation)r, people);
    index_editions(k);
    index_prizes(k);
    groups_build(k);
    trades_index(k);
}

int index_year_count(const Asker *k, int year)
{
    int y = year - k->first_year;
    return y < 0 || y >= k->years ? 0 : (int)(k->year_start[y + 1] - k->year_start[y]);
}

Id index_film_at(const Asker *k, int year, int rank)
{
    return k->by_year[k->year_start[year - k->first_year] + (uint32_t)rank];
}

IdSpan index_namesakes(const Asker *k, Id film)
{
    uint32_t family = card_of(k, OPT_FILM, film)->look.family;
    int from = (int)k->group_at[film], to = from;
    while (from > 0 && card_of(k, OPT_FILM, k->by_group[from - 1])->look.family == family)
        from--;
    while (to < k->card_count[OPT_FILM] &&
           card_of(k, OPT_FILM, k->by_group[to])->look.family == family)
        to++;
    return (IdSpan){k->by_group + from, to - from};
}

IdSpan index_active(const Asker *k, Relation r, int year)
{
    const Active *active = &k->active[r];
    int y = year - active->first_year;
    if (y < 0 || y >= active->years)
        return (IdSpan){NULL, 0};
    return (IdSpan){active->people + active->start[y],
                    (int)(active->start[y + 1] - active->start[y])};
}

IdSpan index_at_home(const Asker *k, Relation r, int year)
{
    const Active *active = &k->active[r];
    IdSpan all = index_active(k, r, year);
    if (all.count)
        all.count = (int)(active->strangers[year - active->first_year] -
                          active->start[year - active->first_year]);
    return all;
}

IdSpan index_edition(const Asker *k, Id edition)
{
    uint32_t from = k->edition_start[edition];
    return (IdSpan){k->edition_films + from, (int)(k->edition_start[edition + 1] - from)};
}

uint32_t index_add_words(Asker *k, WordSet words)
{
    *ARRAY_PUSH(k->arena, k->extras, k->extra_count, k->extra_cap) = words;
    return (uint32_t)k->extra_count - 1;
}
