/* test_rng.c -- the same chance everywhere. Every number here stands in seeds, codes and ids that
 * players keep: a changed row means that they are lost. */
#include "rng.h"
#include "test.h"

/* First outputs of SplitMix64 for a seed, as its authors and many others publish them. */
static const struct {
    int line;
    const char *name;
    uint64_t in, want;
} mixes[] = {
    {__LINE__, "seed 0", 0, 0xE220A8397B1DCDAF},
    {__LINE__, "seed 1234567", 1234567, 6457827717110365317u},
    {__LINE__, "seed 1234567, second", 1234567 + 0x9E3779B97F4A7C15, 3203168211198807973u},
};

static void test_mix(void **state)
{
    (void)state;
    EACH_ROW(r, mixes)
    ROW_INT(r, (long long)rng_mix(r->in), (long long)r->want);
}

static const struct {
    int line;
    const char *name;
    uint64_t want;
} seeds[] = {
    {__LINE__, "", 0xE6D283096FA16FDF},       {__LINE__, "1", 0x5DA8793FFACFD86F},
    {__LINE__, " 1 ", 0x5DA8793FFACFD86F},    {__LINE__, "2026-11-24", 0x112E38094DF9659A},
    {__LINE__, "Amélie", 0x3E6F10D0DD603FA5},
};

static void test_seed(void **state)
{
    (void)state;
    EACH_ROW(r, seeds)
    ROW_INT(r, (long long)rng_seed(str_from_c(r->name)), (long long)r->want);
}

static const struct {
    int line;
    const char *name;
    uint64_t seed, round, position, want[3];
} streams[] = {
    {__LINE__, "zero", 0, 0, 0, {0x0F58A68DC87E5942, 0x8A93F5475F03D438, 0x06C8613F34CEE49A}},
    {__LINE__,
     "first round",
     1,
     0,
     0,
     {0x208ADF49A9F9AF50, 0x05E0C639A4F44DCF, 0xC421425F5C5601F2}},
    {__LINE__,
     "second round",
     1,
     1,
     0,
     {0x8BA3D0BACCF084B7, 0x35050404ECCD0C19, 0x5646A47C73CF3E76}},
    {__LINE__, "position", 1, 2, 3, {0x9492E359BA41504C, 0x4D3F33EF562983CB, 0x81262926F50F6BE0}},
};

static void test_streams(void **state)
{
    (void)state;
    EACH_ROW(r, streams)
    {
        Rng rng = rng_stream(r->seed, r->round, r->position);
        for (int i = 0; i < 3; i++)
            ROW_INT(r, (long long)rng_next(&rng), (long long)r->want[i]);
        /* Entered in the middle, a stream goes on as if it had been read so far. */
        rng.count = 1;
        ROW_INT(r, (long long)rng_next(&rng), (long long)r->want[1]);
    }
}

static void test_below(void **state)
{
    (void)state;
    static const uint32_t want[] = {1, 0, 7, 8, 5, 8, 4, 0, 2, 0, 1, 3};
    Rng rng = rng_stream(1, 0, 0);
    for (size_t i = 0; i < sizeof want / sizeof *want; i++)
        assert_int_equal(rng_below(&rng, 10), want[i]);
    assert_int_equal(rng_below(&rng, 1), 0);
    int counts[7] = {0};
    for (int i = 0; i < 70000; i++)
        counts[rng_below(&rng, 7)]++;
    /* Six standard deviations of a fair die of seven sides. */
    for (int i = 0; i < 7; i++)
        assert_in_range(counts[i], 10000 - 556, 10000 + 556);
    /* A bound for which nearly every second draw must be drawn again. */
    for (int i = 0; i < 1000; i++)
        assert_true(rng_below(&rng, 0x80000001u) < 0x80000001u);
}

static void test_shuffle(void **state)
{
    (void)state;
    uint8_t items[] = {0, 1, 2, 3, 4, 5, 6, 7};
    static const uint8_t want[] = {5, 2, 6, 1, 3, 4, 0, 7};
    Rng rng = rng_stream(5, 0, 0);
    rng_shuffle(&rng, items, 8);
    assert_memory_equal(items, want, 8);
    int first[4] = {0};
    for (int i = 0; i < 40000; i++) {
        uint8_t four[] = {0, 1, 2, 3};
        rng_shuffle(&rng, four, 4);
        first[four[0]]++;
    }
    for (int i = 0; i < 4; i++)
        assert_in_range(first[i], 10000 - 520, 10000 + 520);
    rng_shuffle(&rng, items, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_mix),     cmocka_unit_test(test_seed),
        cmocka_unit_test(test_streams), cmocka_unit_test(test_below),
        cmocka_unit_test(test_shuffle),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
