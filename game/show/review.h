/* review.h -- the records proposed from a text, line by line, and what is left of them once the
 * player has ticked and struck. What is certain begins ticked, what is uncertain does not. */
#ifndef REVIEW_H
#define REVIEW_H

#include "record.h"

#define REVIEW_MAX_LINES 4096   /* of a text that can be turned; later ones stay as they began */

typedef struct {
    const Field *field;
    Str said;                   /* the sentence it was read from; may be empty */
    bool doubt, ticked;
    int number;                 /* among the lines of the whole text */
} ReviewLine;

typedef struct {
    const Record *record;
    ReviewLine *lines;          /* claims about lists are none */
    int count;
    Str title, year;            /* as ticked; empty where there is none any more */
    bool left_out;              /* one of these is gone */
} ReviewFilm;

/* `turned` says of each line, by its number, whether it is not as it began: REVIEW_MAX_LINES. */
bool review_is_turned(const bool *turned, int number);

/* Tick this line of the film, or strike it. Of what a film has once, as its year, one value is ticked at
 * the most: ticking one strikes the others. `f` is out of date then. */
void review_turn(const ReviewFilm *f, int line, bool *turned);

/* The film of this number among the pack's; its lines with their sentences, in `a`. */
ReviewFilm review_film(const Pack *pack, const bool *turned, int film, Arena *a);

/* How many films are not left out; `first` is the number of the first of these. */
int review_count_kept(const Pack *pack, const bool *turned, int *first);

/* The films as ticked, and all else of the pack, in our own format, each field below its sentence.
 * A list with a line that is not ticked is partial. `name` is the pack's, if it gives itself none.
 *   Returns: how many films there are, and questions. */
int review_write(const Pack *pack, const bool *turned, Str name, Buf *out);

#endif
