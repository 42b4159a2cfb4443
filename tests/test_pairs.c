/* test_pairs.c -- wrong options from the other answers of a file. Files are rows of
 * "question|answer", given to the reader of cards; what is drawn is told as the options of one
 * question. */
#include <stdlib.h>

#include "answers.h"
#include "packtext.h"

static const struct {
    int line;
    const char *name, *a, *b;
    bool same_look, near;
} answers[] = {
    {__LINE__, "years", "1960", "1999", true, false},
    {__LINE__, "neighbours are not near", "1960", "1961", true, false},
    {__LINE__, "a year and a number", "1960", "12", false, false},
    {__LINE__, "numbers", "7", "1,200", true, false},
    {__LINE__, "one number in two shapes", "1,000", "1000", false, true},
    {__LINE__, "a word and a number", "seven", "7", false, true},
    {__LINE__, "a word and another number", "seven", "8", false, false},
    {__LINE__, "number words", "Seven", "Twelve", true, false},
    {__LINE__, "units", "90 minutes", "120 minutes", true, false},
    {__LINE__, "one and several", "1 minute", "2 minutes", true, false},
    {__LINE__, "different units", "90 minutes", "90 days", false, false},
    {__LINE__, "money", "$5 million", "$12.5 million", true, false},
    {__LINE__, "dates", "12 May 1994", "3 March 2001", true, false},
    {__LINE__, "dates the other way", "May 12, 1994", "June 3, 2001", true, false},
    {__LINE__, "decades", "1920s", "1990s", true, false},
    {__LINE__, "ordinals", "1st", "22nd", true, false},
    {__LINE__, "times of day", "1:30", "12:45", true, false},
    {__LINE__, "signs", "-5", "5", false, true},
    {__LINE__, "a title that begins with a number", "12 Angry Men", "12", false, true},
    {__LINE__, "persons", "Agn\xC3\xA8s Varda", "Jacques Demy", true, false},
    {__LINE__, "particles", "Guillermo del Toro", "Lars von Trier", true, false},
    {__LINE__, "initials", "F. W. Murnau", "M. Night Shyamalan", true, false},
    {__LINE__, "a person and a title", "Carol Reed", "The Third Man", false, false},
    {__LINE__, "titles", "The Third Man", "Singin' in the Rain", true, false},
    {__LINE__, "without its article", "The Third Man", "Third Man", false, true},
    {__LINE__, "one within the other", "Rocky", "Rocky Balboa", false, true},
    {__LINE__, "sequels", "Alien", "Aliens", true, true},
    {__LINE__, "a surname", "Varda", "Agn\xC3\xA8s Varda", false, true},
    {__LINE__, "misspelt", "Alfred Hitchcock", "Alfred Hichcock", true, true},
    {__LINE__, "case and accents", "AM\xC3\x89LIE", "Am\xC3\xA9lie", true, true},
    {__LINE__, "words in small letters", "whale", "dolphin", true, false},
    {__LINE__, "a name and a word", "Paris", "whale", false, false},
    {__LINE__, "phrases", "a killer whale", "his own sled", true, false},
    {__LINE__, "yes and no", "yes", "No", true, false},
    {__LINE__, "yes and a word", "yes", "maybe", false, false},
    {__LINE__, "scripts apart", "Psycho",
     "\xD0\xA1\xD0\xBE\xD0\xBB\xD1\x8F\xD1\x80\xD0\xB8\xD1\x81", false, false},
    {__LINE__, "capitals beyond ASCII", "\xC3\x89lodie",
     "\xC5\xBD"
     "anis",
     true, false},
    {__LINE__, "signs alone", "+", "-", true, false},
};

static void test_answers(void **state)
{
    (void)state;
    EACH_ROW(r, answers)
    {
        Arena a;
        arena_init(&a);
        Answer x = answer_make(str_from_c(r->a), &a), y = answer_make(str_from_c(r->b), &a);
        ROW_INT(r, x.look == y.look, r->same_look);
        ROW_INT(r, answer_is_near(&x, &y), r->near);
        ROW_INT(r, answer_is_near(&y, &x), r->near);
        arena_free(&a);
    }
}

static const struct {
    int line;
    const char *name, *ask, *answer;
    bool want;
} told[] = {
    {__LINE__, "word", "Is Psycho older than Jaws?", "Psycho", true},
    {__LINE__, "part of a word", "Who is a psychologist?", "Psycho", false},
    {__LINE__, "with its article", "Who made *The Birds*?", "The Birds", true},
    {__LINE__, "without it", "What came after Birds?", "The Birds", true},
    {__LINE__, "surname", "Whom did Hitchcock marry?", "Alfred Hitchcock", true},
    {__LINE__, "first name alone", "Which Alfred is meant?", "Alfred Hitchcock", false},
    {__LINE__, "year", "What came after 1960?", "1960", true},
    {__LINE__, "sign", "Is it + here?", "+", false},
};

