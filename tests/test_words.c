/* test_words.c -- sentences: every kind in every wording, marks, ordinals, articles, masks. */
#include "ask_world.h"

#include "speech.h"
#include "utf8.h"

static const char *const traps[] = {"tests/data/traps.rec"};
static const char *const whole[] = {"tests/data/traps.rec", "tests/data/kinds.rec"};
static const char *const frozen[] = {"tests/data/frozen.rec"};

static const struct {
    int line;
    const char *name, *marked, *plain, *quoted;
} plains[] = {
    {__LINE__, "no mark", "Who?", "Who?", "Who?"},
    {__LINE__, "title", "Who directed *Vertigo* (1958)?", "Who directed Vertigo (1958)?",
     "Who directed \u201CVertigo\u201D (1958)?"},
    {__LINE__, "escaped", "*M\\*A\\*S\\*H* (1970)", "M*A*S*H (1970)",
     "\u201CM*A*S*H\u201D (1970)"},
    {__LINE__, "backslash", "*a\\\\b*", "a\\b", "\u201Ca\\b\u201D"},
    {__LINE__, "at the end", "end\\", "end\\", "end\\"},
    {__LINE__, "empty", "", "", ""},
};

static void test_plain(void **state)
{
    (void)state;
    EACH_ROW (row, plains) {
        char room[100];
        Buf b = buf_fixed(room, sizeof room);
        words_plain(str_from_c(row->marked), &b);
        ROW_STR(row, buf_str(&b), str_from_c(row->plain));
        b = buf_fixed(room, sizeof room);
        words_quoted(str_from_c(row->marked), &b);
        ROW_STR(row, buf_str(&b), str_from_c(row->quoted));
    }
}

static const struct {
    int line;
    const char *name, *text, *out;
} marked[] = {
    {__LINE__, "paired marks stand", "He saw *Vertigo*.", "He saw *Vertigo*."},
    {__LINE__, "a single one is a letter", "5 * 3", "5 \\* 3"},
    {__LINE__, "escapes stand", "M\\*A\\*S\\*H", "M\\*A\\*S\\*H"},
    {__LINE__, "a lone backslash", "a\\b", "a\\\\b"},
    {__LINE__, "a backslash at the end", "a\\", "a\\\\"},
};

static void test_marked(void **state)
{
    (void)state;
    EACH_ROW (row, marked) {
        char room[100];
        Buf b = buf_fixed(room, sizeof room);
        speech_marked(&b, str_from_c(row->text));
        ROW_STR(row, buf_str(&b), str_from_c(row->out));
    }
}

/* Marks pair, and no place was left unfilled. */
static void check_sentence(Str text, const char *what)
{
    int marks = 0;
    for (size_t i = 0; i < text.n; i++) {
        if (text.s[i] == '\\')
            i++;
        else
            marks += text.s[i] == '*';
        if (text.s[i] == '{' || text.s[i] == '}')
            fail_msg("%s: a place nobody fills: %.*s", what, STR_ARG(text));
    }
    if (marks % 2 || str_find(text, S("  ")) >= 0 || str_find(text, S(" ,")) >= 0)
        fail_msg("%s: %.*s", what, STR_ARG(text));
}

typedef struct { World *w; int cards; } Reader;

