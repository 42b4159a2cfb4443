/* test_stream.c -- files of any size, read in pieces: unreadable, too long, compressed, cut; by
 * IMDb's tables, which alone are read so. */
#include "imdb_folder.h"
#include "stream.h"

/* The second half of the file cannot be read. */
static ptrdiff_t read_half(void *ctx, uint64_t at, char *to, size_t room)
{
    return at < ((const Str *)ctx)->n / 2 ? read_in_sevens(ctx, at, to, room) : -1;
}

static void test_unreadable(void **state)
{
    (void)state;
    PackText p;
    open_folder(&p);
    Str row = S("tt0000002|movie|B B B B B B B B B B B B B B B B B B|B|0|1999|\\N|\\N|\\N\n"), all;
    all = arena_format(&p.arena, BASICS ROW_A "%.*s%.*s%.*s", STR_ARG(row), STR_ARG(row),
                       STR_ARG(row));
    Str tables[TABLES] = {with_tabs(&p.arena, all)};
    read_folder(&p, tables, read_half);
    assert_int_equal(p.pack.films, 1);
    assert_true(str_equal(packtext_faults(&p), S("2:1 file-unreadable")));
    packtext_free(&p);
}

/* A line of a hundred megabytes costs itself, and no more memory than any other. */
#define LONG ((uint64_t)100 << 20)
static ptrdiff_t read_long(void *ctx, uint64_t at, char *to, size_t room)
{
    const Str *ends = ctx; /* what stands before the line and behind it */
    if (at < ends[0].n) {
        memcpy(to, ends[0].s + at, room = ends[0].n - at < room ? (size_t)(ends[0].n - at) : room);
        return (ptrdiff_t)room;
    }
    if (at < LONG) {
        memset(to, 'x', room = LONG - at < room ? (size_t)(LONG - at) : room);
        return (ptrdiff_t)room;
    }
    Str rest = str_slice(str_slice(ends[1], (size_t)(at - LONG), ends[1].n), 0, room);
    if (rest.n)
        memcpy(to, rest.s, rest.n);
    return (ptrdiff_t)rest.n;
}

static void test_long_line(void **state)
{
    (void)state;
    PackText p;
    open_folder(&p);
    Str ends[2] = {with_tabs(&p.arena, S(BASICS "tt0000002|movie|")),
                   with_tabs(&p.arena, S("\n" ROW_A))};
    PackFile file = {.path = S("f/1.tsv"), .bytes = ends[0], .source = {read_long, ends}};
    assert_true(pack_read(&file, 1, LAST_YEAR, &p.arena, &p.pack, &p.diag));
    assert_true(str_equal(packtext_faults(&p), S("2:1 row-too-long")));
    assert_true(str_equal(packtext_written(&p), S(FILM)));
    assert_true(p.arena.total < (size_t)4 << 20);
    packtext_free(&p);
}

/* What is too large to be held and no table of IMDb's is told, and not read. */
static void test_too_large(void **state)
{
    (void)state;
    PackText p;
    open_folder(&p);
    Str whole = S("title,year\nA,1999\n");
    PackFile file = {.path = S("a.csv"), .bytes = whole, .source = {read_in_sevens, &whole}};
    assert_false(pack_read(&file, 1, LAST_YEAR, &p.arena, &p.pack, &p.diag));
    assert_true(str_equal(packtext_faults(&p), S("1:1 file-too-large")));
    packtext_free(&p);
}

/* ---- compressed */

/* Of a file cut off, what came before the cut is kept. Its rows are of letters that no compression
 * makes shorter than itself. */
static void test_cut(void **state)
{
    (void)state;
    PackText p;
    open_folder(&p);
    Buf rows = buf_in(&p.arena);
    buf_add_c(&rows, "tconst|primaryTitle|startYear\n");
    for (int i = 1; i <= 2000; i++)
        buf_format(&rows, "tt%d|%08x|1999\n", i,
                   (unsigned)str_hash((Str){(char *)&i, sizeof i}, 1));
    Str whole = gzipped(&p.arena, with_tabs(&p.arena, buf_str(&rows)));
    Str tables[TABLES] = {str_slice(whole, 0, whole.n / 2)};
    read_folder(&p, tables, NULL);
    assert_in_range(p.pack.films, 800, 1200);
    assert_int_equal(p.diag.count, 1); /* not even the row in which it breaks off */
    assert_string_equal(p.diag.faults[0].name, "gzip-cut");
    packtext_free(&p);
}

/* Ninety megabytes in one hundred kilobytes: what can be read is, and the rest is not gone through.
 */
static void test_bomb(void **state)
{
    (void)state;
    PackText p;
    open_folder(&p);
    char *nothing = arena_new(&p.arena, char, 1 << 20);
    memset(nothing, 'x', 1 << 20);
    Str member = gzipped(&p.arena, (Str){nothing, 1 << 20});
    Buf all = buf_in(&p.arena);
    buf_add(&all, gzipped(&p.arena, with_tabs(&p.arena, S(BASICS ROW_A))));
    for (int i = 0; i < 90; i++)
        buf_add(&all, member);
    size_t before = p.arena.total;
    Str tables[TABLES] = {buf_str(&all)};
    read_folder(&p, tables, NULL);
    assert_true(str_equal(packtext_faults(&p), S("2:1 gzip-too-large")));
    assert_int_equal(p.pack.films, 1);
    assert_true(p.arena.total - before < (size_t)4 << 20);
    packtext_free(&p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_unreadable), cmocka_unit_test(test_long_line),
        cmocka_unit_test(test_too_large),  cmocka_unit_test(test_cut),
        cmocka_unit_test(test_bomb),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
