/* controls.c -- see controls.h. */
#include "controls.h"

#include "reading.h"

/* ---- keys */

static bool press_global(App *app, Event ev)
{
    if (ev.key == KEY_F11 || (ev.key == KEY_ENTER && ev.mods & MOD_ALT)) {
        app->stage.settings->fullscreen = !app->stage.settings->fullscreen;
        flow_carry_out(app, ACTION(ACT_SETTINGS));
        return true;
    }
    if (ev.key == 'Q' && ev.mods & MOD_CTRL) {
        flow_carry_out(app, ACTION(ACT_QUIT));
        return true;
    }
    if (ev.key == KEY_F1) {
        flow_open_help(app);
        return true;
    }
    return false;
}

static bool is_paste(const App *app, Event ev)
{
    return ev.key == 'V' && ev.mods & MOD_CTRL && !flow_is_in_round(app);
}

static void scroll_by(App *app, int px)
{
    int before = flow_view(app)->scroll;
    flow_view(app)->scroll += px;
    flow_settle(app);
    app->wants_frame = app->wants_frame || flow_view(app)->scroll != before;
}

static void move_focus(App *app, Event ev)
{
    Targets t = flow_targets(app);
    View *v = flow_view(app);
    int to = targets_move(&t, v->focus, ev.key, ev.mods);
    if (to == v->focus) {
        int line = stage_size(&app->stage, SIZE_BODY) * 2;
        if (ev.key == KEY_UP || ev.key == KEY_DOWN)
            scroll_by(app, ev.key == KEY_UP ? -line : line);
        return;
    }
    flow_set_focus(app, to);
    v->scroll = targets_reveal(&t, to, v->scroll);
    flow_settle(app);
    flow_sound(app, SOUND_MOVE);
}

static void choose(App *app, int id)
{
    flow_carry_out(app, id == TARGET_BACK ? ACTION(ACT_BACK)
                                          : flow_shown(app)->choose(flow_state(app), id));
}

void controls_key(App *app, Event ev)
{
    if (press_global(app, ev))
        return;
    if (ev.key == KEY_ESCAPE && flow_reading(app) != READING_HIDDEN) {
        flow_carry_out(app, ACTION(ACT_READ_CANCEL));
        return;
    }
    Action a =
        flow_shown(app)->event ? flow_shown(app)->event(flow_state(app), ev) : ACTION(ACT_NONE);
    if (a.type != ACT_NONE) {
        flow_carry_out(app, a);
        return;
    }
    if (is_paste(app, ev)) {
        flow_carry_out(app, ACTION(ACT_PASTE));
        return;
    }
    Targets t = flow_targets(app);
    int page = t.view.h * 9 / 10;
    switch (ev.key) {
    case KEY_ESCAPE:
        flow_back(app);
        break;
    case KEY_ENTER:
    case KEY_SPACE:
        if (targets_find(&t, flow_view(app)->focus))
            choose(app, flow_view(app)->focus);
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

int controls_footer(const App *app, FootKey *keys)
{
    Hint hints[HINTS_MAX];
    if (flow_reading(app) == READING_FOOTER) {
        reading_key(&app->stage, reading_footer(&app->stage), keys);
        return 1;
    }
    int count = flow_shown(app)->hints(flow_state(app), hints);
    return footer_layout(&app->stage, hints, count, keys);
}

static int footer_at(App *app, int x, int y, FootKey *keys)
{
    int count = controls_footer(app, keys);
    for (int i = 0; i < count && !flow_says(app); i++)
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

void controls_point(App *app, Event ev)
{
    FootKey keys[HINTS_MAX];
    bool first = app->mouse_x < 0, still = ev.x == app->mouse_x && ev.y == app->mouse_y;
    app->mouse_x = ev.x;
    app->mouse_y = ev.y;
    if (first || still)     /* a window that opens under the mouse was not pointed at */
        return;
    int hover = footer_at(app, ev.x, ev.y, keys);
    Targets t = flow_targets(app);
    const Target *hit = target_at(&t, ev.x, ev.y);
    bool moves = hit && !hit->quiet && !flow_shown(app)->sticky;
    int focus = moves ? hit->id : flow_view(app)->focus;
    if (!app->stage.by_mouse || hover != app->stage.hover)
        app->wants_frame = true;
    app->stage.by_mouse = true;
    app->stage.hover = hover;
    flow_set_focus(app, focus);
}

void controls_press(App *app, Event ev)
{
    FootKey keys[HINTS_MAX];
    app->stage.by_mouse = true;
    if (flow_says(app) && ev.y >= stage_footer_y(&app->stage)) {
        flow_say(app, S(""));
        app->wants_frame = true;
        return;
    }
    int key = footer_at(app, ev.x, ev.y, keys);
    if (key >= 0) {
        controls_key(app, keys[key].hint.ev);
        return;
    }
    Action a =
        flow_shown(app)->event ? flow_shown(app)->event(flow_state(app), ev) : ACTION(ACT_NONE);
    if (a.type != ACT_NONE) {
        flow_carry_out(app, a);
        return;
    }
    Targets t = flow_targets(app);
    const Target *hit = target_at(&t, ev.x, ev.y);
    if (!hit)
        return;
    if (!hit->quiet)
        flow_set_focus(app, hit->id);
    app->wants_frame = true;
    choose(app, hit->id);
}

/* A wheel turns where the mouse was last seen. */
void controls_wheel(App *app, Event ev)
{
    if (!ev.x)
        ev.x = app->mouse_x;
    Action a =
        flow_shown(app)->event ? flow_shown(app)->event(flow_state(app), ev) : ACTION(ACT_NONE);
    if (a.type != ACT_NONE)
        flow_carry_out(app, a);
    else
        scroll_by(app, -ev.y * 3 * stage_size(&app->stage, SIZE_BODY));
}
