/* test_gzip.c -- compressed packs: what they hold is read, and what is wrong with them is told. */
#include "gzip.h"
#include "gzipped.h"
#include "packtext.h"

#define FILM "%rec: Film\n\nTitle: A\nYear: 1999\n"

static Str joined(Arena *a, Str first, Str second)
{
    Buf b = buf_in(a);
    buf_add(&b, first);
    buf_add(&b, second);
    return buf_str(&b);
}

static void expect(Str bytes, const char *records, const char *faults)
{
    PackText p;
    packtext_read(&p, bytes);
    Str got = packtext_written(&p), said = packtext_faults(&p);
    if (!str_equal(got, str_from_c(records)) || !str_equal(said, str_from_c(faults)))
        fail_msg("got %.*s and %.*s", STR_ARG(got), STR_ARG(said));
    packtext_free(&p);
}

static Str changed(Arena *a, Str bytes, size_t at)
{
    Str copy = arena_copy(a, bytes);
    ((char *)copy.s)[at] ^= 1;
    return copy;
}

#define TWO FILM "\nTitle: B\nYear: 1960\n"
#define ZEROS ((Str){"\0\0\0\0\0\0\0", 7})

static void test_files(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Str whole = gzipped(&a, S(FILM)), more = gzipped(&a, S("Star: B\n")), two = gzipped(&a, S(TWO));
    expect(whole, FILM, "");
    expect(joined(&a, whole, more), FILM "Star: B\n", "");
    expect(joined(&a, whole, S("rubbish")), FILM, "1:1 gzip-rubbish?");
    expect(joined(&a, whole, ZEROS), FILM, "");
    expect(joined(&a, whole, joined(&a, ZEROS, more)), FILM, "1:1 gzip-rubbish?");
    expect(gzipped(&a, S("title,year\nA,1999\nB,x\n")), FILM, "3:3 year-not-a-number");
    expect(gzipped(&a, S("")), "", "1:1 empty-file");

    /* What is wrong: its end is missing, its checksum, its length, its first block. */
    expect(str_slice(two, 0, two.n - 3), FILM, "1:1 gzip-cut");
    expect(changed(&a, two, two.n - 6), TWO, "1:1 gzip-checksum");
    expect(changed(&a, two, two.n - 1), TWO, "1:1 gzip-checksum");
    expect(changed(&a, two, 2), "", "1:1 gzip-damaged");
    expect(joined(&a, two, changed(&a, more, 2)), FILM, "1:1 gzip-damaged");
    expect(str_slice(two, 0, 12), "", "1:1 gzip-cut");
    expect(changed(&a, gzipped(&a, S("")), 12), "", "1:1 gzip-checksum");
    arena_free(&a);
}

/* ---- where a text breaks off */

static const struct {
    int line;
    const char *name;
    Str text;
    size_t want; /* bytes */
} ends[] = {
    {__LINE__, "half a line", {"A\nBc\nDef", 9}, 5},
    {__LINE__, "at a line's end", {"A\nBc\n", 5}, 5},
    {__LINE__, "old line ends", {"A\rBc", 4}, 2},
    {__LINE__, "one line", {"Abc", 3}, 0},
    {__LINE__, "JSON in one line", {"[{\"a\":1},{", 10}, 10},
    {__LINE__, "UTF-16, low byte first", {"\xFF\xFE" "A\0\n\0B\0\x01\x0A" "C", 11}, 6},
    {__LINE__, "UTF-16, high byte first", {"\xFE\xFF\0A\0\n\0B\x0A\x01", 10}, 6},
};

static void test_ends(void **state)
{
    (void)state;
    EACH_ROW(r, ends)
    {
        Arena a;
        Diag diag;
        arena_init(&a);
        diag_init(&diag, &a);
        PackFile file = {.path = S("a.gz"), .bytes = gzipped(&a, r->text)}, out;
        size_t left = PACK_MAX_UNPACKED_BYTES;
        file.bytes.n -= 8; /* all the text is there, which nobody can tell */
        ROW_INT(r, gzip_unpack(&file, &left, &a, &out, &diag), false);
        ROW_STR(r, out.bytes, str_slice(r->text, 0, r->want));
        ROW_INT(r, PACK_MAX_UNPACKED_BYTES - left, r->text.n);
        arena_free(&a);
    }
}

