/* test.h -- what every test_*.c starts with: cmocka, and rows that fail with their own line. */
#ifndef TEST_H
#define TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "arena.h"
#include "str.h"

/* Fail a row of a table: its line, its name, what came and what was wanted. */
#define ROW_FAIL(row, format, ...)                                                                \
    fail_msg("%s:%d: %s: " format, __BASE_FILE__, (row)->line, (row)->name, __VA_ARGS__)
#define ROW_STR(row, got, want)                                                                   \
    do {                                                                                          \
        Str got_ = (got), want_ = (want);                                                         \
        if (!str_equal(got_, want_))                                                              \
            ROW_FAIL(row, "got \"%.*s\", want \"%.*s\"", STR_ARG(got_), STR_ARG(want_));          \
    } while (0)
#define ROW_INT(row, got, want)                                                                   \
    do {                                                                                          \
        long long got_ = (got), want_ = (want);                                                   \
        if (got_ != want_)                                                                        \
            ROW_FAIL(row, "got %lld, want %lld", got_, want_);                                    \
    } while (0)
#define EACH_ROW(row, rows) \
    for (size_t i_##row = 0; i_##row < sizeof(rows) / sizeof *(rows); i_##row++) \
        for (const __typeof__(*(rows)) *row = &(rows)[i_##row]; row; row = NULL)

/* A whole file as text in `a`; fails the test if it cannot be read. tests/test_util.c. */
Str test_read_file(Arena *a, const char *path);
/* Compare with tests/golden/NAME; with GOLDEN=1 in the environment write it instead. */
void test_golden(const char *name, Str got);

#endif
