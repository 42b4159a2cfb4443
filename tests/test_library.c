/* test_library.c -- packs read beside a running game: what is dropped comes when it is ready, one after
 * the other; what is cancelled leaves everything as it was. The worker has a real thread; the test
 * waits for its bell, so that nothing here hangs on time. */
#include <pthread.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "folder.h"
#include "host.h"
#include "test.h"

#define FILM(title, year) "Title: " title "\nYear: " year "\nDirector: Somebody\n\n"

typedef struct {
    Arena arena;
    Host host;
    pthread_mutex_t lock;
    pthread_cond_t rung;
    int rings;                  /* not heard yet */
    Str said;                   /* by what was taken last */
} Bench;

static void ring(void *who)
{
    Bench *b = who;
    pthread_mutex_lock(&b->lock);
    b->rings++;
    pthread_cond_signal(&b->rung);
    pthread_mutex_unlock(&b->lock);
}

static Str path_of(Bench *b, const char *name)
{
    return path_join(&b->arena, str_from_c(folder), str_from_c(name));
}

static void put(Bench *b, const char *name, const char *text)
{
    Str why;
    if (!files_write(path_of(b, name), str_from_c(text), &b->arena, &why))
        fail_msg("%.*s", STR_ARG(why));
}

/* Assets of our own: the real words and names, and a pack of two films. */
static void make_assets(Bench *b)
{
    static const char *const links[] = {"locale", "names"};
    char here[4096];
    assert_non_null(getcwd(here, sizeof here));
    files_make_folder(path_of(b, "assets/packs"), &b->arena);
    for (int i = 0; i < 2; i++) {
        Str from = arena_format(&b->arena, "%s/assets/%s", here, links[i]);
        Str to = path_of(b, i ? "assets/names" : "assets/locale");
        if (symlink(arena_c(&b->arena, from), arena_c(&b->arena, to)))
            assert_int_equal(access(arena_c(&b->arena, to), R_OK), 0);
    }
    put(b, "assets/packs/ours.rec", FILM("Ours", "1950") FILM("Ours Too", "1951"));
}

/* `assets` NULL: our own. */
static Bench *bench_open_with(const char *assets, bool employed, bool cancelled)
{
    Arena a;
    arena_init(&a);
    Bench *b = arena_new(&a, Bench, 1);
    b->arena = a;
    pthread_mutex_init(&b->lock, NULL);
    pthread_cond_init(&b->rung, NULL);
    make_assets(b);
    Options o = {.command = CMD_PLAY,
                 .assets = assets ? str_from_c(assets) : path_of(b, "assets"),
                 .data = path_of(b, "data")};
    Str why = S("");
    if (!host_open(&b->host, &o, S("marquee"), 7, 1700000000, &why))
        fail_msg("%.*s", STR_ARG(why));
    if (cancelled)
        host_cancel_load(&b->host);
    host_load(&b->host);
    if (employed)
        host_employ(&b->host, ring, b);
    return b;
}

static Bench *bench_open(bool employed, bool cancelled)
{
    return bench_open_with(NULL, employed, cancelled);
}

static void bench_close(Bench *b)
{
    host_close(&b->host);
    pthread_cond_destroy(&b->rung);
    pthread_mutex_destroy(&b->lock);
    Arena a = b->arena;
    arena_free(&a);
}

static void act(Bench *b, ActionType type, int value, Str text)
{
    Action action = {.type = type, .value = value, .text = text};
    host_act(&b->host, action, NULL, NULL, 1700000001, &b->said);
}

static void load(Bench *b, const char *name)
{
    act(b, ACT_LOAD, 0, path_of(b, name));
}

/* Wait for what is under way, and show it. */
static bool take(Bench *b)
{
    pthread_mutex_lock(&b->lock);
    while (!b->rings)
        pthread_cond_wait(&b->rung, &b->lock);
    b->rings--;
    pthread_mutex_unlock(&b->lock);
    return host_take(&b->host, &b->said);
}

static int films(const Bench *b)
{
    return catalog_count(b->host.world.catalog, ENT_FILM);
}

static bool in_settings(Bench *b, const char *text)
{
    Str bytes = S(""), why = S("");
    files_read(b->host.places.settings, 1 << 20, &b->arena, &bytes, &why);
    return str_find(bytes, str_from_c(text)) >= 0;
}

static void clear_data(void)
{
    char command[96];
    snprintf(command, sizeof command, "rm -rf %s/data", folder);
    assert_int_equal(system(command), 0);
}

/* ---- */

