/* app.c -- see app.h. Which screen is shown, what is the same on all of them, and what their
 * actions lead to. */
#include "app.h"

#include <string.h>

#include "screen.h"
#include "transcript.h"
#include "utf8.h"

#define PATH_MAX_DEPTH 8
#define QUEUE_MAX 64
#define SAID_MAX 600
#define SAID_MS 4000
#define SAID_PER_CHAR_MS 50

static const Screen *const screens[SCREEN_COUNT] = {
#define X(id, name) &screen_##name,
    SCREENS(X)
#undef X
};

struct App {
    Stage stage;
    Play play;
    void *state[SCREEN_COUNT];
    ScreenId path[PATH_MAX_DEPTH];      /* the last is shown, Esc goes to the one before */
    int depth;
    Action queue[QUEUE_MAX];            /* for the outside */
    int first, queued;
    Arena frame, texts;                 /* layouts; what actions say */
    bool wants_frame;
    bool ticking;                       /* the question's time runs from `last_ms` on */
    int64_t last_ms;
    int mouse_x, mouse_y;
    char said[SAID_MAX];
    size_t said_n;
    int64_t said_since;                 /* -1: from the next tick on */
    Hint keys[HINTS_MAX];               /* of the screen that help was called from */
};

/* ---- the screen that is shown */

ScreenId app_screen(const App *app)
{
    return app->path[app->depth - 1];
}

static const Screen *shown(const App *app)
{
    return screens[app_screen(app)];
}

static void *state(const App *app)
{
    return app->state[app_screen(app)];
}

static View *view(App *app)
{
    return &((Head *)state(app))->view;
}

static void set_focus(App *app, int id)
{
    if (view(app)->focus == id)
        return;
    view(app)->focus = id;
    ((Head *)state(app))->moved_ms = app->stage.now_ms;
    if (shown(app)->focused)
        shown(app)->focused(state(app), id);
    app->wants_frame = true;
}

static Targets targets_now(App *app)
{
    Targets t = {.arena = &app->frame};
    shown(app)->targets(state(app), &t);
    return t;
}

/* The focus stands on something that is there, the page within its ends. */
static void settle(App *app)
{
    Targets t = targets_now(app);
    View *v = view(app);
    const Target *focused = targets_find(&t, v->focus);
    if (!focused || focused->quiet)
        v->focus = targets_move(&t, TARGET_NONE, KEY_DOWN, 0);
    int max = targets_max_scroll(&t);
    v->scroll = v->scroll > max ? max : v->scroll < 0 ? 0 : v->scroll;
}

/* A round's time runs while its question is looked at, and only then. */
static void arrive(App *app, bool anew)
{
    if (app->play.any)
        session_pause(&app->play.session, app_screen(app) != SCREEN_QUESTION);
    app->ticking = false;
    app->stage.hover = -1;
    ((Head *)state(app))->moved_ms = app->stage.now_ms;
    if (anew) {
        *view(app) = (View){TARGET_NONE, 0};
        if (shown(app)->enter)
            shown(app)->enter(state(app));
    }
    settle(app);
    if (anew) {
        Targets t = targets_now(app);
        view(app)->scroll = targets_reveal(&t, view(app)->focus, 0);
        settle(app);
    }
    app->wants_frame = true;
}

static bool is_of_round(ScreenId id)
{
    return id == SCREEN_QUESTION || id == SCREEN_ANSWER || id == SCREEN_RESULTS;
}

static void go(App *app, ScreenId id)
{
    if (id == SCREEN_TITLE)
        app->depth = 0;
    else if (is_of_round(id))
        app->depth = 1;
    if (app->depth == PATH_MAX_DEPTH)
        app->depth--;
    app->path[app->depth++] = id;
    arrive(app, true);
}

static void back(App *app)
{
    if (app->depth == 1)
        return;
    app->depth--;
    arrive(app, false);
}

/* ---- what is said to the player */

static void say(App *app, Str text)
{
    size_t n = text.n < SAID_MAX ? text.n : SAID_MAX;
    while (n && n < text.n && ((unsigned char)text.s[n] & 0xC0) == 0x80)
        n--;
    if (n)
        memcpy(app->said, text.s, n);
    app->said_n = n;
    app->said_since = -1;
    app->stage.saying = n > 0;
    app->wants_frame = app->wants_frame || n > 0;
}

