/* siblings.h -- people who share the family name that stands once: "Joel & Ethan Coen".
 * Such a cell may as well name a family and a person, "Powell & Emeric Pressburger", so who reads it
 * tells what it was taken for. */
#ifndef SIBLINGS_H
#define SIBLINGS_H

#include "arena.h"

/* Take the first of the two off: it gets the family name of the other, in `a`. Bands and companies
 * ("Key & Peele", "Tom & Jerry Productions") are none. Fails: false if there are no two. */
bool siblings_take(Arena *a, Str *text, Str *first);

#endif
