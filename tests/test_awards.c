/* test_awards.c -- events, editions, prizes through their names, shared awards, lists that are
 * whole. */
#include "catalog_world.h"

#define FILM(year, lines) "%rec: Film\n\nTitle: F\nYear: " year "\n" lines
#define WON(line) FILM("1958", "Won: " line "\n")

static void editions(void **state)
{
    (void)state;
    static const struct {
        int line;
        const char *name, *year;
        int ordinal, held, first, last;
    } rows[] = {
        {__LINE__, "Best Picture; Academy Awards", "1929", 1, 1929, 1927, 1928},
        {__LINE__, "Best Picture; 2nd Academy Awards", "1930", 2, 1930, 1928, 1929},
        {__LINE__, "Best Picture; 3rd Academy Awards", "1930", 3, 1930, 1929, 1930},
        {__LINE__, "Best Picture; Academy Awards", "1930", 0, 0, 0, 0},
        {__LINE__, "Best Picture; 4th Academy Awards", "1930", 0, 0, 0, 0},
        {__LINE__, "Best Picture; Academy Awards", "1931", 4, 1931, 1931, 1931},
        {__LINE__, "Best Picture; Academy Awards", "1933", 0, 0, 0, 0},
        {__LINE__, "Best Picture; Academy Awards", "1934", 6, 1934, 1932, 1933},
        {__LINE__, "Best Picture; Oscars", "1935", 7, 1935, 1934, 1934},
        {__LINE__, "Best Picture; Academy Awards", "2012", 84, 2012, 2011, 2011},
        {__LINE__, "Best Picture; 84th Academy Awards", "2012", 84, 2012, 2011, 2011},
        {__LINE__, "Best Picture; 85th Academy Awards", "2012", 0, 0, 0, 0},
        {__LINE__, "Best Picture; Academy Awards", "2021", 93, 2021, 2020, 2021},
        {__LINE__, "Best Picture; Academy Awards", "2023", 95, 2023, 2022, 2022},
        {__LINE__, "Best Picture; Academy Awards", "1928", 0, 0, 0, 0},
        {__LINE__, "Palme d'Or; Cannes", "2012", 0, 2012, 2012, 2012},
        {__LINE__, "Palme d'Or; 65th Cannes Film Festival", "2012", 0, 2012, 2012, 2012},
        {__LINE__, "Palme d'Or; Cannes Film Festival", "1968", 0, 0, 0, 0},
    };
    EACH_ROW(row, rows)
    {
        CatalogWorld w;
        char text[256];
        snprintf(text, sizeof text, "Title: F\nYear: 1958\nWon: %s; %s\n", row->name, row->year);
        world_build(&w, (const char *const[]){text, NULL}, 0);
        ROW_INT(row, catalog_edition_count(w.c), row->held != 0);
        const Edition *e = catalog_edition_count(w.c) ? catalog_edition(w.c, 0) : &(Edition){0};
        ROW_INT(row, e->ordinal, row->ordinal);
        ROW_INT(row, e->held, row->held);
        ROW_INT(row, e->film_first, row->first);
        ROW_INT(row, e->film_last, row->last);
        ROW_STR(row, world_faults(&w), row->held ? S("") : S("a.rec:3 edition-unknown"));
        world_end(&w);
    }
}

