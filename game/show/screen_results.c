/* screen_results.c -- the end of a round: the score, what was missed, the stub for a friend. */
#include "screen.h"

#include "scene.h"
#include "stub.h"

#define STATS 4
#define STAT_W 196
#define STAT_STEP 210
#define STAT_H 104
#define LEFT_W 826
#define TOP_Y 200
#define BOTTOM_Y 634
#define LIST_Y 328
#define STUB_X 906
#define STUB_W 318
#define COUNT_MS 800
#define FRAME_MS 16

enum { STUB, AGAIN, COPY, MENU, BUTTONS_END };

typedef struct {
    Head head;
    int64_t since_ms;
} Results;

typedef struct { Block fact, said; int y; } Miss;

typedef struct {
    Block title, total, best, lifelines, list_head;
    Block number[STATS], label[STATS];
    int title_y, total_y, best_y, lifelines_y, best_w, list_head_y;
    Rect strip, stat[STATS], list, list_inner, button[BUTTONS_END], view;
    Block button_text[BUTTONS_END];
    Stub stub;
    Miss miss[ROUND_MAX];
    int misses, height;         /* of what scrolls: the list, or the whole page */
} Layout;

static const Session *session(const Results *r)
{
    return &r->head.stage->play->session;
}

/* ---- words */

static Str best_said(const Stage *s, const Play *p)
{
    const Fill fills[] = {{"n", stage_number(s, p->best_before)}};
    if (!p->best_before)
        return stage_word(s, "results.first");
    return stage_fill(s, p->session.score > p->best_before ? "results.best" : "results.not-best",
                      fills, 1);
}

static Str change_said(const Stage *s, int change)
{
    return arena_format(s->frame, "%s%d", change < 0 ? "\xE2\x88\x92" : "+",
                        change < 0 ? -change : change);
}

static void stats_said(const Stage *s, const Play *p, Str number[STATS], Str label[STATS])
{
    const Session *r = &p->session;
    int median = session_median_ms(r), rating = rating_shown(&s->world->rating);
    Str seconds = arena_format(s->frame, "%d.%d", median / 1000, median % 1000 / 100);
    const Fill fills[] = {
        {"right", stage_number(s, session_right_count(r))}, {"count", stage_number(s, r->count)},
        {"n", median < 0 ? S("0") : seconds},
        {"times", scene_times(s, score_multiplier_percent(r->best_streak))},
        {"change", change_said(s, rating - p->rating_before)}};
    number[0] = stage_fill(s, "results.right", fills, 5);
    label[0] = stage_word(s, "results.right.label");
    number[1] = stage_fill(s, "results.median", fills, 5);
    label[1] = stage_word(s, "results.median.label");
    number[2] = stage_number(s, r->best_streak);
    bool times = score_multiplier_percent(r->best_streak) > 100;
    label[2] = stage_fill(s, times ? "results.streak.times" : "results.streak", fills, 5);
    number[3] = stage_number(s, rating);
    label[3] = stage_fill(s, "results.rating", fills, 5);
}

/* ---- layout */

static Block line(const Stage *s, Face f, int size, Str text, int width)
{
    return stage_line(s, f, size, text, width, true);
}

