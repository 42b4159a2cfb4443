/* grammar.c -- see grammar.h. */
#include "grammar.h"

#include "files.h"

static const Pack *read_asset(Str path, int last_year, Arena *a)
{
    Pack *pack = arena_new(a, Pack, 1);
    PackFile *files;
    int count;
    Diag faults;
    diag_init(&faults, a);
    pack->path = path;
    if (!files_read_pack(path, a, &files, &count, &faults))
        return NULL;
    pack_read(files, count, last_year, a, pack, &faults);
    return pack;
}

const Prose *grammar_open(Str assets, Str lang, const Pack *names, int last_year, Arena *a)
{
    Str file = arena_format(a, "prose-%.*s.rec", STR_ARG(lang));
    Str path = path_join(a, path_join(a, assets, S("locale")), file);
    if (!files_exists(path, a))
        return NULL;
    if (!names)
        names = read_asset(path_join(a, assets, S("names")), last_year, a);
    const Pack *words = read_asset(path, last_year, a);
    if (!names || !words)
        return NULL;
    const Pack *packs[] = {names, words};
    PackFile *films = NULL;
    int film_count = 0;
    Diag faults;
    diag_init(&faults, a);
    files_read_pack(path_join(a, assets, S("packs")), a, &films, &film_count, &faults);
    return prose_open(packs, 2, films, film_count, a, &faults);
}