static void prize_names(void **state)
{
    (void)state;
    static const WorldRow rows[] = {
        {__LINE__,
         "the name of its time",
         {FILM("1930", "Won: Best Picture; 3rd Academy Awards; 1930\n")},
         "F (1930) Won Outstanding Production 3/1930;",
         ""},
        {__LINE__,
         "its own name later",
         {WON("Best Picture; Academy Awards; 1959")},
         "F (1958) Won Best Picture 31/1959;",
         ""},
        {__LINE__,
         "found by a former name",
         {WON("Outstanding Production; Academy Awards; 1931")},
         "F (1958) Won Outstanding Production 4/1931;",
         ""},
        {__LINE__,
         "found by a former name out of its time",
         {WON("Outstanding Production; Oscars; 1959")},
         "F (1958) Won Best Picture 31/1959;",
         ""},
        {__LINE__,
         "found by a variant",
         {WON("best film; Oscars; 1959")},
         "F (1958) Won Best Picture 31/1959;",
         ""},
        {__LINE__,
         "the top prize when that was the Grand Prix",
         {WON("Grand Prix; Cannes; 1950")},
         "F (1958) Won Grand Prix du Festival 0/1950;",
         ""},
        {__LINE__,
         "the second prize since",
         {WON("Grand Prix; Cannes; 1970")},
         "F (1958) Won Grand Prix 0/1970;",
         ""},
        {__LINE__,
         "unknown prize",
         {WON("Best Pictures; Academy Awards; 1959")},
         "F (1958)",
         "a.rec:5 unknown-prize"},
        {__LINE__,
         "unknown event",
         {WON("Best Picture; Academie Awards; 1959")},
         "F (1958)",
         "a.rec:5 unknown-event"},
        {__LINE__,
         "a pack's own prize",
         {WON("Silver Hen; Henley Film Festival; 1959") "\n%rec: Prize\n\nName: Silver Hen\nEvent: "
                                                        "Henley Film Festival\nHonours: film\n"},
         "F (1958) Won Silver Hen 0/1959;",
         ""},
        {__LINE__,
         "a pack adds a name",
         {WON("Big One; Oscars; 1959") "\n%rec: Prize\n\nName: Best Picture\nAlso: Big One\nEvent: "
                                       "Academy Awards\n"},
         "F (1958) Won Best Picture 31/1959;",
         ""},
    };
    WORLD_CHECK(rows);
}

static void shared(void **state)
{
    (void)state;
    static const WorldRow rows[] = {
        {__LINE__,
         "two writers, one award",
         {FILM("1958", "Won: Best Adapted Screenplay; Academy Awards; 1959; A B\n"
                       "Won: Best Adapted Screenplay; Academy Awards; 1959; C D; posthumous\n")},
         "F (1958) Won Best Adapted Screenplay 31/1959 A B + C D notes 16;",
         ""},
        {__LINE__,
         "two packs, one award",
         {FILM("1958", "Won: Best Adapted Screenplay; Academy Awards; 1959; A B\n"),
          FILM("1958", "Won: Best Adapted Screenplay; Oscars; 1959; A. B.\n")},
         "F (1958) Won Best Adapted Screenplay 31/1959 A B;",
         ""},
        {__LINE__,
         "one won, one lost",
         {FILM("1958", "Won: Best Actress; Academy Awards; 1959; A B\n"
                       "Nominated: Best Actress; Academy Awards; 1959; C D\n")},
         "F (1958) Won Actress 31/1959 A B; Nominated Actress 31/1959 C D;",
         ""},
        {__LINE__,
         "winners listed as nominated too",
         {FILM("1958", "Won: Best Actress; Academy Awards; 1959; A B\n"
                       "Nominated: Best Actress; Academy Awards; 1959; A B\n")},
         "F (1958) Won Actress 31/1959 A B;",
         ""},
        {__LINE__,
         "a tie",
         {FILM("1958", "Won: Palme d'Or; Cannes; 1958; tie\n")},
         "F (1958) Won Palme d'Or 0/1958 notes 1;",
         ""},
    };
    WORLD_CHECK(rows);
}

