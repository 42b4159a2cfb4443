/* tone.h -- the sounds, computed: a projector's tick, a stamp, a tear, a small fanfare.
 * A sample depends on the sound and its place in it alone. */
#ifndef TONE_H
#define TONE_H

#include "action.h"

#define TONE_RATE 44100         /* samples a second */

int tone_length(SoundId id);    /* in samples */
int tone_ms(SoundId id);

/* Sample number `at` of a sound, -1 to 1; 0 outside of it. */
float tone_sample(SoundId id, int at);

/* Several sounds at once. */
enum { TONE_VOICES = 8 };
typedef struct { SoundId id; int at; bool on; } Voice;
typedef struct { Voice voices[TONE_VOICES]; } Mixer;

/* Begin a sound; when all voices are taken the one nearest to its end gives way. */
void mixer_add(Mixer *m, SoundId id);
/* The next samples, at a volume of 0..100; never louder than 16 bits hold. */
void mixer_read(Mixer *m, int volume_percent, int16_t *out, int count);

#endif
