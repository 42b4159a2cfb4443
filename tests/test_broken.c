/* test_broken.c -- packs broken on purpose: every small sample cut after each byte, each byte
 * flipped, each line repeated; a larger one cut and flipped at places drawn from a seed. The reader
 * must return, and say lines that the file has. */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

#include "prosetext.h"
#include "rng.h"

#define SMALL "tests/data/broken" /* a file of at most 4 KiB for each format */
#define LARGE "assets/names/prizes.rec"

typedef struct {
    const char *path;
    const Prose *prose; /* by which texts are read */
} Sample;

static int count_lines(Str bytes)
{
    int lines = 1;
    for (size_t i = 0; i < bytes.n; i++)
        lines += bytes.s[i] == '\n' ||
                 (bytes.s[i] == '\r' && (i + 1 == bytes.n || bytes.s[i + 1] != '\n'));
    return lines;
}

static void read_broken(const Sample *sample, const char *how, size_t at, Str bytes)
{
    /* A copy of its own, so that the sanitizer sees a byte read too far. */
    Arena a;
    arena_init(&a);
    Str copy = arena_copy(&a, bytes);
    PackText p;
    packtext_read_by(&p, copy, sample->prose);
    int lines = count_lines(copy);
    for (int i = 0; i < p.diag.count; i++) {
        const Fault *f = &p.diag.faults[i];
        if (f->line < 1 || f->line > lines || f->column < 1 || f->message.n == 0)
            fail_msg("%s: %s at %zu: fault %s stands at %d:%d of %d lines", sample->path, how, at,
                     f->name, f->line, f->column, lines);
    }
    for (int i = 0; i < p.pack.count; i++)
        if (p.pack.records[i].line < 1 || p.pack.records[i].line > lines)
            fail_msg("%s: %s at %zu: a record at line %d", sample->path, how, at,
                     p.pack.records[i].line);
    for (int i = 0; i < p.pack.quote_count; i++)
        if (p.pack.quotes[i].line < 1 || p.pack.quotes[i].line > lines)
            fail_msg("%s: %s at %zu: a sentence at line %d", sample->path, how, at,
                     p.pack.quotes[i].line);
    packtext_written(&p);
    packtext_free(&p);
    arena_free(&a);
}

static void cut_and_flip(const Sample *sample, Str bytes, char *copy, size_t at, unsigned bits)
{
    read_broken(sample, "cut", at, str_slice(bytes, 0, at));
    memcpy(copy, bytes.s, bytes.n);
    copy[at] = (char)(copy[at] ^ bits);
    read_broken(sample, "flipped", at, (Str){copy, bytes.n});
}

static void repeat_line(const Sample *sample, Str bytes, size_t from, size_t to)
{
    Arena a;
    arena_init(&a);
    Buf b = buf_in(&a);
    buf_add(&b, str_slice(bytes, 0, to));
    buf_add(&b, str_slice(bytes, from, bytes.n));
    read_broken(sample, "repeated", from, buf_str(&b));
    arena_free(&a);
}

static void break_small(const Sample *sample)
{
    Arena a;
    arena_init(&a);
    Str bytes = test_read_file(&a, sample->path);
    assert_true(bytes.n > 0 && bytes.n <= 4096);
    char *copy = arena_new(&a, char, bytes.n);
    size_t line = 0;
    for (size_t at = 0; at < bytes.n; at++) {
        cut_and_flip(sample, bytes, copy, at, 0xFF);
        cut_and_flip(sample, bytes, copy, at, 1u << (at % 8));
        if (bytes.s[at] != '\n')
            continue;
        repeat_line(sample, bytes, line, at + 1);
        line = at + 1;
    }
    arena_free(&a);
}

static int is_sample(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static void test_small(void **state)
{
    const Grammar *grammar = *state;
    struct dirent **names;
    int count = scandir(SMALL, &names, is_sample, alphasort);
    assert_true(count >= 5);
    for (int i = 0; i < count; i++) {
        char path[300];
        snprintf(path, sizeof path, SMALL "/%s", names[i]->d_name);
        break_small(&(Sample){path, grammar->prose});
        free(names[i]);
    }
    free(names);
}

static void test_large(void **state)
{
    const Grammar *grammar = *state;
    const Sample sample = {LARGE, grammar->prose};
    Arena a;
    arena_init(&a);
    Str bytes = test_read_file(&a, LARGE);
    bytes = str_slice(bytes, 0, 1 << 14);
    char *copy = arena_new(&a, char, bytes.n);
    Rng rng = rng_stream(rng_seed(S(LARGE)), 0, 0);
    for (int i = 0; i < 1000; i++) {
        size_t at = rng_below(&rng, (uint32_t)bytes.n);
        cut_and_flip(&sample, bytes, copy, at, 1 + rng_below(&rng, 255));
    }
    arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_small), cmocka_unit_test(test_large)};
    return cmocka_run_group_tests(tests, grammar_setup, grammar_teardown);
}
