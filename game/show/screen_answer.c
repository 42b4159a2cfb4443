/* screen_answer.c -- what was right, what you said, why, and what every other option really is. */
#include "screen.h"

#include "scene.h"

#define TICKETS_Y 208
#define TICKETS_GAP 20
#define CARD_BOTTOM 638
#define CARD_EDGE 34
#define STAMP_MS 160
#define COUNT_MS 600
#define FRAME_MS 16
#define DOUBLE_CLICK_MS 250 /* the second half of a double click on a ticket is not meant for us   \
                             */

enum { NEXT };

typedef struct {
    Head head;
    int64_t since_ms;
} Told;

typedef struct {
    SceneHead head;
    Rect view, card;
    Block stem, why_head, verdict, why, said, source, tag;
    int stem_y, why_y, text_y, said_y, source_y;
    Tickets tickets;
    int height;
} Layout;

static const Session *session(const Told *t)
{
    return &t->head.stage->play->session;
}

static const Answer *answer(const Told *t)
{
    return &session(t)->answers[session(t)->at];
}

/* ---- words */

static Str streak_said(const Stage *s, const Answer *a)
{
    if (a->disputed)
        return S("");
    int next = score_multiplier_percent(a->streak + 1);
    const Fill fills[] = {{"n", stage_number(s, a->right ? a->streak : a->streak_lost)},
                          {"times", scene_times(s, next)},
                          {"points", stage_number(s, a->points)}};
    if (a->right)
        return stage_fill(s, next > 100 ? "answer.gained.next" : "answer.gained", fills, 3);
    if (a->streak_lost > 1)
        return stage_fill(s, "answer.streak-lost", fills, 3);
    return a->chosen < 0 ? stage_word(s, "answer.late") : S("");
}

static Str verdict_said(const Stage *s, const Answer *a)
{
    const Fill fills[] = {{"base", stage_number(s, a->base)}, {"speed", stage_number(s, a->speed)},
                          {"times", scene_times(s, a->percent)}};
    if (a->disputed)
        return stage_word(s, "answer.disputed");
    if (!a->right)
        return stage_word(s, a->chosen < 0 ? "answer.late" : "answer.wrong");
    return stage_fill(s, a->percent > 100 ? "answer.right.times" : "answer.right", fills, 3);
}

/* ---- layout */

static void place_card(const Told *t, const Item *item, int y, Layout *l)
{
    const Stage *s = t->head.stage;
    int edge = stage_px(s, CARD_EDGE), width = stage_inner(s) - 2 * edge;
    l->why_head =
        stage_line(s, FACE_SIGN, SIZE_SMALL_HEADING, stage_word(s, "answer.why"), width, true);
    l->verdict = stage_line(s, FACE_TEXT, SIZE_HINT, verdict_said(s, answer(t)),
                            width - l->why_head.width - edge, true);
    Type why = {.face = FACE_TEXT, .size_px = stage_size(s, SIZE_BODY), .pitch_percent = 170};
    l->why = wrap_text(&s->measure, s->frame, why, item->why,
                       item->option[item->question.key], width);
    l->source = stage_type(s, (Type){.face = FACE_TEXT, .size_px = stage_size(s, SIZE_HINT)},
                           item->source, width, 10000);
    l->why_y = y + stage_px(s, 13);
    l->text_y = l->why_y + l->why_head.height + stage_px(s, 3);
    l->said_y = l->source_y = l->text_y + l->why.height + stage_px(s, 12);
    if (item->said.n) {
        Type said = {.face = FACE_TEXT, .size_px = stage_size(s, SIZE_NOTE), .pitch_percent = 150,
                     .max_lines = 3};
        l->said = wrap_text(&s->measure, s->frame, said, item->said,
                            item->option[item->question.key], width);
        l->source_y += l->said.height + stage_px(s, 8);
    }
    int need = l->source_y + l->source.height + stage_px(s, 18) - y;
    int usual = s->compact ? 0 : stage_y(s, CARD_BOTTOM) - y;
    l->card = (Rect){stage_left(s), y, stage_inner(s), need > usual ? need : usual};
}

static void shift(Layout *l, int up)
{
    l->stem_y -= up;
    l->card.y -= up;
    l->why_y -= up;
    l->text_y -= up;
    l->said_y -= up;
    l->source_y -= up;
}

static int shown_score(const Told *t)
{
    int come = motion_milli(t->head.stage, t->since_ms, COUNT_MS), points = answer(t)->points;
    return session(t)->score - points + (int)((long long)points * come / 1000);
}

static Layout layout(const Told *t)
{
    const Stage *s = t->head.stage;
    const Item *item = session_item(session(t));
    const Answer *a = answer(t);
    int up = t->head.view.scroll, room[OPTIONS_MAX] = {0};
    Layout l = {.head = scene_head(s, shown_score(t), streak_said(s, a))};
    l.view = stage_view(s, l.head.bottom + stage_px(s, 4));
    Type stem = {.face = FACE_STRONG, .size_px = stage_size(s, SIZE_ASKED), .pitch_percent = 148};
    int most = stage_y(s, TICKETS_Y - 10) - l.view.y - stage_px(s, 7);
    l.stem = stage_type(s, stem, item->stem, stage_inner(s), most);
    l.stem_y = l.view.y + stage_px(s, s->compact ? 2 : 7);
    l.tag = stage_line(s, FACE_STRONG, SIZE_FAULT, stage_word(s, "answer.yours"),
                       stage_inner(s) / 3, true);
    room[item->question.key] = ticket_stamp_width(s);
    if (a->chosen >= 0 && !a->right)
        room[a->chosen] = l.tag.width + stage_px(s, 16);
    l.tickets = scene_tickets(s, item, true, room);
    int y = l.stem_y + l.stem.height + stage_px(s, s->compact ? 8 : 12);
    if (!s->compact && y < stage_y(s, TICKETS_Y))
        y = stage_y(s, TICKETS_Y);
    int gap = stage_px(s, s->compact ? 10 : TICKETS_GAP);
    scene_place(s, &l.tickets, y - up, gap);
    place_card(t, item,
               y + scene_tickets_height(&l.tickets, gap) + stage_px(s, s->compact ? 14 : 26), &l);
    l.height = l.card.y + l.card.h + stage_px(s, 6) - l.view.y;
    shift(&l, up);
    return l;
}

