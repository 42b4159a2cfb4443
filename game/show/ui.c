/* ui.c -- see ui.h. */
#include "ui.h"

#include <string.h>

Target *targets_add(Targets *t, int id, Rect box, Str name)
{
    Target target = {.id = id, .box = box, .name = name};
    Target *at = ARRAY_PUSH(t->arena, t->items, t->count, t->cap);
    *at = target;
    return at;
}

void targets_add_back(Targets *t, const Stage *s, Rect heading)
{
    if (!s->compact)
        return;
    Target *back = targets_add(t, TARGET_BACK, heading, S("back"));
    back->quiet = back->fixed = true;
}

const Target *targets_find(const Targets *t, int id)
{
    for (int i = 0; i < t->count; i++)
        if (t->items[i].id == id)
            return &t->items[i];
    return NULL;
}

const Target *targets_at(const Targets *t, int x, int y)
{
    for (int i = t->count - 1; i >= 0; i--)
        if (rect_has(t->items[i].box, x, y))
            return &t->items[i];
    return NULL;
}

/* ---- moving the focus */

static int gap(int a, int a_len, int b, int b_len)
{
    if (b >= a + a_len)
        return b - (a + a_len);
    return a >= b + b_len ? a - (b + b_len) : 0;
}

/* How far is `to` from `from` in a direction? What stands beside the way counts thrice as far; -1:
 * not in that direction at all. */
static int far_in(Rect from, Rect to, int key)
{
    bool upright = key == KEY_UP || key == KEY_DOWN;
    int along = upright ? to.y + to.h / 2 - (from.y + from.h / 2)
                        : to.x + to.w / 2 - (from.x + from.w / 2);
    if (key == KEY_UP || key == KEY_LEFT)
        along = -along;
    int ahead = upright ? gap(from.y, from.h, to.y, to.h) : gap(from.x, from.w, to.x, to.w);
    int aside = upright ? gap(from.x, from.w, to.x, to.w) : gap(from.y, from.h, to.y, to.h);
    int off = upright ? to.x - from.x : to.y - from.y;
    bool overlaps = upright ? to.y < from.y + from.h && from.y < to.y + to.h
                            : to.x < from.x + from.w && from.x < to.x + to.w;
    if (along <= 0 || overlaps || (!upright && aside > 0))
        return -1;
    return 100 * (ahead + 3 * aside) + (off < 0 ? -off : off);
}

static int move_towards(const Targets *t, const Target *from, int key)
{
    int best = -1, best_far = 0;
    for (int i = 0; i < t->count; i++) {
        const Target *to = &t->items[i];
        if (to->quiet || to->id == from->id)
            continue;
        int far = far_in(from->box, to->box, key);
        if (far >= 0 && (best < 0 || far < best_far)) {
            best = to->id;
            best_far = far;
        }
    }
    return best < 0 ? from->id : best;
}

static int move_in_order(const Targets *t, int focus, int step)
{
    int at = t->count - 1;
    while (at >= 0 && t->items[at].id != focus)
        at--;
    for (int i = 1; i <= t->count; i++) {
        int next = (at + step * i + 2 * t->count) % t->count;
        if (!t->items[next].quiet)
            return t->items[next].id;
    }
    return focus;
}

int targets_move(const Targets *t, int focus, int key, unsigned mods)
{
    if (!t->count)
        return focus;
    if (key == KEY_TAB)
        return move_in_order(t, focus, mods & MOD_SHIFT ? -1 : 1);
    const Target *from = targets_find(t, focus);
    if (!from)
        return move_in_order(t, focus, 1);
    return move_towards(t, from, key);
}

int targets_max_scroll(const Targets *t)
{
    int max = t->height - t->view.h;
    return t->view.w && max > 0 ? max : 0;
}

int targets_reveal(const Targets *t, int id, int scroll)
{
    const Target *target = targets_find(t, id);
    if (!target || !t->view.w || target->fixed)
        return scroll;
    int margin = t->view.h / 16;
    int above = t->view.y + margin - target->box.y;
    int below = target->box.y + target->box.h - (t->view.y + t->view.h - margin);
    if (below > 0)
        scroll += below;
    if (above > 0)
        scroll -= above;
    return scroll;
}

/* ---- key caps */

/* In a cap's text these stand for drawn arrows. */
static bool arrow_of(char c, Mark *out)
{
    static const struct { char c; Mark mark;
    } arrows[] = {{'^', MARK_ARROW_UP},
                  {'v', MARK_ARROW_DOWN},
                  {'<', MARK_ARROW_LEFT},
                  {'>', MARK_ARROW_RIGHT}};
    for (size_t i = 0; i < sizeof arrows / sizeof *arrows; i++)
        if (arrows[i].c == c) {
            *out = arrows[i].mark;
            return true;
        }
    return false;
}

