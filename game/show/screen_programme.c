/* screen_programme.c -- what the next round is made of: length, level, films, decades, kinds, countries.
 */
#include "screen.h"

#include <string.h>

#define COUNTRIES_MAX 120
#define CHOSEN_MAX 16           /* as many as a Programme holds */
#define NAME_MAX 96

/* ROW_FILMS is there when a list of films seen is loaded. */
enum { ROW_LENGTH, ROW_LEVEL, ROW_FILMS, ROW_DECADES, ROW_KINDS, ROW_COUNTRIES, ROW_COUNT };
/* A chip's id is its row times this, and its place in the row; place 0 of the last three: all. */
enum { ROW_IDS = 200, BUTTON_PLAY = ROW_COUNT * ROW_IDS, BUTTON_ALL, CHIPS_MAX = 200 };

static const char *const labels[ROW_COUNT] = {"programme.length", "programme.level",
                                              "programme.films", "programme.decades",
                                              "programme.kinds", "programme.countries"};
static const int lengths[] = {5, 10, 20};

typedef struct { Str name; int films; } CountryRow;

typedef struct {
    Head head;
    unsigned decades;           /* that the catalog has films of */
    uint8_t label_first[KIND_COUNT];    /* the first kind with the label of each: one chip for all */
    CountryRow countries[COUNTRIES_MAX];
    int country_count;
    char chosen[CHOSEN_MAX][NAME_MAX];  /* what settings.programme.countries point to */
} Panel;

typedef struct { int id; Rect box; Block text; bool on; } Chip;

typedef struct {
    Rect heading, view, panel[ROW_COUNT];
    Block label[ROW_COUNT];
    int label_y[ROW_COUNT];
    Chip chip[CHIPS_MAX];
    int chips, height;
} Layout;

/* ---- what there is to choose from */

static bool comes_before(const CountryRow *a, const CountryRow *b)
{
    return a->films != b->films ? a->films > b->films : str_compare(a->name, b->name) < 0;
}

/* The countries with most films, by their number, then their name. */
static void list_countries(Panel *p, const Catalog *c)
{
    p->country_count = 0;
    for (int id = 0; id < catalog_count(c, ENT_COUNTRY); id++) {
        CountryRow row = {catalog_name(c, ENT_COUNTRY, (Id)id),
                          catalog_films(c, REL_COUNTRY, (Id)id).count};
        int at = p->country_count;
        if (!row.films || row.name.n >= NAME_MAX)
            continue;
        while (at > 0 && comes_before(&row, &p->countries[at - 1]))
            at--;
        if (at == COUNTRIES_MAX)
            continue;
        int last = p->country_count < COUNTRIES_MAX ? p->country_count++ : COUNTRIES_MAX - 1;
        memmove(&p->countries[at + 1], &p->countries[at], sizeof row * (size_t)(last - at));
        p->countries[at] = row;
    }
}

static void group_kinds(Panel *p)
{
    const Stage *s = p->head.stage;
    for (int kind = 0; kind < KIND_COUNT; kind++) {
        Str label = stage_word(s, kind_label_key(kind));
        int first = 0;
        while (first < kind && !str_equal(stage_word(s, kind_label_key(first)), label))
            first++;
        p->label_first[kind] = (uint8_t)first;
    }
}

static void refresh(void *state)
{
    Panel *p = state;
    const Catalog *c = p->head.stage->world->catalog;
    list_countries(p, c);
    group_kinds(p);
    p->decades = 0;
    for (int i = 0; i < catalog_count(c, ENT_FILM); i++) {
        int decade = (catalog_film(c, (Id)i)->year - 1890) / 10;
        if (decade >= 0 && decade < 14)
            p->decades |= 1u << decade;
    }
}

/* The focus begins on the length that is chosen. */
static void enter(void *state)
{
    Panel *p = state;
    refresh(p);
    for (int i = 0; i < 3; i++)
        if (lengths[i] == p->head.stage->settings->programme.length)
            p->head.view.focus = ROW_LENGTH * ROW_IDS + i;
}

static uint64_t label_kinds(const Panel *p, int kind)
{
    uint64_t bits = 0;
    for (int k = 0; k < KIND_COUNT; k++)
        if (p->label_first[k] == kind)
            bits |= (uint64_t)1 << k;
    return bits;
}

static int country_at(const Programme *p, Str name)
{
    for (int i = 0; i < p->country_count; i++)
        if (str_equal(p->countries[i], name))
            return i;
    return -1;
}

static bool has_row(const Stage *s, int row)
{
    return row != ROW_FILMS || s->world->seen.matched > 0;
}

/* ---- layout */

static Chip *add_chip(const Stage *s, Layout *l, int id, Str text, bool on)
{
    if (l->chips == CHIPS_MAX)
        return &l->chip[CHIPS_MAX - 1];
    Chip *c = &l->chip[l->chips++];
    *c = (Chip){.id = id, .on = on};
    c->text = stage_line(s, FACE_TEXT, SIZE_NOTE, text, stage_inner(s) / 2, true);
    c->box.w = c->text.width + stage_room(s, 26);
    c->box.h = stage_room(s, 32);
    return c;
}

