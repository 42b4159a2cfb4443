/* theme.c -- see theme.h. */
#include "theme.h"

#include <math.h>

static const Color colors[COLOR_COUNT][THEME_COUNT] = {
#define X(name, standard, contrast, light) {standard, contrast, light},
    COLORS(X)
#undef X
};

Color theme_color(int theme, ColorName name)
{
    return colors[name][theme >= 0 && theme < THEME_COUNT ? theme : THEME_STANDARD];
}

static double channel(Color c, int shift)
{
    double v = (double)(c >> shift & 255) / 255;
    return v <= 0.04045 ? v / 12.92 : pow((v + 0.055) / 1.055, 2.4);
}

static double luminance(Color c)
{
    return 0.2126 * channel(c, 24) + 0.7152 * channel(c, 16) + 0.0722 * channel(c, 8);
}

int theme_contrast(Color a, Color b)
{
    double la = luminance(a), lb = luminance(b);
    return (int)(100 * ((la > lb ? la : lb) + 0.05) / ((la > lb ? lb : la) + 0.05));
}

Color theme_mix(Color a, Color b, int per_mille)
{
    Color out = 0;
    for (int shift = 0; shift < 32; shift += 8) {
        int from = (int)(a >> shift & 255), to = (int)(b >> shift & 255);
        out |= (Color)(from + (to - from) * per_mille / 1000) << shift;
    }
    return out;
}