static void read_one(void *ctx, const Question *given)
{
    Reader *reader = ctx;
    const Catalog *c = reader->w->catalog;
    const Locale *l = &reader->w->locale;
    Question q = *given;
    for (int wording = 0; wording < 6; wording++) {
        char room[4000];
        q.wording = (uint8_t)wording;
        Buf b = buf_fixed(room, sizeof room);
        words_stem(c, l, &q, &b);
        check_sentence(buf_str(&b), kind_name(q.kind));
        Str stem = buf_str(&b);
        bool quotes = str_ends(stem, S("?*")) || str_ends(stem, S("?\xE2\x80\x9D"));
        assert_true((str_ends(stem, S("?")) || quotes) && !str_ends(stem, S("?*?")) &&
                    !str_ends(stem, S("?\xE2\x80\x9D?")));
        if (q.kind != KIND_written)
            assert_in_range(utf8_length(buf_str(&b)), 10, 200);
        b.n = 0;
        words_why(c, l, &q, &b);
        check_sentence(buf_str(&b), "why");
        char key_room[400];
        Buf key = buf_fixed(key_room, sizeof key_room);
        words_option(c, l, &q, q.key, &key);
        Str name = buf_str(&key);
        ptrdiff_t year = str_find_last(name, S("* ("));
        if (q.option_type == OPT_FILM && year > 0)
            name = str_slice(name, 0, (size_t)year + 1);
        if (q.option_type == OPT_ROLE && str_starts(name, S("The ")))   /* "played the Faun" */
            name = str_slice(name, 4, name.n);
        if (str_find(buf_str(&b), name) < 0)
            fail_msg("why does not name the key %.*s: %.*s", STR_ARG(name), STR_ARG(buf_str(&b)));
        b.n = 0;
        words_clue(c, l, &q, &b);
        check_sentence(buf_str(&b), "clue");
        if (q.option_type != OPT_COUNTRY && str_find(buf_str(&b), name) >= 0)
            fail_msg("clue names the key %.*s: %.*s", STR_ARG(name), STR_ARG(buf_str(&b)));
        b.n = 0;
        words_source(c, l, &q, &b);
        check_sentence(buf_str(&b), "source");
    }
    for (int i = 0; i < q.option_count; i++) {
        char room[2000];
        Buf b = buf_fixed(room, sizeof room);
        words_note(c, l, &q, i, &b);
        check_sentence(buf_str(&b), "note");
        if (i == q.key || q.kind == KIND_written)
            assert_int_equal(b.n, 0);
        else if (!b.n && q.option_type < OPT_YEAR && q.option_type != OPT_PRIZE &&
                 q.option_type != OPT_EVENT)
            fail_msg("no note on option %d of %s", i, kind_name(q.kind));
    }
    reader->cards++;
}

/* Of a kind that has its wordings by job, those of each. */
static int stem_count(const Locale *l, int kind)
{
    static const char *const jobs[] = {"stem.writer", "stem.music", "stem.camera", "stem.editor"};
    int fewest = words_stem_count(l, kind);
    for (int i = 0; !words_stem_count(l, kind) && i < 4; i++) {
        int n = speech_template_count(l, kind_name(kind), jobs[i]);
        fewest = !i || n < fewest ? n : fewest;
    }
    return fewest;
}

static void read_all(const char *const *packs, int count)
{
    World w;
    world_open(&w, packs, count);
    Asker *k = world_ask(&w, (AskOptions){0});
    Reader reader = {&w, 0};
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        if (kind != KIND_written)
            assert_in_range(stem_count(&w.locale, kind), 3, 6);
        ask_each(k, kind, read_one, &reader);
    }
    assert_true(reader.cards > 100);
    world_close(&w);
}

static void test_sentences(void **state)
{
    (void)state;
    read_all(whole, 2);
    read_all(frozen, 1);
}

/* Each phrase is there, and none is of another name. */
static void test_phrases(void **state)
{
    (void)state;
    static const char *const names[] = {
#define X(id, name) name,
        PHRASES(X)
#undef X
    };
    World w;
    world_open(&w, traps, 1);
    for (int p = 0; p < PHRASE_COUNT; p++) {
        const Template *t = w.locale.phrases[p];
        assert_non_null(t);
        assert_true(str_equal(t->kind, S("any")) && str_equal(t->use, str_from_c(names[p])));
        assert_true(t->text.n > 0);
    }
    world_close(&w);
}