static void test_at_once(void **state)
{
    (void)state;
    Bench *b = bench_open(false, false);
    put(b, "mine.rec", FILM("Mine", "1960"));
    assert_int_equal(films(b), 2);
    load(b, "mine.rec");
    assert_true(str_equal(b->said, S("mine: 1 film")));
    assert_int_equal(films(b), 3);
    load(b, "nowhere.rec");
    assert_true(str_find(b->said, S("nowhere.rec: there is no such file")) >= 0);
    assert_int_equal(b->host.world.pack_count, 2);
    bench_close(b);
    clear_data();
}

static void test_beside(void **state)
{
    (void)state;
    Bench *b = bench_open(true, false);
    put(b, "mine.rec", FILM("Mine", "1960"));
    put(b, "other.rec", FILM("Other", "1961") FILM("Other Too", "1962"));
    const Catalog *before = b->host.world.catalog;
    load(b, "mine.rec");
    load(b, "other.rec");
    load(b, "nowhere.rec");
    assert_int_equal(b->said.n, 0);
    assert_ptr_equal(b->host.world.catalog, before);
    host_watch(&b->host, &b->host.world);
    assert_int_equal(b->host.world.reading.waiting, 2);

    assert_true(take(b));
    assert_true(str_equal(b->said, S("mine: 1 film")));
    assert_int_equal(films(b), 3);
    assert_true(in_settings(b, "mine.rec") && !in_settings(b, "other.rec"));
    assert_true(take(b));
    assert_true(str_equal(b->said, S("other: 2 films")));
    assert_int_equal(films(b), 5);
    take(b);
    assert_true(str_find(b->said, S("there is no such file")) >= 0);
    assert_int_equal(b->host.world.pack_count, 3);
    host_watch(&b->host, &b->host.world);
    assert_int_equal(b->host.world.reading.what, READING_NOTHING);
    bench_close(b);
    clear_data();
}

static void test_cancel(void **state)
{
    (void)state;
    Bench *b = bench_open(true, false);
    put(b, "mine.rec", FILM("Mine", "1960"));
    put(b, "other.rec", FILM("Other", "1961"));
    const Catalog *before = b->host.world.catalog;
    load(b, "mine.rec");
    load(b, "other.rec");
    load(b, "other.rec");
    act(b, ACT_READ_CANCEL, 0, S(""));
    /* The second one is next; the third is cancelled before it began. */
    host_watch(&b->host, &b->host.world);
    assert_true(str_equal(b->host.world.reading.name, S("other.rec")));
    assert_int_equal(b->host.world.reading.waiting, 1);
    act(b, ACT_READ_CANCEL, 0, S(""));
    host_watch(&b->host, &b->host.world);
    assert_int_equal(b->host.world.reading.waiting, 0);
    take(b);
    assert_int_equal(b->said.n, 0);
    assert_ptr_equal(b->host.world.catalog, before);
    assert_int_equal(b->host.world.pack_count, 1);
    assert_false(in_settings(b, "mine.rec"));
    assert_true(take(b));
    assert_int_equal(b->host.world.pack_count, 2);
    assert_true(in_settings(b, "other.rec"));
    host_watch(&b->host, &b->host.world);
    assert_int_equal(b->host.world.reading.what, READING_NOTHING);
    /* It can be loaded after all. */
    load(b, "mine.rec");
    take(b);
    assert_int_equal(films(b), 4);
    bench_close(b);
    clear_data();
}

static void test_switch(void **state)
{
    (void)state;
    Bench *b = bench_open(true, false);
    put(b, "mine.rec", FILM("Mine", "1960"));
    load(b, "mine.rec");
    take(b);
    const World *w = &b->host.world;
    /* The list shows it at once, the catalog follows. */
    act(b, ACT_PACK_SWITCH, 1, S(""));
    assert_false(w->packs[1].on);
    assert_int_equal(films(b), 3);
    assert_true(in_settings(b, "off = "));
    act(b, ACT_PACK_UP, 1, S(""));
    assert_true(w->packs[1].builtin);
    take(b);
    assert_int_equal(films(b), 2);
    assert_true(w->packs[1].builtin && !w->packs[0].on);
    take(b);
    assert_true(w->packs[1].builtin);
    /* Cancelled, it is undone, in the settings too. */
    act(b, ACT_PACK_SWITCH, 0, S(""));
    assert_true(w->packs[0].on);
    act(b, ACT_READ_CANCEL, 0, S(""));
    take(b);
    assert_false(w->packs[0].on);
    assert_true(in_settings(b, "off = "));
    bench_close(b);
    clear_data();
}

