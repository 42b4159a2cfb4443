/* siblings.h -- people who share the family name that stands once: "Joel & Ethan Coen".
 * Such a cell may as well name a family and a person, "Powell & Emeric Pressburger", so who reads it
 * tells what it was taken for. */
#ifndef SIBLINGS_H
#define SIBLINGS_H

#include "arena.h"

/* Take the first of the two off, who are of one craft: it gets the family name of the other, in `a`.
 * Bands and companies ("Key & Peele", "Tom & Jerry Productions") are none, and musicians and players
 * appear as pairs, so theirs stay as they stand. Fails: false if there are no two. */
bool siblings_take(Arena *a, const char *field, Str *text, Str *first);

#endif
