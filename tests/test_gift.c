/* test_gift.c -- questions of Moodle: GIFT and Aiken, each trap of theirs in a row. */
#include "packtext.h"

#define HEAD "%rec: Question\n\n"

static const struct {
    int line;
    const char *name, *in, *want, *faults;
} files[] = {
    {__LINE__, "GIFT", "::q1:: Who made Ran? {=Kurosawa ~Ozu ~Naruse}\n",
     HEAD "Ask: Who made Ran?\nRight: Kurosawa\nWrong: Ozu\nWrong: Naruse\n", ""},
    {__LINE__, "several lines, comment, category, feedback",
     "// mine\n$CATEGORY: $course$/Films/Japan\n\nWho made\nRan? {\n=Kurosawa # yes\n~Ozu # no\n"
     "####He did.}\n",
     HEAD "Ask: Who made Ran?\nRight: Kurosawa\nWrong: Ozu\nWhy: He did.\nTag: Japan\n", ""},
    {__LINE__, "escapes", "What is 1 \\= 1\\: x \\{y\\}\\n? {=a\\~b ~c\\#d\\}}\n",
     HEAD "Ask: What is 1 = 1: x {y} ?\nRight: a~b\nWrong: c#d}\n", ""},
    {__LINE__, "an escape or an entity before an accent",
     "Who made Ame\\\u0301lie? {=Jeunet ~Bess\\\u0301on}\n\n[html]Ame&#769;lie? {T}\n",
     HEAD "Ask: Who made Am\u00e9lie?\nRight: Jeunet\nWrong: Bes\u015bon\n\n"
          "Ask: Am\u00e9lie?\nRight: True\nWrong: False\n",
     ""},
    {__LINE__, "a blank in the sentence", "Ran was made by {=Kurosawa ~Ozu} in 1985.\n",
     HEAD "Ask: Ran was made by _____ in 1985.\nRight: Kurosawa\nWrong: Ozu\n", ""},
    {__LINE__, "... before a sign, between brackets, without blanks",
     "Ran is by {=a ~b}.\n\nRan ({=a ~b}) is old.\n\nRan is by{=a ~b}of Japan\n",
     HEAD
     "Ask: Ran is by _____.\nRight: a\nWrong: b\n\nAsk: Ran (_____) is old.\nRight: a\nWrong: b\n\n"
     "Ask: Ran is by _____ of Japan\nRight: a\nWrong: b\n",
     ""},
    {__LINE__, "marks and no answers", "Q? {= ~b}\n\nQ? {=a#yes ~}\n\nR? {=a ~ ~c}\n",
     HEAD "Ask: R?\nRight: a\nWrong: c\n", "1:1 empty-answer 3:1 empty-answer"},
    {__LINE__, "true and false", "Ran is a film.{T}\n\nSo is Lear.{FALSE#a play####See there.}\n",
     HEAD "Ask: Ran is a film.\nRight: True\nWrong: False\n\nAsk: So is Lear.\nRight: False\n"
          "Wrong: True\nWhy: See there.\n",
     ""},
    {__LINE__, "weights", "Q? {~%100%a ~%-50%b ~c}\n",
     HEAD "Ask: Q?\nRight: a\nWrong: b\nWrong: c\n", ""},
    {__LINE__, "several right", "Q? {~%50%a ~%50%b ~c}\n", "", "1:1 several-right"},
    {__LINE__, "two equals", "Q? {=a =b ~c}\n\nR? {=a ~b}\n", HEAD "Ask: R?\nRight: a\nWrong: b\n",
     "1:1 several-right"},
    {__LINE__, "none right", "Q? {~a ~b}\n", "", "1:1 no-right"},
    {__LINE__, "HTML", "[html]<p>Who made <b>Ran</b> &amp; Ikiru?</p> {=x ~y}\n",
     HEAD "Ask: Who made Ran & Ikiru?\nRight: x\nWrong: y\n", ""},
    {__LINE__, "other sorts",
     "When? {#1985:1}\n\nMatch {=a -> b =c -> d}\n\nWho? {=a =b}\n\nTell. {}\n\nA text.\n\n"
     "And? {#3}\n\nR? {=a ~b}\n",
     HEAD "Ask: R?\nRight: a\nWrong: b\n",
     "1:1 other-sort? 3:1 other-sort? 5:1 other-sort? 7:1 other-sort? 9:1 other-sort?"},
    {__LINE__, "typed answers with weights", "Who? {=%100%a =%50%b}\n\nR? {=a ~b}\n",
     HEAD "Ask: R?\nRight: a\nWrong: b\n", "1:1 other-sort?"},
    {__LINE__, "one half right", "Q? {=a ~%50%b ~c}\n\nR? {=a ~b}\n",
     HEAD "Ask: R?\nRight: a\nWrong: b\n", "1:1 several-right"},
    {__LINE__, "an arrow in a choice", "Way? {=a -> b ~b -> a}\n",
     HEAD "Ask: Way?\nRight: a -> b\nWrong: b -> a\n", ""},
    {__LINE__, "escapes before marks of several", "::a\\:: b:: Q? {=a\\####b ~c####d}\n",
     HEAD "Ask: Q?\nRight: a#\nWrong: c\nWhy: d\n", ""},
    {__LINE__, "markdown, true with feedback", "[markdown]Ran is a *film*.{TRUE#yes#no}\n",
     HEAD "Ask: Ran is a \\*film\\*.\nRight: True\nWrong: False\n", ""},
    {__LINE__, "an open brace", "Q? {=a ~b\n\nR? {=a ~b}\n", HEAD "Ask: R?\nRight: a\nWrong: b\n",
     "1:1 open-brace"},
    {__LINE__, "no empty line between", "Q? {=a ~b}\nR? {\n=c\n~d}\n::s::S? {T}\n",
     HEAD "Ask: Q?\nRight: a\nWrong: b\n\nAsk: R?\nRight: c\nWrong: d\n\nAsk: S?\nRight: True\n"
          "Wrong: False\n",
     ""},
    {__LINE__, "... and the answers on a line of their own", "Q?\n{=a ~b}\nR?\n{=c ~d}\n",
     HEAD "Ask: Q?\nRight: a\nWrong: b\n\nAsk: R?\nRight: c\nWrong: d\n", ""},
    {__LINE__, "... behind an open brace", "Q? {=a ~b\nR? {=c ~d}\n",
     HEAD "Ask: R?\nRight: c\nWrong: d\n", "1:1 open-brace"},
    {__LINE__, "the end of a sentence on the next line", "Ran is by {=a ~b}\nof Japan.\n",
     HEAD "Ask: Ran is by _____ of Japan.\nRight: a\nWrong: b\n", ""},
    {__LINE__, "two on one line", "Q? {=a ~b} R? {=c ~d}\n\nS? {=a ~b}\n",
     HEAD "Ask: S?\nRight: a\nWrong: b\n", "1:1 two-answers"},
    {__LINE__, "an asterisk", "M*A*S*H? {=a* ~b}\n",
     HEAD "Ask: M\\*A\\*S\\*H?\nRight: a\\*\nWrong: b\n", ""},

    {__LINE__, "Aiken", "Who made Ran?\nA. Ozu\nB) Kurosawa\nANSWER: B\n",
     HEAD "Ask: Who made Ran?\nRight: Kurosawa\nWrong: Ozu\n", ""},
    {__LINE__, "a stem of two lines, a title with a full stop",
     "Who directed\nM. Butterfly?\nA. Cronenberg\nB. Hwang\nANSWER: a\n",
     HEAD "Ask: Who directed M. Butterfly?\nRight: Cronenberg\nWrong: Hwang\n", ""},
    {__LINE__, "a stem that begins like an answer",
     "A. I. is by whom?\nA. Spielberg\nB. Kubrick\nANSWER: A\n",
     HEAD "Ask: A. I. is by whom?\nRight: Spielberg\nWrong: Kubrick\n", ""},
    {__LINE__, "no blank", "Q?\nA.a\nB. b\nANSWER: A\n\nR?\nA. a\nB. b\nANSWER: B\n",
     HEAD "Ask: R?\nRight: b\nWrong: a\n", "2:1 no-blank"},
    {__LINE__, "blanks that do not break",
     "Q?\xC2\xA0\nA)\xC2\xA0"
     "a\nB.\tb\n\xC2\xA0\nAnswer:\xC2\xA0"
     "b\xC2\xA0\n",
     HEAD "Ask: Q?\nRight: b\nWrong: a\n", ""},
    {__LINE__, "letters and no answers",
     "Q?\nA.\nB. b\nANSWER: A\n\nQ?\nA. a\nB.\nANSWER: A\n\nR?\nA. a\nB.\nC. c\nANSWER: A\n",
     HEAD "Ask: R?\nRight: a\nWrong: c\n",
     "2:1 empty-answer? 4:1 no-right 8:1 empty-answer? 9:1 no-wrong 13:1 empty-answer?"},
    {__LINE__, "a wrong letter", "Q?\nA. a\nB. b\nANSWER: C\n", "", "4:1 no-right"},
    {__LINE__, "more than a letter", "Q?\nA. a\nB. b\nANSWER: B. b\nR?\nA. a\nB. b\nANSWER: B\n",
     HEAD "Ask: R?\nRight: b\nWrong: a\n", "4:1 no-right"},
    {__LINE__, "one answer", "Q?\nA. a\nANSWER: A\n", "", "3:1 no-wrong"},
    {__LINE__, "a stray line", "Q?\nA. a\nwhat\nB. b\nANSWER: A\n", "", "3:1 bad-line"},
    {__LINE__, "no answer at the end", "Q?\nA. a\nB. b\nANSWER: A\nR?\nA. a\nB. b\n",
     HEAD "Ask: Q?\nRight: a\nWrong: b\n", "5:1 no-answer"},
    {__LINE__, "no answer in the middle", "Q?\nA. a\nB. b\n\nR?\nA. c\nB. d\nANSWER: B\n",
     HEAD "Ask: R?\nRight: d\nWrong: c\n", "1:1 no-answer"},
    {__LINE__, "... and no empty line, a stem of two",
     "Q?\nA. a\nB. b\nWho made\nM. Butterfly?\nA. c\nB. d\nANSWER: A\n",
     HEAD "Ask: Who made M. Butterfly?\nRight: c\nWrong: d\n", "1:1 no-answer"},
    {__LINE__, "... behind six answers",
     "Q?\nA. a\nB. b\nC. c\nD. d\nE. e\nF. f\n\nR?\nA. c\nB. d\nANSWER: B\n",
     HEAD "Ask: R?\nRight: d\nWrong: c\n", "1:1 no-answer"},
    {__LINE__, "... and two in a row",
     "Q?\nA. a\nB. b\n\nR?\nA. c\nB. d\n\nS?\nA. e\nB. f\nANSWER: A\n",
     HEAD "Ask: S?\nRight: e\nWrong: f\n", "1:1 no-answer 5:1 no-answer"},
    {__LINE__, "always the same letter",
     "1?\nA. a\nB. b\nANSWER: A\n2?\nA. a\nB. b\nANSWER: A\n3?\nA. a\nB. b\nANSWER: A\n"
     "4?\nA. a\nB. b\nANSWER: A\n5?\nA. a\nB. b\nANSWER: A\n6?\nA. a\nB. b\nANSWER: A\n"
     "7?\nA. a\nB. b\nANSWER: A\n8?\nA. a\nB. b\nANSWER: A\n",
     HEAD "Ask: 1?\nRight: a\nWrong: b\n\nAsk: 2?\nRight: a\nWrong: b\n\nAsk: 3?\nRight: a\n"
          "Wrong: b\n\nAsk: 4?\nRight: a\nWrong: b\n\nAsk: 5?\nRight: a\nWrong: b\n\nAsk: 6?\n"
          "Right: a\nWrong: b\n\nAsk: 7?\nRight: a\nWrong: b\n\nAsk: 8?\nRight: a\nWrong: b\n",
     "1:1 right-at-one-letter?"},
    {__LINE__, "seven", "Q?\nA. a\nB. b\nC. c\nD. d\nE. e\nF. f\nG. g\nANSWER: A\n", "",
     "8:1 too-many-options"},
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
