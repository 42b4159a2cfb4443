/* round.c -- rounds in which nothing repeats and no question answers another.
 * Each position draws from its own stream until a question suits those before it; when none does,
 * the rules give way in the order of QUESTIONS, section 8. The spare questions are drawn apart, so
 * that the round itself never depends on them. */
#include <string.h>

#include "bits.h"
#include "trace.h"

/* The rules that give way, in this order; at each step those before it are off. */
typedef enum {
    STEP_ALL, STEP_SPREAD, STEP_SHARE, STEP_WORDING, STEP_PERSON, STEP_FILM, STEP_COUNT
} Step;

enum {
    TRIES = 48,                 /* draws at each step */
    SEARCH_MAX = 20000,         /* draws of the last, orderly search */
    WINDOW = 10,                /* the rules speak of ten questions */
    WORDING_APART = 4,
    SWAP_STREAM = 1 << 16       /* spare questions have streams far from the others' */
};

typedef struct {
    const Asker *asker;
    const KindDice *dice; /* by aim, of all kinds that have topics */
    Trace at[ROUND_MAX];
    int count, length;
    uint64_t kinds;             /* that have topics */
    uint8_t of_kind[KIND_COUNT];        /* how many of each were asked */
    uint64_t film_bloom;                /* of all traces */
} Course;

static int aim_at(const Asker *k, int position, int length)
{
    static const int aims[] = {AIM_EASY, AIM_MEDIUM, AIM_HARD};
    if (k->options.level < LEVEL_COUNT)
        return aims[k->options.level];
    return length < 2 ? AIM_MEDIUM : position * (AIMS - 1) / (length - 1);
}

/* ---- the rules */

/* Three in ten of a kind at the most, and never three in a row. */
static bool share_allows(const Course *c, int kind)
{
    int most = c->length * 3 / 10;
    if (c->of_kind[kind] >= (most ? most : 1))
        return false;
    return c->of_kind[kind] < 2 || c->at[c->count - 1].q->kind != kind ||
           c->at[c->count - 2].q->kind != kind;
}

/* The question whose trace stands at the end is one of the round. */
static void note(Course *c)
{
    c->film_bloom |= c->at[c->count].film_bloom;
    c->of_kind[c->at[c->count++].q->kind]++;
}

static void weigh(const Asker *k, uint64_t kinds, int aim, KindDice *dice)
{
    dice->count = 0;
    dice->total = 0;
    for (int kind = 0; kinds >> kind; kind++) {
        if (!(kinds >> kind & 1))
            continue;
        dice->kind[dice->count] = (uint8_t)kind;
        dice->total += k->weights[aim][kind];
        dice->until[dice->count++] = dice->total;
    }
    for (int i = dice->count; i < DICE_ROOM; i++)
        dice->until[i] = dice->total;
}

/* Would two of these 60 wordings be one template, of the 3, 4, 5 or 6 that a kind has? */
static bool is_same_wording(int a, int b)
{
    int apart = a > b ? a - b : b - a;
    return apart % 3 == 0 || apart % 4 == 0 || apart % 5 == 0;
}

void round_index(Asker *k)
{
    for (int kind = 0; kind < KIND_COUNT; kind++)
        if (k->lists[kind].drawn_count && (!k->options.kinds || k->options.kinds >> kind & 1))
            k->kinds |= (uint64_t)1 << kind;
    for (int aim = 0; aim < AIMS; aim++)
        weigh(k, k->kinds, aim, &k->dice[aim]);
    for (int a = 0; a < WORDINGS; a++)
        for (int b = 0; b < WORDINGS; b++)
            if (!is_same_wording(a, b))
                k->other_wordings[a] |= (uint64_t)1 << b;
}

/* The wordings, a bit each, that no near question of the kind has. */
static uint64_t wordings_left(const Course *c, int position, int kind)
{
    uint64_t left = ((uint64_t)1 << WORDINGS) - 1;
    int first = position < WORDING_APART ? 0 : position - WORDING_APART + 1;
    for (int i = first; i < c->count && i - position < WORDING_APART; i++)
        if (c->at[i].q->kind == kind)
            left &= c->asker->other_wordings[c->at[i].q->wording];
    return left;
}

