/* flat.h -- arrays of flat objects inside a cell: [{"id": 28, "name": "Action"}, ...].
 * Source: RFC 8259; scripts that write Python's way ({'name': "L'Atalante", 'id': None}) are
 * understood too. What is nested deeper is stepped over. */
#ifndef FLAT_H
#define FLAT_H

#include "arena.h"
#include "str.h"

#define FLAT_MAX_PAIRS 32       /* of one object; further ones are left out */

typedef struct {
    Str key, value;             /* a number as it stands, null and what is nested as nothing */
} FlatPair;

typedef struct {
    FlatPair pairs[FLAT_MAX_PAIRS];
    int count;
} FlatObject;

typedef struct {
    Str text;
    size_t at;
    bool broken;                /* it ended before its end, or is no such array */
} Flat;

bool flat_looks_like(Str text);     /* begins as an array does */
Flat flat_open(Str text);

/* The next object; texts with escapes lie in `a`, cleaned as lines.h cleans lines.
 *   Fails: false at the end, and where the array is damaged, which `broken` says. */
bool flat_next(Flat *f, Arena *a, FlatObject *out);

/* The same for an array of texts. */
bool flat_next_text(Flat *f, Arena *a, Str *out);

/* A text with the escapes of JSON, of Python or of an RDF literal (`\n`, `\"`, `\u00e9`, `\U0001F3AC`) as
 * they are meant, in `a` if it has any: line breaks become blanks, other controls go, what is no code
 * point is U+FFFD. */
Str flat_unescaped(Arena *a, Str text);

Str flat_value(const FlatObject *o, const char *key);   /* empty if absent */

#endif
