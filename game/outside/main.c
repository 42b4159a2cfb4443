/* main.c -- the door: arguments, clock, what to start, and the exit status. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "cli.h"
#include "host.h"
#include "sdl_main.h"
#include "terminal.h"

#ifndef MARQUEE_VERSION
#define MARQUEE_VERSION "unknown"
#endif

static int64_t now_s(void)
{
    return (int64_t)time(NULL);
}

static int64_t now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* Where unseeded rounds begin; nothing secret hangs on it. */
static uint64_t entropy(void)
{
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    return rng_mix((uint64_t)t.tv_sec * 1000000007u ^ (uint64_t)t.tv_nsec << 20 ^ (uint64_t)getpid());
}

static bool has_display(void)
{
    const char *x = getenv("DISPLAY"), *wayland = getenv("WAYLAND_DISPLAY");
    const char *driver = getenv("SDL_VIDEODRIVER");
    return (x && *x) || (wayland && *wayland) || (driver && *driver);
}

static int play(Host *h)
{
    if (!h->options.text && has_display()) {
        int status = sdl_play(h, now_ms, now_s);
        if (status != SDL_PLAY_NO_WINDOW)
            return status;
    }
    if (!h->options.text)
        fprintf(stderr, "marquee: there is no display; playing in the terminal\n");
    host_load(h);
    return terminal_play(h, now_ms, now_s);
}

static int nothing_read(const World *w)
{
    for (int i = 0; i < w->pack_count; i++)
        if (w->packs[i].films || w->packs[i].written)
            return 0;
    return 2;
}

static int run(Host *h)
{
    /* A window can open in the meantime; what is printed cannot. */
    if (h->options.command != CMD_PLAY || h->options.pack_count || h->options.seen.n)
        host_load(h);
    if (h->options.command == CMD_CONVERT)
        return cli_convert_list(&h->options, h->library, &h->world, h->seen_why);
    if (!cli_seen(&h->options, h->library, &h->world, h->seen_why))
        return 2;
    switch (h->options.command) {
    case CMD_ASK: {
        int status = cli_ask(&h->options, h->library, &h->world);
        int nothing = nothing_read(&h->world);
        return nothing ? nothing : status;
    }
    case CMD_CHECK:
        if (h->options.template)
            return cli_template(&h->options, h->assets);
        return cli_check(&h->options, h->library, &h->world);
    case CMD_KINDS: {
        int status = cli_kinds(&h->options, h->library, &h->world);
        int nothing = nothing_read(&h->world);
        return nothing ? nothing : status;
    }
    default:
        break;
    }
    if (h->options.pack_count)
        cli_faults(stderr, h->library, &h->world);
    return play(h);
}

/* `convert` of a list of films wants the packs that hold them: those named beside it, or ours. */
static bool converts_list(Options *o, Arena *a)
{
    for (int i = 0; i < o->pack_count && !o->seen.n; i++)
        if (listed_is_letterboxd(o->packs[i], a)) {
            o->seen = o->packs[i];
            o->pack_count--;
            for (int k = i; k < o->pack_count; k++)
                o->packs[k] = o->packs[k + 1];
        }
    o->only = o->pack_count > 0;
    return o->seen.n > 0;
}

static int help(Arena *a)
{
    Buf page = buf_in(a);
    options_help(&page);
    fwrite(page.s, 1, page.n, stdout);
    return fflush(stdout) ? 2 : 0;
}

/* The GNU library keeps what was let go when larger blocks went before: six megabytes at the menu, after
 * the packs are read and their questions counted. With a fixed limit it gives them back. */
static void give_memory_back(void)
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 128 << 10);
#endif
}

int main(int argc, char **argv)
{
    give_memory_back();
    /* A reader that went away (`marquee ask | head`) ends us quietly. */
    signal(SIGPIPE, SIG_DFL);
    Arena a;
    arena_init(&a);
    Options options;
    Str why = S("");
    Host *h = arena_new(&a, Host, 1);
    int status = 2;
    if (!options_read(argc, argv, &a, &options, &why)) {
        fprintf(stderr, "marquee: %.*s\n", STR_ARG(why));
    } else if (options.command == CMD_HELP) {
        status = help(&a);
    } else if (options.command == CMD_VERSION) {
        printf("marquee %s, generator %d\n", MARQUEE_VERSION, GENERATOR_VERSION);
        status = 0;
    } else if (options.command == CMD_CONVERT && !converts_list(&options, &a)) {
        struct tm day;
        time_t t = (time_t)now_s();
        status = cli_convert(&options, str_from_c(argv[0]),
                             gmtime_r(&t, &day) ? day.tm_year + 1901 : 2100);
    } else if (!host_open(h, &options, str_from_c(argv[0]), entropy(), now_s(), &why)) {
        fprintf(stderr, "marquee: %.*s\n", STR_ARG(why));
        host_close(h);
    } else {
        status = run(h);
        host_close(h);
    }
    arena_free(&a);
    return status;
}
