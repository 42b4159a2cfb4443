/* wrap.h -- sentences with titles in them, broken into lines that fit.
 * Lines break at spaces, in Chinese and Japanese between any two signs, and a word too long for its
 * line at any code point. Every run is a piece of one face; a run of emphasis is a bidi isolate,
 * put into order by whoever paints it. */
#ifndef WRAP_H
#define WRAP_H

#include "draw.h"

typedef enum { ALIGN_LEFT, ALIGN_CENTRE, ALIGN_RIGHT } Align;

/* How a text is set. */
typedef struct {
    Face face;                  /* of everything but titles, which take FACE_TITLE */
    int size_px;
    int pitch_percent;          /* from line to line, of the size; 0: the usual 140 */
    int max_lines;              /* what is more ends in an ellipsis; 0: as many as it takes */
    Align align;
    int tracking_px;            /* added to the face's own */
    bool plain;                 /* the text is as it stands: `*` and `\` mean nothing */
} Type;

typedef struct {
    Str text;
    Face face;
    int size_px, tracking_px;
    int x, baseline, w;         /* from the top left of the block */
    int line;
    bool title, key;
} Run;

typedef struct {
    Run *runs;
    int count, lines;
    int width, height;          /* of the longest line; lines x pitch */
    int size_px, pitch_px;
    bool broken, cut;           /* a word did not fit its line; an ellipsis was needed */
} Block;

/* Set `text` in lines of at most `width_px`. What reads like `key` in it (a text with or without
 * title marks; empty: nothing) is set apart as key. */
Block wrap_text(const Measure *m, Arena *a, Type type, Str text, Str key, int width_px);

/* The same within a height: first by wrapping, then by shrinking by at most a quarter, never below
 * `min_px`. A block that still does not fit comes back at its smallest. */
Block wrap_fit(const Measure *m, Arena *a, Type type, Str text, Str key, int width_px,
               int height_px, int min_px);

void block_draw(const Block *b, DrawList *d, int x, int y, Color text, Color title, Color key);
int face_cap_px(Face f, int size_px);       /* height of capitals above the baseline */

#endif
