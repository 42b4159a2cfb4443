/* pack_row.h -- a pack in the list of packs: its name, what is to be said of it, and its switch. */
#ifndef PACK_ROW_H
#define PACK_ROW_H

#include "parts.h"

typedef struct {
    Rect box, toggle;
    Block name, said;
} PackRow;

/* Set it at x, y, `width` wide. Returns: where it ends. */
int pack_row_set(const Stage *s, const PackView *pack, int x, int y, int width, PackRow *out);
void pack_row_draw(const Stage *s, DrawList *d, const PackView *pack, const PackRow *row,
                   bool focused);

#endif
