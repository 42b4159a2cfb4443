/* sdl_main.h -- playing in a window: the one event loop. */
#ifndef SDL_MAIN_H
#define SDL_MAIN_H

#include "host.h"

/* No window could be opened, and nothing was shown: the terminal may still do. */
#define SDL_PLAY_NO_WINDOW (-1)

/* Play until the player leaves. The clocks are main's: `now_ms` never goes back.
 *   Returns: an exit status, or SDL_PLAY_NO_WINDOW. */
int sdl_play(Host *h, int64_t (*now_ms)(void), int64_t (*now_s)(void));

#endif
