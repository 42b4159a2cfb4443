/* screen_question.c -- a question: what is asked, the tickets, the clock. */
#include "screen.h"

#include "scene.h"

#define CLOCK_X 1017
#define CLOCK_Y 119
#define CLOCK_SIDE 186
#define STEM_W 860
#define TICKETS_BOTTOM 608
#define TICKETS_GAP 32
#define SLIDE_MS 120            /* of one ticket; each begins half of that after the last */
#define FRAME_MS 16
#define LAST_SECONDS 5

typedef struct {
    Head head;
    int64_t since_ms;           /* the question came up */
    int ticked;                 /* the last second that was heard */
} Asked;

typedef struct {
    SceneHead head;
    Rect view, clock;
    Block kicker, stem, clue;
    int kicker_y, stem_y, clue_y;
    Tickets tickets;
    int height;
} Layout;

static const Session *session(const Asked *q)
{
    return &q->head.stage->play->session;
}

/* ---- words */

static Str streak_said(const Stage *s, const Session *session)
{
    if (!session->streak)
        return S("");
    int next = score_multiplier_percent(session->streak + 1);
    const Fill fills[] = {{"n", stage_number(s, session->streak)}, {"times", scene_times(s, next)}};
    return stage_fill(s, next > 100 ? "question.streak.next" : "question.streak", fills, 2);
}

static Str kicker_said(const Stage *s, const Item *item)
{
    if (item->disputed)
        return stage_upper(s, stage_word(s, "question.disputed"));
    static const char *const levels[] = {"level.easy", "level.medium", "level.hard"};
    const Fill fills[] = {
        {"kind", stage_word(s, arena_c(s->frame, item->label))},
        {"level", stage_word(s, levels[item->base_points / 100 - 1])},
        {"points", stage_number(s, item->base_points)}};
    return stage_upper(s, stage_fill(s, "question.kicker", fills, 3));
}

/* ---- layout */

/* On a compact stage the tickets share what room there is, up to their usual height; returns the
 * gap between them. */
static int stretch(const Stage *s, Tickets *t, int room)
{
    int gap = stage_px(s, 14), most = stage_room(s, 84);
    int height = (room - (t->rows - 1) * gap) / t->rows;
    height = height < most ? height : most;
    t->height = height > t->height ? height : t->height;
    return gap;
}

/* Everything below the row of strip and score with the question at this size; true if all of it
 * can be seen at once. */
static bool place(const Asked *q, const Item *item, int size, int most_lines, Layout *l)
{
    const Stage *s = q->head.stage;
    bool beside = scene_has_clock(s) && !s->compact;
    int width = beside ? stage_px(s, STEM_W) : stage_inner(s), up = q->head.view.scroll;
    int top = l->view.y + stage_px(s, s->compact ? 4 : 21);
    Type kicker = {.face = FACE_STRONG, .size_px = stage_size(s, SIZE_KEY), .plain = true};
    kicker.tracking_px = kicker.size_px / 8;
    l->kicker = stage_type(s, kicker, kicker_said(s, item), width, 10000);
    Type stem = {.face = FACE_STRONG, .size_px = stage_size(s, size), .pitch_percent = 138};
    l->stem = stage_type(s, stem, item->stem, width, 10000);
    l->stem_y = top + l->kicker.height + stage_px(s, s->compact ? 4 : 12);
    int y = l->stem_y + l->stem.height;
    if (session(q)->clue_shown) {
        Str label = stage_word(s, "question.clue");
        Str text = arena_format(s->frame, "%.*s %.*s", STR_ARG(label), STR_ARG(item->clue));
        l->clue = wrap_text(&s->measure, s->frame,
                            (Type){.face = FACE_TEXT, .size_px = stage_size(s, SIZE_BODY)}, text,
                            label, width);
        l->clue_y = y + stage_px(s, 6);
        y = l->clue_y + l->clue.height;
    }
    int bottom = l->view.y + l->view.h, least = y + stage_px(s, s->compact ? 16 : 20);
    if (beside && least < l->clock.y + l->clock.h + stage_px(s, 12))
        least = l->clock.y + l->clock.h + stage_px(s, 12);
    int gap = stage_px(s, TICKETS_GAP), usual = stage_y(s, TICKETS_BOTTOM);
    int at = usual - scene_tickets_height(&l->tickets, gap);
    if (at < least || s->compact) {
        gap = stage_px(s, 18);
        at = bottom - stage_px(s, 10) - scene_tickets_height(&l->tickets, gap);
        at = at < least || s->compact ? least : at;
    }
    if (s->compact)
        gap = stretch(s, &l->tickets, bottom - stage_px(s, 10) - at);
    l->kicker_y = top - up;
    l->stem_y -= up;
    l->clue_y -= up;
    scene_place(s, &l->tickets, at - up, gap);
    l->height = at + scene_tickets_height(&l->tickets, gap) + stage_px(s, 10) - l->view.y;
    return l->height <= l->view.h && l->stem.lines <= most_lines && !l->stem.broken;
}

