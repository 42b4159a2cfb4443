/* library.h -- the packs on the disk, and the catalog of those that are switched on.
 * Everything the screens see of it stands in World; the library keeps that up to date. What is asked
 * of it is done one after the other, at once or by a worker, and shown when library_take says so:
 * until then, and for ever if it is cancelled, all stays as it was. */
#ifndef LIBRARY_H
#define LIBRARY_H

#include "shelf.h"
#include "worker.h"
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
 * its faults; without a built-in pack world->notice says so. Once. When it is cancelled from another
 * thread, the player's packs that are not read yet are listed as such and left out. */
void library_load(Library *l);
/* From here on this one does the work; until then it is done at once. */
void library_employ(Library *l, Worker *w);
/* Stop, and wait until no other thread is at work. What was asked for is given up, but for forgetting. */
void library_halt(Library *l);
void library_close(Library *l);

/* ---- what can be asked for; a repeated look or count is asked for once */

/* Read a file or folder as a pack and remember its path, or, if it is Letterboxd's, as the player's
 * list of films seen. A path that is there already is read again. */
void library_add(Library *l, Str path);
/* Read a text about films for the player to look at (World.proposal); `name`: what messages call it. A
 * file that is one and is added gives the same, and no pack yet. */
void library_review(Library *l, Str name, Str text);
/* A pack, as the review wrote it, is what is asked about in this run, the others are sources of wrong
 * options until it is switched off or forgotten. */
void library_ask_text(Library *l, Str text);
/* The same is kept in the packs folder, under a free name. Fails: false, `said`, and the proposal stays. */
bool library_save_text(Library *l, Str text, Str *said);
/* These take an index in World.packs, which shows them done at once. */
void library_switch(Library *l, int index);
void library_forget(Library *l, int index);
void library_move(Library *l, int index, int by);
/* Write a pack in our own format into the folder of exports. */
void library_export(Library *l, int index);
/* Read packs and lists that changed on the disk again. */
void library_look(Library *l);
/* Let the first so many of the player's disputes hold (corrections.rec of the packs folder, read with
 * the packs), -1 for all. */
void library_use_disputes(Library *l, int count);
/* Count the distinct questions, of all and of each pack, and let the doctor look at all. */
void library_count(Library *l);
/* It is known of the built-in pack alone, of which no doctor says anything. */
void library_know_count(Library *l, int questions);

/* ---- what comes of it */

typedef struct {
    bool world;                 /* something in it is another now */
    bool settings;              /* they were changed: keep them */
    bool list;                  /* the player's list of films is another */
    Str said;                   /* what to tell the player; may be empty */
} Arrival;

/* Show what is done, and begin with the next. False if nothing is. */
bool library_take(Library *l, Arrival *out);
bool library_is_done(const Library *l);     /* is there something to take? */
/* Stop what the player waits for. What is behind it in the row goes on. */
void library_cancel(Library *l);
/* How far that is; it may be asked while library_load runs on another thread. */
Reading library_reading(const Library *l);

/* ---- at once, and only while there is no worker */

/* Read a list (see listed.h) and put it into the world; an empty path: none.
 *   Fails: false, `said` says why, and the list before stays. */
bool library_use_seen(Library *l, ListOf which, Str path, Str *said);
const Listed *library_listed(const Library *l);         /* the player's; NULL if there is none */
const Seen *library_seen(const Library *l);

/* Write one more dispute: the lines of a record. It holds from the next look on. Fails: false, `said`. */
bool library_dispute(Library *l, Str lines, Str *said);

/* Once all is counted: let go what is not looked at again (see shelf.h). Not while a job is under way:
 * then nothing is done. */
void library_rest(Library *l);

const Pack *library_pack(const Library *l, int index);
/* Every fault of a pack: of reading in order, then of merging, then the doctor's. */
const Diag *library_diag(const Library *l, int index);

#endif
