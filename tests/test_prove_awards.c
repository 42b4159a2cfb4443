/* test_prove_awards.c -- the judge on prizes: of every kind a fair question, and others that each
 * break one rule. */
#include "prove_rows.h"

#define ALL_KNOWN "Complete: Won; Academy Awards\nComplete: Nominated; Academy Awards\n\n"
#define WON(prize, year) "Won: Best " prize "; Academy Awards; " year "\n"
#define WON_BY(prize, year, who) "Won: Best " prize "; Academy Awards; " year "; " who "\n"
#define UP(prize, year) "Nominated: Best " prize "; Academy Awards; " year "\n"
#define UP_BY(prize, year, who) "Nominated: Best " prize "; Academy Awards; " year "; " who "\n"

/* Of the 64th Academy Awards (held in 1992) and the years round it. */
static const char honoured[] =
    "%rec: Pack\n\nName: Honoured\n\n%rec: Prize\n\n"
    "Name: Best Picture\nEvent: Academy Awards\nComplete: Won; 1992-1995\nComplete: Nominated; "
    "1992\n\n"
    "Name: Best Actress\nEvent: Academy Awards\nComplete: Won; 1992-1995\nComplete: Nominated; "
    "1992\n\n"
    "Name: Best Costume Design\nEvent: Academy Awards\nComplete: Won; 1992\n\n"
    "%rec: Film\n\n"
    "Title: Amber Road\nYear: 1991\nDirector: Ann Ames\nStar: Una Falk\n" WON("Picture", "1992")
        WON_BY("Actress", "1992", "Una Falk") WON_BY("Sound", "1992", "Sig Sohn")
            UP_BY("Director", "1992", "Ann Ames") ALL_KNOWN
    "Title: Blue Harbour\nYear: 1991\nDirector: Ben Boyd\nStar: Mia Ford\n" UP("Picture", "1992")
        WON_BY("Director", "1992", "Ben Boyd") UP_BY("Actress", "1992", "Mia Ford")
            UP_BY("Supporting Actress", "1992", "Ada Penn") ALL_KNOWN
    "Title: Cold Lantern\nYear: 1991\nDirector: Cy Colt\nStar: Liv Hart\n" UP("Picture", "1992")
        UP_BY("Actress", "1992", "Liv Hart") WON_BY("Costume Design", "1992", "Cora Cole") ALL_KNOWN
    "Title: Dry Meadow\nYear: 1991\nDirector: Dee Dunn\n" UP_BY("Costume Design", "1992",
                                                                "Dora Dahl")
        UP_BY("Supporting Actress", "1992", "Eva Quist") UP_BY("Sound", "1992", "Dov Dee") ALL_KNOWN
    "Title: Early Thunder\nYear: 1991\nDirector: Eve Eden\n" UP_BY("Film Editing", "1992",
                                                                   "Ed Ernst")
        UP_BY("Costume Design", "1992",
              "Dita Drew") "\nTitle: Far Orchard\nYear: 1992\nDirector: Flo Finch\n" WON("Picture",
                                                                                         "1993")
            WON_BY("Actress", "1993", "Zoe Lind") ALL_KNOWN
    "Title: Grey Whistle\nYear: 1993\nDirector: Gus Gray\nStar: Una Falk\n" WON_BY(
        "Actress", "1994",
        "Una Falk") "Won: Best Actor; Academy Awards; 1994; Max Yard; refused\n" ALL_KNOWN
                    "Title: Hollow Crown\nYear: 1994\nDirector: Hal Hope\nStar: Zoe Lind\n" WON(
                        "Picture", "1995") WON_BY("Actress", "1995", "Ada Penn") ALL_KNOWN
    "Title: Iron Garden\nYear: 1992\nDirector: Ida Ives\n"
    "Won: Best Supporting Actress; Academy Awards; 1993; Bea Tidy; tie\n" ALL_KNOWN
    "Title: Jade Window\nYear: 1992\nDirector: Jo Jolly\n"
    "Won: Best Supporting Actress; Academy Awards; 1993; Oda Unger; tie\n" ALL_KNOWN
    "Title: Kind Stranger\nYear: 1992\nDirector: Kay Kern\nStar: Zoe Lind\n" UP_BY(
        "Supporting Actress", "1993", "Zoe Lind") ALL_KNOWN
    "Title: Late Supper\nYear: 1993\nDirector: Leo Lamb\nStar: Zoe Lind\n" WON("Picture", "1994")
        ALL_KNOWN "Title: Marble Arch\nYear: 1970\nDirector: Max Moss\nStar: Old Olga\n" ALL_KNOWN
                  "%rec: Person\n\nName: Una Falk\nGender: f\n\nName: Zoe Lind\nGender: f\n\n"
                  "Name: Old Olga\nGender: f\n\nName: Ben Boyd\nGender: m\n";

