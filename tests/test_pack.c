/* test_pack.c -- which reader a file gets, files that are none, and folders. */
#include "packtext.h"

#define FILM "Title: A\nYear: 1999\n"

static const struct {
    int line;
    const char *name, *in;
    size_t n;
    bool usable;
    const char *faults;
} files[] = {
#define ROW(name, in, usable, faults)                                                              \
    {                                                                                              \
        __LINE__, name, in, sizeof in - 1, usable, faults                                          \
    }
    ROW("a pack", FILM, true, ""),
    ROW("empty", "", false, "1:1 empty-file"),
    ROW("a mark and blanks", "\xEF\xBB\xBF \r\n", false, "1:1 empty-file"),
    ROW("binary",
        "\x7F"
        "ELF\0\0\0",
        false, "1:1 not-text"),
    ROW("gzip", "\x1F\x8B\x08", false, "1:1 gzip-cut"),
    ROW("zip", "PK\x03\x04", false, "1:1 not-text"),
    ROW("another format", "a,b\n1,2\n", false, "1:1 not-a-pack"),
    ROW("comments alone", "# nothing\n", false, "1:1 no-records"),
    ROW("a Pack record alone", "%rec: Pack\n\nName: A\n", false, "1:1 no-records"),
    ROW("unknown records alone", "%rec: Book\n\nName: A\n", false,
        "1:1 no-records 3:1 unknown-type?"),
    ROW("nothing good", "Title: A\nYear: x\n", false, "2:7 year-not-a-number"),
    ROW("UTF-16",
        "\xFF\xFE"
        "A\0s\0k\0:\0 \0a\0\n\0",
        false, "1:1 missing-field 1:1 missing-field"),
    ROW("faults in the order of lines", "Title: A\nhello\nYear: x\nagain\n\n" FILM, true,
        "2:1 bad-line 3:7 year-not-a-number 4:1 bad-line"),
    ROW("a second Pack record", "%rec: Pack\n\nName: A\n\nName: B\n\n%rec: Film\n\n" FILM, true,
        "5:1 second-pack?"),
#undef ROW
};

static void test_files(void **state)
{
    (void)state;
    EACH_ROW(r, files)
    {
        PackText p;
        packtext_read(&p, (Str){r->in, r->n});
        ROW_INT(r, p.usable, r->usable);
        ROW_STR(r, packtext_faults(&p), str_from_c(r->faults));
        packtext_free(&p);
    }
}

static void test_too_large(void **state)
{
    (void)state;
    Arena a;
    PackText p;
    arena_init(&a);
    char *bytes = arena_alloc(&a, PACK_MAX_BYTES + 1, 1);
    memset(bytes, '#', PACK_MAX_BYTES + 1);
    memcpy(bytes, FILM, sizeof FILM - 1);
    packtext_read(&p, (Str){bytes, PACK_MAX_BYTES});
    assert_true(p.usable);
    assert_int_equal(p.diag.count, 0);
    packtext_free(&p);
    packtext_read(&p, (Str){bytes, PACK_MAX_BYTES + 1});
    assert_false(p.usable);
    assert_true(str_equal(packtext_faults(&p), S("1:1 file-too-large")));
    packtext_free(&p);
    arena_free(&a);
}

static void test_folder(void **state)
{
    (void)state;
    const PackFile folder[] = {
        {.path = S("f/1.rec"), .bytes = S("%rec: Pack\n\nName: Mine\n")},
        {.path = S("f/2.rec"), .bytes = S(FILM "x\n")},
        {.path = S("f/3.txt"), .bytes = S("Bring popcorn, all of you\n")},
        {.path = S("f/4.rec"),
         .bytes = S("%rec: Pack\n\nName: Other\n\nName: Third\n\n%rec: Film\n\nTitle: B\n")},
        {.path = S("f/5.jpg"), .bytes = S("a\0b")},
    };
    PackText p;
    arena_init(&p.arena);
    diag_init(&p.diag, &p.arena);
    p.pack = (Pack){.path = S("f")};
    assert_true(pack_read(folder, 5, LAST_YEAR, &p.arena, &p.pack, &p.diag));
    assert_true(str_equal(p.pack.name, S("Mine")));
    assert_string_equal(p.pack.format, "marquee rec");
    assert_int_equal(p.pack.films, 1);
    Buf got = buf_in(&p.arena);
    for (int i = 0; i < p.diag.count; i++) {
        const Fault *f = &p.diag.faults[i];
        buf_format(&got, "%.*s:%d %s%s|", STR_ARG(f->file), f->line, f->name,
                   f->kind == FAULT_WARNING ? "?" : "");
    }
    assert_string_equal(arena_c(&p.arena, buf_str(&got)),
                        "f/2.rec:3 bad-line|f/3.txt:1 not-a-pack?|f/4.rec:3 second-pack?|"
                        "f/4.rec:5 second-pack?|f/4.rec:9 missing-field|f/5.jpg:1 not-text?|");
    packtext_free(&p);
}

/* The words for texts are many: nobody pays for them who brings none. */
static const struct {
    int line;
    const char *name, *in;
    int asked;
} words[] = {
    {__LINE__, "a pack", FILM, 0},
    {__LINE__, "a table", "Title,Year,Director\nRan,1985,Akira Kurosawa\n", 0},
    {__LINE__, "nothing", "", 0},
    {__LINE__, "a text", "Ran is a film of 1985, which was directed by Akira Kurosawa in Japan.\n",
     1},
};

static const struct Prose *count_asked(const void *asked)
{
    ++*(int *)(uintptr_t)asked;
    return NULL;
}

static void test_words(void **state)
{
    (void)state;
    EACH_ROW(r, words)
    {
        PackText p;
        int asked = 0;
        arena_init(&p.arena);
        diag_init(&p.diag, &p.arena);
        p.pack = (Pack){.path = S("a"), .open_prose = count_asked, .prose_ctx = &asked};
        PackFile file = {.path = S("a"), .bytes = str_from_c(r->in)};
        pack_read(&file, 1, LAST_YEAR, &p.arena, &p.pack, &p.diag);
        ROW_INT(r, asked, r->asked);
        packtext_free(&p);
    }
}

static const struct {
    int line;
    const char *name, *want;
} names[] = {
    {__LINE__, "a.rec", "a"},   {__LINE__, "/x.y/a.rec", "a"},
    {__LINE__, "x/a/", "a"},    {__LINE__, "x/Dr. Strangelove", "Dr. Strangelove"},
    {__LINE__, ".rec", ".rec"}, {__LINE__, "-", "-"},
    {__LINE__, "/", ""},        {__LINE__, "", ""},
};

static void test_names(void **state)
{
    (void)state;
    EACH_ROW(r, names)
    {
        PackText p;
        arena_init(&p.arena);
        diag_init(&p.diag, &p.arena);
        p.pack = (Pack){.path = str_from_c(r->name)};
        PackFile file = {.path = p.pack.path, .bytes = S(FILM)};
        pack_read(&file, 1, LAST_YEAR, &p.arena, &p.pack, &p.diag);
        ROW_STR(r, p.pack.name, str_from_c(r->want));
        packtext_free(&p);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_files), cmocka_unit_test(test_too_large),
        cmocka_unit_test(test_folder), cmocka_unit_test(test_words), cmocka_unit_test(test_names)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
