/* prove_award.c -- what the records say of prizes: of films, of people, counted, and of festivals. */
#include "prove_case.h"

#include "utf8.h"

#define DOUBT (NOTE_REFUSED | NOTE_WITHDRAWN | NOTE_UNOFFICIAL)
#define LATER_YEARS 2 /* a film may win at a festival until so long after its first showing */

static const Award *asked(const Case *k)
{
    return catalog_award(k->c, k->q->award);
}

bool prove_has_person(const Award *x, Id person)
{
    for (int i = 0; i < x->person_count; i++)
        if (x->people[i] == person)
            return true;
    return false;
}

static bool is_up(const Award *x, bool won)
{
    return x->result == RESULT_WON || (!won && x->result == RESULT_NOMINATED);
}

static bool list_is_whole(const Catalog *c, Id prize, Id edition, bool won)
{
    return catalog_list_is_whole(c, prize, edition, RESULT_WON) &&
           (won || catalog_list_is_whole(c, prize, edition, RESULT_NOMINATED));
}

static bool film_is_whole(const Catalog *c, Id film, Id event, bool won)
{
    return catalog_film_list_is_whole(c, film, event, RESULT_WON) &&
           (won || catalog_film_list_is_whole(c, film, event, RESULT_NOMINATED));
}

/* ---- one prize at one edition */

int prove_film_prize(const Catalog *c, Id film, Id prize, Id edition, bool won)
{
    IdSpan own = catalog_awards_of_film(c, film);
    for (int i = 0; i < own.count; i++) {
        const Award *x = catalog_award(c, own.ids[i]);
        if (x->prize == prize && x->edition == edition && is_up(x, won))
            return x->notes & DOUBT ? 0 : 1;
    }
    if (list_is_whole(c, prize, edition, won) ||
        film_is_whole(c, film, catalog_prize(c, prize)->event, won))
        return -1;
    return 0;
}

static int person_prize(const Case *k, Id person, bool won)
{
    const Award *a = asked(k);
    IdSpan all = catalog_awards_at(k->c, a->edition);
    for (int i = 0; i < all.count; i++) {
        const Award *x = catalog_award(k->c, all.ids[i]);
        if (x->prize == a->prize && is_up(x, won) && prove_has_person(x, person))
            return x->notes & DOUBT ? 0 : 1;
    }
    return list_is_whole(k->c, a->prize, a->edition, won) ? -1 : 0;
}

/* The film for which the person of the stem won it; at that edition if the stem names one. */
static int prize_of_person(const Case *k, Id film)
{
    const Award *a = asked(k);
    bool dated = k->q->detail != 0;
    IdSpan own = catalog_awards_of_film(k->c, film);
    for (int i = 0; i < own.count; i++) {
        const Award *x = catalog_award(k->c, own.ids[i]);
        if (x->prize == a->prize && x->result == RESULT_WON && prove_has_person(x, k->q->subject) &&
            (!dated || x->edition == a->edition))
            return 1;
    }
    if (film_is_whole(k->c, film, catalog_prize(k->c, a->prize)->event, true) ||
        (dated && list_is_whole(k->c, a->prize, a->edition, true)))
        return -1;
    return 0;
}

/* ---- over many editions */

static int count_wins_of(const Catalog *c, Id prize, Id person, int from, int to)
{
    int n = 0;
    for (int i = 0; i < catalog_award_count(c); i++) {
        const Award *x = catalog_award(c, (Id)i);
        int held = catalog_edition(c, x->edition)->held;
        n += x->prize == prize && x->result == RESULT_WON && held >= from && held <= to &&
             prove_has_person(x, person);
    }
    return n;
}

static int ever_won(const Case *k, Id person)
{
    Id prize = asked(k)->prize;
    int from = k->q->detail / 10000, to = k->q->detail % 10000, first, last;
    if (count_wins_of(k->c, prize, person, from, to))
        return 1;
    bool whole = catalog_whole_years(k->c, prize, &first, &last) && first <= from && last >= to;
    return whole && from < to ? -1 : 0;
}

static int held_in(const Case *k, int year)
{
    enum { FIRST = 1, LAST = 9999 };
    const Award *a = asked(k);
    int first, last;
    if (k->q->kind == KIND_aw_edition_year &&
        (count_wins_of(k->c, a->prize, k->q->subject, FIRST, LAST) != 1 ||
         !catalog_whole_years(k->c, a->prize, &first, &last)))
        return 0;
    return catalog_edition(k->c, a->edition)->held == year ? 1 : -1;
}

/* ---- counted */

/* Competitive prizes of a film at an edition; -1 where one is in doubt or the list is not whole. */
static int wins_at(const Catalog *c, Id film, Id edition)
{
    int n = 0;
    IdSpan own = catalog_awards_of_film(c, film);
    if (!film_is_whole(c, film, catalog_edition(c, edition)->event, true))
        return -1;
    for (int i = 0; i < own.count; i++) {
        const Award *x = catalog_award(c, own.ids[i]);
        Str name = catalog_prize(c, x->prize)->name;
        if (x->edition != edition || x->result != RESULT_WON)
            continue;
        if (x->notes & DOUBT)
            return -1;
        bool decided = str_find(name, S("Honorary")) >= 0 || str_starts(name, S("Special ")) ||
                       str_find(name, S("Memorial")) >= 0;
        n += !decided;
    }
    return n;
}

