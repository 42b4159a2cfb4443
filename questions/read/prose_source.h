/* prose_source.h -- what a film is based on, as a noun phrase of prose tells it:
 * "a short story by Craig Davidson", "the 1907 novel The Mayor's Wife by Anna Katharine Green",
 * "Richard Price's 1998 novel of the same name", "Ching, Ching, Chinaman, a short story by ...". */
#ifndef PROSE_SOURCE_H
#define PROSE_SOURCE_H

#include "prose_names.h"

typedef struct {
    Str kind;                   /* "novel"; empty if not told */
    Span title;                 /* empty if not told */
    bool same_title;            /* "of the same name" */
    Part authors[PROSE_MAX_PEOPLE]; int author_count;
    int place;                  /* the token at which it is told */
} Source;

/* Read one from token `i` on. Fails: false if nothing there is a work or has an author. */
bool source_at(const Scan *s, int i, Source *out, int *end);

/* "a novel by Alberto Moravia", "Alberto Moravia's novel The Conformist": a work with its kind and its
 * author's whole name, said in passing and not as what something is like. */
bool source_in_passing(const Scan *s, int i, Source *out, int *end);
/* "the novel by X", "X's play" is the one that is meant; "a novel by X" may be any. */
bool source_is_definite(const Scan *s, int i, const Source *source);

#endif
