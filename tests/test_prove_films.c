/* test_prove_films.c -- the judge on films and their makers: of every kind a fair question, and
 * others that each break one rule. */
#include "prove_rows.h"

#define WHOLE                                                                                      \
    "Complete: Country\nComplete: Language\nComplete: Genre\nComplete: Writer\nComplete: Music\n"  \
    "Complete: Camera\nComplete: Editor\n"

/* ---- directors */

static const char directed[] =
    "%rec: Pack\n\nName: Directed\n" WHOLE "\n%rec: Film\n\n"
    "Title: Amber Road\nYear: 1990\nDirector: Ann Ames\nStar: Ann Ames as Nora\nComplete: Cast\n\n"
    "Title: Blue Harbour\nYear: 1993\nDirector: Ann Ames\nStar: Una Falk\nComplete: Cast\n\n"
    "Title: Cold Lantern\nYear: 1996\nDirector: Ann Ames\nStar: Leo Grant\n\n"
    "Title: Dry Meadow\nYear: 1999\nDirector: Ann Ames\nStar: Rolf Moss\nComplete: Cast\n\n"
    "Title: Early Thunder\nYear: 1991\nDirector: Ben Boyd\n\n"
    "Title: Far Orchard\nYear: 1992\nDirector: Cy Colt\n\n"
    "Title: Quiet Corner\nYear: 1995\nDirector: Cy Colt\n\n"
    "Title: Grey Whistle\nYear: 1992\nDirector: Dee Dunn\n\n"
    "Title: Hollow Crown\nYear: 1995\nDirector: Ben Boyd\nDirector: Dee Dunn\n\n"
    "Title: Iron Garden\nYear: 1994\nDirector: Eve Eden\nDirector: Flo Finch\nPartial: Director\n\n"
    "Title: Jade Window\nYear: 1993\nDirector: Gus Gray\n"
    "Won: Best Picture; Academy Awards; 1994\n\n"
    "Title: Kind Stranger\nYear: 1996\nDirector: Gus Gray\n\n"
    "Title: Late Supper\nYear: 1997\nDirector: Hal Hope\n\n"
    "Title: Marble Arch\nYear: 1930\nDirector: Ida Ives\n\n"
    "Title: Narrow Gate\nYear: 1997\nDirector: Jon Zwei\nDirector: Kay Drei\n"
    "Won: Best Picture; Academy Awards; 1998\n\n"
    "Title: Open Letter\nYear: 1996\nDirector: Ann Ames\nStar: Una Falk\n"
    "Plot: Ann Ames is seen as a postman.\n\n"
    "Title: Pale Rider's Rest\nYear: 1992\nDirector: The Twins\n\n"
    "%rec: Person\n\nName: The Twins\nKind: group\n";

