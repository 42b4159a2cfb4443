/* flow.c -- see flow.h. */
#include "flow.h"

#include <string.h>

#include "controls.h"
#include "utf8.h"

#define SAID_MS 4000
#define SAID_PER_CHAR_MS 50

const Screen *const flow_screens[SCREEN_COUNT] = {
#define X(id, name) &screen_##name,
    SCREENS(X)
#undef X
};

/* ---- the screen that is shown */

ScreenId app_screen(const App *app)
{
    return app->path[app->depth - 1];
}

const Screen *flow_shown(const App *app)
{
    return flow_screens[app_screen(app)];
}

void *flow_state(const App *app)
{
    return app->state[app_screen(app)];
}

View *flow_view(const App *app)
{
    return &((Head *)flow_state(app))->view;
}

void flow_set_focus(App *app, int id)
{
    if (flow_view(app)->focus == id)
        return;
    flow_view(app)->focus = id;
    ((Head *)flow_state(app))->moved_ms = app->stage.now_ms;
    if (flow_shown(app)->focused)
        flow_shown(app)->focused(flow_state(app), id);
    app->wants_frame = true;
}

Targets flow_targets(App *app)
{
    Targets t = {.arena = &app->frame};
    flow_shown(app)->targets(flow_state(app), &t);
    return t;
}

void flow_settle(App *app)
{
    Targets t = flow_targets(app);
    View *v = flow_view(app);
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
    ((Head *)flow_state(app))->moved_ms = app->stage.now_ms;
    if (anew) {
        *flow_view(app) = (View){TARGET_NONE, 0};
        if (flow_shown(app)->enter)
            flow_shown(app)->enter(flow_state(app));
    }
    flow_settle(app);
    if (anew) {
        Targets t = flow_targets(app);
        flow_view(app)->scroll = targets_reveal(&t, flow_view(app)->focus, 0);
        flow_settle(app);
    }
    app->wants_frame = true;
}

static bool is_of_round(ScreenId id)
{
    return id == SCREEN_QUESTION || id == SCREEN_ANSWER || id == SCREEN_RESULTS;
}

void flow_go(App *app, ScreenId id)
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

void flow_back(App *app)
{
    if (app->depth == 1)
        return;
    app->depth--;
    arrive(app, false);
}

void flow_refresh(App *app)
{
    for (int i = 0; i < app->depth; i++)
        if (flow_screens[app->path[i]]->refresh)
            flow_screens[app->path[i]]->refresh(app->state[app->path[i]]);
    flow_settle(app);
    app->wants_frame = true;
}

/* ---- what is said to the player */

void flow_say(App *app, Str text)
{
    size_t n = text.n < SAID_MAX ? text.n : SAID_MAX;
    while (n && n < text.n && ((unsigned char)text.s[n] & 0xC0) == 0x80)
        n--;
    if (n)
        memcpy(app->said, text.s, n);
    app->said_n = n;
    app->said_since = -1;
    app->stage.saying = n > 0 || flow_reading(app) == READING_FOOTER;
    app->wants_frame = app->wants_frame || n > 0;
}

int flow_said_left_ms(const App *app)
{
    if (!app->said_n)
        return -1;
    int whole = SAID_MS + SAID_PER_CHAR_MS * utf8_length((Str){app->said, app->said_n});
    int64_t passed = app->said_since < 0 ? 0 : app->stage.now_ms - app->said_since;
    return passed < whole ? (int)(whole - passed) : 0;
}

ReadingPlace flow_reading(const App *app)
{
    if (!app->stage.reading)
        return READING_HIDDEN;
    return flow_shown(app)->reading ? flow_shown(app)->reading(flow_state(app)) : READING_FOOTER;
}

bool flow_says(const App *app)
{
    return app->said_n && flow_reading(app) != READING_FOOTER;
}

/* ---- actions */

void flow_ask_outside(App *app, ActionType type, int value, Str text)
{
    if (app->queued == QUEUE_MAX)
        return;
    Action a = {type, value, arena_copy(&app->texts, text)};
    app->queue[(app->first + app->queued++) % QUEUE_MAX] = a;
}

void flow_sound(App *app, SoundId id)
{
    flow_ask_outside(app, ACT_SOUND, id, S(""));
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
    flow_ask_outside(app, ACT_ROUND_ENDED, 0, S(""));
    flow_sound(app, SOUND_FANFARE);
    flow_go(app, SCREEN_RESULTS);
}

/* A text's few films may all be kept out by the programme's filters: then those do not count. */
static bool begin_unfiltered(App *app)
{
    const Stage *s = &app->stage;
    Settings all = *s->settings;
    all.programme = (Programme){.length = all.programme.length, .level = all.programme.level};
    return s->world->proposal.asked && play_begin(&app->play, s->world, &all);
}

