/* flow.h -- the app's insides, for app.c, flow.c and controls.c alone: which screen is shown, what
 * the player is told, and what an action leads to. */
#ifndef FLOW_H
#define FLOW_H

#include "screen.h"

#define PATH_MAX_DEPTH 8
#define QUEUE_MAX 64
#define SAID_MAX 600

struct App {
    Stage stage;
    Play play;
    void *state[SCREEN_COUNT];
    ScreenId path[PATH_MAX_DEPTH];      /* the last is shown, Esc goes to the one before */
    int depth;
    Action queue[QUEUE_MAX];            /* for the outside */
    int first, queued;
    Arena frame, texts;                 /* layouts; what actions say */
    bool wants_frame, wants_move;       /* all may have changed; the moving part has */
    bool ticking;                       /* the question's time runs from `last_ms` on */
    int64_t last_ms;
    int mouse_x, mouse_y;
    char said[SAID_MAX];
    size_t said_n;
    int64_t said_since;                 /* -1: from the next tick on */
    int64_t reading_since;              /* -1: nothing is being read */
    Reading reading;                    /* as it was drawn last */
    Hint keys[HINTS_MAX];               /* of the screen that help was called from */
    uint64_t reviewed;                  /* which text the review shows or showed */
    bool text_to_play;                  /* a round is to begin once the outside has read the text */
    uint64_t played;                    /* Proposal.plays as it was followed last */
};

extern const Screen *const flow_screens[SCREEN_COUNT];

const Screen *flow_shown(const App *app);
void *flow_state(const App *app);
View *flow_view(const App *app);
Targets flow_targets(App *app);             /* in the frame's arena */
void flow_set_focus(App *app, int id);
/* The focus stands on something that is there, the page within its ends. */
void flow_settle(App *app);
void flow_go(App *app, ScreenId id);
void flow_back(App *app);
void flow_open_help(App *app);
bool flow_is_in_round(const App *app);      /* at a question, its answer, or its pause */
/* The world changed: show the text that is new in it, leave one that is gone, begin its round. */
void flow_follow_text(App *app);
/* The world changed: what screens made of it is made again. */
void flow_refresh(App *app);

void flow_say(App *app, Str text);
int flow_said_left_ms(const App *app);      /* -1: nothing is said */
/* Where is it shown now that packs are being read? Where it is, Esc cancels that. */
ReadingPlace flow_reading(const App *app);
/* Is the footer covered by what is said? */
bool flow_says(const App *app);

void flow_ask_outside(App *app, ActionType type, int value, Str text);
void flow_sound(App *app, SoundId id);
void flow_show_answer(App *app);
void flow_carry_out(App *app, Action a);

#endif
