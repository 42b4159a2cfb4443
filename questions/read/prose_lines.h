/* prose_lines.h -- where the end of a line ends a sentence: titles, credits, lists of prizes and casts.
 * Most lines of a paragraph are only wrapped, and go on. */
#ifndef PROSE_LINES_H
#define PROSE_LINES_H

#include "prose_text.h"

/* The bytes of the paragraph's longest line. */
size_t lines_longest(const Paragraph *p);
/* Does the line that ends behind token `i` end a sentence, by its length or by what the next begins with? */
bool lines_part(const Paragraph *p, const Terms *terms, int i, size_t longest);

#endif
