/* test_red.c -- trivia lists. Rows give what was asked: "question = answer" of each record, divided
 * by bars. Three questions stand below every row's, so that there are wrong answers to take. */
#include "packtext.h"
#include "red.h"
#include "yaml.h"

#define SAID "wrong-answers-borrowed?"
#define MORE "Who is x?:\n- Ann Lee\nWho is y?:\n- Bob Hope\nWho is z?:\n- Cid Cox\n"
#define ASKED_MORE "Who is x? = Ann Lee | Who is y? = Bob Hope | Who is z? = Cid Cox"
#define DAY "Who is a? = Dan Day | " ASKED_MORE

static const struct {
    int line;
    const char *name, *in, *want, *faults;
} files[] = {
    {__LINE__, "a question", "Who is a?:\n- Dan Day\n" MORE, DAY, "8:1 " SAID},
    {__LINE__, "heads", "AUTHOR: Me\nCONFIG:\n  max_score: 12\n  - x\nWho is a?:\n- Dan Day\n" MORE,
     DAY, "12:1 " SAID},
    {__LINE__, "authors in a list", "AUTHOR:\n- One\n- Two\nWho is a?:\n- Dan Day\n" MORE, DAY,
     "11:1 " SAID},
    {__LINE__, "a head at the end", "Who is a?:\n- Dan Day\n" MORE "CONFIG:\n  delay: 5\n", DAY,
     "10:1 " SAID},
    {__LINE__, "comments and marks",
     "%YAML 1.2\n---\n# c\nWho is a?: # c\n# c\n- Dan Day # c\n...\n" MORE, DAY, "13:1 " SAID},
    {__LINE__, "indented answers, CRLF", "Who is a?:\r\n  - Dan Day\r\n  - Day\r\n" MORE, DAY,
     "9:1 " SAID},
    {__LINE__, "other answers are right, too",
     "Who is a?:\n- Dan Day\n- Ann Lee\n- B. Hope\n- Bob Hope\n- Cox\n" MORE, ASKED_MORE,
     "2:3 too-few-alike 12:1 " SAID},
    {__LINE__, "single quotes", "'Who is ''a''?':\n- 'Dan ''D'' Day'\n" MORE,
     "Who is 'a'? = Dan 'D' Day | " ASKED_MORE, "8:1 " SAID},
    {__LINE__, "double quotes", "\"Who is \\\"\\u00e9\\\"?\":\n- \"Dan \\x44ay\"\n" MORE,
     "Who is \"\xC3\xA9\"? = Dan Day | " ASKED_MORE, "8:1 " SAID},
    {__LINE__, "quotes that do not hold all",
     "\"Alien\" is by whom?:\n- Dan Day\n\"Jaws\" is by whom?:\n- \"Steven\" S.\n" MORE,
     "\"Alien\" is by whom? = Dan Day | " ASKED_MORE, "4:3 too-few-alike 10:1 " SAID},
    {__LINE__, "quotes over two lines", "Who is a?:\n- \"Dan\n  Day\"\n" MORE, DAY, "9:1 " SAID},
    {__LINE__, "an escaped line's end", "Who is a?:\n- \"Dan D\\\n  ay\"\n" MORE, DAY, "9:1 " SAID},
    {__LINE__, "plain over two lines", "Who is a?:\n- Dan\n  Day\n" MORE, DAY, "9:1 " SAID},
    {__LINE__, "a quote that is not closed", "Who is a?:\n- 'Tis Day\n- x\n" MORE, ASKED_MORE,
     "2:3 open-quote 9:1 " SAID},
    {__LINE__, "colons in the question", "Alien: who is a?:\n- Dan Day\n" MORE,
     "Alien: who is a? = Dan Day | " ASKED_MORE, "8:1 " SAID},
    {__LINE__, "a number sign in the question", "Who is #1?:\n- Dan Day\n" MORE,
     "Who is #1? = Dan Day | " ASKED_MORE, "8:1 " SAID},
    {__LINE__, "colons in the answer",
     "Which is a?:\n- Dan: Day\nWhich is b?:\n- Eve: Fox\nWhich is c?:\n"
     "- Foe: Guy\n",
     "Which is a? = Dan: Day | Which is b? = Eve: Fox | Which is c? = Foe: Guy", "6:1 " SAID},
    {__LINE__, "years stay text", "a?:\n- 1999\nb?:\n- 1950\nc?:\n- 1_9\nd?:\n- 1970\n",
     "a? = 1999 | b? = 1950 | d? = 1970", "6:3 too-few-alike 8:1 " SAID},
    {__LINE__, "numbers stay text", "a?:\n- 007\nb?:\n- 010\nc?:\n- 0.50\n",
     "a? = 007 | b? = 010 | c? = 0.50", "6:1 " SAID},
    {__LINE__, "times stay text", "a?:\n- 1:30\nb?:\n- 12:05\nc?:\n- 0:59\n",
     "a? = 1:30 | b? = 12:05 | c? = 0:59", "6:1 " SAID},
    {__LINE__, "booleans and nothing stay text",
     "a?:\n- null\nb?:\n- off\nc?:\n- on\nd?:\n- ~\ne?:\n- yes\n", "a? = null | b? = off | c? = on",
     "8:3 too-few-alike 10:1 " SAID " 10:3 too-few-alike"},
    {__LINE__, "yes and no are two only", "a?:\n- yes\nb?:\n- no\nc?:\n- true\nd?:\n- False\n",
     "a? = yes | b? = no | c? = true | d? = False", "8:1 " SAID},
    {__LINE__, "tagged", "Who is a?:\n- !!str Dan Day\n" MORE, DAY, "8:1 " SAID},
    {__LINE__, "folded question", "? >-\n  Who is\n  a?\n: - Dan Day\n" MORE, ASKED_MORE,
     "1:3 folded-text 10:1 " SAID},
    {__LINE__, "folded answer", "Who is a?:\n- |\n  Dan Day\n- x\n" MORE, ASKED_MORE,
     "2:3 folded-text 10:1 " SAID},
    {__LINE__, "a long key", "? Who is\n  a?\n: - Dan Day\n  - Day\n" MORE, DAY, "10:1 " SAID},
    {__LINE__, "a long key in quotes", "? \"Who is\n  a?\"\n: - Dan Day\n" MORE, DAY, "9:1 " SAID},
    {__LINE__, "a list in its line", "Who is a?: [Dan Day, 'Day, D.', \"D\"]\n" MORE, DAY,
     "7:1 " SAID},
    {__LINE__, "an answer in its line", "Who is a?: Dan Day # c\n" MORE, DAY, "7:1 " SAID},
    {__LINE__, "no answer", "Who is a?:\n" MORE, ASKED_MORE, "1:1 no-answer 7:1 " SAID},
    {__LINE__, "an empty answer", "Who is a?:\n-\n- Dan Day\n" MORE, DAY,
     "2:1 empty-answer? 9:1 " SAID},
    {__LINE__, "no question", "- Dan Day\n" MORE, ASKED_MORE, "1:1 bad-line 7:1 " SAID},
    {__LINE__, "no blank behind the dash", MORE "Who is a?:\n-Dan Day\n", ASKED_MORE,
     "7:1 no-answer 8:1 bad-line 8:1 " SAID},
    {__LINE__, "no colon", MORE "Who is a?\n- Dan Day\n", ASKED_MORE,
     "7:1 bad-line 8:1 bad-line 8:1 " SAID},
    {__LINE__, "a line further in", "Who is a?:\n  Dan Day\n" MORE, ASKED_MORE,
     "2:3 bad-line 8:1 " SAID},
    {__LINE__, "twice the same", MORE "Who is x?:\n- Ann Lee\n", ASKED_MORE,
     "7:1 question-twice? 8:1 " SAID},
    {__LINE__, "twice with another answer", MORE "Who is x:\n- Dan Day\n",
     "Who is x? = Ann Lee | Who is y? = Bob Hope | Who is z? = Cid Cox | Who is x = Dan Day",
     "7:1 question-twice? 8:1 " SAID},
    {__LINE__, "stars", "Who is *a*?:\n- Dan Day\n" MORE, "Who is \\*a\\*? = Dan Day | " ASKED_MORE,
     "8:1 " SAID},
    {__LINE__, "not UTF-8", "Who is \xE9?:\n- Dan Day\n" MORE,
     "Who is \xC3\xA9? = Dan Day | " ASKED_MORE, "1:1 not-utf8? 8:1 " SAID},
};

