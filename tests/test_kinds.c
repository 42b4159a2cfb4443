/* test_kinds.c -- the table of kinds, difficulty, and what the options of asking let through. */
#include <stdlib.h>

#include "ask_world.h"

#include "rows.h"

static const char *const frozen[] = {"tests/data/frozen.rec"};
static const char *const traps[] = {"tests/data/traps.rec"};
static const char *const whole[] = {"tests/data/traps.rec", "tests/data/kinds.rec"};

static void test_names(void **state)
{
    (void)state;
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        assert_int_equal(kind_find(str_from_c(kind_name(kind))), kind);
        assert_true(kind_row(kind)->collect && kind_row(kind)->truth && kind_row(kind)->fact);
        assert_true((kind_row(kind)->pool == NULL) != (kind_row(kind)->options == NULL));
    }
    assert_int_equal(kind_find(S("nonsense")), -1);
}

static const struct {
    int line;
    const char *name;
    int d_milli, wrong, success;
} successes[] = {
    {__LINE__, "even", 0, 3, 640},        {__LINE__, "very easy", -8000, 3, 1000},
    {__LINE__, "hopeless", 9000, 3, 280}, {__LINE__, "easy level", -1335, 3, 850},
    {__LINE__, "medium level", -336, 3, 700}, {__LINE__, "hard level", 821, 3, 500},
    {__LINE__, "two options", 9000, 1, 538},
};

static void test_difficulty(void **state)
{
    (void)state;
    EACH_ROW (row, successes) {
        int got = difficulty_success(row->d_milli, row->wrong);
        if (got < row->success - 1 || got > row->success + 1)
            ROW_FAIL(row, "got %d, want %d", got, row->success);
    }
    for (int aim = 1; aim < AIMS; aim++)
        assert_true(difficulty_target(aim) > difficulty_target(aim - 1));
    for (int s = 300; s < 1000; s += 7)
        assert_in_range(difficulty_success(difficulty_at(s), 3), s - 2, s + 2);
    assert_int_equal(difficulty_level(AIM_EASY), LEVEL_EASY);
    assert_int_equal(difficulty_level(AIM_MEDIUM), LEVEL_MEDIUM);
    assert_int_equal(difficulty_level(AIM_HARD), LEVEL_HARD);
}

/* Which film somebody made is the harder to tell the less known she is, however known the film. */
static void test_names_in_stems(void **state)
{
    (void)state;
    World w;
    world_open(&w, frozen, 1);
    Asker *k = world_ask(&w, (AskOptions){0});
    const TopicList *list = &k->lists[KIND_film_by_crew];
    int compared = 0;
    for (int i = 0; i < list->count; i++)
        for (int j = 0; j < i; j++) {
            const Topic *a = &list->topics[i], *b = &list->topics[j];
            int off =
                card_of(k, OPT_PERSON, a->subject)->fame - card_of(k, OPT_PERSON, b->subject)->fame;
            if (a->key != b->key || off == 0)
                continue;
            assert_true(off > 0 ? a->hardness < b->hardness : a->hardness > b->hardness);
            compared++;
        }
    assert_true(compared > 3);
    world_close(&w);
}

/* Three films of near years are harder to put in order than three of far ones. */
static void test_orders(void **state)
{
    (void)state;
    World w;
    world_open(&w, frozen, 1);
    int apart[2] = {0, 0}, count[2] = {0, 0};
    for (int hard = 0; hard < 2; hard++) {
        Asker *k = world_ask(&w, (AskOptions){.level = hard ? LEVEL_HARD : LEVEL_EASY,
                                              .kinds = (uint64_t)1 << KIND_order_films});
        Round *r = arena_new(&w.arena, Round, 1);
        for (uint64_t number = 0; number < 20; number++) {
            ask_round(k, number, r);
            for (int i = 0; i < r->count; i++, count[hard]++)
                apart[hard] += abs(catalog_film(w.catalog, r->main[i].film)->year -
                                   catalog_film(w.catalog, r->main[i].film2)->year);
        }
    }
    assert_true(count[0] > 20 && count[1] > 20);
    assert_true(apart[0] * count[1] > apart[1] * count[0] * 5 / 4);
    world_close(&w);
}

