/* test_imdb.c -- IMDb's tables: what is taken and what is not, every trap of theirs; damaged too.
 */
#include "imdb_folder.h"

static const struct {
    int line;
    const char *name, *tables[TABLES], *faults, *out;
} folders[] = {
    {__LINE__, "titles alone", {BASICS ROW_A}, "", FILM},
    {__LINE__,
     "all that a title says",
     {BASICS "tt0000001|movie|A|B|0|1999|\\N|108|Drama,Comedy\n"},
     "",
     FILM "Original_title: B\nGenre: Drama\nGenre: Comedy\nRuntime: 108\n"},
    {__LINE__,
     "what is no film, or for adults, or not yet made",
     {BASICS
      "tt0000002|tvSeries|B|B|0|1999|2001|30|Drama\ntt0000003|short|C|C|0|1999|\\N|3|Short\n"
      "tt0000004|movie|D|D|1|1999|\\N|90|Adult\ntt0000005|movie|E|E|0|\\N|\\N|90|Drama\n" ROW_A},
     "",
     FILM},
    {__LINE__,
     "votes: enough, one too few, none",
     {BASICS ROW_A
      "tt0000002|movie|B|B|0|1999|\\N|\\N|\\N\ntt0000003|movie|C|C|0|1999|\\N|\\N|\\N\n",
      RATINGS "tt0000001|5.0|100\ntt0000002|9.9|99\n"},
     "",
     FILM},
    {__LINE__,
     "quotation marks are themselves",
     {BASICS
      "tt0000001|movie|\"A\" Film|\"A|0|1999|\\N|\\N|\\N\ntt0000002|movie|B\"|B\"|0|1998|\\N|\\N|"
      "\\N\n"},
     "",
     "%rec: Film\n\nTitle: \"A\" Film\nYear: 1999\nOriginal_title: \"A\n\nTitle: B\"\nYear: "
     "1998\n"},
    {__LINE__,
     "genres that are none, and kinds",
     {BASICS "tt0000001|movie|A|A|0|1999|\\N|\\N|Documentary,News,Short\n"
             "tt0000002|movie|B|B|0|1998|\\N|\\N|Animation,Reality-TV\n"},
     "",
     FILM "Kind: documentary\nGenre: Documentary\n\nTitle: B\nYear: 1998\nKind: animated\n"
          "Genre: Animation\n"},
    {__LINE__,
     "an original title in other letters",
     {BASICS "tt0000001|movie|A|Восхождение|0|1999|\\N|\\N|\\N\n"},
     "",
     FILM "Also: Восхождение\n"},
    {__LINE__,
     "crew",
     {BASICS ROW_A, NULL,
      CREW "tt0000001|nm0000002,nm0000001|nm0000003\n"
           "tt0000009|nm0000001|\\N\n",
      NULL,
      NAMES "nm0000001|B C|\\N|\\N|\\N|\\N\nnm0000002|D E|\\N|\\N|\\N|\\N\n"
            "nm0000003|F G|\\N|\\N|\\N|\\N\nnm0000004|H I|1900|\\N|\\N|\\N\n"},
     "",
     FILM "Director: D E\nDirector: B C\nWriter: F G\n"},
    {__LINE__,
     "nobody directed",
     {BASICS ROW_A, NULL, CREW "tt0000001|\\N|\\N\n"},
     "1:1 names-missing?",
     FILM},
    {__LINE__,
     "a director without a name",
     {BASICS ROW_A, NULL, CREW "tt0000001|nm0000001,nm0000002|\\N\n", NULL,
      NAMES "nm0000001|B C|\\N|\\N|\\N|\\N\n"},
     "",
     FILM "Director: B C\nPartial: Director\n"},
    {__LINE__,
     "a director without a number",
     {BASICS ROW_A, NULL, CREW "tt0000001|nm0000001,nmx|\\N\n", NULL,
      NAMES "nm0000001|B C|\\N|\\N|\\N|\\N\n"},
     "2:11 bad-number",
     FILM "Director: B C\nPartial: Director\n"},
    {__LINE__,
     "a director twice",
     {BASICS ROW_A, NULL, CREW "tt0000001|nm0000001,nm0000001|\\N\ntt0000001|nm0000001|\\N\n", NULL,
      NAMES "nm0000001|B C|\\N|\\N|\\N|\\N\n"},
     "",
     FILM "Director: B C\n"},
    {__LINE__,
     "principals without crew are not all that there were",
     {BASICS ROW_A, NULL, NULL,
      PEOPLE "tt0000001|1|nm0000001|director|\\N|\\N\ntt0000001|2|nm0000002|writer|\\N|\\N\n",
      NAMES "nm0000001|B C|\\N|\\N|\\N|\\N\nnm0000002|D E|\\N|\\N|\\N|\\N\n"},
     "",
     FILM "Director: B C\nWriter: D E\nPartial: Director\n"},
    {__LINE__,
     "with crew they are passed over",
     {BASICS ROW_A, NULL, CREW "tt0000001|nm0000001|\\N\n",
      PEOPLE "tt0000001|1|nm0000002|director|\\N|\\N\ntt0000001|2|nm0000002|writer|\\N|\\N\n",
      NAMES "nm0000001|B C|\\N|\\N|\\N|\\N\nnm0000002|D E|\\N|\\N|\\N|\\N\n"},
     "",
     FILM "Director: B C\n"},
    {__LINE__,
     "crafts, and those we do not ask about",
     {BASICS ROW_A, NULL, NULL,
      PEOPLE
      "tt0000001|1|nm0000001|producer|p|\\N\ntt0000001|2|nm0000002|editor|\\N|\\N\n"
      "tt0000001|3|nm0000003|cinematographer|\\N|\\N\ntt0000001|4|nm0000004|composer|\\N|\\N\n"
      "tt0000001|5|nm0000001|casting_director|\\N|\\N\ntt0000001|6|nm0000001|archive_footage|\\N|"
      "[\"X\"]\n",
      NAMES "nm0000001|B C|\\N|\\N|\\N|\\N\nnm0000002|D E|\\N|\\N|\\N|\\N\nnm0000003|F "
            "G|\\N|\\N|\\N|\\N\n"
            "nm0000004|H I|\\N|\\N|\\N|\\N\n"},
     "",
     FILM "Music: H I\nCamera: F G\nEditor: D E\nProducer: B C\n"},
    {__LINE__,
     "six stars by their order",
     {BASICS ROW_A, NULL, NULL,
      PEOPLE "tt0000001|7|nm0000007|self|\\N|\\N\ntt0000001|3|nm0000003|self|\\N|\\N\n"
             "tt0000001|1|nm0000001|self|\\N|\\N\ntt0000001|2|nm0000002|self|\\N|\\N\n"
             "tt0000001|4|nm0000004|self|\\N|\\N\ntt0000001|5|nm0000005|self|\\N|\\N\n"
             "tt0000001|6|nm0000006|self|\\N|\\N\n",
      NAMES "nm0000001|A A|\\N|\\N|\\N|\\N\nnm0000002|B B|\\N|\\N|\\N|\\N\nnm0000003|C "
            "C|\\N|\\N|\\N|\\N\n"
            "nm0000004|D D|\\N|\\N|\\N|\\N\nnm0000005|E E|\\N|\\N|\\N|\\N\nnm0000006|F "
            "F|\\N|\\N|\\N|\\N\n"
            "nm0000007|G G|\\N|\\N|\\N|\\N\n"},
     "",
     FILM "Star: A A\nStar: B B\nStar: C C\nStar: D D\nStar: E E\nStar: F F\n"},
    {__LINE__,
     "born, died, man or woman",
     {BASICS ROW_A, NULL, NULL, PEOPLE "tt0000001|1|nm0000001|actress|\\N|\\N\n",
      NAMES "nm0000001|B C|1901|1977|actress|\\N\nnm0000002|X Y|1901|1977|actress|\\N\n"},
     "",
     FILM "Star: B C\n" PERSON "\nName: B C\nBorn: 1901\nDied: 1977\nGender: f\n"},
    {__LINE__,
     "credited both ways",
     {BASICS ROW_A "tt0000002|movie|D|D|0|2001|\\N|\\N|\\N\n", NULL, NULL,
      PEOPLE "tt0000001|1|nm0000001|actress|\\N|\\N\ntt0000002|1|nm0000001|actor|\\N|\\N\n",
      NAMES "nm0000001|B C|1901|\\N|actor,actress|\\N\n"},
     "",
     FILM "Star: B C\n\nTitle: D\nYear: 2001\nStar: B C\n" PERSON "\nName: B C\nBorn: 1901\n"},
    {__LINE__,
     "born before years had four digits",
     {BASICS ROW_A, NULL, CREW "tt0000001|\\N|nm0000001\n", NULL,
      NAMES "nm0000001|B C|525|456|writer|\\N\n"},
     "",
     FILM "Writer: B C\n"},
    {__LINE__,
     "one name, two crafts",
     {BASICS ROW_A, NULL, CREW "tt0000001|nm0000001|nm0000002\n", NULL,
      NAMES
      "nm0000001|B C|1901|\\N|director,actor|\\N\nnm0000002|b. c|1901|\\N|art_director|\\N\n"},
     "",
     FILM "Director: B C (director)\nWriter: b. c (art director)\n" PERSON
          "\nName: B C (director)\nBorn: 1901\n\nName: b. c (art director)\nBorn: 1901\n"},
    {__LINE__,
     "one name, one craft, two years",
     {BASICS ROW_A, NULL, CREW "tt0000001|nm0000001|nm0000002\n", NULL,
      NAMES "nm0000001|B C|1901|\\N|actor|\\N\nnm0000002|B C|1930|\\N|actor|\\N\n"},
     "",
     FILM "Director: B C (born 1901)\nWriter: B C (born 1930)\n" PERSON
          "\nName: B C (born 1901)\nBorn: 1901\n\nName: B C (born 1930)\nBorn: 1930\n"},
    {__LINE__,
     "one name and nothing else known",
     {BASICS ROW_A, NULL, CREW "tt0000001|nm0000001|nm0000002\n", NULL,
      NAMES "nm0000001|B C|\\N|\\N|\\N|\\N\nnm0000002|B C|\\N|\\N|\\N|\\N\n"},
     "",
     FILM "Director: B C (1)\nWriter: B C (2)\n" PERSON "\nName: B C (1)\n\nName: B C (2)\n"},
    {__LINE__,
     "a namesake who made no film of these",
     {BASICS ROW_A, NULL, CREW "tt0000001|nm0000001|\\N\n", NULL,
      NAMES "nm0000001|B C|\\N|\\N|actor|\\N\nnm0000002|B C|1930|\\N|writer|\\N\n"},
     "",
     FILM "Director: B C\n"},
    {__LINE__,
     "titles by language",
     {BASICS ROW_A, NULL, NULL, NULL, NULL,
      AKAS "tt0000001|1|A|\\N|\\N|original|\\N|1\ntt0000001|2|Un|FR|fr|imdbDisplay|\\N|0\n"
           "tt0000001|3|Une|CA|fr|imdbDisplay|\\N|0\ntt0000001|4|Una|ES|\\N|imdbDisplay|\\N|0\n"
           "tt0000001|5|A|GB|en|imdbDisplay|\\N|0\ntt0000001|6|Ein|DE|de|\\N|literal title|0\n"
           "tt0000001|7|Una|MX|\\N|\\N|\\N|0\ntt0000001|8|Yī|HK|yue|\\N|\\N|0\n"
           "tt0000009|1|Not|FR|fr|\\N|\\N|0\ntt0000001|9|Odd|FR|F1|\\N|\\N|0\n"},
     "",
     FILM "Title_fr: Un\nAlso: Une\nAlso: Una\nTitle_en: A\nAlso: Ein\nTitle_yue: Yī\nAlso: Odd\n"},
    {__LINE__,
     "a film twice",
     {BASICS ROW_A "tt0000001|movie|B|B|0|1998|\\N|\\N|\\N\n"},
     "3:1 film-twice?",
     FILM},
    {__LINE__,
     "two films of a name, and nobody to tell them apart by",
     {BASICS ROW_A "tt0000002|movie|The A|A|0|1999|\\N|\\N|\\N\n"
                   "tt0000003|movie|A|A|0|1998|\\N|\\N|\\N\n"},
     "3:1 film-in-doubt?",
     FILM "\nTitle: A\nYear: 1998\n"},
    {__LINE__,
     "two films of a name, the first director of one unnamed",
     {BASICS ROW_A "tt0000002|movie|A|A|0|1999|\\N|\\N|\\N\n", NULL,
      CREW "tt0000001|nm0000009,nm0000001|\\N\ntt0000002|nm0000002|\\N\n", NULL,
      NAMES "nm0000001|B C|\\N|\\N|\\N|\\N\nnm0000002|D E|\\N|\\N|\\N|\\N\n"},
     "",
     FILM "Director: B C\nPartial: Director\n\nTitle: A\nYear: 1999\nDirector: D E\n"},
    {__LINE__,
     "two films of a name, one with its director",
     {BASICS ROW_A "tt0000002|movie|A|A|0|1999|\\N|7|\\N\n", NULL, CREW "tt0000002|nm0000001|\\N\n",
      NULL, NAMES "nm0000001|B C|\\N|\\N|\\N|\\N\n"},
     "2:1 film-in-doubt?",
     FILM "Director: B C\nRuntime: 7\n"},
    {__LINE__,
     "two films of a name, both with directors",
     {BASICS ROW_A "tt0000002|movie|A|A|0|1999|\\N|7|\\N\n", NULL,
      CREW "tt0000001|nm0000002|\\N\ntt0000002|nm0000001|\\N\n", NULL,
      NAMES "nm0000001|B C|\\N|\\N|\\N|\\N\nnm0000002|D E|\\N|\\N|\\N|\\N\n"},
     "",
     FILM "Director: D E\n\nTitle: A\nYear: 1999\nDirector: B C\nRuntime: 7\n"},
    {__LINE__,
     "columns in another order, and others",
     {"startYear|x|primaryTitle|tconst\n1999|y|A|tt1\n"},
     "",
     FILM},
    {__LINE__,
     "line ends of all sorts, empty lines, a byte order mark",
     {"\xEF\xBB\xBFtconst|primaryTitle|startYear\r\n\r\ntt1|A|1999\r\ntt2|B|1998\rtt3|C|1997"},
     "",
     FILM "\nTitle: B\nYear: 1998\n\nTitle: C\nYear: 1997\n"},
    {__LINE__,
     "other tables of the set",
     {BASICS ROW_A, "tconst|parentTconst|seasonNumber\ntt2|tt1|1\n"},
     "",
     FILM},
    {__LINE__,
     "foreign bytes, in a row that is wanted and in another",
     {BASICS "tt0000001|movie|\xC9t\xE9|\xC9t\xE9|0|1999|\\N|\\N|\\N\n",
      RATINGS "tt0000001|5.0|100\nt\xE9|5.0|100\n"},
     "2:1 not-utf8? 3:1 bad-number",
     "%rec: Film\n\nTitle: Été\nYear: 1999\n"},
    {__LINE__,
     "broken bytes",
     {BASICS "tt0000001|movie|A|é\xFF|0|1999|\\N|\\N|\\N\n"},
     "2:20 bad-bytes",
     FILM "Also: é\xEF\xBF\xBD\n"},
    {__LINE__,
     "a row cut off",
     {BASICS "tt0000002|movie|B|B|0|19\n" ROW_A},
     "2:25 row-too-short",
     FILM},
    {__LINE__,
     "a tab too many",
     {BASICS "tt0000002|movie|B|C|B|0|1999|\\N|\\N|\\N\n" ROW_A},
     "2:35 too-many-cells",
     FILM},
    {__LINE__,
     "no number",
     {BASICS "ttx|movie|B|B|0|1999|\\N|\\N|\\N\n" ROW_A},
     "2:1 bad-number",
     FILM},
    {__LINE__,
     "a number too long",
     {BASICS "tt1234567890|movie|B|B|0|1999|\\N|\\N|\\N\n" ROW_A},
     "2:1 bad-number",
     FILM},
    {__LINE__,
     "no title",
     {BASICS "tt0000002|movie|\\N|B|0|1999|\\N|\\N|\\N\n" ROW_A},
     "2:17 missing-title",
     FILM},
    {__LINE__,
     "no year",
     {BASICS "tt0000002|movie|B|B|0|19o9|\\N|\\N|\\N\n" ROW_A},
     "2:23 year-not-a-number",
     FILM},
    {__LINE__,
     "no minutes",
     {BASICS "tt0000001|movie|A|A|0|1999|\\N|long|\\N\n"},
     "2:31 bad-minutes",
     FILM},
    {__LINE__,
     "no votes",
     {BASICS ROW_A, RATINGS "tt0000002|5.0|many\ntt0000001|5|100\n"},
     "2:15 bad-votes",
     FILM},
    {__LINE__,
     "no place in the order",
     {BASICS ROW_A, NULL, NULL, PEOPLE "tt0000001|x|nm0000001|self|\\N|\\N\n",
      NAMES "nm0000001|B C|\\N|\\N|\\N|\\N\n"},
     "2:11 bad-order",
     FILM "Star: B C\n"},
    {__LINE__,
     "a star without a number",
     {BASICS ROW_A, NULL, NULL, PEOPLE "tt0000001|1|B C|self|\\N|\\N\n", NAMES},
     "2:13 bad-number",
     FILM},
};