static int said_left_ms(const App *app)
{
    if (!app->said_n)
        return -1;
    int whole = SAID_MS + SAID_PER_CHAR_MS * utf8_length((Str){app->said, app->said_n});
    int64_t passed = app->said_since < 0 ? 0 : app->stage.now_ms - app->said_since;
    return passed < whole ? (int)(whole - passed) : 0;
}

/* ---- actions */

static void ask_outside(App *app, ActionType type, int value, Str text)
{
    if (app->queued == QUEUE_MAX)
        return;
    Action a = {type, value, arena_copy(&app->texts, text)};
    app->queue[(app->first + app->queued++) % QUEUE_MAX] = a;
}

static void sound(App *app, SoundId id)
{
    ask_outside(app, ACT_SOUND, id, S(""));
}

bool app_take_action(App *app, Action *out)
{
    if (!app->queued)
        return false;
    *out = app->queue[app->first];
    app->first = (app->first + 1) % QUEUE_MAX;
    app->queued--;
    return true;
}

static void end_round(App *app)
{
    play_keep(&app->play, app->stage.world);
    ask_outside(app, ACT_ROUND_ENDED, 0, S(""));
    sound(app, SOUND_FANFARE);
    go(app, SCREEN_RESULTS);
}

static void start_round(App *app)
{
    const Stage *s = &app->stage;
    bool left = play_can_resume(&app->play, s->world);
    int wanted = s->settings->programme.length;
    if (!play_begin(&app->play, s->world, s->settings)) {
        say(app, stage_word(s, "play.none"));
        return;
    }
    if (left)
        ask_outside(app, ACT_ROUND_DROPPED, 0, S(""));
    ask_outside(app, ACT_ROUND_BEGUN, 0, S(""));
    if (app->play.session.count < wanted)
        say(app, stage_count(s, "play.fewer", app->play.session.count));
    go(app, SCREEN_QUESTION);
}

static void resume_round(App *app)
{
    bool here = app->play.kept.there;
    if (!play_resume(&app->play, app->stage.world)) {
        say(app, stage_word(&app->stage, "play.lost"));
        ask_outside(app, ACT_ROUND_DROPPED, 0, S(""));
        return;
    }
    if (!here)
        ask_outside(app, ACT_ROUND_BEGUN, 0, S(""));
    Phase phase = app->play.session.phase;
    if (phase == PHASE_DONE)
        end_round(app);
    else
        go(app, phase == PHASE_ANSWERED ? SCREEN_ANSWER : SCREEN_QUESTION);
}

static void show_answer(App *app)
{
    const Session *s = &app->play.session;
    play_keep(&app->play, app->stage.world);
    ask_outside(app, ACT_ANSWERED, 0, S(""));
    sound(app, s->answers[s->at].right ? SOUND_STAMP : SOUND_TEAR);
    go(app, SCREEN_ANSWER);
}

static void press_key(App *app, Event ev);
static void open_help(App *app);

static void carry_out(App *app, Action a)
{
    switch (a.type) {
    case ACT_NONE:
        return;
    case ACT_REDRAW:
        break;
    case ACT_GO:
        if (a.value == SCREEN_HELP) {
            open_help(app);
            break;
        }
        if (a.value == SCREEN_QUESTION)
            ask_outside(app, ACT_PACK_LOOK, 0, S(""));
        go(app, (ScreenId)a.value);
        break;
    case ACT_BACK:
        back(app);
        if (a.value)
            press_key(app, app->keys[a.value - 1].ev);
        break;
    case ACT_START:
    case ACT_AGAIN:
        start_round(app);
        break;
    case ACT_RESUME:
        resume_round(app);
        break;
    case ACT_ANSWERED:
        show_answer(app);
        break;
    case ACT_ROUND_ENDED:
        end_round(app);
        break;
    case ACT_SETTINGS:
        stage_fit(&app->stage);
        ask_outside(app, a.type, a.value, a.text);
        break;
    case ACT_COPY:
        say(app, stage_word(&app->stage, "said.copied"));
        ask_outside(app, a.type, a.value, a.text);
        break;
    default:
        ask_outside(app, a.type, a.value, a.text);
        break;
    }
    settle(app);
    app->wants_frame = true;
}

