/* test_arguments.c -- what the command line is understood to mean. */
#include "arguments.h"
#include "test.h"

#define ARGS_MAX 8

static const struct { int line; const char *name; const char *args[ARGS_MAX]; int command, packs, good; } rows[] = {
    {__LINE__, "nothing", {NULL}, CMD_PLAY, 0, 1},
    {__LINE__, "a pack to play", {"my.rec", NULL}, CMD_PLAY, 1, 1},
    {__LINE__, "ask", {"ask", "-n", "5", "a.rec", NULL}, CMD_ASK, 1, 1},
    {__LINE__, "ask joined", {"ask", "--seed=x y", NULL}, CMD_ASK, 0, 1},
    {__LINE__, "ask is a pack after a pack", {"a.rec", "ask", NULL}, CMD_PLAY, 2, 1},
    {__LINE__, "a pack named like an option", {"check", "--", "--odd.rec", NULL}, CMD_CHECK, 1, 1},
    {__LINE__, "standard input", {"check", "-", NULL}, CMD_CHECK, 1, 1},
    {__LINE__, "check wants a pack", {"check", NULL}, CMD_CHECK, 0, 0},
    {__LINE__, "convert wants a file", {"convert", NULL}, CMD_CONVERT, 0, 0},
    {__LINE__, "convert of a list", {"convert", "--seen", "a.txt", NULL}, CMD_CONVERT, 0, 1},
    {__LINE__, "films seen", {"--seen", "watched.csv", "my.rec", NULL}, CMD_PLAY, 1, 1},
    {__LINE__, "seen nothing", {"ask", "--seen", "", NULL}, 0, 0, 0},
    {__LINE__, "no such option", {"--colour", NULL}, 0, 0, 0},
    {__LINE__, "a missing value", {"ask", "-n", NULL}, 0, 0, 0},
    {__LINE__, "a value too many", {"--mute=yes", NULL}, 0, 0, 0},
    {__LINE__, "no number", {"ask", "-n", "ten", NULL}, 0, 0, 0},
    {__LINE__, "none wanted", {"ask", "-n", "0", NULL}, 0, 0, 0},
    {__LINE__, "kinds", {"ask", "--kind", "director_of_film,year_of_film", NULL}, CMD_ASK, 0, 1},
    {__LINE__, "no such kind", {"ask", "--kind", "director", NULL}, 0, 0, 0},
    {__LINE__, "years", {"ask", "--years", "1950-1979", NULL}, CMD_ASK, 0, 1},
    {__LINE__, "one year", {"ask", "--years", "1950", NULL}, CMD_ASK, 0, 1},
    {__LINE__, "years backwards", {"ask", "--years", "1979-1950", NULL}, 0, 0, 0},
    {__LINE__, "level", {"ask", "--difficulty", "hard", NULL}, CMD_ASK, 0, 1},
    {__LINE__, "no level", {"ask", "--difficulty", "brutal", NULL}, 0, 0, 0},
    {__LINE__, "size", {"--size", "800x600", NULL}, CMD_PLAY, 0, 1},
    {__LINE__, "too small", {"--size", "320x200", NULL}, 0, 0, 0},
    {__LINE__, "round too long", {"ask", "--round", "51", NULL}, 0, 0, 0},
    {__LINE__, "format", {"ask", "--format", "jsonl", NULL}, CMD_ASK, 0, 1},
    {__LINE__, "no format", {"ask", "--format", "xml", NULL}, 0, 0, 0},
    {__LINE__, "help wins", {"ask", "--help", NULL}, CMD_HELP, 0, 1},
    {__LINE__, "version", {"--version", NULL}, CMD_VERSION, 0, 1},
};

static void test_rows(void **state)
{
    (void)state;
    EACH_ROW(r, rows) {
        Arena a;
        arena_init(&a);
        char *argv[ARGS_MAX + 1] = {arena_c(&a, S("marquee"))};
        int argc = 1;
        for (int i = 0; i < ARGS_MAX && r->args[i]; i++)
            argv[argc++] = arena_c(&a, str_from_c(r->args[i]));
        Options o;
        Str why = S("");
        ROW_INT(r, options_read(argc, argv, &a, &o, &why), r->good);
        if (r->good) {
            ROW_INT(r, o.command, r->command);
            ROW_INT(r, o.pack_count, r->packs);
        } else if (!why.n)
            ROW_FAIL(r, "%s", "said nothing");
        arena_free(&a);
    }
}

static void test_help_names_every_promise(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Buf b = buf_in(&a);
    options_help(&b);
    static const char *const promised[] = {"ask", "check", "convert", "kinds", "--seed", "--kind",
        "--difficulty", "--years", "--country", "--only", "--data", "--assets", "--text", "--size"};
    for (size_t i = 0; i < sizeof promised / sizeof *promised; i++)
        if (str_find(buf_str(&b), str_from_c(promised[i])) < 0)
            fail_msg("--help does not name %s", promised[i]);
    arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_rows),
                                       cmocka_unit_test(test_help_names_every_promise)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
