/* fuzz_titles.c -- any bytes as a list of films: every line is one of the file's, every title can
 * be shown and has no end of a line in it, and the list written as a table is read as the same. */
#include "fuzz.h"
#include "titles.h"
#include "utf8.h"

static void read_list(Str bytes, Arena *a, Titles *out, Diag *diag)
{
    PackFile file = {.path = S("a.csv"), .bytes = bytes};
    diag_init(diag, a);
    fuzz_expect(titles_read(&file, a, out, diag) == (out->count > 0));
}

static Str write_table(const Titles *t, Arena *a)
{
    Buf out = buf_in(a);
    buf_add_c(&out, "Title,Year\n");
    for (int i = 0; i < t->count; i++) {
        buf_add_char(&out, '"');
        for (size_t k = 0; k < t->films[i].title.n; k++)
            buf_add_c(&out,
                      t->films[i].title.s[k] == '"' ? "\"\"" : (char[]){t->films[i].title.s[k], 0});
        buf_format(&out, "\",%d\n", t->films[i].year ? t->films[i].year : 9999);
    }
    return buf_str(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Arena a;
    Titles list, again;
    Diag diag;
    arena_init(&a);
    Str bytes = arena_copy(&a, (Str){(const char *)data, size});
    read_list(bytes, &a, &list, &diag);
    letterboxd_looks_like(bytes);
    int lines = 1;
    for (size_t i = 0; i < size; i++)
        lines += data[i] == '\n' || data[i] == '\r';
    for (int i = 0; i < diag.count; i++)
        fuzz_expect(diag.faults[i].line >= 1 && diag.faults[i].line <= lines);
    for (int i = 0; i < list.count; i++) {
        const ListedFilm *f = &list.films[i];
        fuzz_expect(f->line >= 1 && f->line <= lines && f->title.n && utf8_valid(f->title));
        fuzz_expect(f->year == 0 || (f->year >= 1000 && f->year <= 9999));
        fuzz_expect(str_find(f->title, S("\n")) < 0 && str_equal(str_trim(f->title), f->title));
    }
    if (list.count) {
        read_list(write_table(&list, &a), &a, &again, &diag);
        fuzz_expect(again.count == list.count);
        for (int i = 0; i < list.count; i++)
            fuzz_expect(str_equal(again.films[i].title, list.films[i].title));
    }
    arena_free(&a);
    return 0;
}
