/* test_draw.c -- a draw list: its bounds, its words, and where two of them differ. */
#include "changes.h"
#include "rng.h"
#include "test.h"

static void test_rects(void **state)
{
    static const struct { int line; const char *name; Rect a, b, both; bool meet; } rows[] = {
        {__LINE__, "apart", {0, 0, 2, 2}, {5, 5, 2, 2}, {0, 0, 7, 7}, false},
        {__LINE__, "side by side", {0, 0, 2, 2}, {2, 0, 2, 2}, {0, 0, 4, 2}, false},
        {__LINE__, "over each other", {0, 0, 4, 4}, {2, 2, 4, 4}, {0, 0, 6, 6}, true},
        {__LINE__, "within", {0, 0, 9, 9}, {2, 2, 1, 1}, {0, 0, 9, 9}, true},
        {__LINE__, "empty", {0, 0, 0, 0}, {2, 2, 1, 1}, {2, 2, 1, 1}, false},
    };
    (void)state;
    EACH_ROW(row, rows) {
        Rect u = rect_union(row->a, row->b);
        ROW_INT(row, u.x, row->both.x);
        ROW_INT(row, u.y, row->both.y);
        ROW_INT(row, u.w, row->both.w);
        ROW_INT(row, u.h, row->both.h);
        ROW_INT(row, rect_meets(row->a, row->b), row->meet);
    }
    Rect in = rect_inset((Rect){0, 0, 10, 10}, 6);
    assert_int_equal(in.w, 0);
    assert_true(rect_has((Rect){1, 1, 2, 2}, 2, 2));
    assert_false(rect_has((Rect){1, 1, 2, 2}, 3, 2));
}

static void test_bounds(void **state)
{
    static const struct { int line; const char *name; DrawCmd cmd; Rect holds;
    } rows[] = {
        {__LINE__, "fill", {.op = DRAW_FILL, .box = {5, 6, 7, 8}}, {5, 6, 7, 8}},
        {__LINE__,
         "text above and below its baseline",
         {.op = DRAW_TEXT, .box = {10, 50, 100, 20}, .size_px = 20},
         {8, 28, 104, 32}},
        {__LINE__,
         "digits about their box",
         {.op = DRAW_TEXT, .box = {10, 50, 30, 20}, .size_px = 20, .text = {"17", 2}},
         {8, 32, 34, 22}},
        {__LINE__,
         "line up and to the left",
         {.op = DRAW_LINE, .box = {50, 50, -30, -20}, .width = 4},
         {19, 29, 32, 22}},
        {__LINE__,
         "turned outline",
         {.op = DRAW_OUTLINE, .box = {0, 0, 100, 40}, .width = 3, .turn = -50},
         {-3, -8, 106, 56}},
    };
    (void)state;
    Arena a;
    arena_init(&a);
    DrawList d;
    draw_begin(&d, &a);
    EACH_ROW(row, rows) {
        Rect got = draw_add(&d, row->cmd)->bounds, all = rect_union(got, row->holds);
        ROW_INT(row, all.x == got.x && all.y == got.y && all.w == got.w && all.h == got.h, 1);
    }
    d.clip = (Rect){0, 0, 10, 10};
    Rect cut = draw_add(&d, (DrawCmd){.op = DRAW_FILL, .box = {5, 5, 20, 20}})->bounds;
    assert_int_equal(cut.w, 5);
    assert_int_equal(cut.h, 5);
    arena_free(&a);
}

static void test_words(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    DrawList d;
    draw_begin(&d, &a);
    draw_gradient(&d, (Rect){0, 0, 8, 9}, 2, 0x010203FF, 0x040506FF, true);
    draw_text(&d, FACE_TITLE, 12, 0, 3, 20, 50, 0xFFFFFFFF, S("Amour"));
    draw_text(&d, FACE_TITLE, 12, 0, 3, 20, 50, 0xFFFFFFFF, S(""));
    d.clip = (Rect){1, 2, 3, 4};
    draw_mark(&d, (Rect){1, 1, 5, 5}, MARK_CHECK, 2, 0x00FF00FF);
    Buf out = buf_in(&a);
    draw_write(&d, &out);
    Str want = S("gradient 0,0 8x9 #010203FF to #040506FF across radius 2\n"
                 "text 3,20 50x12 #FFFFFFFF title 12 \"Amour\"\n"
                 "mark 1,1 5x5 #00FF00FF width 2 check clip 1,2 3x4\n");
    if (!str_equal(buf_str(&out), want))
        fail_msg("%.*s", STR_ARG(buf_str(&out)));
    arena_free(&a);
}

/* ---- changes */

