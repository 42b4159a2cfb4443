/* sdl_main.c -- see sdl_main.h. Events in, actions out, and a frame when one is wanted. */
#include "app.h"
#include "sdl_desktop.h"
#include "sdl_frames.h"
#include "sdl_input.h"
#include "sdl_main.h"
#include "sdl_sound.h"

enum { MAX_HELD = 64 };

typedef struct {
    Host *host;
    Arena arena;                /* for the run: the host's may be in use by the loader */
    App *app;
    World waiting;              /* what is shown while packs are read */
    SDL_Thread *loader;         /* prepares the first screen, then reads them */
    SDL_sem *prepared;
    SDL_atomic_t loaded, listening;
    SDL_Event held[MAX_HELD];   /* what came in the meantime */
    int held_count;
    Str fonts_looked;           /* which are missing; or, without text, where they were looked for */
    Window window;
    Text *text;
    Sound *sound;
    Input input;
    Frames frames;
    bool paste, quit;
    Uint32 no_sound, arrived;   /* events: there is no device; packs are read */
    int64_t began_ms;
    int64_t (*now_ms)(void), (*now_s)(void);
} Player;

/* ---- actions */

static void ask_host(Player *p, Action a)
{
    Str said = S("");
    bool changed = host_act(p->host, a, app_round(p->app), app_session(p->app), p->now_s(), &said);
    if (changed || said.n)
        app_world_changed(p->app, said);
}

static void carry_out(Player *p, Action a)
{
    switch (a.type) {
    case ACT_QUIT:
        p->quit = true;
        break;
    case ACT_SOUND:
        if (!p->host->options.mute)
            sound_play(p->sound, (SoundId)a.value, p->host->settings.sound_percent);
        break;
    case ACT_COPY:
        desktop_copy(a.text);
        break;
    case ACT_PASTE:
        p->paste = true;
        break;
    case ACT_PACK_EDIT:
        if (!desktop_open(a.text))
            app_world_changed(p->app, S("There is no program to open the file with. Its path "
                                        "stands in the list; any text editor will do."));
        break;
    case ACT_READ_CANCEL:
        if (p->loader)
            host_cancel_load(p->host);
        else
            ask_host(p, a);
        break;
    case ACT_SETTINGS:
        window_set_fullscreen(&p->window, p->host->settings.fullscreen);
        ask_host(p, a);
        break;
    default:
        ask_host(p, a);
        break;
    }
}

/* What is asked for lives until the next event: all of it is done first. */
static void tell_app(Player *p, Event ev)
{
    app_event(p->app, ev);
    Action a;
    while (app_take_action(p->app, &a))
        carry_out(p, a);
}

static void paste(Player *p)
{
    p->paste = false;
    char *text = SDL_GetClipboardText();
    if (text && *text)
        tell_app(p, (Event){.type = EV_PASTE, .text = str_from_c(text)});
    SDL_free(text);
}

/* ---- frames */

static void fit_window(Player *p)
{
    int w = p->window.w, h = p->window.h;
    if (!window_surface(&p->window) || (w == p->window.w && h == p->window.h))
        return;
    input_resize(&p->input, p->window.window, p->window.w, p->window.h);
    tell_app(p, (Event){.type = EV_RESIZE, .x = p->window.w, .y = p->window.h});
    p->frames.stale = true;
}

/* ---- what is done while the window opens */

static bool open_text(Player *p)
{
    Str folder = path_join(&p->arena, p->host->assets, S("fonts"));
    FontFile faces[FACE_COUNT];
    if (fonts_find(&folder, 1, &p->arena, faces, &p->fonts_looked))
        p->text = text_open(faces, &p->arena);
    return p->text != NULL;
}

static void open_app(Player *p, const World *world, int w, int h)
{
    if (p->app)
        app_close(p->app);
    p->app = app_open(world, &p->host->settings, text_measure(p->text), w, h, &p->arena);
}

/* The first screen, in a window of the usual size, up to its pixels. */
static void rehearse(Player *p)
{
    const Options *o = &p->host->options;
    open_app(p, &p->waiting, o->width > 0 ? o->width : WINDOW_W,
             o->height > 0 ? o->height : WINDOW_H);
    frames_rehearse(&p->frames, p->app, p->text);
}

