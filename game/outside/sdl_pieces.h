/* sdl_pieces.h -- a line of text cut into pieces that SDL_ttf can set at one go, each at its place. */
#ifndef SDL_PIECES_H
#define SDL_PIECES_H

#include "sdl_faces.h"

/* One face, one direction, one script; of a line with tracking one letter with its marks. */
typedef struct {
    const char *text;           /* in reading order, ends in NUL */
    int number;                 /* of the face */
    int x, w;                   /* from the start of the line */
    bool rtl;
    char script[5];
} Piece;

/* The pieces of a line from left to right, in `a`, and how wide they are together.
 *   Returns: how many. */
int pieces_of(Faces *faces, Face face, int size_px, int tracking_px, Str text, Arena *a,
              Piece **out, int *width);

/* The font of a piece, told its direction and script; NULL if it cannot be opened. */
TTF_Font *piece_font(Faces *f, const Piece *p, int size_px);

#endif
