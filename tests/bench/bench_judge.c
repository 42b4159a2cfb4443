/* bench_judge.c -- many items before the judge: how many it refuses, and whether anything but knowledge
 * finds the key. With EACH=100000 in the environment, so many of each kind. Given `--checksum`, only the
 * checksum of the first million items of the packs, by which a change of what is asked cannot go unseen
 * (tests/golden/million.txt). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "asker.h"
#include "built.h"
#include "prove.h"
#include "utf8.h"
#include "words.h"

enum { MILLION = 1000000, LENGTH = 10 };

typedef struct {
    long items, refused, rounds, rounds_refused, four, at[4], named, longest, presumed;
    long of_kind[KIND_COUNT], refused_kind[KIND_COUNT];
} Counts;

static int length_of(const Built *b, const Question *q, int option)
{
    char memory[1024];
    Buf text = buf_fixed(memory, sizeof memory);
    words_option(b->catalog, &b->locale, q, option, &text);
    return utf8_length(buf_str(&text));
}

static bool ascends(const Question *q)
{
    return q->option_type == OPT_YEAR || q->option_type == OPT_DECADE || q->option_type == OPT_NUMBER;
}

static void count(const Built *b, const Question *q, Counts *n)
{
    n->items++;
    n->of_kind[q->kind]++;
    n->presumed += q->presumed != 0;
    if (q->option_count != 4 || ascends(q))
        return;
    n->four++;
    n->at[q->key]++;
    if (q->option_type != OPT_PERSON && q->option_type != OPT_FILM)
        return;
    int key = length_of(b, q, q->key), others = 0;
    for (int i = 0; i < 4; i++)
        if (i != q->key && length_of(b, q, i) > others)
            others = length_of(b, q, i);
    n->named++;
    n->longest += key > others;
}

static void judge_item(const Built *b, const Asker *k, const Question *q, Counts *n, Arena *a)
{
    count(b, q, n);
    Verdict v = prove(b->catalog, &b->locale, q, a);
    arena_clear(a);
    if (v.fair)
        return;
    n->refused++;
    n->refused_kind[q->kind]++;
    char id[64];
    Buf text = buf_fixed(id, sizeof id);
    ask_write_id(k, q, &text);
    fprintf(stderr, "%.*s %s: %s\n", STR_ARG(buf_str(&text)), kind_name(q->kind), v.rule);
}

static void judge(const Built *b, const Asker *k, const Round *r, Counts *n, Arena *a)
{
    for (int i = 0; i < r->count; i++)
        judge_item(b, k, &r->main[i], n, a);
    n->rounds++;
    Verdict v = prove_round(b->catalog, &b->locale, r->main, r->count, a);
    if (!v.fair) {
        n->rounds_refused++;
        fprintf(stderr, "round %llu: %s\n", (unsigned long long)r->number, v.rule);
        for (int i = 0; i < r->count; i++) {
            Buf text = buf_in(a);
            words_stem(b->catalog, &b->locale, &r->main[i], &text);
            buf_add_c(&text, " -> ");
            words_option(b->catalog, &b->locale, &r->main[i], r->main[i].key, &text);
            fprintf(stderr, "  %.*s\n", STR_ARG(buf_str(&text)));
        }
    }
    arena_clear(a);
}

static void print_counts(const Counts *n)
{
    printf("%ld items: %ld refused by the judge; %ld rounds: %ld refused\n", n->items, n->refused,
           n->rounds, n->rounds_refused);
    printf("key at A B C D: %.1f %.1f %.1f %.1f %% of %ld (wanted 24 to 26)\n",
           100.0 * (double)n->at[0] / (double)n->four, 100.0 * (double)n->at[1] / (double)n->four,
           100.0 * (double)n->at[2] / (double)n->four, 100.0 * (double)n->at[3] / (double)n->four,
           n->four);
    printf("key is alone the longest: %.1f %% (wanted 20 to 27); an option presumed wrong: %.1f %%\n",
           100.0 * (double)n->longest / (double)n->named, 100.0 * (double)n->presumed / (double)n->items);
    for (int kind = 0; kind < KIND_COUNT; kind++)
        if (n->of_kind[kind])
            printf("  %-24s %8ld asked %4ld refused\n", kind_name(kind), n->of_kind[kind],
                   n->refused_kind[kind]);
}

static void judge_many(const Built *b, long wanted)
{
    Arena a, scratch;
    arena_init(&a);
    arena_init(&scratch);
    AskOptions o = {.seed = 12, .level = LEVEL_RISING, .length = LENGTH};
    const Asker *asker = ask_prepare(b->catalog, &o, &a);
    Round *r = arena_new(&a, Round, 1);
    Counts n = {0};
    for (uint64_t number = 0; n.items < wanted; number++) {
        ask_round(asker, number, r);
        if (!r->count)
            break;
        judge(b, asker, r, &n, &scratch);
    }
    print_counts(&n);
    arena_free(&scratch);
    arena_free(&a);
}

/* As many items of every kind that the packs hold, from topics and aims as chance takes them: how many of
 * the draws give an item, and how many of those the judge refuses. */
