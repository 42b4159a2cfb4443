/* titles.c -- a film's original title, and the title under which the original is known here. */
#include "guards.h"
#include "utf8.h"

static bool has_original(const Asker *k, Id film)
{
    return card_of(k, OPT_ORIGINAL, film)->usable;
}

/* The first language of a film, by which originals are compared; NO_ID if it is not given. */
static Id language_of(const Asker *k, Id film)
{
    IdSpan languages = catalog_values(k->catalog, REL_LANGUAGE, film);
    return languages.count ? languages.ids[0] : NO_ID;
}

void title_collect(Asker *k, int kind)
{
    for (int f = 0; f < k->card_count[OPT_FILM]; f++) {
        Topic t = topic_of(kind);
        t.film = t.key = k->films[f];
        const Film *film = catalog_film(k->catalog, t.film);
        if (!has_original(k, t.film) || language_of(k, t.film) == NO_ID) {
            topics_turn_down(k, kind, SILENCE_NONE);
            continue;
        }
        t.rank = k->year_rank[t.film];
        /* The stem says the one title and the key is the other: they may share no word. */
        Str said = kind == KIND_title_english ? film->original : film->title;
        WordSet words = words_make(said, k->arena);
        if (guard_is_cognate(fold_title(k->scratch, film->original), film->folded))
            topics_turn_down(k, kind, SILENCE_LEAK);
        else if (card_of(k, OPT_FILM, t.film)->shared)
            topics_turn_down(k, kind, SILENCE_TWIN);
        else
            topics_offer(k, kind, t, &words, 0);
    }
}

/* Films of the same language, from round the place of this one in their order. */
Pool title_films(Draft *d)
{
    const Asker *k = d->asker;
    IdSpan films = catalog_films(k->catalog, REL_LANGUAGE, language_of(k, d->topic->film));
    int n = 0;
    uint32_t at = films.count ? rng_below(d->rng, (uint32_t)films.count) : 0;
    for (int i = 0; i < films.count && i < 64 && n < SCRATCH; i++, at++) {
        Id film = films.ids[at % (uint32_t)films.count];
        if (has_original(k, film) && language_of(k, film) == language_of(k, d->topic->film))
            d->scratch[n++] = film;
    }
    return (Pool){NULL, 0, d->scratch, n, n / 2};
}

/* Not a film that bears one of the titles of this one. */
bool title_fits(const Draft *d, Id option)
{
    const Asker *k = d->asker;
    int off = card_of(k, OPT_FILM, option)->first - d->year;
    return option != d->topic->film && has_original(k, option) && off <= d->row->reach &&
           off >= -d->row->reach && !card_of(k, OPT_FILM, option)->shared &&
           catalog_film(k->catalog, option)->title_group !=
               catalog_film(k->catalog, d->topic->film)->title_group;
}

int title_score(const Draft *d, Id option)
{
    const Card *key = card_of(d->asker, OPT_FILM, d->topic->film);
    const Card *card = card_of(d->asker, OPT_FILM, option);
    int off = card->first > key->first ? card->first - key->first : key->first - card->first;
    int fame = card->fame > key->fame ? card->fame - key->fame : key->fame - card->fame;
    int score = 400 + (key->countries & card->countries ? 150 : 0) + 150 - fame * 3 / 20;
    score += key->genres & card->genres ? 100 : 0;
    return score + (off < 30 ? 200 - off * 20 / 3 : 0);
}

/* A film has one original title, and the original belongs to one film, unless titles are shared. */
Truth title_truth(const Asker *k, const Question *q, uint32_t option)
{
    const Film *f = catalog_film(k->catalog, q->film), *o = catalog_film(k->catalog, option);
    if (option == q->film)
        return has_original(k, option) ? FACT_YES : FACT_UNKNOWN;
    if (o->title_group == f->title_group || (o->marks & MARK_DOUBTFUL))
        return FACT_UNKNOWN;
    return FACT_NO;
}

uint64_t title_fact(const Asker *k, const Question *q)
{
    const Film *f = catalog_film(k->catalog, q->film);
    return rng_mix(f->key ^ str_hash(f->original, 0));
}