static int place_top(const Results *r, Layout *l, int y0)
{
    const Stage *s = r->head.stage;
    const Play *p = s->play;
    int half = stage_inner(s) / 2, come = motion_milli(s, r->since_ms, COUNT_MS);
    Type total = {.face = FACE_SIGN, .size_px = stage_size(s, s->compact ? SIZE_END : SIZE_TOTAL),
                  .max_lines = 1, .pitch_percent = 80};
    l->title = line(s, FACE_SIGN, s->compact ? SIZE_SCORE : SIZE_END,
                    stage_word(s, "results.title"), half);
    l->total = stage_type(s, total, stage_number(s, (long long)p->session.score * come / 1000),
                          half, 10000);
    l->best = line(s, FACE_TEXT, SIZE_HINT, best_said(s, p), half);
    int top = y0 + stage_px(s, 22);
    l->total_y = top;
    l->title_y = top + stage_px(s, 34) - l->title.height / 2;
    l->title_y = l->title_y < y0 ? y0 : l->title_y;
    l->best_y = top + l->total.height + stage_px(s, 14);
    int y = l->best_y + l->best.height;
    if (p->session.lifeline_points) {
        const Fill fills[] = {{"n", stage_number(s, p->session.lifeline_points)}};
        l->lifelines =
            line(s, FACE_TEXT, SIZE_HINT, stage_fill(s, "results.lifelines", fills, 1), half);
        l->lifelines_y = y;
    }
    l->strip = strip_box(s, p->session.count, y + stage_px(s, 9),
                         stage_inner(s) - l->lifelines.width - stage_px(s, 20));
    int below = y + l->lifelines.height, strip = l->strip.y + l->strip.h;
    return (below > strip ? below : strip) + stage_px(s, 20);
}

static int place_stats(const Results *r, Layout *l, int y, int columns, int width)
{
    const Stage *s = r->head.stage;
    Str number[STATS], label[STATS];
    stats_said(s, s->play, number, label);
    int gap = stage_px(s, STAT_STEP - STAT_W), w = (width - (columns - 1) * gap) / columns;
    int h = s->compact ? 0 : stage_px(s, STAT_H), pad = stage_px(s, 20);
    for (int i = 0; i < STATS; i++) {
        l->number[i] = line(s, FACE_SIGN, SIZE_STAT, number[i], w - 2 * pad);
        l->label[i] = line(s, FACE_TEXT, SIZE_HINT, label[i], w - 2 * pad);
        int need = l->number[i].height + l->label[i].height + stage_px(s, 16);
        h = h > need ? h : need;
    }
    for (int i = 0; i < STATS; i++)
        l->stat[i] =
            (Rect){stage_left(s) + i % columns * (w + gap), y + i / columns * (h + gap), w, h};
    return y + (STATS / columns) * (h + gap) - gap;
}

/* The missed facts from `y` on, returning where they end. */
static int place_misses(const Results *r, Layout *l, int y, int width)
{
    const Stage *s = r->head.stage;
    const Session *play = session(r);
    for (int i = 0; i < play->count; i++) {
        const Answer *a = &play->answers[i];
        const Item *item = a->swapped ? &play->spare[i] : &play->items[i];
        if (a->right || a->disputed)
            continue;
        Miss *m = &l->miss[l->misses++];
        Type type = {.face = FACE_TEXT, .size_px = stage_size(s, SIZE_BODY)};
        m->fact = wrap_text(&s->measure, s->frame, type, item->why,
                            item->option[item->question.key], width);
        Str said = stage_word(s, "answer.late");
        if (a->chosen >= 0)
            said = stage_fill(s, "results.said", (Fill[]){{"option", item->option[a->chosen]}}, 1);
        m->said = stage_type(s, (Type){.face = FACE_TEXT, .size_px = stage_size(s, SIZE_HINT)},
                             said, width, 10000);
        m->y = y;
        y += m->fact.height + m->said.height + stage_px(s, 12);
    }
    return y;
}

static int place_list(const Results *r, Layout *l, int y, int width)
{
    const Stage *s = r->head.stage;
    int pad = stage_px(s, 26), up = r->head.view.scroll;
    bool missed = session_right_count(session(r)) < session(r)->count;
    l->list_head = line(s, FACE_SIGN, SIZE_SMALL_HEADING,
                        stage_word(s, missed ? "results.second-look" : "results.none-missed"),
                        width - 2 * pad);
    l->list = (Rect){stage_left(s), y, width, 0};
    l->list_head_y = y + stage_px(s, 11);
    int top = l->list_head_y + l->list_head.height + stage_px(s, 8);
    if (s->compact) {
        int end = place_misses(r, l, top, width - 2 * pad);
        l->list.h = end + stage_px(s, 8) - y;
        return y + l->list.h;
    }
    l->list.h = stage_y(s, BOTTOM_Y) - y;
    l->list_inner = (Rect){l->list.x, top, l->list.w, y + l->list.h - stage_px(s, 10) - top};
    l->view = l->list_inner;
    l->height = place_misses(r, l, top - up, width - 2 * pad - stage_px(s, 8)) + up - top;
    return y + l->list.h;
}

