/* test_doctor.c -- what is probably wrong in packs, and what was checked. */
#include "catalog_world.h"

#define FILM "%rec: Film\n\n"
#define QUESTION "%rec: Question\n\n"
#define PERSON "\n%rec: Person\n\n"

static void doctor(void **state)
{
    (void)state;
    static const struct {
        int line;
        const char *name, *text, *want;
    } rows[] = {
        {__LINE__, "a letter off",
         FILM "Title: F\nYear: 1958\nDirector: Jean Renoir\n\nTitle: G\nYear: 1959\nDirector: Jean "
              "Renoir\n\n"
              "Title: H\nYear: 1960\nDirector: Jean Renior\n",
         "a.rec:13 name-near"},
        {__LINE__, "checked",
         FILM "Title: F\nYear: 1958\nDirector: Jean Renoir\n\nTitle: G\nYear: 1959\nDirector: Jean "
              "Renoir\n\n"
              "Title: H\nYear: 1960\nDirector: Jean Renior\nChecked: name-near\n",
         ""},
        {__LINE__, "equally rare",
         FILM "Title: F\nYear: 1958\nDirector: Jean Renoir\nStar: Jean Renoit\n", ""},
        {__LINE__, "two real people",
         FILM "Title: F\nYear: 1958\nDirector: Jean Renoir\nStar: Jean Renoit\n\n"
              "Title: G\nYear: 1959\nDirector: Jean Renoir\n" PERSON
              "Name: Jean Renoir\n\nName: Jean Renoit\n",
         ""},
        {__LINE__, "unborn",
         FILM "Title: F\nYear: 1958\nStar: A B\n" PERSON "Name: A B\nBorn: 1960\n",
         "a.rec:5 credited-before-birth"},
        {__LINE__, "long dead",
         FILM "Title: F\nYear: 1958\nStar: A B\n" PERSON "Name: A B\nDied: 1952\n",
         "a.rec:5 credited-after-death"},
        {__LINE__, "lately dead",
         FILM "Title: F\nYear: 1958\nStar: A B\n" PERSON "Name: A B\nDied: 1953\n", ""},
        {__LINE__, "a dead author",
         FILM "Title: F\nYear: 1958\nBased_on: play; ; A B\n" PERSON "Name: A B\nDied: 1616\n", ""},
        {__LINE__, "checked with the person",
         FILM "Title: F\nYear: 1958\nStar: A B\n" PERSON
              "Name: A B\nDied: 1952\nChecked: credited-after-death\n",
         ""},
        {__LINE__, "the star is the title",
         FILM "Title: Ray Charles\nYear: 1958\nStar: Ray Charles\n", "a.rec:5 star-is-title"},
        {__LINE__, "the film's year for the ceremony's",
         FILM "Title: F\nYear: 1958\nWon: Best Picture; Academy Awards; 1957\n",
         "a.rec:5 award-far-from-film"},
        {__LINE__, "honoured late", FILM "Title: F\nYear: 1954\nWon: Best Picture; Oscars; 1957\n",
         ""},
        {__LINE__, "the answer in the question",
         QUESTION "Ask: Who made the Kurosawa film Ran?\nRight: Kurosawa\nWrong: Ozu\n\n"
                  "Ask: Kurosawa or Ozu: who made Ran?\nRight: Kurosawa\nWrong: Ozu\n\n"
                  "Ask: Is Kurosawas it?\nRight: Kurosawa\nWrong: Ozu\n",
         "a.rec:4 answer-in-question"},
        {__LINE__, "the longest by far",
         QUESTION "Ask: Who?\nRight: the woman who sells flowers by the old bridge\nWrong: a "
                  "baker\nWrong: a king\n\nAsk: What?\nRight: twenty-one\nWrong: nine\n",
         "a.rec:4 right-is-longest"},
        {__LINE__, "checked",
         QUESTION "Ask: Who made the Kurosawa film Ran?\nRight: Kurosawa\nWrong: Ozu\nChecked: "
                  "answer-in-question\n",
         ""},
        {__LINE__, "before its time",
         FILM "Title: F\nYear: 1958\nCountry: Soviet Union\n\n"
              "Title: G\nYear: 2005\nCountry: USSR\n",
         "a.rec:9 country-out-of-time"},
    };
    EACH_ROW(row, rows)
    {
        CatalogWorld w;
        world_build(&w, (const char *const[]){row->text, NULL}, 0);
        catalog_doctor(w.c, &w.arena, &w.diag);
        ROW_STR(row, world_faults(&w), str_from_c(row->want));
        world_end(&w);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(doctor),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
