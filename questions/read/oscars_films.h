/* oscars_films.h -- the films of the table of the Academy Awards, gathered from its rows: a film has
 * one row for each of its nominations, and a tie shows only when all rows are read. Private to
 * oscars_table.c. */
#ifndef OSCARS_FILMS_H
#define OSCARS_FILMS_H

#include "emit.h"
#include "table.h"
#include "textmap.h"

typedef struct OscarFilm OscarFilm;
typedef struct OscarWinners OscarWinners;

typedef struct {
    Emit *emit;
    OscarFilm *films; int count, cap;
    TextMap film_of;            /* by its number, else by title and year */
    OscarWinners *winners; int winner_count, winner_cap;
    TextMap winners_of;         /* by ceremony and prize */
} OscarFilms;

void oscars_films_open(OscarFilms *o, Emit *e);

/* The film of that number in the table, "?" or empty for none, or else of that title and year. */
int oscars_film(OscarFilms *o, Cell title, Str number, int year);

/* Those who won a prize at a ceremony, whoever it was. */
int oscars_winners(OscarFilms *o, int ceremony, int prize);

/* One of them is this film. Several films whose nominees differ are a tie; who won it for several
 * films of the year won once. */
void oscars_winners_add(OscarFilms *o, int winners, int film, Str nominees);

/* A field of a film, unless it has it. `winners`: with whom its prize may be a tie, or -1. */
void oscars_film_add(OscarFilms *o, int film, const char *field, Str value, Cell at, int winners);

/* A record for each film, in the order of their first rows. */
void oscars_films_emit(OscarFilms *o);

#endif
