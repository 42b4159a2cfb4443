/* kahoot.h -- the spreadsheet with which Kahoot takes questions, saved as CSV.
 * Source: the template's own header, "Question - max 120 characters", which stands below some rows of
 * instructions; two to four answers, and the numbers of the right ones. The time limit is not ours. */
#ifndef KAHOOT_H
#define KAHOOT_H

#include "pack.h"

bool kahoot_looks_like(Str bytes);

/* One question a row. Where several answers are right, or a spreadsheet has made a number or a date
 * of "1,2", the question is refused. */
void kahoot_read(const PackFile *file, Arena *a, Pack *out, Diag *diag);

#endif
