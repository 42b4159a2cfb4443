/* footnotes.h -- marks of notes that pages and their copies leave behind a title or a name.
 * Source: encyclopedias ("[3]", "[a]", "[note 1]") and printed lists (daggers). */
#ifndef FOOTNOTES_H
#define FOOTNOTES_H

#include "str.h"

/* "Sholay[3][a]", "Sholay †" -> "Sholay". What is nothing but such a mark, or is another word in
 * brackets, as "[REC]", stays. */
Str footnotes_off(Str text);

#endif
