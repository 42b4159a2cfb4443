/* play.h -- the round a player is in: begun by the programme, taken up again, kept while it goes.
 * Draws questions, so the screens need not; says what the outside must remember of it. */
#ifndef PLAY_H
#define PLAY_H

#include "begin.h"
#include "world.h"

typedef struct {
    Session session;
    Unfinished kept;            /* what is needed to take it up again; `there` while it goes on */
    bool any;                   /* there is a session, under way or ended */
    int level;                  /* it was drawn for */
    Str code;                   /* to give to a friend; empty when there is none */
    int best_before, rating_before;
    uint64_t begun;             /* rounds so far: each begins from another seed */
    Arena arena;                /* questions and their texts */
} Play;

void play_init(Play *p);
void play_free(Play *p);

/* Draw a round by the programme. False when the filters leave no question; then the round before
 * stays as it was. `session.count` is less than the programme's length if they leave too few. */
bool play_begin(Play *p, const World *w, const Settings *settings);

/* Does the round of the history come out the same with these packs, disputes and list of films? */
bool play_can_draw_again(const World *w);

/* Is there a round to take up, here or in the history? */
bool play_can_resume(const Play *p, const World *w);
/* Take up the round of the history. False if it cannot be drawn again. */
bool play_resume(Play *p, const World *w);

/* Keep in step with the session after an answer, and at the end. */
void play_keep(Play *p, const World *w);

#endif
