/* review_panel.c -- see review_panel.h. */
#include "review_panel.h"

#define SENTENCE_LINES 9

/* ---- layout */

/* Is the line one of the film's prizes without a year, and the year that it may well be of? */
static bool only_dates(const Stage *s, const ReviewFilm *film, const ReviewLine *line)
{
    enum { PARTS = 4, YEAR = 2 };
    Str own[PARTS] = {{0}};
    int count = record_parts(s->frame, line->field->value, own, PARTS);
    for (int i = 0; i < film->count && count > YEAR; i++) {
        const Field *f = film->lines[i].field;
        Str other[PARTS] = {{0}};
        if (!str_equal(f->name, line->field->name) ||
            record_parts(s->frame, f->value, other, PARTS) != count ||
            !str_equal(other[YEAR], S("?")))
            continue;
        other[YEAR] = own[YEAR];
        int same = 0;
        while (same < count && str_equal(own[same], other[same]))
            same++;
        if (same == count)
            return true;
    }
    return false;
}

static Str note_said(const Stage *s, const Pack *pack, const ReviewFilm *film,
                     const ReviewLine *line)
{
    if (pack && !review_count(pack) && pack->questions)
        return stage_count(s, "count.written", pack->questions);
    if (!pack || !review_count(pack))
        return stage_word(s, "review.none");
    if (film->left_out && film->undated >= 0 && film->title.n)
        return stage_word(s, "review.type-year");
    if (line && line->asked)
        return stage_word(s, "review.year-typed");
    if (film->left_out)
        return stage_word(s, "review.left-out");
    if (line && line->doubt && !line->ticked && only_dates(s, film, line))
        return stage_word(s, "review.doubt.year");
    if (line && line->doubt)
        return stage_word(s, line->ticked ? "review.doubt.ticked" : "review.doubt.more");
    return line && !line->said.n ? stage_word(s, "review.no-sentence") : S("");
}

/* That a text is no pack, and that its film wants a year, is said here in better words. */
static bool is_told(const Fault *f)
{
    if (f->kind == FAULT_ERROR && str_equal(str_from_c(f->name), S("no-year-in-text")))
        return true;
    return str_equal(str_from_c(f->name), S("not-a-pack")) ||
           str_equal(str_from_c(f->name), S("no-records"));
}

static Faults set_faults(const Stage *s, const Proposal *p, int width)
{
    Fault *faults = arena_new(s->frame, Fault, p->fault_count + 1);
    PackView view = {.path = p->pack ? p->pack->path : S(""),
                     .faults = faults,
                     .errors = p->errors,
                     .warnings = p->warnings,
                     .films = p->pack ? review_count(p->pack) : 0,
                     .questions = -1};
    for (int i = 0; i < p->fault_count; i++) {
        if (is_told(&p->faults[i]))
            view.errors--;
        else
            faults[view.fault_count++] = p->faults[i];
    }
    return view.fault_count ? faults_set(s, &view, width) : (Faults){0};
}

void review_panel_set(const Stage *s, const Proposal *p, const ReviewFilm *film,
                      const ReviewLine *line, int width, ReviewPanel *out)
{
    int gap = stage_px(s, 14), y = 0;
    if (line && line->said.n) {
        out->sentence_head = stage_line(s, FACE_SIGN, SIZE_SMALL_HEADING,
                                        stage_word(s, "review.sentence"), width, true);
        out->sentence_y = out->sentence_head.height;
        out->sentence = line_said(s, line, SIZE_BODY, SENTENCE_LINES, width);
        y = out->sentence_y + out->sentence.height + gap;
    }
    Str note = note_said(s, p->pack, film, line);
    if (note.n) {
        Type type = {.face = FACE_TEXT, .size_px = stage_size(s, SIZE_FAULT), .pitch_percent = 150};
        out->note = stage_type(s, type, note, width, 10000);
        out->note_y = y;
        y += out->note.height + gap;
    }
    out->left_out = film->left_out;
    out->faults_y = y;
    out->faults = set_faults(s, p, width);
    out->height = y + out->faults.height;
}

/* ---- painting */

void review_panel_draw(const Stage *s, DrawList *d, const ReviewPanel *panel, int x, int y)
{
    Color text = stage_color(s, COLOR_TEXT), brass = stage_color(s, COLOR_BRASS),
          note = stage_color(s, panel->left_out ? COLOR_ERROR : COLOR_SECOND);
    block_draw(&panel->sentence_head, d, x, y, brass, brass, brass);
    block_draw(&panel->sentence, d, x, y + panel->sentence_y, text, text, brass);
    block_draw(&panel->note, d, x, y + panel->note_y, note, note, note);
    faults_draw(s, d, &panel->faults, x, y + panel->faults_y);
}
