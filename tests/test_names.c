/* test_names.c -- the tables of assets/names: found by any name, and free of faults. */
#include "pack.h"
#include "names.h"
#include "test.h"

typedef struct {
    Arena arena;
    Pack pack;
    Names names;
    Diag diag;
} Tables;

static void tables_open(Tables *t)
{
    static const char *const paths[] = {"assets/names/countries.rec", "assets/names/events.rec",
                                        "assets/names/genres.rec", "assets/names/languages.rec",
                                        "assets/names/prizes.rec"};
    PackFile files[5];
    arena_init(&t->arena);
    diag_init(&t->diag, &t->arena);
    for (int i = 0; i < 5; i++)
        files[i] = (PackFile){.path = str_from_c(paths[i]),
                              .bytes = test_read_file(&t->arena, paths[i])};
    t->pack = (Pack){.path = S("assets/names")};
    pack_read(files, 5, 2027, &t->arena, &t->pack, &t->diag);
    names_build(&t->pack, 1, &t->arena, &t->names);
}

static const struct {
    int line;
    const char *name;
    NameTable table;
    const char *want;
} found[] = {
    {__LINE__, "France", NAMES_COUNTRIES, "France"},
    {__LINE__, "french", NAMES_COUNTRIES, "France"},
    {__LINE__, "U.S.A.", NAMES_COUNTRIES, "United States"},
    {__LINE__, "USSR", NAMES_COUNTRIES, "Soviet Union"},
    {__LINE__, "Côte d’Ivoire", NAMES_COUNTRIES, "Ivory Coast"},
    {__LINE__, "West German", NAMES_COUNTRIES, "West Germany"},
    {__LINE__, "Atlantis", NAMES_COUNTRIES, ""},
    {__LINE__, "", NAMES_COUNTRIES, ""},
    {__LINE__, "Frankreich", NAMES_COUNTRIES, "France"},
    {__LINE__, "ALLEMAGNE", NAMES_COUNTRIES, "Germany"},
    {__LINE__, "Estados Unidos", NAMES_COUNTRIES, "United States"},
    {__LINE__, "EE.UU.", NAMES_COUNTRIES, "United States"},
    {__LINE__, "États-Unis d’Amérique", NAMES_COUNTRIES, "United States"},
    {__LINE__, "Großbritannien", NAMES_COUNTRIES, "United Kingdom"},
    {__LINE__, "Spagna", NAMES_COUNTRIES, "Spain"},
    {__LINE__, "Coreia do Sul", NAMES_COUNTRIES, "South Korea"},
    {__LINE__, "Oostenrijk", NAMES_COUNTRIES, "Austria"},
    {__LINE__, "URSS", NAMES_COUNTRIES, "Soviet Union"},
    {__LINE__, "Kongo", NAMES_COUNTRIES, ""}, /* there are two */
    {__LINE__, "Französisch", NAMES_LANGUAGES, "French"},
    {__LINE__, "inglês", NAMES_LANGUAGES, "English"},
    {__LINE__, "giapponese", NAMES_LANGUAGES, "Japanese"},
    {__LINE__, "Zweeds", NAMES_LANGUAGES, "Swedish"},
    {__LINE__, "Zeichentrick", NAMES_GENRES, "animation"},
    {__LINE__, "Komödie", NAMES_GENRES, "comedy"},
    {__LINE__, "ciencia-ficción", NAMES_GENRES, "science fiction"},
    {__LINE__, "Documentaire", NAMES_GENRES, "documentary"},
    {__LINE__, "Farsi", NAMES_LANGUAGES, "Persian"},
    {__LINE__, "Chinese", NAMES_LANGUAGES, "Mandarin"},
    {__LINE__, "Sci-Fi", NAMES_GENRES, "science fiction"},
    {__LINE__, "Film-Noir", NAMES_GENRES, "film noir"},
};

static void test_find(void **state)
{
    (void)state;
    Tables t;
    tables_open(&t);
    EACH_ROW(row, found)
    {
        uint32_t id = names_find(&t.names, row->table, str_from_c(row->name));
        ROW_STR(row, id == NAMES_NONE ? S("") : names_name(&t.names, row->table, id),
                str_from_c(row->want));
    }
    arena_free(&t.arena);
}

