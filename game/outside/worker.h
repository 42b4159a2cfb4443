/* worker.h -- one piece of work at a time, on a thread of its own. The only part that knows threads
 * but for the window's first start. Without a bell the work is done at once, on the caller's. */
#ifndef WORKER_H
#define WORKER_H

#include "arena.h"

typedef struct Worker Worker;

/* `ring` is called on the worker's thread when a piece of work is done; NULL: there is no thread. */
Worker *worker_open(void (*ring)(void *who), void *who, Arena *a);

/* Begin. Only when nothing is under way and what was done has been taken. */
void worker_start(Worker *w, void (*run)(void *what), void *what);
bool worker_is_busy(const Worker *w);       /* something was begun and not taken yet */
bool worker_is_done(const Worker *w);       /* ... and it is done */

/* Is it done? Then all that it wrote can be read from here on, and the next may begin. */
bool worker_take(Worker *w);
/* The same, waiting for it. */
void worker_wait(Worker *w);

#endif
