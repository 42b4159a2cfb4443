/* prose_occasion.h -- the academies and festivals that a sentence names, with the year of the
 * edition, and the names of their prizes. */
#ifndef PROSE_OCCASION_H
#define PROSE_OCCASION_H

#include "prose_years.h"

/* An event as the sentence names it; `term` is NULL if no table has it. */
typedef struct {
    const Term *term;
    Span span;
    int year;
    bool is_set;
} Occasion;

/* An event at `i`: how many tokens it has, 0 if there is none. */
int occasion_at(const Scan *s, int i, Years years, Occasion *out);
Str occasion_name(const Scan *s, const Occasion *o);
bool occasion_is_festival(const Occasion *o);
/* Given in the film's own year, and not in the next: at festivals and by critics. */
bool occasion_is_of_same_year(const Occasion *o);
/* Do we know its editions, and so which films each honours? */
bool occasion_counts(const Occasion *o);
/* Does a table tell that what was held in that year honoured films of years before only? */
bool occasion_is_later(const Scan *s, Str event, int year);
/* A prize at `i`: how many tokens it has; `t` NULL if no table has it. */
int prize_at(const Scan *s, int i, const Term **t);
/* ... only one that no table has: "Best ..." and capitals that end in "Prize". */
int prize_unknown_at(const Scan *s, int i);
/* Among the entries of one name, the one of this event; NULL if there is none. */
const Term *prize_of_event(const Scan *s, Span text, Str event);
bool prize_is_of_one_event(const Term *t);

bool occasion_is_capital(const Scan *s, int i);

#endif
