/* test_rec.c -- our own format read and written. Rows give the faults as packtext_faults writes
 * them and the pack as it is written again. */
#include <stdlib.h>
#include <unistd.h>

#include "packtext.h"
#include "prose.h"

#define FILM "Title: A\nYear: 1999\n"
#define HEAD "%rec: Film\n\n"
static const PackRow texts[] = {
    {__LINE__, "a film before any type", FILM, "", HEAD FILM},
    {__LINE__, "a question before any type", "Ask: a\nRight: b\nWrong: c\n", "",
     "%rec: Question\n\nAsk: a\nRight: b\nWrong: c\n"},
    {__LINE__, "neither", "Name: a\n\n" FILM, "1:1 no-type", HEAD FILM},
    {__LINE__, "type in force", HEAD FILM "\n" FILM "\n%rec: Person\n\nName: B\n", "",
     HEAD FILM "\n" FILM "\n%rec: Person\n\nName: B\n"},
    {__LINE__, "one block a type",
     HEAD FILM "\n%rec: Person\n\nName: B\n\n" HEAD "Title: C\nYear: 2000\n", "",
     HEAD FILM "\nTitle: C\nYear: 2000\n\n%rec: Person\n\nName: B\n"},
    {__LINE__, "type in lower case", "%REC: film\n\n" FILM, "", HEAD FILM},
    {__LINE__, "type named wrongly", "%rec: 7up\n\n" FILM, "1:1 bad-type", HEAD FILM},
    {__LINE__, "comments", "# a\n" FILM "  # b\n#c:d\nStar: B\n", "", HEAD FILM "Star: B\n"},
    {__LINE__, "blank lines of blanks", FILM " \t\n" FILM, "", HEAD FILM "\n" FILM},
    {__LINE__, "no blank after the colon", "Title:A\nYear:1999\n", "", HEAD FILM},
    {__LINE__, "blanks around the value", "Title: \t A \t\nYear: 1999\n", "", HEAD FILM},
    {__LINE__, "blanks that are none, and what has no width",
     "Title:\xC2\xA0"
     "A\xE2\x80\x8B\nYear: 1999\xE2\x80\xAF\n",
     "", HEAD FILM},
    {__LINE__, "a blank before the colon",
     "Title : A\nYear\t: 1999\nStar\xC2\xA0: B\nStar\xE2\x80\xAF: C\n", "",
     HEAD FILM "Star: B\nStar: C\n"},
    {__LINE__, "... and of no field's name", "Title : A\nYear : 1999\nNote it : b\n",
     "3:1 bad-field-name", HEAD FILM},
    {__LINE__, "colons in the value", "Title: A: B\nYear: 1999\n", "",
     HEAD "Title: A: B\nYear: 1999\n"},
    {__LINE__, "tab in the value", "Title: A\tB\nYear: 1999\n", "",
     HEAD "Title: A B\nYear: 1999\n"},
    {__LINE__, "continued", "Title: A\n+ B\n+  C \n+\n+D\nYear: 1999\n", "",
     HEAD "Title: A B C D\nYear: 1999\n"},
    {__LINE__, "begun on the second line", "Title:\n+ A\nYear: 1999\n", "", HEAD FILM},
    {__LINE__, "comment within", "Title: A\n# c\n+ B\nYear: 1999\n", "",
     HEAD "Title: A B\nYear: 1999\n"},
    {__LINE__, "joined", "Title: A\\\nB \\\nC\nYear: 1999\n", "", HEAD "Title: AB C\nYear: 1999\n"},
    {__LINE__, "joined in a continuation", "Title: A\n+ B\\\nC\nYear: 1999\n", "",
     HEAD "Title: A BC\nYear: 1999\n"},
    {__LINE__, "joined to the end", "Title: A\nYear: 1999\\", "", HEAD FILM},
    {__LINE__, "composed over a join", "Title: e\\\n\xCC\x81\nYear: 1999\n", "",
     HEAD "Title: é\nYear: 1999\n"},
    {__LINE__, "backslash kept", "Title: A\\ \nYear: 1999\n", "", HEAD "Title: A\\ \nYear: 1999\n"},
    {__LINE__, "nothing to continue", "+ x\n+ y\n" FILM, "1:1 nothing-to-continue", HEAD FILM},
    {__LINE__, "no blank line after the type", "%rec: Film\n" FILM, "2:1 missing-blank-line",
     HEAD FILM},
    {__LINE__, "no blank line before the type", FILM "%rec: Person\n\nName: B\n",
     "3:1 missing-blank-line", HEAD FILM "\n%rec: Person\n\nName: B\n"},
    {__LINE__, "no blank line between films", FILM "Title: B\nYear: 2000\n",
     "3:1 missing-blank-line", HEAD FILM "\nTitle: B\nYear: 2000\n"},
    {__LINE__, "none, year first", "Year: 1999\nTitle: A\nYear: 2000\nTitle: B\n",
     "3:1 missing-blank-line", HEAD "Year: 1999\nTitle: A\n\nYear: 2000\nTitle: B\n"},
    {__LINE__, "none between people", "%rec: Person\n\nName: A\nName: B\n",
     "4:1 missing-blank-line", "%rec: Person\n\nName: A\n\nName: B\n"},
    {__LINE__, "second title, no year yet", "Title: A\nTitle: B\nYear: 1999\n", "2:8 second-value",
     HEAD FILM},
    {__LINE__, "no colon", FILM "hello\n+ there\nStar: B\n", "3:1 bad-line", HEAD FILM "Star: B\n"},
    {__LINE__, "no name", FILM "Réalisateur: B\n: x\n", "3:1 bad-field-name 4:1 bad-line",
     HEAD FILM},
    {__LINE__, "blank before the name", FILM " Star: B\n", "3:1 bad-field-name", HEAD FILM},
    {__LINE__, "other % lines are kept as comments", "%rec: Film http://x\n%key: Title\n\n" FILM,
     "", "# %rec: Film http://x\n# %key: Title\n\n" HEAD FILM},
    {__LINE__, "% and no more", "%\n\n" FILM, "1:1 bad-line", HEAD FILM},
    {__LINE__, "CRLF", "%rec: Film\r\n\r\nTitle: A\r\nYear: 1999\r\n", "", HEAD FILM},
    {__LINE__, "sentences above fields stay",
     "#: A is of 1999.\nTitle: A\n  #:A is of 1999.\nYear: 1999\n", "",
     HEAD "#: A is of 1999.\nTitle: A\n#: A is of 1999.\nYear: 1999\n"},
    {__LINE__, "sentences of several lines", "#: A\n#:  b\tc\n#: d.\n" FILM, "",
     HEAD "#: A b c d.\n" FILM},
    {__LINE__, "sentences that stand above no field",
     "#: a\n\n" FILM "#: b\n# c\nStar: B\n#: d\n+ C\nStar: D\n#: e\nno colon\nStar: E\n#: f\n#:\n",
     "12:1 bad-line", HEAD FILM "Star: B C\nStar: D\nStar: E\n"},
    {__LINE__, "a sentence goes with its field", FILM "#: a\nYear: 2000\n#: b\nStar: B\n",
     "4:7 second-value", HEAD FILM "#: b\nStar: B\n"},
    {__LINE__, "columns are code points", "Title: é\nYear:   20l2\n\n" FILM,
     "2:9 year-not-a-number", HEAD FILM},
};

