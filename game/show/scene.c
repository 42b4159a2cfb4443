/* scene.c -- see scene.h. */
#include "scene.h"

#define COLUMN_GAP 72
#define COLUMN_GAP_OF_THREE 36
#define TICKET_H 84
#define TICKET_H_OF_THREE_ROWS 62
#define SCORE_MOST_PERCENT 140  /* the row above keeps its place beside larger text */

static Block head_line(const Stage *s, Face f, int size, Str text, int width)
{
    int px = stage_size(s, size), most = stage_px(s, size) * SCORE_MOST_PERCENT / 100;
    Type t = {.face = f, .size_px = px < most ? px : most, .max_lines = 1, .plain = true};
    if (t.size_px < THEME_MIN_PX)
        t.size_px = THEME_MIN_PX;
    return stage_type(s, t, text, width, 10000);
}

SceneHead scene_head(const Stage *s, int score, Str streak)
{
    SceneHead h = {.right = stage_left(s) + stage_inner(s)};
    int half = stage_inner(s) / 2;
    h.score = head_line(s, FACE_SIGN, SIZE_SCORE, stage_number(s, score), half);
    h.streak = head_line(s, FACE_TEXT, SIZE_HINT, streak, half);
    int cap = face_cap_px(FACE_SIGN, h.score.size_px), baseline = stage_y(s, 28) + cap;
    h.score_y = baseline - (h.score.count ? h.score.runs[0].baseline : 0);
    h.streak_y = baseline + stage_px(s, 10);
    int line = h.streak.height ? h.streak.height : h.streak.pitch_px;
    h.bottom = h.streak_y + line;
    int taken = h.score.width > h.streak.width ? h.score.width : h.streak.width;
    if (s->compact && scene_has_clock(s)) {
        int side = h.bottom - stage_y(s, 22);
        h.clock = (Rect){h.right - taken - stage_px(s, 24) - side, stage_y(s, 22), side, side};
        taken += side + stage_px(s, 24);
    }
    h.strip = strip_box(s, s->play->session.count, stage_y(s, 30),
                        stage_inner(s) - taken - stage_px(s, 24));
    return h;
}

void scene_head_draw(const Stage *s, DrawList *d, const SceneHead *h)
{
    strip_draw(s, d, h->strip, &s->play->session);
    Color brass = stage_color(s, COLOR_BRASS), hint = stage_color(s, COLOR_HINT);
    block_draw(&h->score, d, h->right - h->score.width, h->score_y, brass, brass, brass);
    block_draw(&h->streak, d, h->right - h->streak.width, h->streak_y, hint, hint, hint);
}

Str scene_times(const Stage *s, int percent)
{
    if (percent % 10)
        return arena_format(s->frame, "%d.%02d", percent / 100, percent % 100);
    return arena_format(s->frame, "%d.%d", percent / 100, percent % 100 / 10);
}

bool scene_has_clock(const Stage *s)
{
    return s->play->session.limit_ms > 0 && s->play->session.phase <= PHASE_ANSWERING;
}

Clock scene_clock(const Stage *s, Rect box)
{
    const Session *session = &s->play->session;
    int left = session_left_ms(session), limit = session->limit_ms;
    return (Clock){.box = box, .reading = session->phase == PHASE_READING,
                   .swept_milli = (int)((long long)(limit - left) * 1000 / limit),
                   .seconds = (left + 999) / 1000};
}

/* ---- tickets */

static int columns_for(const Stage *s, int count)
{
    if (s->compact || count < 2)
        return 1;
    return count == 3 ? 3 : 2;
}

static int column_gap(const Stage *s, int columns)
{
    return stage_px(s, columns == 3 ? COLUMN_GAP_OF_THREE : COLUMN_GAP);
}

static int ticket_width(const Stage *s, int columns)
{
    return (stage_inner(s) - (columns - 1) * column_gap(s, columns)) / columns;
}

/* Set all texts at one size; true if each is one line. */
static bool set_texts(const Stage *s, const Item *item, int size, const int *room, Tickets *t)
{
    bool one_line = true;
    int width = ticket_room(s, ticket_width(s, t->columns));
    for (int i = 0; i < t->count; i++) {
        Type type = {.face = FACE_STRONG, .size_px = stage_size(s, size), .pitch_percent = 136};
        t->text[i] = stage_type(s, type, item->option[i], width - (room ? room[i] : 0), 10000);
        one_line = one_line && t->text[i].lines <= 1 && t->text[i].size_px == type.size_px;
    }
    return one_line;
}

static void set_notes(const Stage *s, const Item *item, const int *room, Tickets *t)
{
    int width = ticket_room(s, ticket_width(s, t->columns));
    for (int i = 0; i < t->count; i++) {
        Type type = {.face = FACE_TEXT, .size_px = stage_size(s, SIZE_NOTE), .pitch_percent = 136};
        t->note[i] = stage_type(s, type, item->note[i], width - (room ? room[i] : 0), 10000);
    }
}

Tickets scene_tickets(const Stage *s, const Item *item, bool with_notes, const int *room)
{
    Tickets t = {.count = item->question.option_count};
    t.columns = columns_for(s, t.count);
    t.rows = (t.count + t.columns - 1) / t.columns;
    if (!set_texts(s, item, SIZE_OPTION, room, &t))
        set_texts(s, item, SIZE_OPTION_LONG, room, &t);
    if (with_notes)
        set_notes(s, item, room, &t);
    int least = t.rows > 2 ? TICKET_H_OF_THREE_ROWS : TICKET_H;
    t.height = stage_px(s, s->compact ? 56 : least);
    for (int i = 0; i < t.count; i++) {
        int need = t.text[i].height + t.note[i].height + stage_px(s, s->compact ? 12 : 18);
        t.height = t.height > need ? t.height : need;
    }
    return t;
}

void scene_place(const Stage *s, Tickets *t, int y, int gap)
{
    int w = ticket_width(s, t->columns), step = w + column_gap(s, t->columns);
    t->gap = gap;
    for (int i = 0; i < t->count; i++)
        t->box[i] = (Rect){stage_left(s) + i % t->columns * step,
                           y + i / t->columns * (t->height + gap), w, t->height};
}

int scene_tickets_height(const Tickets *t, int gap)
{
    return t->rows * t->height + (t->rows - 1) * gap;
}
