/* test_tone.c -- the sounds: heard, within bounds, and silent at their ends. */
#include "test.h"
#include "tone.h"

static const struct { int line; const char *name; SoundId id; int most_ms; } sounds[] = {
    { __LINE__, "move", SOUND_MOVE, 60 },   { __LINE__, "tick", SOUND_TICK, 60 },
    { __LINE__, "stamp", SOUND_STAMP, 400 }, { __LINE__, "tear", SOUND_TEAR, 400 },
    { __LINE__, "fanfare", SOUND_FANFARE, 1500 }
};

static void sounds_are_heard(void **state)
{
    (void)state;
    EACH_ROW (row, sounds) {
        float loudest = 0;
        int length = tone_length(row->id);
        for (int i = -10; i < length + 10; i++) {
            float v = tone_sample(row->id, i);
            v = v < 0 ? -v : v;
            loudest = v > loudest ? v : loudest;
            if (v > 1.0f)
                ROW_FAIL(row, "sample %d is %f", i, (double)v);
        }
        if (loudest < 0.1f)
            ROW_FAIL(row, "loudest sample %f, want 0.1", (double)loudest);
        if (tone_ms(row->id) > row->most_ms)
            ROW_FAIL(row, "%d ms, want at most %d", tone_ms(row->id), row->most_ms);
        float last = tone_sample(row->id, length - 1);
        if (last > 0.01f || last < -0.01f)
            ROW_FAIL(row, "ends at %f, want silence", (double)last);
    }
}

static void mixing_ends_and_never_overflows(void **state)
{
    (void)state;
    Mixer m = {0};
    for (int i = 0; i < 3 * TONE_VOICES; i++)
        mixer_add(&m, (SoundId)(i % SOUND_COUNT));
    int16_t out[512];
    bool heard = false;
    for (int left = tone_length(SOUND_FANFARE); left > 0; left -= 512) {
        mixer_read(&m, 100, out, 512);
        for (int i = 0; i < 512; i++)
            heard |= out[i] != 0;
    }
    assert_true(heard);
    mixer_read(&m, 100, out, 512);
    for (int i = 0; i < 512; i++)
        assert_int_equal(out[i], 0);
}

static void no_volume_is_silence(void **state)
{
    (void)state;
    Mixer m = {0};
    mixer_add(&m, SOUND_STAMP);
    int16_t out[512];
    mixer_read(&m, 0, out, 512);
    for (int i = 0; i < 512; i++)
        assert_int_equal(out[i], 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sounds_are_heard),
        cmocka_unit_test(mixing_ends_and_never_overflows),
        cmocka_unit_test(no_volume_is_silence)
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
