/* occasions.c -- the occasion of a prize: when it was won, at which festival, and where alone it is
 * given. */
#include "distract.h"
#include "guards.h"
#include "utf8.h"

/* ---- when was the ceremony, or the festival, at which it was won? */

/* The editions of an event held in the years from one to another: the first, and how many. */
static Id editions_of(const Asker *k, Id event, int from, int to, int *count)
{
    Id first = catalog_edition_from(k->catalog, event, from), end = first;
    while (end < (Id)catalog_edition_count(k->catalog) &&
           catalog_edition(k->catalog, end)->event == event &&
           catalog_edition(k->catalog, end)->held <= to)
        end++;
    *count = (int)(end - first);
    return first;
}

/* Is the winner of every edition of the event held in the year known, and is there one? */
static bool year_is_whole(const Asker *k, const Award *w, int held)
{
    int count;
    Id first = editions_of(k, edition_event(k, w->edition), held, held, &count);
    for (int i = 0; i < count; i++)
        if (!catalog_list_is_whole(k->catalog, w->prize, first + (Id)i, RESULT_WON))
            return false;
    return count > 0;
}

/* Did the film win it there in that year (NO_ID: did the person)? A win of nobody named may be
 * anybody's. */
static Truth won_in(const Asker *k, const Award *w, Id film, Id person, int held)
{
    Truth truth = FACT_NO;
    int count;
    Id first = editions_of(k, edition_event(k, w->edition), held, held, &count);
    for (int e = 0; e < count; e++) {
        const PrizeGroup *g = index_group(k, w->prize, first + (Id)e);
        for (int i = 0; g && i < g->won.count; i++) {
            const Award *other = catalog_award(k->catalog, g->won.ids[i]);
            if (film != NO_ID && other->film == film)
                return FACT_YES;
            if (film == NO_ID && !other->person_count)
                truth = FACT_UNKNOWN;
            for (int j = 0; film == NO_ID && j < other->person_count; j++)
                if (other->people[j] == person)
                    return FACT_YES;
        }
    }
    return truth;
}

static void offer_held(Asker *k, int kind, const PrizeGroup *g, Id person)
{
    Topic t = topic_of(kind);
    t.award = g->won.ids[0];
    const Award *w = catalog_award(k->catalog, t.award);
    t.film = w->film;
    t.subject = person;
    t.key = (uint32_t)catalog_edition(k->catalog, g->edition)->held;
    if (card_of(k, OPT_FILM, t.film)->holds_year) {
        topics_turn_down(k, kind, SILENCE_YEAR);
        return;
    }
    const WordSet *words = prize_words(k, t.award);
    topics_offer(k, kind, t, words, 500);
}

void held_collect(Asker *k, int kind)
{
    for (int i = 0; i < k->group_count; i++) {
        const PrizeGroup *g = &k->groups[i];
        bool festival = kind == KIND_fest_year;
        if (!g->won.count || prize_is_festival(k, g->won.ids[0]) != festival)
            continue;
        if (g->doubtful || !prize_may_be_asked(k, g->won.ids[0])) {
            topics_turn_down(k, kind, SILENCE_PRIZE);
            continue;
        }
        const Award *w = catalog_award(k->catalog, g->won.ids[0]);
        if (festival)
            offer_held(k, kind, g, NO_ID);
        for (int j = 0; j < w->person_count && !festival; j++)
            if (prize_wins_of(k, w->prize, w->people[j]) == 1)
                offer_held(k, kind, g, w->people[j]);
            else
                topics_turn_down(k, kind, SILENCE_PRIZE);
    }
}

bool held_options(Draft *d, int *similarity)
{
    enum { FIRST_HELD = 1929, FIRST_FESTIVAL = 1932 };
    static const uint8_t by_aim[AIMS] = {5, 5, 5, 4, 4, 4, 3, 3, 3, 3, 2, 2, 2, 2, 1, 1};
    bool festival = d->q->kind == KIND_fest_year;
    int step = by_aim[d->aim];
    while (step > 1 && (int)d->topic->key + 2 * step > d->asker->latest)
        step--;
    *similarity = 1000 - 100 * step;
    if (!year_ladder(d, step, festival ? FIRST_FESTIVAL : FIRST_HELD, d->asker->latest))
        return false;
    for (int i = 1; i < d->q->option_count; i++)
        if (held_truth(d->asker, d->q, d->q->option[i]) != FACT_NO)
            return false;
    return true;
}

/* No for a year whose winners are known, and for one in which the film could not yet, or no more,
 * compete. */
Truth held_truth(const Asker *k, const Question *q, uint32_t option)
{
    enum { LATER = 2 };
    const Award *w = award_asked(k, q);
    const Film *film = catalog_film(k->catalog, q->film);
    bool festival = q->kind == KIND_fest_year, dated = !(film->marks & MARK_YEAR_DISPUTED);
    int year = (int)option, shown = film->year;
    Truth won = won_in(k, w, festival ? q->film : NO_ID, q->subject, year);
    if (won != FACT_NO)
        return won;
    if (year_is_whole(k, w, year) || (festival && dated && (year < shown || year > shown + LATER)))
        return FACT_NO;
    return FACT_UNKNOWN;
}

uint64_t held_fact(const Asker *k, const Question *q)
{
    return award_asked(k, q)->key;
}

/* ---- at which festival did it win the top prize? */

/* Can it be proved of as many other festivals as are wanted that it won no top prize there? */
static bool can_tell_festivals(const Asker *k, const Topic *t)
{
    Question q = {.film = t->film};
    int lost = 0;
    for (int i = 0; i < k->festival_count && lost < WRONG_LEAST; i++)
        lost += festival_truth(k, &q, k->festivals[i]) == FACT_NO;
    return lost == WRONG_LEAST;
}