static const ProveRow academy[] = {
    {__LINE__, "fair", "aw_person_won", "film=Amber Road; award=Amber Road / Best Actress / 1992",
     "*Una Falk; Mia Ford; Liv Hart; Eva Quist", NULL},
    {__LINE__, "she lost", "aw_person_won",
     "film=Amber Road; award=Amber Road / Best Actress / 1992", "Una Falk; *Mia Ford; Liv Hart",
     "two right options"},
    {__LINE__, "an open list", "aw_person_won",
     "film=Amber Road; award=Amber Road / Best Sound / 1992", "*Sig Sohn; Dov Dee; Dora Dahl",
     "a wrong option may be right"},
    {__LINE__, "a tie", "aw_person_won",
     "film=Iron Garden; award=Iron Garden / Best Supporting Actress / 1993",
     "*Bea Tidy; Oda Unger; Zoe Lind", "two right options"},
    {__LINE__, "a man", "aw_person_won", "film=Amber Road; award=Amber Road / Best Actress / 1992",
     "*Una Falk; Mia Ford; Ben Boyd", "gender gives the key away"},
    {__LINE__, "of another edition, but at work", "aw_person_won",
     "film=Amber Road; award=Amber Road / Best Actress / 1992", "*Una Falk; Mia Ford; Zoe Lind",
     NULL},
    {__LINE__, "of another time", "aw_person_won",
     "film=Amber Road; award=Amber Road / Best Actress / 1992", "*Una Falk; Mia Ford; Old Olga",
     "an option is not of the edition asked about"},
    {__LINE__, "of the trade", "aw_person_won",
     "film=Cold Lantern; award=Cold Lantern / Best Costume Design / 1992",
     "*Cora Cole; Dora Dahl; Dita Drew", NULL},
    {__LINE__, "an editor", "aw_person_won",
     "film=Cold Lantern; award=Cold Lantern / Best Costume Design / 1992",
     "*Cora Cole; Dora Dahl; Ed Ernst", "a person of another trade than the prize's"},
    {__LINE__, "another's prize", "aw_person_won",
     "film=Far Orchard; award=Amber Road / Best Actress / 1992", "*Una Falk; Mia Ford; Liv Hart",
     "another's prize"},

    {__LINE__, "fair", "aw_film_won", "film=Amber Road; award=Amber Road / Best Picture / 1992",
     "*Amber Road; Blue Harbour; Cold Lantern; Dry Meadow", NULL},
    {__LINE__, "of another edition", "aw_film_won",
     "film=Amber Road; award=Amber Road / Best Picture / 1992",
     "*Amber Road; Blue Harbour; Far Orchard", "an option is not of the edition asked about"},
    {__LINE__, "a tie", "aw_film_won",
     "film=Iron Garden; award=Iron Garden / Best Supporting Actress / 1993",
     "*Iron Garden; Kind Stranger; Far Orchard", "a prize that was shared, refused or unofficial"},
    {__LINE__, "refused", "aw_film_won",
     "film=Grey Whistle; award=Grey Whistle / Best Actor / 1994",
     "*Grey Whistle; Late Supper; Far Orchard", "the key is not true"},
    {__LINE__, "a nomination", "aw_film_won",
     "film=Blue Harbour; award=Blue Harbour / Best Picture / 1992",
     "*Blue Harbour; Cold Lantern; Dry Meadow", "the key is not true"},

    {__LINE__, "fair", "aw_person_nominated",
     "film=Blue Harbour; award=Blue Harbour / Best Actress / 1992",
     "*Mia Ford; Ada Penn; Eva Quist", NULL},
    {__LINE__, "the winner was too", "aw_person_nominated",
     "film=Blue Harbour; award=Blue Harbour / Best Actress / 1992",
     "*Mia Ford; Una Falk; Eva Quist", "two right options"},
    {__LINE__, "an open list", "aw_person_nominated",
     "film=Dry Meadow; award=Dry Meadow / Best Sound / 1992", "*Dov Dee; Dora Dahl; Cora Cole",
     "a wrong option may be right"},
    {__LINE__, "fair", "aw_film_nominated",
     "film=Cold Lantern; award=Cold Lantern / Best Picture / 1992",
     "*Cold Lantern; Dry Meadow; Early Thunder", NULL},
    {__LINE__, "the winner was too", "aw_film_nominated",
     "film=Cold Lantern; award=Cold Lantern / Best Picture / 1992",
     "*Cold Lantern; Dry Meadow; Amber Road", "two right options"},
    {__LINE__, "an open list", "aw_film_nominated",
     "film=Blue Harbour; award=Blue Harbour / Best Director / 1992",
     "*Blue Harbour; Dry Meadow; Early Thunder", "a wrong option may be right"},

    {__LINE__, "fair", "not_aw_film_nominated",
     "film=Dry Meadow; award=Blue Harbour / Best Picture / 1992; award2=Dry Meadow / Best Sound / "
     "1992",
     "Amber Road; Blue Harbour; *Dry Meadow; Cold Lantern", NULL},
    {__LINE__, "nominated after all", "not_aw_film_nominated",
     "film=Cold Lantern; award=Blue Harbour / Best Picture / 1992; "
     "award2=Cold Lantern / Best Actress / 1992",
     "Amber Road; Blue Harbour; *Cold Lantern", "the key is not true"},
    {__LINE__, "for nothing else", "not_aw_film_nominated",
     "film=Dry Meadow; award=Blue Harbour / Best Picture / 1992; award2=Amber Road / Best Sound / "
     "1992",
     "Amber Road; Blue Harbour; *Dry Meadow", "the key was not up for another prize there"},
    {__LINE__, "two were not", "not_aw_film_nominated",
     "film=Dry Meadow; award=Blue Harbour / Best Actress / 1992; award2=Dry Meadow / Best Sound / "
     "1992",
     "Amber Road; Early Thunder; *Dry Meadow", "two right options"},
    {__LINE__, "fair", "not_aw_person_nominated",
     "film=Dry Meadow; award=Blue Harbour / Best Actress / 1992; "
     "award2=Dry Meadow / Best Supporting Actress / 1992",
     "Una Falk; Mia Ford; *Eva Quist; Liv Hart", NULL},
    {__LINE__, "another's", "not_aw_person_nominated",
     "film=Dry Meadow; award=Blue Harbour / Best Actress / 1992; award2=Dry Meadow / Best Sound / "
     "1992",
     "Una Falk; Mia Ford; *Eva Quist", "the key was not up for another prize there"},

    {__LINE__, "fair", "aw_cat_of_film", "film=Amber Road; award=Amber Road / Best Picture / 1992",
     "*Best Picture; Best Director; Best Costume Design", NULL},
    {__LINE__, "it won both", "aw_cat_of_film",
     "film=Amber Road; award=Amber Road / Best Picture / 1992",
     "*Best Picture; Best Sound; Best Costume Design", "two right options"},
    {__LINE__, "an open list", "aw_cat_of_film",
     "film=Early Thunder; award=Early Thunder / Best Film Editing / 1992",
     "*Best Film Editing; Best Sound; Best Costume Design", "the key is not true"},
    {__LINE__, "not given then", "aw_cat_of_film",
     "film=Amber Road; award=Amber Road / Best Picture / 1992",
     "*Best Picture; Best Director; Best Title Writing", "a prize that was not given then"},
    {__LINE__, "of another event", "aw_cat_of_film",
     "film=Amber Road; award=Amber Road / Best Picture / 1992",
     "*Best Picture; Best Director; Palme d'Or", "a wrong option may be right"},

    {__LINE__, "fair", "aw_film_of_person",
     "film=Far Orchard; subject=Zoe Lind; award=Far Orchard / Best Actress / 1993; detail=0",
     "*Far Orchard; Hollow Crown; Kind Stranger; Late Supper", NULL},
    {__LINE__, "fair, dated", "aw_film_of_person",
     "film=Amber Road; subject=Una Falk; award=Amber Road / Best Actress / 1992; detail=1",
     "*Amber Road; Blue Harbour; Early Thunder", NULL},
    {__LINE__, "won twice", "aw_film_of_person",
     "film=Amber Road; subject=Una Falk; award=Amber Road / Best Actress / 1992; detail=0",
     "*Amber Road; Blue Harbour; Far Orchard", "won more than once"},
    {__LINE__, "for that too", "aw_film_of_person",
     "film=Amber Road; subject=Una Falk; award=Amber Road / Best Actress / 1992; detail=0",
     "*Amber Road; Grey Whistle; Far Orchard", "two right options"},
    {__LINE__, "another's", "aw_film_of_person",
     "film=Far Orchard; subject=Una Falk; award=Far Orchard / Best Actress / 1993; detail=0",
     "*Far Orchard; Hollow Crown; Kind Stranger", "the key is not true"},
    {__LINE__, "dated, of another year", "aw_film_of_person",
     "film=Amber Road; subject=Una Falk; award=Amber Road / Best Actress / 1992; detail=1",
     "*Amber Road; Blue Harbour; Hollow Crown", "an option is not of the edition asked about"},

    {__LINE__, "fair", "aw_ever_won_person",
     "film=Far Orchard; award=Far Orchard / Best Actress / 1993; detail=19921995",
     "*Zoe Lind; Mia Ford; Liv Hart; Eva Quist", NULL},
    {__LINE__, "two have", "aw_ever_won_person",
     "film=Far Orchard; award=Far Orchard / Best Actress / 1993; detail=19921995",
     "*Zoe Lind; Una Falk; Liv Hart", "two right options"},
    {__LINE__, "but later", "aw_ever_won_person",
     "film=Far Orchard; award=Far Orchard / Best Actress / 1993; detail=19921994",
     "*Zoe Lind; Ada Penn; Liv Hart", "a wrong option may be right"},
    {__LINE__, "years not whole", "aw_ever_won_person",
     "film=Far Orchard; award=Far Orchard / Best Actress / 1993; detail=19901995",
     "*Zoe Lind; Mia Ford; Liv Hart", "a wrong option may be right"},
    {__LINE__, "years that run back", "aw_ever_won_person",
     "film=Far Orchard; award=Far Orchard / Best Actress / 1993; detail=19951992",
     "*Zoe Lind; Mia Ford; Liv Hart", "no question of these packs"},
    {__LINE__, "long before", "aw_ever_won_person",
     "film=Far Orchard; award=Far Orchard / Best Actress / 1993; detail=19921995",
     "*Zoe Lind; Old Olga; Liv Hart", "a person of another era"},
    {__LINE__, "fair", "not_aw_ever_won_person",
     "film=Far Orchard; award=Far Orchard / Best Actress / 1993; detail=19921995",
     "Zoe Lind; Una Falk; *Mia Ford; Ada Penn", NULL},
    {__LINE__, "she has", "not_aw_ever_won_person",
     "film=Far Orchard; award=Far Orchard / Best Actress / 1993; detail=19921995",
     "Zoe Lind; *Una Falk; Ada Penn", "the key is not true"},
    {__LINE__, "two have not", "not_aw_ever_won_person",
     "film=Far Orchard; award=Far Orchard / Best Actress / 1993; detail=19921995",
     "Zoe Lind; Liv Hart; *Mia Ford", "two right options"},

    {__LINE__, "fair", "aw_count",
     "film=Amber Road; award=Amber Road / Best Picture / 1992; detail=3", "1; 2; *3; 4", NULL},
    {__LINE__, "wrong by one", "aw_count",
     "film=Amber Road; award=Amber Road / Best Picture / 1992; detail=2", "1; *2; 3; 4",
     "the key is not true"},
    {__LINE__, "an open list", "aw_count",
     "film=Early Thunder; award=Early Thunder / Best Film Editing / 1992; detail=0", "*0; 1; 2",
     "the key is not true"},
    {__LINE__, "one refused", "aw_count",
     "film=Grey Whistle; award=Grey Whistle / Best Actress / 1994; detail=2", "1; *2; 3",
     "a wrong option may be right"},
    {__LINE__, "another number", "aw_count",
     "film=Amber Road; award=Amber Road / Best Picture / 1992; detail=2", "2; *3; 4",
     "another number than the question's"},
    {__LINE__, "falling", "aw_count",
     "film=Amber Road; award=Amber Road / Best Picture / 1992; detail=3", "4; *3; 2",
     "years do not ascend"},

    {__LINE__, "fair", "aw_most_wins", "film=Amber Road; award=Amber Road / Best Picture / 1992",
     "*Amber Road; Blue Harbour; Cold Lantern; Dry Meadow", NULL},
    {__LINE__, "not the most", "aw_most_wins",
     "film=Blue Harbour; award=Blue Harbour / Best Picture / 1992",
     "*Blue Harbour; Amber Road; Cold Lantern", "the key is not true"},
    {__LINE__, "as many", "aw_most_wins",
     "film=Blue Harbour; award=Blue Harbour / Best Picture / 1992",
     "*Blue Harbour; Cold Lantern; Dry Meadow", "the key is not true"},
    {__LINE__, "an open list", "aw_most_wins",
     "film=Amber Road; award=Amber Road / Best Picture / 1992",
     "*Amber Road; Early Thunder; Dry Meadow", "the key is not true"},

    {__LINE__, "fair", "aw_edition_year",
     "film=Far Orchard; subject=Zoe Lind; award=Far Orchard / Best Actress / 1993",
     "1992; *1993; 1994; 1995", NULL},
    {__LINE__, "years not whole", "aw_edition_year",
     "film=Far Orchard; subject=Zoe Lind; award=Far Orchard / Best Actress / 1993",
     "1991; 1992; *1993", "a wrong option may be right"},
    {__LINE__, "twice", "aw_edition_year",
     "film=Amber Road; subject=Una Falk; award=Amber Road / Best Actress / 1992",
     "*1992; 1993; 1994", "two right options"},
    {__LINE__, "twice in all", "aw_edition_year",
     "film=Amber Road; subject=Una Falk; award=Amber Road / Best Actress / 1992", "*1992; 1993",
     "too few or too many options"},

    {__LINE__, "fair", "aw_double",
     "film=Amber Road; award=Amber Road / Best Picture / 1992; award2=Amber Road / Best Sound / "
     "1992",
     "*Amber Road; Blue Harbour; Cold Lantern; Dry Meadow", NULL},
    {__LINE__, "one of them", "aw_double",
     "film=Blue Harbour; award=Blue Harbour / Best Director / 1992; "
     "award2=Blue Harbour / Best Picture / 1992",
     "*Blue Harbour; Cold Lantern; Dry Meadow", "the key is not true"},
    {__LINE__, "one prize", "aw_double",
     "film=Amber Road; award=Amber Road / Best Picture / 1992; award2=Amber Road / Best Picture / "
     "1992",
     "*Amber Road; Blue Harbour; Dry Meadow", "two prizes of two editions"},
    {__LINE__, "not known of one", "aw_double",
     "film=Amber Road; award=Amber Road / Best Sound / 1992; award2=Amber Road / Best Actress / "
     "1992",
     "*Amber Road; Blue Harbour; Early Thunder", NULL},
};

