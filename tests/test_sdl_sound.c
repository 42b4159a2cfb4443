/* test_sdl_sound.c -- the device comes and goes on its own thread, and its absence is said once. */
#include <stdlib.h>

#include "sdl_sound.h"
#include "test.h"

/* The first event that comes within five seconds; waits for the thread, not for time to pass. */
static Uint32 next_event(void)
{
    SDL_Event e;
    return SDL_WaitEventTimeout(&e, 5000) ? e.type : 0;
}

static void play_with(const char *driver, int sounds, bool said)
{
    assert_int_equal(SDL_Init(SDL_INIT_EVENTS), 0);
    setenv("SDL_AUDIODRIVER", driver, 1);
    Arena a;
    arena_init(&a);
    Uint32 failed = SDL_RegisterEvents(1);
    Sound *s = sound_open(failed, &a);
    for (int i = 0; i < sounds; i++)
        sound_play(s, (SoundId)(i % SOUND_COUNT), 50);
    if (said) {
        assert_int_equal(next_event(), failed);
        sound_play(s, SOUND_STAMP, 50);
    }
    sound_close(s);
    SDL_Event e;
    while (SDL_PollEvent(&e))
        assert_int_not_equal(e.type, failed);
    arena_free(&a);
    SDL_Quit();
}

static void silence_opens_nothing(void **state)
{
    (void)state;
    play_with("none at all", 0, false);
}

static void sounds_are_played(void **state)
{
    (void)state;
    play_with("dummy", 20, false);
}

static void no_device_is_said_once(void **state)
{
    (void)state;
    play_with("none at all", 3, true);
}

static void muted_asks_for_no_device(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Sound *s = sound_open(SDL_USEREVENT, &a);
    sound_play(s, SOUND_STAMP, 0);
    sound_close(s);
    arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(silence_opens_nothing),
        cmocka_unit_test(sounds_are_played),
        cmocka_unit_test(no_device_is_said_once),
        cmocka_unit_test(muted_asks_for_no_device)
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
