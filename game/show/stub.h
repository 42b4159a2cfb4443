/* stub.h -- the stub of a ticket that a round leaves: how it went, an answer a dot, and the code
 * with which a friend plays the same questions. session_write_stub writes the same as text. */
#ifndef STUB_H
#define STUB_H

#include "parts.h"

typedef struct {
    Rect box;
    Block head, line, friend, code, copy;
    int head_y, line_y, dots_y, friend_y, code_y, copy_y, dots_a_row;
} Stub;

/* Set the stub of the round just ended at x, y, `width` wide and as high as it has to be. */
void stub_set(const Stage *s, int x, int y, int width, Stub *out);
void stub_draw(const Stage *s, DrawList *d, const Stub *stub);

#endif
