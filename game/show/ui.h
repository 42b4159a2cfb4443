/* ui.h -- what can be chosen on a screen: targets, the focus among them, the page that scrolls. */
#ifndef UI_H
#define UI_H

#include "stage.h"

/* A place that does something. The same list serves keys, mouse and tests. */
typedef struct {
    int id;
    Rect box;
    Str name;                   /* for tests: "play", "A" */
    bool quiet;                 /* can be pointed at, but is no stop for the focus */
    bool fixed;                 /* does not scroll with the page */
} Target;

typedef struct {
    Arena *arena;
    Target *items;
    int count, cap;
    Rect view;                  /* where the page shows; w 0: nothing scrolls */
    int height;                 /* of the whole page */
} Targets;

/* Where the player is on a screen. */
typedef struct { int focus, scroll; } View;

/* The first member of every screen's state. `moved_ms`: when the focus last moved or the screen
 * came up. */
typedef struct { const Stage *stage; View view; int64_t moved_ms; } Head;

/* A key and its word in the footer. `cap` is a Word's key; in its text ^ v < > are drawn arrows.
 * What happens when it is clicked: `ev` (EV_NONE: nothing). */
typedef struct { const char *cap, *word; Event ev; bool dim; } Hint;
#define HINTS_MAX 12

/* Ids of targets that mean the same everywhere. */
enum { TARGET_NONE = -1, TARGET_BACK = 9000 };

/* Returns it for its marks; valid until the next one. */
Target *targets_add(Targets *t, int id, Rect box, Str name);
void targets_add_back(Targets *t, const Stage *s, Rect heading);    /* the way back, if compact */
const Target *targets_find(const Targets *t, int id);
const Target *targets_at(const Targets *t, int x, int y);       /* the last added is on top */
/* The focus after a key: arrows go to what stands in that direction, Tab through all in order. The
 * same `focus` when there is nothing. */
int targets_move(const Targets *t, int focus, int key, unsigned mods);
int targets_max_scroll(const Targets *t);
/* The scroll that shows the target whole. */
int targets_reveal(const Targets *t, int id, int scroll);

/* The footer: keys that fit in one row; F1 alone on a compact stage. */
typedef struct { Hint hint; Rect cap, all; Block word; } FootKey;
int footer_layout(const Stage *s, const Hint *hints, int count, FootKey *out);
/* A key and its word at `x`; returns where the next one goes. */
int footer_place(const Stage *s, const Hint *h, int x, FootKey *out);
void footer_draw(const Stage *s, DrawList *d, const FootKey *keys, int count, int hover);
/* A cap alone, for the help: its width, and painting it. */
int keycap_width(const Stage *s, Str cap, int height);
void keycap_draw(const Stage *s, DrawList *d, Rect r, Str cap);

#endif
