/* transcript.h -- a frame in words, for play tests: a line for each line of text, in the order it is
 * painted, "> " before what has the focus, "- " before what could have it. */
#ifndef TRANSCRIPT_H
#define TRANSCRIPT_H

#include "ui.h"

void transcript_write(const DrawList *d, const Targets *targets, int focus, Buf *out);

#endif
