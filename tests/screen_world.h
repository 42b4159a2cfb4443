/* screen_world.h -- the app on a small handmade world, with a Measure that needs no font.
 * The round's items are dealt by hand, so that no golden of a screen depends on the generator. */
#ifndef SCREEN_WORLD_H
#define SCREEN_WORLD_H

#include "pack.h"
#include "screen.h"
#include "test.h"
#include "utf8.h"

static const char small_names[] =
    "%rec: Country\n\nName: France\nAdjective: French\n\nName: Belgium\nAdjective: Belgian\n\n"
    "Name: Japan\nAdjective: Japanese\n\n";

static const char small_pack[] =
    "%rec: Pack\n\nName: Film club\n\n%rec: Film\n\n"
    "Title: Rust and Bone\nYear: 2012\nDirector: Jacques Audiard\nCountry: France\nCountry: Belgium\n\n"
    "Title: Amour\nYear: 2012\nDirector: Michael Haneke\nCountry: France\n\n"
    "Title: Tokyo Story\nYear: 1953\nDirector: Yasujiro Ozu\nCountry: Japan\n\n"
    "%rec: Question\n\n"
    "Ask: One?\nRight: 1 a\nWrong: 1 b\nWrong: 1 c\nWrong: 1 d\n\n"
    "Ask: Two?\nRight: 2 a\nWrong: 2 b\nWrong: 2 c\nWrong: 2 d\n\n"
    "Ask: Three?\nRight: 3 a\nWrong: 3 b\nWrong: 3 c\nWrong: 3 d\n\n"
    "Ask: Four?\nRight: 4 a\nWrong: 4 b\nWrong: 4 c\nWrong: 4 d\n\n"
    "Ask: Five?\nRight: 5 a\nWrong: 5 b\nWrong: 5 c\nWrong: 5 d\n\n"
    "Ask: Six?\nRight: 6 a\nWrong: 6 b\nWrong: 6 c\nWrong: 6 d\n";

static const Fault small_faults[] = {
    {.kind = FAULT_ERROR, .file = {"club.rec", 8}, .line = 14, .column = 15, .name = "year",
     .message = {"the year \"20l2\" is not a number; write it in digits", 50}, .excerpt = {"20l2", 4}},
    {.kind = FAULT_WARNING, .file = {"club.rec", 8}, .line = 31, .column = 1, .name = "bare",
     .message = {"nothing can be asked of this film, it has a title and a year only", 65}},
};

typedef struct {
    Arena arena, frame;
    Diag diag;
    Pack name_pack, pack, words;
    Names names;
    Locale locale;
    World world;
    Settings settings;
    App *app;
    int64_t now_ms;
} Game;

/* ---- measures: ten pixels a code point; and one that grows with the size, a little wider than the
 * real faces are */

static int ten_a_sign(void *ctx, Face f, int size, int tracking, Str text)
{
    (void)ctx, (void)f, (void)size, (void)tracking;
    return 10 * utf8_length(text);
}

static int by_size(void *ctx, Face f, int size, int tracking, Str text)
{
    static const int per_mille[FACE_COUNT] = {400, 560, 590, 440};
    (void)ctx;
    return utf8_length(text) * (size * per_mille[f] / 1000 + tracking);
}

static void a_line(void *ctx, Face f, int size, int *ascent, int *descent)
{
    (void)ctx, (void)f;
    *ascent = size * 95 / 100;
    *descent = size * 25 / 100;
}

static const Measure measure_ten = {ten_a_sign, a_line, NULL};
static const Measure measure_by_size = {by_size, a_line, NULL};

/* ---- the world */

static inline Pack game_pack(Game *g, const char *name, Str text)
{
    Pack pack = {.path = str_from_c(name)};
    PackFile file = {.path = str_from_c(name), .bytes = text};
    pack_read(&file, 1, 2030, &g->arena, &pack, &g->diag);
    return pack;
}

