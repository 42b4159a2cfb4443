/* imdb_films.c -- see imdb_table.h: which titles are films, and how they are called. */
#include "imdb_table.h"

#include <string.h>

#include "film_keys.h"
#include "textmap.h"
#include "utf8.h"

enum {
    NAMED_TITLES = 8, /* of one film, by their languages */
    OTHER_TITLES = 4,
    VOTES_COUNTED = 1 << 16 /* films with more are few enough */
};

void imdb_read_ratings(Imdb *m, ImdbTable *t)
{
    int votes;
    while (imdb_next(t)) {
        if (!imdb_cells(t))
            continue;
        if (!imdb_number(t, IMDB_VOTES, &votes)) {
            imdb_refuse(t, "bad-votes", IMDB_VOTES,
                        "the number of votes is no number; the row is left out");
            continue;
        }
        if (votes < IMDB_LEAST_VOTES)
            continue;
        if (m->rated.count == IMDB_MAX_RATED) {
            imdb_refuse(t, "too-many-titles", IMDB_VOTES,
                        "more than 8,388,608 titles have votes enough; the rest is left out");
            return;
        }
        *ids_at(&m->rated, t->id) = (uint32_t)votes;
    }
}

/* ---- basics */

/* Is the row one of a film for everybody? */
static bool is_film(const ImdbTable *t)
{
    return (t->column[IMDB_TYPE] < 0 || str_equal(imdb_cell(t, IMDB_TYPE), S("movie"))) &&
           !str_equal(imdb_cell(t, IMDB_ADULT), S("1"));
}

/* Enough votes, where votes are known? */
static bool is_rated(const Imdb *m, uint32_t id)
{
    if (!m->tables[IMDB_RATINGS])
        return true;
    uint32_t votes = ids_get(&m->rated, id);
    return votes != IDS_NONE && votes >= (uint32_t)m->least_votes;
}

/* More films than are kept: those with the most votes are. Titles are counted by their votes, and
 * the counts added up from the top. */
void imdb_count_votes(Imdb *m, ImdbTable *t)
{
    uint32_t *counts = arena_new(&m->work, uint32_t, VOTES_COUNTED), films = 0;
    while (imdb_next(t)) {
        uint32_t votes = ids_get(&m->rated, t->id);
        int year;
        if (votes != IDS_NONE && imdb_cells(t) && is_film(t) && imdb_year(t, IMDB_START, &year))
            counts[votes < VOTES_COUNTED ? votes : VOTES_COUNTED - 1]++;
    }
    int least = VOTES_COUNTED;
    while (least > IMDB_LEAST_VOTES && films + counts[least - 1] <= IMDB_MAX_FILMS)
        films += counts[--least];
    if (least == IMDB_LEAST_VOTES)
        return;
    m->least_votes = least < VOTES_COUNTED ? least : VOTES_COUNTED - 1;
    diag_add(
        m->diag, FAULT_WARNING, "more-votes-needed", t->file->path, 1, 1,
        "more than 100,000 films have 100 votes, and no more are kept; those with fewer than %d "
        "votes are left out",
        m->least_votes);
}

/* Fails: false if the film cannot be used; what should not be so is told. */
static bool read_film(Imdb *m, ImdbTable *t, ImdbFilm *out)
{
    Str title = imdb_cell(t, IMDB_PRIMARY), original = imdb_cell(t, IMDB_ORIGINAL);
    *out = (ImdbFilm){.credits = IDS_NONE, .titles = IDS_NONE, .line = t->stream.line};
    if (!title.n) {
        imdb_refuse(t, "missing-title", IMDB_PRIMARY, "the film has no title; the row is left out");
        return false;
    }
    if (!imdb_cell(t, IMDB_START).n)
        return false; /* not made yet */
    if (!imdb_year(t, IMDB_START, &out->year)) {
        imdb_refuse(t, "year-not-a-number", IMDB_START,
                    "the year must be one of four digits, such as 1999; the row is left out");
        return false;
    }
    if (imdb_cell(t, IMDB_RUNTIME).n && !imdb_number(t, IMDB_RUNTIME, &out->runtime))
        imdb_refuse(t, "bad-minutes", IMDB_RUNTIME,
                    "the running time is no number of minutes and is left out");
    out->title = imdb_keep(m, t, title);
    out->original = str_equal(title, original) ? S("") : imdb_keep(m, t, original);
    out->genres = imdb_keep(m, t, imdb_cell(t, IMDB_GENRES));
    out->column = imdb_place(t, IMDB_PRIMARY);
    return out->title.n > 0;
}

static void say_full(Imdb *m, const ImdbTable *t)
{
    m->full = true;
    diag_add(m->diag, FAULT_ERROR, "too-many-films", t->file->path, t->stream.line, 1,
             "there are more than 100,000 films, the most that are kept; the rest is left out: %s",
             m->tables[IMDB_RATINGS]
                 ? "take rows out of title.ratings.tsv"
                 : "put title.ratings.tsv into the folder, and only films with at least 100 votes "
                   "are taken");
}

