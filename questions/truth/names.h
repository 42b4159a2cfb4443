/* names.h -- the tables of assets/names: events, prizes, countries, languages, genres.
 * They are data, read like any pack; here a variant, an adjective or a former name finds its entry. */
#ifndef NAMES_H
#define NAMES_H

#include "record.h"

/* Everything a Names holds is found by folded text (utf8.h). Ids are positions in its arrays. */
typedef struct { Str name, adjective; int from, to; uint32_t successor; Str region; } Country;  /* years, 0 = open; successor NAMES_NONE */
typedef struct { Str name; } Language;
typedef struct { Str name; } Genre;
#define NAMES_NONE UINT32_MAX

typedef struct Names {
    Country *countries; int country_count;
    Language *languages; int language_count;
    Genre *genres; int genre_count;
    struct NameIndex *index;
} Names;

/* From the records of the assets/names files (RECORD_COUNTRY, _LANGUAGE, _GENRE); others ignored. */
void names_build(const Pack *packs, int pack_count, Arena *a, Names *out);
uint32_t names_find_country(const Names *n, Str text);      /* NAMES_NONE if not known */
uint32_t names_find_language(const Names *n, Str text);
uint32_t names_find_genre(const Names *n, Str text);

#endif
