/* test_arena.c -- memory by lifetime. */
#include "test.h"

static void test_zeroed_and_aligned(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    for (int round = 0; round < 3; round++) {
        for (size_t align = 1; align <= _Alignof(max_align_t); align *= 2) {
            unsigned char *p = arena_alloc(&a, 33, align);
            assert_int_equal((uintptr_t)p % align, 0);
            for (int i = 0; i < 33; i++)
                assert_int_equal(p[i], 0);
            memset(p, 0xAA, 33);
        }
        arena_clear(&a);
    }
    arena_free(&a);
    assert_int_equal(a.total, 0);
}

static void test_large_and_small(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    char *small = arena_new(&a, char, 1), *large = arena_new(&a, char, 5000000);
    *small = 1;
    large[4999999] = 1;
    assert_true(a.total >= 5000000);
    assert_non_null(arena_new(&a, char, 0));
    arena_free(&a);
}

static void test_array_push(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    int *items = NULL, count = 0, cap = 0;
    for (int i = 0; i < 1000; i++) {
        *ARRAY_PUSH(&a, items, count, cap) = i;
        /* Something in between, so that the array cannot always grow where it stands. */
        if (i % 100 == 0)
            arena_new(&a, char, 10);
    }
    assert_int_equal(count, 1000);
    for (int i = 0; i < 1000; i++)
        assert_int_equal(items[i], i);
    arena_free(&a);
}

static void test_resize_zeroes(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    char *p = arena_resize(&a, NULL, 0, 4, 1);
    memcpy(p, "abcd", 4);
    char *q = arena_resize(&a, p, 4, 8, 1);
    assert_ptr_equal(p, q);
    assert_memory_equal(q, "abcd\0\0\0\0", 8);
    arena_new(&a, char, 1);
    q = arena_resize(&a, p, 8, 9, 1);
    assert_ptr_not_equal(p, q);
    assert_memory_equal(q, "abcd\0\0\0\0\0", 9);
    arena_free(&a);
}

static void test_texts(void **state)
{
    (void)state;
    Arena a;
    arena_init(&a);
    assert_true(str_equal(arena_copy(&a, S("abc")), S("abc")));
    assert_int_equal(arena_copy(&a, S("")).n, 0);
    assert_string_equal(arena_c(&a, str_slice(S("abcdef"), 1, 3)), "bc");
    assert_true(str_equal(arena_format(&a, "%d %s", 12, "x"), S("12 x")));
    assert_int_equal(arena_format(&a, "%0300d", 1).n, 300);
    arena_free(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_zeroed_and_aligned),
        cmocka_unit_test(test_large_and_small),
        cmocka_unit_test(test_array_push),
        cmocka_unit_test(test_resize_zeroes),
        cmocka_unit_test(test_texts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
