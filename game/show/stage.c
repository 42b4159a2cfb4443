/* stage.c -- see stage.h. */
#include "stage.h"

#include <string.h>

#include "utf8.h"

#define DESIGN_W 1280
#define DESIGN_H 720
#define COMPACT_W 960
#define COMPACT_TEXT 140
#define FOOTER_Y 666
#define FOOTER_CAP_H 26

void stage_fit(Stage *s)
{
    int by_width = s->width * 1000 / DESIGN_W, by_height = s->height * 1000 / DESIGN_H;
    s->scale_milli = by_width < by_height ? by_width : by_height;
    int w = stage_px(s, DESIGN_W), h = stage_px(s, DESIGN_H);
    s->compact = w < COMPACT_W || s->settings->text_percent > COMPACT_TEXT;
    if (s->compact)
        h = s->height;
    s->area = (Rect){(s->width - w) / 2, (s->height - h) / 2, w, h};
}

int stage_px(const Stage *s, int units)
{
    int sign = units < 0 ? -1 : 1;
    return sign * ((sign * units * s->scale_milli + 500) / 1000);
}

int stage_size(const Stage *s, int size)
{
    int px = (int)(((long long)size * s->scale_milli * s->settings->text_percent + 50000) / 100000);
    return px > THEME_MIN_PX ? px : THEME_MIN_PX;
}

/* Text that is held at its least size, or made larger, needs more room than the scale gives. */
int stage_room(const Stage *s, int units)
{
    int body = stage_px(s, SIZE_BODY), grown = stage_size(s, SIZE_BODY);
    int px = stage_px(s, units);
    return grown > body ? px * grown / (body > 0 ? body : 1) : px;
}

int stage_x(const Stage *s, int units)
{
    return s->area.x + stage_px(s, units);
}

int stage_y(const Stage *s, int units)
{
    return s->area.y + stage_px(s, units);
}

Rect stage_rect(const Stage *s, int x, int y, int w, int h)
{
    int left = stage_x(s, x), top = stage_y(s, y);
    return (Rect){left, top, stage_x(s, x + w) - left, stage_y(s, y + h) - top};
}

int stage_left(const Stage *s)
{
    return stage_x(s, STAGE_MARGIN);
}

int stage_inner(const Stage *s)
{
    return s->area.w - 2 * stage_px(s, STAGE_MARGIN);
}

int stage_footer_height(const Stage *s)
{
    int text = stage_size(s, SIZE_HINT) * 17 / 10, cap = stage_px(s, FOOTER_CAP_H);
    return text > cap ? text : cap;
}

int stage_footer_y(const Stage *s)
{
    if (!s->compact)
        return stage_y(s, FOOTER_Y + FOOTER_CAP_H) - stage_footer_height(s);
    return s->height - stage_footer_height(s) - stage_px(s, 12);
}

Rect stage_view(const Stage *s, int top)
{
    int bottom = stage_footer_y(s) - stage_px(s, 14);
    return (Rect){s->area.x, top, s->area.w, bottom > top ? bottom - top : 0};
}

Color stage_color(const Stage *s, ColorName name)
{
    return theme_color(s->settings->theme, name);
}

Color stage_house(const Stage *s, int y)
{
    int per_mille = s->height > 1 ? y * 1000 / s->height : 0;
    per_mille = per_mille < 0 ? 0 : per_mille > 1000 ? 1000 : per_mille;
    return theme_mix(stage_color(s, COLOR_HOUSE_TOP), stage_color(s, COLOR_HOUSE_BOTTOM),
                     per_mille);
}

Str stage_word(const Stage *s, const char *key)
{
    return locale_word(s->world->locale, key);
}

Str stage_fill(const Stage *s, const char *key, const Fill *fills, int count)
{
    Buf b = buf_in(s->frame);
    locale_fill(&b, stage_word(s, key), fills, count);
    return buf_str(&b);
}

Str stage_number(const Stage *s, long long value)
{
    Buf b = buf_in(s->frame);
    locale_number(s->world->locale, &b, value);
    return buf_str(&b);
}

Str stage_count(const Stage *s, const char *key, long long n)
{
    if (n == 1)
        key = arena_c(s->frame, arena_format(s->frame, "%s.one", key));
    return stage_fill(s, key, (Fill[]){{"n", stage_number(s, n)}}, 1);
}

Str stage_upper(const Stage *s, Str text)
{
    Buf b = buf_in(s->frame);
    for (size_t at = 0; at < text.n;) {
        uint32_t c = utf8_next(text, &at);
        bool lower = (c >= 'a' && c <= 'z') || (c >= 0xE0 && c <= 0xFE && c != 0xF7);
        utf8_add(&b, lower ? c - 32 : c);
    }
    return buf_str(&b);
}

Block stage_text(const Stage *s, Face f, int size, Str text, int width_px)
{
    return wrap_text(&s->measure, s->frame, (Type){.face = f, .size_px = stage_size(s, size)}, text,
                     S(""), width_px);
}

Block stage_type(const Stage *s, Type type, Str text, int width_px, int height_px)
{
    return wrap_fit(&s->measure, s->frame, type, text, S(""), width_px, height_px, THEME_MIN_PX);
}

Block stage_line(const Stage *s, Face f, int size, Str text, int width_px, bool plain)
{
    Type t = {.face = f, .size_px = stage_size(s, size), .max_lines = 1, .plain = plain};
    return stage_type(s, t, text, width_px, 10000);
}
