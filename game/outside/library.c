/* library.c -- see library.h. Each pack has an arena of its own, so that it can be read again alone;
 * catalogs alternate between two, so that the one shown stays until the next is shown. */
#include "library.h"

#include <string.h>

#include "ask.h"
#include "dispute.h"
#include "grammar.h"
#include "locale.h"
#include "rec.h"

#define ENTRY_MAX 66            /* as World.packs */
#define BUILTIN S("builtin")
#define CORRECTIONS S("corrections.rec")
#define TEXT_FILE S("text")     /* what the records left of a text are called in messages */
#define DISPUTES_MAX 4096       /* of which questions can be marked */

typedef struct {
    Str path;                   /* absolute; BUILTIN for ours */
    Arena arena;
    Pack pack;
    Diag diag;                  /* of reading, and then of merging and the doctor */
    int read_faults, read_errors, read_warnings;    /* how much of it is of reading */
    uint64_t stamp;
    bool builtin, named, remembered;        /* remembered: by its path in the settings */
    bool of_text;               /* given by the player for this run: no file */
    bool on, gone;
    int questions;              /* -1 not counted */
} Entry;

typedef struct {
    Str path;                   /* as given; empty: there is none */
    Arena arena;
    Listed listed;
    uint64_t stamp;
    Seen seen;                  /* in the catalog's arena */
} List;

struct Library {
    LibraryOptions options;
    Settings *settings;
    World *world;
    Arena *arena;               /* for the run */
    Arena catalog_arenas[2];
    int turn;                   /* which of them the world's catalog is in */
    Diag catalog_diag;
    Pack name_pack, locale_pack;
    const Prose *prose;         /* NULL: not wanted yet, or there is none */
    Names names;
    Locale locale;
    Entry entries[ENTRY_MAX];
    int count;
    Entry corrections;          /* the player's disputes: no pack of the list */
    Entry proposal;             /* what a text gave, before the player has looked at it */
    List lists[LIST_COUNT];
    int disputes;               /* how many of them hold; -1: all */
    uint64_t disputed[DISPUTES_MAX];    /* their keys */
    uint64_t proposals;         /* texts proposed so far */
};

/* ---- one pack */

/* The words by which texts are read: wanted only when a player brings something. */
static const Prose *prose_of(Library *l)
{
    if (!l->prose)
        l->prose = grammar_open(l->options.assets, l->options.lang, &l->name_pack,
                                l->options.last_year, l->arena);
    return l->prose;
}

static void entry_read(Library *l, Entry *e)
{
    arena_clear(&e->arena);
    e->pack = (Pack){0};
    diag_init(&e->diag, &e->arena);
    Str path = e->builtin ? path_join(&e->arena, l->options.assets, S("packs")) : e->path;
    e->stamp = files_stamp(path, &e->arena);
    e->gone = !e->stamp;
    e->questions = -1;
    PackFile *files;
    int count;
    e->pack.path = e->path;
    if (!e->builtin)
        e->pack.prose = prose_of(l);
    if (files_read_pack(path, &e->arena, &files, &count, &e->diag))
        pack_read(files, count, l->options.last_year, &e->arena, &e->pack, &e->diag);
    if (!e->pack.name.n)
        e->pack.name = path_name(e->path);
    e->read_faults = e->diag.count;
    e->read_errors = e->diag.errors;
    e->read_warnings = e->diag.warnings;
}

static Entry *entry_find(Library *l, Str path)
{
    for (int i = 0; i < l->count; i++)
        if (str_equal(l->entries[i].path, path))
            return &l->entries[i];
    return NULL;
}

static bool is_off(const Library *l, Str path)
{
    for (int i = 0; i < l->settings->pack_off_count; i++)
        if (str_equal(l->settings->packs_off[i], path))
            return true;
    return false;
}

