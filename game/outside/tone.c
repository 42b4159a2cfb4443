/* tone.c -- see tone.h. */
#include <math.h>

#include "rng.h"
#include "tone.h"

#define TURN 6.2831853f

static const int lengths_ms[SOUND_COUNT] = {[SOUND_MOVE] = 24,
                                            [SOUND_TICK] = 45,
                                            [SOUND_STAMP] = 190,
                                            [SOUND_TEAR] = 240,
                                            [SOUND_FANFARE] = 1100};

int tone_ms(SoundId id)
{
    return lengths_ms[id];
}

int tone_length(SoundId id)
{
    return lengths_ms[id] * (TONE_RATE / 100) / 10;
}

/* Noise that changes `per_s` times a second: the lower, the duller. */
static float noise(float t, float per_s)
{
    uint64_t step = (uint64_t)(t * per_s);
    return (float)(rng_mix(step) >> 40) / 8388608.0f - 1;
}

static float fall(float t, float half_s)
{
    return exp2f(-t / half_s);
}

/* A note of a brass-like colour: odd and even partials, the upper ones dying first. */
static float note(float t, float hertz)
{
    float rise = t < 0.012f ? t / 0.012f : 1, sum = 0;
    for (int k = 1; k <= 5; k++)
        sum += sinf(TURN * hertz * (float)k * t) * fall(t, 0.3f / (float)k) / (float)k;
    return sum * rise * 0.45f;
}

static float move(float t)
{
    return sinf(TURN * 1150 * t) * fall(t, 0.004f) * 0.35f;
}

/* The claw of a projector: a click, and the gate it falls into. */
static float tick(float t)
{
    return noise(t, 16000) * fall(t, 0.0025f) * 0.4f +
           sinf(TURN * 420 * t) * fall(t, 0.008f) * 0.35f;
}

static float stamp(float t)
{
    float thud = sinf(TURN * (95 - 120 * t) * t) * fall(t, 0.035f) * 0.7f;
    return thud + noise(t, 5000) * fall(t, 0.01f) * 0.3f;
}

/* Paper gives way fibre by fibre. */
static float tear(float t)
{
    float fibres = 0.4f + 0.6f * fabsf(noise(t, 90));
    float swell = t < 0.03f ? t / 0.03f : fall(t - 0.03f, 0.08f);
    return noise(t, 15000) * fibres * swell * 0.5f;
}

static float fanfare(float t)
{
    static const struct { float at, hertz; } notes[] = {
        {0, 523.25f}, {0.13f, 659.26f}, {0.26f, 783.99f}, {0.42f, 1046.5f}
    };
    float sum = 0;
    for (size_t i = 0; i < sizeof notes / sizeof *notes; i++)
        if (t >= notes[i].at)
            sum += note(t - notes[i].at, notes[i].hertz);
    return sum * 0.5f;
}

float tone_sample(SoundId id, int at)
{
    static float (*const sounds[SOUND_COUNT])(float) = {
        [SOUND_MOVE] = move, [SOUND_TICK] = tick, [SOUND_STAMP] = stamp, [SOUND_TEAR] = tear,
        [SOUND_FANFARE] = fanfare
    };
    int length = tone_length(id), left = length - at;
    if (at < 0 || left <= 0)
        return 0;
    /* The last 256 samples fade, so that no end clicks. */
    float end = left < 256 ? (float)left / 256 : 1;
    return sounds[id]((float)at / TONE_RATE) * end;
}

void mixer_add(Mixer *m, SoundId id)
{
    Voice *best = &m->voices[0];
    for (int i = 0; i < TONE_VOICES; i++) {
        Voice *v = &m->voices[i];
        if (!v->on) {
            best = v;
            break;
        }
        if (tone_length(v->id) - v->at < tone_length(best->id) - best->at)
            best = v;
    }
    *best = (Voice){id, 0, true};
}

void mixer_read(Mixer *m, int volume_percent, int16_t *out, int count)
{
    for (int i = 0; i < count; i++) {
        float sum = 0;
        for (int k = 0; k < TONE_VOICES; k++) {
            Voice *v = &m->voices[k];
            if (!v->on)
                continue;
            sum += tone_sample(v->id, v->at++);
            v->on = v->at < tone_length(v->id);
        }
        sum *= (float)volume_percent / 100;
        sum = sum > 1 ? 1 : sum < -1 ? -1 : sum;
        out[i] = (int16_t)(sum * 32767);
    }
}