/* Three decades and three countries in ten questions: once the places left are as few as those
 * still missing, each must bring a new one. Short rounds want as many in proportion. */
static bool spread_allows(const Course *c, const Trace *t)
{
    int first = c->count / WINDOW * WINDOW, decades = 0, countries = 0;
    int end = first + WINDOW < c->length ? first + WINDOW : c->length;
    int wanted = (end - first) * 3 / WINDOW, left = end - c->count;
    if (left > wanted)
        return true;
    bool new_decade = true, new_country = true;
    for (int i = first; i < c->count; i++) {
        bool seen_decade = false, seen_country = false;
        for (int j = first; j < i; j++) {
            seen_decade |= c->at[j].year / 10 == c->at[i].year / 10;
            seen_country |= c->at[j].country == c->at[i].country;
        }
        decades += !seen_decade;
        countries += !seen_country;
        new_decade &= c->at[i].year / 10 != t->year / 10;
        new_country &= c->at[i].country != t->country;
    }
    return (wanted - decades < left || new_decade) && (wanted - countries < left || new_country);
}

static bool pair_allows(const Trace *before, const Trace *after, int apart, Step step)
{
    if (trace_leaks(before, after))
        return false;
    if (step < STEP_FILM && trace_shares_film(before, after))
        return false;
    if (step < STEP_FILM && trace_echoes(before, after))
        return false;
    if (step < STEP_PERSON && apart < WINDOW && trace_shares_person(before, after))
        return false;
    return step > STEP_ALL || !trace_shares_option(before, after);
}

/* Does it suit all before it and, for a spare one, all after it? */
static bool allows(const Course *c, const Trace *t, int position, Step step)
{
    for (int i = 0; i < c->count; i++) {
        const Trace *other = &c->at[i];
        if (!trace_may_meet(other, t))
            continue;
        bool earlier = i <= position;
        int apart = earlier ? position - i : i - position;
        if (!pair_allows(earlier ? other : t, earlier ? t : other, apart, step))
            return false;
    }
    return true;
}

/* ---- drawing */

/* Those whose share is not used up. */
static uint64_t kinds_left(const Course *c)
{
    uint64_t left = c->kinds;
    for (int kind = 0; c->kinds >> kind; kind++)
        if (!share_allows(c, kind))
            left &= ~((uint64_t)1 << kind);
    return left;
}

static int throw_dice(const KindDice *dice, Rng *rng)
{
    uint32_t at = rng_below(rng, dice->total);
    int low = 0;
    /* Halves without a branch: chance decides each, and the processor would guess every second
     * wrongly. */
    for (int half = DICE_ROOM / 2; half; half /= 2)
        low += half * (at >= dice->until[low + half - 1]);
    return dice->kind[low];
}

/* A place in the part of the list that suits the aim. */
static int draw_slot(const TopicList *list, int aim, Rng *rng)
{
    return list->from[aim] + (int)rng_below(rng, (uint32_t)(list->to[aim] - list->from[aim]));
}

/* One of all kinds; if its share is used up, one of those of which it is not (-1: of none). Those are
 * weighed only then, once a position: `left` is empty (-1) before. */
static int draw_kind(const Course *c, int aim, Rng *rng, bool by_share, KindDice *left)
{
    int kind = throw_dice(&c->dice[aim], rng);
    if (!by_share || share_allows(c, kind))
        return kind;
    if (left->count < 0)
        weigh(c->asker, kinds_left(c), aim, left);
    return left->total ? throw_dice(left, rng) : -1;
}

static bool has_film(const Course *c, Id film)
{
    if (film == NO_ID || !(c->film_bloom & trace_bit(film)))
        return false;
    for (int i = 0; i < c->count; i++)
        for (int j = 0; j < c->at[i].film_count; j++)
            if (c->at[i].film[j] == film)
                return true;
    return false;
}

static uint32_t draw_noise(Rng *rng)
{
    return (uint32_t)(rng_next(rng) >> (64 - NOISE_BITS));
}

