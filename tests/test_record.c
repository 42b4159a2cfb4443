/* test_record.c -- values taken apart. */
#include "record.h"
#include "test.h"

static const struct {
    int line;
    const char *name, *in;
    int max, count;
    const char *parts[4];
} parts[] = {
    {__LINE__, "three", "novel; Emma; Jane Austen", 4, 3, {"novel", "Emma", "Jane Austen"}},
    {__LINE__, "empty ones", "; Emma;", 4, 3, {"", "Emma", ""}},
    {__LINE__, "one", "novel", 4, 1, {"novel"}},
    {__LINE__, "none", "", 4, 1, {""}},
    {__LINE__, "semicolon within", "a\\;b; c", 4, 2, {"a;b", "c"}},
    {__LINE__, "backslash alone stays", "a\\b; c\\", 4, 2, {"a\\b", "c\\"}},
    {__LINE__, "the last takes the rest", "a;b;c;d", 2, 2, {"a", "b;c;d"}},
    {__LINE__, "two semicolons within", "\\;\\;", 4, 1, {";;"}},
};

static void test_parts(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    EACH_ROW(r, parts)
    {
        Str got[4];
        ROW_INT(r, record_parts(&a, str_from_c(r->in), got, r->max), r->count);
        for (int i = 0; i < r->count; i++)
            ROW_STR(r, got[i], str_from_c(r->parts[i]));
    }
    arena_free(&a);
}

static const struct {
    int line;
    const char *name, *person, *character;
    bool voice;
} stars[] = {
    {__LINE__, "Marion Cotillard as Stéphanie", "Marion Cotillard", "Stéphanie", false},
    {__LINE__, "Marion Cotillard", "Marion Cotillard", "", false},
    {__LINE__, "Tom Hanks (voice) as Woody", "Tom Hanks", "Woody", true},
    {__LINE__, "Tom Hanks as Woody (Voice)", "Tom Hanks", "Woody", true},
    {__LINE__, "Tom Hanks (voice)", "Tom Hanks", "", true},
    {__LINE__, "Known as Q as Himself", "Known as Q", "Himself", false},
    {__LINE__, "Asa Butterfield as Hugo", "Asa Butterfield", "Hugo", false},
    {__LINE__, "Lucas as", "Lucas as", "", false},
    {__LINE__, "", "", "", false},
};

static void test_star(void **state)
{
    (void)state;
    EACH_ROW(r, stars)
    {
        StarLine got = record_star(str_from_c(r->name));
        ROW_STR(r, got.person, str_from_c(r->person));
        ROW_STR(r, got.character, str_from_c(r->character));
        ROW_INT(r, got.voice, r->voice);
    }
}

static const struct {
    int line;
    const char *name, *in;
    bool ok;
    const char *prize, *event;
    int year, ordinal;
    const char *person;
    unsigned notes;
} awards[] = {
    {__LINE__, "three parts", "Best Film; London Film Festival; 2012", true, "Best Film",
     "London Film Festival", 2012, 0, "", 0},
    {__LINE__, "person", "Best Actress; Academy Awards; 2008; Marion Cotillard", true,
     "Best Actress", "Academy Awards", 2008, 0, "Marion Cotillard", 0},
    {__LINE__, "note in the person's place", "Palme d'Or; Cannes; 1993; tie", true, "Palme d'Or",
     "Cannes", 1993, 0, "", NOTE_TIE},
    {__LINE__, "person and note", "Best Actor; Academy Awards; 1973; Marlon Brando; Refused", true,
     "Best Actor", "Academy Awards", 1973, 0, "Marlon Brando", NOTE_REFUSED},
    {__LINE__, "two notes", "A; B; 1973; C; tie; posthumous", true, "A", "B", 1973, 0, "C",
     NOTE_TIE | NOTE_POSTHUMOUS},
    {__LINE__, "ordinal", "Best Picture; 3rd Academy Awards; 1930", true, "Best Picture",
     "Academy Awards", 1930, 3, "", 0},
    {__LINE__, "no ordinal", "A; 20th-Century Prizes; 1930", true, "A", "20th-Century Prizes", 1930,
     0, "", 0},
    {__LINE__, "empty end", "A; B; 1930;", true, "A", "B", 1930, 0, "", 0},
    {__LINE__, "semicolon in the name", "A\\; or B; C; 1930", true, "A; or B", "C", 1930, 0, "", 0},
    {__LINE__, "no place for a year", "A; B", false, "", "", 0, 0, "", 0},
    {__LINE__, "a year that nobody knows", "A; B; ?; C", true, "A", "B", 0, 0, "C", 0},
    {__LINE__, "no year", "A; B; ; C", true, "A", "B", 0, 0, "C", 0},
    {__LINE__, "nor a person", "A; B;", true, "A", "B", 0, 0, "", 0},
    {__LINE__, "split year", "A; B; 1927/28", false, "", "", 0, 0, "", 0},
    {__LINE__, "slip in the year", "A; B; 19l2", false, "", "", 0, 0, "", 0},
    {__LINE__, "no prize", "; B; 1930", false, "", "", 0, 0, "", 0},
    {__LINE__, "no event", "A; ; 1930", false, "", "", 0, 0, "", 0},
    {__LINE__, "two people", "A; B; 1930; C; D", false, "", "", 0, 0, "", 0},
};