static const ProveRow directors[] = {
    {__LINE__, "fair", "director_of_film", "film=Amber Road",
     "*Ann Ames; Ben Boyd; Cy Colt; Dee Dunn", NULL},
    {__LINE__, "another directed it", "director_of_film", "film=Amber Road",
     "Ann Ames; *Ben Boyd; Cy Colt; Dee Dunn", "two right options"},
    {__LINE__, "not he", "director_of_film", "film=Amber Road", "*Ben Boyd; Cy Colt; Dee Dunn",
     "the key is not true"},
    {__LINE__, "one of two", "director_of_film", "film=Hollow Crown",
     "*Ben Boyd; Ann Ames; Cy Colt", "one of several directors is not the director"},
    {__LINE__, "an open list", "director_of_film", "film=Iron Garden",
     "*Eve Eden; Ann Ames; Cy Colt", "a wrong option may be right"},
    {__LINE__, "a group", "director_of_film", "film=Amber Road", "*Ann Ames; The Twins; Cy Colt",
     "a group among people"},
    {__LINE__, "another era", "director_of_film", "film=Amber Road", "*Ann Ames; Ida Ives; Cy Colt",
     "a person of another era"},

    {__LINE__, "not asked about", "director_of_film", "film=Zebra Crossing",
     "*Zed Zorn; Ben Boyd; Cy Colt", "a film that is only a source of wrong options"},

    {__LINE__, "fair", "codirector_of_film", "film=Hollow Crown; subject=Ben Boyd",
     "*Dee Dunn; Ann Ames; Cy Colt; Gus Gray", NULL},
    {__LINE__, "one alone", "codirector_of_film", "film=Grey Whistle; subject=Ben Boyd",
     "*Dee Dunn; Ann Ames; Cy Colt", "not directed by these two alone"},
    {__LINE__, "her own partner", "codirector_of_film", "film=Hollow Crown; subject=Ben Boyd",
     "Ben Boyd; *Dee Dunn; Cy Colt", "two right options"},
    {__LINE__, "an open list", "codirector_of_film", "film=Iron Garden; subject=Eve Eden",
     "*Flo Finch; Ann Ames; Cy Colt", "a wrong option may be right"},

    {__LINE__, "fair", "film_by_director", "film=Blue Harbour; subject=Ann Ames",
     "*Blue Harbour; Early Thunder; Far Orchard; Grey Whistle", NULL},
    {__LINE__, "two by her", "film_by_director", "film=Blue Harbour; subject=Ann Ames",
     "*Blue Harbour; Cold Lantern; Far Orchard", "two right options"},
    {__LINE__, "of two", "film_by_director", "film=Hollow Crown; subject=Ben Boyd",
     "*Hollow Crown; Amber Road; Far Orchard", "one of several directors is not the director"},
    {__LINE__, "another's film", "film_by_director", "film=Amber Road; subject=Ann Ames",
     "*Blue Harbour; Early Thunder; Far Orchard", "the key is another film than the question's"},
    {__LINE__, "another era", "film_by_director", "film=Blue Harbour; subject=Ann Ames",
     "*Blue Harbour; Marble Arch; Far Orchard", "a film of another era"},

    {__LINE__, "fair", "not_film_by_director", "film=Early Thunder; subject=Ann Ames",
     "Amber Road; Blue Harbour; *Early Thunder; Cold Lantern", NULL},
    {__LINE__, "by her after all", "not_film_by_director", "film=Dry Meadow; subject=Ann Ames",
     "Amber Road; Blue Harbour; *Dry Meadow; Cold Lantern", "the key is not true"},
    {__LINE__, "two are not", "not_film_by_director", "film=Early Thunder; subject=Ann Ames",
     "Amber Road; Far Orchard; *Early Thunder; Cold Lantern", "two right options"},
    {__LINE__, "one may not be", "not_film_by_director", "film=Early Thunder; subject=Ann Ames",
     "Amber Road; Iron Garden; *Early Thunder; Cold Lantern", "a wrong option may be right"},
    {__LINE__, "another era", "not_film_by_director", "film=Marble Arch; subject=Ann Ames",
     "Amber Road; Blue Harbour; *Marble Arch; Cold Lantern", "a film of another era"},

    {__LINE__, "fair", "same_director", "film=Amber Road",
     "*Blue Harbour; Early Thunder; Far Orchard; Grey Whistle", NULL},
    {__LINE__, "by one of two", "same_director", "film=Hollow Crown",
     "*Early Thunder; Far Orchard; Amber Road", NULL},
    {__LINE__, "both of two", "same_director", "film=Hollow Crown",
     "*Early Thunder; Grey Whistle; Amber Road", "two right options"},
    {__LINE__, "an open list", "same_director", "film=Amber Road",
     "*Blue Harbour; Iron Garden; Grey Whistle", "a wrong option may be right"},
    {__LINE__, "the very film", "same_director", "film=Amber Road",
     "*Amber Road; Early Thunder; Grey Whistle", "a film of the stem among the options"},

    {__LINE__, "fair", "director_acts", "film=Amber Road; subject=Ann Ames",
     "*Amber Road; Blue Harbour; Dry Meadow", NULL},
    {__LINE__, "presumed", "director_acts", "film=Amber Road; subject=Ann Ames",
     "*Amber Road; Blue Harbour; ?Cold Lantern", NULL},
    {__LINE__, "presumed, not marked", "director_acts", "film=Amber Road; subject=Ann Ames",
     "*Amber Road; Blue Harbour; Cold Lantern", "a presumed option is not marked"},
    {__LINE__, "named in the plot", "director_acts", "film=Amber Road; subject=Ann Ames",
     "*Amber Road; Blue Harbour; ?Open Letter", "a wrong option may be right"},
    {__LINE__, "not in it", "director_acts", "film=Blue Harbour; subject=Ann Ames",
     "*Blue Harbour; Amber Road; Dry Meadow", "the key is not true"},
    {__LINE__, "another's", "director_acts", "film=Amber Road; subject=Ann Ames",
     "*Amber Road; Blue Harbour; Early Thunder", "an option by another director"},

    {__LINE__, "fair", "director_chain",
     "film=Kind Stranger; film2=Jade Window; award=Jade Window / Best Picture / 1994",
     "*Kind Stranger; Far Orchard; Late Supper; Cold Lantern", NULL},
    {__LINE__, "the winner itself", "director_chain",
     "film=Kind Stranger; film2=Jade Window; award=Jade Window / Best Picture / 1994",
     "*Kind Stranger; Jade Window; Late Supper", "two right options"},
    {__LINE__, "another's", "director_chain",
     "film=Far Orchard; film2=Jade Window; award=Jade Window / Best Picture / 1994",
     "*Far Orchard; Late Supper; Cold Lantern", "the key is not true"},
    {__LINE__, "another's prize", "director_chain",
     "film=Kind Stranger; film2=Jade Window; award=Narrow Gate / Best Picture / 1998",
     "*Kind Stranger; Far Orchard; Late Supper", "another's prize"},

    {__LINE__, "fair", "first_film", "film=Amber Road; subject=Ann Ames",
     "Blue Harbour; *Amber Road; Dry Meadow; Cold Lantern", NULL},
    {__LINE__, "a later one", "first_film", "film=Blue Harbour; subject=Ann Ames",
     "*Blue Harbour; Amber Road; Dry Meadow", "the key is not true"},
    {__LINE__, "another's", "first_film", "film=Amber Road; subject=Ann Ames",
     "Blue Harbour; *Amber Road; Far Orchard", "an option by another director"},
    {__LINE__, "fair", "last_film", "film=Dry Meadow; subject=Ann Ames",
     "Blue Harbour; Amber Road; *Dry Meadow; Cold Lantern", NULL},
    {__LINE__, "an earlier one", "last_film", "film=Blue Harbour; subject=Ann Ames",
     "*Blue Harbour; Amber Road; Dry Meadow", "the key is not true"},
    {__LINE__, "of one year", "last_film", "film=Open Letter; subject=Ann Ames",
     "Blue Harbour; Amber Road; *Open Letter; Cold Lantern", "the key is not true"},

    {__LINE__, "fair", "film_between",
     "film=Blue Harbour; film2=Amber Road; film3=Cold Lantern; subject=Ann Ames",
     "*Blue Harbour; Dry Meadow; Far Orchard", NULL},
    {__LINE__, "after both", "film_between",
     "film=Dry Meadow; film2=Amber Road; film3=Cold Lantern; subject=Ann Ames",
     "*Dry Meadow; Early Thunder; Far Orchard", "the key is not true"},
    {__LINE__, "in the later one's year", "film_between",
     "film=Blue Harbour; film2=Amber Road; film3=Cold Lantern; subject=Ann Ames",
     "*Blue Harbour; Open Letter; Far Orchard", "a wrong option may be right"},
    {__LINE__, "another's beside", "film_between",
     "film=Blue Harbour; film2=Early Thunder; film3=Cold Lantern; subject=Ann Ames",
     "*Blue Harbour; Dry Meadow; Far Orchard", "a film of the stem is by another director"},
    {__LINE__, "one for two", "film_between",
     "film=Blue Harbour; film2=Amber Road; film3=Amber Road; subject=Ann Ames",
     "*Blue Harbour; Dry Meadow; Far Orchard", "the key is not true"},
};

