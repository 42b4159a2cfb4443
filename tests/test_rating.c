/* test_rating.c -- the rating rises, falls, stays in bounds and chooses a level. */
#include "ask.h"
#include "rating.h"
#include "test.h"

static void test_direction(void **state)
{
    (void)state;
    Rating r = {0};
    assert_int_equal(rating_shown(&r), RATING_START);
    rating_answer(&r, 700, 4, true);
    assert_true(rating_shown(&r) > RATING_START);
    Rating easy = {0}, hard = {0};
    rating_answer(&easy, 900, 4, true);
    rating_answer(&hard, 400, 4, true);
    assert_true(rating_shown(&hard) > rating_shown(&easy));
    rating_answer(&easy, 900, 4, false);
    assert_true(rating_shown(&easy) < RATING_START);
}

static void test_bounds(void **state)
{
    (void)state;
    Rating up = {0}, down = {0};
    for (int i = 0; i < 100000; i++) {
        rating_answer(&up, 300, 4, true);
        rating_answer(&down, 999, 2, false);
    }
    assert_in_range(rating_shown(&up), 1500, 2100);
    assert_in_range(rating_shown(&down), 0, 600);
}

static const struct { int line; const char *name; double t; int want; } levels[] = {
    {__LINE__, "a beginner", -1.5, LEVEL_EASY},
    {__LINE__, "average", 0, LEVEL_MEDIUM},
    {__LINE__, "strong", 2, LEVEL_HARD},
};

static void test_level(void **state)
{
    (void)state;
    EACH_ROW(row, levels) {
        Rating r = {.t = row->t};
        ROW_INT(row, rating_level(&r), row->want);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_direction), cmocka_unit_test(test_bounds),
                                       cmocka_unit_test(test_level)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
