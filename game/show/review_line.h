/* review_line.h -- one line of a proposed record as the review shows it: its box to tick, the field,
 * the value, and on a compact stage its sentence below. */
#ifndef REVIEW_LINE_H
#define REVIEW_LINE_H

#include "parts.h"
#include "review.h"

typedef struct {
    Rect row, box;              /* all of it; the box to tick */
    Block label, value, tag, said;
    int text_x, value_x, value_y;       /* what is left of text_x belongs to the box */
} SetLine;

/* Set it in a row at x, y, `w` wide. Returns: where the next one begins. */
int line_set(const Stage *s, const ReviewLine *line, int x, int y, int w, SetLine *out);
void line_draw(const Stage *s, DrawList *d, const ReviewLine *line, const SetLine *set,
               bool focused);

/* The sentence of a line in `size` units, at most so many lines. Marks mean nothing in what a text
 * says, but the words of the value are set apart as key. */
Block line_said(const Stage *s, const ReviewLine *line, int size, int lines, int width);

#endif
