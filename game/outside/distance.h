/* distance.h -- how far a point is from the edge of a shape: negative inside, never changing by more
 * than one a pixel. Source: the usual distance formulas for boxes, segments and polygons. */
#ifndef DISTANCE_H
#define DISTANCE_H

#include "canvas.h"

typedef struct Shape Shape;
typedef float Distance(const Shape *s, float x, float y);

typedef struct { float x, y; } Point;

struct Shape {
    Distance *far;
    float cx, cy, r;            /* centre; radius of a disc, of a box's corners */
    float hx, hy;               /* half a box */
    float sine, cosine;         /* how it is turned */
    float width;                /* of a ring, an edge, a stroke */
    float ax, ay, bx, by;       /* normals of a pie's edges */
    bool wide;                  /* a pie of more than half */
    const Point *points; int count;     /* a stroke, or a polygon */
};

Distance distance_box, distance_box_edge, distance_disc, distance_ring, distance_pie,
         distance_stroke, distance_polygon;

/* Sine and cosine of a part of a turn, by our own series: the same to the last bit everywhere. */
void distance_turn(int part, int whole, float *sine, float *cosine);

/* Colour where the shape is, within `r`. In shape.c. */
void shape_sweep(Canvas *c, const Shape *s, Rect r, Color color);

#endif
