/* stars.h -- who plays in a film and whom, as people write it beside each other.
 * Source: our own format, and the words and brackets of film pages in the languages of columns.h. */
#ifndef STARS_H
#define STARS_H

#include "arena.h"

/* Does a note on a star or on a character say that they are uncredited, or seen in old footage alone:
 * "A (uncredited)", "Self - archive footage", "B [voice, uncredited]"? That is none. A note
 * alone says it of nobody. */
bool stars_is_extra(Str text);

/* A star as our own format has it, "PERSON (voice) as CHARACTER", from that, "PERSON (CHARACTER)" or
 * "PERSON ... CHARACTER". People who play themselves have no character. */
Str stars_read(Arena *a, Str text);

/* The same from its parts; notes in brackets are taken off the character. `voice`: that it is one
 * is known already. */
Str stars_line(Arena *a, Str person, Str character, bool voice);

#endif
