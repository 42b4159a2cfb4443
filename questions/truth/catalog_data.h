/* catalog_data.h -- what a catalog is made of. Private to truth/: everybody else asks catalog.h.
 * Ids are places in arrays that are sorted by key, so that equal packs give equal catalogs in
 * whatever order files were read. */
#ifndef CATALOG_DATA_H
#define CATALOG_DATA_H

#include "catalog.h"
#include "order.h"
#include "quotes.h"
#include "textmap.h"

/* A line of a pack that says: this film has this value. */
typedef struct {
    Id film, value;
    Str character;              /* of a star */
    bool voice;
    const Record *record, *seen;        /* the first that says so, the last */
    const Field *field;
} Credit;

/* One relation, both ways. `credits` are sorted by film, in the order of the packs within it. */
typedef struct {
    Credit *credits;
    int count, cap;
    uint32_t *start;            /* film -> its credits, film_count + 1 */
    Id *values;                 /* the values of `credits`, to give away as spans */
    uint32_t *back_start;       /* value -> films */
    Id *back;
} Links;

/* A record of a film, among those that were found to be one film. */
typedef struct {
    const Record *record;
    int pack;
} FilmRecord;

/* Bits of `whole`: one a relation (of REL_STAR the whole cast), and one for the leads. */
enum { WHOLE_LEADS = 1 << REL_COUNT };

typedef struct {
    int ordinal, held, film_first, film_last;
} EditionRule;

typedef struct {
    Body event;
    EditionRule *rules; int rule_count, rule_cap;           /* by year held, then ordinal */
    int *not_held; int not_held_count, not_held_cap;
    Str folded;
} EventEntry;

/* An official name, from one edition to another. Bounds are ordinals or years; 0 is open. */
typedef struct {
    Str name;
    int first, last;
} CalledName;

/* A pack's word that it holds all winners (nominees) of a prize from one edition to another. */
typedef struct {
    int pack, first, last;
    Result result;
} PrizeClaim;

typedef struct {
    Prize prize;
    CalledName *called; int called_count, called_cap;
    PrizeClaim *claims; int claim_count, claim_cap;
    int year_first, year_last;  /* when it was given at all; 0 is open */
    int whole_first, whole_last;        /* see catalog_whole_years; 0: never */
    bool honours_known;
} PrizeEntry;

/* A title or name that finds an entity. */
typedef struct { Str folded; Id id; bool shown; } TextEntry;

struct Catalog {
    const Names *names;
    Film *films; int film_count;
    int newest_year;
    bool *asked;
    uint32_t *whole;            /* per film */
    uint32_t *record_start;     /* film -> its records, by precedence */
    FilmRecord *records;
    Str *prose;                 /* per film: its texts folded, blanks round them */
    Person *persons; int person_count;
    Str **folded_aliases;       /* per person */
    const Record **person_record;       /* the first Person record, or NULL */
    Links links[REL_COUNT];
    uint32_t *work_start, *worker_start;        /* person -> films worked on at all; and back */
    Id *works, *workers;
    int16_t *work_years;        /* of `works` */
    Source *sources; int source_count, source_cap;
    uint32_t *source_start;
    Song *songs; int song_count, song_cap;
    uint32_t *song_start;
    EventEntry *events; int event_count;
    TextMap event_names;        /* any name of an event -> place in event_place */
    Id *event_place;            /* -> its id */
    PrizeEntry *prizes; int prize_count;
    Edition *editions; int edition_count;
    Award *awards; int award_count;
    const Field **award_field;  /* the first line of each award, and its record */
    const Record **award_record;
    uint32_t *film_award_start, *edition_award_start;
    Id *film_awards, *edition_awards;
    uint64_t *film_claims; int film_claim_count;        /* sorted: film, event, result */
    uint64_t *list_claims; int list_claim_count;        /* sorted: prize, edition, result */
    Written *written; int written_count;
    PackInfo *packs; int pack_count;
    Quotes quotes;              /* of all packs */
    TextEntry *titles; int title_count;         /* sorted by text, then film */
    TextEntry *people; int people_count;
    struct PrizeIndex *prize_index;
    uint64_t digest;            /* of everything, disputes aside */
};

/* Folded text, or the text itself where folding leaves nothing ("M*A*S*H" does not, "!!!" does). */
Str data_fold(Arena *a, Str text);
Str data_fold_title(Arena *a, Str text);

/* An index from rows of text and id; `first` of a row is 1 where the text is the shown one. */
TextEntry *data_index_texts(Arena *a, OrderRow *rows, int count);

/* Entries of a sorted list that have this text: the first, and how many. */
int data_find_text(const TextEntry *entries, int count, Str folded, int *found);
bool data_has_claim(const uint64_t *claims, int count, uint64_t claim);
uint64_t data_film_claim(Id film, Id event, Result result);
uint64_t data_list_claim(Id prize, Id edition, Result result);

/* The event of any of its names; NO_ID if there is none. */
Id data_find_event(const Catalog *c, Str name);
/* The prize of any of its names at that edition, of which only the event must be filled in. */
Id data_find_prize(const Catalog *c, Str prize, const Edition *e);

/* A warning at a field (NULL: at the record), unless the record says that it was checked. */
void data_warn(Diag *diag, const char *name, const Record *r, const Field *f, Str message);

/* The doctor's look at written questions, whose options may give themselves away. In `a`. */
void data_warn_of_tells(const Catalog *c, Arena *a, Diag *diag);

/* Does the edition lie between two bounds of a prize's history, by ordinal or by year held? */
bool data_in_bounds(const Edition *e, int first, int last);

#endif
