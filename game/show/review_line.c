/* review_line.c -- see review_line.h. */
#include "review_line.h"

#define BOX 22

/* ---- words */

/* "Original_title" as people write it. */
static Str label_said(const Stage *s, Str name)
{
    Buf b = buf_in(s->frame);
    for (size_t i = 0; i < name.n; i++)
        buf_add_char(&b, name.s[i] == '_' ? ' ' : name.s[i]);
    return buf_str(&b);
}

enum { PARTS_MAX = 8 };

static bool is_prize(Str name)
{
    return str_in_list(name, "Won|Nominated|Competed");
}

static bool has_parts(Str name)
{
    return is_prize(name) || str_in_list(name, "Based_on|Song");
}

/* "Palme d'Or · Cannes Film Festival · 2012": the parts that are there, and in words a prize's year
 * that is not. */
static Str value_said(const Stage *s, const Field *f)
{
    enum { YEAR = 2 };
    Str parts[PARTS_MAX] = {{0}};
    if (!has_parts(f->name))
        return f->value;
    int count = record_parts(s->frame, f->value, parts, PARTS_MAX);
    Buf b = buf_in(s->frame);
    for (int i = 0; i < count; i++) {
        if (b.n && parts[i].n)
            buf_add_c(&b, " \xC2\xB7 ");
        bool no_year = is_prize(f->name) && i == YEAR && str_equal(parts[i], S("?"));
        buf_add(&b, no_year ? stage_word(s, "review.no-year") : parts[i]);
    }
    return buf_str(&b);
}

/* The words as the sentence has them, in capitals or not, if they are more than those before. */
static void note_longest(Str said, Str words, Str *best)
{
    for (size_t at = 0; words.n > best->n && at + words.n <= said.n; at++) {
        Str there = str_slice(said, at, at + words.n);
        if (str_equal_ascii_nocase(there, words))
            *best = there;
    }
}

/* "noir" of "film noir", where the text says "neo-noir". */
static void note_longest_word(Str said, Str value, Str *best)
{
    enum { TELLING = 4 };
    for (Str rest = value, word; rest.n;) {
        str_cut(rest, ' ', &word, &rest);
        if (word.n >= TELLING)
            note_longest(said, word, best);
    }
}

/* The words of the value that the sentence has: the name, the longest part, the adjective of a
 * country, or one word at least. */
static Str key_words(const Stage *s, const Field *f, Str said)
{
    Str best = S(""), parts[PARTS_MAX] = {{0}};
    note_longest(said, f->value, &best);
    if (str_equal(f->name, S("Star"))) {
        StarLine star = record_star(f->value);
        note_longest(said, star.person, &best);
        if (!best.n)
            note_longest(said, star.character, &best);
    }
    if (has_parts(f->name)) {
        int count = record_parts(s->frame, f->value, parts, PARTS_MAX);
        for (int i = count - 1; i >= 0; i--)
            note_longest(said, parts[i], &best);
    }
    const Names *names = catalog_names(s->world->catalog);
    uint32_t country = str_equal(f->name, S("Country")) ? names_find_country(names, f->value)
                                                        : NAMES_NONE;
    if (!best.n && country != NAMES_NONE)
        note_longest(said, names->countries[country].adjective, &best);
    if (!best.n)
        note_longest_word(said, f->value, &best);
    return best;
}

/* ---- layout */

Block line_said(const Stage *s, const ReviewLine *line, int size, int lines, int width)
{
    Type type = {.face = FACE_TEXT, .size_px = stage_size(s, size), .plain = true,
                 .max_lines = lines, .pitch_percent = 150};
    return wrap_text(&s->measure, s->frame, type, line->said, key_words(s, line->field, line->said),
                     width);
}

