/* fonts.c -- see fonts.h. */
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fontconfig/fontconfig.h>

#include "fonts.h"

/* Each face: its file, and how the system knows it or what comes nearest. */
static const struct {
    const char *file, *family, *style, *generic;
    int weight, slant;
} faces[FACE_COUNT] = {
    [FACE_SIGN] = {"BebasNeue-Bold", "Bebas Neue", "Bold", "sans-serif",
                   FC_WEIGHT_BOLD, FC_SLANT_ROMAN},
    [FACE_TEXT] = {"Inter-Regular", "Inter", "Regular", "sans-serif",
                   FC_WEIGHT_REGULAR, FC_SLANT_ROMAN},
    [FACE_STRONG] = {"Inter-SemiBold", "Inter", "Semi Bold", "sans-serif",
                     FC_WEIGHT_DEMIBOLD, FC_SLANT_ROMAN},
    [FACE_TITLE] = {"EBGaramond12-Italic", "EB Garamond", "12 Italic", "serif",
                    FC_WEIGHT_REGULAR, FC_SLANT_ITALIC}
};

struct FontSearch {
    Arena *arena;
    FcConfig *config;           /* NULL until the first question */
};

FontSearch *fonts_search_open(Arena *a)
{
    FontSearch *s = arena_new(a, FontSearch, 1);
    s->arena = a;
    return s;
}

void fonts_search_close(FontSearch *s)
{
    if (s->config)
        FcConfigDestroy(s->config);
    s->config = NULL;
}

static bool can_read(const char *path)
{
    FILE *f = fopen(path, "rb");
    if (f)
        fclose(f);
    return f != NULL;
}

Str fonts_map(const FontFile *file)
{
    struct stat st;
    Str out = {"", 0};
    int fd = file->path.n ? open(file->path.s, O_RDONLY | O_CLOEXEC) : -1;
    if (fd < 0)
        return out;
    if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_size > 0) {
        void *bytes = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
        if (bytes != MAP_FAILED)
            out = (Str){bytes, (size_t)st.st_size};
    }
    close(fd);
    return out;
}

void fonts_unmap(Str bytes)
{
    if (bytes.n)
        munmap((void *)(uintptr_t)bytes.s, bytes.n);
}

static FontFile from_pattern(Arena *a, FcPattern *p)
{
    FcChar8 *path;
    int index = 0;
    FontFile out = {.standin = true};
    if (FcPatternGetString(p, FC_FILE, 0, &path) != FcResultMatch || !can_read((const char *)path))
        return out;
    FcPatternGetInteger(p, FC_INDEX, 0, &index);
    out.path = str_from_c(arena_c(a, str_from_c((const char *)path)));
    out.index = index;
    return out;
}

static FcPattern *wanted(Face face, bool by_name)
{
    FcPattern *p = FcPatternCreate();
    if (by_name)
        FcPatternAddString(p, FC_FAMILY, (const FcChar8 *)faces[face].family);
    FcPatternAddString(p, FC_FAMILY, (const FcChar8 *)faces[face].generic);
    FcPatternAddInteger(p, FC_WEIGHT, faces[face].weight);
    FcPatternAddInteger(p, FC_SLANT, faces[face].slant);
    /* Pictures of glyphs at one size, such as emoji, cannot be set at ours. */
    FcPatternAddBool(p, FC_OUTLINE, FcTrue);
    FcPatternAddBool(p, FC_SCALABLE, FcTrue);
    return p;
}

static bool has_glyph(FcPattern *p, uint32_t code_point)
{
    FcCharSet *set;
    FcBool outline = FcTrue;
    FcPatternGetBool(p, FC_OUTLINE, 0, &outline);
    return outline &&
           (!code_point || (FcPatternGetCharSet(p, FC_CHARSET, 0, &set) == FcResultMatch &&
                            FcCharSetHasChar(set, code_point)));
}