static inline void game_build_world(Game *g)
{
    diag_init(&g->diag, &g->arena);
    g->name_pack = game_pack(g, "names.rec", str_from_c(small_names));
    names_build(&g->name_pack, 1, &g->arena, &g->names);
    g->pack = game_pack(g, "club.rec", str_from_c(small_pack));
    g->words = game_pack(g, "en.rec", test_read_file(&g->arena, "assets/locale/en.rec"));
    locale_build(&g->words, &g->arena, &g->locale);
    CatalogInput input = {&g->pack, false};
    g->world.catalog = catalog_build(&input, 1, &g->name_pack, 1, &g->names, &g->arena, &g->diag);
    g->world.locale = &g->locale;
    g->world.fingerprint = catalog_fingerprint(g->world.catalog, GENERATOR_VERSION);
    g->world.packs[0] = (PackView){.name = S("World Cinema"), .path = S("builtin"), .builtin = true,
                                   .format = S("marquee rec"), .on = true, .films = 1024,
                                   .questions = 31200};
    g->world.packs[1] = (PackView){.name = S("Film club"), .path = S("/home/me/club.rec"), .films = 118,
                                   .format = S("marquee rec"), .on = false, .questions = -1,
                                   .errors = 1, .warnings = 1, .faults = small_faults,
                                   .fault_count = 2};
    g->world.packs[2] = (PackView){.name = S("A pack that went away"), .path = S("/mnt/away"),
                                   .format = S("marquee rec"), .gone = true};
    g->world.pack_count = 3;
    g->world.questions = 31200;
    g->world.best = 4200;
    g->world.rating = (Rating){.t = 0.5, .answers = 40};
    g->world.today = S("22 Nov");
    g->world.seeded = true;
    g->world.entropy = 5;
}

static inline void game_open(Game *g, int w, int h, Measure measure)
{
    memset(g, 0, sizeof *g);
    arena_init(&g->arena);
    arena_init(&g->frame);
    game_build_world(g);
    settings_default(&g->settings);
    g->settings.programme.length = 5;       /* as many as there are */
    g->app = app_open(&g->world, &g->settings, measure, w, h, &g->arena);
}

static inline void game_close(Game *g)
{
    app_close(g->app);
    arena_free(&g->frame);
    arena_free(&g->arena);
}

/* ---- what happens */

static inline void game_tick(Game *g, int ms)
{
    g->now_ms += ms;
    app_event(g->app, (Event){.type = EV_TICK, .ms = g->now_ms});
}

static inline void game_key(Game *g, int key)
{
    app_event(g->app, (Event){.type = EV_KEY, .key = key});
}

static inline void game_click(Game *g, int x, int y)
{
    app_event(g->app, (Event){.type = EV_PRESS, .x = x, .y = y});
}

static inline DrawList game_draw(Game *g)
{
    DrawList d;
    arena_clear(&g->frame);
    draw_begin(&d, &g->frame);
    app_draw(g->app, &d);
    return d;
}

static inline Targets game_targets(Game *g)
{
    Targets t = {.arena = &g->frame};
    app_list_targets(g->app, &t);
    return t;
}

/* ---- a round dealt by hand: its first question is the one of the design */

static inline Item game_item(int number)
{
    static const struct { const char *stem, *why, *clue, *option[4], *note[4]; } cards[] = {
        {"Who directed *Rust and Bone* (2012), with Marion Cotillard and Matthias Schoenaerts?",
         "*Rust and Bone* (*De rouille et d'os*, France and Belgium, 2012) was directed by Jacques Audiard, "
         "from a short story by Craig Davidson. It competed for the Palme d'Or at Cannes, which went to "
         "*Amour*, and won Best Film at London.",
         "He also directed *A Prophet* (2009).",
         {"Jacques Audiard", "Michael Haneke", "Xavier Giannoli", "C\xC3\xA9" "dric Kahn"},
         {"directed it, and *A Prophet* (2009)", "directed *Amour* (2012)", "directed *Superstar* (2012)",
          "directed *A Better Life* (2011)"}},
        {"Which of these films shared the Palme d'Or at the 1993 Cannes Film Festival with *The Piano*?",
         "*The Piano* (1993) shared the Palme d'Or with *Farewell My Concubine*.", "",
         {"*Farewell My Concubine*", "*Naked*",
          "*The Young and the Damned of the Long and Winding Road to Nowhere in Particular*", "*Raining Stones*"},
         {"", "won Best Director that year", "", "won the Jury Prize"}},
    };
    int i = number % 2;
    Item item = {.source = S("World Cinema, *Rust and Bone*, Director"), .id = S("K7QD2M9X"),
                 .label = str_from_c(i ? "kind.fest_winner_film" : "kind.director_of_film"),
                 .success_milli = 700, .base_points = 200, .chars = 100};
    item.question.option_count = 4;
    item.question.draw = 12345 + (uint64_t)number;
    item.stem = str_from_c(cards[i].stem);
    item.why = str_from_c(cards[i].why);
    item.clue = str_from_c(cards[i].clue);
    for (int k = 0; k < 4; k++) {
        item.option[k] = str_from_c(cards[i].option[k]);
        item.note[k] = str_from_c(cards[i].note[k]);
    }
    return item;
}

