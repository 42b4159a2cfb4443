/* test_catalog.c -- the rules of "Several packs", row by row, and the frozen pack as a whole. */
#include "catalog_world.h"

#define FILM "%rec: Film\n\n"
#define PERSON "\n%rec: Person\n\n"

static void one_film_or_two(void **state)
{
    (void)state;
    static const WorldRow rows[] = {
        {__LINE__,
         "same title, year and director",
         {FILM "Title: Vertigo\nYear: 1958\nDirector: Alfred Hitchcock\n",
          FILM "Title: VERTIGO!\nYear: 1958\nDirector: alfred hitchcock\n"},
         "Vertigo (1958) =VERTIGO! Director: Alfred Hitchcock!;",
         ""},
        {__LINE__,
         "an article makes no other film",
         {FILM "Title: The Third Man\nYear: 1949\n", FILM "Title: Third Man\nYear: 1949\n"},
         "The Third Man (1949) =Third Man",
         ""},
        {__LINE__,
         "another title of it",
         {FILM
          "Title: Rust and Bone\nOriginal_title: De rouille et d'os\nYear: 2012\nDirector: A B\n",
          FILM "Title: De rouille et d’os\nYear: 2012\nDirector: A B\n"},
         "Rust and Bone (2012) =De rouille et d'os =De rouille et d’os Director: A B!;",
         ""},
        {__LINE__,
         "directors contradict",
         {FILM "Title: Black Rain\nYear: 1989\nDirector: Ridley Scott\n",
          FILM "Title: Black Rain\nYear: 1989\nDirector: Shohei Imamura\n"},
         "Black Rain (1989) [shared twin ] Director: Ridley Scott!; / "
         "Black Rain (1989) [shared twin ] Director: Shohei Imamura!;",
         ""},
        {__LINE__,
         "one says no director",
         {FILM "Title: Vertigo\nYear: 1958\nDirector: A B\n", FILM "Title: Vertigo\nYear: 1958\n"},
         "Vertigo (1958) Director: A B!;",
         ""},
        {__LINE__,
         "a year apart, a director shared",
         {FILM "Title: Vertigo\nYear: 1958\nDirector: A B\n",
          FILM "Title: Vertigo\nYear: 1959\nDirector: A B\n"},
         "Vertigo (1958) [year ] Director: A B!;",
         "b.rec:4 year-differs"},
        {__LINE__,
         "a year apart without directors",
         {FILM "Title: Vertigo\nYear: 1958\nDirector: A B\n", FILM "Title: Vertigo\nYear: 1959\n"},
         "Vertigo (1958) [shared twin doubtful ] Director: A B!; / "
         "Vertigo (1959) [shared twin doubtful ]",
         "b.rec:3 film-in-doubt"},
        {__LINE__,
         "a year apart, other directors",
         {FILM "Title: Vertigo\nYear: 1958\nDirector: A B\n",
          FILM "Title: Vertigo\nYear: 1959\nDirector: C D\n"},
         "Vertigo (1958) [shared twin ] Director: A B!; / Vertigo (1959) [shared twin ] Director: "
         "C D!;",
         ""},
        {__LINE__,
         "two years apart is another film",
         {FILM "Title: Solaris\nYear: 1972\nDirector: A B\n",
          FILM "Title: Solaris\nYear: 2002\nDirector: A B\n"},
         "Solaris (1972) [shared ] Director: A B!; / Solaris (2002) [shared ] Director: A B!;",
         ""},
        {__LINE__,
         "two candidates",
         {FILM "Title: Black Rain\nYear: 1989\n",
          FILM "Title: Black Rain\nYear: 1989\nDirector: A B\n\n"
               "Title: Black Rain\nYear: 1989\nDirector: C D\n"},
         "Black Rain (1989) [shared twin doubtful ] / "
         "Black Rain (1989) [shared twin doubtful ] Director: A B!; / "
         "Black Rain (1989) [shared twin doubtful ] Director: C D!;",
         "a.rec:3 film-in-doubt"},
    };
    WORLD_CHECK(rows);
}

