/* test_session.c -- a round from the first question to the end, without window, catalog or clock. */
#include "session.h"
#include "test.h"

/* `count` questions of four options whose key is the second, worth 200, read in two seconds. */
static void make(Session *s, int count, int time_s)
{
    memset(s, 0, sizeof *s);
    s->count = count;
    s->time_s = time_s;
    for (int i = 0; i < count; i++) {
        Item item = {.stem = S("Who?"), .clue = S("A hint."), .base_points = 200, .chars = 25};
        item.question.option_count = 4;
        item.question.key = 1;
        item.question.draw = (uint64_t)i;
        s->items[i] = s->spare[i] = item;
    }
    session_start(s);
}

static void answer_after(Session *s, int ms, int option)
{
    session_tick(s, ms);
    assert_true(session_answer(s, option));
}

static void test_reading_time_comes_before_the_clock(void **state)
{
    (void)state;
    Session s;
    make(&s, 1, 20);
    session_tick(&s, 1999);
    assert_int_equal(s.phase, PHASE_READING);
    assert_int_equal(session_left_ms(&s), 20000);
    session_tick(&s, 1);
    assert_int_equal(s.phase, PHASE_ANSWERING);
    session_tick(&s, 5000);
    assert_int_equal(session_left_ms(&s), 15000);
    assert_int_equal(session_next_ms(&s), 15000);
}

static void test_a_dispute_gives_points_and_streak_back(void **state)
{
    (void)state;
    Session s;
    make(&s, 4, 20);
    for (int i = 0; i < 2; i++) {
        answer_after(&s, 2000, 1);
        assert_true(session_next(&s));
    }
    int before = s.score;
    answer_after(&s, 2000, 0); /* wrong: the streak of two is lost */
    assert_int_equal(s.streak, 0);
    assert_true(session_dispute(&s, 2));
    assert_false(session_dispute(&s, 2));
    assert_int_equal(s.streak, 2);
    assert_int_equal(s.score, before);
    assert_true(session_next(&s));
    answer_after(&s, 2000, 1); /* right, the third in a row */
    assert_int_equal(s.streak, 3);
    assert_true(s.score > before);
    assert_true(session_dispute(&s, 3));
    assert_int_equal(s.streak, 2);
    assert_int_equal(s.best_streak, 2);
    assert_int_equal(s.score, before);
    assert_int_equal(session_right_count(&s), 2);
    assert_true(session_next(&s));
    assert_false(session_dispute(&s, 0)); /* the round is over */
}

static void test_what_was_disputed_before_is_not_scored(void **state)
{
    (void)state;
    Session s;
    make(&s, 2, 20);
    s.items[0].dispute_key = 7;
    session_mark_disputed(&s, (uint64_t[]){3, 7}, 2);
    answer_after(&s, 2000, 1);
    assert_true(s.answers[0].disputed);
    assert_int_equal(s.score, 0);
    assert_int_equal(s.streak, 0);
    assert_true(session_next(&s));
    answer_after(&s, 2000, 1);
    assert_false(s.answers[1].disputed);
    assert_int_equal(s.streak, 1);
}

static void test_keys_are_deaf_at_first(void **state)
{
    (void)state;
    Session s;
    make(&s, 1, 20);
    session_tick(&s, 299);
    assert_false(session_answer(&s, 1));
    session_tick(&s, 1);
    assert_true(session_answer(&s, 1));
    assert_int_equal(s.score, 400);
    assert_int_equal(s.answers[0].took_ms, 0);
}

static void test_time_runs_out(void **state)
{
    (void)state;
    Session s;
    make(&s, 1, 20);
    session_tick(&s, 2000 + 20000 - 1);
    assert_int_equal(s.phase, PHASE_ANSWERING);
    session_tick(&s, 1);
    assert_int_equal(s.phase, PHASE_ANSWERED);
    assert_int_equal(s.answers[0].chosen, -1);
    assert_false(s.answers[0].right);
    assert_int_equal(s.score, 0);
}

static void test_pause_stops_everything(void **state)
{
    (void)state;
    Session s;
    make(&s, 1, 20);
    session_tick(&s, 3000);
    assert_true(session_pause(&s, true));
    session_tick(&s, 60000);
    assert_int_equal(session_left_ms(&s), 19000);
    assert_int_equal(session_next_ms(&s), -1);
    assert_false(session_answer(&s, 1));
    assert_false(session_use(&s, LIFE_FIFTY));
    assert_true(session_pause(&s, false));
    answer_after(&s, 1, 1);
}

static void test_streak_multiplies_and_a_mistake_ends_it(void **state)
{
    (void)state;
    static const int chosen[] = {1, 1, 1, 1, 1, 0, 1};
    static const int points[] = {400, 400, 500, 500, 600, 0, 400};
    Session s;
    make(&s, 7, 0);
    for (int i = 0; i < 7; i++) {
        answer_after(&s, 300, chosen[i]);
        assert_int_equal(s.answers[i].points, points[i]);
        session_next(&s);
    }
    assert_int_equal(s.answers[5].streak_lost, 5);
    assert_int_equal(s.best_streak, 5);
    assert_int_equal(s.phase, PHASE_DONE);
    assert_int_equal(s.lifeline_points, 300);
    assert_int_equal(s.score, 2800 + 300);
}

