/* prove_rows.h -- rows of questions put before the judge. */
#ifndef PROVE_ROWS_H
#define PROVE_ROWS_H

#include "prove_mutate.h"

#define DAMAGED 100 /* of each row */

/* By the records alone: no wording is needed. All rows that fail are named. Each is then damaged in
 * many ways, for the judge must answer whatever it is fed. */
static inline void judge_rows(const World *w, const char *file, const ProveRow *rows, size_t count)
{
    Arena a;
    Rng r = rng_stream(1, 0, 0);
    int failed = 0;
    arena_init(&a);
    for (size_t i = 0; i < count; i++) {
        Question q = made_question(w, &rows[i]);
        Case k = {.c = w->catalog, .l = &w->locale, .q = &q, .a = &a};
        Verdict v = prove_by_records(&k);
        const char *want = rows[i].rule ? rows[i].rule : "";
        if (strcmp(v.rule, want)) {
            print_error("%s:%d: %s, %s: \"%s\" (option %d), want \"%s\"\n", file, rows[i].line,
                        rows[i].kind, rows[i].name, v.fair ? "fair" : v.rule, v.option,
                        rows[i].rule ? want : "fair");
            failed++;
        }
        arena_clear(&a);
        judge_damaged(w, &q, &r, DAMAGED);
    }
    arena_free(&a);
    if (failed)
        fail_msg("%d rows", failed);
}

/* A pack's text, faults in which fail the test, and rows judged on it. */
static inline void judge_pack(const char *text, const char *file, const ProveRow *rows,
                              size_t count)
{
    World *w = test_calloc(1, sizeof *w);
    world_open_text(w, text, made_source_pack);
    for (int i = 0; i < w->diag.count; i++)
        if (w->diag.faults[i].kind != FAULT_WARNING)
            fail_msg("line %d: %.*s", w->diag.faults[i].line, STR_ARG(w->diag.faults[i].message));
    judge_rows(w, file, rows, count);
    world_close(w);
    test_free(w);
}

#define JUDGE(pack, rows) judge_pack(pack, __FILE__, rows, sizeof(rows) / sizeof *(rows))

#endif
