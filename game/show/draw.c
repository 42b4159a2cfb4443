/* draw.c -- see draw.h. */
#include "draw.h"

/* ---- rectangles */

Rect rect_inset(Rect r, int by)
{
    Rect in = {r.x + by, r.y + by, r.w - 2 * by, r.h - 2 * by};
    return in.w > 0 && in.h > 0 ? in : (Rect){r.x + r.w / 2, r.y + r.h / 2, 0, 0};
}

bool rect_has(Rect r, int x, int y)
{
    return x >= r.x && y >= r.y && x < r.x + r.w && y < r.y + r.h;
}

Rect rect_union(Rect a, Rect b)
{
    if (a.w <= 0 || a.h <= 0)
        return b;
    if (b.w <= 0 || b.h <= 0)
        return a;
    int x = a.x < b.x ? a.x : b.x, y = a.y < b.y ? a.y : b.y;
    int right = a.x + a.w > b.x + b.w ? a.x + a.w : b.x + b.w;
    int bottom = a.y + a.h > b.y + b.h ? a.y + a.h : b.y + b.h;
    return (Rect){x, y, right - x, bottom - y};
}

bool rect_meets(Rect a, Rect b)
{
    return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

Rect rect_common(Rect a, Rect b)
{
    int x = a.x > b.x ? a.x : b.x, y = a.y > b.y ? a.y : b.y;
    int right = a.x + a.w < b.x + b.w ? a.x + a.w : b.x + b.w;
    int bottom = a.y + a.h < b.y + b.h ? a.y + a.h : b.y + b.h;
    return right > x && bottom > y ? (Rect){x, y, right - x, bottom - y} : (Rect){x, y, 0, 0};
}

Rect rect_grown(Rect r, int by)
{
    return (Rect){r.x - by, r.y - by, r.w + 2 * by, r.h + 2 * by};
}

/* ---- the list */

/* Room for most screens at once: growing would copy each command some times over, frame by frame.
 */
void draw_begin(DrawList *d, Arena *a)
{
    enum { USUAL = 128 };
    *d = (DrawList){.arena = a, .cmds = arena_new(a, DrawCmd, USUAL), .cap = USUAL};
}

/* A turned box stays within the circle about it; the angles in use are a few degrees, so the
 * corners move by less than a tenth of the other side for each six degrees. */
static Rect turned(Rect r, int tenths)
{
    int angle = tenths < 0 ? -tenths : tenths;
    if (angle > 450)
        return rect_grown(r, (r.w + r.h) / 2);
    int dx = r.h * angle / 573 + 1, dy = r.w * angle / 573 + 1;
    return (Rect){r.x - dx, r.y - dy, r.w + 2 * dx, r.h + 2 * dy};
}

static bool is_number(Str text)
{
    for (size_t i = 0; i < text.n; i++)
        if (text.s[i] < '0' || text.s[i] > '9')
            return false;
    return text.n > 0;
}

/* Ascenders, accents of fallback faces and the overhang of italics go beyond what was measured;
 * digits have none of these, and a clock's are painted again each second. */
static Rect text_bounds(const DrawCmd *c)
{
    int s = c->size_px;
    Rect r = {c->box.x - s / 3 - 1, c->box.y - s * 5 / 4, c->box.w + s * 2 / 3 + 2, s * 7 / 4 + 1};
    if (is_number(c->text))
        r = (Rect){c->box.x - s / 8 - 1, c->box.y - s, c->box.w + s / 4 + 2, s * 5 / 4 + 1};
    return c->turn ? turned(r, c->turn) : r;
}

static Rect bounds_of(const DrawCmd *c)
{
    Rect b = c->box;
    switch (c->op) {
    case DRAW_TEXT:
        return text_bounds(c);
    case DRAW_LINE:
        if (b.w < 0)
            b = (Rect){b.x + b.w, b.y, -b.w, b.h};
        if (b.h < 0)
            b = (Rect){b.x, b.y + b.h, b.w, -b.h};
        return rect_grown(b, c->width / 2 + 2);
    case DRAW_DASHED:
        return rect_grown(b, c->width / 2 + 1);
    case DRAW_OUTLINE:
        return c->turn ? rect_grown(turned(b, c->turn), 1) : b;
    case DRAW_MARK:
        return rect_grown(b, c->width / 2 + 2);
    default:
        return b;
    }
}

DrawCmd *draw_add(DrawList *d, DrawCmd cmd)
{
    cmd.clip = d->clip;
    cmd.bounds = bounds_of(&cmd);
    if (cmd.clip.w)
        cmd.bounds = rect_common(cmd.bounds, cmd.clip);
    cmd.text = cmd.text.n ? arena_copy(d->arena, cmd.text) : (Str){"", 0};
    DrawCmd *at = ARRAY_PUSH(d->arena, d->cmds, d->count, d->cap);
    *at = cmd;
    return at;
}

void draw_moving(DrawList *d, Rect box)
{
    d->moving = (Moving){.first = d->count, .end = d->count, .box = box, .clip = d->clip};
}

void draw_still(DrawList *d)
{
    d->moving.end = d->count;
}

void draw_fill(DrawList *d, Rect r, int radius, Color c)
{
    draw_add(d, (DrawCmd){.op = DRAW_FILL, .box = r, .radius = radius, .color = c});
}

void draw_gradient(DrawList *d, Rect r, int radius, Color c, Color c2, bool across)
{
    draw_add(d, (DrawCmd){.op = DRAW_GRADIENT, .box = r, .radius = radius, .color = c,
                          .color2 = c2, .across = across});
}

void draw_outline(DrawList *d, Rect r, int radius, int width, Color c)
{
    draw_add(d, (DrawCmd){.op = DRAW_OUTLINE, .box = r, .radius = radius, .width = width,
                          .color = c});
}

void draw_mark(DrawList *d, Rect r, Mark m, int width, Color c)
{
    draw_add(d, (DrawCmd){.op = DRAW_MARK, .box = r, .mark = m, .width = width, .color = c});
}

void draw_text(DrawList *d, Face f, int size_px, int tracking_px, int x, int baseline, int w,
               Color c, Str text)
{
    if (text.n)
        draw_add(d, (DrawCmd){.op = DRAW_TEXT, .box = {x, baseline, w, size_px}, .face = f,
                              .size_px = size_px, .tracking_px = tracking_px, .color = c,
                              .text = text});
}

/* ---- in words */

static const char *const op_names[] = {"fill", "gradient", "outline", "dashed", "circle", "ring",
                                       "pie", "line", "glow", "mark", "text"};
static const char *const face_names[] = {"sign", "text", "strong", "title"};
static const char *const mark_names[] = {
    "check", "cross", "star", "heart", "dot", "ring", "arrow-right", "arrow-left", "arrow-up",
    "arrow-down", "chevron-left", "chevron-right"};

static void write_cmd(const DrawCmd *c, Buf *out)
{
    buf_format(out, "%s %d,%d %dx%d #%08X", op_names[c->op], c->box.x, c->box.y, c->box.w,
               c->box.h, (unsigned)c->color);
    if (c->op == DRAW_GRADIENT)
        buf_format(out, " to #%08X%s", (unsigned)c->color2, c->across ? " across" : "");
    if (c->radius)
        buf_format(out, " radius %d", c->radius);
    if (c->width)
        buf_format(out, " width %d", c->width);
    if (c->op == DRAW_PIE)
        buf_format(out, " from %d to %d", c->from, c->to);
    if (c->turn)
        buf_format(out, " turn %d", c->turn);
    if (c->op == DRAW_MARK)
        buf_format(out, " %s", mark_names[c->mark]);
    if (c->op == DRAW_TEXT) {
        buf_format(out, " %s %d", face_names[c->face], c->size_px);
        if (c->tracking_px)
            buf_format(out, "+%d", c->tracking_px);
        buf_format(out, " \"%.*s\"", STR_ARG(c->text));
    }
    if (c->clip.w)
        buf_format(out, " clip %d,%d %dx%d", c->clip.x, c->clip.y, c->clip.w, c->clip.h);
    buf_add_char(out, '\n');
}

void draw_write(const DrawList *d, Buf *out)
{
    for (int i = 0; i < d->count; i++)
        write_cmd(&d->cmds[i], out);
}
