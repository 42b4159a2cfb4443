#include "telling.h"

static int apart(int a, int b)
{
    return a > b ? a - b : b - a;
}

static bool is_better(const Catalog *c, Id a, Id b, int year)
{
    const Film *x = catalog_film(c, a), *y = catalog_film(c, b);
    if (apart(x->year, year) != apart(y->year, year))
        return apart(x->year, year) < apart(y->year, year);
    return x->fame != y->fame ? x->fame > y->fame : x->key < y->key;
}

Id telling_film(const Catalog *c, IdSpan films, int year, Id but, FilmTest only, const void *ctx)
{
    Id best = NO_ID;
    for (int i = 0; i < films.count; i++) {
        Id film = films.ids[i];
        if (film == but || (only && !only(c, film, ctx)))
            continue;
        if (best == NO_ID || is_better(c, film, best, year))
            best = film;
    }
    return best;
}

bool telling_is_solo(const Catalog *c, Id film, const void *ctx)
{
    (void)ctx;
    return catalog_values(c, REL_DIRECTOR, film).count == 1;
}

int telling_star(const Catalog *c, Id film, Id person)
{
    IdSpan stars = catalog_values(c, REL_STAR, film);
    for (int i = 0; i < stars.count; i++)
        if (stars.ids[i] == person)
            return i;
    return -1;
}

Id telling_award(const Catalog *c, Id film, Id but)
{
    const unsigned bad = NOTE_TIE | NOTE_REFUSED | NOTE_WITHDRAWN | NOTE_UNOFFICIAL;
    IdSpan awards = catalog_awards_of_film(c, film);
    Id first = NO_ID;
    for (int i = 0; i < awards.count; i++) {
        const Award *w = catalog_award(c, awards.ids[i]);
        if (w->result != RESULT_WON || (w->notes & bad) || awards.ids[i] == but)
            continue;
        if (catalog_prize(c, w->prize)->top)
            return awards.ids[i];
        if (first == NO_ID)
            first = awards.ids[i];
    }
    return first;
}