static Layout layout(const Asked *q)
{
    static const struct { int size, lines; } sizes[] = {
        {SIZE_QUESTION, 3}, {SIZE_QUESTION_LONG, 4}, {SIZE_QUESTION_LONGEST, 99}};
    const Stage *s = q->head.stage;
    const Item *item = session_item(session(q));
    Layout l = {.head = scene_head(s, session(q)->score, streak_said(s, session(q)))};
    l.view = stage_view(s, l.head.bottom + stage_px(s, 4));
    l.clock = s->compact ? l.head.clock
                         : stage_rect(s, CLOCK_X, CLOCK_Y, CLOCK_SIDE, CLOCK_SIDE);
    l.tickets = scene_tickets(s, item, false, NULL);
    if (!s->compact) {
        int low = l.head.bottom + stage_px(s, 8);
        l.clock.y = (l.clock.y > low ? l.clock.y : low) - q->head.view.scroll;
    }
    for (int i = 0; i < 3; i++)
        if (place(q, item, sizes[i].size, sizes[i].lines, &l))
            break;
    return l;
}

/* ---- painting */

static void draw_tickets(const Asked *q, DrawList *d, const Layout *l)
{
    const Stage *s = q->head.stage;
    int ring = stage_px(s, 12);
    for (int i = 0; i < l->tickets.count; i++) {
        bool out = session(q)->out >> i & 1;
        int come = motion_milli(s, q->since_ms + i * SLIDE_MS / 2, SLIDE_MS);
        Ticket t = {.box = l->tickets.box[i], .letter = (char)('A' + i), .text = l->tickets.text[i],
                    .look = out ? TICKET_OUT : TICKET_PAPER, .focused = q->head.view.focus == i};
        t.ground = stage_house(s, t.box.y + t.box.h / 2);
        t.box.x += (1000 - come) * ring * 5 / 1000;
        if (come > 0)
            ticket_draw(s, d, &t);
    }
}

static void draw_moving_clock(const void *state, Rect box, DrawList *d)
{
    const Stage *s = ((const Asked *)state)->head.stage;
    Clock c = scene_clock(s, box);
    clock_draw(s, d, &c);
}

static void draw_clock(const Asked *q, Rect box, DrawList *d)
{
    draw_moving(d, box);
    draw_moving_clock(q, box, d);
    draw_still(d);
}

static void draw(const void *state, DrawList *d)
{
    const Asked *q = state;
    const Stage *s = q->head.stage;
    Layout l = layout(q);
    scene_head_draw(s, d, &l.head);
    Color text = stage_color(s, COLOR_TEXT), brass = stage_color(s, COLOR_BRASS);
    if (scene_has_clock(s) && s->compact)
        draw_clock(q, l.clock, d);
    d->clip = l.view;
    if (scene_has_clock(s) && !s->compact)
        draw_clock(q, l.clock, d);
    block_draw(&l.kicker, d, stage_left(s), l.kicker_y, brass, brass, brass);
    block_draw(&l.stem, d, stage_left(s), l.stem_y, text, text, text);
    block_draw(&l.clue, d, stage_left(s), l.clue_y, stage_color(s, COLOR_SECOND), text, brass);
    draw_tickets(q, d, &l);
    scroll_draw(s, d, l.view, l.height, q->head.view.scroll);
}

/* ---- events */

static void targets(const void *state, Targets *out)
{
    static const char letters[] = "ABCDEF";
    const Asked *q = state;
    Layout l = layout(q);
    for (int i = 0; i < l.tickets.count; i++)
        if (!(session(q)->out >> i & 1))
            targets_add(out, i, l.tickets.box[i], (Str){letters + i, 1});
    out->view = l.view;
    out->height = l.height;
}

static void enter(void *state)
{
    Asked *q = state;
    q->since_ms = q->head.stage->now_ms;
    q->ticked = 0;
}

static Action choose(void *state, int id)
{
    Asked *q = state;
    bool counted = session_answer(&q->head.stage->play->session, id);
    return ACTION(counted ? ACT_ANSWERED : ACT_NONE);
}

static Action use(Asked *q, Lifeline l)
{
    if (!session_use(&q->head.stage->play->session, l))
        return ACTION(ACT_NONE);
    if (l == LIFE_SWAP)
        enter(q);
    return ACTION(ACT_USED);
}

static Action hear_seconds(Asked *q)
{
    const Session *s = session(q);
    int second = (session_left_ms(s) + 999) / 1000;
    if (s->phase != PHASE_ANSWERING || !s->limit_ms || second > LAST_SECONDS || second == q->ticked)
        return ACTION(ACT_NONE);
    q->ticked = second;
    return ACTION_VALUE(ACT_SOUND, SOUND_TICK);
}