/* Templates are told apart by what they assume, and every use that code asks for is there. */
static void test_templates(void **state)
{
    (void)state;
    World w;
    world_open(&w, traps, 1);
    for (int i = 0; i < w.locale.template_count; i++) {
        const Template *t = &w.locale.templates[i];
        int count;
        const Template *found = locale_templates(&w.locale, t->kind, t->use, &count);
        assert_true(found && found <= t && t < found + count);
        if (!str_equal(t->kind, S("any")) && kind_find(t->kind) < 0)
            fail_msg("template of an unknown kind: %.*s", STR_ARG(t->kind));
        for (int j = 0; j < i; j++)
            if (str_equal(w.locale.templates[j].text, t->text) && str_equal(w.locale.templates[j].kind, t->kind) &&
                str_equal(w.locale.templates[j].use, t->use))
                fail_msg("twice: %.*s", STR_ARG(t->text));
    }
    world_close(&w);
}

static const struct {
    int line;
    const char *name, *title;
    int year, kind;
    const char *part;
} stems[] = {
    {__LINE__, "year after the title", "Cold Harbour", 1990, KIND_director_of_film, "*Cold Harbour* (1990)"},
    {__LINE__, "no year where it is asked", "Cold Harbour", 1990, KIND_year_of_film, "*Cold Harbour*"},
    {__LINE__, "director for twins", "Carmen", 1991, KIND_star_of_film, "Abel Arrow's *Carmen* (1991)"},
    {__LINE__, "director where the year is asked", "High Society", 1988, KIND_year_of_film, "Cesar Crane"},
    {__LINE__, "marks in a title", "S*T*A*R \\ Dust", 1991, KIND_director_of_film, "*S\\*T\\*A\\*R \\\\ Dust* (1991)"},
    {__LINE__, "ordinal and years", "Prize of Straw", 1994, KIND_aw_film_won,
     "at the 67th Academy Awards (held in 1995, for films of 1994)?"},
    {__LINE__, "festival by its year", "Prize of Straw", 1994, KIND_fest_winner_film,
     "the Palme d'Or at the 1994 Cannes Film Festival?"},
};

static void test_stems(void **state)
{
    (void)state;
    World w;
    world_open(&w, traps, 1);
    Asker *k = world_ask(&w, (AskOptions){0});
    EACH_ROW (row, stems) {
        bool found = false;
        const TopicList *list = &k->lists[row->kind];
        for (int i = 0; i < list->count && !found; i++) {
            const Film *f = catalog_film(w.catalog, list->topics[i].film);
            Question q;
            if (f->year != row->year || !str_equal(f->title, str_from_c(row->title)))
                continue;
            for (uint32_t noise = 0; noise < 40 && !found; noise++)
                found = ask_draw(k, row->kind, (uint32_t)i, AIM_MEDIUM, noise, &q);
            if (!found)
                continue;
            Buf b = buf_in(&w.arena);
            words_stem(w.catalog, &w.locale, &q, &b);
            if (str_find(buf_str(&b), str_from_c(row->part)) < 0)
                ROW_FAIL(row, "got \"%.*s\", want \"%s\" in it", STR_ARG(buf_str(&b)), row->part);
        }
        if (!found)
            ROW_FAIL(row, "got %s, want a question", "none");
    }
    world_close(&w);
}

/* The name of a person that holds a mark, and of one that holds none. */
static void test_starred(void **state)
{
    (void)state;
    static const char *const said[][2] = {{"Ke*ha Star", "Ke\\*ha Star"},
                                          {"Bea Plain", "Bea Plain"}};
    World w;
    world_open_text(
        &w, "%rec: Film\n\nTitle: A\nYear: 1990\nDirector: Ke*ha Star\nDirector: Bea Plain\n",
        "%rec: Film\n\nTitle: Z\nYear: 1991\n");
    for (int i = 0; i < 2; i++) {
        Buf b = buf_in(&w.arena);
        speech_person(w.catalog, catalog_find_person(w.catalog, str_from_c(said[i][0])), &b);
        assert_true(str_equal(buf_str(&b), str_from_c(said[i][1])));
    }
    world_close(&w);
}

