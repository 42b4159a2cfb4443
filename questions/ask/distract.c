#include "distract.h"

#include "guards.h"

typedef struct {
    Id id;
    int cost, score;
    bool longer, taken;
} Candidate;

/* What is looked for, and what was found so far. */
typedef struct {
    Candidate at[CANDIDATES_MAX];
    int count;
    int low, high;       /* the band of scores that suits the aim */
    int longer, shorter; /* how many of each are wanted */
    int good_longer, good_shorter;
    unsigned alone; /* shapes in which the key would still stand alone */
} Search;

enum { FILLER = 300, NOISE = 40, OTHER_GENDER = 150, OTHER_TONGUE = 150, LENGTH_COST = 200 };

static int count_bits(uint64_t x)
{
    int n = 0;
    for (; x; x &= x - 1)
        n++;
    return n;
}

static int distance(int a, int b)
{
    return a > b ? a - b : b - a;
}

/* Years between the item's and the span in which the option was active. */
static int years_off(const Draft *d, const Card *option)
{
    if (option->first > d->year)
        return option->first - d->year;
    return option->last < d->year ? d->year - option->last : 0;
}

/* Era 300, same job 200 (the pool's doing), genres 150, fame 150, country 100, a direct link 100.
 */
static int likeness(const Draft *d, const Card *option, bool linked)
{
    const Card *key = card_of(d->asker, d->q->option_type, d->q->option[0]);
    const Card *like =
        d->q->option_type == OPT_FILM ? key : card_of(d->asker, OPT_FILM, d->topic->film);
    int off = years_off(d, option);
    int score = 200 + (off > 12 ? 0 : 300 - 25 * off);
    int all = count_bits(like->genres);
    if (all)
        score += 150 * count_bits(like->genres & option->genres) / all;
    int fame = 150 - distance(key->fame, option->fame) * 3 / 10;
    score += fame < 0 ? 0 : fame;
    score += like->countries & option->countries ? 100 : 0;
    return score + (linked ? 100 : 0);
}

bool distract_is_wrong(const Asker *k, const Question *q, uint32_t option, bool *presumed)
{
    const KindRow *row = kind_row(q->kind);
    *presumed = false;
    Truth truth = row->truth(k, q, option);
    if (truth != FACT_UNKNOWN || !(row->demands & MAY_PRESUME))
        return truth == FACT_NO;
    *presumed = true;
    if (row->from_value)
        return fact_presumed_not_in_cast(k->catalog, option, q->subject);
    return fact_presumed_not_in_cast(k->catalog, q->film, option);
}

/* The cheap conditions, cheapest first; truth is asked only of what is chosen. */
static bool may_stand(const Draft *d, Id id, const Card *option)
{
    const Asker *k = d->asker;
    const Question *q = d->q;
    const Card *key = card_of(k, q->option_type, q->option[0]);
    if (id == q->option[0] || !option->usable)
        return false;
    if ((d->row->demands & (WANT_GENDER | SAME_GENDER)) && option->gender != key->gender)
        return false;
    if (guard_options_clash(&key->look, &option->look) || guard_meets_stem(d, &option->look))
        return false;
    if (d->row->demands & NOT_ON_FILM) {
        Id film = d->row->from_value ? id : q->film, person = d->row->from_value ? q->subject : id;
        if (guard_person_is_on_film(k, film, person))
            return false;
    }
    return !d->row->fits || d->row->fits(d, id);
}

static void consider(const Draft *d, Search *s, Id id, bool linked)
{
    const Card *option = card_of(d->asker, d->q->option_type, id);
    const Card *key = card_of(d->asker, d->q->option_type, d->q->option[0]);
    if (!may_stand(d, id, option))
        return;
    for (int i = 0; i < s->count; i++)
        if (s->at[i].id == id)
            return;
    uint64_t dice = rng_next(d->rng);
    int score = d->row->score ? d->row->score(d, id) : likeness(d, option, linked);
    if (score < FILLER)
        return;
    int noisy = score + (int)(dice % (2 * NOISE + 1)) - NOISE;
    int cost = noisy < s->low ? s->low - noisy : noisy > s->high ? noisy - s->high : 0;
    if ((d->row->demands & LIKE_GENDER) && option->gender != key->gender)
        cost += OTHER_GENDER;
    if ((option->look.shape ^ key->look.shape) & SHAPE_FOREIGN)
        cost += OTHER_TONGUE;
    bool longer = option->look.length > key->look.length ||
                  (option->look.length == key->look.length && dice >> 63);
    s->at[s->count++] = (Candidate){id, cost, score, longer, false};
    if (cost)
        return;
    *(longer ? &s->good_longer : &s->good_shorter) += 1;
    s->alone &= (unsigned)(option->look.shape ^ key->look.shape);
}

