/* test_seen.c -- which films of a small catalog does a list mean, and what of the rest may be
 * meant? */
#include "catalog_world.h"

#include "rng.h"
#include "seen.h"

static const char films[] = "Title: The Third Man\nYear: 1949\n\n"
                            "Title: Amélie\nOriginal_title: Le Fabuleux Destin d'Amélie Poulain\n"
                            "Also: Amelie from Montmartre\nYear: 2001\n\n"
                            "Title: Heat\nYear: 1995\nDirector: A\n\n"
                            "Title: Heat\nYear: 1986\nDirector: B\n\n"
                            "Title: Dracula\nYear: 1931\nDirector: C\nTitle_es: Drácula\n\n"
                            "Title: Nosferatu\nAlso: Dracula\nYear: 1931\nDirector: D\n\n"
                            "Title: Crash\nYear: 2004\nDirector: E\n\n"
                            "Title: Crash\nYear: 2006\nDirector: F\n\n"
                            "Title: Birdman or the Unexpected Virtue of Ignorance\nYear: 2014\n\n"
                            "Title: Alien\nYear: 1979\n\n"
                            "Title: Up\nYear: 2009\n\n"
                            "Title: !!!\nYear: 1999\n";
static const char source[] = "Title: Vertigo\nYear: 1958\n";

static const struct {
    int line;
    const char *name, *title;
    int year;
    const char *want; /* "Title 1999", or "reason: nearest" */
} rows[] = {
    {__LINE__, "title and year", "The Third Man", 1949, "The Third Man 1949"},
    {__LINE__, "without the article", "Third Man", 1949, "The Third Man 1949"},
    {__LINE__, "the article behind", "Third Man, The", 1949, "The Third Man 1949"},
    {__LINE__, "case and accents", "AMELIE", 2001, "Amélie 2001"},
    {__LINE__, "original title", "Le fabuleux destin d’Amélie Poulain", 2001, "Amélie 2001"},
    {__LINE__, "another title", "Amelie from Montmartre", 2001, "Amélie 2001"},
    {__LINE__, "a year later", "Amélie", 2002, "Amélie 2001"},
    {__LINE__, "a year earlier", "Amélie", 2000, "Amélie 2001"},
    {__LINE__, "two years off", "Amélie", 2003, "year: Amélie 2001"},
    {__LINE__, "no year", "Alien", 0, "Alien 1979"},
    {__LINE__, "no year, and two of the title", "Heat", 0, "several: Heat 1986"},
    {__LINE__, "two of the title, by year", "Heat", 1986, "Heat 1986"},
    {__LINE__, "two of the title, a year off", "Heat", 1994, "Heat 1995"},
    {__LINE__, "two of the title, far off", "Heat", 1990, "year: Heat 1986"},
    {__LINE__, "between two of the title", "Crash", 2005, "several: Crash 2004"},
    {__LINE__, "shown title before another", "Dracula", 1931, "Dracula 1931"},
    {__LINE__, "its other title", "Nosferatu", 1931, "Nosferatu 1931"},
    {__LINE__, "no letters at all", "!!!", 1999, "!!! 1999"},
    {__LINE__, "a slip", "The Thrid Man", 1949, "unknown: The Third Man 1949"},
    {__LINE__, "slips in another title", "Fabuleux destin d'Amelie Polain", 2001,
     "unknown: Amélie 2001"},
    {__LINE__, "a slip, the nearest of two in years", "Heats", 1994, "unknown: Heat 1995"},
    {__LINE__, "the beginning of a title", "Birdman", 2014,
     "unknown: Birdman or the Unexpected Virtue of Ignorance 2014"},
    {__LINE__, "that of another year", "Birdman", 1978, "unknown:"},
    {__LINE__, "longer than the title", "Alien: the Director's Cut", 1979, "unknown: Alien 1979"},
    {__LINE__, "nothing near", "Stalker", 1979, "unknown:"},
    {__LINE__, "too short to guess", "Ip", 2009, "unknown:"},
    {__LINE__, "not asked about", "Vertigo", 1958, "unknown:"},
    {__LINE__, "a slip in what is not asked about", "Vertogo", 1958, "unknown:"},
};

static void write_film(const Catalog *c, Id id, Buf *out)
{
    const Film *f = catalog_film(c, id);
    buf_format(out, "%.*s %d", STR_ARG(f->title), f->year);
}