static void test_texts(void **state)
{
    (void)state;
    EACH_ROW(r, texts)
    packtext_check(r);
}

static const struct {
    int line;
    const char *name, *in;
    bool want, marked;
} looks[] = {
    {__LINE__, "type", "%rec: Film\n", true, true},
    {__LINE__, "type after comments", "\xEF\xBB\xBF# a\r\n\r\n # b\r\n%rec: Film\r\n", true, true},
    {__LINE__, "type after a field", "Title: A\n%rec: Film\n", true, false},
    {__LINE__, "type without a line's end", "%rec: Film", true, true},
    {__LINE__, "another type", "%recette: a\n", true, false},
    {__LINE__, "fields", "Title: A\nYear: 1999\n", true, false},
    {__LINE__, "after comments", "# a\n\n  # b\nTitle: A\n", true, false},
    {__LINE__, "byte order mark", "\xEF\xBB\xBFTitle: A\n", true, false},
    {__LINE__, "first line damaged", "xitle A\nYear: 1999\nStar: B\n", true, false},
    {__LINE__, "comments alone", "# a\n", true, false},
    {__LINE__, "CSV", "Title,Year\nA,1999\n", false, false},
    {__LINE__, "JSON", "[\n  {\"title\": \"A\",\n   \"year\": 1999}\n]\n", false, false},
    {__LINE__, "prose", "Rust and Bone (2012) is a film.\nIt won a prize.\n", false, false},
    {__LINE__, "questions", "#Q Which?\n^ A\nA A\nB B\n", false, false},
};

