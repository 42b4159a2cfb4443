/* screen_settings.c -- settings, each with what it does shown at once. */
#include "screen.h"

#define ROW_Y 112
#define ROW_H 50
#define ROW_GAP 8
#define ROW_W 700
#define PAD 20
#define CONTROL_W 86
#define CONTROL_EDGE 18         /* from the control to the row's end */
#define PREVIEW_X 790
#define PREVIEW_BOTTOM 626

enum { TEXT_SIZE, THEME, MOTION, TIME, LEVEL, SOUND, FULL, COUNT };
typedef enum { CONTROL_CHEVRONS, CONTROL_SLIDER, CONTROL_SWITCH } Control;

static const struct { const char *name, *label; Control control; } rows[COUNT] = {
    {"text", "settings.text", CONTROL_SLIDER},    {"theme", "settings.theme", CONTROL_CHEVRONS},
    {"motion", "settings.motion", CONTROL_CHEVRONS}, {"time", "settings.time", CONTROL_CHEVRONS},
    {"level", "settings.level", CONTROL_CHEVRONS}, {"sound", "settings.sound", CONTROL_SLIDER},
    {"full", "settings.full", CONTROL_SWITCH},
};

typedef struct { Head head; } Setup;

typedef struct {
    Rect heading, view, row[COUNT], control[COUNT], preview, ticket[2];
    Block label[COUNT], value[COUNT], as, stem, option[2];
    int as_y, stem_y, height;
} Layout;

/* ---- values */

static const char *theme_key(int theme)
{
    static const char *const keys[THEME_COUNT] = {"theme.standard", "theme.contrast",
                                                  "theme.light"};
    return keys[theme];
}

static Str value_said(const Stage *s, int row)
{
    const Settings *set = s->settings;
    static const char *const levels[] = {"level.rating", "level.easy", "level.medium",
                                         "level.hard"};
    switch (row) {
    case TEXT_SIZE:
        return stage_fill(s, "percent", (Fill[]){{"n", stage_number(s, set->text_percent)}}, 1);
    case THEME:
        return stage_word(s, theme_key(set->theme));
    case MOTION:
        return stage_word(s,
                          set->reduced_motion ? "settings.motion.reduced" : "settings.motion.full");
    case TIME:
        return set->time_s ? stage_count(s, "settings.seconds", set->time_s)
                           : stage_word(s, "settings.no-clock");
    case LEVEL:
        return stage_word(s, levels[set->programme.level + 1]);
    case SOUND:
        return stage_fill(s, "percent", (Fill[]){{"n", stage_number(s, set->sound_percent)}}, 1);
    default:
        return stage_word(s, set->fullscreen ? "on" : "off");
    }
}

static int clamped(int v, int low, int high)
{
    return v < low ? low : v > high ? high : v;
}

static int turned(int v, int by, int count)
{
    return (v + by + count) % count;
}

/* One step on or back. */
static void change(Settings *set, int row, int by)
{
    static const int times[] = {20, 40, 0};
    switch (row) {
    case TEXT_SIZE:
        set->text_percent = clamped(set->text_percent + 10 * by, 80, 200);
        break;
    case THEME:
        set->theme = turned(set->theme, by, THEME_COUNT);
        break;
    case MOTION:
        set->reduced_motion = !set->reduced_motion;
        break;
    case TIME:
        set->time_s = times[turned(set->time_s == 20 ? 0 : set->time_s == 40 ? 1 : 2, by, 3)];
        break;
    case LEVEL:
        set->programme.level = turned(set->programme.level + 1, by, LEVEL_COUNT + 1) - 1;
        break;
    case SOUND:
        set->sound_percent = clamped(set->sound_percent + 10 * by, 0, 100);
        break;
    default:
        set->fullscreen = !set->fullscreen;
        break;
    }
}

/* ---- layout */

static void place_row(const Stage *s, Layout *l, int i, int y, int w)
{
    int h = stage_room(s, ROW_H), control = stage_px(s, CONTROL_W), pad = stage_px(s, PAD);
    l->row[i] = (Rect){stage_left(s), y, w, h};
    Rect c = {l->row[i].x + w - stage_px(s, CONTROL_EDGE) - control, y, control, h};
    if (rows[i].control == CONTROL_SWITCH) {
        int sw = stage_px(s, 54), sh = stage_px(s, 30);
        c = (Rect){c.x + (c.w - sw) / 2, y + (h - sh) / 2, sw, sh};
    }
    l->control[i] = c;
    int room = w - stage_px(s, CONTROL_EDGE) - control - stage_px(s, 24) - pad;
    l->value[i] = stage_line(s, FACE_TEXT, SIZE_VALUE, value_said(s, i), room / 2, true);
    l->label[i] = stage_line(s, FACE_STRONG, SIZE_BODY, stage_word(s, rows[i].label),
                             room - l->value[i].width - pad, true);
}

