/* places.h -- the places a template may have, in braces. Private to ask/. */
#ifndef PLACES_H
#define PLACES_H

#include "speech.h"

typedef enum {
    PLACE_FILM, PLACE_TITLE, PLACE_ORIGINAL, PLACE_YEAR, PLACE_A_FILM, PLACE_DIRECTORS,
    PLACE_OTHER_DIRECTORS, PLACE_STARS, PLACE_PERSON, PLACE_ROLE, PLACE_COUNTRY, PLACE_OTHERS,
    PLACE_WORK, PLACE_A_WORK, PLACE_WORK_TITLE, PLACE_PRIZE, PLACE_EDITION, PLACE_BRIEF,
    PLACE_EVENT, PLACE_ORDINAL, PLACE_HELD, PLACE_FILM_YEARS, PLACE_PEOPLE, PLACE_TEXT,
    PLACE_NUMBER, PLACE_GENRE, PLACE_PACK, PLACE_COUNT
} Place;

int place_find(Str name);       /* -1 if nobody knows it */
void place_say(const Speech *s, int place, Buf *out);

#endif
