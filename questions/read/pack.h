/* pack.h -- which reader does a file want, and its records.
 * A format is told by its first bytes and lines, never by its name alone. A new format is one
 * file in this folder and one line in pack.c. Source: questions/FORMAT.md. */
#ifndef PACK_H
#define PACK_H

#include "record.h"

#define PACK_MAX_BYTES ((size_t)64 << 20)
#define PACK_MAX_UNPACKED_BYTES ((size_t)256 << 20)     /* of all compressed files of a pack */
#define PACK_MAX_FIELD_BYTES ((size_t)1 << 20)
#define PACK_MAX_FIELDS 4096                    /* of one record */
#define PACK_MAX_TOTAL_FIELDS (4 << 20)         /* of one pack held whole: bounds the memory */

/* What is streamed: the bytes from place `at` on, as often as wanted.
 *   Returns: how many were written to `to`; 0 at the end, below 0 if they cannot be read. */
typedef struct {
    ptrdiff_t (*read)(void *ctx, uint64_t at, char *to, size_t room);
    void *ctx;
} PackSource;

#define PACK_HEAD_BYTES ((size_t)1 << 16)       /* of what is streamed, to tell what it is */

typedef struct {
    Str path;                   /* as the player named it; stands in every message */
    Str bytes;                  /* the whole file, or what it begins with; must outlive the pack */
    PackSource source;          /* the whole of a file that is not held; else `read` is NULL */
    bool packed;                /* the source gives gzip's bytes (`bytes` are unpacked) */
} PackFile;

/* The bytes of a file from place `at` on, held or streamed: as PackSource says. */
ptrdiff_t pack_piece(const PackFile *file, uint64_t at, char *to, size_t room);

/* Room for `more` further records, taken once and not by doubling. */
void pack_reserve(Pack *pack, int more, Arena *a);

/* Read the files of one pack (one file, or a folder's in byte order of their names) and append
 * their records to `out`, which the caller has zeroed and given its path.
 *   Lives:  strings are views into the files' bytes or in `a`; arrays are in `a`.
 *   Fails:  false if no usable record was found; `diag` says which lines were refused and why, in
 *           the order of files and lines. When `diag->progress` is stopped it returns soon, and
 *           what it gives is good for nothing. */
bool pack_read(const PackFile *files, int file_count, int last_year, Arena *a, Pack *out,
               Diag *diag);

#endif
