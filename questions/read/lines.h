/* lines.h -- the physical lines of a file as clean text, for every reader of text.
 * Source: questions/FORMAT.md, "Bytes and lines": byte order marks, UTF-16, CR and LF in all ways,
 * Windows-1252, bad bytes, normal form C, control characters. */
#ifndef LINES_H
#define LINES_H

#include "pack.h"

#define LINES_MAX_WARNED 20     /* of one kind in one file: ten thousand would hide the errors */

/* What a longer line has behind this is dropped before it is looked at: no field may hold as much,
 * so whoever reads it refuses it for its length. */
#define LINES_MAX_BYTES (2 * PACK_MAX_FIELD_BYTES)

typedef struct {
    Str path, text;
    size_t at, next_cr, next_lf;        /* the marks found last, so that none is sought twice */
    int line;                           /* of the line given last, from 1 */
    bool was_utf16;
    int foreign, controls;              /* warnings given */
    Arena *arena;
    Diag *diag;
} Lines;

/* The text of a file in UTF-8: without its byte order mark, UTF-16 turned into UTF-8 in `a`. Half a
 * surrogate pair becomes the byte 0xFF, which is bad wherever it stands. */
Str lines_text(Str bytes, Arena *a, bool *was_utf16);

/* `file` must outlive the lines; what is not good UTF-8 already is written to `a`. */
void lines_open(Lines *l, const PackFile *file, Arena *a, Diag *diag);

/* The next line without its end: valid UTF-8 in normal form C, no control character but tab.
 * What had to be mended is reported.
 *   Fails: false at the end of the file, and once nobody wants it any more (diag->progress). */
bool lines_next(Lines *l, Str *line);

/* The same for a line that came from elsewhere: number `l->line`, for which `l` needs no text. The
 * view itself if there is nothing to mend, else in the lines' arena. */
Str lines_clean(Lines *l, Str line);

#endif
