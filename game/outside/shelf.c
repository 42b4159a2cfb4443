/* shelf.c -- see shelf.h. */
#include "shelf.h"

#include <string.h>

#include "dispute.h"

#define BUILTIN S("builtin")
#define DISPUTES_MAX 4096       /* of which questions can be marked */

/* ---- making and letting go */

Shelf *shelf_new(const Shelf *from)
{
    Arena a;
    arena_init(&a);
    Shelf *s = arena_new(&a, Shelf, 1);
    if (from)
        *s = *from;
    else
        s->disputes_wanted = -1;
    s->arena = a;
    s->catalog = NULL;
    s->prepared = NULL;
    s->disputed = NULL;
    s->disputes = s->disputed_count = 0;
    s->questions = -1;
    memset(s->seen, 0, sizeof s->seen);
    return s;
}

void list_free(const ListCopy *list)
{
    if (!list)
        return;
    Arena a = list->arena;
    arena_free(&a);
}

static bool has_copy(const Shelf *s, const Copy *copy)
{
    for (int i = 0; s && i < s->count; i++)
        if (s->entries[i].copy == copy)
            return true;
    return s && s->corrections.copy == copy;
}

void shelf_free(Shelf *s, const Shelf *kept)
{
    for (int i = 0; i < s->count; i++)
        if (!has_copy(kept, s->entries[i].copy))
            copy_free(s->entries[i].copy);
    if (!has_copy(kept, s->corrections.copy))
        copy_free(s->corrections.copy);
    for (int i = 0; i < LIST_COUNT; i++)
        if (!kept || kept->lists[i] != s->lists[i])
            list_free(s->lists[i]);
    Arena a = s->arena;         /* so does the shelf */
    arena_free(&a);
}

/* ---- packs */

Entry *shelf_find(const Shelf *s, Str path)
{
    for (int i = 0; i < s->count; i++)
        if (str_equal(s->entries[i].path, path))
            return (Entry *)&s->entries[i];
    return NULL;
}

Entry *shelf_add(Shelf *s, Str path)
{
    if (s->count == SHELF_MAX)
        return NULL;
    Entry *e = &s->entries[s->count++];
    *e = (Entry){.path = path, .builtin = str_equal(path, BUILTIN), .on = true, .questions = -1};
    return e;
}

void shelf_remove(Shelf *s, Entry *e)
{
    memmove(e, e + 1, sizeof *e * (size_t)(s->entries + s->count - (e + 1)));
    s->count--;
}

bool entry_gone(const Entry *e)
{
    return e->copy && !e->copy->stamp;
}

static Str place(const Entry *e, const Shelving *how, Arena *a)
{
    return e->builtin ? path_join(a, how->assets, S("packs")) : e->path;
}

uint64_t entry_stamp(const Entry *e, const Shelving *how)
{
    Arena a;
    arena_init(&a);
    uint64_t stamp = files_stamp(place(e, how, &a), &a);
    arena_free(&a);
    return stamp;
}

bool shelf_read(Entry *e, const Shelving *how, Progress *progress)
{
    Arena a;
    arena_init(&a);
    const Copy *copy = copy_read(place(e, how, &a), e->path, e->builtin, how, progress);
    e->seen_stamp = copy ? copy->stamp : entry_stamp(e, how);
    e->copy = copy ? copy : e->copy;
    arena_free(&a);
    return copy;
}

/* ---- lists of films seen */

ListCopy *list_read(Str path, Progress *progress, Arena *a, Str *why)
{
    Arena own;
    arena_init(&own);
    ListCopy *list = arena_new(&own, ListCopy, 1);
    list->arena = own;
    list->path = path;
    list->stamp = files_stamp(path, &list->arena);
    Str reason = S("");
    bool read = listed_read(list->path, &list->arena, progress, &list->listed, &reason);
    if (read)
        return list;
    Buf b = buf_in(a);
    diag_write_safe(&b, path_name(path));
    buf_add_c(&b, ": ");
    diag_write_safe(&b, reason);
    *why = buf_str(&b);
    list_free(list);
    return NULL;
}

void shelf_match(const Catalog *c, const ListCopy *list, Arena *a, Seen *out)
{
    *out = (Seen){0};
    if (list)
        seen_match(c, list->listed.titles.films, list->listed.titles.count, a, out);
}

/* ---- building */

/* The corrections as a pack that holds the first disputes alone. */
static const Pack *corrections_now(Shelf *s)
{
    static const Pack none;
    const Pack *all = s->corrections.copy ? &s->corrections.copy->pack : &none;
    Pack *first = arena_new(&s->arena, Pack, 1);
    *first = *all;
    /* A text in their place is none: its sentences would be looked for in records that rest. */
    first->quote_count = 0;
    first->records = arena_new(&s->arena, Record, all->count + 1);
    first->count = s->disputes = s->disputed_count = 0;
    int room = all->count < DISPUTES_MAX ? all->count : DISPUTES_MAX;
    s->disputed = arena_new(&s->arena, uint64_t, room + 1);
    for (int i = 0; i < all->count; i++) {
        if (all->records[i].type != RECORD_DISPUTE)
            continue;
        if (s->disputed_count < room)
            s->disputed[s->disputed_count++] = dispute_key_of_record(&all->records[i]);
        if (s->disputes_wanted < 0 || s->disputes < s->disputes_wanted) {
            first->records[first->count++] = all->records[i];
            s->disputes++;
        }
    }
    return first;
}

/* Beyond those that can be marked their number is not known. */
bool shelf_holds(const Shelf *s, int wanted)
{
    int all = s->disputed_count, hold = wanted < 0 || wanted > all ? all : wanted;
    return s->catalog && all < DISPUTES_MAX && hold == s->disputes;
}

