/* draw.h -- a screen as a list of commands, in real pixels; painting it needs no state beside it.
 * The same list gives the same pixels on any surface. Printable as text for goldens. */
#ifndef DRAW_H
#define DRAW_H

#include "arena.h"
#include "str.h"

typedef struct { int x, y, w, h; } Rect;
typedef uint32_t Color;                     /* 0xRRGGBBAA */

/* The four faces of the design: sign and numbers, reading, strong reading, film titles. */
typedef enum { FACE_SIGN, FACE_TEXT, FACE_STRONG, FACE_TITLE, FACE_COUNT } Face;

/* Drawn shapes, not glyphs. */
typedef enum { MARK_CHECK, MARK_CROSS, MARK_STAR, MARK_HEART, MARK_DOT, MARK_RING, MARK_ARROW_RIGHT,
               MARK_ARROW_LEFT, MARK_ARROW_UP, MARK_ARROW_DOWN, MARK_CHEVRON_LEFT, MARK_CHEVRON_RIGHT } Mark;

typedef enum {
    DRAW_FILL,                  /* box, radius, color */
    DRAW_GRADIENT,              /* box, radius, color to color2; across: left to right, else downwards */
    DRAW_OUTLINE,               /* box, radius, width (inside the box), color */
    DRAW_DASHED,                /* the same, dashed; a box of w or h 0 is a dashed line */
    DRAW_CIRCLE,                /* inscribed in box, color */
    DRAW_RING,                  /* inscribed, width, color */
    DRAW_PIE,                   /* inscribed, from `from` to `to`, radius = inner hole */
    DRAW_LINE,                  /* from (box.x, box.y) to (box.x+box.w, box.y+box.h), width */
    DRAW_GLOW,                  /* inscribed, color in the centre fading to nothing */
    DRAW_MARK,                  /* mark, fitted into box, width of strokes, color */
    DRAW_TEXT                   /* text from (box.x, box.y = baseline); box.w, box.h as measured */
} DrawOp;

typedef struct {
    DrawOp op;
    Rect box;
    Rect bounds;                /* all pixels it may touch, glow and rotation included */
    Rect clip;                  /* nothing outside is touched; w 0: no clip */
    Color color, color2;
    int radius, width;
    int from, to;               /* DRAW_PIE: thousandths of a turn, clockwise from the top */
    int turn;                   /* DRAW_TEXT, DRAW_OUTLINE: tenths of a degree, clockwise, about the centre of box */
    bool across;
    Face face;
    int size_px, tracking_px;   /* DRAW_TEXT: size of the face; extra space after each glyph */
    Mark mark;
    Str text;
} DrawCmd;

/* The commands of a list that change as time goes by, while all others stay: a running clock. */
typedef struct {
    int first, end;             /* before `end`; none if they are the same */
    Rect box, clip;             /* where they were asked to be drawn */
} Moving;

typedef struct {
    Arena *arena;               /* commands and texts, until the frame is over */
    DrawCmd *cmds;
    int count, cap;
    Rect clip;                  /* applied to what is added next */
    Moving moving;
} DrawList;

void draw_begin(DrawList *d, Arena *a);
/* Add a command; bounds and clip are filled in; the text is copied. Returns it for finishing touches
 * of the fields that bounds do not depend on. */
DrawCmd *draw_add(DrawList *d, DrawCmd cmd);

/* What is added between these two is the moving part, drawn into `box`. */
void draw_moving(DrawList *d, Rect box);
void draw_still(DrawList *d);

void draw_fill(DrawList *d, Rect r, int radius, Color c);
void draw_gradient(DrawList *d, Rect r, int radius, Color c, Color c2, bool across);
void draw_outline(DrawList *d, Rect r, int radius, int width, Color c);
void draw_mark(DrawList *d, Rect r, Mark m, int width, Color c);
void draw_text(DrawList *d, Face f, int size_px, int tracking_px, int x, int baseline, int w, Color c, Str text);

/* One line a command, stable: for goldens and for looking at a frame in words. */
void draw_write(const DrawList *d, Buf *out);

/* How wide is a text? Given by the outside; tests give one that says ten pixels a code point. */
typedef struct {
    int (*width)(void *ctx, Face f, int size_px, int tracking_px, Str text);
    void (*line)(void *ctx, Face f, int size_px, int *ascent_px, int *descent_px);
    void *ctx;
} Measure;

Rect rect_inset(Rect r, int by);
bool rect_has(Rect r, int x, int y);
Rect rect_grown(Rect r, int by);
Rect rect_union(Rect a, Rect b);
Rect rect_common(Rect a, Rect b);           /* of two that do not meet: w 0 and h 0 */
bool rect_meets(Rect a, Rect b);

#endif