/* ---- keys */

static void open_help(App *app)
{
    if (app_screen(app) == SCREEN_HELP) {
        back(app);
        return;
    }
    int count = shown(app)->hints(state(app), app->keys);
    help_set_keys(app->state[SCREEN_HELP], app->keys, count);
    go(app, SCREEN_HELP);
}

static bool press_global(App *app, Event ev)
{
    if (ev.key == KEY_F11 || (ev.key == KEY_ENTER && ev.mods & MOD_ALT)) {
        app->stage.settings->fullscreen = !app->stage.settings->fullscreen;
        carry_out(app, ACTION(ACT_SETTINGS));
        return true;
    }
    if (ev.key == 'Q' && ev.mods & MOD_CTRL) {
        carry_out(app, ACTION(ACT_QUIT));
        return true;
    }
    if (ev.key == KEY_F1) {
        open_help(app);
        return true;
    }
    return false;
}

static void scroll_by(App *app, int px)
{
    int before = view(app)->scroll;
    view(app)->scroll += px;
    settle(app);
    app->wants_frame = app->wants_frame || view(app)->scroll != before;
}

static void move_focus(App *app, Event ev)
{
    Targets t = targets_now(app);
    View *v = view(app);
    int to = targets_move(&t, v->focus, ev.key, ev.mods);
    if (to == v->focus) {
        int line = stage_size(&app->stage, SIZE_BODY) * 2;
        if (ev.key == KEY_UP || ev.key == KEY_DOWN)
            scroll_by(app, ev.key == KEY_UP ? -line : line);
        return;
    }
    set_focus(app, to);
    v->scroll = targets_reveal(&t, to, v->scroll);
    settle(app);
    sound(app, SOUND_MOVE);
}

static void choose(App *app, int id)
{
    carry_out(app, id == TARGET_BACK ? ACTION(ACT_BACK) : shown(app)->choose(state(app), id));
}

static void press_key(App *app, Event ev)
{
    if (press_global(app, ev))
        return;
    Action a = shown(app)->event ? shown(app)->event(state(app), ev) : ACTION(ACT_NONE);
    if (a.type != ACT_NONE) {
        carry_out(app, a);
        return;
    }
    Targets t = targets_now(app);
    int page = t.view.h * 9 / 10;
    switch (ev.key) {
    case KEY_ESCAPE:
        back(app);
        break;
    case KEY_ENTER:
    case KEY_SPACE:
        if (targets_find(&t, view(app)->focus))
            choose(app, view(app)->focus);
        break;
    case KEY_UP:
    case KEY_DOWN:
    case KEY_LEFT:
    case KEY_RIGHT:
    case KEY_TAB:
        move_focus(app, ev);
        break;
    case KEY_PAGE_UP:
    case KEY_PAGE_DOWN:
        scroll_by(app, ev.key == KEY_PAGE_UP ? -page : page);
        break;
    case KEY_HOME:
    case KEY_END:
        scroll_by(app, ev.key == KEY_HOME ? -t.height : t.height);
        break;
    default:
        break;
    }
}

/* ---- the pointer */

static int footer_now(App *app, FootKey *keys)
{
    Hint hints[HINTS_MAX];
    int count = shown(app)->hints(state(app), hints);
    return footer_layout(&app->stage, hints, count, keys);
}

static int footer_at(App *app, int x, int y, FootKey *keys)
{
    int count = footer_now(app, keys);
    for (int i = 0; i < count && !app->said_n; i++)
        if (rect_has(keys[i].all, x, y) && keys[i].hint.ev.type != EV_NONE)
            return i;
    return -1;
}

/* Can a point of the page be seen? What is scrolled away cannot be hit. */
static const Target *target_at(const Targets *t, int x, int y)
{
    const Target *hit = targets_at(t, x, y);
    if (hit && t->view.w && !hit->fixed && !rect_has(t->view, x, y))
        return NULL;
    return hit;
}

