/* test_util.c -- files and goldens for the tests. */
#include <stdlib.h>

#include "test.h"

Str test_read_file(Arena *a, const char *path)
{
    FILE *f = fopen(path, "rb");
    if (!f)
        fail_msg("%s: cannot be opened", path);
    fseek(f, 0, SEEK_END);
    long size = ftell(f);
    rewind(f);
    char *bytes = arena_new(a, char, size + 1);
    size_t n = fread(bytes, 1, (size_t)size, f);
    fclose(f);
    return (Str){bytes, n};
}

/* The number of the first line in which the two differ, from 1. */
static int first_difference(Str got, Str want)
{
    int line = 1;
    for (size_t i = 0; i < got.n && i < want.n && got.s[i] == want.s[i]; i++)
        line += got.s[i] == '\n';
    return line;
}

void test_golden(const char *name, Str got)
{
    Arena a;
    arena_init(&a);
    const char *path = arena_format(&a, "tests/golden/%s%c", name, 0).s;
    if (getenv("GOLDEN")) {
        FILE *f = fopen(path, "wb");
        if (!f || fwrite(got.s, 1, got.n, f) != got.n || fclose(f))
            fail_msg("%s: cannot be written", path);
    } else {
        Str want = test_read_file(&a, path);
        if (!str_equal(got, want))
            fail_msg("%s:%d: differs; `make golden` rewrites it, then read the diff", path,
                     first_difference(got, want));
    }
    arena_free(&a);
}
