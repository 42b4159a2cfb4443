/* copy.c -- see copy.h. */
#include "copy.h"

#include "grammar.h"

static const Prose *open_words(const void *shelving)
{
    const Shelving *how = shelving;
    TextWords *t = how->texts;
    if (!t->opened)
        t->prose = grammar_open(how->assets, how->lang, how->name_pack, how->last_year, &t->arena);
    t->opened = true;
    return t->prose;
}

static Copy *copy_new(Progress *progress)
{
    Arena a;
    arena_init(&a);
    Copy *copy = arena_new(&a, Copy, 1);
    copy->arena = a;
    diag_init(&copy->diag, &copy->arena);
    copy->diag.progress = progress;
    return copy;
}

/* What was read, or nothing if nobody wants it any more. */
static Copy *copy_done(Copy *copy)
{
    bool stopped = progress_stopped(copy->diag.progress);
    copy->diag.progress = NULL;
    if (!stopped)
        return copy;
    copy_free(copy);
    return NULL;
}

static void read_files(Copy *copy, const PackFile *files, int count, const Shelving *how)
{
    copy->files = files;
    copy->file_count = count;
    pack_read(files, count, how->last_year, &copy->arena, &copy->pack, &copy->diag);
}

static void name_after_file(Copy *copy)
{
    if (!copy->pack.name.n)
        copy->pack.name = path_name(copy->pack.path);
}

const Copy *copy_read(Str path, Str name, bool ours, const Shelving *how, Progress *progress)
{
    Copy *copy = copy_new(progress);
    Arena *own = &copy->arena;
    /* The stamp comes first: what is written while we read is read again. */
    copy->stamp = files_stamp(path, own);
    copy->pack.path = name;
    if (ours) {
        copy->pack.rows = &copy->rows;
    } else {
        copy->pack.open_prose = open_words;
        copy->pack.prose_ctx = how;
    }
    PackFile *files;
    int count;
    if (files_read_pack(arena_copy(own, path), own, &files, &count, &copy->diag))
        read_files(copy, files, count, how);
    name_after_file(copy);
    return copy_done(copy);
}

const Copy *copy_of_text(Str name, Str text, const Shelving *how, Progress *progress)
{
    Copy *copy = copy_new(progress);
    PackFile file = {.path = name, .bytes = arena_copy(&copy->arena, text)};
    copy->pack = (Pack){.path = name, .open_prose = open_words, .prose_ctx = how};
    copy->stamp = 1;
    pack_read(&file, 1, how->last_year, &copy->arena, &copy->pack, &copy->diag);
    return copy_done(copy);
}

const Copy *copy_again(const Copy *copy, const Shelving *how)
{
    Copy *again = copy_new(NULL);
    Arena *own = &again->arena;
    PackFile *files = arena_new(own, PackFile, copy->file_count);
    for (int i = 0; i < copy->file_count; i++)
        files[i] = (PackFile){.path = arena_copy(own, copy->files[i].path),
                              .bytes = arena_copy(own, copy->files[i].bytes)};
    again->stamp = copy->stamp;
    again->pack = (Pack){.path = copy->pack.path, .rows = &again->rows};
    read_files(again, files, copy->file_count, how);
    name_after_file(again);
    return again;
}

bool copy_is_prose(const Copy *copy)
{
    return copy->pack.doubt_count || str_equal(str_from_c(copy->pack.format), S(PROSE_FORMAT));
}

void copy_rest(Copy *copy)
{
    if (!copy->pack.rows || copy->rests)
        return;
    copy->pack.records = NULL;
    copy->pack.count = copy->pack.cap = 0;
    copy->rests = true;
    arena_free(&copy->rows);
}

void copy_free(const Copy *copy)
{
    if (!copy)
        return;
    Arena a = copy->arena, rows = copy->rows; /* the copy lies in the first */
    arena_free(&rows);
    arena_free(&a);
}