/* Every row of `folders`, its tables read through `source` (NULL: held), compressed or not. */
static void check_folders(ptrdiff_t (*source)(void *ctx, uint64_t at, char *to, size_t room),
                          bool packed)
{
    EACH_ROW(r, folders)
    {
        PackText p;
        Str tables[TABLES] = {{0}};
        open_folder(&p);
        for (int i = 0; i < TABLES; i++) {
            if (r->tables[i])
                tables[i] = with_tabs(&p.arena, str_from_c(r->tables[i]));
            if (r->tables[i] && packed)
                tables[i] = gzipped(&p.arena, tables[i]);
        }
        read_folder(&p, tables, source);
        ROW_STR(r, packtext_faults(&p), str_from_c(r->faults));
        ROW_STR(r, packtext_written(&p), str_from_c(r->out));
        assert_string_equal(p.pack.format, "IMDb tables");
        packtext_free(&p);
    }
}

static void test_folders(void **state)
{
    (void)state;
    check_folders(NULL, false);
}

/* ---- characters */

static const struct {
    int line;
    const char *name, *in, *category, *faults, *star;
} characters[] = {
    {__LINE__, "nobody", "\\N", "actor", "", "B C"},
    {__LINE__, "one", "[\"X\"]", "actor", "", "B C as X"},
    {__LINE__, "the first of several", "[\"X\",\"Y\"]", "actor", "", "B C as X"},
    {__LINE__, "escapes", "[\"\\\"X\\\" \\\\ \\/ \\u00c9 \\ud83c\\udfac\"]", "actor", "",
     "B C as \"X\" \\ / É 🎬"},
    {__LINE__, "an empty list", "[]", "actor", "", "B C"},
    {__LINE__, "an empty text", "[\"\"]", "actor", "", "B C"},
    {__LINE__, "oneself", "[\"Self\"]", "actor", "", "B C"},
    {__LINE__, "oneself by craft", "[\"Self - Host\"]", "self", "", "B C"},
    {__LINE__, "a name that oneself is given", "[\"X\"]", "self", "", "B C"},
    {__LINE__, "as in the middle", "[\"X as Y\"]", "actor", "", "B C"},
    {__LINE__, "a voice", "[\"X (voice)\"]", "actor", "", "B C (voice) as X"},
    {__LINE__, "no list", "X", "actor", "2:32 bad-list", "B C"},
    {__LINE__, "a list cut off", "[\"X", "actor", "2:32 bad-list", "B C"},
    {__LINE__, "a list of numbers", "[1]", "actor", "2:32 bad-list", "B C"},
};