static int place_preview(const Stage *s, Layout *l, Rect box)
{
    int pad = stage_px(s, 26), inner = box.w - 2 * pad, y = box.y + stage_px(s, 21);
    l->as = stage_line(s, FACE_TEXT, SIZE_HINT, stage_word(s, "settings.preview"), inner, true);
    Type stem = {.face = FACE_STRONG, .size_px = stage_size(s, 36), .pitch_percent = 144};
    l->stem = stage_type(s, stem, stage_word(s, "settings.sample"), inner, 10000);
    l->as_y = y;
    l->stem_y = y += l->as.height + stage_px(s, 12);
    y += l->stem.height + stage_px(s, 20);
    int first = s->compact ? y : box.y + stage_px(s, 248);
    y = y > first ? y : first;
    for (int i = 0; i < 2; i++) {
        Type type = {
            .face = FACE_STRONG, .size_px = stage_size(s, SIZE_OPTION), .pitch_percent = 136};
        l->option[i] =
            stage_type(s, type, stage_word(s, i ? "settings.sample.b" : "settings.sample.a"),
                       ticket_room(s, inner), 10000);
        int need = l->option[i].height + stage_px(s, 18), h = stage_px(s, s->compact ? 60 : 84);
        l->ticket[i] = (Rect){box.x + pad, y, inner, h > need ? h : need};
        y += l->ticket[i].h + stage_px(s, 28);
    }
    return y;
}

static Layout layout(const Setup *p)
{
    const Stage *s = p->head.stage;
    Layout l = {.heading = heading_box(s, "settings.title")};
    int top = l.heading.y + l.heading.h + stage_px(s, 10), up = p->head.view.scroll;
    l.view = stage_view(s, top);
    int y = s->compact ? top + stage_px(s, 6) : stage_y(s, ROW_Y), w = stage_px(s, ROW_W);
    y = y > top ? y : top;
    int first = y;
    for (int i = 0; i < COUNT; i++) {
        place_row(s, &l, i, y - up, s->compact ? stage_inner(s) : w);
        y += l.row[i].h + stage_px(s, ROW_GAP);
    }
    Rect box = {stage_x(s, PREVIEW_X), first,
                stage_left(s) + stage_inner(s) - stage_x(s, PREVIEW_X),
                stage_y(s, PREVIEW_BOTTOM) - first};
    if (s->compact)
        box = (Rect){stage_left(s), y + stage_px(s, 10), stage_inner(s), 0};
    box.y -= up;
    int end = place_preview(s, &l, box);
    if (box.y + box.h < end)
        box.h = end - box.y;
    l.preview = box;
    l.height = (y > box.y + box.h + up ? y : box.y + box.h + up) + stage_px(s, 4) - l.view.y;
    return l;
}

/* ---- painting */

static void draw_control(const Stage *s, DrawList *d, const Layout *l, int i)
{
    const Settings *set = s->settings;
    Rect c = l->control[i];
    if (rows[i].control == CONTROL_SWITCH) {
        switch_draw(s, d, c, set->fullscreen);
    } else if (rows[i].control == CONTROL_SLIDER && i == SOUND) {
        slider_draw(s, d, c, set->sound_percent, 100);
    } else if (rows[i].control == CONTROL_SLIDER) {
        slider_draw(s, d, c, set->text_percent - 80, 120);
    } else {
        int side = stage_px(s, 12) > 6 ? stage_px(s, 12) : 6, cx = c.x + c.w / 2 + stage_px(s, 6);
        int y = c.y + (c.h - side) / 2, off = stage_px(s, 11) > 6 ? stage_px(s, 11) : 6;
        Color brass = stage_color(s, COLOR_BRASS);
        draw_mark(d, (Rect){cx - off - side / 2, y, side, side}, MARK_CHEVRON_LEFT, side / 5 + 1,
                  brass);
        draw_mark(d, (Rect){cx + off - side / 2, y, side, side}, MARK_CHEVRON_RIGHT, side / 5 + 1,
                  brass);
    }
}