/* Arrows stand at the end of a cap: where they begin. A letter V alone is a capital. */
static size_t arrows_from(Str cap)
{
    size_t at = cap.n;
    Mark m;
    while (at && arrow_of(cap.s[at - 1], &m))
        at--;
    return at;
}

static Block cap_text(const Stage *s, Str cap)
{
    return stage_line(s, FACE_STRONG, SIZE_KEY, str_trim(str_slice(cap, 0, arrows_from(cap))),
                      s->width, true);
}

static int arrow_px(const Stage *s)
{
    return stage_size(s, SIZE_KEY) * 4 / 5;
}

int keycap_width(const Stage *s, Str cap, int height)
{
    Block text = cap_text(s, cap);
    int arrows = (int)(cap.n - arrows_from(cap)), w = text.width, step = arrow_px(s) * 17 / 10;
    w += arrows * step - (arrows ? step - arrow_px(s) : 0) + (arrows && w ? step / 2 : 0);
    w += 2 * (stage_size(s, SIZE_KEY) / 2);
    return w > height ? w : height;
}

void keycap_draw(const Stage *s, DrawList *d, Rect r, Str cap)
{
    Block text = cap_text(s, cap);
    size_t from = arrows_from(cap);
    int arrows = (int)(cap.n - from), size = arrow_px(s), step = size * 17 / 10;
    int w = text.width + arrows * step - (arrows ? step - size : 0)
          + (arrows && text.width ? step / 2 : 0);
    int x = r.x + (r.w - w) / 2;
    draw_fill(d, r, stage_px(s, 5), stage_color(s, COLOR_PANEL));
    draw_outline(d, r, stage_px(s, 5), 1, stage_color(s, COLOR_LINE));
    block_draw(&text, d, x, r.y + (r.h - text.height) / 2, stage_color(s, COLOR_TEXT), 0, 0);
    x += text.width + (text.width ? step / 2 : 0);
    for (size_t i = from; i < cap.n; i++, x += step) {
        Mark m = MARK_DOT;
        arrow_of(cap.s[i], &m);
        draw_mark(d, (Rect){x, r.y + (r.h - size) / 2, size, size}, m, stage_size(s, SIZE_KEY) / 8,
                  stage_color(s, COLOR_TEXT));
    }
}

/* ---- the footer */

int footer_place(const Stage *s, const Hint *h, int x, FootKey *out)
{
    int height = stage_footer_height(s), y = stage_footer_y(s);
    *out = (FootKey){.hint = *h};
    out->word = stage_line(s, FACE_TEXT, SIZE_HINT, stage_word(s, h->word), s->width, true);
    out->cap = (Rect){x, y, keycap_width(s, stage_word(s, h->cap), height), height};
    int end = out->cap.x + out->cap.w + stage_px(s, 8) + out->word.width;
    out->all = (Rect){x - stage_px(s, 6), y - stage_px(s, 4), end - x + stage_px(s, 14),
                      height + stage_px(s, 8)};
    return end + stage_px(s, 26);
}

/* F1 is never left out: it tells all the others. */
int footer_layout(const Stage *s, const Hint *hints, int count, FootKey *out)
{
    int x = stage_left(s), right = stage_left(s) + stage_inner(s), n = 0;
    const Hint *help = NULL;
    for (int i = 0; i < count; i++)
        if (hints[i].ev.key == KEY_F1)
            help = &hints[i];
    if (s->compact) {
        if (help)
            footer_place(s, help, x, &out[n++]);
        return n;
    }
    FootKey last = {0};
    int help_w = help ? footer_place(s, help, 0, &last) : 0;
    for (int i = 0; i < count; i++) {
        int end = footer_place(s, &hints[i], x, &out[n]) - stage_px(s, 26);
        bool fits = end + (&hints[i] < help ? help_w : 0) <= right;
        if (fits || &hints[i] == help) {
            x = end + stage_px(s, 26);
            n++;
        }
    }
    return n;
}

void footer_draw(const Stage *s, DrawList *d, const FootKey *keys, int count, int hover)
{
    for (int i = 0; i < count; i++) {
        const FootKey *k = &keys[i];
        bool button = s->by_mouse && k->hint.ev.type != EV_NONE && !k->hint.dim;
        if (button)
            draw_fill(d, k->all, stage_px(s, 8),
                      stage_color(s, hover == i ? COLOR_PANEL_FOCUS : COLOR_PANEL));
        keycap_draw(s, d, k->cap, stage_word(s, k->hint.cap));
        block_draw(&k->word, d, k->cap.x + k->cap.w + stage_px(s, 8),
                   k->cap.y + (k->cap.h - k->word.height) / 2,
                   stage_color(s, button ? COLOR_SECOND : COLOR_HINT), 0, 0);
    }
}
