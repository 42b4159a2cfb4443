/* test_prove_words.c -- the judge on what is printed: stems that name what they are about, that
 * tell nothing of the key, and questions beside each other. The stems stand here, so that no rule
 * rests on the wordings of the day. */
#include "prove_world.h"

#include "utf8.h"

static const char printed[] =
    "%rec: Pack\n\nName: Printed\n\n%rec: Film\n\n"
    "Title: Amber Road\nOriginal_title: Bernsteinweg\nAlso: Ann's Highway\nYear: 1991\n"
    "Director: Ann Ames\nStar: Una Falk as Vera Stone\nCountry: France\nGenre: comedy\n"
    "Based_on: novel; The Long Way; Paul Perch\nSong: Come Home; Sid Sole\n"
    "Won: Best Picture; Academy Awards; 1992\n"
    "Won: Best Actress; Academy Awards; 1992; Una Falk\n"
    "Won: Palme d'Or; Cannes Film Festival; 1991\n\n"
    "Title: Blue Harbour\nYear: 1992\nDirector: Ben Boyd\nStar: Una Falk as Judge Marlow\n"
    "Country: Spain\nLanguage: Spanish\n\n"
    "Title: The French Cousin\nYear: 1993\nDirector: Cy Colt\nCountry: France\n\n"
    "Title: Summer of '42\nYear: 1942\nDirector: Dee Dunn\nCountry: Italy\n\n"
    "Title: Hollow Crown\nYear: 1992\nDirector: Eve Eden\n\n"
    "Title: Hollow Crown\nYear: 1993\nDirector: Flo Finch\n\n"
    "Title: Boyd's Garden\nYear: 1993\nDirector: Ben Boyd\n\n"
    "%rec: Person\n\nName: Ben Boyd\nAlso: Benjamin Boyd\n\nName: Una Falk (dancer)\n\n";

typedef struct {
    int line;
    const char *name, *kind, *holds, *options, *stem, *rule;
} WordRow;

