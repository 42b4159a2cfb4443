/* test_questions.c -- questions that somebody wrote, in the catalog. */
#include "catalog_world.h"

#define FILM "%rec: Film\n\n"

static void written_questions(void **state)
{
    (void)state;
    CatalogWorld w;
    world_build(&w,
                (const char *const[]){
                    FILM "Title: F\nYear: 1958\n\n%rec: Question\n\nAsk: Who?\nRight: A\nWrong: "
                         "B\nDifficulty: hard\n"
                         "Film: F (1958)\n\nAsk: What?\nRight: A\nWrong: B\nFilm: G (1958)\n",
                    "%rec: Question\n\nAsk: who\nRight: a\nWrong: C\n", NULL},
                0);
    assert_int_equal(catalog_written_count(w.c), 2);
    for (int i = 0; i < 2; i++) {
        const Written *q = catalog_written(w.c, i);
        bool who = str_equal(q->ask, S("Who?"));
        assert_int_equal(q->difficulty_milli, who ? 500 : 300);
        assert_int_equal(q->film, who ? catalog_find_film(w.c, S("F"), 0) : NO_ID);
        assert_true(str_equal(q->wrong[0], S("B")) && q->wrong_count == 1);
    }
    Str faults = world_faults(&w);
    assert_true(str_equal(faults, S("a.rec:17 film-not-here")));
    world_end(&w);
}

static void also_right(void **state)
{
    (void)state;
    static const struct {
        int line;
        const char *name, *fields;
        int count;
        const char *told;
    } rows[] = {
        {__LINE__, "none", "", 0, ""},
        {__LINE__, "in their order", "Also: Cid\nAlso: Dan\n", 2, "Cid|Dan|"},
        {__LINE__, "spellings are not told",
         "Also: the ANN\nAlso: Lee, Ann\nAlso: Cid\nAlso: A cid\n", 4, "Cid|"},
        {__LINE__, "three at most", "Also: C\nAlso: D\nAlso: E\nAlso: F\n", 4, "C|D|E|"},
    };
    EACH_ROW(r, rows)
    {
        CatalogWorld w;
        char text[400];
        snprintf(text, sizeof text, "%%rec: Question\n\nAsk: Who?\nRight: Ann\nWrong: Bob\n%s",
                 r->fields);
        world_build(&w, (const char *const[]){text, NULL}, 0);
        const Written *q = catalog_written(w.c, 0);
        Buf told = buf_in(&w.arena);
        for (int i = 0; i < q->also_told; i++)
            buf_format(&told, "%.*s|", STR_ARG(q->also[i]));
        ROW_INT(r, q->also_count, r->count);
        ROW_STR(r, buf_str(&told), str_from_c(r->told));
        world_end(&w);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(written_questions),
        cmocka_unit_test(also_right),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
