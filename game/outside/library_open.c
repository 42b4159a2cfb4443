/* library_open.c -- see library.h: how a library begins and ends, and what is done at once. */
#include "library_data.h"
#include "locale.h"
#include "opening.h"

/* ---- opening and closing */

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

Library *library_open(const LibraryOptions *options, Settings *settings, World *world, Arena *a)
{
    Library *l = arena_new(a, Library, 1);
    *l = (Library){.options = *options, .settings = settings, .world = world, .arena = a,
                   .loading = true};
    arena_init(&l->texts.arena);
    l->how = (Shelving){.assets = options->assets, .lang = options->lang,
                        .last_year = options->last_year, .texts = &l->texts,
                        .name_pack = &l->name_pack, .names = &l->names,
                        .only_named = options->named_count > 0};
    l->exports = path_join(a, options->places.data, S("exports"));
    l->worker = worker_open(NULL, NULL, a);
    progress_init(&l->progress);
    l->now = shelf_new(NULL);
    /* The tools know no folder of packs, and so no disputes. */
    Str packs = options->places.packs;
    l->now->corrections.path = packs.n ? path_join(a, packs, CORRECTIONS) : S("");
    read_words(l);
    shelf_build(l->now, &l->how, NULL);
    library_publish(l, false);
    return l;
}

/* The shelf without what the player did not wait for. */
static Shelf *without_players(Shelf *s)
{
    Shelf *rest = shelf_new(s);
    for (int i = 0; i < rest->count; i++)
        if (!rest->entries[i].builtin)
            rest->entries[i].copy = NULL;
    shelf_free(s, rest);
    return rest;
}

void library_load(Library *l)
{
    read_names(l);
    Shelf *s = shelf_new(l->now);
    const Opening o = {&l->options, l->settings, &l->how, &l->progress, l->arena};
    opening_read(&o, s);
    /* Cancelled while reading, what was read until then is played. Ours alone is not waited for. */
    bool players = false;
    for (int i = 0; i < s->count; i++)
        players |= !s->entries[i].builtin && s->entries[i].copy;
    Progress *progress = progress_stopped(&l->progress) || !players ? NULL : &l->progress;
    if (!shelf_build(s, &l->how, progress)) {
        s = without_players(s);
        shelf_build(s, &l->how, NULL);
    }
    shelf_free(l->now, s);
    l->now = s;
    library_publish(l, false);
    if (progress_stopped(&l->progress))
        l->world->notice = S("The packs that were not read are listed under Packs; Space reads one.");
}

void library_close(Library *l)
{
    library_halt(l);
    if (l->before)
        shelf_free(l->before, l->now);
    shelf_free(l->now, NULL);
    copy_free(l->proposal);
    arena_free(&l->texts.arena);
}

/* ---- at once */

bool library_use_seen(Library *l, ListOf which, Str path, Str *said)
{
    Shelf *s = l->now;
    Str whole = path_absolute(l->arena, str_trim(path));
    const ListCopy *list = NULL;
    if (whole.n) {
        list = list_read(arena_copy(l->arena, whole), NULL, l->arena, said);
        if (!list)
            return false;
    }
    list_free(s->lists[which]);
    s->lists[which] = list;
    shelf_match(s->catalog, list, &s->arena, &s->seen[which]);
    if (which == LIST_PLAYER)
        s->list_seen_stamp = list ? list->stamp : 0;
    library_publish(l, false);
    return true;
}

const Listed *library_listed(const Library *l)
{
    const ListCopy *list = l->now->lists[LIST_PLAYER];
    return list ? &list->listed : NULL;
}

const Seen *library_seen(const Library *l)
{
    return &l->now->seen[LIST_PLAYER];
}

bool library_dispute(Library *l, Str lines, Str *said)
{
    Arena scratch;
    arena_init(&scratch);
    Str path = l->now->corrections.path, before = S(""), why = S("there is no folder for packs");
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

void library_rest(Library *l)
{
    if (!worker_is_busy(l->worker))
        shelf_rest(l->now);
}

const Pack *library_pack(const Library *l, int index)
{
    static const Pack none;
    const Copy *copy = l->now->entries[index].copy;
    return copy ? &copy->pack : &none;
}

const Diag *library_diag(const Library *l, int index)
{
    return &l->now->entries[index].diag;
}