static void test_fifty_leaves_the_key_and_one_wrong(void **state)
{
    (void)state;
    Session s;
    make(&s, 9, 0);
    assert_true(session_use(&s, LIFE_FIFTY));
    assert_int_equal(__builtin_popcount(s.out), 2);
    assert_false(s.out >> 1 & 1);
    assert_false(session_use(&s, LIFE_FIFTY));
    int gone = s.out & 1 ? 0 : 2;
    session_tick(&s, 300);
    assert_false(session_answer(&s, gone));
    assert_true(session_answer(&s, 1));
    assert_true(s.answers[0].fifty);
}

static void test_swap_shows_the_spare_once(void **state)
{
    (void)state;
    Session s;
    make(&s, 2, 20);
    s.spare[0].stem = S("Spare?");
    session_tick(&s, 5000);
    assert_true(session_use(&s, LIFE_SWAP));
    assert_true(str_equal(session_item(&s)->stem, S("Spare?")));
    assert_int_equal(s.phase, PHASE_READING);
    assert_false(session_use(&s, LIFE_SWAP));
    answer_after(&s, 300, 1);
    assert_true(s.answers[0].swapped);
    session_next(&s);
    assert_true(str_equal(session_item(&s)->stem, S("Who?")));
}

static void test_no_spare_no_swap_no_clue(void **state)
{
    (void)state;
    Session s;
    make(&s, 1, 0);
    s.spare[0].stem = S("");
    s.items[0].clue = S("");
    assert_false(session_use(&s, LIFE_SWAP));
    assert_false(session_use(&s, LIFE_CLUE));
    assert_int_equal(s.used, 0);
}

static void test_resume_counts_what_was_counted(void **state)
{
    (void)state;
    Session s, t;
    make(&s, 4, 0);
    session_use(&s, LIFE_CLUE);
    answer_after(&s, 300, 1);
    session_next(&s);
    answer_after(&s, 300, 0);
    make(&t, 4, 0);
    session_resume(&t, s.answers, 2, s.used);
    assert_int_equal(t.score, s.score);
    assert_int_equal(t.at, 2);
    assert_int_equal(t.used, s.used);
    assert_int_equal(t.phase, PHASE_ANSWERING);
    make(&t, 2, 0);
    session_resume(&t, s.answers, 2, s.used);
    assert_int_equal(t.phase, PHASE_DONE);
    assert_int_equal(t.score, 400 + 200);
}

/* A lifeline used on the question under way holds there again after a resume; one that an answer
 * shows does not. */
static void test_resume_lifelines(void **state)
{
    (void)state;
    Session s, t;
    make(&s, 4, 0);
    assert_true(session_use(&s, LIFE_FIFTY));
    answer_after(&s, 300, s.items[0].question.key);
    assert_true(s.answers[0].fifty);
    session_next(&s);
    assert_true(session_use(&s, LIFE_CLUE));
    make(&t, 4, 0);
    session_resume(&t, s.answers, 1, s.used);
    assert_true(t.clue_shown);
    assert_int_equal(t.out, 0);
    assert_int_equal(t.used, s.used);
    make(&s, 4, 0);
    assert_true(session_use(&s, LIFE_FIFTY));
    assert_true(session_use(&s, LIFE_SWAP));
    make(&t, 4, 0);
    session_resume(&t, s.answers, 0, s.used);
    assert_true(t.swapped);
    assert_int_equal(t.at, 0);
}

static void test_median(void **state)
{
    (void)state;
    Session s;
    make(&s, 3, 40);
    assert_int_equal(session_median_ms(&s), -1);
    static const int ms[] = {9000, 3000, 5000};
    for (int i = 0; i < 3; i++) {
        answer_after(&s, ms[i], 1);
        session_next(&s);
    }
    assert_int_equal(session_median_ms(&s), 3000);
}

static void test_stub(void **state)
{
    (void)state;
    Session s;
    make(&s, 2, 0);
    answer_after(&s, 300, 1);
    session_next(&s);
    answer_after(&s, 300, 0);
    session_next(&s);
    char memory[200];
    Buf b = buf_fixed(memory, sizeof memory);
    session_write_stub(&s, S("22 Nov"), S("K7QD-2M9X"), &b);
    Str want = S("Marquee \xC2\xB7 22 Nov \xC2\xB7 1/2 \xC2\xB7 700\n\xE2\x97\x8F\xE2\x97\x8B\nK7QD-2M9X\n");
    assert_true(str_equal(buf_str(&b), want));
}

static void test_a_long_sleep_is_no_overflow(void **state)
{
    (void)state;
    Session s;
    make(&s, 1, 0);
    for (int i = 0; i < 10; i++)
        session_tick(&s, INT32_MAX);
    assert_true(session_answer(&s, 1));
    assert_true(s.answers[0].took_ms > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_reading_time_comes_before_the_clock),
        cmocka_unit_test(test_keys_are_deaf_at_first),
        cmocka_unit_test(test_a_dispute_gives_points_and_streak_back),
        cmocka_unit_test(test_what_was_disputed_before_is_not_scored),
        cmocka_unit_test(test_time_runs_out),
        cmocka_unit_test(test_pause_stops_everything),
        cmocka_unit_test(test_streak_multiplies_and_a_mistake_ends_it),
        cmocka_unit_test(test_fifty_leaves_the_key_and_one_wrong),
        cmocka_unit_test(test_swap_shows_the_spare_once),
        cmocka_unit_test(test_no_spare_no_swap_no_clue),
        cmocka_unit_test(test_resume_counts_what_was_counted),
        cmocka_unit_test(test_resume_lifelines), cmocka_unit_test(test_median),
        cmocka_unit_test(test_stub),
        cmocka_unit_test(test_a_long_sleep_is_no_overflow),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
