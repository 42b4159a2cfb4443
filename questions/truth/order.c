#include "order.h"

#include <stdlib.h>

static int compare_rows(const void *a, const void *b)
{
    const OrderRow *x = a, *y = b;
    if (x->first != y->first)
        return x->first < y->first ? -1 : 1;
    if (x->second != y->second)
        return x->second < y->second ? -1 : 1;
    int text = str_compare(x->text, y->text);
    return text ? text : (x->id > y->id) - (x->id < y->id);
}

static int compare_numbers(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return (x > y) - (x < y);
}

void order_rows(OrderRow *rows, int count)
{
    if (count > 1)
        qsort(rows, (size_t)count, sizeof *rows, compare_rows);
}

void order_numbers(uint64_t *numbers, int count)
{
    if (count > 1)
        qsort(numbers, (size_t)count, sizeof *numbers, compare_numbers);
}
