/* test_prove_titles.c -- the judge on years, titles, works, remakes, songs: of every kind a fair
 * question, and others that each break one rule. */
#include "prove_rows.h"

/* ---- years */

static const char dated[] = "%rec: Pack\n\nName: Dated\n\n%rec: Film\n\n"
                            "Title: Amber Road\nYear: 1994\nDirector: Ann Ames\n\n"
                            "Title: Blue Harbour\nYear: 1996\nDirector: Ben Boyd\n\n"
                            "Title: Cold Lantern\nYear: 1998\nDirector: Cy Colt\n\n"
                            "Title: Dry Meadow\nYear: 1995\nDirector: Dee Dunn\n\n"
                            "Title: Early Thunder\nYear: 1999\nDirector: Eve Eden\n\n"
                            "Title: Far Orchard\nYear: 2001\nDirector: Flo Finch\n\n"
                            "Title: Seven of 1984\nYear: 1992\nDirector: Gus Gray\n\n"
                            "Title: Hollow Crown\nYear: 1994\nDirector: Hal Hope\n\n"
                            "Title: Hollow Crown\nYear: 1970\nDirector: Ida Ives\n\n"
                            "Title: Iron Garden\nYear: 1970\nDirector: Jo Jolly\n\n"
                            "Title: Marble Arch\nYear: 1996\nDirector: Kay Kern\n\n"
                            "Title: Pale Moon\nYear: 1994\nDirector: Leo Lamb\n\n"
                            "Title: Pale Moon\nYear: 1995\nDirector: Max Moss\n";

static const ProveRow years[] = {
    {__LINE__, "fair", "year_of_film", "film=Amber Road", "1992; 1993; *1994; 1995", NULL},
    {__LINE__, "another", "year_of_film", "film=Amber Road", "1992; *1993; 1994; 1995",
     "the key is not true"},
    {__LINE__, "falling", "year_of_film", "film=Amber Road", "*1994; 1993; 1992",
     "years do not ascend"},
    {__LINE__, "no ladder", "year_of_film", "film=Amber Road", "1991; *1994; 1995",
     "years are no ladder"},
    {__LINE__, "wide steps", "year_of_film", "film=Amber Road", "1984; *1994; 2004",
     "years are no ladder"},
    {__LINE__, "in the future", "year_of_film", "film=Far Orchard", "*2001; 2004; 2007",
     "a year in the future"},
    {__LINE__, "a year in the title", "year_of_film", "film=Seven of 1984", "*1992; 1993; 1994",
     "the title holds a year"},
    {__LINE__, "two of one title", "year_of_film", "film=Hollow Crown (1994)", "*1994; 1995; 1996",
     "another film bears this title"},
    {__LINE__, "told by its director", "year_of_film", "film=Hollow Crown (1994); director=1",
     "*1994; 1995; 1996", NULL},

    {__LINE__, "fair", "decade_of_film", "film=Amber Road", "1970; 1980; *1990", NULL},
    {__LINE__, "beside the turn", "decade_of_film", "film=Early Thunder", "1980; *1990; 2000",
     "a wrong option may be right"},
    {__LINE__, "two decades a step", "decade_of_film", "film=Amber Road", "1950; 1970; *1990",
     "years are no ladder"},
    {__LINE__, "no decade", "decade_of_film", "film=Amber Road", "1984; *1994; 2004",
     "a wrong option may be right"},

    {__LINE__, "fair", "film_of_year", "film=Amber Road; detail=1994",
     "*Amber Road; Blue Harbour; Cold Lantern; Far Orchard", NULL},
    {__LINE__, "two of the year", "film_of_year", "film=Blue Harbour; detail=1996",
     "*Blue Harbour; Marble Arch; Far Orchard", "two right options"},
    {__LINE__, "a year apart", "film_of_year", "film=Amber Road; detail=1994",
     "*Amber Road; Dry Meadow; Far Orchard", "a wrong option may be right"},
    {__LINE__, "another year", "film_of_year", "film=Amber Road; detail=1996",
     "*Amber Road; Blue Harbour; Far Orchard", "the key is not true"},
    {__LINE__, "a year in a title", "film_of_year", "film=Amber Road; detail=1994",
     "*Amber Road; Blue Harbour; Seven of 1984", "the title holds a year"},
    {__LINE__, "a shared title", "film_of_year", "film=Blue Harbour; detail=1996",
     "*Blue Harbour; Hollow Crown (1994); Far Orchard",
     "a title without its year that several films bear"},
    {__LINE__, "far off", "film_of_year", "film=Amber Road; detail=1994",
     "*Amber Road; Blue Harbour; Iron Garden", "a film of another era"},

    {__LINE__, "fair", "earliest_film", "film=Amber Road",
     "Blue Harbour; *Amber Road; Cold Lantern; Far Orchard", NULL},
    {__LINE__, "a year before", "earliest_film", "film=Amber Road",
     "*Amber Road; Dry Meadow; Cold Lantern", "the key is not true"},
    {__LINE__, "not the oldest", "earliest_film", "film=Blue Harbour",
     "*Blue Harbour; Amber Road; Cold Lantern", "the key is not true"},
    {__LINE__, "too far apart", "earliest_film", "film=Iron Garden",
     "*Iron Garden; Amber Road; Cold Lantern", "films too near or too far apart"},
    {__LINE__, "fair", "latest_film", "film=Far Orchard",
     "Blue Harbour; Amber Road; Cold Lantern; *Far Orchard", NULL},
    {__LINE__, "a year behind", "latest_film", "film=Early Thunder",
     "*Early Thunder; Blue Harbour; Cold Lantern", "the key is not true"},
    {__LINE__, "a shared title", "latest_film", "film=Far Orchard",
     "Blue Harbour; Hollow Crown (1994); *Far Orchard",
     "a title without its year that several films bear"},

    {__LINE__, "fair", "order_films", "film=Blue Harbour; film2=Amber Road; film3=Cold Lantern",
     "0; *2; 4", NULL},
    {__LINE__, "another order", "order_films",
     "film=Blue Harbour; film2=Amber Road; film3=Cold Lantern", "*0; 2; 4", "the key is not true"},
    {__LINE__, "a year apart", "order_films",
     "film=Dry Meadow; film2=Amber Road; film3=Cold Lantern", "0; *2; 4",
     "a wrong option may be right"},
    {__LINE__, "one order twice", "order_films",
     "film=Blue Harbour; film2=Amber Road; film3=Cold Lantern", "0; *2; 0",
     "two options are the same"},
    {__LINE__, "a year in a title", "order_films",
     "film=Blue Harbour; film2=Seven of 1984; film3=Cold Lantern", "0; *2; 4",
     "the title holds a year"},
    {__LINE__, "a shared title", "order_films",
     "film=Blue Harbour; film2=Hollow Crown (1994); film3=Cold Lantern", "0; *2; 4",
     "a title without its year that several films bear"},
    {__LINE__, "no such order", "order_films",
     "film=Blue Harbour; film2=Amber Road; film3=Cold Lantern", "0; *2; 6",
     "no question of these packs"},
};

