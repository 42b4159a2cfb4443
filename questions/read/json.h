/* json.h -- the elements of a JSON file, one after the other, as small trees of values.
 * Source: RFC 8259, read by jansson element by element. Loosened where nothing is in doubt: commas
 * too many, or too few between elements, NaN as null, one object a line. Numbers stay text. */
#ifndef JSON_H
#define JSON_H

#include "json_scan.h"
#include "keyset.h"

#define JSON_MAX_VALUES 65536   /* of one element */
#define JSON_MAX_ELEMENTS (2 << 20)     /* of one file: no more films fit into it */

typedef enum {
    JSON_IS_NULL, JSON_IS_FALSE, JSON_IS_TRUE, JSON_IS_NUMBER, JSON_IS_TEXT, JSON_IS_ARRAY,
    JSON_IS_OBJECT
} JsonType;

typedef struct JsonValue {
    JsonType type;
    Str name;                   /* as a member of an object */
    Str text;                   /* of a text, in normal form C; of a number, as written */
    int line, column;           /* where it begins; for a bracket or a word, where its name does */
    struct JsonValue *first, *next;     /* items or members, in order; the next beside it */
} JsonValue;

typedef struct {
    JsonScan scan;
    Arena tree;                 /* of the element given last */
    KeySet names;               /* of its objects */
    int objects;
    bool was_utf16;
    int foreign, controls, twice;       /* warnings given */
    int count;                  /* of elements so far */
    Diag *diag;
    JsonPlace start, here;      /* places in the element's own text */
    Str text, raw;              /* of the element given last, as JsonPiece says */
    int first_line, last_line;
} JsonList;

/* `file` must outlive the list. Which list: as json_scan_open says, and json_enter. */
void json_open(JsonList *l, const PackFile *file, Arena *a, Diag *diag);
void json_close(JsonList *l);
bool json_enter(JsonList *l, const char *name);     /* see json_scan_enter */

/* The next element; NULL in `out` for one that is refused, which was told.
 *   Lives:  values and their texts until the next call.
 *   Fails:  false at the end of the file. */
bool json_next(JsonList *l, const JsonValue **out);

/* The first member of that name, or NULL. */
const JsonValue *json_get(const JsonValue *object, const char *name);

/* Text in normal form C without control characters, as the values have it; what is dropped is
 * warned of. Lives as the values do. */
Str json_clean(JsonList *l, Str text, int line, int column);

/* May the file be JSON at all? Its first sign, and the one behind it, say so. */
bool json_looks_like(Str bytes);

/* The beginning of the file in UTF-8, to be searched for words. */
#define JSON_LOOKED_AT ((size_t)1 << 16)
Str json_beginning(Str bytes, Arena *a);

#endif
