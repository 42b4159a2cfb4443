/* test_round.c -- rounds: the same from the same seed, nothing twice, no question answered by another. */
#include "ask_world.h"

#include "trace.h"

static const char *const traps[] = {"tests/data/traps.rec"};
static const char *const frozen[] = {"tests/data/frozen.rec"};

static void check_pair(const Asker *k, const Question *a, const Question *b)
{
    Trace x, y;
    trace_make(k, a, &x);
    trace_make(k, b, &y);
    assert_false(trace_leaks(&x, &y));
    assert_int_not_equal(a->fact, b->fact);
    assert_int_not_equal(a->same, b->same);
}

/* What one look takes for strangers has nothing to do with each other by any rule. */
static int check_strangers(const Asker *k, const Question *a, const Question *b)
{
    Trace x, y;
    trace_make(k, a, &x);
    trace_make(k, b, &y);
    if (trace_may_meet(&x, &y))
        return 0;
    assert_false(trace_leaks(&x, &y) || trace_leaks(&y, &x));
    assert_false(trace_echoes(&x, &y) || trace_echoes(&y, &x));
    assert_false(trace_shares_film(&x, &y) || trace_shares_person(&x, &y));
    assert_false(trace_shares_option(&x, &y));
    return 1;
}

static void check_round(const Asker *k, const Round *r)
{
    for (int i = 0; i < r->count; i++) {
        for (int j = 0; j < i; j++)
            check_pair(k, &r->main[j], &r->main[i]);
        if (!r->swap[i].option_count)
            continue;
        for (int j = 0; j < r->count; j++)
            if (j <= i)
                check_pair(k, &r->main[j], &r->swap[i]);
            else
                check_pair(k, &r->swap[i], &r->main[j]);
    }
}

/* The first question of the kind whose stem or key is so; false if there is none. */
static bool draw_of(const Asker *k, int kind, bool (*is)(const Catalog *c, const Topic *t),
                    Question *q)
{
    const TopicList *list = &k->lists[kind];
    for (int topic = 0; topic < list->count; topic++)
        for (uint32_t n = 0; n < 20 && is(k->catalog, &list->topics[topic]); n++)
            if (ask_draw(k, kind, (uint32_t)topic, AIM_MEDIUM, n, q))
                return true;
    return false;
}

static bool is_of_honora(const Catalog *c, const Topic *t)
{
    return str_equal(catalog_character(c, t->film, t->detail), S("Honora Bach"));
}

static bool is_by_nora(const Catalog *c, const Topic *t)
{
    return t->key == catalog_find_person(c, S("Nora Bach"));
}

/* A part in one stem is the other name of another's key. */
static void test_other_names(void **state)
{
    (void)state;
    static const char *const both[] = {"tests/data/beside.rec", "tests/data/kinds.rec"};
    World w;
    Question part, key;
    Trace x, y;
    world_open(&w, both, 2);
    Asker *k = world_ask(&w, (AskOptions){0});
    assert_true(draw_of(k, KIND_role_player, is_of_honora, &part));
    assert_true(draw_of(k, KIND_director_of_film, is_by_nora, &key));
    trace_make(k, &part, &x);
    trace_make(k, &key, &y);
    assert_true(trace_leaks(&x, &y) && trace_leaks(&y, &x));
    world_close(&w);
}

/* The stem of a double says the words of both its prizes. */
static void test_doubles(void **state)
{
    (void)state;
    static const char *const kinds[] = {"tests/data/kinds.rec"};
    World w;
    world_open(&w, kinds, 1);
    Asker *k = world_ask(&w, (AskOptions){0});
    const TopicList *list = &k->lists[KIND_aw_double];
    assert_true(list->count > 5);
    for (int i = 0; i < list->count; i++) {
        const Award *second = catalog_award(w.catalog, list->topics[i].award2);
        Str name = catalog_prize_name(w.catalog, second->prize, second->edition);
        WordSet words = words_make(name, &w.arena);
        assert_true(words_within(&words, &k->extras[list->topics[i].extra]));
    }
    world_close(&w);
}

