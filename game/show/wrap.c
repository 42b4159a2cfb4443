/* wrap.c -- see wrap.h. A text is first made plain, with one byte of style beside each of its
 * bytes; then words are measured and put on lines; then each line is cut into runs. */
#include "wrap.h"

#include <string.h>

#include "theme.h"
#include "utf8.h"

enum { STYLE_TITLE = 1, STYLE_KEY = 2 };

/* Garamond is small for its size: titles are set a tenth larger, as in the design. */
#define TITLE_SIZE(px) (((px) * 11 + 5) / 10)

int face_cap_px(Face f, int size_px)
{
    static const int per_mille[FACE_COUNT] = {700, 727, 727, 650};
    return (size_px * per_mille[f] + 500) / 1000;
}

static int face_tracking_px(Face f, int size_px)
{
    return f == FACE_SIGN ? THEME_TRACKING(size_px) : 0;
}

/* ---- marks */

typedef struct {
    Str text;
    uint8_t *style;
} Styled;

static Styled read_marks(Arena *a, Str marked, bool plain)
{
    char *text = arena_new(a, char, marked.n + 1);
    uint8_t *style = arena_new(a, uint8_t, marked.n + 1);
    size_t n = 0;
    uint8_t now = 0;
    for (size_t i = 0; i < marked.n; i++) {
        char c = marked.s[i];
        if (!plain && c == '*') {
            now ^= STYLE_TITLE;
            continue;
        }
        if (!plain && c == '\\' && i + 1 < marked.n)
            c = marked.s[++i];
        style[n] = now;
        text[n++] = c == '\n' || c == '\t' ? ' ' : c;
    }
    return (Styled){{text, n}, style};
}

static bool is_word_byte(Str t, size_t at)
{
    if (at >= t.n)
        return false;
    unsigned char c = (unsigned char)t.s[at];
    return c >= 0x80 || (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');
}

static void mark_key(Styled *s, Str key)
{
    for (size_t from = 0; key.n && from + key.n <= s->text.n;) {
        ptrdiff_t at = str_find(str_slice(s->text, from, s->text.n), key);
        if (at < 0)
            return;
        size_t begin = from + (size_t)at, end = begin + key.n;
        from = end;
        bool whole = !(begin && is_word_byte(s->text, begin - 1)) && !is_word_byte(s->text, end);
        for (size_t i = begin; whole && i < end; i++)
            s->style[i] |= STYLE_KEY;
    }
}

/* ---- where lines may break */

static bool is_cjk(uint32_t c)
{
    return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0xFF00 && c <= 0xFF60) || (c >= 0x20000 && c <= 0x3FFFF);
}

/* Marks that never begin a line. */
static bool is_closing(uint32_t c)
{
    static const uint32_t closing[] = {'!', ')', ',', '.', ':', ';', '?', ']', '}', 0x2019, 0x201D,
                                       0x3001, 0x3002, 0x300D, 0x300F, 0x3011, 0x30FC, 0xFF01,
                                       0xFF09, 0xFF0C, 0xFF1A, 0xFF1F};
    for (size_t i = 0; i < sizeof closing / sizeof *closing; i++)
        if (c == closing[i])
            return true;
    return false;
}

/* The end of the word that begins at `from`, its blanks not counted; `*next`: where the next
 * begins. */
static size_t word_end(Str t, size_t from, size_t *next)
{
    size_t at = from, end = from;
    uint32_t before = 0;
    while (at < t.n) {
        size_t here = at;
        uint32_t c = utf8_next(t, &at);
        if (c == ' ') {
            while (at < t.n && t.s[at] == ' ')
                at++;
            *next = at;
            return here;
        }
        if (here > from && (is_cjk(c) || is_cjk(before)) && !is_closing(c)) {
            *next = here;
            return here;
        }
        before = c;
        end = at;
    }
    *next = t.n;
    return end;
}

/* ---- setting */

typedef struct {
    const Measure *m;
    Arena *a;
    Type type;
    Styled in;
    int width_px;
    Block *out;
    int cap;
    int ascent;                 /* first baseline below the top */
} Setter;

static Face face_at(const Setter *s, size_t at)
{
    return s->in.style[at] & STYLE_TITLE ? FACE_TITLE : s->type.face;
}

static int size_of(const Setter *s, Face f)
{
    return f == FACE_TITLE && s->type.face != FACE_TITLE ? TITLE_SIZE(s->type.size_px)
                                                         : s->type.size_px;
}

static int tracking_of(const Setter *s, Face f)
{
    return face_tracking_px(f, s->type.size_px) + s->type.tracking_px;
}

static int measured(const Setter *s, Face f, Str text)
{
    return text.n ? s->m->width(s->m->ctx, f, size_of(s, f), tracking_of(s, f), text) : 0;
}

/* The end of the piece of one style that begins at `from`. */
static size_t piece_end(const Setter *s, size_t from, size_t end)
{
    size_t at = from + 1;
    while (at < end && s->in.style[at] == s->in.style[from])
        at++;
    return at;
}

static int width_between(const Setter *s, size_t from, size_t end)
{
    int w = 0;
    while (from < end) {
        size_t stop = piece_end(s, from, end);
        w += measured(s, face_at(s, from), str_slice(s->in.text, from, stop));
        from = stop;
    }
    return w;
}

