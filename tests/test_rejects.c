/* test_rejects.c -- what is given back of refused rows, objects and questions. */
#include "packtext.h"
#include "rejects.h"

#define LIST "[{\"title\":\"A\",\"year\":1999},\n{\"title\":\"B\"}"
#define TABLE "title\tdirector\tyear\n"
static const struct {
    int line;
    const char *name, *first, *second, *out;
} files[] = {
    {__LINE__, "nothing refused", "title,year\nA,1999\n", "", ""},
    {__LINE__, "rows below their header", "title,year\nA,1999\nB,x\nC,y", "",
     "title,year\nB,x\nC,y\n"},
    {__LINE__, "empty cells at both ends", TABLE "\tB\t1999\nC\t19x4\t\n", "",
     TABLE "\tB\t1999\nC\t19x4\t\n"},
    {__LINE__, "rows of two tables", "title,year\nB,x\n", TABLE "C\tD\tx\n",
     "title,year\nB,x\n\n" TABLE "C\tD\tx\n"},
    {__LINE__, "objects", LIST ",\n{\"title\":\"C\"} ]", "",
     "[\n{\"title\":\"B\"},\n{\"title\":\"C\"}\n]\n"},
    {__LINE__, "objects of two lists", LIST "]", LIST ",\n]",
     "[\n{\"title\":\"B\"},\n{\"title\":\"B\"}\n]\n"},
    {__LINE__, "what is no object", LIST ",\n7,\n8]", "", "[\n{\"title\":\"B\"},\n7,\n8\n]\n"},
    {__LINE__, "a list and a table", LIST "]", "title,year\nB,x\n",
     "[\n{\"title\":\"B\"}\n]\n\ntitle,year\nB,x\n"},
    {__LINE__, "questions apart", "A? {\n ~b\n ~c\n}\n\nD? {~e ~f}\n\nG? {=h ~i}\n", "",
     "A? {\n ~b\n ~c\n}\n\nD? {~e ~f}\n\n"},
};

static void test_files(void **state)
{
    (void)state;
    EACH_ROW(row, files)
    {
        Arena a;
        Diag diag;
        arena_init(&a);
        diag_init(&diag, &a);
        Pack pack = {.path = S("folder")};
        PackFile both[] = {{.path = S("a"), .bytes = str_from_c(row->first)},
                           {.path = S("b"), .bytes = str_from_c(row->second)}};
        pack_read(both, *row->second ? 2 : 1, LAST_YEAR, &a, &pack, &diag);
        Buf out = buf_in(&a);
        Rejects rejects = {.out = &out};
        rejects_add(&rejects, &pack, &diag);
        rejects_end(&rejects);
        ROW_STR(row, buf_str(&out), str_from_c(row->out));
        arena_free(&a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_files)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
