/* fuzz_pack.h -- any bytes given to one reader: every fault must stand on a line that the file has, and
 * what is read, written as .rec and read again must be the same. */
#ifndef FUZZ_PACK_H
#define FUZZ_PACK_H

#include "fuzz.h"
#include "rec.h"

#define LAST_YEAR 2027

typedef void PackReader(const PackFile *file, Arena *a, Pack *out, Diag *diag);

static void fuzz_read(PackReader *read, const char *path, Str bytes, Arena *a, Pack *pack, Diag *diag)
{
    PackFile file = {.path = str_from_c(path), .bytes = bytes};
    diag_init(diag, a);
    *pack = (Pack){.path = file.path};
    read(&file, a, pack, diag);
    record_check(pack, LAST_YEAR, a, diag);
}

/* A film without a year is written so that it is read again only when somebody has filled that in. */
static bool fuzz_is_written(const Record *r)
{
    return !str_equal(r->type_name, S("%")) && !r->undated;
}

/* Writing puts the types in order, so only within a type the records are compared in theirs. */
static const Record *fuzz_next_of(const Pack *pack, const Record *like, const Record *after)
{
    for (const Record *r = after ? after + 1 : pack->records; r < pack->records + pack->count; r++)
        if (fuzz_is_written(r) && r->type == like->type &&
            str_equal(r->type_name, like->type_name))
            return r;
    return NULL;
}

static void fuzz_expect_same(const Record *a, const Record *b)
{
    fuzz_expect(b && a->count == b->count);
    for (int i = 0; i < a->count; i++) {
        fuzz_expect(str_equal(a->fields[i].name, b->fields[i].name));
        fuzz_expect(str_equal(a->fields[i].value, b->fields[i].value));
    }
}

static void fuzz_expect_round_trip(const Pack *pack, Arena *a)
{
    Buf out = buf_in(a);
    Pack again;
    Diag diag;
    rec_write(pack, &out);
    fuzz_read(rec_read, "again.rec", buf_str(&out), a, &again, &diag);
    const Record *last[RECORD_TYPE_COUNT] = {NULL};
    for (int i = 0; i < pack->count; i++) {
        const Record *r = &pack->records[i];
        if (!fuzz_is_written(r) || r->type == RECORD_OTHER)
            continue;
        last[r->type] = fuzz_next_of(&again, r, last[r->type]);
        fuzz_expect_same(r, last[r->type]);
    }
}

static int fuzz_pack(PackReader *read, const uint8_t *data, size_t size)
{
    Arena a;
    Pack pack;
    Diag diag;
    arena_init(&a);
    Str bytes = arena_copy(&a, (Str){(const char *)data, size});
    fuzz_read(read, "a.txt", bytes, &a, &pack, &diag);
    int lines = 1;
    for (size_t i = 0; i < size; i++)
        lines += data[i] == '\n' || data[i] == '\r';
    for (int i = 0; i < diag.count; i++)
        fuzz_expect(diag.faults[i].line >= 1 && diag.faults[i].line <= lines);
    if (pack.count)
        fuzz_expect_round_trip(&pack, &a);
    arena_free(&a);
    return 0;
}

#endif