static void test_rounds(void **state)
{
    (void)state;
    World w;
    world_open(&w, traps, 1);
    for (int length = 1; length <= 20; length += 3) {
        Asker *k = world_ask(&w, (AskOptions){.seed = 5, .length = length, .level = LEVEL_RISING});
        for (uint64_t number = 0; number < 20; number++) {
            Round a, b;
            ask_round(k, number, &a);
            ask_round(k, number, &b);
            ask_swaps(k, &a);
            ask_swaps(k, &b);
            assert_int_equal(a.count, b.count);
            assert_memory_equal(a.main, b.main, sizeof *a.main * (size_t)a.count);
            assert_memory_equal(a.swap, b.swap, sizeof *a.swap * (size_t)a.count);
            check_round(k, &a);
        }
    }
    world_close(&w);
}

/* Does the year stand in the stem, as it is read? */
static bool stem_shows(const World *w, const Question *q, int year)
{
    char memory[1024], digits[16];
    Buf stem = buf_fixed(memory, sizeof memory), number = buf_fixed(digits, sizeof digits);
    words_stem(w->catalog, &w->locale, q, &stem);
    buf_add_int(&number, year);
    return str_find(buf_str(&stem), buf_str(&number)) >= 0;
}

/* In a pack with enough of everything no rule has to give way. */
static void check_strict(const World *w, const Round *r)
{
    const Catalog *c = w->catalog;
    int decades = 0, countries = 0, kinds[KIND_COUNT] = {0};
    assert_int_equal(r->count, 10);
    for (int i = 0; i < r->count; i++) {
        const Question *q = &r->main[i];
        bool new_decade = q->film != NO_ID, new_country = q->film != NO_ID;
        assert_true(++kinds[q->kind] <= 3);
        for (int j = 0; q->option_type == OPT_YEAR && j < r->count; j++)
            assert_true(j == i || !stem_shows(w, &r->main[j], (int)q->option[q->key]));
        if (i >= 2)
            assert_false(q->kind == r->main[i - 1].kind && q->kind == r->main[i - 2].kind);
        for (int j = 0; j < i; j++) {
            const Question *p = &r->main[j];
            if (q->film == NO_ID || p->film == NO_ID)
                continue;
            assert_int_not_equal(p->film, q->film);
            IdSpan a = catalog_values(c, REL_COUNTRY, p->film), b = catalog_values(c, REL_COUNTRY, q->film);
            new_decade &= catalog_film(c, p->film)->year / 10 != catalog_film(c, q->film)->year / 10;
            new_country &= !a.count || !b.count || a.ids[0] != b.ids[0];
        }
        decades += new_decade;
        countries += new_country;
    }
    assert_true(decades >= 3 && countries >= 3);
}

static void test_strict(void **state)
{
    (void)state;
    World w;
    world_open(&w, frozen, 1);
    Asker *k = world_ask(&w, (AskOptions){.seed = 7, .level = LEVEL_RISING});
    int easier = 0;
    for (uint64_t number = 0; number < 60; number++) {
        Round r;
        assert_true(ask_round(k, number, &r));
        ask_swaps(k, &r);
        check_round(k, &r);
        check_strict(&w, &r);
        for (int i = 0; i < 5; i++)
            easier += r.main[9 - i].difficulty_milli - r.main[i].difficulty_milli;
    }
    assert_true(easier / 300 > 100);    /* the later half is harder by a tenth and more */
    world_close(&w);
}

/* Questions of a hundred rounds, each beside each, so that all sorts of kinship are there. */
static void test_strangers(void **state)
{
    (void)state;
    enum { ROUNDS = 100 };
    World w;
    world_open(&w, traps, 1);
    Asker *k = world_ask(&w, (AskOptions){.seed = 3, .level = LEVEL_RISING});
    static Round r[ROUNDS];
    int strangers = 0, pairs = 0;
    for (int number = 0; number < ROUNDS; number++)
        ask_round(k, (uint64_t)number, &r[number]);
    for (int i = 0; i < ROUNDS; i++)
        for (int j = 0; j < i; j++)
            for (int n = 0; n < r[i].count && n < r[j].count; n++, pairs++)
                strangers += check_strangers(k, &r[i].main[n], &r[j].main[(n + i) % r[j].count]);
    assert_in_range(strangers, pairs / 10, pairs * 9 / 10);
    world_close(&w);
}

/* A film alone gives what it can, and the round says that it is short. */
static void test_small(void **state)
{
    (void)state;
    World w;
    static const char *const bare[] = {"tests/data/bare.rec"};
    world_open(&w, bare, 1);
    Asker *k = world_ask(&w, (AskOptions){.seed = 1});
    Round r;
    assert_false(ask_round(k, 0, &r));
    assert_in_range(r.count, 1, 9);
    world_close(&w);
}