static Str asked(PackText *p)
{
    Buf out = buf_in(&p->arena);
    for (int i = 0; i < p->pack.count; i++) {
        Str ask = record_value(&p->pack.records[i], "Ask");
        Str right = record_value(&p->pack.records[i], "Right");
        buf_format(&out, "%s%.*s = %.*s", i ? " | " : "", STR_ARG(ask), STR_ARG(right));
    }
    return buf_str(&out);
}

static void test_files(void **state)
{
    (void)state;
    EACH_ROW(r, files)
    {
        PackText p;
        packtext_read(&p, str_from_c(r->in));
        ROW_STR(r, asked(&p), str_from_c(r->want));
        ROW_STR(r, packtext_faults(&p), str_from_c(r->faults));
        ROW_STR(r, str_from_c(p.pack.format), S("red trivia list"));
        packtext_free(&p);
    }
}

/* Whatever else is right is kept, and no wrong option. */
static void test_also(void **state)
{
    (void)state;
    PackText p;
    packtext_read(&p, S("Who is a?:\n- Dan Day\n- Eve *\n- Dan Day\n- Cid Cox\n" MORE
                        "Who is u?:\n- Fay Fox\n"));
    Str text = packtext_written(&p);
    const char *want = "Ask: Who is a?\nRight: Dan Day\nAlso: Eve \\*\nAlso: Cid Cox\nWrong: ";
    if (str_find(text, str_from_c(want)) < 0)
        fail_msg("got %.*s", STR_ARG(text));
    const Record *r = &p.pack.records[0];
    for (const Field *f = NULL; (f = record_next(r, "Wrong", f));)
        assert_false(str_equal(f->value, S("Cid Cox")));
    packtext_free(&p);
}