static void test_academy(void **state)
{
    (void)state;
    JUDGE(honoured, academy);
}

/* ---- festivals */

#define CANNES "; Cannes Film Festival; 1991\n"
#define CANNES_KNOWN "Complete: Won; Cannes Film Festival\n"

static const char shown[] =
    "%rec: Pack\n\nName: Shown\n\n%rec: Prize\n\n"
    "Name: Palme d'Or\nEvent: Cannes Film Festival\nComplete: Won; 1989-1993\n\n"
    "Name: Golden Lion\nEvent: Venice Film Festival\nComplete: Won; 1990-1994\n\n"
    "%rec: Film\n\n"
    "Title: Amber Road\nYear: 1991\nDirector: Ann Ames\nWon: Palme d'Or" CANNES CANNES_KNOWN
    "Complete: Won; Berlin Film Festival\nSubmitted_by: Spain\n\n"
    "Title: Blue Harbour\nYear: 1991\nDirector: Ben Boyd\nCompeted: Palme d'Or" CANNES
    "Won: Jury Prize" CANNES CANNES_KNOWN "Submitted_by: Sweden\n\n"
    "Title: Cold Lantern\nYear: 1991\nDirector: Cy Colt\nCompeted: Palme d'Or" CANNES
    "Won: Best Director; Cannes Film Festival; 1991; Cy Colt\nSubmitted_by: Italy\n\n"
    "Title: Dry Meadow\nYear: 1991\nDirector: Dee Dunn\nCompeted: Palme d'Or" CANNES "\n"
    "Title: Early Thunder\nYear: 1990\nDirector: Eve Eden\nWon: Caméra d'Or" CANNES CANNES_KNOWN
    "\n"
    "Title: Far Orchard\nYear: 1990\nDirector: Flo Finch\nWon: Golden Lion; Venice Film Festival; "
    "1990\n"
    "Submitted_by: Russia\n\n"
    "Title: Grey Whistle\nYear: 1989\nDirector: Gus Gray\nWon: Palme d'Or; Cannes Film Festival; "
    "1989\n\n"
    "Title: Hollow Crown\nYear: 1990\nDirector: Hal Hope\nWon: Palme d'Or; Cannes Film Festival; "
    "1990\n\n"
    "Title: Iron Garden\nYear: 1992\nDirector: Ida Ives\nWon: Golden Bear; Berlin Film Festival; "
    "1992\n\n"
    "Title: Jade Window\nYear: 1992\nDirector: Jo Jolly\n"
    "Won: Palme d'Or; Cannes Film Festival; 1992; tie\n\n"
    "Title: Kind Stranger\nYear: 1992\nDirector: Kay Kern\n"
    "Won: Palme d'Or; Cannes Film Festival; 1992; tie\n\n"
    "Title: Late Supper\nYear: 1990\nDirector: Leo Lamb\nWon: Golden Bear; Berlin Film Festival; "
    "1990\n\n"
    "Title: Marble Arch\nYear: 1975\nDirector: Max Moss\nSubmitted_by: Spain\n\n"
    "Title: Narrow Gate\nYear: 1993\nDirector: Ned Noll\nWon: Palme d'Or; Cannes Film Festival; "
    "1993\n\n"
    "Title: Open Letter\nYear: 1991\nDirector: Oda Orth\nWon: Golden Lion; Venice Film Festival; "
    "1991\n\n"
    "Title: Pale Moon\nYear: 1992\nDirector: Pat Pike\nWon: Golden Lion; Venice Film Festival; "
    "1992\n\n"
    "Title: Quiet Corner\nYear: 1993\nDirector: Quin Rae\nWon: Golden Lion; Venice Film Festival; "
    "1993\n";

