/* test_films_json.c -- films as JSON objects, in the spellings that files have. Rows give the
 * records as .rec text without its first two lines, and the faults. */
#include "packtext.h"

#define A "\"title\":\"A\",\"year\":1999"
#define REC "Title: A\nYear: 1999\n"
static const struct {
    int line;
    const char *name, *in, *faults, *out;
} texts[] = {
    {__LINE__, "an array", "[{" A "},{\"title\":\"B\",\"year\":\"2000\"}]", "",
     REC "\nTitle: B\nYear: 2000\n"},
    {__LINE__, "one a line", "{" A "}\n{\"title\":\"B\",\"year\":\"2000\"}\n", "",
     REC "\nTitle: B\nYear: 2000\n"},
    {__LINE__, "blanks that are none, and what has no width",
     "[{\"title\":\"\xC2\xA0""A\xE2\x80\x8B\",\"year\":\"1999\\u202f\",\"director\":\"\\u2060""B C\xC2\xA0, D E\",\"music\":\"\\u00a0\"}]",
     "", REC "Director: B C\nDirector: D E\n"},
    {__LINE__, "series in other languages",
     "[{" A "},{\"title\":\"B\",\"year\":1999,\"type\":\"S\xC3\xA9rie TV\"}]", "1:61 not-a-film?", REC},
    {__LINE__, "a whole cast", "[{" A ",\"cast\":[\"B C\",\"D E\"],\"complete\":[\"Cast\",\"Writer\"]}]", "",
     REC "Star: B C\nStar: D E\nComplete: Cast\nComplete: Writer\n"},
    {__LINE__, "... but for who is left out", "[{" A ",\"cast\":[\"B C\",\"D E (uncredited)\"],\"complete\":\"Cast\"}]", "1:73 complete-and-partial?",
     REC "Star: B C\nPartial: Star\n"},
    {__LINE__, "codes of languages and of none",
     "[{" A ",\"original_language\":\"cy\"},{\"title\":\"B\",\"year\":2000,\"original_language\":\"qq\"},"
     "{\"title\":\"C\",\"year\":2001,\"languages\":[\"xx\",\"fr\"]}]", "",
     REC "Language: Welsh\n\nTitle: B\nYear: 2000\n\nTitle: C\nYear: 2001\nLanguage: French\n"},
    {__LINE__, "marks of footnotes",
     "[{\"title\":\"A[3]\",\"year\":\"1999[a]\",\"director\":[\"B C[note 1]\"],\"cast\":\"D E \xE2\x80\xA0, F G [2][b]\"}]", "",
     REC "Director: B C\nStar: D E\nStar: F G\n"},
    {__LINE__, "a family name that stands once",
     "[{" A ",\"director\":\"Joel & Ethan Coen\",\"music\":\"Tom & Jerry Lewis\",\"cast\":"
     "[\"Joel Bee\"]}]",
     "1:39 name-shared?",
     REC "Director: Joel Coen\nDirector: Ethan Coen\nMusic: Tom & Jerry Lewis\nStar: Joel Bee\n"},
    {__LINE__, "... and may be no given name before it",
     "[{" A ",\"director\":\"Powell & Emeric Pressburger\"}]", "1:39 names-in-doubt?",
     REC "Director: Powell & Emeric Pressburger\nPartial: Director\n"},
    {__LINE__, "the last name of a text of several",
     "[{" A ",\"director\":\"B C, and D E\",\"cast\":\"F G, H I, and J K as L\"}]", "",
     REC "Director: B C\nDirector: D E\nStar: F G\nStar: H I\nStar: J K as L\n"},
    {__LINE__, "seconds of a media player, and minutes that say so",
     "[{" A ",\"runtime\":5880},{\"title\":\"B\",\"year\":2000,\"runtimeMinutes\":5880},"
     "{\"title\":\"C\",\"year\":2001,\"runtime\":\"5880 min\"}]",
     "", REC "Runtime: 98\n\nTitle: B\nYear: 2000\nRuntime: 5880\n\nTitle: C\nYear: 2001\nRuntime: 5880\n"},
    {__LINE__, "names as a media server tags them", "[{" A ",\"Director\":[{\"id\":1,\"tag\":\"B C\"}]}]", "",
     REC "Director: B C\n"},
    {__LINE__, "one film", "{" A "}", "", REC},
    {__LINE__, "in an object", "{\"page\":1,\"tags\":[\"x\"],\"movies\":[{" A "}],\"n\":2}", "",
     REC},
    {__LINE__, "under any key", "{\"my list\":[{" A "}]}", "", REC},
    {__LINE__, "under several keys",
     "{\"n\":[1],\"1999\":[{" A "}],\"2000\":[{\"title\":\"B\",\"year\":2000}]}", "",
     REC "\nTitle: B\nYear: 2000\n"},
    {__LINE__, "two lists of objects", "{\"genres\":[{\"id\":1}],\"films\":[{" A "}]}", "", REC},
    {__LINE__, "further in", "{\"data\":{\"films\":[{" A "}]}}", "", REC},
    {__LINE__, "in an object with a title and a year",
     "{\"title\":\"x\",\"year\":2024,\"films\":[{" A "}]}", "", REC},
    {__LINE__, "an object with lists inside", "{" A ",\"cast\":[{\"name\":\"B\"}]}", "",
     REC "Star: B\n"},
    {__LINE__, "in an object of what was seen",
     "[{\"rated\":5,\"movie\":{" A "}},{\"movie\":{\"title\":\"B\",\"year\":2000}}]", "",
     REC "\nTitle: B\nYear: 2000\n"},
    {__LINE__, "... of which some are shows",
     "[{\"type\":\"episode\",\"episode\":{\"title\":\"x\"},\"show\":{\"title\":\"C\",\"year\":2008}},{\"movie\":{" A "}}]",
     "1:44 not-a-film?", REC},
    {__LINE__, "by their ids", "{\"tt1\":{" A "},\"tt2\":{\"title\":\"B\",\"year\":2000}}", "",
     REC "\nTitle: B\nYear: 2000\n"},
    {__LINE__, "a film with other films",
     "{" A ",\"director\":\"B C\",\"films\":[{\"title\":\"D\",\"year\":2000}]}", "1:43 unknown-key?",
     REC "Director: B C\n"},
    {__LINE__, "titles that say nothing elsewhere",
     "[{\"title\":\"Unknown\",\"year\":2011},{\"title\":\"None\",\"year\":2012},{\"title\":\"N/A\",\"year\":1}]",
     "1:63 missing-field", "Title: Unknown\nYear: 2011\n\nTitle: None\nYear: 2012\n"},
    {__LINE__, "a title and a year that are no values",
     "[{\"title\":{\"x\":1},\"year\":1999},{\"title\":\"C\",\"year\":[1]}]",
     "1:3 not-a-value 1:45 not-a-value", ""},
    {__LINE__, "a name turned round",
     "[{" A ",\"director\":\"Smith, John\",\"writer\":[\"Haneke, Michael\",\"B, Jr.\"]}]", "",
     REC "Director: John Smith\nWriter: Michael Haneke\nWriter: B, Jr.\n"},
    {__LINE__, "names turned round and joined by a word",
     "[{" A ",\"director\":\"Coen, Joel and Coen, Ethan\",\"writer\":\"B C: D E\"}]", "1:77 no-names?",
     REC "Director: Joel Coen\nDirector: Ethan Coen\n"},
    {__LINE__, "texts of several, as a table's cells",
     "[{" A ",\"director\":\"B C / D E\",\"cast\":\"F G & H I, J K as L / M\",\"country\":\"US/GB\",\"music\":"
     "[{\"person\":\"N O\"}]}]",
     "", REC "Director: B C\nDirector: D E\nStar: F G\nStar: H I\nStar: J K as L / M\n"
     "Country: United States\nCountry: United Kingdom\nMusic: N O\n"},
    {__LINE__, "names in parts",
     "[{" A ",\"director\":[{\"first\":\"B\",\"last\":\"C\"},[\"D\"]],\"cast\":[[\"E\"],{\"firstName\":"
     "\"F\",\"lastName\":\"G\"}],\"music\":12}]",
     "1:27 no-names?", REC "Director: B C\nStar: F G\nPartial: Director\n"},
    {__LINE__, "keys of OMDb",
     "[{\"Title\":\"A\",\"Year\":\"1999\",\"Rated\":\"R\",\"Released\":\"16 Jul 1999\",\"Runtime\":"
     "\"148 min\",\"Genre\":\"Action, Sci-Fi\",\"Director\":\"B C, D E\",\"Writer\":\"F "
     "(screenplay "
     "by), G (novel)\",\"Actors\":\"H, Robert Downey, Jr., I\",\"Language\":\"N/A\",\"Poster\":"
     "\"N/A\",\"Metascore\":\"74\",\"Type\":\"movie\"}]",
     "",
     REC "Genre: Action\nGenre: Sci-Fi\nDirector: B C\nDirector: D E\nWriter: F\nStar: H\nStar: "
         "Robert Downey, Jr.\nStar: I\nRuntime: 148\n"},
    {__LINE__, "keys of TMDb",
     "[{\"title\":\"A\",\"original_title\":\"七\",\"original_language\":\"ja\",\"release_date\":"
     "\"1999-04-26\",\"genres\":[{\"id\":1,\"name\":\"Drama\"}],\"production_countries\":[{"
     "\"iso_3166_1\":\"JP\",\"name\":\"Japan\"}],\"spoken_languages\":[{\"english_name\":"
     "\"English\",\"name\":\"x\"}],\"runtime\":0,\"overview\":\"P.\",\"tagline\":\"\",\"credits\":{"
     "\"cast\":[{\"name\":\"B\",\"character\":\"C (voice)\"}],\"crew\":[{\"name\":\"D\",\"job\":"
     "\"Director\"},{\"name\":\"E\",\"job\":\"Gaffer\"}]}}]",
     "",
     "Title: A\nTitle_ja: 七\nYear: 1999\nLanguage: Japanese\nGenre: Drama\nCountry: "
     "Japan\nLanguage: English\nPlot: P.\nStar: B (voice) as C\nDirector: D\n"},
    {__LINE__, "codes of an original title: TMDb's own for Cantonese, and none",
     "[{" A ",\"original_title\":\"七\",\"original_language\":\"cn\"},{\"title\":\"C\",\"year\":"
     "2000,\"original_title\":\"九\"}]",
     "",
     "Title: A\nTitle_zh: 七\nYear: 1999\nLanguage: Cantonese\n\nTitle: C\nAlso: 九\nYear: "
     "2000\n"},
    {__LINE__, "spellings of the title",
     "[{\"Name\":\"A\",\"releaseYear\":1999},{\"movie_title\":"
     "\"B\",\"release-date\":\"31/12/2000\"},{\"Film\":\"C\",\"Release Date\":\"May 5, 2001\"}]",
     "", REC "\nTitle: B\nYear: 2000\n\nTitle: C\nYear: 2001\n"},
    {__LINE__, "year in the title", "[{\"title\":\"A (1999)\"}]", "", REC},
    {__LINE__, "year of a float", "[{\"title\":\"A\",\"year\":1999.0}]", "", REC},
    {__LINE__, "year null and a date", "[{\"title\":\"A\",\"year\":null,\"date\":\"1999-01-01\"}]",
     "", REC},
    {__LINE__, "year 0 and a date", "[{\"title\":\"A\",\"year\":0,\"date\":\"1999-01-01\"}]", "",
     REC},
    {__LINE__, "original title",
     "[{" A ",\"originalTitle\":\"B\"},{\"title\":\"C\",\"year\":2000,"
     "\"original_title\":\"C\"}]",
     "", "Title: A\nOriginal_title: B\nYear: 1999\n\nTitle: C\nYear: 2000\n"},
    {__LINE__, "other titles", "[{" A ",\"aka\":[\"B, C\",\"D\",\"B, C\"]}]", "",
     REC "Also: B, C\nAlso: D\n"},
    {__LINE__, "names of no one",
     "[{" A ",\"cast\":[\"B\",\"uncredited\",\"&\",\"and\",\"\",\"N/A\",\"?\"]},"
     "{\"title\":\"C\",\"year\":2000,\"cast\":[\"and\"]}]",
     "1:40 no-names?", REC "Star: B\n\nTitle: C\nYear: 2000\n"},
    {__LINE__, "a director who is hidden", "[{" A ",\"directors\":[\"B\",\"uncredited\"]}]",
     "1:45 no-names?", REC "Director: B\nPartial: Director\n"},
    {__LINE__, "two in one text",
     "[{" A ",\"director\":\"Joel Coen & Ethan Coen\"},{\"title\":\"C\","
     "\"year\":2000,\"music\":\"Daft and Punk\"}]",
     "",
     REC "Director: Joel Coen\nDirector: Ethan Coen\n\nTitle: C\nYear: 2000\nMusic: Daft and "
         "Punk\n"},
    {__LINE__, "two joined in other ways",
     "[{" A ",\"director\":[\"B C and D E and F G\",\"H I y J K\"],\"writer\":\"L M (novel) & N O "
     "(screenplay)\"}]",
     "",
     REC
     "Director: B C\nDirector: D E\nDirector: F G\nDirector: H I\nDirector: J K\nWriter: N O\n"},
    {__LINE__, "stars as the cells of a table have them",
     "[{" A ",\"cast\":\"B (C, D), E ... F (voice), G (uncredited), H (actor)\"},{\"title\":\"B\","
     "\"year\":2000,\"stars\":[\"I (J)\",{\"name\":\"K\",\"character\":\"L (voice: English "
     "version)\"},{\"name\":\"M\",\"character\":\"Self - Host\"},{\"name\":\"N\",\"character\":"
     "\"(voice)\"}]}]",
     "",
     REC "Star: B as C, D\nStar: E (voice) as F\nStar: H (actor)\n\nTitle: B\nYear: 2000\n"
         "Star: I as J\nStar: K (voice) as L\nStar: M\nStar: N (voice)\n"},
    {__LINE__, "divided by other marks", "[{" A ",\"genre\":\"x|y\",\"writers\":\"B; C, Jr.\"}]",
     "", REC "Genre: x\nGenre: y\nWriter: B\nWriter: C, Jr.\n"},
    {__LINE__, "cast with roles",
     "[{" A ",\"stars\":[{\"actor\":\"B\",\"role\":\"C\"},{\"name\":\"D\",\"characters\":[\"E\"]},"
     "{\"name\":\"F\",\"character\":\"Self\"},{\"name\":\"G\",\"character\":\"Man (uncredited)\"},"
     "\"H as I\",{\"name\":\"J\",\"as\":\"K as L\"}]}]",
     "", REC "Star: B as C\nStar: D as E\nStar: F\nStar: H as I\nStar: J\n"},
    {__LINE__, "cast by name", "[{" A ",\"cast\":{\"B\":\"C\",\"D\":\"\"}}]", "",
     REC "Star: B as C\nStar: D\n"},
    {__LINE__, "named twice", "[{" A ",\"writer\":[\"B\",\"B\"],\"screenplay\":\"B\"}]", "",
     REC "Writer: B\n"},
    {__LINE__, "a tag stays",
     "[{" A ",\"director\":\"Steve McQueen (director)\",\"music\":\"B (II)\"}]", "",
     REC "Director: Steve McQueen\nMusic: B (II)\n"},
    {__LINE__, "codes", "[{" A ",\"origin_country\":[\"GB\",\"XX\"],\"language\":\"en\"}]", "",
     REC "Country: United Kingdom\nCountry: XX\nLanguage: English\n"},
    {__LINE__, "sources",
     "[{" A ",\"based_on\":[\"science fiction novel by B; C\",\"D by E F\",\"Stand by Me\",\"The Jungle Book\",{\"kind\":\"play\","
     "\"title\":\"F\",\"author\":\"G\"},\"H\"]}]",
     "", REC "Based_on: science fiction novel; ; B\\; C\nBased_on: ; D; E F\n"
         "Based_on: ; Stand by Me;\nBased_on: ; The Jungle Book;\nBased_on: play; F; G\nBased_on: ; H;\n"},
    {__LINE__, "runtimes", "[{" A ",\"runtime\":\"2h 5m\",\"duration\":9}]", "",
     REC "Runtime: 125\n"},
    {__LINE__, "runtimes of other sites",
     "[{" A ",\"duration\":\"PT1H48M\"},{\"title\":\"B\",\"year\":2000,\"runtime\":\"1:48\"},"
     "{\"title\":\"C\",\"year\":2001,\"runtime\":\"long\"}]",
     "1:128 runtime-not-a-number",
     REC "Runtime: 108\n\nTitle: B\nYear: 2000\nRuntime: 108\n\nTitle: C\nYear: 2001\n"},
    {__LINE__, "our word for a kind, and others' for a type",
     "[{" A ",\"Kind\":\"TV\"},{\"title\":\"B\",\"year\":2000,\"type\":\"TV\"}]", "1:73 not-a-film?",
     REC "Kind: TV\n"},
    {__LINE__, "kinds",
     "[{" A ",\"type\":\"tvMovie\"},{\"title\":\"B\",\"year\":2000,\"type\":"
     "\"series\"}]",
     "1:78 not-a-film?", REC "Kind: TV\n"},
    {__LINE__, "unknown keys told once",
     "[{" A ",\"x\":1},{\"title\":\"B\",\"year\":2000,\"x\":2}]", "1:31 unknown-key?",
     REC "\nTitle: B\nYear: 2000\n"},
    {__LINE__, "no title, no year", "[{\"year\":1999},{\"title\":\"A\",\"year\":0},\n{" A "}]",
     "1:2 missing-field 1:16 missing-field", REC},
    {__LINE__, "a bad year", "[{\"title\":\"A\",\"year\":\"l999\"},{" A "}]",
     "1:23 year-not-a-number", REC},
    {__LINE__, "no objects", "[\"a\",1,[],null,{" A "}]",
     "1:3 not-an-object 1:6 not-an-object 1:8 not-an-object 1:11 not-an-object", REC},
    {__LINE__, "not films at all", "{\"a\":{\"b\":1}}", "1:1 missing-field", ""},
    {__LINE__, "line breaks in a text", "[{" A ",\"plot\":\"a\\r\\n\\tb\"}]", "",
     REC "Plot: a b\n"},
    {__LINE__, "a fault in one",
     "[{" A "},{\"title\":\"B\" \"year\":2},{\"title\":\"C\",\"year\":"
     "2000}]",
     "1:41 bad-json", REC "\nTitle: C\nYear: 2000\n"},
};

static void test_texts(void **state)
{
    (void)state;
    EACH_ROW(row, texts)
    {
        PackText p;
        packtext_read(&p, str_from_c(row->in));
        ROW_STR(row, packtext_faults(&p), str_from_c(row->faults));
        Str out = packtext_written(&p);
        ROW_STR(row, str_slice(out, out.n ? sizeof "%rec: Film\n\n" - 1 : 0, out.n),
                str_from_c(row->out));
        packtext_free(&p);
    }
}

/* Every element has its raw text, which read alone gives the same fault. */
static void test_elements(void **state)
{
    (void)state;
    PackText p, again;
    packtext_read(&p, S("[\n  {" A "},\n  {\"title\": \"B\",\n   \"year\": 0},\r\n {" A "}\n]\n"));
    assert_int_equal(p.pack.element_count, 3);
    const Element *e = &p.pack.elements[1];
    assert_int_equal(e->first_line * 100 + e->last_line, 304);
    assert_true(str_ends(e->raw, S("0},\r\n")) && !e->head);
    packtext_read(&again, e->raw);
    assert_true(str_equal(packtext_faults(&again), S("1:1 missing-field")));
    packtext_free(&again);
    packtext_free(&p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_texts),
                                       cmocka_unit_test(test_elements)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