static const WordRow rows[] = {
    {__LINE__, "fair", "director_of_film", "film=Amber Road", "*Ann Ames; Ben Boyd; Cy Colt",
     "Who directed Amber Road (1991)?", NULL},
    {__LINE__, "another film", "director_of_film", "film=Amber Road",
     "*Ann Ames; Ben Boyd; Cy Colt", "Who directed Blue Harbour (1991)?",
     "the stem does not name the film"},
    {__LINE__, "no year", "director_of_film", "film=Amber Road", "*Ann Ames; Ben Boyd; Cy Colt",
     "Who directed Amber Road?", "the stem does not give the film's year"},
    {__LINE__, "no words", "director_of_film", "film=Amber Road", "*Ann Ames; Ben Boyd; Cy Colt",
     "", "a stem without words"},
    {__LINE__, "the key in the stem", "director_of_film", "film=Boyd's Garden",
     "*Ben Boyd; Ann Ames; Cy Colt", "Who directed Boyd's Garden (1993)?",
     "the stem gives the key away"},
    {__LINE__, "an alias in the stem", "director_of_film", "film=Amber Road",
     "*Ben Boyd; Ann Ames; Cy Colt", "Who, Benjamin or not, directed Amber Road (1991)?",
     "the stem holds another name of the key"},
    {__LINE__, "a title in the stem", "film_by_director", "film=Amber Road; subject=Ann Ames",
     "*Amber Road; Blue Harbour; The French Cousin", "Which film on a road did Ann Ames direct?",
     "the stem gives the key away"},
    {__LINE__, "the director in another title", "film_by_director",
     "film=Amber Road; subject=Ann Ames", "*Amber Road; Blue Harbour; The French Cousin",
     "Which highway film did Ann Ames direct?", "the stem holds another name of the key"},
    {__LINE__, "not named", "film_by_director", "film=Blue Harbour; subject=Ben Boyd",
     "*Blue Harbour; Amber Road; The French Cousin", "Which of these films did he direct?",
     "the stem does not name the person"},
    {__LINE__, "a possessive", "film_by_director", "film=Blue Harbour; subject=Ben Boyd",
     "*Blue Harbour; Amber Road; The French Cousin", "Which of these is Ben Boyd's film?", NULL},
    {__LINE__, "told by its director", "director_of_film", "film=Hollow Crown (1992); director=1",
     "*Eve Eden; Ben Boyd; Cy Colt", "Who wrote Hollow Crown (1992), directed by nobody?",
     "another film bears this title"},
    {__LINE__, "no NOT", "not_film_by_director", "film=Amber Road; subject=Ben Boyd",
     "*Amber Road; Blue Harbour; Boyd's Garden", "Which of these films is by Ben Boyd?",
     "a negative stem without NOT"},

    {__LINE__, "fair", "year_of_film", "film=Amber Road", "1990; *1991; 1992",
     "In which year was Amber Road first shown?", NULL},
    {__LINE__, "its year", "year_of_film", "film=Amber Road", "1990; *1991; 1992",
     "In which year was Amber Road (1991) first shown?",
     "the stem gives the year that is asked for"},
    {__LINE__, "two digits of it", "year_of_film", "film=Summer of '42", "1940; *1942; 1944",
     "In which year was Summer of '42 first shown?", "the stem gives the key away"},
    {__LINE__, "a year of the decade", "decade_of_film", "film=Amber Road", "1980; *1990; 2000",
     "In which decade, say 1995, was Amber Road first shown?", "the stem gives the key away"},
    {__LINE__, "no year named", "film_of_year", "film=Amber Road; detail=1991",
     "*Amber Road; Blue Harbour; The French Cousin", "Which of these films is of that year?",
     "the stem does not give the year"},
    {__LINE__, "the number", "aw_count",
     "film=Amber Road; award=Amber Road / Best Picture / 1992; detail=2", "1; *2; 3",
     "How many Academy Awards did Amber Road (1991) win, part 2?", "the stem gives the key away"},

    {__LINE__, "the role", "role_player", "film=Amber Road; part=Una Falk",
     "*Una Falk; Ann Ames; Cy Colt", "Who played a part in Amber Road (1991)?",
     "the stem does not name the role"},
    {__LINE__, "a country", "film_from_country", "film=Amber Road; subject=France",
     "*Amber Road; Blue Harbour; Summer of '42", "Which of these is a French film?", NULL},
    {__LINE__, "no country", "film_from_country", "film=Amber Road; subject=France",
     "*Amber Road; Blue Harbour; Summer of '42", "Which of these films is from there?",
     "the stem does not name the country"},
    {__LINE__, "a title that says so", "film_from_country",
     "film=The French Cousin; subject=France", "*The French Cousin; Blue Harbour; Summer of '42",
     "Which of these films is from France?", "the stem gives the key away"},
    {__LINE__, "comedies", "genre_odd", "film=Blue Harbour; subject=comedy",
     "Amber Road; *Blue Harbour; The French Cousin", "Which of these is NOT one of the comedies?",
     NULL},
    {__LINE__, "no genre", "genre_odd", "film=Blue Harbour; subject=comedy",
     "Amber Road; *Blue Harbour; The French Cousin", "Which of these is NOT funny?",
     "the stem does not name the genre"},
    {__LINE__, "an original title", "title_english", "film=Amber Road",
     "*Amber Road; Blue Harbour; The French Cousin",
     "Under which English title is Bernsteinweg known?", NULL},
    {__LINE__, "no title", "title_english", "film=Amber Road",
     "*Amber Road; Blue Harbour; The French Cousin", "Under which English title is it known?",
     "the stem does not name the film"},
    {__LINE__, "a work", "film_of_work", "film=Amber Road; source=The Long Way",
     "*Amber Road; Blue Harbour; The French Cousin", "Which of these films is based on Roots?",
     "the stem does not name the work"},
    {__LINE__, "a song", "song_film", "film=Amber Road; song=Come Home",
     "*Amber Road; Blue Harbour; The French Cousin", "Which film has the song Leave Home?",
     "the stem does not name the song"},

    {__LINE__, "fair", "aw_film_won", "film=Amber Road; award=Amber Road / Best Picture / 1992",
     "*Amber Road; Blue Harbour; The French Cousin",
     "Which film won the award for Best Picture at the 64th Academy Awards (held in 1992)?", NULL},
    {__LINE__, "no prize", "aw_film_won", "film=Amber Road; award=Amber Road / Best Picture / 1992",
     "*Amber Road; Blue Harbour; The French Cousin",
     "Which film won at the 64th Academy Awards (held in 1992)?",
     "the stem does not name the prize"},
    {__LINE__, "no event", "aw_film_won", "film=Amber Road; award=Amber Road / Best Picture / 1992",
     "*Amber Road; Blue Harbour; The French Cousin",
     "Which film won Best Picture at the 64th (1992)?", "the stem does not name the event"},
    {__LINE__, "no ordinal", "aw_film_won",
     "film=Amber Road; award=Amber Road / Best Picture / 1992",
     "*Amber Road; Blue Harbour; The French Cousin",
     "Which film won Best Picture at the Academy Awards held in 1992?",
     "the stem does not date the edition"},
    {__LINE__, "its year", "fest_year", "film=Amber Road; award=Amber Road / Palme d'Or / 1991",
     "1990; *1991; 1992", "In which year did Amber Road win the Palme d'Or at Cannes in 1991?",
     "the stem gives the year that is asked for"},
    {__LINE__, "fair", "fest_year", "film=Amber Road; award=Amber Road / Palme d'Or / 1991",
     "1990; *1991; 1992", "In which year did Amber Road win the Palme d'Or at Cannes?", NULL},
    {__LINE__, "the place", "fest_prize_place", "subject=Palme d'Or", "*Cannes; Venice; Berlin",
     "At which festival is the Palme d'Or of Cannes awarded?", "the stem gives the key away"},
};

