/* library_data.h -- the library's insides, for library*.c alone. */
#ifndef LIBRARY_DATA_H
#define LIBRARY_DATA_H

#include "jobs.h"
#include "library.h"

#define QUEUE_MAX 64

struct Library {
    LibraryOptions options;
    Settings *settings;
    World *world;
    Arena *arena;               /* for the run */
    Shelving how;
    Str exports;                /* the folder for them */
    Pack name_pack, locale_pack;
    Names names;
    Locale locale;
    TextWords texts;
    const Copy *proposal;       /* what a text gave, before the player has looked at it; or NULL */
    uint64_t proposals;         /* texts proposed so far */
    Shelf *now, *before;        /* before: no longer shown; the next job lets it go */
    Worker *worker;
    bool loading;               /* until there is a worker: library_load may be under way */
    Progress progress;          /* of the job under way, or of library_load */
    Job job;
    Request queue[QUEUE_MAX];   /* what comes after it */
    int queued;
};

/* Put into the world the packs of the list as it will be, and everything else as it is. `changed`: the
 * settings follow the list. */
void library_publish(Library *l, bool changed);
/* Let the worker do what is first in the queue, if it is free. */
void library_begin_next(Library *l);

#endif
