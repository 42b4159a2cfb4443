/* screen_packs.c -- the packs, what is wrong with the chosen one, and the place to drop another. */
#include "screen.h"

#include "entry.h"
#include "faults.h"
#include "pack_row.h"
#include "reading.h"

#define LIST_Y 116
#define LIST_W 560
#define ROW_GAP 12
#define PANEL_X 648
#define DROP_Y 586
#define DROP_H 58
#define PACKS_MAX 66

enum { DROP = 500, CANCEL };

typedef struct {
    Head head;
    Entry entry;                /* the path being typed */
    int fault_scroll;
    int shown;                  /* the pack whose problems are shown */
} Packs;

typedef struct {
    Rect heading, view, panel, inner, drop;
    PackRow row[PACKS_MAX];
    Faults faults;
    int rows, height, fault_y, clip_faults;
} Layout;

static const World *world(const Packs *p)
{
    return p->head.stage->world;
}

/* The pack the keys act on; -1 when the drop zone has the focus. */
static int chosen(const Packs *p)
{
    int focus = p->head.view.focus;
    return focus >= 0 && focus < world(p)->pack_count ? focus : -1;
}

/* It takes the place where files are dropped; while a path is typed there, Esc is for that. */
static ReadingPlace reading(const void *state)
{
    const Packs *p = state;
    const Stage *s = p->head.stage;
    if (!s->reading || p->entry.open)
        return READING_HIDDEN;
    return s->compact ? READING_FOOTER : READING_OWN;
}

/* ---- layout */

static void place_rows(const Packs *p, Layout *l, int y, int width)
{
    const Stage *s = p->head.stage;
    l->rows = world(p)->pack_count < PACKS_MAX ? world(p)->pack_count : PACKS_MAX;
    for (int i = 0; i < l->rows; i++, y += stage_px(s, ROW_GAP))
        y = pack_row_set(s, &world(p)->packs[i], stage_left(s), y, width, &l->row[i]);
    l->height = y - stage_px(s, ROW_GAP);
}

static Layout *layout(const Packs *p)
{
    const Stage *s = p->head.stage;
    Layout *l = arena_new(s->frame, Layout, 1);
    const PackView *pack = p->shown < world(p)->pack_count ? &world(p)->packs[p->shown] : NULL;
    int up = p->head.view.scroll, pad = stage_px(s, 26), drop_h = stage_room(s, DROP_H);
    l->heading = heading_box(s, "packs.title");
    int top = l->heading.y + l->heading.h + stage_px(s, s->compact ? 10 : 16),
        bottom = stage_footer_y(s);
    if (s->compact) {
        l->view = stage_view(s, top);
        place_rows(p, l, top + stage_px(s, 6) - up, stage_inner(s));
        l->drop = (Rect){stage_left(s), l->height + stage_px(s, 14), stage_inner(s), drop_h};
        l->panel = (Rect){stage_left(s), l->drop.y + drop_h + stage_px(s, 14), stage_inner(s), 0};
        l->faults = faults_set(s, pack, stage_inner(s) - 2 * pad);
        l->panel.h = l->faults.height + 2 * pad;
        l->inner = rect_inset(l->panel, pad);
        l->fault_y = l->panel.y + pad / 2;
        l->height = l->panel.y + l->panel.h + up - l->view.y + stage_px(s, 4);
        return l;
    }
    l->drop = (Rect){stage_left(s), stage_y(s, DROP_Y + DROP_H) - drop_h, stage_inner(s), drop_h};
    if (l->drop.y + drop_h > bottom - stage_px(s, 14))
        l->drop.y = bottom - stage_px(s, 14) - drop_h;
    int list = stage_y(s, LIST_Y) > top ? stage_y(s, LIST_Y) : top,
        end = l->drop.y - stage_px(s, 22);
    int above = stage_px(s, 6);         /* for the ring of the focus */
    l->view = (Rect){s->area.x, list - above, stage_x(s, STAGE_MARGIN + LIST_W + 20) - s->area.x,
                     end + 2 * above - list};
    place_rows(p, l, list - up, stage_px(s, LIST_W));
    l->height += up - l->view.y + above;
    l->panel = (Rect){stage_x(s, PANEL_X), list,
                      stage_left(s) + stage_inner(s) - stage_x(s, PANEL_X), end - list};
    l->faults = faults_set(s, pack, l->panel.w - 2 * pad);
    l->inner = (Rect){l->panel.x, l->panel.y + pad / 2, l->panel.w, l->panel.h - pad};
    l->clip_faults = 1;
    l->fault_y = l->inner.y - p->fault_scroll;
    return l;
}