static void test_years(void **state)
{
    (void)state;
    JUDGE(dated, years);
}

/* Two packs that differ on a year leave it open. */
static const char disputed[] = "%rec: Pack\n\nName: Disputed\n\n%rec: Film\n\n"
                               "Title: Amber Road\nYear: 1994\nDirector: Ann Ames\n\n"
                               "Title: Amber Road\nYear: 1995\nDirector: Ann Ames\n\n"
                               "Title: Blue Harbour\nYear: 1998\nDirector: Ben Boyd\n\n"
                               "Title: Cold Lantern\nYear: 2001\nDirector: Cy Colt\n";

static const ProveRow in_dispute[] = {
    {__LINE__, "its year", "year_of_film", "film=Amber Road", "*1994; 1996; 1998",
     "the key is not true"},
    {__LINE__, "its decade", "decade_of_film", "film=Amber Road", "1980; *1990; 2000",
     "a wrong option may be right"},
    {__LINE__, "among others", "latest_film", "film=Cold Lantern",
     "*Cold Lantern; Blue Harbour; Amber Road", "the key is not true"},
    {__LINE__, "in an order", "order_films",
     "film=Amber Road; film2=Blue Harbour; film3=Cold Lantern", "*0; 1; 2", "the key is not true"},
};

static void test_disputed(void **state)
{
    (void)state;
    JUDGE(disputed, in_dispute);
}

/* ---- titles, sources, remakes, songs */