/* All questions of one film: one whose answer is the film would forbid those that name it, and does
 * not come first. */
static void test_one_film(void **state)
{
    (void)state;
    World w;
    Arena a;
    arena_init(&a);
    world_open_text(
        &w,
        "Title: Salt Road\nOriginal_title: Chemin salé\nYear: 1997\n"
        "Country: France\nLanguage: French\n"
        "Based_on: novel; The Long Way; Gus Hart\nComplete: Country\nComplete: Language\n",
        arena_c(&a, test_read_file(&a, "tests/data/kinds.rec")));
    for (uint64_t seed = 0; seed < 40; seed++) {
        Asker *k = world_ask(&w, (AskOptions){.seed = seed, .level = LEVEL_RISING});
        Round r;
        ask_round(k, 0, &r);
        ask_swaps(k, &r);
        check_round(k, &r);
        assert_true(r.count >= 2);
    }
    world_close(&w);
    arena_free(&a);
}

static void test_one_kind(void **state)
{
    (void)state;
    World w;
    world_open(&w, frozen, 1);
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        Asker *k = world_ask(&w, (AskOptions){.seed = 3, .kinds = (uint64_t)1 << kind, .level = LEVEL_MEDIUM});
        Round r;
        ask_round(k, 0, &r);
        for (int i = 0; i < r.count; i++)
            assert_int_equal(r.main[i].kind, kind);
        assert_true(r.count > 0 || !ask_distinct(k, kind));
    }
    world_close(&w);
}

/* What was prepared with other options, or with a filter, gives the same rounds, and the same reasons
 * for having none. */
static void check_again(World *w, const Asker *prepared, AskOptions options)
{
    Asker *anew = world_ask(w, options), *again;
    Round one, other;
    options.length = 10;
    again = ask_again(prepared, w->catalog, &options, &w->arena);
    for (uint64_t number = 0; number < 5; number++) {
        ask_round(anew, number, &one);
        ask_round(again, number, &other);
        assert_int_equal(one.count, other.count);
        assert_memory_equal(one.main, other.main, sizeof *one.main * (size_t)one.count);
    }
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        for (int aim = 0; aim < AIMS; aim++)
            assert_int_equal(anew->weights[aim][kind], again->weights[aim][kind]);
        assert_true(str_equal(anew->lists[kind].why, again->lists[kind].why));
    }
}

/* At every aim a kind comes the less often the fewer of its questions are as hard as that: no
 * question of a thin kind oftener than one of a full kind. */
static void test_thin(void **state)
{
    (void)state;
    World w;
    world_open(&w, frozen, 1);
    Asker *k = world_ask(&w, (AskOptions){0});
    int thin = 0, full = 0;
    for (int kind = 0; kind < KIND_COUNT; kind++)
        for (int aim = 0; aim < AIMS; aim++) {
            int weight = (int)k->weights[aim][kind], near = k->lists[kind].near[aim];
            int share = kind_share(kind);
            assert_true(weight <= share);
            if (!weight)
                continue;
            full += near >= share;
            thin += near < share;
            assert_true(near >= share ? weight == share : weight <= near || weight == 1);
        }
    assert_true(thin > 0 && full > 0);
    world_close(&w);
}

static void test_again(void **state)
{
    (void)state;
    World w;
    world_open(&w, frozen, 1);
    const AskOptions options[] = {
        {.seed = 3, .level = LEVEL_RISING},
        {.seed = 4, .level = LEVEL_HARD, .kinds = 1u << KIND_director_of_film},
        {.seed = 5, .level = LEVEL_EASY, .year_first = 1950, .year_last = 1979},
        {.seed = 6, .level = LEVEL_RISING, .decades = 1u << 11},
    };
    enum { COUNT = sizeof options / sizeof *options };
    for (int i = 0; i < COUNT; i++) {
        Asker *prepared = world_ask(&w, options[i]);
        for (int k = 0; k < COUNT; k++)
            check_again(&w, prepared, options[k]);
    }
    check_again(&w, NULL, options[0]);
    world_close(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_other_names), cmocka_unit_test(test_doubles),
        cmocka_unit_test(test_rounds),      cmocka_unit_test(test_strict),
        cmocka_unit_test(test_strangers),   cmocka_unit_test(test_small),
        cmocka_unit_test(test_one_film),    cmocka_unit_test(test_one_kind),
        cmocka_unit_test(test_again),       cmocka_unit_test(test_thin),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
