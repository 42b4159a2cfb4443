/* sdl_window.h -- the window, and the surface that it shows. */
#ifndef SDL_WINDOW_H
#define SDL_WINDOW_H

#include <SDL.h>

#include "sdl_text.h"

enum { WINDOW_W = 1280, WINDOW_H = 720 };      /* the usual size */

typedef struct {
    SDL_Window *window;
    SDL_Surface *shadow;        /* painted instead where the screen has other pixels than ours */
    int w, h;                   /* real pixels, as of the last window_surface */
} Window;

/* Start SDL's video, before there is a second thread: X reads the table of its dead keys letter by
 * letter, each under a lock as soon as there are two, for 15 ms instead of 8.
 *   Fails: false, and video is ended. */
bool window_start(void);
/* Open the window; w or h 0: the usual size. Fails: false, SDL_GetError, and video is ended. */
bool window_open(Window *w, int width, int height, bool fullscreen);
void window_close(Window *w);

/* What to paint on now; NULL if there is nothing at the moment. Its size is in w and h after. */
SDL_Surface *window_surface(Window *w);
/* Bring parts of it to the screen; count 0: all. */
void window_show(Window *w, const Rect *parts, int count);

void window_set_fullscreen(Window *w, bool on);
/* The program's picture in task bars, painted like all else. */
void window_set_icon(Window *w, Text *t);

#endif
