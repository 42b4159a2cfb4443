/* shape.c -- see shape.h. Marks stand in mark.c. */
#include <math.h>

#include "distance.h"
#include "shape.h"

/* ---- the sweep: from a distance to pixels */

/* A colour, or a gradient. */
typedef struct { Color color; const Ramp *ramp; } Brush;

static void brush_span(Canvas *c, const Brush *b, int x, int y, int n, int cover)
{
    if (!b->ramp && n == 1) {
        canvas_dot(c, x, y, b->color, cover);
    } else if (!b->ramp) {
        canvas_span(c, x, y, n, b->color, cover);
    } else if (cover == 255) {
        canvas_ramp_span(c, b->ramp, x, y, n);
    } else {
        for (int i = 0; i < n; i++)
            canvas_dot(c, x + i, y, canvas_ramp_at(b->ramp, x + i, y), cover);
    }
}

static int cover_of(float d)
{
    if (d <= -0.5f)
        return 255;
    return d >= 0.5f ? 0 : (int)((0.5f - d) * 255 + 0.5f);
}

/* A distance changes by no more than one a pixel: as many pixels as it says are like this one. */
static int run_of(float d, int left)
{
    float sure = fabsf(d) - 0.75f;
    if (sure < 1)
        return 1;
    return sure + 1 < (float)left ? (int)sure + 1 : left;
}

static void sweep(Canvas *c, const Shape *s, Rect r, const Brush *brush)
{
    r = rect_common(r, c->clip);
    for (int y = r.y; y < r.y + r.h; y++) {
        for (int x = r.x, n; x < r.x + r.w; x += n) {
            float d = s->far(s, (float)x + 0.5f, (float)y + 0.5f);
            int cover = cover_of(d);
            n = run_of(d, r.x + r.w - x);
            if (cover)
                brush_span(c, brush, x, y, n, cover);
        }
    }
}

void shape_sweep(Canvas *c, const Shape *s, Rect r, Color color)
{
    sweep(c, s, r, &(Brush){color, NULL});
}

/* ---- boxes */

static int fitting_radius(Rect box, int radius)
{
    int most = (box.w < box.h ? box.w : box.h) / 2;
    return radius < most ? radius : most;
}

static Shape box_shape(Rect box, int radius, int turn)
{
    Shape s = {.far = distance_box, .r = (float)fitting_radius(box, radius)};
    s.hx = (float)box.w / 2;
    s.hy = (float)box.h / 2;
    s.cx = (float)box.x + s.hx;
    s.cy = (float)box.y + s.hy;
    distance_turn(turn, 3600, &s.sine, &s.cosine);
    return s;
}

static void brush_fill(Canvas *c, const Brush *b, Rect r)
{
    if (b->ramp)
        canvas_ramp_fill(c, b->ramp, r);
    else
        canvas_fill(c, r, b->color);
}

/* The four corners of a box, `side` pixels each way. */
static Rect corner_of(Rect box, int side, int i)
{
    return (Rect){i & 1 ? box.x + box.w - side : box.x, i & 2 ? box.y + box.h - side : box.y, side,
                  side};
}

/* Only the corners need a distance, all else is whole pixels. */
static void fill_box(Canvas *c, Rect box, int radius, const Brush *brush)
{
    int r = fitting_radius(box, radius);
    Shape s = box_shape(box, r, 0);
    for (int i = 0; i < 4; i++)
        sweep(c, &s, corner_of(box, r, i), brush);
    brush_fill(c, brush, (Rect){box.x + r, box.y, box.w - 2 * r, r});
    brush_fill(c, brush, (Rect){box.x, box.y + r, box.w, box.h - 2 * r});
    brush_fill(c, brush, (Rect){box.x + r, box.y + box.h - r, box.w - 2 * r, r});
}

void shape_fill(Canvas *c, Rect box, int radius, Color color)
{
    if (radius <= 0)
        canvas_fill(c, box, color);
    else
        fill_box(c, box, radius, &(Brush){color, NULL});
}

void shape_gradient(Canvas *c, Rect box, int radius, Color color, Color color2, bool across)
{
    Ramp ramp = canvas_ramp(box, color, color2, across);
    fill_box(c, box, radius > 0 ? radius : 0, &(Brush){0, &ramp});
}

