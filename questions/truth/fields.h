/* fields.h -- the fields that records may have, by type, and what may stand in each.
 * Source: the tables of questions/FORMAT.md. */
#ifndef FIELDS_H
#define FIELDS_H

#include "record.h"

typedef enum {
    SHAPE_TEXT, SHAPE_YEAR, SHAPE_MINUTES, SHAPE_STAR, SHAPE_SOURCE, SHAPE_AWARD, SHAPE_SONG,
    SHAPE_FILM,                 /* Title (Year) */
    SHAPE_WORD,                 /* one of `words` */
    SHAPE_CLAIM,                /* Complete, Partial */
    SHAPE_PRIZE_CLAIM,          /* Complete of a Prize record */
    SHAPE_EDITION, SHAPE_CALLED
} FieldShape;

enum {
    FIELD_ONE = 1,              /* may stand once */
    FIELD_NEEDED = 2,           /* without it the record is left out */
    FIELD_LIST = 4              /* can be claimed whole, so that a refused line matters */
};

typedef struct {
    const char *name;
    FieldShape shape;
    unsigned flags;
    const char *words;          /* "easy medium hard" for SHAPE_WORD */
} FieldRule;

/* The rule for a field, its name in any case, without blanks round it; NULL if the type has no such field.
 * It is one of fields_of; that of a title in a language stands right behind them. */
const FieldRule *fields_find(RecordType type, Str name);

/* The rules of a type in alphabetical order; none for types whose fields are not looked at. */
const FieldRule *fields_of(RecordType type, int *count);

/* The field that every record of this type has once and usually opens with; NULL for others. */
const char *fields_head(RecordType type);

/* The known name most like `name`, or NULL if none is near. */
const char *fields_suggest(RecordType type, Str name);

#endif
