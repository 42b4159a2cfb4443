/* parts.c -- see parts.h. Numbers are design units, measured in the pictures. */
#include "parts.h"

#include <math.h>

#define HEADING_TOP 22
#define HEADING_COMPACT 36
#define TICKET_RADIUS 8
#define TICKET_STUB 72          /* left edge to perforation */
#define TICKET_TEXT 24          /* perforation to text */
#define NOTCH 8
#define STAMP_W 112
#define STAMP_H 36
#define STAMP_TURN (-50)
#define FRAME_W 36
#define FRAME_H 26
#define FRAME_GAP 4
#define STRIP_H 44
#define STRIP_EDGE 10

/* ---- pages */

static int heading_size(const Stage *s)
{
    return s->compact ? HEADING_COMPACT : SIZE_HEADING;
}

static int chevron_room(const Stage *s)
{
    return s->compact ? stage_size(s, heading_size(s)) * 2 / 3 : 0;
}

Rect heading_box(const Stage *s, const char *key)
{
    int room = chevron_room(s);
    Block b = stage_line(s, FACE_SIGN, heading_size(s), stage_word(s, key),
                         stage_inner(s) - room, true);
    return (Rect){stage_left(s), stage_y(s, HEADING_TOP), b.width + room,
                  stage_size(s, heading_size(s)) * 11 / 10};
}

void heading_draw(const Stage *s, DrawList *d, const char *key)
{
    Rect r = heading_box(s, key);
    int room = chevron_room(s);
    Block b = stage_line(s, FACE_SIGN, heading_size(s), stage_word(s, key),
                         stage_inner(s) - room, true);
    if (room)
        draw_mark(d, (Rect){r.x, r.y + r.h / 2 - room / 3, room * 2 / 3, room * 2 / 3},
                  MARK_CHEVRON_LEFT, room / 8 + 1, stage_color(s, COLOR_BRASS));
    block_middle(&b, d, r.x + room, r, stage_color(s, COLOR_TEXT));
}

void focus_draw(const Stage *s, DrawList *d, Rect r, int radius, int width)
{
    int w = stage_px(s, width);
    draw_outline(d, r, stage_px(s, radius), w > 2 ? w : 2, stage_color(s, COLOR_BRASS));
}

void panel_draw(const Stage *s, DrawList *d, Rect r, int radius, bool focused)
{
    draw_fill(d, r, stage_px(s, radius), stage_color(s, focused ? COLOR_PANEL_FOCUS : COLOR_PANEL));
    if (focused)
        focus_draw(s, d, rect_inset(r, -stage_px(s, 3)), radius + 2, 3);
}

void scroll_draw(const Stage *s, DrawList *d, Rect view, int height, int scroll)
{
    if (height <= view.h || view.h <= 0)
        return;
    int w = stage_px(s, 6) > 3 ? stage_px(s, 6) : 3;
    int bar = view.h * view.h / height, max = height - view.h;
    bar = bar > 4 * w ? bar : 4 * w;
    int y = view.y + (view.h - bar) * (scroll < max ? scroll : max) / max;
    draw_fill(d, (Rect){view.x + view.w - w - stage_px(s, 8), y, w, bar}, w / 2,
              stage_color(s, COLOR_OUT));
}

void block_centre(const Block *b, DrawList *d, Rect r, Color c)
{
    block_draw(b, d, r.x + (r.w - b->width) / 2, r.y + (r.h - b->height) / 2, c, c, c);
}

void block_middle(const Block *b, DrawList *d, int x, Rect r, Color c)
{
    block_draw(b, d, x, r.y + (r.h - b->height) / 2, c, c, c);
}

/* ---- tickets */

static int stub_width(const Stage *s)
{
    int letter = stage_size(s, SIZE_LETTER) * 3 / 2, usual = stage_px(s, TICKET_STUB);
    return letter > usual ? letter : usual;
}

static int ticket_text_x(const Stage *s)
{
    return stub_width(s) + stage_px(s, TICKET_TEXT);
}

int ticket_room(const Stage *s, int width)
{
    return width - ticket_text_x(s) - stage_px(s, TICKET_TEXT);
}

/* The stamp turned takes a little more than its length. */
int ticket_stamp_width(const Stage *s)
{
    return stage_room(s, STAMP_W) + stage_px(s, 14);
}

static Rect square_about(int x, int y, int half)
{
    return (Rect){x - half, y - half, 2 * half, 2 * half};
}

static void draw_disc(DrawList *d, int x, int y, int radius, Color c)
{
    draw_add(d, (DrawCmd){.op = DRAW_CIRCLE, .box = square_about(x, y, radius), .color = c});
}

