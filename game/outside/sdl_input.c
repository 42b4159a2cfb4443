/* sdl_input.c -- see sdl_input.h. */
#include "sdl_input.h"

void input_resize(Input *in, SDL_Window *window, int w, int h)
{
    int window_w = 0, window_h = 0;
    SDL_GetWindowSize(window, &window_w, &window_h);
    in->w = w;
    in->h = h;
    in->ratio_x = window_w > 0 ? (float)w / (float)window_w : 1;
    in->ratio_y = window_h > 0 ? (float)h / (float)window_h : 1;
}

/* ---- keys */

static const struct { SDL_Keycode sym; int key; } named[] = {
    {SDLK_RETURN, KEY_ENTER}, {SDLK_KP_ENTER, KEY_ENTER}, {SDLK_ESCAPE, KEY_ESCAPE},
    {SDLK_AC_BACK, KEY_ESCAPE}, {SDLK_SPACE, KEY_SPACE}, {SDLK_TAB, KEY_TAB},
    {SDLK_BACKSPACE, KEY_BACKSPACE}, {SDLK_DELETE, KEY_DELETE}, {SDLK_UP, KEY_UP},
    {SDLK_DOWN, KEY_DOWN}, {SDLK_LEFT, KEY_LEFT}, {SDLK_RIGHT, KEY_RIGHT}, {SDLK_HOME, KEY_HOME},
    {SDLK_END, KEY_END}, {SDLK_PAGEUP, KEY_PAGE_UP}, {SDLK_PAGEDOWN, KEY_PAGE_DOWN},
    {SDLK_F1, KEY_F1}, {SDLK_F11, KEY_F11}, {SDLK_KP_PLUS, '+'}, {SDLK_KP_MINUS, '-'}
};

static int ascii_key(SDL_Keycode sym)
{
    if (sym >= 'a' && sym <= 'z')
        return sym - 'a' + 'A';
    return sym > ' ' && sym < 127 ? sym : KEY_NONE;
}

static bool is_digit(int key)
{
    return key >= '0' && key <= '9';
}

/* By place on the keyboard: for layouts whose letters are not Latin, and for those that have digits
 * only with shift. */
static int key_by_place(SDL_Scancode code)
{
    if (code >= SDL_SCANCODE_A && code <= SDL_SCANCODE_Z)
        return 'A' + (int)(code - SDL_SCANCODE_A);
    if (code >= SDL_SCANCODE_1 && code <= SDL_SCANCODE_9)
        return '1' + (int)(code - SDL_SCANCODE_1);
    if (code >= SDL_SCANCODE_KP_1 && code <= SDL_SCANCODE_KP_9)
        return '1' + (int)(code - SDL_SCANCODE_KP_1);
    return code == SDL_SCANCODE_0 || code == SDL_SCANCODE_KP_0 ? '0' : KEY_NONE;
}

static int key_of(SDL_Keysym k)
{
    for (size_t i = 0; i < sizeof named / sizeof *named; i++)
        if (named[i].sym == k.sym)
            return named[i].key;
    int key = ascii_key(k.sym), place = key_by_place(k.scancode);
    if (key == KEY_NONE || (is_digit(place) && !(key >= 'A' && key <= 'Z')))
        return place;
    return key;
}

/* A key held down moves the focus or the cursor on, and never answers or confirms twice. */
static bool may_repeat(int key)
{
    return key >= KEY_BACKSPACE && key <= KEY_PAGE_DOWN;
}

static bool read_key(const SDL_KeyboardEvent *e, Event *out)
{
    int key = key_of(e->keysym);
    if (key == KEY_NONE || (e->repeat && !may_repeat(key)))
        return false;
    unsigned mods = 0;
    if (e->keysym.mod & KMOD_CTRL)
        mods |= MOD_CTRL;
    if (e->keysym.mod & KMOD_ALT)
        mods |= MOD_ALT;
    if (e->keysym.mod & KMOD_SHIFT)
        mods |= MOD_SHIFT;
    *out = (Event){.type = EV_KEY, .key = key, .mods = mods};
    return true;
}

/* ---- pointers */

static Event at_point(const Input *in, EventType type, int x, int y)
{
    return (Event){.type = type, .x = (int)((float)x * in->ratio_x),
        .y = (int)((float)y * in->ratio_y)};
}

static bool read_wheel(const SDL_MouseWheelEvent *e, Event *out)
{
    *out = (Event){.type = EV_WHEEL, .y = e->direction == SDL_MOUSEWHEEL_FLIPPED ? -e->y : e->y};
    return out->y != 0;
}

/* A line is a thirtieth of the screen; a finger that moved half of that scrolls. */
static bool finger_moved(Input *in, int y, Event *out)
{
    int line = in->h / 30 + 1, far = y - in->from_y;
    in->scrolls |= far > line / 2 || far < -line / 2;
    int lines = (y - in->last_y) / line;
    if (!in->scrolls || !lines)
        return false;
    in->last_y += lines * line;
    *out = (Event){.type = EV_WHEEL, .x = in->from_x, .y = lines};
    return true;
}

static bool read_finger(Input *in, const SDL_TouchFingerEvent *e, Event *out)
{
    int x = (int)(e->x * (float)in->w), y = (int)(e->y * (float)in->h);
    if (e->type == SDL_FINGERDOWN) {
        if (!in->down) {
            in->finger = e->fingerId;
            in->from_x = x;
            in->from_y = in->last_y = y;
            in->down = true;
            in->scrolls = false;
        }
        return false;
    }
    if (!in->down || e->fingerId != in->finger)
        return false;
    if (e->type == SDL_FINGERMOTION)
        return finger_moved(in, y, out);
    in->down = false;
    *out = (Event){.type = EV_PRESS, .x = in->from_x, .y = in->from_y};
    return !in->scrolls;
}

/* ---- all of it */

/* To come to the front means to have been away. */
static bool read_focus(Input *in, const SDL_WindowEvent *e, Event *out)
{
    if (e->event == SDL_WINDOWEVENT_FOCUS_LOST)
        in->away = true;
    if (e->event != SDL_WINDOWEVENT_FOCUS_GAINED || !in->away)
        return false;
    in->away = false;
    *out = (Event){.type = EV_FOCUS};
    return true;
}

static bool read_text(EventType type, const char *text, Event *out)
{
    *out = (Event){.type = type, .text = str_from_c(text)};
    return out->text.n > 0;
}

bool input_read(Input *in, const SDL_Event *e, Event *out)
{
    switch (e->type) {
    case SDL_KEYDOWN:
        return read_key(&e->key, out);
    case SDL_TEXTINPUT:
        return read_text(EV_TEXT, e->text.text, out);
    case SDL_MOUSEMOTION:
        *out = at_point(in, EV_POINT, e->motion.x, e->motion.y);
        return e->motion.which != SDL_TOUCH_MOUSEID;
    case SDL_MOUSEBUTTONDOWN:
        *out = at_point(in, EV_PRESS, e->button.x, e->button.y);
        return e->button.button == SDL_BUTTON_LEFT && e->button.which != SDL_TOUCH_MOUSEID;
    case SDL_MOUSEWHEEL:
        return read_wheel(&e->wheel, out);
    case SDL_FINGERDOWN:
    case SDL_FINGERMOTION:
    case SDL_FINGERUP:
        return read_finger(in, &e->tfinger, out);
    case SDL_WINDOWEVENT:
        return read_focus(in, &e->window, out);
    case SDL_DROPFILE:
        return read_text(EV_DROP, e->drop.file, out);
    case SDL_DROPTEXT:
        return read_text(EV_PASTE, e->drop.file, out);
    default:
        return false;
    }
}
