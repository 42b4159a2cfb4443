/* titles.h -- the titles and years of a list of films, whoever wrote it.
 * Letterboxd's exports (watched, ratings, diary, reviews, watchlist, lists), any table with a
 * column of titles, or a film a line: "Title (1999)", "Title, 1999", "Title" tab "1999", "Title".
 * Such a list has no facts to ask about; it says which films to ask about. Source: Letterboxd's
 * data export. */
#ifndef TITLES_H
#define TITLES_H

#include "pack.h"
#include "seen.h"

#define TITLES_MAX 200000       /* films of a list */
#define TITLES_MAX_BYTES 1000   /* of a title */

/* Watched and watchlist have the same header: only the file's name tells them apart. */
typedef enum {
    TITLES_UNKNOWN, TITLES_WATCHED, TITLES_WATCHLIST, TITLES_RATINGS, TITLES_DIARY, TITLES_LIST
} TitlesSort;

typedef struct {
    ListedFilm *films;          /* as they stand; one may come several times */
    int count, cap;
    TitlesSort sort;
    bool letterboxd;
} Titles;

/* Read a list. Titles are views into the file's bytes or lie in `a`.
 *   Fails: false if no title was found; `diag` says why, and which lines were left out. */
bool titles_read(const PackFile *file, Arena *a, Titles *out, Diag *diag);

/* What the name of a file says of it: TITLES_WATCHED, TITLES_WATCHLIST or TITLES_UNKNOWN. */
TitlesSort titles_sort_of_name(Str path);

/* As a pack: a Letterboxd export holds no film, and the error "films-seen" says what it is for. */
bool letterboxd_looks_like(Str bytes);
void letterboxd_read(const PackFile *file, Arena *a, Pack *out, Diag *diag);

#endif
