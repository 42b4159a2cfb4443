/* catalog.h -- all that the loaded packs say about films, merged and frozen.
 * Built once, then only read. Entities have dense 32-bit ids that live for one run; what is stored
 * or compared across runs is a 64-bit key. Ids follow no order that matters: ties break by key,
 * then text. Source: questions/FORMAT.md (merging), QUESTIONS (the fact model). */
#ifndef CATALOG_H
#define CATALOG_H

#include "bits.h"
#include "names.h"

typedef uint32_t Id;
#define NO_ID UINT32_MAX

/* Relations between a film and a value that is an entity of its own: name of the field, and whose
 * ids the values are. STAR is what packs list: leads, never the whole cast. AUTHOR is a Based_on's. */
#define RELATIONS(X)                                                                              \
    X(DIRECTOR, "Director", PERSON) X(WRITER, "Writer", PERSON) X(STAR, "Star", PERSON)           \
    X(MUSIC, "Music", PERSON) X(CAMERA, "Camera", PERSON) X(EDITOR, "Editor", PERSON)             \
    X(PRODUCER, "Producer", PERSON) X(AUTHOR, "Based_on", PERSON)                                 \
    X(COUNTRY, "Country", COUNTRY) X(LANGUAGE, "Language", LANGUAGE) X(GENRE, "Genre", GENRE)

typedef enum {
#define X(id, field, domain) REL_##id,
    RELATIONS(X)
#undef X
    REL_COUNT
} Relation;

typedef enum { ENT_FILM, ENT_PERSON, ENT_COUNTRY, ENT_LANGUAGE, ENT_GENRE, ENT_COUNT } EntityType;

typedef enum { GENDER_UNKNOWN, GENDER_F, GENDER_M, GENDER_OTHER } Gender;

enum { FILM_FEATURE = 1, FILM_SHORT = 2, FILM_DOCUMENTARY = 4, FILM_ANIMATED = 8, FILM_SERIAL = 16, FILM_TV = 32 };

/* Marks of a film that keep it out of questions, or of some. */
enum {
    MARK_TITLE_SHARED = 1,      /* another film here bears one of its titles */
    MARK_TITLE_TWIN = 2,        /* one that does is at most two years apart: name the director too */
    MARK_DOUBTFUL = 4,          /* could be one film with another record: neither is a wrong option
                                   where the other would be right */
    MARK_YEAR_DISPUTED = 8,     /* sources differ on its year */
    MARK_STARRED = 16           /* its title holds a sign of a marked text (str_is_starred) */
};

/* What is looked at millions of times, of many films one after the other, stands in front and fills one
 * line of the processor's cache. */
typedef struct {
    _Alignas(64) Str title;     /* by which it is asked */
    int16_t year;               /* of first public showing */
    int16_t fame;               /* 0..1000, a percentile within the catalog */
    uint8_t kind, marks;        /* FILM_*, MARK_* */
    Bloom people;               /* person_bloom of all who worked on it */
    Bloom words;                /* catalog_word_bloom of its prose */
    uint64_t key;
    Str folded;                 /* fold_title of `title` */
    Str original;               /* empty if it is the title */
    const Str *titles;          /* every title, the display one first; all count for leaks and twins */
    int title_count;
    int runtime_min;            /* minutes, 0 unknown */
    uint32_t title_group;       /* equal for films that share a title, whatever the article */
    int pack;                   /* the pack that named it first */
    Str plot, trivia, tagline;  /* in the pack's own words, may be empty */
    Id submitted_by;            /* the country that sent it to the Academy; NO_ID if not known */
    Id remake_of;               /* an earlier film; NO_ID if it is none, or not here */
} Film;
_Static_assert(offsetof(Film, folded) <= 64, "what stands in front fits into a line");

typedef struct {
    Str name;                   /* shown; without its tag */
    uint64_t key;
    int16_t first, last;        /* years of the first and last credit here, 0 if none */
    uint8_t gender;             /* Gender */
    bool ambiguous : 1;             /* an untagged name with tagged namesakes: not asked */
    bool namesake : 1;              /* shown with its tag */
    bool group : 1;                 /* a duo, a band, a company */
    bool starred : 1;               /* its name holds a sign of a marked text (str_is_starred) */
    Str folded;
    Bloom words;                /* catalog_word_bloom of it */
    const Str *aliases; int alias_count;
    int16_t born, died;         /* years, 0 unknown */
    int fame;                   /* 0..1000 */
    Str tag;                    /* "director" of "Steve McQueen (director)", else empty */
} Person;
_Static_assert(offsetof(Person, aliases) <= 64, "what stands in front fits into a line");

typedef struct { const Id *ids; int count; } IdSpan;

/* A Based_on line: what the film is based on. */
typedef struct { Id film; Str kind, title; Id author; } Source;

