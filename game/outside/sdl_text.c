/* sdl_text.c -- see sdl_text.h. */
#include <string.h>

#include "runs.h"
#include "sdl_pieces.h"
#include "sdl_text.h"
#include "shape.h"

/* A line is remembered under what it depends on. Two generations of lines: when the young one is
 * full, the old is forgotten and the young becomes old; a line that is met again moves to the
 * young. So what a screen shows stays, and what is gone goes. */
enum { SLOTS = 2048, MAX_LINES = 1024, MAX_MASK_BYTES = 4 << 20, MAX_MASK_WIDTH = 16384 };

typedef struct {
    uint64_t hash;
    Str text;
    Face face;
    int size_px, tracking_px, width;
    Piece *pieces; int piece_count;
    SDL_Surface *mask;          /* 8 bits a pixel, the index is the coverage; NULL: not painted yet */
    int mask_x, mask_y;         /* its top left from the start of the baseline */
} Line;

typedef struct {
    Arena arena;
    Line *slots;                /* open addressing; hash 0 is free */
    int count;
    size_t mask_bytes;
} Generation;

struct Text {
    Faces *faces;
    Generation young, old;
};

/* ---- what is remembered */

static void forget(Generation *g)
{
    for (int i = 0; g->slots && i < SLOTS; i++)
        SDL_FreeSurface(g->slots[i].mask);
    arena_clear(&g->arena);
    g->slots = NULL;
    g->count = 0;
    g->mask_bytes = 0;
}

/* The line's slot, or the free one where it would stand. */
static Line *slot_of(Generation *g, const Line *key)
{
    if (!g->slots)
        g->slots = arena_new(&g->arena, Line, SLOTS);
    for (size_t i = key->hash;; i++) {
        Line *l = &g->slots[i % SLOTS];
        if (!l->hash || (l->hash == key->hash && l->face == key->face && l->size_px == key->size_px
                         && l->tracking_px == key->tracking_px && str_equal(l->text, key->text)))
            return l;
    }
}

static void grow_old(Text *t)
{
    Generation oldest = t->old;
    forget(&oldest);
    t->old = t->young;
    t->young = oldest;
}

/* A copy of what was found in the old generation, whose memory will go. */
static void move_line(Arena *a, Line *to, Line *from)
{
    *to = *from;
    from->mask = NULL;
    to->text = arena_copy(a, from->text);
    to->pieces = arena_new(a, Piece, from->piece_count ? from->piece_count : 1);
    for (int i = 0; i < from->piece_count; i++) {
        to->pieces[i] = from->pieces[i];
        to->pieces[i].text = arena_c(a, str_from_c(from->pieces[i].text));
    }
}

static size_t mask_bytes(const Line *l)
{
    return l->mask ? (size_t)l->mask->pitch * (size_t)l->mask->h : 0;
}

/* The line, measured. It stays until the next call. */
static Line *line_of(Text *t, Face face, int size_px, int tracking_px, Str text)
{
    Line key = {.text = text, .face = face, .size_px = size_px, .tracking_px = tracking_px};
    uint64_t how = (uint64_t)face << 60 ^ (uint64_t)size_px << 20 ^ (uint64_t)(unsigned)tracking_px;
    key.hash = str_hash(text, how) | 1;
    if (t->young.slots && slot_of(&t->young, &key)->hash)
        return slot_of(&t->young, &key);
    if (t->young.count >= MAX_LINES || t->young.mask_bytes > MAX_MASK_BYTES)
        grow_old(t);
    Line *l = slot_of(&t->young, &key);
    Line *before = t->old.slots ? slot_of(&t->old, &key) : NULL;
    t->young.count++;
    if (before && before->hash) {
        move_line(&t->young.arena, l, before);
        t->young.mask_bytes += mask_bytes(l);
        return l;
    }
    *l = key;
    l->text = arena_copy(&t->young.arena, text);
    l->piece_count = pieces_of(t->faces, face, size_px, tracking_px, text, &t->young.arena,
                               &l->pieces, &l->width);
    return l;
}

/* ---- masks */

/* The code point whose glyph stands leftmost. */
static uint32_t leftmost(const Piece *p)
{
    Str text = str_from_c(p->text);
    uint32_t cp = UTF8_BAD;
    for (size_t at = 0; at < text.n;) {
        cp = utf8_next(text, &at);
        if (!p->rtl)
            return cp;
    }
    return runs_mirrored(cp);
}

/* SDL_ttf moves a text to the right when its first glyph reaches to the left of its start. */
static int overhang(TTF_Font *font, const Piece *p)
{
    int left = 0, right, low, high, advance;
    if (TTF_GlyphMetrics32(font, leftmost(p), &left, &right, &low, &high, &advance))
        return 0;
    return left < 0 ? left : 0;
}

static SDL_Surface *piece_mask(TTF_Font *font, const Piece *p)
{
    static const SDL_Color white = {255, 255, 255, 255}, black = {0, 0, 0, 255};
    return font && p->w > 0 ? TTF_RenderUTF8_Shaded(font, p->text, white, black) : NULL;
}

