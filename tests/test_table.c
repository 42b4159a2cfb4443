/* test_table.c -- rows of cells: every trap of RFC 4180 and of what spreadsheets make of it. A row
 * gives its cells as [text], each with its place where it is asked for; rows end in a bar. */
#include <time.h>

#include "packtext.h"
#include "table.h"

typedef struct {
    Arena arena;
    Diag diag;
    Table table;
} Read;

static void open_read(Read *r, Str bytes, char separator, bool quoted)
{
    arena_init(&r->arena);
    diag_init(&r->diag, &r->arena);
    PackFile file = {.path = S("a.csv"), .bytes = bytes};
    table_open(&r->table, &file, separator, quoted, &r->arena, &r->diag);
}

static Str cells_of(Read *r, bool places)
{
    Buf out = buf_in(&r->arena);
    const Table *t = &r->table;
    while (table_next(&r->table)) {
        for (int i = 0; i < t->count; i++) {
            if (places)
                buf_format(&out, "%d:%d", t->cells[i].line, t->cells[i].column);
            buf_format(&out, "[%.*s]", STR_ARG(t->cells[i].text));
        }
        buf_add_c(&out, t->broken ? "broken|" : "|");
    }
    return buf_str(&out);
}

static Str faults_of(Read *r)
{
    Buf out = buf_in(&r->arena);
    for (int i = 0; i < r->diag.count; i++) {
        const Fault *f = &r->diag.faults[i];
        buf_format(&out, "%s%d:%d %s%s", i ? " " : "", f->line, f->column, f->name,
                   f->kind == FAULT_WARNING ? "?" : "");
    }
    return buf_str(&out);
}

static const struct {
    int line;
    const char *name, *in, *want, *faults;
} quoted[] = {
    {__LINE__, "plain", "a,b\nc,d\n", "[a][b]|[c][d]|", ""},
    {__LINE__, "no end of line at the end", "a,b", "[a][b]|", ""},
    {__LINE__, "quotes", "\"a\",\"b,c\"\n", "[a][b,c]|", ""},
    {__LINE__, "doubled quotes", "\"a \"\"b\"\" c\",\"\"\"\"\n", "[a \"b\" c][\"]|", ""},
    {__LINE__, "an empty quoted cell", "\"\",a\n", "[][a]|", ""},
    {__LINE__, "a line break inside quotes", "\"a\nb\",c\nd,e\n", "[a\nb][c]|[d][e]|", ""},
    {__LINE__, "line breaks at once", "\"\n\na\n\",c\n", "[\n\na\n][c]|", ""},
    {__LINE__, "CRLF inside quotes", "\"a\r\nb\",c\r\n", "[a\nb][c]|", ""},
    {__LINE__, "doubled over a line break", "\"a\"\"\n\"\"b\",c\n", "[a\"\n\"b][c]|", ""},
    {__LINE__, "a quote within an unquoted cell", "5\" disc,b\"c\"\n", "[5\" disc][b\"c\"]|", ""},
    {__LINE__, "text behind a closing quote", "\"a\" b,c\n", "[\"a\" b][c]|", ""},
    {__LINE__, "blanks round the quotes", " \"a\" , \"b\"\n", "[a][b]|", ""},
    {__LINE__, "blanks inside the quotes", "\" a \",b\n", "[ a ][b]|", ""},
    {__LINE__, "open at the end", "a,b\nc,\"d\ne,f\n", "[a][b]|broken|[e][f]|", "2:3 open-quote"},
    {__LINE__, "open in the last line", "a,b\nc,\"d", "[a][b]|broken|", "2:3 open-quote"},
    {__LINE__, "nothing but a quote", "\"", "broken|", "1:1 open-quote"},
    {__LINE__, "the next quote taken for it", "1,\"A,1999\n2,\"B\",2000\n3,C\n",
     "broken|[2][B][2000]|[3][C]|", "1:3 open-quote"},
    {__LINE__, "open behind a cell of two lines", "\"a\nb\",\"c\nd,e\n", "broken|[d][e]|",
     "2:4 open-quote"},
    {__LINE__, "what is said behind it is said once", "a,\"b\nc\x01,d\n\xE9,f\n",
     "broken|[c][d]|[é][f]|", "1:3 open-quote 2:2 control-character? 3:1 not-utf8?"},
    {__LINE__, "CR", "a,b\rc,d\r", "[a][b]|[c][d]|", ""},
    {__LINE__, "CRLF", "a,b\r\nc,d\r\n", "[a][b]|[c][d]|", ""},
    {__LINE__, "mixed, and blank lines", "a,b\r\n\n \t\nc,d\r\re,f", "[a][b]|[c][d]|[e][f]|", ""},
    {__LINE__, "a byte order mark", "\xEF\xBB\xBF\"a\",b\n", "[a][b]|", ""},
    {__LINE__, "Windows-1252", "Am\xE9lie,b\n", "[Amélie][b]|", "1:1 not-utf8?"},
    {__LINE__, "a bad byte", "é\xFF,b\n", "[é\xEF\xBF\xBD][b]|", "1:2 bad-bytes"},
    {__LINE__, "empty columns at the end", "a,b,,\n", "[a][b][][]|", ""},
    {__LINE__, "rows of empty cells", "a,b\n,,\n\"\",\" \"\nc,d\n", "[a][b]|[c][d]|", ""},
    {__LINE__, "rows of several lengths", "a\nb,c,d\n", "[a]|[b][c][d]|", ""},
    {__LINE__, "told by sep=", "sep=,\na;b,c\n", "[a;b][c]|", ""},
    {__LINE__, "sep= is a word as well", "sep=ab,c\n", "[sep=ab][c]|", ""},
    {__LINE__, "nothing", "", "", ""},
};

