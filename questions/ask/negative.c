/* negative.c -- which of these is NOT so? Three options are facts, and the key is provably none. */
#include <string.h>

#include "guards.h"
#include "utf8.h"

enum { KEYS = 8, TRUE_ONES = 3 };

/* Is it so of this option: a film by the director, of the genre; a person in the cast? */
static Truth is_so(const Asker *k, const Question *q, uint32_t option)
{
    if (q->kind == KIND_not_star_of_film)
        return fact_is(k->catalog, REL_STAR, q->film, option);
    return fact_is(k->catalog, (Relation)q->relation, option, q->subject);
}

/* The film that does not fit is near one of those that do, as its own time would give it away. */
static bool is_near_one(const Asker *k, const Question *q)
{
    enum { NEAR = 6 };
    int year = card_of(k, OPT_FILM, q->option[q->key])->first;
    for (int i = 0; i < q->option_count; i++) {
        int off = card_of(k, OPT_FILM, q->option[i])->first - year;
        if (i != q->key && off >= -NEAR && off <= NEAR)
            return true;
    }
    return false;
}

Truth odd_truth(const Asker *k, const Question *q, uint32_t option)
{
    if (q->kind == KIND_not_film_by_director && option == q->option[q->key] && !is_near_one(k, q))
        return FACT_UNKNOWN;
    return truth_not(is_so(k, q, option));
}

uint64_t odd_fact(const Asker *k, const Question *q)
{
    Id film = q->option_type == OPT_PERSON ? q->film : q->option[q->key];
    Id value = q->option_type == OPT_PERSON ? q->option[q->key] : q->subject;
    return rng_mix(fact_key(k->catalog, (Relation)q->relation, film, value) + 1);
}

/* ---- films by a director and one by another */

/* Films shown near this one and as well known, whoever made them. */
static int neighbours(const Asker *k, Id film, Id *out, int n)
{
    int year = card_of(k, OPT_FILM, film)->first, rank = (int)k->year_rank[film];
    for (int dy = -1; dy <= 1; dy++)
        for (int off = -1; off <= 1; off++) {
            int at = rank + off;
            if (n < KEYS && at >= 0 && at < index_year_count(k, year + dy))
                out[n++] = index_film_at(k, year + dy, at);
        }
    return n;
}

static bool was_found(const Id *found, int n)
{
    for (int i = 0; i < n; i++)
        if (found[i] == found[n])
            return true;
    return false;
}

static void offer_film(Asker *k, int kind, Relation r, Id value, Id key, const WordSet *said)
{
    Topic t = topic_of(kind);
    if (fact_is(k->catalog, r, key, value) != FACT_NO)
        return;
    t.film = t.key = key;
    t.subject = value;
    t.rank = k->year_rank[key];
    topics_offer(k, kind, t, said, 0);
}

static void collect_directors(Asker *k, int kind)
{
    for (int p = 0; p < k->card_count[OPT_PERSON]; p++) {
        IdSpan films = catalog_films(k->catalog, REL_DIRECTOR, (Id)p);
        if (films.count < TRUE_ONES || !card_of(k, OPT_PERSON, (Id)p)->usable)
            continue;
        Id found[KEYS + 1];
        int n = 0;
        for (int i = 0; i < films.count && n < KEYS; i++)
            n = neighbours(k, films.ids[i], found, n);
        for (int i = 0; i < n; i++)
            if (!was_found(found, i))
                offer_film(k, kind, REL_DIRECTOR, (Id)p, found[i], NULL);
    }
}

/* ---- genres */

enum { GENRE_MOST_WORDS = 3 };

static void note_genre(const Asker *k, Str words, bool *named)
{
    uint32_t genre = names_find_genre(catalog_names(k->catalog), words);
    if (genre != NAMES_NONE)
        named[genre] = true;
}

