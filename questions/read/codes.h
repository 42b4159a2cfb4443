/* codes.h -- codes that tables of others use for names.
 * Source: ISO 639-1, with TMDb's own "cn" and "sh"; the names are those of assets/names. */
#ifndef CODES_H
#define CODES_H

#include "str.h"

/* "fr" -> "French"; empty for a code that is none. */
Str codes_language(Str code);

#endif
