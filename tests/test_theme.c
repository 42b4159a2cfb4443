/* test_theme.c -- colours by name: contrast as WCAG counts it, and the pairs that no screen of
 * test_screens happens to show. */
#include "test.h"
#include "theme.h"

static void test_contrast(void **state)
{
    static const struct { int line; const char *name; Color a, b; int want; } rows[] = {
        {__LINE__, "black on white", 0x000000FF, 0xFFFFFFFF, 2100},
        {__LINE__, "white on black", 0xFFFFFFFF, 0x000000FF, 2100},
        {__LINE__, "the same", 0x123456FF, 0x123456FF, 100},
        {__LINE__, "grey 767676 on white", 0x767676FF, 0xFFFFFFFF, 454},
    };
    (void)state;
    EACH_ROW(row, rows) {
        ROW_INT(row, theme_contrast(row->a, row->b), row->want);
    }
}

static void test_pairs(void **state)
{
    static const struct { int line; const char *name; ColorName ink, ground; int least; } rows[] = {
        {__LINE__, "text at the top", COLOR_TEXT, COLOR_HOUSE_TOP, 450},
        {__LINE__, "text at the bottom", COLOR_TEXT, COLOR_HOUSE_BOTTOM, 450},
        {__LINE__, "second", COLOR_SECOND, COLOR_HOUSE_TOP, 450},
        {__LINE__, "second on a panel", COLOR_SECOND, COLOR_PANEL, 450},
        {__LINE__, "hint", COLOR_HINT, COLOR_HOUSE_TOP, 450},
        {__LINE__, "hint at the bottom", COLOR_HINT, COLOR_HOUSE_BOTTOM, 450},
        {__LINE__, "hint on a panel", COLOR_HINT, COLOR_PANEL, 450},
        {__LINE__, "hint on a focused panel", COLOR_HINT, COLOR_PANEL_FOCUS, 450},
        {__LINE__, "hint on the screen", COLOR_HINT, COLOR_SCREEN, 450},
        {__LINE__, "second on the screen", COLOR_SECOND, COLOR_SCREEN, 450},
        {__LINE__, "brass on a panel", COLOR_BRASS, COLOR_PANEL, 450},
        {__LINE__, "brass on a focused panel", COLOR_BRASS, COLOR_PANEL_FOCUS, 450},
        {__LINE__, "brass on the screen", COLOR_BRASS, COLOR_SCREEN, 450},
        {__LINE__, "error on a panel", COLOR_ERROR, COLOR_PANEL, 450},
        {__LINE__, "error on a focused panel", COLOR_ERROR, COLOR_PANEL_FOCUS, 450},
        {__LINE__, "error on the screen", COLOR_ERROR, COLOR_SCREEN, 450},
        {__LINE__, "ticket", COLOR_ON_PAPER, COLOR_PAPER, 450},
        {__LINE__, "stub", COLOR_PAPER_HINT, COLOR_PAPER, 450},
        {__LINE__, "letter", COLOR_LETTER, COLOR_PAPER, 450},
        {__LINE__, "right", COLOR_ON_MARKED, COLOR_RIGHT, 450},
        {__LINE__, "wrong", COLOR_ON_MARKED, COLOR_WRONG, 450},
        {__LINE__, "stamp", COLOR_STAMP, COLOR_RIGHT, 450},
        {__LINE__, "chosen line", COLOR_ON_VELVET, COLOR_VELVET, 450},
        {__LINE__, "its end", COLOR_ON_VELVET, COLOR_VELVET_DARK, 450},
        {__LINE__, "sign", COLOR_ON_SIGN, COLOR_SIGN, 450},
        {__LINE__, "digits", COLOR_TEXT, COLOR_DISC, 450},
        {__LINE__, "frame", COLOR_ON_PAPER, COLOR_KNOB, 450},
        {__LINE__, "focus ring", COLOR_BRASS, COLOR_HOUSE_TOP, 300},
        {__LINE__, "focus ring below", COLOR_BRASS, COLOR_HOUSE_BOTTOM, 300},
    };
    (void)state;
    for (int theme = 0; theme < THEME_COUNT; theme++)
        EACH_ROW(row, rows) {
            int got = theme_contrast(theme_color(theme, row->ink), theme_color(theme, row->ground));
            if (got < row->least)
                ROW_FAIL(row, "theme %d: %d, want %d", theme, got, row->least);
        }
}

static void test_mix(void **state)
{
    (void)state;
    assert_int_equal(theme_mix(0x000000FF, 0x64C80AFF, 500), 0x326405FF);
    assert_int_equal(theme_mix(0x11223344, 0x55667788, 0), 0x11223344);
    assert_int_equal(theme_mix(0x11223344, 0x55667788, 1000), 0x55667788);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_contrast), cmocka_unit_test(test_pairs),
                                       cmocka_unit_test(test_mix)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