static void test_look(void **state)
{
    (void)state;
    Bench *b = bench_open(true, false);
    put(b, "mine.rec", FILM("Mine", "1960"));
    load(b, "mine.rec");
    take(b);
    act(b, ACT_PACK_LOOK, 0, S(""));
    assert_false(take(b));
    put(b, "mine.rec", FILM("Mine", "1960") FILM("Mine Too", "1961"));
    act(b, ACT_PACK_LOOK, 0, S(""));
    assert_true(take(b));
    assert_true(str_equal(b->said, S("mine: 2 films")));
    assert_int_equal(films(b), 4);
    /* What was cancelled is not read again until it changes again. */
    put(b, "mine.rec", FILM("Mine", "1960"));
    act(b, ACT_PACK_LOOK, 0, S(""));
    act(b, ACT_READ_CANCEL, 0, S(""));
    take(b);
    assert_int_equal(films(b), 4);
    act(b, ACT_PACK_LOOK, 0, S(""));
    assert_false(take(b));
    assert_int_equal(films(b), 4);
    put(b, "mine.rec", FILM("A Third", "1960"));
    act(b, ACT_PACK_LOOK, 0, S(""));
    assert_true(take(b));
    assert_int_equal(films(b), 3);
    bench_close(b);
    clear_data();
}

static void test_count(void **state)
{
    (void)state;
    Bench *b = bench_open(true, false);
    put(b, "mine.rec", "%rec: Question\n\nAsk: A?\nRight: b\nWrong: c\nWrong: d\nWrong: e\n");
    assert_int_equal(b->host.world.questions, -1);
    assert_false(host_idle(&b->host));
    assert_false(host_idle(&b->host));
    assert_true(take(b));
    assert_true(b->host.world.questions >= 0);
    int before = b->host.world.questions;
    assert_false(host_idle(&b->host));
    /* Nobody waits for it, nor for a look behind it: what is asked for meanwhile comes first. */
    load(b, "mine.rec");
    take(b);
    host_idle(&b->host);
    act(b, ACT_PACK_LOOK, 0, S(""));
    host_watch(&b->host, &b->host.world);
    assert_int_equal(b->host.world.reading.what, READING_NOTHING);
    load(b, "mine.rec");
    take(b);
    assert_int_equal(b->host.world.questions, -1);
    take(b);
    take(b);
    assert_int_equal(b->host.world.questions, -1);
    host_idle(&b->host);
    take(b);
    assert_int_equal(b->host.world.questions, before + 1);
    assert_int_equal(b->host.world.packs[1].questions, 1);
    bench_close(b);
    clear_data();
}

/* Once counted, the records of ours are let go; whoever wants them has them again. */
static void test_rest(void **state)
{
    (void)state;
    Bench *b = bench_open(true, false);
    const World *w = &b->host.world;
    uint64_t fingerprint = w->fingerprint;
    put(b, "theirs.rec", FILM("Theirs", "1952"));
    host_idle(&b->host);
    assert_true(library_pack(b->host.library, 0)->count > 0);
    take(b);
    host_idle(&b->host);
    host_idle(&b->host);
    assert_int_equal(library_pack(b->host.library, 0)->count, 0);
    act(b, ACT_PACK_EXPORT, 0, S(""));
    take(b);
    assert_int_equal(w->packs[0].films, 2);
    Str text = S(""), why;
    Str at = arena_format(&b->arena, "data/exports/%.*s.rec", STR_ARG(w->packs[0].name));
    assert_true(files_read(path_of(b, arena_c(&b->arena, at)), 1 << 20, &b->arena, &text, &why));
    assert_true(str_find(text, S("Title: Ours Too")) >= 0);
    load(b, "theirs.rec");
    take(b);
    assert_int_equal(films(b), 3);
    act(b, ACT_PACK_SWITCH, 1, S(""));
    take(b);
    assert_int_equal(films(b), 2);
    assert_true(w->fingerprint == fingerprint);
    host_idle(&b->host);
    take(b);
    host_idle(&b->host);
    assert_int_equal(library_pack(b->host.library, 0)->count, 0);
    bench_close(b);
    clear_data();
}

