/* proving.c -- see proving.h. The threads take kinds, one at a time: whoever is done with one takes
 * the next, and what they tell is put in the order of kinds. */
#include "proving.h"

#include <stdatomic.h>

#include "prove.h"
#include "words.h"
#include "worker.h"

typedef struct {
    const World *world;
    const Asker *asker;
    _Atomic int *next;    /* the first kind that nobody has taken */
    Arena arena, scratch; /* scratch: for one question */
    uint8_t *asked;
    int questions, refused;
    Buf telling;
    Str told[KIND_COUNT];
} Share;

static void tell_refused(Share *s, const Question *q, const char *rule)
{
    Buf stem = buf_in(&s->scratch), id = buf_in(&s->scratch);
    words_stem(s->world->catalog, s->world->locale, q, &stem);
    ask_write_id(s->asker, q, &id);
    buf_format(&s->telling, "%.*s: error: this question is not fair (%s): ", STR_ARG(buf_str(&id)),
               rule);
    diag_write_safe(&s->telling, buf_str(&stem));
    buf_add_char(&s->telling, '\n');
    s->refused++;
}

static void prove_one(void *share, const Question *q)
{
    Share *s = share;
    s->questions++;
    if (q->film != NO_ID)
        s->asked[q->film] = 1;
    Verdict v = prove(s->world->catalog, s->world->locale, q, &s->scratch);
    if (!v.fair)
        tell_refused(s, q, v.rule);
    arena_clear(&s->scratch);
}

static void prove_kinds(void *share)
{
    Share *s = share;
    for (int kind; (kind = atomic_fetch_add(s->next, 1)) < KIND_COUNT;) {
        s->telling = buf_in(&s->arena);
        ask_each(s->asker, kind, prove_one, s);
        s->told[kind] = buf_str(&s->telling);
    }
}

static void ring_nobody(void *who)
{
    (void)who;
}

void proving_run(const World *w, const Asker *asker, Arena *a, Proof *out)
{
    enum { SHARES = 2 };
    int films = catalog_count(w->catalog, ENT_FILM);
    _Atomic int next = 0;
    Share *shares = arena_new(a, Share, SHARES);
    for (int i = 0; i < SHARES; i++) {
        shares[i] = (Share){.world = w, .asker = asker, .next = &next};
        arena_init(&shares[i].arena);
        arena_init(&shares[i].scratch);
        shares[i].asked = arena_new(&shares[i].arena, uint8_t, films + 1);
    }
    Worker *worker = worker_open(ring_nobody, NULL, a);
    worker_start(worker, prove_kinds, &shares[1]);
    prove_kinds(&shares[0]);
    worker_wait(worker);

    *out = (Proof){.asked = arena_new(a, uint8_t, films + 1)};
    Buf told = buf_in(a);
    for (int kind = 0; kind < KIND_COUNT; kind++)
        for (int i = 0; i < SHARES; i++)
            buf_add(&told, shares[i].told[kind]);
    out->told = buf_str(&told);
    for (int i = 0; i < SHARES; i++) {
        out->questions += shares[i].questions;
        out->refused += shares[i].refused;
        for (int film = 0; film < films; film++)
            out->asked[film] |= shares[i].asked[film];
        arena_free(&shares[i].scratch);
        arena_free(&shares[i].arena);
    }
}
