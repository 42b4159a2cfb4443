/* review.h -- the records proposed from a text, line by line, and what is left of them once the
 * player has ticked and struck. What is certain begins ticked, what is uncertain does not. A film of
 * which the text tells no year has a line for it all the same, in which the player types it. */
#ifndef REVIEW_H
#define REVIEW_H

#include "record.h"

#define REVIEW_MAX_LINES 4096   /* of a text that can be turned; later ones stay as they began */
#define REVIEW_MAX_UNDATED 256  /* films whose year can be typed; later ones are left out */

/* What the player has done. Begins as zeros. */
typedef struct {
    bool turned[REVIEW_MAX_LINES];      /* by the number of a line: is it not as it began? */
    int years[REVIEW_MAX_UNDATED];      /* of films without one, in their order: the digits so far */
} ReviewMarks;

typedef struct {
    const Field *field;
    Str said;                   /* the sentence it was read from; may be empty */
    bool doubt, ticked;
    bool asked;                 /* the year that the text does not tell; the value as far as it is typed */
    int number;                 /* among the lines of the whole text */
} ReviewLine;

typedef struct {
    const Record *record;
    ReviewLine *lines;          /* claims about lists are none */
    int count;
    Str title, year;            /* as ticked; empty where there is none any more */
    bool left_out;              /* one of these is gone, or not typed yet */
    int undated;                /* its number among the films without a year; -1: it has one */
} ReviewFilm;

/* The films of a pack, those without a year among them. */
int review_count(const Pack *pack);

/* Tick this line of the film, or strike it. Of what a film has once, as its year, one value is ticked at
 * the most: ticking one strikes the others. `f` is out of date then. */
void review_turn(const ReviewFilm *f, int line, ReviewMarks *marks);
/* A digit more of the film's year, or the last one away. False if it has one or its year is full, or
 * empty. `f` is out of date then. */
bool review_type_digit(const ReviewFilm *f, int digit, ReviewMarks *marks);
bool review_erase_digit(const ReviewFilm *f, ReviewMarks *marks);

/* The film of this number among the pack's; its lines with their sentences, in `a`. */
ReviewFilm review_film(const Pack *pack, const ReviewMarks *marks, int film, Arena *a);

/* How many films are not left out; `first` is the number of the first of these. */
int review_count_kept(const Pack *pack, const ReviewMarks *marks, int *first);

/* The films as ticked, and all else of the pack, in our own format, each field below its sentence.
 * A list with a line that is not ticked is partial. `name` is the pack's, if it gives itself none.
 *   Returns: how many films there are, and questions. */
int review_write(const Pack *pack, const ReviewMarks *marks, Str name, Buf *out);

#endif
