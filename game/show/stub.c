/* stub.c -- see stub.h. */
#include "stub.h"

#define PAD 26
#define DOT_STEP 24

/* ---- layout */

static Str round_said(const Stage *s, const Session *r)
{
    const Fill fills[] = {{"date", s->world->today},
                          {"right", stage_number(s, session_right_count(r))},
                          {"count", stage_number(s, r->count)},
                          {"score", stage_number(s, r->score)}};
    return stage_fill(s, s->world->today.n ? "results.stub.line" : "results.stub.undated", fills,
                      4);
}

static void set_texts(const Stage *s, int width, Stub *out)
{
    Str code = s->play->code;
    Type small = {.face = FACE_TEXT, .size_px = stage_size(s, SIZE_FAULT), .plain = true};
    Type big = {
        .face = FACE_SIGN, .size_px = stage_size(s, SIZE_CODE), .max_lines = 1, .plain = true};
    big.tracking_px = big.size_px / 25;
    out->head = stage_line(s, FACE_SIGN, SIZE_STUB, stage_word(s, "results.stub"), width, true);
    out->line =
        stage_type(s, small, round_said(s, &s->play->session), width, small.size_px * 3 / 2);
    out->friend = stage_type(s, small, stage_word(s, code.n ? "results.friend" : "results.no-code"),
                             width, 10000);
    out->code = stage_type(s, big, code, width, 10000);
    out->copy = stage_line(s, FACE_TEXT, SIZE_HINT, stage_word(s, "results.copies"), width, true);
}

void stub_set(const Stage *s, int x, int y, int width, Stub *out)
{
    enum { DOTS_A_ROW = 10 };
    int inner = width - 2 * stage_px(s, PAD), step = stage_px(s, DOT_STEP), fit = inner / step;
    set_texts(s, inner, out);
    out->dots_a_row = fit < 1 ? 1 : fit > DOTS_A_ROW ? DOTS_A_ROW : fit;
    int rows = (s->play->session.count + out->dots_a_row - 1) / out->dots_a_row;
    int code = out->code.height ? out->code.height : stage_px(s, 16);
    out->head_y = y + stage_px(s, 14);
    out->line_y = out->head_y + out->head.height + stage_px(s, 8);
    out->dots_y = out->line_y + out->line.height + stage_px(s, 16);
    out->friend_y = out->dots_y + rows * step + stage_px(s, 22);
    out->code_y = out->friend_y + out->friend.height - stage_px(s, 12);
    out->copy_y = out->code_y + code + stage_px(s, 16);
    out->box = (Rect){x, y, width, out->copy_y + out->copy.height + stage_px(s, 14) - y};
}

/* ---- painting */

static void draw_dots(const Stage *s, DrawList *d, const Stub *stub, int x, Color ink)
{
    const Session *r = &s->play->session;
    int step = stage_px(s, DOT_STEP), side = stage_px(s, 18);
    int stroke = stage_px(s, 2) > 1 ? stage_px(s, 2) : 1;
    for (int i = 0; i < r->count; i++) {
        Rect dot = {x + stage_px(s, 2) + i % stub->dots_a_row * step,
                    stub->dots_y + i / stub->dots_a_row * step, side, side};
        const Answer *a = &r->answers[i];
        DrawOp op = a->right ? DRAW_CIRCLE : DRAW_RING;
        if (a->disputed) { /* a stroke: it counted neither way */
            dot = (Rect){dot.x, dot.y + side / 2 - 1, side, stroke};
            op = DRAW_FILL;
        }
        draw_add(
            d,
            (DrawCmd){.op = op, .box = dot, .color = ink, .width = op == DRAW_CIRCLE ? 0 : stroke});
    }
}

static void text(DrawList *d, const Block *b, int x, int y, Color c)
{
    block_draw(b, d, x, y, c, c, c);
}

void stub_draw(const Stage *s, DrawList *d, const Stub *stub)
{
    int x = stub->box.x + stage_px(s, PAD);
    Color ink = stage_color(s, COLOR_ON_PAPER);
    draw_fill(d, stub->box, stage_px(s, 10), stage_color(s, COLOR_PAPER));
    if (stage_color(s, COLOR_PAPER_EDGE) & 255)
        draw_outline(d, stub->box, stage_px(s, 10), 1, stage_color(s, COLOR_PAPER_EDGE));
    text(d, &stub->head, x, stub->head_y, stage_color(s, COLOR_LETTER));
    text(d, &stub->line, x, stub->line_y, ink);
    draw_dots(s, d, stub, x, ink);
    text(d, &stub->friend, x, stub->friend_y, ink);
    text(d, &stub->code, x, stub->code_y, ink);
    text(d, &stub->copy, x, stub->copy_y, stage_color(s, COLOR_PAPER_HINT));
}
