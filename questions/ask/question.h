/* question.h -- a question as a value: 96 bytes of ids; text is made only when it is shown.
 * Valid for the catalog it was drawn from. Which kind fills what: the table in kinds.h. */
#ifndef QUESTION_H
#define QUESTION_H

#include "catalog.h"

#define OPTIONS_MAX 6

/* What the options are, and what the numbers in `option` count. Those before OPT_YEAR are things of
 * the catalog, the others are what they say. */
#define OPTION_TYPES(X)                                                                           \
    X(FILM, "film")             /* film ids, shown by title and year */                           \
    X(PERSON, "person")                                                                           \
    X(COUNTRY, "country")                                                                         \
    X(LANGUAGE, "language")                                                                       \
    X(PRIZE, "prize")           /* prize ids, called as at the edition of `award` */              \
    X(EVENT, "event")           /* ids of festivals */                                            \
    X(WORK, "work")             /* catalog_source numbers, shown by the work's title */           \
    X(ROLE, "role")             /* catalog_part numbers, shown by the character's name */         \
    X(ORIGINAL, "original")     /* film ids, shown by their original titles */                    \
    X(TITLE, "title")           /* film ids, shown by their titles alone */                       \
    X(YEAR, "year")                                                                               \
    X(DECADE, "decade")         /* its first year: 1990 */                                        \
    X(NUMBER, "number")                                                                           \
    X(ORDER, "order")           /* 0..5: the orders of film, film2, film3; see question_order */  \
    X(TEXT, "text")             /* of a written question: 0 right, 1.. wrong */

typedef enum {
#define X(id, name) OPT_##id,
    OPTION_TYPES(X)
#undef X
    OPT_COUNT
} OptionType;
#define OPT_THINGS OPT_YEAR     /* how many types are things of the catalog */

/* Are the options films, by whatever title? */
static inline bool option_is_film(int type)
{
    return type == OPT_FILM || type == OPT_TITLE || type == OPT_ORIGINAL;
}

typedef struct {
    uint8_t kind;               /* row of kinds.h */
    uint8_t wording;            /* which of the kind's stem templates */
    uint8_t option_type;        /* OptionType of all options */
    uint8_t option_count;       /* 2..6 */
    uint8_t key;                /* position of the right option */
    uint8_t level;              /* Level it was drawn for */
    uint8_t with_director;      /* the stem names the director, for a shared title */
    uint8_t presumed;           /* bit i: option i is a wrong one only by presumption */
    uint8_t relation;           /* the Relation it rests on; REL_COUNT if none */
    Id film;                    /* whose fact it is; NO_ID if none */
    Id film2, film3;            /* further films; NO_ID if none */
    Id subject, subject2;       /* person, country, genre or prize that the stem is about; or NO_ID */
    Id award, award2;           /* the prizes of aw_ and fest_; NO_ID if none */
    int32_t detail;             /* a kind's own number: place of the star or source, year, ... */
    uint32_t option[OPTIONS_MAX];   /* by option_type */
    int32_t difficulty_milli;   /* 1000 x (1 - P(correct) of an average player) */
    uint64_t fact;              /* the key of the fact it rests on (fact.h) */
    uint64_t same;              /* equal for equal kind, subject (or edition) and key: "distinct" */
    uint64_t draw;              /* state from which ask_from_id draws it again */
} Question;

/* Which of film (0), film2 (1) and film3 (2) stands at place `at` (0..2) of an OPT_ORDER option. */
static inline int question_order(uint32_t option, int at)
{
    static const uint8_t orders[6][3] = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    return orders[option % 6][at];
}

#endif
