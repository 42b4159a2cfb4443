/* prove_case.h -- a question laid out for the prover, and the rules it is held to. Private to
 * prove*.c. Written to disagree: whatever the generator believes is worked out again here from the
 * records, so nothing of it is included in any prove*.c, nor fact.h (tests/layers watches). */
#ifndef PROVE_CASE_H
#define PROVE_CASE_H

#include "kinds.h"
#include "prove.h"

typedef struct {
    const Catalog *c;
    const Locale *l;
    const Question *q;
    Arena *a;
    Str stem;                   /* folded, with a blank before and after */
    Str option[OPTIONS_MAX];    /* folded; as it stands where folding leaves nothing */
    const Film *film;           /* asked about; NULL if none */
} Case;

Verdict prove_fair(void);
Verdict prove_broken(const char *rule, int option);

/* ---- texts */

Str prove_padded(Arena *a, Str folded);         /* with a blank before and after */
bool prove_has_words(Arena *a, Str padded_text, Str folded);    /* as whole words? */
/* Does a word give something away: no article, pronoun or particle? */
bool prove_is_telling(Str word);
/* Every name of the i-th option beside the one it is shown by: other titles, aliases, adjectives.
 * Empty after the last. */
Str prove_other_name(const Case *k, int option, int nth);

/* ---- records */

bool prove_works_on(const Catalog *c, Id film, Id person);      /* in any job, prizes included */
/* Is the value in the list? 1 yes, -1 no by a whole list, 0 the records do not say. */
int prove_related(const Catalog *c, Relation r, Id film, Id value);
/* Did the film win (or was it nominated for) the prize there? */
int prove_film_prize(const Catalog *c, Id film, Id prize, Id edition, bool won);
bool prove_has_person(const Award *award, Id person);
/* The truth of an option, for the kinds of a file: prizes and songs; years, titles and sources.
 *   Fails: false for a kind that is another file's. */
bool prove_award_truth(const Case *k, int option, int *truth);
bool prove_time_truth(const Case *k, int option, int *truth);
/* The words of a role of the film asked about, without those that only tell its ages or copies
 * apart, padded; and do all that one tells stand in the other, so that either could be meant? */
Str prove_role(const Case *k, int star);
bool prove_role_in(const Case *k, Str part, Str whole);

/* ---- the rules, in the order in which they are asked */

Verdict prove_shape(const Case *k);             /* prove_look.c: options that are distinct */
Verdict prove_truth(const Case *k);             /* prove_truth.c: one right, the others wrong */
Verdict prove_certain(const Case *k);           /* prove_certain.c: of records beyond doubt */
Verdict prove_subject(const Case *k);           /* prove_stem.c: one film, person, prize is meant */
Verdict prove_leaks(const Case *k);             /* prove_stem.c: and does not tell the key */
Verdict prove_era(const Case *k);               /* prove_look.c: no option too far off in time */
Verdict prove_gender(const Case *k);            /* prove_look.c */
Verdict prove_parity(const Case *k);            /* prove_look.c: no sign that only the key has */

void prove_open(Case *k);                       /* fill in the texts */

#endif
