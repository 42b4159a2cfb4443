/* prose_phrase.h -- the noun phrase that says what sort of film a text is about ("a 2012
 * French-Belgian comedy"), and what stands round it: brackets, other titles, the year behind the
 * noun. */
#ifndef PROSE_PHRASE_H
#define PROSE_PHRASE_H

#include "prose_names.h"

enum { QUALITIES_MOST = 12 };

/* A country, language, genre or kind that the noun phrase names, and the token where it does. */
typedef struct { const Term *term; int place; } Quality;

typedef struct {
    Span title;                 /* empty: the sentence speaks of the film under way */
    int year, year_place;       /* 0: not told */
    int other_year, other_place;        /* a second one, which contradicts it */
    Quality qualities[QUALITIES_MOST]; int quality_count;
    Part makers[PROSE_MAX_PEOPLE]; int maker_count;     /* "Carol Reed's 1949 film": its director */
    bool makers_own;            /* told by no more than that "'s" */
    int minutes, minutes_place; /* 0: not told */
    Span original, also;        /* from the brackets behind the title */
    int to;                     /* behind what was read */
    bool is_statement;          /* TITLE is a ... film: the text is about it */
    bool is_mention;            /* no more than a title and its year, within a sentence */
} Head;

void phrase_add_year(Head *h, int year, int place);
void phrase_add_quality(Head *h, const Term *t, int place);

/* Each reads what begins at `i` into `h` and returns the token behind it, or `i` if it is not
 * there. */

/* "2012 French-Belgian comedy", the article aside. */
int phrase_at(const Scan *s, int i, Head *h);
/* "of 1975", "from Hong Kong", "made in 1963", behind the noun. */
int phrase_behind(const Scan *s, int i, Head *h);
/* ", a French musical which was made in 1963" */
int phrase_apposed(const Scan *s, int i, Head *h);
/* "made in 1967", "first shown in 2000": the year. False if it does not stand at `i`. */
bool phrase_took_place(const Scan *s, int i, Head *h);
/* "a novel, X", "the play X": another work than a film. */
bool phrase_names_work(const Scan *s, Span title);

/* ---- what stands behind a title: prose_bracket.c */

/* "(French: De rouille et d'os; 2012)", "(1949)", "(France/Belgium, 2012)" at `i`: behind it. */
int phrase_bracket(const Scan *s, int i, Head *h);
/* The token of the year in the bracket at `to`: "(1949)", "(Piet Maar, 1949)"; 0 if it has none. */
int phrase_bracket_year(const Scan *s, int to);
bool phrase_names_maker(const Scan *s, int i);    /* "dir", "directed by": who made it stands next */
/* ", also known as Y," at `i`: behind it. */
int phrase_also(const Scan *s, int i, Head *h);

/* ---- titles in the film's own language: prose_original.c */

/* Is it seen by its letters, its articles or small words in it that no English title has? */
bool phrase_is_foreign(const Scan *s, Span title);
/* Is `other`, in brackets behind the title, such a one, as far as can be seen? */
bool phrase_is_original(const Scan *s, Span title, Span other);
/* A title in any language from `i` on, up to a mark or a verb; empty if there is none. */
Span phrase_foreign_title(const Scan *s, int i);
/* One that begins with an article of another language, "Il buio e la luce", up to "by". */
Span phrase_foreign_work(const Scan *s, int i);
/* "original title", "original Danish title is" at `i`: behind it; `i` if it is not there. */
int phrase_original_at(const Scan *s, int i);

#endif