static ProveRow question_of(const WordRow *row)
{
    return (ProveRow){row->line, row->name, row->kind, row->holds, row->options, row->rule};
}

static Str folded_stem(Arena *a, const char *stem)
{
    return prove_padded(a, fold_text(a, str_from_c(stem)));
}

/* Laid out as the judge does it, but for the words. */
static Case print(const World *w, const Question *q, const char *stem, Arena *a)
{
    Case k = {.c = w->catalog, .l = &w->locale, .q = q, .a = a};
    assert_true(prove_is_countable(q) && prove_is_within(w->catalog, q));
    prove_lay(&k);
    k.stem = folded_stem(a, stem);
    for (int i = 0; i < q->option_count; i++) {
        Str name = prove_bare_name(&k, i);
        k.option[i] = name.n ? fold_text(a, name) : arena_format(a, "%u", q->option[i]);
    }
    return k;
}

static void test_stems(void **state)
{
    (void)state;
    World *w = test_calloc(1, sizeof *w);
    world_open_text(w, printed, made_source_pack);
    Arena a;
    arena_init(&a);
    EACH_ROW(r, rows)
    {
        ProveRow as = question_of(r);
        Question q = made_question(w, &as);
        Case k = print(w, &q, r->stem, &a);
        Verdict v = prove_stem(&k);
        v = v.fair ? prove_leaks(&k) : v;
        if (strcmp(v.rule, r->rule ? r->rule : ""))
            ROW_FAIL(r, "\"%s\", want \"%s\"", v.rule, r->rule ? r->rule : "");
        arena_clear(&a);
    }
    arena_free(&a);
    world_close(w);
    test_free(w);
}

/* ---- rounds */

