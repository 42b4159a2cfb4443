/* distance.c -- see distance.h. */
#include <math.h>

#include "distance.h"

static float larger(float a, float b)
{
    return a > b ? a : b;
}

static float smaller(float a, float b)
{
    return a < b ? a : b;
}

static float length(float x, float y)
{
    return sqrtf(x * x + y * y);
}

float distance_box(const Shape *s, float x, float y)
{
    float dx = x - s->cx, dy = y - s->cy;
    float qx = fabsf(dx * s->cosine + dy * s->sine) - s->hx + s->r;
    float qy = fabsf(dy * s->cosine - dx * s->sine) - s->hy + s->r;
    if (qx <= 0 || qy <= 0)
        return larger(qx, qy) - s->r;
    return length(qx, qy) - s->r;
}

/* What is left of a shape when the same, `width` smaller, is taken out of it. */
static float edge(float d, float width)
{
    return larger(d, -d - width);
}

float distance_box_edge(const Shape *s, float x, float y)
{
    return edge(distance_box(s, x, y), s->width);
}

float distance_disc(const Shape *s, float x, float y)
{
    return length(x - s->cx, y - s->cy) - s->r;
}

float distance_ring(const Shape *s, float x, float y)
{
    return edge(distance_disc(s, x, y), s->width);
}

/* Between two rays from the centre less than half a turn apart; behind both, the centre is nearest. */
static float between_rays(const Shape *s, float dx, float dy, float a, float b)
{
    bool behind_a = dy * s->ax < dx * s->ay, behind_b = dx * s->by < dy * s->bx;
    return behind_a && behind_b ? length(dx, dy) : larger(a, b);
}

float distance_pie(const Shape *s, float x, float y)
{
    float dx = x - s->cx, dy = y - s->cy;
    float a = dx * s->ax + dy * s->ay, b = dx * s->bx + dy * s->by;
    float rays = s->wide ? -between_rays(s, dx, dy, -a, -b) : between_rays(s, dx, dy, a, b);
    return larger(distance_ring(s, x, y), rays);
}

static float to_segment_squared(Point a, Point b, float x, float y)
{
    float dx = b.x - a.x, dy = b.y - a.y, px = x - a.x, py = y - a.y;
    float along = px * dx + py * dy, whole = dx * dx + dy * dy;
    if (along >= whole)
        return (x - b.x) * (x - b.x) + (y - b.y) * (y - b.y);
    if (along <= 0)
        return px * px + py * py;
    float aside = px * dy - py * dx;
    return aside * aside / whole;
}

/* A pen of round tip along all points; a point with x below -1e8 lifts it. */
float distance_stroke(const Shape *s, float x, float y)
{
    float d = 1e18f;
    for (int i = 0; i + 1 < s->count; i++)
        if (s->points[i].x > -1e8f && s->points[i + 1].x > -1e8f)
            d = smaller(d, to_segment_squared(s->points[i], s->points[i + 1], x, y));
    return sqrtf(d) - s->width / 2;
}

float distance_polygon(const Shape *s, float x, float y)
{
    float d = 1e18f;
    bool inside = false;
    for (int i = 0, j = s->count - 1; i < s->count; j = i++) {
        Point a = s->points[i], b = s->points[j];
        d = smaller(d, to_segment_squared(a, b, x, y));
        if ((a.y > y) != (b.y > y) && x < (b.x - a.x) * (y - a.y) / (b.y - a.y) + a.x)
            inside = !inside;
    }
    return inside ? -sqrtf(d) : sqrtf(d);
}

/* Within an eighth of a turn of zero the series are exact to float after these terms. */
static double series_sine(double x)
{
    double q = x * x;
    return x * (1 - q / 6 * (1 - q / 20 * (1 - q / 42 * (1 - q / 72 * (1 - q / 110)))));
}

static double series_cosine(double x)
{
    double q = x * x;
    return 1 - q / 2 * (1 - q / 12 * (1 - q / 30 * (1 - q / 56 * (1 - q / 90 * (1 - q / 132)))));
}

void distance_turn(int part, int whole, float *sine, float *cosine)
{
    part %= whole;
    if (part < 0)
        part += whole;
    int quarter = (part * 8 / whole + 1) / 2 % 4;
    double rest = (double)part / whole - (double)((part * 8 / whole + 1) / 2) / 4;
    double s = series_sine(rest * 6.283185307179586), c = series_cosine(rest * 6.283185307179586);
    const double sines[4] = {s, c, -s, -c}, cosines[4] = {c, -s, -c, s};
    *sine = (float)sines[quarter];
    *cosine = (float)cosines[quarter];
}
