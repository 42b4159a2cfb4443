/* library_queue.c -- see library.h: what is asked of it stands in a row; and how far that is. */
#include <string.h>

#include "library_data.h"

/* ---- one after the other */

static void run_job(void *library)
{
    Library *l = library;
    if (l->before)
        shelf_free(l->before, l->now);
    l->before = NULL;
    job_run(&l->job);
}

void library_begin_next(Library *l)
{
    if (worker_is_busy(l->worker) || !l->queued)
        return;
    l->job = (Job){.request = l->queue[0],
                   .now = l->now,
                   .how = &l->how,
                   .progress = &l->progress,
                   .exports = l->exports};
    memmove(l->queue, l->queue + 1, sizeof *l->queue * (size_t)--l->queued);
    arena_init(&l->job.arena);
    progress_init(&l->progress);
    worker_start(l->worker, run_job, l);
}

static bool is_waiting(const Library *l, Asked asked)
{
    for (int i = 0; i < l->queued; i++)
        if (l->queue[i].asked == asked)
            return true;
    return false;
}

/* Nobody waits for numbers that will soon be others. */
static void stop_counting(Library *l)
{
    if (worker_is_busy(l->worker) && l->job.request.asked == ASK_COUNT)
        progress_stop(&l->progress);
}

static void ask(Library *l, Asked asked, Str path, int value)
{
    if (l->queued == QUEUE_MAX || (asked == ASK_LOOK && is_waiting(l, asked)))
        return;
    /* A look mostly finds nothing new. */
    if (asked != ASK_LOOK)
        stop_counting(l);
    l->queue[l->queued++] = (Request){asked, path, value, {0}, S("")};
    library_begin_next(l);
}

static void ask_text(Library *l, Asked asked, Str name, Str text)
{
    if (l->queued == QUEUE_MAX)
        return;
    Request r = {.asked = asked, .path = name};
    arena_init(&r.arena);
    r.text = arena_copy(&r.arena, text);
    stop_counting(l);
    l->queue[l->queued++] = r;
    library_begin_next(l);
}

/* The pack that stands at a place of the world's list. */
static Str path_at(const Library *l, int index)
{
    if (index < 0 || index >= l->world->pack_count)
        return S("");
    const PackView *v = &l->world->packs[index];
    return v->of_text ? TEXT_PATH : v->path;
}

static void ask_change(Library *l, Asked asked, int index, int value)
{
    Str path = path_at(l, index);
    if (!path.n)
        return;
    ask(l, asked, path, value);
    library_publish(l, true);
}

/* ---- what can be asked for */

void library_add(Library *l, Str path)
{
    Str whole = path_absolute(l->arena, str_trim(path));
    ask(l, ASK_ADD, arena_copy(l->arena, whole), 0);
}

void library_switch(Library *l, int index)
{
    ask_change(l, ASK_SWITCH, index, 0);
}

void library_forget(Library *l, int index)
{
    if (index >= 0 && index < l->world->pack_count && !l->world->packs[index].builtin)
        ask_change(l, ASK_FORGET, index, 0);
}

void library_move(Library *l, int index, int by)
{
    if (index + by >= 0 && index + by < l->world->pack_count)
        ask_change(l, ASK_MOVE, index, by);
}

void library_review(Library *l, Str name, Str text)
{
    ask_text(l, ASK_REVIEW, arena_copy(l->arena, name), text);
}

void library_ask_text(Library *l, Str text)
{
    ask_text(l, ASK_TEXT, TEXT_PATH, text);
}

/* A path in the packs folder at which nothing stands yet. */
static Str free_path(const Library *l, Str name, Arena *a)
{
    Str file = job_file_name(a, name), path = path_join(a, l->options.places.packs, file);
    Str stem = str_slice(file, 0, file.n - 4);
    for (int i = 2; files_exists(path, a) && i < 1000; i++)
        path =
            path_join(a, l->options.places.packs, arena_format(a, "%.*s-%d.rec", STR_ARG(stem), i));
    return path;
}

