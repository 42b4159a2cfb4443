/* shelf.h -- the packs as they were read, and the catalog made of them.
 * A shelf that is shown stands still; the next one is made beside it, perhaps on another thread, and
 * shares what did not change with it. The library says which of them is shown. */
#ifndef SHELF_H
#define SHELF_H

#include "ask.h"
#include "copy.h"
#include "listed.h"

#define SHELF_MAX 66            /* as World.packs */
#define TEXT_PATH S("text")     /* of the records left of a text: no path is like it */

typedef struct {
    Str path;                   /* absolute, for the run; "builtin" for ours */
    const Copy *copy;           /* NULL: not read, the player did not wait for it */
    bool builtin, named, remembered;        /* remembered: by its path in the settings */
    bool of_text;               /* given by the player for this run: no file, and TEXT_PATH */
    bool on;
    uint64_t seen_stamp;        /* of the disk when it was last looked at */
    Diag diag;                  /* of reading, then of merging, then the doctor's */
    int questions;              /* -1 not counted */
} Entry;

/* A list of films seen as it was read, and what it means here. */
typedef struct {
    Arena arena;
    Str path;                   /* as given, absolute, for the run */
    Listed listed;
    uint64_t stamp;
} ListCopy;
typedef enum { LIST_PLAYER, LIST_ROUND, LIST_COUNT } ListOf;

typedef struct {
    Arena arena;                /* holds the shelf itself, and all but the copies */
    Entry entries[SHELF_MAX];
    int count;
    Entry corrections;          /* the player's disputes: no pack of the list. Empty path: none */
    int disputes_wanted;        /* how many of them shall hold; -1: all */
    int disputes;               /* how many do */
    uint64_t *disputed; int disputed_count;     /* the keys of all */
    const ListCopy *lists[LIST_COUNT];          /* NULL: none */
    uint64_t list_seen_stamp;   /* of the player's, as of an entry */
    Seen seen[LIST_COUNT];
    const Catalog *catalog;     /* NULL until it is built */
    const Asker *prepared;      /* of a large one: a player would wait for it. NULL: not worth it */
    uint64_t fingerprint;
    int questions;              /* distinct ones in all, -1 while being counted */
} Shelf;

/* A shelf with the same packs and lists, nothing built; `from` NULL: with none. */
Shelf *shelf_new(const Shelf *from);
/* Let it go, with every copy that `kept` does not have (NULL: with all). */
void shelf_free(Shelf *s, const Shelf *kept);

Entry *shelf_find(const Shelf *s, Str path);
bool shelf_asks_text(const Shelf *s);
/* One more, not read yet. NULL: there are as many as fit. */
Entry *shelf_add(Shelf *s, Str path);
void shelf_remove(Shelf *s, Entry *e);

/* Read what is on the disk. The copy it had is another shelf's, or nobody's. False if it was stopped:
 * then it has the copy it had. */
bool shelf_read(Entry *e, const Shelving *how, Progress *progress);
bool entry_gone(const Entry *e);
/* When was what it is read from last changed? */
uint64_t entry_stamp(const Entry *e, const Shelving *how);

/* Merge the packs that are on, match the lists. False if it was stopped: the shelf is to be let go. */
bool shelf_build(Shelf *s, const Shelving *how, Progress *progress);
/* Do as many disputes hold as if `wanted` were to? Then building anew gives the same. */
bool shelf_holds(const Shelf *s, int wanted);
/* Match a list with a catalog; NULL: no list. */
void shelf_match(const Catalog *c, const ListCopy *list, Arena *a, Seen *out);

/* A list of films seen. Fails: NULL with a sentence in `why`, in `a`. */
ListCopy *list_read(Str path, Progress *progress, Arena *a, Str *why);
void list_free(const ListCopy *list);

/* The distinct questions, in all and of each pack, and what the doctor says of the whole. */
typedef struct {
    int all, of_entry[SHELF_MAX];           /* -1: it is off */
    Diag doctor;
} Counted;
/* It is in `a`; worthless if it was stopped. */
void shelf_count(const Shelf *s, Progress *progress, Arena *a, Counted *out);
/* Put it on the shelf. Once. */
void shelf_take_count(Shelf *s, const Shelving *how, const Counted *c);

/* Once all is counted, nobody looks at the records of the built-in pack any more, which are a third of
 * what is held: let them go, unless a text may be asked for its words. The shelf that is built next reads
 * them again. Not while one is being built. */
void shelf_rest(Shelf *s);

#endif
