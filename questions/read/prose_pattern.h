/* prose_pattern.h -- one pattern of prose_patterns.h, taken apart: for prose_patterns.c, which reads
 * the table, prose_match.c, which matches it, and prose_slot.c, which matches one piece. */
#ifndef PROSE_PATTERN_H
#define PROSE_PATTERN_H

#include "prose_patterns.h"

enum { PIECES_MOST = 16, EITHER_MOST = 32, WAYS_MOST = 64, GAP_MOST = 6, APPOSED_MOST = 20 };

typedef enum {
    WORDS,
    GAP,
    QUALITIES,
    START,
    THIS,
    SOMEONE,
    CAST,
    JOBS,
    PEOPLE,
    BOTH,
    PERSON,
    ROLE,
    ROLES,
    SOURCE,
    WORK,
    ORIGINAL,
    MINUTES,
    COUNTRIES
} PieceKind;

typedef struct {
    PieceKind kind;
    const uint32_t *words; /* of WORDS: any of these; shared by copies of the pattern */
    int count;
    bool is_mark; /* ... a comma, a bracket */
    Str field;    /* of PEOPLE and PERSON; empty: those of the jobs */
    Str second;   /* of BOTH */
} Piece;

typedef struct {
    Piece pieces[PIECES_MOST];
    int count;
    bool hangs_on_noun, wants_full_name, wants_several, is_voice;
    bool is_hint, is_sure_beside, is_sure_in_full, is_sure_alone;
    Str subject; /* may it be a pronoun, or shared with a verb before? */
    Str after;   /* what the sentence must have told before: a "role", a "cast"; or empty */
    int anchor;  /* the piece that it is found by; `count` if it has none */
} Pattern;

/* What of a pattern is looked at first, and all that most of them need: of a chain by one word. */
typedef struct {
    uint64_t before, behind; /* a bit for each word that may stand there; all: any */
    int next;                /* another pattern that is found by the same word, or -1 */
} Probe;

struct Patterns {
    Arena *arena;
    Pattern *patterns;
    int count, cap;
    Probe *probes; /* one a pattern */
    int probe_count, probe_cap;
    int *first;
    int first_count, first_cap; /* by word: a pattern whose first word it is; -1 */
    int first_of_jobs;
};

static inline uint64_t probe_bit(uint32_t word)
{
    return (uint64_t)1 << (word & 63);
}

/* ---- one piece: prose_slot.c */

/* The piece from token `i` on, what it holds in `f`: behind it; `i` if it does not stand there. */
int slot_at(const Piece *piece, const Scan *s, int i, Found *f);
bool slot_has_word(const Piece *piece, uint32_t word);
void slot_keep_people(Found *f, const Piece *piece, const Part *parts, int count);
/* A small noun that may mean a character: no composer, no critic. */
bool slot_is_somebody(const Scan *s, int i);
/* The countries that end right before `i`: where they begin. */
int slot_countries_before(const Scan *s, int i);
/* The minutes at `i`, with the hours told before them: "2 hours and 47 minutes". */
bool slot_minutes(const Scan *s, int i, int *minutes);

#endif