static void test_characters(void **state)
{
    (void)state;
    EACH_ROW(r, characters)
    {
        PackText p;
        open_folder(&p);
        Str rows =
            arena_format(&p.arena, PEOPLE "tt0000001|1|nm0000001|%s|\\N|%s\n", r->category, r->in);
        Str tables[TABLES] = {with_tabs(&p.arena, S(BASICS ROW_A)),
                              {0},
                              {0},
                              with_tabs(&p.arena, rows),
                              with_tabs(&p.arena, S(NAMES "nm0000001|B C|\\N|\\N|\\N|\\N\n"))};
        read_folder(&p, tables, NULL);
        ROW_STR(r, packtext_faults(&p), str_from_c(r->faults));
        ROW_STR(r, record_value(&p.pack.records[0], "Star"), str_from_c(r->star));
        packtext_free(&p);
    }
}

/* ---- files by themselves */

static const struct {
    int line;
    const char *name, *in, *faults;
    int films;
} singles[] = {
    {__LINE__, "titles", BASICS ROW_A, "", 1},
    {__LINE__, "crew alone", CREW "tt0000001|nm0000001|\\N\n", "1:1 basics-missing", 0},
    {__LINE__, "names alone", NAMES "nm0000001|B C|\\N|\\N|\\N|\\N\n", "1:1 basics-missing", 0},
    {__LINE__, "a header alone", BASICS, "1:1 no-records", 0},
    {__LINE__, "commas make a table of films", "tconst,primaryTitle,startYear\ntt1,A,1999\n", "", 1},
};

