/* test_prove.c -- the judge refuses what is unfair: fair questions, each broken in one way. */
#include <limits.h>
#include <stdlib.h>

#include "prove_mutate.h"

static const char *const frozen[] = {"tests/data/frozen.rec"};
static const char *const traps[] = {"tests/data/traps.rec"};

#define ROUNDS 150

/* Break a question. False when this one cannot be broken so. */
typedef bool Breaker(const World *w, Question *q);

static int wrong(const Question *q)
{
    return q->key ? 0 : 1;
}

static bool another_key(const World *w, Question *q)
{
    (void)w;
    q->key = (uint8_t)wrong(q);
    return true;
}

static bool same_twice(const World *w, Question *q)
{
    (void)w;
    int first = wrong(q), second = first + 1 == q->key ? first + 2 : first + 1;
    if (second >= q->option_count)
        return false;
    q->option[second] = q->option[first];
    return true;
}

static bool two_options(const World *w, Question *q)
{
    (void)w;
    q->option[0] = q->option[q->key];
    q->key = 0;
    q->option_count = 2;
    return true;
}

static bool key_out_of_reach(const World *w, Question *q)
{
    (void)w;
    q->key = q->option_count;
    return true;
}

/* Another film by the same director, or with the same star, as a wrong option: the one of nearest
 * years, that no other rule may refuse it first. */
static bool second_right_film(const World *w, Question *q)
{
    Relation r = q->kind == KIND_film_by_director ? REL_DIRECTOR : REL_STAR;
    IdSpan films = catalog_films(w->catalog, r, q->subject);
    int year = catalog_film(w->catalog, q->option[q->key])->year, nearest = INT_MAX;
    for (int i = 0; i < films.count; i++) {
        int off = abs(catalog_film(w->catalog, films.ids[i])->year - year);
        if (films.ids[i] == q->option[q->key] || off >= nearest)
            continue;
        q->option[wrong(q)] = films.ids[i];
        nearest = off;
    }
    return nearest < INT_MAX;
}

static bool second_right_country(const World *w, Question *q)
{
    IdSpan countries = catalog_values(w->catalog, REL_COUNTRY, q->film);
    for (int i = 0; i < countries.count; i++)
        if (countries.ids[i] != q->option[q->key]) {
            q->option[wrong(q)] = countries.ids[i];
            return true;
        }
    return false;
}

static bool second_star(const World *w, Question *q)
{
    IdSpan cast = catalog_values(w->catalog, REL_STAR, q->film);
    for (int i = 0; i < cast.count; i++)
        if (cast.ids[i] != q->option[q->key]) {
            q->option[wrong(q)] = cast.ids[i];
            return true;
        }
    return false;
}

/* A film whose country list is not whole: what it lacks may still be so. */
static bool open_list(const World *w, Question *q)
{
    for (Id film = 0; film < (Id)catalog_count(w->catalog, ENT_FILM); film++) {
        IdSpan countries = catalog_values(w->catalog, REL_COUNTRY, film);
        if (countries.count && !catalog_is_whole(w->catalog, REL_COUNTRY, film)) {
            q->film = film;
            q->option[q->key] = countries.ids[0];
            return true;
        }
    }
    return false;
}

static bool unmarked(const World *w, Question *q)
{
    (void)w;
    bool any = q->presumed != 0;
    q->presumed = 0;
    return any;
}

static bool film_of_other_era(const World *w, Question *q)
{
    int year = catalog_film(w->catalog, q->option[q->key])->year;
    for (Id film = 0; film < (Id)catalog_count(w->catalog, ENT_FILM); film++)
        if (catalog_film(w->catalog, film)->year > year + 20
            && catalog_is_whole(w->catalog, REL_DIRECTOR, film)) {
            q->option[wrong(q)] = film;
            return true;
        }
    return false;
}

static bool director_of_other_era(const World *w, Question *q)
{
    int year = catalog_film(w->catalog, q->film)->year;
    for (Id person = 0; person < (Id)catalog_count(w->catalog, ENT_PERSON); person++) {
        const Person *p = catalog_person(w->catalog, person);
        if (p->first > year + 20 && !p->ambiguous) {
            q->option[wrong(q)] = person;
            return true;
        }
    }
    return false;
}

static bool other_gender(const World *w, Question *q)
{
    Gender key = catalog_person(w->catalog, q->option[q->key])->gender;
    IdSpan cast = catalog_values(w->catalog, REL_STAR, q->film);
    for (int i = 0; i < cast.count; i++) {
        Gender g = catalog_person(w->catalog, cast.ids[i])->gender;
        if (g != GENDER_UNKNOWN && g != key) {
            q->option[wrong(q)] = cast.ids[i];
            return true;
        }
    }
    return false;
}

