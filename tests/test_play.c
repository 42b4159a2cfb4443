/* test_play.c -- scripts through the real app, events in, transcript out, compared with a golden.
 *
 *   key NAME [ctrl|alt|shift]    Enter, Esc, A, 1, F1, Up ...
 *   click NAME | point NAME      a target by its name, or a key of the footer by its cap
 *   at X Y | wheel N             a click at a place; the wheel
 *   tick MS [TIMES]              time passes
 *   start                        the packs are not read yet
 *   next                         in how many milliseconds does it want to be told the time?
 *   read NAME MILLI WAITING      a pack is being read and so far; `read -` nothing is, `read start` the first
 *   type TEXT | paste TEXT | drop PATH | front | resize W H
 *   propose                      two films, a doubt and a fault are read of a text (screen_world.h)
 *   list                         the player has dropped a list of films seen
 *   deal N                       Play, then N questions known to this test in the place of those drawn
 *   set KEY VALUE                text-size, theme, time, motion
 *   show | settings              the screen in words; what was chosen, as it is kept
 */
#include "screen_world.h"

#include "grammar.h"

static const struct { const char *name; int key; } key_names[] = {
    {"Enter", KEY_ENTER}, {"Esc", KEY_ESCAPE}, {"Space", KEY_SPACE}, {"Tab", KEY_TAB},
    {"Backspace", KEY_BACKSPACE}, {"Del", KEY_DELETE}, {"Up", KEY_UP}, {"Down", KEY_DOWN},
    {"Left", KEY_LEFT}, {"Right", KEY_RIGHT}, {"Home", KEY_HOME}, {"End", KEY_END},
    {"PageUp", KEY_PAGE_UP}, {"PageDown", KEY_PAGE_DOWN}, {"F1", KEY_F1}, {"F11", KEY_F11},
};

static const char *const action_names[] = {
    "none", "redraw", "go", "back", "start", "resume", "again", "say", "quit", "sound", "settings",
    "round begun", "used", "answered", "round ended", "dispute", "round dropped", "load", "pack switch", "pack forget",
    "pack up", "pack down", "pack edit", "pack export", "pack look", "read cancel", "copy", "paste", "review", "text play", "text save"};

static int key_of(Str name)
{
    for (size_t i = 0; i < sizeof key_names / sizeof *key_names; i++)
        if (str_equal(name, str_from_c(key_names[i].name)))
            return key_names[i].key;
    return name.n == 1 ? name.s[0] : KEY_NONE;
}

/* A pasted text, read as the outside does. */
static void read_text(Game *g, Str text)
{
    Pack *pack = arena_new(&g->arena, Pack, 1);
    Diag *diag = arena_new(&g->arena, Diag, 1);
    PackFile file = {.path = S("pasted text"), .bytes = text};
    diag_init(diag, &g->arena);
    *pack = (Pack){.path = file.path,
                   .prose = grammar_open(S("assets"), S("en"), NULL, 2030, &g->arena)};
    pack_read(&file, 1, 2030, &g->arena, pack, diag);
    g->world.proposal = (Proposal){.pack = pack, .faults = diag->faults, .fault_count = diag->count,
                                   .errors = diag->errors, .warnings = diag->warnings,
                                   .serial = g->world.proposal.serial + 1};
    app_world_changed(g->app, S(""));
}

