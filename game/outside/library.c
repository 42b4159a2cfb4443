/* library.c -- see library.h. One shelf is shown; a job makes the next one beside it. While a job
 * is under way, this thread reads the shown shelf and writes nothing that the job looks at. */
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
    library_begin_next(l);
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
