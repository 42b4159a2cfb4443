/* entry.c -- see entry.h. */
#include "entry.h"

#include <string.h>

#include "utf8.h"

void entry_open(Entry *e, bool by_key)
{
    if (!e->open)
        *e = (Entry){.open = true, .deaf = by_key};
}

Str entry_text(const Entry *e)
{
    return str_trim((Str){e->text, e->n});
}

/* Only the first line of what is pasted, whole code points, and no control characters. */
static void add(Entry *e, Str text)
{
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        uint32_t c = utf8_next(text, &at);
        if (c == '\n' || c == '\r')
            return;
        if (c < ' ' || c == 0x7F || e->n + (at - from) > ENTRY_MAX)
            continue;
        memcpy(e->text + e->n, text.s + from, at - from);
        e->n += at - from;
    }
}

static void rub_out(Entry *e)
{
    while (e->n > 0) {
        unsigned char c = (unsigned char)e->text[--e->n];
        if ((c & 0xC0) != 0x80)
            return;
    }
}

EntryAnswer entry_event(Entry *e, Event ev)
{
    bool deaf = e->deaf;
    e->deaf = false;
    if (ev.type == EV_TEXT || ev.type == EV_PASTE) {
        if (!deaf || ev.text.n != 1 || ev.type == EV_PASTE)
            add(e, ev.text);
        return ENTRY_CHANGED;
    }
    if (ev.type != EV_KEY)
        return ENTRY_NOT_MINE;
    if (ev.key == 'V' && ev.mods & MOD_CTRL)
        return ENTRY_PASTE;
    switch (ev.key) {
    case KEY_ENTER:
        return ENTRY_DONE;
    case KEY_ESCAPE:
        e->open = false;
        return ENTRY_CHANGED;
    case KEY_BACKSPACE:
        rub_out(e);
        return ENTRY_CHANGED;
    default:
        return ENTRY_CHANGED;
    }
}

void entry_draw(const Stage *s, DrawList *d, const Entry *e, Rect r, Str label)
{
    int pad = stage_px(s, 20), size = stage_size(s, SIZE_VALUE);
    Block b = stage_line(s, FACE_STRONG, SIZE_HINT, label, r.w / 3, true);
    int x = r.x + pad + b.width + pad / 2, room = r.x + r.w - pad - x - size;
    Str text = {e->text, e->n};
    int w = s->measure.width(s->measure.ctx, FACE_TEXT, size, 0, text);
    for (size_t at = 0; w > room && text.n; at = 0) {
        utf8_next(text, &at);
        text = str_slice(text, at, text.n);
        w = s->measure.width(s->measure.ctx, FACE_TEXT, size, 0, text);
    }
    draw_fill(d, r, stage_px(s, 10), stage_color(s, COLOR_SCREEN));
    focus_draw(s, d, r, 10, 3);
    block_middle(&b, d, r.x + pad, r, stage_color(s, COLOR_BRASS));
    int cap = face_cap_px(FACE_TEXT, size), baseline = r.y + (r.h + cap) / 2;
    draw_text(d, FACE_TEXT, size, 0, x, baseline, w, stage_color(s, COLOR_TEXT), text);
    draw_fill(d,
              (Rect){x + w + 2, baseline - cap - size / 5, size > 24 ? 2 : 1, cap + size * 2 / 5},
              0, stage_color(s, COLOR_BRASS));
}
