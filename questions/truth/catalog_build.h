/* catalog_build.h -- the making of a catalog, step by step, in the order of this header.
 * Private to truth/. Drafts have ids of their own (order of appearance); what is final is sorted by
 * key at the end of its step. */
#ifndef CATALOG_BUILD_H
#define CATALOG_BUILD_H

#include "catalog_data.h"

typedef struct {
    Str name, tag, folded, folded_tag;
    uint64_t key;
    const Record *record;       /* the first Person record; NULL if it is only named in films */
    Str *aliases; int alias_count, alias_cap;
    Gender gender;
    int born, died;
    Id next;                    /* another of the same folded name */
    int credit_at[REL_COUNT];   /* one more than the place of the latest credit */
    bool group, ambiguous;
} PersonDraft;

/* A film record on its way to be one film with others. */
typedef struct {
    const Record *record;
    int pack, year;
    Id *directors; int director_count;
    Id film;                    /* draft, then final */
    Id next;                    /* of the same film */
} RecordDraft;

typedef struct {
    Id first, last;             /* records, chained */
    Id *directors; int director_count, director_cap;
    int year;
    uint64_t key;
    Str title;
    bool doubtful;
} FilmDraft;

/* Lines that are one award. People are drafts. */
typedef struct {
    Award award;
    Id *people; int person_count, person_cap;
    const Record *record;
    const Field *field;         /* its first line */
    bool dropped;               /* disputed */
} AwardDraft;

/* A prize of which nobody says when: no award, but whoever has it is in no list that lacks it. */
typedef struct { Id film, prize; Result result; } Undated;

/* This pack says so of this award (a draft), or, with `award` NO_ID, of something unreadable of
 * the film: what it claims to hold whole is not. */
typedef struct {
    Id award, film;
    int pack;
    Result result;
} Contribution;

/* A value that a player put in the place of others. */
typedef struct Correction {
    Relation relation;
    Credit credit;
} Correction;

#define DISPUTED_FILM ((uint64_t)1 << 63)       /* tells a film's claim from a prize's */

typedef struct {
    const CatalogInput *inputs; int input_count;
    const Record **pack_records;        /* the Pack record of each input, or NULL */
    const Pack *name_packs; int name_pack_count;
    const Names *names;
    Arena *a, scratch;          /* scratch ends with the build */
    Arena growing;              /* ... and this with build_links */
    Diag *diag;
    Catalog *c;
    PersonDraft *people; int people_count, people_cap;
    TextMap people_by_name, people_by_text, people_by_alias;
    TextMap people_by_key, tagged_names;        /* exact people; names of which a tag is declared */
    TextMap workers;            /* film and person of such a name */
    RecordDraft *records; int record_count, record_cap;
    FilmDraft *films; int film_count, film_cap;
    int event_cap, prize_cap, edition_cap, film_claim_cap, list_claim_cap;
    AwardDraft *awards; int award_count, award_cap;
    Contribution *contributions; int contribution_count, contribution_cap;
    TextMap editions_by_key, awards_by_key;     /* places before they are sorted */
    Undated *undated; int undated_count, undated_cap;
    Id *edition_place;          /* as first met -> final */
    Id *award_draft;            /* final -> draft */
    Id *award_place;            /* draft -> final, NO_ID if it was dropped */
    uint64_t *given; int given_count;           /* sorted: award, pack */
    TextMap lost;               /* film, pack, result of lines that could not be understood */
    TextMap told;               /* warnings given once a name */
    int told_count;
    TextMap values[NAMES_TABLES];       /* exact texts that were looked up */
    int *value_at[NAMES_TABLES];        /* as credit_at */
    Id *person_place;           /* draft -> final */
    struct Correction *corrections; int correction_count, correction_cap;
    TextMap disputed;           /* folded questions that were taken out of play */
    uint64_t *unsure; int unsure_count, unsure_cap;     /* claims that a dispute has shaken */
    bool quiet;                 /* give no warnings */
} Build;

/* ---- prizes.c, events.c */
void build_events(Build *b);
void build_prizes(Build *b);
/* Each record of a type, in the name packs and then in the packs; `pack` is -1 in the former. */
void build_each(Build *b, RecordType type, void (*each)(Build *b, const Record *r, int pack));
/* The event of this name; the prize of this name there and then. Fail: NO_ID after a warning. */
Id build_find_event(Build *b, const Record *r, const Field *f, Str name);
Id build_find_prize(Build *b, const Record *r, const Field *f, Str name, const Edition *e);
/* The edition that a line means. Fails: false after a warning. */
bool build_find_edition(Build *b, const Record *r, const Field *f, const AwardLine *line, Id event,
                        Edition *out);

/* ---- crafts.c */
uint8_t data_craft(Str folded_name);

/* ---- people.c */
void build_people(Build *b);
/* Who is meant by a name in a job of a film of that year? `job` REL_COUNT: any.
 *   Returns: a draft's id; NO_ID for an empty name. */
Id build_find_person(Build *b, const Record *r, const Field *f, Str name, Relation job, int year);
/* The one person of a name that others bear too who worked on the film; NO_ID if there is none. */
void build_note_worker(Build *b, Id film, Id person);
Id build_find_worker(Build *b, Id film, Str name);
/* Sort, and give credits and sources the final ids. */
void build_finish_people(Build *b);
void build_person_careers(Build *b);    /* first and last year, namesakes, the index of names */

/* ---- identity.c */
void build_films(Build *b);             /* which records are one film; films sorted */
/* ---- films.c */
void build_film_values(Build *b);       /* titles, year, kind, texts */
void build_titles(Build *b);            /* groups, twins, the index of titles */
/* ---- further.c */
void build_further(Build *b);           /* songs, who submitted it, what it remakes */
/* A dispute about one of these; false if the field is none of them. */
bool build_dispute_further(Build *b, Id film, Str field, const Record *r);
/* ---- links.c */
void build_links(Build *b);             /* all relations and sources, and what is whole */
void build_freeze(Build *b);            /* indices of links, sources and works */
/* ---- awards.c */
void build_awards(Build *b);
void build_freeze_awards(Build *b);
/* ---- claims.c */
void build_award_claims(Build *b);
/* ---- fame.c */
void build_fame(Build *b);
/* ---- questions.c */
void build_written(Build *b);
/* ---- fingerprint.c */
uint64_t build_digest(const Catalog *c, Arena *scratch);
/* ---- disputes.c */
void build_dispute_people(Build *b);    /* those named by `Right`, before people are finished */
void build_disputes(Build *b);
void build_whole_years(Build *b);       /* once no list is disputed any more */
void build_work_years(Build *b);        /* ... and no year */

/* A warning at a field of a record (or at the record when `f` is NULL), unless the record says
 * `Checked: name`. `once`: not again for the same name and this text; empty: always. */
void build_warn(Build *b, const char *name, const Record *r, const Field *f, Str once,
                const char *format, ...) __attribute__((format(printf, 6, 7)));
/* Is it the first time that this is told of this text? A guess at what was meant costs time, so
 * that after a thousand no more are told. */
bool build_is_new(Build *b, const char *name, Str text);
/* "file:line" of a field, for a message about two places. */
Str build_place(Build *b, const Record *r, const Field *f);

#endif