static void draw_line(DrawList *d, int x, int y, int x2, int y2, int width, Color c)
{
    draw_add(d, (DrawCmd){.op = DRAW_LINE, .box = {x, y, x2 - x, y2 - y}, .width = width,
                          .color = c});
}

/* A rip from the upper notch down the perforation, less than half of it. */
static void draw_tear(const Stage *s, DrawList *d, const Ticket *t, int x)
{
    static const int rip[] = {0, 5, -4, 6, -3, 1};
    int step = t->box.h / 12 + 1, y = t->box.y;
    for (int i = 0; i + 1 < (int)(sizeof rip / sizeof *rip); i++, y += step)
        draw_line(d, x + stage_px(s, rip[i]), y, x + stage_px(s, rip[i + 1]), y + step,
                  stage_px(s, 6 - i) + 1, t->ground);
}

static void draw_perforation(const Stage *s, DrawList *d, const Ticket *t)
{
    int x = t->box.x + stub_width(s), notch = stage_px(s, NOTCH);
    int width = stage_px(s, 2) > 1 ? stage_px(s, 2) : 1;
    draw_add(d, (DrawCmd){.op = DRAW_DASHED, .color = stage_color(s, COLOR_PERFORATION),
                          .box = {x - width / 2, t->box.y + notch + 1, 0, t->box.h - 2 * notch - 2},
                          .width = width});
    draw_disc(d, x, t->box.y, notch, t->ground);
    draw_disc(d, x, t->box.y + t->box.h, notch, t->ground);
    if (t->look == TICKET_WRONG)
        draw_tear(s, d, t, x);
}

static void draw_stamp(const Stage *s, DrawList *d, const Ticket *t)
{
    int swell = 1000 + (1000 - t->stamp_milli) * 6 / 10;
    int w = stage_room(s, STAMP_W) * swell / 1000, h = stage_room(s, STAMP_H) * swell / 1000;
    Color ink = stage_color(s, COLOR_STAMP);
    Rect r = {t->box.x + t->box.w - stage_px(s, 20) - stage_room(s, STAMP_W) / 2 - w / 2,
              t->box.y + (t->box.h - h) / 2, w, h};
    draw_add(d, (DrawCmd){.op = DRAW_OUTLINE, .box = r, .radius = stage_px(s, 6), .color = ink,
                          .width = stage_px(s, 3) > 1 ? stage_px(s, 3) : 2, .turn = STAMP_TURN});
    Block b = stage_line(s, FACE_SIGN, 28, stage_word(s, "answer.stamp"), w - w / 8, true);
    for (int i = 0; i < b.count; i++) {
        const Run *run = &b.runs[i];
        int cap = face_cap_px(run->face, run->size_px), width = run->w - run->tracking_px;
        draw_add(d, (DrawCmd){.op = DRAW_TEXT, .face = run->face, .size_px = run->size_px,
                              .tracking_px = run->tracking_px, .turn = STAMP_TURN, .color = ink,
                              .text = run->text,
                              .box = {r.x + (r.w - width) / 2, r.y + (r.h + cap) / 2, width, cap}});
    }
}

static void draw_ticket_letter(const Stage *s, DrawList *d, const Ticket *t, Color c)
{
    Rect stub = {t->box.x, t->box.y, stub_width(s), t->box.h};
    if (t->look == TICKET_RIGHT || t->look == TICKET_WRONG) {
        int half = stage_room(s, 12) < t->box.h / 3 ? stage_room(s, 12) : t->box.h / 3;
        draw_mark(d, square_about(stub.x + stub.w / 2 - stage_px(s, 1), stub.y + stub.h / 2, half),
                  t->look == TICKET_RIGHT ? MARK_CHECK : MARK_CROSS, half / 3 + 1, c);
        return;
    }
    Type type = {.face = FACE_SIGN, .size_px = stage_size(s, SIZE_LETTER), .plain = true,
                 .pitch_percent = 100};
    Block b = stage_type(s, type, (Str){&t->letter, 1}, stub.w, t->box.h);
    stub.y -= stage_px(s, 3);
    block_centre(&b, d, stub, c);
}

