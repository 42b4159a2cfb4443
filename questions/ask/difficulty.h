/* difficulty.h -- how hard is a question for an average player, in thousandths and integers.
 * d = base + 1.6 (1 - film's fame) + 1.0 (1 - key's fame) + 1.2 (similarity - 0.5) + 0.5 age
 *     + 0.4 detail - 0.6 hints, in logits; P = g + (1 - g) / (1 + e^d).
 * Source: QUESTIONS, section 6. */
#ifndef DIFFICULTY_H
#define DIFFICULTY_H

#define AIMS 16                 /* steps from the easiest aim (0) to the hardest (15) */
#define AIM_EASY 0
#define AIM_MEDIUM 7
#define AIM_HARD 15

typedef struct {
    int base_milli;             /* of the kind */
    int film_fame, key_fame;    /* 0..1000 */
    int age_milli;              /* years before the player's era / 40, 0..1000 */
    int detail_milli;           /* lead 0, supporting 500, craft 1000 */
    int hint_milli;             /* extra hints in the stem */
} Hardness;

/* d without the wrong options: what is known before any is drawn. */
int difficulty_fixed(const Hardness *h);
/* What the wrong options add: similarity is the mean score of the two closest, 0..1000. */
int difficulty_of_similarity(int similarity);
/* What they may be expected to add when drawn for this aim, where nothing was measured. */
int difficulty_expected(int aim);

/* Predicted success of an average player, per mille, against so many wrong options. */
int difficulty_success(int d_milli, int wrong_count);
/* The d at which three wrong options give this success; the inverse of the above. */
int difficulty_at(int success_milli);

int difficulty_target(int aim); /* the d aimed at */
int difficulty_level(int aim);  /* the Level nearest to an aim */

#endif
