/* test_dispute.c -- a question that a player disputes is asked no more, whatever its kind: the record is
 * written, read with the packs, and the questions of the new catalog are gone through. */
#include "ask_world.h"
#include "dispute.h"

static const char *const whole[] = {"tests/data/traps.rec", "tests/data/kinds.rec"};

enum { OF_EACH = 2 };

typedef struct {
    Question q[OF_EACH];
    int count;
} Some;

static void take(void *ctx, const Question *q)
{
    Some *some = ctx;
    if (some->count < OF_EACH)
        some->q[some->count++] = *q;
}

typedef struct {
    uint64_t same;
    bool found;
} Search;

static void look(void *ctx, const Question *q)
{
    Search *s = ctx;
    s->found |= q->same == s->same;
}

/* The catalog of the same packs and this record. */
static Catalog *with_dispute(World *w, Pack *packs, Str lines)
{
    Buf text = buf_in(&w->arena);
    buf_add_c(&text, "%rec: Dispute\n\n");
    buf_add(&text, lines);
    buf_add_c(&text, "Date: 2026-11-27\n");
    PackFile file = {.path = S("corrections.rec"), .bytes = buf_str(&text)};
    Pack *corrections = arena_new(&w->arena, Pack, 1);
    Diag diag;
    diag_init(&diag, &w->arena);
    corrections->path = file.path;
    pack_read(&file, 1, 2030, &w->arena, corrections, &diag);
    if (diag.count)
        fail_msg("%.*s: %.*s", STR_ARG(lines), STR_ARG(diag.faults[0].message));
    assert_int_equal(corrections->count, 1);
    CatalogInput inputs[] = {{&packs[2], false}, {corrections, true}};
    return catalog_build(inputs, 2, packs, 1, &w->names, &w->arena, &w->diag);
}

static void dispute_one(World *w, Pack *packs, const Question *q, Arena *scratch)
{
    Buf lines = buf_in(scratch);
    dispute_write(w->catalog, &w->locale, q, &lines);
    Catalog *disputed = with_dispute(w, packs, buf_str(&lines));
    Asker *asker = ask_prepare(disputed, &(AskOptions){.level = LEVEL_RISING, .length = 10}, scratch);
    Search search = {q->same, false};
    ask_each(asker, q->kind, look, &search);
    if (search.found)
        fail_msg("%s is asked still: %.*s", kind_name(q->kind), STR_ARG(buf_str(&lines)));
}

static void test_what_is_disputed_is_not_asked(void **state)
{
    (void)state;
    World w;
    Pack *packs = world_begin(&w);
    packs[2] = world_read(&w, whole, 2);
    CatalogInput input = {&packs[2], false};
    w.catalog = catalog_build(&input, 1, packs, 1, &w.names, &w.arena, &w.diag);
    Asker *asker = world_ask(&w, (AskOptions){.level = LEVEL_RISING, .length = 10});
    Arena scratch;
    arena_init(&scratch);
    int kinds = 0;
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        Some some = {.count = 0};
        if (kind == KIND_fest_prize_place) /* rests on the tables of names, on no film */
            continue;
        ask_each(asker, kind, take, &some);
        kinds += some.count > 0;
        for (int i = 0; i < some.count; i++) {
            dispute_one(&w, packs, &some.q[i], &scratch);
            arena_clear(&scratch);
        }
    }
    assert_true(kinds > 50);
    arena_free(&scratch);
    world_close(&w);
}

/* The key of a question is that of the record written for it. */
static void test_keys(void **state)
{
    (void)state;
    World w;
    world_open(&w, whole, 2);
    Asker *asker = world_ask(&w, (AskOptions){.level = LEVEL_RISING, .length = 10});
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        Some some = {.count = 0};
        ask_each(asker, kind, take, &some);
        for (int i = 0; i < some.count; i++) {
            Buf lines = buf_in(&w.arena);
            buf_add_c(&lines, "%rec: Dispute\n\n");
            dispute_write(w.catalog, &w.locale, &some.q[i], &lines);
            PackFile file = {.path = S("corrections.rec"), .bytes = buf_str(&lines)};
            Pack pack = {.path = file.path};
            pack_read(&file, 1, 2030, &w.arena, &pack, &w.diag);
            assert_int_equal(pack.count, 1);
            assert_true(dispute_key_of_record(&pack.records[0]) ==
                        dispute_key(w.catalog, &some.q[i]));
        }
    }
    world_close(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_is_disputed_is_not_asked),
        cmocka_unit_test(test_keys),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