static void add_run(Setter *s, size_t from, size_t end, int *x)
{
    Face f = face_at(s, from);
    Str text = str_slice(s->in.text, from, end);
    Block *b = s->out;
    int size = size_of(s, f);
    Run run = {.text = text, .face = f, .size_px = size, .tracking_px = tracking_of(s, f),
               .x = *x, .baseline = b->lines * b->pitch_px + s->ascent, .w = measured(s, f, text),
               .line = b->lines, .title = s->in.style[from] & STYLE_TITLE,
               .key = s->in.style[from] & STYLE_KEY};
    *x += run.w;
    Run *at = ARRAY_PUSH(s->a, b->runs, b->count, s->cap);
    *at = run;
}

/* Blanks at either end of a run would be drawn by the painter's rules, not ours: they become space
 * between runs. */
static void add_line(Setter *s, size_t from, size_t end)
{
    Block *b = s->out;
    int x = 0, first = b->count;
    while (from < end) {
        size_t stop = piece_end(s, from, end), a = from, z = stop;
        while (a < z && s->in.text.s[a] == ' ')
            x += measured(s, face_at(s, a++), S(" "));
        while (z > a && s->in.text.s[z - 1] == ' ')
            z--;
        if (z > a)
            add_run(s, a, z, &x);
        while (z++ < stop && a < stop)
            x += measured(s, face_at(s, stop - 1), S(" "));
        from = stop;
    }
    int shift = s->type.align == ALIGN_LEFT ? 0
              : s->type.align == ALIGN_RIGHT ? s->width_px - x : (s->width_px - x) / 2;
    for (int i = first; i < b->count; i++)
        b->runs[i].x += shift > 0 ? shift : 0;
    b->width = x > b->width ? x : b->width;
    b->lines++;
}

/* As much of an over-long word as fits a line, one code point at least. */
static size_t break_word(const Setter *s, size_t from, size_t end, int room)
{
    size_t at = from, fits = from;
    while (at < end) {
        utf8_next(s->in.text, &at);
        if (fits > from && width_between(s, from, at) > room)
            break;
        fits = at;
    }
    return fits;
}

/* The last line allowed: what fits of the rest with an ellipsis after it. */
static void add_cut_line(Setter *s, size_t from)
{
    static const char dots[] = "\xE2\x80\xA6";
    Str text = s->in.text;
    int room = s->width_px - measured(s, s->type.face, S("\xE2\x80\xA6"));
    size_t end = break_word(s, from, text.n, room > 0 ? room : 0);
    while (end > from + 1 && text.s[end - 1] == ' ')
        end--;
    char *joined = arena_new(s->a, char, end + sizeof dots);
    uint8_t *style = arena_new(s->a, uint8_t, end + sizeof dots);
    memcpy(joined, text.s, end);
    memcpy(joined + end, dots, sizeof dots - 1);
    memcpy(style, s->in.style, end);
    memset(style + end, end ? style[end - 1] : 0, sizeof dots - 1);
    s->in = (Styled){{joined, end + sizeof dots - 1}, style};
    s->out->cut = true;
    add_line(s, from, s->in.text.n);
}

static void set_lines(Setter *s)
{
    Str t = s->in.text;
    size_t line = 0;
    while (line < t.n && t.s[line] == ' ')
        line++;
    while (line < t.n) {
        size_t end = line, next = line, from = line;
        while (from < t.n) {
            size_t after, stop = word_end(t, from, &after);
            if (width_between(s, line, stop) > s->width_px)
                break;
            end = stop, next = from = after;
        }
        if (end == line) {
            size_t after, stop = word_end(t, line, &after);
            end = break_word(s, line, stop, s->width_px);
            next = end == stop ? after : end;
            s->out->broken = s->out->broken || end < stop;
        }
        if (next < t.n && s->type.max_lines && s->out->lines + 1 == s->type.max_lines) {
            add_cut_line(s, line);
            return;
        }
        add_line(s, line, end);
        line = next;
    }
}

Block wrap_text(const Measure *m, Arena *a, Type type, Str text, Str key, int width_px)
{
    int pitch = (type.size_px * (type.pitch_percent ? type.pitch_percent : 140) + 50) / 100;
    Block out = {.size_px = type.size_px, .pitch_px = pitch};
    Setter s = {.m = m, .a = a, .type = type, .in = read_marks(a, text, type.plain),
                .width_px = width_px > 1 ? width_px : 1, .out = &out};
    s.ascent = (pitch + face_cap_px(type.face, type.size_px) + 1) / 2;
    mark_key(&s.in, read_marks(a, key, type.plain).text);
    set_lines(&s);
    out.height = out.lines * pitch;
    return out;
}

Block wrap_fit(const Measure *m, Arena *a, Type type, Str text, Str key, int width_px,
               int height_px, int min_px)
{
    int least = (type.size_px * 3 + 3) / 4;
    if (least < min_px)
        least = min_px;
    for (;;) {
        Block b = wrap_text(m, a, type, text, key, width_px);
        if ((b.height <= height_px && !b.broken && !b.cut) || type.size_px <= least)
            return b;
        int step = type.size_px > 40 ? 2 : 1;
        type.size_px = type.size_px - step < least ? least : type.size_px - step;
    }
}

void block_draw(const Block *b, DrawList *d, int x, int y, Color text, Color title, Color key)
{
    for (int i = 0; i < b->count; i++) {
        const Run *r = &b->runs[i];
        Color c = r->key ? key : r->title ? title : text;
        draw_text(d, r->face, r->size_px, r->tracking_px, x + r->x, y + r->baseline, r->w, c,
                  r->text);
    }
}
