/* prove.h -- a second opinion: is this finished question fair?
 * Recomputes from the catalog's records, by its own code, what the generator claimed: the key is
 * true, every other option false (or presumed so where the kind allows), the stem picks out one
 * subject, nothing gives the key away. Includes neither generate, distract nor fact. */
#ifndef PROVE_H
#define PROVE_H

#include "question.h"
#include "locale.h"

typedef struct {
    bool fair;
    const char *rule;           /* the promise that is broken, static: "two right options" */
    int option;                 /* the option meant, -1 for none */
} Verdict;

/* `a` is scratch for the printed texts, cleared by the caller. */
Verdict prove(const Catalog *c, const Locale *l, const Question *q, Arena *a);

/* Is the round as QUESTIONS section 8 promises: no film, fact or key twice, no cross-leak? */
Verdict prove_round(const Catalog *c, const Locale *l, const Question *q, int count, Arena *a);

#endif
