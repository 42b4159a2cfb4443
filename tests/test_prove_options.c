/* test_prove_options.c -- the judge on options beside each other and on people and films that a
 * record leaves in doubt. */
#include "prove_rows.h"

static const char beside[] =
    "%rec: Pack\n\nName: Beside\nComplete: Country\n\n%rec: Film\n\n"
    "Title: Amber Road\nYear: 1990\nDirector: Ann Ames\nCountry: France\n\n"
    "Title: Blue Harbour\nYear: 1991\nDirector: Ben Boyd\nAlso: Amber Way\n\n"
    "Title: Blue Harbours\nYear: 1991\nDirector: Cy Colt\n\n"
    "Title: Blue Harbour Revisited\nYear: 1992\nDirector: Dee Dunn\n\n"
    "Title: Éternité\nYear: 1990\nDirector: Éva Émond\n\n"
    "Title: Garden (Part Two)\nYear: 1990\nDirector: Flo Finch\n\n"
    "Title: LOUD\nYear: 1991\nDirector: Gus Gray\n\n"
    "Title: Amber Way\nYear: 1980\nDirector: Hal Hope\n\n"
    "Title: Iron Gate\nYear: 1990\nDirector: Ida Ames\n\n"
    "Title: Jade Hill\nYear: 1990\nDirector: Jo Jolly\n\n"
    "Title: Kind Rain\nYear: 1991\nDirector: Sam Stone (painter)\n\n"
    "Title: Last Snow\nYear: 1991\nDirector: Sam Stone (sculptor)\n\n"
    "Title: Mild Wind\nYear: 1991\nDirector: Sam Stone\n\n"
    "Title: Night Train\nYear: 1990\nDirector: Kay Kern\n\n"
    "Title: Night Train\nYear: 1991\n\n"
    "Title: Open Sea\nYear: 1990\nDirector: Leo Lamb\n\n"
    "Title: Open Sea\nYear: 1991\nDirector: Max Moss\n\n"
    "%rec: Person\n\n"
    "Name: Sam Stone (painter)\n\nName: Sam Stone (sculptor)\n\nName: Jo Jolly\nAlso: Cy Colt's "
    "Brother\n";

static const ProveRow options[] = {
    {__LINE__, "two options", "director_of_film", "film=Amber Road", "*Ann Ames; Ben Boyd",
     "too few or too many options"},
    {__LINE__, "one option twice", "director_of_film", "film=Amber Road",
     "*Ann Ames; Ben Boyd; Ben Boyd", "two options are the same"},
    {__LINE__, "one surname", "director_of_film", "film=Amber Road",
     "*Ann Ames; Ida Ames; Ben Boyd", "two options share a surname"},
    {__LINE__, "a letter more", "film_by_director", "film=Amber Road; subject=Ann Ames",
     "*Amber Road; Blue Harbour (1991); Blue Harbours", "two options are nearly the same"},
    {__LINE__, "a beginning", "film_by_director", "film=Amber Road; subject=Ann Ames",
     "*Amber Road; Blue Harbour (1991); Blue Harbour Revisited", "two options are nearly the same"},
    {__LINE__, "one title", "film_by_director", "film=Amber Road; subject=Ann Ames",
     "*Amber Road; Blue Harbour (1991); Amber Way (1980)", "two options share a title"},
    {__LINE__, "accents", "film_by_director", "film=Éternité; subject=Éva Émond",
     "*Éternité; Iron Gate; Jade Hill", "only the key has an accent, or only it has none"},
    {__LINE__, "brackets", "film_by_director", "film=Garden (Part Two); subject=Flo Finch",
     "*Garden (Part Two); Iron Gate; Jade Hill", "only the key has brackets, or only it has none"},
    {__LINE__, "capitals", "film_by_director", "film=LOUD; subject=Gus Gray",
     "*LOUD; Iron Gate; Jade Hill", "only the key is in capitals, or only it is not"},
    {__LINE__, "accents on both", "director_of_film", "film=Éternité",
     "*Éva Émond; Ann Ames; Ben Boyd", "only the key has an accent, or only it has none"},
    {__LINE__, "twins", "film_by_director", "film=Amber Road; subject=Ann Ames",
     "*Amber Road; Open Sea (1990); Jade Hill", "two films of an option's title and years"},
    {__LINE__, "doubtful", "film_by_director", "film=Amber Road; subject=Ann Ames",
     "*Amber Road; Night Train (1990); Jade Hill", "a doubtful film among the options"},
    {__LINE__, "asked about and doubtful", "director_of_film", "film=Night Train (1990)",
     "*Kay Kern; Ann Ames; Ben Boyd", "the film asked about is doubtful"},
    {__LINE__, "two of a title in two years", "director_of_film", "film=Open Sea (1990)",
     "*Leo Lamb; Ann Ames; Ben Boyd", "another film bears this title"},
    {__LINE__, "told by the director", "country_of_film", "film=Amber Road; director=1",
     "*France; Spain; Italy", NULL},
    {__LINE__, "two of one name", "director_of_film", "film=Kind Rain",
     "*Sam Stone (painter); Sam Stone (sculptor); Ben Boyd", "two options are the same"},
    {__LINE__, "only the key has a tag", "director_of_film", "film=Kind Rain",
     "*Sam Stone (painter); Ann Ames; Ben Boyd", "only the key has a tag"},
    {__LINE__, "a name of two", "film_by_director", "film=Kind Rain; subject=Sam Stone (painter)",
     "*Kind Rain; Mild Wind; Jade Hill", "a wrong option may be right"},
};

static void test_options(void **state)
{
    (void)state;
    JUDGE(beside, options);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_options)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
