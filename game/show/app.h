/* app.h -- the screens as one machine: events in, actions and draw lists out.
 * No SDL, no files, no clock; tests/play drives it headless. */
#ifndef APP_H
#define APP_H

#include "action.h"
#include "draw.h"
#include "event.h"
#include "world.h"

#define SCREENS(X) X(TITLE, title) X(PROGRAMME, programme) X(QUESTION, question) X(ANSWER, answer)     \
    X(PAUSE, pause) X(RESULTS, results) X(PACKS, packs) X(SETTINGS, settings) X(HELP, help)             \
    X(REVIEW, review)

typedef enum {
#define X(id, name) SCREEN_##id,
    SCREENS(X)
#undef X
    SCREEN_COUNT
} ScreenId;

typedef struct App App;

/* `world` and `settings` stay the outside's and are read at each event; settings are changed by the
 * settings screen in place, which ACT_SETTINGS says. */
App *app_open(const World *world, Settings *settings, Measure measure, int width_px, int height_px,
              Arena *a);
void app_close(App *app);

void app_event(App *app, Event ev);
/* The next thing the outside is asked for; false when there is none. Texts live until the next event. */
bool app_take_action(App *app, Action *out);

/* The world's catalog or packs were replaced (a round under way keeps its own texts), or a text was
 * read for review, which is then shown. `said`: what to tell the player ("filmclub.rec: 118 films, 1
 * error"), empty for nothing. */
void app_world_changed(App *app, Str said);

/* Would this cancel the reading of packs that is shown? While the first ones are read, all else waits. */
bool app_cancels(const App *app, Event ev);

bool app_wants_frame(const App *app);       /* has something changed since the last app_draw? */
void app_draw(App *app, DrawList *out);
/* The same when nothing but the moving part of `shown`, drawn last, has changed: what shall stand in its
 * place. False: more has changed, or nothing, and it is app_draw's turn. */
bool app_draw_moving(App *app, const DrawList *shown, DrawList *part);
/* Milliseconds until it wants an EV_TICK; -1: none until something else happens. */
int app_next_ms(const App *app);

ScreenId app_screen(const App *app);
/* The session under way or just ended; NULL if none. Of interest after ACT_ANSWERED and the like. */
const Session *app_session(const App *app);
/* The programme, level, and packs' fingerprint of that session, as needed to keep it. */
const Unfinished *app_round(const App *app);

/* Put what is shown into words, a line an element, the focused one marked: for play tests. */
void app_write_transcript(const App *app, Buf *out);

#endif