/* ---- painting */

static void draw_drop(const Packs *p, DrawList *d, Rect r)
{
    const Stage *s = p->head.stage;
    int edge = stage_px(s, 2) > 1 ? stage_px(s, 2) : 1;
    if (p->entry.open) {
        entry_draw(s, d, &p->entry, r, stage_word(s, "packs.path"));
        return;
    }
    if (reading(p) == READING_OWN) {
        draw_fill(d, r, stage_px(s, 10), stage_color(s, COLOR_SCREEN));
        if (p->head.view.focus == DROP)
            focus_draw(s, d, r, 10, 3);
        reading_draw(s, d, r, SIZE_VALUE);
        return;
    }
    if (p->head.view.focus == DROP) {
        draw_fill(d, r, stage_px(s, 10), stage_color(s, COLOR_PANEL_FOCUS));
        focus_draw(s, d, r, 10, 3);
    } else {
        draw_add(d, (DrawCmd){.op = DRAW_DASHED, .box = r, .radius = stage_px(s, 10), .width = edge,
                              .color = stage_color(s, COLOR_OUT)});
    }
    Type type = {.face = FACE_TEXT, .size_px = stage_size(s, SIZE_VALUE), .max_lines = 2};
    Block b = stage_type(s, type, stage_word(s, "packs.drop"), r.w - stage_px(s, 40), r.h);
    if (b.height > r.h) {
        type.max_lines = 1;
        b = stage_type(s, type, stage_word(s, "packs.drop"), r.w - stage_px(s, 40), r.h);
    }
    block_centre(&b, d, r, stage_color(s, p->head.view.focus == DROP ? COLOR_TEXT : COLOR_HINT));
}

static void draw(const void *state, DrawList *d)
{
    const Packs *p = state;
    const Stage *s = p->head.stage;
    const Layout *l = layout(p);
    heading_draw(s, d, "packs.title");
    d->clip = l->view;
    for (int i = 0; i < l->rows; i++)
        if (rect_meets(rect_inset(l->row[i].box, -stage_px(s, 4)), l->view))
            pack_row_draw(s, d, &world(p)->packs[i], &l->row[i], p->head.view.focus == i);
    scroll_draw(s, d, l->view, l->height, p->head.view.scroll);
    if (l->clip_faults)
        d->clip = (Rect){0};
    draw_fill(d, l->panel, stage_px(s, 10), stage_color(s, COLOR_SCREEN));
    draw_drop(p, d, l->drop);
    if (l->clip_faults)
        d->clip = l->inner;
    faults_draw(s, d, &l->faults, l->panel.x + stage_px(s, 26), l->fault_y);
    if (l->clip_faults)
        scroll_draw(s, d, l->inner, l->faults.height, p->fault_scroll);
}

/* ---- events */

static void targets(const void *state, Targets *out)
{
    const Packs *p = state;
    const Layout *l = layout(p);
    for (int i = 0; i < l->rows; i++)
        targets_add(out, i, l->row[i].box, world(p)->packs[i].name);
    targets_add(out, DROP, l->drop, S("add"))->fixed = !p->head.stage->compact;
    if (reading(p) == READING_OWN) {
        FootKey key;
        reading_key(p->head.stage, l->drop, &key);
        Target *t = targets_add(out, CANCEL, key.all, S("cancel"));
        t->quiet = t->fixed = true;
    }
    out->view = l->view;
    out->height = l->height;
    targets_add_back(out, p->head.stage, l->heading);
}