static bool years_fall(const World *w, Question *q)
{
    (void)w;
    uint32_t t = q->option[0];
    q->option[0] = q->option[1];
    q->option[1] = t;
    q->key = q->key == 0 ? 1 : q->key == 1 ? 0 : q->key;
    return true;
}

static bool film_of_other_edition(const World *w, Question *q)
{
    Id body = catalog_prize(w->catalog, catalog_award(w->catalog, q->award)->prize)->event;
    int year = catalog_film(w->catalog, q->option[q->key])->year;
    for (Id film = 0; film < (Id)catalog_count(w->catalog, ENT_FILM); film++)
        if (catalog_film(w->catalog, film)->year > year + 4
            && catalog_film_list_is_whole(w->catalog, film, body, RESULT_WON)) {
            q->option[wrong(q)] = film;
            return true;
        }
    return false;
}

static bool of_no_film(const World *w, Question *q)
{
    (void)w;
    q->film = NO_ID;
    return true;
}

#define ANY (-1)

static const struct {
    int line;
    const char *name;
    int kind;
    Breaker *breaks;
    const char *rule;
} rows[] = {
    {__LINE__, "another key", KIND_director_of_film, another_key, "the key is not true"},
    {__LINE__, "another key", KIND_year_of_film, another_key, "the key is not true"},
    {__LINE__, "another key", KIND_based_on_author, another_key, "the key is not true"},
    {__LINE__, "another key", KIND_aw_film_won, another_key, "the key is not true"},
    {__LINE__, "another key", KIND_fest_winner_film, another_key, "the key is not true"},
    {__LINE__, "another key", KIND_role_player, another_key, "the key is not true"},
    {__LINE__, "another key", KIND_written, another_key, "the key is not true"},
    {__LINE__, "one option twice", ANY, same_twice, "two options are the same"},
    {__LINE__, "two options", KIND_director_of_film, two_options, "too few or too many options"},
    {__LINE__, "key out of reach", ANY, key_out_of_reach, "too few or too many options"},
    {__LINE__, "two films by her", KIND_film_by_director, second_right_film, "two right options"},
    {__LINE__, "two films with her", KIND_film_with_star, second_right_film, "two right options"},
    {__LINE__, "two countries", KIND_country_of_film, second_right_country, "two right options"},
    {__LINE__, "two of the cast", KIND_star_of_film, second_star, "two right options"},
    {__LINE__, "an open list", KIND_country_of_film, open_list, "a wrong option may be right"},
    {__LINE__, "presumed, not marked", KIND_star_of_film, unmarked,
     "a presumed option is not marked"},
    {__LINE__, "presumed, not marked", KIND_film_with_star, unmarked,
     "a presumed option is not marked"},
    {__LINE__, "a film of another era", KIND_film_by_director, film_of_other_era,
     "a film of another era"},
    {__LINE__, "a person of another era", KIND_director_of_film, director_of_other_era,
     "a person of another era"},
    {__LINE__, "a star of another era", KIND_star_of_film, director_of_other_era,
     "a wrong option may be right"},
    {__LINE__, "gender", KIND_role_player, other_gender, "gender gives the key away"},
    {__LINE__, "years fall", KIND_year_of_film, years_fall, "years do not ascend"},
    {__LINE__, "another edition", KIND_aw_film_won, film_of_other_edition,
     "an option is not of the edition asked about"},
    {__LINE__, "about no film", KIND_director_of_film, of_no_film, "no question of these packs"},
};

/* Broken in this way, no question is fair, and the rule meant is the one named at least once: a
 * broken question may offend against an earlier rule first. */
static void test_broken_questions(void **state)
{
    (void)state;
    World *w = test_calloc(1, sizeof *w);
    world_open(w, frozen, 1);
    Asker *asker = world_ask(w, (AskOptions){.level = LEVEL_RISING});
    Round *round = arena_new(&w->arena, Round, 1);
    Arena a;
    arena_init(&a);
    EACH_ROW(r, rows) {
        int named = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            ask_set_seed(asker, (uint64_t)seed);
            ask_round(asker, 0, round);
            for (int i = 0; i < round->count; i++) {
                Question q = round->main[i];
                if ((r->kind != ANY && q.kind != r->kind) || !r->breaks(w, &q))
                    continue;
                Verdict v = prove(w->catalog, &w->locale, &q, &a);
                if (v.fair)
                    ROW_FAIL(r, "seed %d, question %d: taken for fair", seed, i);
                named += strcmp(v.rule, r->rule) == 0;
                arena_clear(&a);
            }
        }
        if (!named)
            ROW_FAIL(r, "never refused as \"%s\"", r->rule);
    }
    arena_free(&a);
    world_close(w);
    test_free(w);
}

