/* trace.h -- what a question gives away to the others of its round. Private to ask/.
 * Source: QUESTIONS, section 8: no film, fact or key twice; no key of one item in another's stem or
 * in the options of an earlier item. */
#ifndef TRACE_H
#define TRACE_H

#include "asker.h"

enum { TRACE_NAMED = 5, TRACE_PEOPLE = 4, TRACE_YEARS = 6 };

/* The blooms hold a bit for each word or id: two things without a common bit have nothing in common,
 * which ends most comparisons at once. */
typedef struct {
    const Question *q;
    Bloom stem_bloom, key_bloom;        /* of words */
    uint64_t film_bloom, person_bloom;
    uint64_t text_bloom;                /* of the texts of all options, and of what the stem names */
    uint64_t offer_bloom;               /* of the options that are films */
    uint64_t key, option[OPTIONS_MAX];  /* hashes of folded texts */
    const WordSet *key_words;           /* NULL for numbers */
    const WordSet *names; int name_count;       /* titles of the film, or further names of the person,
                                                   that is the key, each by itself */
    uint64_t named[TRACE_NAMED];        /* folded texts of what the stem names whole */
    const WordSet *words[TRACE_NAMED + 1];      /* telling words of the stem's parts */
    int named_count, word_count;
    Id person[TRACE_PEOPLE]; int person_count;  /* in the stem, or the key */
    Id film[4]; int film_count;         /* that the question is about or names, or its key */
    Id country;                         /* the film's first, NO_ID if none */
    int year;                           /* of the film, 0 if none */
    int year_asked;                     /* that which is the key, 0 if none */
    int shown[TRACE_YEARS]; int shown_count;    /* years in the stem: of films and editions */
    uint64_t asked_bloom, shown_bloom;  /* of those */
    bool asks_year;
    bool common_key;                    /* an answer that recurs by nature: to meet it tells nothing */
} Trace;

/* The bit of a text, by its hash, or of an id. */
static inline uint64_t trace_bit(uint64_t x)
{
    return (uint64_t)1 << (x & 63);
}

/* Can the two have anything to do with each other? Most pairs have no bit in common, and one look at all
 * of them tells: the processor need not guess at each. */
static inline bool trace_may_meet(const Trace *a, const Trace *b)
{
    uint64_t things = (a->film_bloom & b->film_bloom) | (a->person_bloom & b->person_bloom) |
                      (a->offer_bloom & b->film_bloom) | (b->offer_bloom & a->film_bloom) |
                      (a->text_bloom & trace_bit(b->key)) | (b->text_bloom & trace_bit(a->key)) |
                      (a->asked_bloom & b->shown_bloom) | (b->asked_bloom & a->shown_bloom);
    int there = bloom_meets(a->stem_bloom, b->key_bloom);
    int here = bloom_meets(b->stem_bloom, a->key_bloom);
    return (things != 0) | there | here | (a->q->fact == b->q->fact);
}

void trace_make(const Asker *k, const Question *q, Trace *out);

/* Never allowed: one fact or key twice, or a key given away by the other question. */
bool trace_leaks(const Trace *before, const Trace *after);
/* A year or country that is the key stands elsewhere in the round: no leak, and yet unlovely. */
bool trace_echoes(const Trace *before, const Trace *after);
bool trace_shares_person(const Trace *a, const Trace *b);
bool trace_shares_film(const Trace *a, const Trace *b);
/* The film of one is an option of the other. */
bool trace_shares_option(const Trace *a, const Trace *b);

#endif