/* The noise with one of these wordings in the place of its own, each as likely as the next. */
static uint32_t reword(uint32_t noise, uint64_t wordings)
{
    enum { WHOLE = (1 << NOISE_BITS) / WORDINGS };
    uint32_t own = noise % WORDINGS, rest = noise / WORDINGS % WHOLE;
    if (!(wordings >> own & 1)) {
        for (uint32_t skip = rest % (uint32_t)bits_count(wordings); skip; skip--)
            wordings &= wordings - 1;
        own = (uint32_t)bits_lowest(wordings);
    }
    return rest * WORDINGS + own;
}

typedef struct { int position, aim; bool spare; } Spot;

/* Is its predicted success near the one aimed at? What the wrong options add is known only now. */
static bool suits_aim(const Question *q, int aim)
{
    enum { NEAR = 60 };
    int off = 1000 - q->difficulty_milli - difficulty_success(difficulty_target(aim), 3);
    return off >= -NEAR && off <= NEAR;
}

/* One try: a kind, a topic, its item, and whether it suits. The cheap rules come first. */
static bool try_one(const Course *c, Spot at, Step step, Rng *rng, int kind, Question *q, Trace *t)
{
    uint64_t wordings = wordings_left(c, at.position, kind);
    if (step < STEP_WORDING && !wordings)
        return false;
    const TopicList *list = &c->asker->lists[kind];
    uint32_t topic = list->drawn[draw_slot(list, at.aim, rng)];
    uint32_t noise = draw_noise(rng);
    if (step < STEP_FILM && has_film(c, list->topics[topic].film))
        return false;
    if (wordings)
        noise = reword(noise, wordings);
    if (!ask_draw(c->asker, kind, topic, at.aim, noise, q))
        return false;
    if (step < STEP_WORDING && !suits_aim(q, at.aim))
        return false;
    trace_make(c->asker, q, t);
    if (step == STEP_ALL && !at.spare && !spread_allows(c, t))
        return false;
    return allows(c, t, at.position, step);
}

/* Everything there is, from a place that chance names: a small pack gives all it can. */
static bool search(const Course *c, Spot at, Rng *rng, Question *q, Trace *t)
{
    int total = 0;
    for (int kind = 0; kind < KIND_COUNT; kind++)
        if (c->kinds >> kind & 1)
            total += c->asker->lists[kind].drawn_count;
    int start = total ? (int)rng_below(rng, (uint32_t)total) : 0;
    for (int n = 0; n < total && n < SEARCH_MAX; n++) {
        int i = (start + n) % total, kind = 0;
        while (!(c->kinds >> kind & 1) || i >= c->asker->lists[kind].drawn_count) {
            if (c->kinds >> kind & 1)
                i -= c->asker->lists[kind].drawn_count;
            kind++;
        }
        if (!ask_draw(c->asker, kind, c->asker->lists[kind].drawn[i], at.aim, draw_noise(rng), q))
            continue;
        trace_make(c->asker, q, t);
        if (allows(c, t, at.position, STEP_FILM))
            return true;
    }
    return false;
}

/* The question, and its trace. */
static bool draw_position(const Course *c, Spot at, Rng *rng, Question *q, Trace *t)
{
    KindDice left;
    left.count = -1;
    /* Of one kind alone, its share is soon used up, and every fourth question repeats a wording: no
     * use in trying. */
    const KindDice *dice = &c->dice[at.aim];
    bool used_up = dice->count == 1 && !share_allows(c, dice->kind[0]);
    bool worded_out = dice->count == 1 && !wordings_left(c, at.position, dice->kind[0]);
    for (Step step = at.spare ? STEP_SHARE : STEP_ALL; dice->total && step < STEP_COUNT; step++) {
        if ((used_up && step < STEP_SHARE) || (worded_out && step < STEP_WORDING))
            continue;
        for (int i = 0; i < TRIES; i++) {
            int kind = draw_kind(c, at.aim, rng, !at.spare && step < STEP_SHARE, &left);
            if (kind < 0)
                break;
            if (try_one(c, at, step, rng, kind, q, t))
                return true;
        }
    }
    return search(c, at, rng, q, t);
}

static void begin_course(const Asker *k, Course *c)
{
    c->asker = k;
    c->count = 0;
    memset(c->of_kind, 0, sizeof c->of_kind);
    c->film_bloom = 0;
    c->length = k->options.length;
    c->length = c->length < 1 ? 1 : c->length > ROUND_MAX ? ROUND_MAX : c->length;
    c->kinds = k->kinds;
    c->dice = k->dice;
}