static const char told[] =
    "%rec: Pack\n\nName: Told\n\n%rec: Film\n\n"
    "Title: Amber Road\nOriginal_title: Bernsteinweg\nYear: 1990\nDirector: Ann Ames\n"
    "Language: German\nBased_on: novel; The Long Way; Paul Perch\n\n"
    "Title: Blue Harbour\nOriginal_title: Der blaue Hafen\nYear: 1991\nDirector: Ben Boyd\n"
    "Language: German\nBased_on: novel; Harbour Lights; Rita Rudd\n"
    "Song: Come Home; Sid Sole\nNominated: Best Original Song; Academy Awards; 1992; Sid Sole\n"
    "Complete: Won; Academy Awards\nComplete: Nominated; Academy Awards\n\n"
    "Title: Cold Lantern\nOriginal_title: Die kalte Laterne\nYear: 1992\nDirector: Cy Colt\n"
    "Language: German\nBased_on: novel; The Long Way; Paul Perch\n"
    "Complete: Won; Academy Awards\nComplete: Nominated; Academy Awards\n\n"
    "Title: Dry Meadow\nOriginal_title: Prairie\nYear: 1993\nDirector: Dee Dunn\nLanguage: French\n"
    "Based_on: novel; Grass; Tess Thorn\nSong: Come Home; Una Upton\n"
    "Nominated: Best Original Song; Academy Awards; 1994; Una Upton\n\n"
    "Title: Early Thunder\nYear: 1994\nDirector: Eve Eden\nBased_on: story; The Long Way;\n"
    "Complete: Won; Academy Awards\nComplete: Nominated; Academy Awards\n"
    "Nominated: Best Original Song; Academy Awards; 1995; Vic Vance\n\n"
    "Title: Far Orchard\nYear: 1995\nDirector: Flo Finch\nRemake_of: Quiet Corner (1960)\n"
    "Based_on: novel; Old Stones; Wes Wynn\n\n"
    "Title: Grey Whistle\nYear: 1996\nDirector: Gus Gray\nRemake_of: Old Mill (1961)\n\n"
    "Title: Hollow Crown\nYear: 1994\nDirector: Hal Hope\n\n"
    "Title: Quiet Corner\nYear: 1960\nDirector: Ida Ives\n\n"
    "Title: Old Mill\nYear: 1961\nDirector: Jo Jolly\nRemake_of: Rose Lane (1958)\n\n"
    "Title: Rose Lane\nYear: 1958\nDirector: Kay Kern\n\n"
    "Title: Silver Bell\nYear: 1962\nDirector: Leo Lamb\nBased_on: play; The Ferry; Nan North\n\n"
    "Title: Tall Timber\nYear: 1963\nDirector: Max Moss\nBased_on: novel; Old Stones; Wes Wynn\n\n"
    "Title: Upper Deck\nYear: 1960\nDirector: Ned Noll\n\n"
    "Title: Velvet Sky\nOriginal_title: Ambra\nYear: 1990\nDirector: Oda Orth\nLanguage: German\n\n"
    "Title: Yarrow Hill\nAlso: Ambra\nYear: 1994\nDirector: Sam Sand\n\n"
    "Title: Zinc Kettle\nYear: 1992\nDirector: Tim Tull\nSong: Low Tide; Abe Ash\n"
    "Nominated: Best Original Song; Academy Awards; 1993; Abe Ash\n"
    "Complete: Won; Academy Awards\nComplete: Nominated; Academy Awards\n\n"
    "Title: Windy Cape\nYear: 1995\nDirector: Pat Pike\nBased_on: life; ; Quin Rae\n\n"
    "Title: Xenia\nYear: 1993\nDirector: Ray Reed\nBased_on: novel; The Tower; Sol Stern\n"
    "Based_on: novel; The Cellar; Sol Stern\n";

