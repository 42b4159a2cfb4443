/* test_oscars_table.c -- the table of the Academy Awards. A row of the tests leaves out what it
 * does not need: its cells are those of the header below. */
#include "oscars_names.h"
#include "packtext.h"

#define HEAD                                                                                       \
    "Ceremony\tYear\tClass\tCanonicalCategory\tCategory\tFilm\tFilmId\tNominees\tNomineeIds\t"     \
    "Winner\tDetail\tNote\n"
#define FILM "%rec: Film\n\nTitle: A\nYear: 2012\n"
#define BEST "85\t2012\tTitle\tBEST PICTURE\tx\t"
#define DIRECTING "85\t2012\tDirecting\tDIRECTING\tx\t"
#define ACTING "85\t2012\tActing\tACTRESS IN A LEADING ROLE\tx\t"
#define SONG "85\t2012\tMusic\tMUSIC (Original Song)\tx\t"
#define PICTURE "Best Picture; Academy Awards; 2013"

#define KAGGLE_ROW "2012,2013,85,x,"
#define KAGGLE                                                                                     \
    "year_film,year_ceremony,ceremony,category,canon_category,name,film,winner\n" KAGGLE_ROW
#define WRITING "Nominated: Best Adapted Screenplay; Academy Awards; 2013"
#define DESIGN "Nominated: Best Production Design; Academy Awards; 2013"
#define SOUND "Nominated: Best Sound; Academy Awards; 2013"
#define SINGING "Nominated: Best Original Song; Academy Awards; 2013"

