/* cell_parts.h -- the values of a cell that holds several: names, countries, genres, as people divide them. */
#ifndef CELL_PARTS_H
#define CELL_PARTS_H

#include "table.h"

/* Divided by line breaks, `;`, `|` or `/`, whichever the cell holds, else by commas; what belongs to a name
 * divides nothing: a comma before "Jr." or in brackets, the stroke of "AC/DC" or of "A as B / C". */
typedef struct {
    Cell rest;
    char mark;
    Str word;                   /* divides in place of the mark, unless it is empty */
    bool people;                /* names of people: "Haneke, Michael" is one */
    bool turned;                /* the cell was such a name alone, which is worth a warning */
    const char *last_bracket;   /* the last one that closes, or NULL */
} Parts;

Parts cell_parts_open(Cell cell, bool people);
/* This mark alone divides the cell, whatever was seen in it. */
void cell_parts_divide_by(Parts *p, char mark);
/* A cell that this mark alone divides; brackets round all of it belong to the value, as in "[REC]". */
Parts cell_parts_by(Cell cell, char mark);
/* The same by a line break, `;` or `|`, whichever there is: titles hold commas and strokes. */
Parts cell_parts_of_titles(Cell cell);
bool cell_parts_next(Parts *p, Cell *part);

/* Of "Joel Coen and Ethan Coen" take the first name off: `text` keeps what is behind the word, in the
 * languages of our tables. Only where both sides are names of two words or more: "Powell & Pressburger"
 * and "Ortega y Gasset" stay. Fails: false if there are no two. */
bool cell_parts_take_joined(Str *text, Str *first);

/* "and C D", the last of a list with commas, without its word. */
Str cell_parts_without_and(Str part);

#endif
