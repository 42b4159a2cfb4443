/* test_screens.c -- every screen as a draw list: goldens at three sizes; and at many sizes and text
 * sizes no text over another or out of the window, everything reachable, every pair of colours
 * readable, nothing awake that stands still. */
#include "changes.h"
#include "reading.h"
#include "screen_world.h"

/* ---- goldens */

static void test_goldens(void **state)
{
    static const struct { int w, h; } sizes[] = {{1280, 720}, {800, 600}, {640, 360}};
    (void)state;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        EACH_ROW(way, ways) {
            Game g;
            game_open(&g, sizes[i].w, sizes[i].h, measure_ten);
            way->go(&g);
            DrawList d = game_draw(&g);
            Buf text = buf_in(&g.arena);
            draw_write(&d, &text);
            test_golden(arena_c(&g.arena, arena_format(&g.arena, "screen_%s_%dx%d.txt", way->name,
                                                       sizes[i].w, sizes[i].h)), buf_str(&text));
            game_close(&g);
        }
}

/* ---- texts keep out of each other's way */

typedef struct { const char *way; int w, h, percent; } Fit;

static Rect inked(const DrawCmd *c)
{
    int up = c->turn ? c->box.h : c->size_px * 72 / 100, down = c->turn ? 0 : c->size_px / 5;
    int width = c->box.w - c->tracking_px;
    return (Rect){c->box.x, c->box.y - up, width > 0 ? width : 1, up + down};
}

static Rect cut(Rect r, Rect clip)
{
    if (!clip.w)
        return r;
    int right = r.x + r.w < clip.x + clip.w ? r.x + r.w : clip.x + clip.w;
    int bottom = r.y + r.h < clip.y + clip.h ? r.y + r.h : clip.y + clip.h;
    r.x = r.x > clip.x ? r.x : clip.x;
    r.y = r.y > clip.y ? r.y : clip.y;
    r.w = right - r.x > 0 ? right - r.x : 0;
    r.h = bottom - r.y > 0 ? bottom - r.y : 0;
    return r;
}

static void check_text(const Fit *at, const DrawList *d, int i)
{
    const DrawCmd *a = &d->cmds[i];
    Rect seen = cut(inked(a), a->clip);
    if (a->size_px < THEME_MIN_PX)
        fail_msg("%s %dx%d %d%%: \"%.*s\" has %d pixels", at->way, at->w, at->h, at->percent,
                 STR_ARG(a->text), a->size_px);
    if (!seen.w || !seen.h)
        return;
    if (inked(a).x < 0 || inked(a).x + inked(a).w > at->w || seen.y < 0 || seen.y + seen.h > at->h)
        fail_msg("%s %dx%d %d%%: \"%.*s\" leaves the window", at->way, at->w, at->h, at->percent,
                 STR_ARG(a->text));
    if (a->clip.w && (inked(a).x < a->clip.x || inked(a).x + inked(a).w > a->clip.x + a->clip.w))
        fail_msg("%s %dx%d %d%%: \"%.*s\" is cut at the side", at->way, at->w, at->h, at->percent,
                 STR_ARG(a->text));
    for (int k = 0; k < i; k++) {
        const DrawCmd *b = &d->cmds[k];
        Rect other = b->op == DRAW_TEXT ? cut(inked(b), b->clip) : (Rect){0};
        if (other.w && other.h && rect_meets(rect_inset(seen, 1), rect_inset(other, 1)))
            fail_msg("%s %dx%d %d%%: \"%.*s\" (%d,%d) over \"%.*s\" (%d,%d)", at->way, at->w, at->h,
                     at->percent, STR_ARG(a->text), a->box.x, a->box.y, STR_ARG(b->text), b->box.x,
                     b->box.y);
    }
}

static void check_texts(Game *g, const Fit *at)
{
    DrawList d = game_draw(g);
    for (int i = 0; i < d.count; i++) {
        Rect b = d.cmds[i].bounds;
        if (d.cmds[i].op == DRAW_TEXT)
            check_text(at, &d, i);
        else if (b.w > 0 && b.h > 0 && (b.x + b.w < 0 || b.x > at->w))
            fail_msg("%s %dx%d %d%%: command %d leaves the window", at->way, at->w, at->h, at->percent, i);
    }
}

static const struct { int w, h; } many_sizes[] = {
    {640, 360}, {800, 600}, {959, 539}, {960, 540}, {1000, 800}, {1280, 720}, {1366, 768},
    {1920, 540}, {700, 1200}, {1920, 1080}, {3840, 2160},
};

