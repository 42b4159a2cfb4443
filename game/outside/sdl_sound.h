/* sdl_sound.h -- playing the sounds of tone.h.
 * The device is opened at the first sound and closed two seconds after the last, both on a thread of
 * its own: opening and closing take long, and an open device keeps waking the processor. */
#ifndef SDL_SOUND_H
#define SDL_SOUND_H

#include <SDL.h>

#include "tone.h"

typedef struct Sound Sound;

/* `failed_event`: the type of an SDL event that is pushed, once, when there is no device. */
Sound *sound_open(Uint32 failed_event, Arena *a);
void sound_close(Sound *s);

void sound_play(Sound *s, SoundId id, int volume_percent);

#endif
