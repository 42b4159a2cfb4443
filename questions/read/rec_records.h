/* rec_records.h -- the records of a .rec file as they grow, field by field: of which type one is, where
 * another has begun although the blank line is missing, and what is too much. Private to rec.c. */
#ifndef REC_RECORDS_H
#define REC_RECORDS_H

#include "pack.h"

typedef struct {
    Pack *out;
    Arena *arena, scratch;
    Diag *diag;
    Str path;
    RecordType type;            /* of the %rec in force; RECORD_OTHER with an empty name: none yet */
    Str type_name;
    Field *fields; int count, cap;      /* of the one that is growing */
    bool has_title, has_year, has_ask;
    bool too_many;              /* more fields than a record may have: it is left out */
    int total;                  /* fields of all records kept so far */
    bool stopped;               /* the pack is full, which was told */
} RecRecords;

void rec_records_open(RecRecords *r, Str path, Arena *a, Pack *out, Diag *diag);
void rec_records_close(RecRecords *r);          /* ends the last record, too */

/* The next field. One with which a record of this type begins ends the record before it. */
void rec_records_add(RecRecords *r, Field f);
/* A blank line, or what stands for one. */
void rec_records_end(RecRecords *r);

#endif