/* Messages name the file as the player did: `path` as it stands. */
static Entry *entry_add(Library *l, Str path)
{
    Entry *e = entry_find(l, path);
    if (e || l->count == ENTRY_MAX)
        return e;
    e = &l->entries[l->count++];
    *e = (Entry){.path = arena_copy(l->arena, path), .builtin = str_equal(path, BUILTIN)};
    e->on = !is_off(l, path);
    arena_init(&e->arena);
    entry_read(l, e);
    return e;
}

/* ---- settings follow the list */

static void remember(Library *l)
{
    Settings *s = l->settings;
    if (l->options.named_count)
        return;                 /* a run with named packs leaves the player's list alone */
    s->pack_count = s->pack_off_count = 0;
    for (int i = 0; i < l->count; i++) {
        const Entry *e = &l->entries[i];
        if (s->pack_count < 64 && (e->remembered || e->builtin))
            s->packs[s->pack_count++] = e->path;
        if (s->pack_off_count < 64 && !e->on && !e->of_text)
            s->packs_off[s->pack_off_count++] = e->path;
    }
}

/* ---- the catalog and the world */

/* A text that is switched on is asked about alone, whatever else is there. */
static bool asks_text(const Library *l)
{
    for (int i = 0; i < l->count; i++)
        if (l->entries[i].of_text && l->entries[i].on)
            return true;
    return false;
}

static bool is_source_only(const Library *l, const Entry *e)
{
    if (asks_text(l))
        return !e->of_text;
    return e->builtin && l->options.named_count > 0;
}

static PackView view(const Library *l, const Entry *e)
{
    (void)l;
    return (PackView){
        .of_text = e->of_text,
        .name = e->pack.name,
        .path = e->path,
        .format = str_from_c(e->pack.format),
        .on = e->on,
        .builtin = e->builtin,
        .gone = e->gone,
        .films = e->pack.films,
        .written = e->pack.questions,
        .questions = e->questions,
        .errors = e->diag.errors,
        .warnings = e->diag.warnings,
        .faults = e->diag.faults,
        .fault_count = e->diag.count,
    };
}

static void publish(Library *l)
{
    World *w = l->world;
    w->pack_count = l->count;
    for (int i = 0; i < l->count; i++)
        w->packs[i] = view(l, &l->entries[i]);
}

/* Is this file of that pack: the pack itself, or in its folder? */
static bool is_of_pack(const Library *l, const Entry *e, Str file)
{
    if (e->builtin)
        return str_starts(file, l->options.assets);
    if (e->of_text)
        return str_equal(file, TEXT_FILE);
    return str_equal(file, e->path)
        || (str_starts(file, e->path) && file.s[e->path.n] == '/');
}

/* The corrections as a pack that holds the first disputes alone. */
static const Pack *corrections_now(Library *l, Arena *a)
{
    const Pack *all = &l->corrections.pack;
    World *w = l->world;
    Pack *first = arena_new(a, Pack, 1);
    *first = *all;
    first->records = arena_new(a, Record, all->count + 1);
    first->count = w->disputes = w->disputed_count = 0;
    for (int i = 0; i < all->count; i++) {
        if (all->records[i].type != RECORD_DISPUTE)
            continue;
        if (w->disputed_count < DISPUTES_MAX)
            l->disputed[w->disputed_count++] = dispute_key_of_record(&all->records[i]);
        if (l->disputes < 0 || w->disputes < l->disputes) {
            first->records[first->count++] = all->records[i];
            w->disputes++;
        }
    }
    w->disputed = l->disputed;
    return first;
}

/* Faults found in the merged catalog go to the packs they are about. */
static void give_faults(Library *l, const Diag *from)
{
    for (int i = 0; i < from->count; i++) {
        const Fault *f = &from->faults[i];
        for (int k = 0; k < l->count; k++) {
            Entry *e = &l->entries[k];
            if (!is_of_pack(l, e, f->file))
                continue;
            Fault *own = diag_add(&e->diag, f->kind, f->name, f->file, f->line, f->column, "%.*s",
                                  STR_ARG(f->message));
            if (own)
                own->excerpt = arena_copy(&e->arena, f->excerpt);
            break;
        }
    }
}

/* ---- lists of films seen */

