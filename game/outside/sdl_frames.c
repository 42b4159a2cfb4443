/* sdl_frames.c -- see sdl_frames.h. */
#include "sdl_frames.h"

#include "changes.h"
#include "sdl_paint.h"

enum { MAX_CHANGES = 12 };

static void paint_parts(const DrawList *list, Text *text, SDL_Surface *to, const Rect *parts,
                        int count)
{
    if (SDL_MUSTLOCK(to) && SDL_LockSurface(to))
        return;
    for (int i = 0; i < count; i++)
        paint_list(list, text, to, parts[i]);
    if (SDL_MUSTLOCK(to))
        SDL_UnlockSurface(to);
}

/* A clock's tick lays out nothing and compares nothing but the clock. False if more has changed;
 * else how many `parts` of the list shown have. */
static bool move(Frames *f, App *app, Rect *parts, int *count)
{
    DrawList *shown = &f->lists[f->shown], part = {.arena = &f->moving};
    arena_clear(&f->moving);
    if (f->stale || !app_draw_moving(app, shown, &part))
        return false;
    *count = changes_move(shown, &part, parts, MAX_CHANGES);
    return true;
}

static DrawList *draw_next(Frames *f, App *app)
{
    int next = !f->shown;
    arena_clear(&f->arenas[next]);
    draw_begin(&f->lists[next], &f->arenas[next]);
    app_draw(app, &f->lists[next]);
    return &f->lists[next];
}

void frames_draw(Frames *f, App *app, Text *text, Window *window)
{
    SDL_Surface *surface = window_surface(window);
    if (!surface)
        return;
    Rect parts[MAX_CHANGES] = {{0, 0, surface->w, surface->h}};
    int count = 1;
    if (!move(f, app, parts, &count)) {
        DrawList *next = draw_next(f, app);
        if (!f->stale)
            count = changes_between(&f->lists[f->shown], next, parts, MAX_CHANGES);
        f->shown = !f->shown;
    }
    paint_parts(&f->lists[f->shown], text, surface, parts, count);
    if (count)
        window_show(window, parts, f->stale ? 0 : count);
    f->stale = false;
}

void frames_rehearse(Frames *f, App *app, Text *text)
{
    const DrawList *list = draw_next(f, app);
    for (int i = 0; i < list->count; i++)
        if (list->cmds[i].op == DRAW_TEXT)
            text_prepare(text, &list->cmds[i]);
}

void frames_free(Frames *f)
{
    for (int i = 0; i < 2; i++)
        arena_free(&f->arenas[i]);
    arena_free(&f->moving);
}
