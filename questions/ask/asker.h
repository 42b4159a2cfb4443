/* asker.h -- what the generator prepared from a catalog: topics, cards, indices. Private to ask/.
 * A topic is a stored fact in the direction of a kind: one distinct question. Drawing picks a
 * topic, looks for wrong options round its key, and checks the finished item. */
#ifndef ASKER_H
#define ASKER_H

#include "ask.h"
#include "difficulty.h"
#include "fact.h"
#include "look.h"

#define WORDINGS 60             /* a multiple of all counts a language may have: 3, 4, 5, 6 */

/* What drawing needs to know of a film, person or country, in one place. What is looked at of every
 * candidate, up to the bloom of its words, fills one line of the processor's cache. */
enum { CACHE_LINE = 64 };
typedef struct {
    _Alignas(2 * CACHE_LINE) uint64_t genres;       /* a bit each */
    uint64_t countries;         /* likewise, by key, so that ids do not matter */
    uint64_t tongues;           /* languages of its films, the commoner each its own; 0 unknown */
    int16_t first, last;        /* years of activity; a film's year twice */
    int16_t fame;
    uint8_t gender;
    bool heard : 1, seen : 1;   /* a person with a voice, with a part in the flesh */
    bool draws : 1;             /* a director of nothing but animated films */
    bool usable : 1;            /* may be an option */
    bool shared : 1;            /* a film whose title others bear: shown only with its year */
    bool holds_year : 1;        /* a film with a title like "1917" or "2001: A Space Odyssey" */
    bool english : 1;           /* a film whose first language is English */
    bool of_asking : 1;         /* a film with a title that our own stems may say: "The Others" */
    Look look;
    uint16_t trades;            /* of a person, a bit each (trades.h) */
} Card;
_Static_assert(offsetof(Card, look.words.word) == CACHE_LINE, "what all candidates are asked for");

/* What a question is about before wrong options are drawn; see the table of kinds.h. */
typedef struct {
    Id film, film2, film3, subject, subject2, award, award2;
    uint32_t key;               /* the right option */
    int32_t detail;
    uint32_t rank;              /* of the key in the list its wrong options are drawn from */
    int32_t hardness;           /* difficulty_fixed */
    uint32_t extra;             /* in `extras`: further words of the stem; NO_ID none */
    int16_t year;               /* of the key where options are films, else of the film; 0 without one,
                                   and of questions that somebody wrote */
    uint8_t relation;
    bool at_home;               /* wrong options are people who may work in English, as the key does */
} Topic;

/* The topics of a kind, in the order of their keys, and all of them from the easiest; `drawn` are those
 * the options let through, likewise. */
typedef struct {
    Topic *topics;
    int count, cap;
    uint32_t *by_hardness;
    const uint32_t *drawn;
    int drawn_count;
    int from[AIMS], to[AIMS];   /* the part of `drawn` that suits an aim */
    int near[AIMS];             /* how many of it suit it well, and not only better than the rest */
    int silent[16];             /* how many were turned down, by Silence */
    Str why;
} TopicList;

/* Why a fact is not asked about. The sentence takes the field's name. */
#define SILENCES(X)                                                                               \
    X(NONE, "nothing to ask: no film gives %s")                                                   \
    X(PARTIAL, "no film says that its list is whole: `Complete: %s` is missing")                  \
    X(TEAM, "every film has several in the field %s")                                             \
    X(NAME, "the names in the field %s are ambiguous, or of groups")                              \
    X(LEAK, "the answer stands in the title or name asked about (%s)")                            \
    X(PLAIN, "every film speaks what one expects of its country (%s)")                            \
    X(TWIN, "titles of the same years cannot be told apart (%s)")                                 \
    X(GENDER, "no performer in the field %s has a Person record with Gender")                     \
    X(ROLE, "no role in the field %s has one performer and a name of its own")                    \
    X(YEAR, "sources differ on the years, or the title holds one (%s)")                           \
    X(PRIZE, "the prizes in the field %s are tied, refused, unofficial or of another section")    \
    X(FILTER, "no film with %s passes the years and countries, or the list, asked for")           \
    X(TONGUE, "the films with %s are in languages of which the packs hold nothing else")          \
    X(OPTIONS, "no two wrong options could be proved for any fact in the field %s")