static const ProveRow festivals[] = {
    {__LINE__, "fair", "fest_winner_film", "film=Amber Road; award=Amber Road / Palme d'Or / 1991",
     "*Amber Road; Blue Harbour; Cold Lantern; Dry Meadow", NULL},
    {__LINE__, "a tie", "fest_winner_film",
     "film=Jade Window; award=Jade Window / Palme d'Or / 1992",
     "*Jade Window; Amber Road; Blue Harbour", "a prize that was shared, refused or unofficial"},
    {__LINE__, "both of a tie", "fest_winner_film",
     "film=Jade Window; award=Jade Window / Palme d'Or / 1992",
     "*Jade Window; Kind Stranger; Dry Meadow", "two right options"},
    {__LINE__, "of another section", "fest_winner_film",
     "film=Amber Road; award=Amber Road / Palme d'Or / 1991",
     "*Amber Road; Early Thunder; Dry Meadow", "an option is not of the edition asked about"},
    {__LINE__, "it competed", "fest_winner_film",
     "film=Dry Meadow; award=Dry Meadow / Palme d'Or / 1991",
     "*Dry Meadow; Blue Harbour; Cold Lantern", "the key is not true"},

    {__LINE__, "fair", "fest_prize_of_film",
     "film=Blue Harbour; award=Blue Harbour / Jury Prize / 1991",
     "*Jury Prize @ Cannes; Palme d'Or; Best Director @ Cannes", NULL},
    {__LINE__, "an open list", "fest_prize_of_film",
     "film=Cold Lantern; award=Cold Lantern / Best Director @ Cannes / 1991",
     "*Best Director @ Cannes; Palme d'Or; Jury Prize @ Cannes", "a wrong option may be right"},
    {__LINE__, "another section's", "fest_prize_of_film",
     "film=Blue Harbour; award=Blue Harbour / Jury Prize / 1991",
     "*Jury Prize @ Cannes; Palme d'Or; Caméra d'Or", "a prize of another section"},
    {__LINE__, "another's", "fest_prize_of_film",
     "film=Blue Harbour; award=Blue Harbour / Jury Prize / 1991",
     "Jury Prize @ Cannes; *Palme d'Or; Best Director @ Cannes", "two right options"},

    {__LINE__, "fair", "fest_of_film", "film=Amber Road; award=Amber Road / Palme d'Or / 1991",
     "*Cannes; Venice; Berlin", NULL},
    {__LINE__, "no top prize known", "fest_of_film",
     "film=Amber Road; award=Amber Road / Palme d'Or / 1991", "*Cannes; Venice; London",
     "a wrong option may be right"},
    {__LINE__, "Berlin not known", "fest_of_film",
     "film=Hollow Crown; award=Hollow Crown / Palme d'Or / 1990", "*Cannes; Venice; Berlin",
     "a wrong option may be right"},
    {__LINE__, "a tie", "fest_of_film", "film=Jade Window; award=Jade Window / Palme d'Or / 1992",
     "*Cannes; Venice; Berlin", "a wrong option may be right"},
    {__LINE__, "no top prize", "fest_of_film",
     "film=Blue Harbour; award=Blue Harbour / Jury Prize / 1991", "*Cannes; Venice; Berlin",
     "the key is not true"},

    {__LINE__, "fair", "fest_year", "film=Amber Road; award=Amber Road / Palme d'Or / 1991",
     "1989; 1990; *1991; 1992", NULL},
    {__LINE__, "fair by the whole years", "fest_year",
     "film=Hollow Crown; award=Hollow Crown / Palme d'Or / 1990", "1989; *1990; 1991", NULL},
    {__LINE__, "years not whole", "fest_year",
     "film=Iron Garden; award=Iron Garden / Golden Bear / 1992", "*1992; 1993; 1994",
     "a wrong option may be right"},
    {__LINE__, "before it was shown", "fest_year",
     "film=Iron Garden; award=Iron Garden / Golden Bear / 1992", "1990; 1991; *1992", NULL},
    {__LINE__, "another year", "fest_year", "film=Amber Road; award=Amber Road / Palme d'Or / 1991",
     "*1989; 1990; 1992", "the key is not true"},

    {__LINE__, "fair", "fest_prize_place", "subject=Golden Lion", "*Venice; Cannes; Berlin", NULL},
    {__LINE__, "elsewhere", "fest_prize_place", "subject=Golden Lion", "Berlin; *Cannes; London",
     "the key is not true"},
    {__LINE__, "at two of them", "fest_prize_place", "subject=Jury Prize @ Cannes",
     "*Cannes; Venice; Berlin", "a wrong option may be right"},
    {__LINE__, "no festival", "fest_prize_place", "subject=Golden Lion",
     "*Venice; Cannes; Academy Awards", "an option that is no festival"},

    {__LINE__, "fair", "submitted_country", "film=Amber Road", "*Spain; Sweden; Italy", NULL},
    {__LINE__, "another", "submitted_country", "film=Amber Road", "*Sweden; Russia; Italy",
     "the key is not true"},
    {__LINE__, "not sent", "submitted_country", "film=Dry Meadow", "*Sweden; Spain; Italy",
     "the key is not true"},
    {__LINE__, "sent none then", "submitted_country", "film=Amber Road", "*Spain; Sweden; Brazil",
     "a country that sent no film then"},
};

