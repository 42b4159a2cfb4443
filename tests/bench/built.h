/* built.h -- a catalog of packs on the disk, with the names and words of the assets, for benches. */
#ifndef BUILT_H
#define BUILT_H

#include <stdio.h>

#include "ask.h"
#include "pack.h"

static inline Str built_read_file(Arena *a, const char *path)
{
    FILE *f = fopen(path, "rb");
    if (!f)
        return S("");
    fseek(f, 0, SEEK_END);
    long n = ftell(f);
    rewind(f);
    char *bytes = arena_new(a, char, n + 1);
    n = (long)fread(bytes, 1, (size_t)n, f);
    fclose(f);
    return (Str){bytes, (size_t)n};
}

typedef struct {
    Arena arena;
    Catalog *catalog;
    Locale locale;
} Built;

static inline Pack built_read_pack(Arena *a, Diag *d, const char *const *paths, int count, const char *name)
{
    PackFile *files = arena_new(a, PackFile, count);
    for (int i = 0; i < count; i++)
        files[i] = (PackFile){.path = str_from_c(paths[i]), .bytes = built_read_file(a, paths[i])};
    Pack pack = {.path = str_from_c(name)};
    pack_read(files, count, 2100, a, &pack, d);
    return pack;
}

static inline void built_open(Built *b, int count, const char *const *paths)
{
    static const char *const names_files[] = {"assets/names/countries.rec", "assets/names/events.rec",
        "assets/names/genres.rec", "assets/names/languages.rec", "assets/names/prizes.rec"};
    static const char *const locale_file[] = {"assets/locale/en.rec"};
    arena_init(&b->arena);
    Arena *a = &b->arena;
    Diag d;
    diag_init(&d, a);
    Pack *packs = arena_new(a, Pack, 3);
    packs[0] = built_read_pack(a, &d, paths, count, "packs");
    packs[1] = built_read_pack(a, &d, names_files, 5, "names");
    packs[2] = built_read_pack(a, &d, locale_file, 1, "en");
    Names *names = arena_new(a, Names, 1);
    names_build(&packs[1], 1, a, names);
    CatalogInput in = {&packs[0], false};
    b->catalog = catalog_build(&in, 1, &packs[1], 1, names, a, &d);
    locale_build(&packs[2], a, &b->locale);
}

#endif