/* A text in place of the disputes has sentences, but nobody looks for them among our records. */
static void test_rest_beside_a_text(void **state)
{
    (void)state;
    Bench *b = bench_open(false, false);
    files_make_folder(path_of(b, "data/packs"), &b->arena);
    put(b, "data/packs/corrections.rec",
        "Gravity is a 2013 film directed by Alfonso Cuar\xC3\xB3n. It stars Sandra Bullock.\n");
    bench_close(b);
    Bench *again = bench_open(false, false);
    library_know_count(again->host.library, 1);
    library_rest(again->host.library);
    assert_int_equal(library_pack(again->host.library, 0)->count, 0);
    const Catalog *c = again->host.world.catalog;
    Id film = catalog_find_film(c, S("Ours"), 1950);
    assert_int_not_equal(film, NO_ID);
    assert_int_equal(catalog_said(c, film, "Director").n, 0);
    bench_close(again);
    clear_data();
}

/* Nothing that is asked, shown or explained looks at a record that was let go: the sanitizer says
 * so. */
static void test_rest_asked(void **state)
{
    enum { ROUNDS = 30 };
    (void)state;
    Bench *b = bench_open_with("assets", false, false);
    const World *w = &b->host.world;
    library_know_count(b->host.library, 1);
    library_rest(b->host.library);
    assert_int_equal(library_pack(b->host.library, 0)->count, 0);
    AskOptions options = {.seed = 3, .level = LEVEL_RISING, .length = ROUND_MAX};
    const Asker *asker = ask_prepare(w->catalog, &options, &b->arena);
    Round *round = arena_new(&b->arena, Round, 1);
    Item *item = arena_new(&b->arena, Item, 1);
    for (uint64_t n = 0; n < ROUNDS; n++) {
        Arena a;
        arena_init(&a);
        ask_round(asker, n, round);
        ask_swaps(asker, round);
        assert_int_equal(round->count, ROUND_MAX);
        for (int i = 0; i < round->count; i++) {
            Buf told = buf_in(&a);
            item_make(asker, w->catalog, w->locale, &round->main[i], &a, item);
            ask_explain(asker, w->locale, &round->main[i], &told);
            assert_true(item->stem.n && told.n);
        }
        arena_free(&a);
    }
    bench_close(b);
    clear_data();
}

/* What a round draws from is prepared beside the game where a player would wait for it, and goes with
 * the catalog that it was made of. */
static void test_large(void **state)
{
    enum { FILMS = 4100 };
    (void)state;
    Bench *b = bench_open(true, false);
    Buf large = buf_in(&b->arena);
    for (int i = 0; i < FILMS; i++)
        buf_format(&large, "Title: The Book of %d Winds\nYear: %d\nDirector: Somebody\n\n", i, 1930 + i % 90);
    put(b, "large.rec", arena_c(&b->arena, buf_str(&large)));
    assert_null(b->host.world.prepared);
    load(b, "large.rec");
    assert_true(take(b));
    assert_int_equal(films(b), FILMS + 2);
    assert_non_null(b->host.world.prepared);
    AskOptions options = {.seed = 1, .level = LEVEL_RISING, .length = 10,
                          .kinds = (uint64_t)1 << KIND_year_of_film};
    Round *round = arena_new(&b->arena, Round, 1);
    ask_round(ask_again(b->host.world.prepared, b->host.world.catalog, &options, &b->arena), 0, round);
    assert_true(round->count > 0);
    act(b, ACT_PACK_SWITCH, 1, S(""));
    take(b);
    assert_int_equal(films(b), 2);
    assert_null(b->host.world.prepared);
    bench_close(b);
    clear_data();
}

/* A pack of the packs folder is moved away, even if the program ends at once. */
static void test_forget(void **state)
{
    (void)state;
    for (int ends = 0; ends < 2; ends++) {
        Bench *b = bench_open(true, false);
        files_make_folder(path_of(b, "data/packs"), &b->arena);
        put(b, "data/packs/kept.rec", FILM("Kept", "1970"));
        bench_close(b);
        b = bench_open(true, false);
        assert_int_equal(b->host.world.pack_count, 2);
        act(b, ACT_PACK_FORGET, 1, S(""));
        assert_int_equal(b->host.world.pack_count, 1);
        if (!ends) {
            take(b);
            assert_int_equal(films(b), 2);
        }
        Str removed = path_of(b, "data/packs/removed/kept.rec");
        Str still = path_of(b, "data/packs/kept.rec");
        host_halt(&b->host);
        assert_true(files_exists(removed, &b->arena));
        assert_false(files_exists(still, &b->arena));
        bench_close(b);
        clear_data();
    }
}