static Action press(Asked *q, Event ev)
{
    if (ev.mods & (MOD_CTRL | MOD_ALT))
        return ACTION(ACT_NONE);
    if (ev.key >= 'A' && ev.key <= 'F')
        return choose(q, ev.key - 'A');
    if (ev.key >= '1' && ev.key <= '6')
        return choose(q, ev.key - '1');
    switch (ev.key) {
    case 'X':
        return use(q, LIFE_FIFTY);
    case 'S':
        return use(q, LIFE_SWAP);
    case 'H':
        return use(q, LIFE_CLUE);
    case 'P':
    case KEY_ESCAPE:
        return ACTION_VALUE(ACT_GO, SCREEN_PAUSE);
    default:
        return ACTION(ACT_NONE);
    }
}

static Action event(void *state, Event ev)
{
    if (ev.type == EV_TICK)
        return hear_seconds(state);
    return ev.type == EV_KEY ? press(state, ev) : ACTION(ACT_NONE);
}

static Hint lifeline_hint(const Session *s, Lifeline l)
{
    static const char *const caps[] = {"key.x", "key.s", "key.h"};
    static const char *const words[LIFE_COUNT][3] = {
        {"hint.fifty", "hint.fifty.used", "hint.fifty.none"},
        {"hint.swap", "hint.swap.used", "hint.swap.none"},
        {"hint.clue", "hint.clue.used", "hint.clue.none"}};
    static const int keys[] = {'X', 'S', 'H'};
    const Item *item = session_item(s);
    bool none = l == LIFE_FIFTY ? item->question.option_count < 3
              : l == LIFE_SWAP ? !s->spare[s->at].stem.n : !item->clue.n;
    bool used = s->used >> l & 1;
    Hint h = HINT_KEY(caps[l], words[l][used ? 1 : none ? 2 : 0], keys[l]);
    h.dim = used || none;
    return h;
}

static int hints(const void *state, Hint *out)
{
    static const char *const caps[] = {"key.a-b", "key.a-b", "key.a-b", "key.a-c", "key.a-d",
                                       "key.a-e", "key.a-f"};
    const Session *s = session(state);
    int n = 0;
    out[n++] = (Hint){.cap = caps[session_item(s)->question.option_count], .word = "hint.answer"};
    for (int l = 0; l < LIFE_COUNT; l++)
        out[n++] = lifeline_hint(s, (Lifeline)l);
    out[n++] = HINT_KEY("key.p", "hint.pause", 'P');
    out[n++] = HINT_KEY("key.f11", "hint.full", KEY_F11);
    out[n++] = HINT_KEY("key.f1", "hint.help", KEY_F1);
    return n;
}

/* How long the hand may stand before it is a pixel behind, and a part of a second, so that the
 * digits change in time. But a fifth of a second at least, as of a stopwatch; a tenth in the last
 * seconds, when it is looked at. */
static int hand_step_ms(const Asked *q, const Session *s)
{
    static const int steps[] = {100, 125, 200, 250, 500};
    int rim = 2 * 82 * 3 * stage_px(q->head.stage, 1000) / 1000;
    int least = session_left_ms(s) > LAST_SECONDS * 1000 ? 200 : 100;
    if (q->head.stage->settings->reduced_motion)
        return 1000;
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        if (steps[i] >= least && steps[i] >= s->limit_ms / (rim > 0 ? rim : 1))
            return steps[i];
    return 1000;
}

static int next_ms(const void *state)
{
    const Asked *q = state;
    const Stage *stage = q->head.stage;
    const Session *s = session(q);
    int all = SLIDE_MS + (OPTIONS_MAX - 1) * SLIDE_MS / 2;
    if (!stage->settings->reduced_motion && stage->now_ms < q->since_ms + all)
        return FRAME_MS;
    int next = session_next_ms(s);
    if (s->since_ms < SCORE_KEYS_DEAF_MS && (next < 0 || next > SCORE_KEYS_DEAF_MS))
        next = SCORE_KEYS_DEAF_MS - s->since_ms;
    return next;
}

static int moving_ms(const void *state)
{
    const Session *s = session(state);
    if (s->phase != PHASE_ANSWERING || !s->limit_ms)
        return -1;
    int step = hand_step_ms(state, s);
    return step - (s->limit_ms - session_left_ms(s)) % step;
}

const Screen screen_question = {
    .name = "question",
    .size = sizeof(Asked),
    .enter = enter,
    .event = event,
    .choose = choose,
    .targets = targets,
    .hints = hints,
    .draw = draw,
    .next_ms = next_ms,
    .moving_ms = moving_ms,
    .draw_moving = draw_moving_clock,
};
