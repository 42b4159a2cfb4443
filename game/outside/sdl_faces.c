/* sdl_faces.c -- see sdl_faces.h. */
#include <limits.h>

#include "sdl_faces.h"

enum { MAX_OPEN = 48, MAX_FACES = FACE_COUNT + 28, MAX_KNOWN = 256 };

typedef struct { TTF_Font *font; int number, size_px; unsigned used; } Open;

/* Code points already asked of the system: which face has them. */
typedef struct { uint32_t code_point; int8_t face, number; char lang; } Known;

struct Faces {
    FontFile files[MAX_FACES];
    Str bytes[MAX_FACES];       /* mapped at first use */
    int count;
    Open open[MAX_OPEN];
    int open_count;
    unsigned clock;             /* counts uses: the one used longest ago is closed first */
    FontSearch *search;
    Known known[MAX_KNOWN];
};

Faces *faces_open(const FontFile files[FACE_COUNT], Arena *a)
{
    Faces *f = arena_new(a, Faces, 1);
    for (int i = 0; i < FACE_COUNT; i++)
        f->files[i] = files[i];
    f->count = FACE_COUNT;
    f->search = fonts_search_open(a);
    return f;
}

void faces_close(Faces *f)
{
    for (int i = 0; i < f->open_count; i++)
        TTF_CloseFont(f->open[i].font);
    f->open_count = 0;
    for (int i = 0; i < f->count; i++)
        fonts_unmap(f->bytes[i]);
    fonts_search_close(f->search);
}

static Open *longest_unused(Faces *f)
{
    Open *oldest = &f->open[0];
    for (int i = 1; i < f->open_count; i++)
        if (f->open[i].used < oldest->used)
            oldest = &f->open[i];
    return oldest;
}

static TTF_Font *open_font(Faces *f, int number, int size_px)
{
    Str *bytes = &f->bytes[number];
    if (!bytes->n)
        *bytes = fonts_map(&f->files[number]);
    if (!bytes->n || bytes->n > INT_MAX)
        return NULL;
    TTF_Font *font = TTF_OpenFontIndexRW(SDL_RWFromConstMem(bytes->s, (int)bytes->n), 1, size_px,
                                         f->files[number].index);
    /* Stems keep their design width, only heights snap to pixels. */
    if (font)
        TTF_SetFontHinting(font, TTF_HINTING_LIGHT);
    return font;
}

TTF_Font *faces_font(Faces *f, int number, int size_px)
{
    f->clock++;
    for (int i = 0; i < f->open_count; i++) {
        if (f->open[i].number == number && f->open[i].size_px == size_px) {
            f->open[i].used = f->clock;
            return f->open[i].font;
        }
    }
    TTF_Font *font = open_font(f, number, size_px);
    if (!font)
        return NULL;
    Open *at = f->open_count < MAX_OPEN ? &f->open[f->open_count++] : longest_unused(f);
    if (at->font)
        TTF_CloseFont(at->font);
    *at = (Open){font, number, size_px, f->clock};
    return font;
}

static bool has(Faces *f, int number, int size_px, uint32_t code_point)
{
    TTF_Font *font = faces_font(f, number, size_px);
    return font && TTF_GlyphIsProvided32(font, code_point);
}

/* The system's face of that file, a new number if it was not met before; -1 if there is no room. */
static int number_of(Faces *f, FontFile file)
{
    for (int i = 0; i < f->count; i++)
        if (str_equal(f->files[i].path, file.path) && f->files[i].index == file.index)
            return i;
    if (f->count == MAX_FACES)
        return -1;
    f->files[f->count] = file;
    return f->count++;
}

static int from_system(Faces *f, Face face, int size_px, uint32_t code_point, const char *lang)
{
    /* A face met before is likely to have the rest of its script as well. */
    for (int i = FACE_COUNT; i < f->count; i++)
        if (f->files[i].style == face && (!lang || f->files[i].lang == lang[0]) &&
            has(f, i, size_px, code_point))
            return i;
    FontFile file = fonts_search(f->search, code_point, face, lang);
    if (!file.path.n)
        return face;
    int number = number_of(f, file);
    return number >= 0 && has(f, number, size_px, code_point) ? number : (int)face;
}

int faces_for(Faces *f, Face face, int size_px, uint32_t code_point, const char *lang)
{
    if (has(f, face, size_px, code_point))
        return face;
    static const Face also[FACE_COUNT][2] = {
        [FACE_SIGN] = {FACE_STRONG, FACE_TEXT}, [FACE_TEXT] = {FACE_STRONG, FACE_TITLE},
        [FACE_STRONG] = {FACE_TEXT, FACE_TITLE}, [FACE_TITLE] = {FACE_TEXT, FACE_STRONG}
    };
    for (int i = 0; i < 2; i++)
        if (has(f, also[face][i], size_px, code_point))
            return also[face][i];
    Known *k = &f->known[(code_point ^ (unsigned)face * 64) % MAX_KNOWN];
    char first = lang ? lang[0] : 0;
    if (k->code_point != code_point || k->face != (int)face || k->lang != first)
        *k = (Known){code_point, (int8_t)face,
                     (int8_t)from_system(f, face, size_px, code_point, lang), first};
    return k->number;
}
