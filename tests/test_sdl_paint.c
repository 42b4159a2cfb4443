/* test_sdl_paint.c -- pixels: shapes have smooth edges where they should, and painting the parts that
 * changed gives what painting all would have given. */
#include "changes.h"
#include "rng.h"
#include "sdl_paint.h"
#include "test.h"

enum { W = 320, H = 200 };

typedef struct { Arena arena; Text *text; } Fixture;

static int open_text(void **state)
{
    static Fixture f;
    static const Str folders[] = {{"build/assets/fonts", 18}, {"build/san/assets/fonts", 22}};
    arena_init(&f.arena);
    FontFile faces[FACE_COUNT];
    Str looked;
    *state = &f;
    if (!fonts_find(folders, 2, &f.arena, faces, &looked))
        return -1;
    f.text = text_open(faces, &f.arena);
    return f.text ? 0 : -1;
}

static int close_text(void **state)
{
    Fixture *f = *state;
    if (f->text)
        text_close(f->text);
    arena_free(&f->arena);
    return 0;
}

static SDL_Surface *new_surface(int w, int h)
{
    return SDL_CreateRGBSurfaceWithFormat(0, w, h, 32, SDL_PIXELFORMAT_RGB888);
}

static uint32_t pixel(const SDL_Surface *s, int x, int y)
{
    return ((const uint32_t *)(const void *)((const char *)s->pixels + y * s->pitch))[x] & 0xFFFFFF;
}

static uint64_t hash(const SDL_Surface *s)
{
    uint64_t h = 0;
    for (int y = 0; y < s->h; y++)
        for (int x = 0; x < s->w; x++)
            h = rng_mix(h ^ pixel(s, x, y));
    return h;
}

/* ---- single shapes */

