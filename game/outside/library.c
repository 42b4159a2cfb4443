/* library.c -- see library.h. One shelf is shown; a job makes the next one beside it. While a job is
 * under way, this thread reads the shelf that is shown and writes nothing that the job looks at. */
#include "library.h"

#include <string.h>

#include "library_data.h"

/* ---- what the world is told */

static PackView view(const Entry *e)
{
    static const Pack none;
    const Pack *pack = e->copy ? &e->copy->pack : &none;
    return (PackView){
        .of_text = e->of_text,
        .name = e->copy ? pack->name : path_name(e->path),
        .path = e->of_text && e->copy ? pack->name : e->path,
        .format = str_from_c(pack->format),
        .on = e->on && e->copy,
        .builtin = e->builtin,
        .gone = entry_gone(e),
        .unread = !e->copy,
        .films = pack->films,
        .written = pack->questions,
        .questions = e->questions,
        .errors = e->diag.errors,
        .warnings = e->diag.warnings,
        .faults = e->diag.faults,
        .fault_count = e->diag.count,
    };
}

/* The list as it will be when all that was asked for is done. */
static Shelf *wanted(const Library *l)
{
    Shelf *s = shelf_new(l->now);
    if (worker_is_busy(l->worker) && !progress_stopped(&l->progress))
        request_apply(s, &l->job.request);
    for (int i = 0; i < l->queued; i++)
        request_apply(s, &l->queue[i]);
    return s;
}

static void remember(Library *l, const Shelf *list)
{
    Settings *s = l->settings;
    if (l->options.named_count)
        return;                 /* a run with named packs leaves the player's list alone */
    s->pack_count = s->pack_off_count = 0;
    for (int i = 0; i < list->count; i++) {
        const Entry *e = &list->entries[i];
        if (s->pack_count < 64 && (e->remembered || e->builtin))
            s->packs[s->pack_count++] = e->path;
        if (s->pack_off_count < 64 && !e->on && !e->of_text)
            s->packs_off[s->pack_off_count++] = e->path;
    }
}

static SeenList seen_list(const Shelf *s, ListOf which)
{
    const ListCopy *list = s->lists[which];
    const Seen *seen = &s->seen[which];
    if (!list)
        return (SeenList){0};
    return (SeenList){.films = seen->films, .key = seen->key, .listed = seen->listed,
                      .matched = seen->matched, .path = list->path};
}

void library_publish(Library *l, bool changed)
{
    World *w = l->world;
    const Shelf *s = l->now;
    Shelf *list = wanted(l);
    if (changed)
        remember(l, list);
    w->pack_count = list->count;
    for (int i = 0; i < list->count; i++)
        w->packs[i] = view(&list->entries[i]);
    Arena a = list->arena;      /* its copies are those of the shelf that is shown */
    arena_free(&a);
    w->catalog = s->catalog;
    w->prepared = s->prepared;
    w->fingerprint = s->fingerprint;
    w->questions = s->questions;
    w->disputes = s->disputes;
    w->disputed = s->disputed;
    w->disputed_count = s->disputed_count;
    w->proposal.asked = shelf_asks_text(s);
    w->seen = seen_list(s, LIST_PLAYER);
    w->round_seen = seen_list(s, LIST_ROUND);
}

/* ---- one after the other */

static void run_job(void *library)
{
    Library *l = library;
    if (l->before)
        shelf_free(l->before, l->now);
    l->before = NULL;
    job_run(&l->job);
}

static void begin_next(Library *l)
{
    if (worker_is_busy(l->worker) || !l->queued)
        return;
    l->job = (Job){.request = l->queue[0], .now = l->now, .how = &l->how,
                   .progress = &l->progress, .exports = l->exports};
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
    begin_next(l);
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
    begin_next(l);
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
        path = path_join(a, l->options.places.packs,
                         arena_format(a, "%.*s-%d.rec", STR_ARG(stem), i));
    return path;
}

