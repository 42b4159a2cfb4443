/* preload_frame.c -- put before a program with LD_PRELOAD: says on BENCH_FD when its first frame has
 * reached the X server. SDL waits for the server there, so the moment is that of the pixels. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include <SDL.h>

static void say_first(void)
{
    static int said;
    const char *fd = getenv("BENCH_FD");
    struct timespec t;
    if (said++ || !fd)
        return;
    clock_gettime(CLOCK_MONOTONIC, &t);
    if (write(atoi(fd), &t, sizeof t) != (ssize_t)sizeof t)
        _exit(2);
}

int SDL_UpdateWindowSurface(SDL_Window *w)
{
    int (*next)(SDL_Window *) = (int (*)(SDL_Window *))dlsym(RTLD_NEXT, "SDL_UpdateWindowSurface");
    int status = next(w);
    say_first();
    return status;
}

int SDL_UpdateWindowSurfaceRects(SDL_Window *w, const SDL_Rect *rects, int count)
{
    int (*next)(SDL_Window *, const SDL_Rect *, int) =
        (int (*)(SDL_Window *, const SDL_Rect *, int))dlsym(RTLD_NEXT,
                                                            "SDL_UpdateWindowSurfaceRects");
    int status = next(w, rects, count);
    say_first();
    return status;
}
