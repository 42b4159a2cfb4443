/* screen_review.c -- what was read out of a text, film by film: each fact beside its sentence, to
 * be ticked or struck before it is played or kept. */
#include "screen.h"

#include <string.h>

#include "review_panel.h"

#define FILM_Y 92
#define LIST_Y 136
#define LIST_W 640
#define PANEL_X 728
#define BUTTON_Y 590
#define BUTTON_H 46
#define BUTTON_W 220

enum { LINE, PLAY = 5000, SAVE, BEFORE, AFTER }; /* LINE and up: the lines of the film shown */

typedef struct {
    Head head;
    int film;                   /* which is shown */
    int panel_scroll;
    ReviewMarks marks;
} Review;

typedef struct {
    Rect heading, view, panel, inner, play, save, before, after;
    Block film, play_word, save_word;
    ReviewFilm lines;
    SetLine *line;
    ReviewPanel about;
    int films, film_x, film_y, height;
    bool can_play, apart;       /* apart: the panel stands beside the list and scrolls alone */
} Layout;

static const Proposal *proposal(const Review *r)
{
    return &r->head.stage->world->proposal;
}

/* ---- words */

static Str marked_title(const Stage *s, Str title)
{
    Buf b = buf_in(s->frame);
    buf_add_char(&b, '*');
    for (size_t i = 0; i < title.n; i++) {
        if (title.s[i] == '*' || title.s[i] == '\\')
            buf_add_char(&b, '\\');
        buf_add_char(&b, title.s[i]);
    }
    buf_add_char(&b, '*');
    return buf_str(&b);
}

static Str film_said(const Review *r, const ReviewFilm *f, int films)
{
    const Stage *s = r->head.stage;
    Str title = f->title.n ? f->title : record_value(f->record, "Title");
    Str year = f->year.n ? f->year : record_value(f->record, "Year");
    const Fill fills[] = {{"film", marked_title(s, title)},
                          {"year", year.n ? year : S("?")},
                          {"n", stage_number(s, r->film + 1)},
                          {"count", stage_number(s, films)}};
    return stage_fill(s, films > 1 ? "review.film.of" : "review.film", fills, 4);
}

/* ---- layout */

static void place_lines(const Review *r, Layout *l, int y, int w)
{
    const Stage *s = r->head.stage;
    l->line = arena_new(s->frame, SetLine, l->lines.count + 1);
    for (int i = 0; i < l->lines.count; i++)
        y = line_set(s, &l->lines.lines[i], stage_left(s), y, w, &l->line[i]);
    l->height = y;
}

static const ReviewLine *focused_line(const Review *r, const Layout *l)
{
    int at = r->head.view.focus;
    return at >= LINE && at < l->lines.count ? &l->lines.lines[at] : NULL;
}

static void set_panel(const Review *r, Layout *l, int width)
{
    const ReviewLine *line = l->apart ? focused_line(r, l) : NULL;
    review_panel_set(r->head.stage, proposal(r), &l->lines, line, width, &l->about);
}

static Rect place_button(const Stage *s, Block *word, const char *key, int x, int y, int w)
{
    *word = stage_line(s, FACE_STRONG, SIZE_VALUE, stage_word(s, key), w - stage_px(s, 16), true);
    return (Rect){x, y, w, stage_room(s, BUTTON_H)};
}

static void place_buttons(const Review *r, Layout *l, int y)
{
    const Stage *s = r->head.stage;
    int gap = stage_px(s, 12), w = stage_room(s, BUTTON_W);
    if (2 * w + gap > stage_inner(s))
        w = (stage_inner(s) - gap) / 2;
    l->play = place_button(s, &l->play_word, "review.play", stage_left(s), y, w);
    l->save = place_button(s, &l->save_word, "review.save", stage_left(s) + w + gap, y, w);
}

/* The film's name between the marks that lead to the one before and after. */
static void place_film(const Review *r, Layout *l, int y)
{
    const Stage *s = r->head.stage;
    int side = stage_room(s, 30), several = l->films > 1;
    if (!l->films)
        return;
    int width = s->compact ? stage_inner(s) : stage_px(s, LIST_W);
    if (several)
        width -= 3 * side;
    Type type = {.face = FACE_TEXT, .size_px = stage_size(s, SIZE_BODY), .max_lines = 1};
    l->film = stage_type(s, type, film_said(r, &l->lines, l->films), width, 10000);
    l->film_y = y;
    l->film_x = stage_left(s) + several * (side + side / 2);
    if (!several)
        return;
    int top = y + (l->film.height - side) / 2;
    l->before = (Rect){stage_left(s), top, side, side};
    l->after = (Rect){l->film_x + l->film.width + side / 2, top, side, side};
}