static int place_stub(const Results *r, Layout *l, int x, int y, int width)
{
    const Stage *s = r->head.stage;
    stub_set(s, x, y, width, &l->stub);
    Rect *box = &l->stub.box;
    if (!s->compact && y + box->h < stage_y(s, BOTTOM_Y))
        box->h = stage_y(s, BOTTOM_Y) - y;
    return y + box->h;
}

static int place_buttons(const Results *r, Layout *l, int y)
{
    static const char *const words[] = {NULL, "results.again", "results.copy", "results.menu"};
    const Stage *s = r->head.stage;
    int x = stage_left(s), h = stage_room(s, 36), right = x + stage_inner(s);
    for (int i = AGAIN; i < BUTTONS_END; i++) {
        l->button_text[i] = line(s, FACE_SIGN, SIZE_ENTRY, stage_word(s, words[i]), stage_inner(s));
        int w = l->button_text[i].width + stage_px(s, 33);
        if (x > stage_left(s) && x + w > right) {
            x = stage_left(s);
            y += h + stage_px(s, 12);
        }
        l->button[i] = (Rect){x, y, w, h};
        x += w + stage_px(s, 14);
    }
    return y + h;
}

static Layout layout(const Results *r)
{
    const Stage *s = r->head.stage;
    Layout l = {0};
    if (!s->compact) {
        int top = place_top(r, &l, s->area.y), usual = stage_y(s, TOP_Y);
        top = top > usual ? top : usual;
        int end = place_stats(r, &l, top, STATS, stage_px(s, LEFT_W)), list = stage_y(s, LIST_Y);
        place_list(r, &l, end + stage_px(s, 24) > list ? end + stage_px(s, 24) : list,
                   stage_px(s, LEFT_W));
        place_stub(r, &l, stage_x(s, STUB_X), top, stage_px(s, STUB_W));
        return l;
    }
    Rect view = stage_view(s, s->area.y);
    int up = r->head.view.scroll, gap = stage_px(s, 16);
    int y = place_top(r, &l, s->area.y - up);
    y = place_buttons(r, &l, y - gap / 2);
    y = place_stats(r, &l, y + gap, 2, stage_inner(s));
    y = place_list(r, &l, y + gap, stage_inner(s));
    y = place_stub(r, &l, stage_left(s), y + gap, stage_inner(s));
    l.view = view;
    l.height = y + gap + up - view.y;
    return l;
}

/* ---- painting */

static void text(DrawList *d, const Block *b, int x, int y, Color c)
{
    block_draw(b, d, x, y, c, c, c);
}

static void draw_misses(const Stage *s, DrawList *d, const Layout *l)
{
    Rect clip = d->clip;
    int x = l->list.x + stage_px(s, 26);
    Color main = stage_color(s, COLOR_TEXT), hint = stage_color(s, COLOR_HINT);
    if (l->list_inner.w)
        d->clip = l->list_inner;
    for (int i = 0; i < l->misses; i++) {
        const Miss *m = &l->miss[i];
        block_draw(&m->fact, d, x, m->y, main, main, stage_color(s, COLOR_BRASS));
        text(d, &m->said, x, m->y + m->fact.height, hint);
    }
    d->clip = clip;
}

