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

/* Unpacking piece by piece what a file's source gives, for tables that are never held. */
typedef struct Gzip Gzip;

/* What went wrong on the way, for whoever reads on to tell; `name` NULL: nothing so far. */
typedef struct {
    FaultKind kind;
    const char *name, *what;
} GzipFault;

#define GZIP_MAX_RATIO 200      /* of unpacked to packed bytes, counted from GZIP_FREE_BYTES on; */
#define GZIP_FREE_BYTES PACK_MAX_BYTES  /* tables come to ten, and a bomb to a thousand */

/* `file` must outlive it; it lies in `a`, but for zlib's own memory, which gzip_close gives back. */
Gzip *gzip_open(const PackFile *file, Arena *a);
size_t gzip_read(Gzip *g, char *to, size_t room);       /* 0 at the end, or where it is damaged */
GzipFault gzip_fault(const Gzip *g);
void gzip_close(Gzip *g);

/* What a compressed file begins with, at most PACK_HEAD_BYTES, in `a`. */
Str gzip_head(const PackFile *file, Arena *a);

#endif
