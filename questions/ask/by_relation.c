/* by_relation.c -- kinds that rest on a relation: the film asks for the value, or the value for it.
 */
#include "guards.h"

enum { ERA_YEARS = 25, AGE_YEARS = 40 }; /* the player's era: the newest years of the catalog */

int topic_age_milli(const Asker *k, int year)
{
    int before = k->latest - ERA_YEARS - year;
    if (before < 0)
        return 0;
    return before > AGE_YEARS ? 1000 : before * 1000 / AGE_YEARS;
}

static int option_type_of(Relation r)
{
    return relation_domain(r) == ENT_PERSON ? OPT_PERSON : OPT_COUNTRY;
}

/* Where a person stands among those active in a year: the list is sorted by fame, then key. */
uint32_t topic_rank_active(const Asker *k, Relation r, Id person, int year)
{
    IdSpan list = index_active(k, r, year);
    int low = 0, high = list.count, fame = card_of(k, OPT_PERSON, person)->fame;
    uint64_t key = catalog_key(k->catalog, ENT_PERSON, person);
    while (low < high) {
        int middle = low + (high - low) / 2;
        int other = card_of(k, OPT_PERSON, list.ids[middle])->fame;
        if (other > fame ||
            (other == fame && catalog_key(k->catalog, ENT_PERSON, list.ids[middle]) < key))
            low = middle + 1;
        else
            high = middle;
    }
    return (uint32_t)low;
}

static uint32_t rank_of(const Asker *k, const KindRow *row, Id film, Id value)
{
    if (row->from_value)
        return k->year_rank[film];
    if (row->option_type == OPT_PERSON)
        return topic_rank_active(k, row->relation, value, card_of(k, OPT_FILM, film)->first);
    uint32_t at = 0;
    while (k->countries[at] != value)
        at++;
    return at;
}

static bool was_named_before(IdSpan values, int i)
{
    for (int j = 0; j < i; j++)
        if (values.ids[j] == values.ids[i])
            return true;
    return false;
}

/* A life is told, not written; who made a film that was made again is no author in this sense. */
static bool is_read(Str kind)
{
    return !str_equal(kind, S("life")) && !str_equal(kind, S("film")) &&
           str_find(kind, S("television")) < 0 && str_find(kind, S("radio")) < 0;
}

/* The source that names this author, if every source of the film does; or -1. */
static int source_of(const Asker *k, Id film, Id author)
{
    int count, found = -1;
    const Source *sources = catalog_sources_of(k->catalog, film, &count);
    for (int i = 0; i < count; i++) {
        if (sources[i].author != author)
            return -1;
        if (!is_read(sources[i].kind))
            return -1;
        if (found < 0)
            found = i;
    }
    return found;
}

/* Does the stem, with all it says, hold a word of the key? */
static bool leaks(const Asker *k, const KindRow *row, Id film, Id value, Naming naming)
{
    const Look *title = &card_of(k, OPT_FILM, film)->look;
    const Look *other = &card_of(k, option_type_of(row->relation), value)->look;
    if (words_meet(&title->words, &other->words))
        return true;
    if (row->from_value)
        return guard_meets_question(&title->words);
    if (naming != NAMED_WITH_DIRECTOR)
        return false;
    Id director = catalog_values(k->catalog, REL_DIRECTOR, film).ids[0];
    return words_meet(&card_of(k, OPT_PERSON, director)->look.words, &other->words);
}

/* May this fact be asked about in the direction of the row? */
static Silence turned_down(const Asker *k, const KindRow *row, Id film, Id value)
{
    if ((row->demands & WANT_WHOLE) && !catalog_is_whole(k->catalog, row->relation, film))
        return SILENCE_PARTIAL;
    if ((row->demands & WANT_SINGLE) && guard_is_team(k, row->relation, film))
        return SILENCE_TEAM;
    if (!card_of(k, option_type_of(row->relation), value)->usable)
        return SILENCE_NAME;
    Naming naming = guard_naming(k, film, false);
    if (naming == NAMED_NOT || (naming == NAMED_WITH_DIRECTOR && row->relation == REL_DIRECTOR))
        return SILENCE_TWIN;
    if (row->from_value && !card_of(k, OPT_FILM, film)->usable)
        return SILENCE_TWIN;
    if (row->relation == REL_AUTHOR && source_of(k, film, value) < 0)
        return SILENCE_TEAM;
    if (leaks(k, row, film, value, naming))
        return SILENCE_LEAK;
    return SILENCE_OK;
}

