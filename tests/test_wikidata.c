/* test_wikidata.c -- films from the rows of a Wikidata query. Rows give the records as .rec text
 * without its first two lines, and the faults. */
#include "packtext.h"
#include "wikidata.h"

#define E "http://www.wikidata.org/entity/"
#define HEAD "film,filmLabel,date,directorLabel\n"
#define Q1 E "Q1,A,1999-03-31T00:00:00Z,"
#define Q2 E "Q2,B,2000-01-01T00:00:00Z,"
#define A "Title: A\nYear: 1999\n"
#define B "Title: B\nYear: 2000\n"
static const struct {
    int line;
    const char *name, *in, *faults, *out;
} texts[] = {
    {__LINE__, "one row a film", HEAD Q1 "C\n" Q2 "D\n", "", A "Director: C\n\n" B "Director: D\n"},
    {__LINE__, "many rows a film", HEAD Q1 "C\n" Q2 "D\n" Q1 "E\n" Q1 "C\n", "",
     A "Director: C\nDirector: E\n\n" B "Director: D\n"},
    {__LINE__, "a product of optionals",
     "item,itemLabel,pubdate,genreLabel,countryLabel,castMemberLabel\n" E
     "Q1,A,1999,drama,France,C\n" E "Q1,A,1999,drama,Italy,C\n" E "Q1,A,1999,comedy,France,C\n" E
     "Q1,A,1999,comedy,Italy,C\n" E "Q1,A,1999,drama,France,D\n",
     "", A "Country: France\nCountry: Italy\nGenre: drama\nGenre: comedy\nStar: C\nStar: D\n"},
    {__LINE__, "the earliest date",
     HEAD E "Q1,A,2001-01-01T00:00:00Z,\n" Q1 "\n" E "Q1,A,2000-05-05T00:00:00Z,\n", "", A},
    {__LINE__, "the first of January", HEAD E "Q1,A,1999-01-01T00:00:00Z,\n", "", A},
    {__LINE__, "dates that are none",
     HEAD E "Q1,A,t123456789,\n" E "Q1,A,-0044-01-01T00:00:00Z,\n" E
            "Q1,A,http://www.wikidata.org/.well-known/genid/ab,\n" E
            "Q1,A,+1999-00-00T00:00:00Z,\n",
     "3:37 date-without-year?", A},
    {__LINE__, "a film without a label", HEAD E "Q1,Q1,1999,C\n" Q2 "D\n", "2:1 no-label",
     B "Director: D\n"},
    {__LINE__, "a label in a later row", HEAD E "Q1,,1999,C\n" E "Q1,A,1999,C\n", "",
     A "Director: C\n"},
    {__LINE__, "a title in place of the label",
     "film,filmLabel,title,date\n" E "Q1,Q1,A,1999\n" E "Q2,B,Bé,2000\n", "",
     A "\nTitle: B\nAlso: Bé\nYear: 2000\n"},
    {__LINE__, "a director without a label", HEAD Q1 "C\n" Q1 "Q77\n" Q2 "Q78\n", "",
     A "Director: C\nPartial: Director\n\n" B "Partial: Director\n"},
    {__LINE__, "a director whom nobody knows",
     "film,filmLabel,date,director,directorLabel\n" Q1 E "Q5,C\n" Q1
     "http://www.wikidata.org/.well-known/genid/ab,t123456\n" Q2 E "Q5,C\n",
     "", A "Director: C\nPartial: Director\n\n" B "Director: C\n"},
    {__LINE__, "no date", HEAD E "Q1,A,,C\n" Q2 "\n", "2:1 missing-field", B},
    {__LINE__, "no film in a row", HEAD ",A,1999,C\n" Q2 "\n", "2:1 row-without-film", B},
    {__LINE__, "items beside their labels",
     "movie,movieLabel,year,director,directorLabel\n" E "Q1,A,1999," E "Q5,C\n", "",
     A "Director: C\n"},
    {__LINE__, "items without labels", "movie,movieLabel,year,director\n" E "Q1,A,1999," E "Q5\n",
     "2:42 items-without-label?", A},
    {__LINE__, "names without Label", "film,filmLabel,year,director\n" E "Q1,A,1999,C\n", "",
     A "Director: C\n"},
    {__LINE__, "any name for the film", "f,fLabel,releaseDate,cLabel\n" E "Q1,A,1999,x\n",
     "2:42 unknown-variable?", A},
    {__LINE__, "another item too", "director,f,fLabel,date\n" E "Q5," E "Q1,A,1999\n",
     "2:1 items-without-label?", A},
    {__LINE__, "joined lists",
     "film,filmLabel,year,directors,genreList\n" E "Q1,A,1999,\"C, D\",\"x; y, z\"\n", "",
     A "Genre: x\nGenre: y, z\nDirector: C\nDirector: D\n"},
    {__LINE__, "joined lists with items among them",
     "film,filmLabel,year,directors,genres\n" E "Q1,A,1999,\"C, Q77\",x|Q78\n" E "Q2,B,2000,\"" E
     "Q77, " E "Q79\",x\n",
     "2:43 items-without-label?",
     A "Genre: x\nDirector: C\nPartial: Director\n\n" B "Genre: x\nPartial: Director\n"},
    {__LINE__, "spellings",
     "?film,?filmLabel,publicationDate,screenwriterLabel,composer_label,directorOfPhotographyLabel,"
     "film_editorLabel,producerLabel,originalLanguageLabel,countryOfOriginLabel,basedOnLabel,"
     "duration,starringLabel,originalTitle\n" E "Q1,A,1999,C,D,E,F,G,H,I,J; K,95,L,Ä\n",
     "",
     "Title: A\nOriginal_title: Ä\nYear: 1999\nCountry: I\nLanguage: H\nWriter: C\nStar: L\nMusic: "
     "D\nCamera: E\nEditor: F\nProducer: G\nBased_on: ; J\\; K;\nRuntime: 95\n"},
    {__LINE__, "characters of a qualifier",
     "film,filmLabel,date,castLabel,characterLabel\n" E "Q1,A,1999,C,c\n" E "Q1,A,1999,D,d\n" E
     "Q1,A,1999,C,c\n" E "Q1,A,1999,E,\n" E "Q1,A,1999,F,Q9\n",
     "", A "Star: C as c\nStar: D as d\nStar: E\nStar: F\n"},
    {__LINE__, "characters beside each star",
     "film,filmLabel,date,castLabel,characterLabel\n" E "Q1,A,1999,C,c\n" E "Q1,A,1999,C,d\n" E
     "Q1,A,1999,D,c\n" E "Q1,A,1999,D,d\n",
     "", A "Star: C\nStar: D\n"},
    {__LINE__, "one character beside each star",
     "film,filmLabel,date,castLabel,characterLabel\n" E "Q1,A,1999,C,c\n" E "Q1,A,1999,D,c\n" E
     "Q1,A,1999,D,c\n" E "Q2,B,2000,C,c\n",
     "", A "Star: C\nStar: D\n\nTitle: B\nYear: 2000\nStar: C as c\n"},
    {__LINE__, "seconds", "film,filmLabel,date,duration\n" E "Q1,A,1999,+5700\n", "",
     A "Runtime: 95\n"},
    {__LINE__, "semicolons of a spreadsheet", "film;filmLabel;date\r\n" E "Q1;A;1999\r\n", "", A},
    {__LINE__, "TSV", "film\tfilmLabel\tdate\n" E "Q1\tA\t1999\n", "", A},
    {__LINE__, "TSV with escapes",
     "?film\t?filmLabel\t?date\t?directorLabel\n<" E
     "Q1>\t\"Am\\u00E9lie\\t\\U0001F3AC\"@fr\t\"1999-01-01\"^^<http://x>\t'To\\u0301ms'@es\n",
     "", "Title: Amélie 🎬\nYear: 1999\nDirector: Tóms\n"},
    {__LINE__, "TSV with types",
     "?film\t?filmLabel\t?date\n<" E "Q1>\t\"A \\\"x\\\"\"@en\t\"1999-01-01\"^^<http://x>\n", "",
     "Title: A \"x\"\nYear: 1999\n"},
    {__LINE__, "quotes in CSV", "film,filmLabel,date\n" E "Q1,\"A, \"\"x\"\"\",1999\n", "",
     "Title: A, \"x\"\nYear: 1999\n"},
    {__LINE__, "short and long rows", HEAD E "Q1,A,1999\n" Q2 "C,D\n", "3:60 too-many-cells?",
     A "\n" B "Director: C\n"},
    {__LINE__, "simple JSON",
     "[{\"film\":\"" E
     "Q1\",\"filmLabel\":\"A\",\"date\":\"1999-01-01T00:00:00Z\"},\n{\"film\":\"" E
     "Q1\",\"filmLabel\":\"A\",\"directorLabel\":\"C\"}]",
     "", A "Director: C\n"},
    {__LINE__, "no item at all",
     "{\"head\":{\"vars\":[]},\"results\":{\"bindings\":[{\"filmLabel\":{"
     "\"value\":\"A\"},\"date\":{\"value\":\"1999\"}},{\"filmLabel\":{\"value\":\"A\"},\"date\":{"
     "\"value\":\"1999\"},\"genre\":{\"value\":\"x\"}}]}}",
     "", A "Genre: x\n"},
    {__LINE__, "a fault in one",
     "[{\"film\":\"" E "Q1\",\"filmLabel\":\"A\",\"date\":\"1999\"},{\"film\" 1},3]",
     "1:85 bad-json 1:88 not-an-object", A},
};

