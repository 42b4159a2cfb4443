/* test_review.c -- the records that are left of a text once lines were ticked and struck. */
#include "packtext.h"

#include "review.h"

#define FILM "Title: A\nYear: 1999\n"

/* `turn`: the lines that are turned, by number. Doubts are of the first film. */
static const struct {
    int line;
    const char *name, *in, *doubts, *turn, *left;
    int usable;
} rows[] = {
    {__LINE__, "as it is", FILM "Star: B\n", "", "", FILM "Star: B\n", 1},
    {__LINE__, "a sentence stays above its field", "Title: A\n#: A is of 1999.\nYear: 1999\n", "", "",
     "Title: A\n#: A is of 1999.\nYear: 1999\n", 1},
    {__LINE__, "a struck line makes its list partial", FILM "Star: B\nStar: C\n", "", "3",
     FILM "Star: B\nPartial: Star\n", 1},
    {__LINE__, "two of one list", FILM "Star: B\nStar: C\n", "", "2 3", FILM "Partial: Star\n", 1},
    {__LINE__, "no list", FILM "Runtime: 90\n", "", "2", FILM, 1},
    {__LINE__, "a claim goes with the list", FILM "Country: France\nCountry: Italy\nComplete: Country\n",
     "", "2", FILM "Country: Italy\nPartial: Country\n", 1},
    {__LINE__, "another claim stays", FILM "Writer: B\nMusic: C\nComplete: Music\n", "", "2",
     FILM "Music: C\nComplete: Music\nPartial: Writer\n", 1},
    {__LINE__, "claims of a part", FILM "Won: Best Picture; Academy Awards; 2000\n"
     "Complete: Won; Academy Awards\n", "", "2", FILM "Partial: Won\n", 1},
    {__LINE__, "nobody is missing but who was struck", FILM "Star: B\nComplete: Cast\n", "", "2",
     FILM "Partial: Star\n", 1},
    {__LINE__, "partial already", FILM "Star: B\nPartial: Star\n", "", "2", FILM "Partial: Star\n", 1},
    {__LINE__, "a doubt is left out", FILM "Director: B\n", "Director=C", "",
     FILM "Director: B\nPartial: Director\n", 1},
    {__LINE__, "a doubt is ticked", FILM "Director: B\nStar: D\n", "Director=C", "4",
     FILM "Director: B\nDirector: C\nStar: D\n", 1},
    {__LINE__, "a doubt of no line's field", FILM, "Music=C", "2", FILM "Music: C\n", 1},
    {__LINE__, "without its title a film is out", FILM "\nTitle: B\nYear: 2000\n", "", "0",
     "Title: B\nYear: 2000\n", 1},
    {__LINE__, "and without its year", FILM "\nTitle: B\nYear: 2000\n", "", "3", FILM, 1},
    {__LINE__, "numbers go on behind doubts", FILM "\nTitle: B\nYear: 2000\nStar: C\n", "Music=M", "5",
     FILM "Partial: Music\n\nTitle: B\nYear: 2000\nPartial: Star\n", 1 + 1},
    {__LINE__, "nothing is left", FILM, "", "1", "", 0},
};

static void add_doubt(PackText *p, Str text)
{
    Doubt d = {.field = {.line = 90, .column = 1}};
    if (str_cut(text, '=', &d.field.name, &d.field.value))
        *ARRAY_PUSH(&p->arena, p->pack.doubts, p->pack.doubt_count, p->pack.doubt_cap) = d;
}

static void test_left(void **state)
{
    (void)state;
    EACH_ROW(row, rows)
    {
        PackText p;
        ReviewMarks marks = {0};
        packtext_read(&p, str_from_c(row->in));
        add_doubt(&p, str_from_c(row->doubts));
        for (Str rest = str_from_c(row->turn), word; rest.n;) {
            int n = 0;
            str_cut(rest, ' ', &word, &rest);
            assert_true(str_to_int(word, &n));
            marks.turned[n] = true;
        }
        Buf out = buf_in(&p.arena);
        ROW_INT(row, review_write(&p.pack, &marks, S("N"), &out), row->usable);
        ROW_STR(row, buf_str(&out),
                arena_format(&p.arena, "%%rec: Pack\n\nName: N\n%s%s", *row->left ? "\n%rec: Film\n\n" : "",
                             row->left));
        packtext_free(&p);
    }
}

