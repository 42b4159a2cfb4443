/* test_fact.c -- yes, no, or the records do not say. */
#include "catalog_world.h"

static const char pack[] =
    "%rec: Film\n\n"
    "Title: Whole\nYear: 1958\nCountry: France\nDirector: Ann Director\nWriter: Will Writer\n"
    "Star: Cast One as X\nStar: Cast Two\nComplete: Country\nComplete: Cast\n"
    "Won: Best Picture; Academy Awards; 1959\nComplete: Won; Academy Awards\n"
    "Complete: Nominated; Academy Awards\n\n"
    "Title: Open\nYear: 1960\nCountry: France\nDirector: Bea Director\nPartial: Director\n"
    "Star: Lead One as Y\nStar: Lead Two\nPlot: She meets Named Person by the sea.\n"
    "Won: Best Actress; Academy Awards; 1961; Prized Woman\n"
    "Nominated: Best Picture; Academy Awards; 1961; unofficial\nCompeted: Palme d'Or; Cannes; "
    "1960\nNominated: Best Actress; Academy Awards; ?; Prized Once\n\n"
    "Title: Near\nYear: 1962\nDirector: Bea Director\nStar: Met Once\n\n"
    "Title: Far\nYear: 1964\nDirector: Bea Director\nStar: Met Late\nStar: Cast One\n\n"
    "Title: Doubt\nYear: 1960\nDirector: Other Director\nStar: Active Then\nStar: Prized "
    "Once\nStar: Named "
    "Person\nStar: John Smith\n\n"
    "Title: Old\nYear: 1930\nDirector: Other Director\nStar: Long Ago\n\n"
    "%rec: Person\n\nName: John Smith (tall)\n\nName: John Smith (short)\n";

typedef struct {
    int line;
    const char *name;
    Relation relation;
    const char *film, *value;
    int want;
} FactRow;

static Id value_of(const Catalog *c, Relation r, const char *text)
{
    if (relation_domain(r) == ENT_COUNTRY)
        return names_find_country(catalog_names(c), str_from_c(text));
    Id id = catalog_find_person(c, str_from_c(text));
    for (int i = 0; id == NO_ID && i < catalog_count(c, ENT_PERSON); i++)
        if (catalog_person(c, (Id)i)->ambiguous)
            id = (Id)i; /* the only one here that cannot be found by name */
    return id;
}

static void relations(void **state)
{
    (void)state;
    static const FactRow rows[] = {
        {__LINE__, "listed", REL_COUNTRY, "Whole", "France", FACT_YES},
        {__LINE__, "not listed, whole", REL_COUNTRY, "Whole", "Belgium", FACT_NO},
        {__LINE__, "not listed, open", REL_COUNTRY, "Open", "Belgium", FACT_UNKNOWN},
        {__LINE__, "director", REL_DIRECTOR, "Whole", "Ann Director", FACT_YES},
        {__LINE__, "another director", REL_DIRECTOR, "Whole", "Bea Director", FACT_NO},
        {__LINE__, "another director, partial", REL_DIRECTOR, "Open", "Ann Director", FACT_UNKNOWN},
        {__LINE__, "writers are not whole by nature", REL_WRITER, "Whole", "Ann Director",
         FACT_UNKNOWN},
        {__LINE__, "in the cast", REL_STAR, "Whole", "Cast Two", FACT_YES},
        {__LINE__, "not in a whole cast", REL_STAR, "Whole", "Lead One", FACT_NO},
        {__LINE__, "not among the stars", REL_STAR, "Open", "Cast One", FACT_UNKNOWN},
        {__LINE__, "an acting prize proves it", REL_STAR, "Open", "Prized Woman", FACT_YES},
        {__LINE__, "somebody of several", REL_STAR, "Whole", "John Smith", FACT_UNKNOWN},
        {__LINE__, "somebody of several, listed", REL_STAR, "Doubt", "John Smith", FACT_YES},
    };
    CatalogWorld w;
    world_build(&w, (const char *const[]){pack, NULL}, 0);
    EACH_ROW(row, rows)
    {
        Id film = catalog_find_film(w.c, str_from_c(row->film), 0);
        ROW_INT(row, fact_is(w.c, row->relation, film, value_of(w.c, row->relation, row->value)),
                row->want);
    }
    world_end(&w);
}

