/* seen.h -- which films of a catalog stand in a list of titles and years?
 * A list comes from elsewhere, so its titles may be other ones of a film and its years a year off.
 * What cannot be settled is left out, and told: a film taken for another would be asked about. */
#ifndef SEEN_H
#define SEEN_H

#include "catalog.h"

/* A film as a list names it. */
typedef struct {
    Str title;
    int year;                   /* 0: not given */
    int line;                   /* of its file */
} ListedFilm;

typedef enum {
    MISS_UNKNOWN,               /* no film here has that title */
    MISS_YEAR,                  /* one has, of another year */
    MISS_SEVERAL                /* several have, and the list does not tell which */
} MissReason;

typedef struct {
    const ListedFilm *listed;
    MissReason reason;
    Id nearest;                 /* the film it may mean; NO_ID if none is near. From seen_guess */
} SeenMiss;

typedef struct {
    uint8_t *films;             /* a byte a film: 1 if it was seen; for AskOptions */
    int film_count;             /* how many were */
    int listed, matched;        /* films of the list, each once however often it stands there */
    SeenMiss *misses; int miss_count;       /* in the order of the list */
    uint64_t key;               /* of the films seen, the same in every run; 0 if none was */
} Seen;

/* Match a list. A film is meant by any of its titles, folded and without articles, and its year:
 * the same one, or one year apart if that film alone can be meant; without a year if one film alone
 * bears the title. Only films that are asked about count.
 *   Lives: `out` and what it points to in `a`; `listed` must outlive it. */
void seen_match(const Catalog *c, const ListedFilm *listed, int count, Arena *a, Seen *out);

/* Give the first `max` misses the film whose title is nearest, if one is near. No more than
 * SEEN_MAX_COMPARED titles are looked at in all: the misses behind have none. */
#define SEEN_MAX_COMPARED 1000000000
void seen_guess(const Catalog *c, Seen *seen, int max);

/* The film that a title and a year mean by the rules above, asked about or not; NO_ID if none. */
Id seen_find(const Catalog *c, Str title, int year);

#endif
