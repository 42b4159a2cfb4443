/* test_opentdb.c -- ready questions in the three encodings of Open Trivia DB. Rows give the
 * elements of `results`, the records as .rec text without its first two lines, and the faults. */
#include "packtext.h"
#include "opentdb.h"

#define ALL(type, category, difficulty, ask, right, wrong)                                         \
    "{\"type\":\"" type "\",\"difficulty\":\"" difficulty "\",\"category\":\"" category            \
    "\",\"question\":\"" ask "\",\"correct_answer\":\"" right "\",\"incorrect_answers\":[" wrong   \
    "]}"
#define HTML(ask, right, wrong)                                                                    \
    ALL("multiple", "Entertainment: Film", "easy", ask, right, "\"" wrong "\"")
#define END "Difficulty: easy\nTag: Entertainment: Film\n"
static const struct {
    int line;
    const char *name, *in, *faults, *out;
} texts[] = {
    {__LINE__, "entities",
     HTML("Who wrote &quot;Caf&eacute; &amp; Bar&quot; &#039;51&#x27;?", "A &lt; B", "C&hellip;"),
     "", "Ask: Who wrote \"Café & Bar\" '51'?\nRight: A < B\nWrong: C…\n" END},
    {__LINE__, "decoded once", HTML("What is &amp;quot; here?", "&amp;amp;", "&amp;#39;"), "",
     "Ask: What is &quot; here?\nRight: &amp;\nWrong: &#39;\n" END},
    {__LINE__, "no entities", HTML("A & B &c; &bogus; &eacute &#; &#xZ; &;?", "100%", "%41"), "",
     "Ask: A & B &c; &bogus; &eacute &#; &#xZ; &;?\nRight: 100%\nWrong: %41\n" END},
    {__LINE__, "numbers out of range", HTML("a &#0; &#x110000; &#150; &#99999999999;?", "b", "c"),
     "", "Ask: a \xEF\xBF\xBD \xEF\xBF\xBD – \xEF\xBF\xBD?\nRight: b\nWrong: c\n" END},
    {__LINE__, "four options",
     ALL("multiple", "Entertainment: Film", "easy", "a b?", "c", "\"d\",\"e\",\"f\""), "",
     "Ask: a b?\nRight: c\nWrong: d\nWrong: e\nWrong: f\n" END},
    {__LINE__, "true or false",
     ALL("boolean", "Entertainment: Film", "easy", "a b?", "False", "\"True\""), "",
     "Ask: a b?\nRight: False\nWrong: True\n" END},
    {__LINE__, "true or false, one written",
     ALL("boolean", "Entertainment: Film", "easy", "a b?", "True", ""), "",
     "Ask: a b?\nRight: True\nWrong: False\n" END},
    {__LINE__, "percent signs",
     ALL("multiple", "Entertainment%3A%20Film", "easy", "Who%20is%20%22Z%C3%B6e%22%3F%20%26amp%3B",
         "50%25%20%252B", "\"C%2B%2B\""),
     "", "Ask: Who is \"Zöe\"? &amp;\nRight: 50% %2B\nWrong: C++\n" END},
    {__LINE__, "percent signs, older",
     ALL("multiple", "Entertainment%3A+Film", "easy", "Who+is+Z%3F", "A+B", "\"C%2B\""), "",
     "Ask: Who is Z?\nRight: A B\nWrong: C+\n" END},
    {__LINE__, "percent signs told by the question",
     ALL("multiple", "Art", "hard", "Who%20is%20Z%3F", "A", "\"B\""), "",
     "Ask: Who is Z?\nRight: A\nWrong: B\nDifficulty: hard\nTag: Art\n"},
    {__LINE__, "one category tells for all",
     ALL("multiple", "Art", "easy", "50%25?", "%41", "\"B\"") "," HTML("c d", "e", "f"), "",
     "Ask: 50%25?\nRight: %41\nWrong: B\nDifficulty: easy\nTag: Art\n\n"
     "Ask: c d\nRight: e\nWrong: f\n" END},
    {__LINE__, "not a character behind percent signs",
     ALL("multiple", "A%20B", "easy", "a", "%C3", "\"c\"") "," ALL("multiple", "A%20B", "easy", "a",
                                                                   "b%", "\"c\""),
     "1:122 bad-bytes", "Ask: a\nRight: b%\nWrong: c\nDifficulty: easy\nTag: A B\n"},
    {__LINE__, "base64",
     ALL("bXVsdGlwbGU=", "RW50ZXJ0YWlubWVudDogRmlsbQ==", "ZWFzeQ==",
         "V2hvIGlzICZxdW90O1rDtmUmcXVvdDs/", "QQ==", "\"Qg==\",\"Qw\""),
     "", "Ask: Who is &quot;Zöe&quot;?\nRight: A\nWrong: B\nWrong: C\n" END},
    {__LINE__, "base64, true or false",
     ALL("Ym9vbGVhbg==", "QXJ0", "aGFyZA==", "YT8=", "RmFsc2U=", ""), "",
     "Ask: a?\nRight: False\nWrong: True\nDifficulty: hard\nTag: Art\n"},
    {__LINE__, "no wrong answers",
     "{\"question\":\"a\",\"correct_answer\":\"b\"},"
     "{\"question\":\"c\",\"correct_answer\":\"d\",\"incorrect_answers\":[]}",
     "1:31 no-wrong 1:69 no-wrong", ""},
    {__LINE__, "base64 with bits too many",
     ALL("bXVsdGlwbGU=", "QXJ0", "ZWFzeQ==", "YT8=", "QR==", "\"Qg==\"") "," ALL(
         "bXVsdGlwbGU=", "QXJ0", "ZWFzeQ==", "YT8=", "Qw==", "\"Qg==\""),
     "1:132 not-base64", "Ask: a?\nRight: C\nWrong: B\nDifficulty: easy\nTag: Art\n"},
    {__LINE__, "base64 with a slip",
     ALL("bXVsdGlwbGU=", "QXJ0", "ZWFzeQ==", "YT8=", "Q!==", "\"Qg==\"") "," ALL(
         "bXVsdGlwbGU=", "QXJ0", "ZWFzeQ==", "YT8=", "/w==",
         "\"Qg==\"") "," ALL("bXVsdGlwbGU=", "QXJ0", "ZWFzeQ==", "YT8=", "Qw==", "\"Qg==\""),
     "1:132 not-base64 1:269 bad-bytes",
     "Ask: a?\nRight: C\nWrong: B\nDifficulty: easy\nTag: Art\n"},
    {__LINE__, "control characters inside",
     ALL("bXVsdGlwbGU=", "QXJ0", "ZWFzeQ==", "YQBi", "QQ==", "\"Qg==\""),
     "1:108 control-character?", "Ask: ab\nRight: A\nWrong: B\nDifficulty: easy\nTag: Art\n"},
    {__LINE__, "a star is no mark of a title", HTML("a *b* c?", "M*A*S*H", "d"), "",
     "Ask: a \\*b\\* c?\nRight: M\\*A\\*S\\*H\nWrong: d\n" END},
    {__LINE__, "an option twice", HTML("a b?", "C", "c"), "1:164 wrong-is-right", ""},
    {__LINE__, "no answer", "{\"question\":\"a\"},1," HTML("a b?", "C", "D"),
     "1:31 no-question 1:48 no-question", "Ask: a b?\nRight: C\nWrong: D\n" END},
    {__LINE__, "a fault in one", "{\"question\" \"a\"}," HTML("a b?", "C", "D"), "1:43 bad-json",
     "Ask: a b?\nRight: C\nWrong: D\n" END},
};