static void years(void **state)
{
    (void)state;
    CatalogWorld w;
    world_build(&w,
                (const char *const[]){
                    pack, "%rec: Film\n\nTitle: Near\nYear: 1963\nDirector: Bea Director\n", NULL},
                0);
    static const struct {
        int line;
        const char *name, *film;
        int year, want;
    } rows[] = {
        {__LINE__, "its year", "Whole", 1958, FACT_YES},
        {__LINE__, "another", "Whole", 1959, FACT_NO},
        {__LINE__, "sources differ", "Near", 1962, FACT_UNKNOWN},
        {__LINE__, "sources differ, far off", "Near", 1990, FACT_UNKNOWN},
    };
    EACH_ROW(row, rows)
    ROW_INT(row, fact_year_is(w.c, catalog_find_film(w.c, str_from_c(row->film), 0), row->year),
            row->want);
    world_end(&w);
}

static Id edition_held(const Catalog *c, const char *event, int held)
{
    for (int i = 0; i < catalog_edition_count(c); i++) {
        const Edition *e = catalog_edition(c, (Id)i);
        if (e->held == held && str_equal(catalog_event(c, e->event)->name, str_from_c(event)))
            return (Id)i;
    }
    fail_msg("no edition of %d", held);
    return NO_ID;
}

static void awards(void **state)
{
    (void)state;
#define OSCARS "Academy Awards"
#define CANNES "Cannes Film Festival"
    static const struct {
        int line;
        const char *name, *film, *prize, *event;
        int held, result, want;
    } rows[] = {
        {__LINE__, "won", "Whole", "Best Picture", OSCARS, 1959, RESULT_WON, FACT_YES},
        {__LINE__, "a winner was nominated", "Whole", "Best Picture", OSCARS, 1959,
         RESULT_NOMINATED, FACT_YES},
        {__LINE__, "won nothing else", "Whole", "Best Actress", OSCARS, 1959, RESULT_WON, FACT_NO},
        {__LINE__, "nor at another ceremony", "Whole", "Best Picture", OSCARS, 1961, RESULT_WON,
         FACT_NO},
        {__LINE__, "nor was nominated", "Whole", "Best Actress", OSCARS, 1959, RESULT_NOMINATED,
         FACT_NO},
        {__LINE__, "another event", "Whole", "Palme d'Or", CANNES, 1960, RESULT_WON, FACT_UNKNOWN},
        {__LINE__, "no list is whole", "Open", "Best Picture", OSCARS, 1959, RESULT_WON,
         FACT_UNKNOWN},
        {__LINE__, "unofficial", "Open", "Best Picture", OSCARS, 1961, RESULT_NOMINATED,
         FACT_UNKNOWN},
        {__LINE__, "competed", "Open", "Palme d'Or", CANNES, 1960, RESULT_COMPETED, FACT_YES},
        {__LINE__, "competed is not won", "Open", "Palme d'Or", CANNES, 1960, RESULT_WON,
         FACT_UNKNOWN},
    };
    CatalogWorld w;
    world_build(&w, (const char *const[]){pack, NULL}, 0);
    EACH_ROW(row, rows)
    {
        Id film = catalog_find_film(w.c, str_from_c(row->film), 0);
        Id prize = catalog_find_prize(w.c, str_from_c(row->prize), str_from_c(row->event));
        Id edition = edition_held(w.c, row->event, row->held);
        ROW_INT(row, fact_award_is(w.c, film, prize, edition, (Result)row->result), row->want);
    }
    world_end(&w);
}

/* The prize's own list: who is not in it has not won it. */
static void prize_lists(void **state)
{
    (void)state;
    CatalogWorld w;
    world_build(
        &w,
        (const char *const[]){
            pack, "%rec: Prize\n\nName: Palme d'Or\nEvent: Cannes\nComplete: Won; 1960\n", NULL},
        0);
    Id prize = catalog_find_prize(w.c, S("Palme d'Or"), S("Cannes"));
    Id film = catalog_find_film(w.c, S("Open"), 0), edition = edition_held(w.c, CANNES, 1960);
    assert_int_equal(fact_award_is(w.c, film, prize, edition, RESULT_WON), FACT_NO);
    assert_int_equal(
        fact_award_is(w.c, catalog_find_film(w.c, S("Doubt"), 0), prize, edition, RESULT_COMPETED),
        FACT_UNKNOWN);
    world_end(&w);
}

