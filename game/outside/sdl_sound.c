/* sdl_sound.c -- see sdl_sound.h. */
#include "arena.h"
#include "sdl_sound.h"

enum { KEEP_OPEN_MS = 2000, BUFFER_SAMPLES = 512 };

struct Sound {
    SDL_mutex *lock;            /* of all below but the device */
    SDL_cond *wake;
    SDL_Thread *thread;         /* NULL until the first sound */
    Mixer mixer;
    int volume_percent, last_ms;
    bool asked, quit, failed;
    Uint32 failed_event;
    SDL_AudioDeviceID device;   /* the thread's own */
};

Sound *sound_open(Uint32 failed_event, Arena *a)
{
    Sound *s = arena_new(a, Sound, 1);
    s->failed_event = failed_event;
    return s;
}

static void fill(void *ctx, Uint8 *bytes, int count)
{
    Sound *s = ctx;
    SDL_LockMutex(s->lock);
    mixer_read(&s->mixer, s->volume_percent, (int16_t *)(void *)bytes, count / 2);
    SDL_UnlockMutex(s->lock);
}

/* Audio is started here and ended below as a whole: some drivers look for new devices for as long as
 * it runs, ten times a second. */
static bool open_device(Sound *s)
{
    if (s->device)
        return true;
    SDL_AudioSpec want = {.freq = TONE_RATE, .format = AUDIO_S16SYS, .channels = 1,
                          .samples = BUFFER_SAMPLES, .callback = fill, .userdata = s};
    if (SDL_AudioInit(NULL))
        return false;
    s->device = SDL_OpenAudioDevice(NULL, 0, &want, NULL, 0);
    if (!s->device) {
        SDL_AudioQuit();
        return false;
    }
    SDL_PauseAudioDevice(s->device, 0);
    return true;
}

static void close_device(Sound *s)
{
    if (!s->device)
        return;
    SDL_CloseAudioDevice(s->device);
    SDL_AudioQuit();
    s->device = 0;
}

/* With the lock held: wait for a sound, or until the device has been still for long enough. */
static bool wait_for_more(Sound *s)
{
    while (!s->asked && !s->quit) {
        if (!s->device)
            SDL_CondWait(s->wake, s->lock);
        else if (SDL_CondWaitTimeout(s->wake, s->lock, (Uint32)(s->last_ms + KEEP_OPEN_MS)))
            return false;
    }
    return true;
}

static void say_failed(Sound *s)
{
    s->failed = true;
    SDL_Event e = {.type = s->failed_event};
    SDL_PushEvent(&e);
}

static int run(void *ctx)
{
    Sound *s = ctx;
    SDL_LockMutex(s->lock);
    for (;;) {
        bool more = wait_for_more(s);
        if (s->quit)
            break;
        s->asked = false;
        SDL_UnlockMutex(s->lock);
        bool ok = true;
        if (more)
            ok = open_device(s);
        else
            close_device(s);
        SDL_LockMutex(s->lock);
        if (!ok && !s->failed)
            say_failed(s);
    }
    SDL_UnlockMutex(s->lock);
    close_device(s);
    return 0;
}

static bool start(Sound *s)
{
    if (s->thread)
        return true;
    if (!s->lock)
        s->lock = SDL_CreateMutex();
    if (!s->wake)
        s->wake = SDL_CreateCond();
    s->thread = s->lock && s->wake ? SDL_CreateThread(run, "sound", s) : NULL;
    return s->thread != NULL;
}

void sound_play(Sound *s, SoundId id, int volume_percent)
{
    if (volume_percent <= 0 || !start(s))
        return;
    SDL_LockMutex(s->lock);
    if (!s->failed) {
        mixer_add(&s->mixer, id);
        s->volume_percent = volume_percent;
        s->last_ms = tone_ms(id);
        s->asked = true;
        SDL_CondSignal(s->wake);
    }
    SDL_UnlockMutex(s->lock);
}

void sound_close(Sound *s)
{
    if (s->thread) {
        SDL_LockMutex(s->lock);
        s->quit = true;
        SDL_CondSignal(s->wake);
        SDL_UnlockMutex(s->lock);
        SDL_WaitThread(s->thread, NULL);
    }
    SDL_DestroyCond(s->wake);
    SDL_DestroyMutex(s->lock);
}
