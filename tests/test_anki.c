/* test_anki.c -- cards of Anki and Quizlet. Rows give what was asked: "question = answer" of each
 * record, its tags in brackets and its Why behind an arrow, divided by bars. Three cards stand
 * below every row's, so that there are wrong answers to take. */
#include "anki.h"
#include "cloze.h"
#include "markup.h"
#include "packtext.h"

#define SAID "wrong-answers-borrowed?"
#define TAB "#separator:tab\n"
#define MORE "Who is x?\tAnn Lee\nWho is y?\tBob Hope\nWho is z?\tCid Cox\n"
#define ASKED_MORE "Who is x? = Ann Lee | Who is y? = Bob Hope | Who is z? = Cid Cox"

static const struct {
    int line;
    const char *name, *in, *want, *faults;
} files[] = {
    {__LINE__, "Quizlet: one tab a line", "Who is a?\tDan Day\n" MORE,
     "Who is a? = Dan Day | " ASKED_MORE, "4:1 " SAID},
    {__LINE__, "a title row", "Term\tDefinition\nWho is a?\tDan Day\n" MORE,
     "Who is a? = Dan Day | " ASKED_MORE, "5:1 " SAID},
    {__LINE__, "a title row, swapped",
     "Answer\tQuestion\nDan Day\tWho is a?\nAnn Lee\tWho is b?\nBob Hope\tWho is c?\n",
     "Who is a? = Dan Day | Who is b? = Ann Lee | Who is c? = Bob Hope", "4:1 " SAID},
    {__LINE__, "quotes of the text's own", "\"Alien\" is by whom?\tDan Day\n" MORE,
     "\"Alien\" is by whom? = Dan Day | " ASKED_MORE, "4:1 " SAID},
    {__LINE__, "quotes of CSV without heads", "\"Who is \"\"a\"\"?\"\t\"Dan Day\"\n" MORE,
     "Who is \"a\"? = Dan Day | " ASKED_MORE, "4:1 " SAID},
    {__LINE__, "no number sign is a comment there", "#1 of them is who?\tDan Day\n" MORE,
     "#1 of them is who? = Dan Day | " ASKED_MORE, "4:1 " SAID},
    {__LINE__, "separator tab", TAB "Who is a?\tDan Day\n" MORE,
     "Who is a? = Dan Day | " ASKED_MORE, "5:1 " SAID},
    {__LINE__, "separator comma, quoted",
     "#separator:Comma\n\"Who, then?\",Dan Day\nWho is x?,Ann Lee\n"
     "Who is y?,Bob Hope\n",
     "Who, then? = Dan Day | Who is x? = Ann Lee | Who is y? = Bob Hope", "4:1 " SAID},
    {__LINE__, "separator semicolon", "#separator:semicolon\na?;Dan Day\nb?;Ann Lee\nc?;Bob Hope\n",
     "a? = Dan Day | b? = Ann Lee | c? = Bob Hope", "4:1 " SAID},
    {__LINE__, "separator pipe", "#separator:pipe\na?|Dan Day\nb?|Ann Lee\nc?|Bob Hope\n",
     "a? = Dan Day | b? = Ann Lee | c? = Bob Hope", "4:1 " SAID},
    {__LINE__, "separator colon", "#separator:colon\nAlpha:Dan Day\nBeta:Ann Lee\nGamma:Bob Hope\n",
     "Alpha = Dan Day | Beta = Ann Lee | Gamma = Bob Hope", "4:1 " SAID},
    {__LINE__, "separator as a sign", "#separator:|\na?|Dan Day\nb?|Ann Lee\nc?|Bob Hope\n",
     "a? = Dan Day | b? = Ann Lee | c? = Bob Hope", "4:1 " SAID},
    {__LINE__, "separator unknown: guessed", "#separator:dots\n" MORE, ASKED_MORE,
     "1:1 bad-head? 4:1 " SAID},
    {__LINE__, "no separator named: guessed", "#html:false\na?;Dan Day\nb?;Ann Lee\nc?;Bob Hope\n",
     "a? = Dan Day | b? = Ann Lee | c? = Bob Hope", "4:1 " SAID},
    {__LINE__, "heads in any case, CRLF, a mark at the beginning",
     "\xEF\xBB\xBF#Separator:TAB\r\n#HTML:True\r\nWho is <b>a</b>?\tDan Day\r\n" MORE,
     "Who is a? = Dan Day | " ASKED_MORE, "6:1 " SAID},
    {__LINE__, "comments among the cards", TAB "# one\n\n# two\nWho is a?\tDan Day\n#three\n" MORE,
     "Who is a? = Dan Day | " ASKED_MORE, "9:1 " SAID},
    {__LINE__, "a quoted number sign is none", TAB "\"#1 is who?\"\tDan Day\n" MORE,
     "#1 is who? = Dan Day | " ASKED_MORE, "5:1 " SAID},
    {__LINE__, "tags", TAB "#tags column:3\nWho is a?\tDan Day\told  people::dead old\n" MORE,
     "Who is a? = Dan Day [old] [people::dead] | " ASKED_MORE, "6:1 " SAID},
    {__LINE__, "columns of deck, type and id",
     TAB "#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:6\n"
         "q1\tBasic\tFilms\tWho is a?\tDan Day\tt\nq2\tBasic\tFilms\tWho is b?\tAnn Lee\n"
         "q3\tBasic\tFilms\tWho is c?\tBob Hope\t\n",
     "Who is a? = Dan Day [t] | Who is b? = Ann Lee | Who is c? = Bob Hope", "8:1 " SAID},
    {__LINE__, "columns by name",
     TAB
     "#columns:Back\tTags\tFront\nDan Day\tt\tWho is a?\nAnn Lee\t\tWho is b?\nBob Hope\t\tc?\n",
     "Who is a? = Dan Day [t] | Who is b? = Ann Lee | c? = Bob Hope", "5:1 " SAID},
    {__LINE__, "no number of a column", TAB "#tags column:last\n" MORE, ASKED_MORE,
     "2:1 bad-head? 5:1 " SAID},
    {__LINE__, "tags off, breaks are blanks",
     TAB "#html:true\nWho<br>is <i>a</i><div>now?</div>\t<b>Dan</b>&nbsp;Day\n" MORE,
     "Who is a now? = Dan Day | " ASKED_MORE, "6:1 " SAID},
    {__LINE__, "entities once",
     TAB "#html:true\nWho is &amp;lt; &eacute;&#33;&#x3f;\tDan Day\n" MORE,
     "Who is &lt; \xC3\xA9!? = Dan Day | " ASKED_MORE, "6:1 " SAID},
    {__LINE__, "plain text stays", TAB "#html:false\nWho is <b>a</b> &amp; b?\tDan Day\n" MORE,
     "Who is <b>a</b> &amp; b? = Dan Day | " ASKED_MORE, "6:1 " SAID},
    {__LINE__, "not said: by the cell",
     TAB "Who is <b>a</b>?\tDan Day\nIs 1 < 2 > 0 Q&A?\tEve Fox\n" MORE,
     "Who is a? = Dan Day | Is 1 < 2 > 0 Q&A? = Eve Fox | " ASKED_MORE, "6:1 " SAID},
    {__LINE__, "line breaks in quotes",
     TAB "#html:false\n\"Who is a,\nwho \"\"is\"\" b?\"\tDan Day\n" MORE,
     "Who is a, who \"is\" b? = Dan Day | " ASKED_MORE, "7:1 " SAID},
    {__LINE__, "pictures and sounds",
     TAB "Who is <img src=\"a.png\">?\tDan Day\nb?\t[sound:b.mp3]\n<IMG SRC=c>\tx\n" MORE,
     ASKED_MORE, "2:1 needs-media 7:1 " SAID},
    {__LINE__, "no answer", TAB "Who is a?\nWho is b?\t\n\tDan Day\n" MORE, ASKED_MORE,
     "2:1 no-answer 3:11 no-answer 4:1 no-question 7:1 " SAID},
    {__LINE__, "nothing but tags", TAB "#html:true\n<br>\tDan Day\n" MORE, ASKED_MORE,
     "3:1 no-question 6:1 " SAID},
    {__LINE__, "a gap", TAB "{{c1::Dan Day}} made it.\tin 1960\n" MORE,
     "_____ made it. = Dan Day > in 1960 | " ASKED_MORE, "5:1 " SAID},
    {__LINE__, "gaps of two numbers", TAB "{{c1::Dan Day}} knew {{c2::Eve Fox::who?}}.\n" MORE,
     "_____ knew Eve Fox. = Dan Day | Dan Day knew _____ (who?). = Eve Fox | " ASKED_MORE,
     "5:1 " SAID},
    {__LINE__, "a gap in HTML",
     TAB "#html:true\n<b>{{c1::Dan&nbsp;<i>Day</i>}}</b> made it.\n" MORE,
     "_____ made it. = Dan Day | " ASKED_MORE, "6:1 " SAID},
    {__LINE__, "a gap that is not closed", TAB "{{c1::Dan Day made it.\tx\n" MORE, ASKED_MORE,
     "2:1 bad-gap 5:1 " SAID},
    {__LINE__, "twice the same card", "Who is x?\tAnn Lee\n" MORE, ASKED_MORE,
     "2:1 question-twice? 4:1 " SAID},
    {__LINE__, "a star in the text", "Who is *a*?\tDan Day\n" MORE,
     "Who is \\*a\\*? = Dan Day | " ASKED_MORE, "4:1 " SAID},
    {__LINE__, "not UTF-8", "Who is \xE9?\tDan Day\n" MORE,
     "Who is \xC3\xA9? = Dan Day | " ASKED_MORE, "1:1 not-utf8? 4:1 " SAID},
    {__LINE__, "an entity that steers", TAB "#html:true\nWho&#x202E; is&#7; a?\tDan Day\n" MORE,
     "Who is a? = Dan Day | " ASKED_MORE, "6:1 " SAID},
};

