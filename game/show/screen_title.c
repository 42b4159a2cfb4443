/* screen_title.c -- the menu: the marquee over the door, what is showing, and what can be done. */
#include "screen.h"

#define SIGN_X 150
#define SIGN_Y 38
#define SIGN_W 980
#define SIGN_H 160
#define BULBS_ACROSS 28         /* gaps between bulbs along the long side */
#define BULBS_DOWN 5
#define BULB_R 5
#define GLOW_R 15
#define CHASE_MS 3000
#define CHASE_STEP_MS 150
#define INNER_X 190
#define INNER_W 900
#define ENTRIES_BOTTOM 620

enum { LINE_RESUME, LINE_PLAY, LINE_COUNT, ENTRY_PACKS = LINE_COUNT, ENTRY_SETTINGS, ENTRY_HELP,
       ENTRY_QUIT, ITEM_COUNT, ITEM_PROGRAMME };

static const char *const names[ITEM_COUNT] = {"resume",   "play", "packs",
                                              "settings", "help", "quit"};
static const char *const words[ITEM_COUNT] = {"title.resume", "title.play", "title.packs",
                                              "title.settings", "title.help", "title.quit"};

typedef struct { Head head; } Title;

typedef struct {
    bool below[LINE_COUNT];     /* what a line says stands under its name */
    Rect view, sign, board, item[ITEM_COUNT], change;
    bool there[ITEM_COUNT];
    Block board_text, text[ITEM_COUNT], said[LINE_COUNT], change_text;
    int height;                 /* of the page */
} Layout;

/* ---- what the lines say */

static Str pack_names(const Stage *s)
{
    Buf b = buf_in(s->frame);
    int on = 0;
    for (int i = 0; i < s->world->pack_count; i++)
        if (s->world->packs[i].on && !s->world->packs[i].gone && on++ == 0)
            buf_add(&b, s->world->packs[i].name);
    if (on <= 1)
        return on ? buf_str(&b) : stage_word(s, "title.no-pack");
    return stage_fill(s, "title.more-packs", (Fill[]){{"name", buf_str(&b)},
                                                      {"n", stage_number(s, on - 1)}}, 2);
}

/* The text that is asked about alone, if one is. */
static const PackView *text_asked(const Stage *s)
{
    for (int i = 0; s->world->proposal.asked && i < s->world->pack_count; i++)
        if (s->world->packs[i].of_text && s->world->packs[i].on)
            return &s->world->packs[i];
    return NULL;
}

static Str now_showing(const Stage *s)
{
    Buf b = buf_in(s->frame);
    buf_add(&b, stage_word(s, "title.now"));
    if (s->world->loading)
        return buf_str(&b);
    const PackView *text = text_asked(s);
    buf_add_c(&b, "  \xC2\xB7  ");
    buf_add(&b, text ? text->name : pack_names(s));
    buf_add_c(&b, "  \xC2\xB7  ");
    buf_add(&b, stage_count(s, "count.films", text ? text->films
                                                   : catalog_count(s->world->catalog, ENT_FILM)));
    if (s->world->questions >= 0) {
        buf_add_c(&b, "  \xC2\xB7  ");
        buf_add(&b, stage_count(s, "count.questions", s->world->questions));
    }
    return buf_str(&b);
}

static Str resume_said(const Stage *s)
{
    bool here = s->play->kept.there;
    const Unfinished *u = here ? &s->play->kept : &s->world->unfinished;
    int count = here ? s->play->session.count : u->programme.length, points = 0;
    for (int i = 0; i < u->answered; i++)
        points += u->answers[i].points;
    int at = u->answered < count ? u->answered + 1 : count;
    const Fill fills[] = {{"at", stage_number(s, at)}, {"count", stage_number(s, count)},
                          {"points", stage_number(s, points)}};
    return stage_fill(s, "title.resume.said", fills, 3);
}

static Str play_said(const Stage *s)
{
    const Programme *p = &s->settings->programme;
    bool chosen = p->decades || p->kinds || p->country_count ||
                  (p->seen && s->world->seen.matched);
    Str length = stage_word(s, p->length == 5 ? "title.play.5" : p->length == 20 ? "title.play.20"
                                                                                 : "title.play.10");
    return chosen ? stage_fill(s, "title.play.chosen", (Fill[]){{"length", length}}, 1) : length;
}

/* ---- layout */

