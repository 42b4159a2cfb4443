/* test_str.c -- views and buffers, row by row. */
#include "str.h"
#include "test.h"

static const struct {
    int line;
    const char *name, *a, *b;
    int order;
    bool nocase;
} orders[] = {
    {__LINE__, "equal", "abc", "abc", 0, true},
    {__LINE__, "case", "Abc", "aBC", -1, true},
    {__LINE__, "prefix first", "ab", "abc", -1, false},
    {__LINE__, "prefix last", "abc", "ab", 1, false},
    {__LINE__, "empty", "", "", 0, true},
    {__LINE__, "empty first", "", "a", -1, false},
    {__LINE__, "bytes are unsigned", "é", "z", 1, false},
    {__LINE__, "accents are no case", "É", "é", -1, false},
    {__LINE__, "at signs are no case", "@", "`", -1, false},
};

static void test_order(void **state)
{
    (void)state;
    EACH_ROW(r, orders)
    {
        Str a = str_from_c(r->a), b = str_from_c(r->b);
        int order = str_compare(a, b);
        ROW_INT(r, (order > 0) - (order < 0), r->order);
        ROW_INT(r, str_equal(a, b), r->order == 0);
        ROW_INT(r, str_equal_ascii_nocase(a, b), r->nocase);
    }
}

static const struct {
    int line;
    const char *name, *in, *want;
} trims[] = {
    {__LINE__, "both ends", " \t abc\r\n", "abc"},
    {__LINE__, "inside stays", "a b", "a b"},
    {__LINE__, "all", " \f\v ", ""},
    {__LINE__, "none", "", ""},
    {__LINE__, "no-break space stays", "\xC2\xA0x", "\xC2\xA0x"},
};

static void test_trim(void **state)
{
    (void)state;
    EACH_ROW(r, trims)
    ROW_STR(r, str_trim(str_from_c(r->in)), str_from_c(r->want));
}

#define SIXTY4 "0123456789012345678901234567890123456789012345678901234567890123"
static const struct {
    int line;
    const char *name, *text, *needle;
    int first, last;
} finds[] = {
    {__LINE__, "twice", "abcabc", "bc", 1, 4},
    {__LINE__, "at the start", "abc", "a", 0, 0},
    {__LINE__, "whole", "abc", "abc", 0, 0},
    {__LINE__, "none", "abc", "d", -1, -1},
    {__LINE__, "longer than the text", "ab", "abc", -1, -1},
    {__LINE__, "cut off", "ababab-", "abac", -1, -1},
    {__LINE__, "overlapping", "aaaa", "aa", 0, 2},
    {__LINE__, "rare byte in the middle", "equal, eqxal", "qxa", 8, 8},
    {__LINE__, "rare byte at the end", "an ab aqab anq", "anq", 11, 11},
    {__LINE__, "beginning cut off before the rare byte", "zoo", "ozoo", -1, -1},
    {__LINE__, "rare byte before there is room", "xax", "aax", -1, -1},
    {__LINE__, "empty needle", "abc", "", 0, 3},
    {__LINE__, "empty both", "", "", 0, 0},
    {__LINE__, "empty text", "", "a", -1, -1},
    {__LINE__, "long needle", "xx" SIXTY4 SIXTY4 "y", SIXTY4 SIXTY4, 2, 2},
    {__LINE__, "long needle at the end", "x" SIXTY4 "a", SIXTY4 "a", 1, 1},
    {__LINE__, "long needle twice", "-" SIXTY4 "a" SIXTY4 "a", SIXTY4 "a", 1, 66},
    {__LINE__, "long needle nearly", "x" SIXTY4 "a", SIXTY4 "b", -1, -1},
};

static void test_find(void **state)
{
    (void)state;
    EACH_ROW(r, finds)
    {
        ROW_INT(r, str_find(str_from_c(r->text), str_from_c(r->needle)), r->first);
        ROW_INT(r, str_find_last(str_from_c(r->text), str_from_c(r->needle)), r->last);
    }
}

static const struct {
    int line;
    const char *name, *text;
    unsigned char below;
    bool has;                   /* a star or a backslash, or a byte below */
} havings[] = {
    {__LINE__, "empty", "", 0x20, false},
    {__LINE__, "none, in whole words", "Who directed this?? ", 0x20, false},
    {__LINE__, "neighbours of both", "+)[]+)[]+)[]", 0x20, false},
    {__LINE__, "high bytes", "\xC3\x89\xAA\xDC\xFF\x80\x9F\xA0", 0x20, false},
    {__LINE__, "the one, first", "*aaaaaaa", 0x20, true},
    {__LINE__, "the one, eighth", "aaaaaaa*", 0x20, true},
    {__LINE__, "the other, behind the words", "aaaaaaaaaa\\", 0x20, true},
    {__LINE__, "the other, within", "aaaaaaaaaaa\\aaaaaa", 0x20, true},
    {__LINE__, "below", "aaaaaaa\x1f", 0x20, true},
    {__LINE__, "just not below", "aaaaaaa aa a", 0x20, false},
    {__LINE__, "below, behind the words", "aaaaaaaaa\n", 0x20, true},
    {__LINE__, "nothing is below none", "aaaaaaa\naaaaaaaa\n", 0, false},
};

