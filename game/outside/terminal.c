/* terminal.c -- see terminal.h. One line in, a few lines out; nothing is drawn, coloured or moved. */
#include "terminal.h"

#include <stdio.h>
#include <string.h>

#include "begin.h"
#include "play.h"
#include "utf8.h"

#define LINE_MAX_BYTES 1024

typedef struct {
    Host *host;
    int64_t (*now_ms)(void);
    int64_t (*now_s)(void);
    Arena round_arena;
    Session session;
    Unfinished round;
    int64_t last_ms;
    uint64_t rounds;            /* begun in this run: each starts from another seed */
} Terminal;

typedef enum { GO_ON, LEAVE } Going;

static void say(Str marked)
{
    Arena a;
    arena_init(&a);
    Buf plain = buf_in(&a), safe = buf_in(&a);
    words_quoted(marked, &plain);
    diag_write_safe(&safe, buf_str(&plain));
    fwrite(safe.s, 1, safe.n, stdout);
    arena_free(&a);
}

static void say_line(Str marked)
{
    say(marked);
    putchar('\n');
}

static Str word(const Terminal *t, const char *key)
{
    return locale_word(t->host->world.locale, key);
}

static void say_filled(const Terminal *t, const char *key, const Fill *fills, int count)
{
    char memory[1024];
    Buf b = buf_fixed(memory, sizeof memory);
    locale_fill(&b, word(t, key), fills, count);
    say_line(buf_str(&b));
}

/* A line without its line feed; false at the end of input. A longer line is taken in parts. */
static bool read_line(char *memory, Str *out)
{
    fflush(stdout);
    if (!fgets(memory, LINE_MAX_BYTES, stdin))
        return false;
    *out = str_trim(str_from_c(memory));
    return true;
}

static Str number(char memory[24], long value)
{
    return (Str){memory, (size_t)snprintf(memory, 24, "%ld", value)};
}

static void act_at(Terminal *t, ActionType type, int value)
{
    Str said;
    host_act(t->host, (Action){.type = type, .value = value}, &t->round, &t->session, t->now_s(),
             &said);
    if (said.n)
        say_line(said);
}

static void act(Terminal *t, ActionType type)
{
    act_at(t, type, 0);
}

static void pass_time(Terminal *t)
{
    int64_t now = t->now_ms(), passed = now - t->last_ms;
    t->last_ms = now;
    session_tick(&t->session, passed > 86400000 ? 86400000 : (int)passed);
}

/* ---- one question */

static void say_question(const Terminal *t)
{
    const Session *s = &t->session;
    const Item *item = session_item(s);
    char at[24], count[24], points[24], score[24];
    const Fill fills[] = {{"at", number(at, s->at + 1)}, {"count", number(count, s->count)},
                          {"points", number(points, item->base_points)},
                          {"score", number(score, s->score)}};
    putchar('\n');
    say_filled(t, "terminal.question", fills, 4);
    say_line(item->stem);
    for (int i = 0; i < item->question.option_count; i++)
        if (!(s->out >> i & 1)) {
            printf("  %c. ", 'A' + i);
            say_line(item->option[i]);
        }
}

static void say_clue(const Terminal *t)
{
    say(word(t, "terminal.clue"));
    putchar(' ');
    say_line(session_item(&t->session)->clue);
}

static void say_answer(const Terminal *t)
{
    const Session *s = &t->session;
    const Item *item = session_item(s);
    const Answer *x = &s->answers[s->at];
    char points[24];
    const Fill fills[] = {{"points", number(points, x->points)},
                          {"key", item->option[item->question.key]}};
    say_filled(t, x->right ? "terminal.right" : x->chosen < 0 ? "terminal.late" : "terminal.wrong",
               fills, 2);
    say_line(item->why);
    if (item->said.n)
        say_line(item->said);
    for (int i = 0; i < item->question.option_count; i++)
        if (i != item->question.key && item->note[i].n) {
            printf("  ");
            say(item->option[i]);
            printf(": ");
            say_line(item->note[i]);
        }
}

/* A-F, a-f and 1-6 choose; -1 for anything else. */
static int chosen(Str line)
{
    if (line.n != 1)
        return -1;
    char c = line.s[0];
    if (c >= '1' && c <= '6')
        return c - '1';
    if (c >= 'A' && c <= 'F')
        return c - 'A';
    return c >= 'a' && c <= 'f' ? c - 'a' : -1;
}

static bool is_word(Str line, const char *letter)
{
    return str_equal_ascii_nocase(line, str_from_c(letter));
}

static void use(Terminal *t, Lifeline lifeline)
{
    if (!session_use(&t->session, lifeline)) {
        say_line(word(t, "terminal.used"));
        return;
    }
    act(t, ACT_USED);
    if (lifeline == LIFE_CLUE)
        say_clue(t);
    else
        say_question(t);
}

/* The question before this one, whose answer has just been read. */
static void dispute(Terminal *t)
{
    int last = session_answered(&t->session) - 1;
    if (!session_dispute(&t->session, last)) {
        say_line(word(t, "terminal.no-dispute"));
        return;
    }
    act_at(t, ACT_DISPUTE, last);
    say_line(word(t, "said.disputed"));
}