static void place_lines(const Stage *s, Layout *l, int *y)
{
    int x = stage_x(s, INNER_X), w = stage_px(s, INNER_W), h = stage_room(s, 42);
    l->there[LINE_RESUME] = play_can_resume(s->play, s->world);
    l->there[LINE_PLAY] = true;
    l->change_text =
        stage_line(s, FACE_TEXT, SIZE_NOTE, stage_word(s, "title.change"), w / 2, true);
    for (int i = 0; i < LINE_COUNT; i++) {
        if (!l->there[i])
            continue;
        l->item[i] = (Rect){x, *y, w, h};
        l->text[i] = stage_line(s, FACE_SIGN, SIZE_LINE, stage_word(s, words[i]), w / 2, true);
        int used = stage_px(s, 18) + l->text[i].width + stage_px(s, 36);
        if (i == LINE_PLAY)
            used += l->change_text.width + 2 * stage_size(s, SIZE_NOTE) + stage_px(s, 20);
        Type said = {.face = FACE_TEXT, .size_px = stage_size(s, SIZE_NOTE), .plain = true};
        Str text = i == LINE_PLAY ? play_said(s) : resume_said(s);
        l->said[i] = wrap_text(&s->measure, s->frame, said, text, S(""), w - used);
        l->below[i] = l->said[i].lines > 1;
        if (l->below[i]) {
            l->said[i] = stage_type(s, said, text, w - stage_px(s, 36), 10000);
            l->item[i].h += l->said[i].height;
        }
        *y += l->item[i].h;
    }
    Rect play = l->item[LINE_PLAY];
    int change = l->change_text.width + 3 * stage_size(s, SIZE_NOTE);
    l->change = (Rect){play.x + play.w - change, play.y, change, h};
}

static void place_entries(const Stage *s, Layout *l, int y)
{
    int left = stage_x(s, INNER_X), right = left + stage_px(s, INNER_W), x = left;
    int h = stage_room(s, 32);
    for (int i = ENTRY_PACKS; i < ITEM_COUNT; i++) {
        l->there[i] = true;
        l->text[i] =
            stage_line(s, FACE_SIGN, SIZE_ENTRY, stage_word(s, words[i]), right - left, true);
        int w = l->text[i].width + stage_px(s, 33);
        if (x > left && x + w > right) {
            x = left;
            y += h + stage_px(s, 12);
        }
        l->item[i] = (Rect){x, y, w, h};
        x += w + stage_px(s, 14);
    }
}

static Layout layout(const Title *t)
{
    const Stage *s = t->head.stage;
    Layout l = {.view = stage_view(s, s->area.y)};
    int up = t->head.view.scroll;
    l.sign = stage_rect(s, SIGN_X, SIGN_Y, SIGN_W, SIGN_H);
    l.sign.y -= up;
    Type board = {.face = FACE_SIGN, .size_px = stage_size(s, SIZE_SMALL_HEADING), .max_lines = 2,
                  .plain = true, .align = ALIGN_CENTRE};
    l.board_text =
        stage_type(s, board, now_showing(s), stage_px(s, INNER_W - 40), board.size_px * 3);
    int h = stage_room(s, 42), need = l.board_text.height + stage_px(s, 5);
    l.board = (Rect){stage_x(s, INNER_X), stage_y(s, 214) - up, stage_px(s, INNER_W),
                     l.board_text.lines < 2 || h > need ? h : need};
    int y = l.board.y + l.board.h + stage_px(s, 16);
    place_lines(s, &l, &y);
    y += stage_px(s, 16);
    int low = stage_y(s, ENTRIES_BOTTOM) - stage_room(s, 32) - up;
    place_entries(s, &l, s->compact || y > low ? y : low);
    Rect last = l.item[ENTRY_QUIT];
    l.height = last.y + last.h + up - l.view.y + stage_px(s, 8);
    return l;
}

/* ---- painting */

static void draw_bulb(const Stage *s, DrawList *d, int x, int y, bool lit)
{
    int r = stage_px(s, BULB_R), glow = stage_px(s, GLOW_R);
    if (lit)
        draw_add(d, (DrawCmd){.op = DRAW_GLOW, .box = {x - glow, y - glow, 2 * glow, 2 * glow},
                              .color = stage_color(s, COLOR_BULB_GLOW)});
    draw_add(d, (DrawCmd){.op = DRAW_CIRCLE, .box = {x - r, y - r, 2 * r, 2 * r},
                          .color = stage_color(s, lit ? COLOR_BULB : COLOR_BULB_OFF)});
}

