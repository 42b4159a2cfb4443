/* test_progress.c -- how far reading has come, for every format: all of it at the end, and nothing is
 * read any more once it is stopped; building and asking stop too. */
#include <dirent.h>

#include "ask.h"
#include "packtext.h"
#include "test.h"

#define SAMPLES "tests/data/broken" /* a small file for each format */

static size_t number(_Atomic size_t *n)
{
    return atomic_load(n);
}

/* How many records; `progress` is what it was told at the end. */
static int read_watched(Str name, Str bytes, Progress *progress)
{
    Arena a;
    arena_init(&a);
    Diag diag;
    diag_init(&diag, &a);
    diag.progress = progress;
    Pack pack = {.path = name};
    PackFile file = {.path = name, .bytes = bytes};
    pack_read(&file, 1, 2030, &a, &pack, &diag);
    arena_free(&a);
    return pack.count;
}

/* Were there records in it, when nobody stopped it? */
static bool check_sample(const char *name, Str bytes)
{
    Progress p;
    progress_init(&p);
    bool any = read_watched(str_from_c(name), bytes, &p) > 0;
    if (number(&p.done) != bytes.n || number(&p.all) != bytes.n)
        fail_msg("%s: %zu of %zu at the end, want %zu", name, number(&p.done), number(&p.all),
                 bytes.n);
    progress_init(&p);
    progress_stop(&p);
    int count = read_watched(str_from_c(name), bytes, &p);
    if (count)
        fail_msg("%s: %d records were read after the stop", name, count);
    return any;
}

static void test_formats(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    DIR *folder = opendir(SAMPLES);
    int any = 0;
    assert_non_null(folder);
    for (struct dirent *e; (e = readdir(folder));) {
        if (e->d_name[0] == '.')
            continue;
        Str path = arena_format(&a, "%s/%s", SAMPLES, e->d_name);
        Str bytes = test_read_file(&a, arena_c(&a, path));
        any += check_sample(arena_c(&a, str_from_c(e->d_name)), bytes);
    }
    closedir(folder);
    arena_free(&a);
    assert_true(any > 15);
}

/* Several files are counted as one. */
static void test_files(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Diag diag;
    Progress p;
    diag_init(&diag, &a);
    diag.progress = &p;
    progress_init(&p);
    Str one = S("Title: A\nYear: 1990\nDirector: B\n"), two = S("Title: C\nYear: 1991\nDirector: D\n");
    PackFile files[] = {{.path = S("1.rec"), .bytes = one}, {.path = S("2.rec"), .bytes = two}};
    Pack pack = {.path = S("x")};
    assert_true(pack_read(files, 2, 2030, &a, &pack, &diag));
    assert_int_equal(number(&p.done), one.n + two.n);
    assert_int_equal(number(&p.all), one.n + two.n);
    arena_free(&a);
}

static void count_one(void *ctx, const Question *q)
{
    (void)q;
    ++*(int *)ctx;
}

static void test_building(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Diag diag;
    Progress p;
    diag_init(&diag, &a);
    Names names = {0};
    Pack none = {0}, pack = {.path = S("x.rec")};
    PackFile file = {.path = S("x.rec"),
                     .bytes = S("%rec: Question\n\nAsk: A?\nRight: b\nWrong: c\nWrong: d\nWrong: e\n")};
    names_build(&none, 1, &a, &names);
    assert_true(pack_read(&file, 1, 2030, &a, &pack, &diag));
    CatalogInput input = {&pack, false};
    diag.progress = &p;
    progress_init(&p);
    const Catalog *c = catalog_build(&input, 1, &none, 1, &names, &a, &diag);
    assert_non_null(c);
    assert_true(number(&p.all) > 0);
    assert_int_equal(number(&p.done), number(&p.all));

    AskOptions options = {.length = 10, .progress = &p};
    const Asker *asker = ask_prepare(c, &options, &a);
    assert_int_equal(atomic_load(&p.stage), STAGE_PREPARE);
    assert_int_equal(number(&p.all), KIND_COUNT);
    assert_int_equal(number(&p.done), KIND_COUNT);
    int count = 0;
    ask_each(asker, KIND_written, count_one, &count);
    assert_int_equal(count, 1);
    progress_stop(&p);
    ask_each(asker, KIND_written, count_one, &count);
    assert_int_equal(count, 1);
    assert_null(catalog_build(&input, 1, &none, 1, &names, &a, &diag));
    arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_formats), cmocka_unit_test(test_files),
                                       cmocka_unit_test(test_building)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
