/* sdl_paint.h -- a draw list onto a surface. What is painted depends on the list alone: the same
 * pixels in a window, in memory and under any video driver, all at once or part by part. */
#ifndef SDL_PAINT_H
#define SDL_PAINT_H

#include <SDL.h>

#include "sdl_text.h"

/* Paint what of the list falls into `part`. The surface has 32 bits a pixel, 0xXXRRGGBB, and is
 * locked by the caller where SDL asks for it. Where the list paints nothing it becomes black. */
void paint_list(const DrawList *d, Text *t, SDL_Surface *to, Rect part);

/* May paint_list paint on it? */
bool paint_can(const SDL_Surface *s);

#endif
