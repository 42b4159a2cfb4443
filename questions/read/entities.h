/* entities.h -- characters that HTML writes as names or numbers: `&eacute;`, `&#039;`, `&#x27;`.
 * Source: HTML 4.01, chapter 24; the HTML standard, "Named character references" and "Numeric
 * character reference end state". Only such as end in `;` are taken. */
#ifndef ENTITIES_H
#define ENTITIES_H

#include "arena.h"

/* The character whose `&` stands at `*at`, which moves behind it.
 *   Fails: false if none is written there; `*at` is then left alone. */
bool entity_next(Str text, size_t *at, uint32_t *out);

/* The text with each of them decoded once: `&amp;quot;` is `&quot;`. What is none stays as it is. */
Str entities_decode(Arena *a, Str text);

#endif