void festival_collect(Asker *k, int kind)
{
    for (int i = 0; i < k->group_count; i++) {
        const PrizeGroup *g = &k->groups[i];
        if (!g->won.count || !prize_is_festival(k, g->won.ids[0]) ||
            !catalog_prize(k->catalog, g->prize)->top)
            continue;
        for (int j = 0; j < g->won.count; j++) {
            Topic t = topic_of(kind);
            t.award = g->won.ids[j];
            t.film = catalog_award(k->catalog, t.award)->film;
            t.key = edition_event(k, g->edition);
            if (g->doubtful || !prize_may_be_asked(k, t.award))
                topics_turn_down(k, kind, SILENCE_PRIZE);
            else if (!can_tell_festivals(k, &t))
                topics_turn_down(k, kind, SILENCE_OPTIONS);
            else
                topics_offer(k, kind, t, NULL, 0);
        }
    }
}

Pool festival_events(Draft *d)
{
    const Asker *k = d->asker;
    return (Pool){NULL, 0, k->festivals, k->festival_count, k->festival_count / 2};
}

/* Are the winners of every top prize of the event known in the years when this film could win? */
static bool tops_are_whole(const Asker *k, Id event, int from, int to)
{
    int known = 0, editions;
    Id first = editions_of(k, event, from, to, &editions);
    for (Id e = first; e < first + (Id)editions; e++) {
        for (int p = 0; p < k->top_count; p++)
            if (catalog_prize(k->catalog, k->tops[p])->event == event &&
                catalog_list_is_whole(k->catalog, k->tops[p], e, RESULT_WON)) {
                known++;
                break;
            }
    }
    return editions == to - from + 1 && known == editions;
}

Truth festival_truth(const Asker *k, const Question *q, uint32_t option)
{
    enum { LATER = 2 };
    IdSpan awards = catalog_awards_of_film(k->catalog, q->film);
    int year = catalog_film(k->catalog, q->film)->year;
    for (int i = 0; i < awards.count; i++) {
        const Award *w = catalog_award(k->catalog, awards.ids[i]);
        const Prize *p = catalog_prize(k->catalog, w->prize);
        if (p->event == option && p->top && w->result == RESULT_WON)
            return FACT_YES;
    }
    if (catalog_film_list_is_whole(k->catalog, q->film, option, RESULT_WON) ||
        tops_are_whole(k, option, year, year + LATER))
        return FACT_NO;
    return FACT_UNKNOWN;
}

uint64_t festival_fact(const Asker *k, const Question *q)
{
    return rng_mix(award_asked(k, q)->key + 9);
}

/* ---- at which festival is a prize awarded that no other has? */

static bool is_one_of_a_kind(Asker *k, Id prize)
{
    static const char *const common[] = {"Best ", "Grand", "Special", "Jury", "Prize for"};
    Str name = catalog_prize(k->catalog, prize)->name;
    for (size_t i = 0; i < sizeof common / sizeof *common; i++)
        if (str_find(name, str_from_c(common[i])) >= 0)
            return false;
    Str folded = fold_text(k->arena, name);
    for (Id p = 0; p < (Id)catalog_prize_count(k->catalog); p++)
        if (p != prize &&
            str_equal(fold_text(k->arena, catalog_prize(k->catalog, p)->name), folded))
            return false;
    return true;
}

/* The best known film of the packs asked about that won the prize: without one it is not theirs. */
static Id winner_to_ask_about(const Asker *k, Id prize)
{
    enum { OFTEN = 3 }; /* what was given once is no prize of a festival's */
    Id best = NO_ID;
    int given = 0;
    for (int i = 0; i < k->group_count; i++)
        given += k->groups[i].prize == prize && k->groups[i].won.count;
    if (given < OFTEN)
        return NO_ID;
    for (int i = 0; i < k->group_count; i++) {
        const PrizeGroup *g = &k->groups[i];
        for (int j = 0; g->prize == prize && j < g->won.count; j++) {
            Id film = catalog_award(k->catalog, g->won.ids[j])->film;
            if (guard_film_is_asked(k, film) &&
                (best == NO_ID ||
                 card_of(k, OPT_FILM, film)->fame > card_of(k, OPT_FILM, best)->fame))
                best = film;
        }
    }
    return best;
}

void place_collect(Asker *k, int kind)
{
    for (Id p = 0; p < (Id)catalog_prize_count(k->catalog); p++) {
        const Prize *prize = catalog_prize(k->catalog, p);
        if (catalog_event(k->catalog, prize->event)->kind != EVENT_FESTIVAL)
            continue;
        Topic t = topic_of(kind);
        t.film = winner_to_ask_about(k, p);
        if (t.film == NO_ID)
            continue;
        t.subject = p;
        t.key = prize->event;
        WordSet words = words_make(prize->name, k->arena);
        if (is_one_of_a_kind(k, p) && card_of(k, OPT_EVENT, prize->event)->usable)
            topics_offer(k, kind, t, &words, 0);
        else
            topics_turn_down(k, kind, SILENCE_PRIZE);
    }
}

Truth place_truth(const Asker *k, const Question *q, uint32_t option)
{
    return catalog_prize(k->catalog, q->subject)->event == option ? FACT_YES : FACT_NO;
}

uint64_t place_fact(const Asker *k, const Question *q)
{
    return rng_mix(catalog_prize(k->catalog, q->subject)->key + 11);
}
