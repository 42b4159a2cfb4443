/* transcript.c -- see transcript.h. */
#include "transcript.h"

/* The stop of the focus that a text stands in, NULL for none. */
static const Target *stop_of(const Targets *t, const DrawCmd *text)
{
    int x = text->box.x + text->box.w / 2, y = text->box.y - text->size_px / 3;
    for (int i = 0; i < t->count; i++)
        if (!t->items[i].quiet && rect_has(t->items[i].box, x, y))
            return &t->items[i];
    return NULL;
}

/* Texts of one baseline that follow each other are one line. */
static bool goes_on(const DrawCmd *a, const DrawCmd *b)
{
    int gap = b->box.x - (a->box.x + a->box.w);
    return a->box.y == b->box.y && gap >= 0 && gap < 2 * a->size_px;
}

static bool is_seen(const DrawCmd *c)
{
    return c->bounds.w > 0 && c->bounds.h > c->size_px / 2;
}

void transcript_write(const DrawList *d, const Targets *targets, int focus, Buf *out)
{
    const DrawCmd *last = NULL;
    for (int i = 0; i < d->count; i++) {
        const DrawCmd *c = &d->cmds[i];
        if (c->op != DRAW_TEXT || !is_seen(c))
            continue;
        bool on = last && goes_on(last, c);
        if (last)
            buf_add_char(out, on ? ' ' : '\n');
        if (!on) {
            const Target *stop = stop_of(targets, c);
            buf_add(out, !stop ? S("  ") : stop->id == focus ? S("> ") : S("- "));
        }
        buf_add(out, c->text);
        last = c;
    }
    buf_add_char(out, '\n');
}
