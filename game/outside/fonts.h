/* fonts.h -- where the faces are. Ours stand as files beside the program (`make` stages them); what
 * they lack is asked of fontconfig, used in fonts.c alone and not loaded before it is needed. */
#ifndef FONTS_H
#define FONTS_H

#include "draw.h"

typedef struct {
    Str path;                   /* empty: none */
    int index;                  /* of the face in its file */
    bool standin;               /* not the face of the design, but what the system has instead */
    Face style;                 /* fonts_search: what it was asked for */
    char lang;                  /* and the first letter of the language, 0 for the system's */
} FontFile;

/* Find the four faces: in each folder in turn, then by name on the system, then anything readable.
 *   Lives:  paths are in `a`.
 *   Fails:  false if no face at all was found; `looked` then names every place looked in. Else it
 *           is empty, or names the faces that are stood in for. */
bool fonts_find(const Str *folders, int folder_count, Arena *a, FontFile out[FACE_COUNT],
                Str *looked);

/* The bytes of a font, mapped: every size of a face reads the same ones. Empty if it cannot be. */
Str fonts_map(const FontFile *file);
void fonts_unmap(Str bytes);

typedef struct FontSearch FontSearch;
FontSearch *fonts_search_open(Arena *a);
void fonts_search_close(FontSearch *s);

/* A face of the system that has the code point, near in style to `face`, for Japanese (lang "ja") or
 * whatever `lang` names; NULL: the system's language. An empty path if there is none. */
FontFile fonts_search(FontSearch *s, uint32_t code_point, Face face, const char *lang);

#endif
