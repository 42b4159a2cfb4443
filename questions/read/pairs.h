/* pairs.h -- questions that come with their answer and no wrong options.
 * The wrong ones are taken from the other answers of the file: of the same look (see answers.h),
 * alike in length, never one that the question names or that is right too, drawn from a seed that
 * the texts give, so that the same file makes the same options everywhere. */
#ifndef PAIRS_H
#define PAIRS_H

#include "emit.h"

#define PAIRS_MAX 200000        /* of one file */
#define PAIRS_MAX_ALSO 1000     /* accepted answers of one question */
#define PAIRS_MAX_TAGS 16
#define PAIRS_MAX_ASK 1000      /* code points */
#define PAIRS_MAX_RIGHT 200

/* All texts are plain: a `*` or `\` in them means itself. Line breaks are blanks. */
typedef struct {
    Str ask, right, why;        /* why: may be empty */
    const Str *also;            /* other answers that are right */
    int also_count;
    const Str *tags;
    int tag_count;
    int line, column;           /* of the question */
    int right_line, right_column;
} Pair;

typedef struct {
    Emit *emit;
    Arena scratch;              /* gone with pairs_close */
    Pair *pairs;
    int count, cap;
    int elements;               /* cards or the like, also those that were refused */
    bool full;                  /* said once; reading ends */
} Pairs;

void pairs_open(Pairs *p, Emit *e);

/* A further card or the like begins, be it good or bad: may the file have as many?
 *   Fails: false, and that is told, behind PAIRS_MAX of them. */
bool pairs_has_room(Pairs *p, int line);

/* Note a pair. Its texts outlive the pack or lie in its arena; its arrays are copied.
 *   Fails: false, and why is told, if question or answer is empty or too long for a game. */
bool pairs_add(Pairs *p, const Pair *pair);

/* Emit a Question for every pair for which the file has at least two wrong answers; refuse the
 * others. `last_line` is the file's. */
void pairs_close(Pairs *p, int last_line);

#endif