/* Start a round and put `count` known questions in the place of those drawn. */
static inline void game_deal(Game *g, int count)
{
    game_key(g, KEY_ENTER);
    Session *s = (Session *)app_session(g->app);
    if (!s || app_screen(g->app) != SCREEN_QUESTION)
        fail_msg("no round began");
    s->count = count;
    for (int i = 0; i < count; i++) {
        s->items[i] = game_item(i);
        s->spare[i] = game_item(i + 1);
    }
    game_tick(g, 1);
    game_tick(g, 1000);
}

/* Answer what is asked and, but for the last, go on; `right` has a letter a question, y or n. */
static inline void game_answer(Game *g, const char *right)
{
    for (; *right; right++) {
        game_tick(g, 6000);
        game_key(g, *right == 'y' ? 'A' : 'B');
        game_tick(g, 1000);
        if (!right[1])
            return;
        game_key(g, KEY_ENTER);
        game_tick(g, 1);
        game_tick(g, 1000);
    }
}

/* ---- every screen, as a way to get there from the menu */

static inline void at_title(Game *g) { game_tick(g, 10000); }
static inline void at_title_text(Game *g)
{
    PackView *p = &g->world.packs[1];
    p->of_text = p->on = g->world.proposal.asked = true;
    p->name = S("Rust and Bone, a text");
    p->films = 1;
    app_world_changed(g->app, S(""));
    at_title(g);
}
static inline void at_programme(Game *g) { game_key(g, KEY_RIGHT); }
static inline void at_seen(Game *g)
{
    static const uint8_t seen[] = {1, 0, 1};
    g->world.seen = (SeenList){.films = seen, .key = 9, .listed = 530, .matched = 412,
                               .path = S("/home/me/export")};
    g->settings.programme.seen = true;
    app_world_changed(g->app, S(""));
}
static inline void at_programme_seen(Game *g) { at_seen(g); at_programme(g); }
static inline void at_question(Game *g) { game_deal(g, 10); game_tick(g, 9000); }
static inline void at_fifty(Game *g) { game_deal(g, 20); game_key(g, 'X'); game_key(g, 'H'); }
static inline void at_right(Game *g) { game_deal(g, 10); game_answer(g, "yyy"); }
static inline void at_wrong(Game *g) { game_deal(g, 10); game_answer(g, "yyn"); }
static inline void at_pause(Game *g) { at_question(g); game_key(g, 'P'); }
static inline void at_results(Game *g)
{
    game_deal(g, 10);
    game_answer(g, "ynyynyyyyy");
    game_key(g, KEY_ENTER);
    game_tick(g, 5000);
}
static inline void at_packs(Game *g)
{
    game_key(g, KEY_DOWN);
    game_key(g, KEY_ENTER);
    game_key(g, KEY_DOWN);
    game_tick(g, 1000);
}
static inline void at_reading(Game *g)
{
    g->world.reading = (Reading){.what = READING_PACK, .name = S("all the films of the world and some more besides.csv"), .done = 34000000,
                                 .all = 60936240, .milli = 186, .waiting = 2};
    game_tick(g, 1);
    game_tick(g, 500);
}
static inline void at_packs_reading(Game *g)
{
    g->world.packs[2] = (PackView){.name = S("slow.csv"), .path = S("/home/me/slow.csv"), .unread = true};
    at_packs(g);
    game_key(g, KEY_DOWN);
    at_reading(g);
}
static inline void at_question_reading(Game *g) { at_question(g); at_reading(g); }
static inline void at_path(Game *g)
{
    at_packs(g);
    game_key(g, 'A');
    app_event(g->app, (Event){.type = EV_TEXT, .text = S("a")});
    app_event(g->app, (Event){.type = EV_TEXT, .text = S("/home/me/a/very/long/way/to/films.rec")});
}
static inline void at_settings(Game *g)
{
    game_key(g, KEY_DOWN);
    game_key(g, KEY_RIGHT);
    game_key(g, KEY_ENTER);
}
/* A text read by hand: two films, a doubt, a fault. */
static const char small_text[] =
    "#: Rust and Bone (2012) is a French-Belgian film directed by Jacques Audiard.\n"
    "Title: Rust and Bone\n"
    "#: Rust and Bone (2012) is a French-Belgian film directed by Jacques Audiard.\nYear: 2012\n"
    "#: Rust and Bone (2012) is a French-Belgian film directed by Jacques Audiard.\n"
    "Country: France\nOriginal_title: De rouille et d'os\n"
    "#: Rust and Bone (2012) is a French-Belgian film directed by Jacques Audiard.\n"
    "Director: Jacques Audiard\n"
    "#: It is based on a short story by Craig Davidson.\nBased_on: short story; ; Craig Davidson\n"
    "#: The film stars Marion Cotillard, who plays the killer whale trainer St\xC3\xA9phanie, a woman whose "
    "life is not what it was before the accident, and Matthias Schoenaerts.\n"
    "Star: Marion Cotillard as St\xC3\xA9phanie\n"
    "#: The film stars Marion Cotillard, who plays the killer whale trainer St\xC3\xA9phanie, a woman whose "
    "life is not what it was before the accident, and Matthias Schoenaerts.\n"
    "Star: Matthias Schoenaerts\n"
    "#: It won *Best Film* at the 2012 London Film Festival.\n"
    "Won: Best Film; London Film Festival; 2012\n"
    "\nTitle: Amour\nYear: 2012\nDirector: Michael Haneke\nComplete: Director\n";

