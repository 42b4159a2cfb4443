/* item.h -- a question with its words: all that playing, showing and remembering need of it.
 * Needs no catalog afterwards. */
#ifndef ITEM_H
#define ITEM_H

#include "ask.h"
#include "rating.h"
#include "words.h"

typedef struct {
    Question question;
    Str stem, why, source, clue;            /* titles between * marks; clue may be empty */
    Str said;                               /* the sentence a text says it in; mostly empty */
    Str option[OPTIONS_MAX], note[OPTIONS_MAX];
    Str id;                                 /* for `ask --id` */
    Str dispute; uint64_t dispute_key;      /* the record that takes it out of play (dispute.h) */
    bool disputed;                          /* it rests on what the player disputes: not scored */
    Str label;                              /* locale key of the kind's label */
    int success_milli;                      /* predicted success of an average player, per mille */
    int base_points;                        /* 100, 200, 300 */
    int chars;                              /* code points of stem and options: reading time */
    uint64_t topics[RATING_TOPICS]; int topic_count;    /* decade, country, genre, body of prizes */
} Item;

/* The topics by which a player's offsets are kept; the same text gives the same in every run. */
uint64_t item_topic_decade(int year);
uint64_t item_topic_country(Str name);

void item_make(const Asker *asker, const Catalog *c, const Locale *l, const Question *q, Arena *a,
               Item *out);

#endif