static void test_films(void **state)
{
    (void)state;
    static const char *const reasons[] = {"unknown", "year", "several"};
    CatalogWorld w;
    world_build(&w, (const char *const[]){films, source, NULL}, 2);
    EACH_ROW(r, rows)
    {
        ListedFilm listed = {str_from_c(r->title), r->year, 7};
        Seen seen;
        seen_match(w.c, &listed, 1, &w.arena, &seen);
        seen_guess(w.c, &seen, 1);
        Buf out = buf_in(&w.arena);
        for (Id id = 0; id < (Id)catalog_count(w.c, ENT_FILM); id++)
            if (seen.films[id])
                write_film(w.c, id, &out);
        for (int i = 0; i < seen.miss_count; i++) {
            buf_format(&out, "%s:", reasons[seen.misses[i].reason]);
            if (seen.misses[i].nearest != NO_ID) {
                buf_add_char(&out, ' ');
                write_film(w.c, seen.misses[i].nearest, &out);
            }
        }
        ROW_STR(r, buf_str(&out), str_from_c(r->want));
        ROW_INT(r, seen.matched + seen.miss_count, 1);
        ROW_INT(r, seen.key != 0, seen.matched > 0);
    }
    assert_true(seen_find(w.c, S("vertigo"), 1959) != NO_ID);
    world_end(&w);
}

/* A film that comes again, or by two of its titles. */
static void test_counts(void **state)
{
    (void)state;
    CatalogWorld w;
    world_build(&w, (const char *const[]){films, NULL}, 0);
    const ListedFilm listed[] = {{S("Alien"), 1979, 1},
                                 {S("alien"), 1979, 2},
                                 {S("Stalker"), 1979, 3},
                                 {S("The Stalker"), 1979, 4},
                                 {S("Dracula"), 1931, 5},
                                 {S("Amélie"), 2001, 6},
                                 {S("Amelie from Montmartre"), 2001, 7}};
    Seen seen, again;
    seen_match(w.c, listed, 7, &w.arena, &seen);
    assert_int_equal(seen.listed, 5);
    assert_int_equal(seen.matched, 4);
    assert_int_equal(seen.film_count, 3);
    assert_int_equal(seen.miss_count, 1);
    assert_ptr_equal(seen.misses[0].listed, &listed[2]);
    seen_match(w.c, listed + 4, 3, &w.arena, &again);
    assert_true(again.key != seen.key);
    const ListedFilm shuffled[] = {listed[5], listed[4], listed[0]};
    seen_match(w.c, shuffled, 3, &w.arena, &again);
    assert_true(again.key == seen.key);
    seen_match(w.c, NULL, 0, &w.arena, &again);
    assert_int_equal(again.listed + again.film_count, 0);
    world_end(&w);
}

/* Ten thousand titles that are nowhere, guessed at: bounded by titles looked at, not by patience.
 */
static void test_many(void **state)
{
    (void)state;
    enum { FILMS = 3000, LISTED = 10000 };
    CatalogWorld w;
    Arena a;
    arena_init(&a);
    Rng rng = rng_stream(1, 0, 0);
    Buf text = buf_in(&a);
    for (int i = 0; i < FILMS; i++) {
        buf_add_c(&text, "Title: ");
        for (int k = 0; k < 15; k++)
            buf_add_char(&text, (char)('a' + rng_below(&rng, 26)));
        buf_format(&text, "\nYear: %d\n\n", 1950 + i % 70);
    }
    ListedFilm *listed = arena_new(&a, ListedFilm, LISTED);
    for (int i = 0; i < LISTED; i++) {
        char *title = arena_new(&a, char, 15);
        for (int k = 0; k < 15; k++)
            title[k] = (char)('a' + rng_below(&rng, 26));
        listed[i] = (ListedFilm){{title, 15}, 1980, i + 1};
    }
    world_build(&w, (const char *const[]){arena_c(&a, buf_str(&text)), NULL}, 0);
    Seen seen;
    seen_match(w.c, listed, LISTED, &w.arena, &seen);
    seen_guess(w.c, &seen, seen.miss_count);
    assert_int_equal(seen.matched, 0);
    world_end(&w);
    arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_films), cmocka_unit_test(test_counts),
                                       cmocka_unit_test(test_many)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