static void presumed(void **state)
{
    (void)state;
    static const struct {
        int line;
        const char *name, *person;
        bool want;
    } rows[] = {
        {__LINE__, "active then, a stranger", "Active Then", true},
        {__LINE__, "in it", "Lead One", false},
        {__LINE__, "directed it", "Bea Director", false},
        {__LINE__, "named in its plot", "Named Person", false},
        {__LINE__, "with its director two years later", "Met Once", false},
        {__LINE__, "with its director four years later, not active then", "Met Late", false},
        {__LINE__, "with its director four years later, active then", "Cast One", true},
        {__LINE__, "thirty years before", "Long Ago", false},
        {__LINE__, "has the prize for it", "Prized Woman", false},
        {__LINE__, "in a prize for it, of no year", "Prized Once", false},
        {__LINE__, "somebody of several", "John Smith", false},
    };
    CatalogWorld w;
    world_build(&w, (const char *const[]){pack, NULL}, 0);
    Id film = catalog_find_film(w.c, S("Open"), 0);
    EACH_ROW(row, rows)
    ROW_INT(row, fact_presumed_not_in_cast(w.c, film, value_of(w.c, REL_STAR, row->person)),
            row->want);
    /* Where the cast is whole nothing need be presumed. */
    assert_false(fact_presumed_not_in_cast(w.c, catalog_find_film(w.c, S("Whole"), 0),
                                           value_of(w.c, REL_STAR, "Active Then")));
    world_end(&w);
}

static void keys(void **state)
{
    (void)state;
    uint64_t got[2][4];
    for (int turn = 0; turn < 2; turn++) {
        CatalogWorld w;
        static const char other[] = "%rec: Film\n\nTitle: Another\nYear: 1999\nDirector: Aaa Aaa\n";
        world_build(&w, (const char *const[]){turn ? other : pack, turn ? pack : NULL, NULL}, 0);
        Id film = catalog_find_film(w.c, S("Whole"), 0);
        got[turn][0] =
            fact_key(w.c, REL_DIRECTOR, film, value_of(w.c, REL_DIRECTOR, "Ann Director"));
        got[turn][1] = fact_key(w.c, REL_WRITER, film, value_of(w.c, REL_WRITER, "Ann Director"));
        got[turn][2] = fact_year_key(w.c, film);
        got[turn][3] = fact_role_key(w.c, film, S("X"));
        assert_true(got[turn][3] == fact_role_key(w.c, film, S("x.")));
        world_end(&w);
    }
    assert_memory_equal(got[0], got[1], sizeof got[0]);
    for (int i = 0; i < 4; i++)
        for (int k = 0; k < i; k++)
            assert_true(got[0][i] != got[0][k]);
}

/* What a player corrects is a fact like the others, and the years of a person's films follow. */
static void corrected(void **state)
{
    (void)state;
    CatalogWorld w;
    world_build(&w,
                (const char *const[]){
                    pack,
                    "%rec: Dispute\n\nFilm: Near\nYear: 1962\nField: Director\nRight: Cast One\n\n"
                    "Film: Far\nYear: 1964\nField: Year\nRight: 1965\n",
                    NULL},
                0);
    Id one = catalog_find_person(w.c, S("Cast One")), near = catalog_find_film(w.c, S("Near"), 0);
    assert_int_equal(fact_is(w.c, REL_DIRECTOR, near, one), FACT_YES);
    IdSpan works = catalog_works(w.c, one);
    assert_int_equal(works.count, 3);
    for (int i = 0; i < works.count; i++)
        assert_int_equal(catalog_work_years(w.c, one)[i], catalog_film(w.c, works.ids[i])->year);
    assert_int_equal(catalog_film(w.c, catalog_find_film(w.c, S("Far"), 0))->year, 1965);
    world_end(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(relations),   cmocka_unit_test(years),    cmocka_unit_test(awards),
        cmocka_unit_test(prize_lists), cmocka_unit_test(presumed), cmocka_unit_test(keys),
        cmocka_unit_test(corrected),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
