/* screen_help.c -- the keys, the points, the packs; and the keys of the screen one comes from, as
 * buttons: where the footer is too narrow for them, this is how they are clicked. */
#include "screen.h"

#include <string.h>

#define LINES_MAX 40

typedef struct {
    Head head;
    Hint keys[HINTS_MAX];
    int count;
} Help;

typedef struct { Rect cap; Block word; int word_x, word_y; Str key; } KeyLine;

typedef struct {
    Rect heading, view, button[HINTS_MAX];
    Block here, keys_head, word[HINTS_MAX], text_head[3], text[3];
    int here_y, keys_y, text_head_y[3], text_y[3];
    KeyLine line[LINES_MAX];
    int lines, height;
} Layout;

static const struct { const char *cap, *word; } all_keys[] = {
    {"key.a-f", "help.answer"},   {"key.1-6", "help.answer.digits"}, {"key.enter", "help.enter"},
    {"key.arrows", "help.arrows"}, {"key.x", "help.fifty"},  {"key.s", "help.swap"},
    {"key.h", "help.clue"},       {"key.p", "help.pause"},  {"key.esc", "help.back"},
    {"key.f11", "help.full"},     {"key.f1", "help.help"},  {"key.ctrl-q", "help.quit"},
    {"key.ctrl-v", "help.paste"},
};
static const char *const text_heads[3] = {"help.points.title", "help.packs.title",
                                          "help.records.title"};
static const char *const texts[3] = {"help.points", "help.packs", "help.records"};

void help_set_keys(void *state, const Hint *hints, int count)
{
    Help *h = state;
    h->count = 0;
    for (int i = 0; i < count; i++)
        h->keys[h->count++] = hints[i];
}

/* Only what can be done from here is a button. */
static bool is_button(const Hint *h)
{
    return h->ev.type != EV_NONE && !h->dim && h->ev.key != KEY_F1;
}

/* ---- layout */

static int place_buttons(const Help *h, Layout *l, int y)
{
    const Stage *s = h->head.stage;
    int left = stage_left(s), right = left + stage_inner(s), x = left, height = stage_room(s, 40);
    int cap_h = stage_footer_height(s);
    for (int i = 0; i < h->count; i++) {
        if (!is_button(&h->keys[i]))
            continue;
        l->word[i] = stage_line(s, FACE_TEXT, SIZE_NOTE, stage_word(s, h->keys[i].word),
                                stage_inner(s) / 2, true);
        int w = keycap_width(s, stage_word(s, h->keys[i].cap), cap_h) + l->word[i].width
              + stage_px(s, 34);
        if (x > left && x + w > right) {
            x = left;
            y += height + stage_px(s, 8);
        }
        l->button[i] = (Rect){x, y, w, height};
        x += w + stage_px(s, 12);
    }
    return y + height;
}

static int place_keys(const Stage *s, Layout *l, int y)
{
    int columns = s->compact ? 1 : 2, count = (int)(sizeof all_keys / sizeof *all_keys);
    int width = stage_inner(s) / columns, cap_h = stage_footer_height(s), cap_w = 0;
    for (int i = 0; i < count; i++) {
        int w = keycap_width(s, stage_word(s, all_keys[i].cap), cap_h);
        cap_w = cap_w > w ? cap_w : w;
    }
    int tops[2] = {y, y}, half = (count + columns - 1) / columns;
    for (int i = 0; i < count; i++) {
        KeyLine *k = &l->line[l->lines++];
        int column = i / half, x = stage_left(s) + column * width;
        k->key = stage_word(s, all_keys[i].cap);
        k->word = stage_type(s, (Type){.face = FACE_TEXT, .size_px = stage_size(s, SIZE_NOTE)},
                             stage_word(s, all_keys[i].word),
                             width - cap_w - stage_px(s, 40), 10000);
        k->cap = (Rect){x, tops[column], keycap_width(s, k->key, cap_h), cap_h};
        k->word_x = x + cap_w + stage_px(s, 16);
        int h = k->word.height > cap_h ? k->word.height : cap_h;
        k->word_y = k->word.lines > 1 ? tops[column] : tops[column] + (cap_h - k->word.height) / 2;
        tops[column] += h + stage_px(s, 8);
    }
    return tops[0] > tops[1] ? tops[0] : tops[1];
}