/* From another thread. */
static void ring(void *player)
{
    SDL_Event e = {.type = ((Player *)player)->arrived};
    SDL_PushEvent(&e);
}

static int prepare(void *ctx)
{
    Player *p = ctx;
    if (open_text(p))
        rehearse(p);
    SDL_SemPost(p->prepared);
    /* The window and its server come first where processors are few. */
    SDL_SetThreadPriority(SDL_THREAD_PRIORITY_LOW);
    host_load(p->host);
    /* Whoever comes second sees the other: no arrival is missed. */
    SDL_AtomicSet(&p->loaded, 1);
    if (SDL_AtomicGet(&p->listening))
        ring(p);
    return 0;
}

/* The screens begin anew, so that all they do at the start is done with what was read. */
static void arrive(Player *p)
{
    SDL_WaitThread(p->loader, NULL);
    p->loader = NULL;
    host_employ(p->host, ring, p);
    World *w = &p->host->world;
    if (p->fonts_looked.n && !w->notice.n)
        w->notice =
            arena_format(&p->arena, "These fonts are missing, others stand in for them: %.*s.",
                         STR_ARG(p->fonts_looked));
    open_app(p, w, p->window.w, p->window.h);
}

/* How far the packs are that are read beside us. */
static void watch(Player *p)
{
    host_watch(p->host, p->loader ? &p->waiting : &p->host->world);
}

/* What the worker has done is shown between two events: no screen looks at it while it changes. */
static void take_work(Player *p)
{
    Str said = S("");
    if (host_take(p->host, &said) || said.n) {
        watch(p);
        app_world_changed(p->app, said);
    }
}

/* Keys and presses wait for the packs, but for those that say not to; the window itself does not. */
static bool hold(Player *p, const SDL_Event *e)
{
    Event ev;
    bool press = e->type == SDL_KEYDOWN || e->type == SDL_MOUSEBUTTONDOWN;
    if (p->loader && press && input_read(&p->input, e, &ev) && app_cancels(p->app, ev)) {
        tell_app(p, ev);
        return true;
    }
    bool waits = e->type >= SDL_KEYDOWN && e->type < SDL_CLIPBOARDUPDATE;
    waits = waits || (e->type >= SDL_DROPFILE && e->type <= SDL_DROPCOMPLETE);
    if (!p->loader || !waits || p->held_count == MAX_HELD)
        return false;
    p->held[p->held_count++] = *e;
    return true;
}

/* ---- the loop */

static void take_event(Player *p, SDL_Event *e)
{
    Event ev;
    if (hold(p, e))
        return;
    if (e->type == SDL_QUIT)
        p->quit = true;
    else if (e->type == p->arrived && p->loader)
        arrive(p);
    else if (e->type == p->arrived)
        take_work(p);
    else if (e->type == p->no_sound)
        app_world_changed(p->app, S("No sound device; playing on without."));
    else if (e->type == SDL_WINDOWEVENT && e->window.event == SDL_WINDOWEVENT_EXPOSED &&
             !p->frames.stale)
        window_show(&p->window, NULL, 0);
    else if (e->type == SDL_WINDOWEVENT && e->window.event == SDL_WINDOWEVENT_SIZE_CHANGED)
        fit_window(p);
    if (!p->loader && input_read(&p->input, e, &ev))
        tell_app(p, ev);
    if (e->type == SDL_DROPFILE || e->type == SDL_DROPTEXT)
        SDL_free(e->drop.file);
}

/* Sleep until something happens or is due. */
static bool wait(Player *p, SDL_Event *e)
{
    watch(p);
    int ms = app_next_ms(p->app);
    return ms < 0 ? SDL_WaitEvent(e) : SDL_WaitEventTimeout(e, ms);
}

static void tick(Player *p)
{
    watch(p);
    tell_app(p, (Event){.type = EV_TICK, .ms = p->now_ms() - p->began_ms});
}

/* A frame, and the time at which it was seen: a question's clock starts there, whatever comes next. */
static void show(Player *p)
{
    frames_draw(&p->frames, p->app, p->text, &p->window);
    tick(p);
}

