/* test_gzip.c -- compressed packs: what they hold is read, and what is wrong with them is told. */
#include <stdlib.h>
#include <zlib.h>

#include "gzip.h"
#include "packtext.h"
#include "rng.h"

#define FILM "%rec: Film\n\nTitle: A\nYear: 1999\n"

/* One member that holds `text`. */
static Str pack_up(Arena *a, Str text)
{
    z_stream z = {0};
    assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, 16 + MAX_WBITS, 9, Z_DEFAULT_STRATEGY), Z_OK);
    size_t room = deflateBound(&z, text.n);
    char *out = arena_alloc(a, room, 1);
    z.next_in = (z_const Bytef *)text.s;
    z.avail_in = (uInt)text.n;
    z.next_out = (Bytef *)out;
    z.avail_out = (uInt)room;
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    deflateEnd(&z);
    return (Str){out, z.total_out};
}

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

static void test_files(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Str whole = pack_up(&a, S(FILM)), more = pack_up(&a, S("Star: B\n"));
    expect(whole, FILM, "");
    expect(joined(&a, whole, more), FILM "Star: B\n", "");
    expect(joined(&a, whole, S("rubbish")), FILM, "1:1 gzip-rubbish?");
    expect(str_slice(whole, 0, whole.n - 3), FILM, "1:1 gzip-damaged");
    expect(pack_up(&a, S("title,year\nA,1999\nB,x\n")), FILM, "3:3 year-not-a-number");
    arena_free(&a);
}

/* A gigabyte of nothing in a megabyte: the memory is bounded, and it is told. */
static void test_bomb(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    size_t n = PACK_MAX_BYTES + 4096;
    char *blanks = arena_alloc(&a, n, 1);
    memset(blanks, ' ', n);
    Str bomb = pack_up(&a, (Str){blanks, n});
    Diag diag;
    diag_init(&diag, &a);
    PackFile plain = gzip_unpack(&(PackFile){.path = S("a.gz"), .bytes = bomb}, &a, &diag);
    assert_int_equal(plain.bytes.n, PACK_MAX_BYTES);
    assert_string_equal(diag.faults[0].name, "gzip-too-large");
    arena_free(&a);
}

static void test_broken(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Str whole = pack_up(&a, S(FILM "Star: B as C\nDirector: D\n"));
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
                                       cmocka_unit_test(test_broken)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
