/* test_titles.c -- lists of films, as Letterboxd, spreadsheets and people write them. Rows give
 * what is read as "line title year", the faults as packtext_faults writes them. */
#include "packtext.h"

#include "titles.h"

static const char *const sorts[] = {"unknown", "watched", "watchlist", "ratings", "diary", "list"};

#define WATCHED "Date,Name,Year,Letterboxd URI\n"
#define LISTS "Letterboxd list export v7\nDate,Name,Tags,URL,Description\n"
static const struct {
    int line;
    const char *name, *path, *in, *sort, *out, *faults;
} lists[] = {
    /* Letterboxd. */
    {__LINE__, "watched", "watched.csv", WATCHED "2021-03-04,Vertigo,1958,https://boxd.it/1\n",
     "watched", "2 Vertigo 1958", ""},
    {__LINE__, "the same header, named watchlist", "export/watchlist.csv",
     WATCHED "2021-03-04,Vertigo,1958,https://boxd.it/1\n", "watchlist", "2 Vertigo 1958", ""},
    {__LINE__, "named by the browser", "My-Watchlist (2).csv", WATCHED "x,Vertigo,1958,y\n",
     "watchlist", "2 Vertigo 1958", ""},
    {__LINE__, "in a folder named watchlist", "watchlist/films.csv", WATCHED "x,Vertigo,1958,y\n",
     "unknown", "2 Vertigo 1958", ""},
    {__LINE__, "the name says nothing", "films.csv", WATCHED "x,Vertigo,1958,y\n", "unknown",
     "2 Vertigo 1958", ""},
    {__LINE__, "ratings", "a.csv",
     "Date,Name,Year,Letterboxd URI,Rating\nx,\"Good, the Bad, Both\",1966,y,4.5\n", "ratings",
     "2 Good, the Bad, Both 1966", ""},
    {__LINE__, "diary", "a.csv",
     "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date\n"
     "x,Heat,1995,y,5,,\"a, b\",2020-01-01\nx,Heat,1995,y,5,Yes,,2021-01-01\n",
     "diary", "2 Heat 1995, 3 Heat 1995", ""},
    {__LINE__, "reviews with line breaks", "reviews.csv",
     "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date\n"
     "x,Heat,1995,y,5,,\"One,\n\nTwo "
     "(1999)\n\"\"Three\"\"\",,z\nx,Ran,1985,y,,,\"Four\r\nFive\",,z\n",
     "diary", "2 Heat 1995, 6 Ran 1985", ""},
    {__LINE__, "a list with its preamble", "a.csv",
     LISTS "2020-01-01,\"Best, ever\",,https://boxd.it/2,\"Name, Year\nand more\"\n\n"
           "Position,Name,Year,URL,Description\n1,Ran,1985,https://boxd.it/3,\n"
           "2,\"Me, You\",2005,https://boxd.it/4,\"two\nlines\"\n3,Heat,1995,u,\n",
     "list", "7 Ran 1985, 8 Me, You 2005, 10 Heat 1995", ""},
    {__LINE__, "a list named watchlist", "watchlist-1990s.csv",
     LISTS "x,y,,z,\n\nPosition,Name,Year,URL,Description\n1,Ran,1985,u,\n", "watchlist",
     "6 Ran 1985", ""},
    {__LINE__, "no year yet", "watched.csv", WATCHED "x,Vertigo,,y\n", "watched", "2 Vertigo 0",
     ""},
    {__LINE__, "UTF-16 by a spreadsheet", "a.csv", NULL, "unknown", "2 Ran 1985", ""},
    {__LINE__, "semicolons and CRLF by a spreadsheet", "seen.csv",
     "\xEF\xBB\xBF"
     "Date;Name;Year;Letterboxd URI\r\nx;Ran;1985;y\r\n",
     "watched", "2 Ran 1985", ""},

    /* Other tables. */
    {__LINE__, "a table of one's own", "mine.csv", "Film,Year\nVertigo,1958\n", "unknown",
     "2 Vertigo 1958", ""},
    {__LINE__, "other words, tabs", "mine.tsv", "Jahr\tTitel\n1958\tVertigo\n", "unknown",
     "2 Vertigo 1958", ""},
    {__LINE__, "an accent in the header", "a.csv", "titre;année\nVertigo;1958\n", "unknown",
     "2 Vertigo 1958", ""},
    {__LINE__, "Spanish", "a.csv", "Nombre;A\xC3\xB1o de estreno;Valoraci\xC3\xB3n\nVertigo;1958;9\n", "unknown",
     "2 Vertigo 1958", ""},
    {__LINE__, "French, with dates", "a.csv", "Vu le;Titre du film;Date de sortie\n3/4/2020;Vertigo;09/05/1958\n",
     "unknown", "2 Vertigo 1958", ""},
    {__LINE__, "German, the year alone counts", "a.csv",
     "Kinostart,Originaltitel,Filmtitel,Erscheinungsjahr\n3.2.1959,x,Vertigo,1958\n", "unknown", "2 Vertigo 1958", ""},
    {__LINE__, "Italian, without years", "a.csv", "Titolo del film,Voto\nVertigo,9\n", "unknown",
     "2 Vertigo 0", ""},
    {__LINE__, "a year of no film", "a.csv", "Title,Year\nVertigo,0453-01\n", "unknown", "2 Vertigo 0",
     "2:1 year-not-a-number?"},
    {__LINE__, "Polish", "a.csv", "Rok;Tytu\xC5\x82\n1958;Vertigo\n", "unknown", "2 Vertigo 1958", ""},
    {__LINE__, "a name beside a film", "a.csv", "Name,Film,Year\nX,Vertigo,1958\n", "unknown",
     "2 Vertigo 1958", ""},
    {__LINE__, "a name without a year is none", "a.csv", "Name,Rating\nVertigo,9\n", "unknown",
     "1 Name,Rating 0, 2 Vertigo,9 0", ""},
    {__LINE__, "Dutch", "a.csv", "Naam,Jaar van uitgave\nVertigo,1958\n", "unknown", "2 Vertigo 1958", ""},
    {__LINE__, "ratings of another site", "a.csv",
     "Const,Your Rating,Title,Original Title,Year,Release Date\ntt1,8,Ran,Ran 2,1985,1986-01-02\n",
     "unknown", "2 Ran 1985", ""},
    {__LINE__, "series among the films", "a.csv",
     "Title,Title Type,Year\nX,TV Series,2008\nRan,Movie,1985\nY,tvEpisode,2009\nKes,,1969\n", "unknown",
     "3 Ran 1985, 5 Kes 1969", "2:1 no-films?"},
    {__LINE__, "a watchlist of another site", "WATCHLIST.csv",
     "Title,Year,Your Rating\nRan,1985,8\n", "watchlist", "2 Ran 1985", ""},
    {__LINE__, "a date of release alone", "a.csv", "Title,Release Date\nRan,1985-06-01\n",
     "unknown", "2 Ran 1985", ""},
    {__LINE__, "the year in brackets", "a.csv",
     "movieId,title,genres\n1,\"Matrix, The (1999)\",Action|Sci-Fi\n2,Ran,x\n", "unknown",
     "2 Matrix, The 1999, 3 Ran 0", ""},
    {__LINE__, "brackets beside a year stay", "a.csv", "Title,Year\nRan (1984),1985\n", "unknown",
     "2 Ran (1984) 1985", ""},
    {__LINE__, "a year that is none", "a.csv", "Title,Year\nRan,n/a\nHeat,1995.0\n", "unknown",
     "2 Ran 0, 3 Heat 1995", "2:1 year-not-a-number?"},
    {__LINE__, "no title", "a.csv", "Title,Year\n,1985\nHeat,1995\n", "unknown", "3 Heat 1995",
     "2:1 title-missing?"},
    {__LINE__, "a row too short", "a.csv", "Year,Title\n1985\n1995,Heat\n", "unknown",
     "3 Heat 1995", "2:1 title-missing?"},
    {__LINE__, "one column", "a.csv", "Title\nHeat (1995)\nRan\n", "unknown",
     "2 Heat 1995, 3 Ran 0", ""},
    {__LINE__, "Windows-1252", "a.csv", "Title,Year\nAm\xE9lie,2001\n", "unknown", "2 Amélie 2001",
     "2:1 not-utf8?"},
    {__LINE__, "a quote never closed", "a.csv", "Title,Year\n\"Heat,1995\nRan,1985\n", "unknown",
     "3 Ran 1985", "2:1 open-quote"},

    /* A film a line. */
    {__LINE__, "brackets", "a.txt", "Heat (1995)\n\n  Ran (1985)  \n", "unknown",
     "1 Heat 1995, 3 Ran 1985", ""},
    {__LINE__, "commas", "a.txt", "Heat, 1995\nMe, You, 2005\n", "unknown",
     "1 Heat 1995, 2 Me, You 2005", ""},
    {__LINE__, "tabs", "a.txt", "Heat\t1995\nRan\t1985\n", "unknown", "1 Heat 1995, 2 Ran 1985",
     ""},
    {__LINE__, "dashes", "a.txt", "Heat - 1995\nX-1985\n", "unknown", "1 Heat 1995, 2 X-1985 0",
     ""},
    {__LINE__, "titles alone", "a.txt", "Heat\nBlade Runner 2049\n1917\n", "unknown",
     "1 Heat 0, 2 Blade Runner 2049 0, 3 1917 0", ""},
    {__LINE__, "a year as a title", "a.txt", "1917 (2019)\n2012, 2009\n", "unknown",
     "1 1917 2019, 2 2012 2009", ""},
    {__LINE__, "numbered, with bullets", "a.txt",
     "1. Heat (1995)\n2) Ran\n- Up\n* 8 1/2\n• M (1931)\n", "unknown",
     "1 Heat 1995, 2 Ran 0, 3 Up 0, 4 8 1/2 0, 5 M 1931", ""},
    {__LINE__, "numbers that are titles", "a.txt", "12 Angry Men (1957)\n300\n", "unknown",
     "1 12 Angry Men 1957, 2 300 0", ""},
    {__LINE__, "comments", "a.txt", "# of this year\n#Alive (2020)\n", "unknown", "2 #Alive 2020",
     ""},
    {__LINE__, "quotes", "a.txt", "\"Heat\" (1995)\n\"Me, You\", 2005\n", "unknown",
     "1 Heat 1995, 2 Me, You 2005", ""},
    {__LINE__, "a film called Film", "a.txt", "Film\nHeat\n", "unknown", "1 Film 0, 2 Heat 0", ""},

    /* Nothing. */
    {__LINE__, "empty", "a.txt", "\n \n", "unknown", "", "1:1 no-titles"},
    {__LINE__, "a header alone", "watched.csv", WATCHED, "watched", "", "1:1 no-titles"},
    {__LINE__, "an archive", "export.zip", "PK\x03\x04 and so on", "unknown", "", "1:1 not-text"},
};