/* What a position draws first, unless the rules say otherwise, lies anywhere in memory, each step
 * of the way behind the last one. So that nobody waits for it, the ways of all positions are gone
 * at once. */
static void fetch_first_topics(const Course *c, const Round *r)
{
    const Asker *k = c->asker;
    const TopicList *list[ROUND_MAX];
    const uint32_t *drawn[ROUND_MAX] = {NULL};
    for (int i = c->count; i < c->length; i++) {
        Rng rng = rng_stream(r->seed, r->number, (uint64_t)i);
        int aim = aim_at(k, i, c->length);
        if (!c->dice[aim].total)
            return;
        list[i] = &k->lists[throw_dice(&c->dice[aim], &rng)];
        drawn[i] = &list[i]->drawn[draw_slot(list[i], aim, &rng)];
        __builtin_prefetch(drawn[i]);
    }
    for (int i = c->count; i < c->length; i++) {
        const Topic *t = &list[i]->topics[*drawn[i]];
        __builtin_prefetch(t);
        __builtin_prefetch(&t->relation); /* it may reach into the next line */
    }
    for (int i = c->count; i < c->length; i++)
        topic_fetch(k, (int)(list[i] - k->lists), &list[i]->topics[*drawn[i]]);
    for (int i = c->count; i < c->length; i++)
        topic_fetch_values(k, &list[i]->topics[*drawn[i]]);
}

/* Draw on from where the course stands, until nothing more suits. */
static void draw_on(Course *c, Round *out)
{
    fetch_first_topics(c, out);
    while (c->count < c->length) {
        Spot at = {c->count, aim_at(c->asker, c->count, c->length), false};
        Rng rng = rng_stream(out->seed, out->number, (uint64_t)c->count);
        if (!draw_position(c, at, &rng, &out->main[c->count], &c->at[c->count]))
            break;
        note(c);
    }
    out->count = c->count;
}

/* Those whose stem names its film and year, and asks for neither, nor for another title of it. */
static uint64_t kinds_of_named_films(uint64_t kinds)
{
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        OptionType t = kind_options(kind);
        bool named = (kind_says(kind) & (SAYS_FILM | SAYS_NO_YEAR)) == SAYS_FILM;
        if (!named || t == OPT_FILM || t == OPT_ORIGINAL || t == OPT_YEAR || t == OPT_DECADE)
            kinds &= ~((uint64_t)1 << kind);
    }
    return kinds;
}

/* Of one film a first question whose answer is the film forbids all that name it. Those which name it
 * go together: they come first here, and then what still suits. */
static void draw_named_first(const Asker *k, Round *out)
{
    Course c;
    KindDice named[AIMS];
    begin_course(k, &c);
    c.kinds = kinds_of_named_films(k->kinds);
    for (int aim = 0; aim < AIMS; aim++)
        weigh(k, c.kinds, aim, &named[aim]);
    c.dice = named;
    draw_on(&c, out);
    c.kinds = k->kinds;
    c.dice = k->dice;
    draw_on(&c, out);
}

bool ask_round(const Asker *k, uint64_t number, Round *out)
{
    Course c;
    begin_course(k, &c);
    out->seed = k->options.seed;
    out->number = number;
    draw_on(&c, out);
    if (out->count == c.length)
        return true;
    Round other = {.seed = out->seed, .number = number};
    draw_named_first(k, &other);
    if (other.count > out->count)
        *out = other;
    return out->count == c.length;
}

void ask_swaps(const Asker *k, Round *r)
{
    Course c;
    begin_course(k, &c);
    while (c.count < r->count) {
        trace_make(k, &r->main[c.count], &c.at[c.count]);
        note(&c);
    }
    for (int i = 0; i < c.count; i++) {
        Spot at = {i, aim_at(k, i, c.length), true};
        Rng rng = rng_stream(r->seed, r->number, (uint64_t)SWAP_STREAM + (uint64_t)i);
        Trace spare;
        if (!draw_position(&c, at, &rng, &r->swap[i], &spare))
            r->swap[i] = (Question){0};
    }
}
