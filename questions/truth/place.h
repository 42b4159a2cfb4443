/* place.h -- the places a template may have, in braces: "{film}", "{person}".
 * A template is cut at them when it is read; what stands for each is said in ask/places.c. */
#ifndef PLACE_H
#define PLACE_H

#define PLACES(X)                                                                                 \
    X(FILM, "film") X(TITLE, "title") X(ORIGINAL, "original") X(YEAR, "year")                     \
    X(A_FILM, "a_film") X(DIRECTORS, "directors") X(OTHER_DIRECTORS, "other_directors")           \
    X(STARS, "stars") X(PERSON, "person") X(ROLE, "role") X(COUNTRY, "country")                   \
    X(OTHERS, "other_countries") X(WORK, "work") X(A_WORK, "a_work")                              \
    X(WORK_TITLE, "work_title") X(PRIZE, "prize") X(EDITION, "edition")                           \
    X(BRIEF, "edition_brief") X(EVENT, "event") X(ORDINAL, "ordinal") X(HELD, "held")             \
    X(FILM_YEARS, "film_years") X(PEOPLE, "people") X(TEXT, "text") X(NUMBER, "number")           \
    X(GENRE, "genre") X(PACK, "pack") X(KEY, "key") X(KEY_FILM, "key_film") X(FILM2, "film2")     \
    X(FILM3, "film3") X(PERSON2, "person2") X(PRIZE2, "prize2")                                   \
    X(ORIGINAL_TITLE, "original_title") X(LANGUAGE, "language") X(FROM, "from") X(TO, "to")       \
    X(AUTHOR, "author") X(DECADE, "decade") X(COUNTRIES, "countries") X(IN_LINE, "in_line")       \
    X(THEIR_YEARS, "their_years") X(FESTIVAL, "festival")

typedef enum {
#define X(id, name) PLACE_##id,
    PLACES(X)
#undef X
    PLACE_COUNT,
    PLACE_NONE = PLACE_COUNT
} Place;

#endif
