/* listed.c -- see listed.h. */
#include "listed.h"

#include "gzip.h"

/* Of an export, from what says most. */
static const char *const tables[] = {"watched.csv", "ratings.csv", "diary.csv", "reviews.csv"};
#define TABLE_COUNT (int)(sizeof tables / sizeof *tables)

static bool ends_in(Str name, const char *ending)
{
    Str end = str_from_c(ending);
    return name.n > end.n && str_equal_ascii_nocase(str_slice(name, name.n - end.n, name.n), end);
}

/* "watched.csv" of "watched.csv.gz". */
static Str unpacked_name(Str name)
{
    return ends_in(name, ".gz") ? str_slice(name, 0, name.n - 3) : name;
}

static bool is_named(Str name, Str wanted)
{
    return str_equal_ascii_nocase(unpacked_name(name), wanted);
}

static bool may_be_list(Str name)
{
    name = unpacked_name(name);
    return ends_in(name, ".csv") || ends_in(name, ".tsv") || ends_in(name, ".txt");
}

/* ---- is it one? */

/* The file, unpacked if it is compressed. */
static bool read_file(Str path, Arena *a, PackFile *out, Diag *diag, Str *why)
{
    size_t left = PACK_MAX_BYTES;
    PackFile file = {.path = path};
    if (!files_read(path, PACK_MAX_BYTES, a, &file.bytes, why))
        return false;
    *out = file;
    if (gzip_looks_like(file.bytes))
        gzip_unpack(&file, &left, a, out, diag);
    return true;
}

static bool is_letterboxd_file(Str path, Arena *a)
{
    Str why;
    PackFile file;
    Diag unheard;
    diag_init(&unheard, a);
    return read_file(path, a, &file, &unheard, &why) && letterboxd_looks_like(file.bytes);
}

/* A folder with anything else that packs are made of is a pack. */
static bool is_export(Str folder, Arena *a)
{
    Str *names;
    int count = files_list(folder, a, &names), found = 0;
    for (int i = 0; i < count; i++) {
        if (!files_may_be_pack(names[i]))
            continue;
        if (!may_be_list(names[i]))
            return false;
        found += ends_in(unpacked_name(names[i]), ".csv") &&
                 is_letterboxd_file(path_join(a, folder, names[i]), a);
    }
    return found > 0;
}

bool listed_is_letterboxd(Str path, Arena *a)
{
    if (str_equal(path, S("-")))
        return false; /* what is read from there is gone */
    Arena scratch;
    arena_init(&scratch);
    bool yes =
        files_is_folder(path, a) ? is_export(path, &scratch) : is_letterboxd_file(path, &scratch);
    arena_free(&scratch);
    return yes;
}

/* ---- which file? */

static bool holds_name(const Str *names, int count, const char *wanted, Str *out)
{
    for (int i = 0; i < count; i++)
        if (is_named(names[i], str_from_c(wanted))) {
            *out = names[i];
            return true;
        }
    return false;
}

/* The list of a folder. */
static bool choose(Str folder, Arena *a, Str *out)
{
    Str *names, name, watchlist = S("");
    int count = files_list(folder, a, &names);
    for (int i = 0; i < TABLE_COUNT; i++)
        if (holds_name(names, count, tables[i], &name)) {
            *out = path_join(a, folder, name);
            return true;
        }
    for (int i = 0; i < count; i++) {
        Str path = path_join(a, folder, names[i]);
        if (!may_be_list(names[i]) || is_named(names[i], S("profile.csv")) ||
            is_named(names[i], S("comments.csv")))
            continue;
        if (titles_sort_of_name(path) != TITLES_WATCHLIST) {
            *out = path;
            return true;
        }
        watchlist = path;
    }
    *out = watchlist;
    return watchlist.n > 0;
}

bool listed_read(Str path, Arena *a, Progress *progress, Listed *out, Str *why)
{
    bool folder = !str_equal(path, S("-")) && files_is_folder(path, a);
    *out = (Listed){.path = path};
    diag_init(&out->diag, a);
    if (folder && !choose(path, a, &out->path)) {
        *why = S("there is no list of films in this folder; Letterboxd's export has watched.csv");
        return false;
    }
    PackFile file;
    if (!read_file(out->path, a, &file, &out->diag, why))
        return false;
    if (!file.bytes.n && out->diag.errors) {
        *why = out->diag.faults[0].message;
        return false;
    }
    out->diag.progress = progress;
    progress_begin(progress, STAGE_READ, file.bytes.n);
    bool any = titles_read(&file, a, &out->titles, &out->diag);
    out->diag.progress = NULL;
    if (!any) {
        *why = S("no title was found in it");
        for (int i = 0; i < out->diag.count; i++)
            if (out->diag.faults[i].kind == FAULT_ERROR)
                *why = out->diag.faults[i].message;
        return false;
    }
    if (!folder && out->titles.sort == TITLES_WATCHLIST) {
        *why = S("that is a list of films to see; take watched.csv, the list of films seen");
        return false;
    }
    return true;
}
