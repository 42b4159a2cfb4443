/* catalog.c -- asking a finished catalog. */
#include "catalog_data.h"

#include "utf8.h"

/* ---- entities */

int catalog_count(const Catalog *c, EntityType t)
{
    switch (t) {
    case ENT_FILM:
        return c->film_count;
    case ENT_PERSON:
        return c->person_count;
    case ENT_COUNTRY:
        return c->names->country_count;
    case ENT_LANGUAGE:
        return c->names->language_count;
    case ENT_GENRE:
        return c->names->genre_count;
    case ENT_COUNT:
        break;
    }
    return 0;
}

const Film *catalog_film(const Catalog *c, Id film)
{
    return &c->films[film];
}

const Person *catalog_person(const Catalog *c, Id person)
{
    return &c->persons[person];
}

const Names *catalog_names(const Catalog *c)
{
    return c->names;
}

Str catalog_name(const Catalog *c, EntityType t, Id id)
{
    switch (t) {
    case ENT_FILM:
        return c->films[id].title;
    case ENT_PERSON:
        return c->persons[id].name;
    case ENT_COUNTRY:
        return c->names->countries[id].name;
    case ENT_LANGUAGE:
        return c->names->languages[id].name;
    case ENT_GENRE:
        return c->names->genres[id].name;
    case ENT_COUNT:
        break;
    }
    return S("");
}

uint64_t catalog_key(const Catalog *c, EntityType t, Id id)
{
    if (t == ENT_FILM)
        return c->films[id].key;
    if (t == ENT_PERSON)
        return c->persons[id].key;
    return str_hash(catalog_name(c, t, id), (uint64_t)t);
}

bool catalog_is_asked(const Catalog *c, Id film)
{
    return c->asked[film];
}

static const struct {
    const char *field;
    EntityType domain;
} relations[] = {
#define X(id, field, domain) {field, ENT_##domain},
    RELATIONS(X)
#undef X
};

EntityType relation_domain(Relation r)
{
    return relations[r].domain;
}

const char *relation_field(Relation r)
{
    return relations[r].field;
}

void catalog_fetch_film(const Catalog *c, Relation r, Id film)
{
    __builtin_prefetch(&c->films[film]);
    __builtin_prefetch(&c->whole[film]);
    __builtin_prefetch(&c->links[REL_COUNTRY].start[film]);
    if (r != REL_COUNT)
        __builtin_prefetch(&c->links[r].start[film]);
}

void catalog_fetch_values(const Catalog *c, Relation r, Id film)
{
    __builtin_prefetch(catalog_values(c, REL_COUNTRY, film).ids);
    if (r != REL_COUNT)
        __builtin_prefetch(catalog_values(c, r, film).ids);
}

void catalog_fetch_person(const Catalog *c, Id person)
{
    __builtin_prefetch(&c->persons[person]);
}

/* ---- relations */

static IdSpan span(const Id *ids, const uint32_t *start, Id of)
{
    return (IdSpan){ids + start[of], (int)(start[of + 1] - start[of])};
}

IdSpan catalog_values(const Catalog *c, Relation r, Id film)
{
    return span(c->links[r].values, c->links[r].start, film);
}

IdSpan catalog_films(const Catalog *c, Relation r, Id value)
{
    return span(c->links[r].back, c->links[r].back_start, value);
}

bool catalog_is_whole(const Catalog *c, Relation r, Id film)
{
    return c->whole[film] >> r & 1;
}

bool catalog_cast_is_whole(const Catalog *c, Id film)
{
    return catalog_is_whole(c, REL_STAR, film);
}

bool catalog_leads_are_whole(const Catalog *c, Id film)
{
    return (c->whole[film] & (WHOLE_LEADS | 1u << REL_STAR)) != 0;
}

Str catalog_character(const Catalog *c, Id film, int i)
{
    return c->links[REL_STAR].credits[c->links[REL_STAR].start[film] + (uint32_t)i].character;
}

