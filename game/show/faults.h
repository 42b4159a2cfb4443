/* faults.h -- the problems of a pack as a page: place and kind in colour, what is wrong and what to
 * do, and the piece of text that is meant, underlined. */
#ifndef FAULTS_H
#define FAULTS_H

#include "parts.h"

#define FAULTS_SHOWN 60         /* the rest is counted; `marquee check` lists all */

typedef struct { Block message, excerpt; FaultKind kind; int y; } FaultLine;

typedef struct {
    Block title, summary, more;
    FaultLine line[FAULTS_SHOWN];
    int count, summary_y, more_y, height;
} Faults;

/* `pack` may be NULL: then there is nothing. */
Faults faults_set(const Stage *s, const PackView *pack, int width);
void faults_draw(const Stage *s, DrawList *d, const Faults *f, int x, int y);

#endif