static void test_has(void **state)
{
    (void)state;
    EACH_ROW(r, havings)
        ROW_INT(r, str_has(str_from_c(r->text), '*', '\\', r->below), r->has);
}

static const struct {
    int line;
    const char *name, *in, *head, *rest;
    bool found;
} cuts[] = {
    {__LINE__, "no mark", "Vertigo", "Vertigo", "", false},
    {__LINE__, "at start", "|1958", "", "1958", true},
    {__LINE__, "at end", "Vertigo|", "Vertigo", "", true},
    {__LINE__, "first of two", "a|b|c", "a", "b|c", true},
    {__LINE__, "empty", "", "", "", false},
};

static void test_cut(void **state)
{
    (void)state;
    EACH_ROW(r, cuts)
    {
        Str head, rest;
        ROW_INT(r, str_cut(str_from_c(r->in), '|', &head, &rest), r->found);
        ROW_STR(r, head, str_from_c(r->head));
        ROW_STR(r, rest, str_from_c(r->rest));
    }
}

static const struct {
    int line;
    const char *name, *word, *list;
    bool in;
} lists[] = {
    {__LINE__, "first", "jr", "jr|sr|ii", true},
    {__LINE__, "last", "ii", "jr|sr|ii", true},
    {__LINE__, "capitals", "Sr", "jr|sr|ii", true},
    {__LINE__, "beginning of one", "j", "jr|sr|ii", false},
    {__LINE__, "longer than one", "iii", "jr|sr|ii", false},
    {__LINE__, "behind one that begins so", "sr", "sri|s|sr", true},
    {__LINE__, "two of them", "jr|sr", "jr|sr|ii", false},
    {__LINE__, "no word", "", "jr|sr|ii", false},
    {__LINE__, "no list", "jr", "", false},
};

static void test_in_list(void **state)
{
    (void)state;
    EACH_ROW(r, lists)
    ROW_INT(r, str_in_list(str_from_c(r->word), r->list), r->in);
}

static const struct {
    int line;
    const char *name, *in;
    bool ok;
    int want;
} numbers[] = {
    {__LINE__, "plain", "2012", true, 2012},
    {__LINE__, "minus", "-5", true, -5},
    {__LINE__, "plus", "+5", true, 5},
    {__LINE__, "leading zeros", "007", true, 7},
    {__LINE__, "largest", "2147483647", true, 2147483647},
    {__LINE__, "too large", "2147483648", false, 0},
    {__LINE__, "smallest", "-2147483648", true, -2147483647 - 1},
    {__LINE__, "too small", "-2147483649", false, 0},
    {__LINE__, "far too large", "99999999999999999999999999", false, 0},
    {__LINE__, "letter", "20l2", false, 0},
    {__LINE__, "blank", " 1", false, 0},
    {__LINE__, "sign alone", "-", false, 0},
    {__LINE__, "empty", "", false, 0},
    {__LINE__, "two signs", "+-1", false, 0},
};

static void test_to_int(void **state)
{
    (void)state;
    EACH_ROW(r, numbers)
    {
        int value = 77;
        ROW_INT(r, str_to_int(str_from_c(r->in), &value), r->ok);
        ROW_INT(r, value, r->ok ? r->want : 77);
    }
}

static const struct {
    int line;
    const char *name; /* a text that begins with "%" and what follows */
    int want;
} percents[] = {
    {__LINE__, "%2F", 0x2F}, {__LINE__, "%c3%a9", 0xC3}, {__LINE__, "%2", -1}, {__LINE__, "%", -1},
    {__LINE__, "%g0", -1},   {__LINE__, "%0G", -1},      {__LINE__, "2F", -1}, {__LINE__, "", -1},
};

static void test_percent(void **state)
{
    (void)state;
    EACH_ROW(r, percents)
    ROW_INT(r, str_percent(str_from_c(r->name), 0), r->want);
    assert_int_equal(str_percent(S("a%41"), 1), 'A');
    assert_int_equal(str_percent(S("a%41"), 2), -1);
}

/* What is written with so many digits is read from them again, and from no fewer. */
static void test_hex(void **state)
{
    (void)state;
    char memory[40];
    Buf b = buf_fixed(memory, sizeof memory);
    uint32_t value;
    buf_add_hex(&b, 0x0123456789ABCDEF, 16);
    buf_add_hex(&b, 0xABCDE, 4);
    assert_true(str_equal(buf_str(&b), S("0123456789abcdefbcde")));
    assert_true(str_hex(buf_str(&b), 8, 8, &value));
    assert_int_equal(value, 0x89ABCDEF);
    assert_true(str_hex(S("xE9z"), 1, 2, &value));
    assert_int_equal(value, 0xE9);
    assert_false(str_hex(S("xE9z"), 1, 3, &value));
    assert_false(str_hex(S("E9"), 0, 3, &value));
}