/* What the app asks for is written down; a dropped pack is read, as far as it can tell. */
static void take_actions(Game *g, Buf *out)
{
    Action a;
    Str loaded = S(""), pasted = S("");
    int text = 0;
    while (app_take_action(g->app, &a)) {
        buf_format(out, "! %s", action_names[a.type]);
        if (a.type == ACT_SOUND || (a.type >= ACT_PACK_SWITCH && a.type <= ACT_PACK_DOWN) || a.type == ACT_PACK_EXPORT)
            buf_format(out, " %d", a.value);
        if (a.text.n)
            buf_format(out, " %.*s", STR_ARG(a.text));
        if (!str_ends(buf_str(out), S("\n")))
            buf_add_char(out, '\n');
        if (a.type == ACT_REVIEW)
            pasted = arena_copy(&g->arena, a.text);
        if (a.type == ACT_LOAD)
            loaded = arena_copy(&g->arena, a.text);
        text |= a.type == ACT_TEXT_PLAY ? 1 : a.type == ACT_TEXT_SAVE ? 2 : 0;
        if (a.type == ACT_ROUND_ENDED)
            g->world.rating.t += 0.1;
        if (a.type == ACT_PACK_SWITCH)
            g->world.packs[a.value].on = !g->world.packs[a.value].on;
    }
    if (pasted.n)
        read_text(g, pasted);
    g->world.proposal.asked = text == 1;
    g->world.proposal.plays += text == 1;
    if (text == 2)
        g->world.proposal = (Proposal){0};
    if (text) {
        app_world_changed(g->app, S(""));
        take_actions(g, out);
    }
    if (loaded.n)
        app_world_changed(g->app, arena_format(&g->arena, "%.*s: 118 films, 1 error", STR_ARG(loaded)));
}

static const Target *named(const Targets *t, Str name)
{
    for (int i = 0; i < t->count; i++)
        if (str_equal(t->items[i].name, name))
            return &t->items[i];
    fail_msg("no target is called \"%.*s\"", STR_ARG(name));
    return NULL;
}

static Event at_target(Game *g, EventType type, Str name)
{
    Targets all = game_targets(g);
    const Target *t = named(&all, name);
    return (Event){.type = type, .x = t->box.x + t->box.w / 2, .y = t->box.y + t->box.h / 2};
}

static void set(Game *g, Str key, Str value)
{
    int n = 0;
    str_to_int(value, &n);
    if (str_equal(key, S("text-size")))
        g->settings.text_percent = n;
    else if (str_equal(key, S("time")))
        g->settings.time_s = n;
    else if (str_equal(key, S("theme")))
        g->settings.theme = n;
    else if (str_equal(key, S("motion")))
        g->settings.reduced_motion = !n;
    app_world_changed(g->app, S(""));
}

/* What a slow pack would tell. */
static void read_pack(Game *g, Str name, Str rest)
{
    Str milli, waiting;
    Reading *r = &g->world.reading;
    *r = (Reading){.what = READING_PACK, .name = arena_copy(&g->arena, name), .all = 60936240};
    str_cut(rest, ' ', &milli, &waiting);
    str_to_int(milli, &r->milli);
    str_to_int(waiting, &r->waiting);
    r->done = r->all / 1000 * (size_t)r->milli;
    if (str_equal(name, S("-")))
        r->what = READING_NOTHING;
    else if (str_equal(name, S("start")))
        r->what = READING_START;
    else if (str_equal(name, S("again")))
        r->what = READING_AGAIN;
    else if (str_equal(name, S("build")))
        r->what = READING_BUILD;
}

static unsigned mods_of(Str word)
{
    return str_equal(word, S("ctrl")) ? MOD_CTRL : str_equal(word, S("alt")) ? MOD_ALT
         : str_equal(word, S("shift")) ? MOD_SHIFT : 0;
}