/* What the player types before an answer; GO_ON when the question is settled. */
static Going settle_question(Terminal *t)
{
    char memory[LINE_MAX_BYTES];
    Str line;
    while (t->session.phase <= PHASE_ANSWERING) {
        printf("> ");
        if (!read_line(memory, &line) || is_word(line, "q"))
            return LEAVE;
        pass_time(t);
        int option = chosen(line);
        if (option >= 0) {
            /* Nobody types a line by accident in the first 0.3 s: let that time have passed. */
            session_tick(&t->session, SCORE_KEYS_DEAF_MS);
            if (!session_answer(&t->session, option))
                say_line(word(t, "terminal.no-option"));
        } else if (is_word(line, "x"))
            use(t, LIFE_FIFTY);
        else if (is_word(line, "s"))
            use(t, LIFE_SWAP);
        else if (is_word(line, "h"))
            use(t, LIFE_CLUE);
        else if (is_word(line, "r"))
            dispute(t);
        else if (line.n == 0)
            say_question(t);
        else
            say_line(word(t, "terminal.help"));
    }
    return GO_ON;
}

/* ---- a round */

static void say_results(Terminal *t, int best_before)
{
    const Session *s = &t->session;
    char right[24], count[24], score[24], best[24];
    const Fill fills[] = {{"right", number(right, session_right_count(s))},
                          {"count", number(count, s->count)}, {"score", number(score, s->score)},
                          {"best", number(best, best_before)}};
    putchar('\n');
    say_filled(t, "terminal.results", fills, 4);
    if (best_before > 0)
        say_filled(t, s->score > best_before ? "terminal.new-best" : "terminal.best", fills, 4);
}

static Going play_round(Terminal *t)
{
    int best_before = t->host->world.best;
    while (t->session.phase != PHASE_DONE) {
        say_question(t);
        t->last_ms = t->now_ms();
        if (settle_question(t) == LEAVE)
            return LEAVE;
        act(t, ACT_ANSWERED);
        say_answer(t);
        session_next(&t->session);
    }
    act(t, ACT_ROUND_ENDED);
    say_results(t, best_before);
    return GO_ON;
}

static bool begin(Terminal *t, const Unfinished *again)
{
    Host *h = t->host;
    const World *w = &h->world;
    t->round = again ? *again : (Unfinished){.there = true, .programme = h->settings.programme,
                                             .level = begin_level(&h->settings.programme, &w->rating),
                                             .fingerprint = w->fingerprint,
                                             .disputes = w->disputes};
    const SeenList *seen = again ? &w->round_seen : &w->seen;
    t->round.programme.seen = t->round.programme.seen && seen->films;
    t->round.seen_key = t->round.programme.seen ? seen->key : 0;
    t->round.seen_path = t->round.programme.seen ? seen->path : S("");
    if (!again && h->options.ask.level != LEVEL_RISING)
        t->round.level = h->options.ask.level;
    bool fixed = again || w->seeded;
    uint64_t seed = again ? again->seed : w->seeded ? w->entropy + t->rounds : w->entropy ^ rng_mix(t->rounds);
    t->rounds++;
    Beginning b = {.catalog = w->catalog, .prepared = w->prepared, .programme = &t->round.programme, .level = t->round.level,
                   .seed = seed, .fixed = fixed, .recent = w->recent_facts,
                   .recent_count = w->recent_count, .seen = seen->films};
    arena_clear(&t->round_arena);
    Round *round = arena_new(&t->round_arena, Round, 1);
    const Asker *asker = begin_round(&b, &t->round_arena, round);
    if (!round->count)
        return false;
    t->round.seed = round->seed;
    t->round.number = round->number;
    session_begin(&t->session, asker, w->catalog, w->locale, round, 0, &t->round_arena);
    session_mark_disputed(&t->session, w->disputed, w->disputed_count);
    if (again)
        session_resume(&t->session, again->answers, again->answered, again->used);
    act(t, ACT_ROUND_BEGUN);
    return true;
}

/* Enter and yes go on; the end of input and no do not. */
static bool agrees(const Terminal *t, const char *key)
{
    char memory[LINE_MAX_BYTES];
    Str line;
    say(word(t, key));
    putchar(' ');
    return read_line(memory, &line) && !is_word(line, "n") && !is_word(line, "q");
}

int terminal_play(Host *h, int64_t (*now_ms)(void), int64_t (*now_s)(void))
{
    Terminal *t = arena_new(&h->arena, Terminal, 1);
    *t = (Terminal){.host = h, .now_ms = now_ms, .now_s = now_s};
    arena_init(&t->round_arena);
    say_line(word(t, "terminal.welcome"));
    if (h->world.notice.n)
        say_line(h->world.notice);
    bool resume = play_can_draw_again(&h->world) && agrees(t, "terminal.resume");
    Unfinished left = h->world.unfinished;
    int status = 0;
    for (bool again = true; again;) {
        if (!begin(t, resume ? &left : NULL)) {
            say_line(word(t, "terminal.nothing"));
            status = 1;
            break;
        }
        resume = false;
        if (play_round(t) == LEAVE) {
            say_line(word(t, "terminal.kept"));
            break;
        }
        again = agrees(t, "terminal.again");
    }
    arena_free(&t->round_arena);
    fflush(stdout);
    return status;
}