/* What is left is read again without a word against it. */
static void test_read_again(void **state)
{
    (void)state;
    EACH_ROW(row, rows)
    {
        PackText p, again;
        static const ReviewMarks marks;
        packtext_read(&p, str_from_c(row->in));
        add_doubt(&p, str_from_c(row->doubts));
        Buf out = buf_in(&p.arena);
        review_write(&p.pack, &marks, S("N"), &out);
        packtext_read(&again, buf_str(&out));
        ROW_STR(row, packtext_faults(&again), S(""));
        ROW_INT(row, again.pack.quote_count, p.pack.quote_count);
        packtext_free(&again);
        packtext_free(&p);
    }
}

static void test_lines(void **state)
{
    (void)state;
    PackText p;
    static ReviewMarks marks;
    packtext_read(&p, S("%rec: Person\n\nName: X\n\n%rec: Film\n\n" FILM
                        "#: B made it.\nDirector: B\nStar: D\nPartial: Star\n\nTitle: E\nYear: 2000\n"));
    add_doubt(&p, S("Director=C"));
    p.pack.doubts[0].record = 1;
    ReviewFilm f = review_film(&p.pack, &marks, 0, &p.arena);
    assert_int_equal(f.count, 5);
    assert_true(str_equal(f.lines[3].field->value, S("C")) && f.lines[3].doubt && !f.lines[3].ticked);
    assert_int_equal(f.lines[3].number, 4);
    assert_true(str_equal(f.lines[2].said, S("B made it.")) && !f.lines[4].said.n);
    assert_false(f.left_out);
    f = review_film(&p.pack, &marks, 1, &p.arena);
    assert_int_equal(f.lines[0].number, 5);
    marks.turned[6] = true;
    assert_true(review_film(&p.pack, &marks, 1, &p.arena).left_out);
    assert_int_equal(review_film(&p.pack, &marks, 2, &p.arena).count, 0);
    int first = -1;
    assert_int_equal(review_count_kept(&p.pack, &marks, &first), 1);
    assert_int_equal(first, 0);
    marks.turned[6] = false;
    marks.turned[0] = true;
    assert_int_equal(review_count_kept(&p.pack, &marks, &first), 1);
    assert_int_equal(first, 1);
    marks.turned[0] = false;
    f = review_film(&p.pack, &marks, 1, &p.arena);
    assert_true(str_equal(f.title, S("E")) && str_equal(f.year, S("2000")));
    packtext_free(&p);
}

/* A year that the text does not tell: so many digits are typed, so many taken away again. */
static const struct {
    int line;
    const char *name, *typed, *year, *shown;
    int kept;
} years[] = {
    {__LINE__, "nothing typed", "", "", "____", 0},
    {__LINE__, "three digits", "198", "", "198_", 0},
    {__LINE__, "four digits", "1987", "1987", "1987", 1},
    {__LINE__, "a fifth is none", "19873", "1987", "1987", 1},
    {__LINE__, "one taken away", "1987<", "", "198_", 0},
    {__LINE__, "mended", "1987<<95", "1995", "1995", 1},
    {__LINE__, "more taken away than typed", "19<<<<2001", "2001", "2001", 1},
    {__LINE__, "no year begins with 0", "01999", "1999", "1999", 1},
    {__LINE__, "before there were films", "1200", "", "1200", 0},
    {__LINE__, "next year", "2027", "2027", "2027", 1},
    {__LINE__, "later than that", "2028", "", "2028", 0},
    {__LINE__, "long after us", "2345", "", "2345", 0},
};

static void test_typed_year(void **state)
{
    (void)state;
    EACH_ROW(row, years)
    {
        PackText p, again;
        static ReviewMarks marks;
        memset(&marks, 0, sizeof marks);
        packtext_read(&p, S("%rec: Film\n\n" FILM "\nTitle: B\nYear: 2000\nStar: C\n"));
        Field kept[] = {p.pack.records[1].fields[0], p.pack.records[1].fields[2]};
        p.pack.records[1].fields = kept;
        p.pack.records[1].count = 2;
        p.pack.records[1].undated = true;
        p.pack.films--;
        p.pack.undated++;
        for (const char *c = row->typed; *c; c++) {
            ReviewFilm f = review_film(&p.pack, &marks, 1, &p.arena);
            if (*c == '<')
                review_erase_digit(&f, &marks);
            else
                review_type_digit(&f, *c - '0', &marks);
        }
        ReviewFilm f = review_film(&p.pack, &marks, 1, &p.arena);
        ROW_INT(row, review_count(&p.pack), 2);
        ROW_INT(row, f.undated, 0);
        ROW_STR(row, f.year, str_from_c(row->year));
        ROW_STR(row, f.lines[1].field->value, str_from_c(row->shown));
        ROW_INT(row, f.left_out, !row->kept);
        ROW_INT(row, f.lines[2].number, 4);
        Buf out = buf_in(&p.arena);
        ROW_INT(row, review_write(&p.pack, &marks, S("N"), &out), 1 + row->kept);
        packtext_read(&again, buf_str(&out));
        ROW_STR(row, packtext_faults(&again), S(""));
        ROW_INT(row, again.pack.films, 1 + row->kept);
        f = review_film(&p.pack, &marks, 0, &p.arena);
        ROW_INT(row, review_type_digit(&f, 1, &marks) || review_erase_digit(&f, &marks), false);
        packtext_free(&again);
        packtext_free(&p);
    }
}

