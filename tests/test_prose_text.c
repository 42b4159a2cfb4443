/* test_prose_text.c -- the text itself: where a fact stands in its file and which sentence says it,
 * for lines wrapped and ended in all ways; what is a text at all; and texts that are far too long.
 */
#include <time.h>

#include "prosetext.h"

/* ---- places and sentences */

/* Facts as "LINE:COLUMN Field: value = sentence", doubts with a ? before the field. */
static Str told_where(PackText *p)
{
    Buf out = buf_in(&p->arena);
    const Quote *q = p->pack.quotes;
    for (int i = 0; i < p->pack.doubt_count; i++, q++)
        buf_format(&out, "%d:%d ?%.*s = %.*s\n", q->line, q->column,
                   STR_ARG(p->pack.doubts[i].field.value), STR_ARG(q->sentence));
    for (int i = 0; i < p->pack.count; i++)
        for (int k = 0; k < p->pack.records[i].count; k++) {
            const Field *f = &p->pack.records[i].fields[k];
            buf_format(&out, "%d:%d %.*s = %.*s\n", f->line, f->column, STR_ARG(f->value),
                       STR_ARG(record_said(&p->pack, &p->pack.records[i], f)));
        }
    return buf_str(&out);
}

#define HEAD "Ran (1985) was directed by Akira Kurosawa."
#define STARS "It stars Tatsuya Nakadai as Hidetora."
#define HEAD_WHERE "1:1 Ran = " HEAD "\n1:6 1985 = " HEAD "\n"

static const struct {
    int line;
    const char *name, *in, *where, *faults;
} places[] = {
    {__LINE__, "one line", HEAD " " STARS "\n",
     HEAD_WHERE "1:28 Akira Kurosawa = " HEAD "\n1:53 Tatsuya Nakadai as Hidetora = " STARS "\n",
     ""},
    {__LINE__, "no end of line", HEAD, HEAD_WHERE "1:28 Akira Kurosawa = " HEAD "\n", ""},
    {__LINE__, "wrapped within a name",
     "Ran (1985) was directed by Akira\nKurosawa. It stars\nTatsuya Nakadai as\nHidetora.\n",
     HEAD_WHERE "1:28 Akira Kurosawa = " HEAD "\n3:1 Tatsuya Nakadai as Hidetora = " STARS "\n",
     ""},
    {__LINE__, "wrapped with blanks before and behind",
     "Ran (1985) was directed by \n   Akira Kurosawa.  It stars\n\tTatsuya Nakadai as Hidetora.\n",
     HEAD_WHERE "2:4 Akira Kurosawa = " HEAD "\n3:2 Tatsuya Nakadai as Hidetora = " STARS "\n", ""},
    {__LINE__, "CR and LF", "Ran (1985) was directed by\r\nAkira Kurosawa.\r\n\r\n" STARS "\r\n",
     HEAD_WHERE "2:1 Akira Kurosawa = " HEAD "\n4:10 Tatsuya Nakadai as Hidetora = " STARS "\n",
     ""},
    {__LINE__, "CR alone", "Ran (1985) was directed by\rAkira Kurosawa.\r\r" STARS "\r",
     HEAD_WHERE "2:1 Akira Kurosawa = " HEAD "\n4:10 Tatsuya Nakadai as Hidetora = " STARS "\n",
     ""},
    {__LINE__, "blank lines before", "\n\n \n" HEAD "\n",
     "4:1 Ran = " HEAD "\n4:6 1985 = " HEAD "\n4:28 Akira Kurosawa = " HEAD "\n", ""},
    {__LINE__, "a byte order mark", "\xEF\xBB\xBF" HEAD "\n",
     HEAD_WHERE "1:28 Akira Kurosawa = " HEAD "\n", ""},
    {__LINE__, "letters of two bytes before",
     "Über (1985) was directed by Ödön Éber; it was seen.\n",
     "1:1 Über = Über (1985) was directed by Ödön Éber; it was seen.\n"
     "1:7 1985 = Über (1985) was directed by Ödön Éber; it was seen.\n"
     "1:29 Ödön Éber = Über (1985) was directed by Ödön Éber; it was seen.\n",
     ""},
    {__LINE__, "Windows-1252", "Ran (1985) was directed by Ren\xE9 Kurosawa.\n",
     "1:1 Ran = Ran (1985) was directed by René Kurosawa.\n"
     "1:6 1985 = Ran (1985) was directed by René Kurosawa.\n"
     "1:28 René Kurosawa = Ran (1985) was directed by René Kurosawa.\n",
     "1:1 not-utf8?"},
    {__LINE__, "marks of editing",
     "Ran[1] (1985) was directed[2][a] by Akira Kurosawa.[3] It tells of a lord.\n",
     "1:1 Ran = " HEAD "\n1:9 1985 = " HEAD "\n1:37 Akira Kurosawa = " HEAD "\n", ""},
    {__LINE__, "typographic marks stay as they are",
     "“Ran” (1985) was directed by Akira Kurosawa – a master.\n",
     "1:2 Ran = “Ran” (1985) was directed by Akira Kurosawa – a master.\n"
     "1:8 1985 = “Ran” (1985) was directed by Akira Kurosawa – a master.\n"
     "1:30 Akira Kurosawa = “Ran” (1985) was directed by Akira Kurosawa – a master.\n",
     ""},
    {__LINE__, "full stops that end nothing",
     HEAD " It was produced by J. R. R. Tolkien for Mr. Smith and the U.S. army.\n",
     HEAD_WHERE "1:28 Akira Kurosawa = " HEAD "\n"
                "1:63 J. R. R. Tolkien = It was produced by J. R. R. Tolkien for Mr. Smith and the "
                "U.S. army.\n",
     ""},
    {__LINE__, "a doubt", HEAD "\nIt was reportedly edited\nby Ishiro Honda.\n",
     "3:4 ?Ishiro Honda = It was reportedly edited by Ishiro Honda.\n" HEAD_WHERE
     "1:28 Akira Kurosawa = " HEAD "\n",
     ""},
    {__LINE__, "a year that contradicts the head's", HEAD "\nRan (1986) was\nlong.\n",
     "2:6 ?1986 = Ran (1986) was long.\n" HEAD_WHERE "1:28 Akira Kurosawa = " HEAD "\n",
     "2:6 text-contradicts-itself?"},
};

