/* gzip.h -- compressed files are read as what they hold. The only part that knows zlib.
 * Source: RFC 1952: one or more members, each with a checksum. */
#ifndef GZIP_H
#define GZIP_H

#include "pack.h"

bool gzip_looks_like(Str bytes);

/* The file with its bytes unpacked, in `a`; messages go on naming the file itself.
 *   Fails: never; a file that is cut, damaged, followed by something else, or larger than
 *          PACK_MAX_BYTES when unpacked is told, and as much as could be unpacked is given. */
PackFile gzip_unpack(const PackFile *file, Arena *a, Diag *diag);

#endif
