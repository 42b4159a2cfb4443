/* mark.c -- the drawn marks: strokes of a round pen, and filled outlines, in a unit square. */
#include "distance.h"
#include "shape.h"

#define LIFT {-1e9f, 0}

static const Point check[] = {{0.05f, 0.55f}, {0.36f, 0.86f}, {0.95f, 0.14f}};
static const Point cross[] = {{0.1f, 0.1f}, {0.9f, 0.9f}, LIFT, {0.9f, 0.1f}, {0.1f, 0.9f}};
static const Point arrow[] = {{0, 0.5f},      {1, 0.5f}, LIFT,
                              {0.62f, 0.12f}, {1, 0.5f}, {0.62f, 0.88f}};
static const Point chevron[] = {{0.3f, 0.05f}, {0.75f, 0.5f}, {0.3f, 0.95f}};

static const Point star[] = {
    {0.500f, 0.030f}, {0.618f, 0.368f}, {0.976f, 0.375f}, {0.690f, 0.592f}, {0.794f, 0.935f},
    {0.500f, 0.730f}, {0.206f, 0.935f}, {0.310f, 0.592f}, {0.024f, 0.375f}, {0.382f, 0.368f}
};

/* 28 points of x = 16 sin(t)^3, y = 13 cos(t) - 5 cos(2t) - 2 cos(3t) - cos(4t). */
static const Point heart[] = {
    {0.500f, 0.313f}, {0.505f, 0.284f}, {0.538f, 0.214f}, {0.614f, 0.142f}, {0.725f, 0.109f},
    {0.844f, 0.139f}, {0.936f, 0.224f}, {0.971f, 0.342f}, {0.936f, 0.468f}, {0.844f, 0.585f},
    {0.725f, 0.692f}, {0.614f, 0.791f}, {0.538f, 0.877f}, {0.505f, 0.938f}, {0.500f, 0.960f},
    {0.495f, 0.938f}, {0.462f, 0.877f}, {0.386f, 0.791f}, {0.275f, 0.692f}, {0.156f, 0.585f},
    {0.064f, 0.468f}, {0.029f, 0.342f}, {0.064f, 0.224f}, {0.156f, 0.139f}, {0.275f, 0.109f},
    {0.386f, 0.142f}, {0.462f, 0.214f}, {0.495f, 0.284f}
};

#define POINTS(a) a, sizeof(a) / sizeof *(a)
enum { MOST_POINTS = 28 };

static const struct { const Point *points; size_t count; int quarters; bool filled; } marks[] = {
    [MARK_CHECK] = {POINTS(check), 0, false},
    [MARK_CROSS] = {POINTS(cross), 0, false},
    [MARK_STAR] = {POINTS(star), 0, true},
    [MARK_HEART] = {POINTS(heart), 0, true},
    [MARK_ARROW_RIGHT] = {POINTS(arrow), 0, false},
    [MARK_ARROW_DOWN] = {POINTS(arrow), 1, false},
    [MARK_ARROW_LEFT] = {POINTS(arrow), 2, false},
    [MARK_ARROW_UP] = {POINTS(arrow), 3, false},
    [MARK_CHEVRON_RIGHT] = {POINTS(chevron), 0, false},
    [MARK_CHEVRON_LEFT] = {POINTS(chevron), 2, false}
};

/* A point of the unit square turned by quarters clockwise, in a square of pixels. */
static Point place(Point p, int quarters, float x, float y, float side)
{
    if (p.x < -1e8f)
        return p;
    float u = p.x - 0.5f, v = p.y - 0.5f;
    for (int i = 0; i < quarters; i++) {
        float before = u;
        u = -v;
        v = before;
    }
    return (Point){x + (u + 0.5f) * side, y + (v + 0.5f) * side};
}

void shape_mark(Canvas *c, Rect box, Mark mark, int width, Color color)
{
    int side = box.w < box.h ? box.w : box.h;
    Rect square = {box.x + (box.w - side) / 2, box.y + (box.h - side) / 2, side, side};
    if (mark == MARK_DOT) {
        shape_disc(c, square, color);
        return;
    }
    if (mark == MARK_RING) {
        shape_ring(c, square, width, color);
        return;
    }
    /* The tip of the pen stays within the box. */
    float inset = marks[mark].filled ? 0 : (float)width / 2;
    Point points[MOST_POINTS];
    for (size_t i = 0; i < marks[mark].count; i++)
        points[i] = place(marks[mark].points[i], marks[mark].quarters, (float)square.x + inset,
                          (float)square.y + inset, (float)side - 2 * inset);
    Shape s = {.far = marks[mark].filled ? distance_polygon : distance_stroke,
               .width = (float)width, .points = points, .count = (int)marks[mark].count};
    shape_sweep(c, &s, square, color);
}
