/* event.h -- what can happen to a screen. Made by the outside, values only. */
#ifndef EVENT_H
#define EVENT_H

#include "str.h"

typedef enum {
    EV_NONE,
    EV_TICK,                    /* ms */
    EV_KEY,                     /* key, mods */
    EV_TEXT,                    /* text: typed */
    EV_PASTE,                   /* text: the clipboard's, or dragged here from another window */
    EV_POINT,                   /* the pointer moved to x, y */
    EV_PRESS,                   /* left button or finger at x, y */
    EV_WHEEL,                   /* y: lines, up positive */
    EV_RESIZE,                  /* area changed: x, y are width and height in real pixels */
    EV_FOCUS,                   /* the window came to the front */
    EV_DROP                     /* text: the path of a file or folder */
} EventType;

/* Letters and digits are their own ASCII (upper case); the rest stands here. */
typedef enum {
    KEY_NONE = 0, KEY_ENTER = 256, KEY_ESCAPE, KEY_SPACE, KEY_TAB, KEY_BACKSPACE, KEY_DELETE,
    KEY_UP, KEY_DOWN, KEY_LEFT, KEY_RIGHT, KEY_HOME, KEY_END, KEY_PAGE_UP, KEY_PAGE_DOWN,
    KEY_F1, KEY_F11
} Key;
enum { MOD_CTRL = 1, MOD_ALT = 2, MOD_SHIFT = 4 };

typedef struct {
    EventType type;
    int key;                    /* Key or ASCII */
    unsigned mods;              /* MOD_* */
    int x, y;                   /* real pixels from the window's top left */
    int64_t ms;                 /* EV_TICK: milliseconds since the start, never backwards */
    Str text;                   /* lives during the call */
} Event;

#endif
