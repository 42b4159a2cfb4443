/* look.h -- how a name or title looks as an option, and what its words tell.
 * Prepared once for every film, person and country, so that the guards of drawing compare numbers.
 * Source: QUESTIONS, sections 4 (answer in the stem; length, shape) and 5 (near options). */
#ifndef LOOK_H
#define LOOK_H

#include "bits.h"
#include "catalog.h"

/* Signs by which an option could stand out. The key is never the only one with or without one. */
enum {
    SHAPE_ACCENT = 1,           /* a letter beyond ASCII */
    SHAPE_BRACKET = 2,
    SHAPE_DIGIT = 4,
    SHAPE_CAPITALS = 8,         /* no lower case letter at all */
    SHAPE_ANIMATED = 16, SHAPE_DOCUMENTARY = 32, SHAPE_SHORT = 64,
    SHAPE_FOREIGN = 128,        /* known to be not in English */
    SHAPE_MARK = 256            /* colons, quotes and other marks */
};

/* Words that tell something, as hashes: no articles, particles or words of two letters. The first
 * `shown` are those of the text as it is shown, the others of its other names. A bloom has a bit of
 * each word: sets without a common bit share no word, and the words themselves, which lie somewhere
 * else in memory, need not be looked at. */
typedef struct {
    Bloom bloom;
    const uint32_t *word;
    uint64_t shown_bloom;       /* the first half of it, of the shown words alone */
    uint16_t count, shown;
} WordSet;

typedef struct {
    uint64_t letters;           /* which letters are in it, a bit each, and which twice, another bit */
    uint32_t family;            /* surname, title group or heir: two options never share one; 0 none */
    uint16_t shape;             /* SHAPE_* */
    uint8_t length;             /* code points, as shown; 255: so many or more */
    uint8_t edits;              /* that leave an edit ratio above 0.85: below 0.15 of the bytes */
    WordSet words;
    Str folded;
    uint64_t text;              /* hash of `folded`: equal texts are one answer */
} Look;

/* A count as a look holds it. */
static inline uint8_t look_count(int n)
{
    return (uint8_t)(n < UINT8_MAX ? n : UINT8_MAX);
}

/* Look of a text shown as `shown` with other names `also` (the shown one may be among them). */
Look look_make(Str shown, Str folded, const Str *also, int also_count, Arena *a);
/* The telling words of one text that is not folded yet. */
WordSet words_make(Str text, Arena *a);

bool words_share(const WordSet *a, const WordSet *b);
bool words_are_in(const WordSet *part, const WordSet *whole);

/* Is there a word in both? */
static inline bool words_meet(const WordSet *a, const WordSet *b)
{
    return bloom_meets(a->bloom, b->bloom) && words_share(a, b);
}

/* Are all shown words of `part`, of one at least, in `whole`? */
static inline bool words_within(const WordSet *part, const WordSet *whole)
{
    return part->shown && !(part->shown_bloom & ~whole->bloom.one) && words_are_in(part, whole);
}

/* Equal, one the beginning of the other, or an edit ratio above 0.85. */
bool look_is_near(const Look *a, const Look *b);

/* How many letters only one of the two has, or has twice. */
static inline int look_letters_apart(const Look *a, const Look *b)
{
    return bits_count(a->letters ^ b->letters);
}

static inline int look_edits_near(const Look *a, const Look *b)
{
    return a->edits > b->edits ? a->edits : b->edits;
}

/* Can they be near at all? Most pairs end here: an edit takes one letter and brings one at most, and a
 * beginning has no letter that the whole has not. */
static inline bool look_may_be_near(const Look *a, const Look *b)
{
    return !(a->letters & ~b->letters) || !(b->letters & ~a->letters) ||
           look_letters_apart(a, b) <= 2 * look_edits_near(a, b);
}
uint32_t look_last_word(Str folded);        /* of a name: what a surname usually is; 0 if empty */
uint32_t look_shape_of(Str shown);

#endif
