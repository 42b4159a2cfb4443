/* prose_seek.h -- which film a text is about that introduces none: every title that a sentence may
 * hold gets points for how it is spoken of ("the drama X", "we watched X", quotation marks, a line
 * of its own) and for being that of a film of ours, every year for what it dates ("the film, from
 * 1962"); the best of both are taken if they are good enough. A title introduced with its year
 * ("X (1949), a drama") has most points. */
#ifndef PROSE_SEEK_H
#define PROSE_SEEK_H

#include "prose_phrase.h"

/* Further ones are not looked at. */
enum { SEEK_MAX_SENTENCES = 400, SEEK_MAX_TITLES = 64, SEEK_MAX_YEARS = 32 };

/* How much a title looks like the text's heading: "X review" most. */
enum { SEEK_MAY_HEAD = 1, SEEK_SHOUTED, SEEK_REVIEWED };

typedef struct {
    Str folded;
    Span span;                  /* where it was found first, or with its year */
    int sentence;               /* counted from 1 */
    int points, times;
    bool is_introduced;         /* with its year */
    bool is_named;              /* something but its place and shape speaks for it */
    int year, year_place;       /* in brackets behind it; 0 if there is none */
    int line;                   /* where its paragraph begins */
    bool opens;                 /* its sentence begins with it */
    int heads;                  /* as above; 0: it is none */
    const Term *ours;           /* films of ours of this title; NULL: none */
    int ours_year;              /* of the one whose makers the text names; 0: it does not, or too few */
} SoughtTitle;

typedef struct { int year, points, place, sentence; } SoughtYear;

typedef struct {
    Arena *arena;               /* of the folded titles */
    SoughtTitle titles[SEEK_MAX_TITLES]; int title_count;
    SoughtYear years[SEEK_MAX_YEARS]; int year_count;
    int sentences, introduced;
    int line;                   /* where the paragraph under way begins */
    bool is_of_films;           /* it has a word of the cinema */
    bool has_ours;              /* some title is that of a film of ours */
    bool has_remake;            /* it speaks of two films of one title */
} Sought;

/* Words that may be a title, from .. to with the marks round them. */
typedef struct { Span title; int from, to; } Words;

/* Those that begin at `i`, without what belongs to the sentence. False if there are none; `out->to` is
 * behind what was looked at all the same, `i` if nothing was. */
bool seek_title_at(const Scan *s, int i, Words *out);

/* Look at the next sentence; `h`, NULL if there is none, is the film that it introduces with its
 * year. Fails: false if enough were looked at. */
bool seek_sentence(Sought *k, const Scan *s, const Head *h);

/* The years of the next sentence, for seek_sentence alone: prose_seek_years.c. */
void seek_years(Sought *k, const Scan *s);

/* The title that is most likely the film's; NULL if none is likely enough. */
const SoughtTitle *seek_title(const Sought *k);
/* The likeliest, however little, of those without a year that open the text; NULL if there is none. */
const SoughtTitle *seek_opening(const Sought *k);
/* The title that was named with its year, in an earlier paragraph or at the head of a sentence, and
 * speaks loudest for itself, before one that is introduced later; NULL if there is none. */
const SoughtTitle *seek_dated(const Sought *k);
/* The title in the text's heading; NULL if there is none. */
const SoughtTitle *seek_heading(const Sought *k);
/* "Voss, who made The Empty House (1951), shot it" below a heading that tells no year: is the title at
 * token `title` something else that the film's maker did? */
bool seek_is_makers_other(const Sought *k, const Scan *s, int title);
/* The year that is most likely the film's; NULL likewise. */
const SoughtYear *seek_year(const Sought *k, const SoughtTitle *title);

#endif
