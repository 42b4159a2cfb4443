/* arguments.c -- see arguments.h. One table serves reading and --help. */
#include "arguments.h"

#include <string.h>

static const struct { const char *name; Command command; const char *help; } commands[] = {
    {"ask", CMD_ASK, "ask [-n N] [PACK...]       write questions to standard output"},
    {"check", CMD_CHECK, "check PACK...              report every problem of the packs, then prove their questions"},
    {"convert", CMD_CONVERT, "convert FILE... [-o OUT]   write the films of any readable file as a native pack"},
    {"kinds", CMD_KINDS, "kinds [PACK...]            count the questions of each kind that the packs hold"},
};
#define COMMAND_COUNT (int)(sizeof commands / sizeof *commands)

/* A setter takes the value (empty for switches) and says what is wrong with it, or NULL. */
typedef struct {
    const char *name, *value, *help;        /* value: NULL for a switch */
    const char *(*set)(Options *o, Str value, Arena *a);
} Option;

static const char *set_seed(Options *o, Str v, Arena *a)
{
    (void)a;
    o->seed = v;
    o->seeded = true;
    return NULL;
}

static const char *set_kinds(Options *o, Str v, Arena *a)
{
    (void)a;
    for (Str rest = v, word; rest.n;) {
        str_cut(rest, ',', &word, &rest);
        int kind = kind_find(str_trim(word));
        if (kind < 0)
            return "is no kind of question; `marquee kinds` lists them";
        o->ask.kinds |= (uint64_t)1 << kind;
    }
    return o->ask.kinds ? NULL : "names no kind; `marquee kinds` lists them";
}

static const char *set_level(Options *o, Str v, Arena *a)
{
    (void)a;
    for (int i = 0; i < LEVEL_COUNT; i++)
        if (str_equal(v, str_from_c(level_name(i)))) {
            o->ask.level = i;
            return NULL;
        }
    return "is no difficulty; say easy, medium or hard";
}

static const char *set_years(Options *o, Str v, Arena *a)
{
    (void)a;
    Str first, last;
    if (!str_cut(v, '-', &first, &last))
        last = first;
    if (!str_to_int(first, &o->ask.year_first) || !str_to_int(last, &o->ask.year_last)
        || o->ask.year_first < 1 || o->ask.year_first > o->ask.year_last)
        return "is no span of years; write 1950-1979";
    return NULL;
}

static const char *set_country(Options *o, Str v, Arena *a)
{
    (void)a;
    for (Str rest = v, word; rest.n;) {
        str_cut(rest, ',', &word, &rest);
        if (o->country_count == 16)
            return "names too many countries; sixteen are the most";
        o->countries[o->country_count++] = str_trim(word);
    }
    return NULL;
}

static const char *set_count(Options *o, Str v, Arena *a)
{
    (void)a;
    return str_to_int(v, &o->count) && o->count >= 1 ? NULL : "is no number of questions";
}

static const char *set_round(Options *o, Str v, Arena *a)
{
    (void)a;
    if (!str_to_int(v, &o->round) || o->round < 1 || o->round > ROUND_MAX)
        return "is no length of a round; say 1 to 50";
    return NULL;
}

static const char *set_format(Options *o, Str v, Arena *a)
{
    (void)a;
    static const char *const names[] = {"text", "jsonl", "sheet", "gift", "anki"};
    for (int i = 0; i < 5; i++)
        if (str_equal(v, str_from_c(names[i]))) {
            o->format = (AskFormat)i;
            return NULL;
        }
    return "is no format; say text, jsonl, sheet, gift or anki";
}

static const char *set_size(Options *o, Str v, Arena *a)
{
    (void)a;
    Str w, h;
    if (!str_cut(v, 'x', &w, &h) || !str_to_int(w, &o->width) || !str_to_int(h, &o->height)
        || o->width < 640 || o->height < 360 || o->width > 16384 || o->height > 16384)
        return "is no size of a window; write 1280x720, and not less than 640x360";
    return NULL;
}

static const char *set_mode(Options *o, Str v, Arena *a)
{
    (void)o, (void)a;
    return str_equal(v, S("play")) ? NULL : "is no mode; say play";
}

#define TEXT_SETTER(name, field)                                                                  \
    static const char *name(Options *o, Str v, Arena *a)                                          \
    {                                                                                             \
        (void)a;                                                                                  \
        o->field = v;                                                                             \
        return v.n ? NULL : "is empty";                                                           \
    }
TEXT_SETTER(set_seen, seen)
TEXT_SETTER(set_data, data)
TEXT_SETTER(set_assets, assets)
TEXT_SETTER(set_lang, lang)
TEXT_SETTER(set_out, out)
TEXT_SETTER(set_id, id)
TEXT_SETTER(set_code, code)
TEXT_SETTER(set_rejects, rejects)

static const char *set_explain(Options *o, Str v, Arena *a)
{
    o->explain = true;
    return set_id(o, v, a);
}

#define SWITCH(name, field)                                                                       \
    static const char *name(Options *o, Str v, Arena *a)                                          \
    {                                                                                             \
        (void)v, (void)a;                                                                         \
        o->field = true;                                                                          \
        return NULL;                                                                              \
    }
SWITCH(set_only, only)
SWITCH(set_template, template)
SWITCH(set_text, text)
SWITCH(set_fullscreen, fullscreen)
SWITCH(set_mute, mute)
SWITCH(set_motion, reduced_motion)

static const char *set_help(Options *o, Str v, Arena *a)
{
    (void)v, (void)a;
    o->command = CMD_HELP;
    return NULL;
}

