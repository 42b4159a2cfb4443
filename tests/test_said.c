/* test_said.c -- the sentence of a text, from the field it was read into to the card. */
#include "ask_world.h"

#define PACK_OF_ALL \
    "%rec: Film\n\n" \
    "Title: Salt Road\n#: Shot in 1996, it was shown in 1997.\nYear: 1997\n" \
    "#: Ana Ito * directed and wrote it.\nDirector: Ana Ito\n#: Ana Ito * directed and wrote it.\n" \
    "Writer: Ana Ito\nWriter: Bo Ek\n#: A Franco-Belgian film.\nCountry: France\n" \
    "#: Its cast holds Cy Dale (voice), the Warden.\nStar: Cy Dale (voice) as the Warden\n" \
    "#: From a novel by Eva Orr.\nBased_on: novel; The Road; Eva Orr\n" \
    "#: Palme for Ito.\nWon: Palme d'Or; Cannes Film Festival; 1997\n" \
    "#: Ito was up for the Oscar.\n" \
    "Nominated: Best Director; Academy Awards; 1998; Ana Ito\n"

typedef enum { OF_FIELD, OF_VALUE, OF_AWARD } Way;

static const struct {
    int line;
    const char *name;
    Way way;
    Relation relation;
    const char *value, *want;
} facts[] = {
    {__LINE__, "a field", OF_FIELD, 0, "Year", "Shot in 1996, it was shown in 1997."},
    {__LINE__, "no such field", OF_FIELD, 0, "Song", ""},
    {__LINE__, "a person", OF_VALUE, REL_DIRECTOR, "Ana Ito", "Ana Ito * directed and wrote it."},
    {__LINE__, "another list", OF_VALUE, REL_WRITER, "Ana Ito", "Ana Ito * directed and wrote it."},
    {__LINE__, "a field without a sentence", OF_VALUE, REL_WRITER, "Bo Ek", ""},
    {__LINE__, "not of the list", OF_VALUE, REL_DIRECTOR, "Bo Ek", ""},
    {__LINE__, "a voice with a role", OF_VALUE, REL_STAR, "Cy Dale",
     "Its cast holds Cy Dale (voice), the Warden."},
    {__LINE__, "an author", OF_VALUE, REL_AUTHOR, "Eva Orr", "From a novel by Eva Orr."},
    {__LINE__, "a country", OF_VALUE, REL_COUNTRY, "France", "A Franco-Belgian film."},
    {__LINE__, "a prize", OF_AWARD, 0, "Won", "Palme for Ito."},
    {__LINE__, "a nomination", OF_AWARD, 0, "Nominated", "Ito was up for the Oscar."},
};

static Id find_value(const Catalog *c, Relation r, Str name)
{
    return r == REL_COUNTRY ? names_find_country(catalog_names(c), name)
                            : catalog_find_person(c, name);
}

static Id find_award(const Catalog *c, Id film, Result result)
{
    IdSpan awards = catalog_awards_of_film(c, film);
    for (int i = 0; i < awards.count; i++)
        if (catalog_award(c, awards.ids[i])->result == result)
            return awards.ids[i];
    fail_msg("no award of result %d", result);
    return NO_ID;
}

/* The built-in pack may hold the film as well, and come first: then its lines say nothing, and
 * those of the text are found all the same. */
static void check_facts(const char *asked, const char *source)
{
    World w;
    world_open_text(&w, asked, source);
    const Catalog *c = w.catalog;
    Id film = catalog_find_film(c, S("Salt Road"), 1997);
    assert_int_not_equal(film, NO_ID);
    EACH_ROW(row, facts)
    {
        Str value = str_from_c(row->value), got;
        if (row->way == OF_FIELD)
            got = catalog_said(c, film, row->value);
        else if (row->way == OF_VALUE)
            got = catalog_said_of(c, row->relation, film, find_value(c, row->relation, value));
        else
            got = catalog_said_of_award(
                c, find_award(c, film, str_equal(value, S("Won")) ? RESULT_WON : RESULT_NOMINATED),
                NO_ID);
        ROW_STR(row, got, str_from_c(row->want));
    }
    world_close(&w);
}

