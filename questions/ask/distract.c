#include "distract.h"

#include <string.h>

#include "bits.h"
#include "guards.h"

typedef struct {
    Id id;
    int16_t cost, score;
    bool longer, taken, native, close;
} Candidate;

enum { LANES = 8, SORTED_MAX = (CANDIDATES_MAX + LANES - 1) / LANES * LANES };

/* What is looked for, and what was found so far. */
typedef struct {
    const Card *cards, *key; /* of the option type */
    const Card *like;        /* the film whose world the options should share */
    bool no_year;            /* films stand without their years */
    int genre_weight;        /* of each genre shared */
    int low, high;           /* the band of scores that suits the aim */
    int most;                /* candidates enough to choose from */
    int wanted[2], good[2];  /* how many are wanted, and free of cost, that are shorter than the
                                key [0] and that are not [1] */
    unsigned alone, lonely;  /* shapes in which the key would still stand alone: among those free
                                of cost, and among all */
    uint64_t tongue;         /* of the film: what wrong options should share; 0: nothing */
    bool drawn;              /* the key's film is animated */
    uint64_t dice;
    int count, natives;
    Candidate at[CANDIDATES_MAX];
    int16_t rank[SORTED_MAX];                   /* of each, to sort by */
    const Candidate *chosen[OPTIONS_MAX];       /* behind the options of the same number, from 1 */
} Search;

enum {
    FILLER = 300,
    NOISE_STEPS = 64,
    OTHER_GENDER = 150,
    OTHER_TONGUE = 150,
    OTHER_ACCENT = 120,
    NOT_NATIVE = 250,
    LENGTH_COST = 200
};
enum {
    SCORE_MAX = 1000,
    COST_MAX = SCORE_MAX + NOISE_STEPS + OTHER_GENDER + OTHER_TONGUE + OTHER_ACCENT + NOT_NATIVE
};
_Static_assert((COST_MAX + 1) * CANDIDATES_MAX <= INT16_MAX, "ranks are short numbers");

/* Chance decides what a candidate is like, so that the processor would guess half of all branches
 * wrongly: what is reckoned of each does without them. */
static inline int greater(int a, int b)
{
    return a > b ? a : b;
}

static inline int lesser(int a, int b)
{
    return a < b ? a : b;
}

/* How far a number lies outside of a span: 0 within. */
static inline int outside(int x, int low, int high)
{
    return greater(greater(low - x, x - high), 0);
}

static inline int distance(int a, int b)
{
    return a > b ? a - b : b - a;
}

/* Era 300, same job 200 (the pool's doing), genres 150, fame 150, country 100, a direct link 100.
 */
static inline int likeness(const Draft *d, const Search *s, const Card *option, bool linked)
{
    enum { ERA_YEARS = 12 };
    int off = outside(d->year, option->first, option->last);
    int score = 200 + 25 * greater(ERA_YEARS - off, 0);
    score += s->genre_weight * bits_count(s->like->genres & option->genres);
    score += greater(150 - distance(s->key->fame, option->fame) * 3 / 10, 0);
    score += 100 * ((s->like->countries & option->countries) != 0);
    return score + 100 * linked;
}

bool distract_is_wrong(const Asker *k, const Question *q, uint32_t option, bool *presumed)
{
    const KindRow *row = kind_row(q->kind);
    *presumed = false;
    Truth truth = row->truth(k, q, option);
    if (truth != FACT_UNKNOWN || !row->presumed)
        return truth == FACT_NO;
    *presumed = true;
    return row->presumed(k, q, option);
}

/* Roles are taken for one another by their words as well: "The Captain", "Captain Sharp". */
static inline bool clash(const Draft *d, const Look *a, const Look *b)
{
    return guard_options_clash(a, b) ||
           (d->q->option_type == OPT_ROLE &&
            (words_within(&a->words, &b->words) || words_within(&b->words, &a->words)));
}