static void point(App *app, Event ev)
{
    FootKey keys[HINTS_MAX];
    bool first = app->mouse_x < 0, still = ev.x == app->mouse_x && ev.y == app->mouse_y;
    app->mouse_x = ev.x;
    app->mouse_y = ev.y;
    if (first || still)     /* a window that opens under the mouse was not pointed at */
        return;
    int hover = footer_at(app, ev.x, ev.y, keys);
    Targets t = targets_now(app);
    const Target *hit = target_at(&t, ev.x, ev.y);
    bool moves = hit && !hit->quiet && !shown(app)->sticky;
    int focus = moves ? hit->id : view(app)->focus;
    if (!app->stage.by_mouse || hover != app->stage.hover)
        app->wants_frame = true;
    app->stage.by_mouse = true;
    app->stage.hover = hover;
    set_focus(app, focus);
}

static void press(App *app, Event ev)
{
    FootKey keys[HINTS_MAX];
    app->stage.by_mouse = true;
    if (app->said_n && ev.y >= stage_footer_y(&app->stage)) {
        say(app, S(""));
        app->wants_frame = true;
        return;
    }
    int key = footer_at(app, ev.x, ev.y, keys);
    if (key >= 0) {
        press_key(app, keys[key].hint.ev);
        return;
    }
    Action a = shown(app)->event ? shown(app)->event(state(app), ev) : ACTION(ACT_NONE);
    if (a.type != ACT_NONE) {
        carry_out(app, a);
        return;
    }
    Targets t = targets_now(app);
    const Target *hit = target_at(&t, ev.x, ev.y);
    if (!hit)
        return;
    if (!hit->quiet)
        set_focus(app, hit->id);
    app->wants_frame = true;
    choose(app, hit->id);
}

/* ---- time */

static void tick(App *app, int64_t ms)
{
    int due = app_next_ms(app);
    int64_t passed = ms - app->stage.now_ms;
    app->stage.now_ms = ms;
    if (app->said_n && app->said_since < 0)
        app->said_since = ms;
    if (app->said_n && said_left_ms(app) == 0)
        say(app, S(""));
    app->wants_frame = app->wants_frame || (due >= 0 && passed >= due);
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
        show_answer(app);
    else if (shown(app)->event)
        carry_out(app, shown(app)->event(state(app), (Event){.type = EV_TICK, .ms = ms}));
}

int app_next_ms(const App *app)
{
    int next = shown(app)->next_ms ? shown(app)->next_ms(state(app)) : -1;
    int said = said_left_ms(app);
    if (said >= 0 && (next < 0 || said < next))
        next = said;
    if (app_screen(app) == SCREEN_QUESTION && !app->ticking)
        next = 0;
    return next;
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
        app->state[i] = arena_alloc(a, screens[i]->size, _Alignof(max_align_t));
        ((Head *)app->state[i])->stage = &app->stage;
    }
    app->mouse_x = app->mouse_y = -1;
    go(app, SCREEN_TITLE);
    say(app, world->notice);
    return app;
}

void app_close(App *app)
{
    play_free(&app->play);
    arena_free(&app->texts);
    arena_free(&app->frame);
}

/* A wheel turns where the mouse was last seen. */
static void wheel(App *app, Event ev)
{
    if (!ev.x)
        ev.x = app->mouse_x;
    Action a = shown(app)->event ? shown(app)->event(state(app), ev) : ACTION(ACT_NONE);
    if (a.type != ACT_NONE)
        carry_out(app, a);
    else
        scroll_by(app, -ev.y * 3 * stage_size(&app->stage, SIZE_BODY));
}

