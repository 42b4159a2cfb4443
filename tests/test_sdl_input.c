/* test_sdl_input.c -- what SDL reports, in our words. */
#include "sdl_input.h"
#include "test.h"

static const struct { int line; const char *name; SDL_Keysym sym; int repeat,
    key; unsigned mods; } keys[] = {
    { __LINE__, "letter", {SDL_SCANCODE_A, SDLK_a, 0, 0}, 0, 'A', 0 },
    { __LINE__, "letter of another layout", {SDL_SCANCODE_Q, SDLK_a, 0, 0}, 0, 'A', 0 },
    { __LINE__, "Cyrillic layout", {SDL_SCANCODE_F, 0x430, 0, 0}, 0, 'F', 0 },
    { __LINE__, "digit", {SDL_SCANCODE_1, SDLK_1, 0, 0}, 0, '1', 0 },
    { __LINE__, "digit with shift alone", {SDL_SCANCODE_1, '&', 0, 0}, 0, '1', 0 },
    { __LINE__, "keypad", {SDL_SCANCODE_KP_3, SDLK_KP_3, 0, 0}, 0, '3', 0 },
    { __LINE__, "keypad nought", {SDL_SCANCODE_KP_0, SDLK_KP_0, 0, 0}, 0, '0', 0 },
    { __LINE__, "enter", {SDL_SCANCODE_RETURN, SDLK_RETURN, KMOD_LALT, 0}, 0, KEY_ENTER, MOD_ALT },
    { __LINE__, "keypad enter", {SDL_SCANCODE_KP_ENTER, SDLK_KP_ENTER, 0, 0}, 0, KEY_ENTER, 0 },
    { __LINE__, "held enter", {SDL_SCANCODE_RETURN, SDLK_RETURN, 0, 0}, 1, KEY_NONE, 0 },
    { __LINE__, "held letter", {SDL_SCANCODE_A, SDLK_a, 0, 0}, 1, KEY_NONE, 0 },
    { __LINE__, "held arrow", {SDL_SCANCODE_DOWN, SDLK_DOWN, 0, 0}, 1, KEY_DOWN, 0 },
    { __LINE__, "held backspace", {SDL_SCANCODE_BACKSPACE, SDLK_BACKSPACE, 0, 0}, 1, KEY_BACKSPACE,
        0 },
    { __LINE__, "control", {SDL_SCANCODE_Q, SDLK_q, KMOD_RCTRL, 0}, 0, 'Q', MOD_CTRL },
    { __LINE__, "shift alone", {SDL_SCANCODE_LSHIFT, SDLK_LSHIFT, KMOD_LSHIFT, 0}, 0, KEY_NONE, 0 },
    { __LINE__, "F11", {SDL_SCANCODE_F11, SDLK_F11, 0, 0}, 0, KEY_F11, 0 },
    { __LINE__, "comma", {SDL_SCANCODE_COMMA, SDLK_COMMA, 0, 0}, 0, ',', 0 }
};

static void keys_have_names(void **state)
{
    (void)state;
    Input in = {.ratio_x = 1, .ratio_y = 1};
    EACH_ROW (row, keys) {
        SDL_Event e = {.key = {.type = SDL_KEYDOWN, .repeat = (Uint8)row->repeat,
            .keysym = row->sym}};
        Event ev = {0};
        bool any = input_read(&in, &e, &ev);
        ROW_INT(row, any, row->key != KEY_NONE);
        ROW_INT(row, any ? ev.key : KEY_NONE, row->key);
        ROW_INT(row, any ? ev.mods : 0, row->mods);
    }
}

static Event read_one(Input *in, SDL_Event e)
{
    Event ev = {0};
    return input_read(in, &e, &ev) ? ev : (Event){.type = EV_NONE};
}

