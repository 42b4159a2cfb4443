/* entities.h -- characters that HTML writes as names or numbers: `&eacute;`, `&#039;`, `&#x27;`.
 * Source: the HTML standard, "Named character references" and "Numeric character reference end
 * state". Only such as end in `;` are taken. */
#ifndef ENTITIES_H
#define ENTITIES_H

#include "arena.h"

/* The character whose `&` stands at `*at`, which moves behind it: one code point, or two; else
 * out[1] is 0. A number that is no character gives U+FFFD.
 *   Fails: false if none is written there; `*at` is then left alone. */
bool entity_next(Str text, size_t *at, uint32_t out[2]);

/* The text with each of them decoded once: `&amp;quot;` is `&quot;`. What is none stays. */
Str entities_decode(Arena *a, Str text);

/* All names that begin with a letter, in the order of their bytes, each as `name=3D;` or
 * `name=3D+20E5;` in hexadecimal. */
Str entities_named(char initial);

#endif