static void judge_each(const Built *b, long wanted)
{
    Arena a, scratch;
    arena_init(&a);
    arena_init(&scratch);
    AskOptions o = {.seed = 12, .level = LEVEL_RISING, .length = LENGTH};
    const Asker *asker = ask_prepare(b->catalog, &o, &a);
    Counts n = {0};
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        const TopicList *list = &asker->lists[kind];
        Rng rng = rng_stream(12, (uint64_t)kind, 0);
        long tries = 0;
        while (list->drawn_count && n.of_kind[kind] < wanted && tries < 10 * wanted) {
            uint32_t topic = list->drawn[rng_below(&rng, (uint32_t)list->drawn_count)];
            int aim = (int)rng_below(&rng, AIMS);
            Question q;
            tries++;
            if (ask_draw(asker, kind, topic, aim, (uint32_t)(rng_next(&rng) >> (64 - NOISE_BITS)), &q))
                judge_item(b, asker, &q, &n, &scratch);
        }
        if (tries)
            printf("  %-24s %6d topics, %4.1f %% of draws give an item; %8ld judged, %4ld refused\n",
                   kind_name(kind), list->drawn_count, 100.0 * (double)n.of_kind[kind] / (double)tries,
                   n.of_kind[kind], n.refused_kind[kind]);
    }
    printf("%ld items: %ld refused by the judge\n", n.items, n.refused);
    arena_free(&scratch);
    arena_free(&a);
}

/* Over what an item is, whatever ids this run gave: kind, fact, key, place, difficulty. */
static void print_checksum(const Built *b)
{
    Arena a;
    arena_init(&a);
    AskOptions o = {.seed = 1, .level = LEVEL_RISING, .length = LENGTH};
    const Asker *asker = ask_prepare(b->catalog, &o, &a);
    Round *r = arena_new(&a, Round, 1);
    uint64_t sum = 0;
    long items = 0;
    for (uint64_t number = 0; items < MILLION; number++) {
        ask_round(asker, number, r);
        for (int i = 0; i < r->count && items < MILLION; i++, items++) {
            const Question *q = &r->main[i];
            sum = rng_mix(sum ^ q->same);
            sum = rng_mix(sum ^ q->fact);
            sum = rng_mix(sum + (uint64_t)q->key + (uint64_t)q->option_count * 8 +
                          (uint64_t)q->difficulty_milli * 64);
        }
    }
    printf("%016llx\n", (unsigned long long)sum);
    arena_free(&a);
}

int main(int argc, char **argv)
{
    bool checksum = argc > 1 && !strcmp(argv[1], "--checksum");
    int first = 1 + checksum;
    const char *wanted = getenv("ITEMS"), *each = getenv("EACH");
    if (argc <= first)
        return 2;
    Built b;
    built_open(&b, argc - first, (const char *const *)&argv[first]);
    if (checksum)
        print_checksum(&b);
    else if (each)
        judge_each(&b, atol(each));
    else
        judge_many(&b, wanted ? atol(wanted) : MILLION);
    arena_free(&b.arena);
    return 0;
}