/* ---- painting */

static void draw_ticket(const Told *t, DrawList *d, const Layout *l, int i)
{
    const Stage *s = t->head.stage;
    const Answer *a = answer(t);
    int key = session_item(session(t))->question.key;
    Ticket k = {.box = l->tickets.box[i], .letter = (char)('A' + i), .text = l->tickets.text[i],
                .note = l->tickets.note[i], .look = TICKET_OUT, .stamp_milli = 1000};
    k.ground = stage_house(s, k.box.y + k.box.h / 2);
    if (i == key) {
        k.look = TICKET_RIGHT;
        k.stamp_milli = motion_milli(s, t->since_ms, STAMP_MS);
        k.stamped = k.stamp_milli > 0;
    } else if (i == a->chosen) {
        k.look = TICKET_WRONG;
        k.tag = l->tag;
    }
    ticket_draw(s, d, &k);
}

static void draw(const void *state, DrawList *d)
{
    const Told *t = state;
    const Stage *s = t->head.stage;
    Layout l = layout(t);
    scene_head_draw(s, d, &l.head);
    d->clip = l.view;
    Color text = stage_color(s, COLOR_TEXT), brass = stage_color(s, COLOR_BRASS),
          second = stage_color(s, COLOR_SECOND), hint = stage_color(s, COLOR_HINT);
    block_draw(&l.stem, d, stage_left(s), l.stem_y, second, second, second);
    for (int i = 0; i < l.tickets.count; i++)
        draw_ticket(t, d, &l, i);
    int radius = stage_px(s, 12), bar = stage_px(s, 6) > 2 ? stage_px(s, 6) : 2;
    Rect card = {l.card.x + bar, l.card.y, l.card.w - bar, l.card.h};
    draw_fill(d, (Rect){l.card.x, l.card.y, 2 * radius, l.card.h}, radius, brass);
    draw_fill(d, (Rect){card.x, card.y, radius, card.h}, 0, stage_color(s, COLOR_PANEL));
    draw_fill(d, card, radius, stage_color(s, COLOR_PANEL));
    int x = l.card.x + stage_px(s, CARD_EDGE), right = card.x + card.w - stage_px(s, CARD_EDGE);
    block_draw(&l.why_head, d, x, l.why_y, brass, brass, brass);
    block_draw(&l.verdict, d, right - l.verdict.width,
               l.why_y + (l.why_head.height - l.verdict.height) / 2, hint, hint, hint);
    block_draw(&l.why, d, x, l.text_y, text, text, brass);
    if (l.said.count)
        block_draw(&l.said, d, x, l.said_y, second, second, brass);
    block_draw(&l.source, d, x, l.source_y, hint, hint, hint);
    scroll_draw(s, d, l.view, l.height, t->head.view.scroll);
}

/* ---- events */

static void targets(const void *state, Targets *out)
{
    Layout l = layout(state);
    targets_add(out, NEXT, l.view, S("next"))->quiet = true;
    out->view = l.view;
    out->height = l.height;
}

static void enter(void *state)
{
    Told *t = state;
    t->since_ms = t->head.stage->now_ms;
}

static Action go_on(Told *t)
{
    Session *s = &t->head.stage->play->session;
    session_next(s);
    return s->phase == PHASE_DONE ? ACTION(ACT_ROUND_ENDED) : ACTION_VALUE(ACT_GO, SCREEN_QUESTION);
}

static Action choose(void *state, int id)
{
    Told *t = state;
    if (id != NEXT || t->head.stage->now_ms < t->since_ms + DOUBLE_CLICK_MS)
        return ACTION(ACT_NONE);
    return go_on(t);
}

static Action event(void *state, Event ev)
{
    if (ev.type != EV_KEY)
        return ACTION(ACT_NONE);
    if (ev.key == KEY_ENTER || ev.key == KEY_SPACE)
        return go_on(state);
    if (ev.key == KEY_ESCAPE || ev.key == 'P')
        return ACTION_VALUE(ACT_GO, SCREEN_PAUSE);
    if (ev.key == 'R' && !answer(state)->disputed)
        return ACTION_VALUE(ACT_DISPUTE, session(state)->at);
    return ACTION(ACT_NONE);
}

static int hints(const void *state, Hint *out)
{
    const Session *s = session(state);
    int n = 0;
    bool last = s->at + 1 == s->count;
    out[n++] = HINT_KEY("key.enter", last ? "hint.results" : "hint.next", KEY_ENTER);
    if (!answer(state)->disputed)
        out[n++] = HINT_KEY("key.r", "hint.dispute", 'R');
    out[n++] = HINT_KEY("key.esc", "hint.pause", KEY_ESCAPE);
    out[n++] = HINT_KEY("key.f1", "hint.help", KEY_F1);
    return n;
}

static int next_ms(const void *state)
{
    const Told *t = state;
    return motion_milli(t->head.stage, t->since_ms, COUNT_MS) < 1000 ? FRAME_MS : -1;
}

const Screen screen_answer = {
    .name = "answer", .size = sizeof(Told), .enter = enter, .event = event, .choose = choose,
    .targets = targets, .hints = hints, .draw = draw, .next_ms = next_ms,
};
