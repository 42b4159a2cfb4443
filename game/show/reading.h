/* reading.h -- what is shown of packs that are being read: what, how far, and how to cancel it.
 * Only what takes more than READING_SHOWN_MS is worth a line. */
#ifndef READING_H
#define READING_H

#include "ui.h"

#define READING_SHOWN_MS 500
#define READING_STEP_MS 100     /* so often is the line drawn anew */

/* A line and a bar below it in a box, and at its right the key that cancels. */
void reading_draw(const Stage *s, DrawList *d, Rect r, int size);
void reading_key(const Stage *s, Rect r, FootKey *out);

/* Where it stands on most screens: over the footer, as what is said. */
Rect reading_footer(const Stage *s);
void reading_footer_draw(const Stage *s, DrawList *d);

#endif
