/* session.h -- one round being played: whose turn, what counts, how long.
 * SDL-free and clock-free: time comes in as milliseconds that passed. The window, the terminal and
 * the tests play the very same session. */
#ifndef SESSION_H
#define SESSION_H

#include "item.h"
#include "score.h"
#include "settings.h"

typedef enum { LIFE_FIFTY, LIFE_SWAP, LIFE_CLUE, LIFE_COUNT } Lifeline;

/* READING: the clock stands while the player reads. ANSWERED: waits for the player. */
typedef enum { PHASE_READING, PHASE_ANSWERING, PHASE_ANSWERED, PHASE_DONE } Phase;

typedef struct {
    int chosen;                             /* position, -1 when time ran out */
    bool right, swapped, fifty, clue;
    int took_ms;                            /* from the end of reading time; 0 while reading */
    int points, base, speed, percent;       /* points = (base + speed) x percent / 100 */
    int streak;                             /* after this answer */
    int streak_lost;                        /* the streak a wrong answer ended */
    bool disputed;                          /* out of play: no points, and the streak is as before */
} Answer;

typedef struct {
    Item items[ROUND_MAX], spare[ROUND_MAX];    /* spare: option stem empty when there is none */
    Answer answers[ROUND_MAX];
    int count, at;                          /* length of the round; the question under way */
    Phase phase;
    bool paused;
    int since_ms;                           /* since this question was shown, pauses left out */
    int reading_ms, limit_ms;               /* of this question; limit 0: no clock */
    unsigned used;                          /* bit per Lifeline */
    unsigned used_here;                     /* those of them used on the question under way */
    unsigned out;                           /* bit per option taken away by fifty-fifty */
    bool clue_shown, swapped;
    int score, streak, best_streak;
    int lifeline_points;                    /* counted in at the end */
    uint64_t seed, number;                  /* of the Round */
    int time_s;
} Session;

/* A fresh session over a drawn round. Texts are made in `a`, which must outlive the session. */
void session_begin(Session *s, const Asker *asker, const Catalog *c, const Locale *l,
                   const Round *round, int time_s, Arena *a);

/* Begin with `count`, `time_s`, `items` and `spare` in place, as session_begin does at its end. */
void session_start(Session *s);

/* Take up a round again: the answers given before it was left, in order. A lifeline that was used and
 * that no answer shows was used on the question under way: it holds there again. */
void session_resume(Session *s, const Answer *answers, int count, unsigned used);

const Item *session_item(const Session *s); /* the question under way */
void session_tick(Session *s, int passed_ms);
int session_left_ms(const Session *s);      /* on the clock; limit_ms while reading */
/* The next moment something changes by itself, in ms from now; -1 never. For sleeping till then. */
int session_next_ms(const Session *s);

/* What the player does; each returns false, and changes nothing, when it is not possible now. */
bool session_answer(Session *s, int option);
bool session_use(Session *s, Lifeline l);
bool session_next(Session *s);              /* on from the answer; from the last to PHASE_DONE */
bool session_pause(Session *s, bool paused);
/* Take a question that was answered out of play: its points are given back, and, if it is the last
 * that was answered, the streak that it ended. */
bool session_dispute(Session *s, int at);
/* A round from a code or a seed is drawn as if nothing were disputed: what is, is not scored. */
void session_mark_disputed(Session *s, const uint64_t *keys, int count);
int session_answered(const Session *s);     /* how many questions were answered */

int session_right_count(const Session *s);
int session_median_ms(const Session *s);    /* of the answers given; -1 without */

/* The round as marks, one line: "●○–●" (the third is disputed) in the results' stub. */
void session_write_stub(const Session *s, Str date, Str code, Buf *out);

#endif