static void pointers_come_in_real_pixels(void **state)
{
    (void)state;
    Input in = {.ratio_x = 2, .ratio_y = 2, .w = 2560, .h = 1440};
    Event ev = read_one(&in, (SDL_Event){.motion = {.type = SDL_MOUSEMOTION, .x = 100, .y = 50}});
    assert_int_equal(ev.type, EV_POINT);
    assert_int_equal(ev.x, 200);
    assert_int_equal(ev.y, 100);
    ev = read_one(&in, (SDL_Event){.button = {.type = SDL_MOUSEBUTTONDOWN,
        .button = SDL_BUTTON_LEFT, .x = 7, .y = 8}});
    assert_int_equal(ev.type, EV_PRESS);
    assert_int_equal(ev.y, 16);
    ev = read_one(&in, (SDL_Event){.button = {.type = SDL_MOUSEBUTTONDOWN,
        .button = SDL_BUTTON_RIGHT}});
    assert_int_equal(ev.type, EV_NONE);
    ev = read_one(&in, (SDL_Event){.button = {.type = SDL_MOUSEBUTTONDOWN,
        .button = SDL_BUTTON_LEFT,
                                              .which = SDL_TOUCH_MOUSEID}});
    assert_int_equal(ev.type, EV_NONE);
    ev = read_one(&in, (SDL_Event){.wheel = {.type = SDL_MOUSEWHEEL, .y = -2,
        .direction = SDL_MOUSEWHEEL_FLIPPED}});
    assert_int_equal(ev.type, EV_WHEEL);
    assert_int_equal(ev.y, 2);
}

static SDL_Event finger(Uint32 type, SDL_FingerID id, float x, float y)
{
    return (SDL_Event){.tfinger = {.type = type, .fingerId = id, .x = x, .y = y}};
}

static void a_finger_presses_or_scrolls(void **state)
{
    (void)state;
    Input in = {.ratio_x = 1, .ratio_y = 1, .w = 1000, .h = 600};
    assert_int_equal(read_one(&in, finger(SDL_FINGERDOWN, 1, 0.5f, 0.5f)).type, EV_NONE);
    assert_int_equal(read_one(&in, finger(SDL_FINGERDOWN, 2, 0.1f, 0.1f)).type, EV_NONE);
    assert_int_equal(read_one(&in, finger(SDL_FINGERUP, 2, 0.1f, 0.1f)).type, EV_NONE);
    Event ev = read_one(&in, finger(SDL_FINGERUP, 1, 0.5f, 0.505f));
    assert_int_equal(ev.type, EV_PRESS);
    assert_int_equal(ev.x, 500);
    assert_int_equal(ev.y, 300);

    read_one(&in, finger(SDL_FINGERDOWN, 3, 0.5f, 0.8f));
    ev = read_one(&in, finger(SDL_FINGERMOTION, 3, 0.5f, 0.6f));
    assert_int_equal(ev.type, EV_WHEEL);
    assert_true(ev.y < 0);
    assert_int_equal(read_one(&in, finger(SDL_FINGERUP, 3, 0.5f, 0.6f)).type, EV_NONE);
}

static void texts_and_files_are_passed_on(void **state)
{
    (void)state;
    Input in = {.ratio_x = 1, .ratio_y = 1};
    Event ev = read_one(&in, (SDL_Event){.text = {.type = SDL_TEXTINPUT, .text = "é"}});
    assert_int_equal(ev.type, EV_TEXT);
    char path[] = "/tmp/a pack.rec";
    ev = read_one(&in, (SDL_Event){.drop = {.type = SDL_DROPFILE, .file = path}});
    assert_int_equal(ev.type, EV_DROP);
    assert_true(str_equal(ev.text, str_from_c(path)));
    assert_int_equal(read_one(&in, (SDL_Event){.drop = {.type = SDL_DROPFILE, .file = NULL}}).type,
        EV_NONE);
}

static void focus_means_to_come_back(void **state)
{
    (void)state;
    Input in = {.ratio_x = 1, .ratio_y = 1};
    SDL_Event gained = {.window = {.type = SDL_WINDOWEVENT, .event = SDL_WINDOWEVENT_FOCUS_GAINED}};
    SDL_Event lost = {.window = {.type = SDL_WINDOWEVENT, .event = SDL_WINDOWEVENT_FOCUS_LOST}};
    assert_int_equal(read_one(&in, gained).type, EV_NONE);
    assert_int_equal(read_one(&in, lost).type, EV_NONE);
    assert_int_equal(read_one(&in, gained).type, EV_FOCUS);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_have_names),
        cmocka_unit_test(pointers_come_in_real_pixels),
        cmocka_unit_test(a_finger_presses_or_scrolls),
        cmocka_unit_test(texts_and_files_are_passed_on),
        cmocka_unit_test(focus_means_to_come_back)
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