static void lists(void **state)
{
    (void)state;
    static const WorldRow rows[] = {
        {__LINE__,
         "whole by nature",
         {FILM "Title: F\nYear: 1958\nDirector: A B\nCountry: France\nWriter: C D\n"},
         "F (1958) Director: A B!; Writer: C D; Country: France;",
         ""},
        {__LINE__,
         "a director list may be partial",
         {FILM "Title: F\nYear: 1958\nDirector: A B\nPartial: Director\n"},
         "F (1958) Director: A B;",
         ""},
        {__LINE__,
         "Complete names it",
         {FILM "Title: F\nYear: 1958\nCountry: French\nComplete: Country\nComplete: Music\n"},
         "F (1958) Music:!; Country: France!;",
         ""},
        {__LINE__,
         "the Pack record speaks for its films",
         {"%rec: Pack\n\nName: P\nComplete: Country\n\n" FILM
          "Title: F\nYear: 1958\nCountry: France\n\nTitle: G\nYear: 1959\nCountry: "
          "France\nPartial: Country\n"},
         "F (1958) Country: France!; / G (1959) Country: France;",
         ""},
        {__LINE__,
         "union, the same whole list twice",
         {FILM "Title: F\nYear: 1958\nCountry: France\nCountry: Belgium\nComplete: Country\n",
          FILM "Title: F\nYear: 1958\nCountry: Belgium\nCountry: France\nComplete: Country\n"},
         "F (1958) Country: France, Belgium!;",
         ""},
        {__LINE__,
         "another pack knows less and does not claim",
         {FILM "Title: F\nYear: 1958\nCountry: Belgium\n",
          FILM "Title: F\nYear: 1958\nCountry: France\nCountry: Belgium\nComplete: Country\n"},
         "F (1958) Country: Belgium, France!;",
         ""},
        {__LINE__,
         "two whole lists differ",
         {FILM "Title: F\nYear: 1958\nCountry: France\nComplete: Country\n",
          FILM "Title: F\nYear: 1958\nCountry: France\nCountry: Belgium\nComplete: Country\n"},
         "F (1958) Country: France, Belgium;",
         "a.rec:5 list-differs"},
        {__LINE__,
         "a whole list is denied by one that is not",
         {FILM "Title: F\nYear: 1958\nDirector: A B\n",
          FILM "Title: F\nYear: 1958\nDirector: A B\nDirector: C D\nPartial: Director\n"},
         "F (1958) Director: A B, C D;",
         "a.rec:5 list-differs"},
        {__LINE__,
         "stars are never the cast",
         {FILM "Title: F\nYear: 1958\nStar: A B as X\nComplete: Star\n"},
         "F (1958) Star: A B as X;",
         ""},
        {__LINE__,
         "but for Complete: Cast",
         {FILM "Title: F\nYear: 1958\nStar: A B as X\nStar: C D (voice) as Y\nComplete: Cast\n"},
         "F (1958) Star: A B as X, C D as Y (voice)!;",
         ""},
        {__LINE__,
         "two roles of one performer",
         {FILM "Title: F\nYear: 1958\nStar: A B as X\nStar: A B as Y\nComplete: Cast\n"},
         "F (1958) Star: A B as X / Y!;",
         ""},
        {__LINE__,
         "another pack has the role",
         {FILM "Title: F\nYear: 1958\nStar: A B\n", FILM "Title: F\nYear: 1958\nStar: A B as X\n"},
         "F (1958) Star: A B as X;",
         ""},
        {__LINE__,
         "roles differ",
         {FILM "Title: F\nYear: 1958\nStar: A B as Madeleine\n",
          FILM "Title: F\nYear: 1958\nStar: A B as Judy\n"},
         "F (1958) Star: A B as Madeleine;",
         "b.rec:5 role-differs"},
        {__LINE__,
         "an unknown country is told once and leaves the list open",
         {FILM "Title: F\nYear: 1958\nCountry: Frence\nCountry: Belgium\nComplete: Country\n\n"
               "Title: G\nYear: 1958\nCountry: Frence\n"},
         "F (1958) Country: Belgium; / G (1958)",
         "a.rec:5 unknown-country"},
        {__LINE__,
         "variants of genres and languages",
         {FILM "Title: F\nYear: 1958\nGenre: Sci-Fi\nLanguage: Chinese\n"},
         "F (1958) Language: Mandarin; Genre: science fiction;",
         ""},
        {__LINE__,
         "an author unnamed leaves authors open",
         {FILM "Title: F\nYear: 1958\nBased_on: novel; X; A B\nBased_on: play; Y;\n"},
         "F (1958) Based_on: A B;",
         ""},
        {__LINE__,
         "two authors of one work",
         {FILM "Title: F\nYear: 1958\nBased_on: novel; X; A B\nBased_on: novel; X; C D\n"},
         "F (1958) Based_on: A B, C D!;",
         ""},
        {__LINE__,
         "single values: the first pack's counts",
         {FILM "Title: F\nYear: 1958\nOriginal_title: G\nRuntime: 100\n",
          FILM "Title: F\nYear: 1958\nOriginal_title: H\nRuntime: 101\n"},
         "F (1958) =G =H",
         "b.rec:5 original-title-differs, b.rec:6 runtime-differs"},
    };
    WORLD_CHECK(rows);
}

