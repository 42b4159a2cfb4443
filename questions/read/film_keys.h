/* film_keys.h -- how others call what a film's record holds: keys of JSON objects, jobs of a crew,
 * codes of languages and countries, and what stands where a name should and is none.
 * Source: the keys of public film interfaces (TMDb, OMDb, Wikipedia's lists) and of files that are
 * made from them; ISO 639-1 and ISO 3166-1. Private to the readers of films. */
#ifndef FILM_KEYS_H
#define FILM_KEYS_H

#include "arena.h"

typedef enum {
    KEY_UNKNOWN, KEY_NOTHING,   /* known, and of no use to a quiz */
    KEY_TITLE, KEY_ORIGINAL, KEY_ALSO, KEY_YEAR, KEY_DATE,
    KEY_PEOPLE, KEY_STAR,       /* names of persons; with characters */
    KEY_COUNTRY, KEY_LANGUAGE, KEY_GENRE,
    KEY_CLAIM,                  /* which lists are whole, or not */
    KEY_TEXT, KEY_RUNTIME, KEY_BASED_ON, KEY_KIND,
    KEY_CREDITS, KEY_CREW,      /* an object with cast and crew; persons with jobs */
    KEY_ROLE_COUNT
} FilmKeyRole;

typedef struct {
    FilmKeyRole role;
    const char *field;          /* of our Film; NULL where the role says it */
} FilmKey;

/* The number of a key in any spelling, "Release_Date", "releaseDate"; and what it means. The number
 * is below FILM_KEYS and stays the same while the program runs; 0 is unknown. */
#define FILM_KEYS 64
int film_key(Str key);
FilmKey film_key_at(int number);

/* The field for a job in a film's crew ("Director of Photography"), or NULL. */
const char *film_job(Str job);

/* The name of a country or language for its code of two letters, or the text as it is; of two letters
 * that are no language's code, as TMDb's "xx", none. */
Str film_country(Str text);
Str film_language(Str text);

/* Is it the name of a country? Of those above alone. */
bool film_is_country(Str text);

/* Is this no name at all: "uncredited", "&", "N/A", signs without a letter? */
bool film_is_no_name(Str text);
/* Does that say that there are others, not listed? */
bool film_hides_names(Str text);

/* Is a value what such files write for nothing known? */
bool film_is_unknown(Str text);

/* The field for an original title: in a script of its own it is the title in the language of that code
 * ("Title_ja"), if there is one, else another title. In `a`, or static. */
const char *film_original(Arena *a, Str title, Str code);

/* Is a title in a script that no English poster has? */
bool film_is_other_script(Str text);

/* The year in a date of any form: the first four digits that stand alone. Fails: false. */
bool film_year_in(Str text, Str *year);

/* Does what stands behind a comma belong to the name before it: "Jr.", "III (voice)", "M.D.", "Inc."? */
bool film_is_suffix(Str behind);

/* What divides the parts of a text of several: `;` or else `|` or else a comma. */
char film_divider(Str text);
/* The next part; a comma before "Jr." or in brackets does not divide. Fails: false at the end. */
bool film_next_part(Str *rest, char mark, Str *part);

#endif