static const char utf16[] = "\xFF\xFE"
                            "D\0a\0t\0e\0\t\0N\0a\0m\0e\0\t\0Y\0e\0a\0r\0\t\0"
                            "L\0e\0t\0t\0e\0r\0b\0o\0x\0d\0 "
                            "\0U\0R\0I\0\r\0\n\0x\0\t\0R\0a\0n\0\t\0001\0009\0008\0005\0\t\0y\0\n";

static void read_list(PackText *p, const char *path, Str bytes, Titles *out)
{
    arena_init(&p->arena);
    diag_init(&p->diag, &p->arena);
    PackFile file = {.path = str_from_c(path), .bytes = bytes};
    p->usable = titles_read(&file, &p->arena, out, &p->diag);
}

static void test_lists(void **state)
{
    (void)state;
    EACH_ROW(r, lists)
    {
        PackText p;
        Titles t;
        read_list(&p, r->path, r->in ? str_from_c(r->in) : (Str){utf16, sizeof utf16}, &t);
        Buf out = buf_in(&p.arena);
        for (int i = 0; i < t.count; i++)
            buf_format(&out, "%s%d %.*s %d", i ? ", " : "", t.films[i].line,
                       STR_ARG(t.films[i].title), t.films[i].year);
        ROW_STR(r, buf_str(&out), str_from_c(r->out));
        ROW_STR(r, str_from_c(sorts[t.sort]), str_from_c(r->sort));
        ROW_STR(r, packtext_faults(&p), str_from_c(r->faults));
        ROW_INT(r, p.usable, t.count > 0);
        packtext_free(&p);
    }
}