static void finding_films(void **state)
{
    (void)state;
    CatalogWorld w;
    world_build(
        &w,
        (const char *const[]){
            FILM
            "Title: Solaris\nYear: 1972\nOriginal_title: Solyaris\n\nTitle: Solaris\nYear: 2002\n\n"
            "Title: The Solyaris\nYear: 1999\n\nTitle: !!!\nYear: 2000\n",
            NULL},
        0);
    static const struct {
        int line;
        const char *name, *title;
        int year, want;
    } rows[] = {
        {__LINE__, "with year", "solaris", 1972, 1972},
        {__LINE__, "several", "Solaris", 0, 0},
        {__LINE__, "wrong year", "Solaris", 1973, 0},
        {__LINE__, "unknown", "Stalker", 0, 0},
        {__LINE__, "shown before others", "Solyaris", 0, 1999},
        {__LINE__, "signs alone", "!!!", 0, 2000},
    };
    EACH_ROW(row, rows)
    {
        Id film = catalog_find_film(w.c, str_from_c(row->title), row->year);
        ROW_INT(row, film == NO_ID ? 0 : catalog_film(w.c, film)->year, row->want);
    }
    world_end(&w);
}

/* ---- the same whatever the order */

static const char first_pack[] = FILM
    "Title: F\nYear: 1958\nDirector: A B\nCountry: France\n\nTitle: G\nYear: 1960\nStar: C D\n";
static const char second_pack[] =
    FILM "Title: H\nYear: 1961\nDirector: A B\nGenre: drama\n\nTitle: I\nYear: 1962\nStar: C D\n";

static uint64_t fingerprint(const char *a, const char *b, const char *c)
{
    CatalogWorld w;
    world_build(&w, (const char *const[]){a, b, c, NULL}, 0);
    uint64_t f = catalog_fingerprint(w.c, 1);
    world_end(&w);
    return f;
}

static void fingerprints(void **state)
{
    (void)state;
    uint64_t both = fingerprint(first_pack, second_pack, NULL);
    assert_true(both == fingerprint(second_pack, first_pack, NULL));
    assert_true(both == fingerprint(first_pack, second_pack, "# nothing but a comment\n"));
    assert_true(both != fingerprint(first_pack, NULL, NULL));
    assert_true(both ==
                fingerprint(first_pack, second_pack,
                            "%rec: Dispute\n\nFilm: F\nYear: 1958\nField: Director\nValue: A B\n"
                            "Right: Somebody New\n"));
    assert_true(both != fingerprint(first_pack, second_pack,
                                    FILM "Title: F\nYear: 1958\nDirector: A B\nGenre: drama\n"));
    CatalogWorld w;
    world_build(&w, (const char *const[]){first_pack, NULL}, 0);
    assert_true(catalog_fingerprint(w.c, 1) != catalog_fingerprint(w.c, 2));
    world_end(&w);
}

