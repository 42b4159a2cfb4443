/* runs.h -- a line of text cut into runs of one direction and one script, in the order in which they
 * stand on the screen. The text of a run stays in reading order: its shaper turns it round.
 * Source: Unicode TR 9 by FriBidi, used in runs.c alone; scripts by ranges of Unicode 15 blocks,
 * fine enough to choose a shaper and a face. */
#ifndef RUNS_H
#define RUNS_H

#include "utf8.h"

/* More code points than fit across any screen; what follows is not shown. */
#define RUNS_MAX_POINTS 1024

typedef struct {
    Str text;                   /* a view into the line */
    bool rtl;
    char script[5];             /* ISO 15924: "Latn", "Arab", "Hani" for all of Japanese */
} TextRun;

/* The runs of a line from left to right, in `a`. The line's own direction is that of its first
 * letter that has one. */
int runs_of(Str line, Arena *a, TextRun **out);

const char *runs_script(uint32_t code_point);           /* "Zyyy" for what belongs to no script */
/* Code points that stand on the one before or show nothing: they keep its face. */
bool runs_is_mark(uint32_t code_point);
/* A bracket as it looks in text that runs to the left. */
uint32_t runs_mirrored(uint32_t code_point);
/* Scripts whose letters hang together, so that no space may be put between them. */
bool runs_is_joined(const char script[5]);

#endif
