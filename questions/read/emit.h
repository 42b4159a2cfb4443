/* emit.h -- records made field by field, for the readers of what others write.
 * A reader goes through its file element by element (a row, an object, a question); each element
 * becomes one record or is refused whole. The raw text of each is noted, so that `check --rejects`
 * can give back, in their own format, those that hold an error. */
#ifndef EMIT_H
#define EMIT_H

#include "pack.h"

enum { EMIT_LETTERS = 8, EMIT_LETTERS_FEW = 8 };        /* FEW: of fewer questions nothing is said */

typedef struct {
    Pack *pack;
    Arena *arena;
    Diag *diag;
    Str path;
    Arena scratch;              /* emptied with each element */
    RecordType type;
    Field *fields;
    int count, cap, total;      /* total: fields of all records kept, bounded by PACK_MAX_TOTAL_FIELDS */
    int line;                   /* at which the element begins */
    bool undated;               /* it is a film without a year */
    bool full;                  /* the pack is; said once */
    int letters[EMIT_LETTERS];  /* how often the right answer of a question stood at each */
} Emit;

void emit_open(Emit *e, const PackFile *file, Arena *a, Pack *out, Diag *diag);
void emit_close(Emit *e);

/* A record of this type begins, at this line. */
void emit_begin(Emit *e, RecordType type, int line);

/* A field of it: `name` is static, `value` a view that outlives the pack or lies in its arena. Blanks
 * round the value go, line breaks, tabs and several blanks in it become one, and a letter and its accent
 * are composed again where an escape stood between them; an empty one is left out. */
void emit_field(Emit *e, const char *name, Str value, int line, int column);

/* For a text in which a `*` or `\` means itself and marks no title: a backslash before each. */
Str emit_plain(Emit *e, Str text);

/* For a part of a value of several parts: each `;` in it is written `\;`. In the arena. */
Str emit_part(Emit *e, Str part);

/* The record is whole: it goes into the pack, if it has a field at all. */
void emit_end(Emit *e);
/* The same for a question of a format whose options have places: its right one was number `letter`,
 * from 0. emit_close warns if that is always the same. */
void emit_end_question(Emit *e, int letter);
/* The same, with the options as its last fields: number `right` is the right one, and each means what it
 * says, stars and backslashes too. Of the fields' names nothing is read. */
void emit_options(Emit *e, const Field *options, int count, int right);
/* ... or it is refused, and its fault was told. */
void emit_drop(Emit *e);

/* The raw text of the element that lies between two lines, for `--rejects`; `head` for what a file
 * begins with, which each such file needs again. */
void emit_element(Emit *e, Str raw, int first_line, int last_line, bool head);

Fault *emit_error(Emit *e, const char *name, int line, int column, const char *format, ...)
    __attribute__((format(printf, 5, 6)));
Fault *emit_warn(Emit *e, const char *name, int line, int column, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

#endif
