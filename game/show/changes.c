/* changes.c -- see changes.h. */
#include "changes.h"

#include <math.h>
#include <string.h>

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

/* Take in one more rectangle; two whose union is no more than both together become one, and what is
 * too many joins what it wastes least with. */
static void damage(Damage *to, Rect r)
{
    if (r.w <= 0 || r.h <= 0)
        return;
    for (int i = 0; i < to->count; i++)
        if (waste(to->rects[i], r) <= 0) {
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
    return rect_common(rect_grown(part, 3 + (int)r / 50), a->bounds);
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
int changes_between(const DrawList *before, const DrawList *after, Rect *out, int max)
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

/* ---- the moving part */

/* Room for `count` commands where the moving part stands; what follows it stays behind it. */
static void fit_moving(DrawList *d, int count)
{
    Moving *m = &d->moving;
    int behind = d->count - m->end;
    while (d->count - (m->end - m->first) + count > d->cap)
        d->cmds = arena_grow(d->arena, d->cmds, sizeof *d->cmds, _Alignof(max_align_t), d->count,
                             &d->cap);
    memmove(d->cmds + m->first + count, d->cmds + m->end, sizeof *d->cmds * (size_t)behind);
    m->end = m->first + count;
    d->count = m->end + behind;
}

int changes_move(DrawList *shown, const DrawList *part, Rect *out, int max)
{
    Moving *m = &shown->moving;
    const DrawList before = {.cmds = shown->cmds + m->first, .count = m->end - m->first};
    int changed = changes_between(&before, part, out, max);
    if (!changed)
        return 0;
    fit_moving(shown, part->count);
    for (int i = 0; i < part->count; i++) {
        DrawCmd *to = &shown->cmds[m->first + i];
        *to = part->cmds[i];
        to->text = arena_copy(shown->arena, to->text);
    }
    return changed;
}
