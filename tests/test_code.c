/* test_code.c -- game codes there and back. */
#include "code.h"
#include "test.h"

static const struct { int line; const char *name, *text; int good, preset; unsigned seed, print; } codes[] = {
    {__LINE__, "zero", "0000-0000", 1, 0, 0, 0},
    {__LINE__, "letters as digits", "oooo-oiil", 1, 0, 0, 0x421},
    {__LINE__, "small letters, no dash", "4zzzzzzz", 1, 2, 0x7ffff, 0xffff},
    {__LINE__, "too short", "0000-000", 0, 0, 0, 0},
    {__LINE__, "too long", "0000-00000", 0, 0, 0, 0},
    {__LINE__, "no digit", "0000-000U", 0, 0, 0, 0},
    {__LINE__, "no such preset", "ZZZZ-ZZZZ", 0, 0, 0, 0},
    {__LINE__, "empty", "", 0, 0, 0, 0},
};

static void test_read(void **state)
{
    (void)state;
    EACH_ROW(r, codes) {
        GameCode code = {0};
        ROW_INT(r, code_read(str_from_c(r->text), &code), r->good);
        if (!r->good)
            continue;
        ROW_INT(r, code.preset, r->preset);
        ROW_INT(r, code.seed, r->seed);
        ROW_INT(r, code.fingerprint, r->print);
    }
}

static void test_every_preset_comes_back(void **state)
{
    (void)state;
    static const int lengths[] = {5, 10, 20};
    for (int i = 0; i < 3; i++)
        for (int level = 0; level < LEVEL_COUNT; level++) {
            Programme p = {.length = lengths[i]};
            GameCode code = {code_preset(&p, level), 0xABCDE, 0x1234}, again;
            char memory[16];
            Buf b = buf_fixed(memory, sizeof memory);
            code_write(code, &b);
            assert_int_equal(buf_str(&b).n, 9);
            assert_true(code_read(buf_str(&b), &again));
            int length, got;
            assert_true(code_from_preset(again.preset, &length, &got));
            assert_int_equal(length, lengths[i]);
            assert_int_equal(got, level);
            assert_int_equal(again.seed, 0xABCDE);
            assert_int_equal(again.fingerprint, 0x1234);
        }
}

static void test_filters_have_no_code(void **state)
{
    (void)state;
    Programme p = {.length = 10, .decades = 1};
    assert_int_equal(code_preset(&p, 0), -1);
    p = (Programme){.length = 10, .kinds = 2};
    assert_int_equal(code_preset(&p, 0), -1);
    p = (Programme){.length = 10, .seen = true};
    assert_int_equal(code_preset(&p, 0), -1);
    p = (Programme){.length = 7};
    assert_int_equal(code_preset(&p, 0), -1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_read),
                                       cmocka_unit_test(test_every_preset_comes_back),
                                       cmocka_unit_test(test_filters_have_no_code)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