static void place_narrow(const Review *r, Layout *l, int top)
{
    const Stage *s = r->head.stage;
    int up = r->head.view.scroll, pad = stage_px(s, 20), gap = stage_px(s, 14);
    l->view = stage_view(s, top);
    place_film(r, l, top + stage_px(s, 6) - up);
    place_lines(r, l, top + stage_px(s, 16) + l->film.height - up, stage_inner(s));
    set_panel(r, l, stage_inner(s) - 2 * pad);
    int y = l->height + gap;
    if (l->can_play) {
        place_buttons(r, l, y);
        y += l->play.h + gap;
    }
    if (l->about.height) {
        l->panel = (Rect){stage_left(s), y, stage_inner(s), l->about.height + 2 * pad};
        l->inner = rect_inset(l->panel, pad);
        y += l->panel.h + gap;
    }
    l->height = y + up - l->view.y;
}

static void place_wide(const Review *r, Layout *l, int top)
{
    const Stage *s = r->head.stage;
    int pad = stage_px(s, 26), above = stage_px(s, 6), button = stage_room(s, BUTTON_H);
    int film = stage_y(s, FILM_Y) > top ? stage_y(s, FILM_Y) : top;
    place_film(r, l, film);
    int list = film + l->film.height + stage_px(s, 10);
    if (list < stage_y(s, LIST_Y))
        list = stage_y(s, LIST_Y);
    int buttons = stage_y(s, BUTTON_Y + BUTTON_H) - button, foot = stage_footer_y(s);
    if (buttons + button > foot - stage_px(s, 14))
        buttons = foot - stage_px(s, 14) - button;
    int end = buttons - stage_px(s, 18);
    if (l->can_play)
        place_buttons(r, l, buttons);
    l->view = (Rect){s->area.x, list - above, stage_x(s, STAGE_MARGIN + LIST_W + 20) - s->area.x,
                     end + 2 * above - list};
    place_lines(r, l, list - r->head.view.scroll, stage_px(s, LIST_W));
    l->height += r->head.view.scroll - l->view.y + above;
    int x = l->films ? stage_x(s, PANEL_X) : stage_left(s);
    l->panel = (Rect){x, list, stage_left(s) + stage_inner(s) - x, end - list};
    l->inner = (Rect){x, list + pad / 2, l->panel.w, l->panel.h - pad};
    set_panel(r, l, l->panel.w - 2 * pad);
}

static Layout *layout(const Review *r)
{
    const Stage *s = r->head.stage;
    const Pack *pack = proposal(r)->pack;
    Layout *l = arena_new(s->frame, Layout, 1);
    l->apart = !s->compact;
    l->films = pack ? review_count(pack) : 0;
    l->can_play = pack && (l->films || pack->questions);
    if (l->films)
        l->lines = review_film(pack, &r->marks, r->film, s->frame);
    l->heading = heading_box(s, "review.title");
    int top = l->heading.y + l->heading.h + stage_px(s, s->compact ? 8 : 4);
    if (s->compact)
        place_narrow(r, l, top);
    else
        place_wide(r, l, top);
    return l;
}

/* ---- painting */

static void draw_film(const Stage *s, DrawList *d, const Layout *l)
{
    Color text = stage_color(s, COLOR_SECOND), brass = stage_color(s, COLOR_BRASS);
    block_draw(&l->film, d, l->film_x, l->film_y, text, stage_color(s, COLOR_TEXT), text);
    if (!l->before.w)
        return;
    int in = l->before.w / 4;
    draw_mark(d, rect_inset(l->before, in), MARK_CHEVRON_LEFT, in / 3 + 1, brass);
    draw_mark(d, rect_inset(l->after, in), MARK_CHEVRON_RIGHT, in / 3 + 1, brass);
}

static void draw_panel(const Review *r, DrawList *d, const Layout *l)
{
    const Stage *s = r->head.stage;
    Rect clip = d->clip;
    int x = l->panel.x + stage_px(s, l->apart ? 26 : 20);
    draw_fill(d, l->panel, stage_px(s, 10), stage_color(s, COLOR_SCREEN));
    if (l->apart)
        d->clip = l->inner;
    review_panel_draw(s, d, &l->about, x, l->inner.y - (l->apart ? r->panel_scroll : 0));
    if (l->apart)
        scroll_draw(s, d, l->inner, l->about.height, r->panel_scroll);
    d->clip = clip;
}