static void expect(PackText *p, int line, const char *name, const char *faults, const char *out)
{
    struct {
        int line;
        const char *name;
    } at = {line, name}, *row = &at;
    ROW_STR(row, packtext_faults(p), str_from_c(faults));
    Str written = packtext_written(p);
    ROW_STR(row, str_slice(written, written.n ? sizeof "%rec: Film\n\n" - 1 : 0, written.n),
            str_from_c(out));
    ROW_STR(row, str_from_c(p->pack.format), S("Wikidata"));
}

static void test_texts(void **state)
{
    (void)state;
    EACH_ROW(row, texts)
    {
        PackText p;
        packtext_read(&p, str_from_c(row->in));
        expect(&p, row->line, row->name, row->faults, row->out);
        packtext_free(&p);
    }
}

#define URI(q) "{\"type\":\"uri\",\"value\":\"" E q "\"}"
#define TEXT(t) "{\"xml:lang\":\"en\",\"type\":\"literal\",\"value\":\"" t "\"}"
#define ROW(q, title, date, more)                                                                  \
    "{\"film\":" URI(q) ",\"filmLabel\":" TEXT(title) ",\"date\":{\"datatype\":\"x\",\"type\":"    \
                                                      "\"literal\",\"value\":\"" date "\"}" more   \
                                                      "}"
