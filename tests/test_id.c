/* test_id.c -- from the id alone comes the same question, whatever the options; a wrong id says why. */
#include "ask_world.h"

static const char *const traps[] = {"tests/data/traps.rec"};

typedef struct { World *w; Asker *other; int count; } Back;

static void check_one(void *ctx, const Question *q)
{
    Back *back = ctx;
    char room[64];
    Buf b = buf_fixed(room, sizeof room);
    ask_write_id(back->other, q, &b);
    assert_int_equal(b.n, 17);
    Question again;
    const char *why;
    if (!ask_from_id(back->other, buf_str(&b), &again, &why))
        fail_msg("%.*s: %s", STR_ARG(buf_str(&b)), why);
    assert_memory_equal(q, &again, sizeof again);
    for (size_t i = 0; i < b.n; i++)    /* as people type it */
        if (room[i] >= 'A' && room[i] <= 'Z')
            room[i] = (char)(room[i] == '1' ? 'l' : room[i] - 'A' + 'a');
    assert_true(ask_from_id(back->other, buf_str(&b), &again, &why));
    assert_memory_equal(q, &again, sizeof again);
    back->count++;
}

static void test_back(void **state)
{
    (void)state;
    World w;
    world_open(&w, traps, 1);
    Asker *k = world_ask(&w, (AskOptions){.seed = 1});
    Asker *other = world_ask(&w, (AskOptions){.seed = 9, .year_first = 1991, .kinds = 1, .level = LEVEL_HARD});
    Back back = {&w, other, 0};
    for (int kind = 0; kind < KIND_COUNT; kind++)
        ask_each(k, kind, check_one, &back);
    Round r;
    ask_round(k, 0, &r);
    for (int i = 0; i < r.count; i++)
        check_one(&back, &r.main[i]);
    assert_true(back.count > 50);
    world_close(&w);
}

static const struct {
    int line;
    const char *name, *id, *why;
} bad[] = {
    {__LINE__, "empty", "", "not the id"},
    {__LINE__, "short", "K7QDX-2M9X4", "not the id"},
    {__LINE__, "long", "K7QDX-2M9X4-K7QDX-2M9X4", "not the id"},
    {__LINE__, "a letter that is none", "U7QDX-2M9X4-K7QDX", "not the id"},
    {__LINE__, "other packs", "00000-00000-00000", "other packs"},
};

static void test_bad(void **state)
{
    (void)state;
    World w;
    world_open(&w, traps, 1);
    Asker *k = world_ask(&w, (AskOptions){0});
    EACH_ROW (row, bad) {
        Question q;
        const char *why = "";
        ROW_INT(row, ask_from_id(k, str_from_c(row->id), &q, &why), false);
        if (str_find(str_from_c(why), str_from_c(row->why)) < 0)
            ROW_FAIL(row, "got \"%s\", want \"%s\"", why, row->why);
    }
    world_close(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_back), cmocka_unit_test(test_bad)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
