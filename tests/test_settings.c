/* test_settings.c -- settings there and back, and what bad lines do. */
#include "settings.h"
#include "test.h"

static Str rewritten(const char *text, Arena *a, Settings *s, Diag *d)
{
    diag_init(d, a);
    settings_read(str_from_c(text), S("settings"), a, s, d);
    Buf b = buf_in(a);
    settings_write(s, &b);
    return buf_str(&b);
}

static const struct { int line; const char *name, *in, *has; int warnings; } rows[] = {
    {__LINE__, "nothing", "", "text-size = 100\n", 0},
    {__LINE__, "text size", "text-size = 140", "text-size = 140\n", 0},
    {__LINE__, "clamped", "text-size = 900", "text-size = 200\n", 0},
    {__LINE__, "to tens", "text-size = 117", "text-size = 110\n", 0},
    {__LINE__, "no number", "text-size = big", "text-size = 100\n", 1},
    {__LINE__, "theme", "theme = light", "theme = light\n", 0},
    {__LINE__, "no theme", "theme = puce", "theme = standard\n", 1},
    {__LINE__, "motion", "reduced-motion = yes", "reduced-motion = yes\n", 0},
    {__LINE__, "no clock", "time = 0", "time = 0\n", 0},
    {__LINE__, "odd time", "time = 7", "time = 20\n", 1},
    {__LINE__, "unknown", "colour = red", "sound = 70\n", 1},
    {__LINE__, "no equals sign", "sound", "sound = 70\n", 1},
    {__LINE__, "comment, blanks, CRLF", "# x\r\n\r\n  sound  =  30 \r\n", "sound = 30\n", 0},
    {__LINE__, "decades", "decades = 1920 2010", "decades = 1920 2010\n", 0},
    {__LINE__, "no decade", "decades = 1925", "decades = \n", 1},
    {__LINE__, "kinds", "kinds = year_of_film", "kinds = year_of_film\n", 0},
    {__LINE__, "level", "level = hard", "level = hard\n", 0},
    {__LINE__, "a path with =", "pack = /a/b = c.rec", "pack = /a/b = c.rec\n", 0},
    {__LINE__, "films seen", "seen = /a/b c = d/watched.csv\nseen-only = yes",
     "seen = /a/b c = d/watched.csv\nseen-only = yes\n", 0},
    {__LINE__, "a list, and all films", "seen = /a/w.csv\nseen-only = no", "seen = /a/w.csv\n", 0},
    {__LINE__, "no list", "seen =\nseen-only = 1", "sound = 70\n", 2},
    {__LINE__, "two countries", "country = France\ncountry = Japan", "country = France\ncountry = Japan\n", 0},
};

static void test_rows(void **state)
{
    (void)state;
    EACH_ROW(r, rows) {
        Arena a;
        arena_init(&a);
        Settings s;
        Diag d;
        Str text = rewritten(r->in, &a, &s, &d);
        if (str_find(text, str_from_c(r->has)) < 0)
            ROW_FAIL(r, "got \"%.*s\", want \"%s\" in it", STR_ARG(text), r->has);
        ROW_INT(r, d.warnings, r->warnings);
        ROW_INT(r, d.errors, 0);
        Settings again;
        char *c = arena_c(&a, text);
        Str same = rewritten(c, &a, &again, &d);
        ROW_STR(r, same, text);
        arena_free(&a);
    }
}

static void test_lists_end(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Buf b = buf_in(&a);
    for (int i = 0; i < 70; i++)
        buf_format(&b, "pack = /p/%d.rec\n", i);
    Settings s;
    Diag d;
    diag_init(&d, &a);
    settings_read(buf_str(&b), S("settings"), &a, &s, &d);
    assert_int_equal(s.pack_count, 64);
    assert_int_equal(d.warnings, 6);
    arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_rows), cmocka_unit_test(test_lists_end)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
