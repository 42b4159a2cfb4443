/* cli_ask.c -- `marquee ask`: rounds of questions as text, JSON lines or a sheet to print. */
#include "cli.h"

#include "utf8.h"
#include "words.h"

typedef struct {
    const Options *options;
    const World *world;
    const Asker *asker;
    Arena *scratch;             /* cleared after each question */
    Buf key;                    /* of the sheet: what stands at its end */
    Buf line;                   /* of JSON: its room serves all */
    Arena kept;                 /* of both */
    int number;                 /* of the question, from 1 */
} Writer;

static void print(Str text)
{
    fwrite(text.s, 1, text.n, stdout);
}

/* A marked text for a plain reader: titles in quotation marks, nothing that drives a terminal. */
static Str plain(Writer *w, void (*write)(const Catalog *, const Locale *, const Question *, Buf *),
                 const Question *q)
{
    Buf marked = buf_in(w->scratch), text = buf_in(w->scratch), safe = buf_in(w->scratch);
    write(w->world->catalog, w->world->locale, q, &marked);
    words_quoted(buf_str(&marked), &text);
    diag_write_safe(&safe, buf_str(&text));
    return buf_str(&safe);
}

static Str plain_option(Writer *w, const Question *q, int i)
{
    Buf marked = buf_in(w->scratch), text = buf_in(w->scratch), safe = buf_in(w->scratch);
    words_option(w->world->catalog, w->world->locale, q, i, &marked);
    words_quoted(buf_str(&marked), &text);
    diag_write_safe(&safe, buf_str(&text));
    return buf_str(&safe);
}

static void write_stem_and_options(Writer *w, const Question *q)
{
    Str stem = plain(w, words_stem, q);
    printf("%d. %.*s\n", w->number, STR_ARG(stem));
    for (int i = 0; i < q->option_count; i++) {
        Str option = plain_option(w, q, i);
        printf("   %c  %.*s\n", 'A' + i, STR_ARG(option));
    }
}

static void write_text(Writer *w, const Question *q, Str round, int pos)
{
    (void)round, (void)pos;
    write_stem_and_options(w, q);
    Str why = plain(w, words_why, q);
    Buf id = buf_in(w->scratch);
    ask_write_id(w->asker, q, &id);
    printf("   Answer: %c. %.*s\n   %s, %.*s\n\n", 'A' + q->key, STR_ARG(why), kind_name(q->kind),
           STR_ARG(buf_str(&id)));
}

static void write_sheet(Writer *w, const Question *q, Str round, int pos)
{
    (void)round, (void)pos;
    write_stem_and_options(w, q);
    printf("\n");
    Str option = plain_option(w, q, q->key);
    buf_format(&w->key, "%d. %c  %.*s\n", w->number, 'A' + q->key, STR_ARG(option));
}

static void write_jsonl(Writer *w, const Question *q, Str round, int pos)
{
    w->line.n = 0;
    jsonl_write(w->asker, w->world, q, round, pos, w->scratch, &w->line);
    buf_add_char(&w->line, '\n');
    print(buf_str(&w->line));
}

/* GIFT: a backslash before each mark that means something there. */
static void add_gift(Buf *out, Str text)
{
    for (size_t i = 0; i < text.n; i++) {
        char c = text.s[i];
        if (c == ':' || c == '=' || c == '~' || c == '#' || c == '{' || c == '}' || c == '\\')
            buf_add_char(out, '\\');
        buf_add_char(out, c);
    }
}

static void write_gift(Writer *w, const Question *q, Str round, int pos)
{
    (void)round, (void)pos;
    Buf out = buf_in(w->scratch);
    if (w->number == 1)
        buf_add_c(&out, "$CATEGORY: Marquee\n\n");
    add_gift(&out, plain(w, words_stem, q));
    buf_add_c(&out, " {\n");
    for (int i = 0; i < q->option_count; i++) {
        buf_add_char(&out, i == q->key ? '=' : '~');
        add_gift(&out, plain_option(w, q, i));
        buf_add_char(&out, '\n');
    }
    buf_add_c(&out, "####");
    add_gift(&out, plain(w, words_why, q));
    buf_add_c(&out, "\n}\n\n");
    print(buf_str(&out));
}

/* A field of Anki's text. As in CSV, quotation marks stand round a field that holds the separator, a
 * line break or a quotation mark, which is then written twice; and round one that begins with `#`, for
 * such a line would be a comment. */
static void add_anki(Buf *out, Str text)
{
    bool quoted = str_starts(text, S("#"));
    for (size_t i = 0; i < text.n; i++)
        quoted |= text.s[i] == '\t' || text.s[i] == '\n' || text.s[i] == '\r' || text.s[i] == '"';
    if (!quoted) {
        buf_add(out, text);
        return;
    }
    buf_add_char(out, '"');
    for (size_t i = 0; i < text.n; i++) {
        if (text.s[i] == '"')
            buf_add_char(out, '"');
        buf_add_char(out, text.s[i]);
    }
    buf_add_char(out, '"');
}