/* The few records that a text gave are read and written while the player waits. */
bool library_save_text(Library *l, Str text, Str *said)
{
    Shelving plain = l->how;
    TextWords none = {.opened = true}; /* a worker may be at ours */
    Arena scratch;
    arena_init(&scratch);
    plain.texts = &none;
    const Copy *read = copy_of_text(TEXT_PATH, text, &plain, NULL);
    Str folder = l->options.places.packs, path = S(""), why = S("there is no folder for packs");
    if (folder.n) {
        files_make_folder(folder, &scratch);
        path = arena_copy(l->arena, free_path(l, read->pack.name, &scratch));
    }
    copy_free(read);
    bool written = folder.n && files_write(path, text, &scratch, &why);
    if (written)
        ask(l, ASK_KEEP, path, 0);
    else
        *said = arena_format(l->arena, "The pack cannot be written: %.*s.", STR_ARG(why));
    arena_free(&scratch);
    return written;
}

void library_export(Library *l, int index)
{
    ask(l, ASK_EXPORT, path_at(l, index), 0);
}

void library_look(Library *l)
{
    ask(l, ASK_LOOK, S(""), 0);
}

void library_use_disputes(Library *l, int count)
{
    bool waits = is_waiting(l, ASK_DISPUTES) ||
                 (worker_is_busy(l->worker) && l->job.request.asked == ASK_DISPUTES);
    if (waits || l->now->disputes_wanted != count)
        ask(l, ASK_DISPUTES, S(""), count);
}

void library_count(Library *l)
{
    if (!worker_is_busy(l->worker) && !l->queued)
        ask(l, ASK_COUNT, S(""), 0);
}

void library_know_count(Library *l, int questions)
{
    Counted known = {.all = questions, .of_entry = {questions}};
    diag_init(&known.doctor, l->arena);
    shelf_take_count(l->now, &l->how, &known);
    library_publish(l, false);
}

/* ---- waiting */

/* The place in the queue of what the player waits for; -1: it is under way; -2: there is nothing.
 * What nobody wants any more may take a moment to stop, and nobody waits for a look to begin. */
static int awaited(const Library *l)
{
    if (worker_is_busy(l->worker) && l->job.request.asked != ASK_COUNT &&
        !progress_stopped(&l->progress))
        return -1;
    for (int i = 0; i < l->queued; i++)
        if (l->queue[i].asked != ASK_LOOK)
            return i;
    return -2;
}

void library_cancel(Library *l)
{
    int at = l->loading ? -1 : awaited(l);
    if (at == -1)
        progress_stop(&l->progress);
    if (at < 0)
        return;
    arena_free(&l->queue[at].arena);
    memmove(l->queue + at, l->queue + at + 1, sizeof *l->queue * (size_t)(--l->queued - at));
    library_publish(l, true);
}

/* Where each stage begins, by how long they take; the last is worth it for few packs. */
static int milli(int stage, size_t done, size_t all)
{
    static const size_t from[] = {
        [STAGE_READ] = 0, [STAGE_BUILD] = 200, [STAGE_PREPARE] = 600, 1000};
    size_t part = all ? (done < all ? done : all) * (from[stage + 1] - from[stage]) / all : 0;
    return (int)(from[stage] + part);
}

static void measure(const Progress *p, Reading *r)
{
    int stage = atomic_load_explicit(&p->stage, memory_order_relaxed);
    r->done = atomic_load_explicit(&p->done, memory_order_relaxed);
    r->all = atomic_load_explicit(&p->all, memory_order_relaxed);
    r->milli = milli(stage, r->done, r->all);
    /* A pack may be read before it can be switched on. */
    if (stage != STAGE_READ)
        r->what = READING_BUILD;
    else if (r->what == READING_BUILD && r->all)
        r->what = READING_PACK;
}

Reading library_reading(const Library *l)
{
    Reading r = {.what = READING_NOTHING};
    if (l->loading) {
        measure(&l->progress, &r);
        if (progress_stopped(&l->progress) || !r.all)
            return (Reading){.what = READING_NOTHING};
        r.what = r.what == READING_NOTHING ? READING_START : r.what;
        return r;
    }
    int at = awaited(l);
    if (at == -2)
        return r;
    const Request *q = at < 0 ? &l->job.request : &l->queue[at];
    bool text = q->asked == ASK_REVIEW || q->asked == ASK_TEXT;
    r.what = q->asked == ASK_ADD || text ? READING_PACK
             : q->asked == ASK_LOOK      ? READING_AGAIN
                                         : READING_BUILD;
    if (at < 0)
        measure(&l->progress, &r);
    if (r.what == READING_PACK)
        r.name = path_name(q->path);
    for (int i = at + 1; i < l->queued; i++)
        r.waiting += l->queue[i].asked == ASK_ADD;
    return r;
}
