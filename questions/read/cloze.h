/* cloze.h -- sentences with gaps: "{{c1::Paris}} lies on the {{c2::Seine::river}}".
 * Source: the Anki manual, "Cloze deletion": gaps of one number are asked together, a hint stands
 * behind a second `::`, gaps may lie in gaps, and one gap may have several numbers, `{{c1,2::`. */
#ifndef CLOZE_H
#define CLOZE_H

#include "arena.h"

#define CLOZE_MAX_BYTES 16384   /* of a sentence: longer ones are no questions */
#define CLOZE_MAX_NUMBERS 32    /* of one sentence; further ones are not asked */
#define CLOZE_MAX_DEPTH 8

bool cloze_looks_like(Str text);

/* The distinct numbers of its gaps, in the order of the text.
 *   Returns: how many, at most CLOZE_MAX_NUMBERS; 0 if a gap is open, or too deep in others. */
int cloze_numbers(Str text, int out[CLOZE_MAX_NUMBERS]);

/* The sentence with the gaps of this number as `_____`, the others filled in; and what belongs into
 * them, what differs divided by commas. Both in `a`. */
void cloze_make(Str text, int number, Arena *a, Str *ask, Str *right);

#endif
