/* names.h -- the tables of assets/names: events, prizes, countries, languages, genres.
 * They are data, read like any pack; here a variant, an adjective or a former name finds its entry. */
#ifndef NAMES_H
#define NAMES_H

#include "record.h"

/* Everything a Names holds is found by folded text (utf8.h). Ids are positions in its arrays. */
/* `spoken` is how the name stands inside a sentence: "the United States"; the name itself for most.
 * Years: 0 = open; successor: NAMES_NONE if there is none. */
typedef struct { Str name, spoken, adjective; int from, to; uint32_t successor; Str region; } Country;
typedef struct { Str name; } Language;
typedef struct { Str name; } Genre;
#define NAMES_NONE UINT32_MAX

typedef enum { NAMES_COUNTRIES, NAMES_LANGUAGES, NAMES_GENRES, NAMES_TABLES } NameTable;

typedef struct Names {
    Country *countries; int country_count;
    Language *languages; int language_count;
    Genre *genres; int genre_count;
    struct NameIndex *index;
} Names;

/* From the records of the assets/names files (RECORD_COUNTRY, _LANGUAGE, _GENRE); others ignored.
 * Entries are in the order of the files; of two that claim a text the first has it. */
void names_build(const Pack *packs, int pack_count, Arena *a, Names *out);
uint32_t names_find_country(const Names *n, Str text);      /* NAMES_NONE if not known */
uint32_t names_find_language(const Names *n, Str text);
uint32_t names_find_genre(const Names *n, Str text);

/* The same for any table; and the known name that is nearest to a text, empty if none is near. */
uint32_t names_find(const Names *n, NameTable table, Str text);
Str names_nearest(const Names *n, NameTable table, Str text);
int names_count(const Names *n, NameTable table);
Str names_name(const Names *n, NameTable table, uint32_t id);

/* "1949-1990", "1993-", "1929": years with 0 for open. Fails: false for anything else. */
bool names_years(Str text, int *from, int *to);

/* Of `count` known texts the one fewest slips from `text`, the first in text order of equals; -1 if
 * all are further than a third of its length, or three. All folded. */
int names_nearest_of(Str text, const Str *known, int count);

#endif
