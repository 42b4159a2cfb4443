/* measure.h -- answers that count or date something: "1,200", "90 minutes", "$5 million", "1:30",
 * "12 May 1994". Two of one frame can stand beside each other. */
#ifndef MEASURE_H
#define MEASURE_H

#include "arena.h"

#define MEASURE_MAX_FRAME 32
#define MEASURE_MOST ((int64_t)1 << 46)     /* thousandths; larger numbers are all alike */

/* What is left when the numbers are taken out: "# minute", "$# million", "# m #". */
typedef struct {
    char text[MEASURE_MAX_FRAME + 8];
    size_t n;
    int numbers, unit_words;
    int64_t first;              /* its first number, in thousandths */
} Measure;

/* Is the text a number with at most a unit, or a date? "12 Angry Men" is neither. */
bool measure_read(Measure *f, Str text, Arena *a);

int measure_number_word(Str folded);        /* 7 for "seven", up to twenty; -1 for other words */

#endif
