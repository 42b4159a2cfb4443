/* app.c -- see app.h. Events in, time, frames out; flow.c and controls.c do the rest. */
#include "app.h"

#include "controls.h"
#include "reading.h"
#include "transcript.h"

/* ---- time */

static bool reads_alike(const Reading *a, const Reading *b)
{
    return a->what == b->what && a->milli == b->milli && a->waiting == b->waiting
        && a->done == b->done;
}

/* Packs are read meanwhile: is it time to say so, and has it come further? */
static void watch_reading(App *app)
{
    const Reading *r = &app->stage.world->reading;
    int64_t now = app->stage.now_ms;
    bool there = r->what != READING_NOTHING, before = app->stage.reading;
    if (!there || app->reading_since < 0)
        app->reading_since = there ? now : -1;
    app->stage.reading = there && now - app->reading_since >= READING_SHOWN_MS;
    bool moved = app->stage.reading && !reads_alike(r, &app->reading);
    app->reading = *r;
    app->wants_frame = app->wants_frame || moved || app->stage.reading != before;
    app->stage.saying = app->said_n > 0 || flow_reading(app) == READING_FOOTER;
}

static int reading_next_ms(const App *app)
{
    int64_t since = app->reading_since;
    if (app->stage.world->reading.what == READING_NOTHING)
        return app->stage.reading ? 0 : -1;
    if (app->stage.reading)
        return READING_STEP_MS;
    int64_t left = since < 0 ? 0 : since + READING_SHOWN_MS - app->stage.now_ms;
    return left > 0 ? (int)left : 0;
}

/* What is said waits until it can be seen. */
static void tick_said(App *app)
{
    if (app->said_n && (app->said_since < 0 || !flow_says(app)))
        app->said_since = app->stage.now_ms;
    if (app->said_n && flow_said_left_ms(app) == 0)
        flow_say(app, S(""));
}

/* The sooner of two times, -1 for never. */
static int sooner(int a, int b)
{
    return b >= 0 && (a < 0 || b < a) ? b : a;
}

/* When the screen moves by itself, or what is said is to go. */
static int moves_in_ms(const App *app)
{
    int next = flow_shown(app)->next_ms ? flow_shown(app)->next_ms(flow_state(app)) : -1;
    if (app_screen(app) == SCREEN_QUESTION && !app->ticking)
        return 0;
    return sooner(next, flow_said_left_ms(app));
}

/* When its moving part does. */
static int moving_in_ms(const App *app)
{
    const Screen *s = flow_shown(app);
    return s->moving_ms ? s->moving_ms(flow_state(app)) : -1;
}

static void tick(App *app, int64_t ms)
{
    int due = moves_in_ms(app), moving = moving_in_ms(app);
    int64_t passed = ms - app->stage.now_ms;
    app->stage.now_ms = ms;
    watch_reading(app);
    tick_said(app);
    app->wants_frame = app->wants_frame || (due >= 0 && passed >= due);
    app->wants_move = app->wants_move || (moving >= 0 && passed >= moving);
    Session *s = &app->play.session;
    if (app_screen(app) != SCREEN_QUESTION)
        return;
    if (app->ticking && ms > app->last_ms) {
        int64_t run = ms - app->last_ms;
        session_tick(s, run > 86400000 ? 86400000 : (int)run);
    }
    app->ticking = true;
    app->last_ms = ms;
    if (s->phase == PHASE_ANSWERED)
        flow_show_answer(app);
    else if (flow_shown(app)->event)
        flow_carry_out(app,
                       flow_shown(app)->event(flow_state(app), (Event){.type = EV_TICK, .ms = ms}));
}

int app_next_ms(const App *app)
{
    return sooner(sooner(moves_in_ms(app), moving_in_ms(app)), reading_next_ms(app));
}

/* ---- in and out */

App *app_open(const World *world, Settings *settings, Measure measure, int width_px, int height_px,
              Arena *a)
{
    App *app = arena_new(a, App, 1);
    arena_init(&app->frame);
    arena_init(&app->texts);
    play_init(&app->play);
    app->stage = (Stage){.width = width_px, .height = height_px, .measure = measure, .hover = -1,
                         .world = world, .settings = settings, .play = &app->play,
                         .frame = &app->frame};
    stage_fit(&app->stage);
    for (int i = 0; i < SCREEN_COUNT; i++) {
        app->state[i] = arena_alloc(a, flow_screens[i]->size, _Alignof(max_align_t));
        ((Head *)app->state[i])->stage = &app->stage;
    }
    app->mouse_x = app->mouse_y = -1;
    app->reading_since = -1;
    flow_go(app, SCREEN_TITLE);
    flow_say(app, world->notice);
    return app;
}

void app_close(App *app)
{
    play_free(&app->play);
    arena_free(&app->texts);
    arena_free(&app->frame);
}

/* Into the line that is being typed, or else to be read. */
static void paste(App *app, Event ev)
{
    Action a =
        flow_shown(app)->event ? flow_shown(app)->event(flow_state(app), ev) : ACTION(ACT_NONE);
    if (a.type != ACT_NONE)
        flow_carry_out(app, a);
    else if (!flow_is_in_round(app) && str_trim(ev.text).n)
        flow_ask_outside(app, ACT_REVIEW, 0, ev.text);
}

