/* prove_mutate.h -- questions damaged at random: whatever the bytes, the judge must answer. */
#ifndef PROVE_MUTATE_H
#define PROVE_MUTATE_H

#include "prove_world.h"
#include "rng.h"

/* Often small, often at an edge, sometimes anything. */
static inline uint32_t wild_number(Rng *r)
{
    static const uint32_t edges[] = {
        0, 1, NO_ID, NO_ID - 1, INT32_MAX, (uint32_t)INT32_MAX + 1, 255, 1994, 19921995};
    switch (rng_below(r, 4)) {
    case 0:
        return edges[rng_below(r, sizeof edges / sizeof *edges)];
    case 1:
        return (uint32_t)rng_next(r);
    default:
        return rng_below(r, 64);
    }
}

static inline void damage(Question *q, Rng *r)
{
    Id *ids[] = {&q->film, &q->film2, &q->film3, &q->subject, &q->subject2, &q->award, &q->award2};
    uint8_t *small[] = {&q->kind,  &q->wording,       &q->option_type, &q->option_count, &q->key,
                        &q->level, &q->with_director, &q->presumed,    &q->relation};
    switch (rng_below(r, 6)) {
    case 0:
        *small[rng_below(r, sizeof small / sizeof *small)] = (uint8_t)wild_number(r);
        break;
    case 1:
        q->kind = (uint8_t)rng_below(r, KIND_COUNT);
        q->option_type = (uint8_t)kind_options(q->kind);
        break;
    case 2:
        q->detail = (int32_t)wild_number(r);
        break;
    case 3:
        ((unsigned char *)q)[rng_below(r, sizeof *q)] = (unsigned char)rng_next(r);
        break;
    case 4:
        q->option[rng_below(r, OPTIONS_MAX)] = wild_number(r);
        break;
    default:
        *ids[rng_below(r, sizeof ids / sizeof *ids)] = wild_number(r);
    }
}

/* Texts too, of the kinds that have wordings. */
static inline void judge_any(const World *w, const Question *q, Arena *a)
{
    Case k = {.c = w->catalog, .l = &w->locale, .q = q, .a = a};
    Verdict v = prove_by_records(&k);
    assert_true(v.fair == !*v.rule && v.option >= -1 && v.option < OPTIONS_MAX);
    if (q->kind >= KIND_COUNT || words_stem_count(&w->locale, q->kind) || q->kind == KIND_written) {
        v = prove(w->catalog, &w->locale, q, a);
        assert_true(v.fair == !*v.rule);
        prove_round(w->catalog, &w->locale, q, 1, a);
    }
    arena_clear(a);
}

static inline void judge_damaged(const World *w, const Question *sound, Rng *r, int times)
{
    Arena a;
    arena_init(&a);
    for (int i = 0; i < times; i++) {
        Question q = *sound;
        for (uint32_t n = 1 + rng_below(r, 3); n--;)
            damage(&q, r);
        judge_any(w, &q, &a);
    }
    arena_free(&a);
}

#endif