/* What a turned box may touch. */
static Rect turned_bounds(Rect box)
{
    int reach =
        (int)ceilf(sqrtf((float)box.w * (float)box.w + (float)box.h * (float)box.h) / 2) + 1;
    return (Rect){box.x + box.w / 2 - reach, box.y + box.h / 2 - reach, 2 * reach + 1,
                  2 * reach + 1};
}

void shape_outline(Canvas *c, Rect box, int radius, int width, int turn, Color color)
{
    Shape s = box_shape(box, radius, turn);
    s.width = (float)width;
    s.far = distance_box_edge;
    int r = (int)s.r > width ? (int)s.r : width;
    if (turn || 2 * r >= box.w || 2 * r >= box.h) {
        shape_sweep(c, &s, turn ? turned_bounds(box) : box, color);
        return;
    }
    for (int i = 0; i < 4; i++)
        shape_sweep(c, &s, corner_of(box, r, i), color);
    int right = box.x + box.w - width, bottom = box.y + box.h - width;
    canvas_fill(c, (Rect){box.x + r, box.y, box.w - 2 * r, width}, color);
    canvas_fill(c, (Rect){box.x + r, bottom, box.w - 2 * r, width}, color);
    canvas_fill(c, (Rect){box.x, box.y + r, width, box.h - 2 * r}, color);
    canvas_fill(c, (Rect){right, box.y + r, width, box.h - 2 * r}, color);
}

/* ---- dashes */

/* As many dashes as fit, the first and the last at the ends. */
static void dash_side(Canvas *c, Rect side, int width, Color color)
{
    bool upright = side.h > side.w;
    int length = upright ? side.h : side.w, dash = 3 * width, gap = 2 * width;
    int count = (length + gap) / (dash + gap);
    if (count < 2) {
        canvas_fill(c, side, color);
        return;
    }
    for (int i = 0; i < count; i++) {
        int at = i * (length - dash) / (count - 1);
        canvas_fill(c, upright ? (Rect){side.x, side.y + at, side.w, dash}
                               : (Rect){side.x + at, side.y, dash, side.h}, color);
    }
}

/* One rounded corner of an outline: about as long as a dash. */
static void dash_corner(Canvas *c, Rect box, int radius, int width, Rect corner, Color color)
{
    Rect clip = c->clip;
    c->clip = rect_common(clip, corner);
    shape_outline(c, box, radius, width, 0, color);
    c->clip = clip;
}

void shape_dashed(Canvas *c, Rect box, int radius, int width, Color color)
{
    if (width < 1)
        width = 1;
    if (box.w == 0 || box.h == 0) {
        int half = width / 2;
        dash_side(c, box.w == 0 ? (Rect){box.x - half, box.y, width, box.h}
                                : (Rect){box.x, box.y - half, box.w, width}, width, color);
        return;
    }
    int r = fitting_radius(box, radius > width ? radius : width);
    int right = box.x + box.w, bottom = box.y + box.h;
    for (int i = 0; i < 4; i++)
        dash_corner(c, box, radius, width, corner_of(box, r, i), color);
    int gap = 2 * width, w = box.w - 2 * (r + gap), h = box.h - 2 * (r + gap);
    dash_side(c, (Rect){box.x + r + gap, box.y, w, width}, width, color);
    dash_side(c, (Rect){box.x + r + gap, bottom - width, w, width}, width, color);
    dash_side(c, (Rect){box.x, box.y + r + gap, width, h}, width, color);
    dash_side(c, (Rect){right - width, box.y + r + gap, width, h}, width, color);
}

/* ---- round things */

static Shape round_shape(Rect box)
{
    Shape s = {.far = distance_disc};
    s.cx = (float)box.x + (float)box.w / 2;
    s.cy = (float)box.y + (float)box.h / 2;
    s.r = (float)(box.w < box.h ? box.w : box.h) / 2;
    return s;
}

void shape_disc(Canvas *c, Rect box, Color color)
{
    Shape s = round_shape(box);
    shape_sweep(c, &s, box, color);
}

void shape_ring(Canvas *c, Rect box, int width, Color color)
{
    Shape s = round_shape(box);
    s.far = distance_ring;
    s.width = (float)width;
    shape_sweep(c, &s, box, color);
}

