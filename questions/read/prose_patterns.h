/* prose_patterns.h -- the sentences that state facts, as rows of a language's file.
 * A Pattern record has `Say`, words and slots:
 *
 *     <jobs> by <people>            directed|edited by, and what the words mean by the terms
 *     starring [also] <Star>        a|b: either word, of up to 32; [..]: with it or without
 *     <role> ( played by <Star1> )
 *
 * Slots: <jobs> a chain of words of the class "job"; <people> who did them; <FIELD> a list of
 * people for that field, <FIELD1> one, <FIELD+FIELD> for both; <role> a character, <name> one of a
 * single word, <roles> a list of them for the people before, <each> one for each; <cast> a list of people of whom the first has a role; <start> the
 * sentence begins here; <this> the film's own title; <someone> a small noun that may mean a
 * character; <gap> up to six words, <qualities> if none of them is a link such as "of"; <source> a
 * work and its author, <work> if its kind is told; <original> a film with its year; <minutes> a number; <countries> a list.
 * `Hangs: noun` says that the pattern belongs to the noun before it, as participles do, else it
 * belongs to what the sentence is about.
 * `Sure: no`, that what it says is only a hint; `Sure: in full`, unless the name is given in full;
 * `Sure: alone`, if the text names somebody else for it;
 * `Sure: beside a cast`, unless this sentence or one beside it tells who plays whom.
 * `Full: yes`, that the person must have more than one name; `Several: yes`, that it must be several
 * people; `Subject: name`, that no pronoun will do for it; `Subject: shared`, that it may be that of
 * the verb before ("A shot it and wrote the script").
 * `After: role`, that the sentence has told who plays whom before ("A plays X, B the keeper Y");
 * `After: cast`, that it has told of a part at least ("A plays the cook, B the maid").
 * `Voice: yes`, that whoever plays is only heard. */
#ifndef PROSE_PATTERNS_H
#define PROSE_PATTERNS_H

#include "prose_names.h"
#include "prose_source.h"

enum { JOBS_MOST = 6 };

/* What a pattern found. */
typedef struct {
    int from, to;               /* tokens of the match */
    int anchor;                 /* the word by which it was found */
    Str jobs[JOBS_MOST]; int job_count;         /* fields */
    Part people[PROSE_MAX_PEOPLE]; int people_count;
    Str people_field;           /* empty: those of the jobs */
    Part more[PROSE_MAX_PEOPLE]; int more_count;        /* of a second list */
    Str more_field;
    Span roles[PROSE_MAX_PEOPLE]; int role_count;
    Source source; bool has_source;
    Span original; int original_year;   /* the film that this one remakes */
    bool original_is_same;              /* ... of the same title */
    int minutes;
    Span countries;
    bool hangs_on_noun, is_hint, wants_full_name;
    bool is_sure_beside;                /* the hint is none beside others of a cast */
    bool is_sure_in_full;               /* ... if the name is more than one word */
    bool is_sure_alone;                 /* ... if the text names nobody else for it */
    bool is_voice;                      /* whoever plays is only heard */
} Found;

typedef struct Patterns Patterns;

/*   Lives: in `a`. New words are added to `terms`. What is no pattern is told in `diag`. */
Patterns *patterns_open(const Pack *const *packs, int pack_count, Terms *terms, Arena *a, Diag *diag);

/* Try every pattern whose first word stands at token `i`; the one that covers most wins.
 *   Fails: false if none matches. */
bool patterns_at(const Patterns *p, const Scan *s, int i, Found *out);

#endif
