/* markup.h -- the words in a piece of HTML, as flashcard programs keep their fields.
 * Source: the HTML Living Standard, "Named character references" and "Tokenization", as far as
 * cards use them: no page is built, tags only go. */
#ifndef MARKUP_H
#define MARKUP_H

#include "arena.h"

/* Is there a tag of HTML, or an entity that it names? "a < b" and "Q&A" have neither. */
bool markup_looks_like(Str text);

/* Does it show a picture or play a sound, so that the words alone may not be enough? */
bool markup_has_media(Str text);

/* The words: tags off, `<br>` and what begins a block a blank, entities decoded exactly once,
 * blanks in a row one. What is neither tag nor entity stays as it is. The same view or in `a`. */
Str markup_text(Arena *a, Str html);

#endif
