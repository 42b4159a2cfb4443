#include <assert.h>

#include "distract.h"
#include "guards.h"
#include "tongues.h"

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
    Arena scratch;
    arena_init(&scratch);
    k->scratch = &scratch;
    index_build(k);
    tongues_index(k);
    roles_index(k);
    sources_index(k);
    written_index(k);
    arena_clear(&scratch);
    topics_build(k);
    topics_choose(k);
    round_index(k);
    k->scratch = NULL;
    arena_free(&scratch);
    return k;
}

Asker *ask_again(const Asker *prepared, const Catalog *c, const AskOptions *options, Arena *a)
{
    if (!prepared)
        return ask_prepare(c, options, a);
    Asker *k = arena_new(a, Asker, 1);
    *k = *prepared;
    k->options = *options;
    k->arena = a;
    k->kinds = 0;
    topics_choose(k);
    round_index(k);
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
    bloom_add(&d->stem_bloom, words->bloom);
}

static void add_named(Draft *d, int type, Id id)
{
    add_stem(d, &card_of(d->asker, type, id)->look.words);
}

/* The words of what the stem names, and those of its own that the topic brings. */
static void note_stem(Draft *d)
{
    const Asker *k = d->asker;
    const Topic *t = d->topic;
    bool own = d->row->demands & OWN_WORDS;
    d->stem_count = 0;
    d->stem_bloom = (Bloom){0, 0};
    if ((d->says & SAYS_FILM) && !own)
        add_named(d, OPT_FILM, t->film);
    if (d->says & SAYS_FILM2)
        add_named(d, OPT_FILM, t->film2);
    if (d->says & SAYS_FILM3)
        add_named(d, OPT_FILM, t->film3);
    if (d->says & SAYS_PERSON)
        add_named(d, OPT_PERSON, t->subject);
    if (d->says & SAYS_PERSON2)
        add_named(d, OPT_PERSON, t->subject2);
    if (t->extra != NO_ID)
        add_stem(d, &k->extras[t->extra]);
    if (d->q->with_director)
        add_named(d, OPT_PERSON, catalog_values(k->catalog, REL_DIRECTOR, t->film).ids[0]);
}

void topic_fetch(const Asker *k, int kind, const Topic *t)
{
    OptionType type = kind_options(kind);
    if (t->film != NO_ID) {
        card_fetch(card_of(k, OPT_FILM, t->film));
        catalog_fetch_film(k->catalog, (Relation)t->relation, t->film);
    }
    if (t->subject != NO_ID && (kind_says(kind) & SAYS_PERSON))
        card_fetch(card_of(k, OPT_PERSON, t->subject));
    if (type < OPT_THINGS)
        card_fetch(card_of(k, type, t->key));
}

void topic_fetch_values(const Asker *k, const Topic *t)
{
    if (t->film != NO_ID)
        catalog_fetch_values(k->catalog, (Relation)t->relation, t->film);
}

static void begin(Draft *d, uint32_t noise)
{
    const Topic *t = d->topic;
    Question *q = d->q;
    topic_fetch(d->asker, q->kind, t);
    q->option_type = (uint8_t)kind_options(q->kind);
    q->wording = (uint8_t)(noise % WORDINGS);
    q->level = (uint8_t)difficulty_level(d->aim);
    q->relation = t->relation;
    q->film = t->film;
    q->film2 = t->film2;
    q->film3 = t->film3;
    q->subject = t->subject;
    q->subject2 = t->subject2;
    q->award = t->award;
    q->award2 = t->award2;
    q->detail = t->detail;
    d->year = t->year;
    q->with_director = (d->says & SAYS_FILM) &&
                       guard_naming(d->asker, t->film, d->says & SAYS_NO_YEAR) == NAMED_WITH_DIRECTOR;
    q->option[0] = t->key;
    q->option_count = 1;
    note_stem(d);
    topic_fetch_values(d->asker, t);
}

static bool is_ladder(int option_type)
{
    return option_type == OPT_YEAR || option_type == OPT_DECADE || option_type == OPT_NUMBER;
}

/* Numbers in ascending order, all else in any order, each as likely as the next. */
static void arrange(Draft *d)
{
    Question *q = d->q;
    uint8_t order[OPTIONS_MAX];
    uint32_t before[OPTIONS_MAX] = {0};
    unsigned presumed = q->presumed;
    for (int i = 0; i < q->option_count; i++) {
        order[i] = (uint8_t)i;
        before[i] = q->option[i];
    }
    if (!is_ladder(q->option_type))
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
        q->option[i] = before[order[i]];
        if (order[i] == 0)
            q->key = (uint8_t)i;
        q->presumed |= (uint8_t)((presumed >> order[i] & 1) << i);
    }
}

/* The key of any thing of the catalog that a question may hold; plain numbers as they are. */
static uint64_t key_of_thing(const Asker *k, int option_type, uint32_t id)
{
    const Catalog *c = k->catalog;
    switch (option_type) {
    case OPT_FILM:
    case OPT_ORIGINAL:
    case OPT_TITLE: return catalog_key(c, ENT_FILM, id);
    case OPT_PERSON: return catalog_key(c, ENT_PERSON, id);
    case OPT_COUNTRY: return catalog_key(c, ENT_COUNTRY, id);
    case OPT_LANGUAGE: return catalog_key(c, ENT_LANGUAGE, id);
    case OPT_PRIZE: return catalog_prize(c, id)->key;
    case OPT_EVENT: return catalog_event(c, id)->key;
    case OPT_WORK: return card_of(k, OPT_WORK, id)->look.text;
    case OPT_ROLE: return k->role_keys[id];
    default: return id;
    }
}

