/* ask_world.h -- a catalog, a locale and an asker for tests of asking. */
#ifndef ASK_WORLD_H
#define ASK_WORLD_H

#include "test.h"

#include "asker.h"
#include "pack.h"
#include "words.h"

typedef struct {
    Arena arena;
    Names names;
    Locale locale;
    Catalog *catalog;
    Diag diag;
} World;

static inline Pack world_read(World *w, const char *const *paths, int count)
{
    PackFile files[24];
    for (int i = 0; i < count; i++)
        files[i] = (PackFile){.path = str_from_c(paths[i]),
                              .bytes = test_read_file(&w->arena, paths[i])};
    Pack pack = {.path = str_from_c(paths[0])};
    if (!pack_read(files, count, 2030, &w->arena, &pack, &w->diag))
        fail_msg("%s: cannot be read", paths[0]);
    return pack;
}

static inline Pack world_read_text(World *w, const char *name, const char *text)
{
    PackFile file = {.path = str_from_c(name), .bytes = str_from_c(text)};
    Pack pack = {.path = str_from_c(name)};
    if (!pack_read(&file, 1, 2030, &w->arena, &pack, &w->diag))
        fail_msg("%s: cannot be read", name);
    return pack;
}

/* The names and words of the assets: the first of the packs; the others are the caller's. */
static inline Pack *world_begin(World *w)
{
    static const char *const names[] = {"assets/names/countries.rec", "assets/names/events.rec",
                                        "assets/names/genres.rec", "assets/names/languages.rec",
                                        "assets/names/prizes.rec"};
    static const char *const english[] = {"assets/locale/en.rec"};
    arena_init(&w->arena);
    diag_init(&w->diag, &w->arena);
    Pack *packs = arena_new(&w->arena, Pack, 4);
    packs[0] = world_read(w, names, 5);
    packs[1] = world_read(w, english, 1);
    names_build(&packs[0], 1, &w->arena, &w->names);
    locale_build(&packs[1], &w->arena, &w->locale);
    return packs;
}

/* One pack of these files, with the names and words of the assets. */
static inline void world_open(World *w, const char *const *paths, int count)
{
    Pack *packs = world_begin(w);
    packs[2] = world_read(w, paths, count);
    CatalogInput input = {&packs[2], false};
    w->catalog = catalog_build(&input, 1, packs, 1, &w->names, &w->arena, &w->diag);
}

/* A pack from a string, and one that is only a source of wrong options. */
static inline void world_open_text(World *w, const char *text, const char *source)
{
    Pack *packs = world_begin(w);
    packs[2] = world_read_text(w, "asked.rec", text);
    packs[3] = world_read_text(w, "source.rec", source);
    CatalogInput inputs[] = {{&packs[2], false}, {&packs[3], true}};
    w->catalog = catalog_build(inputs, 2, packs, 1, &w->names, &w->arena, &w->diag);
}

static inline void world_close(World *w)
{
    arena_free(&w->arena);
}

static inline Asker *world_ask(World *w, AskOptions options)
{
    if (!options.length)
        options.length = 10;
    return ask_prepare(w->catalog, &options, &w->arena);
}

/* A question in text: stem, options with a mark at the key and their notes, why, clue, source. */
static inline void world_print(const World *w, const Question *q, Buf *out)
{
    const Catalog *c = w->catalog;
    const Locale *l = &w->locale;
    words_stem(c, l, q, out);
    for (int i = 0; i < q->option_count; i++) {
        buf_add_c(out, i == q->key ? "\n  > " : "\n    ");
        words_option(c, l, q, i, out);
        size_t before = out->n;
        buf_add_c(out, " -- ");
        words_note(c, l, q, i, out);
        if (out->n == before + 4)
            out->n = before;
    }
    buf_add_c(out, "\n  = ");
    words_why(c, l, q, out);
    buf_add_c(out, "\n  ? ");
    words_clue(c, l, q, out);
    buf_add_c(out, "\n  @ ");
    words_source(c, l, q, out);
    buf_format(out, "  [%s %d]\n", kind_name(q->kind), q->difficulty_milli);
}

#endif
