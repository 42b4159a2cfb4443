/* stream.h -- the lines of a file of any size, one after the other, as often as wanted: what
 * lines.h does for a file that is held. One line is held at a time, and not a longer one than any
 * record may be. Bytes are given as they stand (lines_clean mends them), but a byte order mark is
 * taken off, and a small file in UTF-16 turned into UTF-8. */
#ifndef STREAM_H
#define STREAM_H

#include "gzip.h"

#define STREAM_MAX_LINE PACK_MAX_FIELD_BYTES    /* what a longer line has behind this is dropped */

typedef struct {
    const PackFile *file;
    PackFile held;              /* the file itself in UTF-8, where it was in UTF-16 */
    Gzip *gzip;
    uint64_t at;                /* the place in the file behind what is in the buffer */
    char *buffer;
    size_t room;
    size_t from, to;            /* what of the buffer is still to be given */
    size_t next_cr, next_lf;    /* the marks found last, at or behind `from`; `to` if there is none */
    bool ended, unreadable;
    int line;                   /* of the line given last, from 1; stays at INT_MAX */
    bool too_long;              /* the line given last was */
} Stream;

/* `file` must outlive the stream; the buffer is in `a`. */
void stream_open(Stream *s, const PackFile *file, Arena *a);

/* The next line without its end, a view that holds until the next call. Fails: false at the end, and
 * in the line in which a damaged file breaks off. */
bool stream_next(Stream *s, Str *line);

/* What kept the file from being read to its end, if anything did. */
GzipFault stream_fault(const Stream *s);
void stream_close(Stream *s);

#endif
