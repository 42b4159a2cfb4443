/* rating.h -- how strong is the player? 1000 + 174 t, moved after each answer by K(n) (right - P).
 * Beside the level t the player has offsets by topic (a decade, a country, a genre, a body of
 * prizes), which move by the same error. Floats are allowed here: the rating chooses a round's level,
 * never a question. Source: QUESTIONS 6. */
#ifndef RATING_H
#define RATING_H

#include <stdbool.h>
#include <stdint.h>

#define RATING_START 1000
#define RATING_TOPICS 4         /* of one question, at the most */
#define RATING_OFFSETS 160      /* remembered; more decades, countries and genres than most packs have */

typedef struct { uint64_t topic; double t; int answers; } TopicOffset;
typedef struct {
    double t;
    int answers;
    TopicOffset offsets[RATING_OFFSETS];
    int offset_count;
} Rating;

/* What an answer tells: how an average player would have done, against how many options, on what. */
typedef struct {
    int success_milli, options;
    uint64_t topics[RATING_TOPICS];
    int topic_count;
    bool right;
} RatedAnswer;

void rating_answer(Rating *r, const RatedAnswer *a);
/* How likely this player is to be right, 0..1. */
double rating_expects(const Rating *r, const RatedAnswer *a);
int rating_shown(const Rating *r);
/* The level whose expected success for this player is nearest 0.75, with the offsets of these
 * topics (a programme's decades and countries; none: of all). */
int rating_level(const Rating *r, const uint64_t *topics, int topic_count);

#endif
