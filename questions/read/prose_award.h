/* prose_award.h -- the prizes of one sentence while they are read: for prose_prizes.c, which follows
 * its verbs, prose_award.c, which notes prizes, and prose_deed.c, which tells whose deed it was. */
#ifndef PROSE_AWARD_H
#define PROSE_AWARD_H

#include "prose_occasion.h"
#include "prose_prizes.h"

enum { PRIZE_NEAR = 4, PRIZE_CLAUSE_MOST = 40 };

typedef struct {
    const Scan *s;
    PrizeFound *out;
    int count;
    Years years;
    bool lost;
    int verbs[PRIZES_MOST], verb_count;
    const char *result;   /* of the verb under way, NULL before the first */
    int verb, verb_first; /* where it stands; its first prize in `out` */
    Span subject;         /* the person who did it, if it was one */
    Str whose;            /* "its director": the field, if it was told so */
    Part subjects[PROSE_MAX_PEOPLE];
    int subject_count;      /* several persons; 0: one at most */
    Span held[PRIZES_MOST]; /* prizes before any verb: "The Golden Lion went to" */
    int held_count;
    bool by_film;  /* the sentence says that it was the film */
    bool passive;  /* the verb says to whom the prize went */
    int elsewhere; /* behind the name of another film that got a prize; 0: none did */
    bool nameless; /* it was he or she, and the sentence does not say who */
    bool ignored;  /* what the verb says is of another work or another time */
    Occasion occasion;
    int first_event;     /* where the first one stands */
    int top;             /* ... "the top prize"; 0 if it is not spoken of */
    int craft_to;        /* behind the last prize that was named by its craft; 0: none was */
    int craft_at;        /* a craft before any verb, as its subject; 0: none */
    Span craft_by;       /* whose it is */
    const Term *terms_of[PRIZES_MOST];                   /* the prizes' entries */
    bool has_event[PRIZES_MOST], inherited[PRIZES_MOST]; /* from an event before it */
    Span texts[PRIZES_MOST];
} Reader;

/* ---- prizes: prose_award.c */

/* Is the prize that ends before `to` only said of somebody: "Palme d'Or-winning"? */
bool award_is_adjective(const Scan *s, int to);
bool award_honours(const Term *t, const char *whom);
/* Does it honour the film and no person? */
bool award_honours_film(const Term *t);
void award_set_event(Reader *r, int i, const Occasion *o);
void award_push(Reader *r, int i, int n, const Term *t, Span person);
/* The prize of `n` tokens at `i`, for all who are named beside it. */
void award_add(Reader *r, int i, int n, const Term *t);
/* "an Oscar for his tilted photography": the prize for that craft, if none was named. */
void award_add_craft(Reader *r, int i);
/* "Its photography was nominated for an Oscar": the prize for the subject's craft, if none was named. */
void award_add_subject_craft(Reader *r);

/* ---- whose deed: prose_deed.c */

/* Is the verb at `i` the film's or a person's, who becomes the subject, and no other work's? */
bool deed_is_of_film(Reader *r, int i);
bool deed_is_earlier(const Scan *s, int i);
/* Several who won one prize: "A and B, its cameramen, were honoured for". */
void deed_take_subjects(Reader *r, int i);

#endif
