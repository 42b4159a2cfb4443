/* json_nest.h -- where one element of a JSON file ends, told by its quotes and brackets alone, and what
 * is wrong with them. Private to json_scan.c and what json.c makes of an element. */
#ifndef JSON_NEST_H
#define JSON_NEST_H

#include "str.h"

#define JSON_MAX_DEPTH 64       /* brackets inside one another, in one element */

typedef enum {
    JSON_FORM_GOOD, JSON_FORM_TEXT_OPEN, JSON_FORM_BRACKET_MISSING, JSON_FORM_BRACKET_WRONG,
    JSON_FORM_NOT_CLOSED, JSON_FORM_TOO_DEEP
} JsonForm;

typedef struct {
    size_t end;                 /* the byte behind the element */
    bool open;                  /* brackets are, at the end of the text */
    JsonForm form;              /* its first fault, and where that stands */
    size_t fault_at;
} JsonNest;

/* The element that begins at a byte which is no blank. */
JsonNest json_nest(Str text, size_t from);

/* The byte behind the closing quote of the text that begins at `at`, or the end of its line. */
size_t json_text_end(Str text, size_t at, bool *closed);

static inline bool json_is_line_end(char c)
{
    return c == '\n' || c == '\r';
}
static inline bool json_is_blank(char c)
{
    return c == ' ' || c == '\t' || json_is_line_end(c);
}

#endif
