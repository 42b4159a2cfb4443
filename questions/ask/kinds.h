/* kinds.h -- the kinds of question: a row each.
 * Name, base difficulty, share of a round, what the options are, the relation asked about, and what
 * the stem says. What a kind needs beyond that stands in its row of kinds.c. Source: QUESTIONS, 3.
 *
 * What a question holds. `film` is the film that the stem names (SAYS_FILM); else that of the key,
 * which for film options is the key itself, also where the key is the one that does not fit.
 *
 *   codirector_of_film       subject: the director who is named; the key is the other of two
 *   same_director            the key is another film, by one of the directors of `film`
 *   star_of_film, film_with_star, role_player, role_name, role_film
 *                            detail: place of the key's (the subject's) part among the film's stars
 *   film_with_both           subject, subject2: the two persons
 *   link_actor, link_crew    film, film2: both are named; link_crew in the job `relation`
 *   crew_of_film, film_by_crew      the job is `relation`: WRITER, MUSIC, CAMERA or EDITOR
 *   director_acts            subject: the director
 *   film_of_year             detail: the year
 *   order_films              film, film2, film3: any order; the key is the one from old to new
 *   first_film, last_film    subject: the director, of whom all options are films
 *   film_between             subject: the director; film2, film3: the earlier and the later film, named
 *   based_on_author, based_on_work      detail: place of the source among those of the film
 *   film_of_work             detail: number of the source (catalog_source)
 *   remake_of                film: the later one, named; the key is the earlier
 *   film_from_country, genre_odd        subject: the country, the genre
 *   aw_, fest_               award: it says which prize and edition; where people are options or
 *                            named (subject), the key's (the subject's) own prize
 *   not_aw_                  award: any nomination for that prize and edition; film: that of the key,
 *                            by a nomination for another prize there (award2)
 *   aw_cat_of_film, fest_prize_of_film  award: the key's
 *   aw_film_of_person        subject: the person; the stem names the edition only if detail is 1
 *   aw_ever_won_person, not_aw_ever_won_person
 *                            award: a win of the key (not_: of an option); detail: first year
 *                            held x 10000 + last, between which the catalog holds all winners
 *   aw_count                 award: any there; detail: how many the film won at that edition
 *   aw_most_wins             award: any at the edition; of the options the key won most there
 *   aw_double                award, award2: the key's wins at one edition
 *   song_film                detail: number of the song (catalog_song)
 *   fest_of_film             award: the key's, the top prize of its festival
 *   fest_prize_place         subject: the prize; film: one that won it, not named
 *   director_chain           award: of film2, not named, whose director made the key as well
 */
#ifndef KINDS_H
#define KINDS_H

#include "question.h"

/* What the stem names, and how its options are shown. */
enum {
    SAYS_FILM = 1, SAYS_FILM2 = 2, SAYS_FILM3 = 4,
    SAYS_PERSON = 8,            /* `subject` is a person, and named */
    SAYS_PERSON2 = 16,
    SAYS_PRIZE = 32,            /* the prize of `award`; and its edition, unless the year is asked */
    SAYS_NOT = 64,              /* the key is the one that does not fit */
    SAYS_NO_YEAR = 128,         /* films stand without their years: in the stem, or as options */
    SAYS_DATE = 256,            /* the options are of one edition or year that the stem names */
    SAYS_YEAR = 512,            /* the year `detail` */
    SAYS_SPAN = 1024            /* the years from `detail` / 10000 to its rest, and no edition */
};

