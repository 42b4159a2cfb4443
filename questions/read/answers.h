/* answers.h -- how an answer looks, and which answers could stand beside it as wrong options.
 * For formats that give a question and its answer only. A year stands beside years, a person's name
 * beside names of as many words, a title beside titles; what says nearly the same never stands
 * beside it. */
#ifndef ANSWERS_H
#define ANSWERS_H

#include "arena.h"

typedef struct {
    Str text;
    Str folded;                 /* as it compares: without its article, case, accents and signs */
    uint64_t key;               /* equal answers have equal ones: "seven" and "7" */
    uint64_t look;              /* only answers of one look stand together */
    uint64_t order;             /* what is asked for, words, length; of numbers, size */
    uint64_t words;             /* a bit for each word of `folded` */
    uint32_t letters;           /* a bit for each letter of it */
    int length;                 /* code points of `text` */
    bool is_measure;            /* a number, perhaps with a unit; a year, a date */
    bool is_person;             /* looks like a person's name */
} Answer;

/* `text` is trimmed and valid UTF-8; what must be written anew is in `a`. */
Answer answer_make(Str text, Arena *a);

/* Note what its question asks for, a person, a film or a place: such answers go together first. */
void answer_note_asked(Answer *x, Str folded_ask);

/* Do the two say the same, or nearly: one within the other, or a few letters apart? */
bool answer_is_near(const Answer *x, const Answer *y);

/* Beyond their look: are they asked for alike, of as many words, and the like? */
bool answer_is_like(const Answer *x, const Answer *y);

/* Is neither much longer than the other? Numbers always are alike. */
bool answer_is_as_long(const Answer *x, const Answer *y);

/* A question, prepared to be looked through for answers. */
typedef struct {
    Str folded;
    uint64_t words;
} Asked;
Asked answer_asked(Str ask, Arena *a);

/* Does the question name this answer, or this person's surname? */
bool answer_is_told(const Answer *x, const Asked *asked);

#endif