/* The front is the stem and its options on one line; HTML is switched off. */
static void write_anki(Writer *w, const Question *q, Str round, int pos)
{
    (void)round, (void)pos;
    Buf out = buf_in(w->scratch), front = buf_in(w->scratch), back = buf_in(w->scratch);
    if (w->number == 1)
        buf_add_c(&out, "#separator:tab\n#html:false\n");
    buf_add(&front, plain(w, words_stem, q));
    for (int i = 0; i < q->option_count; i++)
        buf_format(&front, " %c) %.*s", 'A' + i, STR_ARG(plain_option(w, q, i)));
    buf_format(&back, "%c) %.*s. ", 'A' + q->key, STR_ARG(plain_option(w, q, q->key)));
    buf_add(&back, plain(w, words_why, q));
    add_anki(&out, buf_str(&front));
    buf_add_char(&out, '\t');
    add_anki(&out, buf_str(&back));
    buf_add_char(&out, '\n');
    print(buf_str(&out));
}

static void (*const writers[])(Writer *, const Question *, Str, int) = {
    [FORMAT_TEXT] = write_text, [FORMAT_JSONL] = write_jsonl, [FORMAT_SHEET] = write_sheet,
    [FORMAT_GIFT] = write_gift, [FORMAT_ANKI] = write_anki,
};

static void write_one(Writer *w, const Question *q, Str round, int pos)
{
    w->number++;
    writers[w->options->format](w, q, round, pos);
    arena_clear(w->scratch);
}

bool cli_ask_options(const Options *o, const World *w, AskOptions *out)
{
    *out = o->ask;
    out->seen = o->seen.n ? w->seen.films : NULL;
    out->length = o->round;
    for (int i = 0; i < o->country_count; i++) {
        uint32_t country = names_find_country(catalog_names(w->catalog), o->countries[i]);
        if (country == NAMES_NONE) {
            fprintf(stderr, "marquee: \"%.*s\" is no country that is known; write its usual English name\n",
                    STR_ARG(o->countries[i]));
            return false;
        }
        out->countries[out->country_count++] = country;
    }
    return true;
}

static int ask_one_id(Writer *w)
{
    Question q;
    const char *why;
    if (!ask_from_id(w->asker, w->options->id, &q, &why)) {
        fprintf(stderr, "marquee: %s\n", why);
        return 2;
    }
    write_one(w, &q, S(""), 0);
    if (w->options->explain) {
        Buf text = buf_in(w->scratch), safe = buf_in(w->scratch);
        ask_explain(w->asker, w->world->locale, &q, &text);
        for (Str rest = buf_str(&text), line; rest.n; print(S("\n"))) {
            str_cut(rest, '\n', &line, &rest);
            safe.n = 0;
            diag_write_safe(&safe, line);
            print(buf_str(&safe));
        }
    }
    return 0;
}

static int ask_rounds(Writer *w, int wanted, int length)
{
    bool short_said = false;
    Arena round_arena;
    arena_init(&round_arena);
    Round *round = arena_new(&round_arena, Round, 1);
    for (uint64_t number = 0; w->number < wanted; number++) {
        bool full = ask_round(w->asker, number, round);
        if (!full && !short_said) {
            fprintf(stderr, round->count
                ? "marquee: the packs cannot fill a round of %d; the rounds are shorter\n"
                : "marquee: from these packs nothing can be asked in this way (%d a round wanted); "
                  "`marquee kinds` says why\n", length);
            short_said = true;
        }
        if (!round->count)
            break;
        char name[64];
        Buf id = buf_fixed(name, sizeof name);
        ask_write_round_id(w->asker, round, &id);
        for (int i = 0; i < round->count; i++)
            words_fetch(w->world->catalog, &round->main[i]);
        for (int i = 0; i < round->count && w->number < wanted; i++)
            write_one(w, &round->main[i], buf_str(&id), i);
    }
    arena_free(&round_arena);
    return w->number ? 0 : 1;
}

int cli_ask(const Options *o, Library *l, const World *world)
{
    AskOptions ask;
    if (!cli_ask_options(o, world, &ask))
        return 2;
    ask.seed = o->seeded ? rng_seed(o->seed) : world->entropy;
    int errors = cli_faults(stderr, l, world);
    Arena arena, scratch;
    arena_init(&arena);
    arena_init(&scratch);
    Writer w = {.options = o, .world = world, .scratch = &scratch,
                .asker = ask_again(world->prepared, world->catalog, &ask, &arena)};
    arena_init(&w.kept);
    w.key = buf_in(&w.kept);
    w.line = buf_in(&w.kept);
    int status = o->id.n ? ask_one_id(&w) : ask_rounds(&w, o->count, ask.length);
    if (o->format == FORMAT_SHEET && w.number) {
        printf("Key\n\n");
        print(buf_str(&w.key));
    }
    arena_free(&w.kept);
    arena_free(&scratch);
    arena_free(&arena);
    if (fflush(stdout) != 0)
        return 2;
    return status ? status : errors ? 1 : 0;
}