static const ProveRow stories[] = {
    {__LINE__, "fair", "original_title_of_film", "film=Amber Road",
     "*Amber Road; Blue Harbour; Cold Lantern", NULL},
    {__LINE__, "also called so", "original_title_of_film", "film=Velvet Sky",
     "*Velvet Sky; Yarrow Hill; Cold Lantern", "two right options"},
    {__LINE__, "another language", "original_title_of_film", "film=Amber Road",
     "*Amber Road; Dry Meadow; Cold Lantern", "an original title in another language"},
    {__LINE__, "no other title", "original_title_of_film", "film=Hollow Crown",
     "*Hollow Crown; Blue Harbour; Cold Lantern", "the original title is no other"},
    {__LINE__, "another's", "original_title_of_film", "film=Amber Road",
     "Dry Meadow; *Blue Harbour; Cold Lantern", "the key is not true"},

    {__LINE__, "fair", "title_english", "film=Blue Harbour",
     "*Blue Harbour; Cold Lantern; Dry Meadow", NULL},
    {__LINE__, "one of two of a title", "title_english", "film=Velvet Sky",
     "*Velvet Sky; Yarrow Hill; Dry Meadow", "two right options"},
    {__LINE__, "a shared title", "title_english", "film=Velvet Sky",
     "*Velvet Sky; Cold Lantern; Dry Meadow", "a title without its year that several films bear"},
    {__LINE__, "no other title", "title_english", "film=Hollow Crown",
     "*Hollow Crown; Cold Lantern; Dry Meadow", "the original title is no other"},

    {__LINE__, "fair", "based_on_author", "film=Blue Harbour; source=Harbour Lights",
     "*Rita Rudd; Paul Perch; Tess Thorn", NULL},
    {__LINE__, "another's", "based_on_author", "film=Blue Harbour; source=Harbour Lights",
     "Rita Rudd; *Paul Perch; Tess Thorn", "two right options"},
    {__LINE__, "a life", "based_on_author", "film=Windy Cape; detail=0",
     "*Quin Rae; Paul Perch; Tess Thorn", "nobody wrote this source"},
    {__LINE__, "no such source", "based_on_author", "film=Blue Harbour; detail=1",
     "*Rita Rudd; Paul Perch; Tess Thorn", "no question of these packs"},
    {__LINE__, "wrote nothing", "based_on_author", "film=Blue Harbour; source=Harbour Lights",
     "*Rita Rudd; Paul Perch; Kay Kern", "an author of nothing here"},

    {__LINE__, "fair", "based_on_work", "film=Blue Harbour; source=Harbour Lights",
     "*Harbour Lights; Grass; Old Stones", NULL},
    {__LINE__, "two works", "based_on_work", "film=Xenia; source=The Tower",
     "*The Tower; The Cellar; Grass", "two right options"},
    {__LINE__, "perhaps the same", "based_on_work", "film=Early Thunder; source=The Long Way",
     "*Grass; The Long Way; Old Stones", "the key is not true"},
    {__LINE__, "another's work", "based_on_work", "film=Blue Harbour; source=Harbour Lights",
     "Old Stones; *Grass; The Tower", "the key is not true"},
    {__LINE__, "a play among novels", "based_on_work", "film=Blue Harbour; source=Harbour Lights",
     "*Harbour Lights; Grass; The Ferry", "two works of different kinds among the options"},

    {__LINE__, "fair", "film_of_work", "film=Blue Harbour; source=Harbour Lights",
     "*Blue Harbour; Amber Road; Dry Meadow; Xenia", NULL},
    {__LINE__, "filmed twice", "film_of_work", "film=Amber Road; source=The Long Way",
     "*Amber Road; Cold Lantern; Dry Meadow", "two right options"},
    {__LINE__, "perhaps the same", "film_of_work", "film=Amber Road; source=The Long Way",
     "*Amber Road; Early Thunder; Dry Meadow", "a wrong option may be right"},
    {__LINE__, "based on nothing known", "film_of_work", "film=Dry Meadow; source=Grass",
     "*Dry Meadow; Hollow Crown; Xenia", "a wrong option may be right"},

    {__LINE__, "fair", "remake_of", "film=Far Orchard", "*Quiet Corner; Silver Bell; Upper Deck",
     NULL},
    {__LINE__, "another", "remake_of", "film=Far Orchard", "Old Mill; *Silver Bell; Upper Deck",
     "the key is not true"},
    {__LINE__, "of the same book", "remake_of", "film=Far Orchard",
     "*Quiet Corner; Tall Timber; Upper Deck", "a wrong option may be right"},
    {__LINE__, "itself a remake", "remake_of", "film=Grey Whistle",
     "*Old Mill; Rose Lane; Upper Deck", "a wrong option may be right"},
    {__LINE__, "no remake", "remake_of", "film=Hollow Crown", "*Old Mill; Rose Lane; Upper Deck",
     "the key is not true"},
    {__LINE__, "of another era", "remake_of", "film=Far Orchard",
     "*Quiet Corner; Silver Bell; Amber Road", "a film of another era"},

    {__LINE__, "fair", "song_film", "film=Blue Harbour; song=Come Home",
     "*Blue Harbour; Cold Lantern; Zinc Kettle", NULL},
    {__LINE__, "another's song", "song_film", "film=Cold Lantern; song=Come Home @ Blue Harbour",
     "*Cold Lantern; Blue Harbour; Zinc Kettle", "the key is not true"},
    {__LINE__, "another of that song", "song_film", "film=Blue Harbour; song=Come Home",
     "*Blue Harbour; Cold Lantern; Dry Meadow", "two right options"},
    {__LINE__, "its songs not known", "song_film", "film=Blue Harbour; song=Come Home",
     "*Blue Harbour; Cold Lantern; Early Thunder", "a wrong option may be right"},
    {__LINE__, "its prizes not known", "song_film", "film=Blue Harbour; song=Come Home",
     "*Blue Harbour; Cold Lantern; Hollow Crown", "a wrong option may be right"},
};

static void test_stories(void **state)
{
    (void)state;
    JUDGE(told, stories);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_years),
                                       cmocka_unit_test(test_disputed),
                                       cmocka_unit_test(test_stories)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