#define WHITE 0xFFFFFFFFu
static const struct { int line; const char *name; DrawCmd cmd; int x, y, low, high; } shapes[] = {
    { __LINE__, "corner is cut", {.op = DRAW_FILL, .box = {10, 10, 40, 40}, .radius = 10,
        .color = WHITE}, 10, 10, 0, 0 },
    { __LINE__, "arc is smooth", {.op = DRAW_FILL, .box = {10, 10, 40, 40}, .radius = 10,
        .color = WHITE}, 13, 12, 20, 235 },
    { __LINE__, "side is sharp", {.op = DRAW_FILL, .box = {10, 10, 40, 40}, .radius = 10,
        .color = WHITE}, 10, 30, 255, 255 },
    { __LINE__, "outside of it", {.op = DRAW_FILL, .box = {10, 10, 40, 40}, .radius = 10,
        .color = WHITE}, 9, 30, 0, 0 },
    { __LINE__, "half of a colour", {.op = DRAW_FILL, .box = {10, 10, 40, 40},
        .color = 0xFFFFFF80}, 30, 30, 127, 129 },
    { __LINE__, "radius too large", {.op = DRAW_FILL, .box = {10, 10, 40, 10}, .radius = 99,
        .color = WHITE}, 30, 15, 255, 255 },
    { __LINE__, "outline", {.op = DRAW_OUTLINE, .box = {10, 10, 40, 40}, .radius = 8, .width = 3,
        .color = WHITE}, 12, 30, 255, 255 },
    { __LINE__, "within an outline", {.op = DRAW_OUTLINE, .box = {10, 10, 40, 40}, .radius = 8,
        .width = 3, .color = WHITE}, 13, 30, 0, 0 },
    { __LINE__, "turned outline", {.op = DRAW_OUTLINE, .box = {10, 10, 40, 40}, .width = 2,
        .turn = 450, .color = WHITE}, 30, 3, 100, 255 },
    { __LINE__, "disc", {.op = DRAW_CIRCLE, .box = {10, 10, 40, 40}, .color = WHITE}, 30, 30, 255,
        255 },
    { __LINE__, "beside a disc", {.op = DRAW_CIRCLE, .box = {10, 10, 40, 40}, .color = WHITE}, 13,
        13, 0, 0 },
    { __LINE__, "ring", {.op = DRAW_RING, .box = {10, 10, 40, 40}, .width = 4, .color = WHITE}, 11,
        30, 255, 255 },
    { __LINE__, "in a ring", {.op = DRAW_RING, .box = {10, 10, 40, 40}, .width = 4,
        .color = WHITE}, 30, 30, 0, 0 },
    { __LINE__, "pie, first quarter", {.op = DRAW_PIE, .box = {10, 10, 40, 40}, .to = 250,
        .color = WHITE}, 40, 20, 255, 255 },
    { __LINE__, "not the last", {.op = DRAW_PIE, .box = {10, 10, 40, 40}, .to = 250,
        .color = WHITE}, 20, 20, 0, 0 },
    { __LINE__, "three quarters", {.op = DRAW_PIE, .box = {10, 10, 40, 40}, .to = 750,
        .color = WHITE}, 20, 40, 255, 255 },
    { __LINE__, "their gap", {.op = DRAW_PIE, .box = {10, 10, 40, 40}, .to = 750, .color = WHITE},
        20, 20, 0, 0 },
    { __LINE__, "whole pie", {.op = DRAW_PIE, .box = {10, 10, 40, 40}, .to = 1000, .color = WHITE},
        30, 30, 255, 255 },
    { __LINE__, "hole of a pie", {.op = DRAW_PIE, .box = {10, 10, 40, 40}, .radius = 8, .to = 1000,
        .color = WHITE}, 30, 30, 0, 0 },
    { __LINE__, "behind a thin slice", {.op = DRAW_PIE, .box = {10, 10, 40, 40}, .radius = 3,
        .to = 20, .color = WHITE}, 30, 34, 0, 0 },
    { __LINE__, "upright line", {.op = DRAW_LINE, .box = {20, 10, 0, 40}, .width = 1,
        .color = WHITE}, 20, 30, 255, 255 },
    { __LINE__, "beside it", {.op = DRAW_LINE, .box = {20, 10, 0, 40}, .width = 1, .color = WHITE},
        21, 30, 0, 0 },
    { __LINE__, "slanted line", {.op = DRAW_LINE, .box = {10, 10, 40, 40}, .width = 4,
        .color = WHITE}, 30, 30, 255, 255 },
    { __LINE__, "backward line", {.op = DRAW_LINE, .box = {50, 10, -40, 40}, .width = 4,
        .color = WHITE}, 29, 30, 200, 255 },
    { __LINE__, "first dash", {.op = DRAW_DASHED, .box = {20, 10, 0, 40}, .width = 2,
        .color = WHITE}, 20, 10, 255, 255 },
    { __LINE__, "last dash", {.op = DRAW_DASHED, .box = {20, 10, 0, 40}, .width = 2,
        .color = WHITE}, 20, 49, 255, 255 },
    { __LINE__, "gap", {.op = DRAW_DASHED, .box = {20, 10, 0, 40}, .width = 2, .color = WHITE}, 20,
        17, 0, 0 },
    { __LINE__, "glow", {.op = DRAW_GLOW, .box = {10, 10, 40, 40}, .color = WHITE}, 30, 30, 240,
        255 },
    { __LINE__, "edge of a glow", {.op = DRAW_GLOW, .box = {10, 10, 40, 40}, .color = WHITE}, 11,
        30, 0, 6 },
    { __LINE__, "cross", {.op = DRAW_MARK, .mark = MARK_CROSS, .box = {10, 10, 40, 40}, .width = 6,
        .color = WHITE}, 30, 30, 255, 255 },
    { __LINE__, "check", {.op = DRAW_MARK, .mark = MARK_CHECK, .box = {10, 10, 40, 40}, .width = 6,
        .color = WHITE}, 12, 12, 0, 0 },
    { __LINE__, "star", {.op = DRAW_MARK, .mark = MARK_STAR, .box = {10, 10, 40, 40},
        .color = WHITE}, 30, 30, 255, 255 },
    { __LINE__, "heart", {.op = DRAW_MARK, .mark = MARK_HEART, .box = {10, 10, 40, 40},
        .color = WHITE}, 30, 15, 0, 0 },
    { __LINE__, "arrow up", {.op = DRAW_MARK, .mark = MARK_ARROW_UP, .box = {10, 10, 40, 40},
        .width = 4, .color = WHITE}, 30, 48, 200, 255 }
};

static void shapes_are_where_they_should(void **state)
{
    Fixture *f = *state;
    SDL_Surface *s = new_surface(60, 60);
    EACH_ROW (row, shapes) {
        DrawList d;
        draw_begin(&d, &f->arena);
        draw_add(&d, row->cmd);
        paint_list(&d, f->text, s, (Rect){0, 0, 60, 60});
        int got = (int)(pixel(s, row->x, row->y) & 0xFF);
        if (got < row->low || got > row->high)
            ROW_FAIL(row, "got %d, want %d to %d", got, row->low, row->high);
    }
    SDL_FreeSurface(s);
}