static void test_filters(void **state)
{
    (void)state;
    World w;
    world_open(&w, traps, 1);
    Asker *all = world_ask(&w, (AskOptions){0});
    Asker *few = world_ask(&w, (AskOptions){.year_first = 1990, .year_last = 1991});
    Asker *none = world_ask(&w, (AskOptions){.year_first = 1950, .year_last = 1951});
    Asker *decade = world_ask(&w, (AskOptions){.decades = 1u << 10});
    uint32_t italy = names_find_country(&w.names, S("Italy"));
    Asker *italian = world_ask(&w, (AskOptions){.countries = {italy}, .country_count = 1});
    int kind = KIND_director_of_film;
    assert_true(few->lists[kind].drawn_count < all->lists[kind].drawn_count);
    for (int i = 0; i < few->lists[kind].drawn_count; i++) {
        Id film = few->lists[kind].topics[few->lists[kind].drawn[i]].film;
        assert_in_range(catalog_film(w.catalog, film)->year, 1990, 1991);
    }
    for (int i = 0; i < decade->lists[kind].drawn_count; i++) {
        Id film = decade->lists[kind].topics[decade->lists[kind].drawn[i]].film;
        assert_in_range(catalog_film(w.catalog, film)->year, 1990, 1999);
    }
    assert_true(italian->lists[kind].drawn_count > 0);
    assert_int_equal(ask_distinct(none, kind), 0);
    assert_true(str_find(ask_why_silent(none, kind), S("years and countries")) >= 0);
    assert_int_equal(ask_why_silent(all, kind).n, 0);
    world_close(&w);
}

/* Every film that a question names, and its key, was seen; of all films seen there are as many questions
 * as without a list. */
static void test_seen(void **state)
{
    (void)state;
    World w;
    world_open(&w, whole, 2);
    int films = catalog_count(w.catalog, ENT_FILM), some = 0, topics = 0;
    uint8_t *seen = arena_new(&w.arena, uint8_t, films), *every = arena_new(&w.arena, uint8_t, films);
    for (int i = 0; i < films; i++) {
        seen[i] = catalog_film(w.catalog, (Id)i)->year % 2 == 0;
        every[i] = 1;
        some += seen[i];
    }
    assert_in_range(some, 5, films - 5);
    Asker *all = world_ask(&w, (AskOptions){0});
    Asker *few = world_ask(&w, (AskOptions){.seen = seen});
    Asker *whole_list = world_ask(&w, (AskOptions){.seen = every});
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        const TopicList *list = &few->lists[kind];
        OptionType type = kind_options(kind);
        for (int i = 0; i < list->drawn_count; i++, topics++) {
            const Topic *t = &list->topics[list->drawn[i]];
            assert_true(seen[t->film]);
            assert_true(t->film2 == NO_ID || seen[t->film2]);
            assert_true(t->film3 == NO_ID || seen[t->film3]);
            if (type == OPT_FILM || type == OPT_TITLE || type == OPT_ORIGINAL)
                assert_true(seen[t->key]);
        }
        int with_film = 0;
        for (int i = 0; i < all->lists[kind].count; i++)
            with_film += all->lists[kind].topics[i].film != NO_ID;
        assert_int_equal(whole_list->lists[kind].drawn_count, with_film);
    }
    assert_true(topics > 100);
    Round *a = arena_new(&w.arena, Round, 2), *b = a + 1;
    ask_round(few, 0, a);
    ask_round(world_ask(&w, (AskOptions){.seen = seen}), 0, b);
    assert_int_equal(a->count, 10);
    for (int i = 0; i < a->count; i++) {
        assert_true(seen[a->main[i].film]);
        assert_int_equal(a->main[i].fact, b->main[i].fact);
    }
    world_close(&w);
}

static void test_silence(void **state)
{
    (void)state;
    World w;
    static const char *const bare[] = {"tests/data/bare.rec"};
    world_open(&w, bare, 1);
    Asker *k = world_ask(&w, (AskOptions){0});
    for (int kind = 0; kind < KIND_COUNT; kind++)
        if (!ask_distinct(k, kind))
            assert_true(ask_why_silent(k, kind).n > 0);
    assert_true(str_find(ask_why_silent(k, KIND_country_of_film), S("Complete: Country")) >= 0);
    assert_true(str_find(ask_why_silent(k, KIND_based_on_author), S("Based_on")) >= 0);
    assert_true(str_find(ask_why_silent(k, KIND_role_player), S("Gender")) >= 0);
    world_close(&w);
}

static void count_each(void *ctx, const Question *q)
{
    uint64_t *sum = ctx;
    sum[0]++;
    sum[1] ^= q->same;
}

/* Each distinct question once: as many as ask_distinct says, and no two the same. */
static void test_each(void **state)
{
    (void)state;
    World w;
    world_open(&w, whole, 2);
    Asker *k = world_ask(&w, (AskOptions){0});
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        uint64_t sum[2] = {0, 0};
        ask_each(k, kind, count_each, sum);
        assert_int_equal(sum[0], ask_distinct(k, kind));
        assert_true(sum[0] > 0 && sum[1] != 0);
    }
    world_close(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_names),   cmocka_unit_test(test_difficulty),
        cmocka_unit_test(test_filters), cmocka_unit_test(test_names_in_stems),
        cmocka_unit_test(test_orders),  cmocka_unit_test(test_seen),
        cmocka_unit_test(test_silence), cmocka_unit_test(test_each),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