static void enter(void *state)
{
    Packs *p = state;
    p->entry = (Entry){0};
    p->fault_scroll = p->shown = 0;
}

/* Another pack may stand at a place, and have other problems, once the world has changed. */
static void refresh(void *state)
{
    Packs *p = state;
    p->fault_scroll = 0;
    if (chosen(p) >= 0)
        p->shown = chosen(p);
}

static Action open_entry(Packs *p, bool by_key)
{
    entry_open(&p->entry, by_key);
    p->head.view.focus = DROP;
    return ACTION(ACT_REDRAW);
}

static Action toggle(const Packs *p, int i)
{
    if (i < 0 || world(p)->packs[i].gone)
        return ACTION(ACT_NONE);
    return ACTION_VALUE(ACT_PACK_SWITCH, i);
}

static Action choose(void *state, int id)
{
    Packs *p = state;
    if (id == CANCEL)
        return ACTION(ACT_READ_CANCEL);
    return id == DROP ? open_entry(p, false) : toggle(p, id);
}

static Action forget(const Packs *p)
{
    int i = chosen(p);
    if (i < 0 || world(p)->packs[i].builtin)
        return ACTION(ACT_REDRAW);
    return ACTION_VALUE(ACT_PACK_FORGET, i);
}

/* The built-in pack is edited where it is made; whoever wants it as a file can export it. */
static Action edit(const Packs *p)
{
    int i = chosen(p);
    if (i < 0 || world(p)->packs[i].builtin || world(p)->packs[i].gone ||
        world(p)->packs[i].of_text)
        return ACTION(ACT_REDRAW);
    return (Action){.type = ACT_PACK_EDIT, .text = world(p)->packs[i].path};
}

static Action export(const Packs *p)
{
    int i = chosen(p);
    return i < 0 ? ACTION(ACT_REDRAW) : ACTION_VALUE(ACT_PACK_EXPORT, i);
}

static Action reorder(Packs *p, int by)
{
    int i = chosen(p), to = i + by;
    if (i < 0 || to < 0 || to >= world(p)->pack_count)
        return ACTION(ACT_REDRAW);
    p->head.view.focus = p->shown = to;
    return ACTION_VALUE(by < 0 ? ACT_PACK_UP : ACT_PACK_DOWN, i);
}

static Action scroll_faults(Packs *p, int by)
{
    const Layout *l = layout(p);
    int max = l->faults.height - l->inner.h;
    if (!l->clip_faults)
        return ACTION(ACT_NONE);
    p->fault_scroll += by;
    if (p->fault_scroll > max)
        p->fault_scroll = max;
    if (p->fault_scroll < 0)
        p->fault_scroll = 0;
    return ACTION(ACT_REDRAW);
}

static Action press_key(Packs *p, Event ev)
{
    int page = stage_px(p->head.stage, 300);
    bool ctrl = ev.mods & MOD_CTRL;
    if (ctrl && (ev.key == KEY_UP || ev.key == KEY_DOWN))
        return reorder(p, ev.key == KEY_UP ? -1 : 1);
    switch (ev.key) {
    case 'A':
        return open_entry(p, true);
    case 'E':
        return edit(p);
    case 'X':
        return export(p);
    case KEY_DELETE:
        return forget(p);
    case KEY_PAGE_UP:
    case KEY_PAGE_DOWN:
        return scroll_faults(p, ev.key == KEY_PAGE_UP ? -page : page);
    default:
        return ACTION(ACT_NONE);
    }
}