static void test_facts(void **state)
{
    (void)state;
    check_facts(PACK_OF_ALL, "Title: X\nYear: 1950\n");
    check_facts("Title: Salt Road\nYear: 1997\nDirector: Ana Ito\nStar: Cy Dale\nCountry: France\n"
                "Won: Palme d'Or; Cannes Film Festival; 1997\n",
                PACK_OF_ALL);
}

/* ---- on the card */

typedef struct {
    const World *w;
    int with, without;
    Buf all;
} Cards;

static void note_card(void *ctx, const Question *q)
{
    Cards *k = ctx;
    size_t before = k->all.n;
    words_said(k->w->catalog, &k->w->locale, q, &k->all);
    *(k->all.n > before ? &k->with : &k->without) += 1;
    if (k->all.n > before)
        buf_format(&k->all, " [%s]\n", kind_name(q->kind));
}

static Cards all_cards(World *w)
{
    Asker *k = world_ask(w, (AskOptions){0});
    Cards cards = {.w = w, .all = buf_in(&w->arena)};
    for (int kind = 0; kind < KIND_COUNT; kind++)
        ask_each(k, kind, note_card, &cards);
    return cards;
}

static void test_cards(void **state)
{
    (void)state;
    World w;
    Arena a;
    arena_init(&a);
    Str source = test_read_file(&a, "tests/data/kinds.rec");
    world_open_text(&w, PACK_OF_ALL, arena_c(&a, source));
    Cards cards = all_cards(&w);
    Str all = buf_str(&cards.all);
    static const char *const wanted[] = {
        "The text: \u201CAna Ito \\* directed and wrote it.\u201D [director_of_film]",
        "The text: \u201CShot in 1996, it was shown in 1997.\u201D [year_of_film]",
    };
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
        if (str_find(all, str_from_c(wanted[i])) < 0)
            fail_msg("not there: %s\nin:\n%.*s", wanted[i], STR_ARG(all));
    /* A kind that asks for what does not fit has no sentence. */
    assert_true(str_find(all, S("[not_")) < 0);
    world_close(&w);
    arena_free(&a);
}

/* Long sentences are cut at a blank, and packs without sentences give none. */
static void test_length(void **state)
{
    (void)state;
    World w;
    Arena a;
    arena_init(&a);
    Buf text = buf_in(&a);
    buf_add_c(&text, "Title: Salt Road\n#: ");
    for (int i = 0; i < 90; i++)
        buf_add_c(&text, "word ");
    buf_add_c(&text, "end.\nYear: 1997\n");
    Str source = test_read_file(&a, "tests/data/kinds.rec");
    world_open_text(&w, arena_c(&a, buf_str(&text)), arena_c(&a, source));
    Cards cards = all_cards(&w);
    assert_true(cards.with > 0);
    assert_true(str_find(buf_str(&cards.all), S("word \u2026\u201D")) >= 0);
    assert_true(str_find(buf_str(&cards.all), S("end.")) < 0);
    world_close(&w);

    /* Of a long one the part that says it. */
    text = buf_in(&a);
    buf_add_c(&text, "Title: Salt Road\nYear: 1997\n#: Begin ");
    for (int i = 0; i < 90; i++)
        buf_add_c(&text, "word ");
    buf_add_c(&text, "and by Ana Ito and nobody else.\nDirector: Ana Ito\n");
    world_open_text(&w, arena_c(&a, buf_str(&text)), arena_c(&a, source));
    cards = all_cards(&w);
    assert_true(str_find(buf_str(&cards.all), S("The text: \u201C\u2026 word word")) >= 0);
    assert_true(str_find(buf_str(&cards.all), S("Ana Ito and nobody else.\u201D [director")) >= 0);
    assert_true(str_find(buf_str(&cards.all), S("Begin")) < 0);
    world_close(&w);
    world_open_text(&w, "Title: Salt Road\nYear: 1997\n", arena_c(&a, source));
    cards = all_cards(&w);
    assert_int_equal(cards.with, 0);
    assert_true(cards.without > 0);
    world_close(&w);
    arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_facts),
        cmocka_unit_test(test_cards),
        cmocka_unit_test(test_length),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
