/* opentdb.h -- ready questions as Open Trivia DB gives them, and others who use its keys.
 * Source: the help page of its interface: `response_code`, `results`, and three encodings that
 * the file does not name: HTML entities, percent signs (RFC 3986, and the older way with `+` for a
 * blank), base64 (RFC 4648) of every text. */
#ifndef OPENTDB_H
#define OPENTDB_H

#include "pack.h"

bool opentdb_looks_like(Str bytes);
void opentdb_read(const PackFile *file, Arena *a, Pack *out, Diag *diag);

#endif