static void draw(const void *state, DrawList *d)
{
    const Review *r = state;
    const Stage *s = r->head.stage;
    const Layout *l = layout(r);
    int focus = r->head.view.focus;
    heading_draw(s, d, "review.title");
    if (s->compact)
        d->clip = l->view;
    draw_film(s, d, l);
    d->clip = l->view;
    for (int i = 0; i < l->lines.count; i++)
        if (rect_meets(rect_inset(l->line[i].row, -stage_px(s, 4)), l->view))
            line_draw(s, d, &l->lines.lines[i], &l->line[i], focus == i);
    scroll_draw(s, d, l->view, l->height, r->head.view.scroll);
    if (!s->compact)
        d->clip = (Rect){0};
    if (l->panel.h)
        draw_panel(r, d, l);
    if (!l->can_play)
        return;
    button_draw(s, d, l->play, &l->play_word, focus == PLAY, true);
    button_draw(s, d, l->save, &l->save_word, focus == SAVE, false);
}

/* ---- events */

static void targets(const void *state, Targets *out)
{
    const Review *r = state;
    const Layout *l = layout(r);
    for (int i = 0; i < l->lines.count; i++)
        targets_add(out, LINE + i, l->line[i].row, l->lines.lines[i].field->name);
    if (l->can_play) {
        targets_add(out, PLAY, l->play, S("play"))->fixed = l->apart;
        targets_add(out, SAVE, l->save, S("save"))->fixed = l->apart;
    }
    if (l->before.w) {
        Target *before = targets_add(out, BEFORE, l->before, S("film before"));
        before->quiet = true;
        before->fixed = l->apart;
        Target *after = targets_add(out, AFTER, l->after, S("next film"));
        after->quiet = true;
        after->fixed = l->apart;
    }
    out->view = l->view;
    out->height = l->height;
    targets_add_back(out, r->head.stage, l->heading);
}

static void enter(void *state)
{
    Review *r = state;
    r->film = r->panel_scroll = 0;
    memset(&r->marks, 0, sizeof r->marks);
}

static Action show_film(Review *r, int by)
{
    int films = proposal(r)->pack ? review_count(proposal(r)->pack) : 0;
    if (films < 2)
        return ACTION(ACT_NONE);
    r->film = (r->film + by + films) % films;
    r->head.view = (View){LINE, 0};
    r->panel_scroll = 0;
    return ACTION(ACT_REDRAW);
}

static Action turn(Review *r, int line)
{
    const Layout *l = layout(r);
    if (line < 0 || line >= l->lines.count || l->lines.lines[line].number >= REVIEW_MAX_LINES)
        return ACTION(ACT_REDRAW);
    review_turn(&l->lines, line, &r->marks);
    r->head.view.focus = line;
    return ACTION(ACT_REDRAW);
}

/* The pack is called by the first film that is kept. */
static Str pack_name(const Review *r)
{
    const Stage *s = r->head.stage;
    const Pack *pack = proposal(r)->pack;
    int first = 0, kept = review_count_kept(pack, &r->marks, &first);
    if (!kept)
        return pack->name;
    const Fill fills[] = {{"film", review_film(pack, &r->marks, first, s->frame).title},
                          {"n", stage_number(s, kept - 1)}};
    return stage_fill(s, kept > 1 ? "review.pack.more" : "review.pack", fills, 2);
}

static Action give(const Review *r, ActionType type)
{
    const Stage *s = r->head.stage;
    Buf out = buf_in(s->frame);
    if (!layout(r)->can_play)
        return ACTION(ACT_REDRAW);
    if (!review_write(proposal(r)->pack, &r->marks, pack_name(r), &out)) {
        bool year = layout(r)->lines.undated >= 0;
        return (Action){.type = ACT_SAY,
                        .text = stage_word(s, year ? "review.type-year" : "review.nothing")};
    }
    return (Action){.type = type, .text = buf_str(&out)};
}

static Action choose(void *state, int id)
{
    Review *r = state;
    switch (id) {
    case PLAY: return give(r, ACT_TEXT_PLAY);
    case SAVE: return give(r, ACT_TEXT_SAVE);
    case BEFORE: return show_film(r, -1);
    case AFTER: return show_film(r, 1);
    default: return turn(r, id);
    }
}