/* The few records that a text gave are read and written while the player waits. */
bool library_save_text(Library *l, Str text, Str *said)
{
    Shelving plain = l->how;
    TextWords none = {.opened = true};  /* a worker may be at ours */
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

/* ---- what is done */

static bool stands_in_folder(const Library *l, Str path)
{
    Str packs = l->options.places.packs;
    return packs.n && str_starts(path, packs) && path.n > packs.n && path.s[packs.n] == '/';
}

/* A forgotten pack of the packs folder goes to those removed. False if it cannot, `why` says so. */
static bool move_forgotten(Library *l, const Request *r, Str *why)
{
    if (r->asked != ASK_FORGET || !stands_in_folder(l, r->path) || !files_exists(r->path, l->arena))
        return true;
    Str to = path_join(l->arena, l->options.places.packs, S("removed"));
    return files_move_aside(r->path, to, l->arena, why);
}

/* What was on the disk at the time is not looked at again, be it read or not. */
static void note_looked(Library *l)
{
    Shelf *s = l->now;
    for (int i = -1; i < s->count; i++) {
        Entry *e = i < 0 ? &s->corrections : &s->entries[i];
        if (e->path.n && !e->builtin && !e->of_text && e->copy)
            e->seen_stamp = entry_stamp(e, &l->how);
    }
    Arena a;
    arena_init(&a);
    if (s->lists[LIST_PLAYER])
        s->list_seen_stamp = files_stamp(s->lists[LIST_PLAYER]->path, &a);
    arena_free(&a);
}

static void throw_away(Library *l, Job *j)
{
    if (j->next)
        shelf_free(j->next, l->now);
    list_free(j->list);
    copy_free(j->proposal);
    j->next = NULL;
    j->list = NULL;
    j->proposal = NULL;
}

/* NULL: there is none any more. */
static void show_proposal(Library *l, const Copy *copy)
{
    Proposal *p = &l->world->proposal;
    const Proposal none = {.asked = p->asked, .plays = p->plays};
    copy_free(l->proposal);
    l->proposal = copy;
    *p = none;
    if (!copy)
        return;
    p->pack = &copy->pack;
    p->faults = copy->diag.faults;
    p->fault_count = copy->diag.count;
    p->errors = copy->diag.errors;
    p->warnings = copy->diag.warnings;
    p->serial = ++l->proposals;
}

static void show_list(Library *l, Job *j, Arrival *out)
{
    Shelf *s = l->now;
    list_free(s->lists[LIST_PLAYER]);
    s->lists[LIST_PLAYER] = j->list;
    s->list_seen_stamp = j->list->stamp;
    s->seen[LIST_PLAYER] = j->seen;
    out->said = job_say_seen(&s->seen[LIST_PLAYER], j->list->listed.titles.sort, l->arena);
    out->list = out->settings = out->world = true;
    j->list = NULL;
}

static void show_job(Library *l, Job *j, Arrival *out)
{
    Asked asked = j->request.asked;
    out->said = arena_copy(l->arena, j->said);
    if (j->list) {
        show_list(l, j, out);
    } else if (j->proposal) {
        show_proposal(l, j->proposal);
        j->proposal = NULL;
        out->world = true;
    } else if (asked == ASK_COUNT) {
        shelf_take_count(l->now, &l->how, &j->counted);
        out->world = true;
    } else if (j->built && move_forgotten(l, &j->request, &out->said)) {
        l->before = l->now;
        l->now = j->next;
        j->next = NULL;
        out->world = true;
        /* The others were kept when they were asked for. */
        out->settings = asked == ASK_ADD || asked == ASK_KEEP;
        l->world->proposal.plays += asked == ASK_TEXT;
        if (asked == ASK_KEEP)
            show_proposal(l, NULL);
    } else if (asked == ASK_LOOK && j->next) {
        l->now->list_seen_stamp = j->next->list_seen_stamp;
    } else if (asked == ASK_DISPUTES) {
        l->now->disputes_wanted = j->request.value;
    }
}

bool library_take(Library *l, Arrival *out)
{
    *out = (Arrival){.said = S("")};
    if (!worker_take(l->worker))
        return false;
    Job *j = &l->job;
    if (!progress_stopped(&l->progress))
        show_job(l, j, out);
    else if (j->request.asked == ASK_LOOK)
        note_looked(l);
    /* A change that came to nothing is shown as undone. */
    bool change = j->request.asked <= ASK_MOVE && !j->proposal, undone = change && !out->world;
    throw_away(l, j);
    arena_free(&j->arena);
    arena_free(&j->request.arena);
    begin_next(l);
    out->settings |= undone;
    out->world |= undone;
    if (out->world)
        library_publish(l, change);
    return true;
}

bool library_is_done(const Library *l)
{
    return worker_is_done(l->worker);
}

/* ---- waiting */

/* The place in the queue of what the player waits for; -1: it is under way; -2: there is nothing. What
 * nobody wants any more may take a moment to stop, and nobody waits for a look to begin. */
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

/* Where each stage begins, by how long they take; few packs are so large that the last is worth it. */
static int milli(int stage, size_t done, size_t all)
{
    static const size_t from[] = {[STAGE_READ] = 0, [STAGE_BUILD] = 200, [STAGE_PREPARE] = 600, 1000};
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
    r.what = q->asked == ASK_ADD || text ? READING_PACK : q->asked == ASK_LOOK ? READING_AGAIN
                                                                       : READING_BUILD;
    if (at < 0)
        measure(&l->progress, &r);
    if (r.what == READING_PACK)
        r.name = path_name(q->path);
    for (int i = at + 1; i < l->queued; i++)
        r.waiting += l->queue[i].asked == ASK_ADD;
    return r;
}

void library_employ(Library *l, Worker *w)
{
    l->worker = w;
    l->loading = false;
}

void library_halt(Library *l)
{
    /* What the settings do not name any more shall not come back from the packs folder. */
    Str why;
    if (worker_is_busy(l->worker) && !progress_stopped(&l->progress))
        move_forgotten(l, &l->job.request, &why);
    for (int i = 0; i < l->queued; i++) {
        move_forgotten(l, &l->queue[i], &why);
        arena_free(&l->queue[i].arena);
    }
    l->queued = 0;
    progress_stop(&l->progress);
    worker_wait(l->worker);
    throw_away(l, &l->job);
    arena_free(&l->job.arena);
    arena_free(&l->job.request.arena);
}
