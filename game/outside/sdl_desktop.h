/* sdl_desktop.h -- what the desktop around the window does for us. */
#ifndef SDL_DESKTOP_H
#define SDL_DESKTOP_H

#include "str.h"

void desktop_copy(Str text);            /* to the clipboard */
/* With whatever the desktop opens such a file with. Fails: false if there is nothing. */
bool desktop_open(Str path);

#endif