static void whole_lists(void **state)
{
    (void)state;
    static const WorldRow rows[] = {
        {__LINE__,
         "of a film at an event",
         {FILM("1958", "Won: Best Picture; Oscars; 1959\nComplete: Won; Academy Awards\n")},
         "F (1958) Won Best Picture 31/1959; all won at Academy Awards;",
         ""},
        {__LINE__,
         "of a film that won nothing",
         {FILM("1958", "Complete: Won; Oscars\n")},
         "F (1958) all won at Academy Awards;",
         ""},
        {__LINE__,
         "another pack knows of more",
         {FILM("1958", "Won: Best Picture; Oscars; 1959\nComplete: Won; Academy Awards\n"),
          FILM("1958", "Won: Best Adapted Screenplay; Oscars; 1959; A B\n")},
         "F (1958) Won Best Picture 31/1959; Won Best Adapted Screenplay 31/1959 A B;",
         "a.rec:6 list-differs"},
        {__LINE__,
         "another pack knows less",
         {FILM("1958", "Won: Best Picture; Oscars; 1959\nComplete: Won; Academy Awards\n"),
          FILM("1958", "Won: Best Picture; Oscars; 1959\n")},
         "F (1958) Won Best Picture 31/1959; all won at Academy Awards;",
         ""},
        {__LINE__,
         "a line that is not understood",
         {FILM("1958", "Won: Best Pictures; Oscars; 1959\nComplete: Won; Academy Awards\n")},
         "F (1958)",
         "a.rec:5 unknown-prize"},
        {__LINE__,
         "taken back by Partial",
         {"%rec: Pack\n\nName: P\nComplete: Won; Academy Awards\n\n" FILM("1958",
                                                                          "Partial: Won\n")},
         "F (1958)",
         ""},
        {__LINE__,
         "of a prize",
         {WON("Best Picture; Oscars; 1959") "\n%rec: Prize\n\nName: Best Picture\nEvent: "
                                            "Oscars\nComplete: Won; 1951-2025\n"},
         "F (1958) Won Best Picture 31/1959!;",
         ""},
        {__LINE__,
         "of a prize, by ordinals",
         {WON("Best Picture; Oscars; 1959") "\n%rec: Prize\n\nName: Best Film\nEvent: "
                                            "Oscars\nComplete: Won; 31st-32nd\n"},
         "F (1958) Won Best Picture 31/1959;",
         ""},
        {__LINE__,
         "of a prize in other years",
         {WON("Best Picture; Oscars; 1959") "\n%rec: Prize\n\nName: Best Picture\nEvent: "
                                            "Oscars\nComplete: Won; 1960-2025\n"},
         "F (1958) Won Best Picture 31/1959;",
         ""},
        {__LINE__,
         "of a prize, and another pack has a second winner",
         {WON("Best Picture; Oscars; 1959") "\n%rec: Prize\n\nName: Best Picture\nEvent: "
                                            "Oscars\nComplete: Won; 1951-2025\n",
          "%rec: Film\n\nTitle: G\nYear: 1958\nWon: Best Picture; Oscars; 1959\n"},
         "F (1958) Won Best Picture 31/1959; / G (1958) Won Best Picture 31/1959;",
         ""},
        {__LINE__,
         "of a film with a prize of no year",
         {FILM("1958", "Won: Best Picture; Oscars; ?\nComplete: Won; Academy Awards\n")},
         "F (1958)",
         "a.rec:5 prize-undated"},
    };
    WORLD_CHECK(rows);
}

static bool is_list_whole(const CatalogWorld *w, const char *prize, const char *event, int held)
{
    Id id = catalog_find_prize(w->c, str_from_c(prize), str_from_c(event));
    for (int e = 0; e < catalog_edition_count(w->c); e++)
        if (catalog_edition(w->c, (Id)e)->held == held)
            return catalog_list_is_whole(w->c, id, (Id)e, RESULT_WON);
    return false;
}

/* Nobody says when: it makes no award, and the lists in which it may be missing are not whole. */
static void undated(void **state)
{
    (void)state;
    static const struct {
        int line;
        const char *name, *other;
        bool whole;
    } rows[] = {
        {__LINE__, "another film of the year before", FILM("1957", "Won: Best Film; Oscars; ?\n"),
         false},
        {__LINE__, "with its person", FILM("1958", "Won: Best Film; Oscars; ; A B\n"), false},
        {__LINE__, "of long before", FILM("1950", "Won: Best Film; Oscars; ?\n"), true},
        {__LINE__, "of later", FILM("1960", "Won: Best Film; Oscars; ?\n"), true},
        {__LINE__, "another prize", FILM("1957", "Won: Best Actress; Oscars; ?\n"), true},
        {__LINE__, "another result", FILM("1957", "Nominated: Best Film; Oscars; ?\n"), true},
        {__LINE__, "told elsewhere",
         FILM("1957", "Won: Best Film; Oscars; ?\nWon: Best Film; Oscars; 1958\n"), true},
    };
    EACH_ROW(row, rows)
    {
        CatalogWorld w;
        const char *list = "%rec: Film\n\nTitle: G\nYear: 1958\nWon: Best Picture; Oscars; 1959\n\n"
                           "%rec: Prize\n\nName: Best Picture\nEvent: Oscars\n"
                           "Complete: Won; 1959\n";
        world_build(&w, (const char *const[]){list, row->other, NULL}, 0);
        ROW_INT(row, is_list_whole(&w, "Best Picture", "Oscars", 1959), row->whole);
        ROW_INT(row, catalog_awards_of_film(w.c, catalog_find_film(w.c, S("F"), 0)).count,
                strstr(row->other, "Oscars; 1958") != NULL);
        world_end(&w);
    }
}

