/* listed.h -- lists of films that somebody has seen, on the disk: which file is meant, and is it one?
 * A list of films to see is never taken for one of films seen while there is any other. Any of them
 * may be compressed. */
#ifndef LISTED_H
#define LISTED_H

#include "files.h"
#include "titles.h"

typedef struct {
    Str path;                   /* of the file that was read */
    Titles titles;
    Diag diag;                  /* which of its lines were left out, and why */
} Listed;

/* Is it Letterboxd's: a file, or a folder into which its export was unpacked, without packs? */
bool listed_is_letterboxd(Str path, Arena *a);

/* Read a list: a file, or of an export's folder the table that says most: watched, else ratings,
 * diary or reviews, else whatever other list it holds, and a watchlist only if nothing else is there.
 *   Lives: in `a`.
 *   Fails: false with a sentence in `why`: nothing can be read, or the file is a watchlist.
 *          When `progress` is stopped it returns soon, and what it gives is good for nothing. */
bool listed_read(Str path, Arena *a, Progress *progress, Listed *out, Str *why);

#endif