bool catalog_is_voice(const Catalog *c, Id film, int i)
{
    return c->links[REL_STAR].credits[c->links[REL_STAR].start[film] + (uint32_t)i].voice;
}

IdSpan catalog_works(const Catalog *c, Id person)
{
    return span(c->works, c->work_start, person);
}

const int16_t *catalog_work_years(const Catalog *c, Id person)
{
    return c->work_years + c->work_start[person];
}

IdSpan catalog_workers(const Catalog *c, Id film)
{
    return span(c->workers, c->worker_start, film);
}

bool catalog_worked_on(const Catalog *c, Id person, Id film)
{
    if (!bloom_has(c->films[film].people, person_bloom(person)))
        return false;
    IdSpan workers = catalog_workers(c, film);
    for (int i = 0; i < workers.count; i++)
        if (workers.ids[i] == person)
            return true;
    return false;
}

Str catalog_folded_alias(const Catalog *c, Id person, int i)
{
    return c->folded_aliases[person][i];
}

Str catalog_prose(const Catalog *c, Id film)
{
    return c->prose[film];
}

Bloom catalog_word_bloom(Str folded)
{
    Bloom all = {0, 0};
    bool begins = true;
    for (size_t i = 0; i + 1 < folded.n; i++) {
        const unsigned char *s = (const unsigned char *)folded.s + i;
        unsigned third = i + 2 < folded.n && s[1] != ' ' ? s[2] : ' ';
        if (begins)
            bloom_add(&all, bloom_of(s[0] * 7u + s[1], s[1] * 3u + third * 5u));
        begins = s[0] == ' ';
    }
    return all;
}

uint32_t catalog_part(const Catalog *c, Id film, int i)
{
    return c->links[REL_STAR].start[film] + (uint32_t)i;
}

int catalog_part_count(const Catalog *c)
{
    return c->links[REL_STAR].count;
}

Id catalog_part_film(const Catalog *c, uint32_t part, int *i)
{
    Id film = c->links[REL_STAR].credits[part].film;
    *i = (int)(part - c->links[REL_STAR].start[film]);
    return film;
}

int catalog_song_count(const Catalog *c)
{
    return c->song_count;
}

const Song *catalog_song(const Catalog *c, int i)
{
    return &c->songs[i];
}

int catalog_songs_of(const Catalog *c, Id film, int *count)
{
    *count = (int)(c->song_start[film + 1] - c->song_start[film]);
    return (int)c->song_start[film];
}

int catalog_source_count(const Catalog *c)
{
    return c->source_count;
}

const Source *catalog_source(const Catalog *c, int i)
{
    return &c->sources[i];
}

const Source *catalog_sources_of(const Catalog *c, Id film, int *count)
{
    *count = (int)(c->source_start[film + 1] - c->source_start[film]);
    return c->sources + c->source_start[film];
}

/* ---- prizes */

int catalog_event_count(const Catalog *c)
{
    return c->event_count;
}

const Body *catalog_event(const Catalog *c, Id event)
{
    return &c->events[event].event;
}

int catalog_prize_count(const Catalog *c)
{
    return c->prize_count;
}

const Prize *catalog_prize(const Catalog *c, Id prize)
{
    return &c->prizes[prize].prize;
}

int catalog_edition_count(const Catalog *c)
{
    return c->edition_count;
}

const Edition *catalog_edition(const Catalog *c, Id edition)
{
    return &c->editions[edition];
}

Id catalog_edition_from(const Catalog *c, Id event, int held)
{
    int low = 0, high = c->edition_count;
    while (low < high) {
        int middle = low + (high - low) / 2;
        const Edition *e = &c->editions[middle];
        if (e->event < event || (e->event == event && e->held < held))
            low = middle + 1;
        else
            high = middle;
    }
    return (Id)low;
}

Str catalog_prize_name(const Catalog *c, Id prize, Id edition)
{
    const PrizeEntry *p = &c->prizes[prize];
    for (int i = 0; i < p->called_count; i++)
        if (data_in_bounds(&c->editions[edition], p->called[i].first, p->called[i].last))
            return p->called[i].name;
    return p->prize.name;
}

