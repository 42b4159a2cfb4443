/* opening.c -- see opening.h. */
#include "opening.h"

#define BUILTIN S("builtin")

static bool is_off(const Opening *o, Str path)
{
    for (int i = 0; i < o->settings->pack_off_count; i++)
        if (str_equal(o->settings->packs_off[i], path))
            return true;
    return false;
}

/* Messages name the file as the player did: `path` as it stands. Nobody is kept from playing by a
 * pack that takes long: what is cancelled is listed, and not read. */
static Entry *load(const Opening *o, Shelf *s, Str path)
{
    Entry *e = shelf_find(s, path);
    if (e || s->count == SHELF_MAX)
        return e;
    e = shelf_add(s, arena_copy(o->arena, path));
    e->on = !is_off(o, path);
    if (e->builtin || !progress_stopped(o->progress))
        shelf_read(e, o->how, e->builtin ? NULL : o->progress);
    return e;
}

/* The player's own packs: those remembered by path, then what stands in the packs folder. */
static void load_players(const Opening *o, Shelf *s)
{
    const Settings *settings = o->settings;
    for (int i = 0; i < settings->pack_count; i++) {
        Entry *e = load(o, s, settings->packs[i]);
        if (e)
            e->remembered = !e->builtin;
    }
    Str *names;
    int count = files_list(o->options->places.packs, o->arena, &names);
    for (int i = 0; i < count; i++) {
        Str path = path_join(o->arena, o->options->places.packs, names[i]);
        bool folder = files_is_folder(path, o->arena);
        if (str_equal(names[i], CORRECTIONS))
            continue;
        if (folder ? !str_equal(names[i], S("removed")) : files_may_be_pack(names[i]))
            load(o, s, path);
    }
}

void opening_read(const Opening *o, Shelf *s)
{
    const LibraryOptions *options = o->options;
    const Settings *settings = o->settings;
    for (int i = 0; i < options->named_count; i++) {
        Entry *e = load(o, s, options->named[i]);
        if (e)
            e->named = e->on = true;
    }
    bool listed = false;
    for (int i = 0; i < settings->pack_count; i++)
        listed = listed || str_equal(settings->packs[i], BUILTIN);
    bool alone = options->named_count && options->only;
    if (!alone && (!listed || options->named_count)) {
        Entry *e = load(o, s, BUILTIN);
        if (e)
            e->on = e->on || options->named_count;
    }
    if (!options->named_count)
        load_players(o, s);
    if (s->corrections.path.n)
        shelf_read(&s->corrections, o->how, NULL);
}