/* The Palme d'Or was called Grand Prix from 1946 on: of a film of 1945 either may be meant. */
static void undated_of_two_names(void **state)
{
    (void)state;
    for (int year = 1944; year <= 1945; year++) {
        CatalogWorld w;
        char other[128];
        snprintf(other, sizeof other, "Title: F\nYear: %d\nWon: Grand Prix; Cannes; ?\n", year);
        const char *list = "%rec: Film\n\nTitle: G\nYear: 1946\nWon: Palme d'Or; Cannes; 1946\n\n"
                           "%rec: Prize\n\nName: Palme d'Or\nEvent: Cannes\nComplete: Won; 1946\n";
        world_build(&w, (const char *const[]){list, other, NULL}, 0);
        assert_int_equal(is_list_whole(&w, "Palme d'Or", "Cannes", 1946), year == 1944);
        world_end(&w);
    }
}

static void finding_prizes(void **state)
{
    (void)state;
    CatalogWorld w;
    world_build(&w, (const char *const[]){WON("Best Picture; Oscars; 1959"), NULL}, 0);
    static const struct {
        int line;
        const char *name, *prize, *event, *want;
    } rows[] = {
        {__LINE__, "own name", "Best Picture", "Academy Awards", "Best Picture"},
        {__LINE__, "variant of both", "best film", "oscars", "Best Picture"},
        {__LINE__, "own name before a former one", "Grand Prix", "Cannes", "Grand Prix"},
        {__LINE__, "of another event", "Best Picture", "Cannes", ""},
        {__LINE__, "no event", "Best Picture", "Locarno", ""},
    };
    EACH_ROW(row, rows)
    {
        Id id = catalog_find_prize(w.c, str_from_c(row->prize), str_from_c(row->event));
        ROW_STR(row, id == NO_ID ? S("") : catalog_prize(w.c, id)->name, str_from_c(row->want));
    }
    world_end(&w);
}

/* Awards of an edition stand by prize, result, key, whatever the order of the packs. */
static void order_at_an_edition(void **state)
{
    (void)state;
    static const char g[] =
        "%rec: Film\n\nTitle: G\nYear: 1958\nNominated: Best Picture; Oscars; 1959\n";
    uint64_t keys[2][2];
    for (int turn = 0; turn < 2; turn++) {
        CatalogWorld w;
        const char *f = WON("Best Picture; Oscars; 1959");
        world_build(&w, (const char *const[]){turn ? g : f, turn ? f : g, NULL}, 0);
        IdSpan at = catalog_awards_at(w.c, 0);
        assert_int_equal(at.count, 2);
        assert_int_equal(catalog_award(w.c, at.ids[0])->result, RESULT_WON);
        for (int i = 0; i < 2; i++)
            keys[turn][i] = catalog_award(w.c, at.ids[i])->key;
        world_end(&w);
    }
    assert_memory_equal(keys[0], keys[1], sizeof keys[0]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(editions),       cmocka_unit_test(prize_names),
        cmocka_unit_test(shared),         cmocka_unit_test(whole_lists),
        cmocka_unit_test(undated),        cmocka_unit_test(undated_of_two_names),
        cmocka_unit_test(finding_prizes), cmocka_unit_test(order_at_an_edition),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
