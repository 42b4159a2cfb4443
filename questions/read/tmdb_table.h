/* tmdb_table.h -- what the two files of a TMDb set have in common: columns by their names, rows one
 * by one; and what the second file says of the films of the first. Private to tmdb*.c. */
#ifndef TMDB_TABLE_H
#define TMDB_TABLE_H

#include "cells.h"
#include "emit.h"
#include "textmap.h"

#define TMDB_COLUMNS(X)                                                                           \
    X(ID, "id") X(MOVIE_ID, "movie_id") X(TITLE, "title") X(ORIGINAL, "original_title")           \
    X(DATE, "release_date") X(GENRES, "genres") X(COUNTRIES, "production_countries")              \
    X(SPOKEN, "spoken_languages") X(LANGUAGE, "original_language") X(RUNTIME, "runtime")          \
    X(TAGLINE, "tagline") X(OVERVIEW, "overview") X(STATUS, "status") X(ADULT, "adult")           \
    X(VOTE, "vote_average") X(CAST, "cast") X(CREW, "crew") X(DIRECTOR, "director")               \
    X(WRITERS, "writers") X(PRODUCERS, "producers") X(CAMERA, "director_of_photography")          \
    X(COMPOSER, "music_composer")

typedef enum {
#define X(id, name) TMDB_##id,
    TMDB_COLUMNS(X)
#undef X
    TMDB_COLUMN_COUNT
} TmdbColumn;

typedef struct {
    Emit emit;
    Table table;
    int column[TMDB_COLUMN_COUNT];      /* -1 for those that are not there */
    int width;                          /* of the header */
} TmdbTable;

/* Is this row the header of the one file, or of the other? */
bool tmdb_is_films(const Table *head);
bool tmdb_is_credits(const Table *head);

/* The file up to behind its header. Fails: false if it has none. */
bool tmdb_open(TmdbTable *t, const PackFile *file, Arena *a, Pack *out, Diag *diag);
bool tmdb_next(TmdbTable *t);                              /* rows that cannot be read are told */
Cell tmdb_cell(const TmdbTable *t, TmdbColumn column);     /* empty where it says that nobody knows */
Str tmdb_id(const TmdbTable *t);
void tmdb_report_broken(TmdbTable *t, Cell cell, const char *what);

/* A field that the cast and crew give a film, and what the second file has by the film's number. */
typedef struct {
    const char *name;
    Str value;
} TmdbCredit;

typedef struct {
    TmdbCredit *items;
    int count, cap;
} TmdbCredits;

typedef struct {
    Arena *arena;
    TmdbCredits *all;
    int count, cap;
    TextMap by_id;
} TmdbIndex;

void tmdb_index_init(TmdbIndex *index, Arena *a);
void tmdb_read_credits(TmdbTable *t, TmdbIndex *index);

/* What the second file says of a film, or NULL. */
const TmdbCredits *tmdb_credits_of(const TmdbIndex *index, Str id);

/* What the row itself says, in sets of one file: arrays as in the second, or plain lists of names. */
TmdbCredits tmdb_credits_of_row(TmdbTable *t);

#endif
