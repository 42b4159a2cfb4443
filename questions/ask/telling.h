/* telling.h -- what the sentences of why, notes and clues share. Private to ask/. */
#ifndef TELLING_H
#define TELLING_H

#include "speech.h"

/* The speech of a question's own film, key and subject: words.c. */
Speech words_speech(const Catalog *c, const Locale *l, const Question *q);

/* Does the question speak of a voice and not of a body? */
bool words_is_voice(const Catalog *c, const Question *q);

/* Of these films the one nearest to `year`, then the best known, then by key; never `but`.
 * `only` refuses some (NULL: none). NO_ID if none is left. */
typedef bool (*FilmTest)(const Catalog *c, Id film, const void *ctx);
Id telling_film(const Catalog *c, IdSpan films, int year, Id but, FilmTest only, const void *ctx);

/* Directed by one person alone? A FilmTest. */
bool telling_is_solo(const Catalog *c, Id film, const void *ctx);

/* A film first shown in `year`, but for the question's own: note.c. NO_ID if none. */
Id telling_film_of_year(const Catalog *c, const Question *q, int year);

/* The place of a person among a film's stars, -1 if not there. */
int telling_star(const Catalog *c, Id film, Id person);

/* A prize worth mentioning that the film won: the top one, else its first; not `but`, nothing in
 * doubt. NO_ID if there is none. */
Id telling_award(const Catalog *c, Id film, Id but);

#endif
