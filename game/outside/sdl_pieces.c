/* sdl_pieces.c -- see sdl_pieces.h. */
#include <string.h>

#include "runs.h"
#include "sdl_pieces.h"
#include "utf8.h"

/* Pieces under construction. */
typedef struct {
    Faces *faces;
    Arena *arena;
    Piece *pieces;
    int count, cap;
    const char *lang;
} Pieces;

/* What any face can show in place of what few have. */
static uint32_t plainer(uint32_t cp)
{
    if (utf8_is_blank(cp) && cp >= 0x80)
        return ' ';
    return cp == 0x2010 || cp == 0x2011 || cp == 0x2212 ? '-' : cp;
}

static bool has_glyph(Faces *f, Face face, int size_px, uint32_t cp)
{
    TTF_Font *font = faces_font(f, face, size_px);
    return font && TTF_GlyphIsProvided32(font, cp);
}

/* Han signs look different in Japanese, Chinese and Korean; only kana and hangul tell. */
static const char *language_of(Str line)
{
    for (size_t at = 0; at < line.n;) {
        uint32_t cp = utf8_next(line, &at);
        if (cp >= 0x3041 && cp <= 0x30FF)
            return "ja";
        if (cp >= 0xAC00 && cp <= 0xD7AF)
            return "ko";
    }
    return NULL;
}

/* ---- cutting */

static void add_piece(Pieces *p, const TextRun *run, int number, Str text)
{
    Piece *piece = ARRAY_PUSH(p->arena, p->pieces, p->count, p->cap);
    *piece = (Piece){.text = arena_c(p->arena, text), .number = number, .rtl = run->rtl};
    memcpy(piece->script, run->script, sizeof piece->script);
}

/* The face for one more code point of a piece set in `number`, -1 at the start of a run. */
static int next_face(Pieces *p, Face face, int size_px, uint32_t cp, int number)
{
    bool stays = runs_is_mark(cp) || cp == ' ';
    if (stays && number >= 0)
        return number;
    return stays ? (int)face : faces_for(p->faces, face, size_px, cp, p->lang);
}

/* The pieces of a run that goes to the left stand in the opposite order. */
static void turn_round(Piece *first, int count)
{
    for (int i = 0, j = count - 1; i < j; i++, j--) {
        Piece swap = first[i];
        first[i] = first[j];
        first[j] = swap;
    }
}

/* Cut a run where the face changes. */
static void cut_run(Pieces *p, const TextRun *run, Face face, int size_px)
{
    int number = -1, first = p->count;
    Buf text = buf_in(p->arena);
    for (size_t at = 0; at < run->text.n;) {
        uint32_t cp = utf8_next(run->text, &at);
        if (plainer(cp) != cp && !has_glyph(p->faces, face, size_px, cp))
            cp = plainer(cp);
        if (cp < 0x20)
            cp = ' ';
        int next = next_face(p, face, size_px, cp, number);
        if (next != number && text.n) {
            add_piece(p, run, number, buf_str(&text));
            text.n = 0;
        }
        number = next;
        utf8_add(&text, cp);
    }
    if (text.n)
        add_piece(p, run, number, buf_str(&text));
    if (run->rtl && p->count > first)
        turn_round(p->pieces + first, p->count - first);
}

/* ---- placing */

TTF_Font *piece_font(Faces *f, const Piece *p, int size_px)
{
    TTF_Font *font = faces_font(f, p->number, size_px);
    if (font) {
        TTF_SetFontDirection(font, p->rtl ? TTF_DIRECTION_RTL : TTF_DIRECTION_LTR);
        TTF_SetFontScriptName(font, p->script);
    }
    return font;
}

static int width_of(TTF_Font *font, const char *text)
{
    int w = 0, h;
    return *text && font && TTF_SizeUTF8(font, text, &w, &h) == 0 ? w : 0;
}

/* A letter with the marks upon it. */
static Str next_letter(Str text, size_t *at)
{
    size_t from = *at, next = *at;
    utf8_next(text, &next);
    do
        *at = next;
    while (next < text.n && runs_is_mark(utf8_next(text, &next)));
    return str_slice(text, from, *at);
}

/* A piece letter by letter, each a piece with its kerning to the next: what the two are wider than
 * the next alone. Returns where the next piece begins. */
static int place_letters(Pieces *out, const Piece *piece, TTF_Font *font, int tracking_px, int x)
{
    Str text = str_from_c(piece->text);
    for (size_t at = 0; at < text.n;) {
        Str letter = next_letter(text, &at);
        size_t ahead = at;
        Str next = at < text.n ? next_letter(text, &ahead) : (Str){"", 0};
        Str both = {letter.s, letter.n + next.n};
        Piece *p = ARRAY_PUSH(out->arena, out->pieces, out->count, out->cap);
        *p = *piece;
        p->text = arena_c(out->arena, letter);
        p->x = x;
        p->w =
            width_of(font, arena_c(out->arena, both)) - width_of(font, arena_c(out->arena, next));
        x += p->w + tracking_px;
    }
    return x;
}

int pieces_of(Faces *faces, Face face, int size_px, int tracking_px, Str text, Arena *a,
              Piece **out, int *width)
{
    Pieces cut = {.faces = faces, .arena = a, .lang = language_of(text)}, placed = cut;
    TextRun *runs;
    int count = runs_of(text, a, &runs), x = 0;
    for (int i = 0; i < count; i++)
        cut_run(&cut, &runs[i], face, size_px);
    for (int i = 0; i < cut.count; i++) {
        Piece *p = &cut.pieces[i];
        TTF_Font *font = piece_font(faces, p, size_px);
        if (tracking_px && !p->rtl && !runs_is_joined(p->script)) {
            x = place_letters(&placed, p, font, tracking_px, x);
            continue;
        }
        p->x = x;
        p->w = width_of(font, p->text);
        x += p->w;
        *ARRAY_PUSH(a, placed.pieces, placed.count, placed.cap) = *p;
    }
    *out = placed.pieces;
    *width = x;
    return placed.count;
}