static void test_directors(void **state)
{
    (void)state;
    JUDGE(directed, directors);
}

/* ---- casts and roles */

static const char played[] =
    "%rec: Pack\n\nName: Played\n" WHOLE "\n%rec: Film\n\n"
    "Title: Amber Road\nYear: 1990\nDirector: Ann Ames\nComplete: Cast\n"
    "Star: Una Falk as Vera Stone\nStar: Mia Ford as Old Vera\nStar: Liv Hart as Captain Reed\n\n"
    "Title: Blue Harbour\nYear: 1991\nDirector: Ben Boyd\n"
    "Star: Una Falk as Judge Marlow\nStar: Zoe Lind as Nurse Kelly\nStar: Ada Penn as Queen Sheba\n"
    "Star: Tom Vale as Sergeant Bull\nStar: Rex Moor\n\n"
    "Title: Cold Lantern\nYear: 1992\nDirector: Cy Colt\nComplete: Cast\n"
    "Star: Zoe Lind as Doctor Fenn\nStar: Una Falk as Judge Marlow\nStar: Kim Wolf as Himself\n\n"
    "Title: Dry Meadow\nYear: 1991\nDirector: Dee Dunn\nStar: Eva Quist as Lady Amery\n\n"
    "Title: Early Thunder\nYear: 1990\nDirector: Eve Eden\nStar: Ina Rook as Miss Price\n"
    "Plot: Eva Quist learns to fly.\nNominated: Best Actress; Academy Awards; ?; Oda Unger\n\n"
    "Title: Far Orchard\nYear: 1992\nDirector: Flo Finch\nStar: Bea Tidy as Sister Agnes\n"
    "Complete: Cast\n\n"
    "Title: Grey Whistle\nYear: 1989\nDirector: Gus Gray\nStar: Oda Unger as Princess Lila\n"
    "Complete: Cast\n\n"
    "Title: Hollow Crown\nYear: 1991\nDirector: Hal Hope\nStar: Una Falk\nStar: Zoe Lind\n\n"
    "Title: Iron Garden\nYear: 1993\nDirector: Ivo Ives\nStar: Max Yard as Corporal Dow\n\n"
    "%rec: Person\n\n"
    "Name: Una Falk\nGender: f\n\nName: Mia Ford\nGender: f\n\nName: Liv Hart\nGender: f\n\n"
    "Name: Zoe Lind\nGender: f\n\nName: Ada Penn\nGender: f\n\nName: Eva Quist\nGender: f\n\n"
    "Name: Ina Rook\nGender: f\n\nName: Bea Tidy\nGender: f\n\nName: Oda Unger\nGender: f\n\n"
    "Name: Tom Vale\nGender: m\n\nName: Max Yard\nGender: m\n\nName: Kim Wolf\nGender: f\n";