static void test_looks(void **state)
{
    (void)state;
    EACH_ROW(r, looks)
    {
        ROW_INT(r, rec_looks_like(str_from_c(r->in)), r->want);
        ROW_INT(r, rec_is_marked(str_from_c(r->in)), r->marked);
    }
    assert_false(prose_looks_like(S("Title : A\nYear : 1979\nPlot : a long story of people (some of "
                                    "them old) who go to the sea and come back.\n")));
}

/* ---- limits */

static void repeat(Buf *b, const char *text, size_t count)
{
    for (size_t i = 0; i < count; i++)
        buf_add_c(b, text);
}

static void expect(Buf *in, const char *faults, int films)
{
    PackText p;
    packtext_read(&p, buf_str(in));
    Str got = packtext_faults(&p);
    if (!str_equal(got, str_from_c(faults)))
        fail_msg("got \"%.*s\", want \"%s\"", STR_ARG(str_slice(got, 0, 200)), faults);
    assert_int_equal(p.pack.films, films);
    packtext_free(&p);
}

static void test_limits(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);

    Buf full = buf_in(&a);
    buf_add_c(&full, FILM "Plot: ");
    repeat(&full, "x", PACK_MAX_FIELD_BYTES);
    expect(&full, "", 1);
    buf_add_c(&full, "x");
    expect(&full, "3:7 field-too-long", 1);
    buf_add_c(&full, "\nStar: B\n\n" FILM);
    expect(&full, "3:7 field-too-long", 2);

    Buf continued = buf_in(&a);
    buf_add_c(&continued, FILM "Plot: x\n");
    repeat(&continued, "+ 0123456789abcde\n", (PACK_MAX_FIELD_BYTES >> 4) + 1);
    expect(&continued, "3:7 field-too-long", 1);

    Buf fields = buf_in(&a);
    buf_add_c(&fields, FILM);
    for (int i = 0; i < PACK_MAX_FIELDS - 2; i++)
        buf_format(&fields, "Star: B%d\n", i);
    expect(&fields, "", 1);
    buf_add_c(&fields, "Star: C\nStar: D\n\n" FILM);
    expect(&fields, "4097:1 too-many-fields", 1);

    /* Of a type that nobody looks into, and as many a record as may be: the quickest to read. */
    Buf total = buf_in(&a);
    buf_add_c(&total, "%rec: X\n");
    for (int i = 0; i < PACK_MAX_TOTAL_FIELDS / PACK_MAX_FIELDS; i++) {
        buf_add_c(&total, "\n");
        repeat(&total, "a:b\n", PACK_MAX_FIELDS);
    }
    buf_add_c(&total, "\n" HEAD);
    expect(&total, "1:1 no-records 3:1 unknown-type?", 0);
    buf_add_c(&total, FILM);
    expect(&total, "3:1 unknown-type? 4195333:1 pack-too-long", 0);
    arena_free(&a);
}

/* ---- writing */

static const struct {
    int line;
    const char *name, *value;
} wraps[] = {
    {__LINE__, "short", "abc"},
    {__LINE__, "no blank to divide at",
     "01234567890123456789012345678901234567890123456789012345678901234567890123456789"
     "01234567890123456789012345678901234567890123456789012345678901234567890123456789 end"},
    {__LINE__, "two blanks stay together",
     "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234  x  y  "
     "z"
     "  0123456789012345678901234567890123456789 012345678901234567890123456789"},
    {__LINE__, "backslashes at the seams",
     "a\\ b\\ c\\ d\\ e\\ 0123456789\\ 0123456789\\ 0123456789\\ 0123456789\\ 0123456789\\ "
     "0123456789\\ "
     "0123456789\\ 0123456789\\ 0123456789\\ 0123456789\\ 0123456789\\ 0123456789\\"},
    {__LINE__, "signs that mean something at a line's start",
     "+ # % + # % + # % + # % + # % + # % + # % + # % + # % + # % + # % + # % + # % + # % + # % + "
     "# % "
     "+ # % + # % + # % + # % + # % + # % + # % + # % + # % + # % + # % + # % + # % + # % Title: "
     "x"},
};

