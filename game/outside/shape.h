/* shape.h -- the drawn shapes of a draw list, smooth at their edges, on a canvas.
 * Every shape is a distance from its edge, negative inside; a pixel's coverage is what the distance
 * of its centre says. Pixel (x, y) reaches from x to x + 1: a box of w 1 is one pixel wide. */
#ifndef SHAPE_H
#define SHAPE_H

#include "canvas.h"

void shape_fill(Canvas *c, Rect box, int radius, Color color);
void shape_gradient(Canvas *c, Rect box, int radius, Color color, Color color2, bool across);
void shape_outline(Canvas *c, Rect box, int radius, int width, int turn, Color color);
void shape_dashed(Canvas *c, Rect box, int radius, int width, Color color);
void shape_disc(Canvas *c, Rect box, Color color);
void shape_ring(Canvas *c, Rect box, int width, Color color);
void shape_pie(Canvas *c, Rect box, int hole, int from, int to, Color color);
void shape_line(Canvas *c, Rect box, int width, Color color);       /* blunt ends */
void shape_glow(Canvas *c, Rect box, Color color);
void shape_mark(Canvas *c, Rect box, Mark mark, int width, Color color);

/* A mask of coverage bytes turned clockwise about (cx, cy), by tenths of a degree. */
typedef struct { const uint8_t *bytes; int pitch, w, h, x, y; } Mask;
void shape_mask_turned(Canvas *c, const Mask *m, float cx, float cy, int turn, Color color);

#endif