/* Bring a piece's coverage into the line's: where letters meet, the stronger counts. */
static void lay_on(SDL_Surface *line, SDL_Surface *piece, int x, int y)
{
    Rect r = rect_common((Rect){x, y, piece->w, piece->h}, (Rect){0, 0, line->w, line->h});
    for (int j = r.y; j < r.y + r.h; j++) {
        Uint8 *to = (Uint8 *)line->pixels + j * line->pitch;
        const Uint8 *from = (const Uint8 *)piece->pixels + (j - y) * piece->pitch;
        for (int i = r.x; i < r.x + r.w; i++)
            if (from[i - x] > to[i])
                to[i] = from[i - x];
    }
}

/* A line of one piece is that piece's mask. */
static void mask_whole(Text *t, Line *l)
{
    TTF_Font *font = piece_font(t->faces, &l->pieces[0], l->size_px);
    l->mask = piece_mask(font, &l->pieces[0]);
    if (!l->mask)
        return;
    l->mask_x = overhang(font, &l->pieces[0]);
    l->mask_y = -TTF_FontAscent(font);
}

static void mask_pieces(Text *t, Line *l)
{
    /* Room for what leans over at either end, and for the tallest of the faces. */
    int margin = l->size_px / 2 + 1, above = 0, below = 0;
    for (int i = 0; i < l->piece_count; i++) {
        TTF_Font *font = piece_font(t->faces, &l->pieces[i], l->size_px);
        int ascent = font ? TTF_FontAscent(font) : 0, height = font ? TTF_FontHeight(font) : 0;
        above = ascent > above ? ascent : above;
        below = height - ascent > below ? height - ascent : below;
    }
    int width = l->width < MAX_MASK_WIDTH ? l->width : MAX_MASK_WIDTH;
    l->mask = SDL_CreateRGBSurfaceWithFormat(0, width + 2 * margin, above + below, 8,
                                             SDL_PIXELFORMAT_INDEX8);
    l->mask_x = -margin;
    l->mask_y = -above;
    for (int i = 0; l->mask && i < l->piece_count && l->pieces[i].x < width; i++) {
        TTF_Font *font = piece_font(t->faces, &l->pieces[i], l->size_px);
        SDL_Surface *mask = piece_mask(font, &l->pieces[i]);
        if (mask)
            lay_on(l->mask, mask, margin + l->pieces[i].x + overhang(font, &l->pieces[i]),
                   above - TTF_FontAscent(font));
        SDL_FreeSurface(mask);
    }
}

static void make_mask(Text *t, Line *l)
{
    if (l->piece_count == 0 || l->width <= 0)
        return;
    if (l->piece_count == 1 && l->width < MAX_MASK_WIDTH)
        mask_whole(t, l);
    else
        mask_pieces(t, l);
    t->young.mask_bytes += mask_bytes(l);
}

/* ---- what is offered */

Text *text_open(const FontFile faces[FACE_COUNT], Arena *a)
{
    if (TTF_Init())
        return NULL;
    Text *t = arena_new(a, Text, 1);
    t->faces = faces_open(faces, a);
    arena_init(&t->young.arena);
    arena_init(&t->old.arena);
    return t;
}

void text_close(Text *t)
{
    forget(&t->young);
    forget(&t->old);
    arena_free(&t->young.arena);
    arena_free(&t->old.arena);
    faces_close(t->faces);
    TTF_Quit();
}

static int measure_width(void *ctx, Face f, int size_px, int tracking_px, Str text)
{
    return line_of(ctx, f, size_px, tracking_px, text)->width;
}

static void measure_line(void *ctx, Face f, int size_px, int *ascent_px, int *descent_px)
{
    Text *t = ctx;
    TTF_Font *font = faces_font(t->faces, f, size_px);
    *ascent_px = font ? TTF_FontAscent(font) : size_px;
    *descent_px = font ? -TTF_FontDescent(font) : size_px / 4;
}

Measure text_measure(Text *t)
{
    return (Measure){measure_width, measure_line, t};
}

static const Line *painted_line(Text *t, const DrawCmd *cmd)
{
    Line *l = line_of(t, cmd->face, cmd->size_px, cmd->tracking_px, cmd->text);
    if (!l->mask)
        make_mask(t, l);
    return l;
}

void text_prepare(Text *t, const DrawCmd *cmd)
{
    painted_line(t, cmd);
}

void text_paint(Text *t, Canvas *c, const DrawCmd *cmd)
{
    const Line *l = painted_line(t, cmd);
    if (!l->mask)
        return;
    const Mask m = {l->mask->pixels, l->mask->pitch, l->mask->w, l->mask->h, cmd->box.x + l->mask_x,
                    cmd->box.y + l->mask_y};
    if (!cmd->turn) {
        canvas_mask(c, m.bytes, m.pitch, m.w, m.h, m.x, m.y, cmd->color);
        return;
    }
    float middle = (float)cmd->box.x + (float)cmd->box.w / 2;
    shape_mask_turned(c, &m, middle, (float)cmd->box.y - (float)cmd->size_px * 3 / 8, cmd->turn,
                      cmd->color);
}

void text_write_pieces(Text *t, Face face, int size_px, Str text, Buf *out)
{
    Line *l = line_of(t, face, size_px, 0, text);
    for (int i = 0; i < l->piece_count; i++)
        buf_format(out, "%s%d%s:%s", i ? "|" : "", l->pieces[i].number, l->pieces[i].rtl ? "<" : "",
                   l->pieces[i].text);
}
