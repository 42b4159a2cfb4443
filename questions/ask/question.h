/* question.h -- a question as a value: 128 bytes of ids; text is made only when it is shown.
 * Valid for the catalog it was drawn from. */
#ifndef QUESTION_H
#define QUESTION_H

#include "catalog.h"

#define OPTIONS_MAX 6

typedef enum { OPT_FILM, OPT_PERSON, OPT_COUNTRY, OPT_YEAR, OPT_TEXT } OptionType;   /* OPT_TEXT: of the written question */

typedef struct {
    uint8_t kind;               /* row of kinds.h */
    uint8_t wording;            /* which of the kind's stem templates */
    uint8_t option_type;        /* OptionType of all options */
    uint8_t option_count;       /* 2..6 */
    uint8_t key;                /* position of the right option */
    uint8_t level;              /* Level it was drawn for */
    uint8_t with_director;      /* the stem names the director, for a shared title */
    uint8_t presumed;           /* bit i: option i is a wrong one only by presumption */
    Id film;                    /* whose fact it is; NO_ID if none */
    Id subject;                 /* person, country ... the stem is about; award id for aw_, fest_ */
    int32_t detail;             /* kind's own: index of the star for roles, of the source, of the written */
    uint32_t option[OPTIONS_MAX];   /* ids of option_type, years, or indices of texts */
    int32_t difficulty_milli;   /* 1000 x (1 - P(correct) of an average player) */
    uint64_t fact;              /* the key of the fact it rests on (fact.h) */
    uint64_t same;              /* equal for equal kind, subject (or edition) and key: "distinct" */
    uint64_t draw;              /* state from which ask_from_id draws it again */
} Question;

#endif