/* A message shows the beginning of a long text, and no half of a letter. */
static void test_shown(void **state)
{
    (void)state;
    char text[200];
    memset(text, 'a', sizeof text);
    assert_int_equal(str_shown((Str){text, 80}).n, 80);
    assert_int_equal(str_shown((Str){text, 81}).n, 80);
    memcpy(text + 79, "\xC3\xA9", 2);
    assert_int_equal(str_shown((Str){text, 200}).n, 79);
    assert_int_equal(str_shown(S("")).n, 0);
}

/* Keys in players' histories are made of these: a changed row means that they are lost. */
static const struct {
    int line;
    const char *name;
    uint64_t seed, want;
} hashes[] = {
    {__LINE__, "", 0, 0xA706DD2F4D197E6F},
    {__LINE__, "a", 0, 0xAA2A39FE9BDE47A0},
    {__LINE__, "a", 7, 0x8CB6A3472D9CF576},
    {__LINE__, "abcdefgh", 0, 0xDDFE592C3B26E811},
    {__LINE__, "abcdefghi", 0, 0xE78FD3D1C9134552},
    {__LINE__, "Amélie", 7, 0xED16A46EA975FB18},
    {__LINE__, "Rust and Bone", 0, 0x4282D7D123C5EF0A},
};

static void test_hash(void **state)
{
    (void)state;
    EACH_ROW(r, hashes)
    ROW_INT(r, (long long)str_hash(str_from_c(r->name), r->seed), (long long)r->want);
    assert_true(str_hash((Str){"\0", 1}, 0) != str_hash((Str){"\0\0", 2}, 0));
}

static const struct {
    int line;
    const char *name, *first, *second;
    int cap;
    const char *want;
    bool full;
} fixed[] = {
    {__LINE__, "fits", "ab", "cd", 4, "abcd", false},
    {__LINE__, "cut", "ab", "cde", 4, "abcd", true},
    {__LINE__, "never inside a code point", "a", "éé", 4, "aé", true},
    {__LINE__, "nothing fits", "a", "漢", 3, "a", true},
    {__LINE__, "nothing after a cut", "abcdef", "", 4, "abcd", true},
};

static void test_fixed_buffer(void **state)
{
    (void)state;
    EACH_ROW(r, fixed)
    {
        char memory[8];
        Buf b = buf_fixed(memory, (size_t)r->cap);
        buf_add_c(&b, r->first);
        buf_add_c(&b, r->second);
        ROW_STR(r, buf_str(&b), str_from_c(r->want));
        ROW_INT(r, b.full, r->full);
        if (r->full)
            buf_add_char(&b, 'x');
        ROW_STR(r, buf_str(&b), str_from_c(r->want));
    }
}

static void test_growing_buffer(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Buf b = buf_in(&a);
    buf_format(&b, "%s-%d", "x", 7);
    buf_add_char(&b, ' ');
    buf_add_int(&b, -9223372036854775807LL);
    assert_true(str_equal(buf_str(&b), S("x-7 -9223372036854775807")));
    for (int i = 0; i < 1000; i++)
        buf_format(&b, "%0400d", i);
    assert_int_equal(b.n, 24 + 400000);
    assert_false(b.full);
    arena_free(&a);

    char memory[300];
    Buf exact = buf_fixed(memory, sizeof memory);
    buf_format(&exact, "%0300d", 1);
    assert_int_equal(exact.n, 300);
    assert_false(exact.full);
}

static void test_has_ascii_nocase(void **state)
{
    (void)state;
    assert_true(str_has_ascii_nocase(S("based on the Novel"), S("novel")));
    assert_true(str_has_ascii_nocase(S("NOVEL"), S("novel")) &&
                str_has_ascii_nocase(S("x"), S("")));
    assert_false(str_has_ascii_nocase(S("nove"), S("novel")));
    assert_false(str_has_ascii_nocase(S(""), S("a")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_has_ascii_nocase),
        cmocka_unit_test(test_order),
        cmocka_unit_test(test_trim),
        cmocka_unit_test(test_find),
        cmocka_unit_test(test_has),
        cmocka_unit_test(test_cut),
        cmocka_unit_test(test_in_list),
        cmocka_unit_test(test_to_int),
        cmocka_unit_test(test_percent),
        cmocka_unit_test(test_hex),
        cmocka_unit_test(test_shown),
        cmocka_unit_test(test_hash),
        cmocka_unit_test(test_fixed_buffer),
        cmocka_unit_test(test_growing_buffer),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