/* What is the same from all sides is painted the same on all sides. */
static void round_things_are_even(void **state)
{
    Fixture *f = *state;
    static const DrawOp ops[] = {DRAW_FILL, DRAW_OUTLINE, DRAW_CIRCLE, DRAW_RING, DRAW_GLOW};
    SDL_Surface *s = new_surface(41, 41);
    for (size_t k = 0; k < sizeof ops / sizeof *ops; k++) {
        DrawList d;
        draw_begin(&d, &f->arena);
        draw_add(&d, (DrawCmd){.op = ops[k], .box = {0, 0, 41, 41}, .radius = 13, .width = 5,
            .color = WHITE});
        paint_list(&d, f->text, s, (Rect){0, 0, 41, 41});
        for (int y = 0; y < 41; y++) {
            for (int x = 0; x < 41; x++) {
                assert_int_equal(pixel(s, x, y), pixel(s, 40 - x, y));
                assert_int_equal(pixel(s, x, y), pixel(s, y, x));
            }
        }
    }
    SDL_FreeSurface(s);
}

/* ---- text */

static int ink(const SDL_Surface *s)
{
    int sum = 0;
    for (int y = 0; y < s->h; y++)
        for (int x = 0; x < s->w; x++)
            sum += pixel(s, x, y) != 0;
    return sum;
}

static const struct { int line; const char *name, *text; Face face; int tracking_px,
    turn; bool inked; } texts[] = {
    { __LINE__, "nothing", "", FACE_TEXT, 0, 0, false },
    { __LINE__, "a blank", " ", FACE_TEXT, 0, 0, false },
    { __LINE__, "sign", "MARQUEE", FACE_SIGN, 4, 0, true },
    { __LINE__, "text", "Amélie", FACE_TEXT, 0, 0, true },
    { __LINE__, "title", "Rust and Bone", FACE_TITLE, 0, 0, true },
    { __LINE__, "stamp", "ADMIT", FACE_SIGN, 1, -50, true },
    { __LINE__, "bad bytes", "\xff\xfe", FACE_TEXT, 0, 0, true },
    { __LINE__, "a break is a blank", "a\nb", FACE_TEXT, 0, 0, true }
};

static void text_leaves_ink_within_its_bounds(void **state)
{
    Fixture *f = *state;
    SDL_Surface *s = new_surface(W, H), *free_one = new_surface(W, H);
    Measure m = text_measure(f->text);
    EACH_ROW (row, texts) {
        Str text = str_from_c(row->text);
        DrawList d;
        draw_begin(&d, &f->arena);
        int w = m.width(m.ctx, row->face, 30, row->tracking_px, text);
        draw_add(&d, (DrawCmd){.op = DRAW_TEXT, .box = {60, 90, w, 30}, .face = row->face,
            .size_px = 30, .turn = row->turn,
                               .tracking_px = row->tracking_px, .color = WHITE, .text = text});
        paint_list(&d, f->text, s, (Rect){0, 0, W, H});
        ROW_INT(row, ink(s) > 0, row->inked);
        d.cmds[0].bounds = (Rect){0, 0, W, H};
        paint_list(&d, f->text, free_one, (Rect){0, 0, W, H});
        ROW_INT(row, hash(s) == hash(free_one), true);
    }
    SDL_FreeSurface(s);
    SDL_FreeSurface(free_one);
}

/* ---- parts */

static int below(Rng *r, int n)
{
    return (int)rng_below(r, (uint32_t)n);
}

static const char *const words[] = {"Marquee", "Rust and Bone", "8½", "七人の侍", "ואלס עם באשיר",
    "باب الحديد 1958",
                                    "WHY", "1,350", "मुग़ल", "Στιγμές"};

static DrawCmd any_command(Rng *r)
{
    int most = (int)(sizeof words / sizeof *words);
    DrawCmd c = {.op = (DrawOp)below(r, DRAW_TEXT + 1), .box = {below(r, W) - 20, below(r, H) - 10,
        1 + below(r, 120),
                 1 + below(r, 90)}, .color = (Color)rng_next(r), .color2 = (Color)rng_next(r),
                     .radius = below(r, 20),
                 .width = 1 + below(r, 6), .from = below(r, 500), .across = below(r, 2),
                     .face = (Face)below(r, FACE_COUNT),
                 .size_px = 11 + below(r, 5) * 6, .tracking_px = below(r, 3),
                     .mark = (Mark)below(r, MARK_CHEVRON_RIGHT + 1)};
    c.to = c.from + below(r, 700);
    if (below(r, 2))
        c.color |= 0xFF, c.color2 |= 0xFF;
    if (c.op == DRAW_LINE && below(r, 2))
        c.box.h = -c.box.h;
    if (c.op == DRAW_DASHED && below(r, 3) == 0)
        c.box.w = 0;
    if (below(r, 8) == 0)
        c.turn = below(r, 200) - 100;
    c.text = c.op == DRAW_TEXT ? str_from_c(words[below(r, most)]) : S("");
    return c;
}

static void add_any(DrawList *d, DrawCmd c, Measure m, Rng *r)
{
    d->clip = below(r, 6) ? (Rect){0} : (Rect){below(r, W), below(r, H), 40 + below(r, 90),
        30 + below(r, 60)};
    if (c.op == DRAW_TEXT) {
        c.box.w = m.width(m.ctx, c.face, c.size_px, c.tracking_px, c.text);
        c.box.h = c.size_px;
    }
    draw_add(d, c);
}

