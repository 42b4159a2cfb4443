/* packtext.h -- a pack from a C string, and what was said about it, for the tests of readers. */
#ifndef PACKTEXT_H
#define PACKTEXT_H

#include "rec.h"
#include "test.h"

#define LAST_YEAR 2027

typedef struct {
    Arena arena;
    Pack pack;
    Diag diag;
    bool usable;
} PackText;

/* Read `bytes` as the only file, "a.rec"; texts about films by the words of `prose`. */
static inline void packtext_read_by(PackText *p, Str bytes, const struct Prose *prose)
{
    arena_init(&p->arena);
    diag_init(&p->diag, &p->arena);
    p->pack = (Pack){.path = S("a.rec"), .prose = prose};
    PackFile file = {.path = S("a.rec"), .bytes = bytes};
    p->usable = pack_read(&file, 1, LAST_YEAR, &p->arena, &p->pack, &p->diag);
}

static inline void packtext_read(PackText *p, Str bytes)
{
    packtext_read_by(p, bytes, NULL);
}

/* The records in our own format. */
static inline Str packtext_written(PackText *p)
{
    Buf out = buf_in(&p->arena);
    rec_write(&p->pack, &out);
    return buf_str(&out);
}

/* The faults as "3:7 year-not-a-number", warnings with a ? behind, divided by blanks. */
static inline Str packtext_faults(PackText *p)
{
    Buf out = buf_in(&p->arena);
    for (int i = 0; i < p->diag.count; i++) {
        const Fault *f = &p->diag.faults[i];
        buf_format(&out, "%s%d:%d %s%s", i ? " " : "", f->line, f->column, f->name,
                   f->kind == FAULT_WARNING ? "?" : "");
    }
    return buf_str(&out);
}

static inline void packtext_free(PackText *p)
{
    arena_free(&p->arena);
}

/* A file, what is said about it, and the records that it gives. */
typedef struct {
    int line;
    const char *name, *in, *faults, *out;
} PackRow;

static inline void packtext_check(const PackRow *r)
{
    PackText p;
    packtext_read(&p, str_from_c(r->in));
    ROW_STR(r, packtext_faults(&p), str_from_c(r->faults));
    ROW_STR(r, packtext_written(&p), str_from_c(r->out));
    packtext_free(&p);
}

#endif