/* Whoever is only heard in drawn films is no face to choose from, and a drawn film gives itself away
 * among others. */
static bool acts_alike(const Question *q, const Search *s, const Card *option)
{
    if (q->option_type == OPT_PERSON)
        return s->drawn ? option->heard : option->seen;
    return q->option_type != OPT_FILM || !(option->look.shape & SHAPE_ANIMATED) == !s->drawn;
}

/* The cheap conditions, cheapest first; truth is asked only of what is chosen. */
static inline Guard turned_down(const Draft *d, const Search *s, Id id, const Card *option)
{
    const Question *q = d->q;
    unsigned demands = d->row->demands;
    if ((option == s->key) | !option->usable | (s->no_year & option->shared))
        return GUARD_UNUSABLE;
    if ((demands & (WANT_GENDER | SAME_GENDER)) && option->gender != s->key->gender)
        return GUARD_GENDER;
    if (clash(d, &s->key->look, &option->look))
        return GUARD_NEAR;
    if (guard_meets_stem(d, &option->look))
        return GUARD_STEM;
    if ((demands & ACTING) && !acts_alike(q, s, option))
        return GUARD_KIND;
    if (demands & NOT_ON_FILM) {
        bool is_film = q->option_type == OPT_FILM;
        if (guard_person_is_on_film(d->asker, is_film ? id : q->film, is_film ? q->subject : id))
            return GUARD_ON_FILM;
    }
    return d->row->fits && !d->row->fits(d, id) ? GUARD_KIND : GUARD_PASSED;
}

static void count_turned(const Draft *d, Guard g)
{
    if (d->turned && g != GUARD_PASSED)
        d->turned[g]++;
}

static inline void consider(const Draft *d, Search *s, Id id, bool linked)
{
    const Card *option = &s->cards[id];
    unsigned demands = d->row->demands;
    Guard guard = turned_down(d, s, id, option);
    if (guard != GUARD_PASSED) {
        count_turned(d, guard);
        return;
    }
    int score = d->row->score ? d->row->score(d, id) : likeness(d, s, option, linked);
    if (score < FILLER) {
        count_turned(d, GUARD_FILLER);
        return;
    }
    /* Noise, so that one key does not always meet the same options. */
    int noisy = score + rng_throw(&s->dice, NOISE_STEPS) - NOISE_STEPS / 2;
    int cost = outside(noisy, s->low, s->high);
    unsigned unlike = (unsigned)(option->look.shape ^ s->key->look.shape);
    cost += OTHER_GENDER * ((demands & LIKE_GENDER) && option->gender != s->key->gender);
    cost += OTHER_TONGUE * ((unlike & SHAPE_FOREIGN) != 0);
    cost += OTHER_ACCENT * ((unlike & SHAPE_ACCENT) != 0);
    bool native = !s->tongue | !option->tongues | ((option->tongues & s->tongue) != 0);
    cost += NOT_NATIVE * !native;
    if (linked && (demands & (WANT_CLOSE | WANT_TWO)))
        cost = 0;
    bool longer = option->look.length >= s->key->look.length;
    s->rank[s->count] = (int16_t)(cost * CANDIDATES_MAX + s->count);
    s->at[s->count++] = (Candidate){id, (int16_t)cost, (int16_t)score, longer, false, native,
                                     linked};
    s->good[longer] += !cost;
    s->alone &= cost ? ~0u : unlike;
    s->lonely &= unlike;
    s->natives += native;
}

/* Are there as many as are wanted, at no cost? */
static inline bool has_good(const Search *s)
{
    return (s->good[1] >= s->wanted[1]) & (s->good[0] >= s->wanted[0]) & !s->alone;
}

/* Must some of the close be among the options, and too few of them will do? */
static bool lacks_close(const Draft *d, const Search *s)
{
    unsigned demands = d->row->demands;
    return s->count < (demands & WANT_TWO ? 2 : (demands & WANT_CLOSE) != 0);
}

