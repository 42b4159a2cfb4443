/* gift_question.h -- one question of a GIFT file, from its text to a record. Private to gift.c. */
#ifndef GIFT_QUESTION_H
#define GIFT_QUESTION_H

#include "emit.h"

/* Sorts of questions that have none of our options; they are counted. */
typedef enum {
    GIFT_NUMBER, GIFT_MATCH, GIFT_SHORT, GIFT_ESSAY, GIFT_TEXT, GIFT_SORT_COUNT
} GiftSort;

typedef struct {
    Emit emit;
    Str category;               /* in force; the Tag */
    int line;                   /* of the question that is read */
    int refused[GIFT_SORT_COUNT], first_of[GIFT_SORT_COUNT];
} GiftQuestions;

/* The text on one line, without comments; it lives in the arena of `emit`. */
void gift_question_read(GiftQuestions *g, Str text, int line);

/* Say how many were of other sorts. */
void gift_question_tell_refused(GiftQuestions *g);

#endif
