/* test_json.c -- the elements of JSON files: what is read, what a fault costs and where it stands.
 * Rows give the elements as dump() writes them, `!` for a refused one, and the faults as packtext
 * does. */
#include "json.h"
#include "packtext.h"

static void dump(Buf *out, const JsonValue *v)
{
    static const char *const words[] = {"null", "false", "true"};
    if (!v) {
        buf_add_c(out, "!");
    } else if (v->type == JSON_IS_ARRAY || v->type == JSON_IS_OBJECT) {
        bool object = v->type == JSON_IS_OBJECT;
        buf_add_c(out, object ? "{" : "[");
        for (const JsonValue *m = v->first; m; m = m->next) {
            buf_add(out, m->name);
            buf_add_c(out, object ? "=" : "");
            dump(out, m);
            buf_add_c(out, m->next ? "," : "");
        }
        buf_add_c(out, object ? "}" : "]");
    } else if (v->type == JSON_IS_TEXT) {
        buf_format(out, "'%.*s'", STR_ARG(v->text));
    } else if (v->type == JSON_IS_NUMBER) {
        buf_add(out, v->text);
    } else {
        buf_add_c(out, words[v->type]);
    }
}

static Str read_all(PackText *p, Str bytes, const char *list)
{
    arena_init(&p->arena);
    diag_init(&p->diag, &p->arena);
    PackFile file = {.path = S("a.json"), .bytes = bytes};
    JsonList l;
    Buf out = buf_in(&p->arena);
    const JsonValue *v;
    json_open(&l, &file, &p->arena, &p->diag);
    if (list && !json_enter(&l, *list ? list : NULL))
        buf_add_c(&out, "no list ");
    while (json_next(&l, &v)) {
        buf_add_c(&out, out.n ? " " : "");
        dump(&out, v);
    }
    json_close(&l);
    return buf_str(&out);
}