/* Whoever directed it is told at the end, but not where the prize has named him already. */
static const struct {
    int line;
    const char *name, *prize, *end;
} awarded[] = {
    {__LINE__, "to the film", "Palme d'Or; Cannes Film Festival; 1997",
     "at the 1997 Cannes Film Festival. It was directed by Ada Born."},
    {__LINE__, "to the director", "Best Director; Cannes Film Festival; 1997; Ada Born",
     "at the 1997 Cannes Film Festival for *Straw*, a film of 1997."},
    {__LINE__, "to another", "Best Screenplay; Cannes Film Festival; 1997; Ben Carr",
     "It was directed by Ada Born."},
};

static void test_awarded(void **state)
{
    (void)state;
    EACH_ROW (row, awarded) {
        World w;
        char text[400], room[1000];
        snprintf(text, sizeof text, "%%rec: Film\n\nTitle: Straw\nYear: 1997\nDirector: Ada Born\nWon: %s\n",
                 row->prize);
        world_open_text(&w, text, "%rec: Film\n\nTitle: Hay\nYear: 1990\n");
        Question q = {.kind = KIND_fest_winner_film, .option_type = OPT_FILM, .option_count = 1,
                      .relation = REL_COUNT, .film2 = NO_ID, .film3 = NO_ID, .subject = NO_ID,
                      .subject2 = NO_ID, .award2 = NO_ID};
        Buf b = buf_fixed(room, sizeof room);
        words_why(w.catalog, &w.locale, &q, &b);
        if (!str_ends(buf_str(&b), str_from_c(row->end)))
            ROW_FAIL(row, "got \"%.*s\", want \"%s\" at its end", STR_ARG(buf_str(&b)), row->end);
        world_close(&w);
    }
}

/* A work whose title no record tells is not said to be called as the film is, whose original title
 * is none either. */
static const char *const sources =
    "Title: Salt Road\nYear: 1997\nBased_on: novel; ; Eva Orr\n\n"
    "Title: Low Field\nYear: 1996\nBased_on: novel; Low Field; Ana Ito\n\n"
    "Title: Blue Door\nYear: 1995\nBased_on: novel; The Key; Bo Ek\n";

static const struct {
    int line;
    const char *name, *film, *why;
} works[] = {
    {__LINE__, "its title is not told", "*Salt Road*", "based on a novel by Eva Orr."},
    {__LINE__, "a namesake", "*Low Field*", "based on the novel of the same name by Ana Ito."},
    {__LINE__, "a title of its own", "*Blue Door*", "based on the novel *The Key* by Bo Ek."},
};

typedef struct {
    const World *w;
    Buf all;
} Whys;

static void note_why(void *ctx, const Question *q)
{
    Whys *k = ctx;
    words_why(k->w->catalog, &k->w->locale, q, &k->all);
    buf_add_c(&k->all, "\n");
}

static void test_works(void **state)
{
    (void)state;
    World w;
    Arena a;
    arena_init(&a);
    Str others = test_read_file(&a, "tests/data/kinds.rec");
    world_open_text(&w, sources, arena_c(&a, others));
    Whys whys = {&w, buf_in(&a)};
    ask_each(world_ask(&w, (AskOptions){0}), KIND_based_on_author, note_why, &whys);
    EACH_ROW(row, works)
    {
        Str all = buf_str(&whys.all), line;
        int told = 0;
        while (all.n) {
            str_cut(all, '\n', &line, &all);
            if (!str_starts(line, str_from_c(row->film)))
                continue;
            told++;
            if (str_find(line, str_from_c(row->why)) < 0)
                ROW_FAIL(row, "%.*s", STR_ARG(line));
        }
        ROW_INT(row, told > 0, true);
    }
    world_close(&w);
    arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_plain),     cmocka_unit_test(test_marked),
        cmocka_unit_test(test_starred),   cmocka_unit_test(test_sentences),
        cmocka_unit_test(test_templates), cmocka_unit_test(test_phrases),
        cmocka_unit_test(test_stems),     cmocka_unit_test(test_awarded),
        cmocka_unit_test(test_works),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
