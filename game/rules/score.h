/* score.h -- points. Source: questions of 100, 200, 300 by predicted success (from 775, from 600
 * per mille, below), as much again for speed, x1.25 from the third in a row, x1.5 from the fifth. */
#ifndef SCORE_H
#define SCORE_H

#include <stdbool.h>

#define SCORE_LIFELINE_UNUSED 100
#define SCORE_READING_MS 1000
#define SCORE_READING_PER_CHAR_MS 40
#define SCORE_KEYS_DEAF_MS 300              /* answer keys are ignored so long */

int score_base(int success_milli);
/* Points of a right answer. `limit_ms` 0: no clock, the full speed bonus. `streak` counts this one.
 * Rounded down. */
int score_right(int base, int left_ms, int limit_ms, int streak);
/* The speed bonus alone: falls evenly from `base` to nothing over the time allowed. */
int score_speed(int base, int left_ms, int limit_ms);
int score_multiplier_percent(int streak);   /* 100, 125, 150 */
int score_reading_ms(int chars);

#endif
