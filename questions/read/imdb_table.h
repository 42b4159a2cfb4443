/* imdb_table.h -- what IMDb's tables have in common, and what is gathered from them: rows by their
 * numbers, cells by the names of their columns; films, people and who did what. Private to imdb*.c. */
#ifndef IMDB_TABLE_H
#define IMDB_TABLE_H

#include "ids.h"
#include "imdb.h"
#include "lines.h"
#include "stream.h"

/* In the order in which they are read. EPISODES is of no use, but belongs to the set. */
typedef enum {
    IMDB_RATINGS, IMDB_BASICS, IMDB_CREW, IMDB_PRINCIPALS, IMDB_NAMES, IMDB_AKAS, IMDB_EPISODES,
    IMDB_KINDS, IMDB_NO_TABLE = IMDB_KINDS
} ImdbKind;

#define IMDB_COLUMNS(X)                                                                           \
    X(TCONST, "tconst") X(TITLE_ID, "titleId") X(NCONST, "nconst") X(TYPE, "titleType")           \
    X(PRIMARY, "primaryTitle") X(ORIGINAL, "originalTitle") X(ADULT, "isAdult")                   \
    X(START, "startYear") X(RUNTIME, "runtimeMinutes") X(GENRES, "genres")                        \
    X(VOTES, "numVotes") X(DIRECTORS, "directors") X(WRITERS, "writers")                          \
    X(ORDERING, "ordering") X(CATEGORY, "category") X(CHARACTERS, "characters")                   \
    X(NAME, "primaryName") X(BORN, "birthYear") X(DIED, "deathYear")                              \
    X(PROFESSION, "primaryProfession") X(TITLE, "title") X(LANGUAGE, "language")                  \
    X(ATTRIBUTES, "attributes") X(IS_ORIGINAL, "isOriginalTitle") X(PARENT, "parentTconst")

typedef enum {
#define X(id, name) IMDB_##id,
    IMDB_COLUMNS(X)
#undef X
    IMDB_COLUMN_COUNT
} ImdbColumn;

enum { IMDB_MAX_CELLS = 32 };

/* ---- a table, row by row: imdb_table.c */

typedef struct {
    const PackFile *file;
    Pack *pack;
    Arena *arena;               /* the pack's */
    Arena held, scratch;        /* while the table is open; emptied with each row */
    Stream stream;
    const Progress *progress;   /* stopped: no row comes any more */
    Lines lines;                /* mends the rows that are wanted */
    Diag silent;                /* what the next reading of the table will tell */
    ImdbKind kind;
    int column[IMDB_COLUMN_COUNT];      /* -1 for those that are not there */
    int columns;
    int id_column;
    uint32_t id;                /* of the row given last */
    Str row;
    Str cells[IMDB_MAX_CELLS];  /* of the row given last, once imdb_cells was asked for them */
    Str head;                   /* the first line, until a row was refused */
} ImdbTable;

/* Which table begins like this? */
ImdbKind imdb_kind(Str bytes);

/* `tells` false: a table that will be read again, and tells its faults then. Fails: false if the
 * file has no such header. To be closed in either case. */
bool imdb_open(ImdbTable *t, const PackFile *file, bool tells, Pack *pack, Arena *a, Diag *diag);
void imdb_close(ImdbTable *t);

/* The next row whose number can be read: its `id`. Fails: false at the end. */
bool imdb_next(ImdbTable *t);

/* Its cells, made clean. Fails: false if there are more or fewer than the header has, which is told. */
bool imdb_cells(ImdbTable *t);

/* The cell of a column, empty where nothing is known. It lives until the next row. */
Str imdb_cell(const ImdbTable *t, ImdbColumn column);
int imdb_place(const ImdbTable *t, ImdbColumn column);     /* the text column where it begins */
bool imdb_number(const ImdbTable *t, ImdbColumn column, int *out);
bool imdb_year(const ImdbTable *t, ImdbColumn column, int *out);