typedef enum {
    SILENCE_OK = -1,
#define X(id, text) SILENCE_##id,
    SILENCES(X)
#undef X
    SILENCE_COUNT
} Silence;

/* For each year the people of a relation who were active then: first those who may have worked in
 * English, then those who are known never to have, each the best known first. */
typedef struct {
    int first_year, years;
    uint32_t *start;            /* years + 1 */
    uint32_t *strangers;        /* of a year, where they begin */
    Id *people;
} Active;

/* A question somebody wrote, ready to be checked against its neighbours in a round. */
typedef struct {
    WordSet ask, right;
    uint64_t *option;           /* the right one, then the wrong ones: equal for equal texts */
    int wrong_count;
    bool usable;
} WrittenCard;

/* What the packs know of one prize at one edition. Awards are those of the catalog, in its order. */
typedef struct {
    Id prize, edition;
    IdSpan won, nominated;      /* awards */
    bool won_whole, nominated_whole;    /* nominated: with the winners, nobody is missing */
    bool doubtful;              /* tied, refused, withdrawn or unofficial in part */
    uint32_t shape;             /* SHAPE_* of the name it had there */
    WordSet words;              /* of that name and of its event's */
} PrizeGroup;

typedef enum { PICTURE_ANY, PICTURE_COLOUR, PICTURE_BLACK_AND_WHITE } Picture;

/* The kinds that may be drawn, weighed by how much there is to ask. */
#define DICE_ROOM 64
typedef struct {
    uint8_t kind[DICE_ROOM];
    uint32_t until[DICE_ROOM], total;   /* sums of the weights so far; the total behind the last */
    int count;
} KindDice;
_Static_assert((int)KIND_COUNT <= DICE_ROOM, "a kind each");

struct Asker {
    const Catalog *catalog;
    AskOptions options;
    Arena *arena;
    Arena *scratch;             /* for what only preparing needs: cleared between its steps; NULL after */
    uint32_t *title_start;      /* film -> the words of each of its titles in title_words */
    WordSet *title_words;
    uint32_t *alias_start;      /* person -> the words of each of her further names in alias_words */
    WordSet *alias_words;
    Card *cards[OPT_THINGS];    /* by OptionType */
    int card_count[OPT_THINGS];
    Id *films;                  /* in the order of their keys */
    Id *by_year;                /* by year, then the best known first */
    uint32_t *year_start;       /* in by_year, from first_year */
    uint32_t *year_rank;        /* of a film among those of its year */
    int first_year, years, latest;
    Id *by_shape;               /* by what their titles look like, then by year */
    uint32_t *shape_rank;       /* of a film in by_shape */
    Id *by_group;               /* by title group */
    uint32_t *group_at;         /* of a film in by_group */
    Active active[REL_COUNT];
    uint32_t *person_place;     /* of a person among all, in the order of those lists */
    int16_t *heir_from, *heir_until;            /* years in which a country's forerunner was */
    Id *countries; int country_count;           /* with films, the most films first */
    Id *languages; int language_count;
    uint64_t common_tongue;     /* the bit of the language of most films; 0 without languages */
    Id *tongue_films;           /* the films of each language by year */
    uint32_t *tongue_start;     /* language x (years + 1) + year since first_year -> in tongue_films */
    int tongue_count;           /* bits of `tongues` that are in use */
    Id *natives[REL_COUNT];     /* of `active` those who work in a language, but the commonest: by language, */
    uint32_t *native_start[REL_COUNT];          /* then year: bit x years + year since first_year */
    uint32_t *edition_start;
    Id *edition_films;          /* films of an edition, by key */
    uint16_t *prize_form;       /* SHAPE_* that nine in ten films up for a prize have */
    uint16_t *prize_never;      /* ... and that none has: no cartoon was ever up for costumes */
    bool *prize_abroad;         /* nine in ten of them are not in English */
    bool *prize_known;          /* there is such a film at all */
    uint8_t *prize_picture;     /* Picture: what films its name sets it apart for */
    bool *prize_contested;      /* won in competition, not given in honour of somebody */
    Id *tops; int top_count;    /* the prizes that are the highest of their events */
    WordSet *extras; int extra_count, extra_cap;
    uint32_t *work_sort;        /* of each source: equal for what one author may well have written */
    uint32_t *work_kind;        /* ... and for novels, for short stories, for memoirs, as a stem says */
    Id *works; int work_count;  /* sources that may be options, by kind, then by the year of their film */
    Id *only_work;              /* of a film the one source to be asked about; NO_ID without or with more */
    uint64_t *role_keys;        /* the key of the fact of each part, for folding takes memory */
    WordSet *role_words;        /* of each part, without what only tells ages or copies apart */
    PrizeGroup *groups; int group_count;        /* by prize, then edition */
    uint32_t *group_start;      /* prize -> its groups */
    Id *group_edition;          /* of each: what the search for one looks at stands close together */
    uint32_t *rival_start; Id *rivals;          /* prize -> people up for it at any edition, by era */
    Id *festivals; int festival_count;          /* events that give a top prize, by key */
    WrittenCard *written;
    WordSet question_words[KIND_COUNT];         /* what the stems of a kind say whatever they ask about */
    TopicList lists[KIND_COUNT];
    uint64_t other_wordings[WORDINGS];  /* of each, those that are another template, a bit each */
    uint32_t weights[AIMS][KIND_COUNT]; /* shares of a round, less where there is little to ask */
    uint64_t kinds;                     /* a bit for each that is asked for and has topics */
    KindDice dice[AIMS];                /* of those */
    uint64_t fingerprint;
};