/* ---- questions that the generator never makes, put together by hand on the pack of traps */

static const struct { int line; const char *name, *title; int year; const char *rule; } made[] = {
    {__LINE__, "a possessive in the title", "Crane's Casanova", 1991,
     "the stem gives the key away"},
    {__LINE__, "two films of one title and year", "Carmen", 1991, "another film bears this title"},
};

static void test_traps(void **state)
{
    (void)state;
    World *w = test_calloc(1, sizeof *w);
    world_open(w, traps, 1);
    Asker *asker = world_ask(w, (AskOptions){.level = LEVEL_MEDIUM,
                                             .kinds = (uint64_t)1 << KIND_director_of_film});
    Round *round = arena_new(&w->arena, Round, 1);
    Arena a;
    arena_init(&a);
    EACH_ROW(r, made) {
        int named = 0;
        for (Id film = 0; film < (Id)catalog_count(w->catalog, ENT_FILM); film++) {
            const Film *f = catalog_film(w->catalog, film);
            IdSpan directors = catalog_values(w->catalog, REL_DIRECTOR, film);
            if (f->year != r->year || !str_equal(f->title, str_from_c(r->title)) ||
                !directors.count)
                continue;
            for (int seed = 0; seed < 20; seed++) {
                ask_set_seed(asker, (uint64_t)seed);
                ask_round(asker, 0, round);
                assert_true(round->count > 0);
                Question q = round->main[0];
                q.film = film;
                q.option[q.key] = directors.ids[0];
                Verdict v = prove(w->catalog, &w->locale, &q, &a);
                if (v.fair)
                    ROW_FAIL(r, "seed %d: taken for fair", seed);
                named += strcmp(v.rule, r->rule) == 0;
                arena_clear(&a);
            }
        }
        if (!named)
            ROW_FAIL(r, "never refused as \"%s\"", r->rule);
    }
    arena_free(&a);
    world_close(w);
    test_free(w);
}

/* ---- answers that are right as well */

static void take(void *ctx, const Question *q)
{
    *(Question *)ctx = *q;
}

/* The card tells them; a wrong option that is one of them the judge refuses; it is never drawn. */
static void test_also(void **state)
{
    (void)state;
    World *w = test_calloc(1, sizeof *w);
    world_open_text(w,
                    "%rec: Question\n\nAsk: Who?\nRight: Ann\nAlso: *M*\nAlso: Dan\nWrong: Bob\n",
                    "%rec: Film\n\nTitle: A\nYear: 1991\n");
    Question q = {.kind = KIND_director_of_film};
    ask_each(world_ask(w, (AskOptions){0}), KIND_written, take, &q);
    assert_int_equal(q.kind, KIND_written);
    assert_true(prove(w->catalog, &w->locale, &q, &w->arena).fair);
    Buf why = buf_in(&w->arena);
    words_why(w->catalog, &w->locale, &q, &why);
    assert_true(str_equal(buf_str(&why), S("Ann. Also right: *M* and Dan.")));

    static const Str bob[] = {{"bob.", 4}};
    Written *written = (Written *)catalog_written(w->catalog, 0);
    written->also = bob;
    written->also_count = 1;
    written->also_told = 0;
    assert_string_equal(prove(w->catalog, &w->locale, &q, &w->arena).rule, "two right options");
    q.kind = KIND_director_of_film;
    ask_each(world_ask(w, (AskOptions){0}), KIND_written, take, &q);
    assert_int_equal(q.kind, KIND_director_of_film);
    world_close(w);
    test_free(w);
}

/* ---- genres under any of their names */

static const struct {
    int line;
    const char *name, *plot;
    bool asked;
} plots[] = {
    {__LINE__, "nothing", "A village plays before the mayor.", true},
    {__LINE__, "by its name", "A village plays a great drama before the mayor.", false},
    {__LINE__, "within a word", "A village plays melodramatically before the mayor.", false},
    {__LINE__, "in Italian", "Un villaggio recita un grande dramma.", false},
    {__LINE__, "two words", "Die Dorfjugend spielt einen drama film nach.", false},
    {__LINE__, "several, at the end", "Un village joue deux drames", false},
    {__LINE__, "another genre", "A village sings a musical.", true},
};

typedef struct {
    const World *w;
    bool asked[10]; /* the film that is no drama, by its title: "P1" */
} Odd;

static void note_odd(void *ctx, const Question *q)
{
    Odd *odd = ctx;
    Arena a;
    arena_init(&a);
    Str title = catalog_film(odd->w->catalog, q->option[q->key])->title;
    Verdict v = prove(odd->w->catalog, &odd->w->locale, q, &a);
    if (!v.fair)
        fail_msg("%.*s: %s", STR_ARG(title), v.rule);
    odd->asked[title.s[1] - '0'] |= title.s[0] == 'P';
    arena_free(&a);
}

