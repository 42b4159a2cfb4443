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
    PEERS = 32,                 /* any film of the time will do, rather one whose title has the key's form */
    NOT_ON_FILM = 64,           /* no wrong person has any job on the film: cameos are not listed */
    NATIVE = 1024,              /* two wrong options share the language of the film, or one of two */
    ACTING = 2048,              /* seen or heard: drawn films apart from others; no documentaries */
    WANT_CLOSE = 4096,          /* one of the pool's `close` is among the options ... */
    WANT_TWO = 8192,            /* ... or two */
    OWN_WORDS = 512             /* the stem says of the film only what the topic's `extra` holds */
};

/* Guards that turn a candidate down while wrong options are looked for, for `ask --explain`. */
#define GUARDS(X)                                                                                 \
    X(UNUSABLE, "is the key itself, or cannot be told from a namesake")                           \
    X(GENDER, "is of another gender than the key")                                                \
    X(NEAR, "could be mistaken for the key")                                                      \
    X(STEM, "has a word of the question")                                                         \
    X(ON_FILM, "has another job on the film")                                                     \
    X(KIND, "does not suit this kind of question")                                                \
    X(FILLER, "is too unlike the key to be believed")                                             \
    X(TWICE, "could be mistaken for another option")                                              \
    X(NATIVE, "would leave the key's language alone among the options")                           \
    X(FORM, "would leave the key alone in its form")                                              \
    X(UNPROVED, "cannot be proved wrong")

typedef enum {
    GUARD_PASSED = -1,
#define X(id, text) GUARD_##id,
    GUARDS(X)
#undef X
    GUARD_COUNT
} Guard;

/* An item being made. */
enum { STEM_SETS = 7 };
typedef struct KindRow KindRow;
typedef struct {
    const Asker *asker;
    const KindRow *row;
    const Topic *topic;
    Rng *rng;
    Question *q;                /* option 0 is the key until the shuffle */
    unsigned says;              /* kind_says */
    int aim;
    int year;
    const WordSet *stem[STEM_SETS];     /* words of the stem */
    int stem_count;
    Bloom stem_bloom;           /* of all of them */
    int *turned;                /* by Guard: how many candidates each turned down; NULL: not asked */
    Id scratch[32];             /* room for a pool made on the spot */
} Draft;
#define SCRATCH ((int)(sizeof ((Draft *)0)->scratch / sizeof(Id)))

/* Where wrong options come from: first all of `close`, then some of `ids` round the place `at`. */
typedef struct {
    const Id *close; int close_count;
    const Id *ids; int count;
    int at;
} Pool;

struct KindRow {
    unsigned demands;
    int reach;                  /* years either way in which a wrong option was active or shown */
    const char *field;          /* what the kind lives on, for ask_why_silent */
    void (*collect)(Asker *k, int kind);
    Pool (*pool)(Draft *d);
    bool (*fits)(const Draft *d, Id option);            /* further conditions; NULL none */
    int (*score)(const Draft *d, Id option);            /* 0..1000, how like the key; NULL the usual */
    bool (*options)(Draft *d, int *similarity);         /* instead of a pool */
    Truth (*truth)(const Asker *k, const Question *q, uint32_t option);
    bool (*presumed)(const Asker *k, const Question *q, uint32_t option);   /* rule P; NULL: never */
    uint64_t (*fact)(const Asker *k, const Question *q);    /* the key of the fact it rests on */
};

const KindRow *kind_row(int kind);

/* generate.c: draw a question again and count the candidates that each guard turned down. */
void ask_count_turned(const Asker *k, const Question *q, int turned[GUARD_COUNT]);

/* ---- pools.c: where wrong options come from, for many kinds */

Pool pool_active(Draft *d);             /* people at work in the question's relation, near the key in fame */
Pool pool_films_around(Draft *d);       /* within the row's reach of the key's year */
/* The same, and for NATIVE rows first those who share the film's rare language (tongues.h). */
Pool pool_people(Draft *d);
Pool pool_films(Draft *d);
Pool pool_films_within(Draft *d, int first, int last);
Pool pool_countries(Draft *d);
/* `found` films of a person, say, and after them films of the time. */
Pool pool_after(Pool films, const Id *found, int count);
int score_alike(const Draft *d, Id option);     /* for options that are all as good */
/* Where a person stands among those active in a year, in the order of Active (asker.h). */
uint32_t pool_rank(const Asker *k, Relation r, Id person, int year);

/* ---- truth of two facts together: both yes, or one of them no */
static inline Truth truth_both(Truth a, Truth b)
{
    return a == FACT_NO || b == FACT_NO ? FACT_NO : a == FACT_YES ? b : a;
}

static inline Truth truth_not(Truth t)
{
    return t == FACT_UNKNOWN ? t : t == FACT_YES ? FACT_NO : FACT_YES;
}

/* ---- the award a question is about, and the event that an edition is one of */
static inline const Award *award_asked(const Asker *k, const Question *q)
{
    return catalog_award(k->catalog, q->award);
}

static inline Id edition_event(const Asker *k, Id edition)
{
    return catalog_edition(k->catalog, edition)->event;
}

/* ---- what the rows are made of, by file */

#define KIND_PARTS(name)                                                                          \
    void name##_collect(Asker *k, int kind);                                                      \
    Truth name##_truth(const Asker *k, const Question *q, uint32_t option);                       \
    uint64_t name##_fact(const Asker *k, const Question *q)

