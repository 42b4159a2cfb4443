/* winners.c -- who won a prize, was nominated for it, has ever won it. */
#include "guards.h"
#include "trades.h"

enum { ONE = 1, EVER_YEARS = 12, KEYS = 6 };

static bool any_has(const Asker *k, IdSpan awards, Id person)
{
    for (int i = 0; i < awards.count; i++)
        if (prize_names(catalog_award(k->catalog, awards.ids[i]), person))
            return true;
    return false;
}

static const PrizeGroup *group_of(const Asker *k, Id award)
{
    const Award *w = catalog_award(k->catalog, award);
    return index_group(k, w->prize, w->edition);
}

static bool wants_won(const Question *q)
{
    return q->kind == KIND_aw_person_won;
}

/* ---- at one edition */

/* Was this person among the winners (the nominees)? No only from a whole list. */
static Truth is_among(const Asker *k, const PrizeGroup *g, Id person, bool won)
{
    if (any_has(k, g->won, person) || (!won && any_has(k, g->nominated, person)))
        return g->doubtful ? FACT_UNKNOWN : FACT_YES;
    return won ? (g->won_whole ? FACT_NO : FACT_UNKNOWN)
               : (g->nominated_whole ? FACT_NO : FACT_UNKNOWN);
}

static void offer(Asker *k, int kind, Id award, Id person, Id film)
{
    Topic t = topic_of(kind);
    t.award = award;
    t.film = film;
    t.key = person;
    Id prize = catalog_award(k->catalog, award)->prize;
    const Prize *p = catalog_prize(k->catalog, prize);
    IdSpan rivals = index_rivals(k, prize);
    while (t.rank < (uint32_t)rivals.count && rivals.ids[t.rank] != person)
        t.rank++;
    const WordSet *words = prize_words(k, award);
    topics_offer(k, kind, t, words, str_equal(p->section, S("craft")) ? 1000 : 0);
}

/* Who won alone, or each of those nominated alone. */
static void collect_known(Asker *k, int kind, IdSpan awards)
{
    for (int i = 0; i < awards.count; i++) {
        const Award *w = catalog_award(k->catalog, awards.ids[i]);
        if (w->person_count != ONE)
            topics_turn_down(k, kind, SILENCE_TEAM);
        else
            offer(k, kind, awards.ids[i], w->people[0], w->film);
    }
}

static bool was_seen(const Id *seen, int n, Id person)
{
    int i = 0;
    while (i < n && seen[i] != person)
        i++;
    return i < n;
}

/* People of the trade nominated there for something else, and provably not for this. */
static void collect_others(Asker *k, int kind, const PrizeGroup *g)
{
    enum { UP = 3 };
    IdSpan all = catalog_awards_at(k->catalog, g->edition);
    Gender gender = catalog_prize(k->catalog, g->prize)->gender;
    if (g->won.count + g->nominated.count < UP || !g->nominated.count)
        return;
    Id seen[KEYS];
    for (int i = 0, n = 0; i < all.count; i++) {
        const Award *w = catalog_award(k->catalog, all.ids[i]);
        if (w->prize == g->prize || w->result == RESULT_COMPETED ||
            catalog_prize(k->catalog, w->prize)->gender != gender ||
            !prize_may_be_asked(k, all.ids[i]))
            continue;
        for (int j = 0; j < w->person_count && n < KEYS; j++) {
            Id person = w->people[j];
            if (was_seen(seen, n, person) || !trades_is_of(k, g->prize, person) ||
                is_among(k, g, person, false) != FACT_NO)
                continue;
            seen[n++] = person;
            Topic t = topic_of(kind);
            t.award = g->nominated.ids[0];
            t.award2 = all.ids[i];
            t.film = w->film;
            t.key = person;
            topics_offer(k, kind, t, prize_words(k, t.award), 0);
        }
    }
}

void winner_collect(Asker *k, int kind)
{
    for (int i = 0; i < k->group_count; i++) {
        const PrizeGroup *g = &k->groups[i];
        bool won = kind == KIND_aw_person_won;
        IdSpan asked = won ? g->won : g->nominated;
        if (!asked.count || !prize_honours_people(k, g->prize) ||
            prize_is_festival(k, asked.ids[0]))
            continue;
        if (!(won ? g->won_whole : g->nominated_whole))
            topics_turn_down(k, kind, SILENCE_PARTIAL);
        else if (g->doubtful || !prize_may_be_asked(k, asked.ids[0]))
            topics_turn_down(k, kind, SILENCE_PRIZE);
        else if (kind == KIND_not_aw_person_nominated)
            collect_others(k, kind, g);
        else
            collect_known(k, kind, asked);
    }
}

