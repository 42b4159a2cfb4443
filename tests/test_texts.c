/* test_texts.c -- a text about films in the hands of the host: shown before it is a pack, asked about
 * alone, kept under a free name; and a path that is pasted in its place. */
#include <stdlib.h>
#include <unistd.h>

#include "folder.h"
#include "host.h"
#include "play.h"
#include "test.h"

static Arena run;

#define TEXT "Salt Road (1997) is a French drama film directed by Ana Ito. It stars Cy Dale as the Warden.\n"
#define LEFT                                                                                      \
    "%rec: Pack\n\nName: Salt Road, a text\n\n%rec: Film\n\n#: Ito made it.\nTitle: Salt Road\n"     \
    "Year: 1997\nDirector: Ana Ito\nStar: Cy Dale as the Warden\nCountry: France\n"

/* The names and words of the assets, and few films, for this runs under the sanitizers. */
static void make_assets(Arena *a)
{
    Str why, films = test_read_file(a, "tests/data/kinds.rec"), from = path_absolute(a, S("assets"));
    Str to = path_join(a, str_from_c(folder), S("assets")), packs = path_join(a, to, S("packs"));
    files_make_folder(packs, a);
    assert_true(files_write(path_join(a, packs, S("few.rec")), films, a, &why));
    static const char *const same[] = {"names", "locale"};
    for (int i = 0; i < 2; i++) {
        Str name = str_from_c(same[i]);
        assert_int_equal(symlink(arena_c(a, path_join(a, from, name)), arena_c(a, path_join(a, to, name))), 0);
    }
}

static void open_host(Host *h, Arena *a)
{
    Options o = {.command = CMD_PLAY};
    Str why = S("");
    o.assets = path_join(a, str_from_c(folder), S("assets"));
    o.data = path_join(a, str_from_c(folder), S("data"));
    if (!host_open(h, &o, S("marquee"), 7, 1700000000, &why))
        fail_msg("%.*s", STR_ARG(why));
    host_load(h);
}

static Str act(Host *h, ActionType type, int value, Str text)
{
    Str said;
    host_act(h, (Action){.type = type, .value = value, .text = text}, NULL, NULL, 1700000001, &said);
    return said;
}

static int films_asked(const Host *h)
{
    int n = 0;
    for (int i = 0; i < catalog_count(h->world.catalog, ENT_FILM); i++)
        n += catalog_is_asked(h->world.catalog, (Id)i);
    return n;
}

static void test_pasted(void **state)
{
    Host *h = *state;
    const Proposal *p = &h->world.proposal;
    assert_null(p->pack);
    act(h, ACT_REVIEW, 0, S(TEXT));
    assert_non_null(p->pack);
    assert_int_equal(p->pack->films, 1);
    assert_true(p->pack->quote_count > 0 && h->world.pack_count == 1);
    uint64_t before = p->serial;

    /* Nothing can be made of it, and that is said; but it is shown. */
    act(h, ACT_REVIEW, 0, S("Hello."));
    assert_true(p->serial > before && p->errors == 1 && p->fault_count == 1);
    assert_true(str_equal(p->faults[0].file, S("pasted text")));
    assert_int_equal(p->pack->films, 0);
}

static void test_dropped(void **state)
{
    Host *h = *state;
    const Proposal *p = &h->world.proposal;
    Arena a;
    arena_init(&a);
    Str why, path = path_join(&a, str_from_c(folder), S("a text.txt"));
    assert_true(files_write(path, S(TEXT), &a, &why));
    uint64_t before = p->serial;
    act(h, ACT_LOAD, 0, path);
    assert_true(p->serial == before + 1 && p->pack->films == 1 && h->world.pack_count == 1);
    act(h, ACT_REVIEW, 0, arena_format(&a, " %.*s \n", STR_ARG(path)));
    assert_true(p->serial == before + 2 && p->pack->films == 1);
    act(h, ACT_REVIEW, 0, arena_format(&a, "file://%s/a%%20text.txt\n", folder));
    assert_true(p->serial == before + 3 && p->pack->films == 1);

    /* A pack's path is loaded like any other. */
    path = path_join(&a, str_from_c(folder), S("some.rec"));
    assert_true(files_write(path, S("Title: A\nYear: 1999\n"), &a, &why));
    act(h, ACT_REVIEW, 0, path);
    assert_true(p->serial == before + 3 && h->world.pack_count == 2);
    act(h, ACT_PACK_FORGET, 1, S(""));
    assert_int_equal(h->world.pack_count, 1);
    arena_free(&a);
}

static void test_asked(void **state)
{
    Host *h = *state;
    int all = films_asked(h);
    assert_true(all > 1);
    act(h, ACT_TEXT_PLAY, 0, S(LEFT));
    assert_true(h->world.proposal.asked && h->world.pack_count == 2 && h->world.packs[0].of_text);
    assert_int_equal(films_asked(h), 1);
    assert_int_equal(h->settings.pack_count, 1);

    Play *p = arena_new(&h->arena, Play, 1);
    play_init(p);
    assert_true(play_begin(p, &h->world, &h->settings));
    assert_in_range(p->session.count, 1, 10);
    play_free(p);

    /* Another takes its place; switched off, all films are asked about; forgotten, it is gone. */
    act(h, ACT_TEXT_PLAY, 0, S(LEFT));
    assert_int_equal(h->world.pack_count, 2);
    act(h, ACT_PACK_SWITCH, 0, S(""));
    assert_false(h->world.proposal.asked);
    assert_int_equal(films_asked(h), all);
    act(h, ACT_PACK_FORGET, 0, S(""));
    assert_true(h->world.pack_count == 1 && h->settings.pack_off_count == 0);
}

static void test_kept(void **state)
{
    Host *h = *state;
    Arena a;
    arena_init(&a);
    act(h, ACT_REVIEW, 0, S(TEXT));
    act(h, ACT_TEXT_PLAY, 0, S(LEFT));
    assert_true(str_find(act(h, ACT_TEXT_SAVE, 0, S(LEFT)), S("/Salt-Road-a-text.rec,")) >= 0);
    assert_true(!h->world.proposal.serial && !h->world.proposal.asked);
    assert_true(h->world.pack_count == 2 && h->world.packs[1].on && h->world.packs[1].films == 1);
    assert_true(str_find(act(h, ACT_TEXT_SAVE, 0, S(LEFT)), S("/Salt-Road-a-text-2.rec,")) >= 0);
    Str path = path_join(&a, h->places.packs, S("Salt-Road-a-text.rec"));
    assert_true(str_equal(test_read_file(&a, arena_c(&a, path)), S(LEFT)));
    arena_free(&a);
}

static int begin(void **state)
{
    if (folder_make(state))
        return -1;
    arena_init(&run);
    make_assets(&run);
    *state = arena_new(&run, Host, 1);
    open_host(*state, &run);
    return 0;
}

static int end(void **state)
{
    host_close(*state);
    arena_free(&run);
    return folder_remove(state);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_pasted), cmocka_unit_test(test_dropped),
                                       cmocka_unit_test(test_asked), cmocka_unit_test(test_kept)};
    return cmocka_run_group_tests(tests, begin, end);
}