/* All that has happened, at one moment; the app knows the time before it is told of a key. */
static void take_events(Player *p)
{
    SDL_Event e;
    bool any = wait(p, &e);
    tick(p);
    for (; any && !p->quit;
         any = SDL_PeepEvents(&e, 1, SDL_GETEVENT, SDL_FIRSTEVENT, SDL_LASTEVENT) > 0) {
        take_event(p, &e);
        if (p->paste)
            paste(p);
    }
    for (int i = 0; i < p->held_count && !p->loader; i++)
        take_event(p, &p->held[i]);
    p->held_count = p->loader ? p->held_count : 0;
}

/* What can wait until the player sees something and does nothing. */
static bool do_the_rest(Player *p)
{
    if (p->loader || SDL_HasEvents(SDL_FIRSTEVENT, SDL_LASTEVENT) || !host_idle(p->host))
        return false;
    app_world_changed(p->app, S(""));
    return true;
}

static void play(Player *p)
{
    show(p);
    window_set_icon(&p->window, p->text);
    while (!p->quit) {
        bool more = do_the_rest(p);
        if (app_wants_frame(p->app))
            show(p);
        if (more)
            continue;
        take_events(p);
        if (!p->quit && app_wants_frame(p->app))
            show(p);
    }
}

/* ---- opening and closing */

static void say_no_fonts(Player *p)
{
    Str text = arena_format(
        &p->arena,
        "Marquee found no fonts. It looked in:\n%.*s\nThe packages are "
        "fonts-bebas-neue, fonts-inter and fonts-ebgaramond; any other font will do as "
        "well.%c",
        STR_ARG(p->fonts_looked), 0);
    SDL_ShowSimpleMessageBox(SDL_MESSAGEBOX_ERROR, "Marquee", text.s, NULL);
    SDL_LogError(SDL_LOG_CATEGORY_APPLICATION, "%s", text.s);
}

/* The first screen: with all there is if it has been read by now, else with what there is. */
static void open_screens(Player *p)
{
    p->no_sound = SDL_RegisterEvents(2);
    p->arrived = p->no_sound + 1;
    p->sound = sound_open(p->no_sound, &p->arena);
    input_resize(&p->input, p->window.window, p->window.w, p->window.h);
    SDL_AtomicSet(&p->listening, 1);
    if (!p->loader || SDL_AtomicGet(&p->loaded))
        arrive(p);
    else
        app_event(p->app, (Event){.type = EV_RESIZE, .x = p->window.w, .y = p->window.h});
}

static void close_all(Player *p)
{
    /* The window goes first: what follows may take a while. */
    if (p->window.window)
        SDL_HideWindow(p->window.window);
    if (p->app)
        app_close(p->app);
    if (p->text)
        text_close(p->text);
    if (p->sound)
        sound_close(p->sound);
    if (p->loader)
        host_cancel_load(p->host);
    SDL_WaitThread(p->loader, NULL);
    host_halt(p->host);
    SDL_DestroySemaphore(p->prepared);
    if (p->window.window)
        window_close(&p->window);
    frames_free(&p->frames);
}

int sdl_play(Host *h, int64_t (*now_ms)(void), int64_t (*now_s)(void))
{
    if (!window_start())
        return SDL_PLAY_NO_WINDOW;
    Arena first;
    arena_init(&first);
    Player *p = arena_new(&first, Player, 1);
    *p = (Player){.host = h,
                  .frames = {.stale = true},
                  .began_ms = now_ms(),
                  .now_ms = now_ms,
                  .now_s = now_s};
    arena_init(&p->arena);
    p->waiting = h->world;
    p->waiting.loading = !h->loaded;
    h->settings.fullscreen |= h->options.fullscreen;
    h->settings.reduced_motion |= h->options.reduced_motion;
    p->prepared = SDL_CreateSemaphore(0);
    p->loader = p->prepared ? SDL_CreateThread(prepare, "packs", p) : NULL;
    if (!p->loader)
        prepare(p);
    bool shown =
        window_open(&p->window, h->options.width, h->options.height, h->settings.fullscreen);
    SDL_SemWait(p->prepared);
    if (shown && p->text) {
        open_screens(p);
        play(p);
    } else if (shown) {
        say_no_fonts(p);
    }
    int status = !shown ? SDL_PLAY_NO_WINDOW : p->text ? 0 : 2;
    close_all(p);
    arena_free(&p->arena);
    arena_free(&first);
    return status;
}