static void step(Game *g, Str command, Str rest, Buf *out)
{
    Str one, two;
    int x = 0, y = 1;
    str_cut(rest, ' ', &one, &two);
    str_to_int(one, &x);
    str_to_int(two, &y);
    if (str_equal(command, S("key")))
        app_event(g->app, (Event){.type = EV_KEY, .key = key_of(one), .mods = mods_of(two)});
    else if (str_equal(command, S("click")))
        app_event(g->app, at_target(g, EV_PRESS, rest));
    else if (str_equal(command, S("point")))
        app_event(g->app, at_target(g, EV_POINT, rest));
    else if (str_equal(command, S("at")))
        game_click(g, x, y);
    else if (str_equal(command, S("wheel")))
        app_event(g->app, (Event){.type = EV_WHEEL, .y = x});
    else if (str_equal(command, S("type")))
        app_event(g->app, (Event){.type = EV_TEXT, .text = rest});
    else if (str_equal(command, S("paste")))
        app_event(g->app, (Event){.type = EV_PASTE, .text = rest});
    else if (str_equal(command, S("propose")))
        game_propose(g, small_text, DOUBT("Music", "Alexandre Desplat"), text_faults, 1);
    else if (str_equal(command, S("drop")))
        app_event(g->app, (Event){.type = EV_DROP, .text = rest});
    else if (str_equal(command, S("front")))
        app_event(g->app, (Event){.type = EV_FOCUS});
    else if (str_equal(command, S("resize")))
        app_event(g->app, (Event){.type = EV_RESIZE, .x = x, .y = y});
    else if (str_equal(command, S("read")))
        read_pack(g, one, two);
    else if (str_equal(command, S("start")))
        g->world.loading = true;
    else if (str_equal(command, S("next")))
        buf_format(out, "%d ms\n", app_next_ms(g->app));
    else if (str_equal(command, S("list")))
        at_seen(g);
    else if (str_equal(command, S("deal")))
        game_deal(g, x);
    else if (str_equal(command, S("set")))
        set(g, one, two);
    else if (str_equal(command, S("show")))
        app_write_transcript(g->app, out);
    else if (str_equal(command, S("settings")))
        settings_write(&g->settings, out);
    else if (str_equal(command, S("tick")))
        for (int i = 0; i < y; i++)
            game_tick(g, x);
    else
        fail_msg("what is \"%.*s\"?", STR_ARG(command));
}

static void play(const char *name)
{
    Game g;
    game_open(&g, 1280, 720, measure_by_size);
    Str script = test_read_file(&g.arena, arena_c(&g.arena, arena_format(&g.arena, "tests/play/%s.play", name)));
    Buf out = buf_in(&g.arena);
    for (Str rest = script, line; rest.n;) {
        Str command, what;
        str_cut(rest, '\n', &line, &rest);
        line = str_trim(line);
        if (!line.n || line.s[0] == '#')
            continue;
        buf_format(&out, "%.*s\n", STR_ARG(line));
        str_cut(line, ' ', &command, &what);
        step(&g, command, what, &out);
        take_actions(&g, &out);
        app_draw(g.app, &(DrawList){.arena = &g.frame});
        arena_clear(&g.frame);
    }
    test_golden(arena_c(&g.arena, arena_format(&g.arena, "play_%s.txt", name)), buf_str(&out));
    game_close(&g);
}

static void test_keys(void **state) { (void)state; play("keys"); }
static void test_mouse(void **state) { (void)state; play("mouse"); }
static void test_drop(void **state) { (void)state; play("drop"); }
static void test_reading(void **state) { (void)state; play("reading"); }
static void test_pause(void **state) { (void)state; play("pause"); }
static void test_clock(void **state) { (void)state; play("clock"); }
static void test_dispute(void **state) { (void)state; play("dispute"); }
static void test_programme(void **state) { (void)state; play("programme"); }
static void test_seen(void **state) { (void)state; play("seen"); }
static void test_packs(void **state) { (void)state; play("packs"); }
static void test_review(void **state) { (void)state; play("review"); }
static void test_settings(void **state) { (void)state; play("settings"); }
static void test_small(void **state) { (void)state; play("small"); }

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_keys), cmocka_unit_test(test_mouse), cmocka_unit_test(test_drop), cmocka_unit_test(test_reading),
        cmocka_unit_test(test_pause), cmocka_unit_test(test_clock), cmocka_unit_test(test_dispute), cmocka_unit_test(test_programme),
        cmocka_unit_test(test_seen),
        cmocka_unit_test(test_packs), cmocka_unit_test(test_review), cmocka_unit_test(test_settings), cmocka_unit_test(test_small),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