static inline void fetch_at(const Search *s, const Pool *pool, int at)
{
    if (at < pool->count)
        card_fetch(&s->cards[pool->ids[at]]);
}

/* A part of the pool round the key's place: where it begins, and the last of its slots, of which
 * there are a power of two. */
enum { WINDOW = 32 };
typedef struct {
    int from, last;
} Window;

static Window window_of(const Draft *d, const Pool *pool)
{
    Window w = {0, WINDOW - 1};
    while (w.last > 0 && pool->count <= (w.last + 1) / 2)
        w.last /= 2;
    if (pool->count > WINDOW) {
        /* An easy item may look further away than a hard one. */
        int wide = 8 + pool->count * (AIMS - d->aim) / (4 * AIMS);
        int from = pool->at - WINDOW / 2 + (int)rng_below(d->rng, (uint32_t)wide) - wide / 2;
        w.from = greater(lesser(from, pool->count - WINDOW), 0);
    }
    int end = lesser(w.from + w.last, pool->count - 1);
    if (end >= w.from) {
        __builtin_prefetch(&pool->ids[w.from]);
        __builtin_prefetch(&pool->ids[(w.from + end) / 2]);
        __builtin_prefetch(&pool->ids[end]);
    }
    return w;
}

/* Look at all of `close`, then at the window, from a random slot in random steps: an odd step
 * through a power of two meets every slot once. */
static void scan(const Draft *d, Search *s, const Pool *pool)
{
    enum { AHEAD = 8 };
    int close = pool->close_count;
    for (int i = 0; i < close; i++)
        card_fetch(&s->cards[pool->close[i]]);
    Window w = window_of(d, pool);
    int from = w.from, last = w.last;
    uint64_t dice = rng_next(d->rng);
    unsigned slot = (unsigned)(dice >> 40), step = (unsigned)(dice >> 50) | 1,
             slots = (unsigned)last;
    for (unsigned i = 0; i < AHEAD; i++)
        fetch_at(s, pool, from + (int)((slot + i * step) & slots));
    for (int i = -close; i <= last; i++) {
        if (s->count >= s->most || (i >= 0 && has_good(s)) || (i == 0 && lacks_close(d, s)))
            return;
        Id id;
        if (i < 0) {
            id = pool->close[close + i];
        } else {
            int at = from + (int)(slot & slots);
            fetch_at(s, pool, from + (int)((slot + AHEAD * step) & slots));
            slot += step;
            if (at >= pool->count)
                continue;
            id = pool->ids[at];
        }
        consider(d, s, id, i < 0);
    }
}

/* Is it of the key's form and, within the row's reach, of its time? */
static bool is_peer(const Draft *d, const Search *s, Id film)
{
    const Card *card = &s->cards[film];
    return card->look.shape == s->key->look.shape &&
           distance(card->first, s->key->first) <= d->row->reach;
}

/* Hardly any title is like "1917" or "M*A*S*H": where the window holds none, those that are stand
 * side by side, and some of them are looked at, from one that chance names. */
static void scan_peers(const Draft *d, Search *s)
{
    enum { EITHER_WAY = 4 };
    const Asker *k = d->asker;
    int at = (int)k->shape_rank[d->q->option[0]], from = at, to = at + 1;
    while (from > 0 && at - from < EITHER_WAY && is_peer(d, s, k->by_shape[from - 1]))
        from--;
    while (to < k->card_count[OPT_FILM] && to - at <= EITHER_WAY && is_peer(d, s, k->by_shape[to]))
        to++;
    int peers = to - from, next = from + (int)rng_below(d->rng, (uint32_t)peers);
    for (int i = 0; i < peers && s->count < CANDIDATES_MAX; i++, next++)
        consider(d, s, k->by_shape[next < to ? next : next - peers], false);
}

