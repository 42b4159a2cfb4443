/* copy.h -- a pack as it was read from a path, and by what it is read. */
#ifndef COPY_H
#define COPY_H

#include "files.h"
#include "names.h"
#include "pack.h"
#include "prose.h"

/* What a path held when it was read. Never changed afterwards, but that its records may be let go; in
 * an arena of its own. */
typedef struct {
    Arena arena, rows;          /* rows: the records of ours, without their texts */
    Pack pack;
    Diag diag;
    uint64_t stamp;             /* files_stamp; 0: nothing is there */
    const PackFile *files; int file_count;      /* what they were read from */
    bool rests;                 /* they were let go */
} Copy;

/* The words by which texts are read: opened when a player brings something, by whoever reads then. */
typedef struct {
    Arena arena;
    bool opened;
    const Prose *prose;         /* NULL: there are none for this language */
} TextWords;

/* What is the same for all shelves of a run. */
typedef struct {
    Str assets, lang;
    int last_year;              /* next year, for the checks */
    const Pack *name_pack;
    TextWords *texts;
    const Names *names;
    bool only_named;            /* the built-in pack is a source of wrong options alone */
    /* ... and so is every pack when there is a text that is switched on: it is asked about alone. */
} Shelving;

/* Read what stands at `path`. Messages call it `name`, which outlives it. `ours`: no text to be made
 * sense of, and its records may be let go. NULL if it was stopped. */
const Copy *copy_read(Str path, Str name, bool ours, const Shelving *how, Progress *progress);
/* The same of bytes that are there already. NULL if it was stopped. `name`: what messages call them. */
const Copy *copy_of_text(Str name, Str text, const Shelving *how, Progress *progress);
bool copy_is_prose(const Copy *copy);       /* sentences about films, which the player looks at first */
void copy_free(const Copy *copy);
/* The same with all its records, read from the bytes it has. */
const Copy *copy_again(const Copy *copy, const Shelving *how);
/* Let its records go, if it is ours. */
void copy_rest(Copy *copy);

#endif