static Str asked(PackText *p)
{
    Buf out = buf_in(&p->arena);
    for (int i = 0; i < p->pack.count; i++) {
        const Record *r = &p->pack.records[i];
        Str ask = record_value(r, "Ask"), right = record_value(r, "Right");
        Str why = record_value(r, "Why");
        buf_format(&out, "%s%.*s = %.*s", i ? " | " : "", STR_ARG(ask), STR_ARG(right));
        for (const Field *f = NULL; (f = record_next(r, "Tag", f));)
            buf_format(&out, " [%.*s]", STR_ARG(f->value));
        if (why.n)
            buf_format(&out, " > %.*s", STR_ARG(why));
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
        ROW_STR(r, str_from_c(p.pack.format), S("anki text"));
        packtext_free(&p);
    }
}

static const struct {
    int line;
    const char *name, *in;
    bool want;
} looks[] = {
    {__LINE__, "a head", "#separator:tab\na\tb\n", true},
    {__LINE__, "another head first", "# mine\n#html:true\na\tb\n", true},
    {__LINE__, "one tab a line", "a?\tb\nc?\td\n", true},
    {__LINE__, "some lines without", "a?\tb\nc?\td\ne?\tf\ng\n", true},
    {__LINE__, "two tabs a line", "a?\tb\tc\nc?\td\te\n", false},
    {__LINE__, "films", "Title\tYear\nPsycho\t1960\n", false},
    {__LINE__, "films and who made them", "Title\tDirector\nPsycho (1960)\tAlfred Hitchcock\n",
     false},
    {__LINE__, "... in another language", "Titel\tRegie\nPsycho (1960)\tAlfred Hitchcock\n", false},
    {__LINE__, "films and their years",
     "Pel\xC3\xAD"
     "cula\tA\xC3\xB1o de estreno\nPsycho\t1960\n",
     false},
    {__LINE__, "films, year first", "year\tfilm\n1960\tPsycho\n", false},
    {__LINE__, "films in French",
     "Titre\tAnn\xC3\xA9"
     "e\nPsychose\t1960\n",
     false},
    {__LINE__, "quoted head", "\"Title\"\t\"Year\"\nPsycho\t1960\n", false},
    {__LINE__, "IMDb", "tconst\tordering\ntt1\t1\n", false},
    {__LINE__, "a query's result", "?item\t?itemLabel\nQ1\tPsycho\n", false},
    {__LINE__, "rec with tabs", "Title:\tPsycho\nYear:\t1960\n", false},
    {__LINE__, "comments alone", "# a\n# b\n", false},
    {__LINE__, "prose", "Psycho (1960) is a film.\n", false},
};

