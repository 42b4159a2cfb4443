/* test_tmdb.c -- TMDb sets: the arrays inside their cells, the films, and two files as one pack. */
#include "flat.h"
#include "packtext.h"

/* ---- arrays of flat objects */

static const struct {
    int line;
    const char *name, *in, *want;
} arrays[] = {
    {__LINE__, "nothing", "[]", ""},
    {__LINE__, "an object", "[{\"id\": 28, \"name\": \"Action\"}]", "id=28,name=Action,;"},
    {__LINE__, "several", " [ {\"a\":1} ,{\"a\":\"b\"},{ } ] ", "a=1,;a=b,;;"},
    {__LINE__, "null and the like", "[{\"a\": null, \"b\": true, \"c\": -1.5e3}]",
     "a=,b=true,c=-1.5e3,;"},
    {__LINE__, "nested", "[{\"a\": {\"b\": [1, \"]}\"]}, \"c\": 2}]", "a=,c=2,;"},
    {__LINE__, "escapes", "[{\"a\": \"\\\"b\\\" \\\\ \\/ c\\nd\"}]", "a=\"b\" \\ / c d,;"},
    {__LINE__, "code points", "[{\"a\": \"\\u00e9e\\u0301\\ud83c\\udfac\"}]", "a=éé🎬,;"},
    {__LINE__, "eight digits", "[{'a': 'b\\U0001f3ac\\U00110000'}]", "a=b🎬\xEF\xBF\xBD,;"},
    {__LINE__, "half a pair, no digits", "[{\"a\": \"\\ud83c\\uzz\"}]",
     "a=\xEF\xBF\xBD\xEF\xBF\xBDzz,;"},
    {__LINE__, "controls are dropped", "[{\"a\": \"b\\u0000\\u0007\\bc\"}]", "a=bc,;"},
    {__LINE__, "a script's way", "[{'a': \"L'Atalante\", 'b': 'x\\'y\\xe9', 'c': None}]",
     "a=L'Atalante,b=x'yé,c=,;"},
    {__LINE__, "no array", "Drama, Comedy", "broken"},
    {__LINE__, "cut in a text", "[{\"a\": 1}, {\"a\": \"b", "a=1,;broken"},
    {__LINE__, "cut behind a comma", "[{\"a\": 1},", "a=1,;broken"},
    {__LINE__, "cut behind an object", "[{\"a\": 1}", "broken"},
    {__LINE__, "cut behind a backslash", "[{\"a\": \"\\", "broken"},
    {__LINE__, "no key", "[{1: 2}]", "broken"},
    {__LINE__, "no value", "[{\"a\": }]", "broken"},
    {__LINE__, "deep", "[{\"a\": [[[[[[[[[[[[[[[[", "broken"},
};

static void test_arrays(void **state)
{
    (void)state;
    EACH_ROW(r, arrays)
    {
        Arena a;
        arena_init(&a);
        Buf out = buf_in(&a);
        Flat f = flat_open(str_from_c(r->in));
        for (FlatObject o; flat_next(&f, &a, &o);) {
            for (int i = 0; i < o.count; i++)
                buf_format(&out, "%.*s=%.*s,", STR_ARG(o.pairs[i].key), STR_ARG(o.pairs[i].value));
            buf_add_c(&out, ";");
        }
        buf_add_c(&out, f.broken ? "broken" : "");
        ROW_STR(r, buf_str(&out), str_from_c(r->want));
        arena_free(&a);
    }
}

/* ---- the first file */

#define HEAD                                                                                       \
    "genres,id,original_language,original_title,overview,production_countries,release_date,"       \
    "runtime,spoken_languages,status,tagline,title,vote_average\n"
#define FILM "%rec: Film\n\nTitle: A\nYear: 1999\n"

