/* theme.h -- colours and type sizes by name.
 * Source: the design's tables. Sizes are design units, pixels at 720 lines. */
#ifndef THEME_H
#define THEME_H

#include "draw.h"
#include "settings.h"

/* Name; standard, high contrast, light. ON_X is what stands on X. */
#define COLORS(X)                                                                                 \
    X(HOUSE_TOP,    0x1D1614FF, 0x000000FF, 0xFBF6EAFF)                                           \
    X(HOUSE_BOTTOM, 0x120E0DFF, 0x000000FF, 0xF2E9D6FF)                                           \
    X(PANEL,        0x261D1AFF, 0x141414FF, 0xFFFDF7FF)                                           \
    X(PANEL_FOCUS,  0x33261FFF, 0x2A2A2AFF, 0xFFF3D2FF)                                           \
    X(LINE,         0x3B2D28FF, 0xA0A0A0FF, 0xCDBD9FFF)                                           \
    X(EMPTY,        0x3A2D27FF, 0x4A4A4AFF, 0xD8CAAEFF)                                           \
    X(SCREEN,       0x0D0A09FF, 0x000000FF, 0xE9DEC6FF)                                           \
    X(TEXT,         0xF6EEDDFF, 0xFFFFFFFF, 0x231A14FF)                                           \
    X(SECOND,       0xD9CDB8FF, 0xFFFFFFFF, 0x43372DFF)                                           \
    X(HINT,         0xA39684FF, 0xE4E4E4FF, 0x665748FF)                                           \
    X(PAPER,        0xF1E6CFFF, 0xFFFFFFFF, 0xFFFFFFFF)                                           \
    X(ON_PAPER,     0x231A14FF, 0x000000FF, 0x231A14FF)                                           \
    X(PAPER_HINT,   0x66574AFF, 0x303030FF, 0x66574AFF)                                           \
    X(PAPER_EDGE,   0xF1E6CF00, 0xFFFFFF00, 0xBBA980FF)                                           \
    X(PERFORATION,  0xB9A98AFF, 0x606060FF, 0xB9A98AFF)                                           \
    X(LETTER,       0xB3262EFF, 0x8E0010FF, 0xB3262EFF)                                           \
    X(VELVET,       0xB3262EFF, 0x9C0013FF, 0xB3262EFF)                                           \
    X(VELVET_DARK,  0x7E1620FF, 0x9C0013FF, 0x7E1620FF)                                           \
    X(ON_VELVET,    0xF6EEDDFF, 0xFFFFFFFF, 0xFFF8EAFF)                                           \
    X(BRASS,        0xF2B84BFF, 0xFFD84AFF, 0x805200FF)                                           \
    X(RIGHT,        0x3FB8AFFF, 0x4FE3D6FF, 0x3FB8AFFF)                                           \
    X(WRONG,        0xF07F4FFF, 0xFF9B6AFF, 0xF07F4FFF)                                           \
    X(ON_MARKED,    0x231A14FF, 0x000000FF, 0x231A14FF)                                           \
    X(STAMP,        0x08221FFF, 0x000000FF, 0x08221FFF)                                           \
    X(ERROR,        0xF07F4FFF, 0xFF9B6AFF, 0x9C3A0FFF)                                           \
    X(OUT,          0x5A4941FF, 0xB0B0B0FF, 0xA8987CFF)                                           \
    X(DISC_GAP,     0x14100FFF, 0x000000FF, 0xFBF6EAFF)                                           \
    X(DISC,         0x2B211DFF, 0x202020FF, 0xE4D8BEFF)                                           \
    X(SWEPT,        0x4A3A32FF, 0x5A5A5AFF, 0xCDBB95FF)                                           \
    X(SIGN,         0x0D0A09FF, 0x000000FF, 0x231A14FF)                                           \
    X(ON_SIGN,      0xF6EEDDFF, 0xFFFFFFFF, 0xFFF8EAFF)                                           \
    X(BULB,         0xFFE2A0FF, 0xFFF0C0FF, 0xFFE2A0FF)                                           \
    X(BULB_GLOW,    0xF2B84B78, 0xFFD84A78, 0xF2B84B78)                                           \
    X(BULB_OFF,     0x7A5A23FF, 0x7A5A23FF, 0x7A5A23FF)                                           \
    X(KNOB,         0xF6EEDDFF, 0xFFFFFFFF, 0xFFFFFFFF)

typedef enum {
#define X(name, standard, contrast, light) COLOR_##name,
    COLORS(X)
#undef X
    COLOR_COUNT
} ColorName;

/* `theme` is a ThemeName. */
Color theme_color(int theme, ColorName name);
/* Contrast of two opaque colours by WCAG 2, in hundredths: 450 is AA for text, 300 for large text. */
int theme_contrast(Color a, Color b);
/* The colour `per_mille` of the way from a to b. */
Color theme_mix(Color a, Color b, int per_mille);

enum {
    SIZE_SIGN = 128, SIZE_TOTAL = 88, SIZE_END = 64, SIZE_DIGITS = 60, SIZE_HEADING = 56,
    SIZE_SCORE = 46, SIZE_CODE = 44, SIZE_STAT = 42, SIZE_LETTER = 40, SIZE_LINE = 32,
    SIZE_STUB = 30, SIZE_SMALL_HEADING = 26, SIZE_ENTRY = 22,
    SIZE_QUESTION = 42, SIZE_QUESTION_LONG = 32, SIZE_QUESTION_LONGEST = 26, SIZE_ASKED = 31,
    SIZE_OPTION = 25, SIZE_OPTION_LONG = 19, SIZE_NAME = 23, SIZE_BODY = 20, SIZE_VALUE = 18,
    SIZE_FAULT = 17, SIZE_NOTE = 16, SIZE_HINT = 15, SIZE_KEY = 14
};

#define THEME_MIN_PX 11         /* no text is smaller than that on the screen */
#define THEME_TRACKING(px) (((px) * 4 + 50) / 100)      /* of the sign face */

#endif
