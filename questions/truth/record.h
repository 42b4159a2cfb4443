/* record.h -- what a pack file says, field by field, before it is believed.
 * Every reader, whatever its format, ends in these records; the catalog begins with them; writing
 * them out gives our own format again. The rules are those of questions/FORMAT.md. */
#ifndef RECORD_H
#define RECORD_H

#include "diag.h"

#define RECORD_TYPES(X)                                                                           \
    X(PACK, "Pack") X(FILM, "Film") X(PERSON, "Person") X(QUESTION, "Question") X(EVENT, "Event") \
    X(PRIZE, "Prize") X(COUNTRY, "Country") X(LANGUAGE, "Language") X(GENRE, "Genre")             \
    X(DISPUTE, "Dispute") X(TEMPLATE, "Template") X(WORD, "Word") X(TERMS, "Terms")              \
    X(PATTERN, "Pattern") X(OTHER, "")

typedef enum {
#define X(id, name) RECORD_##id,
    RECORD_TYPES(X)
#undef X
    RECORD_TYPE_COUNT
} RecordType;

typedef struct {
    Str name, value;            /* value: joined, trimmed, NFC, no control characters */
    int line, column;           /* where the value begins in the file */
} Field;

typedef struct {
    RecordType type;
    Str type_name;              /* as written, for RECORD_OTHER */
    Str file;                   /* as the player named it */
    int line;                   /* of its first field */
    const Field *fields;
    int count;
    bool undated;               /* a text's film of which it tells no year: nothing is asked about it */
} Record;

/* The raw text of one thing that a reader went through: a row, a question, an object. */
typedef struct {
    Str file, raw;
    int first_line, last_line;
    bool head;                  /* what such a file begins with */
} Element;

/* The sentence in which a text says what a field says: the field of `file` whose value stands there. */
typedef struct {
    Str file, sentence;
    int line, column;
} Quote;

/* What a text only seems to say of a film: in no record until the player ticks it. */
typedef struct {
    int record;                 /* place in the pack's `records` */
    Field field;
} Doubt;

typedef struct {
    Str name;                   /* of the Pack record, else the file's or folder's name */
    Str path;
    const char *format;         /* "marquee rec" */
    Record *records;            /* the good ones, in file order */
    int count, cap;
    Arena *rows;                /* where records and fields go, but for their texts; NULL: with them */
    int films, questions;       /* how many of the records are these */
    int last_year;              /* the newest that a film may have, as it was checked by */
    int undated;                /* ... and films without a year, in no other number */
    Element *elements; int element_count, element_cap;  /* of formats that are not ours */
    Quote *quotes; int quote_count, quote_cap;          /* in the order of their places in a file */
    Doubt *doubts; int doubt_count, doubt_cap;          /* in the order of their records */
    const struct Prose *prose;  /* by which words texts are read; the caller's, NULL: by none */
    /* Gives them when a text comes, for they are many and few packs are texts. NULL: `prose` stands. */
    const struct Prose *(*open_prose)(const void *ctx);
    const void *prose_ctx;
} Pack;

Arena *record_rows(const Pack *pack, Arena *a);     /* `rows`, or `a` if there are none */
int record_doubts_before(const Pack *pack, int record);     /* how many are of the records before this one */
const char *record_type_name(RecordType t);
RecordType record_type_find(Str name);      /* in any case; RECORD_OTHER if it is none of ours */
const Field *record_first(const Record *r, const char *name);   /* NULL if absent */
Str record_value(const Record *r, const char *name);            /* empty if absent */
/* The next field of that name after `after` (NULL: the first); NULL at the end. */
const Field *record_next(const Record *r, const char *name, const Field *after);

/* Does the record say `Checked: WARNING`, so that the warning of that name is silent for it? */
bool record_is_checked(const Record *r, const char *warning);

/* The sentence in which the pack's text says this field of a record; empty if there is none. Each
 * call looks through all: of whole packs ask quotes.h. */
Str record_said(const Pack *pack, const Record *r, const Field *f);

bool record_is_film_year(const Pack *pack, int year);   /* from the first film to the pack's `last_year` */
bool record_year(Str text, int *out);       /* four digits, 1000 to 9999, and nothing else */
bool record_ordinal(Str text, int *out);    /* "3rd" */

/* The parts of a value divided by ';', trimmed; `\;` stands for a semicolon in a part (unescaped
 * into `a`). Returns how many there are, at most `max`, the last one taking the rest. */
int record_parts(Arena *a, Str value, Str *out, int max);

/* PERSON as CHARACTER, with `(voice)` taken off the person. The last ` as ` divides. */
typedef struct { Str person, character; bool voice; } StarLine;
StarLine record_star(Str value);

/* prize; event; year; person-or-note; note. The event may begin with an ordinal ("3rd Academy
 * Awards"), which goes into `ordinal`. Where the year is not known, as "?" or nothing says, it is 0. */
typedef enum { NOTE_TIE = 1, NOTE_REFUSED = 2, NOTE_WITHDRAWN = 4, NOTE_UNOFFICIAL = 8,
               NOTE_POSTHUMOUS = 16 } AwardNotes;
typedef struct { Str prize, event, person; int year, ordinal; unsigned notes; } AwardLine;
/*   Fails: false with a sentence in `why` (static) if there is no prize or event, or what stands for
 *          the year is none. */
bool record_award(Arena *a, Str value, AwardLine *out, const char **why);

/* "Title (1999)" apart. Fails: false without a year in brackets at the end. */
bool record_title_year(Str value, Str *title, int *year);

/* Check every record by what its type promises (a film has a title and a year, a question Ask, one
 * Right and a Wrong; award lines parse; ...). Records and fields that fail are taken out of the
 * pack and reported; the rest stays. Where a line of a list was refused, the record gets `Partial:
 * FIELD` and loses its claim, for such a list is not whole. Field names get their usual case, a `Complete`
 * of several fields becomes one a field. Unknown fields and types are kept, warned of once a name.
 *   last_year: the newest year that is no slip: next year, which only the outside knows. A film's
 *              year before 1888 or after it is a warning, "year-unlikely". */
void record_check(Pack *pack, int last_year, Arena *a, Diag *diag);

#endif