bool shelf_asks_text(const Shelf *s)
{
    for (int i = 0; i < s->count; i++)
        if (s->entries[i].of_text && s->entries[i].on)
            return true;
    return false;
}

/* Is this file of that pack: the pack itself, or in its folder? */
static bool is_of_pack(const Entry *e, const Shelving *how, Str file)
{
    if (e->builtin)
        return str_starts(file, how->assets);
    return str_equal(file, e->path)
        || (str_starts(file, e->path) && file.s[e->path.n] == '/');
}

/* Faults found in the merged catalog go to the packs they are about. */
static void give_faults(Shelf *s, const Shelving *how, const Diag *from)
{
    for (int i = 0; i < from->count; i++) {
        const Fault *f = &from->faults[i];
        for (int k = 0; k < s->count; k++) {
            Entry *e = &s->entries[k];
            if (!e->copy || !is_of_pack(e, how, f->file))
                continue;
            Fault *own = diag_add(&e->diag, f->kind, f->name, f->file, f->line, f->column, "%.*s",
                                  STR_ARG(f->message));
            own->excerpt = arena_copy(&s->arena, f->excerpt);
            break;
        }
    }
}

/* The copy's own faults are shown where they stand, until there are more: then they are copied. */
static void begin_faults(Shelf *s)
{
    for (int i = 0; i < s->count; i++) {
        Entry *e = &s->entries[i];
        diag_init(&e->diag, &s->arena);
        e->questions = -1;
        if (!e->copy)
            continue;
        e->diag = e->copy->diag;
        e->diag.arena = &s->arena;
        e->diag.cap = e->diag.count;
    }
}

/* What a round draws from takes a tenth of a second for some thousands of films: as long as a player
 * may wait. For more it is made here, once. False if it was stopped. */
static bool prepare(Shelf *s, Progress *progress)
{
    enum { LARGE = 4000 };
    AskOptions all = {.level = LEVEL_RISING, .length = 10, .progress = progress};
    if (catalog_count(s->catalog, ENT_FILM) < LARGE)
        return true;
    s->prepared = ask_prepare(s->catalog, &all, &s->arena);
    return !progress_stopped(progress);
}

bool shelf_build(Shelf *s, const Shelving *how, Progress *progress)
{
    CatalogInput inputs[SHELF_MAX + 1];
    int count = 0;
    bool text = shelf_asks_text(s);
    for (int i = 0; i < s->count; i++) {
        Entry *e = &s->entries[i];
        if (e->on && e->copy && e->copy->rests)
            e->copy = copy_again(e->copy, how);
        bool source = text ? !e->of_text : e->builtin && how->only_named;
        if (e->on && e->copy)
            inputs[count++] = (CatalogInput){&e->copy->pack, source};
    }
    inputs[count++] = (CatalogInput){corrections_now(s), true};
    Diag faults;
    diag_init(&faults, &s->arena);
    faults.progress = progress;
    s->catalog = catalog_build(inputs, count, how->name_pack, 1, how->names, &s->arena, &faults);
    if (!s->catalog)
        return false;
    s->fingerprint = catalog_fingerprint(s->catalog, GENERATOR_VERSION);
    begin_faults(s);
    give_faults(s, how, &faults);
    for (int i = 0; i < LIST_COUNT; i++)
        shelf_match(s->catalog, s->lists[i], &s->arena, &s->seen[i]);
    return prepare(s, progress);
}

/* ---- counting, and what the doctor says */

typedef struct {
    const Catalog *catalog;
    int of_pack[SHELF_MAX + 1], all;
} Counting;

static void count_one(void *ctx, const Question *q)
{
    Counting *n = ctx;
    n->all++;
    int pack = -1;
    if (q->kind == KIND_written)
        pack = catalog_written(n->catalog, q->detail)->pack;
    else if (q->film != NO_ID)
        pack = catalog_film(n->catalog, q->film)->pack;
    if (pack >= 0 && pack <= SHELF_MAX)
        n->of_pack[pack]++;
}

void shelf_count(const Shelf *s, Progress *progress, Arena *a, Counted *out)
{
    Arena scratch;
    arena_init(&scratch);
    Counting n = {.catalog = s->catalog};
    AskOptions all = {.level = LEVEL_RISING, .length = 10, .progress = progress};
    const Asker *asker = ask_again(s->prepared, n.catalog, &all, &scratch);
    for (int kind = 0; kind < KIND_COUNT && !progress_stopped(progress); kind++)
        ask_each(asker, kind, count_one, &n);
    out->all = n.all;
    for (int i = 0, pack = 0; i < s->count; i++)
        out->of_entry[i] = s->entries[i].on && s->entries[i].copy ? n.of_pack[pack++] : -1;
    diag_init(&out->doctor, a);
    if (!progress_stopped(progress))
        catalog_doctor(s->catalog, &scratch, &out->doctor);
    arena_free(&scratch);
}

void shelf_take_count(Shelf *s, const Shelving *how, const Counted *c)
{
    s->questions = c->all;
    for (int i = 0; i < s->count; i++)
        s->entries[i].questions = c->of_entry[i];
    give_faults(s, how, &c->doctor);
}

void shelf_rest(Shelf *s)
{
    if (s->questions < 0)
        return;
    for (int i = 0; i < s->count; i++)
        if (s->entries[i].copy && s->entries[i].copy->pack.quote_count)
            return;
    for (int i = 0; i < s->count; i++)
        if (s->entries[i].copy)
            copy_rest((Copy *)s->entries[i].copy);
}