static void test_singles(void **state)
{
    (void)state;
    EACH_ROW(r, singles)
    {
        PackText p;
        Arena a;
        arena_init(&a);
        packtext_read(&p, with_tabs(&a, str_from_c(r->in)));
        ROW_STR(r, packtext_faults(&p), str_from_c(r->faults));
        ROW_INT(r, p.pack.films, r->films);
        packtext_free(&p);
        arena_free(&a);
    }
}

/* The rows refused come back with their header. */
static void test_rejects(void **state)
{
    (void)state;
    PackText p;
    open_folder(&p);
    Str tables[TABLES] = {
        with_tabs(&p.arena, S(BASICS "tt2|movie|B\n" ROW_A "ttx|movie|C|C|0|1999|\\N|\\N|\\N\n"))};
    read_folder(&p, tables, NULL);
    assert_int_equal(p.pack.element_count, 3);
    assert_true(p.pack.elements[0].head && p.pack.elements[0].raw.n == sizeof BASICS - 2);
    assert_true(str_equal(p.pack.elements[1].raw, S("tt2\tmovie\tB")));
    assert_int_equal(p.pack.elements[2].first_line, 4);
    packtext_free(&p);
}

/* ---- streamed, compressed */

/* Whatever the pieces, the same comes out as of a file that is held. */
static void test_pieces(void **state)
{
    (void)state;
    check_folders(read_in_sevens, false);
}