static void test_looks(void **state)
{
    (void)state;
    EACH_ROW(r, looks)
    ROW_INT(r, anki_looks_like(str_from_c(r->in)), r->want);
}

static const struct {
    int line;
    const char *name, *in, *want;
} gaps[] = {
    {__LINE__, "one", "{{c1::a}} b", "_____ b=a"},
    {__LINE__, "twice the same", "{{c1::a}} b {{c1::a}}", "_____ b _____=a"},
    {__LINE__, "two of one number", "{{c1::a}} b {{c1::c}}", "_____ b _____=a, c"},
    {__LINE__, "others are filled", "{{c1::a}} {{c2::b::h}}", "_____ b=a;a _____ (h)=b"},
    {__LINE__, "in the order of the text", "{{c3::a}} {{c1::b}}", "_____ b=a;a _____=b"},
    {__LINE__, "a gap in a gap", "{{c1::a {{c2::b}} c}} d", "_____ d=a b c;a _____ c d=b"},
    {__LINE__, "a gap in one of its number", "{{c1::a {{c1::b}}}}", "_____=a b"},
    {__LINE__, "a hint with a gap", "{{c1::a::h {{c2::b}}}} c", "_____ (h ) c=a;a c="},
    {__LINE__, "several numbers", "{{c1,2::a}} {{c2::b}}", "_____ b=a;_____ _____=a, b"},
    {__LINE__, "colons outside", "a::b {{c1::c}}", "a::b _____=c"},
    {__LINE__, "a second hint is a part of it", "{{c1::a::b::c}}", "_____ (b::c)=a"},
    {__LINE__, "braces outside", "a}} {{c1::b}} {{d}}", "a}} _____ {{d}}=b"},
    {__LINE__, "not closed", "{{c1::a}} {{c2::b", ""},
    {__LINE__, "no number", "{{c::a}}", ""},
    {__LINE__, "zero", "{{c0::a}}", ""},
    {__LINE__, "eight deep", "{{c1::{{c1::{{c1::{{c1::{{c1::{{c1::{{c1::{{c1::a}}}}}}}}}}}}}}}}",
     "_____=a"},
    {__LINE__, "nine deep",
     "{{c1::{{c1::{{c1::{{c1::{{c1::{{c1::{{c1::{{c1::{{c1::a}}}}}}}}}}}}}}}}}}", ""},
};

