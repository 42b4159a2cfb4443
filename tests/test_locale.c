/* test_locale.c -- words by key, places filled, numbers grouped. */
#include "locale.h"
#include "pack.h"
#include "test.h"

static const char words[] =
    "%rec: Word\n\nKey: menu.play\nText: Play\n\nKey: answer.right\nText: Right\n\n"
    "Key: menu.play\nText: Second\n\nKey: menu.quit\nText: Quit\n\n"
    "%rec: Template\n\nKind: director_of_film\nUse: stem\nText: Who directed {film}?\n"
    "Text: Who made {film}?\n\nKind: any\nUse: note\nText: {key}\n";

static void locale_open(Arena *a, const char *text, Locale *out)
{
    Diag diag;
    arena_init(a);
    diag_init(&diag, a);
    Pack pack = {.path = S("en.rec")};
    PackFile file = {.path = S("en.rec"), .bytes = str_from_c(text)};
    pack_read(&file, 1, 2027, a, &pack, &diag);
    locale_build(&pack, a, out);
}

static const struct {
    int line;
    const char *name, *want;
} found[] = {
    {__LINE__, "menu.play", "Play"}, {__LINE__, "answer.right", "Right"},
    {__LINE__, "menu.quit", "Quit"}, {__LINE__, "menu.none", "menu.none"},
    {__LINE__, "menu", "menu"},      {__LINE__, "", ""},
};

static void test_words(void **state)
{
    (void)state;
    Arena a;
    Locale l;
    locale_open(&a, words, &l);
    EACH_ROW(row, found)
    ROW_STR(row, locale_word(&l, row->name), str_from_c(row->want));
    int count;
    const Template *stems = locale_templates(&l, S("director_of_film"), S("stem"), &count);
    assert_int_equal(count, 2);
    assert_true(str_equal(stems[0].text, S("Who directed {film}?")));
    assert_true(str_equal(stems[1].text, S("Who made {film}?")));
    assert_null(locale_templates(&l, S("director_of_film"), S("note"), &count));
    assert_int_equal(count, 0);
    arena_free(&a);
}

/* A template as it was cut: each known place by its name in angle brackets. */
static const struct {
    int line;
    const char *name, *want;
} cuts[] = {
    {__LINE__, "Who directed {film}?", "Who directed |<film>|?"},
    {__LINE__, "{film}{person}", "|<film>||<person>"},
    {__LINE__, "{film} and {nobody} by {person}", "|<film>| and {nobody} by {person}"},
    {__LINE__, "{film} {person", "|<film>| {person"},
    {__LINE__, "no place", "no place"},
    {__LINE__, "a {} b", "a {} b"},
};

static void test_pieces(void **state)
{
    (void)state;
    static const char *const names[] = {
#define X(id, name) name,
        PLACES(X)
#undef X
    };
    EACH_ROW(row, cuts)
    {
        Arena a;
        Locale l;
        char text[128];
        snprintf(text, sizeof text, "%%rec: Template\n\nKind: any\nUse: x\nText: %s\n", row->name);
        locale_open(&a, text, &l);
        Buf got = buf_in(&a);
        int count;
        const Template *t = locale_templates(&l, S("any"), S("x"), &count);
        for (int i = 0; count && i < t->piece_count; i++) {
            if (i)
                buf_add_char(&got, '|');
            buf_add(&got, t->pieces[i].text);
            if (t->pieces[i].place != PLACE_NONE)
                buf_format(&got, "|<%s>", names[t->pieces[i].place]);
        }
        ROW_STR(row, buf_str(&got), str_from_c(row->want));
        arena_free(&a);
    }
}

static const struct {
    int line;
    const char *name, *want;
} filled[] = {
    {__LINE__, "Who directed {film}?", "Who directed *Amour* (2012)?"},
    {__LINE__, "{film}{none}", "*Amour* (2012)"},
    {__LINE__, "{person}: {film}, {person}", "A {film} B: *Amour* (2012), A {film} B"},
    {__LINE__, "no place", "no place"},
    {__LINE__, "{unknown} {film", "{unknown} {film"},
    {__LINE__, "{ {film}}", "{ *Amour* (2012)}"},
    {__LINE__, "{}", "{}"},
    {__LINE__, "", ""},
};

static void test_fill(void **state)
{
    (void)state;
    static const Fill fills[] = {
        {"film", {"*Amour* (2012)", 14}}, {"none", {"", 0}}, {"person", {"A {film} B", 10}}};
    EACH_ROW(row, filled)
    {
        char memory[128];
        Buf out = buf_fixed(memory, sizeof memory);
        locale_fill(&out, str_from_c(row->name), fills, 3);
        ROW_STR(row, buf_str(&out), str_from_c(row->want));
    }
}

static const struct {
    int line;
    const char *name;
    long long value;
    const char *english, *other;
} numbers[] = {
    {__LINE__, "small", 7, "7", "7"},
    {__LINE__, "three digits", 999, "999", "999"},
    {__LINE__, "four digits", 1000, "1,000", "1x000"},
    {__LINE__, "seven digits", 1234567, "1,234,567", "1x234x567"},
    {__LINE__, "negative", -1234, "-1,234", "-1x234"},
    {__LINE__, "negative, three digits", -123, "-123", "-123"},
    {__LINE__, "zero", 0, "0", "0"},
};

static void test_numbers(void **state)
{
    (void)state;
    Arena a, b;
    Locale english, other;
    locale_open(&a, words, &english);
    locale_open(&b, "%rec: Word\n\nKey: number.group\nText: x\n", &other);
    EACH_ROW(row, numbers)
    {
        char memory[64];
        Buf out = buf_fixed(memory, sizeof memory);
        locale_number(&english, &out, row->value);
        ROW_STR(row, buf_str(&out), str_from_c(row->english));
        Buf spaced = buf_fixed(memory, sizeof memory);
        locale_number(&other, &spaced, row->value);
        ROW_STR(row, buf_str(&spaced), str_from_c(row->other));
    }
    arena_free(&a);
    arena_free(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words),
        cmocka_unit_test(test_pieces),
        cmocka_unit_test(test_fill),
        cmocka_unit_test(test_numbers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
