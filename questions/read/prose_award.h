/* prose_award.h -- the prizes of one sentence while they are read: for prose_prizes.c, which follows
 * its verbs, prose_award.c, which notes prizes, and those named below, which tell whose they are,
 * of which event and when. */
#ifndef PROSE_AWARD_H
#define PROSE_AWARD_H

#include "prose_occasion.h"
#include "prose_prizes.h"

enum { PRIZE_NEAR = 4, PRIZE_CLAUSE_MOST = 40 };

typedef struct {
    const Scan *s;
    PrizeFound *out;
    const Memory *memory;
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
    const Term *held_terms[PRIZES_MOST];
    const char *held_results[PRIZES_MOST]; /* "(nominated)": of a label behind it; NULL if it has none */
    int held_count;
    bool aside;    /* "Ada Bell, who won": perhaps for something else */
    bool by_film;  /* the sentence says that it was the film */
    Span entered;  /* the prize for which it was sent in: "the Polish entry for"; or empty */
    bool passive;  /* the verb says to whom the prize went */
    int elsewhere; /* behind the name of another film that got a prize; 0: none did */
    bool nameless; /* it was he or she, and the sentence does not say who */
    bool is_item;  /* the sentence is a line of a list of prizes */
    int aside_to;  /* behind "an Oscar nomination" among what was won: 0 if there is none */
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
    int shared[PRIZES_MOST]; /* the verb of several subjects that gave each all of its prizes; or 0 */
} Reader;

/* ---- prizes: prose_award.c */

/* Is the prize that ends before `to` only said of somebody: "Palme d'Or-winning"? */
bool award_is_adjective(const Scan *s, int to);
bool award_honours(const Term *t, const char *whom);
/* Does it honour the film and no person? */
bool award_honours_film(const Term *t);
void award_set_event(Reader *r, int i, const Occasion *o);
/* Fails: false if it is too many, or none of the film's. */
bool award_push(Reader *r, int i, int n, const Term *t, Span person);
/* The same of each event that it stands for; `given`: to this person, whoever it honours. */
void award_push_given(Reader *r, int i, int n, const Term *t, Span person, bool given);
/* The prize `k` once more, of another event; not beyond PRIZES_MOST. */
void award_push_again(Reader *r, int k, const Occasion *o);
/* The prize of `n` tokens at `i`, for all who are named beside it. */
void award_add(Reader *r, int i, int n, const Term *t);

/* "in competition at Cannes" names no prize: it is the main one. */
void award_add_main(Reader *r);
/* "the top prize at Cannes": of a year in which it had the name that it has now. */
void award_add_top(Reader *r);

/* ---- prizes that are not the film's: prose_refused.c */

/* Is the prize of `n` tokens at `i` another's, no prize, or denied? */
bool refused_at(const Reader *r, int i, int n);
/* "was chosen as the Polish entry for Best Foreign Language Film": sent, and no more. */
bool refused_only_entered(const Reader *r, int i);
/* "the Jury Prize to The Salt Road", "the Grand Prix to Piet Maar for The Salt Road": behind a prize;
 * `people`: somebody is named there. */
bool refused_given_elsewhere(const Reader *r, int to, bool people);

/* ---- who is named beside the prize that begins at `i` or ends before it: prose_winners.c. Each
 * returns how many. */

/* "for NAME", "(NAME)", "to NAME", "for both NAME and NAME" */
int winners_behind(const Scan *s, int i, Part out[PROSE_MAX_PEOPLE]);
/* "for Steiger as Best Actor", "Cardiff for Best Cinematography", "and, for X, Best Editing" */
int winners_in_front(const Scan *s, int i, Part out[PROSE_MAX_PEOPLE]);
/* Behind what stands before `i` and only leads to a prize, "the Oscar for", "one as", "that for"; `i` if
 * nothing does. */
int winners_lead(const Scan *s, int i);
/* "It won Best Picture, and Ada Bell the Oscar for Best Actress": who shares the verb. */
int winners_of_gap(const Reader *r, int i, Part out[PROSE_MAX_PEOPLE]);

/* ---- prizes named by a craft: prose_craft.c */

/* "an Oscar for his tilted photography": the prize for that craft, if none was named. */
void award_add_craft(Reader *r, int i);
/* "Oscars for picture and editing", "best picture, director and actress", "won as director": how many
 * tokens it has; 0 if it is none. */
int award_add_category(Reader *r, int i);
/* "Its photography was nominated for an Oscar": the prize for the subject's craft, if none was named. */
void award_add_subject_craft(Reader *r);

/* ---- prizes before any verb: prose_held.c */

/* What was held goes to the film, to a person, or elsewhere: `to` is behind "went to", -1 if the verb
 * does not say to whom. Fails: false if nothing was held. */
bool held_give(Reader *r, int to);
/* "Harvey (Best Actor)": whose the prize is; empty if it does not stand in brackets. */
Span held_owner(const Scan *s, Span prize);
/* "The César for Best Film followed": all of it is the film's. */
bool held_take(Reader *r);
/* "Harvey (Best Actor) and Clayton (Best Director) had also been nominated". Fails: false if they are
 * not held by people. */
bool held_take_owned(Reader *r);
/* "Best Actor, which Brando declined": the prize of `n` tokens at `i`. Fails: false if it is not so. */
bool held_won_by(Reader *r, int i, int n, const Term *t);
/* "Bell's Oscar for Best Actress in 1967", "Ada Bell, Best Actress at Cannes in 1966, is Rosa": in a
 * sentence that says nothing else of prizes. */
void held_take_personal(Reader *r);
/* "Best Sound - won" in a list under "Academy Awards 1967": `end` is behind the verb. Fails: false if it
 * is none. */
bool held_take_item(Reader *r, int end, const char *result);
/* "(nominated)", "Academy Awards | Best Sound | Won": are the `n` tokens at `i` a word by itself? */
bool held_is_label(const Scan *s, int i, int n);
/* Does the sentence begin as a list of prizes, by a prize, an event or a heading? */
bool held_opens_list(const Reader *r);
/* A list of what it won, without a verb. */
void held_take_list(Reader *r);

/* ---- when they were given: prose_dated.c */

/* "in 1945" in the same clause dates what no event dates. */
void dated_by_clause(Reader *r);
/* By how many years what the sentence tells lies behind the day on which it was written; -1: not
 * told. */
int dated_years_ago(const Scan *s);
/* The month of the prize `k`, if the sentence tells it without its year; else 0. */
int dated_month(const Reader *r, int k);

/* ---- the end of the sentence: prose_outcome.c */

/* What is told stays in `out`; an occasion that an earlier sentence named is used, and the last of this
 * one remembered. */
void outcome_settle(Reader *r, Memory *memory);

/* ---- whose deed: prose_deed.c */

/* Is the verb at `i` the film's or a person's, who becomes the subject, and no other work's? */
bool deed_is_of_film(Reader *r, int i);
/* "became the first Pole to win": the token before which the subject of the verb at `i` stands. */
int deed_verb_begins(const Scan *s, int i);
/* Is the verb at `i` said of another time than the film's, denied, or only hoped for? See
 * prose_earlier.c. */
bool deed_is_earlier(const Scan *s, int i, int film_year);
/* Whom "he", "she" or "her" at `i` means; empty if that is not clear. */
Span deed_meant(const Scan *s, int i);
/* Several who won one prize: "A and B, its cameramen, were honoured for". */
void deed_take_subjects(Reader *r, int i);

#endif
