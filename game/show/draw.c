/* draw.c -- see draw.h. */
#include "draw.h"

#include <math.h>

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

static Rect intersect(Rect a, Rect b)
{
    int x = a.x > b.x ? a.x : b.x, y = a.y > b.y ? a.y : b.y;
    int right = a.x + a.w < b.x + b.w ? a.x + a.w : b.x + b.w;
    int bottom = a.y + a.h < b.y + b.h ? a.y + a.h : b.y + b.h;
    return (Rect){x, y, right > x ? right - x : 0, bottom > y ? bottom - y : 0};
}

/* ---- the list */

/* Room for most screens at once: growing would copy each command some times over, frame by frame.
 */
void draw_begin(DrawList *d, Arena *a)
{
    enum { USUAL = 128 };
    *d = (DrawList){.arena = a, .cmds = arena_new(a, DrawCmd, USUAL), .cap = USUAL};
}

static Rect grown(Rect r, int by)
{
    return (Rect){r.x - by, r.y - by, r.w + 2 * by, r.h + 2 * by};
}

/* A turned box stays within the circle about it; the angles in use are a few degrees, so the
 * corners move by less than a tenth of the other side for each six degrees. */
static Rect turned(Rect r, int tenths)
{
    int angle = tenths < 0 ? -tenths : tenths;
    if (angle > 450)
        return grown(r, (r.w + r.h) / 2);
    int dx = r.h * angle / 573 + 1, dy = r.w * angle / 573 + 1;
    return (Rect){r.x - dx, r.y - dy, r.w + 2 * dx, r.h + 2 * dy};
}

/* Ascenders, accents of fallback faces and the overhang of italics go beyond what was measured. */
static Rect text_bounds(const DrawCmd *c)
{
    int s = c->size_px;
    Rect r = {c->box.x - s / 3 - 1, c->box.y - s * 5 / 4, c->box.w + s * 2 / 3 + 2, s * 7 / 4 + 1};
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
        return grown(b, c->width / 2 + 2);
    case DRAW_DASHED:
        return grown(b, c->width / 2 + 1);
    case DRAW_OUTLINE:
        return c->turn ? grown(turned(b, c->turn), 1) : b;
    case DRAW_MARK:
        return grown(b, c->width / 2 + 2);
    default:
        return b;
    }
}

