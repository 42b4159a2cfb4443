/* ask.h -- draws questions and rounds from a catalog.
 * A round depends on (seed, round number) and the options alone; a position on those before it in
 * its round. No heap in drawing, no float in choices, no clock, no locale. Source: QUESTIONS 4-8, 10. */
#ifndef ASK_H
#define ASK_H

#include "kinds.h"
#include "rng.h"
#include "locale.h"

#define GENERATOR_VERSION 3
#define ROUND_MAX 50

#define LEVELS(X)  X(EASY, "easy", 850) X(MEDIUM, "medium", 700) X(HARD, "hard", 500)   /* predicted success, per mille */
typedef enum {
#define X(id, name, target) LEVEL_##id,
    LEVELS(X)
#undef X
    LEVEL_COUNT, LEVEL_RISING = LEVEL_COUNT     /* from easy to hard through the round */
} Level;
const char *level_name(int level);
int level_target_milli(int level);          /* predicted success, per mille */

typedef struct {
    uint64_t seed;
    uint64_t kinds;             /* bit per KindId; 0 means all */
    int level;                  /* Level; LEVEL_RISING for play's usual */
    int length;                 /* questions a round, 1..ROUND_MAX */
    int year_first, year_last;  /* of the film asked about; 0 means open */
    unsigned decades;           /* of the film: bit 0 the 1890s ... bit 13 the 2020s; 0 means all */
    uint32_t countries[16]; int country_count;      /* one of them must have taken part; none: any */
    const uint8_t *seen;        /* a byte a film of the catalog: only of those that have 1 (see seen.h);
                                   NULL: of all. Wrong options may be any. Must outlive the asker */
    Progress *progress;         /* once it is stopped, preparing and ask_each return soon, and what
                                   they gave is good for nothing */
} AskOptions;

typedef struct Asker Asker;

/* Collect what can be asked. Lives in `a`; keeps pointers to the catalog. */
Asker *ask_prepare(const Catalog *c, const AskOptions *options, Arena *a);

/* The same of what was prepared of this catalog with any options, many times faster: what was collected
 * is shared, for it depends on none. NULL: nothing was.
 *   Lives:  in `a`, no longer than the one it was made of. */
Asker *ask_again(const Asker *prepared, const Catalog *c, const AskOptions *options, Arena *a);

/* The same asker with another seed: what was collected does not depend on it. */
void ask_set_seed(Asker *asker, uint64_t seed);

typedef struct {
    Question main[ROUND_MAX], swap[ROUND_MAX];  /* swap: the spare for each position; option_count 0 if none */
    int count;                  /* shorter than asked when the packs cannot fill it */
    uint64_t seed; uint64_t number;
} Round;

/* Draw the main questions of round `number` (0..). True if it is full. */
bool ask_round(const Asker *asker, uint64_t number, Round *out);
/* Draw the spare ones of a round that was drawn: each suits the whole round. */
void ask_swaps(const Asker *asker, Round *r);

/* How many distinct questions of this kind the catalog holds under the options (section 10's sense). */
int ask_distinct(const Asker *asker, int kind);
/* Why a kind gives none: a locale-free sentence naming the missing field; empty if it gives some. */
Str ask_why_silent(const Asker *asker, int kind);

/* Draw all distinct questions of a kind once, calling `each`: for `check`, `kinds` and the tests. */
void ask_each(const Asker *asker, int kind, void (*each)(void *ctx, const Question *q), void *ctx);

/* The id shown to people: kind, draw state, fingerprint of the catalog, in Crockford base 32.
 * From it alone, with the same packs, comes the same question. */
void ask_write_id(const Asker *asker, const Question *q, Buf *out);
/*   Fails: false with a sentence in `why` when the id is malformed or of other packs. */
bool ask_from_id(const Asker *asker, Str id, Question *out, const char **why);

/* Why the key is right, why each other option is wrong, and how many candidates each guard turned
 * down, as lines of text. `out` lives in an arena. */
void ask_explain(const Asker *asker, const Locale *l, const Question *q, Buf *out);
void ask_write_round_id(const Asker *asker, const Round *r, Buf *out);

#endif
