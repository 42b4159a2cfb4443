/* changes.h -- where two frames differ, so that nothing else is painted. */
#ifndef CHANGES_H
#define CHANGES_H

#include "draw.h"

/* At most `max` rectangles that cover every pixel that differs. */
int changes_between(const DrawList *before, const DrawList *after, Rect *out, int max);

/* Put `part` in place of the moving part of `shown`: the same rectangles of what that changes. */
int changes_move(DrawList *shown, const DrawList *part, Rect *out, int max);

#endif
