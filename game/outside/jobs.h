/* jobs.h -- what the library is asked for, one request at a time, done beside what is shown: a job
 * reads the shelf that is shown and makes the next one. It may run on another thread. */
#ifndef JOBS_H
#define JOBS_H

#include "shelf.h"

typedef enum { ASK_ADD, ASK_KEEP, ASK_SWITCH, ASK_FORGET, ASK_MOVE, ASK_REVIEW, ASK_TEXT,
               ASK_EXPORT, ASK_LOOK, ASK_DISPUTES, ASK_COUNT } Asked;

typedef struct {
    Asked asked;
    Str path;                   /* of the pack, for the run */
    int value;                  /* how far to move; how many disputes */
    Arena arena;                /* for `text` */
    Str text;                   /* ASK_REVIEW, ASK_TEXT: what to read */
} Request;

typedef struct {
    Request request;
    const Shelf *now;           /* the one that is shown */
    const Shelving *how;
    Progress *progress;
    Str exports;                /* the folder for them */
    Arena arena;                /* for `said` and `counted` */
    Shelf *next;                /* NULL: the one that is shown stays */
    bool built;                 /* next is another, not only looked at */
    const ListCopy *list;       /* the player's new one, and what it means in what is shown */
    Seen seen;
    const Copy *proposal;       /* what a text gave, for the player to look at */
    Counted counted;
    Str said;
} Job;

/* Do it. When `progress` is stopped it returns soon, and what it made is to be let go. */
void job_run(Job *j);

/* What a request makes of the list of packs alone; true if that changes it. */
bool request_apply(Shelf *s, const Request *r);

/* A name for a file: no slash, no dot in front, nothing that drives a terminal. */
Str job_file_name(Arena *a, Str name);

/* How many films of a list are here, as a sentence. */
Str job_say_seen(const Seen *s, TitlesSort sort, Arena *a);

#endif
