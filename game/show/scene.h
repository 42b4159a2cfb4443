/* scene.h -- what a question and its answer have in common: the film strip and the score above, the
 * sentence, the tickets in their order. */
#ifndef SCENE_H
#define SCENE_H

#include "parts.h"

/* The row above: strip left, score right, on a compact stage the clock between them. */
typedef struct {
    Rect strip, clock;          /* clock: w 0 if it stands elsewhere */
    Block score, streak;
    int score_y, streak_y, right;
    int bottom;
} SceneHead;
SceneHead scene_head(const Stage *s, int score, Str streak);
void scene_head_draw(const Stage *s, DrawList *d, const SceneHead *h);

Str scene_times(const Stage *s, int percent);           /* 125 -> "1.25", 150 -> "1.5" */

bool scene_has_clock(const Stage *s);
Clock scene_clock(const Stage *s, Rect box);

/* The options' texts at one size that suits them all, and their tickets from `y` on. */
typedef struct {
    Rect box[OPTIONS_MAX];
    Block text[OPTIONS_MAX], note[OPTIONS_MAX];
    int count, columns, rows;
    int height, gap;            /* of a ticket; between rows */
} Tickets;

/* `room`: taken from the width of ticket i's text, for what stands at its right; may be NULL. */
Tickets scene_tickets(const Stage *s, const Item *item, bool with_notes, const int *room);
void scene_place(const Stage *s, Tickets *t, int y, int gap);
int scene_tickets_height(const Tickets *t, int gap);

#endif
