/* sdl_faces.h -- opened fonts: our faces and those of the system, one TTF_Font a face and size.
 * A face is a number: ours first, in the order of Face, then the system's as they were needed. */
#ifndef SDL_FACES_H
#define SDL_FACES_H

#include <SDL_ttf.h>

#include "fonts.h"

typedef struct Faces Faces;

Faces *faces_open(const FontFile files[FACE_COUNT], Arena *a);
void faces_close(Faces *f);

/* The font, opened at first use; NULL if it cannot be. Valid until the next call. */
TTF_Font *faces_font(Faces *f, int number, int size_px);

/* The face in which to show a code point in text of `face`: that face itself, another of ours, one
 * of the system. Without any, `face`, which shows its box. `lang`: as for fonts_search. */
int faces_for(Faces *f, Face face, int size_px, uint32_t code_point, const char *lang);

#endif
