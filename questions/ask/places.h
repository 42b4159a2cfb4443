/* places.h -- what stands for a place of a template (truth/place.h). Private to ask/. */
#ifndef PLACES_H
#define PLACES_H

#include "speech.h"

void place_say(const Speech *s, Place place, Buf *out);

#endif