static void test_places(void **state)
{
    const Grammar *g = *state;
    EACH_ROW(row, places)
    {
        PackText p;
        packtext_read_by(&p, str_from_c(row->in), g->prose);
        ROW_STR(row, told_where(&p), str_from_c(row->where));
        ROW_STR(row, packtext_faults(&p), str_from_c(row->faults));
        packtext_free(&p);
    }
}

/* The sentences go out with the records, and come back. */
static void test_written(void **state)
{
    const Grammar *g = *state;
    PackText text, again;
    packtext_read_by(&text, S(HEAD "\n"), g->prose);
    Str rec = packtext_written(&text);
    assert_true(str_find(rec, S("#: " HEAD "\nDirector: Akira Kurosawa\n")) > 0);
    packtext_read(&again, rec);
    assert_true(str_equal(packtext_written(&again), rec));
    packtext_free(&again);
    packtext_free(&text);
}

/* ---- what is a text */

static const struct {
    int line;
    const char *name, *in;
    bool is_text;
} looks[] = {
    {__LINE__, "a sentence", "Ran (1985) is a film directed by Akira Kurosawa.", true},
    {__LINE__, "a title that looks like a field", "Tron: Legacy is a film of 2010 about a game.",
     true},
    {__LINE__, "no year", "Ran is a film directed by Akira Kurosawa, and a long one.", false},
    {__LINE__, "no year, but sentences", "Ran is long. It is a film by Akira Kurosawa. See it.",
     true},
    {__LINE__, "no year, and questions",
     "Who made Ran?\nA) Kurosawa\nB) Ozu\n\nWho made Ikiru?\nA) Ozu", false},
    {__LINE__, "a record", "Title: Ran, a film that was made in 1985, and is long.", false},
    {__LINE__, "a comment", "# Ran (1985) is a film directed by Akira Kurosawa.", false},
    {__LINE__, "a table",
     "Title,Year,Director\nRan,1985,Akira Kurosawa\nIkiru,1952,Akira Kurosawa\n", false},
    {__LINE__, "JSON", "[{\"title\": \"Ran\", \"year\": 1985, \"about\": \"a lord with sons.\"}]",
     false},
    {__LINE__, "too short", "Ran (1985) is a film.", false},
    {__LINE__, "a mark before a sentence",
     "\xEF\xBB\xBFRan (1985) is a film directed by Akira Kurosawa.", true},
    {__LINE__, "a mark before a record",
     "\xEF\xBB\xBFTitle: Ran, a film that was made in 1985, and is long.", false},
    {__LINE__, "a mark before JSON",
     "\xEF\xBB\xBF[{\"title\": \"Ran\", \"year\": 1985, \"about\": \"a lord with sons.\"}]", false},
    {__LINE__, "nothing", "", false},
};

