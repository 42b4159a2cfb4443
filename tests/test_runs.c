/* test_runs.c -- lines of text into runs, in the order of the screen. */
#include "runs.h"
#include "test.h"

static void write_runs(Str line, Buf *out)
{
    Arena a;
    arena_init(&a);
    TextRun *runs;
    int count = runs_of(line, &a, &runs);
    for (int i = 0; i < count; i++)
        buf_format(out, "%s%s%s:%.*s", i ? "|" : "", runs[i].script, runs[i].rtl ? "<" : "",
                   STR_ARG(runs[i].text));
    arena_free(&a);
}

static const struct { int line; const char *name, *text, *runs; } rows[] = {
    { __LINE__, "nothing", "", "" },
    { __LINE__, "Latin", "Rust and Bone", "Latn:Rust and Bone" },
    { __LINE__, "accents", "De rouille et d’os", "Latn:De rouille et d’os" },
    { __LINE__, "only digits", "1984", "Latn:1984" },
    { __LINE__, "Greek", "Στιγμές", "Grek:Στιγμές" },
    { __LINE__, "two scripts", "Film Φιλμ фильм", "Latn:Film |Grek:Φιλμ |Cyrl:фильм" },
    { __LINE__, "digits before", "2001 год", "Cyrl:2001 год" },
    { __LINE__, "Japanese is one", "七人の侍・アメリ 1954", "Hani:七人の侍・アメリ 1954" },
    { __LINE__, "Korean", "올드보이", "Hang:올드보이" },
    { __LINE__, "Devanagari", "मुग़ल-ए-आज़म", "Deva:मुग़ल-ए-आज़म" },
    { __LINE__, "Hebrew", "ואלס עם באשיר", "Hebr<:ואלס עם באשיר" },
    /* Its line goes to the left: what comes last stands first. Digits keep their own order. */
    { __LINE__, "Arabic and year", "باب الحديد 1958", "Arab:1958|Arab<:باب الحديد " },
    { __LINE__, "Hebrew, year, Latin", "ואלס (2008) ok",
        "Latn:ok|Hebr<:) |Hebr:2008|Hebr<:ואלס (" },
    /* By rule N0 brackets about digits side with the letters before them. */
    { __LINE__, "Hebrew in Latin", "Waltz ואלס עם (2008)",
        "Latn:Waltz |Hebr<:)|Hebr:2008|Hebr<:ואלס עם (" },
    { __LINE__, "and Latin after it", "to ואלס by Ari", "Latn:to |Hebr<:ואלס|Hebr: |Latn:by Ari" },
    { __LINE__, "numbers in Hebrew", "8 סרט 12", "Hebr:12|Hebr<: סרט |Hebr:8" },
    { __LINE__, "Arabic digits", "فيلم ١٩٥٨", "Arab:١٩٥٨|Arab<:فيلم " },
    { __LINE__, "bad bytes", "a\xff" "b", "Latn:a\xff" "b" },
    { __LINE__, "an override is overruled", "\xE2\x80\xAE" "abc", "Latn:\xE2\x80\xAE" "abc" }
};

static void runs_stand_as_read(void **state)
{
    (void)state;
    EACH_ROW (row, rows) {
        Arena a;
        arena_init(&a);
        Buf got = buf_in(&a);
        write_runs(str_from_c(row->text), &got);
        ROW_STR(row, buf_str(&got), str_from_c(row->runs));
        arena_free(&a);
    }
}

static void endless_lines_are_cut(void **state)
{
    (void)state;
    static char text[8 * RUNS_MAX_POINTS];
    for (size_t i = 0; i + 1 < sizeof text; i += 2)
        memcpy(text + i, "\xD7\x90", 2);
    Arena a;
    arena_init(&a);
    TextRun *runs;
    assert_int_equal(runs_of((Str){text, sizeof text - 1}, &a, &runs), 1);
    assert_int_equal(runs[0].text.n, 2 * RUNS_MAX_POINTS);
    arena_free(&a);
}

static const struct { int line; const char *name; uint32_t cp; const char *script; bool mark; } points[] = {
    { __LINE__, "A", 'A', "Latn", false },      { __LINE__, "space", ' ', "Zyyy", false },
    { __LINE__, "times", 0xD7, "Zyyy", false }, { __LINE__, "acute", 0x301, "Zyyy", true },
    { __LINE__, "alef", 0x5D0, "Hebr", false }, { __LINE__, "qamats", 0x5B8, "Zyyy", true },
    { __LINE__, "ka", 0x915, "Deva", false },   { __LINE__, "virama", 0x94D, "Deva", true },
    { __LINE__, "joiner", 0x200D, "Zyyy", true }, { __LINE__, "han", 0x20000, "Hani", false },
    { __LINE__, "last", 0x10FFFF, "Zyyy", false }
};

static void points_have_scripts(void **state)
{
    (void)state;
    EACH_ROW (row, points) {
        ROW_STR(row, str_from_c(runs_script(row->cp)), str_from_c(row->script));
        ROW_INT(row, runs_is_mark(row->cp), row->mark);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(runs_stand_as_read),
        cmocka_unit_test(endless_lines_are_cut),
        cmocka_unit_test(points_have_scripts)
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
