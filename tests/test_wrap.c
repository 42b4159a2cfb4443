/* test_wrap.c -- sentences in lines: where they break, what is a title, what shrinks. Ten pixels a
 * code point. */
#include "test.h"
#include "utf8.h"
#include "wrap.h"

static int ten(void *ctx, Face f, int size, int tracking, Str text)
{
    (void)ctx, (void)f, (void)tracking;
    return utf8_length(text) * size / 2;
}
static void a_line(void *ctx, Face f, int size, int *ascent, int *descent)
{
    (void)ctx, (void)f;
    *ascent = size;
    *descent = 0;
}
static const Measure measure = {ten, a_line, NULL};

/* "Who directed |/Amour/|?" -- lines between bars, titles in slashes, the key in brackets. */
static Str in_words(const Block *b, Arena *a)
{
    Buf out = buf_in(a);
    for (int i = 0; i < b->count; i++) {
        const Run *r = &b->runs[i], *last = i ? r - 1 : NULL;
        if (last && last->line != r->line)
            buf_add_char(&out, '|');
        else if (last && r->x > last->x + last->w)
            buf_add_char(&out, ' ');
        const char *mark = r->title ? "//" : r->key ? "[]" : NULL;
        if (mark)
            buf_add_char(&out, mark[0]);
        buf_add(&out, r->text);
        if (mark)
            buf_add_char(&out, mark[1]);
    }
    if (b->cut)
        buf_add_c(&out, " CUT");
    if (b->broken)
        buf_add_c(&out, " BROKEN");
    return buf_str(&out);
}

static const struct { int line; const char *name, *text, *key; int width, lines; bool plain; const char *want; } rows[] = {
    {__LINE__, "one line", "Who was it?", "", 110, 0, false, "Who was it?"},
    {__LINE__, "at a space", "Who was it?", "", 109, 0, false, "Who was|it?"},
    {__LINE__, "many blanks", "a    b", "", 10, 0, false, "a|b"},
    {__LINE__, "nothing", "", "", 100, 0, false, ""},
    {__LINE__, "blanks alone", "   ", "", 100, 0, false, ""},
    {__LINE__, "long word", "abcdefghij", "", 40, 0, false, "abcd|efgh|ij BROKEN"},
    {__LINE__, "long word after another", "ab cdefghij", "", 40, 0, false, "ab|cdef|ghij BROKEN"},
    {__LINE__, "less than a letter", "abc", "", 1, 0, false, "a|b|c BROKEN"},
    {__LINE__, "title", "See *Amour*.", "", 500, 0, false, "See /Amour/."},
    {__LINE__, "title over a line", "See *The Piano* now", "", 100, 0, false, "See /The/|/Piano/ now"},
    {__LINE__, "escaped asterisk", "a \\* b \\\\ c", "", 500, 0, false, "a * b \\ c"},
    {__LINE__, "plain", "*a* \\b", "", 500, 0, true, "*a* \\b"},
    {__LINE__, "title never closed", "See *Amour", "", 500, 0, false, "See /Amour/"},
    {__LINE__, "key", "It was Bo, not Bob.", "Bo", 500, 0, false, "It was [Bo], not Bob."},
    {__LINE__, "key that is a title", "It was *Amour* again", "*Amour*", 500, 0, false,
     "It was /Amour/ again"},
    {__LINE__, "Japanese", "\xE6\x9D\xB1\xE4\xBA\xAC\xE7\x89\xA9\xE8\xAA\x9E", "", 20, 0, false,
     "\xE6\x9D\xB1\xE4\xBA\xAC|\xE7\x89\xA9\xE8\xAA\x9E"},
    {__LINE__, "no line begins with a full stop", "\xE6\x9D\xB1\xE4\xBA\xAC\xE3\x80\x82", "", 20, 0, false,
     "\xE6\x9D\xB1|\xE4\xBA\xAC\xE3\x80\x82"},
    {__LINE__, "too many lines", "one two three four", "", 70, 2, false, "one two|three\xE2\x80\xA6 CUT"},
    {__LINE__, "just enough lines", "one two three", "", 70, 2, false, "one two|three"},
    {__LINE__, "bad bytes", "a\xFF" "b", "", 500, 0, false, "a\xFF" "b"},
};

static void test_lines(void **state)
{
    (void)state;
    EACH_ROW(row, rows) {
        Arena a;
        arena_init(&a);
        Type type = {.face = FACE_TEXT, .size_px = 20, .max_lines = row->lines, .plain = row->plain};
        Block b = wrap_text(&measure, &a, type, str_from_c(row->text), str_from_c(row->key), row->width);
        ROW_STR(row, in_words(&b, &a), str_from_c(row->want));
        arena_free(&a);
    }
}

static void test_one_baseline(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Block b = wrap_text(&measure, &a, (Type){.face = FACE_STRONG, .size_px = 20, .pitch_percent = 150},
                        S("See *Amour* (2012), then *The Piano*"), S(""), 210);
    assert_int_equal(b.lines, 2);
    assert_int_equal(b.height, 60);
    for (int i = 0; i < b.count; i++) {
        assert_int_equal(b.runs[i].baseline, b.runs[0].baseline + 30 * b.runs[i].line);
        assert_int_equal(b.runs[i].size_px, b.runs[i].title ? 22 : 20);
        assert_true(b.runs[i].x + b.runs[i].w <= 210);
    }
    arena_free(&a);
}

static void test_align(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Type type = {.face = FACE_TEXT, .size_px = 20, .align = ALIGN_RIGHT};
    Block b = wrap_text(&measure, &a, type, S("ab"), S(""), 100);
    assert_int_equal(b.runs[0].x, 80);
    type.align = ALIGN_CENTRE;
    b = wrap_text(&measure, &a, type, S("ab"), S(""), 100);
    assert_int_equal(b.runs[0].x, 40);
    arena_free(&a);
}

static void test_fit(void **state)
{
    static const struct { int line; const char *name, *text; int width, height, size, lines; } fits[] = {
        {__LINE__, "fits as it is", "abcd", 100, 28, 20, 1},
        {__LINE__, "wraps first", "abcd efgh", 50, 60, 20, 2},
        {__LINE__, "then shrinks", "abcd efgh", 80, 28, 17, 1},
        {__LINE__, "shrinks a long word rather than break it", "abcdefghij", 90, 60, 18, 1},
        {__LINE__, "by a quarter at most", "abcdefghijklmnopq", 50, 20, 15, 3},
    };
    (void)state;
    EACH_ROW(row, fits) {
        Arena a;
        arena_init(&a);
        Block b = wrap_fit(&measure, &a, (Type){.face = FACE_TEXT, .size_px = 20}, str_from_c(row->text),
                           S(""), row->width, row->height, 11);
        ROW_INT(row, b.size_px, row->size);
        ROW_INT(row, b.lines, row->lines);
        arena_free(&a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_lines), cmocka_unit_test(test_one_baseline),
                                       cmocka_unit_test(test_align), cmocka_unit_test(test_fit)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