static inline const Card *card_of(const Asker *k, int option_type, uint32_t id)
{
    return &k->cards[option_type][id];
}

/* Cards lie anywhere in memory, and waiting for one costs as much as a hundred steps of reckoning. Asked
 * for a little ahead, a card is there when it is looked at. */
static inline void card_fetch(const Card *card)
{
    __builtin_prefetch(card);
}

/* Ask for all that the topic is about at once, so that its cards are waited for together. */
void topic_fetch(const Asker *k, int kind, const Topic *t);
void topic_fetch_values(const Asker *k, const Topic *t);        /* when that has come */

/* index.c: cards and lists. */
void index_build(Asker *k);
int index_year_count(const Asker *k, int year);
Id index_film_at(const Asker *k, int year, int rank);
/* Films that share a title group with this one, itself among them. */
IdSpan index_namesakes(const Asker *k, Id film);
IdSpan index_active(const Asker *k, Relation r, int year);
IdSpan index_at_home(const Asker *k, Relation r, int year);     /* those of them who may work in English */
IdSpan index_edition(const Asker *k, Id edition);
uint32_t index_add_words(Asker *k, WordSet words);

/* The group of a prize at an edition; NULL if no pack says anything of it. */
const PrizeGroup *index_group(const Asker *k, Id prize, Id edition);
/* Whoever was up for the prize, at any edition. */
IdSpan index_rivals(const Asker *k, Id prize);

/* topics.c: collect the topics of every kind, sorted by hardness. They do not depend on the options. */
void topics_build(Asker *k);
/* Take those of them that the options let through. */
void topics_choose(Asker *k);
/* A topic of a kind, empty but for the kind's relation. */
Topic topic_of(int kind);
/* Add a topic, unless one of the guards that hold for every kind turns it down: the film and what
 * else the stem names must be told from namesakes, the key must be fit for an option, and no word of
 * it may stand in the stem. `said`: words of the stem beside the names of what it names (kinds.h),
 * NULL for none; `detail_milli`: lead 0, supporting 500, craft 1000.
 *   Returns: false, and the reason is counted, if it was turned down. */
bool topics_offer(Asker *k, int kind, Topic t, const WordSet *said, int detail_milli);
void topics_turn_down(Asker *k, int kind, Silence why);

/* round.c */
void round_index(Asker *k);

/* generate.c: the item of (kind, topic, aim, noise), checked; false if it cannot be made so. */
#define NOISE_BITS 20
#define TOPIC_BITS 28
bool ask_draw(const Asker *k, int kind, uint32_t topic, int aim, uint32_t noise, Question *out);
uint64_t draw_pack(uint32_t topic, int aim, uint32_t noise);
void draw_unpack(uint64_t draw, uint32_t *topic, int *aim, uint32_t *noise);

#endif