static void expect(PackText *p, int line, const char *name, const char *faults, const char *out)
{
    struct {
        int line;
        const char *name;
    } at = {line, name}, *row = &at;
    ROW_STR(row, packtext_faults(p), str_from_c(faults));
    Str written = packtext_written(p);
    ROW_STR(row, str_slice(written, written.n ? sizeof "%rec: Question\n\n" - 1 : 0, written.n),
            str_from_c(out));
    if (written.n)
        assert_string_equal(p->pack.format, "Open Trivia DB");
}

static void test_texts(void **state)
{
    (void)state;
    EACH_ROW(row, texts)
    {
        PackText p;
        Arena a;
        arena_init(&a);
        packtext_read(&p, arena_format(&a, "{\"response_code\":0,\"results\":[%s]}", row->in));
        expect(&p, row->line, row->name, row->faults, row->out);
        packtext_free(&p);
        arena_free(&a);
    }
}

#define ONE "Ask: a b?\nRight: C\nWrong: D\n" END
static const struct {
    int line;
    const char *name, *in, *faults, *out;
} files[] = {
    {__LINE__, "the results alone", "[" HTML("a b?", "C", "D") "]", "", ONE},
    {__LINE__, "one a line", HTML("a b?", "C", "D") "\n" HTML("e f?", "G", "H"), "",
     ONE "\nAsk: e f?\nRight: G\nWrong: H\n" END},
    {__LINE__, "answers one after the other",
     "{\"response_code\":0,\"results\":[" HTML("a b?", "C", "D") "]}\n{\"response_code\":0,"
                                                                 "\"results\":[" HTML("e f?", "G",
                                                                                      "H") "]}",
     "", ONE "\nAsk: e f?\nRight: G\nWrong: H\n" END},
    {__LINE__, "asked too often", "{\"response_code\":5,\"results\":[]}", "1:2 no-questions", ""},
    {__LINE__, "none", "{\"response_code\": 0,\"results\":[]}", "1:1 no-records", ""},
    {__LINE__, "code and no list", "{\"response_code\":\n3}", "1:1 no-question", ""},
    {__LINE__, "cut", "{\"response_code\":0,\"results\":[" HTML("a b?", "C", "D") ",{\"type\":\"mu",
     "1:177 text-not-closed", ONE},
    {__LINE__, "keys of others",
     "[{\"category\":\"film_and_tv\",\"correctAnswer\":\"&amp;\",\"incorrectAnswers\":[\"x\"],"
     "\"question\":{\"text\":\"What?\"},\"difficulty\":\"medium\"}]",
     "", "Ask: What?\nRight: &amp;\nWrong: x\nDifficulty: medium\nTag: film_and_tv\n"},
};

static void test_files(void **state)
{
    (void)state;
    EACH_ROW(row, files)
    {
        PackText p;
        packtext_read(&p, str_from_c(row->in));
        expect(&p, row->line, row->name, row->faults, row->out);
        packtext_free(&p);
    }
}

static void test_looks(void **state)
{
    (void)state;
    assert_true(opentdb_looks_like(S("{\"response_code\":1}")));
    assert_false(opentdb_looks_like(S("[{\"title\":\"response_code\"}]")));
    assert_false(opentdb_looks_like(S("correct_answer \"response_code\"")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_texts), cmocka_unit_test(test_files),
                                       cmocka_unit_test(test_looks)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
