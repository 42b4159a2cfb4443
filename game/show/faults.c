/* faults.c -- see faults.h. */
#include "faults.h"

static Str file_name(Str path)
{
    ptrdiff_t slash = str_find_last(path, S("/"));
    return slash >= 0 && (size_t)slash + 1 < path.n ? str_slice(path, (size_t)slash + 1, path.n)
                                                    : path;
}

static Str place_said(const Stage *s, const PackView *p, const Fault *f)
{
    const Fill fills[] = {
        {"file", file_name(f->file)}, {"line", arena_format(s->frame, "%d", f->line)},
        {"column", arena_format(s->frame, "%d", f->column)},
        {"kind", stage_word(s, f->kind == FAULT_ERROR ? "fault.error" : "fault.warning")}};
    Buf b = buf_in(s->frame);
    if (f->file.n && !str_equal(file_name(f->file), file_name(p->path))) {
        buf_add(&b, stage_fill(s, "fault.file", fills, 4));
        buf_add_char(&b, ' ');
    }
    const char *key = f->line ? f->column ? "fault.line-column" : "fault.line" : "fault.nowhere";
    buf_add(&b, stage_fill(s, key, fills, 4));
    return buf_str(&b);
}

static Str summary_said(const Stage *s, const PackView *p)
{
    Buf b = buf_in(s->frame);
    if (p->unread)
        return stage_word(s, "packs.unread.more");
    if (!p->errors && !p->warnings) {
        buf_add(&b, stage_word(s, p->gone ? "packs.gone.more" : "packs.no-faults"));
        buf_add_c(&b, " ");
    }
    buf_add(&b, stage_count(s, "count.films", p->films));
    if (p->builtin ? p->questions > 0 : p->questions >= 0) {
        buf_add_c(&b, " \xC2\xB7 ");
        buf_add(&b, stage_count(s, "count.questions", p->questions));
    }
    return buf_str(&b);
}

static void set_line(const Stage *s, const PackView *p, const Fault *f, int width, FaultLine *out)
{
    Type type = {.face = FACE_TEXT, .size_px = stage_size(s, SIZE_FAULT), .pitch_percent = 153,
                 .plain = true};
    Str place = place_said(s, p, f);
    Str text = arena_format(s->frame, "%.*s %.*s", STR_ARG(place), STR_ARG(f->message));
    out->kind = f->kind;
    out->message = wrap_text(&s->measure, s->frame, type, text, place, width);
    type.max_lines = 1;
    if (f->excerpt.n)
        out->excerpt = wrap_text(&s->measure, s->frame, type, f->excerpt, S(""),
                                 width - stage_px(s, 10));
}

Faults faults_set(const Stage *s, const PackView *pack, int width)
{
    Faults f = {0};
    if (!pack)
        return f;
    Type type = {.face = FACE_TEXT, .size_px = stage_size(s, SIZE_FAULT), .pitch_percent = 153,
                 .plain = true};
    f.title = stage_line(s, FACE_SIGN, 28, pack->builtin ? pack->name : file_name(pack->path),
                         width, true);
    int gap = stage_size(s, SIZE_FAULT) * 3 / 4, y = f.title.height + stage_px(s, 4);
    for (int i = 0; i < pack->fault_count && f.count < FAULTS_SHOWN; i++) {
        FaultLine *line = &f.line[f.count++];
        set_line(s, pack, &pack->faults[i], width, line);
        line->y = y;
        y += line->message.height + line->excerpt.height + gap;
    }
    int rest = pack->errors + pack->warnings - f.count;
    if (rest > 0) {
        f.more = wrap_text(&s->measure, s->frame, type, stage_count(s, "count.more-faults", rest),
                           S(""), width);
        f.more_y = y;
        y += f.more.height + gap;
    }
    f.summary = wrap_text(&s->measure, s->frame, type, summary_said(s, pack), S(""), width);
    f.summary_y = y;
    f.height = y + f.summary.height;
    return f;
}

void faults_draw(const Stage *s, DrawList *d, const Faults *f, int x, int y)
{
    Color text = stage_color(s, COLOR_TEXT), second = stage_color(s, COLOR_SECOND);
    block_draw(&f->title, d, x, y, text, text, text);
    for (int i = 0; i < f->count; i++) {
        const FaultLine *line = &f->line[i];
        Color kind = stage_color(s, line->kind == FAULT_ERROR ? COLOR_ERROR : COLOR_BRASS);
        int top = y + line->y, below = top + line->message.height, in = x + stage_px(s, 10);
        block_draw(&line->message, d, x, top, second, second, kind);
        if (!line->excerpt.count)
            continue;
        block_draw(&line->excerpt, d, in, below, text, text, text);
        int under = below + line->excerpt.runs[0].baseline + stage_px(s, 3);
        int thick = stage_px(s, 3) > 1 ? stage_px(s, 3) : 1;
        draw_fill(d, (Rect){in, under, line->excerpt.width, thick}, 0, kind);
    }
    block_draw(&f->more, d, x, y + f->more_y, second, second, second);
    block_draw(&f->summary, d, x, y + f->summary_y, second, second, second);
}