static int add_people(Draft *d, int n, IdSpan awards, int most)
{
    for (int i = 0; i < awards.count; i++) {
        const Award *w = catalog_award(d->asker->catalog, awards.ids[i]);
        for (int j = 0; j < w->person_count && n < most; j++)
            if (w->people[j] != d->topic->key)
                d->scratch[n++] = w->people[j];
    }
    return n;
}

/* Some of these, from near this place. */
static int add_near(Draft *d, int n, IdSpan people, int at)
{
    enum { SOME = 8 };
    int from = at - (int)rng_below(d->rng, SOME);
    from = from > people.count - SOME ? people.count - SOME : from;
    from = from < 0 ? 0 : from;
    for (int i = from; i < people.count && i < from + SOME && n < SCRATCH; i++)
        d->scratch[n++] = people.ids[i];
    return n;
}

/* Those up for another prize of its section there. */
static int add_others(Draft *d, int n, const PrizeGroup *g)
{
    const Asker *k = d->asker;
    IdSpan all = catalog_awards_at(k->catalog, g->edition);
    const Prize *p = catalog_prize(k->catalog, g->prize);
    uint32_t at = all.count ? rng_below(d->rng, (uint32_t)all.count) : 0;
    for (int i = 0; i < all.count && n < SCRATCH; i++, at++) {
        const Award *w = catalog_award(k->catalog, all.ids[at % (uint32_t)all.count]);
        const Prize *other = catalog_prize(k->catalog, w->prize);
        if (w->prize != g->prize && other->gender == p->gender && w->result != RESULT_COMPETED &&
            str_equal(other->section, p->section) && w->person_count == ONE &&
            trades_is_of(k, g->prize, w->people[0]))
            d->scratch[n++] = w->people[0];
    }
    return n;
}

/* Those up for this very prize; then those who were at another edition, those at the same job, and
 * those up for others of its sort there. */
Pool winner_people(Draft *d)
{
    enum { CLOSE = 12 };
    const Asker *k = d->asker;
    const PrizeGroup *g = group_of(k, d->topic->award);
    int n = 0;
    if (d->q->kind != KIND_aw_person_nominated) {
        n = add_people(d, n, g->won, CLOSE);
        n = add_people(d, n, g->nominated, CLOSE);
    }
    if (d->q->kind == KIND_not_aw_person_nominated)
        return (Pool){d->scratch, n, NULL, 0, 0};
    int close = n;
    Relation job = catalog_craft_job(catalog_prize(k->catalog, g->prize)->craft);
    n = add_near(d, n, index_rivals(k, g->prize), (int)d->topic->rank);
    if (job != REL_COUNT)
        n = add_near(d, n, index_active(k, job, d->year),
                     (int)pool_rank(k, job, d->topic->key, d->year));
    n = add_others(d, n, g);
    return (Pool){d->scratch, close, d->scratch + close, n - close, (n - close) / 2};
}

/* At work then, or up for a prize there. */
static bool is_of_time(const Draft *d, Id person)
{
    enum { OFF = 2 };
    const Card *card = card_of(d->asker, OPT_PERSON, person);
    return card->first && card->first <= d->year + OFF && card->last >= d->year - OFF;
}

/* Of the gender and the trade that the prize is for. */
static bool suits(const Draft *d, Id person)
{
    const Asker *k = d->asker;
    Id prize = catalog_award(k->catalog, d->topic->award)->prize;
    Gender gender = catalog_prize(k->catalog, prize)->gender;
    return (gender == GENDER_UNKNOWN ||
            card_of(k, OPT_PERSON, person)->gender == (uint8_t)gender) &&
           trades_is_of(k, prize, person);
}

bool winner_fits(const Draft *d, Id option)
{
    return suits(d, option) && is_of_time(d, option);
}

Truth winner_truth(const Asker *k, const Question *q, uint32_t option)
{
    Truth t = is_among(k, group_of(k, q->award), option, wants_won(q));
    return q->kind == KIND_not_aw_person_nominated ? truth_not(t) : t;
}

uint64_t winner_fact(const Asker *k, const Question *q)
{
    uint64_t key = award_asked(k, q)->key;
    return q->kind == KIND_not_aw_person_nominated
               ? rng_mix(key ^ catalog_key(k->catalog, ENT_PERSON, q->option[q->key]))
               : key;
}

