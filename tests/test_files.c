/* test_files.c -- what is written where. */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "files.h"
#include "folder.h"

static const char *path_in(Arena *a, const char *name)
{
    return arena_c(a, path_join(a, str_from_c(folder), str_from_c(name)));
}

static void test_pipe(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Str why = S("");
    char got[8] = "";
    const char *path = path_in(&a, "pipe");
    assert_int_equal(mkfifo(path, 0600), 0);
    int fd = open(path, O_RDONLY | O_NONBLOCK);
    assert_true(files_write_result(str_from_c(path), S("told"), &a, &why));
    assert_int_equal(read(fd, got, sizeof got), 4);
    assert_string_equal(got, "told");
    close(fd);
    struct stat st;
    assert_true(lstat(path, &st) == 0 && S_ISFIFO(st.st_mode));
    arena_free(&a);
}

static void test_link(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Str why = S(""), got;
    const char *to = path_in(&a, "far"), *link = path_in(&a, "near");
    assert_int_equal(symlink("far", link), 0);
    for (int i = 0; i < 2; i++) {
        assert_true(files_write_result(str_from_c(link), i ? S("less") : S("much more"), &a, &why));
        assert_true(files_read(str_from_c(to), 100, &a, &got, &why));
        assert_true(str_equal(got, i ? S("less") : S("much more")));
    }
    struct stat st;
    assert_true(lstat(link, &st) == 0 && S_ISLNK(st.st_mode));
    arena_free(&a);
}

static int mode_of(const char *path)
{
    struct stat st;
    return lstat(path, &st) == 0 ? (int)(st.st_mode & 0777) : -1;
}

static void test_mode(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Str why = S("");
    const char *result = path_in(&a, "result"), *own = path_in(&a, "own");
    mode_t before = umask(027);
    assert_true(files_write_result(str_from_c(result), S("x"), &a, &why));
    assert_true(files_write(str_from_c(own), S("x"), &a, &why));
    umask(before);
    assert_int_equal(mode_of(result), 0640);
    assert_int_equal(mode_of(own), 0600);
    arena_free(&a);
}

static void test_not_written(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    Str why = S("");
    assert_false(files_write_result(str_from_c(folder), S("x"), &a, &why));
    assert_true(str_find(why, S("cannot be written")) > 0);
    assert_false(files_write_result(str_from_c(path_in(&a, "no/such")), S("x"), &a, &why));
    arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_pipe), cmocka_unit_test(test_link),
                                       cmocka_unit_test(test_mode),
                                       cmocka_unit_test(test_not_written)};
    return cmocka_run_group_tests(tests, folder_make, folder_remove);
}