static bool is_enough(const Search *s)
{
    return s->good_longer >= s->longer && s->good_shorter >= s->shorter && !s->alone;
}

/* Look at all of `close`, then at others in a random order from a window round the key's place. */
static void scan(const Draft *d, Search *s, const Pool *pool)
{
    enum { WINDOW = 32 };
    for (int i = 0; i < pool->close_count && s->count < CANDIDATES_MAX; i++)
        consider(d, s, pool->close[i], true);
    int window = pool->count < WINDOW ? pool->count : WINDOW, from = 0;
    if (pool->count > WINDOW) {
        /* An easy item may look further away than a hard one. */
        int wide = 8 + pool->count * (AIMS - d->aim) / (4 * AIMS);
        from = pool->at - WINDOW / 2 + (int)rng_below(d->rng, (uint32_t)wide) - wide / 2;
        from = from < 0 ? 0 : from > pool->count - WINDOW ? pool->count - WINDOW : from;
    }
    uint8_t order[WINDOW];
    for (int i = 0; i < window; i++)
        order[i] = (uint8_t)i;
    for (int i = 0; i < window && s->count < CANDIDATES_MAX && !is_enough(s); i++) {
        int j = i + (int)rng_below(d->rng, (uint32_t)(window - i));
        uint8_t at = order[j];
        order[j] = order[i];
        consider(d, s, pool->ids[from + at], false);
    }
}

/* By cost; equal ones stay in the order in which chance looked at them. */
static void sort(Search *s)
{
    for (int i = 1; i < s->count; i++) {
        Candidate moved = s->at[i];
        int j = i;
        for (; j > 0 && s->at[j - 1].cost > moved.cost; j--)
            s->at[j] = s->at[j - 1];
        s->at[j] = moved;
    }
}

static bool take(Draft *d, Candidate *c, unsigned *alone)
{
    Question *q = d->q;
    const Card *card = card_of(d->asker, q->option_type, c->id);
    unsigned key = card_of(d->asker, q->option_type, q->option[0])->look.shape;
    unsigned left = *alone & (card->look.shape ^ key);
    if (q->option_count == WRONG_WANTED && left)
        return false; /* the last place must leave the key in company */
    for (int i = 1; i < q->option_count; i++)
        if (guard_options_clash(&card_of(d->asker, q->option_type, q->option[i])->look,
                                &card->look))
            return false;
    bool presumed;
    c->taken = true; /* or not fit to be */
    if (!distract_is_wrong(d->asker, q, c->id, &presumed))
        return false;
    if (presumed)
        q->presumed |= (uint8_t)(1u << q->option_count);
    q->option[q->option_count++] = c->id;
    *alone = left;
    return true;
}

/* The cheapest that suit, first by the lengths drawn, then by any. A length that only comes dear is
 * not worth its price: rather a plausible option of another. */
static bool choose(Draft *d, Search *s, int *similarity)
{
    Question *q = d->q;
    unsigned alone = ~0u;
    int best = 0, second = 0, last = s->count < WRONG_WANTED ? s->count - 1 : WRONG_WANTED - 1;
    int dear = last < 0 ? 0 : s->at[last].cost + LENGTH_COST;
    for (int strict = 1; strict >= 0; strict--) {
        for (int i = 0; i < s->count && q->option_count <= WRONG_WANTED; i++) {
            Candidate *c = &s->at[i];
            int *left = c->longer ? &s->longer : &s->shorter;
            if (c->taken || (strict && (!*left || c->cost > dear)) || !take(d, c, &alone))
                continue;
            --*left;
            if (c->score > best) {
                second = best;
                best = c->score;
            } else if (c->score > second) {
                second = c->score;
            }
        }
    }
    *similarity = (best + second) / 2;
    return q->option_count > WRONG_LEAST && !alone;
}

bool distract(Draft *d, int *similarity)
{
    Search s;
    s.count = s.good_longer = s.good_shorter = 0;
    s.alone = ~0u;
    s.low = d->aim <= AIM_MEDIUM ? 350 + 150 * d->aim / AIM_MEDIUM
                                 : 500 + 500 * (d->aim - AIM_MEDIUM) / (AIM_HARD - AIM_MEDIUM);
    s.high = d->aim <= AIM_MEDIUM ? 550 + 200 * d->aim / AIM_MEDIUM
                                  : 750 + 250 * (d->aim - AIM_MEDIUM) / (AIM_HARD - AIM_MEDIUM);
    /* The key's rank by length is drawn first, so that length tells nothing. */
    s.longer = (int)rng_below(d->rng, WRONG_WANTED + 1);
    s.shorter = WRONG_WANTED - s.longer;
    Pool pool = d->row->pool(d);
    scan(d, &s, &pool);
    sort(&s);
    return choose(d, &s, similarity);
}