static const PackRow films[] = {
    {__LINE__, "all of it",
     HEAD "\"[{\"\"id\"\": 28, \"\"name\"\": \"\"Action\"\"}, {\"\"id\"\": 16, \"\"name\"\": "
          "\"\"Animation\"\"}]\",7,fr,B,c d,\"[{\"\"iso_3166_1\"\": \"\"FR\"\", \"\"name\"\": "
          "\"\"France\"\"}]\",1999-03-31,108.0,\"[{\"\"iso_639_1\"\": \"\"en\"\", \"\"name\"\": "
          "\"\"English\"\"}, {\"\"iso_639_1\"\": \"\"fr\"\", \"\"name\"\": \"\"Français\"\"}, "
          "{\"\"iso_639_1\"\": \"\"xx\"\", \"\"name\"\": \"\"\"\"}]\",Released,e,A,7.5\n",
     "",
     FILM "Original_title: B\nCountry: France\nLanguage: French\nLanguage: English\n"
          "Genre: Action\nKind: animated\nGenre: Animation\nRuntime: 108\nTagline: e\nPlot: c d\n"},
    {__LINE__, "0 and nothing are unknown", HEAD "[],7,,A,,[],1999-03-31,0.0,[],,,A,0\n", "", FILM},
    {__LINE__, "words instead of arrays",
     HEAD "\"Drama, Comedy\",7,en,A,,\"France, Spain\",1999-03-31,90,\"English, French\",,,A,5\n",
     "",
     FILM "Country: France\nCountry: Spain\nLanguage: English\nLanguage: French\nGenre: Drama\n"
          "Genre: Comedy\nRuntime: 90\n"},
    {__LINE__, "a television film",
     HEAD "\"[{'id': 1, 'name': 'TV Movie'}]\",7,,A,,,1999-01-01,,,,,A,5\n", "", FILM "Kind: TV\n"},
    {__LINE__, "not yet shown",
     HEAD ",7,,B,,,1998-01-01,,,Planned,,B,5\n,8,,A,,,1999-01-01,,,,,A,5\n", "2:1 not-released?",
     FILM},
    {__LINE__, "for adults alone",
     "adult,id,release_date,title,vote_average\nTrue,7,1998-01-01,B,5\nFalse,8,1999-01-01,A,5\n",
     "2:1 not-released?", FILM},
    {__LINE__, "no date", HEAD ",7,,B,,,,,,,,B,5\n,8,,A,,,1999-01-01,,,,,A,5\n",
     "2:14 missing-year", FILM},
    {__LINE__, "no such date", HEAD ",7,,B,,,soon,,,,,B,5\n,8,,A,,,1999-01-01,,,,,A,5\n",
     "2:9 bad-date", FILM},
    {__LINE__, "more cells than columns",
     HEAD ",7,,B,c, d,,1999-01-01,,,,,B,5\n,8,,A,,,1999-01-01,,,,,A,5,,\n",
     "2:30 cell-without-column", FILM},
    {__LINE__, "an original title in another script",
     HEAD ",7,ja,\xE7\xBE\x85,,,1999-01-01,,,,,A,5\n,7,cn,\xE7\xBE\x85,,,1999-01-01,,,,,A,5\n"
          ",7,xx,\xE7\xBE\x85,,,1999-01-01,,,,,A,5\n",
     "",
     FILM "Title_ja: \xE7\xBE\x85\nLanguage: Japanese\n\nTitle: A\nYear: 1999\nTitle_zh: \xE7\xBE\x85\n"
          "Language: Cantonese\n\nTitle: A\nYear: 1999\nAlso: \xE7\xBE\x85\n"},
    {__LINE__, "no title", HEAD ",7,,B,,,1999-01-01,,,,,,5\n", "2:24 missing-title", ""},
    {__LINE__, "a damaged list",
     HEAD "\"[{\"\"name\"\": \"\"Drama\"\"}, {\"\"na\",7,,A,,,1999-01-01,,,,,A,5\n", "2:2 bad-list",
     FILM "Genre: Drama\n"},
    {__LINE__, "an open quote", HEAD "\"[{,7,,B\n,8,,A,,,1999-01-01,,,,,A,5\n", "2:1 open-quote",
     FILM},
    {__LINE__, "cast and crew in the same table",
     "id,title,release_date,vote_average,cast,crew\n"
     "7,A,1999-01-01,5,\"[{'name': 'B', 'character': 'C'}]\",\"[{'name': 'D', 'job': "
     "'Director'}]\"\n",
     "", FILM "Director: D\nStar: B as C\n"},
    {__LINE__, "people as plain lists",
     "id,title,release_date,vote_average,cast,director,writers,producers,director_of_photography,"
     "music_composer\n"
     "7,A,1999-01-01,5,\"B, C, D, E, F, G, H\",\"I, J\",K,L,M,N\n",
     "",
     FILM "Star: B\nStar: C\nStar: D\nStar: E\nStar: F\nStar: G\nDirector: I\nDirector: J\n"
          "Writer: K\nProducer: L\nCamera: M\nMusic: N\n"},
    {__LINE__, "the same director in both ways",
     "id,title,release_date,vote_average,director,crew\n"
     "7,A,1999-01-01,5,B,\"[{'name': 'B', 'job': 'Director'}]\"\n",
     "", FILM "Director: B\n"},
    {__LINE__, "names run together",
     "id,title,release_date,vote_average,cast\n7,A,1999-01-01,5,A B C D E F\n", "2:18 bad-list",
     FILM},
    {__LINE__, "notes in a plain cast",
     "id,title,release_date,vote_average,cast\n7,A,1999-01-01,5,\"B C (voice), D E (uncredited), F G (as H), I J (archive footage), K L\"\n",
     "", "%rec: Film\n\nTitle: A\nYear: 1999\nStar: B C (voice)\nStar: F G as H\nStar: K L\n"},
    {__LINE__, "the second file alone", "movie_id,title,cast,crew\n7,A,[],[]\n",
     "1:1 credits-alone", ""},
};

static void test_films(void **state)
{
    (void)state;
    EACH_ROW(r, films)
    packtext_check(r);
}

/* ---- both */

