/* proving.h -- every question that packs hold before the judge, on two threads: `marquee check`. */
#ifndef PROVING_H
#define PROVING_H

#include "library.h"

typedef struct {
    int questions, refused;
    uint8_t *asked;             /* by film: can anything be asked of it? */
    Str told;                   /* a line for each question that was refused, by kind */
} Proof;

/* Draw each distinct question once and judge it. Memory of `out` is the arena's. */
void proving_run(const World *w, const Asker *asker, Arena *a, Proof *out);

#endif
