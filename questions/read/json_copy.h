/* json_copy.h -- the copy of one JSON element that jansson gets, in which each text and number is a
 * text that begins with a letter and the place it came from. So jansson need not know numbers, no name
 * comes twice, and each value still knows where it stood. Private to json.c. */
#ifndef JSON_COPY_H
#define JSON_COPY_H

#include "json_scan.h"

/* What begins each text of the copy: the letter of its kind, and eight hexadecimal digits. */
#define JSON_COPY_PREFIX 9
enum { JSON_COPY_TEXT = 't', JSON_COPY_NUMBER = 'n', JSON_COPY_NULL = '0' };
size_t json_copy_prefix(const char *text);          /* its place in the element */

typedef struct {
    size_t out, out_end, in, in_end;    /* a text, number or word in the copy and in the element */
} JsonMark;

typedef struct {
    Arena *arena;
    Str text;                           /* the element */
    Buf out;
    JsonMark *marks; int count, cap;
    int values;                         /* more than marks: brackets and commas too */
    size_t commas[JSON_MAX_WARNED];     /* the brackets before which a comma was left out, the first of */
    int comma_count;                    /* so many */
} JsonCopy;

/* Make the copy, in `a`. It breaks off where there are more than `most` values. */
void json_copy_make(JsonCopy *c, Str text, int most, Arena *a);

/* The place in the element of one in the copy: where the text or number round it begins. */
size_t json_copy_place(const JsonCopy *c, size_t out);

#endif