static void draw_preview(const Stage *s, DrawList *d, const Layout *l)
{
    int x = l->preview.x + stage_px(s, 26);
    Color text = stage_color(s, COLOR_TEXT), hint = stage_color(s, COLOR_HINT);
    draw_fill(d, l->preview, stage_px(s, 10), stage_color(s, COLOR_SCREEN));
    block_draw(&l->as, d, x, l->as_y, hint, hint, hint);
    block_draw(&l->stem, d, x, l->stem_y, text, text, text);
    for (int i = 0; i < 2; i++) {
        Ticket t = {.box = l->ticket[i], .letter = (char)('A' + i), .text = l->option[i],
                    .ground = stage_color(s, COLOR_SCREEN)};
        ticket_draw(s, d, &t);
    }
}

static void draw(const void *state, DrawList *d)
{
    const Setup *p = state;
    const Stage *s = p->head.stage;
    Layout l = layout(p);
    heading_draw(s, d, "settings.title");
    d->clip = l.view;
    for (int i = 0; i < COUNT; i++) {
        panel_draw(s, d, l.row[i], 8, p->head.view.focus == i);
        block_middle(&l.label[i], d, l.row[i].x + stage_px(s, PAD), l.row[i],
                     stage_color(s, COLOR_TEXT));
        int right = l.row[i].x + l.row[i].w - stage_px(s, CONTROL_EDGE + CONTROL_W + 24);
        block_middle(&l.value[i], d, right - l.value[i].width, l.row[i],
                     stage_color(s, COLOR_SECOND));
        draw_control(s, d, &l, i);
    }
    draw_preview(s, d, &l);
    scroll_draw(s, d, l.view, l.height, p->head.view.scroll);
}

/* ---- events */

static void targets(const void *state, Targets *out)
{
    const Setup *p = state;
    Layout l = layout(p);
    for (int i = 0; i < COUNT; i++)
        targets_add(out, i, l.row[i], str_from_c(rows[i].name));
    out->view = l.view;
    out->height = l.height;
    targets_add_back(out, p->head.stage, l.heading);
}

static Action set(Setup *p, int row, int by)
{
    change(p->head.stage->settings, row, by);
    return ACTION(ACT_SETTINGS);
}

static Action choose(void *state, int id)
{
    return id >= 0 && id < COUNT ? set(state, id, 1) : ACTION(ACT_NONE);
}

/* A click on a control: the half of it that was meant, or the place on the slider. Elsewhere on a
 * row it only takes the focus. */
static Action press(Setup *p, Event ev)
{
    Layout l = layout(p);
    Settings *settings = p->head.stage->settings;
    if (!rect_has(l.view, ev.x, ev.y))
        return ACTION(ACT_NONE);
    for (int i = 0; i < COUNT; i++) {
        Rect c = l.control[i];
        if (!rect_has(l.row[i], ev.x, ev.y))
            continue;
        p->head.view.focus = i;
        if (ev.x < c.x - stage_px(p->head.stage, 10))
            return ACTION(ACT_REDRAW);
        if (rows[i].control != CONTROL_SLIDER)
            return set(p, i, ev.x < c.x + c.w / 2 ? -1 : 1);
        int at = clamped((ev.x - c.x) * 100 / (c.w > 0 ? c.w : 1), 0, 100);
        if (i == SOUND)
            settings->sound_percent = (at + 5) / 10 * 10;
        else
            settings->text_percent = 80 + (at * 120 / 100 + 5) / 10 * 10;
        return ACTION(ACT_SETTINGS);
    }
    return ACTION(ACT_NONE);
}

static Action event(void *state, Event ev)
{
    Setup *p = state;
    if (ev.type == EV_PRESS)
        return press(p, ev);
    if (ev.type != EV_KEY || p->head.view.focus < 0 || p->head.view.focus >= COUNT)
        return ACTION(ACT_NONE);
    if (ev.key == KEY_LEFT || ev.key == KEY_RIGHT)
        return set(p, p->head.view.focus, ev.key == KEY_LEFT ? -1 : 1);
    return ACTION(ACT_NONE);
}

static int hints(const void *state, Hint *out)
{
    (void)state;
    int n = 0;
    out[n++] = (Hint){.cap = "key.left-right", .word = "hint.change"};
    out[n++] = (Hint){.cap = "key.up-down", .word = "hint.move"};
    out[n++] = HINT_KEY("key.esc", "hint.back", KEY_ESCAPE);
    out[n++] = HINT_KEY("key.f1", "hint.help", KEY_F1);
    return n;
}

const Screen screen_settings = {
    .name = "settings", .size = sizeof(Setup), .event = event, .choose = choose, .targets = targets,
    .hints = hints, .draw = draw,
};
