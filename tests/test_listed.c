/* test_listed.c -- which file of a folder is the list of films seen; and the host, which takes such
 * a list in place of a pack, keeps it, and brings a round of it back. */
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "folder.h"
#include "gzipped.h"
#include "host.h"
#include "play.h"
#include "test.h"

#define HEAD "Date,Name,Year,Letterboxd URI\n"
#define FILM "x,The Third Man,1949,u\n"

static void put(Arena *a, Str path, const char *text)
{
    Str why;
    if (!files_write(path, str_from_c(text), a, &why))
        fail_msg("%.*s", STR_ARG(why));
}

/* Files by name, divided by blanks; all hold the same. */
static Str make_folder(Arena *a, const char *name, const char *files)
{
    Str path = path_join(a, str_from_c(folder), str_from_c(name));
    files_make_folder(path, a);
    for (Str rest = str_from_c(files), one; rest.n;) {
        str_cut(rest, ' ', &one, &rest);
        bool rec = str_ends(one, S(".rec"));
        Str text = rec ? S("Title: A\nYear: 1999\n") : S(HEAD FILM), why;
        if (str_ends(one, S(".gz")))
            text = gzipped(a, text);
        if (!files_write(path_join(a, path, one), text, a, &why))
            fail_msg("%.*s", STR_ARG(why));
    }
    return path;
}

static const struct {
    int line;
    const char *name, *files;
    bool is;
    const char *want; /* the file read, or a part of why not */
} folders[] = {
    {__LINE__, "all of it", "diary.csv profile.csv ratings.csv watched.csv watchlist.csv", true,
     "watched.csv"},
    {__LINE__, "no watched", "diary.csv ratings.csv reviews.csv", true, "ratings.csv"},
    {__LINE__, "diary", "comments.csv diary.csv watchlist.csv", true, "diary.csv"},
    {__LINE__, "in capitals", "WATCHED.CSV watchlist.csv", true, "WATCHED.CSV"},
    {__LINE__, "another list", "best.csv profile.csv watchlist.csv", true, "best.csv"},
    {__LINE__, "a watchlist alone", "watchlist.csv", true, "watchlist.csv"},
    {__LINE__, "compressed", "diary.csv.gz profile.csv.gz watched.csv.gz watchlist.csv.gz", true,
     "watched.csv.gz"},
    {__LINE__, "some compressed", "comments.csv.gz diary.csv watchlist.csv.gz", true, "diary.csv"},
    {__LINE__, "a compressed watchlist", "profile.csv watchlist.csv.gz", true, "watchlist.csv.gz"},
    {__LINE__, "with packs", "mine.rec watched.csv", false, "watched.csv"},
    {__LINE__, "packs", "mine.rec", false, "no list of films"},
    {__LINE__, "nothing", "", false, "no list of films"},
};

static void test_folders(void **state)
{
    (void)state;
    EACH_ROW(r, folders)
    {
        Arena a;
        arena_init(&a);
        Str path = make_folder(&a, r->name, r->files), why = S("");
        Listed listed;
        ROW_INT(r, listed_is_letterboxd(path, &a), r->is);
        bool read = listed_read(path, &a, NULL, &listed, &why);
        Str got = read ? path_name(listed.path) : why;
        if (str_find(got, str_from_c(r->want)) < 0)
            ROW_FAIL(r, "got \"%.*s\", want \"%s\"", STR_ARG(got), r->want);
        arena_free(&a);
    }
}

static void test_files(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Str path = make_folder(&a, "files", "watched.csv watchlist.csv mine.rec"), why = S("");
    Listed listed;
    assert_true(listed_is_letterboxd(path_join(&a, path, S("watchlist.csv")), &a));
    assert_false(listed_is_letterboxd(path_join(&a, path, S("mine.rec")), &a));
    assert_false(listed_is_letterboxd(path_join(&a, path, S("none.csv")), &a));
    assert_true(listed_read(path_join(&a, path, S("watched.csv")), &a, NULL, &listed, &why));
    assert_false(listed_read(path_join(&a, path, S("watchlist.csv")), &a, NULL, &listed, &why));
    assert_true(str_find(why, S("a list of films to see")) >= 0);
    Str whole = gzipped(&a, S("Vertigo (1958)\nLaura (1944)\nHalf")), cut = S("");
    Str packed = path_join(&a, path, S("films.txt.gz"));
    assert_true(files_write(packed, whole, &a, &why));
    assert_true(listed_read(packed, &a, NULL, &listed, &why));
    assert_true(listed.titles.count == 3 && listed.diag.count == 0);
    cut = str_slice(whole, 0, whole.n - 8);
    assert_true(files_write(packed, cut, &a, &why));
    assert_true(listed_read(packed, &a, NULL, &listed, &why));
    assert_true(listed.titles.count == 2 && listed.diag.count == 1);
    assert_true(files_write(packed, str_slice(whole, 0, 11), &a, &why));
    assert_false(listed_read(packed, &a, NULL, &listed, &why));
    assert_true(str_find(why, S("is cut off")) >= 0);
    assert_false(listed_read(path_join(&a, path, S("none.csv")), &a, NULL, &listed, &why));
    assert_true(str_find(why, S("no such file")) >= 0);
    arena_free(&a);
}

