/* prove_world.h -- questions written by hand, a row each, on a pack from a string.
 * A row names the kind, what the question holds and its options:
 *
 *     {__LINE__, "two films by her", "film_by_director", "film=Amber Road; subject=Ann Ames",
 *      "*Amber Road; Early Thunder; Blue Harbour", "two right options"}
 *
 * `*` stands before the key, `?` before an option that is marked as presumed. Fields: film, film2,
 * film3, subject, subject2, award and award2 ("film / prize / year held"), part (a star of `film`),
 * source, song (their titles), job, detail, director (1: the stem names it). */
#ifndef PROVE_WORLD_H
#define PROVE_WORLD_H

#include "ask_world.h"
#include "prove_case.h"

typedef struct {
    int line;
    const char *name, *kind, *holds, *options, *rule; /* rule NULL: fair */
} ProveRow;

/* A film that is never asked about. */
static const char made_source_pack[] =
    "%rec: Pack\n\nName: Source\n\n%rec: Film\n\n"
    "Title: Zebra Crossing\nYear: 1991\nDirector: Zed Zorn\nCountry: Spain\nComplete: Country\n";

static inline Id made_film(const World *w, Str text)
{
    Str title = text;
    int year = 0;
    if (!record_title_year(text, &title, &year))
        title = text;
    Id film = catalog_find_film(w->catalog, title, year);
    if (film == NO_ID)
        fail_msg("no film \"%.*s\"", STR_ARG(text));
    return film;
}

static inline Id made_person(const World *w, Str name)
{
    Id person = catalog_find_person(w->catalog, name);
    if (person == NO_ID)
        fail_msg("no person \"%.*s\"", STR_ARG(name));
    return person;
}

static inline Id made_event(const World *w, Str name)
{
    for (int e = 0; e < catalog_event_count(w->catalog); e++)
        if (str_equal(catalog_event(w->catalog, (Id)e)->name, name) ||
            str_equal(catalog_event(w->catalog, (Id)e)->short_name, name))
            return (Id)e;
    fail_msg("no event \"%.*s\"", STR_ARG(name));
    return NO_ID;
}

/* "Best Picture", of the event at hand if one is; or "Grand Prix @ Cannes". */
static inline bool is_prize(const World *w, Id prize, Str text, Id at)
{
    Str name, event;
    if (str_cut(text, '@', &name, &event))
        at = made_event(w, str_trim(event));
    const Prize *x = catalog_prize(w->catalog, prize);
    return str_equal(x->name, str_trim(name)) && (at == NO_ID || x->event == at);
}

static inline Id made_prize(const World *w, Str text, Id award)
{
    Id at = NO_ID;
    if (award != NO_ID)
        at = catalog_prize(w->catalog, catalog_award(w->catalog, award)->prize)->event;
    for (Id any = 0; any < 2; any++, at = NO_ID)
        for (int p = 0; p < catalog_prize_count(w->catalog); p++)
            if (is_prize(w, (Id)p, text, at))
                return (Id)p;
    fail_msg("no prize \"%.*s\"", STR_ARG(text));
    return NO_ID;
}

/* "Amber Road / Best Picture / 1991" */
static inline Id made_award(const World *w, Str text)
{
    Str film, prize, year, rest;
    str_cut(text, '/', &film, &rest);
    str_cut(rest, '/', &prize, &year);
    Id of = made_film(w, str_trim(film));
    IdSpan own = catalog_awards_of_film(w->catalog, of);
    int held = 0;
    str_to_int(str_trim(year), &held);
    for (int i = 0; i < own.count; i++) {
        const Award *x = catalog_award(w->catalog, own.ids[i]);
        if (is_prize(w, x->prize, str_trim(prize), NO_ID) &&
            catalog_edition(w->catalog, x->edition)->held == held)
            return own.ids[i];
    }
    fail_msg("no award \"%.*s\"", STR_ARG(text));
    return NO_ID;
}

static inline int made_part(const World *w, Id film, Str star)
{
    IdSpan cast = catalog_values(w->catalog, REL_STAR, film);
    for (int i = 0; i < cast.count; i++)
        if (str_equal(catalog_person(w->catalog, cast.ids[i])->name, star))
            return i;
    fail_msg("no star \"%.*s\"", STR_ARG(star));
    return -1;
}

/* The source or song of this title, of any film with NO_ID. */
static inline int made_source(const World *w, Str title, Id film)
{
    for (int i = 0; i < catalog_source_count(w->catalog); i++)
        if (str_equal(catalog_source(w->catalog, i)->title, title) &&
            (film == NO_ID || catalog_source(w->catalog, i)->film == film))
            return i;
    fail_msg("no source \"%.*s\"", STR_ARG(title));
    return -1;
}

static inline int made_song(const World *w, Str title, Id film)
{
    for (int i = 0; i < catalog_song_count(w->catalog); i++)
        if (str_equal(catalog_song(w->catalog, i)->title, title) &&
            (film == NO_ID || catalog_song(w->catalog, i)->film == film))
            return i;
    fail_msg("no song \"%.*s\"", STR_ARG(title));
    return -1;
}

