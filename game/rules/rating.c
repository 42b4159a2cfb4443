/* rating.c -- see rating.h. */
#include "rating.h"

#include <math.h>

#include "ask.h"

/* K(n) = STEP_FIRST / (1 + STEP_FADES n), never under STEP_LEAST, so that a player who learns is
 * followed. Tuned on simulated players (tests/test_rating.c): 40 answers find a strength that is
 * spread by one logit round the average to about 85 points. */
#define POINTS_PER_LOGIT 174.0
#define STEP_FIRST 0.9
#define STEP_FADES 0.09
#define STEP_LEAST 0.06
#define OFFSET_STEP 0.12        /* offsets move more slowly: few answers fall on each */
#define OFFSET_FADES 0.05
#define OFFSET_MAX 1.5
#define STRENGTH_MAX 5.7        /* so that what is shown stays between 0 and 2000 */
#define AIM 0.75                /* the expected success that keeps a round interesting */
#define GUESS_FACTOR 0.28       /* of a guesser against three wrong options, as difficulty.c has it */

/* What guessing gives: six in seven wrong options work. */
static double guessing(int options)
{
    return options > 1 ? 1.0 / (1.0 + (options - 1) * (1.0 / GUESS_FACTOR - 1.0) / 3.0) : 0.5;
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

static TopicOffset *find_offset(Rating *r, uint64_t topic)
{
    for (int i = 0; i < r->offset_count; i++)
        if (r->offsets[i].topic == topic)
            return &r->offsets[i];
    if (r->offset_count == RATING_OFFSETS)
        return NULL;
    r->offsets[r->offset_count] = (TopicOffset){.topic = topic};
    return &r->offsets[r->offset_count++];
}

static double offset_of(const Rating *r, const uint64_t *topics, int count)
{
    double sum = 0;
    for (int i = 0; i < count; i++)
        for (int k = 0; k < r->offset_count; k++)
            if (r->offsets[k].topic == topics[i])
                sum += r->offsets[k].t;
    return sum;
}

static double bounded(double x, double most)
{
    return fmin(fmax(x, -most), most);
}

double rating_expects(const Rating *r, const RatedAnswer *a)
{
    double t = r->t + offset_of(r, a->topics, a->topic_count);
    return success(t, a->success_milli / 1000.0, guessing(a->options));
}

void rating_answer(Rating *r, const RatedAnswer *a)
{
    double error = (a->right ? 1.0 : 0.0) - rating_expects(r, a);
    double step = fmax(STEP_FIRST / (1 + STEP_FADES * r->answers), STEP_LEAST);
    r->t = bounded(r->t + step * error, STRENGTH_MAX);
    r->answers++;
    for (int i = 0; i < a->topic_count; i++) {
        TopicOffset *o = find_offset(r, a->topics[i]);
        if (!o)
            continue;
        o->t = bounded(o->t + OFFSET_STEP / (1 + OFFSET_FADES * o->answers) * error, OFFSET_MAX);
        o->answers++;
    }
}

int rating_shown(const Rating *r)
{
    return (int)lround(RATING_START + POINTS_PER_LOGIT * r->t);
}

int rating_level(const Rating *r, const uint64_t *topics, int topic_count)
{
    int best = 0;
    double nearest = 2;
    /* Of several decades or countries the mean: each question is of one of them. */
    double t = r->t + (topic_count ? offset_of(r, topics, topic_count) / topic_count : 0);
    for (int level = 0; level < LEVEL_COUNT; level++) {
        double p = success(t, level_target_milli(level) / 1000.0, guessing(4));
        double off = fabs(p - AIM);
        if (off < nearest) {
            nearest = off;
            best = level;
        }
    }
    return best;
}
