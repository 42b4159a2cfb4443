/* prose_terms.h -- what words and phrases of prose about films mean.
 * One tree of phrases over the tables of names (assets/names) and the terms of a language
 * (assets/locale/prose-en.rec), so that another language is another file. */
#ifndef PROSE_TERMS_H
#define PROSE_TERMS_H

#include "prose_tokens.h"
#include "record.h"
#include "textmap.h"

/* Classes of terms, as `Class:` names them; `Means:` says what for. */
#define TERM_CLASSES(X)                                                                           \
    X(COUNTRY, "country") X(LANGUAGE, "language") X(GENRE, "genre") X(EVENT, "event")             \
    X(PRIZE, "prize")                                                                             \
    X(FILM, "film")             /* a head noun: film, movie, comedy; means a kind or genre, if any */ \
    X(KIND, "kind")             /* silent, animated: means a Kind, or nothing */                   \
    X(SELF, "self")             /* it, the film: what a sentence is about */                       \
    X(SOURCE, "source")         /* novel, play: means the kind of work */                          \
    X(SERIES, "series")         /* franchise, sequel, remake: another work, of which we say nothing */ \
    X(JOB, "job")               /* directed: means the field */                                    \
    X(ROLE_NOUN, "role")        /* director, screenwriter: what stands before a name; means the field */ \
    X(DESCRIPTOR, "descriptor") /* veteran, actress, his: may stand before a name, says nothing */ \
    X(NATIONAL, "national")     /* Swede, Frenchman: before a name, and no part of it */           \
    X(PARTICLE, "particle")     /* van, de: within a name */                                       \
    X(SUFFIX, "suffix")         /* Jr., III */                                                     \
    X(SHORT, "short")           /* words that end in a full stop and no sentence */                \
    X(OPENER, "opener")         /* The, After: a capital at the head of a sentence makes no name of it */ \
    X(COMPANY, "company")       /* Pictures, Studios: no person */                                 \
    X(PLACE, "place")           /* Hollywood, January: capital words that are no person */         \
    X(HEDGE, "hedge")           /* reportedly, considered for: what is only said to be so */       \
    X(NOT, "not") X(EARLIER, "earlier")   /* had won, previously: of another time */               \
    X(WON, "won") X(NOMINATED, "nominated") X(COMPETED, "competed")                                \
    X(CRAFT, "craft")           /* photography: means the prize that is given for it */            \
    X(LEADING, "leading")       /* starring, based: what may open a sentence before the title */      \
    X(CREW, "crew")             /* critic, designer: a noun that means no character */                 \
    X(RANK, "rank")             /* Mrs., Captain: before the name of a character, seldom of an actor */ \
    X(BARRIER, "barrier")       /* known, billed: what parts a name from "as" */                      \
    X(LEADS, "leads")           /* "A (B) and C (D) lead the cast": the roles stand in the brackets */ \
    X(FINITE, "finite")         /* stars, tells: a verb, where a list of names or a description ends */ \
    X(ALSO_TITLED, "also titled") X(LINK, "link")                                                  \
    /* what speaks for words being a title, or a year being that of the film: prose_evidence.c */  \
    X(LABEL, "label") X(HEADING, "heading") X(LEAD, "lead") X(SPEAKING, "speaking")                \
    X(SEEING, "seeing") X(WATCHING, "watching") X(ORDINAL, "ordinal") X(TELLING, "telling")        \
    X(MADE, "made") X(RELEASED, "released") X(CAME_OUT, "came out") X(PART_OF, "part of a film")   \
    X(OTHER_WORK, "other work") X(OTHER_YEAR, "other year") X(SCREEN, "screen")                    \
    X(CEREMONY, "ceremony")     /* edition, festival: behind the year or the number of one */         \
    X(CLAUSE, "clause") X(SEASON, "season")                                                         \
    X(SEVERAL, "several films") X(SEQUENCE, "sequence")  /* how a text turns to its next film */     \
    /* what makes a prize or an event of unknown capitals; what is a prize, and somebody's name */ \
    X(KNOWN, "known")           /* the title of a film of ours */                                  \
    X(EVENT_WORD, "event word") X(PRIZE_WORD, "prize word") X(PRIZE_NAME, "prize and name") \
    X(SCRIPT, "script")           /* screenplay, music: a part of a film that is made by somebody */       \
    X(INSTRUMENT, "instrument")                                                                       \
    X(CATEGORY, "category")     /* picture, actress: short for Best ..., in a list of prizes */        \
    X(ENTRY, "entry")           /* candidate: it did not win what it was sent in for */              \
    X(TOP, "top prize")         /* the main prize of the event that is named with it */

typedef enum {
#define X(id, name) TERM_##id,
    TERM_CLASSES(X)
#undef X
    TERM_CLASS_COUNT
} TermClass;

#define TERM_BIT(class) ((uint64_t)1 << (class))

/* One meaning of a phrase. */
typedef struct Term {
    TermClass class;
    Str means;                  /* the entry's own name; empty if there is nothing to say */
    const Record *record;       /* of names: the entry */
    const struct Term *next;    /* further meanings of the same phrase */
} Term;

typedef struct Terms Terms;

/*   Lives: in `a`; views into the packs, which must outlive it. */
Terms *terms_open(const Pack *const *packs, int pack_count, Arena *a);

/* The titles of films from a pack in the native format: by them a text that names its film in passing
 * is known to be about it. Each means what follows it in its record, and further. */
void terms_add_titles(Terms *t, Str native);

/* The number of a lower-case word, for patterns: a new one if no term has it. */
uint32_t terms_add_word(Terms *t, Str lower);
bool terms_is_short(const void *terms, Str lower);

/* Fill in a token's number and classes. */
void terms_mark(const Terms *t, Token *token);

/* The longest phrase of this class that begins at `from`, within the sentence.
 *   Returns: how many tokens it has, 0 if there is none; `out` (may be NULL) the first such
 * meaning. */
int terms_at(const Terms *t, const Token *tokens, int from, int to, TermClass class,
             const Term **out);

/* The first meaning of this class that the whole phrase has; the next one of the same. NULL: none. */
const Term *terms_phrase(const Terms *t, TermClass class, Str phrase);
const Term *terms_next(const Term *term);

/* The entry of a table by its own name; NULL if there is none. */
const Term *terms_entry(const Terms *t, TermClass class, Str name);
/* The main prize of an event (`Rank: top`); empty if it has none. */
Str terms_top_prize(const Terms *t, Str event);

#endif
