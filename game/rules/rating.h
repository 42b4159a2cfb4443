/* rating.h -- how strong is the player? 1000 + 174 t, moved after each answer by K(n) (right - P).
 * Floats are allowed here: the rating chooses a round's level, never a question. Source: QUESTIONS 6. */
#ifndef RATING_H
#define RATING_H

#include <stdbool.h>

#define RATING_START 1000

typedef struct { double t; int answers; } Rating;

void rating_answer(Rating *r, int success_milli, int options, bool right);
int rating_shown(const Rating *r);
/* The level whose expected success for this player is nearest 0.75. */
int rating_level(const Rating *r);

#endif