static void start_round(App *app)
{
    const Stage *s = &app->stage;
    bool left = play_can_resume(&app->play, s->world);
    int wanted = s->settings->programme.length;
    if (!play_begin(&app->play, s->world, s->settings) && !begin_unfiltered(app)) {
        flow_say(app, stage_word(s, "play.none"));
        return;
    }
    if (left)
        flow_ask_outside(app, ACT_ROUND_DROPPED, 0, S(""));
    flow_ask_outside(app, ACT_ROUND_BEGUN, 0, S(""));
    if (app->play.session.count < wanted)
        flow_say(app, stage_count(s, "play.fewer", app->play.session.count));
    flow_go(app, SCREEN_QUESTION);
}

static void resume_round(App *app)
{
    bool here = app->play.kept.there;
    if (!play_resume(&app->play, app->stage.world)) {
        flow_say(app, stage_word(&app->stage, "play.lost"));
        flow_ask_outside(app, ACT_ROUND_DROPPED, 0, S(""));
        return;
    }
    if (!here)
        flow_ask_outside(app, ACT_ROUND_BEGUN, 0, S(""));
    Phase phase = app->play.session.phase;
    if (phase == PHASE_DONE)
        end_round(app);
    else
        flow_go(app, phase == PHASE_ANSWERED ? SCREEN_ANSWER : SCREEN_QUESTION);
}

void flow_show_answer(App *app)
{
    const Session *s = &app->play.session;
    play_keep(&app->play, app->stage.world);
    flow_ask_outside(app, ACT_ANSWERED, 0, S(""));
    flow_sound(app, s->answers[s->at].right ? SOUND_STAMP : SOUND_TEAR);
    flow_go(app, SCREEN_ANSWER);
}

bool flow_is_in_round(const App *app)
{
    ScreenId id = app_screen(app);
    return id == SCREEN_QUESTION || id == SCREEN_ANSWER || id == SCREEN_PAUSE;
}

/* The screen from which the text was given, and nothing that was opened since. */
static void leave_review(App *app)
{
    for (int i = 1; i < app->depth; i++)
        if (app->path[i] == SCREEN_REVIEW) {
            app->depth = i;
            arrive(app, false);
            return;
        }
}

void flow_follow_text(App *app)
{
    const Proposal *p = &app->stage.world->proposal;
    bool to_play = app->text_to_play && p->plays != app->played;
    app->text_to_play &= !to_play;
    app->played = p->plays;
    if (p->serial != app->reviewed) {
        app->reviewed = p->serial;
        leave_review(app);
        if (p->serial)
            flow_go(app, SCREEN_REVIEW);
    }
    if (to_play && p->asked)
        start_round(app);
}

void flow_open_help(App *app)
{
    if (app_screen(app) == SCREEN_HELP) {
        flow_back(app);
        return;
    }
    int count = flow_shown(app)->hints(flow_state(app), app->keys);
    help_set_keys(app->state[SCREEN_HELP], app->keys, count);
    flow_go(app, SCREEN_HELP);
}

void flow_carry_out(App *app, Action a)
{
    switch (a.type) {
    case ACT_NONE:
        return;
    case ACT_REDRAW:
        break;
    case ACT_GO:
        if (a.value == SCREEN_HELP) {
            flow_open_help(app);
            break;
        }
        if (a.value == SCREEN_QUESTION)
            flow_ask_outside(app, ACT_PACK_LOOK, 0, S(""));
        flow_go(app, (ScreenId)a.value);
        break;
    case ACT_BACK:
        flow_back(app);
        if (a.value)
            controls_key(app, app->keys[a.value - 1].ev);
        break;
    case ACT_START:
    case ACT_AGAIN:
        start_round(app);
        break;
    case ACT_RESUME:
        resume_round(app);
        break;
    case ACT_ANSWERED:
        flow_show_answer(app);
        break;
    case ACT_ROUND_ENDED:
        end_round(app);
        break;
    case ACT_DISPUTE:
        if (!session_dispute(&app->play.session, a.value))
            break;
        play_keep(&app->play, app->stage.world);
        flow_say(app, stage_word(&app->stage, "said.disputed"));
        flow_ask_outside(app, a.type, a.value, a.text);
        break;
    case ACT_SETTINGS:
        stage_fit(&app->stage);
        flow_ask_outside(app, a.type, a.value, a.text);
        break;
    case ACT_READ_CANCEL:
        flow_say(app, stage_word(&app->stage, app->stage.world->loading ? "said.not-waited"
                                                                        : "said.cancelled"));
        app->text_to_play = false;
        flow_ask_outside(app, a.type, a.value, a.text);
        break;
    case ACT_SAY:
        flow_say(app, a.text);
        break;
    case ACT_TEXT_PLAY:
        app->text_to_play = true;
        flow_ask_outside(app, a.type, a.value, a.text);
        break;
    case ACT_COPY:
        flow_say(app, stage_word(&app->stage, "said.copied"));
        flow_ask_outside(app, a.type, a.value, a.text);
        break;
    default:
        flow_ask_outside(app, a.type, a.value, a.text);
        break;
    }
    flow_settle(app);
    app->wants_frame = true;
}
