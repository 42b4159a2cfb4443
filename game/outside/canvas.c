/* canvas.c -- see canvas.h. */
#include <string.h>

#include "canvas.h"

Canvas canvas_on(void *pixels, int w, int h, int pitch_bytes)
{
    return (Canvas){pixels, w, h, pitch_bytes / 4, {0, 0, w, h}};
}

static uint32_t opaque(Color color)
{
    return 0xFF000000u | color >> 8;
}

/* x / 255, rounded, for 0 <= x <= 65025. */
static uint32_t over_255(uint32_t x)
{
    x += 128;
    return (x + (x >> 8)) >> 8;
}

/* `alpha` of `over` on `under`. Red and blue are done at once: sixteen bits are enough for each. */
static inline uint32_t mix(uint32_t under, uint32_t over, uint32_t alpha)
{
    uint32_t rest = 255 - alpha;
    uint32_t rb = (over & 0xFF00FFu) * alpha + (under & 0xFF00FFu) * rest + 0x800080u;
    uint32_t g = (over >> 8 & 0xFFu) * alpha + (under >> 8 & 0xFFu) * rest + 0x80u;
    rb = (rb + (rb >> 8 & 0xFF00FFu)) >> 8 & 0xFF00FFu;
    g = (g + (g >> 8)) & 0xFF00u;
    return 0xFF000000u | rb | g;
}

/* Four pixels at a time, which compilers turn into one store. */
static void set_row(uint32_t *at, int n, const uint32_t four[4])
{
    int i = 0;
    for (; i + 4 <= n; i += 4)
        memcpy(at + i, four, 16);
    memcpy(at + i, four, (size_t)(n - i) * sizeof *four);
}

static void fill_row(uint32_t *at, int n, uint32_t pixel)
{
    set_row(at, n, (const uint32_t[4]){pixel, pixel, pixel, pixel});
}

static void mix_row(uint32_t *at, int n, uint32_t pixel, uint32_t alpha)
{
    for (int i = 0; i < n; i++)
        at[i] = mix(at[i], pixel, alpha);
}

static uint32_t *row(const Canvas *c, int x, int y)
{
    return c->pixels + (size_t)y * (size_t)c->stride + x;
}

void canvas_fill(Canvas *c, Rect r, Color color)
{
    r = rect_common(r, c->clip);
    for (int y = r.y; y < r.y + r.h; y++)
        if ((color & 0xFF) == 0xFF)
            fill_row(row(c, r.x, y), r.w, opaque(color));
        else
            mix_row(row(c, r.x, y), r.w, opaque(color), color & 0xFF);
}

/* The piece of a row that the clip lets through; false if none. */
static bool clip_span(const Canvas *c, int *x, int y, int *n)
{
    if (y < c->clip.y || y >= c->clip.y + c->clip.h)
        return false;
    int end = *x + *n, last = c->clip.x + c->clip.w;
    if (*x < c->clip.x)
        *x = c->clip.x;
    *n = (end < last ? end : last) - *x;
    return *n > 0;
}

void canvas_span(Canvas *c, int x, int y, int n, Color color, int cover)
{
    if (!clip_span(c, &x, y, &n))
        return;
    uint32_t alpha = over_255((color & 0xFF) * (uint32_t)cover);
    if (alpha == 255)
        fill_row(row(c, x, y), n, opaque(color));
    else if (alpha)
        mix_row(row(c, x, y), n, opaque(color), alpha);
}

void canvas_dot(Canvas *c, int x, int y, Color color, int cover)
{
    int right = x - c->clip.x, down = y - c->clip.y;
    if (right < 0 || right >= c->clip.w || down < 0 || down >= c->clip.h)
        return;
    uint32_t alpha = over_255((color & 0xFF) * (uint32_t)cover), *at = row(c, x, y);
    *at = alpha == 255 ? opaque(color) : mix(*at, opaque(color), alpha);
}

/* ---- gradients */

/* The classic 4 x 4 ordered dither, in sixteenths. */
static const uint8_t dither[4][4] = {
    {0, 8, 2, 10}, {12, 4, 14, 6}, {3, 11, 1, 9}, {15, 7, 13, 5}
};

