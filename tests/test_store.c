/* test_store.c -- the history: kept, killed, damaged, read-only, missing. */
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <sqlite3.h>

#include "files.h"
#include "store.h"
#include "test.h"

static char folder[] = "build/test-store-XXXXXX";

static int make_folder(void **state)
{
    (void)state;
    return mkdtemp(folder) ? 0 : -1;
}

static int remove_folder(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Str *names;
    int n = files_list(str_from_c(folder), &a, &names);
    for (int i = 0; i < n; i++)
        remove(arena_c(&a, path_join(&a, str_from_c(folder), names[i])));
    arena_free(&a);
    return rmdir(folder);
}

static Str file_named(Arena *a, const char *name)
{
    return path_join(a, str_from_c(folder), str_from_c(name));
}

static Unfinished a_round(void)
{
    Unfinished r = {.there = true, .seed = 0xFFFFFFFFFFFFFFFFu, .number = 3, .fingerprint = 0x8000000000000001u,
                    .level = LEVEL_HARD, .time_s = 20, .programme = {.length = 10, .decades = 5}};
    r.programme.countries[0] = S("France");
    r.programme.countries[1] = S("Japan");
    r.programme.country_count = 2;
    r.programme.seen = true;
    r.seen_key = 0xC000000000000001u;
    r.seen_path = S("/home/a/export");
    return r;
}

static Item an_item(uint64_t fact)
{
    Item item = {.stem = S("Who directed *Amour* (2012)?"), .success_milli = 700, .id = S("ID")};
    item.question.option_count = 4;
    item.question.fact = fact;
    for (int i = 0; i < 4; i++)
        item.option[i] = S("Somebody");
    return item;
}

static const Answer right = {.chosen = 0, .right = true, .took_ms = 1234, .points = 250, .base = 100,
                             .speed = 100, .percent = 125, .streak = 3, .clue = true};

static void test_round_comes_back(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Str said, path = file_named(&a, "round.db");
    Store *s = store_open(path, &a, &said);
    assert_int_equal(said.n, 0);
    Unfinished r = a_round(), again;
    assert_false(store_unfinished(s, &again, &a));
    assert_true(store_begin(s, &r, 1000));
    Item item = an_item(77);
    assert_true(store_answer(s, 0, &item, &right, 4, 1001));
    store_close(s);

    s = store_open(path, &a, &said);
    assert_true(store_unfinished(s, &again, &a));
    assert_true(again.seed == r.seed && again.number == 3 && again.fingerprint == r.fingerprint);
    assert_int_equal(again.programme.country_count, 2);
    assert_true(str_equal(again.programme.countries[1], S("Japan")));
    assert_true(again.programme.seen && again.seen_key == r.seen_key);
    assert_true(str_equal(again.seen_path, r.seen_path));
    assert_int_equal(again.answered, 1);
    assert_int_equal(again.used, 4);
    assert_memory_equal(&again.answers[0], &right, sizeof right);
    uint64_t facts[4];
    assert_int_equal(store_recent_facts(s, facts, 4), 1);
    assert_true(facts[0] == 77);
    Rating rating;
    store_rating(s, &rating);
    assert_int_equal(rating.answers, 1);

    /* The round goes on in its own row, and ends. */
    item = an_item(78);
    assert_true(store_answer(s, 1, &item, &right, 4, 1002));
    Session session = {.score = 1400, .count = 2};
    assert_int_equal(store_best(s, r.fingerprint, &r.programme, r.seen_key), 0);
    assert_true(store_end(s, &session, 1003));
    assert_int_equal(store_best(s, r.fingerprint, &r.programme, r.seen_key), 1400);
    assert_int_equal(store_best(s, r.fingerprint, &r.programme, r.seen_key + 2), 0);
    Programme other = r.programme;
    other.seen = false;
    assert_int_equal(store_best(s, r.fingerprint, &other, r.seen_key), 0);
    other.seen = true;
    other.length = 5;
    assert_int_equal(store_best(s, r.fingerprint, &other, r.seen_key), 0);
    assert_false(store_unfinished(s, &again, &a));
    assert_int_equal(store_answer_count(s), 2);
    store_close(s);
    arena_free(&a);
}

/* A disputed answer counts for nothing, here and when the round is taken up again. */
static void test_disputed_is_not_rated(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Str said, path = file_named(&a, "dispute.db");
    Store *s = store_open(path, &a, &said);
    Unfinished r = a_round(), again;
    r.disputes = 2;
    store_begin(s, &r, 1);
    Item item = an_item(5);
    store_answer(s, 0, &item, &right, 0, 2);
    Answer out = right;
    out.disputed = true;
    out.points = out.base = out.speed = out.percent = 0;
    out.streak = 2;
    assert_true(store_dispute(s, 0, &out));
    Rating rating;
    store_rating(s, &rating);
    assert_int_equal(rating.answers, 0);
    store_close(s);
    s = store_open(path, &a, &said);
    assert_true(store_unfinished(s, &again, &a));
    assert_int_equal(again.disputes, 2);
    assert_memory_equal(&again.answers[0], &out, sizeof out);
    store_close(s);
    arena_free(&a);
}