void imdb_read_basics(Imdb *m, ImdbTable *t)
{
    ImdbFilm film;
    while (!m->full && imdb_next(t)) {
        if (!is_rated(m, t->id) || !imdb_cells(t) || !is_film(t))
            continue;
        if (ids_get(&m->film_ids, t->id) != IDS_NONE) {
            m->first_twice = m->twice++ ? m->first_twice : t->stream.line;
            continue;
        }
        if (!read_film(m, t, &film))
            continue;
        if (m->film_count == IMDB_MAX_FILMS) {
            say_full(m, t);
            return;
        }
        *ids_at(&m->film_ids, t->id) = (uint32_t)m->film_count;
        *ARRAY_PUSH(&m->work, m->films, m->film_count, m->film_cap) = film;
    }
}

/* ---- twins */

/* Directors come first among the credits. */
static bool has_directors(const Imdb *m, const ImdbFilm *f)
{
    uint32_t i = f->credits;
    while (i != IDS_NONE && m->credits[i].role == IMDB_DIRECTOR) {
        if (m->people[m->credits[i].person].name.n)
            return true;
        i = m->credits[i].next;
    }
    return false;
}

/* Each title and year with the first film of that name, or the first that has directors. */
void imdb_drop_twins(Imdb *m)
{
    Arena a;
    TextMap firsts;
    int dropped = 0, line = 0;
    arena_init(&a);
    text_map_init(&firsts, &a);
    for (int i = 0; i < m->film_count; i++) {
        ImdbFilm *f = &m->films[i];
        Str name = arena_format(&a, "%d %.*s", f->year, STR_ARG(fold_title(&a, f->title)));
        uint32_t *first = text_map_at(&firsts, name);
        ImdbFilm *twin = *first == TEXT_MAP_NONE ? NULL : &m->films[*first];
        bool named = has_directors(m, f), twin_named = twin && has_directors(m, twin);
        if (!twin || (named && !twin_named))
            *first = (uint32_t)i;
        if (!twin || (named && twin_named))
            continue;
        ImdbFilm *out = named ? twin : f;
        out->left_out = true;
        line = dropped++ ? line : out->line;
    }
    arena_free(&a);
    if (dropped)
        diag_add(m->diag, FAULT_WARNING, "film-in-doubt", m->tables[IMDB_BASICS]->path, line, 1,
                 "%d film%s left out, for another has the title and the year and no directors are "
                 "named to tell them apart%s",
                 dropped, dropped > 1 ? "s are" : " is",
                 m->tables[IMDB_CREW] && m->tables[IMDB_NAMES]
                     ? ""
                     : "; put title.crew.tsv and name.basics.tsv into the folder");
}

/* ---- other titles */

static bool is_known(const Imdb *m, const ImdbFilm *f, Str title)
{
    if (str_equal(title, f->title) || str_equal(title, f->original))
        return true;
    for (uint32_t i = f->titles; i != IDS_NONE; i = m->titles[i].next)
        if (str_equal(m->titles[i].text, title))
            return true;
    return false;
}

static bool is_named(const Imdb *m, const ImdbFilm *f, Str field)
{
    for (uint32_t i = f->titles; i != IDS_NONE; i = m->titles[i].next)
        if (str_equal(str_from_c(m->titles[i].field), field))
            return true;
    return false;
}

/* "Title_fr"; nothing for a language that is not two or three small letters. */
static Str field_of_language(Str language, char out[12])
{
    if (language.n < 2 || language.n > 3)
        return S("");
    for (size_t i = 0; i < language.n; i++)
        if (language.s[i] < 'a' || language.s[i] > 'z')
            return S("");
    memcpy(out, "Title_", 6);
    memcpy(out + 6, language.s, language.n);
    return (Str){out, 6 + language.n};
}

static void add_title(Imdb *m, const ImdbTable *t, ImdbFilm *f, const char *field, Str title)
{
    uint32_t *at = &f->titles, place = (uint32_t)m->title_count;
    while (*at != IDS_NONE)
        at = &m->titles[*at].next;
    *at = place;
    *ARRAY_PUSH(&m->work, m->titles, m->title_count, m->title_cap) =
        (ImdbTitle){IDS_NONE, field, imdb_keep(m, t, title)};
}

/* One title a language, the first that has no attribute ("literal title", "short title"); what
 * is left are a film's other names. */
static void read_aka(Imdb *m, const ImdbTable *t, ImdbFilm *f)
{
    char memory[12];
    Str title = imdb_cell(t, IMDB_TITLE);
    Str field = field_of_language(imdb_cell(t, IMDB_LANGUAGE), memory);
    if (!title.n || str_equal(imdb_cell(t, IMDB_IS_ORIGINAL), S("1")))
        return;
    if (field.n && !imdb_cell(t, IMDB_ATTRIBUTES).n && f->named_titles < NAMED_TITLES &&
        !is_named(m, f, field)) {
        f->named_titles++;
        add_title(m, t, f, arena_c(m->arena, field), title);
    } else if (f->other_titles < OTHER_TITLES && !is_known(m, f, title)) {
        f->other_titles++;
        add_title(m, t, f, "Also", title);
    }
}

void imdb_read_akas(Imdb *m, ImdbTable *t)
{
    while (imdb_next(t)) {
        uint32_t film = ids_get(&m->film_ids, t->id);
        if (film != IDS_NONE && imdb_cells(t))
            read_aka(m, t, &m->films[film]);
    }
}
