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
    Str stem;                   /* folded, blanks round it, a bar at the marks of titles */
    Str option[OPTIONS_MAX];    /* folded; as it stands where folding leaves nothing */
    const Film *film;           /* asked about; NULL if none */
} Case;

Verdict prove_fair(void);
Verdict prove_broken(const char *rule, int option);

/* Could every number in it be looked up? Nothing else may be asked of a question before. */
bool prove_is_within(const Catalog *c, const Question *q);
bool prove_is_countable(const Question *q);     /* as many options as there may be, a key of them */
void prove_lay(Case *k);                        /* what the records say of it */
void prove_read(Case *k);                       /* and its texts as printed */
bool prove_says(const Case *k, unsigned what);  /* SAYS_* */
bool prove_is_dated(const Case *k);             /* do the films of the stem have their years? */
Relation prove_relation(const Case *k);         /* the one asked about */
/* What the kind needs in `subject`; ENT_COUNT for a prize or nothing. */
EntityType prove_subject_type(int kind);

/* ---- texts: prove_text.c */

Str prove_padded(Arena *a, Str folded);         /* with a blank before and after */
bool prove_has_words(Arena *a, Str padded_text, Str folded);    /* as whole words? */
bool prove_in_stem(const Case *k, Str folded);  /* as it is, or as a possessive */
bool prove_has_accent(Str s);                   /* a letter beyond ASCII, not a sign such as a half */
/* Does a word give something away: no article, pronoun or particle? */
bool prove_is_telling(Str word);
Str prove_bare_name(const Case *k, int option); /* without year or tag; empty for a number */
/* Every name of the i-th option beside the one it is shown by: other titles, aliases, adjectives.
 * Empty after the last. */
Str prove_other_name(const Case *k, int option, int nth);
bool prove_holds_year(const Film *f);           /* four digits in one of its titles */

/* ---- records: prove_records.c. What they say: no, nothing sure, or yes. */

typedef enum { IS_NOT = -1, UNSURE, IS_SO } Known;
typedef Known KnownOf(const Case *k, uint32_t option);

bool prove_span_has(IdSpan span, Id id);
Known prove_both(Known a, Known b);
Known prove_related(const Catalog *c, Relation r, Id film, Id value);
Known prove_same_director(const Catalog *c, Id x, Id y);
bool prove_works_on(const Catalog *c, Id film, Id person);      /* in any job, prizes included */
bool prove_share_title(Arena *a, const Film *f, const Film *g);
bool prove_same_land(const Names *n, Id x, Id y);       /* did one become the other? */
int prove_year(const Catalog *c, Id film);      /* 0 if sources differ on it */

/* A role without the words that only tell its ages or copies apart, padded; and do all that one
 * tells stand in the other, so that either could be meant? */
Str prove_role(Arena *a, Str character);
bool prove_role_in(Arena *a, Str part, Str whole);
bool prove_role_like(Arena *a, Str x, Str y);   /* two characters: either in the other? */

/* ---- prizes: prove_prizes.c. `upto` RESULT_NOMINATED counts the winner too. */

bool prove_is_doubted(const Award *x);          /* refused, withdrawn, unofficial */
Known prove_film_got(const Catalog *c, Id film, Id prize, Id edition, Result upto);
Known prove_person_got(const Catalog *c, Id person, Id prize, Id edition, Result upto);
bool prove_film_is_whole(const Catalog *c, Id film, Id event, Result upto);
/* Every winner of the prize known in this year, and in each from one to another? */
bool prove_winners_are_whole(const Catalog *c, Id prize, int from, int to);
/* The prizes it competed for and won at an edition, and whether these are all of them. */
int prove_prizes_won(const Case *k, Id film, Id edition, bool *sure);
bool prove_at_edition(const Catalog *c, Id film, Id edition);   /* up for its prizes at all? */

/* ---- truth by kind: prove_true_*.c */

KnownOf prove_true_director, prove_true_actor, prove_true_chain, prove_true_between,
    prove_true_with_both, prove_true_link, prove_true_genre, prove_true_submitted;
KnownOf prove_true_player, prove_true_role, prove_true_role_film;
KnownOf prove_true_year, prove_true_decade, prove_true_of_year, prove_true_extreme,
    prove_true_order;
KnownOf prove_true_original, prove_true_title, prove_true_work, prove_true_of_work,
    prove_true_remake, prove_true_song;
KnownOf prove_true_film_won, prove_true_film_nominated, prove_true_person_won,
    prove_true_person_nominated, prove_true_prize, prove_true_film_of_person, prove_true_ever_won,
    prove_true_count, prove_true_most, prove_true_double, prove_true_edition_year;
KnownOf prove_true_festival, prove_true_festival_year, prove_true_place;
/* The strict rule for casts that are known in part: prove_presume.c. */
bool prove_may_presume(const Case *k, uint32_t option);

/* ---- the rules by the records alone, in the order in which they are asked */

Verdict prove_truth(const Case *k);             /* prove_truth.c: one right, the others wrong */
Verdict prove_certain(const Case *k);           /* prove_certain.c: of records beyond doubt */
Verdict prove_fact(const Case *k);              /* prove_fact.c: as its kind promises */
Verdict prove_award(const Case *k);             /* prove_award.c: and its prizes */
Verdict prove_eligible(const Case *k);          /* prove_eligible.c: which its options could win */
Verdict prove_distinct(const Case *k);          /* prove_shape.c: no two names of one thing */
Verdict prove_meant(const Case *k);             /* prove_meant.c: one film, person, title */
Verdict prove_era(const Case *k);               /* prove_era.c: no option too far off in time */
Verdict prove_tongue(const Case *k);            /* prove_tongue.c: nor by the language of a title */
Verdict prove_gender(const Case *k);            /* prove_look.c: of one gender where it tells */
Verdict prove_trade(const Case *k);             /* prove_trade.c: nor of another trade than a prize's */
Verdict prove_parity(const Case *k);            /* prove_look.c: no sign that only the key has */

/* ---- and as printed */

Verdict prove_shown(const Case *k);             /* prove_shape.c: options as they stand */
Verdict prove_stem(const Case *k);              /* prove_stem.c: says what it is about */
Verdict prove_leaks(const Case *k);             /* prove_leaks.c: and does not tell the key */

/* Questions of one round, laid out and read: prove_round.c. */
Verdict prove_beside(const Case *cases, int count);

/* The rules by the records, all of them; no text is read. */
Verdict prove_by_records(Case *k);

#endif