/* Every table compressed, held and in pieces of seven bytes. */
static void test_compressed(void **state)
{
    (void)state;
    check_folders(NULL, true);
    check_folders(read_in_sevens, true);
}

/* ---- more films than are kept */

/* One film more than are kept, of which `few` have 100 votes and the others 200. */
static void read_many(PackText *p, int few, bool rated)
{
    Buf films = buf_in(&p->arena), votes = buf_in(&p->arena);
    buf_add_c(&films, "tconst\tprimaryTitle\tstartYear\n");
    buf_add_c(&votes, "tconst\tnumVotes\n");
    for (int i = 1; i <= IMDB_MAX_FILMS + 1; i++) {
        buf_format(&films, "tt%d\t%d\t1999\n", i, i);
        buf_format(&votes, "tt%d\t%d\n", i, i <= few ? 100 : 200);
    }
    Str tables[TABLES] = {buf_str(&films), rated ? buf_str(&votes) : (Str){0}};
    read_folder(p, tables, NULL);
}

static void test_many(void **state)
{
    (void)state;
    PackText p;
    open_folder(&p);
    read_many(&p, 0, false);
    assert_int_equal(p.pack.films, IMDB_MAX_FILMS);
    assert_true(str_equal(packtext_faults(&p), S("100002:1 too-many-films")));
    packtext_free(&p);
    open_folder(&p);
    read_many(&p, IMDB_MAX_FILMS - 10, true);
    assert_int_equal(p.pack.films, 11);
    assert_true(str_equal(packtext_faults(&p), S("1:1 more-votes-needed?")));
    packtext_free(&p);
}