void app_event(App *app, Event ev)
{
    arena_clear(&app->frame);
    arena_clear(&app->texts);
    if (ev.type == EV_KEY || ev.type == EV_PRESS || ev.type == EV_PASTE || ev.type == EV_DROP)
        app->text_to_play = false;      /* the player has something else in mind by now */
    switch (ev.type) {
    case EV_TICK:
        tick(app, ev.ms);
        break;
    case EV_KEY:
        app->wants_frame = app->wants_frame || app->stage.by_mouse;
        app->stage.by_mouse = false;
        controls_key(app, ev);
        break;
    case EV_TEXT:
        if (flow_shown(app)->event)
            flow_carry_out(app, flow_shown(app)->event(flow_state(app), ev));
        break;
    case EV_PASTE:
        paste(app, ev);
        break;
    case EV_POINT:
        controls_point(app, ev);
        break;
    case EV_PRESS:
        controls_press(app, ev);
        break;
    case EV_WHEEL:
        controls_wheel(app, ev);
        break;
    case EV_RESIZE:
        app->stage.width = ev.x;
        app->stage.height = ev.y;
        stage_fit(&app->stage);
        flow_settle(app);
        app->wants_frame = true;
        break;
    case EV_FOCUS:
        flow_ask_outside(app, ACT_PACK_LOOK, 0, S(""));
        break;
    case EV_DROP:
        flow_ask_outside(app, ACT_LOAD, 0, ev.text);
        break;
    default:
        break;
    }
}

void app_world_changed(App *app, Str said)
{
    arena_clear(&app->frame);
    if (said.n)
        flow_say(app, said);
    watch_reading(app);
    stage_fit(&app->stage);
    flow_refresh(app);
    flow_follow_text(app);
}

bool app_cancels(const App *app, Event ev)
{
    FootKey key;
    if (flow_reading(app) == READING_HIDDEN)
        return false;
    reading_key(&app->stage, reading_footer(&app->stage), &key);
    return ev.type == EV_PRESS ? rect_has(key.all, ev.x, ev.y)
                               : ev.type == EV_KEY && ev.key == KEY_ESCAPE;
}

bool app_wants_frame(const App *app)
{
    return app->wants_frame || app->wants_move;
}

/* What is said stands where the footer does, so that it covers nothing. */
static void draw_said(App *app, DrawList *d)
{
    const Stage *s = &app->stage;
    int edge = stage_px(s, 16);
    Rect r = reading_footer(s);
    Type type = {.face = FACE_TEXT, .size_px = stage_size(s, SIZE_NOTE), .max_lines = 2,
                 .pitch_percent = 122, .plain = true};
    Block b = stage_type(s, type, (Str){app->said, app->said_n}, stage_inner(s), r.h);
    if (b.height > r.h) {
        type.max_lines = 1;
        b = stage_type(s, type, (Str){app->said, app->said_n}, stage_inner(s), r.h);
    }
    draw_fill(d, r, stage_px(s, 8), stage_color(s, COLOR_PANEL_FOCUS));
    draw_fill(d, (Rect){r.x, r.y, stage_px(s, 4), r.h}, stage_px(s, 2),
              stage_color(s, COLOR_BRASS));
    block_middle(&b, d, r.x + edge, r, stage_color(s, COLOR_TEXT));
}

void app_draw(App *app, DrawList *out)
{
    const Stage *s = &app->stage;
    arena_clear(&app->frame);
    app->wants_frame = app->wants_move = false;
    draw_gradient(out, (Rect){0, 0, s->width, s->height}, 0, stage_color(s, COLOR_HOUSE_TOP),
                  stage_color(s, COLOR_HOUSE_BOTTOM), false);
    flow_shown(app)->draw(flow_state(app), out);
    out->clip = (Rect){0};
    if (flow_reading(app) == READING_FOOTER) {
        reading_footer_draw(s, out);
        return;
    }
    if (app->said_n) {
        draw_said(app, out);
        return;
    }
    FootKey keys[HINTS_MAX];
    int count = controls_footer(app, keys);
    footer_draw(s, out, keys, count, s->hover);
}

bool app_draw_moving(App *app, const DrawList *shown, DrawList *part)
{
    const Moving *m = &shown->moving;
    if (app->wants_frame || !app->wants_move || m->first == m->end || !flow_shown(app)->draw_moving)
        return false;
    arena_clear(&app->frame);
    app->wants_move = false;
    part->clip = m->clip;
    flow_shown(app)->draw_moving(flow_state(app), m->box, part);
    return true;
}

void app_list_targets(App *app, Targets *out)
{
    FootKey keys[HINTS_MAX];
    flow_shown(app)->targets(flow_state(app), out);
    int count = controls_footer(app, keys);
    for (int i = 0; i < count && !flow_says(app); i++) {
        Target *t = targets_add(out, TARGET_BACK + 1 + i, keys[i].all,
                                stage_word(&app->stage, keys[i].hint.cap));
        t->quiet = t->fixed = true;
    }
}

int app_focus(const App *app)
{
    return ((const Head *)flow_state(app))->view.focus;
}

void app_write_transcript(const App *app, Buf *out)
{
    App *now = (App *)app;      /* drawing it changes nothing but that it was drawn */
    bool wanted = app->wants_frame, wanted_move = app->wants_move;
    Arena a;
    DrawList d;
    arena_init(&a);
    draw_begin(&d, &a);
    app_draw(now, &d);
    now->wants_frame = wanted;
    now->wants_move = wanted_move;
    Targets t = flow_targets(now);
    buf_format(out, "[%s]\n", flow_shown(app)->name);
    transcript_write(&d, &t, flow_view(now)->focus, out);
    arena_free(&a);
}

const Session *app_session(const App *app)
{
    return app->play.any ? &app->play.session : NULL;
}

const Unfinished *app_round(const App *app)
{
    return app->play.any ? &app->play.kept : NULL;
}
