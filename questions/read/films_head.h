/* films_head.h -- the header of a table of films: which column is what. For films_table.c; anki_head.c
 * asks films_head_is too. */
#ifndef FILMS_HEAD_H
#define FILMS_HEAD_H

#include "columns.h"
#include "emit.h"

#define FILMS_MAX_COLUMNS 512   /* further ones are not read */
#define FILMS_ROWS_BEFORE 5     /* in which the header is sought */

/* Columns stand in `order` as they are written into a film: stars by their numbers, everything else
 * as in the file. */
typedef struct {
    Column columns[FILMS_MAX_COLUMNS];
    Cell cells[FILMS_MAX_COLUMNS];      /* the words over them */
    int order[FILMS_MAX_COLUMNS], count;
    int width;                          /* of the header, also beyond what is read */
    int title, year, type, adult;       /* which columns; -1 if there is none */
    bool movielens;
} FilmsHead;

/* Has this row a title and a year, or a title and people, or MovieLens's words? */
bool films_head_is(const Table *t);

/* The header among the first rows of the table, each of them noted as such. What is not read of it is
 * told. Fails: false if there is none. */
bool films_head_read(FilmsHead *h, Table *t, Emit *e);

#endif