/* Doubts go with their records when others are left out. */
static void test_doubts_move(void **state)
{
    (void)state;
    Arena a;
    Diag diag;
    arena_init(&a);
    diag_init(&diag, &a);
    static const Field good[] = {{{"Title", 5}, {"A", 1}, 1, 1}, {{"Year", 4}, {"1999", 4}, 2, 1}};
    Record records[] = {{.type = RECORD_FILM, .fields = good, .count = 1},
                        {.type = RECORD_FILM, .fields = good, .count = 2}};
    Doubt doubts[] = {{0, {S("Star"), S("B"), 1, 1}}, {1, {S("Star"), S("C"), 1, 1}}};
    Pack pack = {.records = records, .count = 2, .doubts = doubts, .doubt_count = 2};
    record_check(&pack, LAST_YEAR, &a, &diag);
    assert_int_equal(pack.count, 1);
    assert_int_equal(pack.doubt_count, 1);
    assert_int_equal(pack.doubts[0].record, 0);
    assert_true(str_equal(pack.doubts[0].field.value, S("C")));
    arena_free(&a);
}

/* A film has one year and one running time, but several people. */
static void test_turn(void **state)
{
    static const struct {
        int line;
        const char *name, *in, *doubt, *left;
    } turns[] = {
        {__LINE__, "the other year", FILM, "Year=2000", "Title: A\nYear: 2000\n"},
        {__LINE__, "the other running time", FILM "Runtime: 90\n", "Runtime=99", FILM "Runtime: 99\n"},
        {__LINE__, "one more director", FILM "Director: B\n", "Director=C",
         FILM "Director: B\nDirector: C\n"},
    };
    (void)state;
    EACH_ROW(row, turns)
    {
        PackText p;
        ReviewMarks marks = {0};
        packtext_read(&p, str_from_c(row->in));
        add_doubt(&p, str_from_c(row->doubt));
        ReviewFilm f = review_film(&p.pack, &marks, 0, &p.arena);
        for (int i = 0; i < f.count; i++)
            if (f.lines[i].doubt)
                review_turn(&f, i, &marks);
        Buf out = buf_in(&p.arena);
        review_write(&p.pack, &marks, S("N"), &out);
        ROW_STR(row, buf_str(&out),
                arena_format(&p.arena, "%%rec: Pack\n\nName: N\n\n%%rec: Film\n\n%s", row->left));
        packtext_free(&p);
    }
}

/* A year too far down to be turned strikes none. */
static void test_turn_too_far(void **state)
{
    (void)state;
    PackText p;
    static ReviewMarks marks;
    Arena a;
    arena_init(&a);
    Buf text = buf_in(&a);
    buf_add_c(&text, FILM);
    for (int i = 2; i < REVIEW_MAX_LINES; i++)
        buf_format(&text, "Star: B%d\n", i);
    packtext_read(&p, buf_str(&text));
    add_doubt(&p, S("Year=2000"));
    ReviewFilm f = review_film(&p.pack, &marks, 0, &p.arena);
    assert_true(f.lines[2].doubt);
    review_turn(&f, 2, &marks);
    assert_true(str_equal(review_film(&p.pack, &marks, 0, &p.arena).year, S("1999")));
    packtext_free(&p);
    arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_left),         cmocka_unit_test(test_turn),
        cmocka_unit_test(test_turn_too_far), cmocka_unit_test(test_read_again),
        cmocka_unit_test(test_lines),        cmocka_unit_test(test_typed_year),
        cmocka_unit_test(test_doubts_move),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