static const ProveRow casts[] = {
    {__LINE__, "fair, all known", "star_of_film", "film=Amber Road; part=Una Falk",
     "*Una Falk; Zoe Lind; Eva Quist; Bea Tidy", NULL},
    {__LINE__, "fair, presumed", "star_of_film", "film=Blue Harbour; part=Ada Penn",
     "*Ada Penn; ?Eva Quist; ?Bea Tidy; ?Oda Unger", NULL},
    {__LINE__, "two of the cast", "star_of_film", "film=Blue Harbour; part=Ada Penn",
     "*Ada Penn; Zoe Lind; ?Bea Tidy", "two right options"},
    {__LINE__, "marked though known", "star_of_film", "film=Amber Road; part=Una Falk",
     "*Una Falk; ?Zoe Lind; Eva Quist", "an option is marked as presumed that is known"},
    {__LINE__, "with her next year", "star_of_film", "film=Blue Harbour; part=Ada Penn",
     "*Ada Penn; ?Kim Wolf; ?Bea Tidy", "a wrong option may be right"},
    {__LINE__, "named in the plot", "star_of_film", "film=Early Thunder; part=Ina Rook",
     "*Ina Rook; ?Eva Quist; ?Bea Tidy", "a wrong option may be right"},
    {__LINE__, "named in a prize of no year", "star_of_film", "film=Early Thunder; part=Ina Rook",
     "*Ina Rook; ?Oda Unger; ?Bea Tidy", "a wrong option may be right"},
    {__LINE__, "beyond the options", "star_of_film", "film=Amber Road; part=Una Falk",
     "*Una Falk; Zoe Lind; Ann Ames", "who made the film may be seen in it"},
    {__LINE__, "a man", "star_of_film", "film=Amber Road; part=Una Falk",
     "*Una Falk; Zoe Lind; Tom Vale", "gender gives the key away"},
    {__LINE__, "another's part", "star_of_film", "film=Amber Road; part=Mia Ford",
     "*Una Falk; Zoe Lind; Eva Quist", "the stem speaks of another's part"},

    {__LINE__, "fair", "not_star_of_film", "film=Amber Road",
     "Una Falk; Mia Ford; *Zoe Lind; Liv Hart", NULL},
    {__LINE__, "an open cast", "not_star_of_film", "film=Blue Harbour",
     "Una Falk; Zoe Lind; *Eva Quist; Ada Penn", "the key is not true"},
    {__LINE__, "never presumed", "not_star_of_film", "film=Amber Road",
     "Una Falk; Mia Ford; *Zoe Lind; ?Eva Quist", "two right options"},
    {__LINE__, "her director", "not_star_of_film", "film=Amber Road",
     "Una Falk; Mia Ford; *Ann Ames; Liv Hart", "who made the film may be seen in it"},
    {__LINE__, "a man", "not_star_of_film", "film=Amber Road",
     "Una Falk; Mia Ford; *Tom Vale; Liv Hart", "gender gives the key away"},

    {__LINE__, "fair", "film_with_star", "film=Blue Harbour; subject=Una Falk; part=Una Falk",
     "*Blue Harbour; ?Dry Meadow; Far Orchard; Grey Whistle", NULL},
    {__LINE__, "two with her", "film_with_star",
     "film=Blue Harbour; subject=Una Falk; part=Una Falk",
     "*Blue Harbour; Cold Lantern; Far Orchard", "two right options"},
    {__LINE__, "not in it", "film_with_star", "film=Far Orchard; subject=Una Falk; part=Bea Tidy",
     "*Far Orchard; Grey Whistle; Cold Lantern", "the key is not true"},

    {__LINE__, "fair", "film_with_both", "film=Blue Harbour; subject=Una Falk; subject2=Ada Penn",
     "*Blue Harbour; Amber Road; Cold Lantern; Far Orchard", NULL},
    {__LINE__, "both again", "film_with_both",
     "film=Blue Harbour; subject=Una Falk; subject2=Zoe Lind",
     "*Blue Harbour; Amber Road; Cold Lantern", "two right options"},
    {__LINE__, "she alone, and not marked", "film_with_both",
     "film=Blue Harbour; subject=Ada Penn; subject2=Tom Vale",
     "*Blue Harbour; Amber Road; Dry Meadow", "a presumed option is not marked"},
    {__LINE__, "he alone may be", "film_with_both",
     "film=Blue Harbour; subject=Tom Vale; subject2=Ada Penn",
     "*Blue Harbour; Amber Road; Hollow Crown", "a wrong option may be right"},
    {__LINE__, "one for two", "film_with_both",
     "film=Blue Harbour; subject=Una Falk; subject2=Una Falk",
     "*Blue Harbour; Far Orchard; Grey Whistle", "one person stands for two"},

    {__LINE__, "fair", "link_actor", "film=Amber Road; film2=Cold Lantern",
     "*Una Falk; Zoe Lind; Mia Ford; Bea Tidy", NULL},
    {__LINE__, "presumed of one", "link_actor", "film=Cold Lantern; film2=Blue Harbour",
     "*Zoe Lind; Bea Tidy; Oda Unger; Eva Quist", NULL},
    {__LINE__, "near them elsewhere", "link_actor", "film=Cold Lantern; film2=Blue Harbour",
     "*Zoe Lind; Bea Tidy; Oda Unger; ?Kim Wolf", "a wrong option may be right"},
    {__LINE__, "two in both", "link_actor", "film=Cold Lantern; film2=Blue Harbour",
     "*Zoe Lind; Una Falk; Oda Unger", "two right options"},
    {__LINE__, "one film", "link_actor", "film=Amber Road; film2=Amber Road",
     "*Una Falk; Zoe Lind; Bea Tidy", "one film stands for two"},
    {__LINE__, "open casts", "link_actor", "film=Hollow Crown; film2=Blue Harbour",
     "*Zoe Lind; Ada Penn; ?Oda Unger", "a wrong option may be right"},

    {__LINE__, "fair", "role_player", "film=Blue Harbour; part=Zoe Lind",
     "*Zoe Lind; Ada Penn; Una Falk; Eva Quist", NULL},
    {__LINE__, "young and old", "role_player", "film=Amber Road; part=Una Falk",
     "*Una Falk; Liv Hart; Zoe Lind", "another performer may be meant by the role"},
    {__LINE__, "old among the options", "role_player", "film=Amber Road; part=Una Falk",
     "*Una Falk; Mia Ford; Zoe Lind", "a wrong option may be right"},
    {__LINE__, "a part unnamed", "role_player", "film=Blue Harbour; part=Zoe Lind",
     "*Zoe Lind; Rex Moor; Una Falk", "a wrong option may be right"},
    {__LINE__, "a man", "role_player", "film=Blue Harbour; part=Zoe Lind",
     "*Zoe Lind; Tom Vale; Una Falk", "gender gives the key away"},
    {__LINE__, "no name", "role_player", "film=Cold Lantern; part=Kim Wolf",
     "*Kim Wolf; Zoe Lind; Una Falk", "the role has no name of its own"},

    {__LINE__, "fair", "role_name", "film=Blue Harbour; subject=Zoe Lind; part=Zoe Lind",
     "*Nurse Kelly; Queen Sheba; Lady Amery; Doctor Fenn", NULL},
    {__LINE__, "the words could be", "role_name",
     "film=Amber Road; subject=Una Falk; part=Una Falk", "*Vera Stone; Old Vera; Lady Amery",
     "a wrong option may be right"},
    {__LINE__, "a man's role", "role_name", "film=Blue Harbour; subject=Zoe Lind; part=Zoe Lind",
     "*Nurse Kelly; Sergeant Bull; Lady Amery", "gender gives the key away"},
    {__LINE__, "another's part", "role_name", "film=Blue Harbour; subject=Zoe Lind; part=Ada Penn",
     "*Queen Sheba; Princess Lila; Lady Amery", "the stem speaks of another's part"},
    {__LINE__, "no name", "role_name", "film=Blue Harbour; subject=Zoe Lind; part=Zoe Lind",
     "*Nurse Kelly; Himself; Lady Amery", "the role has no name of its own"},

    {__LINE__, "old and young", "role_film", "film=Amber Road; subject=Una Falk; part=Una Falk",
     "*Amber Road; Blue Harbour; Cold Lantern; Far Orchard",
     "another performer may be meant by the role"},
    {__LINE__, "fair", "role_film", "film=Blue Harbour; subject=Zoe Lind; part=Zoe Lind",
     "*Blue Harbour; Cold Lantern; Far Orchard; Grey Whistle", NULL},
    {__LINE__, "the same role again", "role_film",
     "film=Blue Harbour; subject=Una Falk; part=Una Falk",
     "*Blue Harbour; Cold Lantern; Amber Road", "two right options"},
    {__LINE__, "a part unnamed", "role_film", "film=Blue Harbour; subject=Zoe Lind; part=Zoe Lind",
     "*Blue Harbour; Hollow Crown; Far Orchard", "a wrong option may be right"},
};

