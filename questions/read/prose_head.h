/* prose_head.h -- the phrase that says which film a text is about, and what sort of film:
 * "Rust and Bone (2012) is a French-Belgian film", "the 1962 French film Jules and Jim". */
#ifndef PROSE_HEAD_H
#define PROSE_HEAD_H

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
    Span original, also;        /* from the brackets behind the title */
    int to;                     /* behind what was read */
    bool is_statement;          /* TITLE is a ... film: the text is about it */
    bool is_mention;            /* no more than a title and its year, within a sentence */
} Head;

/* Does this sentence open with a film? `first`: no film was named yet, so a looser form will do. */
bool head_read(const Scan *s, bool first, Head *out);

/* What the sentence says besides of the film under way: its country, genre, original title. */
void head_more(const Scan *s, Head *out);

/* A noun phrase of a film from `i` on ("a 2012 French-Belgian comedy"): behind its noun; `i` if
 * there is none. */
int head_phrase(const Scan *s, int i, Head *out);

#endif