static void test_looks(void **state)
{
    (void)state;
    EACH_ROW(row, looks)
    ROW_INT(row, prose_looks_like(str_from_c(row->in)), row->is_text);
}

/* What is mended in a line is told wherever the line stands, and once. */
static void test_bad_bytes(void **state)
{
    const Grammar *g = *state;
    PackText p;
    packtext_read_by(&p, S("He had long planned it \xFF.\n\n" HEAD "\n\nIt was an \xFF epic \xC3\xA9.\n"),
                     g->prose);
    assert_true(str_equal(packtext_faults(&p), S("1:1 not-utf8? 5:11 bad-bytes")));
    packtext_free(&p);
}

/* UTF-16, as text editors of Windows save it; and blanks of other widths in a name. */
static void test_wide(void **state)
{
    const Grammar *g = *state;
    static const char text[] = "The Long Field is a film of 1985, directed by Ishiro Honda.\n";
    char wide[2 * sizeof text] = "\xFF\xFE";
    for (size_t i = 0; i + 1 < sizeof text; i++)
        wide[2 * i + 2] = text[i];
    PackText p;
    packtext_read_by(&p, (Str){wide, sizeof wide}, g->prose);
    assert_true(str_equal(record_value(&p.pack.records[0], "Director"), S("Ishiro Honda")));
    packtext_free(&p);
    packtext_read_by(&p, S("The Long Field is a film of 1985, directed by Ishiro\xC2\xA0Honda.\n"),
                     g->prose);
    assert_true(str_equal(record_value(&p.pack.records[0], "Director"), S("Ishiro Honda")));
    packtext_free(&p);
}

/* Without a grammar a text is no pack, and says so. */
static void test_no_grammar(void **state)
{
    (void)state;
    PackText p;
    packtext_read(&p, S(HEAD "\n"));
    assert_false(p.usable);
    assert_int_equal(p.pack.count, 0);
    packtext_free(&p);
}

/* The faults of a language whose only pattern has so many words in one place. */
static int faults_of_pattern(int words)
{
    PackText p;
    Arena a;
    arena_init(&a);
    Buf text = buf_in(&a);
    buf_add_c(&text, "%rec: Pattern\n\nSay: w0");
    for (int i = 1; i < words; i++)
        buf_format(&text, "|w%d", i);
    buf_add_c(&text, " is <Star>\n");
    packtext_read(&p, buf_str(&text));
    const Pack *packs[] = {&p.pack};
    prose_open(packs, 1, NULL, 0, &p.arena, &p.diag);
    int faults = p.diag.count;
    if (faults)
        assert_string_equal(p.diag.faults[0].name, "bad-pattern");
    packtext_free(&p);
    arena_free(&a);
    return faults;
}