static void test_no_overlap(void **state)
{
    static const int percents[] = {80, 100, 120, 140, 150, 200};
    (void)state;
    for (size_t i = 0; i < sizeof many_sizes / sizeof *many_sizes; i++)
        for (size_t k = 0; k < sizeof percents / sizeof *percents; k++)
            EACH_ROW(way, ways) {
                Fit at = {way->name, many_sizes[i].w, many_sizes[i].h, percents[k]};
                Game g;
                game_open(&g, at.w, at.h, measure_by_size);
                g.settings.text_percent = at.percent;
                app_event(g.app, (Event){.type = EV_RESIZE, .x = at.w, .y = at.h});
                way->go(&g);
                check_texts(&g, &at);
                for (int page = 0; page < 6; page++) {
                    game_key(&g, KEY_PAGE_DOWN);
                    check_texts(&g, &at);
                }
                game_close(&g);
            }
}

/* ---- everything can be reached */

static bool in_order(Game *g, int id, int key)
{
    for (int i = 0; i < 200; i++) {
        if (app_focus(g->app) == id)
            return true;
        game_key(g, key);
    }
    return false;
}

/* By arrows alone: every stop is what some arrow leads to from another stop. */
static bool by_arrows(const Targets *t, int id)
{
    static const int keys[] = {KEY_UP, KEY_DOWN, KEY_LEFT, KEY_RIGHT};
    int stops = 0;
    for (int i = 0; i < t->count; i++) {
        stops += !t->items[i].quiet;
        for (int k = 0; k < 4 && !t->items[i].quiet && t->items[i].id != id; k++)
            if (targets_move(t, t->items[i].id, keys[k], 0) == id)
                return true;
    }
    return stops == 1;
}

/* The point that a hand would click: what is on top there is the target itself. */
static bool by_mouse(const Targets *t, const Target *target)
{
    for (int part = 1; part < 8; part++) {
        int x = target->box.x + target->box.w * part / 8, y = target->box.y + target->box.h / 2;
        const Target *hit = targets_at(t, x, y);
        if (hit && hit->id == target->id)
            return true;
    }
    return false;
}

static void check_reach(Game *g, const Fit *at)
{
    Targets all = game_targets(g);
    for (int i = 0; i < all.count; i++) {
        if (all.items[i].quiet)
            continue;
        int id = all.items[i].id;
        if (!in_order(g, id, KEY_TAB) || !by_arrows(&all, id))
            fail_msg("%s %dx%d %d%%: no key leads to %.*s", at->way, at->w, at->h, at->percent,
                     STR_ARG(all.items[i].name));
        Targets now = game_targets(g);
        const Target *target = targets_find(&now, id);
        Rect seen = cut(target->box, target->fixed ? (Rect){0} : now.view);
        if (!by_mouse(&now, target) || seen.h * 2 < target->box.h * (target->box.h < now.view.h))
            fail_msg("%s %dx%d %d%%: %.*s cannot be clicked", at->way, at->w, at->h, at->percent,
                     STR_ARG(target->name));
    }
}

static void test_reach(void **state)
{
    static const int percents[] = {100, 200};
    (void)state;
    for (size_t i = 0; i < sizeof many_sizes / sizeof *many_sizes; i++)
        for (size_t k = 0; k < 2; k++)
            EACH_ROW(way, ways) {
                Fit at = {way->name, many_sizes[i].w, many_sizes[i].h, percents[k]};
                Game g;
                if (!strcmp(way->name, "path"))
                    continue;
                game_open(&g, at.w, at.h, measure_by_size);
                g.settings.text_percent = at.percent;
                app_event(g.app, (Event){.type = EV_RESIZE, .x = at.w, .y = at.h});
                way->go(&g);
                check_reach(&g, &at);
                game_close(&g);
            }
}

/* ---- contrast of what is drawn on what */

static bool covers(const DrawCmd *c, int x, int y)
{
    bool area = c->op == DRAW_FILL || c->op == DRAW_GRADIENT || c->op == DRAW_CIRCLE || c->op == DRAW_PIE;
    return area && (c->color & 255) == 255 && rect_has(c->box, x, y);
}

static int against(const DrawCmd *ink, const DrawCmd *ground)
{
    int one = theme_contrast(ink->color, ground->color);
    int two = ground->op == DRAW_GRADIENT ? theme_contrast(ink->color, ground->color2) : one;
    return one < two ? one : two;
}