static void test_casts(void **state)
{
    (void)state;
    JUDGE(played, casts);
}

/* ---- crews, countries, languages, genres */

static const char made_by[] =
    "%rec: Pack\n\nName: Made by\nComplete: Country\nComplete: Language\nComplete: Genre\n"
    "Complete: Writer\nComplete: Music\nComplete: Camera\n\n%rec: Film\n\n"
    "Title: Amber Road\nYear: 1990\nDirector: Ann Ames\nWriter: Wim Arno\nWriter: Xan Bern\n"
    "Music: Yul Carr\nCountry: France\nCountry: Italy\nLanguage: French\nGenre: comedy\n\n"
    "Title: Blue Harbour\nYear: 1991\nDirector: Ben Boyd\nWriter: Xan Bern\nMusic: Zia Dorn\n"
    "Country: Spain\nLanguage: Spanish\nGenre: comedy\n\n"
    "Title: Cold Lantern\nYear: 1992\nDirector: Cy Colt\nWriter: Abe Falk\nMusic: Yul Carr\n"
    "Country: Sweden\nLanguage: Swedish\nGenre: comedy\nGenre: drama\nEditor: Ned Open\n\n"
    "Title: Dry Meadow\nYear: 1992\nDirector: Dee Dunn\nWriter: Bo Gale\nMusic: Cle Hall\n"
    "Country: Soviet Union\nLanguage: Russian\nGenre: war\n\n"
    "Title: Early Thunder\nYear: 1992\nDirector: Eve Eden\nWriter: Dot Iver\nMusic: Band Nine\n"
    "Country: Italy\nLanguage: Italian\nGenre: western\nPlot: A comedy of errors in the desert.\n\n"
    "Title: Far Orchard\nYear: 1993\nDirector: Flo Finch\nWriter: Eli Jones\nCountry: Russia\n"
    "Country: Germany\nLanguage: German\nGenre: horror\nPartial: Country\nPartial: Genre\n\n"
    "Title: Grey Whistle\nYear: 1992\nDirector: Gus Gray\nWriter: Fay Kern\nWriter: Wim Arno\n"
    "Country: Spain\nLanguage: Spanish\nGenre: musical\n"
    "Won: Best Short Subject (Comedy); Academy Awards; 1935\n\n"
    "Title: Harvest Fair\nYear: 1993\nDirector: Hal Hope\nCountry: Russia\n\n"
    "Title: La Piazza\nYear: 1992\nDirector: Ida Ives\nCountry: Italy\nCountry: France\n"
    "Language: Italian\nGenre: western\n\n"
    "%rec: Person\n\nName: Band Nine\nKind: group\n";