static const struct {
    int line;
    const char *name, *in;
    bool want;
} looks[] = {
    {__LINE__, "an author", "AUTHOR: x\na:\n- b\n", true},
    {__LINE__, "a question", "Who?:\n- b\n", true},
    {__LINE__, "a long key", "? Who is it?\n: - b\n", true},
    {__LINE__, "three keys", "a:\n- b\nc:\n- d\ne:\n- f\n", true},
    {__LINE__, "a list in prose", "Films:\n- Psycho\n- Jaws\n", false},
    {__LINE__, "prose with a list", "Psycho is a film.\nIt has much.\nThat is:\n- a?\n", false},
    {__LINE__, "rec", "Title: Psycho\nYear: 1960\n", false},
    {__LINE__, "rec of questions", "Ask: Who?\nRight: - a\nWrong: b\n", false},
    {__LINE__, "a list of maps", "- title: Psycho\n  year: 1960\n", false},
    {__LINE__, "an author alone", "AUTHOR: x\n", false},
    {__LINE__, "cards", "Who?\ta\n- b\tc\n", false},
};

static void test_looks(void **state)
{
    (void)state;
    EACH_ROW(r, looks)
    ROW_INT(r, red_looks_like(str_from_c(r->in)), r->want);
}

static const struct {
    int line;
    const char *name, *in, *want;
} quoted[] = {
    {__LINE__, "plain", "'a b'", "a b"},
    {__LINE__, "empty", "''", ""},
    {__LINE__, "two of it", "'a''b'''", "a'b'"},
    {__LINE__, "no escapes there", "'a\\n'", "a\\n"},
    {__LINE__, "escapes", "\"\\\"\\\\\\/\\ a\"", "\"\\/ a"},
    {__LINE__, "breaks", "\"a\\nb\\tc\"", "a\nb\tc"},
    {__LINE__, "numbered", "\"\\x41\\u00e9\\U0001F3AC\"", "A\xC3\xA9\xF0\x9F\x8E\xAC"},
    {__LINE__, "no characters", "\"\\ud800\\U00110000\"", "\xEF\xBF\xBD\xEF\xBF\xBD"},
    {__LINE__, "unknown", "\"\\q\\u12\\xg0\"", "\\q\\u12\\xg0"},
    {__LINE__, "not closed", "'a''", NULL},
    {__LINE__, "an escaped quote closes nothing", "\"a\\\"", NULL},
    {__LINE__, "one quote", "\"", NULL},
};

static void test_quoted(void **state)
{
    (void)state;
    EACH_ROW(r, quoted)
    {
        Arena a;
        arena_init(&a);
        Str in = str_from_c(r->in);
        ROW_INT(r, yaml_quoted_length(in), r->want ? in.n : 0);
        if (r->want)
            ROW_STR(r, yaml_unquote(&a, in), str_from_c(r->want));
        arena_free(&a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_files), cmocka_unit_test(test_also),
                                       cmocka_unit_test(test_looks), cmocka_unit_test(test_quoted)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
