/* prose_occasion.h -- the academies and festivals that a sentence names, with the year of the
 * edition, and the names of their prizes. */
#ifndef PROSE_OCCASION_H
#define PROSE_OCCASION_H

#include "prose_names.h"

/* An event as the sentence names it; `term` is NULL if no table has it. */
typedef struct {
    const Term *term;
    Span span;
    int year;
    bool is_set;
} Occasion;

/* The years that "that year" may mean: the film's, 0 if it is not known, and the one of which the
 * text spoke last. */
typedef struct { int film, last; bool is_said; /* `last`: by the sentence before */ } Years;

/* An event at `i`: how many tokens it has, 0 if there is none. */
int occasion_at(const Scan *s, int i, Years years, Occasion *out);
Str occasion_name(const Scan *s, const Occasion *o);
bool occasion_is_festival(const Occasion *o);
/* Given in the film's own year, and not in the next: at festivals and by critics. */
bool occasion_is_of_same_year(const Occasion *o);
/* "the 39th ceremony", "the 1967 ceremony": the year of that edition of the event, if its number stands
 * at `i`; else 0. */
int occasion_ceremony_year(const Scan *s, int i, Str event);
/* Does a table tell which films this event honoured in that year? */
bool occasion_is_counted(const Scan *s, Str event, int year);
/* "in 2013", "(2013)": the year at `i`; 0 if there is none. */
int occasion_year_behind(const Scan *s, int i);

/* The year that a clause, the tokens from .. to, gives the prize `text` of that event in it: behind
 * it, before it, or counted ("three years later"); 0 if it gives none. */
int occasion_clause_year(const Scan *s, Span clause, Span text, Str event, Years years);

/* A prize at `i`: how many tokens it has; `t` NULL if no table has it. */
int prize_at(const Scan *s, int i, const Term **t);
/* ... only one that no table has: "Best ..." and capitals that end in "Prize". */
int prize_unknown_at(const Scan *s, int i);
/* Among the entries of one name, the one of this event; NULL if there is none. */
const Term *prize_of_event(const Scan *s, Span text, Str event);
bool prize_is_of_one_event(const Term *t);

bool occasion_is_capital(const Scan *s, int i);

#endif
