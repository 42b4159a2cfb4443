/* screen.h -- what a screen is, for app.c and the screens alone.
 * A screen is its state, what an event makes of it, and how it looks. Moving the focus, scrolling,
 * and the footer's keys are the same everywhere and done by app.c from `targets` and `hints`. */
#ifndef SCREEN_H
#define SCREEN_H

#include "action.h"
#include "app.h"
#include "parts.h"

typedef enum { READING_HIDDEN, READING_OWN, READING_FOOTER } ReadingPlace;

typedef struct {
    const char *name;
    size_t size;                                        /* of the state; begins with a Head */
    void (*enter)(void *state);                         /* it comes up anew; may be NULL */
    Action (*event)(void *state, Event ev);             /* before app.c's own ways; may be NULL */
    Action (*choose)(void *state, int id);              /* a target was clicked or entered */
    void (*targets)(const void *state, Targets *out);   /* from the same layout that draws */
    int (*hints)(const void *state, Hint *out);         /* at most HINTS_MAX */
    void (*draw)(const void *state, DrawList *d);
    int (*next_ms)(const void *state);                  /* till it moves by itself; NULL: never */
    int (*moving_ms)(const void *state);                /* till its moving part alone does; may be NULL */
    void (*draw_moving)(const void *state, Rect box, DrawList *d);      /* that part, as `draw` does */
    void (*refresh)(void *state);                       /* the world changed; may be NULL */
    void (*focused)(void *state, int id);               /* a key moved the focus; may be NULL */
    ReadingPlace (*reading)(const void *state);         /* where is it shown? NULL: in the footer */
    bool sticky;                /* the focus follows clicks, not the mouse: the footer acts on it */
} Screen;

#define X(id, name) extern const Screen screen_##name;
SCREENS(X)
#undef X

/* A hint whose click is that key. */
#define HINT_KEY(cap_, word_, key_) (Hint){.cap = cap_, .word = word_, .ev = {.type = EV_KEY, .key = key_}}

#define ACTION(type_) (Action){.type = type_}
#define ACTION_VALUE(type_, value_) (Action){.type = type_, .value = value_}

/* Help shows the keys of the screen it was called from as buttons. A click on the i-th gives
 * ACT_BACK with value i + 1: go back, then press it. */
void help_set_keys(void *state, const Hint *hints, int count);

/* What can be chosen on the screen shown, the footer's keys among it (named by the Word of their
 * cap), and where the focus is: for tests that click on things by name. */
void app_list_targets(App *app, Targets *out);
int app_focus(const App *app);

#endif
