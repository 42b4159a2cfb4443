/* world.h -- what the outside tells the screens: packs, words, what is remembered.
 * The outside owns it and replaces parts between frames; screens only read. */
#ifndef WORLD_H
#define WORLD_H

#include "session.h"
#include "rating.h"

typedef struct {
    Str name, path;             /* path "builtin" for ours */
    Str format;                 /* "marquee rec" */
    bool on, builtin, gone;     /* gone: the file is no longer there */
    bool unread;                /* reading it was cancelled when the program started */
    int films, questions;       /* records read; questions: distinct ones, -1 while being counted */
    int written;
    int errors, warnings;
    const Fault *faults; int fault_count;
    bool of_text;               /* what the player kept of a text, for this run: no file */
} PackView;

/* What was read out of a text about a film, for the player to tick and strike. */
typedef struct {
    const Pack *pack;           /* NULL: there is none */
    const Fault *faults; int fault_count;
    int errors, warnings;
    uint64_t serial;            /* another for each text; 0 without one */
    bool asked;                 /* a text is what is asked about; the other packs are sources */
    uint64_t plays;             /* how often one was put there to be asked about */
} Proposal;

/* A round left unfinished, as the history has it. */
typedef struct {
    bool there;
    uint64_t seed, number, fingerprint;
    Programme programme;
    int level, time_s;
    Answer answers[ROUND_MAX];
    int answered; unsigned used;
    int disputes;               /* how many were in force when it was drawn */
    uint64_t seen_key;          /* of the films seen, and the path of their list, if it was of those */
    Str seen_path;
} Unfinished;

/* A list of films seen, matched with the catalog (see seen.h). */
typedef struct {
    const uint8_t *films;       /* NULL: no list is loaded */
    uint64_t key;
    int listed, matched;
    Str path;
} SeenList;

/* Packs that are being read, or put together anew: what the player waits for. */
typedef struct {
    enum { READING_NOTHING, READING_START, READING_PACK, READING_AGAIN, READING_BUILD } what;
    Str name;                   /* READING_PACK: the file's */
    size_t done, all;           /* bytes, not READING_BUILD; 0: not known yet */
    int milli;                  /* of all of it */
    int waiting;                /* how many come after it */
} Reading;

typedef struct {
    const Catalog *catalog;     /* of the packs switched on; never NULL, may be empty */
    const Asker *prepared;      /* of it, if that takes long; NULL: it is done when a round begins */
    const Locale *locale;
    uint64_t fingerprint;       /* catalog_fingerprint */
    bool loading;               /* the packs are still being read; what stands here is empty */
    Reading reading;
    PackView packs[66]; int pack_count;
    int questions;              /* distinct ones in all, -1 while being counted */
    int best;                   /* best score with these packs and this programme, 0 if none */
    int disputes;               /* of the player's, in force in the catalog: the first so many */
    const uint64_t *disputed; int disputed_count;       /* the keys of all of them */
    Rating rating;
    const uint64_t *recent_facts; int recent_count;     /* the last 500 asked */
    Unfinished unfinished;
    Proposal proposal;
    SeenList seen;              /* the player's, and the one that the unfinished round was drawn by */
    SeenList round_seen;
    Str notice;                 /* something to say once: "No sound device; playing on without." */
    Str today;                  /* "22 Nov", for the stub */
    uint64_t entropy;           /* where unseeded rounds begin; from the outside, new at each start */
    bool seeded;                /* --seed: rounds come from `entropy` as it is */
} World;

#endif
