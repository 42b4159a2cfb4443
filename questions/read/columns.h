/* columns.h -- what a column of a table of films holds, told by the word over it.
 * Source: the words of spreadsheets and film pages in English, German, French, Spanish, Italian,
 * Portuguese and Dutch; our own field names, in any case. */
#ifndef COLUMNS_H
#define COLUMNS_H

#include "cells.h"

/* How the cells of a column are read. */
typedef enum {
    COLUMN_UNKNOWN,
    COLUMN_TITLE, COLUMN_ORIGINAL, COLUMN_OTHER_TITLE, COLUMN_YEAR,
    COLUMN_PEOPLE, COLUMN_STARS, COLUMN_WORDS,      /* lists */
    COLUMN_MINUTES, COLUMN_SOURCE, COLUMN_TEXT,
    COLUMN_LINES,               /* one of our fields as it stands, several by `|` */
    COLUMN_TYPE,                /* film, series, game ... */
    COLUMN_ADULT,               /* is it for adults alone? */
    COLUMN_ID                   /* a number of others' tables, of no use here */
} ColumnKind;

/* How surely the word means that: of several columns for one thing the surest counts. */
typedef enum { COLUMN_SURE, COLUMN_LIKELY, COLUMN_PERHAPS } ColumnTrust;

typedef struct {
    ColumnKind kind;
    const char *field;          /* of a Film; NULL if it is none */
    ColumnTrust trust;
    int number;                 /* 2 of "Star 2", else 0 */
} Column;

Column columns_find(Arena *a, Str head);

#endif