static int chase_ms(const Title *t)
{
    const Stage *s = t->head.stage;
    int64_t ran = s->now_ms - t->head.moved_ms;
    return s->settings->reduced_motion || ran > CHASE_MS ? CHASE_MS : (int)ran;
}

/* Two of three bulbs burn; which two wanders clockwise. */
static void draw_bulbs(const Title *t, DrawList *d, Rect r)
{
    const Stage *s = t->head.stage;
    int around = 2 * (BULBS_ACROSS + BULBS_DOWN), step = chase_ms(t) / CHASE_STEP_MS;
    for (int i = 0; i < around; i++) {
        bool lit = (i + 3 * CHASE_MS - step) % 3 != 2;
        int at = i, x = r.x, y = r.y;
        if (at <= BULBS_ACROSS) {
            x += r.w * at / BULBS_ACROSS;
        } else if ((at -= BULBS_ACROSS) <= BULBS_DOWN) {
            x += r.w;
            y += r.h * at / BULBS_DOWN;
        } else if ((at -= BULBS_DOWN) <= BULBS_ACROSS) {
            x += r.w - r.w * at / BULBS_ACROSS;
            y += r.h;
        } else {
            at -= BULBS_ACROSS;
            y += r.h - r.h * at / BULBS_DOWN;
        }
        draw_bulb(s, d, x, y, lit);
    }
}

/* The name stands wide: letters a seventh of their size apart, and none after the last. */
static void draw_sign(const Title *t, DrawList *d, Rect r)
{
    const Stage *s = t->head.stage;
    int edge = stage_px(s, 6) > 2 ? stage_px(s, 6) : 2;
    draw_fill(d, r, stage_px(s, 10), stage_color(s, COLOR_VELVET));
    draw_fill(d, rect_inset(r, edge), stage_px(s, 6), stage_color(s, COLOR_SIGN));
    Str name = stage_word(s, "title.name");
    int size = stage_px(s, SIZE_SIGN) > THEME_MIN_PX ? stage_px(s, SIZE_SIGN) : THEME_MIN_PX;
    int track = size * 14 / 100, w = s->measure.width(s->measure.ctx, FACE_SIGN, size, track, name);
    while (w - track > r.w - 4 * edge && size > THEME_MIN_PX) {
        size--;
        track = size * 14 / 100;
        w = s->measure.width(s->measure.ctx, FACE_SIGN, size, track, name);
    }
    draw_text(d, FACE_SIGN, size, track, r.x + (r.w - w + track) / 2,
              r.y + r.h / 2 + face_cap_px(FACE_SIGN, size) / 2 - stage_px(s, 10), w,
              stage_color(s, COLOR_ON_SIGN), name);
    draw_bulbs(t, d, r);
}

static void draw_line(const Stage *s, DrawList *d, const Layout *l, int i, bool focused)
{
    Rect r = l->item[i];
    Color name = stage_color(s, focused ? COLOR_ON_VELVET : COLOR_SECOND);
    Color said = stage_color(s, focused ? COLOR_ON_VELVET : COLOR_HINT);
    if (focused)
        draw_gradient(d, r, stage_px(s, 6), stage_color(s, COLOR_VELVET),
                      stage_color(s, COLOR_VELVET_DARK), true);
    int x = r.x + stage_px(s, 18), h = l->below[i] ? r.h - l->said[i].height : r.h;
    int base = r.y + (h + face_cap_px(FACE_SIGN, l->text[i].size_px)) / 2 - stage_px(s, 3);
    block_draw(&l->text[i], d, x, base - l->text[i].runs[0].baseline, name, name, name);
    if (l->below[i])
        block_draw(&l->said[i], d, x, r.y + h - stage_px(s, 4), said, said, said);
    else if (l->said[i].count)
        block_draw(&l->said[i], d, x + l->text[i].width + stage_px(s, 18),
                   base - l->said[i].runs[0].baseline, said, said, said);
    if (i != LINE_PLAY)
        return;
    int arrow = stage_size(s, SIZE_NOTE) * 3 / 4, right = r.x + r.w - stage_px(s, 22);
    draw_mark(d, (Rect){right - arrow, base - arrow, arrow, arrow}, MARK_ARROW_RIGHT, arrow / 8 + 1,
              said);
    block_draw(&l->change_text, d, right - arrow - stage_px(s, 12) - l->change_text.width,
               base - l->change_text.runs[0].baseline, said, said, said);
}

