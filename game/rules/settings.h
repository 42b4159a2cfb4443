/* settings.h -- what the player chose, kept between starts as `key = value` lines. */
#ifndef SETTINGS_H
#define SETTINGS_H

#include "ask.h"

#define THEMES(X) X(STANDARD, "standard") X(CONTRAST, "contrast") X(LIGHT, "light")
typedef enum {
#define X(id, name) THEME_##id,
    THEMES(X)
#undef X
    THEME_COUNT
} ThemeName;

#define SETTINGS_LEVEL_RATING (-1)          /* the level follows the rating */

/* What a round is made of, as the programme panel sets it. */
typedef struct {
    int length;                             /* 5, 10 or 20 */
    int level;                              /* Level, or SETTINGS_LEVEL_RATING */
    unsigned decades;                       /* bit 0 the 1890s ... bit 13 the 2020s; 0 all */
    uint64_t kinds;                         /* bit per KindId; 0 all */
    Str countries[16]; int country_count;   /* names; none: all */
    bool seen;                              /* only films of the list that is loaded */
} Programme;

typedef struct {
    int text_percent;                       /* 80..200 in tens */
    int theme;                              /* ThemeName */
    bool reduced_motion;
    int time_s;                             /* 20, 40; 0: no clock */
    int sound_percent;                      /* 0..100 in tens */
    bool fullscreen;
    Programme programme;
    Str packs[64]; int pack_count;          /* paths the player added, in order of precedence */
    Str seen;                               /* path of a list of films seen; empty: none */
    Str packs_off[64]; int pack_off_count;  /* paths (or "builtin") switched off */
} Settings;

void settings_default(Settings *s);

/* Read what is known, clamp what is out of range, warn of the rest; always leaves usable settings.
 *   Lives: texts are copied into `a`. */
void settings_read(Str bytes, Str file, Arena *a, Settings *out, Diag *diag);
void settings_write(const Settings *s, Buf *out);

#endif