static const struct {
    int line;
    const char *name, *in, *faults, *out;
} bindings[] = {
    {__LINE__, "rows merged",
     ROW("Q1", "A", "1999-03-31T00:00:00Z",
         ",\"director\":" URI("Q5") ",\"directorLabel\":" TEXT(
             "C")) "," ROW("Q2", "B", "2000-01-01T00:00:00Z",
                           "") "," ROW("Q1", "A", "2001-01-01T00:00:00Z",
                                       ",\"directorLabel\":" TEXT("D")),
     "", A "Director: C\nDirector: D\n\n" B},
    {__LINE__, "unknown values",
     ROW("Q1", "A", "1999",
         ",\"directorLabel\":{\"type\":\"bnode\","
         "\"value\":\"x\"},\"composerLabel\":{\"type\":\"uri\",\"value\":"
         "\"http://www.wikidata.org/.well-known/genid/1\"},\"genreLabel\":{}"),
     "", A "Partial: Director\n"},
    {__LINE__, "none", "", "1:1 no-records", ""},
};

static void test_bindings(void **state)
{
    (void)state;
    EACH_ROW(row, bindings)
    {
        PackText p;
        Arena a;
        arena_init(&a);
        packtext_read(&p, arena_format(&a,
                                       "{\"head\":{\"vars\":[\"film\",\"filmLabel\"]},\"results\":{"
                                       "\"bindings\":[%s]}}",
                                       row->in));
        expect(&p, row->line, row->name, row->faults, row->out);
        packtext_free(&p);
        arena_free(&a);
    }
}

/* Ten times the rows take about ten times as long; a walk through all films for each would not end.
 */
static void test_many(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Buf in = buf_in(&a);
    buf_add_c(&in, HEAD);
    for (int i = 0; i < 120001; i++)
        buf_format(&in, E "Q%d,A %d,%d,C %d\n", i % 40000 + 1, i % 40000, 1950 + i / 40000, i);
    PackText p;
    packtext_read(&p, buf_str(&in));
    assert_int_equal(p.pack.count, 40000);
    assert_int_equal(p.diag.count, 0);
    assert_int_equal(p.pack.records[0].count, 6);
    packtext_free(&p);
    arena_free(&a);
}

/* A LIMIT cuts where it falls. */
static void test_cut(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Buf in = buf_in(&a);
    buf_add_c(&in, HEAD);
    for (int i = 0; i < 100; i++)
        buf_add_c(&in, Q1 "C\n");
    PackText p;
    packtext_read(&p, buf_str(&in));
    assert_true(str_equal(packtext_faults(&p), S("101:1 perhaps-cut?")));
    assert_true(str_find(packtext_written(&p), S("Partial: Director")) > 0);
    packtext_free(&p);
    arena_free(&a);
}

static void test_looks(void **state)
{
    (void)state;
    assert_true(wikidata_looks_like(S("{ \"head\" : { \"vars\" : [] } }")));
    assert_false(wikidata_looks_like(S("film,filmLabel\nx,y\n")));
    assert_false(wikidata_looks_like(S("film\n" E "Q1\n")));
    assert_false(wikidata_looks_like(S("[{\"title\":\"A\",\"url\":\"" E "Q1\"}]")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_texts), cmocka_unit_test(test_bindings), cmocka_unit_test(test_many),
        cmocka_unit_test(test_cut),   cmocka_unit_test(test_looks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