static void test_told(void **state)
{
    (void)state;
    EACH_ROW(r, told)
    {
        Arena a;
        arena_init(&a);
        Answer x = answer_make(str_from_c(r->answer), &a);
        Asked asked = answer_asked(str_from_c(r->ask), &a);
        ROW_INT(r, answer_is_told(&x, &asked), r->want);
        arena_free(&a);
    }
}

/* ---- files */

#define HEAD "#separator:pipe\n#html:false\n"
#define YEARS "b|1950\nc|1960\nd|1970\n"
#define NAMES "Who is b?|Ann Lee\nWho is c?|Bob Hope\nWho is d?|Cid Cox\n"
#define SAID "wrong-answers-borrowed?"

/* `want`: the options of the first question, sorted; empty if it was refused. */
static const struct {
    int line;
    const char *name, *in, *want, *faults;
} files[] = {
    {__LINE__, "years with years", HEAD "a|1980\nx|Ann\n" YEARS, "1950 1960 1970 1980",
     "4:3 too-few-alike 7:1 " SAID},
    {__LINE__, "two are enough", HEAD "a|1980\nb|1950\nc|1960\n", "1950 1960 1980", "5:1 " SAID},
    {__LINE__, "one is not", HEAD "a|1980\nb|1950\n", "", "3:3 too-few-alike 4:3 too-few-alike"},
    {__LINE__, "equal ones are one", HEAD "a|1980\nb|1950\nc|1950\n", "",
     "3:3 too-few-alike 4:3 too-few-alike 5:3 too-few-alike"},
    {__LINE__, "persons with persons", HEAD "Who is a?|Dan Day\nx|1950\ny|The Sea and I\n" NAMES,
     "Ann Lee, Bob Hope, Cid Cox, Dan Day", "4:3 too-few-alike 5:3 too-few-alike 8:1 " SAID},
    {__LINE__, "asked for alike first",
     HEAD "Who is a?|Dan Day\nWhich film is e?|Old Men\nWhich film is f?|Big Sky\n"
          "Which film is g?|Red Sun\nWhich film is h?|Hot Ice\n" NAMES,
     "Ann Lee, Bob Hope, Cid Cox, Dan Day", "10:1 " SAID},
    {__LINE__, "named by the question", HEAD "Who is no Bob Hope?|Dan Day\n" NAMES,
     "Ann Lee, Cid Cox, Dan Day", "6:1 " SAID},
    {__LINE__, "near the right one", HEAD "Who is a?|Bob Hopes\n" NAMES,
     "Ann Lee, Bob Hopes, Cid Cox", "6:1 " SAID},
    {__LINE__, "right there is right here", HEAD "a|1980\nA?|1990\n" YEARS, "1950 1960 1970 1980",
     "4:1 question-twice? 7:1 " SAID},
    {__LINE__, "the same again", HEAD "a|1980\n" YEARS "a?|1980\n", "1950 1960 1970 1980",
     "7:1 question-twice? 7:1 " SAID},
    {__LINE__, "much longer", HEAD "a|sea\nb|a\nc|sun\nd|ice\ne|incomprehensibilities\n",
     "ice, sea, sun", "7:1 " SAID " 7:3 too-few-alike"},
    {__LINE__, "stars and backslashes", HEAD "a *|M*A*S*H\nb|E\\T*\nc|A*P*E\n",
     "A\\*P\\*E, E\\\\T\\*, M\\*A\\*S\\*H", "5:1 " SAID},
    {__LINE__, "no question", HEAD "|1980\na|1980\n" YEARS, "1950 1960 1970 1980",
     "3:1 no-question 7:1 " SAID},
};

static int compare_texts(const void *a, const void *b)
{
    return str_compare(*(const Str *)a, *(const Str *)b);
}

/* The options of a question, sorted; only years are divided by blanks alone. */
static Str options(const Record *q, Arena *a)
{
    Str text[8];
    int count = 0;
    Buf out = buf_in(a);
    for (int i = 0; i < q->count && count < 8; i++)
        if (str_equal(q->fields[i].name, S("Wrong")) || str_equal(q->fields[i].name, S("Right")))
            text[count++] = q->fields[i].value;
    qsort(text, (size_t)count, sizeof *text, compare_texts);
    for (int i = 0; i < count; i++) {
        bool year = text[i].n && text[i].s[0] == '1';
        buf_add_c(&out, !i ? "" : year ? " " : ", ");
        buf_add(&out, text[i]);
    }
    return buf_str(&out);
}

