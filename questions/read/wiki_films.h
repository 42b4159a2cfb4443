/* wiki_films.h -- films out of the rows of a Wikidata query, of which one film has many: each value
 * of one variable stands beside each of the others. Rows are merged by item in one pass; films are
 * made when all rows are read. Source: the label service of Wikidata's query service, which adds
 * `Label` to a variable's name and gives the item's number where it has no label. Private to
 * wikidata.c. */
#ifndef WIKI_FILMS_H
#define WIKI_FILMS_H

#include "emit.h"
#include "keyset.h"
#include "textmap.h"
#include "wiki_variables.h"

#define WIKI_MAX_VARIABLES 500

typedef struct {
    const char *field;
    Str text, character;
    bool unclear;               /* more than one character, or one of several actors */
    int line, column;
    int next;                   /* of the same film, -1 at the end */
} WikiValue;

typedef struct {
    Str item, label, title, original;
    int line;                   /* of its first row */
    int label_line, label_column, year, year_line, year_column, minutes;
    bool director_unnamed;
    int first, last;            /* values */
} WikiFilm;

typedef struct {
    Str name, text;
    int variable;               /* -1 where there are too many */
    int line, column;
} WikiCell;

typedef struct {
    Emit e;
    TextMap names, items;       /* to variables and films */
    TextMap stars, characters;  /* of a film, to the value of the star */
    KeySet said;
    Arena keys;                 /* of the maps */
    WikiVariable *variables; int variable_count, variable_cap;
    WikiFilm *films; int film_count, film_cap;
    WikiValue *values; int value_count, value_cap;
    WikiCell *row; int count, cap;
    bool director_unknown;      /* in the row being read */
    bool choosing;              /* rows are looked at only for the variable that holds the film */
    Str item_name;              /* that one; empty if none does */
    int rows, bad_dates, bad_rows;
    int last_line;
} WikiFilms;

void wiki_open(WikiFilms *w, const PackFile *file, Arena *a, Pack *out, Diag *diag);

/* From choosing, which wiki_open begins with, to reading: the rows are given again from the first.
 * Before, one may stop as soon as `item_name` is found. */
void wiki_begin_rows(WikiFilms *w);

/* ---- rows: wiki_rows.c

 * One value of the row being read. The text need not live longer than the row. */
void wiki_cell(WikiFilms *w, Str variable, Str text, int line, int column);
void wiki_end_row(WikiFilms *w, int line);

/* ---- films

 * Make them, and say what was missing. */
void wiki_close(WikiFilms *w);

#endif
