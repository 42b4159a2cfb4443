/* prosetext.h -- how English speaks of films, read once, for the tests of the reader of texts. */
#ifndef PROSETEXT_H
#define PROSETEXT_H

#include "files.h"
#include "packtext.h"
#include "prose.h"

typedef struct {
    Arena arena;
    Pack names, words;
    Diag diag;
    const Prose *prose;
} Grammar;

static inline void grammar_read(Grammar *g, Pack *pack, const char *const *paths, int count)
{
    PackFile *files = arena_new(&g->arena, PackFile, count);
    for (int i = 0; i < count; i++)
        files[i] =
            (PackFile){.path = str_from_c(paths[i]), .bytes = test_read_file(&g->arena, paths[i])};
    *pack = (Pack){.path = str_from_c(paths[0])};
    pack_read(files, count, LAST_YEAR, &g->arena, pack, &g->diag);
}

/* What is wrong in the files stands in `diag`: nothing may be. */
static inline void grammar_read_assets(Grammar *g)
{
    static const char *const names[] = {"assets/names/countries.rec", "assets/names/events.rec",
                                        "assets/names/genres.rec", "assets/names/languages.rec",
                                        "assets/names/prizes.rec"};
    static const char *const words[] = {"assets/locale/prose-en.rec"};
    arena_init(&g->arena);
    diag_init(&g->diag, &g->arena);
    grammar_read(g, &g->names, names, sizeof names / sizeof *names);
    grammar_read(g, &g->words, words, 1);
    const Pack *packs[] = {&g->names, &g->words};
    PackFile *films;
    int count;
    assert_true(files_read_pack(S("assets/packs"), &g->arena, &films, &count, &g->diag));
    g->prose = prose_open(packs, 2, films, count, &g->arena, &g->diag);
}

/* Setup and teardown of a group of tests, whose state is then the Grammar. */
static inline int grammar_setup(void **state)
{
    static Grammar grammar;
    grammar_read_assets(&grammar);
    *state = &grammar;
    return 0;
}

static inline int grammar_teardown(void **state)
{
    arena_free(&((Grammar *)*state)->arena);
    return 0;
}

/* The fields of the films that are told, without the sentences that say them; then what they only
 * seem to say, as "? Director: Ishiro Honda". */
static inline Str prosetext_told(PackText *p)
{
    Str head = S("%rec: Film\n\n");
    Buf out = buf_in(&p->arena);
    int quotes = p->pack.quote_count, doubts = p->pack.doubt_count;
    p->pack.quote_count = p->pack.doubt_count = 0;
    Str facts = packtext_written(p);
    p->pack.quote_count = quotes;
    p->pack.doubt_count = doubts;
    buf_add(&out, str_starts(facts, head) ? str_slice(facts, head.n, facts.n) : facts);
    for (int i = 0; i < p->pack.doubt_count; i++) {
        const Field *f = &p->pack.doubts[i].field;
        buf_format(&out, "? %.*s: %.*s\n", STR_ARG(f->name), STR_ARG(f->value));
    }
    return buf_str(&out);
}

/* A text; what is told of it, and the faults. */
typedef struct {
    int line;
    const char *name, *in, *told, *faults;
} ProseRow;

static inline void prosetext_check(const Grammar *g, const ProseRow *row)
{
    PackText p;
    packtext_read_by(&p, str_from_c(row->in), g->prose);
    ROW_STR(row, prosetext_told(&p), str_from_c(row->told));
    ROW_STR(row, packtext_faults(&p), str_from_c(row->faults));
    packtext_free(&p);
}

#endif
