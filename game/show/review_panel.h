/* review_panel.h -- what the review says of a line or a film: the sentence it was read from, a
 * note, and the problems of the whole text. */
#ifndef REVIEW_PANEL_H
#define REVIEW_PANEL_H

#include "faults.h"
#include "review_line.h"

typedef struct {
    Block sentence_head, sentence, note;
    Faults faults;
    bool left_out;              /* the film is: the note says so in the colour of errors */
    int sentence_y, note_y, faults_y, height;
} ReviewPanel;

/* `line` may be NULL: then there is no sentence. */
void review_panel_set(const Stage *s, const Proposal *p, const ReviewFilm *film,
                      const ReviewLine *line, int width, ReviewPanel *out);
void review_panel_draw(const Stage *s, DrawList *d, const ReviewPanel *panel, int x, int y);

#endif
