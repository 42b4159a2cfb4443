/* prose_prizes.h -- prizes, nominations and competitions that a sentence of prose gives a film:
 * "It won the Palme d'Or at the 1993 Cannes Film Festival", "Marion Cotillard was nominated for
 * Best Actress at the 85th Academy Awards", "received six BAFTA nominations, including Best Film". */
#ifndef PROSE_PRIZES_H
#define PROSE_PRIZES_H

#include "prose_names.h"

enum { PRIZES_MOST = 32, OCCASIONS_MOST = 8 };

typedef struct {
    const char *field;          /* Won, Nominated, Competed */
    Str prize, event;           /* by their own names where a table has them */
    int year;                   /* of the ceremony or festival; 0 if nothing tells it */
    bool year_presumed;         /* worked out from the film's year: the text does not say it */
    int month;                  /* "in March", by itself; 0: not told so */
    int years_ago;              /* "last night" 0, "at last year's festival" 1; -1: not told so */
    bool is_known;              /* in the tables, or a "Best ..." of an event in them */
    bool aside;                 /* of somebody who is named for something else */
    bool of_film;               /* "It was nominated for Best Actress": nobody more is to be told */
    bool of_whole;              /* not in the tables: if the director got it, it was for the film */
    bool nobody;                /* it honours a person, and none is told: somebody is missing */
    Span person;                /* empty if none is told */
    Span given_to;              /* "the Golden Lion to Piet Maar": this film's if he made it; or empty */
    Str whose;                  /* ... or its work in the film: "Director"; empty if not told */
    int place;
} PrizeFound;

/* The occasion that was named last, for sentences that refer back to it; zeroed for a new text. `age`
 * counts the sentences since. */
typedef struct {
    Str event;
    int year, age;
    bool is_festival;
    const char *listed;         /* a heading names the occasion: what its list is of; NULL: none does */
    struct { Str event; int year; } dated[OCCASIONS_MOST];      /* by the sentence read last */
    int dated_count;
} Memory;

/*   `film_year`: 0 if it is not known. Returns: how many, at most PRIZES_MOST. */
int prizes_read(const Scan *s, int film_year, Memory *memory, PrizeFound out[PRIZES_MOST]);

#endif
