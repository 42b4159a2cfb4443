/* prose_years.h -- of which year an event or a prize is, by the words beside it: "the 2012 Cannes
 * festival", "the 85th Academy Awards", "in 2013", "the following spring". */
#ifndef PROSE_YEARS_H
#define PROSE_YEARS_H

#include "prose_names.h"

/* The years that "that year" may mean: the film's, 0 if it is not known, and the one of which the
 * text spoke last. */
typedef struct { int film, last; bool is_said; /* `last`: by the sentence before */ } Years;

/* Each but years_month returns the year, 0 if none is told. */

/* Of the event, NULL if no table has it, that stands from .. to. */
int years_of_event(const Scan *s, const Term *event, int from, int to, Years years);
/* The month at `i`, from 1; 0 if it is none. */
int years_month(const Scan *s, int i);
/* "31 March 1992", "March 31, 1992" at `i`, and which month of it. */
int years_date(const Scan *s, int i, int *month);
/* "three years later" at `i`: how many years; -1 if none are counted there. */
int years_counted(const Scan *s, int i);
/* "in 2013", "(2013)" at `i` */
int years_behind(const Scan *s, int i);
/* "the 39th ceremony", "the 1967 ceremony" of the event, if its number stands at `i`. */
int years_of_ceremony(const Scan *s, int i, Str event);
/* What a clause gives the prize `text` of that event in it: behind it, before it, or counted ("three
 * years later"). */
int years_in_clause(const Scan *s, Span clause, Span text, Str event, Years years);

#endif