/* A Song line. `title` is empty if a player disputes it. */
typedef struct { Id film; Str title, folded, writers; } Song;

/* Prizes. A category is one prize through all its names. */
typedef enum { EVENT_ACADEMY, EVENT_GUILD, EVENT_CRITICS, EVENT_FESTIVAL, EVENT_OTHER } EventKind;
typedef enum { HONOURS_FILM, HONOURS_PERSON, HONOURS_TEAM, HONOURS_SONG, HONOURS_COUNTRY } Honours;

/* An academy, guild or festival: an Event record. (The type is not named Event: that is the screens.) */
typedef struct { Str name, short_name; EventKind kind; uint64_t key; } Body;     /* short: "Cannes" */
typedef struct {
    Str name; Id event; Honours honours; Gender gender; Str section; bool top; uint64_t key;
    uint8_t craft;              /* whose work it honours, as its name tells: see below; 0 unknown */
} Prize;
/* One ceremony or festival. `ordinal` 0 when festivals are known by year alone. */
typedef struct { Id event; int ordinal, held, film_first, film_last; uint64_t key; } Edition;

typedef enum { RESULT_WON, RESULT_NOMINATED, RESULT_COMPETED } Result;

/* One line, or several that are one shared award: prize at an edition for a film and its people. */
typedef struct {
    Id film, prize, edition;
    Result result;
    unsigned notes;             /* AwardNotes */
    const Id *people; int person_count;     /* in order; may be none */
    uint64_t key;
} Award;

#define WRITTEN_MOST_TOLD 3
#define WRITTEN_TOLD_LENGTH 80              /* code points of each */

/* A question somebody wrote. Texts as in the pack. */
typedef struct {
    Str ask, right, why, tag;
    const Str *wrong; int wrong_count;
    const Str *also; int also_count;        /* right as well; first those worth telling, */
    int also_told;                          /* WRITTEN_MOST_TOLD at most */
    int difficulty_milli;       /* 150 easy, 300 medium, 500 hard; 300 if not given */
    Id film;                    /* NO_ID if it names none that is here */
    int pack; uint64_t key;
    const Record *record;       /* for the doctor */
} Written;

typedef struct {
    Str name, path, licence, author;
    int films, questions;       /* usable records of this pack */
    bool source_only;           /* gives wrong options; its films are not asked about */
} PackInfo;

typedef struct Catalog Catalog;

/* One pack as it goes in: precedence is the order in the array. */
typedef struct { const Pack *pack; bool source_only; } CatalogInput;

/* Merge the packs. `names` holds the tables and the packs of assets/names their Event and Prize
 * records. What contradicts is reported and resolved as FORMAT.md says.
 *   Lives:  everything in `a`; texts are views into the packs, which must outlive it.
 *   Fails:  NULL if `diag->progress` was stopped, and never else. */
Catalog *catalog_build(const CatalogInput *inputs, int input_count, const Pack *name_packs,
                       int name_pack_count, const Names *names, Arena *a, Diag *diag);

int catalog_count(const Catalog *c, EntityType t);
const Film *catalog_film(const Catalog *c, Id film);
const Person *catalog_person(const Catalog *c, Id person);
const Names *catalog_names(const Catalog *c);
Str catalog_name(const Catalog *c, EntityType t, Id id);    /* the text to show for any entity */
uint64_t catalog_key(const Catalog *c, EntityType t, Id id);

/* Ask the processor for what facts of a film (its countries; a relation, or REL_COUNT) or person rest on: in
 * a large catalog each lies somewhere else, and waiting for them together takes as long as for one. */
void catalog_fetch_film(const Catalog *c, Relation r, Id film);
void catalog_fetch_values(const Catalog *c, Relation r, Id film);       /* when that has come */
void catalog_fetch_person(const Catalog *c, Id person);

bool catalog_is_asked(const Catalog *c, Id film);           /* a film of a pack not source_only */
EntityType relation_domain(Relation r);
const char *relation_field(Relation r);

/* Frozen indices: both ways, in the order of the pack for values, by film key for films. */
IdSpan catalog_values(const Catalog *c, Relation r, Id film);
IdSpan catalog_films(const Catalog *c, Relation r, Id value);
/* Is the list of this relation whole for this film, by FORMAT.md's rule? */
bool catalog_is_whole(const Catalog *c, Relation r, Id film);
bool catalog_cast_is_whole(const Catalog *c, Id film);      /* Complete: Cast; also is_whole of REL_STAR */
bool catalog_leads_are_whole(const Catalog *c, Id film);    /* Complete: Star: these are all the leads */
/* The films a person worked on in any job, prizes included; and who worked on a film. Each once. */
IdSpan catalog_works(const Catalog *c, Id person);
const int16_t *catalog_work_years(const Catalog *c, Id person);     /* ... their years, likewise */
bool catalog_worked_on(const Catalog *c, Id person, Id film);
static inline Bloom person_bloom(Id person)
{
    return bloom_of(person, person >> 6);
}
IdSpan catalog_workers(const Catalog *c, Id film);
Str catalog_folded_alias(const Catalog *c, Id person, int i);       /* fold_text of aliases[i] */
/* The film's titles, plot, trivia and tagline as folded words with a blank round each. */
Str catalog_prose(const Catalog *c, Id film);
Bloom catalog_word_bloom(Str folded);       /* of all its words, by the letters each begins with */

