/* library.h -- the packs on the disk, and the catalog of those that are switched on.
 * Everything the screens see of it stands in World; the library keeps that up to date. */
#ifndef LIBRARY_H
#define LIBRARY_H

#include "listed.h"
#include "world.h"

typedef struct Library Library;

typedef struct {
    Str assets;                 /* the folder with packs, names, locale */
    Places places;
    Str lang;                   /* "en" */
    const Str *named; int named_count;  /* packs of the command line: then these are asked about */
    bool only;                  /* ... and the built-in one gives no wrong options */
    int last_year;              /* next year, for the checks */
} LibraryOptions;

/* Read the words: `world` gets its locale and an empty catalog, which do for a first frame.
 * `settings` names the player's packs and is changed when they change. */
Library *library_open(const LibraryOptions *options, Settings *settings, World *world, Arena *a);
/* Read the packs, and fill `world`'s catalog and packs. Never fails: what cannot be read is listed with
 * its faults; without a built-in pack world->notice says so. Once. */
void library_load(Library *l);
void library_close(Library *l);

/* Read a file or folder as a pack and remember its path; `said` tells what was read. A path that is
 * there already is read again. */
bool library_add(Library *l, Str path, Str *said);
/* The same of a text about films gives a proposal for the player to look at (World.proposal), and no
 * pack yet; as does a text that is there already (`name`: what messages call it). */
void library_review(Library *l, Str name, Str text);
/* A pack, as the review wrote it, is what is asked about in this run, the others are sources of wrong
 * options until it is switched off or forgotten. Fails: false, `said`. */
bool library_ask_text(Library *l, Str text, Str *said);
/* The same is kept in the packs folder, under a free name. Fails: false, `said`, and the proposal stays. */
bool library_save_text(Library *l, Str text, Str *said);

void library_switch(Library *l, int index);
void library_forget(Library *l, int index, Str *said);
void library_move(Library *l, int index, int by);

/* Write a pack in our own format into the folder of exports; `said` names the file, or what was wrong. */
void library_export(Library *l, int index, Str *said);

/* Read packs that changed on the disk again. True if one did. */
bool library_look(Library *l, Str *said);

/* Count the distinct questions, of all and of each pack, and let the doctor look at all: what the
 * screens show when it is ready. Once after each change. */
void library_count(Library *l);

/* The player's disputes (corrections.rec of the packs folder, read with the packs): let the first so many
 * of them hold, -1 for all. True if the catalog is another now. */
bool library_use_disputes(Library *l, int count);
/* Write one more: the lines of a record. It holds from the next library_look on. Fails: false, `said`. */
bool library_dispute(Library *l, Str lines, Str *said);

/* Lists of films seen: the player's, and the one by which the unfinished round was drawn. Each is matched
 * with every new catalog. */
typedef enum { LIST_PLAYER, LIST_ROUND, LIST_COUNT } ListOf;
/* Read a list (see listed.h) and put it into the world; an empty path: none.
 *   Fails: false, `said` says why, and the list before stays. */
bool library_use_seen(Library *l, ListOf which, Str path, Str *said);
const Listed *library_listed(const Library *l);         /* the player's */
const Seen *library_seen(const Library *l);
Str library_seen_said(const Library *l);                /* how many of it are here, as a sentence */

const Pack *library_pack(const Library *l, int index);
/* Every fault of a pack: of reading in order, then of merging, then the doctor's. */
const Diag *library_diag(const Library *l, int index);

#endif
