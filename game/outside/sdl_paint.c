/* sdl_paint.c -- see sdl_paint.h. */
#include "sdl_paint.h"
#include "shape.h"

bool paint_can(const SDL_Surface *s)
{
    const SDL_PixelFormat *f = s->format;
    return f->BytesPerPixel == 4 && f->Rmask == 0xFF0000 && f->Gmask == 0xFF00 && f->Bmask == 0xFF;
}

static void paint(const DrawCmd *d, Text *t, Canvas *c)
{
    switch (d->op) {
    case DRAW_FILL:
        shape_fill(c, d->box, d->radius, d->color);
        break;
    case DRAW_GRADIENT:
        shape_gradient(c, d->box, d->radius, d->color, d->color2, d->across);
        break;
    case DRAW_OUTLINE:
        shape_outline(c, d->box, d->radius, d->width, d->turn, d->color);
        break;
    case DRAW_DASHED:
        shape_dashed(c, d->box, d->radius, d->width, d->color);
        break;
    case DRAW_CIRCLE:
        shape_disc(c, d->box, d->color);
        break;
    case DRAW_RING:
        shape_ring(c, d->box, d->width, d->color);
        break;
    case DRAW_PIE:
        shape_pie(c, d->box, d->radius, d->from, d->to, d->color);
        break;
    case DRAW_LINE:
        shape_line(c, d->box, d->width, d->color);
        break;
    case DRAW_GLOW:
        shape_glow(c, d->box, d->color);
        break;
    case DRAW_MARK:
        shape_mark(c, d->box, d->mark, d->width, d->color);
        break;
    case DRAW_TEXT:
        text_paint(t, c, d);
        break;
    }
}

static bool contains(Rect outer, Rect inner)
{
    return inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.w <= outer.x + outer.w
           && inner.y + inner.h <= outer.y + outer.h;
}

/* Does the disc in a box hold all of `part`, its edge of half a pixel aside? In half pixels. */
static bool disc_contains(Rect box, Rect part)
{
    long long r = (box.w < box.h ? box.w : box.h) - 2;
    int cx = 2 * box.x + box.w, cy = 2 * box.y + box.h;
    long long left = cx - 2 * part.x, right = 2 * (part.x + part.w) - cx;
    long long up = cy - 2 * part.y, down = 2 * (part.y + part.h) - cy;
    long long dx = left > right ? left : right, dy = up > down ? up : down;
    return r > 0 && dx * dx + dy * dy <= r * r;
}

/* Does a command leave nothing of what was under `part`? */
static bool covers(const DrawCmd *d, Rect part)
{
    if ((d->color & 0xFF) != 0xFF || (d->clip.w && !contains(d->clip, part)))
        return false;
    switch (d->op) {
    case DRAW_FILL:
        return !d->radius && contains(d->box, part);
    case DRAW_GRADIENT:
        return (d->color2 & 0xFF) == 0xFF && !d->radius && contains(d->box, part);
    case DRAW_CIRCLE:
        return disc_contains(d->box, part);
    default:
        return false;
    }
}

/* What lies under the last command that covers all need not be painted. */
static int first_seen(const DrawList *d, Rect part)
{
    for (int i = d->count; i-- > 0;)
        if (covers(&d->cmds[i], part))
            return i;
    return -1;
}

void paint_list(const DrawList *d, Text *t, SDL_Surface *to, Rect part)
{
    Canvas c = canvas_on(to->pixels, to->w, to->h, to->pitch);
    part = rect_common(part, c.clip);
    c.clip = part;
    int first = first_seen(d, part);
    /* A disc that covers all has no edge here. */
    bool plain = first < 0 || d->cmds[first].op == DRAW_CIRCLE;
    if (plain)
        canvas_fill(&c, part, first < 0 ? 0x000000FF : d->cmds[first].color);
    for (int i = plain ? first + 1 : first; i < d->count; i++) {
        const DrawCmd *cmd = &d->cmds[i];
        c.clip = rect_common(part, cmd->bounds);
        if (cmd->clip.w)
            c.clip = rect_common(c.clip, cmd->clip);
        if (c.clip.w)
            paint(cmd, t, &c);
    }
}
