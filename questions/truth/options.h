/* options.h -- the options of a written question: one right, one to five wrong, none twice. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include "check.h"

#define QUESTION_MAX_WRONG 5

/* Take wrong options out that repeat another, are right as well, or are too many; all is reported.
 * Two are the same if a player would take them for that: accents, case and dots do not tell them
 * apart, but signs that carry meaning do ("C" is not "C++").
 *   Fails: false if the question cannot stand. */
bool options_check(const Check *c, Field *fields, int *count, bool *changed);

#endif