static Action scroll_panel(Review *r, int by)
{
    const Layout *l = layout(r);
    int max = l->about.height - l->inner.h;
    if (!l->apart)
        return ACTION(ACT_NONE);
    r->panel_scroll = r->panel_scroll + by < max ? r->panel_scroll + by : max;
    if (r->panel_scroll < 0)
        r->panel_scroll = 0;
    return ACTION(ACT_REDRAW);
}

/* The box of a line is clicked to turn it; the line itself to read its sentence. */
static Action press(Review *r, Event ev)
{
    const Layout *l = layout(r);
    if (!rect_has(l->view, ev.x, ev.y))
        return ACTION(ACT_NONE);
    for (int i = 0; i < l->lines.count; i++) {
        if (!rect_has(l->line[i].row, ev.x, ev.y))
            continue;
        r->head.view.focus = i;
        r->panel_scroll = 0;
        return ev.x < l->line[i].text_x ? turn(r, i) : ACTION(ACT_REDRAW);
    }
    return ACTION(ACT_NONE);
}

/* What is typed becomes the film's year, if the text tells none. */
static Action type_year(Review *r, int key)
{
    const Layout *l = layout(r);
    bool done = key == KEY_BACKSPACE ? review_erase_digit(&l->lines, &r->marks)
                                     : review_type_digit(&l->lines, key - '0', &r->marks);
    for (int i = 0; i < l->lines.count && done; i++)
        if (l->lines.lines[i].asked)
            r->head.view.focus = LINE + i;
    return ACTION(done ? ACT_REDRAW : ACT_NONE);
}

static Action press_key(Review *r, Event ev)
{
    int page = stage_px(r->head.stage, 120), focus = r->head.view.focus;
    bool on_line = focus >= LINE && focus < PLAY, ctrl = ev.mods & MOD_CTRL;
    if (ctrl && (ev.key == KEY_UP || ev.key == KEY_DOWN))
        return scroll_panel(r, ev.key == KEY_UP ? -page : page);
    if (!ctrl && ((ev.key >= '0' && ev.key <= '9') || ev.key == KEY_BACKSPACE))
        return type_year(r, ev.key);
    switch (ev.key) {
    case KEY_ENTER: return focus == SAVE ? ACTION(ACT_NONE) : give(r, ACT_TEXT_PLAY);
    case KEY_SPACE: return on_line ? turn(r, focus) : ACTION(ACT_NONE);
    case 'S': return ctrl ? ACTION(ACT_NONE) : give(r, ACT_TEXT_SAVE);
    case KEY_PAGE_UP: return show_film(r, -1);
    case KEY_PAGE_DOWN: return show_film(r, 1);
    default: return ACTION(ACT_NONE);
    }
}

static Action event(void *state, Event ev)
{
    Review *r = state;
    if (ev.type == EV_KEY)
        return press_key(r, ev);
    if (ev.type == EV_PRESS)
        return press(r, ev);
    if (ev.type == EV_WHEEL && ev.x >= layout(r)->panel.x)
        return scroll_panel(r, -ev.y * 3 * stage_size(r->head.stage, SIZE_BODY));
    return ACTION(ACT_NONE);
}

static void focused(void *state, int id)
{
    Review *r = state;
    (void)id;
    r->panel_scroll = 0;
}

static int hints(const void *state, Hint *out)
{
    const Review *r = state;
    const Pack *pack = proposal(r)->pack;
    int n = 0, films = pack ? review_count(pack) : 0;
    if (films && layout(r)->lines.undated >= 0)
        out[n++] = (Hint){.cap = "key.digits", .word = "hint.year", .ev = {.type = EV_NONE}};
    if (films)
        out[n++] = HINT_KEY("key.space", "hint.tick", KEY_SPACE);
    if (films > 1)
        out[n++] = HINT_KEY("key.page-down", "hint.next-film", KEY_PAGE_DOWN);
    if (films || (pack && pack->questions)) {
        out[n++] = HINT_KEY("key.enter", "hint.play", KEY_ENTER);
        out[n++] = HINT_KEY("key.s", "hint.save", 'S');
    }
    out[n++] = (Hint){.cap = "key.ctrl-v", .word = "hint.another-text",
                      .ev = {.type = EV_KEY, .key = 'V', .mods = MOD_CTRL}};
    out[n++] = HINT_KEY("key.esc", "hint.back", KEY_ESCAPE);
    out[n++] = HINT_KEY("key.f1", "hint.help", KEY_F1);
    return n;
}

const Screen screen_review = {
    .name = "review", .size = sizeof(Review), .enter = enter, .event = event, .choose = choose,
    .targets = targets, .hints = hints, .draw = draw, .focused = focused, .sticky = true,
};