/* A pattern with more words in one place than are looked at is told, and not cut. */
static void test_many_words(void **state)
{
    enum { MOST = 32 };
    (void)state;
    assert_int_equal(faults_of_pattern(MOST), 0);
    assert_int_equal(faults_of_pattern(MOST + 1), 1);
}

/* ---- far too long */

/* What is repeated behind the text's head, how often at most, and what stands at the end. */
static const struct {
    int line;
    const char *name, *before, *again;
    int times;
    const char *after;
} floods[] = {
    {__LINE__, "one line of small words", "It is told ", "of a lord ", 8000, ""},
    {__LINE__, "one word", "It is told ", "a", 80000, ""},
    {__LINE__, "names in one list", "It stars ", "Ada Number, ", 4000, ""},
    {__LINE__, "capitals", "", "Lord ", 4000, ""},
    {__LINE__, "brackets", "It is told ", "(", 8000, ""},
    {__LINE__, "square brackets", "It is told ", "[", 8000, ""},
    {__LINE__, "quotation marks", "It is told ", "\"", 8000, ""},
    {__LINE__, "opened quotations", "It is told ", "a \"Lord ", 4000, ""},
    {__LINE__, "asterisks", "The drama Lord ", "*", 16000, ""},
    {__LINE__, "stars", "The drama Lord ", "★", 16000, ""},
    {__LINE__, "articles behind a bracket", "It is told ", "Lord, The ( ", 4000, ""},
    {__LINE__, "jobs", "It was ", "directed, ", 1000, ""},
    {__LINE__, "roles", "It stars ", "Ada Number as ", 2000, ""},
    {__LINE__, "possessives", "It is ", "Lord's ", 4000, ""},
    {__LINE__, "initials", "It is by ", "A.", 8000, ""},
    {__LINE__, "prizes", "It won ", "the Palme d'Or at the 1985 Cannes Film Festival, ", 500, ""},
    {__LINE__, "years", "", "Ran (1986) is old. ", 1000, ""},
    {__LINE__, "lines", "", "Oh.\n", 8000, ""},
    {__LINE__, "blanks below a heading", "Lord\n", "  \n", 32000,
     "His Notes, Number 1971, are long.\n"},
    {__LINE__, "facts", "", "It stars Ada Number. It has music by Bob Lord.\n\n", 500, ""},
};

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double time_flood(const Grammar *g, const char *before, const char *again, int times,
                         const char *after)
{
    PackText p;
    Arena a;
    arena_init(&a);
    Buf text = buf_in(&a);
    buf_add_c(&text, "Ran (1985) is a film about a lord who has three sons.\n\n");
    for (int i = 0; i < 100; i++) /* that it is a text is seen before the flood */
        buf_add_c(&text, "the lord went home and was not seen for a long while\n");
    buf_add_c(&text, "\n");
    buf_add_c(&text, before);
    for (int i = 0; i < times; i++)
        buf_add_c(&text, again);
    buf_add_c(&text, after);
    double start = seconds();
    packtext_read_by(&p, buf_str(&text), g->prose);
    double took = seconds() - start;
    assert_int_equal(p.pack.films, 1);
    packtext_free(&p);
    arena_free(&a);
    return took;
}

/* Eight times as much may take eight times as long and some; the square would be 64 times. */
static void test_floods(void **state)
{
    const double most = 24, least = 0.004;
    EACH_ROW(row, floods)
    {
        double one = time_flood(*state, row->before, row->again, row->times / 8, row->after);
        double eight = time_flood(*state, row->before, row->again, row->times, row->after);
        if (eight > most * (one > least ? one : least))
            ROW_FAIL(row, "%.0f ms for %d times, %.0f ms for %d", one * 1e3, row->times / 8,
                     eight * 1e3, row->times);
    }
}

