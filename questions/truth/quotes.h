/* quotes.h -- the sentences in which texts say what fields say, found by the place of the field.
 * Private to truth/ and read/. */
#ifndef QUOTES_H
#define QUOTES_H

#include "record.h"
#include "textmap.h"

typedef struct {
    TextMap places;             /* file, line and column -> number in `all` */
    const Quote **all;
    int count, cap;
} Quotes;

void quotes_init(Quotes *q, Arena *a);
/* The pack's quotes must not move afterwards. Of two of one place the first counts. */
void quotes_add(Quotes *q, const Pack *pack);
Str quotes_find(const Quotes *q, Str file, const Field *f);     /* empty if no text says it */

#endif