static const Fault text_faults[] = {
    {.kind = FAULT_WARNING, .file = {"pasted text", 11}, .line = 3, .column = 9, .name = "two-years",
     .message = {"two years are given, 2012 and 2013; the first counts: strike it if it is wrong", 78},
     .excerpt = {"2013", 4}},
};

/* `doubt` is of the first film. */
static inline void game_propose(Game *g, const char *text, Field doubt, const Fault *faults, int fault_count)
{
    Pack *pack = arena_new(&g->arena, Pack, 1);
    *pack = game_pack(g, "pasted text", str_from_c(text));
    if (pack->films) {
        *ARRAY_PUSH(&g->arena, pack->doubts, pack->doubt_count, pack->doubt_cap) = (Doubt){0, doubt};
    }
    Proposal *p = &g->world.proposal;
    *p = (Proposal){.pack = pack, .faults = faults, .fault_count = fault_count,
                    .warnings = fault_count, .serial = p->serial + 1};
    app_world_changed(g->app, S(""));
    game_tick(g, 1000);
}

#define DOUBT(name, value) ((Field){S(name), S(value), 1, 1})

static inline void at_review(Game *g)
{
    game_propose(g, small_text, DOUBT("Music", "Alexandre Desplat"), text_faults, 1);
    for (int i = 0; i < 4; i++)
        game_key(g, KEY_DOWN);
    game_key(g, KEY_SPACE);
    game_key(g, KEY_DOWN);
    game_key(g, KEY_DOWN);
}
static inline void at_review_none(Game *g)
{
    game_propose(g, "Hello.", DOUBT("Music", "Alexandre Desplat"), text_faults, 1);
}
/* A prize without a year, and the year that it may well be of. */
static inline void at_review_year(Game *g)
{
    static const char text[] = "Title: Amour\nYear: 2012\nDirector: Michael Haneke\n"
                               "Won: Best Director; César Awards; ?; Michael Haneke\n";
    game_propose(g, text, DOUBT("Won", "Best Director; César Awards; 2013; Michael Haneke"), NULL, 0);
    for (int i = 0; i < 4; i++)
        game_key(g, KEY_DOWN);
}
static inline void at_help(Game *g) { at_question(g); game_key(g, KEY_F1); }

static const struct { int line; const char *name; void (*go)(Game *g); } ways[] = {
    {__LINE__, "title", at_title},       {__LINE__, "programme", at_programme},
    {__LINE__, "title_text", at_title_text},
    {__LINE__, "programme_seen", at_programme_seen},
    {__LINE__, "question", at_question}, {__LINE__, "fifty", at_fifty},
    {__LINE__, "right", at_right},       {__LINE__, "wrong", at_wrong},
    {__LINE__, "pause", at_pause},       {__LINE__, "results", at_results},
    {__LINE__, "packs", at_packs},       {__LINE__, "path", at_path},
    {__LINE__, "packs_reading", at_packs_reading}, {__LINE__, "question_reading", at_question_reading},
    {__LINE__, "settings", at_settings}, {__LINE__, "help", at_help},
    {__LINE__, "review", at_review},     {__LINE__, "review_none", at_review_none},
    {__LINE__, "review_year", at_review_year},
};

#endif