static const char *set_version(Options *o, Str v, Arena *a)
{
    (void)v, (void)a;
    o->command = CMD_VERSION;
    return NULL;
}

static const Option options[] = {
    {"--seed", "TEXT", "the same seed, packs and options give the same questions", set_seed},
    {"--kind", "NAME,...", "only these kinds of question", set_kinds},
    {"--difficulty", "LEVEL", "easy, medium or hard; without it a round grows harder", set_level},
    {"--years", "FROM-TO", "only films of these years", set_years},
    {"--country", "NAME,...", "only films in whose making one of these took part", set_country},
    {"--seen", "FILE", "only films in this list: Letterboxd's export, or titles and years", set_seen},
    {"--only", NULL, "the named packs alone, without the built-in one", set_only},
    {"-n", "N", "ask: how many questions (10)", set_count},
    {"--round", "N", "ask: questions a round (10)", set_round},
    {"--format", "FORMAT", "ask: text, jsonl, sheet, gift (Moodle) or anki", set_format},
    {"--id", "ID", "ask: show this question again", set_id},
    {"--explain", "ID", "ask: why its key is right, and each other option wrong", set_explain},
    {"--rejects", "FILE", "check: write what was refused there, in its own format, to mend it", set_rejects},
    {"--template", NULL, "check: write a pack to start from, with notes", set_template},
    {"-o", "FILE", "convert: write here, not to standard output", set_out},
    {"--text", NULL, "play in the terminal", set_text},
    {"--code", "CODE", "play a friend's round", set_code},
    {"--mode", "MODE", "play", set_mode},
    {"--fullscreen", NULL, "begin in full screen", set_fullscreen},
    {"--size", "WxH", "the window's size", set_size},
    {"--mute", NULL, "no sound", set_mute},
    {"--reduced-motion", NULL, "nothing moves on the screen", set_motion},
    {"--lang", "XX", "the language of words and titles (en)", set_lang},
    {"--data", "DIR", "keep settings, packs and history here", set_data},
    {"--assets", "DIR", "read Marquee's own packs and words from here", set_assets},
    {"--help", NULL, "this page", set_help},
    {"--version", NULL, "the version", set_version},
};
#define OPTION_COUNT (int)(sizeof options / sizeof *options)

static const Option *find_option(Str name)
{
    for (int i = 0; i < OPTION_COUNT; i++)
        if (str_equal(name, str_from_c(options[i].name)))
            return &options[i];
    return str_equal(name, S("-h")) ? find_option(S("--help")) : NULL;
}

/* `--name value`, `--name=value`. Moves *at past the value. */
static bool take_option(Options *o, int argc, char **argv, int *at, Arena *a, Str *why)
{
    Str name, value = S("");
    bool joined = str_cut(str_from_c(argv[*at]), '=', &name, &value);
    const Option *option = find_option(name);
    if (!option) {
        *why = arena_format(a, "there is no option %.*s; `marquee --help` lists them", STR_ARG(name));
        return false;
    }
    if (!option->value && joined) {
        *why = arena_format(a, "%s takes no value", option->name);
        return false;
    }
    if (option->value && !joined) {
        if (*at + 1 >= argc) {
            *why = arena_format(a, "%s wants a value: %s %s", option->name, option->name, option->value);
            return false;
        }
        value = str_from_c(argv[++*at]);
    }
    const char *wrong = option->set(o, value, a);
    if (wrong)
        *why = arena_format(a, "%s: \"%.*s\" %s", option->name, STR_ARG(value), wrong);
    return !wrong;
}

static bool find_command(Str word, Command *out)
{
    for (int i = 0; i < COMMAND_COUNT; i++)
        if (str_equal(word, str_from_c(commands[i].name))) {
            *out = commands[i].command;
            return true;
        }
    return false;
}

bool options_read(int argc, char **argv, Arena *a, Options *out, Str *why)
{
    *out = (Options){.count = 10, .round = 10, .ask.level = LEVEL_RISING};
    out->packs = arena_new(a, Str, argc + 1);
    int at = 1;
    if (argc > 1 && find_command(str_from_c(argv[1]), &out->command))
        at = 2;
    for (bool only_names = false; at < argc; at++) {
        Str word = str_from_c(argv[at]);
        if (!only_names && str_equal(word, S("--")))
            only_names = true;
        else if (!only_names && word.n > 1 && word.s[0] == '-') {
            if (!take_option(out, argc, argv, &at, a, why))
                return false;
        } else
            out->packs[out->pack_count++] = word;
    }
    if ((out->command == CMD_CHECK || out->command == CMD_CONVERT) && !out->pack_count &&
        !out->template && !(out->command == CMD_CONVERT && out->seen.n)) {
        *why = S("name a pack: a file, a folder, or - for standard input");
        return false;
    }
    return true;
}

void options_help(Buf *out)
{
    buf_add_c(out, "Marquee, a film quiz.\n\n"
                   "marquee [PACK...]            play in a window; with packs named, about their films\n"
                   "marquee --text [PACK...]     play in the terminal\n");
    for (int i = 0; i < COMMAND_COUNT; i++)
        buf_format(out, "marquee %s\n", commands[i].help);
    buf_add_char(out, '\n');
    for (int i = 0; i < OPTION_COUNT; i++) {
        char left[40];
        Buf b = buf_fixed(left, sizeof left);
        buf_format(&b, "%s %s", options[i].name, options[i].value ? options[i].value : "");
        buf_format(out, "  %-22.*s %s\n", STR_ARG(buf_str(&b)), options[i].help);
    }
    buf_add_c(out, "\nExit status: 0 good, 1 errors found, 2 unusable arguments or nothing to read.\n");
}
