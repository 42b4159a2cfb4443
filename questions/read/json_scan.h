/* json_scan.h -- where the elements of a JSON file begin and end, before anybody reads them.
 * A scan that knows texts and brackets and nothing else, so that a fault in one element costs that
 * element and has a place. Source: RFC 8259; lists without their brackets and one object a line
 * (JSON lines) are taken too. Private to json.c. */
#ifndef JSON_SCAN_H
#define JSON_SCAN_H

#include "json_nest.h"
#include "pack.h"

#define JSON_MAX_ELEMENT_BYTES ((size_t)8 << 20)
#define JSON_MAX_WARNED 20      /* of one kind in one file */
#define JSON_TRAILING_COMMA "the comma before this bracket is one too many; take it out"

typedef struct {
    size_t at;
    int line, column;           /* physical lines and code points, from 1 */
} JsonPlace;

typedef enum { JSON_LOOSE, JSON_TOP, JSON_NAMED } JsonListKind;

typedef struct {
    Str path, text;
    Diag *diag;
    JsonPlace place;            /* of a byte at or before `at` */
    size_t at;                  /* the first byte that is not read yet */
    JsonListKind kind;          /* no list but the file itself, the top array, a member's array */
    Str name;                   /* the member's; empty: any */
    int outer;                  /* brackets open round the list */
    bool in_list, was_closed, was_good, was_cut, tail_said;
    enum { JSON_AT_START, JSON_AFTER_ELEMENT, JSON_AFTER_COMMA } state;
    int commas;                 /* warnings given */
} JsonScan;

/* An element, or what should be one. */
typedef struct {
    Str text;
    Str raw;                    /* with the comma and the end of line behind it */
    JsonPlace start;
    int last_line;
    bool good;                  /* false: its brackets or quotes are at fault, and that was told */
} JsonPiece;

/* `text` as lines_text gives it. If it begins with `[`, the elements are those of that array; else
 * every value of the file is one, unless json_scan_enter finds a list. */
void json_scan_open(JsonScan *s, Str path, Str text, Diag *diag);

/* Go into the array of the member of that name, wherever it stands; NULL: into the first array of
 * objects that is a member. Later arrays of the same name, or without one of any, belong to it.
 *   Fails: false if there is none; the scan is then where it was. */
bool json_scan_enter(JsonScan *s, const char *name);

/* The next element. Fails: false at the end of the file. */
bool json_scan_next(JsonScan *s, JsonPiece *out);

/* Move a place forward over `text`. */
void json_place_move(JsonPlace *p, Str text, size_t to);

#endif