int catalog_award_count(const Catalog *c)
{
    return c->award_count;
}

const Award *catalog_award(const Catalog *c, Id award)
{
    return &c->awards[award];
}

IdSpan catalog_awards_of_film(const Catalog *c, Id film)
{
    return span(c->film_awards, c->film_award_start, film);
}

IdSpan catalog_awards_at(const Catalog *c, Id edition)
{
    return span(c->edition_awards, c->edition_award_start, edition);
}

bool catalog_list_is_whole(const Catalog *c, Id prize, Id edition, Result result)
{
    return data_has_claim(c->list_claims, c->list_claim_count,
                          data_list_claim(prize, edition, result));
}

bool catalog_film_list_is_whole(const Catalog *c, Id film, Id event, Result result)
{
    return data_has_claim(c->film_claims, c->film_claim_count,
                          data_film_claim(film, event, result));
}

bool catalog_whole_years(const Catalog *c, Id prize, int *first, int *last)
{
    *first = c->prizes[prize].whole_first;
    *last = c->prizes[prize].whole_last;
    return *first != 0;
}

/* ---- questions and packs */

int catalog_written_count(const Catalog *c)
{
    return c->written_count;
}

const Written *catalog_written(const Catalog *c, int i)
{
    return &c->written[i];
}

int catalog_pack_count(const Catalog *c)
{
    return c->pack_count;
}

const PackInfo *catalog_pack(const Catalog *c, int i)
{
    return &c->packs[i];
}

/* ---- finding */

/* The one entity of a text, or among several the one that is shown by it. */
static Id only_one(const TextEntry *entries, int first, int found)
{
    Id any = NO_ID, shown = NO_ID;
    int any_count = 0, shown_count = 0;
    for (int i = first; i < first + found; i++) {
        any_count += entries[i].id != any;
        any = entries[i].id;
        if (entries[i].shown) {
            shown_count += entries[i].id != shown;
            shown = entries[i].id;
        }
    }
    return any_count == 1 ? any : shown_count == 1 ? shown : NO_ID;
}

int catalog_newest_year(const Catalog *c)
{
    return c->newest_year;
}

Id catalog_find_film(const Catalog *c, Str title, int year)
{
    Arena a;
    arena_init(&a);
    int found,
        first = data_find_text(c->titles, c->title_count, data_fold_title(&a, title), &found);
    TextEntry *of_year = arena_new(&a, TextEntry, found + 1);
    int n = 0;
    for (int i = first; i < first + found; i++)
        if (!year || c->films[c->titles[i].id].year == year)
            of_year[n++] = c->titles[i];
    Id id = only_one(of_year, 0, n);
    arena_free(&a);
    return id;
}

/* "Steve McQueen (director)" is the one with that tag. */
static Id find_tagged(const Catalog *c, Arena *a, Str name)
{
    for (int i = 0; i < c->person_count; i++) {
        const Person *p = &c->persons[i];
        if (p->tag.n &&
            str_equal(data_fold(a, arena_format(a, "%.*s %.*s", STR_ARG(p->name), STR_ARG(p->tag))),
                      name))
            return (Id)i;
    }
    return NO_ID;
}

Id catalog_find_person(const Catalog *c, Str name)
{
    Arena a;
    arena_init(&a);
    Str folded = data_fold(&a, name);
    int found, first = data_find_text(c->people, c->people_count, folded, &found);
    Id id = found ? only_one(c->people, first, found) : NO_ID;
    if (!found && str_ends(name, S(")")))
        id = find_tagged(c, &a, folded);
    arena_free(&a);
    return id;
}

uint64_t catalog_fingerprint(const Catalog *c, int generator_version)
{
    Buf text;
    char memory[32];
    text = buf_fixed(memory, sizeof memory);
    buf_add_int(&text, generator_version);
    return str_hash(buf_str(&text), c->digest);
}