static void add(Asker *k, int kind, Id film, Id value, int i)
{
    const KindRow *row = kind_row(kind);
    const Card *card = card_of(k, OPT_FILM, film);
    Hardness h = {.base_milli = kind_base_milli(kind),
                  .film_fame = card->fame,
                  .key_fame = card_of(k, option_type_of(row->relation), value)->fame,
                  .age_milli = topic_age_milli(k, card->first)};
    if (row->relation == REL_STAR && i >= 2)
        h.detail_milli = 500;
    if (guard_naming(k, film, false) == NAMED_WITH_DIRECTOR)
        h.hint_milli = 500;
    Topic *t = topics_add(k, kind);
    t->film = film;
    t->value = value;
    t->detail = row->relation == REL_AUTHOR ? source_of(k, film, value) : i;
    t->rank = rank_of(k, row, film, value);
    t->hardness = difficulty_fixed(&h);
}

void relation_collect(Asker *k, int kind)
{
    const KindRow *row = kind_row(kind);
    for (int f = 0; f < k->card_count[OPT_FILM]; f++) {
        Id film = k->films[f];
        if (!guard_film_is_asked(k, film))
            continue;
        IdSpan values = catalog_values(k->catalog, row->relation, film);
        for (int i = 0; i < values.count; i++) {
            if (was_named_before(values, i))
                continue;
            Silence why = turned_down(k, row, film, values.ids[i]);
            if (why == SILENCE_OK)
                add(k, kind, film, values.ids[i], i);
            else
                topics_turn_down(k, kind, why);
        }
    }
}

Pool relation_people(Draft *d)
{
    IdSpan list = index_active(d->asker, d->row->relation, d->year);
    return (Pool){NULL, 0, list.ids, list.count, (int)d->topic->rank};
}

/* Of many films take some of each year, of about the key's rank within its own. */
static Pool sample_films(Draft *d)
{
    const Asker *k = d->asker;
    enum { SLOTS = sizeof d->scratch / sizeof *d->scratch };
    int own = index_year_count(k, d->year), span = 2 * d->row->reach + 1, n = 0;
    for (int i = 0; i < SLOTS; i++) {
        int year = d->year - d->row->reach + i % span;
        int count = index_year_count(k, year);
        if (!count)
            continue;
        int wide = count < 16 ? count : 8 + count / 8;
        int at = (int)((long long)d->topic->rank * count / (own ? own : 1));
        at += (int)rng_below(d->rng, (uint32_t)wide) - wide / 2;
        at = at < 0 ? 0 : at >= count ? count - 1 : at;
        d->scratch[n++] = index_film_at(k, year, at);
    }
    return (Pool){NULL, 0, d->scratch, n, n / 2};
}

Pool relation_films(Draft *d)
{
    const Asker *k = d->asker;
    int first = d->year - d->row->reach - k->first_year,
        last = d->year + d->row->reach - k->first_year;
    first = first < 0 ? 0 : first;
    last = last >= k->years ? k->years - 1 : last;
    int from = (int)k->year_start[first], count = (int)k->year_start[last + 1] - from;
    if (count > (int)(sizeof d->scratch / sizeof *d->scratch))
        return sample_films(d);
    return (Pool){NULL, 0, k->by_year + from, count, count / 2};
}

Pool relation_countries(Draft *d)
{
    return (Pool){NULL, 0, d->asker->countries, d->asker->country_count, (int)d->topic->rank};
}

bool relation_film_fits(const Draft *d, Id option)
{
    const Asker *k = d->asker;
    return catalog_values(k->catalog, d->row->relation, option).count > 0;
}

/* Is one of the two what became of the other? West Germany and Germany are no pair to choose from.
 */
static bool is_same_land(const Names *n, Id a, Id b)
{
    enum { STEPS = 6 };
    Id x = a, y = b;
    for (int i = 0; i < STEPS && x != NAMES_NONE; i++, x = n->countries[x].successor)
        if (x == b)
            return true;
    for (int i = 0; i < STEPS && y != NAMES_NONE; i++, y = n->countries[y].successor)
        if (y == a)
            return true;
    return n->countries[a].successor != NAMES_NONE &&
           n->countries[a].successor == n->countries[b].successor;
}

