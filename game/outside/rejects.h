/* rejects.h -- `check --rejects FILE`: what readers refused, in the format in which it stood, to be
 * mended and read again. */
#ifndef REJECTS_H
#define REJECTS_H

#include "pack.h"

typedef struct {
    Buf *out;
    const Element *last;        /* written */
    bool in_list;               /* of JSON, not closed yet */
    int count;                  /* of elements written */
} Rejects;

/* Append those elements of a pack in which an error lies, each file's below what such a file begins
 * with. Rows stand to the byte as they stood, for blanks may be cells; objects of any number of
 * JSON files become one list. */
void rejects_add(Rejects *r, const Pack *pack, const Diag *diag);

/* The list is closed, if one is open. */
void rejects_end(Rejects *r);

#endif