static void match_list(Library *l, ListOf which)
{
    List *list = &l->lists[which];
    SeenList *shown = which == LIST_PLAYER ? &l->world->seen : &l->world->round_seen;
    *shown = (SeenList){0};
    list->seen = (Seen){0};
    if (!list->path.n)
        return;
    const Titles *t = &list->listed.titles;
    seen_match(l->world->catalog, t->films, t->count, &l->catalog_arenas[l->turn], &list->seen);
    *shown = (SeenList){.films = list->seen.films,
                        .key = list->seen.key,
                        .listed = list->seen.listed,
                        .matched = list->seen.matched,
                        .path = list->path};
}

bool library_use_seen(Library *l, ListOf which, Str path, Str *said)
{
    List *list = &l->lists[which], fresh = {.path = path_absolute(l->arena, str_trim(path))};
    arena_init(&fresh.arena);
    if (fresh.path.n) {
        Str why = S("");
        fresh.stamp = files_stamp(fresh.path, &fresh.arena);
        if (!listed_read(fresh.path, &fresh.arena, &fresh.listed, &why)) {
            Buf b = buf_in(l->arena);
            diag_write_safe(&b, path_name(path));
            buf_add_c(&b, ": ");
            diag_write_safe(&b, why);
            *said = buf_str(&b);
            arena_free(&fresh.arena);
            return false;
        }
        fresh.listed.path = arena_copy(&fresh.arena, fresh.listed.path);
        fresh.path = arena_copy(l->arena, fresh.path);
    }
    arena_free(&list->arena);
    *list = fresh;
    list->listed.diag.arena = &list->arena;
    match_list(l, which);
    return true;
}

const Listed *library_listed(const Library *l)
{
    return &l->lists[LIST_PLAYER].listed;
}

const Seen *library_seen(const Library *l)
{
    return &l->lists[LIST_PLAYER].seen;
}

