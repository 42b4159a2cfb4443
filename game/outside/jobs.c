/* jobs.c -- see jobs.h. A job writes to itself and to what it made, and to nothing else. */
#include "jobs.h"

#include <string.h>

#include "rec.h"

Str job_file_name(Arena *a, Str name)
{
    Buf b = buf_in(a);
    for (size_t i = 0; i < name.n && b.n < 80; i++) {
        char c = name.s[i];
        bool plain = (unsigned char)c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
                     (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || (c == '.' && b.n);
        if (plain || !b.n || b.s[b.n - 1] != '-')
            buf_add_char(&b, plain ? c : '-');
    }
    if (!b.n)
        buf_add_c(&b, "pack");
    Str made = buf_str(&b);
    return str_ends(made, S(".rec")) ? made : arena_format(a, "%.*s.rec", STR_ARG(made));
}

/* ---- lists */

/* What a request makes of the list; true if that changes it. */
bool request_apply(Shelf *s, const Request *r)
{
    Entry *e = shelf_find(s, r->path);
    if (!e)
        return false;
    ptrdiff_t to = e - s->entries + r->value;
    Entry moved = *e;
    switch (r->asked) {
    case ASK_SWITCH:
        e->on = !e->on || !e->copy;
        return true;
    case ASK_FORGET:
        shelf_remove(s, e);
        return true;
    case ASK_MOVE:
        if (to < 0 || to >= s->count)
            return false;
        *e = s->entries[to];
        s->entries[to] = moved;
        return true;
    default:
        return false;
    }
}

/* ---- sentences */

static Str say_gone(Str name, Arena *a)
{
    Buf b = buf_in(a);
    diag_write_safe(&b, name);
    buf_add(&b, S(": there is no such file; check the path"));
    return buf_str(&b);
}

static Str say_read(const Entry *e, Arena *a)
{
    const Copy *c = e->copy;
    Buf b = buf_in(a);
    if (!c->stamp)
        return say_gone(c->pack.name, a);
    diag_write_safe(&b, c->pack.name);
    if (!c->pack.films && !c->pack.questions && c->diag.count) {
        buf_add(&b, S(": "));
        diag_write_safe(&b, c->diag.faults[0].message);
    } else {
        buf_format(&b, ": %d film%s", c->pack.films, c->pack.films == 1 ? "" : "s");
        if (c->pack.questions)
            buf_format(&b, ", %d question%s", c->pack.questions, c->pack.questions == 1 ? "" : "s");
        if (c->diag.errors)
            buf_format(&b, ", %d error%s", c->diag.errors, c->diag.errors == 1 ? "" : "s");
        if (c->diag.warnings)
            buf_format(&b, ", %d warning%s", c->diag.warnings, c->diag.warnings == 1 ? "" : "s");
    }
    return buf_str(&b);
}

Str job_say_seen(const Seen *s, TitlesSort sort, Arena *a)
{
    Buf b = buf_in(a);
    buf_format(&b, "%d of %d film%s matched. ", s->matched, s->listed, s->listed == 1 ? "" : "s");
    if (!s->matched)
        buf_add_c(&b, "The programme asks about all films.");
    else if (sort == TITLES_WATCHLIST)
        buf_add_c(&b, "It is a list of films to see; the programme asks about these only.");
    else if (sort == TITLES_UNKNOWN)
        buf_add_c(&b, "They are taken as films you have seen: the name does not say watched or "
                      "watchlist.");
    else if (sort == TITLES_LIST)
        buf_add_c(&b, "The programme asks about films of this list only.");
    else
        buf_add_c(&b, "The programme asks about films you have seen only.");
    return buf_str(&b);
}

/* ---- what is asked for */

static void build(Job *j)
{
    j->built = shelf_build(j->next, j->how, j->progress);
}

static Entry *add(Job *j, Str path)
{
    Entry *e = shelf_add(j->next, path);
    if (!e)
        j->said = S("There are as many packs as fit; forget one first.");
    return e;
}

/* What was just read is a text: the player looks at it, it is no pack yet. */
static void propose(Job *j, Entry *e)
{
    j->proposal = e->copy;
    e->copy = NULL;
}

static void do_add(Job *j)
{
    if (listed_is_letterboxd(j->request.path, &j->arena)) {
        ListCopy *list = list_read(j->request.path, j->progress, &j->arena, &j->said);
        if (list)
            shelf_match(j->now->catalog, list, &list->arena, &j->seen);
        j->list = list;
        return;
    }
    j->next = shelf_new(j->now);
    Entry *e = shelf_find(j->next, j->request.path);
    bool known = e != NULL;
    e = known ? e : add(j, j->request.path);
    if (!e)
        return;
    if (!entry_stamp(e, j->how)) {
        /* A path that leads nowhere is told, and not kept in the list. */
        j->said = say_gone(path_name(e->path), &j->arena);
        shelf_remove(j->next, e);
        if (known)
            build(j);
        return;
    }
    if (!shelf_read(e, j->how, j->progress))
        return;
    if (!known && copy_is_prose(e->copy)) {
        propose(j, e);
        return;
    }
    e->on = e->remembered = true;
    j->said = say_read(e, &j->arena);
    build(j);
}

/* ---- texts about films */

static void do_review(Job *j)
{
    j->proposal = copy_of_text(j->request.path, j->request.text, j->how, j->progress);
}

static void drop_text(Shelf *s)
{
    Entry *e = shelf_find(s, TEXT_PATH);
    if (e)
        shelf_remove(s, e);
}

/* It comes first, so that its words count where another pack has the same film. */
static void do_text(Job *j)
{
    Shelf *s = j->next = shelf_new(j->now);
    drop_text(s);
    if (!add(j, TEXT_PATH))
        return;
    memmove(&s->entries[1], &s->entries[0], sizeof *s->entries * (size_t)(s->count - 1));
    Entry *e = &s->entries[0];
    *e = (Entry){.path = TEXT_PATH, .of_text = true, .on = true, .questions = -1};
    Copy *copy = (Copy *)copy_of_text(TEXT_PATH, j->request.text, j->how, j->progress);
    e->copy = copy;
    if (!copy)
        return;
    copy->pack.format = PROSE_FORMAT;
    j->said = arena_format(&j->arena, "Asked about now: %.*s. Switch it off under Packs to have all "
                           "films again.", STR_ARG(copy->pack.name));
    build(j);
}

/* What was written into the packs folder takes the place of the text. */
static void do_keep(Job *j)
{
    j->next = shelf_new(j->now);
    drop_text(j->next);
    Entry *e = add(j, j->request.path);
    if (!e || !shelf_read(e, j->how, j->progress))
        return;
    j->said = arena_format(&j->arena, "Kept as %.*s, and switched on.", STR_ARG(e->path));
    build(j);
}

/* ---- what changed, and what is wanted otherwise */

/* The player's list may have grown. When it cannot be read that is said once, and what was read stays. */
static bool look_at_list(Job *j)
{
    Shelf *s = j->next;
    const ListCopy *list = s->lists[LIST_PLAYER];
    if (!list)
        return false;
    uint64_t stamp = files_stamp(list->path, &j->arena);
    if (stamp == s->list_seen_stamp)
        return false;
    s->list_seen_stamp = stamp;
    const ListCopy *fresh = list_read(list->path, j->progress, &j->arena, &j->said);
    if (fresh)
        s->lists[LIST_PLAYER] = fresh;
    return fresh;
}

static void do_look(Job *j)
{
    Shelf *s = j->next = shelf_new(j->now);
    bool list = look_at_list(j), changed = list;
    for (int i = -1; i < s->count && !progress_stopped(j->progress); i++) {
        Entry *e = i < 0 ? &s->corrections : &s->entries[i];
        if (!e->path.n || e->builtin || e->of_text || !e->copy || entry_stamp(e, j->how) == e->seen_stamp)
            continue;
        changed = shelf_read(e, j->how, j->progress) || changed;
        if (i >= 0)
            j->said = say_read(e, &j->arena);
    }
    if (!changed)
        return;
    build(j);
    if (list && j->built)
        j->said = job_say_seen(&s->seen[LIST_PLAYER], s->lists[LIST_PLAYER]->listed.titles.sort,
                           &j->arena);
}

static void do_change(Job *j)
{
    if (j->request.asked == ASK_DISPUTES && shelf_holds(j->now, j->request.value))
        return;
    j->next = shelf_new(j->now);
    Entry *e = shelf_find(j->next, j->request.path);
    if (j->request.asked == ASK_DISPUTES)
        j->next->disputes_wanted = j->request.value;
    else if (!request_apply(j->next, &j->request))
        return;
    /* What was not waited for at the start is read when it is wanted after all. */
    if (j->request.asked == ASK_SWITCH && !e->copy) {
        if (!shelf_read(e, j->how, j->progress))
            return;
        j->said = say_read(e, &j->arena);
    }
    build(j);
}

static void do_export(Job *j)
{
    const Entry *e = shelf_find(j->now, j->request.path);
    if (!e || !e->copy)
        return;
    Arena scratch;
    arena_init(&scratch);
    Str why = S(""), path = path_join(&scratch, j->exports, job_file_name(&scratch, e->copy->pack.name));
    Buf text = buf_in(&scratch);
    const Copy *again = e->copy->rests ? copy_again(e->copy, j->how) : NULL;
    rec_write(again ? &again->pack : &e->copy->pack, &text);
    copy_free(again);
    files_make_folder(j->exports, &scratch);
    if (progress_stopped(j->progress))
        ;
    else if (files_write(path, buf_str(&text), &scratch, &why))
        j->said = arena_format(&j->arena, "Written to %.*s.", STR_ARG(path));
    else
        j->said = arena_format(&j->arena, "The pack cannot be written: %.*s.", STR_ARG(why));
    arena_free(&scratch);
}

void job_run(Job *j)
{
    switch (j->request.asked) {
    case ASK_ADD:
        do_add(j);
        break;
    case ASK_KEEP:
        do_keep(j);
        break;
    case ASK_REVIEW:
        do_review(j);
        break;
    case ASK_TEXT:
        do_text(j);
        break;
    case ASK_LOOK:
        do_look(j);
        break;
    case ASK_EXPORT:
        do_export(j);
        break;
    case ASK_COUNT:
        shelf_count(j->now, j->progress, &j->arena, &j->counted);
        break;
    default:
        do_change(j);
        break;
    }
}