/*    name                    label      base share options   relation  stem                        */
#define KINDS(X)                                                                                   \
    X(director_of_film,       "Director",  -300, 40, PERSON,   DIRECTOR, SAYS_FILM)                 \
    X(codirector_of_film,     "Director",   100,  8, PERSON,   DIRECTOR, SAYS_FILM | SAYS_PERSON)   \
    X(film_by_director,       "Director",  -200, 40, FILM,     DIRECTOR, SAYS_PERSON)               \
    X(not_film_by_director,   "Director",   100, 12, FILM,     DIRECTOR, SAYS_PERSON | SAYS_NOT)    \
    X(same_director,          "Director",   100, 20, FILM,     DIRECTOR, SAYS_FILM)                 \
    X(director_acts,          "Director",   300, 10, FILM,     STAR,     SAYS_PERSON)               \
    X(director_chain,         "Director",   400, 14, FILM,     DIRECTOR, SAYS_PRIZE)                \
    X(first_film,             "Director",   200, 14, FILM,     DIRECTOR, SAYS_PERSON | SAYS_NO_YEAR) \
    X(last_film,              "Director",   200, 14, FILM,     DIRECTOR, SAYS_PERSON | SAYS_NO_YEAR) \
    X(film_between,           "Director",   300, 12, FILM,     DIRECTOR,                            \
      SAYS_PERSON | SAYS_FILM2 | SAYS_FILM3 | SAYS_NO_YEAR)                                         \
    X(star_of_film,           "Star",      -500, 40, PERSON,   STAR,     SAYS_FILM)                 \
    X(not_star_of_film,       "Star",      -100, 10, PERSON,   STAR,     SAYS_FILM | SAYS_NOT)      \
    X(film_with_star,         "Star",      -400, 40, FILM,     STAR,     SAYS_PERSON)               \
    X(film_with_both,         "Star",      -100, 16, FILM,     STAR,     SAYS_PERSON | SAYS_PERSON2) \
    X(link_actor,             "Star",         0, 16, PERSON,   STAR,     SAYS_FILM | SAYS_FILM2)    \
    X(role_player,            "Role",       100, 30, PERSON,   STAR,     SAYS_FILM)                 \
    X(role_name,              "Role",       200, 16, ROLE,     STAR,     SAYS_FILM | SAYS_PERSON)   \
    X(role_film,              "Role",       100, 16, FILM,     STAR,     SAYS_PERSON)               \
    X(crew_of_film,           "Crew",       300, 24, PERSON,   COUNT,    SAYS_FILM)                 \
    X(film_by_crew,           "Crew",       300, 16, FILM,     COUNT,    SAYS_PERSON)               \
    X(link_crew,              "Crew",       400, 14, PERSON,   COUNT,    SAYS_FILM | SAYS_FILM2)    \
    X(year_of_film,           "Year",       300, 16, YEAR,     COUNT,    SAYS_FILM | SAYS_NO_YEAR)  \
    X(decade_of_film,         "Year",      -200, 12, DECADE,   COUNT,    SAYS_FILM | SAYS_NO_YEAR)  \
    X(film_of_year,           "Year",       200, 12, FILM,     COUNT,    SAYS_NO_YEAR | SAYS_YEAR)  \
    X(earliest_film,          "Year",       100, 10, FILM,     COUNT,    SAYS_NO_YEAR)              \
    X(latest_film,            "Year",       100, 10, FILM,     COUNT,    SAYS_NO_YEAR)              \
    X(order_films,            "Year",       300, 10, ORDER,    COUNT,    SAYS_NO_YEAR)              \
    X(country_of_film,        "Country",   -300, 20, COUNTRY,  COUNTRY,  SAYS_FILM)                 \
    X(film_from_country,      "Country",   -100, 20, FILM,     COUNTRY,  0)                         \
    X(submitted_country,      "Country",    -50, 10, COUNTRY,  COUNT,    SAYS_FILM)                 \
    X(language_of_film,       "Language",  -200, 12, LANGUAGE, LANGUAGE, SAYS_FILM)                 \
    X(original_title_of_film, "Title",      100, 16, ORIGINAL, COUNT,    SAYS_FILM)                 \
    X(title_english,          "Title",     -100, 16, TITLE,    COUNT,    SAYS_NO_YEAR)              \
    X(based_on_author,        "Source",     300, 20, PERSON,   AUTHOR,   SAYS_FILM)                 \
    X(based_on_work,          "Source",     200, 16, WORK,     COUNT,    SAYS_FILM)                 \
    X(film_of_work,           "Source",     200, 16, FILM,     COUNT,    0)                         \
    X(remake_of,              "Source",     300, 12, FILM,     COUNT,    SAYS_FILM)                 \
    X(genre_odd,              "Genre",        0, 10, FILM,     GENRE,    SAYS_NOT)                  \
    X(aw_person_won,          "Award",      200, 24, PERSON,   COUNT,    SAYS_PRIZE | SAYS_DATE)    \
    X(aw_film_won,            "Award",      200, 30, FILM,     COUNT,    SAYS_PRIZE | SAYS_DATE)    \
    X(aw_person_nominated,    "Award",      300, 14, PERSON,   COUNT,    SAYS_PRIZE | SAYS_DATE)    \
    X(aw_film_nominated,      "Award",      300, 14, FILM,     COUNT,    SAYS_PRIZE | SAYS_DATE)    \
    X(not_aw_film_nominated,  "Award",      300,  8, FILM,     COUNT,                               \
      SAYS_PRIZE | SAYS_DATE | SAYS_NOT)                                                            \
    X(not_aw_person_nominated, "Award",     300,  8, PERSON,   COUNT,                               \
      SAYS_PRIZE | SAYS_DATE | SAYS_NOT)                                                            \
    X(aw_cat_of_film,         "Award",      300, 16, PRIZE,    COUNT,    SAYS_FILM)                 \
    X(aw_film_of_person,      "Award",      100, 20, FILM,     COUNT,    SAYS_PERSON | SAYS_PRIZE)  \
    X(aw_ever_won_person,     "Award",      200, 12, PERSON,   COUNT,    SAYS_PRIZE | SAYS_SPAN)    \
    X(not_aw_ever_won_person, "Award",      300,  6, PERSON,   COUNT,                               \
      SAYS_PRIZE | SAYS_NOT | SAYS_SPAN)                                                            \
    X(aw_count,               "Award",      400, 10, NUMBER,   COUNT,    SAYS_FILM)                 \
    X(aw_most_wins,           "Award",      100, 10, FILM,     COUNT,    SAYS_DATE)                 \
    X(aw_edition_year,        "Award",      400, 10, YEAR,     COUNT,    SAYS_PERSON | SAYS_PRIZE)  \
    X(aw_double,              "Award",      200, 10, FILM,     COUNT,    SAYS_PRIZE | SAYS_DATE)                \
    X(song_film,              "Song",       100, 12, FILM,     COUNT,    0)                         \
    X(fest_winner_film,       "Festival",   300, 24, FILM,     COUNT,    SAYS_PRIZE | SAYS_DATE)    \
    X(fest_prize_of_film,     "Festival",   300, 16, PRIZE,    COUNT,    SAYS_FILM)                 \
    X(fest_of_film,           "Festival",   100, 14, EVENT,    COUNT,    SAYS_FILM)                 \
    X(fest_year,              "Festival",   400, 10, YEAR,     COUNT,                               \
      SAYS_FILM | SAYS_PRIZE | SAYS_NO_YEAR)                                                        \
    X(fest_prize_place,       "Festival",  -300,  1, EVENT,    COUNT,    0)                         \
    X(written,                "Written",      0, 40, TEXT,     COUNT,    0)

typedef enum {
#define X(name, label, base, share, options, relation, says) KIND_##name,
    KINDS(X)
#undef X
    KIND_COUNT
} KindId;

const char *kind_name(int kind);
const char *kind_label_key(int kind);       /* locale key, "kind.director_of_film" */
int kind_base_milli(int kind);              /* base difficulty, milli-logits */
int kind_share(int kind);                   /* how often beside the others, 1..40 */
OptionType kind_options(int kind);
Relation kind_relation(int kind);           /* REL_COUNT where the question says, or none */
unsigned kind_says(int kind);               /* SAYS_* */
/* Does the stem name one edition, of which all options are, so that they need no years? */
bool kind_is_dated(const Question *q);
int kind_find(Str name);                    /* -1 if there is none */

#endif