static void test_quoted(void **state)
{
    (void)state;
    EACH_ROW(row, quoted)
    {
        Read r;
        open_read(&r, str_from_c(row->in), ',', true);
        ROW_STR(row, cells_of(&r, false), str_from_c(row->want));
        ROW_STR(row, faults_of(&r), str_from_c(row->faults));
        arena_free(&r.arena);
    }
}

static const struct {
    int line;
    const char *name, *in;
    char separator;
    bool quoted;
    const char *want;
} places[] = {
    {__LINE__, "columns are code points", "é,\"ü\",x\n", ',', true, "1:1[é]1:4[ü]1:7[x]|"},
    {__LINE__, "behind a line break", "a,\"b\nc\",d\n e\n", ',', true,
     "1:1[a]1:4[b\nc]2:4[d]|3:2[e]|"},
    {__LINE__, "tabs", "a\t\t b\n", '\t', true, "1:1[a]1:3[]1:5[b]|"},
    {__LINE__, "quotes mean nothing", "\"a\t\"b\"\"\n", '\t', false, "1:1[\"a]1:4[\"b\"\"]|"},
    {__LINE__, "found by itself", "a;b\n1,5;2,5\n", 0, true, "1:1[a]1:3[b]|2:1[1,5]2:5[2,5]|"},
};

static void test_places(void **state)
{
    (void)state;
    EACH_ROW(row, places)
    {
        Read r;
        open_read(&r, str_from_c(row->in), row->separator, row->quoted);
        ROW_STR(row, cells_of(&r, true), str_from_c(row->want));
        arena_free(&r.arena);
    }
}

static void test_utf16(void **state)
{
    (void)state;
    static const char little[] = "\xFF\xFE\"\0a\0\r\0\n\0\xE9\0\"\0\t\0b\0\r\0\n";
    static const char big[] = "\xFE\xFF\0a\0\t\0\"\0b\0\t\0\"\0\n";
    static const struct {
        int line;
        const char *name, *in;
        size_t n;
        const char *want;
    } rows[] = {
        {__LINE__, "little end", little, sizeof little, "[a\né][b]|"},
        {__LINE__, "big end", big, sizeof big - 1, "[a][b\t]|"},
    };
    EACH_ROW(row, rows)
    {
        Read r;
        open_read(&r, (Str){row->in, row->n}, '\t', true);
        ROW_STR(row, cells_of(&r, false), str_from_c(row->want));
        ROW_STR(row, faults_of(&r), S(""));
        arena_free(&r.arena);
    }
}

static const struct {
    int line;
    const char *name, *in, *want;
} separators[] = {
    {__LINE__, "commas", "a,b\n", ","},
    {__LINE__, "none at all", "a\nb\n", ","},
    {__LINE__, "nothing", "", ","},
    {__LINE__, "semicolons, commas in the cells", "a;b;c\nx, y;1,5;z\nx, y;1,5;z\n", ";"},
    {__LINE__, "commas, semicolons in the cells", "a,b,c\nx;y,1,z\nx;y,1,z\n", ","},
    {__LINE__, "tabs", "a\tb\nc, d\te\n", "\t"},
    {__LINE__, "bars", "a|b\nc;d|e\n", "|"},
    {__LINE__, "commas, bars in the cells", "a,b,c\n1,2,x|y|z\n1,2,x|y|z\n", ","},
    {__LINE__, "quoted commas", "\"a, b, c\";d\n\"e, f\";g\n", ";"},
    {__LINE__, "a title before", "My films\n\na;b\nc, d;e\n", ";"},
    {__LINE__, "said", "sep=|\na,b,c\n", "|"},
    {__LINE__, "a quote in a cell", "a,5\" disc,b\nc,d,e\n", ","},
};

static void test_separators(void **state)
{
    (void)state;
    EACH_ROW(row, separators)
    {
        char got = table_separator(str_from_c(row->in));
        ROW_STR(row, ((Str){&got, 1}), str_from_c(row->want));
    }
}

static bool is_head(const Table *t)
{
    return table_find(t, "TITLE") == 1 && table_find(t, "x") < 0;
}

