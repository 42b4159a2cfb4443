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

/* Unpacking piece by piece what a file's source gives, for tables that are never held. */
typedef struct Gzip Gzip;

/* What went wrong on the way, for whoever reads on to tell; `name` NULL: nothing so far. */
typedef struct {
    FaultKind kind;
    const char *name, *what;
    bool cut;                   /* the text's end is missing */
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
