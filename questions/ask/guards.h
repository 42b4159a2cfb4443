/* guards.h -- the traps of QUESTIONS, section 4, each with a function that knows it.
 * Private to ask/. */
#ifndef GUARDS_H
#define GUARDS_H

#include "rows.h"

/* Years before the player's era, which is the newest of the catalog, as difficulty wants them. */
int guard_age_milli(const Asker *k, int year);

/* How must a stem name a film so that one film is meant? A shared title takes the year; where
 * the year is asked, or the titles' years are at most two apart, the director too. */
typedef enum { NAMED_BY_YEAR, NAMED_WITH_DIRECTOR, NAMED_NOT } Naming;
Naming guard_naming(const Asker *k, Id film, bool year_asked);

bool guard_film_is_asked(const Asker *k, Id film);          /* asked about at all, options aside */
bool guard_passes_options(const Asker *k, Id film);         /* years and countries of the options */
bool guard_is_team(const Asker *k, Relation r, Id film);    /* two or more, or a group among them */
static inline bool guard_person_is_on_film(const Asker *k, Id film, Id person)
{
    return catalog_worked_on(k->catalog, person, film);
}

/* The stem's own words, of which the key may have none, as "Best" in "Best Picture". */
WordSet guard_question_words(int kind, Arena *a);

/* Would the two be mistaken for each other, or for one, among the options? */
static inline bool guard_options_clash(const Look *a, const Look *b)
{
    return (a->family && a->family == b->family) || (look_may_be_near(a, b) && look_is_near(a, b));
}

/* Does a word of the stem stand in this option? */
bool guard_finds_in_stem(const Draft *d, const Look *option);
static inline bool guard_meets_stem(const Draft *d, const Look *option)
{
    return bloom_meets(d->stem_bloom, option->words.bloom) && guard_finds_in_stem(d, option);
}

/* Could the key be told by form alone? Bits of `shape` in which it would be the only one. */
unsigned guard_alone(const Question *q, const Asker *k);

/* Does a year that a dated stem says stand beside the key alone? */
bool guard_shows_year(const Question *q, const Asker *k);

/* Drawn or a documentary, and the key is not: a wrong option that nobody would take. */
static inline bool guard_is_of_other_sort(const Draft *d, Id film)
{
    unsigned own = card_of(d->asker, OPT_FILM, d->topic->key)->look.shape;
    unsigned other = card_of(d->asker, OPT_FILM, film)->look.shape & ~own;
    return other & (SHAPE_ANIMATED | SHAPE_DOCUMENTARY);
}

/* Of a film in English, somebody who never worked on one, unless the key did not either: nobody takes
 * Kiarostami for the director of Harry Potter. */
static inline bool guard_is_stranger(const Draft *d, Id person)
{
    return d->topic->at_home && (card_of(d->asker, OPT_PERSON, person)->look.shape & SHAPE_FOREIGN);
}

/* Is it known by a title in its own tongue, as an article or an accent shows? */
bool guard_title_is_foreign(const Asker *k, Id film);

/* Could a film like this be up for the prize at all: foreign for a prize of foreign films, of that
 * colour, and no cartoon for one that no cartoon was ever up for? */
bool guard_suits_prize(const Asker *k, Id prize, Id film);

/* Is the prize for films of one sort, as "Animated Feature Film" is, among others that are not? */
bool guard_tells_form(const Asker *k, Id prize);

/* Can one title be read off the other, as "Leviafan" off "Leviathan"? Both folded. */
bool guard_is_cognate(Str a, Str b);

/* Does a role have a name of its own: no slash, bracket, "himself" or bare "the man"? */
bool guard_role_is_name(Str character);

#endif