static void test_festivals(void **state)
{
    (void)state;
    JUDGE(shown, festivals);
}

/* ---- a no from two lists: who won is known of the prize, what it was up for of the film */

static const char halves[] =
    "%rec: Pack\n\nName: Halves\n\n%rec: Prize\n\n"
    "Name: Best Picture\nEvent: Academy Awards\nComplete: Won; 1993\n\n%rec: Film\n\n"
    "Title: Amber Road\nYear: 1992\nDirector: Ann Ames\n" WON("Picture", "1993") "\n"
    "Title: Blue Harbour\nYear: 1992\nDirector: Ben Boyd\n" UP("Picture", "1993") "\n"
    "Title: Cold Lantern\nYear: 1992\nDirector: Cy Colt\n" UP("Picture", "1993") "\n"
    "Title: Dry Meadow\nYear: 1992\nDirector: Dee Dunn\n" UP_BY("Sound", "1993", "Dov Dee")
        "Complete: Nominated; Academy Awards\n\n"
    "Title: Early Thunder\nYear: 1992\nDirector: Eve Eden\n" UP_BY("Sound", "1993", "Ed Ernst");

static const ProveRow by_halves[] = {
    {__LINE__, "both known", "not_aw_film_nominated",
     "film=Dry Meadow; award=Blue Harbour / Best Picture / 1993; award2=Dry Meadow / Best Sound / "
     "1993",
     "Amber Road; Blue Harbour; *Dry Meadow; Cold Lantern", NULL},
    {__LINE__, "one of them", "not_aw_film_nominated",
     "film=Early Thunder; award=Blue Harbour / Best Picture / 1993; "
     "award2=Early Thunder / Best Sound / 1993",
     "Amber Road; Blue Harbour; *Early Thunder; Cold Lantern", "the key is not true"},
};

