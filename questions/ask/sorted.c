#include "sorted.h"

#include <stdlib.h>

static int compare(const void *a, const void *b)
{
    const SortRow *x = a, *y = b;
    if (x->first != y->first)
        return x->first < y->first ? -1 : 1;
    if (x->second != y->second)
        return x->second < y->second ? -1 : 1;
    return (x->id > y->id) - (x->id < y->id);
}

void sort_rows(SortRow *rows, int count)
{
    if (count > 1)
        qsort(rows, (size_t)count, sizeof *rows, compare);
}