/* ---- ever, in the years whose winners are all known */

static bool is_within(const Asker *k, const Award *w, int range)
{
    int held = catalog_edition(k->catalog, w->edition)->held;
    return held >= range / 10000 && held <= range % 10000;
}

enum { ANY_YEAR = 9999 }; /* as a range: from year 0 */

/* The award by which a person won the prize within the years; NO_ID if none. */
static Id win_of(const Asker *k, Id prize, Id person, int range)
{
    IdSpan films = catalog_works(k->catalog, person);
    for (int f = 0; f < films.count; f++) {
        IdSpan awards = catalog_awards_of_film(k->catalog, films.ids[f]);
        for (int i = 0; i < awards.count; i++) {
            const Award *w = catalog_award(k->catalog, awards.ids[i]);
            if (w->prize == prize && w->result == RESULT_WON && prize_names(w, person) &&
                is_within(k, w, range))
                return awards.ids[i];
        }
    }
    return NO_ID;
}

static void offer_ever(Asker *k, int kind, Id prize, Id person, int range, Id any_win)
{
    bool negative = kind == KIND_not_aw_ever_won_person;
    Id win = win_of(k, prize, person, range);
    if ((win == NO_ID) != negative || (negative && win_of(k, prize, person, ANY_YEAR) != NO_ID))
        return;
    Topic t = topic_of(kind);
    t.award = negative ? any_win : win;
    t.film = negative ? catalog_works(k->catalog, person).ids[0]
                 : catalog_award(k->catalog, win)->film;
    t.key = person;
    t.detail = range;
    const WordSet *words = prize_words(k, t.award);
    topics_offer(k, kind, t, words, 0);
}

void ever_collect(Asker *k, int kind)
{
    for (Id p = 0; p < (Id)catalog_prize_count(k->catalog); p++) {
        int first, last;
        IdSpan people = index_rivals(k, p);
        const Prize *prize = catalog_prize(k->catalog, p);
        if (prize->honours != HONOURS_PERSON || !people.count)
            continue;
        if (!catalog_whole_years(k->catalog, p, &first, &last) || last - first < EVER_YEARS) {
            topics_turn_down(k, kind, SILENCE_PARTIAL);
            continue;
        }
        int range = first * 10000 + last;
        Id any_win = NO_ID;
        for (int i = 0; i < people.count && any_win == NO_ID; i++)
            any_win = win_of(k, p, people.ids[i], range);
        for (int i = 0; i < people.count && any_win != NO_ID; i++)
            offer_ever(k, kind, p, people.ids[i], range, any_win);
    }
}

/* Whoever was up for the prize, round a place that chance names: the list is by era. */
Pool ever_people(Draft *d)
{
    const Asker *k = d->asker;
    IdSpan people = index_rivals(k, catalog_award(k->catalog, d->topic->award)->prize);
    int at = 0;
    while (at < people.count && people.ids[at] != d->topic->key)
        at++;
    return (Pool){NULL, 0, people.ids, people.count, at};
}

bool ever_fits(const Draft *d, Id option)
{
    enum { ERA = 25 };
    const Card *key = card_of(d->asker, OPT_PERSON, d->topic->key);
    const Card *card = card_of(d->asker, OPT_PERSON, option);
    int from = d->topic->detail / 10000, to = d->topic->detail % 10000;
    return suits(d, option) && card->first <= key->last + ERA && card->last >= key->first - ERA &&
           card->first <= to + 2 && card->last >= from - 2;
}

Truth ever_truth(const Asker *k, const Question *q, uint32_t option)
{
    int first, last;
    Id prize = award_asked(k, q)->prize;
    bool whole = catalog_whole_years(k->catalog, prize, &first, &last) &&
                 q->detail / 10000 >= first && q->detail % 10000 <= last;
    /* Who won at another time is no plain no: the years are not what most would go by. */
    Truth t = win_of(k, prize, option, q->detail) != NO_ID                ? FACT_YES
              : whole && win_of(k, prize, option, ANY_YEAR) == NO_ID ? FACT_NO
                                                                          : FACT_UNKNOWN;
    return q->kind == KIND_not_aw_ever_won_person ? truth_not(t) : t;
}

uint64_t ever_fact(const Asker *k, const Question *q)
{
    return rng_mix(award_asked(k, q)->key ^ catalog_key(k->catalog, ENT_PERSON, q->option[q->key]));
}
