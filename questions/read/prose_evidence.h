/* prose_evidence.h -- what in a sentence speaks for words being the film's title, and what against
 * it: for prose_seek.c. `t` are the words, from .. to with the marks round them. */
#ifndef PROSE_EVIDENCE_H
#define PROSE_EVIDENCE_H

#include "prose_names.h"

/* The points of all that holds; `*is_named` becomes true if something speaks for it besides its shape
 * and place. */
int evidence_points(const Scan *s, Span t, int from, int to, bool *is_named);

/* "X, which Piet Maar directed" */
bool evidence_is_made_by(const Scan *s, Span t, int from, int to);
/* The token of the year that dates it: "X (1949)"; "X, 1949." at the head of a text. 0: none does. */
int evidence_year_at(const Scan *s, int from, int to);

#endif