static void test_head(void **state)
{
    (void)state;
    assert_true(table_has_head(S("a;Title\n"), 1, 0, true, is_head));
    assert_false(table_has_head(S("a;Title\n"), 1, ',', true, is_head));
    assert_false(table_has_head(S("My films\n\na;Title\n"), 1, 0, true, is_head));
    assert_true(table_has_head(S("My films\n\na;Title\n"), 2, 0, true, is_head));
    assert_false(table_has_head(S(""), 5, 0, true, is_head));
}

static void test_raw(void **state)
{
    (void)state;
    Read r;
    open_read(&r, S("a,b\r\n\"c\nd\",e\r\n\n\"f\ng"), ',', true);
    assert_true(table_next(&r.table) && str_equal(r.table.raw, S("a,b\r\n")));
    assert_true(table_next(&r.table) && str_equal(r.table.raw, S("\"c\nd\",e\r\n")));
    assert_int_equal(r.table.first_line, 2);
    assert_int_equal(r.table.last_line, 3);
    assert_true(str_equal(table_cell(&r.table, 1).text, S("e")));
    assert_int_equal(table_cell(&r.table, 2).line, 2);
    assert_int_equal(table_cell(&r.table, -1).text.n, 0);
    assert_true(table_next(&r.table) && r.table.broken && str_equal(r.table.raw, S("\"f\n")));
    assert_true(table_next(&r.table) && str_equal(r.table.raw, S("g")));
    assert_false(table_next(&r.table));
    arena_free(&r.arena);
}

static Str repeated(Arena *a, const char *piece, int count)
{
    Buf out = buf_in(a);
    for (int i = 0; i < count; i++)
        buf_add_c(&out, piece);
    return buf_str(&out);
}

static void test_many_cells(void **state)
{
    (void)state;
    Arena a;
    Read r;
    arena_init(&a);
    Buf text = buf_in(&a);
    buf_add(&text, repeated(&a, "é,", 9999));
    buf_add_c(&text, "z\nb,c\n");
    open_read(&r, buf_str(&text), ',', true);
    assert_true(table_next(&r.table));
    assert_int_equal(r.table.count, TABLE_MAX_CELLS);
    assert_int_equal(r.table.cells[4095].column, 8191);
    assert_true(table_next(&r.table));
    assert_int_equal(r.table.count, 2);
    assert_true(str_equal(faults_of(&r), S("1:8193 too-many-cells")));
    arena_free(&r.arena);
    arena_free(&a);
}

/* Texts in which a reader that goes back, or counts from the beginning of a line, would take hours.
 */
static void test_linear(void **state)
{
    (void)state;
    static const struct {
        int line;
        const char *name, *piece;
        int count, rows;
    } rows[] = {
        {__LINE__, "plain", "a,b\n", 200000, 200000},
        {__LINE__, "a quote open in every line", "a,\"b\n", 200000, 200000},
        {__LINE__, "closed again at once, then open", "a,\"b\"\"\n", 200000, 200000},
        {__LINE__, "doubled for ever", "\"\"\"\",\"\"\"\n", 200000, 100000},
        {__LINE__, "one line of quoted cells", "\"é\",", 500000, 1},
    };
    EACH_ROW(row, rows)
    {
        Arena a;
        Read r;
        arena_init(&a);
        Str text = repeated(&a, row->piece, row->count);
        open_read(&r, text, ',', true);
        clock_t before = clock();
        int count = 0;
        while (table_next(&r.table))
            count++;
        double seconds = (double)(clock() - before) / CLOCKS_PER_SEC;
        ROW_INT(row, count, row->rows);
        if (seconds > 10)
            ROW_FAIL(row, "took %.1f s", seconds);
        if (r.table.lines.arena->total > 64 * text.n + (8 << 20))
            ROW_FAIL(row, "took %zu bytes for %zu", r.table.lines.arena->total, text.n);
        arena_free(&r.arena);
        arena_free(&a);
    }
}

/* An open quote is sought as far as a cell may reach, and once. */
static void test_open_far(void **state)
{
    (void)state;
    Arena a;
    Read r;
    arena_init(&a);
    Buf text = buf_in(&a);
    buf_add_c(&text, "\"open\n");
    buf_add(&text, repeated(&a, "\"\"\"\",\"\"\n", 400000));
    open_read(&r, buf_str(&text), ',', true);
    int count = 0;
    while (table_next(&r.table))
        count++;
    assert_int_equal(count, 400001);
    assert_true(str_equal(faults_of(&r), S("1:1 open-quote")));
    arena_free(&r.arena);
    arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_quoted),     cmocka_unit_test(test_places),
        cmocka_unit_test(test_utf16),      cmocka_unit_test(test_separators),
        cmocka_unit_test(test_head),       cmocka_unit_test(test_raw),
        cmocka_unit_test(test_many_cells), cmocka_unit_test(test_linear),
        cmocka_unit_test(test_open_far),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
