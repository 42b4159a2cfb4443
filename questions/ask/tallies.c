/* tallies.c -- what a film won at one edition: which prize, how many, and who the most. */
#include "guards.h"

/* Is all that the film won at the event known? */
static bool is_whole(const Asker *k, Id film, Id event)
{
    return catalog_film_list_is_whole(k->catalog, film, event, RESULT_WON);
}

/* ---- which prize did it win there: the options are prizes */

/* Was it honoured at another edition of the event as well? Then "which award" is a trap. */
static bool is_honoured_twice(const Asker *k, const Award *w)
{
    IdSpan own = catalog_awards_of_film(k->catalog, w->film);
    for (int i = 0; i < own.count; i++) {
        const Award *other = catalog_award(k->catalog, own.ids[i]);
        if (other->edition != w->edition &&
            edition_event(k, other->edition) == edition_event(k, w->edition))
            return true;
    }
    return false;
}

void category_collect(Asker *k, int kind)
{
    for (int i = 0; i < k->group_count; i++) {
        const PrizeGroup *g = &k->groups[i];
        if (!g->won.count ||
            prize_is_festival(k, g->won.ids[0]) != (kind == KIND_fest_prize_of_film))
            continue;
        Topic t = topic_of(kind);
        t.award = g->won.ids[0];
        t.film = catalog_award(k->catalog, t.award)->film;
        t.key = g->prize;
        const Edition *e = catalog_edition(k->catalog, g->edition);
        WordSet words = words_make(catalog_event(k->catalog, e->event)->name, k->arena);
        WordSet key = words_make(catalog_prize_name(k->catalog, g->prize, g->edition), k->arena);
        if (words_meet(&key, &words) || guard_tells_form(k, g->prize) ||
            words_meet(&key, &card_of(k, OPT_FILM, t.film)->look.words))
            topics_turn_down(k, kind, SILENCE_LEAK);
        else if (is_honoured_twice(k, catalog_award(k->catalog, t.award)))
            topics_turn_down(k, kind, SILENCE_PRIZE);
        else if (g->doubtful || !prize_may_be_asked(k, t.award))
            topics_turn_down(k, kind, SILENCE_PRIZE);
        else if (!is_whole(k, t.film, e->event))
            topics_turn_down(k, kind, SILENCE_PARTIAL);
        else
            topics_offer(k, kind, t, &words, 500);
    }
}

/* First what it was nominated for and lost, then what others got there. */
Pool category_prizes(Draft *d)
{
    const Asker *k = d->asker;
    const Award *asked = catalog_award(k->catalog, d->topic->award);
    IdSpan own = catalog_awards_of_film(k->catalog, d->topic->film);
    int n = 0, close;
    for (int i = 0; i < own.count && n < 12; i++) {
        const Award *w = catalog_award(k->catalog, own.ids[i]);
        if (w->edition == asked->edition && w->result == RESULT_NOMINATED)
            d->scratch[n++] = w->prize;
    }
    close = n;
    IdSpan all = catalog_awards_at(k->catalog, asked->edition);
    uint32_t at = all.count ? rng_below(d->rng, (uint32_t)all.count) : 0;
    for (int i = 0; i < all.count && n < SCRATCH - 8; i++, at++) {
        Id prize = catalog_award(k->catalog, all.ids[at % (uint32_t)all.count])->prize;
        if (n == close || prize != d->scratch[n - 1]) /* they stand by prize */
            d->scratch[n++] = prize;
    }
    return (Pool){d->scratch, close, d->scratch + close, n - close, (n - close) / 2};
}

/* Brackets and accents in the name by which a prize goes at that edition: "Writing (Adapted ...)". */
static unsigned form_of(const Asker *k, Id award, Id prize)
{
    const PrizeGroup *g = index_group(k, prize, catalog_award(k->catalog, award)->edition);
    return g->shape & (SHAPE_BRACKET | SHAPE_ACCENT);
}

/* A prize of the same section that a film like this can win, and that has a name of its own. */
bool category_fits(const Draft *d, Id option)
{
    const Asker *k = d->asker;
    const Prize *a = catalog_prize(k->catalog, d->topic->key);
    const Prize *b = catalog_prize(k->catalog, option);
    if (a->event != b->event || prize_is_main(a) != prize_is_main(b) ||
        b->honours == HONOURS_COUNTRY)
        return false;
    if (!guard_suits_prize(k, option, d->topic->film))
        return false;
    if (b->honours == HONOURS_SONG && a->honours != HONOURS_SONG)
        return false;
    return form_of(k, d->topic->award, d->topic->key) == form_of(k, d->topic->award, option);
}

Truth category_truth(const Asker *k, const Question *q, uint32_t option)
{
    return fact_award_is(k->catalog, q->film, option, award_asked(k, q)->edition, RESULT_WON);
}

uint64_t category_fact(const Asker *k, const Question *q)
{
    return award_asked(k, q)->key;
}

/* ---- how many did it win there? */

/* Prizes won in competition; -1 if one of them is in doubt. */
static int count_wins(const Asker *k, Id film, Id edition)
{
    const unsigned bad = NOTE_REFUSED | NOTE_WITHDRAWN | NOTE_UNOFFICIAL;
    int n = 0;
    IdSpan awards = catalog_awards_of_film(k->catalog, film);
    for (int i = 0; i < awards.count; i++) {
        const Award *w = catalog_award(k->catalog, awards.ids[i]);
        if (w->edition != edition || w->result != RESULT_WON)
            continue;
        if (w->notes & bad)
            return -1;
        n += k->prize_contested[w->prize];
    }
    return n;
}

