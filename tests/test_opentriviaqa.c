/* test_opentriviaqa.c -- questions of OpenTriviaQA, each trap of theirs in a row. */
#include "packtext.h"

#define HEAD "%rec: Question\n\n"
#define GOOD "#Q R?\n^ a\nA a\nB b\n"
#define GOOD_RECORD HEAD "Ask: R?\nRight: a\nWrong: b\n"

static const struct {
    int line;
    const char *name, *in, *want, *faults;
} files[] = {
    {__LINE__, "plain",
     "\n#Q Who made Ran?\n^ Kurosawa\nA Ozu\nB Kurosawa\nC Naruse\nD Kobayashi\n\n" GOOD,
     HEAD "Ask: Who made Ran?\nRight: Kurosawa\nWrong: Ozu\nWrong: Naruse\nWrong: Kobayashi\n\n"
          "Ask: R?\nRight: a\nWrong: b\n",
     ""},
    {__LINE__, "true and false", "#Q Ran is in colour.\n^ True\nA False\nB True\n",
     HEAD "Ask: Ran is in colour.\nRight: True\nWrong: False\n", ""},
    {__LINE__, "a stem of several lines, blank ones among them",
     "#Q It is a dark time\nA New Hope is over.\n\nWhich film? \n^ Empire\nA Jedi\nB Empire\n",
     HEAD "Ask: It is a dark time A New Hope is over. Which film?\nRight: Empire\nWrong: Jedi\n",
     ""},
    {__LINE__, "no blank line between", GOOD "#Q S?\n^ d\nA c\nB d\n",
     GOOD_RECORD "\nAsk: S?\nRight: d\nWrong: c\n", ""},
    {__LINE__, "eight bits", "#Q Who is Am\xE9lie\x85?\n^ Tautou\nA Adjani\nB Tautou\n",
     HEAD "Ask: Who is Am\xC3\xA9lie\xE2\x80\xA6?\nRight: Tautou\nWrong: Adjani\n",
     "1:1 not-utf8?"},
    {__LINE__, "blanks that do not break", "#Q\xC2\xA0R?\n\xC2\xA0\n^\xC2\xA0""a\nA\xC2\xA0""a\xC2\xA0\nB b\n",
     GOOD_RECORD, ""},
    {__LINE__, "stray CR", "#Q R?\r\r\n^ a\r\r\nA a\rB b\r\n\r\r\n", GOOD_RECORD, ""},
    {__LINE__, "the answer in other case and with other marks",
     "#Q R?\n^ the third man\nA The Third Man.\nB b\n",
     HEAD "Ask: R?\nRight: The Third Man.\nWrong: b\n", ""},
    {__LINE__, "the same text before one that folds alike", "#Q R?\n^ C++\nA C\nB C++\n",
     HEAD "Ask: R?\nRight: C++\nWrong: C\n", ""},
    {__LINE__, "two fold alike", "#Q R?\n^ c\nA C+\nB C\n\n" GOOD, GOOD_RECORD, "2:1 no-right"},
    {__LINE__, "signs that fold to nothing", "#Q R?\n^ ?!\nA !!\nB ??\n\n" GOOD, GOOD_RECORD,
     "2:1 no-right"},
    {__LINE__, "none of them", "#Q Q?\n^ c\nA a\nB b\n\n" GOOD, GOOD_RECORD, "2:1 no-right"},
    {__LINE__, "no answer", "#Q Q?\nA a\nB b\n\n" GOOD, GOOD_RECORD, "1:1 no-answer"},
    {__LINE__, "an empty answer", "#Q Q?\n^\nA a\nB b\n\n" GOOD, GOOD_RECORD, "2:1 no-answer"},
    {__LINE__, "two answers", "#Q Q?\n^ a\n^ b\nA a\nB b\n\n" GOOD, GOOD_RECORD,
     "3:1 several-right"},
    {__LINE__, "one option", "#Q Q?\n^ a\nA a\n\n" GOOD, GOOD_RECORD, "1:1 no-wrong"},
    {__LINE__, "no stem", "#Q\n^ a\nA a\nB b\n\n" GOOD, GOOD_RECORD, "1:1 no-question"},
    {__LINE__, "an option without text, a letter left out", "#Q R?\n^ a\nA a\nB\nD b\n",
     GOOD_RECORD, "4:1 empty-answer?"},
    {__LINE__, "six", "#Q R?\n^ f\nA a\nB b\nC c\nD d\nE e\nF f\n",
     HEAD "Ask: R?\nRight: f\nWrong: a\nWrong: b\nWrong: c\nWrong: d\nWrong: e\n", ""},
    {__LINE__, "seven", "#Q Q?\n^ a\nA a\nB b\nC c\nD d\nE e\nF f\nG g\n\n" GOOD, GOOD_RECORD,
     "9:1 too-many-options"},
    {__LINE__, "a stray line", "#Q Q?\n^ a\nA a\nand more\nB b\n\n" GOOD, GOOD_RECORD,
     "4:1 bad-line"},
    {__LINE__, "a letter again", "#Q Q?\n^ a\nA a\nA b\n\n" GOOD, GOOD_RECORD, "4:1 bad-line"},
    {__LINE__, "lines before the first", "mine\n" GOOD, GOOD_RECORD, "1:1 bad-line"},
    {__LINE__, "right twice", "#Q Q?\n^ a\nA a\nB A\n\n" GOOD, GOOD_RECORD, "4:3 wrong-is-right"},
    {__LINE__, "asterisks", "#Q M*A*S*H?\n^ a\\a\nA a\\a\nB b*\n",
     HEAD "Ask: M\\*A\\*S\\*H?\nRight: a\\\\a\nWrong: b\\*\n", ""},
    {__LINE__, "the end after a question", "#Q Q?\n^ a\nA a\nB b\n#Q",
     HEAD "Ask: Q?\nRight: a\nWrong: b\n", "5:1 no-question"},
    {__LINE__, "no such file", "#Quiz\n^ a\nA a\nB b\n", "", "1:1 not-a-pack"},
};

static void test_files(void **state)
{
    (void)state;
    EACH_ROW(r, files)
    packtext_check(&(PackRow){r->line, r->name, r->in, r->faults, r->want});
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_files)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
