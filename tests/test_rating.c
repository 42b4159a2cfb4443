/* test_rating.c -- the rating rises, falls, stays in bounds, chooses a level, and finds simulated players. */
#include "ask.h"
#include "rating.h"
#include "test.h"

#include <math.h>
#include <stdlib.h>

static void answer(Rating *r, int success_milli, int options, bool right)
{
    rating_answer(r, &(RatedAnswer){.success_milli = success_milli, .options = options, .right = right});
}

static void test_direction(void **state)
{
    (void)state;
    Rating r = {0};
    assert_int_equal(rating_shown(&r), RATING_START);
    answer(&r, 700, 4, true);
    assert_true(rating_shown(&r) > RATING_START);
    Rating easy = {0}, hard = {0};
    answer(&easy, 900, 4, true);
    answer(&hard, 400, 4, true);
    assert_true(rating_shown(&hard) > rating_shown(&easy));
    answer(&easy, 900, 4, false);
    assert_true(rating_shown(&easy) < RATING_START);
}

static void test_bounds(void **state)
{
    (void)state;
    Rating up = {0}, down = {0};
    for (int i = 0; i < 100000; i++) {
        answer(&up, 300, 4, true);
        answer(&down, 999, 2, false);
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
        ROW_INT(row, rating_level(&r, NULL, 0), row->want);
    }
}

/* What is known of a decade alone moves the level of a round about it, and not the shown rating of
 * one who is as good elsewhere as before. */
static void test_topics(void **state)
{
    (void)state;
    enum { SILENTS = 1, TALKIES = 2 };
    Rating r = {0};
    for (int i = 0; i < 400; i++) {
        bool silent = i % 2;
        rating_answer(&r, &(RatedAnswer){.success_milli = 700, .options = 4,
                                         .topics = {silent ? SILENTS : TALKIES}, .topic_count = 1,
                                         .right = silent ? i % 20 < 6 : i % 20 < 19});
    }
    const uint64_t silents[] = {SILENTS}, talkies[] = {TALKIES};
    assert_in_range(rating_shown(&r), 700, 1150);
    assert_true(rating_level(&r, silents, 1) < rating_level(&r, talkies, 1));
    assert_int_equal(r.offset_count, 2);
}

/* ---- simulated players */

static double uniform(Rng *rng)
{
    return (double)(rng_next(rng) >> 11) / 9007199254740992.0;
}

/* Nearly normal: twelve uniform numbers. */
static double normal(Rng *rng)
{
    double sum = -6;
    for (int i = 0; i < 12; i++)
        sum += uniform(rng);
    return sum;
}

/* How a player of strength t does, by the formula of QUESTIONS, section 6: not rating.c's code. */
static double does(double t, int success_milli)
{
    double g = 0.28, p0 = success_milli / 1000.0;
    if (p0 < g + 0.001)
        p0 = g + 0.001;
    double d = -log((p0 - g) / (1 - p0));
    return g + (1 - g) / (1 + exp(d - t));
}

/* A question of a level: its predicted success lies round the level's target. */
static RatedAnswer ask(Rng *rng, int level)
{
    int success = level_target_milli(level) + (int)rng_below(rng, 121) - 60;
    return (RatedAnswer){.success_milli = success, .options = 4};
}

static double error_after(Rng *rng, int answers)
{
    double t = normal(rng);
    Rating r = {0};
    int level = LEVEL_MEDIUM;
    for (int i = 0; i < answers; i++) {
        if (i % 10 == 0)
            level = rating_level(&r, NULL, 0);
        RatedAnswer a = ask(rng, level);
        a.right = uniform(rng) < does(t, a.success_milli);
        rating_answer(&r, &a);
    }
    return rating_shown(&r) - (RATING_START + 174 * t);
}

/* Players spread by one logit round the average: the root of the mean square error of the shown
 * rating after 40 answers, in points. */
static void test_finds_players(void **state)
{
    (void)state;
    enum { PLAYERS = 4000, ANSWERS = 40 };
    Rng rng = rng_stream(40, 0, 0);
    double squares = 0, sum = 0;
    for (int i = 0; i < PLAYERS; i++) {
        double off = error_after(&rng, ANSWERS);
        squares += off * off;
        sum += off;
    }
    double rms = sqrt(squares / PLAYERS), bias = sum / PLAYERS;
    if (getenv("SHOW"))
        print_message("after %d answers: error %.1f points, bias %.1f\n", ANSWERS, rms, bias);
    assert_true(rms < 100);
    assert_true(fabs(bias) < 20);
}

/* Predicted and observed success by tenths, over 200,000 answers of players the rating has met. */
static void test_calibration(void **state)
{
    (void)state;
    enum { PLAYERS = 500, ANSWERS = 400, KNOWN = 40, TENTHS = 10 };
    int asked[TENTHS] = {0}, right[TENTHS] = {0};
    double predicted[TENTHS] = {0};
    Rng rng = rng_stream(200000, 0, 0);
    for (int p = 0; p < PLAYERS; p++) {
        double t = normal(&rng);
        Rating r = {0};
        for (int i = 0; i < ANSWERS + KNOWN; i++) {
            RatedAnswer a = ask(&rng, (int)rng_below(&rng, LEVEL_COUNT));
            a.right = uniform(&rng) < does(t, a.success_milli);
            double expected = rating_expects(&r, &a);
            int tenth = (int)(expected * TENTHS);
            if (i >= KNOWN) {
                asked[tenth]++;
                right[tenth] += a.right;
                predicted[tenth] += expected;
            }
            rating_answer(&r, &a);
        }
    }
    for (int i = 0; i < TENTHS; i++) {
        if (asked[i] < 1000)
            continue;
        double said = predicted[i] / asked[i], seen = (double)right[i] / asked[i];
        if (getenv("SHOW"))
            print_message("%6d answers: predicted %.3f, observed %.3f\n", asked[i], said, seen);
        assert_true(fabs(said - seen) < 0.04);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_direction), cmocka_unit_test(test_bounds),
        cmocka_unit_test(test_level),     cmocka_unit_test(test_topics),
        cmocka_unit_test(test_finds_players), cmocka_unit_test(test_calibration),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
