/* terminal.h -- the same game as lines of text: for a screen reader, over ssh, without a display. */
#ifndef TERMINAL_H
#define TERMINAL_H

#include "host.h"

/* Play rounds until the player leaves. Returns the exit status. Without a clock: whoever listens to a
 * question should not race it; every right answer gets the full speed bonus. */
int terminal_play(Host *h, int64_t (*now_ms)(void), int64_t (*now_s)(void));

#endif
