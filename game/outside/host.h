/* host.h -- what the window and the terminal share: packs, settings, history behind one World. */
#ifndef HOST_H
#define HOST_H

#include "action.h"
#include "library.h"
#include "arguments.h"
#include "store.h"

typedef struct {
    Arena arena;                /* for the run */
    Options options;
    Str assets;                 /* the folder with packs, names, locale and fonts */
    Places places;
    Settings settings;
    World world;
    Library *library;
    Store *store;
    uint64_t recent[500];
    bool settings_unsaved_said;
    bool loaded;
    bool employed;              /* there is a worker */
    Str seen_why;               /* why the list named on the command line cannot be used; empty */
} Host;

/* Find the assets, read settings and words. Fails: false with a sentence in `why`, when no assets are
 * found. `entropy` and `now_s` come from main, the only one with a clock. */
bool host_open(Host *h, const Options *o, Str program, uint64_t entropy, int64_t now_s, Str *why);
void host_close(Host *h);

/* Read packs and history, if that has not been done yet. It may run on another thread; until it is
 * done, nothing else of the host is for use but options, settings and assets. */
void host_load(Host *h);

/* Carry out what a screen asks of the outside (packs, settings, history), or begin to. `round` and
 * `session` are those under way. True if the world changed; `said` is what to tell the player, may be
 * empty. */
bool host_act(Host *h, Action action, const Unfinished *round, const Session *session, int64_t now_s,
              Str *said);

/* From here on what takes long is done by a worker, while the caller goes on; `ring` is called on its
 * thread when there is something to take. Before, and without, host_act does all at once. */
void host_employ(Host *h, void (*ring)(void *who), void *who);
/* No worker any more: `ring` is not called from here on. */
void host_halt(Host *h);
/* Show what the worker has done, after its bell. True if the world changed; `said` as above. */
bool host_take(Host *h, Str *said);
/* How far the worker, or host_load on another thread, has come: into world->reading. */
void host_watch(const Host *h, World *world);
/* Let host_load leave out the player's packs that it has not read yet. */
void host_cancel_load(Host *h);

/* The slow rest, once something is on the screen: counting questions. True if the world changed. */
bool host_idle(Host *h);

#endif
