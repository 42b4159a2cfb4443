/* stage.h -- where and how large everything is, and what every screen may look at.
 * The design is drawn on a stage of 1280 x 720 units; in a window it is scaled to fit and centred.
 * Where that makes things small, or the player wants large text, the stage is compact: one column,
 * and pages that scroll over the whole height of the window. */
#ifndef STAGE_H
#define STAGE_H

#include "draw.h"
#include "event.h"
#include "play.h"
#include "theme.h"
#include "world.h"
#include "wrap.h"

#define STAGE_MARGIN 56         /* units */

typedef struct {
    int width, height;          /* of the window, real pixels */
    Rect area;                  /* of the stage in it */
    int scale_milli;            /* real pixels for a thousand units */
    bool compact;
    int64_t now_ms;
    bool by_mouse;              /* the device used last */
    int hover;                  /* the footer key the mouse is on, -1 none */
    bool saying;                /* something is said where the footer stands */
    bool reading;               /* packs are being read for so long that it is shown */
    Measure measure;
    const World *world;
    Settings *settings;
    Play *play;                 /* the round under way or just ended */
    Arena *frame;               /* layouts live here, until the next event or frame */
} Stage;

/* Work out the rest from width, height and the settings. */
void stage_fit(Stage *s);

int stage_px(const Stage *s, int units);                /* a length */
int stage_size(const Stage *s, int size);               /* of text, never under THEME_MIN_PX */
int stage_room(const Stage *s, int units); /* a length that grows with the text in it */
int stage_x(const Stage *s, int units);                 /* places on the stage */
int stage_y(const Stage *s, int units);
Rect stage_rect(const Stage *s, int x, int y, int w, int h);
int stage_left(const Stage *s);                         /* between the margins */
int stage_inner(const Stage *s);                        /* how wide it is there */

/* The part of the window between `top` (real pixels) and the footer, as wide as the stage. */
Rect stage_view(const Stage *s, int top);
int stage_footer_y(const Stage *s);                     /* top of the row of keys */
int stage_footer_height(const Stage *s);

Color stage_color(const Stage *s, ColorName name);
Color stage_house(const Stage *s, int y);               /* the background at a height */
Str stage_word(const Stage *s, const char *key);
/* A word with its places filled, in the frame. */
Str stage_fill(const Stage *s, const char *key, const Fill *fills, int count);
Str stage_number(const Stage *s, long long value);      /* "12,345" */
/* "one film", "2 films": the Word `key.one` for one thing, else `key`, with {n}. */
Str stage_count(const Stage *s, const char *key, long long n);
Str stage_upper(const Stage *s, Str text);              /* capitals, ASCII and Latin-1 */

/* Set text in a size of the design. */
Block stage_text(const Stage *s, Face f, int size, Str text, int width_px);
Block stage_type(const Stage *s, Type type, Str text, int width_px, int height_px);
/* One line, shrunk or cut to fit. `plain`: not marked. */
Block stage_line(const Stage *s, Face f, int size, Str text, int width_px, bool plain);

#endif
