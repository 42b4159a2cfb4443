/* fact.h -- is it so? Yes, no, or the records do not say.
 * "Not listed" means "not so" only where the list is whole (FORMAT.md); a second value of what has
 * one value by nature is no. Everything else is unknown. `prove` applies the same rule by its
 * own code and must not include this. */
#ifndef FACT_H
#define FACT_H

#include "catalog.h"

typedef enum { FACT_NO, FACT_YES, FACT_UNKNOWN } Truth;

Truth fact_is(const Catalog *c, Relation r, Id film, Id value);
Truth fact_year_is(const Catalog *c, Id film, int year);
/* Did the film win (was it nominated for, did it compete for) this prize at this edition? A winner
 * counts as nominated. */
Truth fact_award_is(const Catalog *c, Id film, Id prize, Id edition, Result result);

/* Presumed no: unknown, but `person` may stand as a wrong option for being in the cast of `film`:
 * no text or alias of the film names them, they share no film within 3 years with its director or
 * any of its listed stars, and they were active then (QUESTIONS, section 2). */
bool fact_presumed_not_in_cast(const Catalog *c, Id film, Id person);

/* The 64-bit key by which a fact is remembered: film, relation, folded value. */
uint64_t fact_key(const Catalog *c, Relation r, Id film, Id value);
uint64_t fact_year_key(const Catalog *c, Id film);
uint64_t fact_role_key(const Catalog *c, Id film, Str character);

#endif