/* ---- a folder of them */

static void test_folder(void **state)
{
    (void)state;
    Arena a;
    Diag diag;
    arena_init(&a);
    diag_init(&diag, &a);
    PackFile file = {.path = S("a.gz"), .bytes = gzipped(&a, S("0123456789\n0123456789\n"))}, out;
    size_t left = 50;
    assert_true(gzip_unpack(&file, &left, &a, &out, &diag) && out.bytes.n == 22 && left == 28);
    assert_true(gzip_unpack(&file, &left, &a, &out, &diag) && out.bytes.n == 22 && left == 6);
    assert_false(gzip_unpack(&file, &left, &a, &out, &diag));
    assert_true(out.bytes.n == 0 && left == 0 && diag.count == 1);
    assert_false(gzip_unpack(&file, &left, &a, &out, &diag));
    assert_int_equal(diag.count, 2);
    for (int i = 0; i < 2; i++)
        assert_true(str_find(diag.faults[i].message, S("of this pack are together")) >= 0);

    /* One damaged file among others costs nothing but itself, and is told once. */
    Pack pack = {.path = S("folder")};
    PackFile files[] = {{.path = S("a.rec.gz"), .bytes = gzipped(&a, S(FILM))},
                        {.path = S("b.rec.gz"), .bytes = str_slice(gzipped(&a, S(FILM)), 0, 12)}};
    diag_init(&diag, &a);
    assert_true(pack_read(files, 2, LAST_YEAR, &a, &pack, &diag));
    assert_true(pack.count == 1 && diag.count == 1);
    assert_string_equal(diag.faults[0].name, "gzip-cut");
    arena_free(&a);
}

static const struct {
    int line;
    const char *name, *want; /* a path, the pack's name */
} names[] = {
    {__LINE__, "a/x.csv.gz", "x"}, {__LINE__, "x.rec.GZ", "x"},     {__LINE__, "x.gz", "x"},
    {__LINE__, "x.csv", "x"},      {__LINE__, "x.tar.csv", "x.tar"}, {__LINE__, ".gz", ".gz"},
};

static void test_names(void **state)
{
    (void)state;
    EACH_ROW(r, names)
    {
        Arena a;
        Diag diag;
        arena_init(&a);
        diag_init(&diag, &a);
        Pack pack = {.path = str_from_c(r->name)};
        PackFile file = {.path = pack.path, .bytes = gzipped(&a, S(FILM))};
        pack_read(&file, 1, LAST_YEAR, &a, &pack, &diag);
        ROW_STR(r, pack.name, str_from_c(r->want));
        arena_free(&a);
    }
}

/* A gigabyte of nothing in a megabyte: the memory is bounded, and it is told. */
static void test_bomb(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    size_t n = PACK_MAX_BYTES + 4096;
    char *blanks = arena_alloc(&a, n, 1);
    memset(blanks, '\n', n);
    Str bomb = gzipped(&a, (Str){blanks, n});
    Diag diag;
    diag_init(&diag, &a);
    size_t left = PACK_MAX_UNPACKED_BYTES;
    PackFile plain;
    assert_false(gzip_unpack(&(PackFile){.path = S("a.gz"), .bytes = bomb}, &left, &a, &plain, &diag));
    assert_int_equal(plain.bytes.n, PACK_MAX_BYTES);
    assert_int_equal(left, PACK_MAX_UNPACKED_BYTES - PACK_MAX_BYTES);
    assert_string_equal(diag.faults[0].name, "gzip-too-large");
    arena_free(&a);
}

static void test_broken(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Str whole = gzipped(&a, S(FILM "Star: B as C\nDirector: D\n"));
    for (size_t at = 0; at < whole.n; at++)
        for (int bit = 0; bit < 8; bit++) {
            PackText p;
            Str copy = arena_copy(&a, whole);
            ((char *)copy.s)[at] ^= (char)(1 << bit);
            packtext_read(&p, bit ? copy : str_slice(whole, 0, at));
            assert_true(p.diag.count > 0 || p.pack.count == 1);
            packtext_free(&p);
        }
    arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_files), cmocka_unit_test(test_bomb),
                                       cmocka_unit_test(test_ends), cmocka_unit_test(test_folder),
                                       cmocka_unit_test(test_names),
                                       cmocka_unit_test(test_broken)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
