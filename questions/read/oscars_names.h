/* oscars_names.h -- the categories of the Academy Awards and our names of their prizes; who is named
 * in the cells of its tables.
 * Source: assets/names/prizes.rec; the canonical names of DLu/oscar_data, and what they stand for. */
#ifndef OSCARS_NAMES_H
#define OSCARS_NAMES_H

#include "table.h"

typedef enum {
    OSCAR_FILM = 1,             /* honours the film, not those named */
    OSCAR_ACTING = 2,
    OSCAR_DIRECTING = 4,
    OSCAR_SONG = 8,
    OSCAR_COUNTRY = 16,         /* names the country that sent the film */
    OSCAR_SPECIAL = 32          /* given to several a year, which is no tie */
} OscarFlags;

typedef struct {
    const char *words, *prize;  /* words: folded, several divided by bars */
    unsigned flags;
} OscarPrize;

/* The prize of a category, whose number `*index` is; NULL if none is known. */
const OscarPrize *oscars_prize(Arena *a, Str category, int *index);

/* The year in which a ceremony was held; 0 for one that never was. */
int oscars_year(int ceremony);

/* ---- cells of such tables

 * `\"` is a quotation mark. */
Str oscars_unescaped(Arena *a, Str text);

/* The `n`-th of several values divided by bars; the only one stands for each. */
Cell oscars_part(Cell cell, int n);

/* The nominees or their numbers, divided as this cell divides them. */
int oscars_split(Str text, Str *out, int max);

/* The same of tables without numbers, which may have the Academy's own words: "Screenplay by A;
 * Story by B and C", "A and B, Producers". Where a craft is named, a part without one names nobody;
 * a sentence ("To A, for the ...") names nobody at all. `a` is for working. */
int oscars_people(Arena *a, Str text, Str *out, int max);

/* Is it a studio, a department, a country, or what somebody is ("Sound Director")? `a` is for
 * working. */
bool oscars_is_nobody(Arena *a, Str name);

#endif
