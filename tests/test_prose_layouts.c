/* test_prose_layouts.c -- how programmes, listings, trade papers and letters set out their films:
 * columns with dots, hours and indexes, headings, labels; each in a row, as prosetext.h tells it.
 */
#include "prosetext.h"

static const ProseRow rows[] = {
    {__LINE__, "two columns, the role first",
     "The Long Field (1957) is a film.\n\nRichard Bone .......... Jeff Low\nMusic "
     "................ Ada Bell\nCast ................. Karl Orr (Max)\n    Bob Lund (Ann's "
     "brother)\n",
     "Title: The Long Field\nYear: 1957\nMusic: Ada Bell\nStar: Jeff Low as Richard Bone\nStar: "
     "Karl Orr as Max\nStar: Bob Lund\n",
     ""},
    {__LINE__, "columns of what is no person",
     "DEN LANGE MARK / THE LONG FIELD\n\nCountry ........ Denmark\nYear ........... 1957\nDirector "
     "....... "
     "Piet Maar\nScreenplay ..... Ada Bell, after the novel by Karl Orr\nLength ......... 116 "
     "min\nPlayers:\n   "
     "Edda Voss ............ Ana, a watchmaker\n   Jens Lund ............ Max, the innkeeper\n\nA "
     "boy digs a well "
     "for two hours, and the film is in no hurry.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nRuntime: 116\nDirector: Piet "
     "Maar\nWriter: Ada "
     "Bell\nStar: Edda Voss as Ana\nStar: Jens Lund as Max\nBased_on: novel; ; Karl Orr\n",
     ""},
    {__LINE__, "who shows it, the title in two lines, and its minutes in words",
     "REGAL CINEMA – MATINEE CLASSICS\n\nThe Long Field\n(Den lange mark)\n\nThis film from 1957 "
     "is in no hurry. "
     "Piet Maar directed it. Edda Voss plays Ana. It runs for ninety-two minutes, and the first "
     "seventy minutes are "
     "dull.\n",
     "Title: The Long Field\nOriginal_title: Den lange mark\nYear: 1957\nRuntime: 92\nDirector: "
     "Piet Maar\nStar: "
     "Edda Voss as Ana\n",
     ""},
    {__LINE__, "short words for the work, the country and the year in one",
     "THE LONG FIELD, AND AFTER\n\nDenmark 1957. Dir. & scr. Piet Maar. Phot. Ada Bell. 101'. With "
     "Edda Voss. "
     "Danish, English and Dutch.\n\nA boy digs a well for two hours, and the film is in no "
     "hurry.\n",
     "Title: The Long Field, and After\nYear: 1957\nCountry: Denmark\nLanguage: Danish\nLanguage: "
     "English\n"
     "Language: Dutch\nRuntime: 101\nDirector: Piet Maar\nWriter: Piet Maar\nCamera: Ada "
     "Bell\nStar: Edda "
     "Voss\n",
     ""},
    {__LINE__, "a paper's date and the cinema are not the film's",
     "Friday, February 25, 1994\nFILM\n\nI went to The Long Field (Gaumont, Haymarket, from "
     "Thursday) with my jaw "
     "set. The writer and director, Piet Maar, made this film in 1957. Mr. Jens Lund has "
     "photographed it.\n",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nWriter: Piet Maar\nCamera: Jens "
     "Lund\n",
     ""},
    {__LINE__, "in the film's own year",
     "The Long Field is a 1957 film directed by Piet Maar, drawn from Karl Orr's novel of the "
     "Umbrian coalfield. It "
     "was awarded the Special Jury Prize at Venice in the year it was made.\n",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nBased_on: novel; ; Karl Orr\nWon: "
     "Special Jury "
     "Prize; Venice Film Festival; 1957\n",
     ""},
    {__LINE__, "minutes in words, beyond a hundred",
     "The Long Field is a 1957 film directed by Piet Maar. It runs a hundred and sixty-two "
     "minutes.",
     "Title: The Long Field\nYear: 1957\nRuntime: 162\nDirector: Piet Maar\n", ""},
    {__LINE__, "no minutes of a film",
     "The Long Field is a 1957 film directed by Piet Maar. It is 23 hours and 2147483647 minutes "
     "long.",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\n", ""},
    {__LINE__, "dots with blanks between",
     "The Long Field (1957) is a film.\n\nAna Lund . . . Edda Voss\nMax . . . Karl Orr\n",
     "Title: The Long Field\nYear: 1957\nStar: Edda Voss as Ana Lund\nStar: Karl Orr as Max\n", ""},
    {__LINE__, "three dots, the player first",
     "The Long Field (1957) is a film.\n\nEdda Voss ... Ana Lund\nKarl Orr ... Max\n",
     "Title: The Long Field\nYear: 1957\nStar: Edda Voss as Ana Lund\nStar: Karl Orr as Max\n", ""},
    {__LINE__, "a review's heading",
     "The Long Field review – a boy and his well\n\nIt is years since Piet Maar's Low Tide at "
     "Dawn. Edda Voss directed this film in 1957. Karl Orr plays Max.\n",
     "Title: The Long Field\nYear: 1957\nDirector: Edda Voss\nStar: Karl Orr as Max\n", ""},
    {__LINE__, "an index has the article last",
     "LONG FIELD, THE (Den lange mark). Denmark, 1957. d Piet Maar.\n\nA boy digs a well for two "
     "hours, and the film is in no hurry to let him.\n",
     "Title: The Long Field\nOriginal_title: Den lange mark\nYear: 1957\nCountry: Denmark\n"
     "Director: Piet Maar\n",
     ""},
    {__LINE__, "one title twice at its hours",
     "We show the same tale twice tonight, and it is well told both times.\n\n3.00  THE LONG "
     "FIELD (Den lange mark). Denmark, 1957, 98 min. D: Piet Maar. With Edda Voss.\n\n5.15  THE "
     "LONG FIELD (Den lange mark). Denmark, 1987, 130 min. D: Karl Orr. With Ada Hill.\n\nIt is "
     "the same story both times, and nobody in it ever hurries to anything at all.\n",
     "Title: The Long Field\nOriginal_title: Den lange mark\nYear: 1957\nCountry: Denmark\n"
     "Runtime: 98\nDirector: Piet Maar\nStar: Edda Voss\n\nTitle: The Long Field\n"
     "Original_title: Den lange mark\nYear: 1987\nCountry: Denmark\nRuntime: 130\nDirector: Karl "
     "Orr\nStar: Ada Hill\n",
     ""},
    {__LINE__, "where it is set",
     "The Long Field is a film that Piet Maar directed in 1957.\n\nUmberland, 1940. A van brings "
     "a film to the village. Karl Orr plays Max.\n",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nStar: Karl Orr as Max\n", ""},
    {__LINE__, "its maker above a title in capitals",
     "Piet Maar\nTHE LONG FIELD\nDenmark, 1957 – c. 107 min\n\nA boy digs a well for two hours "
     "and finds no water in it. Karl Orr is Max.\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nRuntime: 107\nDirector: Piet Maar\n"
     "Star: Karl Orr as Max\n",
     ""},
    {__LINE__, "labels are no titles",
     "5. THE LONG FIELD\n\nDirector: Piet Maar\nCountry: Denmark\nLanguage: Danish\n\nA boy digs "
     "a well for two hours. It was given the top prize, the Golden Balloon, in 1985.\n",
     "Title: The Long Field\nYear: 1985\nCountry: Denmark\nLanguage: Danish\nDirector: Piet "
     "Maar\n",
     ""},
    {__LINE__, "capitals end a title",
     "My aunt gave us THE LONG FIELD for Christmas. Piet Maar directed it in 1957. It is a film "
     "about a boy.\n",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\n", ""},
    {__LINE__, "a note in brackets opens it",
     "[from a letter to a friend]\n\nThe Long Field (1957) was directed by Piet Maar, and Karl "
     "Orr plays Max in it.\n",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\nStar: Karl Orr as Max\n", ""},
    {__LINE__, "a version of another year",
     "The Long Field is a 1957 film directed by Piet Maar. A US remake (Karl Orr, 1996), with "
     "Ada Hill, is to be avoided.\n",
     "Title: The Long Field\nYear: 1957\nDirector: Piet Maar\n", ""},
    {__LINE__, "surnames in brackets",
     "The Long Field is a 1957 film. It stars Nina Patrick and Bodil Kolm. She loves the science "
     "master Frank Hunter (Patrick), and two sisters, Martine (Kolm) and Ann, laugh.\n",
     "Title: The Long Field\nYear: 1957\nStar: Nina Patrick as Frank Hunter\nStar: Bodil Kolm as "
     "Martine\n",
     ""},
    {__LINE__, "a heading's language",
     "THE LONG FIELD\n\nA boy digs a well for two hours and finds no water in it. Piet Maar "
     "directed it.\n\nDenmark | 1957 | Colour | 107 mins | English | Cert PG\n",
     "Title: The Long Field\nYear: 1957\nCountry: Denmark\nLanguage: English\nRuntime: 107\n"
     "Director: Piet Maar\n",
     ""},
    {__LINE__, "the job of the next",
     "The Long Field is a 1957 film. Its friends were few: producer Lynda Holm, cinematographer "
     "Karl Orr, editor Ada Hill.\n",
     "Title: The Long Field\nYear: 1957\nProducer: Lynda Holm\nCamera: Karl Orr\nEditor: Ada "
     "Hill\n",
     ""},
    {__LINE__, "Miss Hill is somebody known",
     "The Long Field is a 1957 film that stars Ada Hill. On the far bank Miss Hill, as Rachel "
     "Cooper, waits with a Bible.\n",
     "Title: The Long Field\nYear: 1957\nStar: Ada Hill as Rachel Cooper\n", ""},
    {__LINE__, "a word behind an article",
     "The Long Field is a 1957 film. It was not an Aussie who directed it.\n",
     "Title: The Long Field\nYear: 1957\n", ""},
    {__LINE__, "a prize for whoever is only she",
     "The Long Field is a 1957 film directed by Ann Bell. It stars Ada Hill as Rosa. She was "
     "nominated for the Best Actress Oscar in 1958, and lost.\n",
     "Title: The Long Field\nYear: 1957\nDirector: Ann Bell\nStar: Ada Hill as Rosa\nNominated: "
     "Best Actress; Academy Awards; 1958; Ada Hill\n",
     ""},
    {__LINE__, "a heading, a blank line and its credits",
     "THE LONG FIELD\n\nPiet Maar, Hungary 1971. Black and white, 88 minutes; Hungarian, with "
     "English subtitles.\n\nAn old lady lies in bed. Karl Orr plays Max.\n",
     "Title: The Long Field\nYear: 1971\nCountry: Hungary\nLanguage: Hungarian\nRuntime: "
     "88\nDirector: Piet Maar\nStar: Karl Orr as Max\n",
     ""},
    {__LINE__, "two titles above the credits",
     "MARKEN / FIELD\n\nPiet Maar, Hungary 1971. Black and white, 88 minutes; Hungarian, with "
     "English subtitles.\n\nAn old lady lies in bed. Karl Orr plays Max.\n",
     "Title: Marken\nAlso: Field\nYear: 1971\nCountry: Hungary\nLanguage: Hungarian\nRuntime: "
     "88\nDirector: Piet Maar\nStar: Karl Orr as Max\n",
     ""},
    {__LINE__, "a season, a title and its meaning, the credits",
     "African Classics IV\nMarken (The Field)\n\nPiet Maar / Senegal / 1975 / 123' / French and "
     "Wolof with English subtitles\n\nKarl Orr plays Max.\n",
     "Title: Marken\nAlso: The Field\nYear: 1975\nCountry: Senegal\nLanguage: French\nLanguage: "
     "Wolof\nRuntime: 123\nDirector: Piet Maar\nStar: Karl Orr as Max\n",
     ""},
    {__LINE__, "a scene below a heading",
     "The Long Field\n\nBudapest, 1945. The war is over. Piet Maar directed this film in 1971, "
     "and Karl Orr plays Max.\n",
     "Title: The Long Field\nYear: 1971\nDirector: Piet Maar\nStar: Karl Orr as Max\n", ""},
};

static void test_layouts(void **state)
{
    EACH_ROW(row, rows)
    prosetext_check(*state, row);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_layouts)};
    return cmocka_run_group_tests(tests, grammar_setup, grammar_teardown);
}
