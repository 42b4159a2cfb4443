/* sorted.h -- rows put in a total order: by two numbers, then by id only where keys collide. */
#ifndef SORTED_H
#define SORTED_H

#include <stdint.h>

typedef struct {
    uint64_t first, second;
    uint32_t id;
} SortRow;

void sort_rows(SortRow *rows, int count);

#endif