static void sources_only(void **state)
{
    (void)state;
    CatalogWorld w;
    world_build(&w,
                (const char *const[]){FILM "Title: F\nYear: 1958\n",
                                      FILM "Title: F\nYear: 1958\n\nTitle: G\nYear: 1960\n", NULL},
                2);
    assert_true(catalog_is_asked(w.c, catalog_find_film(w.c, S("F"), 0)));
    assert_false(catalog_is_asked(w.c, catalog_find_film(w.c, S("G"), 0)));
    assert_true(catalog_pack(w.c, 1)->source_only);
    assert_int_equal(catalog_pack(w.c, 1)->films, 2);
    world_end(&w);
}

static void disputes(void **state)
{
    (void)state;
#define BASE                                                                                       \
    FILM "Title: F\nYear: 1958\nDirector: A B\nDirector: C D\nCountry: France\nComplete: "         \
         "Country\n"
#define DISPUTE "%rec: Dispute\n\nFilm: F\nYear: 1958\n"
    static const WorldRow rows[] = {
        {__LINE__,
         "a value",
         {BASE, DISPUTE "Field: Director\nValue: C D\n"},
         "F (1958) Director: A B; Country: France!;",
         ""},
        {__LINE__,
         "Right holds alone",
         {BASE, DISPUTE "Field: Director\nValue: C D\nRight: E F\n"},
         "F (1958) Director: E F!; Country: France!;",
         ""},
        {__LINE__,
         "a country",
         {BASE, DISPUTE "Field: Country\nValue: French\n"},
         "F (1958) Director: A B, C D!;",
         ""},
        {__LINE__,
         "the year",
         {BASE, DISPUTE "Field: Year\nValue: 1958\n"},
         "F (1958) [year ] Director: A B, C D!; Country: France!;",
         ""},
        {__LINE__,
         "the right year",
         {BASE, DISPUTE "Field: Year\nValue: 1958\nRight: 1957\n"},
         "F (1957) Director: A B, C D!; Country: France!;",
         ""},
        {__LINE__,
         "a film that is not here",
         {BASE, "%rec: Dispute\n\nFilm: G\nYear: 1958\nField: Year\n"},
         "F (1958) Director: A B, C D!; Country: France!;",
         ""},
        {__LINE__,
         "a prize",
         {FILM "Title: F\nYear: 1958\nWon: Best Picture; Academy Awards; 1959\n",
          DISPUTE "Field: Won\nValue: Best Picture; Academy Awards; 1959\n"},
         "F (1958)",
         ""},
    };
    WORLD_CHECK(rows);
}

/* Each is better known than the next. */
static void fame(void **state)
{
    (void)state;
    static const char *const people[] = {"Ann Twice", "Ben Director", "Dan Third", "Fay Cutter"};
    CatalogWorld w;
    world_build(
        &w,
        (const char *const[]){FILM "Title: F\nYear: 1958\nDirector: Ben Director\nStar: Ann Twice\n"
                                   "Star: Cid Second\nStar: Dan Third\nEditor: Fay Cutter\n"
                                   "Won: Best Picture; Academy Awards; 1959\n\n"
                                   "Title: G\nYear: 1960\nDirector: Gus Minor\nStar: Ann Twice\n",
                              NULL},
        0);
    int before = 1001;
    for (size_t i = 0; i < sizeof people / sizeof *people; i++) {
        Id id = catalog_find_person(w.c, str_from_c(people[i]));
        assert_int_not_equal(id, NO_ID);
        assert_true(catalog_person(w.c, id)->fame < before);
        before = catalog_person(w.c, id)->fame;
    }
    assert_true(catalog_film(w.c, catalog_find_film(w.c, S("F"), 0))->fame >
                catalog_film(w.c, catalog_find_film(w.c, S("G"), 0))->fame);
    world_end(&w);
}

/* ---- crowds: what would be slow if anything were compared with everything */

