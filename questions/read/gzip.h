/* gzip.h -- compressed files are read as what they hold. The only part that knows zlib.
 * Source: RFC 1952: one or more members, each with a checksum. */
#ifndef GZIP_H
#define GZIP_H

#include "pack.h"

bool gzip_looks_like(Str bytes);

/* The file with its bytes unpacked, in `a`; messages go on naming the file itself. What is unpacked
 * is taken off `*left`, the bytes that all files of a pack may yet hold (PACK_MAX_UNPACKED_BYTES).
 *   Fails: false if the text's end is missing, for the file is cut, damaged or too large; `out` has
 *          the whole lines before that. A wrong checksum, and what follows behind the data, are told,
 *          too. */
bool gzip_unpack(const PackFile *file, size_t *left, Arena *a, PackFile *out, Diag *diag);

#endif