static Layout *layout(const Help *h)
{
    const Stage *s = h->head.stage;
    Layout *l = arena_new(s->frame, Layout, 1);
    int width = stage_inner(s) - stage_px(s, 20), gap = stage_px(s, 16);
    l->heading = heading_box(s, "help.title");
    int top = l->heading.y + l->heading.h + stage_px(s, 10);
    l->view = stage_view(s, top);
    int y = top + stage_px(s, 6) - h->head.view.scroll;
    bool any = false;
    for (int i = 0; i < h->count; i++)
        any = any || is_button(&h->keys[i]);
    if (any) {
        l->here = stage_text(s, FACE_SIGN, SIZE_SMALL_HEADING, stage_word(s, "help.here"), width);
        l->here_y = y;
        y = place_buttons(h, l, y + l->here.height + stage_px(s, 6)) + gap;
    }
    l->keys_head = stage_text(s, FACE_SIGN, SIZE_SMALL_HEADING, stage_word(s, "help.keys"), width);
    l->keys_y = y;
    y = place_keys(s, l, y + l->keys_head.height + stage_px(s, 6)) + gap;
    for (int i = 0; i < 3; i++) {
        l->text_head[i] =
            stage_text(s, FACE_SIGN, SIZE_SMALL_HEADING, stage_word(s, text_heads[i]), width);
        l->text_head_y[i] = y;
        y += l->text_head[i].height;
        l->text[i] = stage_type(
            s, (Type){.face = FACE_TEXT, .size_px = stage_size(s, SIZE_NOTE), .pitch_percent = 150},
            stage_word(s, texts[i]), width, 10000);
        l->text_y[i] = y;
        y += l->text[i].height + gap;
    }
    l->height = y + h->head.view.scroll - l->view.y;
    return l;
}

/* ---- painting */

static void draw_buttons(const Help *h, DrawList *d, const Layout *l)
{
    const Stage *s = h->head.stage;
    Block none = {0};
    for (int i = 0; i < h->count; i++) {
        Rect r = l->button[i];
        if (!r.w)
            continue;
        Str cap = stage_word(s, h->keys[i].cap);
        int cap_h = stage_footer_height(s), cap_w = keycap_width(s, cap, cap_h);
        button_draw(s, d, r, &none, h->head.view.focus == i, false);
        keycap_draw(s, d, (Rect){r.x + stage_px(s, 10), r.y + (r.h - cap_h) / 2, cap_w, cap_h},
                    cap);
        block_middle(&l->word[i], d, r.x + stage_px(s, 20) + cap_w, r,
                     stage_color(s, COLOR_SECOND));
    }
}

static void draw(const void *state, DrawList *d)
{
    const Help *h = state;
    const Stage *s = h->head.stage;
    const Layout *l = layout(h);
    int x = stage_left(s);
    Color text = stage_color(s, COLOR_SECOND), main = stage_color(s, COLOR_TEXT),
          brass = stage_color(s, COLOR_BRASS);
    heading_draw(s, d, "help.title");
    d->clip = l->view;
    block_draw(&l->here, d, x, l->here_y, brass, brass, brass);
    draw_buttons(h, d, l);
    block_draw(&l->keys_head, d, x, l->keys_y, brass, brass, brass);
    for (int i = 0; i < l->lines; i++) {
        keycap_draw(s, d, l->line[i].cap, l->line[i].key);
        block_draw(&l->line[i].word, d, l->line[i].word_x, l->line[i].word_y, text, main, main);
    }
    for (int i = 0; i < 3; i++) {
        block_draw(&l->text_head[i], d, x, l->text_head_y[i], brass, brass, brass);
        block_draw(&l->text[i], d, x, l->text_y[i], text, main, main);
    }
    scroll_draw(s, d, l->view, l->height, h->head.view.scroll);
}

/* ---- events */

static void targets(const void *state, Targets *out)
{
    const Help *h = state;
    const Layout *l = layout(h);
    for (int i = 0; i < h->count; i++)
        if (l->button[i].w)
            targets_add(out, i, l->button[i], stage_word(h->head.stage, h->keys[i].word));
    out->view = l->view;
    out->height = l->height;
    targets_add_back(out, h->head.stage, l->heading);
}

static Action choose(void *state, int id)
{
    (void)state;
    return ACTION_VALUE(ACT_BACK, id + 1);
}

static int hints(const void *state, Hint *out)
{
    (void)state;
    int n = 0;
    out[n++] = (Hint){.cap = "key.up-down", .word = "hint.scroll"};
    out[n++] = HINT_KEY("key.esc", "hint.back", KEY_ESCAPE);
    out[n++] = HINT_KEY("key.f1", "hint.back", KEY_F1);
    return n;
}

const Screen screen_help = {
    .name = "help", .size = sizeof(Help), .choose = choose, .targets = targets, .hints = hints,
    .draw = draw,
};
