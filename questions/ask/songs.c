/* songs.c -- which film a song is from, and which country sent a film to the Academy. */
#include "guards.h"

static uint64_t with_film(const Asker *k, Id film, uint64_t what)
{
    return rng_mix(catalog_key(k->catalog, ENT_FILM, film) ^ rng_mix(what));
}

/* ---- song_film */

/* Was a song of the film up for a prize as a song? Then its songs of note are listed. */
static const Award *song_award(const Asker *k, Id film)
{
    IdSpan awards = catalog_awards_of_film(k->catalog, film);
    for (int i = 0; i < awards.count; i++) {
        const Award *w = catalog_award(k->catalog, awards.ids[i]);
        if (catalog_prize(k->catalog, w->prize)->honours == HONOURS_SONG)
            return w;
    }
    return NULL;
}

static bool has_title_elsewhere(const Asker *k, int song)
{
    const Song *s = catalog_song(k->catalog, song);
    for (int i = 0; i < catalog_song_count(k->catalog); i++) {
        const Song *other = catalog_song(k->catalog, i);
        if (other->film != s->film && str_equal(other->folded, s->folded))
            return true;
    }
    return false;
}

void song_collect(Asker *k, int kind)
{
    for (int i = 0; i < catalog_song_count(k->catalog); i++) {
        const Song *s = catalog_song(k->catalog, i);
        if (!s->title.n || has_title_elsewhere(k, i)) {
            topics_turn_down(k, kind, SILENCE_TWIN);
            continue;
        }
        if (!song_award(k, s->film)) {
            topics_turn_down(k, kind, SILENCE_PRIZE);
            continue;
        }
        Topic t = topic_of(kind);
        t.film = t.key = s->film;
        t.detail = i;
        WordSet words = words_make(s->title, k->arena);
        topics_offer(k, kind, t, &words, 1000);
    }
}

/* Films of the time, first those that were up for a song as well. */
Pool song_films(Draft *d)
{
    const Asker *k = d->asker;
    enum { CLOSE = 10 };
    int songs = catalog_song_count(k->catalog), n = 0;
    uint32_t at = songs ? rng_below(d->rng, (uint32_t)songs) : 0;
    Id close[CLOSE];
    for (int i = 0; i < songs && n < CLOSE; i++, at++) {
        Id film = catalog_song(k->catalog, (int)(at % (uint32_t)songs))->film;
        int off = card_of(k, OPT_FILM, film)->first - d->year;
        if (film != d->topic->film && off >= -d->row->reach && off <= d->row->reach)
            close[n++] = film;
    }
    Pool pool = pool_films_around(d);
    int m = pool.count < SCRATCH - n ? pool.count : SCRATCH - n;
    Id rest[SCRATCH];
    for (int i = 0; i < m; i++)
        rest[i] = pool.ids[i];
    for (int i = 0; i < n; i++)
        d->scratch[i] = close[i];
    for (int i = 0; i < m; i++)
        d->scratch[n + i] = rest[i];
    return (Pool){d->scratch, n, d->scratch + n, m, m / 2};
}

/* Nominated songs are known where all nominations of a film are: a film up for other songs, or for
 * none, has not this one. */
Truth song_truth(const Asker *k, const Question *q, uint32_t option)
{
    const Song *asked = catalog_song(k->catalog, q->detail);
    int count, first = catalog_songs_of(k->catalog, option, &count);
    for (int i = first; i < first + count; i++)
        if (str_equal(catalog_song(k->catalog, i)->folded, asked->folded))
            return FACT_YES;
    const Award *w = song_award(k, q->film);
    if (!w)
        return FACT_UNKNOWN;
    Id event = edition_event(k, w->edition);
    if (!catalog_film_list_is_whole(k->catalog, option, event, RESULT_NOMINATED) ||
        !catalog_film_list_is_whole(k->catalog, option, event, RESULT_WON))
        return FACT_UNKNOWN;
    return song_award(k, option) && !count ? FACT_UNKNOWN : FACT_NO;
}

uint64_t song_fact(const Asker *k, const Question *q)
{
    return with_film(k, q->film, str_hash(catalog_song(k->catalog, q->detail)->folded, 0));
}

/* ---- submitted_country */

void sent_collect(Asker *k, int kind)
{
    for (int f = 0; f < k->card_count[OPT_FILM]; f++) {
        Topic t = topic_of(kind);
        t.film = k->films[f];
        t.key = catalog_film(k->catalog, t.film)->submitted_by;
        while (t.key != NO_ID && (int)t.rank < k->country_count && k->countries[t.rank] != t.key)
            t.rank++;
        if (t.key != NO_ID && relation_title_tells(k, t.film, t.key))
            topics_turn_down(k, kind, SILENCE_LEAK);
        else if (t.key != NO_ID)
            topics_offer(k, kind, t, NULL, 0);
    }
}

/* A country that sent a film in those years, none that took part in this one. */
bool sent_fits(const Draft *d, Id option)
{
    const Asker *k = d->asker;
    IdSpan own = catalog_values(k->catalog, REL_COUNTRY, d->topic->film);
    for (int i = 0; i < own.count; i++)
        if (own.ids[i] == option)
            return false;
    IdSpan films = catalog_films(k->catalog, REL_COUNTRY, option);
    for (int i = 0; i < films.count; i++) {
        int off = card_of(k, OPT_FILM, films.ids[i])->first - d->year;
        if (catalog_film(k->catalog, films.ids[i])->submitted_by == option &&
            off >= -d->row->reach && off <= d->row->reach)
            return relation_country_fits(d, option);
    }
    return false;
}

Truth sent_truth(const Asker *k, const Question *q, uint32_t option)
{
    Id by = catalog_film(k->catalog, q->film)->submitted_by;
    return by == NO_ID ? FACT_UNKNOWN : by == option ? FACT_YES : FACT_NO;
}

uint64_t sent_fact(const Asker *k, const Question *q)
{
    return with_film(k, q->film, catalog_key(k->catalog, ENT_COUNTRY, q->option[q->key]));
}
