/* kinds.h -- the kinds of question: a row each.
 * Relation, direction, what must be whole and where wrong options come from; a kind that needs
 * logic of its own has a file beside and a function in its row. Source: QUESTIONS, section 3. */
#ifndef KINDS_H
#define KINDS_H

#include "question.h"

/* Name (also in --kind, goldens, locale), the label over the question, base difficulty in milli-logits. */
#define KINDS(X)                                                                                  \
    X(director_of_film,  "Director",  -300)                                                       \
    X(film_by_director,  "Director",  -200)                                                       \
    X(star_of_film,      "Star",      -500)                                                       \
    X(film_with_star,    "Star",      -400)                                                       \
    X(role_player,       "Role",       100)                                                       \
    X(year_of_film,      "Year",       300)                                                       \
    X(country_of_film,   "Country",   -300)                                                       \
    X(based_on_author,   "Source",     300)                                                       \
    X(aw_film_won,       "Award",      200)                                                       \
    X(fest_winner_film,  "Festival",   300)                                                       \
    X(written,           "Written",      0)

typedef enum {
#define X(name, label, base) KIND_##name,
    KINDS(X)
#undef X
    KIND_COUNT
} KindId;

const char *kind_name(int kind);
const char *kind_label_key(int kind);       /* locale key, "kind.director_of_film" */
int kind_base_milli(int kind);
int kind_find(Str name);                    /* -1 if there is none */

#endif