/* Every row asks for "a" first, if at all. */
static void test_files(void **state)
{
    (void)state;
    EACH_ROW(r, files)
    {
        PackText p;
        packtext_read(&p, str_from_c(r->in));
        Str got = p.pack.count ? options(&p.pack.records[0], &p.arena) : S("");
        ROW_STR(r, got, str_from_c(r->want));
        ROW_STR(r, packtext_faults(&p), str_from_c(r->faults));
        packtext_free(&p);
    }
}

/* ---- many */

static const char *const given[] = {"Ada", "Ben", "Cleo", "Dora", "Emil", "Fritz", "Gina", "Hugo"};

/* Years, numbers, names and titles by turns; the same texts give the same options, whatever stands
 * before, and nobody can tell the right one by its place in the order. */
static void test_many(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Buf in = buf_in(&a);
    enum { COUNT = 20000 };
    buf_add_c(&in, HEAD);
    for (int i = 0; i < COUNT; i++)
        switch (i % 4) {
        case 0:
            buf_format(&in, "In which year was no. %d?|%d\n", i, 1900 + i / 4 % 100);
            break;
        case 1:
            buf_format(&in, "How many are no. %d?|%d\n", i, 20000 + i * 7);
            break;
        case 2:
            buf_format(&in, "Who is no. %d?|%s X%c%c%c\n", i, given[i % 8], 'a' + i % 26,
                       'a' + i / 26 % 26, 'a' + i / 676 % 26);
            break;
        default:
            buf_format(&in, "Which film is no. %d?|The %s of Z%c%c\n", i, given[i % 8],
                       'a' + i % 26, 'a' + i / 26 % 26);
        }
    PackText p, again;
    packtext_read(&p, buf_str(&in));
    packtext_read(&again, buf_str(&in));
    assert_true(str_equal(packtext_written(&p), packtext_written(&again)));
    assert_int_equal(p.diag.errors, 0);
    assert_int_equal(p.pack.questions, COUNT);
    int rank[4] = {0};
    for (int i = 0; i < p.pack.count; i += 4) { /* years */
        const Record *q = &p.pack.records[i];
        int below = 0;
        for (int k = 0; k < q->count; k++)
            below += str_equal(q->fields[k].name, S("Wrong")) &&
                     str_compare(q->fields[k].value, record_value(q, "Right")) < 0;
        rank[below]++;
    }
    for (int i = 0; i < 4; i++)
        assert_in_range(rank[i], COUNT / 4 / 5, COUNT / 4 / 3);
    packtext_free(&p);
    packtext_free(&again);
    arena_free(&a);
}

/* All ask the same, and all answers are right. */
static void test_all_right(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Buf in = buf_in(&a);
    buf_add_c(&in, HEAD);
    for (int i = 0; i < 3000; i++)
        buf_format(&in, "Name a number|%d\n", 10000 + i);
    PackText p;
    packtext_read(&p, buf_str(&in));
    assert_int_equal(p.pack.questions, 0);
    assert_int_equal(p.diag.errors, 3000);
    packtext_free(&p);
    arena_free(&a);
}

static void test_limits(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Buf in = buf_in(&a);
    buf_add_c(&in, HEAD);
    for (int i = 0; i < 1001; i++)
        buf_add_char(&in, 'x');
    buf_add_c(&in, "|1980\na|");
    for (int i = 0; i < 201; i++)
        buf_add_char(&in, 'y');
    buf_add_c(&in, "\n" YEARS);
    PackText p;
    packtext_read(&p, buf_str(&in));
    assert_true(
        str_equal(packtext_faults(&p), S("3:1 question-too-long 4:3 answer-too-long 7:1 " SAID)));
    assert_int_equal(p.pack.questions, 3);
    packtext_free(&p);
    arena_free(&a);
}

/* Refused ones count, too: 200,000 cards without an answer, and no further one is read. */
static void test_too_many(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Buf in = buf_in(&a);
    buf_add_c(&in, HEAD);
    for (int i = 0; i < 200000; i++)
        buf_add_c(&in, "a\n");
    PackText p;
    packtext_read(&p, buf_str(&in));
    assert_int_equal(p.diag.errors, 200000);
    packtext_free(&p);
    buf_add_c(&in, "a\nb\nc\n");
    packtext_read(&p, buf_str(&in));
    assert_int_equal(p.diag.errors, 200001);
    packtext_free(&p);
    arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_answers),   cmocka_unit_test(test_told),
        cmocka_unit_test(test_files),     cmocka_unit_test(test_many),
        cmocka_unit_test(test_all_right), cmocka_unit_test(test_limits),
        cmocka_unit_test(test_too_many),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