/* The first in fontconfig's order that has the glyph. */
static FontFile best_match(FontSearch *s, FcPattern *p, uint32_t code_point)
{
    FontFile out = {.standin = true};
    FcResult result;
    FcConfigSubstitute(s->config, p, FcMatchPattern);
    FcDefaultSubstitute(p);
    FcFontSet *set = FcFontSort(s->config, p, FcFalse, NULL, &result);
    for (int i = 0; set && i < set->nfont && !out.path.n; i++)
        if (has_glyph(set->fonts[i], code_point))
            out = from_pattern(s->arena, set->fonts[i]);
    if (set)
        FcFontSetDestroy(set);
    return out;
}

static bool start(FontSearch *s)
{
    if (!s->config)
        s->config = FcInitLoadConfigAndFonts();
    return s->config != NULL;
}

FontFile fonts_search(FontSearch *s, uint32_t code_point, Face face, const char *lang)
{
    if (!start(s))
        return (FontFile){.standin = true};
    FcPattern *p = wanted(face, false);
    FcCharSet *set = FcCharSetCreate();
    FcCharSetAddChar(set, code_point);
    FcPatternAddCharSet(p, FC_CHARSET, set);
    if (lang)
        FcPatternAddString(p, FC_LANG, (const FcChar8 *)lang);
    FontFile out = best_match(s, p, code_point);
    out.style = face;
    out.lang = lang ? lang[0] : 0;
    FcCharSetDestroy(set);
    FcPatternDestroy(p);
    return out;
}

/* ---- our four */

static FontFile in_folders(const Str *folders, int count, Face face, Arena *a)
{
    static const char *const endings[] = {"otf", "ttf"};
    for (int i = 0; i < count; i++) {
        for (int e = 0; e < 2; e++) {
            Str path = arena_format(a, "%.*s/%s.%s%c", STR_ARG(folders[i]), faces[face].file,
                                    endings[e], 0);
            if (can_read(path.s))
                return (FontFile){.path = {path.s, path.n - 1}};
        }
    }
    return (FontFile){.standin = true};
}

static FontFile on_system(FontSearch *s, Face face)
{
    if (!start(s))
        return (FontFile){.standin = true};
    FcPattern *p = wanted(face, true);
    FcPatternAddString(p, FC_STYLE, (const FcChar8 *)faces[face].style);
    FontFile out = best_match(s, p, 'A');
    FcPatternDestroy(p);
    Str name = str_from_c(faces[face].file);
    out.standin = str_find(out.path, name) < 0;
    return out;
}

/* Every place looked in, a line each. */
static Str places(const Str *folders, int count, Arena *a)
{
    Buf b = buf_in(a);
    for (int i = 0; i < count; i++)
        buf_format(&b, "%.*s\n", STR_ARG(folders[i]));
    buf_add_c(&b, "the fonts of the system, by fontconfig\n");
    return buf_str(&b);
}

bool fonts_find(const Str *folders, int folder_count, Arena *a, FontFile out[FACE_COUNT],
                Str *looked)
{
    Buf missing = buf_in(a);
    bool any = false;
    FontSearch *search = fonts_search_open(a);
    for (int f = 0; f < FACE_COUNT; f++) {
        out[f] = in_folders(folders, folder_count, (Face)f, a);
        if (!out[f].path.n)
            out[f] = on_system(search, (Face)f);
        any |= out[f].path.n > 0;
        if (out[f].standin)
            buf_format(&missing, "%s%s", missing.n ? ", " : "", faces[f].file);
    }
    fonts_search_close(search);
    /* One face is better than none: it stands in for those without. */
    for (int f = 0; f < FACE_COUNT; f++)
        for (int g = 0; g < FACE_COUNT && !out[f].path.n; g++)
            if (out[g].path.n)
                out[f] = (FontFile){.path = out[g].path, .index = out[g].index, .standin = true};
    *looked = any ? buf_str(&missing) : places(folders, folder_count, a);
    return any;
}
