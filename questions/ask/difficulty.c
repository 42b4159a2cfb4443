#include "difficulty.h"

#include "ask.h"

/* Fame is a percentile within the catalog, so that the fame terms of a median question come to
 * 1.3 and age to about 0.3: taken off here, median fame and likeness make a medium question. */
enum { ORIGIN_MILLI = -1900 };

/* 1 / (1 + e^x) for x = 0, 0.1, ... 8, in ten-thousandths: the same on every machine. */
static const short falling[] = {
    5000, 4750, 4502, 4256, 4013, 3775, 3543, 3318, 3100, 2891, 2689, 2497,
    2315, 2142, 1978, 1824, 1680, 1545, 1419, 1301, 1192, 1091, 998, 911,
    832, 759, 691, 630, 573, 522, 474, 431, 392, 356, 323, 293,
    266, 241, 219, 198, 180, 163, 148, 134, 121, 110, 100, 90,
    82, 74, 67, 61, 55, 50, 45, 41, 37, 33, 30, 27,
    25, 22, 20, 18, 17, 15, 14, 12, 11, 10, 9, 8,
    7, 7, 6, 6, 5, 5, 4, 4, 3,
};
enum { FALLING_STEP = 100, FALLING_LAST = 80 };

/* 1 / (1 + e^(d / 1000)) in ten-thousandths, between the table's points by a straight line. */
static int logistic(int d_milli)
{
    int x = d_milli < 0 ? -d_milli : d_milli;
    int i = x / FALLING_STEP;
    int value = 0;
    if (i < FALLING_LAST) {
        int part = x % FALLING_STEP;
        value = falling[i] + (falling[i + 1] - falling[i]) * part / FALLING_STEP;
    }
    return d_milli < 0 ? 10000 - value : value;
}

int difficulty_fixed(const Hardness *h)
{
    int d = h->base_milli + ORIGIN_MILLI;
    d += 1600 * (1000 - h->film_fame) / 1000;
    d += 1000 * (1000 - h->key_fame) / 1000;
    d += 500 * h->age_milli / 1000;
    d += 400 * h->detail_milli / 1000;
    return d - 600 * h->hint_milli / 1000;
}

int difficulty_of_similarity(int similarity)
{
    return 1200 * (similarity - 500) / 1000;
}

int difficulty_expected(int aim)
{
    return difficulty_of_similarity(500 + 20 * aim);
}

int difficulty_success(int d_milli, int wrong_count)
{
    /* Three wrong options leave a guesser 0.28: six in seven of them work. */
    int guess = 70000 / (7 + 6 * wrong_count);
    return (guess + (10000 - guess) * logistic(d_milli) / 10000 + 5) / 10;
}

int difficulty_at(int success_milli)
{
    int low = -8000, high = 8000;
    while (high - low > 1) {
        int middle = low + (high - low) / 2;
        if (difficulty_success(middle, 3) > success_milli)
            low = middle;
        else
            high = middle;
    }
    return high;
}

int difficulty_target(int aim)
{
    enum { EASIEST = -1335, HARDEST = 821 };    /* difficulty_at(850) and (500) */
    return EASIEST + (HARDEST - EASIEST) * aim / (AIMS - 1);
}

int difficulty_level(int aim)
{
    if (2 * aim < AIM_EASY + AIM_MEDIUM)
        return LEVEL_EASY;
    return 2 * aim < AIM_MEDIUM + AIM_HARD ? LEVEL_MEDIUM : LEVEL_HARD;
}