static void check_contrast(const DrawList *d, const char *way, int theme)
{
    for (int i = 0; i < d->count; i++) {
        const DrawCmd *c = &d->cmds[i];
        if (c->op != DRAW_TEXT && c->op != DRAW_MARK)
            continue;
        Rect r = c->op == DRAW_TEXT ? inked(c) : c->box;
        int ground = i - 1, x = r.x + r.w / 2, y = r.y + r.h / 2;
        while (ground > 0 && !covers(&d->cmds[ground], x, y))
            ground--;
        bool large = c->op == DRAW_MARK || c->size_px >= 24 || (c->size_px >= 19 && c->face != FACE_TEXT);
        int got = against(c, &d->cmds[ground]);
        if (got < (large ? 300 : 450))
            fail_msg("%s, theme %d: \"%.*s\" #%08X on #%08X has contrast %d.%02d", way, theme,
                     STR_ARG(c->text), (unsigned)c->color, (unsigned)d->cmds[ground].color, got / 100,
                     got % 100);
    }
}

static void test_contrast(void **state)
{
    (void)state;
    for (int theme = 0; theme < THEME_COUNT; theme++)
        EACH_ROW(way, ways) {
            Game g;
            game_open(&g, 1280, 720, measure_by_size);
            g.settings.theme = theme;
            way->go(&g);
            for (int i = 0; i < 5; i++) {
                DrawList d = game_draw(&g);
                check_contrast(&d, way->name, theme);
                game_key(&g, KEY_TAB);
            }
            game_close(&g);
        }
}

/* ---- when nothing moves, nothing is drawn */

static void test_still(void **state)
{
    (void)state;
    for (int reduced = 0; reduced < 2; reduced++)
        EACH_ROW(way, ways) {
            Game g;
            game_open(&g, 1280, 720, measure_by_size);
            g.settings.reduced_motion = reduced;
            way->go(&g);
            if (app_screen(g.app) == SCREEN_QUESTION) {
                game_close(&g);
                continue;
            }
            game_tick(&g, 20000);
            game_draw(&g);
            ROW_INT(way, app_next_ms(g.app), g.world.reading.what ? READING_STEP_MS : -1);
            game_tick(&g, 20000);
            ROW_INT(way, app_wants_frame(g.app), false);
            game_close(&g);
        }
}

static void test_clock_wakes(void **state)
{
    (void)state;
    for (int seconds = 20; seconds <= 40; seconds += 20) {
        Game g;
        game_open(&g, 1280, 720, measure_by_size);
        g.settings.time_s = seconds;
        game_deal(&g, 10);
        game_tick(&g, 5000);
        int wakes = 0, left = session_left_ms(app_session(g.app));
        while (app_screen(g.app) == SCREEN_QUESTION) {
            int next = app_next_ms(g.app);
            assert_true(next > 0);
            game_tick(&g, next);
            wakes++;
        }
        /* Five a second, ten in the last five. */
        int most = 5 * (left / 1000 - 5) + 10 * 5 + 6;
        assert_in_range(wakes, most - 6, most);
        game_close(&g);
    }
}

/* What the clock's tick changes, put into the frame that is shown, gives what is drawn anew. */
static void test_clock_moves_alone(void **state)
{
    static const struct {
        int line;
        const char *name;
        int w, h, theme;
        bool reduced;
    } rows[] = {
        {__LINE__, "usual", 1280, 720, THEME_STANDARD, false},
        {__LINE__, "compact", 700, 560, THEME_STANDARD, false},
        {__LINE__, "light", 1000, 650, THEME_LIGHT, false},
        {__LINE__, "reduced motion", 1280, 720, THEME_STANDARD, true},
    };
    (void)state;
    EACH_ROW(row, rows)
    {
        Game g;
        Arena a;
        arena_init(&a);
        game_open(&g, row->w, row->h, measure_by_size);
        g.settings.time_s = 20;
        g.settings.theme = row->theme;
        g.settings.reduced_motion = row->reduced;
        game_deal(&g, 10);
        DrawList shown = game_draw(&g);
        int moved = 0;
        while (app_screen(g.app) == SCREEN_QUESTION) {
            Rect out[12];
            DrawList part = {.arena = &a};
            game_tick(&g, app_next_ms(g.app));
            bool alone = app_draw_moving(g.app, &shown, &part);
            moved += alone;
            if (alone)
                changes_move(&shown, &part, out, 12);
            Buf got = buf_in(&a), want = buf_in(&a);
            draw_write(&shown, &got);
            shown = game_draw(&g);
            draw_write(&shown, &want);
            if (alone)
                ROW_STR(row, buf_str(&got), buf_str(&want));
            arena_clear(&a);
        }
        ROW_INT(row, moved > (row->reduced ? 12 : 80), true);
        game_close(&g);
        arena_free(&a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_goldens),
        cmocka_unit_test(test_no_overlap),
        cmocka_unit_test(test_reach),
        cmocka_unit_test(test_contrast),
        cmocka_unit_test(test_still),
        cmocka_unit_test(test_clock_wakes),
        cmocka_unit_test(test_clock_moves_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
