/* companies.h -- studios and departments, which stand where people are named.
 * Source: the studios as the Academy calls them, and the words that others have in their names. */
#ifndef COMPANIES_H
#define COMPANIES_H

#include "str.h"

/* Is this folded name (see fold_text) a company's? */
bool company_is(Str folded);

#endif
