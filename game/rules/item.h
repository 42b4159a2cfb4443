/* item.h -- a question with its words: all that playing, showing and remembering need of it.
 * Needs no catalog afterwards. */
#ifndef ITEM_H
#define ITEM_H

#include "ask.h"
#include "words.h"

typedef struct {
    Question question;
    Str stem, why, source, clue;            /* titles between * marks; clue may be empty */
    Str option[OPTIONS_MAX], note[OPTIONS_MAX];
    Str id;                                 /* for `ask --id` */
    Str label;                              /* locale key of the kind's label */
    int success_milli;                      /* predicted success of an average player, per mille */
    int base_points;                        /* 100, 200, 300 */
    int chars;                              /* code points of stem and options: reading time */
} Item;

void item_make(const Asker *asker, const Catalog *c, const Locale *l, const Question *q, Arena *a,
               Item *out);

#endif