/* ---- the host */

static void open_host(Host *h, Arena *a, const char *data)
{
    Options o = {.command = CMD_PLAY, .assets = S("assets"), .data = S("")};
    Str why = S("");
    o.data = path_join(a, str_from_c(folder), str_from_c(data));
    if (!host_open(h, &o, S("marquee"), 7, 1700000000, &why))
        fail_msg("%.*s", STR_ARG(why));
    host_load(h);
}

static Str act(Host *h, ActionType type, Str text, const Play *p)
{
    Str said;
    Action action = {.type = type, .text = text};
    host_act(h, action, p ? &p->kept : NULL, p ? &p->session : NULL, 1700000001, &said);
    return said;
}

static void test_host(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Host *h = arena_new(&a, Host, 1);
    Play *p = arena_new(&a, Play, 1);
    Str export = make_folder(&a, "export", "watchlist.csv");
    Str watchlist = path_join(&a, export, S("watchlist.csv"));
    Str watched = path_join(&a, export, S("watched.csv"));
    put(&a, watched, HEAD FILM "x,Vertigo,1958,u\nx,Nowhere At All,1958,u\n");
    open_host(h, &a, "d");
    int packs = h->world.pack_count;
    assert_true(!h->world.seen.films && !h->settings.programme.seen);

    assert_true(str_find(act(h, ACT_LOAD, watchlist, NULL), S("films to see")) >= 0);
    assert_null(h->world.seen.films);
    Str said = act(h, ACT_LOAD, export, NULL);
    assert_true(
        str_equal(said, S("2 of 3 films matched. The programme asks about films you have seen "
                          "only.")));
    assert_int_equal(h->world.pack_count, packs);
    assert_true(h->settings.programme.seen && str_equal(h->settings.seen, export));

    /* A round of it has no code; left and begun anew it is the same. */
    play_init(p);
    assert_true(play_begin(p, &h->world, &h->settings));
    assert_int_equal(p->code.n, 0);
    assert_true(p->kept.programme.seen && p->kept.seen_key == h->world.seen.key);
    for (int i = 0; i < p->session.count; i++)
        assert_true(h->world.seen.films[p->session.items[i].question.film]);
    Str first = arena_copy(&a, p->session.items[0].stem);
    act(h, ACT_ROUND_BEGUN, S(""), p);
    play_free(p);
    host_close(h);
    open_host(h, &a, "d");
    assert_true(h->settings.programme.seen && h->world.seen.matched == 2);
    play_init(p);
    assert_true(play_resume(p, &h->world));
    assert_true(str_equal(p->session.items[0].stem, first));
    play_free(p);

    /* Another list now: the round still has its own, a new one the new list. */
    Str other = path_join(&a, str_from_c(folder), S("films.csv"));
    put(&a, other, HEAD "x,Vertigo,1958,u\n");
    said = act(h, ACT_LOAD, other, NULL);
    assert_true(str_find(said, S("does not say watched or watchlist")) >= 0);
    assert_true(h->world.seen.key != h->world.round_seen.key);
    play_init(p);
    assert_true(play_can_resume(p, &h->world) && play_begin(p, &h->world, &h->settings));
    assert_true(p->kept.seen_key == h->world.seen.key);
    play_free(p);

    /* The list grows; and is gone: what was read stays, and it is said once. */
    put(&a, other, HEAD FILM "x,Vertigo,1958,u\n");
    said = act(h, ACT_PACK_LOOK, S(""), NULL);
    assert_true(str_find(said, S("2 of 2")) >= 0 && h->world.seen.matched == 2);
    unlink(arena_c(&a, other));
    said = act(h, ACT_PACK_LOOK, S(""), NULL);
    assert_true(str_find(said, S("no such file")) >= 0);
    assert_int_equal(act(h, ACT_PACK_LOOK, S(""), NULL).n, 0);
    assert_int_equal(h->world.seen.matched, 2);
    host_close(h);

    /* At the next start it is said, and all films are asked about. */
    open_host(h, &a, "d");
    assert_true(str_find(h->world.notice, S("cannot be used")) >= 0);
    play_init(p);
    assert_true(play_begin(p, &h->world, &h->settings));
    assert_true(!p->kept.programme.seen && p->session.count == 10);
    play_free(p);
    host_close(h);
    arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_folders), cmocka_unit_test(test_files),
                                       cmocka_unit_test(test_host)};
    return cmocka_run_group_tests(tests, folder_make, folder_remove);
}