/* A list, and another in which a few commands are gone, new or changed. */
static void any_pair(Rng *r, Measure m, Arena *a, DrawList *before, DrawList *after)
{
    draw_begin(before, a);
    draw_begin(after, a);
    draw_gradient(before, (Rect){0, 0, W, H}, 0, 0x1D1614FF, 0x120E0DFF, false);
    draw_gradient(after, (Rect){0, 0, W, H}, 0, 0x1D1614FF, 0x120E0DFF, false);
    for (int n = 3 + below(r, 14); n > 0; n--) {
        DrawCmd c = any_command(r);
        int what = below(r, 9);
        if (what == 5)
            c.op = DRAW_PIE;
        if (what != 0)
            add_any(before, c, m, &(Rng){(uint64_t)n, 0});
        if (what == 1)
            c.color ^= 0x10101000;
        if (what == 2)
            c.box.x += 7;
        if (what == 3)
            c = any_command(r);
        if (what == 5)
            c.to += below(r, 80) - 20;
        if (what != 4)
            add_any(after, c, m, &(Rng){(uint64_t)n, 0});
    }
}

static void parts_make_the_whole(void **state)
{
    Fixture *f = *state;
    SDL_Surface *part = new_surface(W, H), *whole = new_surface(W, H);
    Measure m = text_measure(f->text);
    for (uint64_t seed = 0; seed < 400; seed++) {
        Rng r = rng_stream(seed, 1, 0);
        Arena a;
        arena_init(&a);
        DrawList before, after;
        any_pair(&r, m, &a, &before, &after);
        paint_list(&before, f->text, part, (Rect){0, 0, W, H});
        Rect changed[12];
        int count = changes_between(&before, &after, changed, 1 + below(&r, 12));
        for (int i = 0; i < count; i++)
            paint_list(&after, f->text, part, changed[i]);
        paint_list(&after, f->text, whole, (Rect){0, 0, W, H});
        if (hash(part) != hash(whole))
            fail_msg("%s:%d: seed %d: painting %d parts differs from painting all", __FILE__,
                __LINE__, (int)seed, count);
        arena_free(&a);
    }
    SDL_FreeSurface(part);
    SDL_FreeSurface(whole);
}

/* What a disc hides is not painted, and what its edge lets through is: small parts of it tell. */
static void discs_hide_what_is_under(void **state)
{
    Fixture *f = *state;
    SDL_Surface *part = new_surface(W, H), *whole = new_surface(W, H);
    for (int side = 1; side < 90; side += 4) {
        Arena a;
        DrawList d;
        arena_init(&a);
        draw_begin(&d, &a);
        draw_gradient(&d, (Rect){0, 0, W, H}, 0, 0xB3262EFF, 0x120E0DFF, false);
        draw_add(&d, (DrawCmd){.op = DRAW_CIRCLE,
                               .box = {7, 3, side, side + side % 3},
                               .color = 0xFFE2A0FF});
        paint_list(&d, f->text, whole, (Rect){0, 0, W, H});
        for (int y = 0; y < H; y += 3)
            for (int x = 0; x < W; x += 5)
                paint_list(&d, f->text, part, (Rect){x, y, 5, 3});
        if (hash(part) != hash(whole))
            fail_msg("%s:%d: a disc of %d: parts differ from the whole", __FILE__, __LINE__, side);
        arena_free(&a);
    }
    SDL_FreeSurface(part);
    SDL_FreeSurface(whole);
}

/* One picture of all shapes without text, to the last bit. */
static void shapes_are_the_same_everywhere(void **state)
{
    Fixture *f = *state;
    SDL_Surface *s = new_surface(W, H);
    Rng r = rng_stream(7, 7, 7);
    DrawList d;
    draw_begin(&d, &f->arena);
    for (int i = 0; i < 60; i++) {
        DrawCmd c = any_command(&r);
        if (c.op != DRAW_TEXT)
            draw_add(&d, c);
    }
    paint_list(&d, f->text, s, (Rect){0, 0, W, H});
    assert_int_equal(hash(s), 0x7138c0a151f07033u);
    SDL_FreeSurface(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(shapes_are_where_they_should),
                                       cmocka_unit_test(round_things_are_even),
                                       cmocka_unit_test(text_leaves_ink_within_its_bounds),
                                       cmocka_unit_test(parts_make_the_whole),
                                       cmocka_unit_test(discs_hide_what_is_under),
                                       cmocka_unit_test(shapes_are_the_same_everywhere)};
    return cmocka_run_group_tests(tests, open_text, close_text);
}
