/* siblings.h -- people who share the family name that stands once: "Joel & Ethan Coen".
 * Such a cell may as well name a family and a person, "Powell & Emeric Pressburger", so it is divided
 * only where the other names of the file say that its first word is a given name. */
#ifndef SIBLINGS_H
#define SIBLINGS_H

#include "record.h"

/* Look at the directors, writers and producers of the records from number `from` on, which are all of
 * one file. Two people of one family name become two fields where the file has the first of them in
 * full, or a person whose name begins with that word and none whose name ends with it. Else the field
 * stays as it is, and its list is partial. Which was done is told. Bands and companies ("Key & Peele",
 * "Tom & Jerry Productions") are left alone, and musicians and players, who appear as pairs.
 *   Lives: new names and lists of fields are in `a`. */
void siblings_divide(Pack *out, int from, Arena *a, Diag *diag);

#endif
