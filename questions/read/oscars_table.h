/* oscars_table.h -- the table of all Academy Awards that DLu/oscar_data gives away, one row a
 * nomination, and the older ones made from it.
 * Source: the field guide of its README; told by the column CanonicalCategory. Cells are divided by
 * tabs although its name ends in .csv, several values by `|`, older ones by commas; a quotation mark
 * within a cell has a backslash before it. */
#ifndef OSCARS_TABLE_H
#define OSCARS_TABLE_H

#include "pack.h"

bool oscars_table_looks_like(Str bytes);

/* One film for all rows of its number (or title and year), with its prizes; whom the prizes for
 * acting and directing name are its stars and directors, whose list is not called whole. */
void oscars_table_read(const PackFile *file, Arena *a, Pack *out, Diag *diag);

#endif
