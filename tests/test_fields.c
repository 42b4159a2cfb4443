/* test_fields.c -- the table of fields. */
#include "fields.h"
#include "test.h"

static void test_each_is_found(void **state)
{
    (void)state;
    for (int t = 0; t < RECORD_TYPE_COUNT; t++) {
        int count;
        const FieldRule *rules = fields_of((RecordType)t, &count);
        assert_true(count <= 64);
        for (int i = 0; i < count; i++)
            assert_ptr_equal(fields_find((RecordType)t, str_from_c(rules[i].name)), &rules[i]);
    }
}

static const struct {
    int line;
    const char *name;
    RecordType type;
    const char *found, *like;
} names[] = {
    {__LINE__, "director", RECORD_FILM, "Director", NULL},
    {__LINE__, "ORIGINAL_TITLE", RECORD_FILM, "Original_title", NULL},
    {__LINE__, "Title_fr", RECORD_FILM, "Title_xx", NULL},
    {__LINE__, "title_zh_Hant", RECORD_FILM, "Title_xx", NULL},
    {__LINE__, "Title_1", RECORD_FILM, NULL, "Title"},
    {__LINE__, "Title_fr", RECORD_PERSON, NULL, NULL},
    {__LINE__, "Directr", RECORD_FILM, NULL, "Director"},
    {__LINE__, "Contry", RECORD_FILM, NULL, "Country"},
    {__LINE__, "Yaer", RECORD_FILM, NULL, "Year"},
    {__LINE__, "Tile", RECORD_FILM, NULL, "Title"},
    {__LINE__, "Budget", RECORD_FILM, NULL, NULL},
    {__LINE__, "Ask", RECORD_FILM, NULL, NULL},
    {__LINE__, "Ask", RECORD_QUESTION, "Ask", NULL},
};

static void test_names(void **state)
{
    (void)state;
    EACH_ROW(r, names)
    {
        const FieldRule *rule = fields_find(r->type, str_from_c(r->name));
        ROW_STR(r, str_from_c(rule ? rule->name : "none"),
                str_from_c(r->found ? r->found : "none"));
        if (rule)
            continue;
        const char *like = fields_suggest(r->type, str_from_c(r->name));
        ROW_STR(r, str_from_c(like ? like : "none"), str_from_c(r->like ? r->like : "none"));
    }
}

/* A record's fields are counted by the places of their rules, so that all rules of a type must stand in
 * one table: else that of "Title_fr" was, in some builds, taken for the place of "Year". */
static void test_places(void **state)
{
    (void)state;
    int count;
    const FieldRule *film = fields_of(RECORD_FILM, &count);
    for (int i = 0; i < count; i++)
        assert_ptr_equal(fields_find(RECORD_FILM, str_from_c(film[i].name)), film + i);
    assert_ptr_equal(fields_find(RECORD_FILM, S("Title_fr")), film + count);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_each_is_found),
                                       cmocka_unit_test(test_names), cmocka_unit_test(test_places)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