static const struct {
    int line;
    const char *name;
    WordRow one, two;
    const char *rule;
} rounds[] = {
    {__LINE__,
     "fair",
     {0, "", "director_of_film", "film=Amber Road", "*Ann Ames; Eve Eden; Cy Colt",
      "Who directed it?", ""},
     {0, "", "country_of_film", "film=Blue Harbour", "*Spain; Italy; France",
      "Whose is Blue Harbour?", ""},
     ""},
    {__LINE__,
     "a film beside",
     {0, "", "director_of_film", "film=Amber Road", "*Ann Ames; Eve Eden; Cy Colt",
      "Who directed it?", ""},
     {0, "", "link_actor", "film=Blue Harbour; film2=Amber Road", "*Una Falk; Dee Dunn; Flo Finch",
      "Who was in both?", ""},
     "a film twice in a round"},
    {__LINE__,
     "a key that is asked about",
     {0, "", "director_of_film", "film=Amber Road", "*Ann Ames; Eve Eden; Cy Colt",
      "Who directed it?", ""},
     {0, "", "same_director", "film=Blue Harbour", "*Amber Road; The French Cousin; Summer of '42",
      "Which has the same director as Blue Harbour?", ""},
     "a film twice in a round"},
    {__LINE__,
     "a key twice",
     {0, "", "director_of_film", "film=Blue Harbour", "*Ben Boyd; Eve Eden; Cy Colt", "Who?", ""},
     {0, "", "director_of_film", "film=Boyd's Garden", "*Ben Boyd; Ann Ames; Dee Dunn", "Who?", ""},
     "a key twice in a round"},
    {__LINE__,
     "a key in an earlier stem",
     {0, "", "country_of_film", "film=Blue Harbour", "*Spain; Italy; France", "Ann Ames's film?",
      ""},
     {0, "", "director_of_film", "film=Amber Road", "*Ann Ames; Eve Eden; Cy Colt",
      "Who directed it?", ""},
     "a stem gives away the key of a later question"},
    {__LINE__,
     "a key in a later stem",
     {0, "", "director_of_film", "film=Amber Road", "*Ann Ames; Eve Eden; Cy Colt",
      "Who directed it?", ""},
     {0, "", "country_of_film", "film=Blue Harbour", "*Spain; Italy; France", "Not by Ann Ames?",
      ""},
     "a stem gives away the key of an earlier question"},
    {__LINE__,
     "a key among earlier options",
     {0, "", "director_of_film", "film=Amber Road", "*Ann Ames; Eve Eden; Cy Colt",
      "Who directed it?", ""},
     {0, "", "director_of_film", "film=The French Cousin", "*Cy Colt; Flo Finch; Dee Dunn", "Who?",
      ""},
     "an earlier option is a later key"},
    {__LINE__,
     "a film among earlier options, without its year",
     {0, "", "earliest_film", "film=Amber Road", "*Amber Road; Blue Harbour; Summer of '42",
      "Which?", ""},
     {0, "", "film_from_country", "film=Blue Harbour; subject=Spain",
      "*Blue Harbour; The French Cousin; Boyd's Garden", "Which?", ""},
     "an earlier option is a later key"},
    {__LINE__,
     "countries come again",
     {0, "", "country_of_film", "film=Amber Road", "*France; Spain; Italy", "Where?", ""},
     {0, "", "country_of_film", "film=The French Cousin", "*France; Italy; Spain", "Where?", ""},
     ""},
    {__LINE__,
     "years come again",
     {0, "", "year_of_film", "film=Boyd's Garden", "1992; *1993; 1994", "When?", ""},
     {0, "", "year_of_film", "film=The French Cousin", "1992; *1993; 1994", "When, 1993?", ""},
     ""},
};

static void test_rounds(void **state)
{
    (void)state;
    World *w = test_calloc(1, sizeof *w);
    world_open_text(w, printed, made_source_pack);
    Arena a;
    arena_init(&a);
    EACH_ROW(r, rounds)
    {
        const WordRow *rows_of[] = {&r->one, &r->two};
        Question q[2];
        Case cases[2];
        for (int i = 0; i < 2; i++) {
            ProveRow as = question_of(rows_of[i]);
            as.line = r->line;
            q[i] = made_question(w, &as);
            q[i].fact = (uint64_t)i;
            cases[i] = print(w, &q[i], rows_of[i]->stem, &a);
        }
        Verdict v = prove_beside(cases, 2);
        if (strcmp(v.rule, r->rule))
            ROW_FAIL(r, "\"%s\", want \"%s\"", v.rule, r->rule);
        arena_clear(&a);
    }
    arena_free(&a);
    world_close(w);
    test_free(w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_stems), cmocka_unit_test(test_rounds)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
