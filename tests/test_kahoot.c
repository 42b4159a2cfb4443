/* test_kahoot.c -- Kahoot sheets saved as CSV. */
#include "packtext.h"

#define HEAD                                                                                       \
    ",Question - max 120 characters,Answer 1 - max 75 characters,Answer 2 - max 75 characters,"    \
    "Answer 3 - max 75 characters,Answer 4 - max 75 characters,\"Time limit (sec) – 5, 10, 20, " \
    "30, 60, 90, 120, or 240 secs\",Correct answer(s) - choose at least one\n"
#define OUT "%rec: Question\n\nAsk: A?\nRight: B\nWrong: C\n"

static const PackRow sheets[] = {
    {__LINE__, "four answers", HEAD "1,A?,C,B,D,E,20,2\n", "", OUT "Wrong: D\nWrong: E\n"},
    {__LINE__, "two answers", HEAD "1,A?,B,C,,,20,1\n", "", OUT},
    {__LINE__, "a gap", HEAD "1,A?,B,,,C,20,1\n", "", OUT},
    {__LINE__, "rows before the header",
     "Quiz template,,,,,,,\n\"Add questions, and have fun\",,,,,,,\n,,,,,,,\n" HEAD
     "1,A?,B,C,,,20,1\n",
     "", OUT},
    {__LINE__, "by semicolons",
     "Quiz, a template\nQuestion - max 120 characters;Answer 1;Answer 2;Time limit (sec) – 5, 10, "
     "20, 30, 60, 90;Correct answer(s)\nA?;B;C;20;1\n",
     "", OUT},
    {__LINE__, "a Windows sheet in UTF-8 with its mark", "\xEF\xBB\xBF" HEAD "1,A?,B,C,,,20,1\r\n",
     "", OUT},
    {__LINE__, "a line break in the question", HEAD "1,\"A\nB?\",B,C,,,20,1\n", "",
     "%rec: Question\n\nAsk: A B?\nRight: B\nWrong: C\n"},
    {__LINE__, "stars mark no title", HEAD "1,A *b* c?,B*,C,,,20,1\n", "",
     "%rec: Question\n\nAsk: A \\*b\\* c?\nRight: B\\*\nWrong: C\n"},
    {__LINE__, "a backslash is itself", HEAD "1,A\\B \\* c\\?,D\\,\\E,,,20,1\n", "",
     "%rec: Question\n\nAsk: A\\\\B \\\\\\* c\\\\?\nRight: D\\\\ \nWrong: \\\\E\n"},
    {__LINE__, "no time limit", HEAD "1,A?,B,C,,,,1\n", "", OUT},
    {__LINE__, "a number with a fraction", HEAD "1,A?,C,B,,,20,2.0\n", "", OUT},
    {__LINE__, "... by a comma", HEAD "1,A?,C,B,,,20,\"2,00\"\n", "", OUT},
    {__LINE__, "several right", HEAD "1,A?,B,C,,,20,\"1,2\"\n2,A?,B,C,,,20,1\n",
     "2:16 several-right", OUT},
    {__LINE__, "several, as a number",
     HEAD "1,A?,B,C,,,20,1.2\n1,A?,B,C,,,20,12\n1,A?,B,C,,,20,1\n",
     "2:15 several-right 3:15 several-right", OUT},
    {__LINE__, "several, as a date", HEAD "1,A?,B,C,,,20,01-Feb\n1,A?,B,C,,,20,1\n",
     "2:15 no-right", OUT},
    {__LINE__, "none right", HEAD "1,A?,B,C,,,20,\n1,A?,B,C,,,20,1\n", "2:15 no-right", OUT},
    {__LINE__, "an empty one right", HEAD "1,A?,B,C,,,20,3\n1,A?,B,C,,,20,1\n", "2:15 no-right",
     OUT},
    {__LINE__, "no such one", HEAD "1,A?,B,C,,,20,9\n1,A?,B,C,,,20,1\n", "2:15 no-right", OUT},
    {__LINE__, "no wrong answer", HEAD "1,A?,B,,,,20,1\n1,A?,B,C,,,20,1\n", "2:3 no-wrong", OUT},
    {__LINE__, "no question", HEAD "1,,B,C,,,20,1\n1,A?,B,C,,,20,1\n", "2:3 no-question", OUT},
    {__LINE__, "numbered rows for questions to come",
     HEAD "1,A?,B,C,,,20,1\n2,,,,,,,\n3,,,,,,20,\n", "", OUT},
    {__LINE__, "the same answer twice", HEAD "1,A?,B,b,,,20,1\n1,A?,B,C,,,20,1\n",
     "2:8 wrong-is-right", OUT},
    {__LINE__, "an open quote", HEAD "1,\"A?,B,C,,,20,1\n1,A?,B,C,,,20,1\n", "2:3 open-quote", OUT},
    {__LINE__, "another table", "Question,Answer 1,Correct answer(s)\nA?,B,1\n", "1:1 not-a-pack",
     ""},
};

static void test_sheets(void **state)
{
    (void)state;
    EACH_ROW(r, sheets)
    packtext_check(r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_sheets)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