void ticket_draw(const Stage *s, DrawList *d, const Ticket *t)
{
    static const ColorName grounds[] = {COLOR_PAPER, COLOR_HOUSE_TOP, COLOR_RIGHT, COLOR_WRONG};
    static const ColorName inks[] = {COLOR_ON_PAPER, COLOR_HINT, COLOR_ON_MARKED, COLOR_ON_MARKED};
    Color ink = stage_color(s, inks[t->look]);
    bool out = t->look == TICKET_OUT;
    int radius = stage_px(s, TICKET_RADIUS), edge = stage_px(s, 2) > 1 ? stage_px(s, 2) : 1;
    if (t->focused)
        focus_draw(s, d, rect_inset(t->box, -stage_px(s, 8)), 14, 4);
    if (out)
        draw_outline(d, t->box, radius, edge, stage_color(s, COLOR_OUT));
    else
        draw_fill(d, t->box, radius, stage_color(s, grounds[t->look]));
    if (t->look == TICKET_PAPER && stage_color(s, COLOR_PAPER_EDGE) & 255)
        draw_outline(d, t->box, radius, 1, stage_color(s, COLOR_PAPER_EDGE));
    if (!out)
        draw_perforation(s, d, t);
    draw_ticket_letter(s, d, t, t->look == TICKET_PAPER ? stage_color(s, COLOR_LETTER) : ink);
    int x = t->box.x + ticket_text_x(s) + (out ? edge : 0);
    int y = t->box.y + (t->box.h - t->text.height - t->note.height) / 2;
    block_draw(&t->text, d, x, y, ink, ink, ink);
    block_draw(&t->note, d, x, y + t->text.height, ink, ink, ink);
    if (t->tag.count)
        block_middle(&t->tag, d, t->box.x + t->box.w - stage_px(s, 22) - t->tag.width, t->box, ink);
    if (t->stamped)
        draw_stamp(s, d, t);
}

/* ---- the round */

Rect strip_box(const Stage *s, int count, int y, int max_w)
{
    int w = count * stage_px(s, FRAME_W + FRAME_GAP) + 2 * stage_px(s, STRIP_EDGE)
          - stage_px(s, FRAME_GAP);
    return (Rect){stage_left(s), y, w < max_w ? w : max_w, stage_px(s, STRIP_H)};
}

static void frame_mark(const Stage *s, DrawList *d, Rect r, bool right)
{
    int side = (r.w < r.h ? r.w : r.h) * 44 / 100;
    Rect box = {r.x + (r.w - side) / 2, r.y + (r.h - side) / 2, side, side};
    draw_fill(d, r, stage_px(s, 3), stage_color(s, right ? COLOR_RIGHT : COLOR_WRONG));
    draw_mark(d, box, right ? MARK_CHECK : MARK_CROSS, side / 5 + 1,
              stage_color(s, COLOR_ON_MARKED));
}

static void frame_now(const Stage *s, DrawList *d, Rect r, int number)
{
    draw_fill(d, r, stage_px(s, 3), stage_color(s, COLOR_KNOB));
    Type type = {.face = FACE_STRONG, .size_px = stage_size(s, SIZE_HINT), .pitch_percent = 100};
    Block b = stage_type(s, type, stage_number(s, number), r.w, r.h);
    if (b.width <= r.w && !b.broken)
        block_centre(&b, d, r, stage_color(s, COLOR_ON_PAPER));
}

void strip_draw(const Stage *s, DrawList *d, Rect r, const Session *session)
{
    int edge = stage_px(s, STRIP_EDGE),
        gap = stage_px(s, FRAME_GAP) > 0 ? stage_px(s, FRAME_GAP) : 1;
    int n = session->count, room = r.w - 2 * edge + gap;
    int done = session->phase >= PHASE_ANSWERED ? session->at + 1 : session->at;
    draw_fill(d, r, stage_px(s, 4), stage_color(s, COLOR_SCREEN));
    for (int i = 0; i < n; i++) {
        int x = r.x + edge + room * i / n, next = r.x + edge + room * (i + 1) / n;
        int h = stage_px(s, FRAME_H);
        Rect frame = {x, r.y + (r.h - h) / 2, next - gap - x, h};
        if (i < done && !session->answers[i].disputed)
            frame_mark(s, d, frame, session->answers[i].right);
        else if (i == session->at && session->phase != PHASE_DONE)
            frame_now(s, d, frame, i + 1);
        else
            draw_fill(d, frame, stage_px(s, 3), stage_color(s, COLOR_EMPTY));
    }
}

/* The leader of a film reel: under the digits a hand sweeps once in the time allowed, from the rim
 * inwards to half the radius. */
