/* sdl_text.h -- text of a draw list measured and painted, in any script.
 * A line is cut into runs (runs.h), each run into pieces of one face that has the glyphs; SDL_ttf
 * shapes and paints a piece, we put it in its place. Measured and painted lines are remembered, a
 * bounded number of them. */
#ifndef SDL_TEXT_H
#define SDL_TEXT_H

#include "canvas.h"
#include "fonts.h"

typedef struct Text Text;

/* `faces` as fonts_find gives them. NULL if SDL_ttf cannot start or open any of them; SDL_GetError
 * says why. */
Text *text_open(const FontFile faces[FACE_COUNT], Arena *a);
void text_close(Text *t);

Measure text_measure(Text *t);

/* Paint a DRAW_TEXT within the canvas' clip. A turned one turns about the centre of its box, which
 * stands on the baseline. */
void text_paint(Text *t, Canvas *c, const DrawCmd *cmd);

/* Make ready what painting it will need. */
void text_prepare(Text *t, const DrawCmd *cmd);

/* For tests: the faces that a line is set in, left to right, as "0:Who |4<:..." -- number of the face
 * (from FACE_COUNT on those of the system), '<' if it runs to the left, and its text. */
void text_write_pieces(Text *t, Face face, int size_px, Str text, Buf *out);

#endif
