/* rec_records.c -- see rec_records.h. */
#include "rec_records.h"

#include <string.h>

#include "fields.h"

void rec_records_open(RecRecords *r, Str path, Arena *a, Pack *out, Diag *diag)
{
    *r = (RecRecords){.out = out, .arena = a, .diag = diag, .path = path, .type = RECORD_OTHER};
    arena_init(&r->scratch);
    for (int i = 0; i < out->count; i++)
        r->total += out->records[i].count;
}

void rec_records_close(RecRecords *r)
{
    rec_records_end(r);
    arena_free(&r->scratch);
}

static void error(RecRecords *r, int line, const char *name, const char *what)
{
    diag_add(r->diag, FAULT_ERROR, name, r->path, line, 1, "%s", what);
}

/* The type of a record that stands before any %rec. */
static RecordType guess_type(const RecRecords *r)
{
    if (r->has_ask)
        return RECORD_QUESTION;
    return r->has_title ? RECORD_FILM : RECORD_OTHER;
}

static RecordType type_of_record(const RecRecords *r)
{
    return r->type == RECORD_OTHER && r->type_name.n == 0 ? guess_type(r) : r->type;
}

static void push_record(RecRecords *r, RecordType type)
{
    Arena *rows = record_rows(r->out, r->arena);
    Field *fields = arena_new(rows, Field, r->count);
    memcpy(fields, r->fields, sizeof *fields * (size_t)r->count);
    *ARRAY_PUSH(rows, r->out->records, r->out->count, r->out->cap) = (Record){
        .type = type,
        .type_name = type == RECORD_OTHER ? r->type_name : S(""),
        .file = r->path,
        .line = fields[0].line,
        .fields = fields,
        .count = r->count,
    };
    r->total += r->count;
}

void rec_records_end(RecRecords *r)
{
    RecordType type = type_of_record(r);
    if (r->count && type == RECORD_OTHER && r->type_name.n == 0)
        error(r, r->fields[0].line, "no-type",
              "what kind of record this is cannot be told; put a line such as \"%rec: Film\" and a "
              "blank line before it");
    else if (r->count && !r->too_many)
        push_record(r, type);
    r->count = 0;
    r->too_many = r->has_title = r->has_year = r->has_ask = false;
}

/* A field that the record opened with comes again: then another record has begun, if this one has
 * all it needs. A film with two titles and no year yet rather has an "Also" that is miscalled. */
static bool begins_another(const RecRecords *r, Str name)
{
    if (r->count == 0 || !str_equal_ascii_nocase(r->fields[0].name, name))
        return false;
    RecordType type = type_of_record(r);
    if (type == RECORD_FILM)
        return (str_equal_ascii_nocase(name, S("Title")) ||
                str_equal_ascii_nocase(name, S("Year"))) &&
               r->has_title && r->has_year;
    const char *head = fields_head(type);
    return head && str_equal_ascii_nocase(name, str_from_c(head));
}

static void check_limits(RecRecords *r, const Field *f)
{
    if (r->count == PACK_MAX_FIELDS && !r->too_many) {
        error(
            r, f->line, "too-many-fields",
            "a record may have 4,096 fields; this one has more and is left out: divide it, or put "
            "the blank line where it is missing");
        r->too_many = true;
    }
    if (r->total + r->count >= PACK_MAX_TOTAL_FIELDS && !r->stopped) {
        error(r, f->line, "pack-too-long",
              "a pack may have 4,194,304 fields in all; what follows is not read: divide the pack");
        r->stopped = r->too_many = true; /* the record is not whole either */
    }
}

void rec_records_add(RecRecords *r, Field f)
{
    if (begins_another(r, f.name)) {
        diag_add(r->diag, FAULT_ERROR, "missing-blank-line", r->path, f.line, 1,
                 "a second %.*s in this record: put a blank line before it if a new record begins "
                 "(it is read as one), or take it out",
                 STR_ARG(r->fields[0].name));
        rec_records_end(r);
    }
    check_limits(r, &f);
    if (r->too_many || r->stopped)
        return;
    *ARRAY_PUSH(&r->scratch, r->fields, r->count, r->cap) = f;
    r->has_title |= str_equal_ascii_nocase(f.name, S("Title"));
    r->has_year |= str_equal_ascii_nocase(f.name, S("Year"));
    r->has_ask |= str_equal_ascii_nocase(f.name, S("Ask"));
}
