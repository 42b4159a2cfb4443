/* order.h -- things in a total order by numbers, then text; ids never decide. */
#ifndef ORDER_H
#define ORDER_H

#include "str.h"

typedef struct {
    uint64_t first, second;
    Str text;
    uint32_t id;                /* what the row stands for */
} OrderRow;

/* Rows equal in all three keep the order of their ids, which then must mean something. */
void order_rows(OrderRow *rows, int count);
void order_numbers(uint64_t *numbers, int count);

#endif
