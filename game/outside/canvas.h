/* canvas.h -- 32-bit pixels in memory, and the few ways in which colour gets onto them.
 * Plain arithmetic, the same everywhere: what is painted depends on the calls alone, and a pixel on
 * its place and the calls that touch it, never on the clip. So repainting a part gives what painting
 * all would have given. */
#ifndef CANVAS_H
#define CANVAS_H

#include "draw.h"

typedef struct {
    uint32_t *pixels;           /* 0xFFRRGGBB, row by row */
    int w, h;
    int stride;                 /* pixels from one row to the next */
    Rect clip;                  /* nothing outside is touched; always within w, h */
} Canvas;

Canvas canvas_on(void *pixels, int w, int h, int pitch_bytes);

/* A color (0xRRGGBBAA) over the pixels of a rectangle. */
void canvas_fill(Canvas *c, Rect r, Color color);

/* One row from x to x + n at a coverage of 0..255. */
void canvas_span(Canvas *c, int x, int y, int n, Color color, int cover);
void canvas_dot(Canvas *c, int x, int y, Color color, int cover);

/* A gradient that spans `whole`, dithered by place so that no bands show. */
typedef struct { int from[4], step[4], start; bool across, opaque; } Ramp;
Ramp canvas_ramp(Rect whole, Color from, Color to, bool across);
Color canvas_ramp_at(const Ramp *r, int x, int y);
void canvas_ramp_span(Canvas *c, const Ramp *r, int x, int y, int n);
void canvas_ramp_fill(Canvas *c, const Ramp *r, Rect box);

/* Color through a mask of coverage bytes, its top left at x, y. */
void canvas_mask(Canvas *c, const uint8_t *mask, int pitch, int w, int h, int x, int y,
                 Color color);

#endif