/* ---- as a pack */

static const struct {
    int line;
    const char *name, *in;
    bool want;
} looks[] = {
    {__LINE__, "watched", WATCHED "x,Vertigo,1958,y\n", true},
    {__LINE__, "a list", LISTS, true},
    {__LINE__, "in quotes", "\"Date\",\"Name\",\"Year\",\"Letterboxd URI\"\n", true},
    {__LINE__, "a table of films", "Title,Year,Director\nHeat,1995,Mann\n", false},
    {__LINE__, "spoken of in a pack",
     "Title: A\nYear: 1999\nPlot: of a Letterboxd URI, Letterboxd URI\n", false},
    {__LINE__, "nothing", "", false},
};

static void test_packs(void **state)
{
    (void)state;
    EACH_ROW(r, looks)
    {
        ROW_INT(r, letterboxd_looks_like(str_from_c(r->in)), r->want);
        PackText p;
        packtext_read(&p, str_from_c(r->in));
        ROW_INT(r, str_equal(packtext_faults(&p), S("1:1 films-seen")), r->want);
        packtext_free(&p);
    }
}

static void test_limit(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Buf in = buf_in(&a);
    for (int i = 0; i < TITLES_MAX + 2; i++)
        buf_format(&in, "Film %d (1999)\n", i);
    PackText p;
    Titles t;
    read_list(&p, "a.txt", buf_str(&in), &t);
    assert_int_equal(t.count, TITLES_MAX);
    assert_true(str_equal(packtext_faults(&p), S("200001:1 list-too-long?")));
    packtext_free(&p);
    in.n = 0;
    for (int i = 0; i <= TITLES_MAX_BYTES; i++)
        buf_add_char(&in, 'x');
    buf_add_c(&in, "\nHeat\n");
    read_list(&p, "a.txt", buf_str(&in), &t);
    assert_int_equal(t.count, 1);
    assert_true(str_equal(packtext_faults(&p), S("1:1 title-too-long?")));
    packtext_free(&p);
    arena_free(&a);
}

