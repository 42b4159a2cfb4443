/* test_lines.c -- bytes become lines: rows give each line between bars. */
#include "lines.h"
#include "packtext.h"

#define BAD "\xEF\xBF\xBD"
static const struct {
    int line;
    const char *name;
    const char *in;
    size_t n;
    const char *lines, *faults;
} texts[] = {
#define ROW(name, in, lines, faults)                                                               \
    {                                                                                              \
        __LINE__, name, in, sizeof in - 1, lines, faults                                           \
    }
    ROW("LF", "a\nb\n", "a|b|", ""),
    ROW("CRLF", "a\r\nb\r\n", "a|b|", ""),
    ROW("CR", "a\rb\r", "a|b|", ""),
    ROW("mixed", "a\r\n\rb\n\nc", "a||b||c|", ""),
    ROW("LF before CR", "a\n\rb", "a||b|", ""),
    ROW("no end", "a", "a|", ""),
    ROW("nothing", "", "", ""),
    ROW("one end", "\n", "|", ""),
    ROW("byte order mark",
        "\xEF\xBB\xBF"
        "a\n",
        "a|", ""),
    ROW("mark alone", "\xEF\xBB\xBF", "", ""),
    ROW("UTF-16, small end first",
        "\xFF\xFE"
        "a\0\r\0\n\0\xE9\0",
        "a|é|", ""),
    ROW("UTF-16, big end first", "\xFE\xFF\0a\0\n\x6F\x22", "a|漢|", ""),
    ROW("UTF-16 pair", "\xFF\xFE\x3D\xD8\x00\xDE", "😀|", ""),
    ROW("half a pair",
        "\xFF\xFE"
        "a\0\x3D\xD8"
        "b\0",
        "a" BAD "b|", "1:2 bad-bytes"),
    ROW("half a unit",
        "\xFF\xFE"
        "a\0b",
        "a" BAD "|", "1:2 bad-bytes"),
    ROW("Windows-1252", "Am\xE9lie\nb", "Amélie|b|", "1:1 not-utf8?"),
    ROW("quotes of Windows",
        "\x93"
        "a\x94",
        "“a”|", "1:1 not-utf8?"),
    ROW("each such line", "\xE9\n\xE8\n", "é|è|", "1:1 not-utf8? 2:1 not-utf8?"),
    ROW("UTF-8 with a bad byte", "\xC3\xA9\xE9x", "é" BAD "x|", "1:2 bad-bytes"),
    ROW("bad bytes in a row", "\xC3\xA9\xE9\xE9x\xFF", "é" BAD BAD "x" BAD "|",
        "1:2 bad-bytes 1:5 bad-bytes"),
    ROW("no place in Windows-1252", "a\x81", "a" BAD "|", "1:2 bad-bytes"),
    ROW("a real replacement", "a" BAD, "a" BAD "|", ""),
    ROW("control",
        "a\x07"
        "b\x1B",
        "ab|", "1:2 control-character?"),
    ROW("NUL", "a\0b", "ab|", "1:2 control-character?"),
    ROW("delete", "a\x7F", "a|", "1:2 control-character?"),
    ROW("tab stays", "a\tb", "a\tb|", ""),
    ROW("override",
        "é\xE2\x80\xAE"
        "b",
        "éb|", "1:2 control-character?"),
    ROW("zero width mark within",
        "a\xEF\xBB\xBF"
        "b",
        "ab|", "1:2 control-character?"),
    ROW("normal form", "e\xCC\x81", "é|", ""),
    ROW("form over a dropped control", "e\x01\xCC\x81", "é|", "1:2 control-character?"),
#undef ROW
};

static void test_texts(void **state)
{
    (void)state;
    EACH_ROW(r, texts)
    {
        PackText p;
        arena_init(&p.arena);
        diag_init(&p.diag, &p.arena);
        PackFile file = {.path = S("a.rec"), .bytes = {r->in, r->n}};
        Lines lines;
        Str line;
        Buf got = buf_in(&p.arena);
        lines_open(&lines, &file, &p.arena, &p.diag);
        while (lines_next(&lines, &line)) {
            buf_add(&got, line);
            buf_add_char(&got, '|');
        }
        ROW_STR(r, buf_str(&got), str_from_c(r->lines));
        ROW_STR(r, packtext_faults(&p), str_from_c(r->faults));
        packtext_free(&p);
    }
}

static void test_warnings_end(void **state)
{
    (void)state;
    PackText p;
    arena_init(&p.arena);
    diag_init(&p.diag, &p.arena);
    Buf in = buf_in(&p.arena);
    for (int i = 0; i < 1000; i++)
        buf_add_c(&in, "\xE9\x01\n");
    PackFile file = {.path = S("a.rec"), .bytes = buf_str(&in)};
    Lines lines;
    Str line;
    lines_open(&lines, &file, &p.arena, &p.diag);
    while (lines_next(&lines, &line))
        continue;
    assert_int_equal(lines.line, 1000);
    assert_int_equal(p.diag.warnings, 2 * LINES_MAX_WARNED);
    packtext_free(&p);
}

static void test_long_line(void **state)
{
    (void)state;
    PackText p;
    arena_init(&p.arena);
    diag_init(&p.diag, &p.arena);
    size_t n = 10 << 20;
    char *bytes = arena_alloc(&p.arena, n, 1);
    memset(bytes, 'x', n);
    bytes[n - 2] = '\n';
    PackFile file = {.path = S("a.rec"), .bytes = {bytes, n}};
    Lines lines;
    Str line;
    lines_open(&lines, &file, &p.arena, &p.diag);
    assert_true(lines_next(&lines, &line));
    assert_int_equal(line.n, LINES_MAX_BYTES);
    assert_true(lines_next(&lines, &line));
    assert_int_equal(line.n, 1);
    assert_false(lines_next(&lines, &line));
    packtext_free(&p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_texts),
                                       cmocka_unit_test(test_warnings_end),
                                       cmocka_unit_test(test_long_line)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