static inline uint32_t made_role(const World *w, Str character)
{
    for (uint32_t part = 0; part < (uint32_t)catalog_part_count(w->catalog); part++) {
        int star;
        Id film = catalog_part_film(w->catalog, part, &star);
        if (str_equal(catalog_character(w->catalog, film, star), character))
            return part;
    }
    fail_msg("no role \"%.*s\"", STR_ARG(character));
    return 0;
}

static inline uint32_t made_option(const World *w, const Question *q, Str text)
{
    int number = 0;
    switch (q->option_type) {
    case OPT_FILM:
    case OPT_TITLE:
    case OPT_ORIGINAL:
        return made_film(w, text);
    case OPT_PERSON:
        return made_person(w, text);
    case OPT_COUNTRY:
        return names_find_country(&w->names, text);
    case OPT_LANGUAGE:
        return names_find_language(&w->names, text);
    case OPT_PRIZE:
        return made_prize(w, text, q->award);
    case OPT_EVENT:
        return made_event(w, text);
    case OPT_WORK:
        return (uint32_t)made_source(w, text, NO_ID);
    case OPT_ROLE:
        return made_role(w, text);
    default:
        str_to_int(text, &number);
        return (uint32_t)number;
    }
}

static inline Id made_subject(const World *w, const Question *q, Str text)
{
    if (q->kind == KIND_fest_prize_place)
        return made_prize(w, text, NO_ID);
    if (q->kind == KIND_film_from_country)
        return names_find_country(&w->names, text);
    if (q->kind == KIND_genre_odd)
        return names_find_genre(&w->names, text);
    return made_person(w, text);
}

static inline Relation made_job(Str field)
{
    for (int r = 0; r < REL_COUNT; r++)
        if (str_equal(field, str_from_c(relation_field((Relation)r))))
            return (Relation)r;
    return REL_COUNT;
}

/* "Come Home", of the question's film; or "Come Home @ Dry Meadow". */
static inline Id made_of(const World *w, const Question *q, Str *value)
{
    Str film;
    bool other = str_cut(*value, '@', value, &film);
    *value = str_trim(*value);
    return other ? made_film(w, str_trim(film)) : q->film;
}

static inline void made_field(const World *w, Question *q, Str name, Str value)
{
    Id of = q->film;
    if (str_equal(name, S("song")) || str_equal(name, S("source")))
        of = made_of(w, q, &value);
    if (str_equal(name, S("film")))
        q->film = made_film(w, value);
    else if (str_equal(name, S("film2")))
        q->film2 = made_film(w, value);
    else if (str_equal(name, S("film3")))
        q->film3 = made_film(w, value);
    else if (str_equal(name, S("subject")))
        q->subject = made_subject(w, q, value);
    else if (str_equal(name, S("subject2")))
        q->subject2 = made_person(w, value);
    else if (str_equal(name, S("award")))
        q->award = made_award(w, value);
    else if (str_equal(name, S("award2")))
        q->award2 = made_award(w, value);
    else if (str_equal(name, S("part")))
        q->detail = made_part(w, q->film, value);
    else if (str_equal(name, S("song")))
        q->detail = made_song(w, value, of);
    else if (str_equal(name, S("source")) && q->kind == KIND_film_of_work)
        q->detail = made_source(w, value, of);
    else if (str_equal(name, S("source"))) {
        int count;
        const Source *own = catalog_sources_of(w->catalog, q->film, &count);
        q->detail = (int)(catalog_source(w->catalog, made_source(w, value, of)) - own);
    } else if (str_equal(name, S("job")))
        q->relation = (uint8_t)made_job(value);
    else if (str_equal(name, S("director")))
        q->with_director = 1;
    else if (!str_equal(name, S("detail")) || !str_to_int(value, &q->detail))
        fail_msg("no field \"%.*s\"", STR_ARG(name));
}

static inline Question made_question(const World *w, const ProveRow *row)
{
    int kind = kind_find(str_from_c(row->kind));
    if (kind < 0)
        ROW_FAIL(row, "no kind \"%s\"", row->kind);
    Question q = {.kind = (uint8_t)kind,
                  .option_type = (uint8_t)kind_options(kind),
                  .relation = (uint8_t)kind_relation(kind),
                  .film = NO_ID,
                  .film2 = NO_ID,
                  .film3 = NO_ID,
                  .subject = NO_ID,
                  .subject2 = NO_ID,
                  .award = NO_ID,
                  .award2 = NO_ID};
    for (Str rest = str_from_c(row->holds), one, name, value; rest.n;) {
        str_cut(rest, ';', &one, &rest);
        str_cut(one, '=', &name, &value);
        made_field(w, &q, str_trim(name), str_trim(value));
    }
    for (Str rest = str_from_c(row->options), one; rest.n && q.option_count < OPTIONS_MAX;) {
        str_cut(rest, ';', &one, &rest);
        one = str_trim(one);
        if (str_starts(one, S("*")))
            q.key = q.option_count;
        if (str_starts(one, S("?")))
            q.presumed |= (uint8_t)(1u << q.option_count);
        if (str_starts(one, S("*")) || str_starts(one, S("?")))
            one = str_slice(one, 1, one.n);
        q.option[q.option_count++] = made_option(w, &q, one);
    }
    return q;
}

#endif