/* ---- broken on purpose, as test_broken.c does it to packs */

static void read_broken(const char *path, size_t at, Str bytes)
{
    Arena a;
    arena_init(&a);
    Str copy = arena_copy(&a, bytes);
    PackText p;
    Titles t;
    read_list(&p, path, copy, &t);
    int lines = 1;
    for (size_t i = 0; i < copy.n; i++)
        lines += copy.s[i] == '\n' || copy.s[i] == '\r';
    for (int i = 0; i < p.diag.count; i++)
        if (p.diag.faults[i].line < 1 || p.diag.faults[i].line > lines)
            fail_msg("%s at %zu: a fault at line %d of %d", path, at, p.diag.faults[i].line, lines);
    for (int i = 0; i < t.count; i++)
        if (t.films[i].line < 1 || t.films[i].line > lines || !t.films[i].title.n)
            fail_msg("%s at %zu: a film at line %d of %d", path, at, t.films[i].line, lines);
    packtext_free(&p);
    arena_free(&a);
}

static void test_broken(void **state)
{
    (void)state;
    static const char *const paths[] = {"tests/data/broken/letterboxd_reviews.csv",
                                        "tests/data/broken/letterboxd_list.csv",
                                        "tests/data/broken/titles.txt"};
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        Arena a;
        arena_init(&a);
        Str bytes = test_read_file(&a, paths[i]);
        char *copy = arena_new(&a, char, 2 * bytes.n);
        for (size_t at = 0, line = 0; at < bytes.n; at++) {
            read_broken(paths[i], at, str_slice(bytes, 0, at));
            memcpy(copy, bytes.s, bytes.n);
            copy[at] = (char)(copy[at] ^ 0xFF);
            read_broken(paths[i], at, (Str){copy, bytes.n});
            if (bytes.s[at] != '\n')
                continue;
            memcpy(copy, bytes.s, at + 1);
            memcpy(copy + at + 1, bytes.s + line, bytes.n - line);
            read_broken(paths[i], at, (Str){copy, at + 1 + bytes.n - line});
            line = at + 1;
        }
        arena_free(&a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_lists), cmocka_unit_test(test_packs),
                                       cmocka_unit_test(test_limit), cmocka_unit_test(test_broken)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