bool relation_country_fits(const Draft *d, Id option)
{
    const Asker *k = d->asker;
    const Card *card = card_of(k, OPT_COUNTRY, option);
    if ((card->first && card->first > d->year) || (card->last && card->last < d->year))
        return false;
    /* Not what a state that still was became later, as Russia is of the Soviet Union. */
    if (d->year <= k->heir_until[option] && d->year >= k->heir_from[option])
        return false;
    IdSpan own = catalog_values(k->catalog, REL_COUNTRY, d->topic->film);
    for (int i = 0; i < own.count; i++)
        if (is_same_land(catalog_names(k->catalog), own.ids[i], option))
            return false;
    return true;
}

/* One region, or parts of one continent, as their last words say: "Southern Europe". */
static int nearness(Str a, Str b)
{
    if (str_equal(a, b))
        return 350;
    Str x = str_slice(a, (size_t)(str_find_last(a, S(" ")) + 1), a.n);
    Str y = str_slice(b, (size_t)(str_find_last(b, S(" ")) + 1), b.n);
    return str_equal(x, y) ? 200 : 50;
}

int relation_country_score(const Draft *d, Id option)
{
    const Asker *k = d->asker;
    const Names *n = catalog_names(k->catalog);
    Id key = d->q->option[0];
    int near = nearness(n->countries[key].region, n->countries[option].region);
    int apart = card_of(k, OPT_COUNTRY, key)->fame - card_of(k, OPT_COUNTRY, option)->fame;
    int fame = 250 - (apart < 0 ? -apart : apart) / 4;
    return 200 + near + fame;
}

static int apart(int a, int b)
{
    return a > b ? a - b : b - a;
}

/* Something of this kind, or anything to read (NULL)? */
static bool has_written(const Catalog *c, Id author, const Str *kind)
{
    IdSpan films = catalog_films(c, REL_AUTHOR, author);
    for (int i = 0; i < films.count; i++) {
        int count;
        const Source *sources = catalog_sources_of(c, films.ids[i], &count);
        for (int j = 0; j < count; j++)
            if (sources[j].author == author &&
                (kind ? str_equal(sources[j].kind, *kind) : is_read(sources[j].kind)))
                return true;
    }
    return false;
}

/* Authors of one era: by their births where both are known, by their films otherwise (the pool). */
bool relation_author_fits(const Draft *d, Id option)
{
    enum { BORN_APART = 60 };
    const Catalog *c = d->asker->catalog;
    int a = catalog_person(c, d->q->option[0])->born, b = catalog_person(c, option)->born;
    return (!a || !b || apart(a, b) <= BORN_APART) && has_written(c, option, NULL);
}

int relation_author_score(const Draft *d, Id option)
{
    const Asker *k = d->asker;
    const Card *card = card_of(k, OPT_PERSON, option),
               *key = card_of(k, OPT_PERSON, d->q->option[0]);
    int a = catalog_person(k->catalog, d->q->option[0])->born;
    int b = catalog_person(k->catalog, option)->born, count;
    const Source *sources = catalog_sources_of(k->catalog, d->topic->film, &count);
    int score = a && b ? 300 - 3 * apart(a, b) : 150;
    score += has_written(k->catalog, option, &sources[d->topic->detail].kind) ? 200 : 50;
    score += 150 - apart(card->fame, key->fame) * 150 / 1000;
    score += card->countries & key->countries ? 200 : 0;
    return score + (card->genres & key->genres ? 100 : 0);
}

Truth relation_truth(const Asker *k, const Question *q, uint32_t option)
{
    const KindRow *row = kind_row(q->kind);
    if (row->from_value)
        return fact_is(k->catalog, row->relation, option, q->subject);
    return fact_is(k->catalog, row->relation, q->film, option);
}

uint64_t relation_fact(const Draft *d)
{
    return fact_key(d->asker->catalog, d->row->relation, d->topic->film, d->topic->value);
}

uint64_t relation_about(const Draft *d)
{
    const Catalog *c = d->asker->catalog;
    if (d->row->from_value)
        return catalog_key(c, relation_domain(d->row->relation), d->topic->value);
    return catalog_key(c, ENT_FILM, d->topic->film);
}
