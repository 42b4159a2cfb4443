/* test_score.c -- points, row by row. */
#include "score.h"
#include "test.h"

static const struct { int line; const char *name; int success, want; } bases[] = {
    {__LINE__, "sure", 1000, 100},      {__LINE__, "at 775", 775, 100}, {__LINE__, "below", 774, 200},
    {__LINE__, "at 600", 600, 200},     {__LINE__, "below", 599, 300},  {__LINE__, "none", 0, 300},
};

static void test_base(void **state)
{
    (void)state;
    EACH_ROW(r, bases)
        ROW_INT(r, score_base(r->success), r->want);
}

static const struct { int line; const char *name; int base, left, limit, streak, want; } rights[] = {
    {__LINE__, "at once", 100, 20000, 20000, 1, 200},
    {__LINE__, "a slow one keeps half", 200, 0, 20000, 1, 200},
    {__LINE__, "half way", 200, 10000, 20000, 1, 300},
    {__LINE__, "no clock", 300, 0, 0, 1, 600},
    {__LINE__, "third in a row", 100, 20000, 20000, 3, 250},
    {__LINE__, "fourth", 100, 20000, 20000, 4, 250},
    {__LINE__, "fifth", 100, 20000, 20000, 5, 300},
    {__LINE__, "rounded down", 100, 1, 3, 3, 166},
    {__LINE__, "more left than there is", 100, 30000, 20000, 1, 200},
};

static void test_right(void **state)
{
    (void)state;
    EACH_ROW(r, rights)
        ROW_INT(r, score_right(r->base, r->left, r->limit, r->streak), r->want);
}

static void test_reading(void **state)
{
    (void)state;
    assert_int_equal(score_reading_ms(0), 1000);
    assert_int_equal(score_reading_ms(100), 5000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_base), cmocka_unit_test(test_right),
                                       cmocka_unit_test(test_reading)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