static int won_most(const Case *k, int i)
{
    Id edition = asked(k)->edition;
    int own = wins_at(k->c, k->q->option[i], edition);
    if (own < 0)
        return 0;
    for (int j = 0; j < k->q->option_count; j++) {
        int other = wins_at(k->c, k->q->option[j], edition);
        if (j != i && other < 0)
            return 0;
        if (j != i && other >= own)
            return -1;
    }
    return 1;
}

/* ---- festivals */

static bool is_top_of(const Catalog *c, Id prize, Id event)
{
    return catalog_prize(c, prize)->event == event && catalog_prize(c, prize)->top;
}

/* Is it known of every year in which the film could have won there who did? */
static bool years_are_whole(const Case *k, Id event, int from, int to)
{
    for (int year = from; year <= to; year++) {
        bool known = false;
        for (Id e = 0; e < (Id)catalog_edition_count(k->c); e++) {
            const Edition *x = catalog_edition(k->c, e);
            if (x->event != event || x->held != year)
                continue;
            for (Id p = 0; p < (Id)catalog_prize_count(k->c); p++)
                known |= is_top_of(k->c, p, event) &&
                         catalog_list_is_whole(k->c, p, e, RESULT_WON);
        }
        if (!known)
            return false;
    }
    return true;
}

static int top_prize_at(const Case *k, Id event)
{
    IdSpan own = catalog_awards_of_film(k->c, k->q->film);
    for (int i = 0; i < own.count; i++) {
        const Award *x = catalog_award(k->c, own.ids[i]);
        if (x->result == RESULT_WON && is_top_of(k->c, x->prize, event))
            return x->notes & DOUBT ? 0 : 1;
    }
    int year = k->film->year;
    if (film_is_whole(k->c, k->q->film, event, true) ||
        years_are_whole(k, event, year, year + LATER_YEARS))
        return -1;
    return 0;
}

/* ---- songs */

static bool has_song_award(const Catalog *c, Id film, Id *event)
{
    IdSpan own = catalog_awards_of_film(c, film);
    for (int i = 0; i < own.count; i++) {
        Id prize = catalog_award(c, own.ids[i])->prize;
        if (catalog_prize(c, prize)->honours != HONOURS_SONG)
            continue;
        *event = catalog_prize(c, prize)->event;
        return true;
    }
    return false;
}

static int has_song(const Case *k, Id film)
{
    Str title = fold_text(k->a, catalog_song(k->c, k->q->detail)->title);
    int count, first = catalog_songs_of(k->c, film, &count);
    Id event = NO_ID, other;
    for (int i = first; i < first + count; i++)
        if (str_equal(fold_text(k->a, catalog_song(k->c, i)->title), title))
            return 1;
    if (!has_song_award(k->c, k->q->film, &event) || !film_is_whole(k->c, film, event, false))
        return 0;
    return has_song_award(k->c, film, &other) && !count ? 0 : -1;
}

/* ---- by kind */

static int both(int a, int b)
{
    return a == -1 || b == -1 ? -1 : a == 1 ? b : a;
}

bool prove_award_truth(const Case *k, int i, int *truth)
{
    const Question *q = k->q;
    uint32_t o = q->option[i];
    const Award *a = q->award == NO_ID ? NULL : asked(k);
    switch (q->kind) {
    case KIND_aw_film_won: case KIND_fest_winner_film:
        *truth = prove_film_prize(k->c, o, a->prize, a->edition, true);
        return true;
    case KIND_aw_film_nominated:
        *truth = prove_film_prize(k->c, o, a->prize, a->edition, false);
        return true;
    case KIND_not_aw_film_nominated:
        *truth = -prove_film_prize(k->c, o, a->prize, a->edition, false);
        return true;
    case KIND_aw_double: {
        const Award *b = catalog_award(k->c, q->award2);
        *truth = both(prove_film_prize(k->c, o, a->prize, a->edition, true),
                      prove_film_prize(k->c, o, b->prize, b->edition, true));
        return true;
    }
    case KIND_aw_person_won: *truth = person_prize(k, o, true); return true;
    case KIND_aw_person_nominated: *truth = person_prize(k, o, false); return true;
    case KIND_not_aw_person_nominated: *truth = -person_prize(k, o, false); return true;
    case KIND_aw_film_of_person: *truth = prize_of_person(k, o); return true;
    case KIND_aw_ever_won_person: *truth = ever_won(k, o); return true;
    case KIND_not_aw_ever_won_person: *truth = -ever_won(k, o); return true;
    case KIND_aw_cat_of_film: case KIND_fest_prize_of_film:
        *truth = prove_film_prize(k->c, q->film, o, a->edition, true);
        return true;
    case KIND_aw_count: {
        int n = wins_at(k->c, q->film, a->edition);
        *truth = n < 0 ? 0 : (uint32_t)n == o ? 1 : -1;
        return true;
    }
    case KIND_aw_most_wins: *truth = won_most(k, i); return true;
    case KIND_aw_edition_year: case KIND_fest_year: *truth = held_in(k, (int)o); return true;
    case KIND_fest_of_film: *truth = top_prize_at(k, o); return true;
    case KIND_fest_prize_place:
        *truth = catalog_prize(k->c, q->subject)->event == o ? 1 : -1;
        return true;
    case KIND_song_film: *truth = has_song(k, o); return true;
    default: return false;
    }
}