Str library_seen_said(const Library *l)
{
    const Seen *s = library_seen(l);
    TitlesSort sort = library_listed(l)->titles.sort;
    Buf b = buf_in(l->arena);
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

/* ---- rebuilding */

static void rebuild(Library *l)
{
    l->turn = !l->turn;
    Arena *a = &l->catalog_arenas[l->turn];
    arena_clear(a);
    diag_init(&l->catalog_diag, a);
    CatalogInput inputs[ENTRY_MAX + 1];
    int count = 0;
    for (int i = 0; i < l->count; i++)
        if (l->entries[i].on)
            inputs[count++] = (CatalogInput){&l->entries[i].pack, is_source_only(l, &l->entries[i])};
    inputs[count++] = (CatalogInput){corrections_now(l, a), true};
    l->world->catalog =
        catalog_build(inputs, count, &l->name_pack, 1, &l->names, a, &l->catalog_diag);
    l->world->fingerprint = catalog_fingerprint(l->world->catalog, GENERATOR_VERSION);
    l->world->questions = -1;
    for (int i = 0; i < l->count; i++) {
        Entry *e = &l->entries[i];
        e->questions = -1;
        e->diag.arena = &e->arena;  /* the entry may have moved */
        e->diag.count = e->read_faults;
        e->diag.errors = e->read_errors;
        e->diag.warnings = e->read_warnings;
    }
    give_faults(l, &l->catalog_diag);
    match_list(l, LIST_PLAYER);
    match_list(l, LIST_ROUND);
    l->world->proposal.asked = asks_text(l);
    publish(l);
}

/* ---- counting, and what the doctor says */

typedef struct {
    const Catalog *catalog;
    int of_pack[ENTRY_MAX], all;
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
    if (pack >= 0 && pack < ENTRY_MAX)
        n->of_pack[pack]++;
}

void library_count(Library *l)
{
    Arena scratch;
    arena_init(&scratch);
    Counting n = {.catalog = l->world->catalog};
    AskOptions all = {.level = LEVEL_RISING, .length = 10};
    const Asker *asker = ask_prepare(n.catalog, &all, &scratch);
    for (int kind = 0; kind < KIND_COUNT; kind++)
        ask_each(asker, kind, count_one, &n);
    for (int i = 0, pack = 0; i < l->count; i++)
        l->entries[i].questions = l->entries[i].on ? n.of_pack[pack++] : -1;
    l->world->questions = n.all;
    Diag doctor;
    diag_init(&doctor, &scratch);
    catalog_doctor(l->world->catalog, &scratch, &doctor);
    give_faults(l, &doctor);
    publish(l);
    arena_free(&scratch);
}

/* ---- opening */

static void read_assets(Library *l, Str path, Pack *out)
{
    Diag faults;
    diag_init(&faults, l->arena);
    PackFile *files;
    int count;
    if (files_read_pack(path, l->arena, &files, &count, &faults))
        pack_read(files, count, l->options.last_year, l->arena, out, &faults);
}

static void read_words(Library *l)
{
    Str file = arena_format(l->arena, "%.*s.rec", STR_ARG(l->options.lang));
    Str folder = path_join(l->arena, l->options.assets, S("locale"));
    read_assets(l, path_join(l->arena, folder, file), &l->locale_pack);
    locale_build(&l->locale_pack, l->arena, &l->locale);
    l->locale.language = l->options.lang;
    l->world->locale = &l->locale;
}

static void read_names(Library *l)
{
    read_assets(l, path_join(l->arena, l->options.assets, S("names")), &l->name_pack);
    names_build(&l->name_pack, 1, l->arena, &l->names);
}

/* The player's own packs: those remembered by path, then what stands in the packs folder. */
static void add_players(Library *l)
{
    const Settings *s = l->settings;
    for (int i = 0; i < s->pack_count; i++) {
        Entry *e = entry_add(l, s->packs[i]);
        if (e)
            e->remembered = !e->builtin;
    }
    Str *names;
    int count = files_list(l->options.places.packs, l->arena, &names);
    for (int i = 0; i < count; i++) {
        Str path = path_join(l->arena, l->options.places.packs, names[i]);
        bool folder = files_is_folder(path, l->arena);
        if (str_equal(names[i], CORRECTIONS))
            continue;
        if (folder ? !str_equal(names[i], S("removed")) : files_may_be_pack(names[i]))
            entry_add(l, path);
    }
}

static void read_corrections(Library *l)
{
    if (l->corrections.path.n)
        entry_read(l, &l->corrections);
}

/* The tools know no folder of packs, and so no disputes. */
static void open_corrections(Library *l)
{
    Str folder = l->options.places.packs;
    l->disputes = -1;
    l->corrections = (Entry){.path = folder.n ? path_join(l->arena, folder, CORRECTIONS) : S("")};
    arena_init(&l->corrections.arena);
}

Library *library_open(const LibraryOptions *options, Settings *settings, World *world, Arena *a)
{
    Library *l = arena_new(a, Library, 1);
    *l = (Library){.options = *options, .settings = settings, .world = world, .arena = a};
    arena_init(&l->catalog_arenas[0]);
    arena_init(&l->catalog_arenas[1]);
    for (int i = 0; i < LIST_COUNT; i++)
        arena_init(&l->lists[i].arena);
    open_corrections(l);
    arena_init(&l->proposal.arena);
    read_words(l);
    rebuild(l);
    return l;
}

void library_load(Library *l)
{
    const LibraryOptions *options = &l->options;
    const Settings *settings = l->settings;
    read_names(l);
    for (int i = 0; i < options->named_count; i++) {
        Entry *e = entry_add(l, options->named[i]);
        if (e)
            e->named = e->on = true;
    }
    bool listed = false;
    for (int i = 0; i < settings->pack_count; i++)
        listed = listed || str_equal(settings->packs[i], BUILTIN);
    bool alone = options->named_count && options->only;
    if (!alone && (!listed || options->named_count)) {
        Entry *e = entry_add(l, BUILTIN);
        e->on = e->on || options->named_count;
    }
    if (!options->named_count)
        add_players(l);
    read_corrections(l);
    rebuild(l);
}

void library_close(Library *l)
{
    arena_free(&l->corrections.arena);
    arena_free(&l->proposal.arena);
    for (int i = 0; i < LIST_COUNT; i++)
        arena_free(&l->lists[i].arena);
    for (int i = 0; i < l->count; i++)
        arena_free(&l->entries[i].arena);
    arena_free(&l->catalog_arenas[0]);
    arena_free(&l->catalog_arenas[1]);
}

/* ---- changes by the player */

static void say_read(const Library *l, const Entry *e, Str *said)
{
    Buf b = buf_in(l->arena);
    diag_write_safe(&b, e->pack.name);
    if (e->gone)
        buf_add(&b, S(": there is no such file; check the path"));
    else if (!e->pack.films && !e->pack.questions && e->diag.count) {
        buf_add(&b, S(": "));
        diag_write_safe(&b, e->diag.faults[0].message);
    } else {
        buf_format(&b, ": %d film%s", e->pack.films, e->pack.films == 1 ? "" : "s");
        if (e->pack.questions)
            buf_format(&b, ", %d question%s", e->pack.questions, e->pack.questions == 1 ? "" : "s");
        if (e->diag.errors)
            buf_format(&b, ", %d error%s", e->diag.errors, e->diag.errors == 1 ? "" : "s");
        if (e->diag.warnings)
            buf_format(&b, ", %d warning%s", e->diag.warnings, e->diag.warnings == 1 ? "" : "s");
    }
    *said = buf_str(&b);
}

/* A name for a file: no slash, no dot in front, nothing that drives a terminal. */
static Str file_name(Arena *a, Str name)
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

/* ---- texts about films */

#define TEXT_FORMAT "text about a film"  /* as pack.c calls it */

static bool is_text(const Pack *p)
{
    return p->doubt_count || str_equal(str_from_c(p->format), S(TEXT_FORMAT));
}

static void show_proposal(Library *l)
{
    const Entry *e = &l->proposal;
    Proposal *p = &l->world->proposal;
    *p = (Proposal){.pack = &e->pack, .faults = e->diag.faults, .fault_count = e->diag.count,
                    .errors = e->diag.errors, .warnings = e->diag.warnings,
                    .serial = ++l->proposals, .asked = p->asked};
}

/* What was just added at the end of the list is a text: the player looks at it, it is no pack yet. */
static void propose(Library *l, Entry *e)
{
    arena_free(&l->proposal.arena);
    l->proposal = *e;
    l->proposal.diag.arena = &l->proposal.arena;
    *e = l->entries[--l->count];
    show_proposal(l);
}

static void read_bytes(Library *l, Entry *e, Str name, Str text)
{
    e->path = name;
    e->pack = (Pack){.path = name, .prose = prose_of(l)};
    diag_init(&e->diag, &e->arena);
    PackFile file = {.path = name, .bytes = arena_copy(&e->arena, text)};
    pack_read(&file, 1, l->options.last_year, &e->arena, &e->pack, &e->diag);
    e->read_faults = e->diag.count;
    e->read_errors = e->diag.errors;
    e->read_warnings = e->diag.warnings;
    e->questions = -1;
}

void library_review(Library *l, Str name, Str text)
{
    arena_free(&l->proposal.arena);
    l->proposal = (Entry){0};
    arena_init(&l->proposal.arena);
    read_bytes(l, &l->proposal, name, text);
    show_proposal(l);
}

static void drop_text(Library *l)
{
    for (int i = 0; i < l->count; i++)
        if (l->entries[i].of_text) {
            arena_free(&l->entries[i].arena);
            l->count--;
            memmove(&l->entries[i], &l->entries[i + 1],
                    sizeof *l->entries * (size_t)(l->count - i));
            return;
        }
}

/* It comes first, so that its words count where another pack has the same film. */
bool library_ask_text(Library *l, Str text, Str *said)
{
    Entry fresh = {.of_text = true, .on = true};
    arena_init(&fresh.arena);
    drop_text(l);
    if (l->count == ENTRY_MAX) {
        *said = S("There are as many packs as fit; forget one first.");
        arena_free(&fresh.arena);
        return false;
    }
    memmove(&l->entries[1], &l->entries[0], sizeof *l->entries * (size_t)l->count);
    l->count++;
    Entry *e = &l->entries[0];
    *e = fresh;
    read_bytes(l, e, TEXT_FILE, text);
    e->path = arena_copy(&e->arena, e->pack.name);
    e->pack.format = TEXT_FORMAT;
    rebuild(l);
    *said = arena_format(l->arena, "Asked about now: %.*s. Switch it off under Packs to have all "
                         "films again.", STR_ARG(e->pack.name));
    return true;
}

/* A path in the packs folder at which nothing stands yet. */
static Str free_path(const Library *l, Str name, Arena *a)
{
    Str file = file_name(a, name), path = path_join(a, l->options.places.packs, file);
    Str stem = str_slice(file, 0, file.n - 4);
    for (int i = 2; files_exists(path, a) && i < 1000; i++)
        path = path_join(a, l->options.places.packs,
                         arena_format(a, "%.*s-%d.rec", STR_ARG(stem), i));
    return path;
}

bool library_save_text(Library *l, Str text, Str *said)
{
    Entry read = {0};
    Str why = S("there is no folder for packs");
    arena_init(&read.arena);
    read_bytes(l, &read, TEXT_FILE, text);
    Str folder = l->options.places.packs, path = S("");
    if (folder.n) {
        files_make_folder(folder, &read.arena);
        path = arena_copy(l->arena, free_path(l, read.pack.name, &read.arena));
    }
    bool written = folder.n && files_write(path, text, &read.arena, &why);
    if (!written)
        *said = arena_format(l->arena, "The pack cannot be written: %.*s.", STR_ARG(why));
    arena_free(&read.arena);
    if (!written)
        return false;
    drop_text(l);
    Entry *e = entry_add(l, path);
    if (e)
        e->on = true;
    remember(l);
    l->world->proposal.pack = NULL;
    l->world->proposal.serial = 0;
    l->world->proposal.fault_count = 0;
    rebuild(l);
    *said = arena_format(l->arena, "Kept as %.*s, and switched on.", STR_ARG(path));
    return true;
}

bool library_add(Library *l, Str path, Str *said)
{
    Str whole = path_absolute(l->arena, str_trim(path));
    Entry *e = entry_find(l, whole);
    if (!e && l->count == ENTRY_MAX) {
        *said = S("There are as many packs as fit; forget one first.");
        return false;
    }
    bool fresh = !e;
    if (e)
        entry_read(l, e);
    else
        e = entry_add(l, whole);
    if (fresh && is_text(&e->pack)) {
        propose(l, e);
        return true;
    }
    e->on = e->remembered = true;
    bool read = e->pack.count > 0;
    say_read(l, e, said);
    if (e->gone) {
        /* A path that leads nowhere is told, and not kept in the list. */
        arena_free(&e->arena);
        *e = l->entries[--l->count];
    }
    remember(l);
    rebuild(l);
    return read;
}

void library_switch(Library *l, int index)
{
    if (index < 0 || index >= l->count)
        return;
    l->entries[index].on = !l->entries[index].on;
    remember(l);
    rebuild(l);
}

static bool stands_in_folder(const Library *l, const Entry *e)
{
    return l->options.places.packs.n && str_starts(e->path, l->options.places.packs)
        && e->path.n > l->options.places.packs.n && e->path.s[l->options.places.packs.n] == '/';
}

void library_forget(Library *l, int index, Str *said)
{
    *said = S("");
    if (index < 0 || index >= l->count || l->entries[index].builtin)
        return;
    Entry *e = &l->entries[index];
    if (stands_in_folder(l, e) && !e->gone) {
        Str why = S("");
        if (!files_move_aside(e->path, path_join(l->arena, l->options.places.packs, S("removed")),
                              l->arena, &why)) {
            *said = why;
            return;
        }
    }
    arena_free(&e->arena);
    memmove(e, e + 1, sizeof *e * (size_t)(l->count - index - 1));
    l->count--;
    remember(l);
    rebuild(l);
}

void library_move(Library *l, int index, int by)
{
    int to = index + by;
    if (index < 0 || index >= l->count || to < 0 || to >= l->count)
        return;
    Entry moved = l->entries[index];
    l->entries[index] = l->entries[to];
    l->entries[to] = moved;
    remember(l);
    rebuild(l);
}

void library_export(Library *l, int index, Str *said)
{
    if (index < 0 || index >= l->count)
        return;
    Arena scratch;
    arena_init(&scratch);
    Str folder = path_join(&scratch, l->options.places.data, S("exports")), why = S("");
    Str path = path_join(&scratch, folder, file_name(&scratch, l->entries[index].pack.name));
    Buf text = buf_in(&scratch);
    rec_write(&l->entries[index].pack, &text);
    files_make_folder(folder, &scratch);
    if (files_write(path, buf_str(&text), &scratch, &why))
        *said = arena_format(l->arena, "Written to %.*s.", STR_ARG(path));
    else
        *said = arena_format(l->arena, "The pack cannot be written: %.*s.", STR_ARG(why));
    arena_free(&scratch);
}

bool library_use_disputes(Library *l, int count)
{
    bool other = l->disputes != count;
    l->disputes = count;
    if (other)
        rebuild(l);
    return other;
}

bool library_dispute(Library *l, Str lines, Str *said)
{
    Arena scratch;
    arena_init(&scratch);
    Str path = l->corrections.path, before = S(""), why = S("there is no folder for packs");
    Buf text = buf_in(&scratch);
    if (path.n && files_exists(path, &scratch))
        files_read(path, PACK_MAX_BYTES, &scratch, &before, &why);
    buf_add(&text, before);
    if (!before.n)
        buf_add_c(&text, "# What you took out of play. Add \"Right: ...\" to a record to say what is right.\n\n"
                         "%rec: Dispute\n");
    else if (!str_ends(before, S("\n")))
        buf_add_char(&text, '\n');
    buf_add_char(&text, '\n');
    buf_add(&text, lines);
    if (path.n)
        files_make_folder(l->options.places.packs, &scratch);
    bool written = path.n && files_write(path, buf_str(&text), &scratch, &why);
    if (!written)
        *said = arena_format(l->arena, "The dispute cannot be kept: %.*s.", STR_ARG(why));
    arena_free(&scratch);
    return written;
}

static bool look_at_corrections(Library *l, Arena *scratch)
{
    Entry *e = &l->corrections;
    if (!e->path.n || files_stamp(e->path, scratch) == e->stamp)
        return false;
    entry_read(l, e);
    return true;
}

/* The player's list may have grown. */
static bool look_at_list(Library *l, Arena *scratch, Str *said)
{
    const List *list = &l->lists[LIST_PLAYER];
    if (!list->path.n || files_stamp(list->path, scratch) == list->stamp)
        return false;
    if (!library_use_seen(l, LIST_PLAYER, list->path, said)) {
        /* Said once; what was read stays. */
        l->lists[LIST_PLAYER].stamp = files_stamp(list->path, scratch);
        return false;
    }
    *said = library_seen_said(l);
    return true;
}

bool library_look(Library *l, Str *said)
{
    Arena scratch;
    arena_init(&scratch);
    bool changed = look_at_corrections(l, &scratch);
    changed = look_at_list(l, &scratch, said) || changed;
    for (int i = 0; i < l->count; i++) {
        Entry *e = &l->entries[i];
        if (e->builtin || e->of_text || files_stamp(e->path, &scratch) == e->stamp)
            continue;
        entry_read(l, e);
        say_read(l, e, said);
        changed = true;
    }
    arena_free(&scratch);
    if (changed)
        rebuild(l);
    return changed;
}

const Pack *library_pack(const Library *l, int index)
{
    return &l->entries[index].pack;
}

const Diag *library_diag(const Library *l, int index)
{
    return &l->entries[index].diag;
}