/* by_relation.c: a film and a value of a relation, asked in either direction. */
KIND_PARTS(relation);
bool relation_film_fits(const Draft *d, Id option);
bool relation_title_tells(const Asker *k, Id film, Id country);
bool relation_person_fits(const Draft *d, Id option);
bool relation_land_fits(const Draft *d, Id option);
bool relation_country_fits(const Draft *d, Id option);
int relation_country_score(const Draft *d, Id option);
Pool relation_languages(Draft *d);
int relation_language_score(const Draft *d, Id option);
bool cast_presumed(const Asker *k, const Question *q, uint32_t option);

/* negative.c: three that are so and one that is not. */
KIND_PARTS(odd);
Pool odd_films(Draft *d);
Pool odd_stars(Draft *d);
bool odd_fits(const Draft *d, Id option);

/* sources.c */
KIND_PARTS(work);
KIND_PARTS(retold);
KIND_PARTS(remake);
void sources_index(Asker *k);
int source_of_author(const Asker *k, Id film, Id author);
bool author_fits(const Draft *d, Id option);
int author_score(const Draft *d, Id option);
Pool work_works(Draft *d);
bool work_fits(const Draft *d, Id option);
int work_score(const Draft *d, Id option);
bool retold_fits(const Draft *d, Id option);
bool remake_fits(const Draft *d, Id option);

/* pairs.c: two people, two films, or a film and its maker. */
KIND_PARTS(same);
KIND_PARTS(both);
KIND_PARTS(link);
KIND_PARTS(acts);
KIND_PARTS(team);
Pool both_films(Draft *d);
Pool link_people(Draft *d);
Pool acts_films(Draft *d);
bool same_fits(const Draft *d, Id option);
bool both_fits(const Draft *d, Id option);
bool both_presumed(const Asker *k, const Question *q, uint32_t option);
bool link_presumed(const Asker *k, const Question *q, uint32_t option);

/* roles.c: who played whom. */
KIND_PARTS(role);
KIND_PARTS(name);
KIND_PARTS(part);
Pool role_people(Draft *d);
Pool name_parts(Draft *d);
bool name_fits(const Draft *d, Id option);
Pool part_films(Draft *d);
void roles_index(Asker *k);

/* years.c: a year, a decade, or a film by its year. */
KIND_PARTS(year);
KIND_PARTS(shown);
bool year_options(Draft *d, int *similarity);
bool decade_options(Draft *d, int *similarity);
Pool shown_films(Draft *d);
bool shown_fits(const Draft *d, Id option);
/* A ladder of `rungs` numbers with the key on a rank that chance draws. */
bool year_ladder(Draft *d, int step, int lowest, int highest);

/* orders.c: films beside each other in time. */
KIND_PARTS(extreme);
KIND_PARTS(order);
KIND_PARTS(between);
Pool extreme_films(Draft *d);
bool extreme_fits(const Draft *d, Id option);
bool order_options(Draft *d, int *similarity);
Pool between_films(Draft *d);
bool between_fits(const Draft *d, Id option);

/* titles.c */
KIND_PARTS(title);
Pool title_films(Draft *d);
bool title_fits(const Draft *d, Id option);
int title_score(const Draft *d, Id option);

/* prizes.c: which film won, was nominated, won two at once. */
KIND_PARTS(prize);
Pool prize_films(Draft *d);
bool prize_fits(const Draft *d, Id option);
KIND_PARTS(chain);
bool chain_fits(const Draft *d, Id option);
bool prize_is_festival(const Asker *k, Id award);
bool prize_honours_people(const Asker *k, Id prize);
bool prize_names(const Award *w, Id person);    /* among those it honours */
int prize_wins_of(const Asker *k, Id prize, Id person);     /* as far as is known here */
bool prize_is_main(const Prize *p);     /* of the main competition, not of another jury */
bool prize_may_be_asked(const Asker *k, Id award);      /* by its name and its notes */
/* The words that a stem says of a prize: its name there and then, and the event's. */
const WordSet *prize_words(const Asker *k, Id award);

/* winners.c: who won, was nominated, has ever won. */
KIND_PARTS(winner);
KIND_PARTS(ever);
Pool winner_people(Draft *d);
bool winner_fits(const Draft *d, Id option);
Pool ever_people(Draft *d);
bool ever_fits(const Draft *d, Id option);

/* worth.c: for which film somebody won. */
KIND_PARTS(worth);
Pool worth_films(Draft *d);
bool worth_fits(const Draft *d, Id option);

/* tallies.c: which prize, how many, the most. */
KIND_PARTS(category);
KIND_PARTS(count);
KIND_PARTS(most);
Pool category_prizes(Draft *d);
bool category_fits(const Draft *d, Id option);
bool count_options(Draft *d, int *similarity);
Pool most_films(Draft *d);

/* occasions.c: when, and at which festival. */
KIND_PARTS(held);
KIND_PARTS(festival);
KIND_PARTS(place);
bool held_options(Draft *d, int *similarity);
Pool festival_events(Draft *d);

/* songs.c: songs, and the country that sent a film. */
KIND_PARTS(song);
KIND_PARTS(sent);
Pool song_films(Draft *d);
bool sent_fits(const Draft *d, Id option);

/* written.c */
KIND_PARTS(written);
bool written_options(Draft *d, int *similarity);
void written_index(Asker *k);

#endif
