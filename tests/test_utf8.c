/* test_utf8.c -- code points in bytes. */
#include "test.h"
#include "utf8.h"

static const struct {
    int line;
    const char *name, *in;
    int n;
    uint32_t first;
    int length;
    bool valid, multi;
} texts[] = {
    {__LINE__, "ascii", "a", 1, 'a', 1, true, false},
    {__LINE__, "two bytes", "é", 2, 0xE9, 1, true, true},
    {__LINE__, "three bytes", "漢", 3, 0x6F22, 1, true, true},
    {__LINE__, "four bytes", "😀", 4, 0x1F600, 1, true, true},
    {__LINE__, "last code point", "\xF4\x8F\xBF\xBF", 4, 0x10FFFF, 1, true, true},
    {__LINE__, "past the last", "\xF4\x90\x80\x80", 1, UTF8_BAD, 4, false, false},
    {__LINE__, "overlong slash", "\xC0\xAF", 1, UTF8_BAD, 2, false, false},
    {__LINE__, "overlong of three", "\xE0\x80\xAF", 1, UTF8_BAD, 3, false, false},
    {__LINE__, "overlong of four", "\xF0\x80\x80\xAF", 1, UTF8_BAD, 4, false, false},
    {__LINE__, "surrogate", "\xED\xA0\x80", 1, UTF8_BAD, 3, false, false},
    {__LINE__, "lonely continuation", "\x80", 1, UTF8_BAD, 1, false, false},
    {__LINE__, "cut off", "\xE6\xBC", 1, UTF8_BAD, 2, false, false},
    {__LINE__, "wrong third",
     "\xE6\xBC"
     "a",
     1, UTF8_BAD, 3, false, false},
    {__LINE__, "never a start", "\xFF", 1, UTF8_BAD, 1, false, false},
    {__LINE__, "bad, then good", "\xFFé", 1, UTF8_BAD, 2, false, true},
    {__LINE__, "long ascii, then good", "0123456789abcdefé", 1, '0', 17, true, true},
};

static void test_next(void **state)
{
    (void)state;
    EACH_ROW(r, texts)
    {
        Str in = str_from_c(r->in);
        size_t at = 0;
        ROW_INT(r, utf8_next(in, &at), r->first);
        ROW_INT(r, at, r->n);
        ROW_INT(r, utf8_length(in), r->length);
        ROW_INT(r, utf8_valid(in), r->valid);
        ROW_INT(r, utf8_has_multibyte(in), r->multi);
    }
}

static void test_add_gives_what_next_takes(void **state)
{
    (void)state;
    for (uint32_t c = 0; c < 0x110000; c += c < 0x3000 ? 1 : 97) {
        char memory[4];
        Buf b = buf_fixed(memory, sizeof memory);
        size_t at = 0;
        utf8_add(&b, c);
        uint32_t want = c >= 0xD800 && c < 0xE000 ? UTF8_BAD : c;
        assert_int_equal(utf8_next(buf_str(&b), &at), want);
        assert_int_equal(at, b.n);
    }
}

static void test_places(void **state)
{
    (void)state;
    Str text = S("aé漢b");
    assert_int_equal(utf8_offset(text, 0), 0);
    assert_int_equal(utf8_offset(text, 2), 3);
    assert_int_equal(utf8_offset(text, 3), 6);
    assert_int_equal(utf8_offset(text, 99), 7);
    assert_int_equal(utf8_column(text, 0), 1);
    assert_int_equal(utf8_column(text, 6), 4);
    assert_int_equal(utf8_column(text, 99), 5);
}

static const struct {
    int line;
    const char *name;
    uint32_t c;
    bool control;
} kinds[] = {
    {__LINE__, "letter", 'a', false},
    {__LINE__, "tab", '\t', false},
    {__LINE__, "line feed", '\n', false},
    {__LINE__, "return", '\r', true},
    {__LINE__, "NUL", 0, true},
    {__LINE__, "escape", 0x1B, true},
    {__LINE__, "delete", 0x7F, true},
    {__LINE__, "C1", 0x9B, true},
    {__LINE__, "no-break space", 0xA0, false},
    {__LINE__, "right-to-left mark", 0x200F, false},
    {__LINE__, "line separator", 0x2028, true},
    {__LINE__, "override", 0x202E, true},
    {__LINE__, "isolate", 0x2067, true},
    {__LINE__, "byte order mark", 0xFEFF, true},
    {__LINE__, "alef", 0x5D0, false},
    {__LINE__, "kanji", 0x6F22, false},
};

static void test_kinds(void **state)
{
    (void)state;
    EACH_ROW(r, kinds)
    ROW_INT(r, utf8_is_control(r->c), r->control);
}

static const struct {
    int line;
    const char *name, *in, *want;
} forms[] = {
    {__LINE__, "ascii", "abc", "abc"},
    {__LINE__, "composed already", "Amélie", "Amélie"},
    {__LINE__, "decomposed", "Ame\xCC\x81lie", "Amélie"},
    {__LINE__, "marks in order", "q\xCC\x87\xCC\xA3", "q\xCC\xA3\xCC\x87"},
    {__LINE__, "kana", "\xE3\x81\x8B\xE3\x82\x99", "が"},
    {__LINE__, "hangul", "\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB", "한"},
    {__LINE__, "angstrom sign", "\xE2\x84\xAB", "Å"},
    {__LINE__, "bad byte",
     "\xFF"
     "e\xCC\x81",
     "\xEF\xBF\xBD"
     "é"},
    {__LINE__, "punctuation", "“a” – b…", "“a” – b…"},
};

static void test_nfc(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    EACH_ROW(r, forms)
    {
        Str in = str_from_c(r->in), got = utf8_nfc(&a, in);
        ROW_STR(r, got, str_from_c(r->want));
        if (str_equal(in, got))
            ROW_INT(r, got.s == in.s, 1);
        ROW_STR(r, utf8_nfc(&a, got), got);
    }
    /* Two hundred thousand marks on one letter would keep the normaliser busy for minutes. */
    Buf zalgo = buf_in(&a);
    buf_add_c(&zalgo, "a");
    for (int i = 0; i < 200000; i++)
        buf_add_c(&zalgo, i % 2 ? "\xCC\x81" : "\xCC\xA7");
    assert_true(utf8_length(utf8_nfc(&a, buf_str(&zalgo))) <= 31);
    /* Each of these is two marks for good: composed twice, no more of them may go. */
    Buf doubled = buf_in(&a);
    buf_add_c(&doubled, "a");
    for (int i = 0; i < 30; i++)
        buf_add_c(&doubled, "\xCD\x84");
    Str once = utf8_nfc(&a, buf_str(&doubled));
    assert_true(str_equal(utf8_nfc(&a, once), once));
    arena_free(&a);
}

static void test_windows1252(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Str got = utf8_from_windows1252(&a, S("\x93"
                                          "Am\xE9lie\x94 \x80 \x81"));
    assert_true(str_equal(got, S("“Amélie” € \xEF\xBF\xBD")));
    arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_next),   cmocka_unit_test(test_add_gives_what_next_takes),
        cmocka_unit_test(test_places), cmocka_unit_test(test_kinds),
        cmocka_unit_test(test_nfc),    cmocka_unit_test(test_windows1252),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