/* The generator offers what the judge allows, and nothing else. */
static void test_genres(void **state)
{
    (void)state;
    World *w = test_calloc(1, sizeof *w);
    Odd odd = {.w = w};
    Arena a;
    arena_init(&a);
    Buf text = buf_in(&a);
    buf_add_c(&text, "%rec: Pack\n\nName: G\nComplete: Genre\n\n%rec: Film\n");
    for (int i = 0; i < 6; i++)
        buf_format(&text, "\nTitle: D%d\nYear: %d\nGenre: drama\n", i, 1980 + 2 * i);
    EACH_ROW(r, plots)
    buf_format(&text, "\nTitle: P%d\nYear: 1985\nGenre: comedy\nPlot: %s\n", (int)(r - plots),
               r->plot);
    world_open_text(w, arena_c(&a, buf_str(&text)), "%rec: Film\n\nTitle: Z\nYear: 1991\n");
    ask_each(world_ask(w, (AskOptions){0}), KIND_genre_odd, note_odd, &odd);
    EACH_ROW(r, plots)
    ROW_INT(r, odd.asked[r - plots], r->asked);
    arena_free(&a);
    world_close(w);
    test_free(w);
}

static void test_rounds(void **state)
{
    (void)state;
    World *w = test_calloc(1, sizeof *w);
    world_open(w, frozen, 1);
    Asker *asker = world_ask(w, (AskOptions){.level = LEVEL_MEDIUM, .seed = 7});
    Round *round = arena_new(&w->arena, Round, 1);
    ask_round(asker, 0, round);
    Arena a;
    arena_init(&a);
    assert_true(prove_round(w->catalog, &w->locale, round->main, round->count, &a).fair);
    Question q[2] = {round->main[0], round->main[0]};
    assert_string_equal(prove_round(w->catalog, &w->locale, q, 2, &a).rule,
                        "a fact twice in a round");
    q[1].fact++;
    assert_string_equal(prove_round(w->catalog, &w->locale, q, 2, &a).rule,
                        "a film twice in a round");
    arena_free(&a);
    world_close(w);
    test_free(w);
}

/* ---- whatever the bytes */

#define SOUND 2000      /* questions drawn, each damaged in as many ways: */
#define WAYS 30
#define WILD 40000      /* and others made of nothing but chance */

static void test_damaged(void **state)
{
    (void)state;
    World *w = test_calloc(1, sizeof *w);
    world_open(w, frozen, 1);
    Asker *asker = world_ask(w, (AskOptions){.level = LEVEL_MEDIUM});
    Round *round = arena_new(&w->arena, Round, 1);
    Rng r = rng_stream(2, 0, 0);
    for (int i = 0, seed = 0; i < SOUND; seed++) {
        ask_set_seed(asker, (uint64_t)seed);
        ask_round(asker, 0, round);
        for (int n = 0; n < round->count; n++, i++)
            judge_damaged(w, &round->main[n], &r, WAYS);
    }
    world_close(w);
    test_free(w);
}

static void test_wild(void **state)
{
    (void)state;
    World *w = test_calloc(1, sizeof *w);
    world_open(w, frozen, 1);
    Arena a;
    arena_init(&a);
    Rng r = rng_stream(3, 0, 0);
    for (int i = 0; i < WILD; i++) {
        Question q;
        for (size_t n = 0; n < sizeof q; n++)
            ((unsigned char *)&q)[n] = (unsigned char)rng_next(&r);
        uint32_t *numbers[] = {&q.film,   &q.film2,  &q.film3,     &q.subject,   &q.subject2,
                               &q.award,  &q.award2, &q.option[0], &q.option[1], &q.option[2],
                               &q.option[3], &q.option[4], &q.option[5]};
        for (size_t n = 0; i % 4 && n < sizeof numbers / sizeof *numbers; n++)
            *numbers[n] = wild_number(&r);
        if (i % 2) {
            q.kind = (uint8_t)rng_below(&r, KIND_COUNT);
            q.option_type = (uint8_t)kind_options(q.kind);
            q.option_count = (uint8_t)(3 + rng_below(&r, 2));
            q.key = (uint8_t)rng_below(&r, 3);
            q.relation = (uint8_t)kind_relation(q.kind);
            q.detail = (int32_t)rng_below(&r, 3);
        }
        judge_any(w, &q, &a);
    }
    arena_free(&a);
    world_close(w);
    test_free(w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_broken_questions),
                                       cmocka_unit_test(test_traps), cmocka_unit_test(test_also),
                                       cmocka_unit_test(test_genres),
                                       cmocka_unit_test(test_rounds),
                                       cmocka_unit_test(test_damaged), cmocka_unit_test(test_wild)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