static void crowds(void **state)
{
    (void)state;
    enum { MANY = 3000 };
    Arena a;
    arena_init(&a);
    Buf text = buf_in(&a);
    buf_add_c(&text, "%rec: Person\n\n");
    for (int i = 0; i < MANY; i++)
        buf_format(&text, "Name: Ann Lee (no. %d)\n\n", i);
    buf_add_c(&text, FILM);
    for (int i = 0; i < MANY; i++)
        buf_format(&text, "Title: Crowd\nYear: 1990\nDirector: D%d\nStar: Ann Lee\n\n", i);
    for (int i = 0; i < MANY; i++)
        buf_format(&text, "Title: One\nYear: 1990\nStar: S%d\nWon: Best Picture; Oscars; %d\n\n", i,
                   1935 + i % 80);
    buf_add_char(&text, 0);
    CatalogWorld w;
    world_build(&w, (const char *const[]){text.s, NULL}, 0);
    assert_int_equal(catalog_count(w.c, ENT_FILM), MANY + 1);
    Id one = catalog_find_film(w.c, S("One"), 1990);
    assert_int_equal(catalog_values(w.c, REL_STAR, one).count, MANY);
    assert_int_equal(catalog_awards_of_film(w.c, one).count, 80);
    Id crowd = one ? 0 : 1;
    assert_int_equal(catalog_film(w.c, crowd)->marks, MARK_TITLE_SHARED | MARK_TITLE_TWIN);
    assert_true(catalog_person(w.c, catalog_values(w.c, REL_STAR, crowd).ids[0])->ambiguous);
    assert_int_equal(w.diag.count, 1); /* name-of-several, told once */
    world_end(&w);
    arena_free(&a);
}

/* ---- the frozen pack */

static void frozen(void **state)
{
    (void)state;
    CatalogWorld w;
    arena_init(&w.arena);
    diag_init(&w.diag, &w.arena);
    static const char *const paths[] = {"assets/names/countries.rec", "assets/names/events.rec",
                                        "assets/names/genres.rec", "assets/names/languages.rec",
                                        "assets/names/prizes.rec"};
    PackFile files[5],
        pack_file = {.path = S("frozen.rec"),
                     .bytes = test_read_file(&w.arena, "tests/data/frozen.rec")};
    for (int i = 0; i < 5; i++)
        files[i] = (PackFile){.path = str_from_c(paths[i]),
                              .bytes = test_read_file(&w.arena, paths[i])};
    w.name_pack = (Pack){.path = S("names")};
    w.packs[0] = (Pack){.path = S("frozen.rec")};
    pack_read(files, 5, 2027, &w.arena, &w.name_pack, &w.diag);
    pack_read(&pack_file, 1, 2027, &w.arena, &w.packs[0], &w.diag);
    names_build(&w.name_pack, 1, &w.arena, &w.names);
    w.c = catalog_build(&(CatalogInput){&w.packs[0], false}, 1, &w.name_pack, 1, &w.names, &w.arena,
                        &w.diag);
    Buf out = buf_in(&w.arena);
    Str all = world_write(&w, "\n");
    for (size_t i = 0; i < all.n; i++)
        buf_add_c(&out, all.s[i] == ';' && i + 1 < all.n && all.s[i + 1] == ' '
                            ? ";\n   "
                            : (char[]){all.s[i], 0});
    buf_format(&out, "\n%d films, %d people, %d awards, %d editions\n%.*s\n",
               catalog_count(w.c, ENT_FILM), catalog_count(w.c, ENT_PERSON),
               catalog_award_count(w.c), catalog_edition_count(w.c), STR_ARG(world_faults(&w)));
    test_golden("catalog_frozen.txt", buf_str(&out));
    world_end(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_film_or_two),
        cmocka_unit_test(lists),
        cmocka_unit_test(finding_films),
        cmocka_unit_test(fingerprints),
        cmocka_unit_test(sources_only),
        cmocka_unit_test(disputes),
        cmocka_unit_test(fame),
        cmocka_unit_test(crowds),
        cmocka_unit_test(frozen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
