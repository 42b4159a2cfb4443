/* worker.c -- see worker.h. A thread a piece of work: they are few, and none sleeps in between. */
#include "worker.h"

#include <pthread.h>
#include <stdatomic.h>

struct Worker {
    void (*ring)(void *who);
    void *who;
    void (*run)(void *what);
    void *what;
    pthread_t thread;
    bool busy, threaded;        /* threaded: this piece of work has a thread */
    _Atomic bool done;
};

Worker *worker_open(void (*ring)(void *who), void *who, Arena *a)
{
    Worker *w = arena_new(a, Worker, 1);
    w->ring = ring;
    w->who = who;
    return w;
}

static void *work(void *worker)
{
    Worker *w = worker;
    w->run(w->what);
    atomic_store(&w->done, true);
    if (w->ring)
        w->ring(w->who);
    return NULL;
}

void worker_start(Worker *w, void (*run)(void *what), void *what)
{
    w->run = run;
    w->what = what;
    w->busy = true;
    atomic_store(&w->done, false);
    w->threaded = w->ring && pthread_create(&w->thread, NULL, work, w) == 0;
    if (!w->threaded)
        work(w);
}

bool worker_is_busy(const Worker *w)
{
    return w->busy;
}

bool worker_is_done(const Worker *w)
{
    return w->busy && atomic_load(&w->done);
}

bool worker_take(Worker *w)
{
    if (!worker_is_done(w))
        return false;
    worker_wait(w);
    return true;
}

void worker_wait(Worker *w)
{
    if (!w->busy)
        return;
    if (w->threaded)
        pthread_join(w->thread, NULL);
    w->busy = false;
}