/* Places of the candidates by cost; equal ones stay in the order in which chance looked at them.
 * Each is told how many come before it, in a loop of fixed length that is done LANES at once: no
 * branch for the processor to guess. */
static void sort(const Search *s, uint8_t order[CANDIDATES_MAX])
{
    int16_t before[SORTED_MAX] = {0};
    for (int i = 0; i < s->count; i++)
        for (int j = 0; j < SORTED_MAX; j++)
            before[j] = (int16_t)(before[j] + (s->rank[i] < s->rank[j]));
    for (int j = 0; j < s->count; j++)
        order[before[j]] = (uint8_t)j;
}

/* What the first ones are told wrong by is asked for before it is looked at. */
static void fetch_facts(const Draft *d, const Search *s, const uint8_t order[CANDIDATES_MAX])
{
    const Catalog *c = d->asker->catalog;
    for (int i = 0; i < s->count && i <= WRONG_WANTED; i++) {
        Id id = s->at[order[i]].id;
        __builtin_prefetch(&s->cards[id].look.text); /* by which a round tells options apart */
        if (d->q->option_type == OPT_PERSON)
            catalog_fetch_person(c, id);
        else if (d->q->option_type == OPT_FILM)
            catalog_fetch_film(c, (Relation)d->topic->relation, id);
    }
}

/* The last place must leave the key in company, and no accent alone: it could be struck out unread. */
static bool spoils_form(const Question *q, const Search *s, const Look *last, unsigned alone)
{
    int accents = last->shape & SHAPE_ACCENT;
    for (int i = 0; i < q->option_count; i++)
        accents += s->cards[q->option[i]].look.shape & SHAPE_ACCENT;
    return alone || accents == SHAPE_ACCENT;
}

static bool take(const Draft *d, Search *s, Candidate *c, unsigned *alone)
{
    Question *q = d->q;
    const Look *look = &s->cards[c->id].look;
    unsigned left = *alone & (unsigned)(look->shape ^ s->key->look.shape);
    if (q->option_count == WRONG_WANTED && spoils_form(q, s, look, left)) {
        count_turned(d, GUARD_FORM);
        return false;
    }
    for (int i = 1; i < q->option_count; i++)
        if (q->option[i] == c->id || clash(d, &s->cards[q->option[i]].look, look)) {
            count_turned(d, GUARD_TWICE);
            return false;
        }
    bool presumed;
    c->taken = true; /* or not fit to be */
    if (!distract_is_wrong(d->asker, q, c->id, &presumed)) {
        count_turned(d, GUARD_UNPROVED);
        return false;
    }
    if (presumed)
        q->presumed |= (uint8_t)(1u << q->option_count);
    s->chosen[q->option_count] = c;
    q->option[q->option_count++] = c->id;
    *alone = left;
    return true;
}

/* Is the key in company: by language, and, where the row wants it, by what lies close to it? A third
 * option that shares nothing is rather left out. */
static bool has_company(const Draft *d, const Search *s)
{
    Question *q = d->q;
    unsigned demands = d->row->demands;
    int native = 0, close = 0, stranger = 0;
    for (int i = 1; i < q->option_count; i++) {
        const Candidate *c = s->chosen[i];
        native += c->native;
        close += c->close;
        stranger = c->native ? stranger : i;
    }
    if (close < (demands & WANT_TWO ? 2 : demands & WANT_CLOSE ? 1 : 0))
        return false;
    if (!s->tongue || native >= 2)
        return true;
    count_turned(d, GUARD_NATIVE);
    if (native == 0 || q->option_count <= WRONG_LEAST + 1)
        return native > 0;
    int last = --q->option_count;
    q->option[stranger] = q->option[last];
    unsigned moved = q->presumed >> last & 1;
    q->presumed = (uint8_t)(q->presumed & ~(1u << last) & ~(1u << stranger));
    q->presumed |= (uint8_t)(moved << stranger);
    return true;
}

