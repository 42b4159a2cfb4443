/* prose_draft.h -- what a text says about one film, fact by fact, before it becomes a record.
 * Facts come in the order of the text; short names are made full, doubles dropped and
 * contradictions told only at the end, when the whole text is known. */
#ifndef PROSE_DRAFT_H
#define PROSE_DRAFT_H

#include <string.h>

#include "emit.h"

#define DRAFT_MAX_FACTS 4096    /* of one film; as many as a record has fields. Further ones are dropped */
#define DRAFT_MAX_NAMES 2048    /* of one film's part of a text */

/* Which parts a fact has, by its field:
 *   Director ... Producer, Country, Genre, Year, Title_xx ...   value
 *   Star                        value: the person, extra: the role
 *   Based_on                    value: the author, extra: the work, kind: its kind
 *   Won, Nominated, Competed    value: the person, extra: the event, kind: the prize, year */
typedef struct { Str value, extra, kind; } Folded;
typedef struct {
    const char *field;
    Str value, extra, kind;
    Folded folded;              /* while doubles are looked for */
    int year;
    Str sentence;
    int line, column;
    bool doubtful;
    bool presumed;              /* its year is worked out from the film's, and not told so far */
    int reckoned;               /* ... nor anywhere: that year, only offered; `year` is 0 then */
    bool is_loose;              /* an award of no known name: true only with a year to hold it */
    int month;                  /* of an award: "in March", of a year not told; 0: not told so */
    int years_ago;              /* of an award: "last night" 0, "last year's" 1; -1: not told so */
    bool awaits_cast;           /* doubtful unless others of a cast are told beside it */
    bool weak;                  /* true only if the text names nobody else for it */
    bool whole;                 /* its role stands as it is said */
    bool is_voice;              /* of a player: only heard */
    bool is_ours;               /* the text only names somebody of whom we know it: prose_ours.c */
    bool is_role_alone;         /* ... of whose role: himself it does not name */
    bool is_against_ours;       /* the text says it, and we know it otherwise */
    bool agrees;                /* ... or says it, however surely, and we know it */
    int known;                  /* how many names the text had given before */
    bool dropped;               /* said before, or better elsewhere */
} Fact;

/* An occasion of which the text says when it was. */
typedef struct { Str event; int year; } Held;

/* A film of ours that the text names: as it calls it, and the rest of our record; players folded. */
typedef struct { Str person, role; } OtherPlayer;
typedef struct {
    Str title, folded, record;
    OtherPlayer *players; int count, cap;
} Other;
typedef struct {
    Other *films; int count, cap;
    bool are_series;            /* the text speaks of a sequel, where the players are the same */
} Others;

typedef struct {
    Str title;
    Str *words; int word_count; /* of the title, in lower case, token by token */
    int year;                   /* 0: not told yet */
    bool is_article;            /* it opens a paragraph with what it is: no other is meant there */
    bool is_one_of_several;     /* the text tells of others, and this one is no such article */
    int line, column;           /* of the title */
    Str sentence;
    Fact *facts; int count, cap;
    int written, written_month; /* the text's own date; 0: it has none, or several */
    Held *held; int held_count, held_cap;
    Fact spare;                 /* what is told beyond DRAFT_MAX_FACTS */
    int known_from, known_to;   /* the names of its part of the text, and of some before it */
    Str ours;                   /* the rest of our record of it; empty: we have none */
    int ours_year;              /* of which year it was looked for; 0: not yet */
    const Others *others;       /* films of ours that the text names; NULL: none was looked for */
    Fact *named; int named_count, named_cap;    /* what we know of those whom the text names */
} Draft;

/* Full names as the text gives them: "Linklater" is Richard Linklater if nobody else is. */
typedef struct { Str *names; int count, cap; } Known;
void known_add(Known *known, Str name, Arena *a);
/* Among the names from .. to; if several could be meant, among those from .. before. */
Str known_full(const Known *known, int from, int before, int to, Str name);
/* Is `name` the end of `full`, or its first name, by whole words? */
bool known_is_part(Str full, Str name);
/* Are both one person, as far as their names tell: equal, or one a part of the other? */
bool known_is_same(Str a, Str b);

static inline bool fact_is(const Fact *f, const char *field)
{
    return f->field[0] == field[0] && strcmp(f->field, field) == 0;
}

/* Is its value somebody's name? */
bool fact_is_of_person(const Fact *f);
bool fact_is_award(const Fact *f);
/* Somebody's part in the film. */
bool fact_is_credit(const Fact *f);
/* Prizes whose year is presumed: dated by the rest of the text, or of no year. See
 * prose_edition.c. */
void draft_date_prizes(Draft *d);
/* The field of whoever gets a prize of this name; NULL if it is of no craft. */
const char *draft_field_of_prize(Str prize, Arena *scratch);
/* Who got a prize for what somebody else did, as far as the text tells, is a doubt. See
 * prose_winning.c, as for the next. */
void draft_doubt_winners(Draft *d, Arena *scratch);
/* Who got a prize for a craft did it, if the text names nobody else for that. */
void draft_credit_winners(Draft *d, Arena *a, Arena *scratch);
/* Who plays in another film of ours that the text names is doubted in this one: prose_others.c. */
void draft_doubt_others(Draft *d, Emit *e, Arena *scratch);
/* What we know of those whom the text names becomes facts of the film; when doubles are dropped,
 * what agrees with the text's own hints, or goes beyond what it says, is believed. See prose_ours.c. */
void draft_join_ours(Draft *d, Arena *a);
void draft_believe_ours(Draft *d, Emit *e, Arena *scratch);
/* Make names full, drop what is said twice, keep what contradicts as doubts and tell it. */
void draft_settle(Draft *d, const Known *known, Emit *e);

/* More than its year: else it was only mentioned. */
bool draft_says_more(const Draft *d);

/* The record, its quotes and its doubts. A draft without a year is told: that of the text's first film becomes
 * an undated record, a further one is left out. */
void draft_emit(const Draft *d, bool is_first, Emit *e);

#endif