static int hints(const void *state, Hint *out)
{
    (void)state;
    int n = 0;
    out[n++] = (Hint){.cap = "key.up-down", .word = "hint.choose"};
    out[n++] = HINT_KEY("key.enter", "hint.start", KEY_ENTER);
    out[n++] = HINT_KEY("key.f1", "hint.help", KEY_F1);
    return n;
}

/* At the right of the footer, where there is room for it. */
static void draw_drop_note(const Stage *s, DrawList *d)
{
    Hint list[HINTS_MAX];
    FootKey keys[HINTS_MAX];
    if (s->compact || s->saying)
        return;
    int n = footer_layout(s, list, hints(NULL, list), keys);
    int left = keys[n - 1].all.x + keys[n - 1].all.w, right = stage_left(s) + stage_inner(s);
    Block b = stage_line(s, FACE_TEXT, SIZE_HINT, stage_word(s, "title.drop"), s->width, true);
    if (right - b.width < left + stage_px(s, 20))
        return;
    block_middle(&b, d, right - b.width, keys[0].cap, stage_color(s, COLOR_HINT));
}

static void draw(const void *state, DrawList *d)
{
    const Title *t = state;
    const Stage *s = t->head.stage;
    Layout l = layout(t);
    int focus = t->head.view.focus;
    if (s->compact)
        d->clip = l.view;
    draw_sign(t, d, l.sign);
    draw_fill(d, l.board, 0, stage_color(s, COLOR_PAPER));
    Color ink = stage_color(s, COLOR_ON_PAPER);
    block_draw(&l.board_text, d, l.board.x + stage_px(s, 20),
               l.board.y + (l.board.h - l.board_text.height) / 2, ink, ink, ink);
    for (int i = 0; i < LINE_COUNT; i++)
        if (l.there[i])
            draw_line(s, d, &l, i, focus == i);
    for (int i = ENTRY_PACKS; i < ITEM_COUNT; i++)
        button_draw(s, d, l.item[i], &l.text[i], focus == i, false);
    scroll_draw(s, d, l.view, l.height, t->head.view.scroll);
    d->clip = (Rect){0};
    draw_drop_note(s, d);
}

/* ---- events */

static void targets(const void *state, Targets *out)
{
    Layout l = layout(state);
    for (int i = 0; i < ITEM_COUNT; i++)
        if (l.there[i])
            targets_add(out, i, l.item[i], str_from_c(names[i]));
    targets_add(out, ITEM_PROGRAMME, l.change, S("programme"))->quiet = true;
    out->view = l.view;
    out->height = l.height;
}

static Action choose(void *state, int id)
{
    (void)state;
    switch (id) {
    case LINE_RESUME:
        return ACTION(ACT_RESUME);
    case LINE_PLAY:
        return ACTION(ACT_START);
    case ITEM_PROGRAMME:
        return ACTION_VALUE(ACT_GO, SCREEN_PROGRAMME);
    case ENTRY_PACKS:
        return ACTION_VALUE(ACT_GO, SCREEN_PACKS);
    case ENTRY_SETTINGS:
        return ACTION_VALUE(ACT_GO, SCREEN_SETTINGS);
    case ENTRY_HELP:
        return ACTION_VALUE(ACT_GO, SCREEN_HELP);
    case ENTRY_QUIT:
        return ACTION(ACT_QUIT);
    default:
        return ACTION(ACT_NONE);
    }
}

static Action event(void *state, Event ev)
{
    const Title *t = state;
    if (ev.type == EV_KEY && ev.key == KEY_RIGHT && t->head.view.focus == LINE_PLAY)
        return ACTION_VALUE(ACT_GO, SCREEN_PROGRAMME);
    return ACTION(ACT_NONE);
}

static int next_ms(const void *state)
{
    int ran = chase_ms(state);
    return ran >= CHASE_MS ? -1 : CHASE_STEP_MS - ran % CHASE_STEP_MS;
}

const Screen screen_title = {
    .name = "title", .size = sizeof(Title), .event = event, .choose = choose, .targets = targets,
    .hints = hints, .draw = draw, .next_ms = next_ms,
};