static const struct {
    int line;
    const char *name, *in, *list, *out, *faults;
} texts[] = {
    {__LINE__, "an array", "[{\"a\":1},{\"b\":\"c\"}]", NULL, "{a=1} {b='c'}", ""},
    {__LINE__, "every type", "[null,true,false,-1.50e+3,\"x\",[],{}]", NULL,
     "null true false -1.50e+3 'x' [] {}", ""},
    {__LINE__, "empty array", " [ ] \n", NULL, "", ""},
    {__LINE__, "one a line", "{\"a\":1}\n{\"a\":2}\r\n\r{\"a\":3}", NULL, "{a=1} {a=2} {a=3}", ""},
    {__LINE__, "one a line with commas", "{\"a\":1},\n{\"a\":2},\n", NULL, "{a=1} {a=2}", ""},
    {__LINE__, "brackets in texts", "[{\"a\":\"]}\\\"]}\"},{\"[\":\"{\"}]", NULL,
     "{a=']}\"]}'} {[='{'}", ""},
    {__LINE__, "escapes", "[\"\\u00e9\\uD83C\\uDFAC\\n\\/\\\\u\"]", NULL, "'é🎬\n/\\u'", ""},
    {__LINE__, "composed", "[\"e\\u0301\"]", NULL, "'é'", ""},
    {__LINE__, "order kept", "[{\"z\":1,\"a\":2,\"m\":3}]", NULL, "{z=1,a=2,m=3}", ""},
    {__LINE__, "a name twice", "[{\"a\":1,\"b\":{\"a\":2},\"a\":3}]", NULL, "{a=1,b={a=2}}",
     "1:21 name-twice?"},
    {__LINE__, "a name twice by escape", "[{\"a\":1,\n\"\\u0061\":3}]", NULL, "{a=1}",
     "2:1 name-twice?"},
    {__LINE__, "numbers out of range", "[1e999,123456789012345678901234567890]", NULL,
     "1e999 123456789012345678901234567890", ""},
    {__LINE__, "numbers that are none", "[01,1.,.5,+1,0x1,1]", NULL, "! ! ! ! ! 1",
     "1:2 bad-json 1:5 bad-json 1:8 bad-json 1:11 bad-json 1:14 bad-json"},
    {__LINE__, "NaN", "[{\"a\":NaN,\"b\":-Infinity}]", NULL, "{a=null,b=null}", ""},
    {__LINE__, "byte order mark", "\xEF\xBB\xBF[1]", NULL, "1", ""},
    {__LINE__, "text that is NUL", "[\"a\\u0000b\",{\"x\\u0000\":\"\\\\u0000\"}]", NULL,
     "'ab' {x='\\u0000'}", "1:3 control-character? 1:14 control-character?"},
    {__LINE__, "Windows-1252", "[\"\xE9\",\n\"a\"]", NULL, "'é' 'a'", "1:2 not-utf8?"},
    {__LINE__, "bad bytes", "[\"ö\xE9\xE9\x62\"]", NULL, "'ö\xEF\xBF\xBD\xEF\xBF\xBD\x62'",
     "1:4 bad-bytes"},
    {__LINE__, "trailing comma", "[{\"a\":[1,],\"b\":2,},\n]", NULL, "{a=[1],b=2}",
     "1:10 trailing-comma? 1:18 trailing-comma? 2:1 trailing-comma?"},
    {__LINE__, "commas too many", "[,1,,2]", NULL, "1 2", "1:2 stray-comma? 1:5 stray-comma?"},
    {__LINE__, "comma missing", "[{\"a\":1}\n{\"a\":2}]", NULL, "{a=1} {a=2}",
     "2:1 missing-comma?"},
    {__LINE__, "a fault costs one", "[{\"a\":1},{\"a\" 2},{b:3},{\"a\":tru},{\"a\":5}]", NULL,
     "{a=1} ! ! ! {a=5}", "1:15 bad-json 1:19 bad-json 1:29 bad-json"},
    {__LINE__, "half a pair", "[\"\\uD83C\",1]", NULL, "! 1", "1:2 bad-json"},
    {__LINE__, "no such escape", "[\"\\x\",1]", NULL, "! 1", "1:2 bad-json"},
    {__LINE__, "tab in a text", "[\"a\tb\",1]", NULL, "! 1", "1:2 bad-json"},
    {__LINE__, "text not closed", "[{\"a\":\"x},\n{\"a\":2}]", NULL, "! {a=2}",
     "1:7 text-not-closed"},
    {__LINE__, "object not closed", "[{\"a\":1,\n{\"a\":2}]", NULL, "! {a=2}",
     "2:1 missing-bracket"},
    {__LINE__, "inner array not closed", "[{\"a\":[1,2,\"b\":3},{\"a\":2}]", NULL, "! {a=2}",
     "1:17 wrong-bracket"},
    {__LINE__, "inner object not closed", "[{\"a\":{\"b\":1,\n{\"a\":2}]", NULL, "! {a=2}",
     "2:1 missing-bracket"},
    {__LINE__, "object not closed at the end", "[{\"a\":1},{\"a\":2]", NULL, "{a=1} !",
     "1:16 wrong-bracket"},
    {__LINE__, "line not closed", "{\"a\":\"b\"\n{\"a\":2}", NULL, "! {a=2}",
     "2:1 missing-bracket"},
    {__LINE__, "cut in an element", "[{\"a\":1},\n{\"a\":[2", NULL, "{a=1} !", "2:1 not-closed"},
    {__LINE__, "cut in a text", "[{\"a\":1},{\"a\":\"x", NULL, "{a=1} !", "1:15 text-not-closed"},
    {__LINE__, "cut between", "[{\"a\":1},\n", NULL, "{a=1}", "2:1 missing-bracket"},
    {__LINE__, "bracket too early", "[{\"a\":1}],\n{\"a\":2}]", NULL, "{a=1} {a=2}",
     "1:10 text-after-end"},
    {__LINE__, "two arrays", "[1]\n[2]", NULL, "1 2", "2:1 text-after-end"},
    {__LINE__, "bracket too many", "[{\"a\":1}},{\"a\":2}]", NULL, "{a=1} {a=2}",
     "1:9 stray-bracket"},
    {__LINE__, "a named list", "{\"n\":[1],\"r\":{\"x\":2,\"l\":[{\"a\":1},],\"y\":[3]}}", "l",
     "{a=1}", "1:34 trailing-comma?"},
    {__LINE__, "lists of objects, whatever they are called",
     "{\"n\":[1],\"l\":[{\"a\":1}],\"o\":2,\"m\":[{}]}", "", "{a=1} {}", ""},
    {__LINE__, "pages", "{\"l\":[1]}\n{\"l\":[2]}", "l", "1 2", ""},
    {__LINE__, "name in a text", "{\"x\":\"l\",\"l\":[1]}", "l", "1", ""},
    {__LINE__, "no such list", "{\"x\":[1]}", "l", "no list  {x=[1]}", ""},
    {__LINE__, "named list cut", "{\"l\":[1,", "l", "1", "1:9 missing-bracket"},
    {__LINE__, "object round it cut", "{\"l\":[1]\n", "l", "1", "2:1 missing-bracket"},
    {__LINE__, "named list ends early", "{\"l\":[{}],{\"a\":1}],\"n\":2}", "l", "{} {a=1}",
     "1:10 text-after-end"},
};

static void test_texts(void **state)
{
    (void)state;
    EACH_ROW(row, texts)
    {
        PackText p;
        ROW_STR(row, read_all(&p, str_from_c(row->in), row->list), str_from_c(row->out));
        ROW_STR(row, packtext_faults(&p), str_from_c(row->faults));
        packtext_free(&p);
    }
}