void clock_draw(const Stage *s, DrawList *d, const Clock *c)
{
    int cx = c->box.x + c->box.w / 2, cy = c->box.y + c->box.h / 2, r = c->box.w / 2;
    int rim = r * 88 / 93, disc = r * 82 / 93, hole = r * 37 / 93, hair = r / 46 > 0 ? r / 46 : 1;
    draw_disc(d, cx, cy, r - hair / 2, stage_color(s, COLOR_DISC_GAP));
    draw_add(d, (DrawCmd){.op = DRAW_RING, .box = c->box, .width = hair,
                          .color = stage_color(s, COLOR_LINE)});
    draw_disc(d, cx, cy, disc, stage_color(s, COLOR_DISC));
    if (!c->reading && c->swept_milli > 0)
        draw_add(d, (DrawCmd){.op = DRAW_PIE, .box = square_about(cx, cy, disc), .radius = hole,
                              .to = c->swept_milli, .color = stage_color(s, COLOR_SWEPT)});
    Color gap = stage_color(s, COLOR_DISC_GAP);
    draw_line(d, cx - rim, cy, cx - hole, cy, hair, gap);
    draw_line(d, cx + hole, cy, cx + rim, cy, hair, gap);
    draw_line(d, cx, cy - rim, cx, cy - hole, hair, gap);
    draw_line(d, cx, cy + hole, cx, cy + rim, hair, gap);
    if (c->reading)
        return;
    double angle = c->swept_milli * 6.283185307179586 / 1000;
    int dx = (int)lround(1000 * sin(angle)), dy = (int)lround(-1000 * cos(angle));
    draw_line(d, cx + dx * hole / 1000, cy + dy * hole / 1000, cx + dx * disc / 1000,
              cy + dy * disc / 1000, hair + hair / 2, stage_color(s, COLOR_TEXT));
    Type type = {.face = FACE_SIGN, .size_px = r * SIZE_DIGITS / 93, .pitch_percent = 100};
    if (type.size_px < THEME_MIN_PX)
        type.size_px = THEME_MIN_PX;
    Block b = wrap_text(&s->measure, s->frame, type, stage_number(s, c->seconds), S(""), r * 2);
    block_centre(&b, d, c->box, stage_color(s, COLOR_TEXT));
}

/* ---- what is set */

void switch_draw(const Stage *s, DrawList *d, Rect r, bool on)
{
    int edge = r.h / 10 > 0 ? r.h / 10 : 1, knob = r.h / 2 - edge;
    int x = on ? r.x + r.w - edge - knob : r.x + edge + knob;
    draw_fill(d, r, r.h / 2, stage_color(s, on ? COLOR_RIGHT : COLOR_EMPTY));
    draw_disc(d, x, r.y + r.h / 2, knob, stage_color(s, COLOR_KNOB));
}

void slider_draw(const Stage *s, DrawList *d, Rect r, int value, int max)
{
    int h = stage_px(s, 6) > 2 ? stage_px(s, 6) : 2, knob = stage_px(s, 9) > 4 ? stage_px(s, 9) : 4;
    Rect track = {r.x, r.y + (r.h - h) / 2, r.w, h}, full = track;
    full.w = r.w * value / max;
    draw_fill(d, track, h / 2, stage_color(s, COLOR_EMPTY));
    if (full.w > 0)
        draw_fill(d, full, h / 2, stage_color(s, COLOR_BRASS));
    int x = r.x + knob + (r.w - 2 * knob) * value / max;
    draw_disc(d, x, r.y + r.h / 2, knob, stage_color(s, COLOR_KNOB));
    if (s->settings->theme == THEME_LIGHT)
        draw_add(d, (DrawCmd){.op = DRAW_RING, .box = square_about(x, r.y + r.h / 2, knob),
                              .width = 1, .color = stage_color(s, COLOR_OUT)});
}

void button_draw(const Stage *s, DrawList *d, Rect r, const Block *text, bool focused, bool on)
{
    int radius = stage_px(s, 6);
    if (on)
        draw_gradient(d, r, radius, stage_color(s, COLOR_VELVET), stage_color(s, COLOR_VELVET_DARK),
                      true);
    else if (focused)
        draw_fill(d, r, radius, stage_color(s, COLOR_PANEL_FOCUS));
    if (focused)
        focus_draw(s, d, rect_inset(r, -stage_px(s, 2)), 7, 3);
    else if (!on)
        draw_outline(d, r, radius, stage_px(s, 1) > 1 ? stage_px(s, 1) : 1,
                     stage_color(s, COLOR_LINE));
    block_centre(text, d, r, stage_color(s, on ? COLOR_ON_VELVET : focused ? COLOR_TEXT
                                                                           : COLOR_SECOND));
}

int motion_milli(const Stage *s, int64_t since_ms, int length_ms)
{
    if (s->settings->reduced_motion || s->now_ms >= since_ms + length_ms)
        return 1000;
    return s->now_ms <= since_ms ? 0 : (int)((s->now_ms - since_ms) * 1000 / length_ms);
}
