/* test_people.c -- who is meant by a name, and whether a tag is needed to tell it. */
#include "catalog_world.h"

#define FILM "%rec: Film\n\n"
#define PERSON "\n%rec: Person\n\n"

static void people(void **state)
{
    (void)state;
    static const WorldRow rows[] = {
        {__LINE__,
         "one name is one person",
         {FILM "Title: F\nYear: 1958\nDirector: A B\nStar: Á. B.\n"},
         "F (1958) Director: A B!; Star: A B;",
         ""},
        {__LINE__,
         "an alias is the person",
         {FILM "Title: F\nYear: 1958\nDirector: Jo B\n" PERSON "Name: Joan Bee\nAlso: Jo B\n"},
         "F (1958) Director: Joan Bee!;",
         ""},
        {__LINE__,
         "also from another pack",
         {FILM "Title: F\nYear: 1958\nDirector: Jo B\n",
          "%rec: Person\n\nName: Joan Bee\nAlso: Jo B\n"},
         "F (1958) Director: Joan Bee!;",
         ""},
        {__LINE__,
         "an alias of two is nobody's",
         {FILM "Title: F\nYear: 1958\nDirector: Jo\n" PERSON
               "Name: Joan Bee\nAlso: Jo\n\nName: Joe Cee\nAlso: Jo\n"},
         "F (1958) Director: Jo!;",
         "a.rec:13 alias-of-two"},
        {__LINE__,
         "told apart by the job",
         {FILM "Title: Hunger\nYear: 2008\nDirector: Steve McQueen\n" PERSON
               "Name: Steve McQueen (director)\n\nName: Steve McQueen (actor)\n"},
         "Hunger (2008) Director: Steve McQueen (director)!;",
         ""},
        {__LINE__,
         "told apart by the years",
         {FILM "Title: Bullitt\nYear: 1968\nStar: Steve McQueen as Frank\n" PERSON
               "Name: Steve McQueen (director)\nBorn: 1969\n"},
         "Bullitt (1968) Star: Steve McQueen as Frank;",
         ""},
        {__LINE__,
         "not to be told",
         {FILM
          "Title: F\nYear: 1970\nMusic: John Smith\nComplete: Music\n" PERSON
          "Name: John Smith (born 1930)\nBorn: 1930\n\nName: John Smith (born 1931)\nBorn: 1931\n"},
         "F (1970) Music: John Smith?;",
         "a.rec:5 name-of-several"},
        {__LINE__,
         "the tag written out",
         {FILM "Title: F\nYear: 1970\nMusic: John Smith (born 1930)\nComplete: Music\n" PERSON
               "Name: John Smith (born 1930)\n\nName: John Smith (born 1931)\n"},
         "F (1970) Music: John Smith (born 1930)!;",
         ""},
        {__LINE__,
         "a winner is looked for in the film first",
         {FILM "Title: F\nYear: 1970\nStar: Ann Smith (actress)\n"
               "Won: Best Actress; Academy Awards; 1971; Ann Smith\n" PERSON
               "Name: Ann Smith (actress)\n\nName: Ann Smith (star)\n"},
         "F (1970) Star: Ann Smith (actress); Won Actress 43/1971 Ann Smith (actress);",
         ""},
        {__LINE__,
         "born in two years",
         {FILM "Title: F\nYear: 1970\nStar: A B\n" PERSON "Name: A B\nBorn: 1930\n",
          "%rec: Person\n\nName: A B\nBorn: 1931\n"},
         "F (1970) Star: A B;",
         "b.rec:4 person-differs"},
    };
    WORLD_CHECK(rows);
}

/* The tag shows only where both could be meant. */
static void namesakes(void **state)
{
    (void)state;
    static const struct {
        int line;
        const char *name, *text;
        bool shown;
    } rows[] = {
        {__LINE__, "alone",
         FILM "Title: Hunger\nYear: 2008\nDirector: Steve McQueen (director)\n" PERSON
              "Name: Steve McQueen (director)\n",
         false},
        {__LINE__, "of another job, which a question names",
         FILM "Title: Hunger\nYear: 2008\nDirector: Steve McQueen (director)\n\n"
              "Title: Bullitt\nYear: 1968\nStar: Steve McQueen\n" PERSON
              "Name: Steve McQueen (director)\nBorn: 1969\n",
         false},
        {__LINE__, "both",
         FILM "Title: Hunger\nYear: 2008\nDirector: Steve McQueen (director)\n\n"
              "Title: Bullitt\nYear: 1968\nDirector: Steve McQueen\n" PERSON
              "Name: Steve McQueen (director)\nBorn: 1969\n",
         true},
    };
    EACH_ROW(row, rows)
    {
        CatalogWorld w;
        world_build(&w, (const char *const[]){row->text, NULL}, 0);
        Id film = catalog_find_film(w.c, S("Hunger"), 2008);
        Id person = catalog_values(w.c, REL_DIRECTOR, film).ids[0];
        ROW_INT(row, catalog_person(w.c, person)->namesake, row->shown);
        ROW_INT(row, catalog_find_person(w.c, S("Steve McQueen (director)")), person);
        world_end(&w);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(people),
        cmocka_unit_test(namesakes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