static void test_no_change(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    DrawList one, two;
    draw_begin(&one, &a);
    draw_begin(&two, &a);
    for (int i = 0; i < 50; i++) {
        draw_fill(&one, (Rect){i, i, 5, 5}, 0, 0xFF);
        draw_fill(&two, (Rect){i, i, 5, 5}, 0, 0xFF);
    }
    Rect out[4];
    assert_int_equal(changes_between(&one, &two, out, 4), 0);
    draw_fill(&two, (Rect){500, 500, 5, 5}, 0, 0xFF);
    assert_int_equal(changes_between(&one, &two, out, 4), 1);
    assert_int_equal(out[0].x, 500);
    assert_int_equal(changes_between(&two, &one, out, 4), 1);
    arena_free(&a);
}

enum { SIDE = 40 };

/* A little painter: the last command over a pixel gives its colour. */
static void paint(const DrawList *d, uint32_t *pixels)
{
    memset(pixels, 0, sizeof *pixels * SIDE * SIDE);
    for (int i = 0; i < d->count; i++)
        for (int y = 0; y < SIDE; y++)
            for (int x = 0; x < SIDE; x++)
                if (rect_has(d->cmds[i].box, x, y))
                    pixels[y * SIDE + x] = pixels[y * SIDE + x] * 31 + d->cmds[i].color;
}

static void add_random(DrawList *d, Rng *r)
{
    Rect box = {(int)rng_below(r, SIDE), (int)rng_below(r, SIDE), 1 + (int)rng_below(r, 9),
                1 + (int)rng_below(r, 9)};
    draw_fill(d, box, 0, rng_below(r, 7));
}

/* Whatever is put in, taken out or changed: every pixel that differs is covered. */
static void test_changes_cover(void **state)
{
    (void)state;
    for (uint64_t seed = 0; seed < 400; seed++) {
        Rng r = rng_stream(seed, 0, 0);
        Arena a;
        arena_init(&a);
        DrawList one, two;
        draw_begin(&one, &a);
        draw_begin(&two, &a);
        int count = 1 + (int)rng_below(&r, 20);
        for (int i = 0; i < count; i++) {
            unsigned what = rng_below(&r, 10);
            if (what == 0)
                add_random(&two, &r);
            add_random(&one, &r);
            if (what == 1)
                add_random(&two, &r);
            else if (what != 2)
                draw_fill(&two, one.cmds[one.count - 1].box, 0, one.cmds[one.count - 1].color);
        }
        static uint32_t before[SIDE * SIDE], after[SIDE * SIDE];
        paint(&one, before);
        paint(&two, after);
        Rect out[3];
        int n = changes_between(&one, &two, out, 3);
        assert_in_range(n, 0, 3);
        for (int p = 0; p < SIDE * SIDE; p++) {
            bool covered = false;
            for (int i = 0; i < n; i++)
                covered = covered || rect_has(out[i], p % SIDE, p / SIDE);
            if (before[p] != after[p] && !covered)
                fail_msg("seed %d: pixel %d,%d changed and is not covered", (int)seed, p % SIDE, p / SIDE);
        }
        arena_free(&a);
    }
}

/* The same list with `count` commands in its moving part. */
static void with_moving(DrawList *d, Arena *a, Rng still, Rng moving, int count)
{
    draw_begin(d, a);
    for (int i = 0; i < 200; i++) {
        if (i == 90) {
            draw_moving(d, (Rect){0, 0, SIDE, SIDE});
            for (int k = 0; k < count; k++)
                add_random(d, &moving);
            draw_text(d, FACE_SIGN, 10, 0, 5, 20, 10, 0xFF, count % 2 ? S("odd") : S(""));
            draw_still(d);
        }
        add_random(d, &still);
    }
}

/* What is put in place of the moving part gives the list as if it had been drawn so. */
static void test_moving_part(void **state)
{
    (void)state;
    for (uint64_t seed = 0; seed < 100; seed++) {
        Rng r = rng_stream(seed, 0, 0), still = rng_stream(seed, 1, 0);
        Arena a, part_arena;
        arena_init(&a);
        arena_init(&part_arena);
        int from = (int)rng_below(&r, 70), to = (int)rng_below(&r, 70);
        DrawList shown, want, part = {.arena = &part_arena};
        with_moving(&shown, &a, still, rng_stream(seed, 2, 0), from);
        with_moving(&want, &a, still, rng_stream(seed, 3, 0), to);
        for (int i = want.moving.first; i < want.moving.end; i++)
            draw_add(&part, want.cmds[i]);
        Rect out[3];
        int n = changes_move(&shown, &part, out, 3);
        arena_free(&part_arena);
        assert_in_range(n, from || to ? 1 : 0, 3);
        Buf got = buf_in(&a), expected = buf_in(&a);
        draw_write(&shown, &got);
        draw_write(&want, &expected);
        if (!str_equal(buf_str(&got), buf_str(&expected)))
            fail_msg("seed %d: %d commands in place of %d", (int)seed, to, from);
        assert_int_equal(shown.moving.end, want.moving.end);
        arena_free(&a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rects),         cmocka_unit_test(test_bounds),
        cmocka_unit_test(test_words),         cmocka_unit_test(test_no_change),
        cmocka_unit_test(test_changes_cover), cmocka_unit_test(test_moving_part),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
