/* begin.c -- see begin.h. */
#include "begin.h"

#include "item.h"

#define SEEDS_TRIED 8

void begin_options(const Catalog *c, const Programme *p, int level, AskOptions *out)
{
    *out = (AskOptions){.kinds = p->kinds, .level = level, .length = p->length, .decades = p->decades};
    for (int i = 0; i < p->country_count; i++) {
        uint32_t country = names_find_country(catalog_names(c), p->countries[i]);
        if (country != NAMES_NONE)
            out->countries[out->country_count++] = country;
    }
}

static int recent_in(const Round *r, const uint64_t *recent, int count)
{
    int n = 0;
    for (int i = 0; i < r->count; i++)
        for (int k = 0; k < count; k++)
            n += r->main[i].fact == recent[k];
    return n;
}

int begin_level(const Programme *p, const Rating *r)
{
    enum { DECADES = 14, FIRST = 1890 };
    uint64_t topics[DECADES + sizeof p->countries / sizeof *p->countries];
    int n = 0;
    if (p->level != SETTINGS_LEVEL_RATING)
        return p->level;
    for (int d = 0; d < DECADES; d++)
        if (p->decades >> d & 1)
            topics[n++] = item_topic_decade(FIRST + 10 * d);
    for (int i = 0; i < p->country_count; i++)
        topics[n++] = item_topic_country(p->countries[i]);
    return rating_level(r, topics, n);
}

static uint64_t code_seed(uint64_t seed, int attempt)
{
    return rng_mix(seed + (uint64_t)attempt) & ((1u << CODE_SEED_BITS) - 1);
}

const Asker *begin_round(const Beginning *b, Arena *a, Round *out)
{
    AskOptions options;
    begin_options(b->catalog, b->programme, b->level, &options);
    options.seen = b->programme->seen ? b->seen : NULL;
    options.seed = b->fixed ? b->seed : code_seed(b->seed, 0);
    Asker *asker = ask_again(b->prepared, b->catalog, &options, a);
    ask_round(asker, 0, out);
    if (b->fixed || !b->recent_count) {
        ask_swaps(asker, out);
        return asker;
    }
    uint64_t best_seed = options.seed;
    int best = recent_in(out, b->recent, b->recent_count);
    for (int i = 1; i < SEEDS_TRIED && best > 0; i++) {
        uint64_t seed = code_seed(b->seed, i);
        ask_set_seed(asker, seed);
        ask_round(asker, 0, out);
        int n = recent_in(out, b->recent, b->recent_count);
        if (n < best) {
            best = n;
            best_seed = seed;
        }
    }
    ask_set_seed(asker, best_seed);
    ask_round(asker, 0, out);
    ask_swaps(asker, out);
    return asker;
}
