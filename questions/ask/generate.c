#include <assert.h>

#include "distract.h"
#include "guards.h"

static const struct {
    const char *name;
    int target_milli;
} levels[] = {
#define X(id, name, target) {name, target},
    LEVELS(X)
#undef X
};

const char *level_name(int level)
{
    return level == LEVEL_RISING ? "rising" : levels[level].name;
}

int level_target_milli(int level)
{
    return level == LEVEL_RISING ? levels[LEVEL_MEDIUM].target_milli : levels[level].target_milli;
}

Asker *ask_prepare(const Catalog *c, const AskOptions *options, Arena *a)
{
    Asker *k = arena_new(a, Asker, 1);
    k->catalog = c;
    k->options = *options;
    k->arena = a;
    k->fingerprint = catalog_fingerprint(c, GENERATOR_VERSION);
    index_build(k);
    written_index(k);
    topics_build(k);
    return k;
}

void ask_set_seed(Asker *k, uint64_t seed)
{
    k->options.seed = seed;
}

uint64_t draw_pack(uint32_t topic, int aim, uint32_t noise)
{
    return (uint64_t)topic << (NOISE_BITS + 4) | (uint64_t)aim << NOISE_BITS | noise;
}

void draw_unpack(uint64_t draw, uint32_t *topic, int *aim, uint32_t *noise)
{
    *noise = (uint32_t)(draw & (((uint64_t)1 << NOISE_BITS) - 1));
    *aim = (int)(draw >> NOISE_BITS & (AIMS - 1));
    *topic = (uint32_t)(draw >> (NOISE_BITS + 4));
}

static void add_stem(Draft *d, const WordSet *words)
{
    d->stem[d->stem_count++] = words;
    d->stem_bloom |= words->bloom;
}

/* What the stem will say, without the words of its template. */
static void note_stem(Draft *d)
{
    const Asker *k = d->asker;
    const Topic *t = d->topic;
    d->stem_count = 0;
    d->stem_bloom = 0;
    if (d->q->option_type == OPT_TEXT)
        return;
    if (!d->row->from_value)
        add_stem(d, &card_of(k, OPT_FILM, t->film)->look.words);
    else if (d->row->relation != REL_COUNT)
        add_stem(d, &card_of(k, OPT_PERSON, t->value)->look.words);
    if (t->extra != NO_ID)
        add_stem(d, &k->extras[t->extra]);
    if (d->q->with_director) {
        Id director = catalog_values(k->catalog, REL_DIRECTOR, t->film).ids[0];
        add_stem(d, &card_of(k, OPT_PERSON, director)->look.words);
    }
}

static uint32_t key_of(const Draft *d)
{
    switch (d->row->option_type) {
    case OPT_FILM:
        return d->topic->film;
    case OPT_YEAR:
        return (uint32_t)d->year;
    case OPT_TEXT:
        return 0;
    default:
        return d->topic->value;
    }
}

static void begin(Draft *d, uint32_t noise)
{
    const Topic *t = d->topic;
    Question *q = d->q;
    q->option_type = (uint8_t)d->row->option_type;
    q->wording = (uint8_t)(noise % WORDINGS);
    q->level = (uint8_t)difficulty_level(d->aim);
    q->film = t->film;
    q->film2 = q->film3 = q->subject2 = q->award = q->award2 = NO_ID;
    q->subject = d->row->from_value && !(d->row->demands & DATED) ? t->value : NO_ID;
    q->award = d->row->demands & DATED ? t->value : NO_ID;
    q->relation = (uint8_t)d->row->relation;
    q->detail = t->detail;
    d->year = t->film == NO_ID ? 0 : card_of(d->asker, OPT_FILM, t->film)->first;
    q->with_director =
        !d->row->from_value && d->row->option_type != OPT_TEXT &&
        guard_naming(d->asker, t->film, d->row->demands & YEAR_ASKED) == NAMED_WITH_DIRECTOR;
    q->option[0] = key_of(d);
    q->option_count = 1;
    note_stem(d);
}

