/* check.h -- between check.c and shapes.c: the record whose turn it is, and its single values. */
#ifndef CHECK_H
#define CHECK_H

#include "fields.h"

typedef struct {
    const Record *record;
    int last_year;
    Arena *scratch;             /* forgotten with the record */
    Diag *diag;
} Check;

/* May this value stand in its field? Words get their usual case in `f`.
 *   Fails: false after reporting what is wrong. */
bool shape_is_good(const Check *c, const FieldRule *rule, Field *f);

#endif
