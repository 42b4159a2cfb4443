/* reading.c -- see reading.h. */
#include "reading.h"

#include "utf8.h"

#define BAR_H 6
#define BAR_GAP 6
#define MEGABYTE 1000000
#define NAME_MAX_SIGNS 32

/* ---- words */

/* The numbers behind it matter more than the end of a long name. */
static Str short_name(const Stage *s, Str name)
{
    if (utf8_length(name) <= NAME_MAX_SIGNS)
        return name;
    Str head = str_slice(name, 0, utf8_offset(name, NAME_MAX_SIGNS - 1));
    return arena_format(s->frame, "%.*s\xE2\x80\xA6", STR_ARG(head));
}

static Str said_of_stage(const Stage *s, const Reading *r)
{
    static const char *const keys[] = {NULL, "reading.start", "reading.pack", "reading.again",
                                       "reading.build"};
    const Fill fills[] = {{"name", short_name(s, r->name)}};
    return stage_fill(s, keys[r->what], fills, 1);
}

static long long megabytes(size_t bytes)
{
    return (long long)((bytes + MEGABYTE / 2) / MEGABYTE);
}

static Str said(const Stage *s)
{
    const Reading *r = &s->world->reading;
    Buf b = buf_in(s->frame);
    if (r->what == READING_NOTHING)
        return S("");
    buf_add(&b, said_of_stage(s, r));
    if (r->what != READING_BUILD && r->all >= MEGABYTE) {
        const Fill fills[] = {{"done", stage_number(s, megabytes(r->done))},
                              {"all", stage_number(s, megabytes(r->all))}};
        buf_add_c(&b, " \xC2\xB7 ");
        buf_add(&b, stage_fill(s, "reading.bytes", fills, 2));
    }
    if (r->waiting) {
        buf_add_c(&b, " \xC2\xB7 ");
        buf_add(&b, stage_count(s, "reading.waiting", r->waiting));
    }
    return buf_str(&b);
}

/* ---- painting */

void reading_key(const Stage *s, Rect r, FootKey *out)
{
    const Hint hint = {.cap = "key.esc", .word = "hint.stop",
                       .ev = {.type = EV_KEY, .key = KEY_ESCAPE}};
    footer_place(s, &hint, 0, out);
    int by = r.x + r.w - stage_px(s, 10) - out->all.x - out->all.w;
    int down = r.y + (r.h - out->all.h) / 2 - out->all.y;
    out->all.x += by;
    out->cap.x += by;
    out->all.y += down;
    out->cap.y += down;
}

void reading_draw(const Stage *s, DrawList *d, Rect r, int size)
{
    FootKey key;
    reading_key(s, r, &key);
    int pad = stage_px(s, 20), h = stage_px(s, BAR_H) > 3 ? stage_px(s, BAR_H) : 3;
    int w = key.all.x - pad - r.x - pad, gap = stage_px(s, BAR_GAP);
    Block b = stage_line(s, FACE_TEXT, size, said(s), w, true);
    int y = r.y + (r.h - b.height - gap - h) / 2;
    Rect track = {r.x + pad, y + b.height + gap, w, h}, full = track;
    full.w = w * s->world->reading.milli / 1000;
    block_draw(&b, d, r.x + pad, y, stage_color(s, COLOR_TEXT), 0, 0);
    draw_fill(d, track, h / 2, stage_color(s, COLOR_EMPTY));
    if (full.w > 0)
        draw_fill(d, full, h / 2, stage_color(s, COLOR_BRASS));
    footer_draw(s, d, &key, 1, s->hover);
}

Rect reading_footer(const Stage *s)
{
    int edge = stage_px(s, 16), top = stage_footer_y(s) - stage_px(s, 8);
    Rect r = {stage_left(s) - edge, top, stage_inner(s) + 2 * edge,
              s->height - top - stage_px(s, 6)};
    if (!s->compact)
        r.h = stage_y(s, 714) - top;
    return r;
}

void reading_footer_draw(const Stage *s, DrawList *d)
{
    Rect r = reading_footer(s);
    draw_fill(d, r, stage_px(s, 8), stage_color(s, COLOR_PANEL_FOCUS));
    draw_fill(d, (Rect){r.x, r.y, stage_px(s, 4), r.h}, stage_px(s, 2),
              stage_color(s, COLOR_BRASS));
    reading_draw(s, d, r, SIZE_NOTE);
}