/* Years in ascending order, all else in any order, each as likely as the next. */
static void arrange(Draft *d)
{
    Question *q = d->q, before = *d->q;
    uint8_t order[OPTIONS_MAX];
    for (int i = 0; i < q->option_count; i++)
        order[i] = (uint8_t)i;
    if (q->option_type != OPT_YEAR)
        rng_shuffle(d->rng, order, q->option_count);
    else
        for (int i = 1; i < q->option_count; i++)
            for (int j = i; j > 0 && q->option[order[j]] < q->option[order[j - 1]]; j--) {
                uint8_t moved = order[j];
                order[j] = order[j - 1];
                order[j - 1] = moved;
            }
    q->presumed = 0;
    for (int i = 0; i < q->option_count; i++) {
        q->option[i] = before.option[order[i]];
        if (order[i] == 0)
            q->key = (uint8_t)i;
        if (before.presumed >> order[i] & 1)
            q->presumed |= (uint8_t)(1u << i);
    }
}

static uint64_t option_key(const Draft *d)
{
    static const EntityType type[] = {ENT_FILM, ENT_PERSON, ENT_COUNTRY};
    const Question *q = d->q;
    uint32_t key = q->option[q->key];
    return q->option_type <= OPT_COUNTRY ? catalog_key(d->asker->catalog, type[q->option_type], key)
                                         : key;
}

/* The last word: the key is true, each other option provably false, none twice, and nothing in
 * their form points at the key. Computed anew from the facts, whatever drawing believed. */
static bool is_sound(const Asker *k, const Question *q)
{
    for (int i = 0; i < q->option_count; i++) {
        bool presumed = false;
        if (i == q->key ? kind_row(q->kind)->truth(k, q, q->option[i]) != FACT_YES
                        : !distract_is_wrong(k, q, q->option[i], &presumed))
            return false;
        if (presumed != (q->presumed >> i & 1))
            return false;
        for (int j = 0; j < i; j++)
            if (q->option[j] == q->option[i])
                return false;
    }
    return !guard_alone(q, k);
}

bool ask_draw(const Asker *k, int kind, uint32_t topic, int aim, uint32_t noise, Question *out)
{
    assert(topic < (uint32_t)k->lists[kind].count);
    *out = (Question){.kind = (uint8_t)kind};
    Rng rng = rng_stream((uint64_t)kind, topic, (uint64_t)aim << NOISE_BITS | noise);
    Draft d;
    d.asker = k;
    d.row = kind_row(kind);
    d.topic = &k->lists[kind].topics[topic];
    d.rng = &rng;
    d.q = out;
    d.aim = aim;
    begin(&d, noise);
    int similarity;
    if (!(d.row->options ? d.row->options(&d, &similarity) : distract(&d, &similarity)))
        return false;
    arrange(&d);
    if (!is_sound(k, out))
        return false;
    int hard = d.topic->hardness + difficulty_of_similarity(similarity);
    out->difficulty_milli = 1000 - difficulty_success(hard, out->option_count - 1);
    out->fact = d.row->fact(&d);
    out->same = rng_mix(d.row->about(&d) + rng_mix((uint64_t)kind)) ^ rng_mix(option_key(&d));
    out->draw = draw_pack(topic, aim, noise);
    return true;
}

/* A topic counts when any of a few tries gives an item; the tries are the same for everybody. */
static bool draw_any(const Asker *k, int kind, uint32_t topic, Question *q)
{
    enum { TRIES = 8 };
    for (uint32_t i = 0; i < TRIES; i++) {
        uint32_t noise = (uint32_t)(rng_mix((uint64_t)topic * TRIES + i) >> (64 - NOISE_BITS));
        if (ask_draw(k, kind, topic, AIM_MEDIUM, noise, q))
            return true;
    }
    return false;
}

void ask_each(const Asker *k, int kind, void (*each)(void *ctx, const Question *q), void *ctx)
{
    const TopicList *list = &k->lists[kind];
    for (int i = 0; i < list->drawn_count; i++) {
        Question q;
        if (draw_any(k, kind, list->drawn[i], &q))
            each(ctx, &q);
    }
}

static void count_one(void *ctx, const Question *q)
{
    (void)q;
    ++*(int *)ctx;
}

int ask_distinct(const Asker *k, int kind)
{
    int n = 0;
    ask_each(k, kind, count_one, &n);
    return n;
}

Str ask_why_silent(const Asker *k, int kind)
{
    const TopicList *list = &k->lists[kind];
    for (int i = 0; i < list->drawn_count; i++) {
        Question q;
        if (draw_any(k, kind, list->drawn[i], &q))
            return S("");
    }
    return list->why;
}