static const struct {
    int line;
    const char *name;
    NameTable table;
    const char *want;
} nearest[] = {
    {__LINE__, "Frence", NAMES_COUNTRIES, "France"},
    {__LINE__, "Belguim", NAMES_COUNTRIES, "Belgium"},
    {__LINE__, "Untied States", NAMES_COUNTRIES, "United States"},
    {__LINE__, "Xyzzy", NAMES_COUNTRIES, ""},
    {__LINE__, "Japanes", NAMES_LANGUAGES, "Japanese"},
    {__LINE__, "commedy", NAMES_GENRES, "comedy"},
};

static void test_nearest(void **state)
{
    (void)state;
    Tables t;
    tables_open(&t);
    EACH_ROW(row, nearest)
    ROW_STR(row, names_nearest(&t.names, row->table, str_from_c(row->name)), str_from_c(row->want));
    arena_free(&t.arena);
}

static const struct {
    int line;
    const char *name;
    bool ok;
    int from, to;
} spans[] = {
    {__LINE__, "1949-1990", true, 1949, 1990},
    {__LINE__, "1993-", true, 1993, 0},
    {__LINE__, "1929", true, 1929, 1929},
    {__LINE__, "1928 - 1929", true, 1928, 1929},
    {__LINE__, "", false, 0, 0},
    {__LINE__, "-1990", false, 0, 0},
    {__LINE__, "then-now", false, 0, 0},
    {__LINE__, "1949-now", false, 0, 0},
};

static void test_years(void **state)
{
    (void)state;
    EACH_ROW(row, spans)
    {
        int from = 0, to = 0;
        ROW_INT(row, names_years(str_from_c(row->name), &from, &to), row->ok);
        ROW_INT(row, from, row->from);
        ROW_INT(row, to, row->to);
    }
}

/* Every country, language and genre is found by its own name, every successor is one of them. */
static void test_tables(void **state)
{
    (void)state;
    Tables t;
    tables_open(&t);
    assert_int_equal(t.diag.count, 0);
    assert_true(t.names.country_count >= 110 && t.names.language_count >= 80 &&
                t.names.genre_count >= 20);
    for (int table = 0; table < NAMES_TABLES; table++)
        for (int i = 0; i < names_count(&t.names, (NameTable)table); i++) {
            Str name = names_name(&t.names, (NameTable)table, (uint32_t)i);
            if (names_find(&t.names, (NameTable)table, name) != (uint32_t)i)
                fail_msg("%.*s stands there twice", STR_ARG(name));
        }
    for (int i = 0; i < t.names.country_count; i++) {
        const Country *c = &t.names.countries[i];
        if (!c->adjective.n || !c->region.n || !c->spoken.n)
            fail_msg("%.*s has no adjective or region", STR_ARG(c->name));
        if (c->to && c->successor == NAMES_NONE && !str_equal(c->name, S("Serbia and Montenegro")))
            fail_msg("%.*s has ended without a successor", STR_ARG(c->name));
    }
    arena_free(&t.arena);
}

static void check_variants(const Tables *t, NameTable table, const Record *r)
{
    static const char *const fields[] = {"Also", "Abroad"};
    for (int i = 0; i < 2; i++)
        for (const Field *f = NULL; (f = record_next(r, fields[i], f));) {
            Str name = names_name(&t->names, table, names_find(&t->names, table, f->value));
            if (!str_equal(name, record_value(r, "Name")))
                fail_msg("%.*s:%d: \"%.*s\" is %.*s already", STR_ARG(r->file), f->line,
                         STR_ARG(f->value), STR_ARG(name));
        }
}

/* No text is given to two entries: the second would never be found by it. */
static void test_variants(void **state)
{
    (void)state;
    static const RecordType types[NAMES_TABLES] = {RECORD_COUNTRY, RECORD_LANGUAGE, RECORD_GENRE};
    Tables t;
    tables_open(&t);
    for (int i = 0; i < t.pack.count; i++)
        for (int table = 0; table < NAMES_TABLES; table++)
            if (t.pack.records[i].type == types[table])
                check_variants(&t, (NameTable)table, &t.pack.records[i]);
    arena_free(&t.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_find),
        cmocka_unit_test(test_nearest),
        cmocka_unit_test(test_years),
        cmocka_unit_test(test_tables),
        cmocka_unit_test(test_variants),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
