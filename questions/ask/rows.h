/* rows.h -- the table of kinds as the generator reads it: a row each. Private to ask/.
 * A kind on a relation is a row; one that needs logic of its own brings functions. */
#ifndef ROWS_H
#define ROWS_H

#include "asker.h"

/* What a kind demands of its facts and wrong options. */
enum {
    WANT_WHOLE = 1,             /* the film's list of the relation is whole */
    WANT_SINGLE = 2,            /* and names one: no teams, which need options of their own */
    WANT_GENDER = 4,            /* wrong options of the key's gender, which must be known */
    SAME_GENDER = 8,            /* of the key's gender, known or not */
    LIKE_GENDER = 16,           /* rather of the key's gender */
    MAY_PRESUME = 32,           /* a wrong option may be presumed so (rule P) */
    NOT_ON_FILM = 64,           /* no wrong person has any job on the film: cameos are not listed */
    YEAR_ASKED = 128,           /* the year is the answer, so that the stem does not give it */
    DATED = 256                 /* the options are of one edition and shown without years */
};

/* An item being made. */
typedef struct KindRow KindRow;
typedef struct {
    const Asker *asker;
    const KindRow *row;
    const Topic *topic;
    Rng *rng;
    Question *q;                /* option 0 is the key until the shuffle */
    int aim;
    int year;
    const WordSet *stem[3];     /* words of the stem */
    int stem_count;
    uint64_t stem_bloom;        /* of all of them */
    Id scratch[32];             /* room for a pool made on the spot */
} Draft;

/* Where wrong options come from: first all of `close`, then some of `ids` round the place `at`. */
typedef struct {
    const Id *close; int close_count;
    const Id *ids; int count;
    int at;
} Pool;

struct KindRow {
    OptionType option_type;
    Relation relation;
    bool from_value;            /* the stem names the value and asks for the film */
    unsigned demands;
    int reach;                  /* years either way in which a wrong option was active or shown */
    const char *field;          /* what the kind lives on, for ask_why_silent */
    void (*collect)(Asker *k, int kind);
    Pool (*pool)(Draft *d);
    bool (*fits)(const Draft *d, Id option);            /* further conditions; NULL none */
    int (*score)(const Draft *d, Id option);            /* 0..1000, how like the key */
    bool (*options)(Draft *d, int *similarity);         /* instead of a pool */
    Truth (*truth)(const Asker *k, const Question *q, uint32_t option);
    uint64_t (*fact)(const Draft *d);   /* the key of the fact it rests on */
    uint64_t (*about)(const Draft *d);  /* key of the subject, for "distinct" */
};

const KindRow *kind_row(int kind);

/* Years before the player's era, as difficulty wants them; a person's place in index_active. */
int topic_age_milli(const Asker *k, int year);
uint32_t topic_rank_active(const Asker *k, Relation r, Id person, int year);

/* ---- what the rows are made of, by file */

/* by_relation.c: a film and a value of a relation, asked in either direction. */
void relation_collect(Asker *k, int kind);
Pool relation_people(Draft *d);
Pool relation_films(Draft *d);
Pool relation_countries(Draft *d);
bool relation_film_fits(const Draft *d, Id option);
bool relation_country_fits(const Draft *d, Id option);
bool relation_author_fits(const Draft *d, Id option);
int relation_country_score(const Draft *d, Id option);
int relation_author_score(const Draft *d, Id option);
Truth relation_truth(const Asker *k, const Question *q, uint32_t option);
uint64_t relation_fact(const Draft *d);
uint64_t relation_about(const Draft *d);

/* roles.c: who played whom. */
void role_collect(Asker *k, int kind);
Pool role_people(Draft *d);
Truth role_truth(const Asker *k, const Question *q, uint32_t option);
uint64_t role_fact(const Draft *d);
uint64_t role_about(const Draft *d);

/* years.c */
void year_collect(Asker *k, int kind);
bool year_options(Draft *d, int *similarity);
Truth year_truth(const Asker *k, const Question *q, uint32_t option);
uint64_t year_fact(const Draft *d);
uint64_t year_about(const Draft *d);

/* prizes.c: awards and festivals. */
void prize_collect(Asker *k, int kind);
Pool prize_films(Draft *d);
bool prize_fits(const Draft *d, Id option);
Truth prize_truth(const Asker *k, const Question *q, uint32_t option);
uint64_t prize_fact(const Draft *d);
uint64_t prize_about(const Draft *d);

/* written.c */
void written_collect(Asker *k, int kind);
bool written_options(Draft *d, int *similarity);
Truth written_truth(const Asker *k, const Question *q, uint32_t option);
uint64_t written_fact(const Draft *d);
uint64_t written_about(const Draft *d);
void written_index(Asker *k);

#endif