static const PackRow tables[] = {
    {__LINE__, "won", HEAD BEST "A\ttt1\tB\tnm1\tTrue\t\t\n", "", FILM "Won: " PICTURE "\n"},
    {__LINE__, "nominated", HEAD BEST "A\ttt1\tB\n", "", FILM "Nominated: " PICTURE "\n"},
    {__LINE__, "not won, in words", HEAD BEST "A\ttt1\tB\tnm1\tFalse\n", "",
     FILM "Nominated: " PICTURE "\n"},
    {__LINE__, "rows of one film",
     HEAD BEST "A\ttt1\tB\n" BEST "C\ttt2\tB\n" DIRECTING "A\ttt1\tD\tnm2\tTrue\n", "",
     FILM "Nominated: " PICTURE "\nWon: Best Director; Academy Awards; 2013; D\nDirector: D\n"
          "Partial: Director\n\nTitle: C\nYear: 2012\nNominated: " PICTURE "\n"},
    {__LINE__, "by title and year where no number is known",
     HEAD BEST "A\t?\tB\n" ACTING "A\t\tD\tnm2\t\tE [F]\n", "",
     FILM "Nominated: " PICTURE "\nNominated: Best Actress; Academy Awards; 2013; D\n"
          "Star: D as E\n"},
    {__LINE__, "one line a person, by bars", HEAD DIRECTING "A\ttt1\tB|C, Jr.\tnm1|nm2\n", "",
     FILM "Nominated: Best Director; Academy Awards; 2013; B\nDirector: B\nPartial: Director\n"
          "Nominated: Best Director; Academy Awards; 2013; C, Jr.\nDirector: C, Jr.\n"},
    {__LINE__, "by commas", HEAD "85\t2012\t\tFILM EDITING\t\tA\ttt1\tB, C\tnm1,nm2\n", "",
     FILM "Nominated: Best Film Editing; Academy Awards; 2013; B\n"
          "Nominated: Best Film Editing; Academy Awards; 2013; C\n"},
    {__LINE__, "by commas, of which one belongs to a name",
     HEAD "85\t2012\t\tFILM EDITING\t\tA\ttt1\tB C, Jr., D\tnm1,nm2\n", "",
     FILM "Nominated: Best Film Editing; Academy Awards; 2013; B C, Jr.\n"
          "Nominated: Best Film Editing; Academy Awards; 2013; D\n"},
    {__LINE__, "a company", HEAD "7\t1934\t\tSOUND RECORDING\t\tA\ttt1\tB\tco1\n", "",
     "%rec: Film\n\nTitle: A\nYear: 1934\nNominated: Best Sound; Academy Awards; 1935\n"},
    {__LINE__, "several films in a cell",
     HEAD "85\t2012\tActing\tACTOR\t\tA|C\ttt1|tt2\tB\tnm1\tTrue\tD|E\n", "",
     FILM "Won: Best Actor; Academy Awards; 2013; B\nStar: B as D\n\nTitle: C\nYear: 2012\n"
          "Won: Best Actor; Academy Awards; 2013; B\nStar: B as E\n"},
    {__LINE__, "a tie",
     HEAD BEST "A\ttt1\tB\t\tTrue\n" BEST "C\ttt2\tD\t\tTrue\n" BEST "E\ttt3\tF\n", "",
     FILM "Won: " PICTURE "; tie\n\nTitle: C\nYear: 2012\nWon: " PICTURE "; tie\n\n"
          "Title: E\nYear: 2012\nNominated: " PICTURE "\n"},
    {__LINE__, "a film in two rows ties with nobody",
     HEAD BEST "A\ttt1\tB\t\tTrue\n" BEST "A\ttt1\tC\t\tTrue\n", "", FILM "Won: " PICTURE "\n"},
    {__LINE__, "a tie of people", HEAD ACTING "A\ttt1\tB\t\tTrue\n" ACTING "C\ttt2\tD\t\tTrue\n",
     "",
     FILM "Won: Best Actress; Academy Awards; 2013; B; tie\nStar: B\n\nTitle: C\nYear: 2012\n"
          "Won: Best Actress; Academy Awards; 2013; D; tie\nStar: D\n"},
    {__LINE__, "one person for two films is none",
     HEAD ACTING "A\ttt1\tB\t\tTrue\n" ACTING "C\ttt2\tB\t\tTrue\n", "",
     FILM "Won: Best Actress; Academy Awards; 2013; B\nStar: B\n\nTitle: C\nYear: 2012\n"
          "Won: Best Actress; Academy Awards; 2013; B\nStar: B\n"},
    {__LINE__, "honorary ones are none",
     HEAD "11\t1938\tSpecial\tSPECIAL AWARD\t\tA\ttt1\tB\t\tTrue\n"
          "11\t1938\tSpecial\tSPECIAL AWARD\t\tC\ttt2\tD\t\tTrue\n",
     "",
     "%rec: Film\n\nTitle: A\nYear: 1938\nWon: Honorary Award; Academy Awards; 1939; B\n\n"
     "Title: C\nYear: 1938\nWon: Honorary Award; Academy Awards; 1939; D\n"},
    {__LINE__, "a season, and a year with two ceremonies",
     HEAD "2\t1928/29\t\tACTOR\t\tA\ttt1\tB\tnm1\t\tC\tTHIS IS NOT AN OFFICIAL NOMINATION.\n"
          "3\t1929/30\t\tBEST PICTURE\t\tC\ttt2\tD\t\tTrue\n",
     "2:3 year-of-season?",
     "%rec: Film\n\nTitle: A\nYear: 1929\n"
     "Nominated: Best Actor; 2nd Academy Awards; 1930; B; unofficial\nStar: B as C\n\n"
     "Title: C\nYear: 1930\nWon: Best Picture; 3rd Academy Awards; 1930\n"},
    {__LINE__, "refused", HEAD ACTING "A\ttt1\tB\tnm1\tTrue\t\tNOTE: Ms. B refused the award.\n",
     "", FILM "Won: Best Actress; Academy Awards; 2013; B; refused\nStar: B\n"},
    {__LINE__, "a song", HEAD SONG "A\ttt1\tB, C\tnm1,nm2\tTrue\tDo \\\"It\\\"\n", "",
     FILM "Won: Best Original Song; Academy Awards; 2013; B\n"
          "Won: Best Original Song; Academy Awards; 2013; C\nSong: Do \"It\"; B, C\n"},
    {__LINE__, "two songs of the same",
     HEAD SONG "A\ttt1\tB\tnm1\t\tD\n" SONG "A\ttt1\tB\tnm1\t\tE\n", "",
     FILM "Nominated: Best Original Song; Academy Awards; 2013; B\nSong: D; B\nSong: E; B\n"},
    {__LINE__, "a country",
     HEAD "85\t2012\t\tINTERNATIONAL FEATURE FILM\t\tA\ttt1\tAustria\t?\tTrue\n", "",
     FILM "Submitted_by: Austria\nWon: Best International Feature Film; Academy Awards; 2013\n"},
    {__LINE__, "a country in the column of names",
     "Ceremony\tYear\tCanonicalCategory\tFilm\tName\tNominees\tNomineeIds\n"
     "29\t1956\tINTERNATIONAL FEATURE FILM\tA\tItaly; B and C, Producers\tB|C\tnm1|nm2\n"
     "87\t2014\tINTERNATIONAL FEATURE FILM\tD\tArgentina\n"
     "24\t1951\tINTERNATIONAL FEATURE FILM\tE\n",
     "",
     "%rec: Film\n\nTitle: A\nYear: 1956\nSubmitted_by: Italy\n"
     "Nominated: Best International Feature Film; Academy Awards; 1957\n\n"
     "Title: D\nYear: 2014\nSubmitted_by: Argentina\n"
     "Nominated: Best International Feature Film; Academy Awards; 2015\n\n"
     "Title: E\nYear: 1951\nNominated: Best International Feature Film; Academy Awards; 1952\n"},
    {__LINE__, "more cells than columns", KAGGLE "DIRECTING,B, C,A,True\n" KAGGLE_ROW
     "DIRECTING,B,A,\n", "2:33 cell-without-column",
     FILM "Nominated: Best Director; Academy Awards; 2013; B\nDirector: B\nPartial: Director\n"},
    {__LINE__, "no film", HEAD "85\t2012\tSpecial\tHONORARY AWARD\t\t\t\tB\n" BEST "A\ttt1\tB\n",
     "2:1 no-film?", FILM "Nominated: " PICTURE "\n"},
    {__LINE__, "unknown categories are told once",
     HEAD "85\t2012\t\tBEST KISS\t\tC\ttt1\tB\n85\t2012\t\tBEST KISS\t\tD\ttt2\tB\n" BEST
          "A\ttt3\n",
     "2:10 unknown-category?", FILM "Nominated: " PICTURE "\n"},
    {__LINE__, "bad ceremony, bad year",
     HEAD "x\t2012\t\tACTOR\t\tC\n85\tlast\t\tACTOR\t\tC\n" BEST "A\n",
     "2:1 bad-ceremony 3:4 missing-year", FILM "Nominated: " PICTURE "\n"},
    {__LINE__, "older words over the columns",
     "Ceremony\tYear\tClass\tCanonical Category\tFilm\tNominee(s)\tWinner\n"
     "85\t2012\tTitle\tBest Picture\tA\tB\tTrue\n",
     "", FILM "Won: " PICTURE "\n"},
    {__LINE__, "made from it, by commas",
     "year_film,year_ceremony,ceremony,category,canon_category,name,film,winner\n"
     "2012,2013,85,x,WRITING (Adapted Screenplay),\"B/C\",A,True\n",
     "",
     FILM "Won: Best Adapted Screenplay; Academy Awards; 2013; B\n"
          "Won: Best Adapted Screenplay; Academy Awards; 2013; C\n"},
    {__LINE__, "made from it, a sentence",
     KAGGLE "SPECIAL AWARD,\"A B, for the new and lasting charm of his moving drawings\",A,True\n",
     "", FILM "Won: Honorary Award; Academy Awards; 2013\n"},
    {__LINE__, "made from it, in the Academy's words",
     KAGGLE
     "WRITING (Adapted Screenplay),\"Screenplay by A B, C D and E F; Story by A B\",A,\n" KAGGLE_ROW
     "PRODUCTION DESIGN,\"Production Design: A B; Set Decoration: C D\",A,\n" KAGGLE_ROW
     "MUSIC (Original Song),\"It from A; Music by A B; Lyric by C D & E F\",A,\n" KAGGLE_ROW
     "SOUND MIXING,\"Big Studio Sound Department, A B, Sound Director\",A,\n",
     "",
     FILM WRITING "; A B\n" WRITING "; C D\n" WRITING "; E F\n" DESIGN "; A B\n" DESIGN
                  "; C D\n" SINGING "; A B\n" SINGING "; C D\n" SINGING
                  "; E F\nNominated: Best Sound; Academy Awards; 2013; A B\n"},
    {__LINE__, "made from it, studios and a country",
     KAGGLE "SOUND RECORDING,Metro-Goldwyn-Mayer/A B,A,\n" KAGGLE_ROW
            "SOUND RECORDING,20th Century-Fox/Todd- AO/C D,A,\n" KAGGLE_ROW
            "SOUND RECORDING,\"Walt Disney Productions, E F\",A,\n" KAGGLE_ROW
            "SPECIAL AWARD,Italy,A,True\n" KAGGLE_ROW
            "VISUAL EFFECTS,Columbia G/The British Ministry of Information,A,\n",
     "",
     FILM SOUND "; A B\n" SOUND "; C D\n" SOUND "; E F\n"
                "Won: Honorary Award; Academy Awards; 2013\n"
                "Nominated: Best Visual Effects; Academy Awards; 2013\n"},
    {__LINE__, "a studio whose number nobody knows",
     HEAD "85\t2012\t\tSOUND MIXING\t\tA\ttt1\tRevue|Sound Service Inc.|A B|C D\t?|?|?|nm1\n", "",
     FILM SOUND "; A B\n" SOUND "; C D\n"},
    {__LINE__, "made from it, a country that sent a film",
     KAGGLE "INTERNATIONAL FEATURE FILM,Italy,A,\n", "",
     FILM
     "Submitted_by: Italy\nNominated: Best International Feature Film; Academy Awards; 2013\n"},
    {__LINE__, "made from it, brackets and names of one word",
     KAGGLE "SOUND MIXING,\"Columbia Studio Music Department, A B, head of department (Thematic "
            "Music by C D and E F)\",A,\n" KAGGLE_ROW
            "SOUND MIXING,\"(G H), (I J)\",A,\n" KAGGLE_ROW "SOUND MIXING,\"(K L, Sound "
            "Director)\",A,\n" KAGGLE_ROW "SOUND MIXING,M (Tony) N,A,\n" KAGGLE_ROW
            "MUSIC (Original Song),Music by Sting; Lyric by Camille & O P,A,\n" KAGGLE_ROW
            "WRITING (Adapted Screenplay),\"Screenplay by Q R & S T and U V; in collaboration with "
            "W X, Y Z\",A,\n",
     "",
     FILM SOUND "; A B\n" SOUND "; C D\n" SOUND "; E F\n" SOUND "; G H\n" SOUND "; I J\n" SOUND
                "; K L\n" SOUND "; M (Tony) N\n" SINGING "; Sting\n" SINGING "; Camille\n" SINGING
                "; O P\n" WRITING "; Q R\n" WRITING "; S T\n" WRITING "; U V\n" WRITING
                "; W X\n" WRITING "; Y Z\n"},
    {__LINE__, "made from it, by commas of which some belong to a name",
     KAGGLE "WRITING (Adapted Screenplay),\"A B, Jr., C D, III and E F\",A,\n" KAGGLE_ROW
            "PRODUCTION DESIGN,\"Production Design: A B, Jr.; Set Decoration: C D, Sr., E F\",A,\n",
     "",
     FILM WRITING "; A B, Jr.\n" WRITING "; C D, III\n" WRITING "; E F\n" DESIGN
                  "; A B, Jr.\n" DESIGN "; C D, Sr.\n" DESIGN "; E F\n"},
};