#define ROW_A ",7,,A,,,1999-01-01,,,,,A,5\n"
static const struct {
    int line;
    const char *name, *cast, *crew, *faults, *out;
} joined[] = {
    {__LINE__, "nobody", "[]", "[]", "", ""},
    {__LINE__, "crafts", "[]",
     "[{'job': 'Director', 'name': 'B'}, {'job': 'Writer', 'name': 'C'}, {'job': 'Screenplay', "
     "'name': 'C'}, {'job': 'Original Music Composer', 'name': 'D'}, {'job': 'Director of "
     "Photography', 'name': 'E'}, {'job': 'Editor', 'name': 'F'}, {'job': 'Gaffer', 'name': 'G'}, "
     "{'job': 'Co-Director', 'name': 'H'}, {'job': 'Producer', 'name': 'I'}, {'job': 'Executive "
     "Producer', 'name': 'J'}]",
     "", "Director: B\nWriter: C\nMusic: D\nCamera: E\nEditor: F\nDirector: H\nProducer: I\n"},
    {__LINE__, "by their order",
     "[{'name': 'C', 'character': 'D', 'order': 1}, {'name': 'A', 'character': 'B', 'order': 0}]",
     "[]", "", "Star: A as B\nStar: C as D\n"},
    {__LINE__, "six and no more",
     "[{'name': 'H', 'order': 7}, {'name': 'A'}, {'name': 'B'}, {'name': 'C'}, {'name': 'D'}, "
     "{'name': 'E'}, {'name': 'F'}, {'name': 'G'}]",
     "[]", "", "Star: A\nStar: B\nStar: C\nStar: D\nStar: E\nStar: F\n"},
    {__LINE__, "notes on characters",
     "[{'name': 'A', 'character': 'B (voice: C)'}, {'name': 'C', 'character': 'D (uncredited)'}, "
     "{'name': 'E', 'character': 'Himself'}, {'name': 'F', 'character': 'Herself / G'}, "
     "{'name': 'H', 'character': '(voice)'}, {'name': 'I', 'character': 'J as K'}, "
     "{'name': 'L', 'character': 'M (young)'}]",
     "[]", "",
     "Star: A (voice) as B\nStar: E\nStar: F\nStar: H (voice)\nStar: I\nStar: L as M (young)\n"},
    {__LINE__, "who is seen in old footage, or not credited at all",
     "[{'name': 'A', 'character': 'Self (archive footage)'}, {'name': 'B', 'character': 'C "
     "(Uncredited)'},"
     " {'name': 'D', 'character': 'Himself - Archive Footage'}, {'name': 'E', 'character': 'F "
     "[uncredited]'},"
     " {'name': 'G', 'character': 'H (voice, uncredited)'}, {'name': 'I', 'character': "
     "'uncredited'},"
     " {'name': 'J', 'character': 'K (Archive Footage) (uncredited)'}, {'name': 'L', 'character': "
     "'An "
     "uncredited author'}]",
     "[]", "", "Star: L as An uncredited author\n"},
    {__LINE__, "a damaged crew", "[]", "[{'job': 'Director', 'name': 'B'}, {'job", "2:8 bad-list",
     "Director: B\nPartial: Director\n"},
};

static void test_joined(void **state)
{
    (void)state;
    EACH_ROW(r, joined)
    {
        PackText p;
        arena_init(&p.arena);
        diag_init(&p.diag, &p.arena);
        p.pack = (Pack){.path = S("f")};
        const PackFile files[] = {
            {.path = S("f/1.csv"),
             .bytes = arena_format(&p.arena, "movie_id,title,cast,crew\n7,A,\"%s\",\"%s\"\n"
                                   "8,X,[],[]\n", r->cast, r->crew)},
            {.path = S("f/2.csv"), .bytes = S(HEAD ROW_A)},
            {.path = S("f/3.rec"), .bytes = S("Title: B\nYear: 2000\n")},
        };
        assert_true(pack_read(files, 3, LAST_YEAR, &p.arena, &p.pack, &p.diag));
        int faults = p.diag.count;
        ROW_INT(r, faults, r->faults[0] != '\0');
        if (faults)
            ROW_STR(r, str_from_c(p.diag.faults[0].name), S("bad-list"));
        ROW_STR(r, packtext_written(&p),
                arena_format(&p.arena, "%s%s\nTitle: B\nYear: 2000\n", FILM, r->out));
        packtext_free(&p);
    }
}

/* A folder with one kind of file alone is read file by file. */
static void test_folder(void **state)
{
    (void)state;
    const PackFile files[] = {{.path = S("f/1.csv"), .bytes = S(HEAD ROW_A)},
                              {.path = S("f/2.csv"), .bytes = S("movie_id,title\n7,A\n")}};
    PackText p;
    arena_init(&p.arena);
    diag_init(&p.diag, &p.arena);
    p.pack = (Pack){.path = S("f")};
    assert_true(pack_read(files, 2, LAST_YEAR, &p.arena, &p.pack, &p.diag));
    assert_string_equal(p.pack.format, "TMDb tables");
    assert_int_equal(p.pack.films, 1);
    assert_true(str_equal(packtext_faults(&p), S("1:1 not-a-pack?")));
    packtext_free(&p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_arrays),
        cmocka_unit_test(test_films),
        cmocka_unit_test(test_joined),
        cmocka_unit_test(test_folder),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