static void add_fixed_rows(const Panel *p, Layout *l, int row)
{
    static const char *const levels[] = {"level.rating", "level.easy", "level.medium",
                                         "level.hard"};
    const Stage *s = p->head.stage;
    const Programme *set = &s->settings->programme;
    for (int i = 0; row == ROW_LENGTH && i < 3; i++)
        add_chip(s, l, row * ROW_IDS + i, stage_count(s, "count.questions", lengths[i]),
                 set->length == lengths[i]);
    for (int i = 0; row == ROW_LEVEL && i <= LEVEL_COUNT; i++)
        add_chip(s, l, row * ROW_IDS + i, stage_word(s, levels[i]), set->level == i - 1);
    for (int i = 0; row == ROW_FILMS && i < 2; i++)
        add_chip(s, l, row * ROW_IDS + i, stage_word(s, i ? "programme.seen" : "programme.all"),
                 set->seen == (i == 1));
}

static void add_listed_rows(const Panel *p, Layout *l, int row)
{
    const Stage *s = p->head.stage;
    const Programme *set = &s->settings->programme;
    int first = row * ROW_IDS;
    if (row == ROW_DECADES) {
        add_chip(s, l, first, stage_word(s, "programme.all"), !set->decades);
        for (int i = 0; i < 14; i++)
            if ((p->decades | set->decades) >> i & 1)
                add_chip(s, l, first + 1 + i,
                         arena_format(s->frame, "%.*s", STR_ARG(stage_fill(s, "programme.decade",
                             (Fill[]){{"year", arena_format(s->frame, "%d", 1890 + 10 * i)}}, 1))),
                         set->decades >> i & 1);
    } else if (row == ROW_KINDS) {
        add_chip(s, l, first, stage_word(s, "programme.all"), !set->kinds);
        for (int k = 0; k < KIND_COUNT; k++)
            if (p->label_first[k] == k)
                add_chip(s, l, first + 1 + k, stage_word(s, kind_label_key(k)),
                         (set->kinds & label_kinds(p, k)) != 0);
    } else if (row == ROW_COUNTRIES) {
        add_chip(s, l, first, stage_word(s, "programme.all"), !set->country_count);
        for (int i = 0; i < p->country_count; i++)
            add_chip(s, l, first + 1 + i, p->countries[i].name,
                     country_at(set, p->countries[i].name) >= 0);
    }
}

/* Chips from number `from` on, in lines between x and `right`; returns where they end. */
static int flow(const Stage *s, Layout *l, int from, int x, int right, int y)
{
    int gap = stage_px(s, 10), left = x, h = stage_room(s, 32);
    for (int i = from; i < l->chips; i++) {
        Rect *box = &l->chip[i].box;
        if (x > left && x + box->w > right) {
            x = left;
            y += h + gap;
        }
        box->x = x;
        box->y = y;
        x += box->w + gap;
    }
    return y + h;
}

static int place_row(const Panel *p, Layout *l, int row, int y)
{
    const Stage *s = p->head.stage;
    int pad = stage_px(s, 20), edge = stage_px(s, 10), x = stage_left(s), w = stage_inner(s);
    int from = l->chips, column = s->compact ? 0 : stage_px(s, 180);
    l->label[row] = stage_line(s, FACE_STRONG, SIZE_BODY, stage_word(s, labels[row]),
                               s->compact ? w - 2 * pad : column - edge, true);
    add_fixed_rows(p, l, row);
    add_listed_rows(p, l, row);
    int top = y + edge, chips = s->compact ? top + l->label[row].height + stage_px(s, 4) : top;
    int end = flow(s, l, from, x + pad + column, x + w - pad, chips) + edge;
    l->label_y[row] = s->compact ? top : top + (stage_room(s, 32) - l->label[row].height) / 2;
    l->panel[row] = (Rect){x, y, w, end - y};
    return end + stage_px(s, 8);
}

static Layout *layout(const Panel *p)
{
    const Stage *s = p->head.stage;
    Layout *l = arena_new(s->frame, Layout, 1);
    l->heading = heading_box(s, "programme.title");
    int top = l->heading.y + l->heading.h + stage_px(s, 10);
    l->view = stage_view(s, top);
    int y = top + stage_px(s, 8) - p->head.view.scroll;
    for (int i = 0; i < ROW_COUNT; i++)
        if (has_row(s, i))
            y = place_row(p, l, i, y);
    int from = l->chips;
    add_chip(s, l, BUTTON_PLAY, stage_word(s, "programme.play"), false);
    add_chip(s, l, BUTTON_ALL, stage_word(s, "programme.everything"), false);
    y = flow(s, l, from, stage_left(s), stage_left(s) + stage_inner(s), y + stage_px(s, 8));
    l->height = y + p->head.view.scroll + stage_px(s, 8) - l->view.y;
    return l;
}