void shape_pie(Canvas *c, Rect box, int hole, int from, int to, Color color)
{
    if (to <= from)
        return;
    Shape s = round_shape(box);
    s.far = to - from >= 1000 ? distance_ring : distance_pie;
    s.width = hole > 0 ? s.r - (float)hole : 2 * s.r + 2;
    s.wide = to - from > 500;
    /* The normals of the two straight edges, pointing out of the piece. */
    float sine, cosine;
    distance_turn(from, 1000, &sine, &cosine);
    s.ax = -cosine;
    s.ay = -sine;
    distance_turn(to, 1000, &sine, &cosine);
    s.bx = cosine;
    s.by = sine;
    shape_sweep(c, &s, box, color);
}

/* Straight up and down, or across, a line is a box of whole pixels: sharp. */
static bool straight_line(Canvas *c, Rect box, int width, Color color)
{
    if (box.w && box.h)
        return false;
    int x = box.w < 0 ? box.x + box.w : box.x, y = box.h < 0 ? box.y + box.h : box.y;
    int w = box.w < 0 ? -box.w : box.w, h = box.h < 0 ? -box.h : box.h;
    canvas_fill(c, w ? (Rect){x, y - width / 2, w, width} : (Rect){x - width / 2, y, width, h},
                color);
    return true;
}

void shape_line(Canvas *c, Rect box, int width, Color color)
{
    if (width < 1)
        width = 1;
    if (straight_line(c, box, width, color))
        return;
    float dx = (float)box.w, dy = (float)box.h, length = sqrtf(dx * dx + dy * dy);
    Shape s = {.far = distance_box, .hx = length / 2, .hy = (float)width / 2};
    s.cx = (float)box.x + dx / 2;
    s.cy = (float)box.y + dy / 2;
    s.cosine = dx / length;
    s.sine = dy / length;
    int x = box.w < 0 ? box.x + box.w : box.x, y = box.h < 0 ? box.y + box.h : box.y;
    int w = box.w < 0 ? -box.w : box.w, h = box.h < 0 ? -box.h : box.h;
    shape_sweep(c, &s, (Rect){x - width, y - width, w + 2 * width, h + 2 * width}, color);
}

void shape_glow(Canvas *c, Rect box, Color color)
{
    enum { MOST = 256 };
    Shape s = round_shape(box);
    Rect r = rect_common(box, c->clip);
    uint8_t cover[MOST];
    for (int y = r.y; y < r.y + r.h; y++) {
        float dy = ((float)y + 0.5f - s.cy) / s.r;
        for (int x = r.x, n; x < r.x + r.w; x += n) {
            n = r.x + r.w - x < MOST ? r.x + r.w - x : MOST;
            for (int i = 0; i < n; i++) {
                float dx = ((float)(x + i) + 0.5f - s.cx) / s.r, rest = 1 - dx * dx - dy * dy;
                cover[i] = rest > 0 ? (uint8_t)(rest * rest * 255 + 0.5f) : 0;
            }
            canvas_mask(c, cover, MOST, n, 1, x, y, color);
        }
    }
}

/* ---- turned masks */

static int mask_at(const Mask *m, int x, int y)
{
    return x < 0 || y < 0 || x >= m->w || y >= m->h ? 0 : m->bytes[(ptrdiff_t)y * m->pitch + x];
}

/* Between the four nearest bytes. */
static int mask_between(const Mask *m, float x, float y)
{
    if (x <= -1 || y <= -1 || x >= (float)m->w || y >= (float)m->h)
        return 0;
    int i = (int)(x + 1) - 1, j = (int)(y + 1) - 1;     /* rounded down */
    float fx = x - (float)i, fy = y - (float)j;
    float upper = (float)mask_at(m, i, j) * (1 - fx) + (float)mask_at(m, i + 1, j) * fx;
    float lower = (float)mask_at(m, i, j + 1) * (1 - fx) + (float)mask_at(m, i + 1, j + 1) * fx;
    return (int)(upper * (1 - fy) + lower * fy + 0.5f);
}

void shape_mask_turned(Canvas *c, const Mask *m, float cx, float cy, int turn, Color color)
{
    float sine, cosine;
    distance_turn(turn, 3600, &sine, &cosine);
    for (int y = c->clip.y; y < c->clip.y + c->clip.h; y++) {
        for (int x = c->clip.x; x < c->clip.x + c->clip.w; x++) {
            float dx = (float)x + 0.5f - cx, dy = (float)y + 0.5f - cy;
            int cover = mask_between(m, cx + dx * cosine + dy * sine - (float)m->x - 0.5f,
                                     cy - dx * sine + dy * cosine - (float)m->y - 0.5f);
            if (cover)
                canvas_dot(c, x, y, color, cover);
        }
    }
}