static void draw(const void *state, DrawList *d)
{
    const Results *r = state;
    const Stage *s = r->head.stage;
    Layout l = layout(r);
    int right = stage_left(s) + stage_inner(s);
    Color main = stage_color(s, COLOR_TEXT), hint = stage_color(s, COLOR_HINT),
          brass = stage_color(s, COLOR_BRASS);
    if (s->compact)
        d->clip = l.view;
    text(d, &l.title, stage_left(s), l.title_y, main);
    text(d, &l.total, right - l.total.width, l.total_y, brass);
    text(d, &l.best, right - l.best.width, l.best_y, hint);
    text(d, &l.lifelines, right - l.lifelines.width, l.lifelines_y, hint);
    strip_draw(s, d, l.strip, session(r));
    for (int i = 0; i < STATS; i++) {
        int x = l.stat[i].x + stage_px(s, 20), y = l.stat[i].y + stage_px(s, 5);
        panel_draw(s, d, l.stat[i], 10, false);
        text(d, &l.number[i], x, y, main);
        text(d, &l.label[i], x, y + l.number[i].height - stage_px(s, 7), hint);
    }
    panel_draw(s, d, l.list, 10, false);
    text(d, &l.list_head, l.list.x + stage_px(s, 26), l.list_head_y, brass);
    draw_misses(s, d, &l);
    stub_draw(s, d, &l.stub);
    for (int i = AGAIN; i < BUTTONS_END && l.button[i].w; i++)
        button_draw(s, d, l.button[i], &l.button_text[i], r->head.view.focus == i, false);
    scroll_draw(s, d, l.view, l.height, r->head.view.scroll);
}

/* ---- events */

static void targets(const void *state, Targets *out)
{
    static const char *const names[] = {"stub", "again", "copy", "menu"};
    Layout l = layout(state);
    for (int i = AGAIN; i < BUTTONS_END; i++)
        if (l.button[i].w)
            targets_add(out, i, l.button[i], str_from_c(names[i]));
    Target *stub = targets_add(out, STUB, l.stub.box, S("stub"));
    stub->quiet = true;
    stub->fixed = l.list_inner.w > 0;
    out->view = l.view;
    out->height = l.height;
}

static void enter(void *state)
{
    Results *r = state;
    r->since_ms = r->head.stage->now_ms;
}

static Action copy(const Results *r)
{
    const Stage *s = r->head.stage;
    Buf b = buf_in(s->frame);
    session_write_stub(session(r), s->world->today, s->play->code, &b);
    return (Action){.type = ACT_COPY, .text = buf_str(&b)};
}

static Action choose(void *state, int id)
{
    if (id == AGAIN)
        return ACTION(ACT_AGAIN);
    return id == MENU ? ACTION_VALUE(ACT_GO, SCREEN_TITLE) : copy(state);
}

static Action event(void *state, Event ev)
{
    const Results *r = state;
    if (ev.type != EV_KEY)
        return ACTION(ACT_NONE);
    if (ev.key == 'C')
        return copy(r);
    if (ev.key == KEY_ESCAPE)
        return ACTION_VALUE(ACT_GO, SCREEN_TITLE);
    if (ev.key == KEY_ENTER && !r->head.stage->compact)
        return ACTION(ACT_AGAIN);
    return ACTION(ACT_NONE);
}

static int hints(const void *state, Hint *out)
{
    (void)state;
    int n = 0;
    out[n++] = HINT_KEY("key.enter", "hint.again", KEY_ENTER);
    out[n++] = HINT_KEY("key.c", "hint.copy", 'C');
    out[n++] = HINT_KEY("key.esc", "hint.menu", KEY_ESCAPE);
    out[n++] = HINT_KEY("key.f1", "hint.help", KEY_F1);
    return n;
}

static int next_ms(const void *state)
{
    const Results *r = state;
    return motion_milli(r->head.stage, r->since_ms, COUNT_MS) < 1000 ? FRAME_MS : -1;
}

const Screen screen_results = {
    .name = "results", .size = sizeof(Results), .enter = enter, .event = event, .choose = choose,
    .targets = targets, .hints = hints, .draw = draw, .next_ms = next_ms,
};
