/* test_sorted.c -- rows in a total order, whatever their number and however alike their keys. */
#include "test.h"

#include "rng.h"
#include "sorted.h"

enum { MOST = 700 };

static bool is_in_order(const SortRow *x, const SortRow *y)
{
    if (x->first != y->first)
        return x->first < y->first;
    return x->second != y->second ? x->second < y->second : x->id < y->id;
}

static const struct {
    int line;
    const char *name;
    int count;
    uint64_t first, second;     /* masks of the keys: few bits make many alike */
} sorts[] = {
    {__LINE__, "none", 0, UINT64_MAX, UINT64_MAX},
    {__LINE__, "one", 1, UINT64_MAX, UINT64_MAX},
    {__LINE__, "few", 20, UINT64_MAX, UINT64_MAX},
    {__LINE__, "few alike", 24, 3, 1},
    {__LINE__, "many", MOST, UINT64_MAX, UINT64_MAX},
    {__LINE__, "many of few keys", MOST, 3, 7},
    {__LINE__, "high bytes alone", MOST, UINT64_C(0xff) << 56, UINT64_C(0xff) << 56},
    {__LINE__, "by id alone", MOST, 0, 0},
};

static void test_order(void **state)
{
    (void)state;
    EACH_ROW (row, sorts) {
        static SortRow rows[MOST];
        static int met[MOST];
        memset(met, 0, sizeof met);
        for (int i = 0; i < row->count; i++)
            rows[i] = (SortRow){rng_mix((uint64_t)i) & row->first,
                                rng_mix((uint64_t)i + MOST) & row->second,
                                (uint32_t)(row->count - 1 - i)};
        sort_rows(rows, row->count);
        for (int i = 0; i < row->count; i++) {
            met[rows[i].id]++;
            if (i && !is_in_order(&rows[i - 1], &rows[i]))
                ROW_FAIL(row, "row %d stands behind a greater one", i);
        }
        for (int i = 0; i < row->count; i++)
            ROW_INT(row, met[i], 1);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_order)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