/* ---- broken on purpose */

static const char *const small[TABLES] = {
    BASICS "tt01|movie|A\"|É|0|1999|\\N|90|Drama\ntt02|movie|B|B|0|1998|\\N|\\N|\\N\n",
    RATINGS "tt01|5.0|100\ntt02|5.0|1000\n",
    CREW "tt01|nm01,nm02|nm03\ntt02|\\N|nm01\n",
    PEOPLE "tt01|1|nm02|actor|\\N|[\"X\\u00c9\",\"Y\"]\ntt01|2|nm03|composer|\\N|\\N\n",
    NAMES
    "nm01|B C|1901|1977|director|tt01\nnm02|D É|\\N|\\N|actor|\\N\nnm03|B C|\\N|\\N|writer|\\N\n",
    AKAS "tt01|1|Un|FR|fr|\\N|\\N|0\ntt02|1|Zwei|DE|\\N|\\N|\\N|0\n",
};

static int lines_of(Str bytes)
{
    int lines = 1;
    for (size_t i = 0; i < bytes.n; i++)
        lines += bytes.s[i] == '\n' || bytes.s[i] == '\r';
    return lines;
}

static void read_broken(const Str *whole, int table, Str broken)
{
    PackText p;
    Str tables[TABLES];
    open_folder(&p);
    for (int i = 0; i < TABLES; i++)
        tables[i] = arena_copy(&p.arena, i == table ? broken : whole[i]);
    read_folder(&p, tables, NULL);
    for (int i = 0; i < p.diag.count; i++) {
        const Fault *f = &p.diag.faults[i];
        int at = f->file.n > 2 ? f->file.s[2] - '1' : 0;
        if (at < 0 || at >= TABLES || f->line < 1 || f->line > lines_of(tables[at]) ||
            f->column < 1)
            fail_msg("%s at %.*s:%d:%d", f->name, STR_ARG(f->file), f->line, f->column);
    }
    packtext_written(&p);
    packtext_free(&p);
}