void app_event(App *app, Event ev)
{
    arena_clear(&app->frame);
    arena_clear(&app->texts);
    switch (ev.type) {
    case EV_TICK:
        tick(app, ev.ms);
        break;
    case EV_KEY:
        app->wants_frame = app->wants_frame || app->stage.by_mouse;
        app->stage.by_mouse = false;
        press_key(app, ev);
        break;
    case EV_TEXT:
        if (shown(app)->event)
            carry_out(app, shown(app)->event(state(app), ev));
        break;
    case EV_POINT:
        point(app, ev);
        break;
    case EV_PRESS:
        press(app, ev);
        break;
    case EV_WHEEL:
        wheel(app, ev);
        break;
    case EV_RESIZE:
        app->stage.width = ev.x;
        app->stage.height = ev.y;
        stage_fit(&app->stage);
        settle(app);
        app->wants_frame = true;
        break;
    case EV_FOCUS:
        ask_outside(app, ACT_PACK_LOOK, 0, S(""));
        break;
    case EV_DROP:
        ask_outside(app, ACT_LOAD, 0, ev.text);
        break;
    default:
        break;
    }
}

void app_world_changed(App *app, Str said)
{
    arena_clear(&app->frame);
    if (said.n)
        say(app, said);
    stage_fit(&app->stage);
    for (int i = 0; i < app->depth; i++)
        if (screens[app->path[i]]->refresh)
            screens[app->path[i]]->refresh(app->state[app->path[i]]);
    settle(app);
    app->wants_frame = true;
}

bool app_wants_frame(const App *app)
{
    return app->wants_frame;
}

/* What is said stands where the footer does, so that it covers nothing. */
static void draw_said(App *app, DrawList *d)
{
    const Stage *s = &app->stage;
    int edge = stage_px(s, 16), top = stage_footer_y(s) - stage_px(s, 8);
    Rect r = {stage_left(s) - edge, top, stage_inner(s) + 2 * edge, s->height - top - stage_px(s, 6)};
    if (!s->compact)
        r.h = stage_y(s, 714) - top;
    Type type = {.face = FACE_TEXT, .size_px = stage_size(s, SIZE_NOTE), .max_lines = 2,
                 .pitch_percent = 122, .plain = true};
    Block b = stage_type(s, type, (Str){app->said, app->said_n}, stage_inner(s), r.h);
    if (b.height > r.h) {
        type.max_lines = 1;
        b = stage_type(s, type, (Str){app->said, app->said_n}, stage_inner(s), r.h);
    }
    draw_fill(d, r, stage_px(s, 8), stage_color(s, COLOR_PANEL_FOCUS));
    draw_fill(d, (Rect){r.x, r.y, stage_px(s, 4), r.h}, stage_px(s, 2), stage_color(s, COLOR_BRASS));
    block_middle(&b, d, r.x + edge, r, stage_color(s, COLOR_TEXT));
}

void app_draw(App *app, DrawList *out)
{
    const Stage *s = &app->stage;
    arena_clear(&app->frame);
    app->wants_frame = false;
    draw_gradient(out, (Rect){0, 0, s->width, s->height}, 0, stage_color(s, COLOR_HOUSE_TOP),
                  stage_color(s, COLOR_HOUSE_BOTTOM), false);
    shown(app)->draw(state(app), out);
    out->clip = (Rect){0};
    if (app->said_n) {
        draw_said(app, out);
        return;
    }
    FootKey keys[HINTS_MAX];
    int count = footer_now(app, keys);
    footer_draw(s, out, keys, count, s->hover);
}

void app_list_targets(App *app, Targets *out)
{
    FootKey keys[HINTS_MAX];
    shown(app)->targets(state(app), out);
    int count = footer_now(app, keys);
    for (int i = 0; i < count && !app->said_n; i++) {
        Target *t = targets_add(out, TARGET_BACK + 1 + i, keys[i].all,
                                stage_word(&app->stage, keys[i].hint.cap));
        t->quiet = t->fixed = true;
    }
}

int app_focus(const App *app)
{
    return ((const Head *)state(app))->view.focus;
}

void app_write_transcript(const App *app, Buf *out)
{
    App *now = (App *)app;      /* drawing it changes nothing but that it was drawn */
    bool wanted = app->wants_frame;
    Arena a;
    DrawList d;
    arena_init(&a);
    draw_begin(&d, &a);
    app_draw(now, &d);
    now->wants_frame = wanted;
    Targets t = targets_now(now);
    buf_format(out, "[%s]\n", shown(app)->name);
    transcript_write(&d, &t, view(now)->focus, out);
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