static bool is_academy(const Asker *k, Id edition)
{
    return catalog_event(k->catalog, edition_event(k, edition))->kind == EVENT_ACADEMY;
}

/* Once for every film and edition: at the first of its awards there. */
static void each_haul(Asker *k, int kind, void (*offer)(Asker *k, int kind, Id film, Id award))
{
    for (int f = 0; f < k->card_count[OPT_FILM]; f++) {
        IdSpan awards = catalog_awards_of_film(k->catalog, k->films[f]);
        for (int i = 0; i < awards.count; i++) {
            const Award *w = catalog_award(k->catalog, awards.ids[i]);
            bool first = is_academy(k, w->edition);
            for (int j = 0; j < i && first; j++)
                first = catalog_award(k->catalog, awards.ids[j])->edition != w->edition;
            if (first && !is_whole(k, k->films[f], edition_event(k, w->edition)))
                topics_turn_down(k, kind, SILENCE_PARTIAL);
            else if (first)
                offer(k, kind, k->films[f], awards.ids[i]);
        }
    }
}

static void offer_count(Asker *k, int kind, Id film, Id award)
{
    enum { FEWEST = 2 };
    Topic t = topic_of(kind);
    t.film = film;
    t.award = award;
    t.detail = count_wins(k, film, catalog_award(k->catalog, award)->edition);
    t.key = (uint32_t)t.detail;
    /* "How many for 8½?": a number in the title would be read for the answer. */
    if (t.detail >= FEWEST && !(card_of(k, OPT_FILM, film)->look.shape & SHAPE_DIGIT) &&
        !is_honoured_twice(k, catalog_award(k->catalog, award)))
        topics_offer(k, kind, t, NULL, 500);
}

void count_collect(Asker *k, int kind)
{
    each_haul(k, kind, offer_count);
}

bool count_options(Draft *d, int *similarity)
{
    enum { FEW = 6, MOST = 99 };
    int step = d->topic->detail > FEW && d->aim < AIM_MEDIUM ? 2 : 1;
    *similarity = step == 1 ? 750 : 550;
    return year_ladder(d, step, 1, MOST);
}

Truth count_truth(const Asker *k, const Question *q, uint32_t option)
{
    int n = count_wins(k, q->film, award_asked(k, q)->edition);
    if (n < 0 || !is_whole(k, q->film, edition_event(k, award_asked(k, q)->edition)))
        return FACT_UNKNOWN;
    return (uint32_t)n == option ? FACT_YES : FACT_NO;
}

uint64_t count_fact(const Asker *k, const Question *q)
{
    uint64_t film = catalog_key(k->catalog, ENT_FILM, q->film);
    return rng_mix(film ^
                   rng_mix(catalog_edition(k->catalog, award_asked(k, q)->edition)->key + 7));
}

/* ---- which of these won the most there? */

static void offer_most(Asker *k, int kind, Id film, Id award)
{
    enum { FEWEST = 2 };
    Topic t = topic_of(kind);
    t.film = t.key = film;
    t.award = award;
    t.detail = count_wins(k, film, catalog_award(k->catalog, award)->edition);
    if (t.detail < FEWEST)
        return;
    const WordSet *words = prize_words(k, award);
    topics_offer(k, kind, t, words, 0);
}

void most_collect(Asker *k, int kind)
{
    each_haul(k, kind, offer_most);
}

/* Films that won something there, or were up for something. */
Pool most_films(Draft *d)
{
    const Asker *k = d->asker;
    IdSpan all = catalog_awards_at(k->catalog, catalog_award(k->catalog, d->topic->award)->edition);
    int n = 0;
    for (int i = 0; i < all.count && n < SCRATCH / 2; i++) {
        const Award *w = catalog_award(k->catalog, all.ids[i]);
        if (w->result == RESULT_WON && w->film != d->topic->film)
            d->scratch[n++] = w->film;
    }
    int close = n;
    uint32_t at = all.count ? rng_below(d->rng, (uint32_t)all.count) : 0;
    for (int i = 0; i < all.count && n < SCRATCH; i++, at++)
        d->scratch[n++] = catalog_award(k->catalog, all.ids[at % (uint32_t)all.count])->film;
    return (Pool){d->scratch, close, d->scratch + close, n - close, (n - close) / 2};
}

Truth most_truth(const Asker *k, const Question *q, uint32_t option)
{
    Id edition = award_asked(k, q)->edition;
    uint32_t key = q->option[q->key];
    int most = count_wins(k, key, edition), own = count_wins(k, option, edition);
    if (!is_whole(k, option, edition_event(k, edition)) || own < 0 || most < 0)
        return FACT_UNKNOWN;
    if (option != key)
        return own < most ? FACT_NO : FACT_UNKNOWN;
    for (int i = 0; i < q->option_count; i++)
        if (q->option[i] != key && count_wins(k, q->option[i], edition) >= most)
            return FACT_UNKNOWN;
    return FACT_YES;
}

uint64_t most_fact(const Asker *k, const Question *q)
{
    return count_fact(k, q);
}