static void break_table(const Str *whole, int table, Arena *a)
{
    Str bytes = whole[table];
    char *copy = arena_new(a, char, bytes.n * 2);
    size_t line = 0;
    for (size_t at = 0; at < bytes.n; at++) {
        read_broken(whole, table, str_slice(bytes, 0, at));
        for (unsigned flip = 0; flip < 2; flip++) {
            memcpy(copy, bytes.s, bytes.n);
            copy[at] = (char)(copy[at] ^ (flip ? 0xFF : 1u << at % 8));
            read_broken(whole, table, (Str){copy, bytes.n});
        }
        if (bytes.s[at] != '\n')
            continue;
        memcpy(copy, bytes.s, at + 1);
        memcpy(copy + at + 1, bytes.s + line, bytes.n - line);
        read_broken(whole, table, (Str){copy, at + 1 + bytes.n - line});
        line = at + 1;
    }
}

static void test_broken(void **state)
{
    (void)state;
    Arena a;
    Str whole[TABLES];
    arena_init(&a);
    for (int i = 0; i < TABLES; i++)
        whole[i] = with_tabs(&a, str_from_c(small[i]));
    for (int i = 0; i < TABLES; i++)
        break_table(whole, i, &a);
    arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_folders), cmocka_unit_test(test_characters),
        cmocka_unit_test(test_singles), cmocka_unit_test(test_rejects),
        cmocka_unit_test(test_pieces),  cmocka_unit_test(test_compressed),
        cmocka_unit_test(test_many),    cmocka_unit_test(test_broken),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