static void test_gaps(void **state)
{
    (void)state;
    EACH_ROW(r, gaps)
    {
        Arena a;
        arena_init(&a);
        int numbers[CLOZE_MAX_NUMBERS];
        Str in = str_from_c(r->in), ask, right;
        int count = cloze_numbers(in, numbers);
        Buf out = buf_in(&a);
        for (int i = 0; i < count; i++) {
            cloze_make(in, numbers[i], &a, &ask, &right);
            buf_format(&out, "%s%.*s=%.*s", i ? ";" : "", STR_ARG(ask), STR_ARG(right));
        }
        ROW_STR(r, buf_str(&out), str_from_c(r->want));
        arena_free(&a);
    }
}

static const struct {
    int line;
    const char *name, *in, *want;
    bool looks, media;
} markups[] = {
    {__LINE__, "none", "a b", "a b", false, false},
    {__LINE__, "tags", "<b>a</b><span class=\"x\">b</span>", "ab", true, false},
    {__LINE__, "breaks", "a<br>b<BR/>c<div>d</div><p>e", "a b c d e", true, false},
    {__LINE__, "blanks in a row", "a &nbsp; <br> b", "a b", true, false},
    {__LINE__, "no tags", "1 < 2, 3 > 2, <3", "1 < 2, 3 > 2, <3", false, false},
    {__LINE__, "not closed", "a <b c", "a <b c", true, false},
    {__LINE__, "comment", "a<!-- <b> -->b", "ab", true, false},
    {__LINE__, "comment not closed", "a<!-- b", "a<!-- b", false, false},
    {__LINE__, "style", "<style>p { color: red }</style>a", "a", true, false},
    {__LINE__, "style not closed", "a<style>p {}", "a", true, false},
    {__LINE__, "named", "&quot;&amp;&lt;&gt;&apos;&eacute;&Omega;&omega;&hellip;",
     "\"&<>'\xC3\xA9\xCE\xA9\xCF\x89\xE2\x80\xA6", true, false},
    {__LINE__, "numbered", "&#65;&#x42;&#X43;&#146;", "ABC\xE2\x80\x99", true, false},
    {__LINE__, "no entities", "Q&A; &nothing; & &; &#; &#x; &#xZ; &#1114112; &#xD800;",
     "Q&A; &nothing; & &; &#; &#x; &#xZ; &#1114112; &#xD800;", false, false},
    {__LINE__, "once", "&amp;amp;amp;", "&amp;amp;", true, false},
    {__LINE__, "any of the standard's names", "a&NotEqualTilde;b&emsp;&ThickSpace;c&lbrace;",
     "a\xE2\x89\x82\xCC\xB8"
     "b c{",
     true, false},
    {__LINE__, "entities that steer", "a&#7;b&#x202E;c&#129;d", "abcd", true, false},
    {__LINE__, "soft hyphen", "ab&shy;cd", "abcd", true, false},
    {__LINE__, "picture", "<img src=a>", "", true, true},
    {__LINE__, "sound", "[sound:a.mp3]", "[sound:a.mp3]", false, true},
    {__LINE__, "no sound", "[a sound]", "[a sound]", false, false},
};

static void test_markup(void **state)
{
    (void)state;
    EACH_ROW(r, markups)
    {
        Arena a;
        arena_init(&a);
        Str in = str_from_c(r->in);
        ROW_STR(r, markup_text(&a, in), str_from_c(r->want));
        ROW_INT(r, markup_looks_like(in), r->looks);
        ROW_INT(r, markup_has_media(in), r->media);
        arena_free(&a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_files), cmocka_unit_test(test_looks),
                                       cmocka_unit_test(test_gaps), cmocka_unit_test(test_markup)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