/* A paragraph longer than is read at once loses nothing. */
static void test_pieces(void **state)
{
    const Grammar *g = *state;
    enum { FILMS = 3000 };
    PackText p;
    Arena a;
    arena_init(&a);
    Buf text = buf_in(&a);
    for (int i = 0; i < FILMS; i++)
        buf_format(&text, "Lord %c%c%c (%d) is a film directed by Ada Number.\n", 'A' + i % 26,
                   'a' + i / 26 % 26, 'a' + i / 676, 1950 + i % 50);
    packtext_read_by(&p, buf_str(&text), g->prose);
    assert_int_equal(p.pack.films, FILMS);
    for (int i = 0; i < FILMS; i++)
        assert_int_equal(p.pack.records[i].line, i + 1);
    packtext_free(&p);
    arena_free(&a);
}

/* The text without lines that begin with `mark`, and without the sentences above them. */
static Str without_doubts(Arena *a, Str text, const char *mark)
{
    Buf out = buf_in(a), said = buf_in(a);
    Str line;
    while (text.n) {
        str_cut(text, '\n', &line, &text);
        if (str_starts(line, S("#: "))) {
            buf_format(&said, "%.*s\n", STR_ARG(line));
            continue;
        }
        if (!str_starts(line, str_from_c(mark)))
            buf_format(&out, "%.*s%.*s\n", STR_ARG(buf_str(&said)), STR_ARG(line));
        said = buf_in(a);
    }
    return buf_str(&out);
}

/* The text with the mark taken from its lines. */
static Str with_doubts_taken(Arena *a, Str text, const char *mark)
{
    Buf out = buf_in(a);
    Str line;
    while (text.n) {
        str_cut(text, '\n', &line, &text);
        bool marked = str_starts(line, str_from_c(mark));
        buf_format(&out, "%.*s\n", STR_ARG(str_slice(line, marked ? strlen(mark) : 0, line.n)));
    }
    return buf_str(&out);
}

/* What `convert` writes: each film's record, and behind it what is doubtful of it as comments, each
 * below its sentence. Read again they are nothing; without the mark they are fields. */
static void test_convert(void **state)
{
    const Grammar *g = *state;
    static const char doubt[] = "#? ";
    PackText p, again, taken;
    Arena a;
    arena_init(&a);
    packtext_read_by(
        &p,
        S("The Long Field is a 1966 Danish film directed by Piet Maar. It was reportedly "
          "edited by Nina Hale.\nIt won the Oscar for Best Picture.\n\n"
          "Low Tide is a 1971 film directed by Edda Voss. Karl Orr photographed it.\n\n"
          "High Water is a 1973 film by Ada Hill. It took the Golden Lion.\n"),
        g->prose);
    Str text = packtext_written(&p);
    test_golden("prose_convert.txt", text);
    packtext_read(&again, text);
    assert_int_equal(again.diag.count, 0);
    assert_true(str_equal(packtext_written(&again), without_doubts(&a, text, doubt)));
    packtext_read(&taken, with_doubts_taken(&a, text, doubt));
    assert_int_equal(taken.diag.count, 0);
    assert_int_equal(taken.pack.count, p.pack.count);
    assert_true(str_equal(record_value(&taken.pack.records[0], "Editor"), S("Nina Hale")));
    const Record *last = &taken.pack.records[2];
    const Field *sure = record_first(last, "Won"), *taken_too = record_next(last, "Won", sure);
    assert_true(str_equal(sure->value, S("Golden Lion; Venice Film Festival; ?")));
    assert_true(str_equal(taken_too->value, S("Golden Lion; Venice Film Festival; 1973")));
    packtext_free(&taken);
    packtext_free(&again);
    packtext_free(&p);
    arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_places),    cmocka_unit_test(test_written),
        cmocka_unit_test(test_looks),     cmocka_unit_test(test_no_grammar),
        cmocka_unit_test(test_floods),    cmocka_unit_test(test_pieces),
        cmocka_unit_test(test_bad_bytes), cmocka_unit_test(test_wide),
        cmocka_unit_test(test_convert),   cmocka_unit_test(test_many_words),
    };
    return cmocka_run_group_tests(tests, grammar_setup, grammar_teardown);
}
