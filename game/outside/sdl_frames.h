/* sdl_frames.h -- the frame that is on the screen and the next one: only what differs is painted. */
#ifndef SDL_FRAMES_H
#define SDL_FRAMES_H

#include "app.h"
#include "sdl_text.h"
#include "sdl_window.h"

/* All zero but for `stale` is the beginning. */
typedef struct {
    DrawList lists[2];          /* what is on the screen, and what comes next */
    Arena arenas[2], moving;
    int shown;                  /* which of them is on the screen */
    bool stale;                 /* nothing on the screen can be relied on */
} Frames;

/* Draw the app as it is now and show it. */
void frames_draw(Frames *f, App *app, Text *text, Window *window);
/* All that a frame takes but its pixels: its texts are ready then. */
void frames_rehearse(Frames *f, App *app, Text *text);
void frames_free(Frames *f);

#endif
