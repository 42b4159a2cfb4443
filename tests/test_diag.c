/* test_diag.c -- faults as people read them. */
#include "diag.h"
#include "test.h"

static const struct {
    int line;
    const char *name, *in, *want;
} safe[] = {
    {__LINE__, "plain", "Vertigo", "Vertigo"},
    {__LINE__, "accents stay", "Amélie", "Amélie"},
    {__LINE__, "escape", "\x1b[31mred", "\xEF\xBF\xBD[31mred"},
    {__LINE__, "line feed", "a\nb",
     "a\xEF\xBF\xBD"
     "b"},
    {__LINE__, "tab", "a\tb", "a b"},
    {__LINE__, "delete", "a\x7f", "a\xEF\xBF\xBD"},
    {__LINE__, "C1",
     "a\xC2\x9B"
     "31m",
     "a\xEF\xBF\xBD"
     "31m"},
    {__LINE__, "bidi override",
     "a\xE2\x80\xAE"
     "b",
     "a\xEF\xBF\xBD"
     "b"},
    {__LINE__, "bad byte", "a\xFF", "a\xEF\xBF\xBD"},
};

static void test_safe(void **state)
{
    (void)state;
    EACH_ROW(r, safe)
    {
        char memory[64];
        Buf b = buf_fixed(memory, sizeof memory);
        diag_write_safe(&b, str_from_c(r->in));
        ROW_STR(r, buf_str(&b), str_from_c(r->want));
    }
}

static void test_write(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Diag d;
    diag_init(&d, &a);
    char memory[200];
    Buf b = buf_fixed(memory, sizeof memory);
    diag_write(diag_add(&d, FAULT_ERROR, "x", S("a\x1b.rec"), 3, 7, "no \"%s\"", "Year"), &b);
    buf_add_char(&b, '|');
    diag_write(diag_add(&d, FAULT_WARNING, "x", S("b.rec"), 0, 0, "odd"), &b);
    assert_true(
        str_equal(buf_str(&b), S("a\xEF\xBF\xBD.rec:3:7: error: no \"Year\"|b.rec: warning: odd")));
    assert_int_equal(d.errors, 1);
    assert_int_equal(d.warnings, 1);
    arena_free(&a);
}

static void test_limits(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Diag d;
    diag_init(&d, &a);
    for (int i = 0; i < DIAG_MAX_FAULTS + 5; i++)
        diag_add(&d, FAULT_ERROR, "x", S("f"), i + 1, 1, "n")->excerpt = S("e");
    assert_int_equal(d.count, DIAG_MAX_FAULTS);
    assert_int_equal(d.errors, DIAG_MAX_FAULTS + 5);
    arena_free(&a);

    /* A message of any length is cut between two code points. */
    char text[4000];
    for (int shift = 0; shift < 3; shift++) {
        arena_init(&a);
        diag_init(&d, &a);
        memset(text, 'x', sizeof text);
        for (size_t i = (size_t)shift; i + 3 < sizeof text; i += 3)
            memcpy(text + i, "漢", 3);
        text[sizeof text - 1] = 0;
        Str got = diag_add(&d, FAULT_ERROR, "x", S("f"), 1, 1, "%s", text)->message;
        assert_true(got.n < DIAG_MAX_MESSAGE + 4 && str_ends(got, S("漢…")));
        arena_free(&a);
    }
}

static void test_sort(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Diag d;
    diag_init(&d, &a);
    static const struct {
        const char *file;
        int line, column;
        const char *text;
    } in[] = {
        {"z", 1, 1, "kept first"}, {"b", 2, 1, "7"}, {"a", 9, 2, "5"}, {"a", 9, 1, "3"},
        {"a", 10, 1, "6"},         {"a", 9, 1, "4"}, {"a", 0, 0, "2"},
    };
    for (size_t i = 0; i < sizeof in / sizeof *in; i++)
        diag_add(&d, FAULT_ERROR, "x", str_from_c(in[i].file), in[i].line, in[i].column, "%s",
                 in[i].text);
    diag_sort(&d, 1);
    Buf b = buf_in(&a);
    for (int i = 0; i < d.count; i++)
        buf_add(&b, d.faults[i].message);
    assert_true(str_equal(buf_str(&b), S("kept first234567")));
    arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_safe), cmocka_unit_test(test_write),
                                       cmocka_unit_test(test_limits), cmocka_unit_test(test_sort)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