/* The switch of a row is clicked to turn it; the row itself to choose it. */
static Action press(Packs *p, Event ev)
{
    const Layout *l = layout(p);
    if (!rect_has(l->view, ev.x, ev.y))
        return ACTION(ACT_NONE);
    for (int i = 0; i < l->rows; i++) {
        if (!rect_has(l->row[i].box, ev.x, ev.y))
            continue;
        p->head.view.focus = p->shown = i;
        p->fault_scroll = 0;
        bool on_switch = ev.x >= l->row[i].toggle.x - stage_px(p->head.stage, 20);
        return on_switch ? toggle(p, i) : ACTION(ACT_REDRAW);
    }
    return ACTION(ACT_NONE);
}

static Action type(Packs *p, Event ev)
{
    switch (entry_event(&p->entry, ev)) {
    case ENTRY_DONE: {
        Action load = {.type = ACT_LOAD,
                       .text = arena_copy(p->head.stage->frame, entry_text(&p->entry))};
        p->entry.open = false;
        return load.text.n ? load : ACTION(ACT_REDRAW);
    }
    case ENTRY_PASTE:
        return ACTION(ACT_PASTE);
    case ENTRY_NOT_MINE:
        return ACTION(ACT_NONE);
    default:
        return ACTION(ACT_REDRAW);
    }
}

static Action event(void *state, Event ev)
{
    Packs *p = state;
    if (p->entry.open && (ev.type == EV_KEY || ev.type == EV_TEXT || ev.type == EV_PASTE))
        return type(p, ev);
    if (ev.type == EV_KEY)
        return press_key(p, ev);
    if (ev.type == EV_PRESS)
        return press(p, ev);
    if (ev.type == EV_WHEEL) {
        const Layout *l = layout(p);
        int line = stage_size(p->head.stage, SIZE_BODY);
        return ev.x >= l->panel.x ? scroll_faults(p, -ev.y * 3 * line) : ACTION(ACT_NONE);
    }
    return ACTION(ACT_NONE);
}

static void focused(void *state, int id)
{
    Packs *p = state;
    if (id >= 0 && id < world(p)->pack_count && id != p->shown) {
        p->shown = id;
        p->fault_scroll = 0;
    }
}

static int hints(const void *state, Hint *out)
{
    const Packs *p = state;
    int n = 0;
    if (p->entry.open) {
        out[n++] = HINT_KEY("key.enter", "hint.read", KEY_ENTER);
        out[n++] = (Hint){.cap = "key.ctrl-v", .word = "hint.paste",
                          .ev = {.type = EV_KEY, .key = 'V', .mods = MOD_CTRL}};
        out[n++] = HINT_KEY("key.esc", "hint.cancel", KEY_ESCAPE);
        out[n++] = HINT_KEY("key.f1", "hint.help", KEY_F1);
        return n;
    }
    out[n++] = HINT_KEY("key.space", "hint.on-off", KEY_SPACE);
    out[n++] = HINT_KEY("key.a", "hint.add", 'A');
    out[n++] = HINT_KEY("key.e", "hint.edit", 'E');
    out[n++] = HINT_KEY("key.x", "hint.export", 'X');
    out[n++] = HINT_KEY("key.del", "hint.forget", KEY_DELETE);
    out[n++] = (Hint){.cap = "key.ctrl-up", .word = "hint.up",
                      .ev = {.type = EV_KEY, .key = KEY_UP, .mods = MOD_CTRL}};
    out[n++] = (Hint){.cap = "key.ctrl-down", .word = "hint.down",
                      .ev = {.type = EV_KEY, .key = KEY_DOWN, .mods = MOD_CTRL}};
    if (reading(p) != READING_OWN)      /* then it cancels, which stands beside the bar */
        out[n++] = HINT_KEY("key.esc", "hint.back", KEY_ESCAPE);
    out[n++] = HINT_KEY("key.f1", "hint.help", KEY_F1);
    return n;
}

const Screen screen_packs = {
    .name = "packs", .size = sizeof(Packs), .enter = enter, .event = event, .choose = choose,
    .targets = targets, .hints = hints, .draw = draw, .refresh = refresh, .focused = focused,
    .reading = reading, .sticky = true,
};
