/* pack_row.c -- see pack_row.h. */
#include "pack_row.h"

#define ROW_H 80
#define PAD 20

/* ---- words */

static void add_part(Buf *b, Str part)
{
    if (b->n && part.n)
        buf_add_c(b, " \xC2\xB7 ");
    buf_add(b, part);
}

static Str pack_said(const Stage *s, const PackView *p)
{
    Buf b = buf_in(s->frame);
    if (p->gone || p->unread)
        return stage_word(s, p->gone ? "packs.gone" : "packs.unread");
    if (p->errors || p->warnings) {
        Buf faults = buf_in(s->frame);
        if (p->errors)
            buf_add(&faults, stage_count(s, "count.errors", p->errors));
        if (p->errors && p->warnings)
            buf_add_c(&faults, ", ");
        if (p->warnings)
            buf_add(&faults, stage_count(s, "count.warnings", p->warnings));
        add_part(&b, buf_str(&faults));
        add_part(&b, stage_count(s, "count.films-read", p->films));
        return buf_str(&b);
    }
    add_part(&b, p->builtin ? stage_word(s, "packs.builtin") : p->format);
    if (p->films || !p->written)
        add_part(&b, stage_count(s, "count.films", p->films));
    if (p->written)
        add_part(&b, stage_count(s, "count.written", p->written));
    if (p->films && (p->builtin ? p->questions > 0 : p->questions >= 0))
        add_part(&b, stage_count(s, "count.questions", p->questions));
    return buf_str(&b);
}

/* ---- layout and painting */

int pack_row_set(const Stage *s, const PackView *pack, int x, int y, int width, PackRow *out)
{
    int pad = stage_px(s, PAD), tw = stage_px(s, 54), th = stage_px(s, 30);
    int room = width - 3 * pad - tw;
    Type said = {
        .face = FACE_TEXT, .size_px = stage_size(s, SIZE_HINT), .plain = true, .max_lines = 2};
    out->name = stage_line(s, FACE_STRONG, SIZE_NAME, pack->name, room, true);
    out->said = stage_type(s, said, pack_said(s, pack), room, 10000);
    int need = out->name.height + out->said.height + stage_px(s, 14), h = stage_px(s, ROW_H);
    out->box = (Rect){x, y, width, h > need ? h : need};
    out->toggle = (Rect){x + width - pad - tw, y + (out->box.h - th) / 2, tw, th};
    return y + out->box.h;
}

void pack_row_draw(const Stage *s, DrawList *d, const PackView *pack, const PackRow *row,
                   bool focused)
{
    bool faulty = (pack->errors || pack->warnings) && !pack->gone;
    int x = row->box.x + stage_px(s, PAD), close = stage_px(s, 4);
    int y = row->box.y + (row->box.h - row->name.height - row->said.height) / 2 - close / 2;
    Color name = stage_color(s, pack->gone ? COLOR_HINT : COLOR_TEXT);
    Color said = stage_color(s, !faulty ? COLOR_HINT : pack->errors ? COLOR_ERROR : COLOR_BRASS);
    panel_draw(s, d, row->box, 8, focused);
    block_draw(&row->name, d, x, y, name, name, name);
    block_draw(&row->said, d, x, y + row->name.height - close, said, said, said);
    if (!pack->gone)
        switch_draw(s, d, row->toggle, pack->on);
}