/* A history of the version before is brought up, and nothing of it is lost. */
static void test_older_is_brought_up(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Str said, path = file_named(&a, "old.db");
    Store *s = store_open(path, &a, &said);
    Unfinished r = a_round(), again;
    store_begin(s, &r, 1);
    Item item = an_item(5);
    store_answer(s, 0, &item, &right, 0, 2);
    store_close(s);
    sqlite3 *db;
    assert_int_equal(sqlite3_open(arena_c(&a, path), &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, "ALTER TABLE answer DROP COLUMN disputed;"
                                      "ALTER TABLE round DROP COLUMN disputes;"
                                      "ALTER TABLE round DROP COLUMN seen;"
                                      "ALTER TABLE round DROP COLUMN seen_list;"
                                      "PRAGMA user_version = 2", NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
    s = store_open(path, &a, &said);
    assert_int_equal(said.n, 0);
    assert_true(store_unfinished(s, &again, &a));
    assert_int_equal(again.answered, 1);
    assert_false(again.programme.seen);
    assert_memory_equal(&again.answers[0], &right, sizeof right);
    store_close(s);
    assert_int_equal(sqlite3_open(arena_c(&a, path), &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, "ALTER TABLE round DROP COLUMN seen;"
                                      "ALTER TABLE round DROP COLUMN seen_list;"
                                      "PRAGMA user_version = 3", NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
    s = store_open(path, &a, &said);
    assert_int_equal(said.n, 0);
    assert_true(store_unfinished(s, &again, &a));
    assert_int_equal(again.answered, 1);
    store_close(s);
    arena_free(&a);
}

static void test_dropped_is_not_offered(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Str said;
    Store *s = store_open(file_named(&a, "drop.db"), &a, &said);
    Unfinished r = a_round(), again;
    store_begin(s, &r, 1);
    store_drop_unfinished(s);
    assert_false(store_unfinished(s, &again, &a));
    store_close(s);
    arena_free(&a);
}

/* A child answers and is killed at once: what it said was kept is there. */
static void test_killed(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Str said, path = file_named(&a, "killed.db");
    int pipe_of[2];
    assert_int_equal(pipe(pipe_of), 0);
    pid_t child = fork();
    if (child == 0) {
        Store *s = store_open(path, &a, &said);
        Unfinished r = a_round();
        Item item = an_item(5);
        bool ok = store_begin(s, &r, 1) && store_answer(s, 0, &item, &right, 0, 2);
        if (write(pipe_of[1], ok ? "y" : "n", 1) == 1)
            pause();
        _exit(1);
    }
    char answer = 0;
    assert_int_equal(read(pipe_of[0], &answer, 1), 1);
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    assert_int_equal(answer, 'y');
    Store *s = store_open(path, &a, &said);
    assert_int_equal(store_answer_count(s), 1);
    Unfinished again;
    assert_true(store_unfinished(s, &again, &a));
    store_close(s);
    arena_free(&a);
}

static const struct { int line; const char *name, *bytes; } damages[] = {
    {__LINE__, "no database", "this is no database, only a text that is long enough to look at"},
    {__LINE__, "a header and nothing more", "SQLite format 3"},
};

static void test_damaged_is_set_aside(void **state)
{
    (void)state;
    EACH_ROW(r, damages) {
        Arena a;
        arena_init(&a);
        Str said, why, path = file_named(&a, "damaged.db");
        assert_true(files_write(path, str_from_c(r->bytes), &a, &why));
        Store *s = store_open(path, &a, &said);
        if (str_find(said, S("damaged.db.damaged-")) < 0)
            ROW_FAIL(r, "said \"%.*s\"", STR_ARG(said));
        Unfinished round = a_round();
        ROW_INT(r, store_begin(s, &round, 1), true);
        store_close(s);
        s = store_open(path, &a, &said);
        ROW_INT(r, said.n, 0);
        store_close(s);
        arena_free(&a);
    }
}

static void test_no_place_is_no_end(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    static const char *const places[] = {"", "build", "build/no/such/folder/history.db", "/proc/history.db"};
    for (int i = 0; i < 4; i++) {
        Str said;
        Store *s = store_open(str_from_c(places[i]), &a, &said);
        assert_true(i == 0 || said.n > 0);
        Unfinished r = a_round();
        Item item = an_item(1);
        assert_true(store_begin(s, &r, 1));
        assert_true(store_answer(s, 0, &item, &right, 0, 1));
        assert_int_equal(store_answer_count(s), 1);
        store_close(s);
    }
    arena_free(&a);
}

/* Kept over the end of the program; of other packs nothing is known. */
static void test_counted(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Str said, path = file_named(&a, "counted.db");
    Store *s = store_open(path, &a, &said);
    assert_int_equal(store_counted(s, 0x8000000000000001u), 0);
    store_keep_count(s, 0x8000000000000001u, 66598);
    store_keep_count(s, 0x8000000000000001u, 66599);
    store_close(s);
    s = store_open(path, &a, &said);
    assert_int_equal(store_counted(s, 0x8000000000000001u), 66599);
    assert_int_equal(store_counted(s, 1), 0);
    assert_int_equal(said.n, 0);
    store_close(s);
    arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_round_comes_back),
        cmocka_unit_test(test_disputed_is_not_rated),
        cmocka_unit_test(test_older_is_brought_up),
        cmocka_unit_test(test_dropped_is_not_offered),
        cmocka_unit_test(test_killed),
        cmocka_unit_test(test_damaged_is_set_aside),
        cmocka_unit_test(test_no_place_is_no_end),
        cmocka_unit_test(test_counted),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
