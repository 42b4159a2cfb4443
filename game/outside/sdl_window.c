/* sdl_window.c -- see sdl_window.h. */
#include <string.h>

#include "sdl_paint.h"
#include "sdl_window.h"

enum { LEAST_W = 640, LEAST_H = 360, MAX_PARTS = 32, ICON = 64 };

static void hint(const char *name, const char *value)
{
    SDL_SetHint(name, value);
}

static void give_hints(void)
{
    hint(SDL_HINT_APP_NAME, "Marquee");
    /* A still game gives no reason to keep a screen awake or to stop a compositor. */
    hint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
    hint(SDL_HINT_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR, "0");
    /* Fingers come as fingers, not as a mouse as well. */
    hint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0");
}

/* SDL would put even a plain surface on OpenGL, which takes four times as long to start and eight
 * times the memory. Native Wayland has no other way. */
static void choose_framebuffer(void)
{
    const char *driver = SDL_GetCurrentVideoDriver();
    if (driver && strcmp(driver, "wayland") != 0)
        hint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
}

/* Where a display is named and none answers, SDL takes a driver that shows nothing to anybody. */
static bool is_unseen(const char *driver)
{
    static const char *const unseen[] = {"offscreen", "dummy", "evdev"};
    const char *asked = SDL_getenv("SDL_VIDEODRIVER");
    for (size_t i = 0; i < sizeof unseen / sizeof *unseen; i++)
        if (driver && strcmp(driver, unseen[i]) == 0)
            return !asked || !*asked;
    return false;
}

bool window_start(void)
{
    give_hints();
    /* Where no session bus runs, libdbus would start one, for nothing that a game needs. */
    SDL_setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:", 0);
    if (SDL_Init(SDL_INIT_VIDEO))
        return false;
    if (is_unseen(SDL_GetCurrentVideoDriver())) {
        SDL_Quit();
        return false;
    }
    choose_framebuffer();
    return true;
}

bool window_open(Window *w, int width, int height, bool fullscreen)
{
    Uint32 flags = SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI;
    if (fullscreen)
        flags |= SDL_WINDOW_FULLSCREEN_DESKTOP;
    *w = (Window){0};
    w->window =
        SDL_CreateWindow("Marquee", SDL_WINDOWPOS_UNDEFINED, SDL_WINDOWPOS_UNDEFINED,
                         width > 0 ? width : WINDOW_W, height > 0 ? height : WINDOW_H, flags);
    if (!w->window || !window_surface(w)) {
        window_close(w);
        return false;
    }
    SDL_SetWindowMinimumSize(w->window, LEAST_W, LEAST_H);
    return true;
}

void window_close(Window *w)
{
    SDL_FreeSurface(w->shadow);
    if (w->window)
        SDL_DestroyWindow(w->window);
    *w = (Window){0};
    SDL_Quit();
}

SDL_Surface *window_surface(Window *w)
{
    SDL_Surface *s = SDL_GetWindowSurface(w->window);
    if (!s)
        return NULL;
    w->w = s->w;
    w->h = s->h;
    if (paint_can(s))
        return s;
    if (!w->shadow || w->shadow->w != s->w || w->shadow->h != s->h) {
        SDL_FreeSurface(w->shadow);
        w->shadow = SDL_CreateRGBSurfaceWithFormat(0, s->w, s->h, 32, SDL_PIXELFORMAT_RGB888);
    }
    return w->shadow;
}

void window_show(Window *w, const Rect *parts, int count)
{
    SDL_Surface *s = SDL_GetWindowSurface(w->window);
    if (!s)
        return;
    if (!paint_can(s))
        SDL_BlitSurface(w->shadow, NULL, s, NULL);
    SDL_Rect rects[MAX_PARTS];
    int n = 0;
    for (int i = 0; i < count && n < MAX_PARTS; i++) {
        Rect r = rect_common(parts[i], (Rect){0, 0, s->w, s->h});
        if (r.w)
            rects[n++] = (SDL_Rect){r.x, r.y, r.w, r.h};
    }
    if (!count || count > MAX_PARTS)
        SDL_UpdateWindowSurface(w->window);
    else if (n)
        SDL_UpdateWindowSurfaceRects(w->window, rects, n);
}

void window_set_fullscreen(Window *w, bool on)
{
    bool is = SDL_GetWindowFlags(w->window) & SDL_WINDOW_FULLSCREEN_DESKTOP;
    if (is != on)
        SDL_SetWindowFullscreen(w->window, on ? SDL_WINDOW_FULLSCREEN_DESKTOP : 0);
}

/* A small marquee: the same as assets/icons/marquee.svg. */
static void draw_icon(DrawList *d, Measure m)
{
    draw_fill(d, (Rect){0, 0, ICON, ICON}, 12, 0x1D1614FF);
    draw_fill(d, (Rect){6, 10, 52, 34}, 5, 0xB3262EFF);
    draw_fill(d, (Rect){9, 13, 46, 28}, 3, 0x0D0A09FF);
    for (int i = 0; i < 5; i++)
        for (int row = 0; row < 2; row++)
            draw_add(d, (DrawCmd){.op = DRAW_CIRCLE, .box = {8 + 11 * i, 8 + 34 * row, 5, 5},
                                  .color = 0xFFE2A0FF});
    int w = m.width(m.ctx, FACE_SIGN, 30, 0, S("M"));
    draw_text(d, FACE_SIGN, 30, 0, (ICON - w) / 2, 38, w, 0xF6EEDDFF, S("M"));
    draw_fill(d, (Rect){11, 50, 42, 6}, 2, 0xF1E6CFFF);
}

void window_set_icon(Window *w, Text *t)
{
    Arena a;
    arena_init(&a);
    DrawList d;
    draw_begin(&d, &a);
    draw_icon(&d, text_measure(t));
    SDL_Surface *s = SDL_CreateRGBSurfaceWithFormat(0, ICON, ICON, 32, SDL_PIXELFORMAT_ARGB8888);
    if (s) {
        paint_list(&d, t, s, (Rect){0, 0, ICON, ICON});
        SDL_SetWindowIcon(w->window, s);
        SDL_FreeSurface(s);
    }
    arena_free(&a);
}