static void test_award(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    EACH_ROW(r, awards)
    {
        AwardLine got;
        const char *why = NULL;
        ROW_INT(r, record_award(&a, str_from_c(r->in), &got, &why), r->ok);
        ROW_INT(r, *why != 0, !r->ok);
        if (!r->ok)
            continue;
        ROW_STR(r, got.prize, str_from_c(r->prize));
        ROW_STR(r, got.event, str_from_c(r->event));
        ROW_STR(r, got.person, str_from_c(r->person));
        ROW_INT(r, got.year, r->year);
        ROW_INT(r, got.ordinal, r->ordinal);
        ROW_INT(r, got.notes, r->notes);
    }
    arena_free(&a);
}

static const struct {
    int line;
    const char *name;
    bool ok;
    const char *title;
    int year;
} titles[] = {
    {__LINE__, "Vertigo (1958)", true, "Vertigo", 1958},
    {__LINE__, "Film (1965) (1965)", true, "Film (1965)", 1965},
    {__LINE__, "Vertigo(1958) ", true, "Vertigo", 1958},
    {__LINE__, "Vertigo", false, "", 0},
    {__LINE__, "Vertigo (58)", false, "", 0},
    {__LINE__, "Vertigo (0958)", false, "", 0},
    {__LINE__, "(1958)", false, "", 0},
    {__LINE__, " (1958)", false, "", 0},
    {__LINE__, "Vertigo (1958) x", false, "", 0},
    {__LINE__, "Vertigo (19S8)", false, "", 0},
};

static void test_title_year(void **state)
{
    (void)state;
    EACH_ROW(r, titles)
    {
        Str title = S("");
        int year = 0;
        ROW_INT(r, record_title_year(str_from_c(r->name), &title, &year), r->ok);
        ROW_STR(r, title, str_from_c(r->title));
        ROW_INT(r, year, r->year);
    }
}

static void test_access(void **state)
{
    (void)state;
    Field fields[] = {{S("Title"), S("A"), 1, 8},
                      {S("Star"), S("B"), 2, 7},
                      {S("Star"), S("C"), 3, 7},
                      {S("Checked"), S("year-unlikely"), 4, 10}};
    Record r = {.type = RECORD_FILM, .fields = fields, .count = 4};
    assert_ptr_equal(record_first(&r, "Star"), &fields[1]);
    assert_ptr_equal(record_next(&r, "Star", &fields[1]), &fields[2]);
    assert_null(record_next(&r, "Star", &fields[2]));
    assert_null(record_first(&r, "Sta"));
    assert_true(str_equal(record_value(&r, "Title"), S("A")));
    assert_int_equal(record_value(&r, "Year").n, 0);
    assert_true(record_is_checked(&r, "year-unlikely"));
    assert_false(record_is_checked(&r, "named-twice"));
    assert_int_equal(record_type_find(S("film")), RECORD_FILM);
    assert_int_equal(record_type_find(S("")), RECORD_OTHER);
    assert_string_equal(record_type_name(RECORD_PRIZE), "Prize");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_parts),  cmocka_unit_test(test_star),
        cmocka_unit_test(test_award),  cmocka_unit_test(test_title_year),
        cmocka_unit_test(test_access),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
