/* progress.c -- see progress.h. Nothing else hangs on these numbers, so that no order is asked for:
 * results go from thread to thread by joining it. */
#include "progress.h"

void progress_init(Progress *p)
{
    progress_begin(p, STAGE_READ, 0);
    atomic_store_explicit(&p->stopped, false, memory_order_relaxed);
}

void progress_begin(Progress *p, ProgressStage stage, size_t all)
{
    if (!p)
        return;
    p->before = 0;
    atomic_store_explicit(&p->done, 0, memory_order_relaxed);
    atomic_store_explicit(&p->all, all, memory_order_relaxed);
    atomic_store_explicit(&p->stage, (int)stage, memory_order_relaxed);
}

bool progress_stopped(const Progress *p)
{
    return p && atomic_load_explicit(&p->stopped, memory_order_relaxed);
}

bool progress_reach(Progress *p, size_t at)
{
    if (!p)
        return true;
    atomic_store_explicit(&p->done, p->before + at, memory_order_relaxed);
    return !progress_stopped(p);
}

void progress_end_file(Progress *p, size_t bytes)
{
    if (!p)
        return;
    p->before += bytes;
    progress_reach(p, 0);
}

bool progress_step(Progress *p)
{
    if (p)
        atomic_fetch_add_explicit(&p->done, 1, memory_order_relaxed);
    return !progress_stopped(p);
}

void progress_stop(Progress *p)
{
    atomic_store_explicit(&p->stopped, true, memory_order_relaxed);
}