/* The row, or the cell, is refused: an error at that column, and the row kept for `--rejects`. */
void imdb_refuse(ImdbTable *t, const char *name, ImdbColumn column, const char *what);

/* ---- what is gathered */

#define IMDB_ROLES(X)                                                                             \
    X(DIRECTOR, "Director", 64) X(WRITER, "Writer", 16) X(STAR, "Star", 6) X(MUSIC, "Music", 4)   \
    X(CAMERA, "Camera", 4) X(EDITOR, "Editor", 4) X(PRODUCER, "Producer", 4)

typedef enum {
#define X(id, field, most) IMDB_##id,
    IMDB_ROLES(X)
#undef X
    IMDB_ROLE_COUNT
} ImdbRole;

typedef struct {
    uint32_t person, next;      /* places in their arrays */
    int order;
    ImdbRole role;
    Str character;
} ImdbCredit;

typedef struct {
    uint32_t next;
    const char *field;          /* "Also", "Title_fr" */
    Str text;
} ImdbTitle;

typedef struct {
    Str title, original, genres;
    int line, year, runtime, column;    /* where the row stands, and its title in it */
    uint32_t credits, titles;   /* the first of each, IDS_NONE if there is none */
    uint8_t named_titles, other_titles, replaced;       /* how many */
    bool partial;               /* not all who directed are known */
    bool left_out;
} ImdbFilm;

typedef struct {
    uint32_t id;
    int line, born, died;       /* 0: unknown */
    Str name;                   /* in the end with a tag, where others bear it; empty: not found */
    Str profession;             /* the first one */
    char gender;                /* 'f', 'm', IMDB_BOTH_GENDERS, or 0: unknown */
    bool tagged;
} ImdbPerson;

typedef struct {
    Arena *arena;               /* of the pack: texts that go into it */
    Arena work;                 /* the rest, until all is read */
    Pack *pack;
    Diag *diag;
    const PackFile *tables[IMDB_KINDS]; /* the first of each kind, NULL if there is none */
    Ids rated;                  /* votes by title */
    int least_votes;
    Ids film_ids, person_ids;
    ImdbFilm *films; int film_count, film_cap;
    ImdbPerson *people; int person_count, person_cap;
    ImdbCredit *credits; int credit_count, credit_cap;
    ImdbTitle *titles; int title_count, title_cap;
    size_t text;                /* bytes of all that is kept */
    bool full, credits_full, text_full;     /* said once */
    int twice, first_twice;     /* rows of films that were there before */
} Imdb;

/* In different films: as good as unknown. */
#define IMDB_BOTH_GENDERS '?'

#define IMDB_MAX_CREDITS (4 << 20)
#define IMDB_MAX_RATED (8 << 20)        /* titles with enough votes; there are a tenth of it */
#define IMDB_MAX_TEXT ((size_t)512 << 20)

/* A text as part of the pack; nothing where there is no room for it, which is told of this table. */
Str imdb_keep(Imdb *m, const ImdbTable *t, Str text);

/* One table each; `m` has what those before it gave. */
void imdb_read_ratings(Imdb *m, ImdbTable *t);
void imdb_count_votes(Imdb *m, ImdbTable *t);   /* of basics: how many votes a film needs */
void imdb_read_basics(Imdb *m, ImdbTable *t);
void imdb_read_akas(Imdb *m, ImdbTable *t);
void imdb_read_crew(Imdb *m, ImdbTable *t);
void imdb_read_principals(Imdb *m, ImdbTable *t);
void imdb_read_names(Imdb *m, ImdbTable *t);

/* Tell people of one name apart, once all names are read. */
void imdb_tag_people(Imdb *m);

/* Leave out films that would be taken for another of the same title and year, for no directors tell
 * them apart. */
void imdb_drop_twins(Imdb *m);

/* All that was gathered as records. */
void imdb_emit(Imdb *m);

#endif