Ramp canvas_ramp(Rect whole, Color from, Color to, bool across)
{
    Ramp r = {.start = across ? whole.x : whole.y, .across = across,
              .opaque = (from & to & 0xFF) == 0xFF};
    int steps = (across ? whole.w : whole.h) - 1;
    for (int i = 0; i < 4; i++) {
        int a = (int)(from >> 8 * i & 0xFF), b = (int)(to >> 8 * i & 0xFF);
        r.from[i] = a * 65536;
        r.step[i] = steps > 0 ? (b - a) * 65536 / steps : 0;
    }
    return r;
}

Color canvas_ramp_at(const Ramp *r, int x, int y)
{
    int at = (r->across ? x : y) - r->start;
    int place = dither[y & 3][x & 3] * 4096 + 2048;
    Color color = 0;
    for (int i = 0; i < 4; i++)
        color |= (Color)((r->from[i] + r->step[i] * at + place) >> 16) << 8 * i;
    return color;
}

/* Downwards a row repeats every four pixels. */
static void downwards_row(uint32_t *at, int x, int n, const Color four[4])
{
    if ((four[0] & four[1] & four[2] & four[3] & 0xFF) != 0xFF) {
        for (int i = 0; i < n; i++)
            at[i] = mix(at[i], opaque(four[(x + i) & 3]), four[(x + i) & 3] & 0xFF);
        return;
    }
    uint32_t p[4];
    for (int i = 0; i < 4; i++)
        p[i] = opaque(four[(x + i) & 3]);
    set_row(at, n, p);
}

void canvas_ramp_span(Canvas *c, const Ramp *r, int x, int y, int n)
{
    if (!clip_span(c, &x, y, &n))
        return;
    uint32_t *at = row(c, x, y);
    if (!r->across) {
        Color four[4];
        for (int i = 0; i < 4; i++)
            four[i] = canvas_ramp_at(r, i, y);
        downwards_row(at, x, n, four);
        return;
    }
    for (int i = 0; i < n; i++) {
        Color color = canvas_ramp_at(r, x + i, y);
        at[i] = mix(at[i], opaque(color), color & 0xFF);
    }
}

/* Across, the dither makes a row the same as the fourth above it. */
void canvas_ramp_fill(Canvas *c, const Ramp *r, Rect box)
{
    box = rect_common(box, c->clip);
    for (int y = box.y; y < box.y + box.h; y++) {
        if (r->across && r->opaque && y >= box.y + 4)
            memcpy(row(c, box.x, y), row(c, box.x, y - 4), (size_t)box.w * 4);
        else
            canvas_ramp_span(c, r, box.x, y, box.w);
    }
}

/* ---- masks */

static inline void mask_pixel(uint32_t *at, uint32_t cover, uint32_t pixel, uint32_t alpha)
{
    uint32_t a = alpha == 255 ? cover : over_255(cover * alpha);
    if (a == 255)
        *at = pixel;
    else if (a)
        *at = mix(*at, pixel, a);
}

/* Most of a mask of text is empty: eight pixels without ink are passed in one look. */
static void mask_row(uint32_t *at, const uint8_t *m, int n, uint32_t pixel, uint32_t alpha)
{
    int i = 0;
    for (; i + 8 <= n; i += 8) {
        uint64_t eight;
        memcpy(&eight, m + i, sizeof eight);
        for (int k = i; eight && k < i + 8; k++)
            mask_pixel(at + k, m[k], pixel, alpha);
    }
    for (; i < n; i++)
        mask_pixel(at + i, m[i], pixel, alpha);
}

void canvas_mask(Canvas *c, const uint8_t *mask, int pitch, int w, int h, int x, int y, Color color)
{
    Rect r = rect_common((Rect){x, y, w, h}, c->clip);
    for (int line = r.y; line < r.y + r.h; line++)
        mask_row(row(c, r.x, line), mask + (ptrdiff_t)(line - y) * pitch + (r.x - x), r.w,
                 opaque(color), color & 0xFF);
}