/* Does what was found make no item, whatever is chosen of it? */
static bool is_hopeless(const Search *s)
{
    return s->count < WRONG_LEAST || s->lonely || (s->tongue && !s->natives);
}

/* The cheapest that suit, first by the lengths drawn, then by any. A length that only comes dear is
 * not worth its price: rather a plausible option of another. */
static bool choose(const Draft *d, Search *s, int *similarity)
{
    Question *q = d->q;
    unsigned alone = ~0u;
    int best = 0, second = 0, last = s->count < WRONG_WANTED ? s->count - 1 : WRONG_WANTED - 1;
    uint8_t order[CANDIDATES_MAX];
    sort(s, order);
    fetch_facts(d, s, order);
    int dear = s->at[order[last]].cost + LENGTH_COST;
    for (int strict = 1; strict >= 0; strict--) {
        for (int i = 0; i < s->count && q->option_count <= WRONG_WANTED; i++) {
            Candidate *c = &s->at[order[i]];
            int *left = &s->wanted[c->longer];
            if (c->taken | (strict & (!*left | (c->cost > dear))) || !take(d, s, c, &alone))
                continue;
            --*left;
            second = greater(second, lesser(best, c->score));
            best = greater(best, c->score);
        }
    }
    *similarity = (best + second) / 2;
    return q->option_count > WRONG_LEAST && !alone && has_company(d, s);
}

/* What is wanted at this aim: easy 350-550, medium 500-750, hard the best there is, for which more
 * are looked at; eight are enough to find three that will do. */
static void set_band(Search *s, int aim)
{
    int over = aim > AIM_MEDIUM ? aim - AIM_MEDIUM : 0, below = aim - over;
    s->low = 350 + 150 * below / AIM_MEDIUM + 350 * over / (AIM_HARD - AIM_MEDIUM);
    s->high = 550 + 200 * below / AIM_MEDIUM + 250 * over / (AIM_HARD - AIM_MEDIUM);
    s->most = 8 + (SCANNED_MAX - 8) * over / (AIM_HARD - AIM_MEDIUM);
}

/* How many wrong options are to be longer than the key. Equal lengths count as longer, and short keys
 * find no shorter company, so that none is drawn a little more often: measured, the key is then
 * alone the longest in about a quarter of all items. */
static int draw_longer(Rng *rng)
{
    static const uint8_t drawn[] = {0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3};
    return drawn[rng_below(rng, sizeof drawn)];
}

bool distract(Draft *d, int *similarity)
{
    const Question *q = d->q;
    Search s;
    s.cards = d->asker->cards[q->option_type];
    s.key = &s.cards[q->option[0]];
    bool films = option_is_film(q->option_type) || d->topic->film == NO_ID;
    s.like = films ? s.key : card_of(d->asker, OPT_FILM, d->topic->film);
    s.no_year = (d->says & SAYS_NO_YEAR) && films;
    const Card *film = films ? s.key : s.like;
    s.tongue = d->row->demands & NATIVE ? film->tongues : 0;
    s.drawn = film->look.shape & SHAPE_ANIMATED;
    int genres = bits_count(s.like->genres);
    s.genre_weight = genres ? 150 / genres : 0;
    s.count = s.natives = s.good[0] = s.good[1] = 0;
    s.alone = s.lonely = ~0u;
    memset(s.rank, 0, sizeof s.rank);
    set_band(&s, d->aim);
    /* The key's rank by length is drawn first, so that length tells nothing. */
    s.dice = rng_next(d->rng);
    s.wanted[1] = draw_longer(d->rng);
    s.wanted[0] = WRONG_WANTED - s.wanted[1];
    Pool pool = d->row->pool(d);
    scan(d, &s, &pool);
    if (s.lonely && (d->row->demands & PEERS))
        scan_peers(d, &s);
    return !is_hopeless(&s) && choose(d, &s, similarity);
}