static void test_wraps(void **state)
{
    (void)state;
    EACH_ROW(r, wraps)
    {
        Arena a;
        arena_init(&a);
        Field fields[] = {{S("Title"), S("A"), 1, 1},
                          {S("Year"), S("1999"), 1, 1},
                          {S("Plot"), str_from_c(r->value), 1, 1}};
        Record record = {.type = RECORD_FILM, .fields = fields, .count = 3};
        Pack pack = {.records = &record, .count = 1};
        Buf out = buf_in(&a);
        rec_write(&pack, &out);
        PackText p;
        packtext_read(&p, buf_str(&out));
        ROW_INT(r, p.diag.count, 0);
        ROW_STR(r, record_value(&p.pack.records[0], "Plot"), str_from_c(r->value));
        packtext_free(&p);
        arena_free(&a);
    }
}

static void expect_same_record(const Record *x, const Record *y)
{
    assert_int_equal(x->type, y->type);
    assert_true(str_equal(x->type_name, y->type_name));
    assert_int_equal(x->count, y->count);
    for (int k = 0; k < x->count; k++) {
        assert_true(str_equal(x->fields[k].name, y->fields[k].name));
        assert_true(str_equal(x->fields[k].value, y->fields[k].value));
    }
}

/* But for the % lines, which are comments when written. */
static void expect_same(const Pack *a, const Pack *b)
{
    int at = 0;
    for (int i = 0; i < a->count; i++) {
        if (str_equal(a->records[i].type_name, S("%")))
            continue;
        assert_true(at < b->count);
        expect_same_record(&a->records[i], &b->records[at++]);
    }
    assert_int_equal(at, b->count);
    assert_int_equal(a->quote_count, b->quote_count);
    for (int i = 0; i < a->quote_count; i++)
        assert_true(str_equal(a->quotes[i].sentence, b->quotes[i].sentence));
}

/* The samples hold one of everything, sorted by type, so that writing changes no order. */
static const char *const samples[] = {
    "tests/data/broken/film.rec",
    "tests/data/broken/prizes.rec",
    "tests/data/broken/question.rec",
    "tests/data/broken/said.rec",
};

static void test_round_trip(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        Arena a;
        arena_init(&a);
        PackText first, second;
        packtext_read(&first, test_read_file(&a, samples[i]));
        assert_int_equal(first.diag.errors, 0);
        packtext_read(&second, packtext_written(&first));
        assert_int_equal(second.diag.errors, 0);
        expect_same(&first.pack, &second.pack);
        packtext_free(&first);
        packtext_free(&second);
        arena_free(&a);
    }
}

/* What recutils itself thinks of it. */
static void test_recfix(void **state)
{
    (void)state;
    if (system("command -v recfix >/dev/null 2>&1") != 0) {
        print_message("recfix is not installed (package recutils); not checked\n");
        skip();
    }
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++) {
        Arena a;
        arena_init(&a);
        PackText p;
        packtext_read(&p, test_read_file(&a, samples[i]));
        char path[] = "/tmp/marquee-rec-XXXXXX";
        int fd = mkstemp(path);
        assert_true(fd >= 0);
        Str text = packtext_written(&p);
        assert_int_equal(write(fd, text.s, text.n), text.n);
        close(fd);
        int status = system(arena_c(&a, arena_format(&a, "recfix --check %s", path)));
        unlink(path);
        if (status != 0)
            fail_msg("%s: recfix --check is not content with what is written", samples[i]);
        packtext_free(&p);
        arena_free(&a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_texts),      cmocka_unit_test(test_looks),
        cmocka_unit_test(test_limits),     cmocka_unit_test(test_wraps),
        cmocka_unit_test(test_round_trip), cmocka_unit_test(test_recfix),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