/* The character of the i-th value of REL_STAR (empty if none), and whether it is a voice. */
Str catalog_character(const Catalog *c, Id film, int i);
bool catalog_is_voice(const Catalog *c, Id film, int i);

/* One number for a film's i-th star over all films, and back. */
uint32_t catalog_part(const Catalog *c, Id film, int i);
int catalog_part_count(const Catalog *c);
Id catalog_part_film(const Catalog *c, uint32_t part, int *i);

int catalog_source_count(const Catalog *c);
const Source *catalog_source(const Catalog *c, int i);
/* The sources of one film are neighbours. */
const Source *catalog_sources_of(const Catalog *c, Id film, int *count);

int catalog_song_count(const Catalog *c);
const Song *catalog_song(const Catalog *c, int i);
/* The songs of one film are neighbours: the number of the first, and how many. */
int catalog_songs_of(const Catalog *c, Id film, int *count);

int catalog_event_count(const Catalog *c);
const Body *catalog_event(const Catalog *c, Id event);
int catalog_prize_count(const Catalog *c);
const Prize *catalog_prize(const Catalog *c, Id prize);
/* The job of the records that is this craft, composing for songs and scores; REL_COUNT: they have none. */
Relation catalog_craft_job(int craft);
int catalog_edition_count(const Catalog *c);
const Edition *catalog_edition(const Catalog *c, Id edition);
/* The first edition of an event that was held in this year or later; those of one event are
 * neighbours, the oldest first. Returns: the count of editions, or one of a later event, if none. */
Id catalog_edition_from(const Catalog *c, Id event, int held);
/* The prize's official name at that edition: "Outstanding Production" for the 3rd ceremony. */
Str catalog_prize_name(const Catalog *c, Id prize, Id edition);
int catalog_award_count(const Catalog *c);
const Award *catalog_award(const Catalog *c, Id award);
IdSpan catalog_awards_of_film(const Catalog *c, Id film);
IdSpan catalog_awards_at(const Catalog *c, Id edition);     /* of all prizes, by prize, result, key */
/* Are all winners (or nominees) of the prize at this edition in the catalog? (Prize record's claim) */
bool catalog_list_is_whole(const Catalog *c, Id prize, Id edition, Result result);
/* Does the film's record claim that all it won (was nominated for) at this event is listed? */
bool catalog_film_list_is_whole(const Catalog *c, Id film, Id event, Result result);

/* The longest run of years held in which every winner of a prize is in the catalog: each edition's
 * list is whole, and years without one were without a festival. False if there is none. */
bool catalog_whole_years(const Catalog *c, Id prize, int *first, int *last);

int catalog_written_count(const Catalog *c);
const Written *catalog_written(const Catalog *c, int i);
int catalog_pack_count(const Catalog *c);
const PackInfo *catalog_pack(const Catalog *c, int i);

/* Find by any title or name and, for films, year (0: any). NO_ID if none or several. */
Id catalog_find_film(const Catalog *c, Str title, int year);
int catalog_newest_year(const Catalog *c);      /* of all films, 0 without one */
Id catalog_find_person(const Catalog *c, Str name);
uint32_t catalog_find_prize(const Catalog *c, Str prize, Str event);

/* The sentence in which a text says it (quotes of the packs); empty if no text does. Of a film the
 * first such field of that name, of a relation's value, of a prize for this person (NO_ID: whoever). */
Str catalog_said(const Catalog *c, Id film, const char *field);
Str catalog_said_of(const Catalog *c, Relation r, Id film, Id value);
Str catalog_said_of_award(const Catalog *c, Id award, Id person);

/* What is worth a look, though it may be right: names a letter off one used more often, people
 * credited before birth or long after death, stars who are also the title, awards far from the
 * film's year. Each warning has a name; `Checked: NAME` in its record silences it. For `check` and
 * the Packs screen; catalog_build reports only what it could not use. `scratch` is the caller's. */
void catalog_doctor(const Catalog *c, Arena *scratch, Diag *diag);

/* 64 bits over the whole merged catalog in canonical text and `version`: game codes and ids carry
 * parts of it. File names, comments and disputes do not count. */
uint64_t catalog_fingerprint(const Catalog *c, int generator_version);

#endif