int line_set(const Stage *s, const ReviewLine *in, int x, int y, int w, SetLine *l)
{
    int pad = stage_px(s, 12), box = stage_room(s, BOX), gap = stage_px(s, 7);
    Type value = {.face = FACE_STRONG, .size_px = stage_size(s, SIZE_VALUE), .plain = true,
                  .max_lines = 2};
    l->text_x = x + pad + box + pad;
    int room = x + w - pad - l->text_x, label_w = s->compact ? room : room * 24 / 100;
    bool asked = in->asked && !in->ticked;
    if (in->doubt || asked)
        l->tag = stage_line(s, FACE_TEXT, SIZE_HINT,
                            stage_word(s, asked ? "review.asked" : "review.doubt"), room / 3, true);
    int tag_w = in->doubt || asked ? l->tag.width + pad : 0;
    l->label = stage_line(s, FACE_TEXT, SIZE_HINT, label_said(s, in->field->name),
                          label_w - (s->compact ? tag_w : pad), true);
    l->value_x = s->compact ? l->text_x : l->text_x + label_w;
    l->value = stage_type(s, value, value_said(s, in->field),
                          x + w - pad - l->value_x - (s->compact ? 0 : tag_w), 10000);
    l->value_y = y + gap + (s->compact ? l->label.height : 0);
    int h = l->value_y + l->value.height - y;
    if (s->compact && in->said.n) {
        l->said = line_said(s, in, SIZE_HINT, 3, room);
        h += l->said.height;
    }
    h = (h > box + gap ? h : box + gap) + gap;
    l->row = (Rect){x, y, w, h};
    l->box = (Rect){x + pad, y + (s->compact ? gap : (h - box) / 2), box, box};
    return y + h + stage_px(s, 4);
}

/* ---- painting */

static void draw_tick(const Stage *s, DrawList *d, Rect r, bool ticked)
{
    int radius = stage_px(s, 4), in = r.w / 5;
    if (!ticked) {
        draw_outline(d, r, radius, stage_px(s, 2) > 1 ? stage_px(s, 2) : 1,
                     stage_color(s, COLOR_HINT));
        return;
    }
    draw_fill(d, r, radius, stage_color(s, COLOR_RIGHT));
    draw_mark(d, rect_inset(r, in), MARK_CHECK, r.w / 8 + 1, stage_color(s, COLOR_ON_MARKED));
}

/* A line through what is struck: through each line of its text. */
static void draw_strike(const Stage *s, DrawList *d, const Block *b, int x, int y, Color c)
{
    int thick = stage_px(s, 2) > 1 ? stage_px(s, 2) : 1;
    for (int i = 0; i < b->count; i++) {
        const Run *run = &b->runs[i];
        int middle = y + run->baseline - face_cap_px(run->face, run->size_px) / 2;
        draw_fill(d, (Rect){x + run->x, middle, run->w, thick}, 0, c);
    }
}

void line_draw(const Stage *s, DrawList *d, const ReviewLine *in, const SetLine *k,
               bool focused)
{
    Color hint = stage_color(s, COLOR_HINT), second = stage_color(s, COLOR_SECOND),
          brass = stage_color(s, COLOR_BRASS);
    Color value = in->ticked ? stage_color(s, COLOR_TEXT) : hint;
    panel_draw(s, d, k->row, 6, focused);
    draw_tick(s, d, k->box, in->ticked);
    int drop = (k->value.pitch_px - k->label.pitch_px) / 2;
    int label_y = s->compact ? k->value_y - k->label.height : k->value_y + (drop > 0 ? drop : 0);
    block_draw(&k->label, d, k->text_x, label_y, hint, hint, hint);
    block_draw(&k->value, d, k->value_x, k->value_y, value, value, value);
    if (!in->ticked && !in->doubt && !in->asked)
        draw_strike(s, d, &k->value, k->value_x, k->value_y, hint);
    block_draw(&k->tag, d, k->row.x + k->row.w - stage_px(s, 12) - k->tag.width, label_y, brass,
               brass, brass);
    block_draw(&k->said, d, k->text_x, k->value_y + k->value.height, second, second, brass);
}