DrawCmd *draw_add(DrawList *d, DrawCmd cmd)
{
    cmd.clip = d->clip;
    cmd.bounds = bounds_of(&cmd);
    if (cmd.clip.w)
        cmd.bounds = intersect(cmd.bounds, cmd.clip);
    cmd.text = cmd.text.n ? arena_copy(d->arena, cmd.text) : (Str){"", 0};
    DrawCmd *at = ARRAY_PUSH(d->arena, d->cmds, d->count, d->cap);
    *at = cmd;
    return at;
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

/* ---- what changed */

static bool same_rect(Rect a, Rect b)
{
    return a.x == b.x && a.y == b.y && a.w == b.w && a.h == b.h;
}

static bool same_cmd(const DrawCmd *a, const DrawCmd *b)
{
    return a->op == b->op && same_rect(a->box, b->box) && same_rect(a->clip, b->clip) &&
           a->color == b->color && a->color2 == b->color2 && a->radius == b->radius &&
           a->width == b->width && a->from == b->from && a->to == b->to && a->turn == b->turn &&
           a->across == b->across && a->face == b->face && a->size_px == b->size_px &&
           a->tracking_px == b->tracking_px && a->mark == b->mark && str_equal(a->text, b->text);
}

static long long area(Rect r)
{
    return (long long)r.w * r.h;
}

/* What a union wastes: the pixels it covers that neither part does. */
static long long waste(Rect a, Rect b)
{
    return area(rect_union(a, b)) - area(a) - area(b);
}

typedef struct {
    Rect *rects;
    int count, max;
} Damage;

static void drop(Damage *to, int i)
{
    to->rects[i] = to->rects[--to->count];
}

/* Take in one more rectangle; what overlaps becomes one, and what is too many joins what it wastes
 * least with. */
static void damage(Damage *to, Rect r)
{
    if (r.w <= 0 || r.h <= 0)
        return;
    for (int i = 0; i < to->count; i++)
        if (rect_meets(to->rects[i], r)) {
            r = rect_union(to->rects[i], r);
            drop(to, i);
            i = -1;
        }
    if (to->count < to->max) {
        to->rects[to->count++] = r;
        return;
    }
    int best = 0;
    for (int i = 1; i < to->count; i++)
        if (waste(to->rects[i], r) < waste(to->rects[best], r))
            best = i;
    r = rect_union(to->rects[best], r);
    drop(to, best);
    damage(to, r);
}

/* ---- a pie that grew */

static Rect with_point(Rect r, double x, double y)
{
    return rect_union(r, (Rect){(int)floor(x), (int)floor(y), 1, 1});
}

/* A sweeping clock changes many times a second: of a pie whose end moved on a little only the part
 * between the old end and the new is painted. The arc between bulges by less than a fiftieth. */
static Rect grown_part(const DrawCmd *b, const DrawCmd *a)
{
    double r = (b->box.w < b->box.h ? b->box.w : b->box.h) / 2.0;
    double cx = b->box.x + b->box.w / 2.0, cy = b->box.y + b->box.h / 2.0;
    Rect part = {0};
    for (int i = 0; i < 2; i++) {
        double angle = (i ? a : b)->to * 6.283185307179586 / 1000;
        part = with_point(part, cx + r * sin(angle), cy - r * cos(angle));
        part = with_point(part, cx + b->radius * sin(angle), cy - b->radius * cos(angle));
    }
    return intersect(grown(part, 3 + (int)r / 50), a->bounds);
}

static bool pie_grew(const DrawCmd *b, const DrawCmd *a)
{
    DrawCmd same = *b;
    same.to = a->to;
    int by = a->to > b->to ? a->to - b->to : b->to - a->to;
    /* A piece of more than half has its edges joined the other way: all of it may change. */
    bool halves =
        b->to > b->from && a->to > a->from && (b->to - b->from > 500) == (a->to - a->from > 500);
    return b->op == DRAW_PIE && by <= 60 && halves && b->to - b->from < 1000 &&
           a->to - a->from < 1000 && same_cmd(&same, a);
}

#define LOOK_AHEAD 96

/* How many commands of `d` from `from` on stand before one that equals `cmd`; -1 if none near. */
static int distance_to(const DrawList *d, int from, const DrawCmd *cmd)
{
    for (int k = 0; k < LOOK_AHEAD && from + k < d->count; k++)
        if (same_cmd(&d->cmds[from + k], cmd))
            return k;
    return -1;
}

/* Commands that both frames hold in the same order paint the same wherever no other command of
 * either frame does; so the bounds of the others cover every changed pixel. */
int draw_changes(const DrawList *before, const DrawList *after, Rect *out, int max)
{
    Damage to = {out, 0, max};
    int i = 0, j = 0;
    while (i < before->count && j < after->count) {
        const DrawCmd *b = &before->cmds[i], *a = &after->cmds[j];
        if (same_cmd(b, a)) {
            i++, j++;
            continue;
        }
        int gone = distance_to(before, i, a), come = distance_to(after, j, b);
        if (gone >= 0 && (come < 0 || gone <= come)) {
            for (; gone > 0; gone--)
                damage(&to, before->cmds[i++].bounds);
        } else if (come >= 0) {
            for (; come > 0; come--)
                damage(&to, after->cmds[j++].bounds);
        } else {
            bool grew = pie_grew(b, a);
            damage(&to, grew ? grown_part(b, a) : b->bounds);
            damage(&to, grew ? (Rect){0} : a->bounds);
            i++, j++;
        }
    }
    for (; i < before->count; i++)
        damage(&to, before->cmds[i].bounds);
    for (; j < after->count; j++)
        damage(&to, after->cmds[j].bounds);
    return to.count;
}
