/* sdl_input.h -- what SDL reports, in the words of event.h. */
#ifndef SDL_INPUT_H
#define SDL_INPUT_H

#include <SDL.h>

#include "event.h"

typedef struct {
    /* Real pixels: the surface's size over the window's, and the surface's size. */
    float ratio_x, ratio_y;
    int w, h;
    bool away;                  /* another window has the focus */
    /* A finger: a press when it goes up where it went down, a wheel when it moves. */
    SDL_FingerID finger;
    bool down, scrolls;
    int from_x, from_y, last_y;
} Input;

/* The window's size changed. */
void input_resize(Input *in, SDL_Window *window, int w, int h);

/* Fails: false if it means nothing to a screen. Texts are the SDL event's own. */
bool input_read(Input *in, const SDL_Event *e, Event *out);

#endif