/* ---- painting */

static void draw(const void *state, DrawList *d)
{
    const Panel *p = state;
    const Stage *s = p->head.stage;
    const Layout *l = layout(p);
    heading_draw(s, d, "programme.title");
    d->clip = l->view;
    for (int i = 0; i < ROW_COUNT; i++) {
        if (!has_row(s, i))
            continue;
        Color text = stage_color(s, COLOR_TEXT);
        panel_draw(s, d, l->panel[i], 8, false);
        block_draw(&l->label[i], d, l->panel[i].x + stage_px(s, 20), l->label_y[i], text, text,
                   text);
    }
    for (int i = 0; i < l->chips; i++)
        button_draw(s, d, l->chip[i].box, &l->chip[i].text, p->head.view.focus == l->chip[i].id,
                    l->chip[i].on);
    scroll_draw(s, d, l->view, l->height, p->head.view.scroll);
}

/* ---- events */

static void targets(const void *state, Targets *out)
{
    const Panel *p = state;
    const Layout *l = layout(p);
    for (int i = 0; i < l->chips; i++) {
        const Chip *c = &l->chip[i];
        Str name = c->id == BUTTON_PLAY ? S("play") : c->id == BUTTON_ALL ? S("everything")
                                                                          : c->text.runs[0].text;
        targets_add(out, c->id, c->box, name);
    }
    out->view = l->view;
    out->height = l->height;
    targets_add_back(out, p->head.stage, l->heading);
}

/* The texts of the chosen countries move into the panel's own memory, which outlives any catalog.
 */
static void set_countries(Panel *p, Programme *set, const Str *names, int count)
{
    static const Str none = {"", 0};
    char fresh[CHOSEN_MAX][NAME_MAX];
    for (int i = 0; i < count; i++)
        memcpy(fresh[i], names[i].s, names[i].n);
    for (int i = 0; i < count; i++) {
        size_t n = names[i].n;
        memcpy(p->chosen[i], fresh[i], n);
        set->countries[i] = (Str){p->chosen[i], n};
    }
    for (int i = count; i < CHOSEN_MAX; i++)
        set->countries[i] = none;
    set->country_count = count;
}

static void toggle_country(Panel *p, Programme *set, Str name)
{
    Str names[CHOSEN_MAX];
    int count = 0, at = country_at(set, name);
    for (int i = 0; i < set->country_count; i++)
        if (i != at && set->countries[i].n < NAME_MAX)
            names[count++] = set->countries[i];
    if (at < 0 && count < CHOSEN_MAX)
        names[count++] = name;
    set_countries(p, set, names, count);
}

static void toggle(Panel *p, Programme *set, int row, int at)
{
    if (row == ROW_LENGTH && at < (int)(sizeof lengths / sizeof *lengths))
        set->length = lengths[at];
    else if (row == ROW_LEVEL)
        set->level = at - 1;
    else if (row == ROW_FILMS)
        set->seen = at == 1;
    else if (row == ROW_DECADES)
        set->decades = at ? set->decades ^ 1u << (at - 1) : 0;
    else if (row == ROW_KINDS && at && set->kinds & label_kinds(p, at - 1))
        set->kinds &= ~label_kinds(p, at - 1);
    else if (row == ROW_KINDS)
        set->kinds = at ? set->kinds | label_kinds(p, at - 1) : 0;
    else if (at)
        toggle_country(p, set, p->countries[at - 1].name);
    else
        set_countries(p, set, NULL, 0);
}

static Action choose(void *state, int id)
{
    Panel *p = state;
    Programme *set = &p->head.stage->settings->programme;
    if (id == BUTTON_PLAY)
        return ACTION(ACT_START);
    if (id == BUTTON_ALL) {
        set->decades = 0;
        set->kinds = 0;
        set->seen = false;
        set_countries(p, set, NULL, 0);
    } else if (id >= 0 && id < BUTTON_PLAY) {
        toggle(p, set, id / ROW_IDS, id % ROW_IDS);
    }
    return ACTION(ACT_SETTINGS);
}

static Action event(void *state, Event ev)
{
    const Panel *p = state;
    if (ev.type == EV_KEY && ev.key == KEY_ENTER && p->head.view.focus != BUTTON_ALL)
        return ACTION(ACT_START);
    return ACTION(ACT_NONE);
}

static int hints(const void *state, Hint *out)
{
    (void)state;
    int n = 0;
    out[n++] = HINT_KEY("key.space", "hint.toggle", KEY_SPACE);
    out[n++] = HINT_KEY("key.enter", "hint.play", KEY_ENTER);
    out[n++] = HINT_KEY("key.esc", "hint.back", KEY_ESCAPE);
    out[n++] = HINT_KEY("key.f1", "hint.help", KEY_F1);
    return n;
}

const Screen screen_programme = {
    .name = "programme", .size = sizeof(Panel), .enter = enter, .refresh = refresh, .event = event,
    .choose = choose, .targets = targets, .hints = hints, .draw = draw,
};
