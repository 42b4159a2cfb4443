/* further.c -- what else a film's records say: its songs, which country sent it to the Academy, and
 * which film it remakes. */
#include "catalog_build.h"

enum { MOST_SONGS = 64 }; /* of one film: no honest one comes near */

/* ---- songs: a union, told apart by their titles */

static bool has_song(const Build *b, int from, Str folded)
{
    const Catalog *c = b->c;
    for (int i = from; i < c->song_count; i++)
        if (str_equal(c->songs[i].folded, folded))
            return true;
    return false;
}

static void add_songs(Build *b, Id film, const Record *r, int from)
{
    Catalog *c = b->c;
    for (const Field *f = NULL; (f = record_next(r, "Song", f));) {
        Str parts[2] = {{0}};
        record_parts(b->a, f->value, parts, 2);
        Str folded = data_fold(b->a, parts[0]);
        if (!folded.n || c->song_count - from >= MOST_SONGS || has_song(b, from, folded))
            continue;
        *ARRAY_PUSH(b->a, c->songs, c->song_count, c->song_cap) =
            (Song){film, parts[0], folded, parts[1]};
    }
}

/* ---- single values: the first record that gives one counts */

static Id find_country(Build *b, const Record *r, const Field *f)
{
    uint32_t country = f ? names_find_country(b->names, f->value) : NAMES_NONE;
    if (f && country == NAMES_NONE)
        build_warn(b, "unknown-country", r, f, f->value,
                   "\"%.*s\" is no country that Marquee knows; it is not asked about",
                   STR_SHOWN(f->value));
    return country == NAMES_NONE ? NO_ID : country;
}

static Id find_original(const Build *b, const Field *f)
{
    Str title;
    int year;
    if (!f || !record_title_year(f->value, &title, &year))
        return NO_ID;
    return catalog_find_film(b->c, title, year);
}

static void read_film(Build *b, Id film)
{
    Catalog *c = b->c;
    Film *f = &c->films[film];
    int from = c->song_count;
    f->submitted_by = f->remake_of = NO_ID;
    c->song_start[film] = (uint32_t)from;
    for (uint32_t i = c->record_start[film]; i < c->record_start[film + 1]; i++) {
        const Record *r = c->records[i].record;
        if (f->submitted_by == NO_ID)
            f->submitted_by = find_country(b, r, record_first(r, "Submitted_by"));
        if (f->remake_of == NO_ID)
            f->remake_of = find_original(b, record_first(r, "Remake_of"));
        add_songs(b, film, r, from);
    }
    if (f->remake_of == film)
        f->remake_of = NO_ID;
}

void build_further(Build *b)
{
    Catalog *c = b->c;
    c->song_start = arena_new(b->a, uint32_t, c->film_count + 1);
    for (int film = 0; film < c->film_count; film++)
        read_film(b, (Id)film);
    c->song_start[c->film_count] = (uint32_t)c->song_count;
}

/* ---- disputes: what was disputed is forgotten, and `Right` stands in its place */

bool build_dispute_further(Build *b, Id film, Str field, const Record *r)
{
    Film *f = &b->c->films[film];
    if (str_equal_ascii_nocase(field, S("Submitted_by"))) {
        f->submitted_by = find_country(b, r, record_first(r, "Right"));
        return true;
    }
    if (str_equal_ascii_nocase(field, S("Remake_of"))) {
        f->remake_of = find_original(b, record_first(r, "Right"));
        return true;
    }
    if (!str_equal_ascii_nocase(field, S("Song")))
        return false;
    /* A song without a title is not asked about; the others keep their numbers. */
    Str parts[2] = {{0}};
    record_parts(b->a, record_value(r, "Value"), parts, 2);
    Str folded = data_fold(&b->scratch, parts[0]);
    for (uint32_t i = b->c->song_start[film]; i < b->c->song_start[film + 1]; i++)
        if (!folded.n || str_equal(b->c->songs[i].folded, folded))
            b->c->songs[i].title = S("");
    return true;
}