/* A text of `count` times `piece` between two others. */
static Str repeated(Arena *a, const char *before, const char *piece, int count, const char *after)
{
    Buf out = buf_in(a);
    buf_add_c(&out, before);
    for (int i = 0; i < count; i++)
        buf_add_c(&out, piece);
    buf_add_c(&out, after);
    return buf_str(&out);
}

static const struct {
    int line;
    const char *name, *before, *piece;
    int count;
    const char *after, *end, *faults;
} limits[] = {
    {__LINE__, "as deep as it may be", "[", "[", 64,
     "]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]],1]", " 1", ""},
    {__LINE__, "one too deep", "[", "[", 65,
     "]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]],1]", "! 1",
     "1:66 nested-too-deep"},
    {__LINE__, "a million deep", "[", "[", 1000000, "", "!", "1:66 nested-too-deep"},
    {__LINE__, "deep objects", "[", "{\"a\":", 1000000, "", "!", "1:322 nested-too-deep"},
    {__LINE__, "too many values", "[[", "0,", 70000, "0],1]", "! 1", "1:2 element-too-long"},
    {__LINE__, "many empty lists", "[[", "[],", 70000, "0],1]", "! 1", "1:2 element-too-long"},
    {__LINE__, "too long", "[\"", "0123456789", 900000, "\",1]", "! 1", "1:2 element-too-long"},
    {__LINE__, "commas without end", "[", ",", 500000, "1]", "1",
     "1:2 stray-comma? 1:3 stray-comma? 1:4 stray-comma? 1:5 stray-comma? 1:6 stray-comma? "
     "1:7 stray-comma? 1:8 stray-comma? 1:9 stray-comma? 1:10 stray-comma? 1:11 stray-comma? "
     "1:12 stray-comma? 1:13 stray-comma? 1:14 stray-comma? 1:15 stray-comma? 1:16 stray-comma? "
     "1:17 stray-comma? 1:18 stray-comma? 1:19 stray-comma? 1:20 stray-comma? 1:21 stray-comma?"},
};

static void test_limits(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    EACH_ROW(row, limits)
    {
        PackText p;
        Str text = repeated(&a, row->before, row->piece, row->count, row->after);
        Str out = read_all(&p, text, NULL);
        if (!str_ends(out, str_from_c(row->end)))
            ROW_FAIL(row, "ends in \"%.*s\"", STR_ARG(str_slice(out, out.n - 20, out.n)));
        ROW_STR(row, packtext_faults(&p), str_from_c(row->faults));
        packtext_free(&p);
    }
    arena_free(&a);
}

/* Faults without end take time by the size of the file, and no more. */
static void test_linear(void **state)
{
    (void)state;
    static const char *const pieces[] = {"]", "}", "{", "\"", "{\"a\":", "[1,", "{},", "x ", "\\"};
    Arena a;
    arena_init(&a);
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        PackText p;
        read_all(&p, repeated(&a, "[", pieces[i], 300000, ""), NULL);
        packtext_free(&p);
        read_all(&p, repeated(&a, "{", pieces[i], 300000, ""), "x");
        packtext_free(&p);
    }
    arena_free(&a);
}

static void test_places(void **state)
{
    (void)state;
    Arena a;
    Diag diag;
    JsonList l;
    const JsonValue *v;
    arena_init(&a);
    diag_init(&diag, &a);
    PackFile file = {.path = S("a"),
                     .bytes = S("[1,\r\n {\"é\": 23,\n\n\"b\": {\"c\":\n[true, \"x\"]}}]")};
    json_open(&l, &file, &a, &diag);
    assert_true(json_next(&l, &v) && json_next(&l, &v));
    assert_int_equal(l.first_line, 2);
    assert_int_equal(l.last_line, 5);
    assert_int_equal(v->first->line * 100 + v->first->column, 208);
    const JsonValue *b = json_get(v, "b"), *c = json_get(b, "c");
    assert_int_equal(b->line * 100 + b->column, 401);
    assert_int_equal(c->first->next->line * 100 + c->first->next->column, 509);
    assert_null(json_get(v, "c"));
    json_close(&l);
    arena_free(&a);
}

static void test_looks(void **state)
{
    (void)state;
    assert_true(json_looks_like(S(" [ {")) && json_looks_like(S("\xEF\xBB\xBF{\n\"")));
    assert_true(json_looks_like(S("[")) && json_looks_like(S("\xFF\xFE[\0[\0")));
    assert_false(json_looks_like(S("[x]")) || json_looks_like(S("{T}")) ||
                 json_looks_like(S("\"")));
    assert_false(json_looks_like(S("")) || json_looks_like(S("{=a ~b}")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_texts),  cmocka_unit_test(test_limits), cmocka_unit_test(test_linear),
        cmocka_unit_test(test_places), cmocka_unit_test(test_looks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
