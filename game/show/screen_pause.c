/* screen_pause.c -- the lights are on: the question is hidden, nothing is lost. */
#include "screen.h"

enum { GO_ON, SETTINGS, MENU, QUIT, COUNT };

static const char *const names[COUNT] = {"continue", "settings", "menu", "quit"};
static const char *const words[COUNT] = {"pause.continue", "pause.settings", "pause.menu",
                                         "pause.quit"};

typedef struct { Head head; } Pause;

typedef struct {
    Rect heading, view, row[COUNT];
    Block at, label[COUNT], said;
    int at_y, said_y, height;
} Layout;

static Layout layout(const Pause *p)
{
    const Stage *s = p->head.stage;
    const Session *session = &s->play->session;
    Layout l = {.heading = heading_box(s, "pause.title")};
    int up = p->head.view.scroll, y = l.heading.y + l.heading.h + stage_px(s, 4);
    l.view = stage_view(s, y);
    const Fill fills[] = {{"at", stage_number(s, session->at + 1)},
                          {"count", stage_number(s, session->count)},
                          {"points", stage_number(s, session->score)}};
    l.at = stage_text(s, FACE_TEXT, SIZE_BODY, stage_fill(s, "pause.at", fills, 3), stage_inner(s));
    l.at_y = y - up;
    y += l.at.height + stage_px(s, 18);
    for (int i = 0; i < COUNT; i++) {
        l.label[i] = stage_line(s, FACE_SIGN, SIZE_LINE, stage_word(s, words[i]),
                                stage_inner(s) - stage_px(s, 36), true);
        l.row[i] = (Rect){stage_left(s), y - up, stage_inner(s), stage_room(s, 46)};
        y += l.row[i].h + stage_px(s, 6);
    }
    l.said = stage_text(s, FACE_TEXT, SIZE_HINT, stage_word(s, "pause.said"), stage_inner(s));
    l.said_y = y + stage_px(s, 14) - up;
    l.height = l.said_y + l.said.height + up - l.view.y;
    return l;
}

static void draw(const void *state, DrawList *d)
{
    const Pause *p = state;
    const Stage *s = p->head.stage;
    Layout l = layout(p);
    heading_draw(s, d, "pause.title");
    d->clip = l.view;
    Color second = stage_color(s, COLOR_SECOND), hint = stage_color(s, COLOR_HINT);
    block_draw(&l.at, d, stage_left(s), l.at_y, second, second, second);
    for (int i = 0; i < COUNT; i++) {
        bool focused = p->head.view.focus == i;
        if (focused)
            draw_gradient(d, l.row[i], stage_px(s, 6), stage_color(s, COLOR_VELVET),
                          stage_color(s, COLOR_VELVET_DARK), true);
        block_middle(&l.label[i], d, l.row[i].x + stage_px(s, 18), l.row[i],
                     focused ? stage_color(s, COLOR_ON_VELVET) : second);
    }
    block_draw(&l.said, d, stage_left(s), l.said_y, hint, hint, hint);
    scroll_draw(s, d, l.view, l.height, p->head.view.scroll);
}

static void targets(const void *state, Targets *out)
{
    const Pause *p = state;
    Layout l = layout(p);
    for (int i = 0; i < COUNT; i++)
        targets_add(out, i, l.row[i], str_from_c(names[i]));
    out->view = l.view;
    out->height = l.height;
    targets_add_back(out, p->head.stage, l.heading);
}

static Action choose(void *state, int id)
{
    (void)state;
    switch (id) {
    case GO_ON:
        return ACTION(ACT_BACK);
    case SETTINGS:
        return ACTION_VALUE(ACT_GO, SCREEN_SETTINGS);
    case MENU:
        return ACTION_VALUE(ACT_GO, SCREEN_TITLE);
    case QUIT:
        return ACTION(ACT_QUIT);
    default:
        return ACTION(ACT_NONE);
    }
}

static Action event(void *state, Event ev)
{
    (void)state;
    return ev.type == EV_KEY && ev.key == 'P' ? ACTION(ACT_BACK) : ACTION(ACT_NONE);
}

static int hints(const void *state, Hint *out)
{
    (void)state;
    int n = 0;
    out[n++] = (Hint){.cap = "key.up-down", .word = "hint.choose"};
    out[n++] = HINT_KEY("key.enter", "hint.take", KEY_ENTER);
    out[n++] = HINT_KEY("key.esc", "hint.go-on", KEY_ESCAPE);
    out[n++] = HINT_KEY("key.f1", "hint.help", KEY_F1);
    return n;
}

const Screen screen_pause = {
    .name = "pause", .size = sizeof(Pause), .event = event, .choose = choose, .targets = targets,
    .hints = hints, .draw = draw,
};