static const ProveRow crews[] = {
    {__LINE__, "fair", "crew_of_film", "film=Amber Road; job=Writer",
     "*Wim Arno; Abe Falk; Bo Gale; Dot Iver", NULL},
    {__LINE__, "fair, music", "crew_of_film", "film=Blue Harbour; job=Music",
     "*Zia Dorn; Yul Carr; Cle Hall", NULL},
    {__LINE__, "two of its writers", "crew_of_film", "film=Amber Road; job=Writer",
     "*Wim Arno; Xan Bern; Bo Gale", "two right options"},
    {__LINE__, "an open list", "crew_of_film", "film=Cold Lantern; job=Editor",
     "*Ned Open; Xan Bern; Bo Gale", "a wrong option may be right"},
    {__LINE__, "no such job", "crew_of_film", "film=Amber Road; job=Producer",
     "*Wim Arno; Abe Falk; Bo Gale", "no question of these packs"},
    {__LINE__, "a band", "crew_of_film", "film=Amber Road; job=Music",
     "*Yul Carr; Band Nine; Cle Hall", "a group among people"},
    {__LINE__, "another job", "crew_of_film", "film=Amber Road; job=Music",
     "*Yul Carr; Bo Gale; Cle Hall", "a person of another era"},

    {__LINE__, "fair", "film_by_crew", "film=Amber Road; subject=Wim Arno; job=Writer",
     "*Amber Road; Blue Harbour; Cold Lantern; Dry Meadow", NULL},
    {__LINE__, "two by him", "film_by_crew", "film=Amber Road; subject=Xan Bern; job=Writer",
     "*Amber Road; Blue Harbour; Cold Lantern", "two right options"},
    {__LINE__, "an open list", "film_by_crew", "film=Cold Lantern; subject=Ned Open; job=Editor",
     "*Cold Lantern; Blue Harbour; Amber Road", "a wrong option may be right"},

    {__LINE__, "fair", "link_crew", "film=Amber Road; film2=Blue Harbour; job=Writer",
     "*Xan Bern; Wim Arno; Abe Falk; Bo Gale", NULL},
    {__LINE__, "only of one", "link_crew", "film=Amber Road; film2=Blue Harbour; job=Writer",
     "Abe Falk; *Wim Arno; Bo Gale", "the key is not true"},
    {__LINE__, "no writer then", "link_crew", "film=Amber Road; film2=Blue Harbour; job=Writer",
     "*Xan Bern; Yul Carr; Bo Gale", "a person of another era"},

    {__LINE__, "fair", "country_of_film", "film=Amber Road", "*France; Spain; Sweden", NULL},
    {__LINE__, "an Italian title", "country_of_film", "film=La Piazza", "*Italy; Spain; Sweden",
     "the title's language tells the country"},
    {__LINE__, "who helped", "country_of_film", "film=La Piazza", "*France; Spain; Sweden", NULL},
    {__LINE__, "two of its countries", "country_of_film", "film=Amber Road",
     "*France; Italy; Sweden", "two right options"},
    {__LINE__, "an open list", "country_of_film", "film=Far Orchard", "*Germany; Italy; Sweden",
     "a wrong option may be right"},
    {__LINE__, "what it became", "country_of_film", "film=Dry Meadow",
     "*Soviet Union; Russia; Sweden", "one country under two names"},
    {__LINE__, "no more then", "country_of_film", "film=Amber Road", "*France; Yugoslavia; Serbia",
     "one country under two names"},
    {__LINE__, "gone by then", "country_of_film", "film=Dry Meadow",
     "*Soviet Union; East Germany; Sweden", "a country that was not then"},

    {__LINE__, "fair", "film_from_country", "film=Amber Road; subject=France",
     "*Amber Road; Blue Harbour; Cold Lantern; Early Thunder", NULL},
    {__LINE__, "two from there", "film_from_country", "film=Amber Road; subject=Italy",
     "*Amber Road; Early Thunder; Cold Lantern", "two right options"},
    {__LINE__, "an open list", "film_from_country", "film=Amber Road; subject=France",
     "*Amber Road; Far Orchard; Cold Lantern", "a wrong option may be right"},

    {__LINE__, "what it became", "film_from_country", "film=Dry Meadow; subject=Soviet Union",
     "*Dry Meadow; Blue Harbour; Harvest Fair", "a wrong option may be right"},

    {__LINE__, "fair", "language_of_film", "film=Amber Road", "*French; Spanish; Swedish", NULL},
    {__LINE__, "another's", "language_of_film", "film=Amber Road", "*Spanish; German; Swedish",
     "the key is not true"},
    {__LINE__, "one twice", "language_of_film", "film=Amber Road", "*French; Swedish; Swedish",
     "two options are the same"},

    {__LINE__, "fair", "genre_odd", "film=Dry Meadow; subject=comedy",
     "Amber Road; Blue Harbour; *Dry Meadow; Cold Lantern", NULL},
    {__LINE__, "it is one", "genre_odd", "film=Cold Lantern; subject=comedy",
     "Amber Road; Blue Harbour; *Cold Lantern", "the key is not true"},
    {__LINE__, "its plot says so", "genre_odd", "film=Early Thunder; subject=comedy",
     "Amber Road; Blue Harbour; *Early Thunder", "the key is not true"},
    {__LINE__, "its prize says so", "genre_odd", "film=Grey Whistle; subject=comedy",
     "Amber Road; Blue Harbour; *Grey Whistle", "the key is not true"},
    {__LINE__, "an open list", "genre_odd", "film=Far Orchard; subject=comedy",
     "Amber Road; Blue Harbour; *Far Orchard", "the key is not true"},
    {__LINE__, "two odd ones", "genre_odd", "film=Dry Meadow; subject=drama",
     "Cold Lantern; Blue Harbour; *Dry Meadow", "two right options"},
};

static void test_crews(void **state)
{
    (void)state;
    JUDGE(made_by, crews);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_directors),
                                       cmocka_unit_test(test_casts), cmocka_unit_test(test_crews)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
