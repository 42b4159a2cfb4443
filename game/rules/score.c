/* score.c -- see score.h. */
#include "score.h"

int score_base(int success_milli)
{
    if (success_milli >= 775)
        return 100;
    return success_milli >= 600 ? 200 : 300;
}

int score_multiplier_percent(int streak)
{
    if (streak >= 5)
        return 150;
    return streak >= 3 ? 125 : 100;
}

int score_speed(int base, int left_ms, int limit_ms)
{
    if (limit_ms <= 0 || left_ms >= limit_ms)
        return base;
    return left_ms <= 0 ? 0 : (int)((long long)base * left_ms / limit_ms);
}

int score_right(int base, int left_ms, int limit_ms, int streak)
{
    return (base + score_speed(base, left_ms, limit_ms)) * score_multiplier_percent(streak) / 100;
}

int score_reading_ms(int chars)
{
    return SCORE_READING_MS + SCORE_READING_PER_CHAR_MS * chars;
}