static void test_halves(void **state)
{
    (void)state;
    JUDGE(halves, by_halves);
}

/* A prize of foreign films, one of which speaks a little English, and one that cartoons never get.
 */
static const char sorts[] =
    "%rec: Pack\n\nName: Sorts\n\n%rec: Prize\n\n"
    "Name: Best International Feature Film\nEvent: Academy Awards\nComplete: Won; 1993\n\n"
    "Name: Best Costume Design\nEvent: Academy Awards\nComplete: Won; 1993\n\n%rec: Film\n\n"
    "Title: Amber Road\nYear: 1992\nLanguage: French\n" WON("International Feature Film", "1993")
        WON("Costume Design", "1993") ALL_KNOWN
    "Title: Blue Harbour\nYear: 1992\nLanguage: German\nLanguage: English\n" UP(
        "International Feature Film", "1993") UP("Sound", "1993") UP("Director", "1993") ALL_KNOWN
    "Title: Cold Lantern\nYear: 1992\nLanguage: Polish\n" UP("International Feature Film", "1993")
        UP("Costume Design", "1993") ALL_KNOWN
    "Title: Dry Meadow\nYear: 1992\nLanguage: English\n" UP("Sound", "1993")
        UP("Costume Design", "1993") ALL_KNOWN
    "Title: Early Thunder\nYear: 1992\nLanguage: English\nKind: animated\n" UP("Sound", "1993")
        ALL_KNOWN;