/* Nobody is kept from playing: what is not waited for at the start is listed, and read when wanted. */
static void test_start(void **state)
{
    (void)state;
    Bench *b = bench_open(true, false);
    put(b, "mine.rec", FILM("Mine", "1960"));
    load(b, "mine.rec");
    take(b);
    bench_close(b);
    b = bench_open(true, true);
    const World *w = &b->host.world;
    assert_int_equal(films(b), 2);
    assert_int_equal(w->pack_count, 2);
    assert_true(w->packs[1].unread && !w->packs[1].on);
    assert_true(w->notice.n > 0);
    act(b, ACT_PACK_LOOK, 0, S(""));
    assert_false(take(b));
    act(b, ACT_PACK_SWITCH, 1, S(""));
    assert_true(take(b));
    assert_true(str_equal(b->said, S("mine: 1 film")));
    assert_true(!w->packs[1].unread && w->packs[1].on);
    assert_int_equal(films(b), 3);
    bench_close(b);
    b = bench_open(true, false);
    assert_int_equal(films(b), 3);
    bench_close(b);
    clear_data();
}

/* A text is shown, asked about and kept when the worker has read it. */
static void test_text(void **state)
{
    (void)state;
    Bench *b = bench_open(true, false);
    const Proposal *p = &b->host.world.proposal;
    const Str text = S("%rec: Pack\n\nName: Mine, a text\n\n%rec: Film\n\nTitle: Mine\nYear: 1960\nDirector: A B\n");
    act(b, ACT_REVIEW, 0, S("Mine (1960) is a French drama film directed by A B."));
    assert_null(p->pack);
    assert_true(take(b));
    assert_true(p->pack && p->serial == 1);
    act(b, ACT_TEXT_PLAY, 0, text);
    assert_true(!p->asked && !p->plays);
    act(b, ACT_READ_CANCEL, 0, S(""));
    take(b);
    assert_true(!p->asked && !p->plays);
    act(b, ACT_TEXT_PLAY, 0, text);
    assert_true(take(b));
    assert_true(p->asked && p->plays == 1 && b->host.world.packs[0].of_text);
    act(b, ACT_TEXT_SAVE, 0, text);
    assert_true(p->pack && p->asked);
    assert_true(take(b));
    assert_true(!p->pack && !p->asked && b->host.world.pack_count == 2);
    assert_true(str_find(b->said, S("/Mine-a-text.rec")) >= 0);
    act(b, ACT_REVIEW, 0, S("Mine (1960) is a French drama film directed by A B."));
    bench_close(b);
    clear_data();
}

/* Another number of disputes makes another catalog only where another number then holds. */
static void test_disputes(void **state)
{
    (void)state;
    static const struct {
        int wanted, hold;
        bool another;
    } steps[] = {{0, 0, false}, {-1, 1, true}, {3, 1, false},
                 {1, 1, false}, {0, 0, true},  {0, 0, false}};
    Bench *b = bench_open(false, false);
    const World *w = &b->host.world;
    const Catalog *first = w->catalog;
    library_use_disputes(b->host.library, 0);
    host_take(&b->host, &b->said);
    assert_true(w->catalog == first);
    assert_true(library_dispute(b->host.library,
                                S("Film: Ours\nYear: 1950\nField: Director\nValue: Somebody\n"),
                                &b->said));
    act(b, ACT_PACK_LOOK, 0, S(""));
    assert_int_equal(w->disputed_count, 1);
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        const Catalog *before = w->catalog;
        library_use_disputes(b->host.library, steps[i].wanted);
        host_take(&b->host, &b->said);
        assert_int_equal(w->disputes, steps[i].hold);
        assert_int_equal(w->catalog != before, steps[i].another);
    }
    bench_close(b);
    clear_data();
}

/* It ends while much is asked for. */
static void test_close(void **state)
{
    (void)state;
    Bench *b = bench_open(true, false);
    put(b, "mine.rec", FILM("Mine", "1960"));
    load(b, "mine.rec");
    load(b, "mine.rec");
    act(b, ACT_PACK_LOOK, 0, S(""));
    bench_close(b);
    clear_data();
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_at_once),
        cmocka_unit_test(test_beside),
        cmocka_unit_test(test_cancel),
        cmocka_unit_test(test_switch),
        cmocka_unit_test(test_look),
        cmocka_unit_test(test_count),
        cmocka_unit_test(test_rest),
        cmocka_unit_test(test_rest_asked),
        cmocka_unit_test(test_rest_beside_a_text),
        cmocka_unit_test(test_forget),
        cmocka_unit_test(test_start),
        cmocka_unit_test(test_text),
        cmocka_unit_test(test_close),
        cmocka_unit_test(test_large),
        cmocka_unit_test(test_disputes),
    };
    return cmocka_run_group_tests(tests, folder_make, folder_remove);
}
