/* bench_core.c -- how fast packs are read and questions drawn, without a window.
 * Prints a line a measure: what, figure, ratio to something that stands still. Standing still is
 * counting the lines of the same bytes, in this same process; medians of RUNS. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "asker.h"
#include "built.h"
#include "words.h"

#define RUNS 5
#define FILMS 20000             /* of the made pack for loading */

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double median(double *x)
{
    for (int i = 1; i < RUNS; i++)
        for (int k = i; k > 0 && x[k - 1] > x[k]; k--) {
            double t = x[k];
            x[k] = x[k - 1];
            x[k - 1] = t;
        }
    return x[RUNS / 2];
}

/* ---- loading: a pack of made-up films, every name its own */

static Str made_pack(Arena *a)
{
    Buf b = buf_in(a);
    buf_add(&b, S("%rec: Film\n"));
    for (int i = 0; i < FILMS; i++)
        buf_format(&b, "\nTitle: The Tale of %d Rivers\nYear: %d\nCountry: France\nGenre: drama\n"
                   "Director: Ada Number%d\nStar: Ben Number%d as Carl\nStar: Dora Number%d as Eve\n",
                   i, 1930 + i % 90, i / 5, i % 7001, i % 4999);
    return buf_str(&b);
}

static volatile long lines_seen;

static double time_lines(Str bytes)
{
    double start = seconds();
    long lines = 0;
    for (size_t i = 0; i < bytes.n; i++)
        lines += bytes.s[i] == '\n';
    lines_seen = lines;
    return seconds() - start;
}

static double time_load(Str bytes, size_t *memory)
{
    Arena a;
    arena_init(&a);
    double start = seconds();
    Diag d;
    diag_init(&d, &a);
    Pack pack = {.path = S("made.rec")}, none = {0};
    PackFile file = {.path = S("made.rec"), .bytes = bytes};
    pack_read(&file, 1, 2100, &a, &pack, &d);
    Names names;
    names_build(&none, 1, &a, &names);
    CatalogInput in = {&pack, false};
    catalog_build(&in, 1, &none, 1, &names, &a, &d);
    double took = seconds() - start;
    *memory = a.total;
    arena_free(&a);
    return took;
}

static void bench_load(void)
{
    Arena a;
    arena_init(&a);
    Str bytes = made_pack(&a);
    double lines[RUNS], load[RUNS];
    size_t memory = 0;
    for (int i = 0; i < RUNS; i++) {
        lines[i] = time_lines(bytes);
        load[i] = time_load(bytes, &memory);
    }
    double l = median(lines), t = median(load);
    printf("load .rec       %8d films in %.3f s, %.1f MB a second, %.0f x counting its lines; %zu bytes a film\n",
           FILMS, t, (double)bytes.n / t / 1e6, t / l, memory / FILMS);
    arena_free(&a);
}

/* ---- asking */

static void say(const Built *b, const Question *q)
{
    char memory[4096];
    Buf out = buf_fixed(memory, sizeof memory);
    words_stem(b->catalog, &b->locale, q, &out);
    for (int k = 0; k < q->option_count; k++)
        words_option(b->catalog, &b->locale, q, k, &out);
}

/* Rounds of ten until `wanted` questions; with their words when `text`. */
static double time_rounds(const Built *b, uint64_t kinds, int wanted, bool text, int *made)
{
    Arena a;
    arena_init(&a);
    AskOptions o = {.seed = 1, .kinds = kinds, .level = LEVEL_RISING, .length = 10};
    const Asker *asker = ask_prepare(b->catalog, &o, &a);
    Round *round = arena_new(&a, Round, 1);
    double start = seconds();
    int n = 0;
    for (uint64_t number = 0; n < wanted; number++) {
        ask_round(asker, number, round);
        if (!round->count)
            break;
        for (int i = 0; text && i < round->count; i++)
            words_fetch(b->catalog, &round->main[i]);
        for (int i = 0; text && i < round->count; i++)
            say(b, &round->main[i]);
        n += round->count;
    }
    double took = seconds() - start;
    *made = n;
    arena_free(&a);
    return took;
}

/* Draws of one kind, each for itself, at aims of all sorts. Those that give no item count in time alone. */
static double time_draws(const Built *b, int kind, int wanted, bool text, int *made)
{
    Arena a;
    arena_init(&a);
    AskOptions o = {.seed = 1, .kinds = (uint64_t)1 << kind, .level = LEVEL_RISING, .length = 10};
    const Asker *asker = ask_prepare(b->catalog, &o, &a);
    const TopicList *list = &asker->lists[kind];
    Rng rng = rng_stream(1, 2, 3);
    double start = seconds();
    int n = 0;
    for (int tries = 0; tries < wanted && list->drawn_count; tries++) {
        Question q;
        int aim = (int)rng_below(&rng, AIMS), from = list->from[aim], count = list->to[aim] - from;
        uint32_t topic = list->drawn[from + (int)rng_below(&rng, (uint32_t)count)];
        if (!ask_draw(asker, kind, topic, aim, (uint32_t)(rng_next(&rng) >> (64 - NOISE_BITS)), &q))
            continue;
        n++;
        if (text)
            say(b, &q);
    }
    double took = seconds() - start;
    *made = n;
    arena_free(&a);
    return took;
}

/* In rounds, or where `draw_kind` is one draw by draw. */
static void bench_ask(const Built *b, const char *what, uint64_t kinds, int draw_kind, bool text)
{
    double took[RUNS];
    int made = 0;
    for (int i = 0; i < RUNS; i++)
        took[i] = draw_kind < 0 ? time_rounds(b, kinds, 20000, text, &made)
                                : time_draws(b, draw_kind, 100000, text, &made);
    double t = median(took);
    printf("%-20s %8.0f questions a second\n", what, made / t);
}

int main(int argc, char **argv)
{
    bench_load();
    if (argc < 2)
        return 0;
    Built b;
    built_open(&b, argc - 1, (const char *const *)&argv[1]);
    uint64_t director = (uint64_t)1 << KIND_director_of_film;
    bench_ask(&b, "directors, ids", 0, KIND_director_of_film, false);
    bench_ask(&b, "directors, text", 0, KIND_director_of_film, true);
    bench_ask(&b, "their rounds, ids", director, -1, false);
    bench_ask(&b, "their rounds, text", director, -1, true);
    bench_ask(&b, "rounds, ids", 0, -1, false);
    bench_ask(&b, "rounds, text", 0, -1, true);
    arena_free(&b.arena);
    return 0;
}