static const ProveRow of_sorts[] = {
    {__LINE__, "all foreign", "aw_film_won",
     "film=Amber Road; award=Amber Road / Best International Feature Film / 1993",
     "*Amber Road; Blue Harbour; Cold Lantern", NULL},
    {__LINE__, "one in English", "aw_film_won",
     "film=Amber Road; award=Amber Road / Best International Feature Film / 1993",
     "*Amber Road; Blue Harbour; Dry Meadow", "a film that could not be up for the prize"},
    {__LINE__, "a cartoon in costume", "aw_film_won",
     "film=Amber Road; award=Amber Road / Best Costume Design / 1993",
     "*Amber Road; Cold Lantern; Early Thunder", "a film that could not be up for the prize"},
    {__LINE__, "of two, one in English", "aw_double",
     "film=Amber Road; award=Amber Road / Best Costume Design / 1993; "
     "award2=Amber Road / Best International Feature Film / 1993",
     "*Amber Road; Cold Lantern; Dry Meadow", "a film that could not be up for the prize"},
    {__LINE__, "the prize tells", "aw_cat_of_film",
     "film=Amber Road; award=Amber Road / Best International Feature Film / 1993",
     "*Best International Feature Film; Best Sound; Best Director", "a prize for such films alone"},
    {__LINE__, "the prize does not", "aw_cat_of_film",
     "film=Amber Road; award=Amber Road / Best Costume Design / 1993",
     "*Best Costume Design; Best Sound; Best Director", NULL},
};

static void test_sorts(void **state)
{
    (void)state;
    JUDGE(sorts, of_sorts);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_academy),
                                       cmocka_unit_test(test_festivals),
                                       cmocka_unit_test(test_halves), cmocka_unit_test(test_sorts)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
