/* rating.c -- see rating.h. */
#include "rating.h"

#include <math.h>

#include "ask.h"

#define POINTS_PER_LOGIT 174.0
#define STEP_FIRST 1.0          /* K(n) = STEP_FIRST / (1 + STEP_FADES n) */
#define STEP_FADES 0.05
#define STRENGTH_MAX 5.7        /* so that what is shown stays between 0 and 2000 */
#define AIM 0.75                /* the expected success that keeps a round interesting */

static double guessing(int options)
{
    return options > 1 ? 1.0 / options : 0.5;
}

/* Success of a player of strength t at a question an average player (t = 0) gets right with p0. */
static double success(double t, double p0, double g)
{
    if (p0 < g + 0.001)
        p0 = g + 0.001;
    if (p0 > 0.999)
        p0 = 0.999;
    double logit = log((p0 - g) / (1 - p0));
    return g + (1 - g) / (1 + exp(-(logit + t)));
}

void rating_answer(Rating *r, int success_milli, int options, bool right)
{
    double p = success(r->t, success_milli / 1000.0, guessing(options));
    double step = STEP_FIRST / (1 + STEP_FADES * r->answers);
    r->t += step * ((right ? 1.0 : 0.0) - p);
    r->t = fmin(fmax(r->t, -STRENGTH_MAX), STRENGTH_MAX);
    r->answers++;
}

int rating_shown(const Rating *r)
{
    return (int)lround(RATING_START + POINTS_PER_LOGIT * r->t);
}

int rating_level(const Rating *r)
{
    int best = 0;
    double nearest = 2;
    for (int level = 0; level < LEVEL_COUNT; level++) {
        double p = success(r->t, level_target_milli(level) / 1000.0, guessing(4));
        double off = fabs(p - AIM);
        if (off < nearest) {
            nearest = off;
            best = level;
        }
    }
    return best;
}