/* What the question is about, by what its stem says: with the key, it makes it distinct. */
static uint64_t about(const Asker *k, const Question *q)
{
    const Catalog *c = k->catalog;
    unsigned says = kind_says(q->kind);
    uint64_t h = rng_mix((uint64_t)q->kind);
    if (q->option_type == OPT_TEXT)
        return rng_mix(h ^ q->fact);
    if (says & SAYS_FILM)
        h = rng_mix(h ^ catalog_key(c, ENT_FILM, q->film));
    if (says & SAYS_FILM2)
        h = rng_mix(h ^ catalog_key(c, ENT_FILM, q->film2));
    if (says & SAYS_PERSON)
        h = rng_mix(h ^ catalog_key(c, ENT_PERSON, q->subject));
    if (says & SAYS_PERSON2)
        h = rng_mix(h ^ catalog_key(c, ENT_PERSON, q->subject2));
    if (q->award != NO_ID && (says & (SAYS_PRIZE | SAYS_DATE))) {
        const Award *w = catalog_award(c, q->award);
        h = rng_mix(h ^ catalog_prize(c, w->prize)->key);
        h = rng_mix(h ^ catalog_edition(c, w->edition)->key);
    }
    if (q->relation != REL_COUNT)
        h = rng_mix(h + q->relation);
    /* A role is another question than the next of the same film. */
    if (q->kind == KIND_role_player || q->kind == KIND_role_film)
        h = rng_mix(h ^ k->role_keys[catalog_part(c, q->film, q->detail)]);
    if (q->kind == KIND_film_from_country)
        h = rng_mix(h ^ catalog_key(c, ENT_COUNTRY, q->subject));
    if (q->kind == KIND_genre_odd)
        h = rng_mix(h ^ catalog_key(c, ENT_GENRE, q->subject));
    if (q->kind == KIND_song_film)
        h = rng_mix(h ^ str_hash(catalog_song(c, q->detail)->folded, 0));
    if (q->kind == KIND_fest_prize_place)
        h = rng_mix(h ^ catalog_prize(c, q->subject)->key);
    if (q->award2 != NO_ID && q->kind == KIND_aw_double)
        h = rng_mix(h ^ catalog_prize(c, catalog_award(c, q->award2)->prize)->key);
    return h;
}

static uint64_t same_key(const Asker *k, const Question *q)
{
    if (q->option_type == OPT_ORDER)   /* three films in the order of their years */
        return rng_mix(about(k, q)) ^ rng_mix(q->fact);
    return about(k, q) ^ rng_mix(key_of_thing(k, q->option_type, q->option[q->key]) + q->option_type);
}

/* The last word: the key is true, each other option provably false, none twice, and nothing in
 * their form points at the key. Options that distract() chose it has proved wrong itself, each as it
 * was taken; those of a kind that makes its own are looked at here. */
static bool is_sound(const Asker *k, const Question *q)
{
    const KindRow *row = kind_row(q->kind);
    if (row->truth(k, q, q->option[q->key]) != FACT_YES)
        return false;
    for (int i = 0; row->options && i < q->option_count; i++) {
        bool presumed = false;
        if (i != q->key && !distract_is_wrong(k, q, q->option[i], &presumed))
            return false;
        if (presumed != (q->presumed >> i & 1))
            return false;
        for (int j = 0; j < i; j++)
            if (q->option[j] == q->option[i])
                return false;
    }
    return !guard_alone(q, k) && !guard_shows_year(q, k);
}

static bool draw(const Asker *k, int kind, uint32_t topic, int aim, uint32_t noise, int *turned,
                 Question *out)
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
    d.says = kind_says(kind);
    d.aim = aim;
    d.turned = turned;
    begin(&d, noise);
    int similarity;
    if (!(d.row->options ? d.row->options(&d, &similarity) : distract(&d, &similarity)))
        return false;
    arrange(&d);
    if (!is_sound(k, out))
        return false;
    int hard = d.topic->hardness + difficulty_of_similarity(similarity);
    out->difficulty_milli = 1000 - difficulty_success(hard, out->option_count - 1);
    out->fact = d.row->fact(k, out);
    out->same = same_key(k, out);
    out->draw = draw_pack(topic, aim, noise);
    return true;
}

bool ask_draw(const Asker *k, int kind, uint32_t topic, int aim, uint32_t noise, Question *out)
{
    return draw(k, kind, topic, aim, noise, NULL, out);
}

void ask_count_turned(const Asker *k, const Question *q, int turned[GUARD_COUNT])
{
    uint32_t topic, noise;
    int aim;
    Question again;
    draw_unpack(q->draw, &topic, &aim, &noise);
    for (int g = 0; g < GUARD_COUNT; g++)
        turned[g] = 0;
    draw(k, q->kind, topic, aim, noise, turned, &again);
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
    for (int i = 0; i < list->drawn_count && !progress_stopped(k->options.progress); i++) {
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