static void test_tables(void **state)
{
    (void)state;
    EACH_ROW(r, tables)
    packtext_check(r);
}

/* Every prize that the table gives is one of assets/names/prizes.rec, with the same words. */
static void test_prizes(void **state)
{
    (void)state;
    static const char *const categories[] = {
        "BEST PICTURE",
        "UNIQUE AND ARTISTIC PICTURE",
        "DIRECTING",
        "DIRECTING (Comedy Picture)",
        "ACTOR IN A LEADING ROLE",
        "ACTRESS IN A LEADING ROLE",
        "ACTOR IN A SUPPORTING ROLE",
        "ACTRESS IN A SUPPORTING ROLE",
        "WRITING (Original Screenplay)",
        "WRITING (Adapted Screenplay)",
        "WRITING (Original Story)",
        "WRITING (Title Writing)",
        "INTERNATIONAL FEATURE FILM",
        "ANIMATED FEATURE FILM",
        "DOCUMENTARY (Feature)",
        "DOCUMENTARY (Short Subject)",
        "SHORT FILM (Animated)",
        "SHORT FILM (Live Action)",
        "SHORT SUBJECT (Comedy)",
        "SHORT SUBJECT (Novelty)",
        "SHORT SUBJECT (Color)",
        "SHORT SUBJECT (One-reel)",
        "SHORT SUBJECT (Two-reel)",
        "CINEMATOGRAPHY",
        "CINEMATOGRAPHY (Black-and-White)",
        "CINEMATOGRAPHY (Color)",
        "ART DIRECTION",
        "ART DIRECTION (Black-and-White)",
        "ART DIRECTION (Color)",
        "COSTUME DESIGN",
        "COSTUME DESIGN (Black-and-White)",
        "COSTUME DESIGN (Color)",
        "FILM EDITING",
        "MAKEUP AND HAIRSTYLING",
        "MUSIC (Original Score)",
        "MUSIC (Original Song Score or Adaptation Score)",
        "MUSIC (Original Song)",
        "SOUND MIXING",
        "SOUND EDITING",
        "VISUAL EFFECTS",
        "ASSISTANT DIRECTOR",
        "DANCE DIRECTION",
        "CASTING",
        "HONORARY AWARD",
        "SPECIAL ACHIEVEMENT AWARD",
        "IRVING G. THALBERG MEMORIAL AWARD",
        "JEAN HERSHOLT HUMANITARIAN AWARD",
    };
    Arena a;
    arena_init(&a);
    Str prizes = test_read_file(&a, "assets/names/prizes.rec");
    for (size_t i = 0; i < sizeof categories / sizeof *categories; i++) {
        int index;
        const OscarPrize *p = oscars_prize(&a, str_from_c(categories[i]), &index);
        if (!p || str_find(prizes, arena_format(&a, "Name: %s\n", p->prize)) < 0)
            fail_msg("%s: %s", categories[i], p ? p->prize : "no prize");
    }
    arena_free(&a);
    assert_int_equal(oscars_year(1), 1929);
    assert_int_equal(oscars_year(3), 1930);
    assert_int_equal(oscars_year(6), 1934);
    assert_int_equal(oscars_year(94), 2022);
    assert_int_equal(oscars_year(0), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_tables),
                                       cmocka_unit_test(test_prizes)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