/* Which genres its prose and titles speak of, under any of their names, of one or of several. */
static void note_genres(const Asker *k, Id film, bool *named)
{
    Str prose = catalog_prose(k->catalog, film);
    for (size_t from = 0; from < prose.n; from++) {
        if (prose.s[from] == ' ' || (from && prose.s[from - 1] != ' '))
            continue;
        size_t to = from;
        for (int i = 0; i < GENRE_MOST_WORDS && to < prose.n; i++, to++) {
            while (to < prose.n && prose.s[to] != ' ')
                to++;
            Str words = str_slice(prose, from, to);
            note_genre(k, words, named);
            if (str_ends(words, S("ies")))
                note_genre(k, arena_format(k->arena, "%.*sy", (int)words.n - 3, words.s), named);
            else if (str_ends(words, S("s")))
                note_genre(k, str_slice(words, 0, words.n - 1), named);
        }
    }
}

/* Neither its prose nor its titles hold the genre's own name, as in "melodramatic". */
static bool prose_names(const Asker *k, Id film, Id genre)
{
    Str folded = fold_text(k->arena, catalog_name(k->catalog, ENT_GENRE, genre));
    return str_find(catalog_prose(k->catalog, film), folded) >= 0;
}

static void collect_genres(Asker *k, int kind)
{
    int genres = catalog_count(k->catalog, ENT_GENRE);
    bool *named = arena_new(k->arena, bool, genres);
    for (int f = 0; f < k->card_count[OPT_FILM]; f++) {
        Id film = k->films[f];
        if (!catalog_is_whole(k->catalog, REL_GENRE, film)) {
            topics_turn_down(k, kind, SILENCE_PARTIAL);
            continue;
        }
        memset(named, 0, sizeof *named * (size_t)genres);
        note_genres(k, film, named);
        for (int g = 0; g < genres; g++) {
            WordSet said = words_make(catalog_name(k->catalog, ENT_GENRE, (Id)g), k->arena);
            if (catalog_films(k->catalog, REL_GENRE, (Id)g).count >= TRUE_ONES &&
                !named[g] && !prose_names(k, film, (Id)g))
                offer_film(k, kind, REL_GENRE, (Id)g, film, &said);
        }
    }
}

/* ---- casts */

static void collect_casts(Asker *k, int kind)
{
    for (int f = 0; f < k->card_count[OPT_FILM]; f++) {
        Id film = k->films[f];
        int year = card_of(k, OPT_FILM, film)->first;
        if (!catalog_cast_is_whole(k->catalog, film)) {
            topics_turn_down(k, kind, SILENCE_PARTIAL);
            continue;
        }
        IdSpan stars = catalog_values(k->catalog, REL_STAR, film);
        IdSpan active = index_active(k, REL_STAR, year);
        /* The best known of those who might have been in it: of a foreign film, strangers to
         * English. */
        bool foreign = card_of(k, OPT_FILM, film)->look.shape & SHAPE_FOREIGN;
        int first = foreign ? index_at_home(k, REL_STAR, year).count : 0;
        for (int i = 0, n = 0; i < active.count && n < KEYS && stars.count >= TRUE_ONES; i++) {
            Id person = active.ids[(first + i) % active.count];
            if (guard_person_is_on_film(k, film, person))
                continue;
            Topic t = topic_of(kind);
            t.film = film;
            t.key = person;
            n += topics_offer(k, kind, t, NULL, 0);
        }
    }
}

void odd_collect(Asker *k, int kind)
{
    if (kind == KIND_not_star_of_film)
        collect_casts(k, kind);
    else if (kind == KIND_genre_odd)
        collect_genres(k, kind);
    else
        collect_directors(k, kind);
}

/* ---- the true ones */

Pool odd_films(Draft *d)
{
    const Asker *k = d->asker;
    IdSpan films = catalog_films(k->catalog, (Relation)d->topic->relation, d->topic->subject);
    if (d->q->kind == KIND_not_film_by_director || films.count <= SCRATCH)
        return (Pool){NULL, 0, films.ids, films.count, films.count / 2};
    /* Of a genre, films of the key's years. */
    return pool_films_around(d);
}

/* Of the key's time. */
bool odd_fits(const Draft *d, Id option)
{
    int off = card_of(d->asker, OPT_FILM, option)->first - d->year;
    return off <= d->row->reach && off >= -d->row->reach;
}

Pool odd_stars(Draft *d)
{
    IdSpan stars = catalog_values(d->asker->catalog, REL_STAR, d->topic->film);
    return (Pool){NULL, 0, stars.ids, stars.count, stars.count / 2};
}
