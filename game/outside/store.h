/* store.h -- the history: every answer when it is given, every round.
 * SQLite, used in store.c and store_open.c alone, committed to the disk before an answer is shown as
 * counted. A damaged file is set aside under another name and a new one begun; where nothing can be written,
 * the history lives in memory and `said` tells so. Several programs may share one file. */
#ifndef STORE_H
#define STORE_H

#include "world.h"

typedef struct Store Store;

/* Open or create the history at `path`. Never fails: without a file it keeps the run's own.
 *   `said`: a sentence for the player if something was wrong, else empty; in `a`. */
Store *store_open(Str path, Arena *a, Str *said);
void store_close(Store *s);

/* A round begins: its row, from which it can be drawn again. False (and a sentence once in
 * store_said) if it could not be kept. `mode` is "play". */
bool store_begin(Store *s, const Unfinished *round, int64_t now_s);
/* A lifeline was used: it stays so, whatever happens before the answer. */
bool store_used(Store *s, unsigned used);
bool store_answer(Store *s, int position, const Item *item, const Answer *answer, unsigned used,
                  int64_t now_s);
/* An answer that was kept is disputed: it counts for nothing any more. */
bool store_dispute(Store *s, int position, const Answer *answer);
bool store_end(Store *s, const Session *session, int64_t now_s);
void store_drop_unfinished(Store *s);

/* The newest round begun and neither ended nor dropped, of these packs. */
bool store_unfinished(Store *s, Unfinished *out, Arena *a);
/* The best score of ended rounds with these packs, length and no filters of its own; 0 if none. */
int store_best(Store *s, uint64_t fingerprint, const Programme *p, uint64_t seen_key);
void store_rating(Store *s, Rating *out);   /* from all answers, oldest first */
/* How many questions packs hold, once counted: 0 not known. */
int store_counted(Store *s, uint64_t fingerprint);
void store_keep_count(Store *s, uint64_t fingerprint, int questions);
int store_recent_facts(Store *s, uint64_t *out, int max);   /* newest first */
int store_answer_count(Store *s);
Str store_said(Store *s, Arena *a);         /* what went wrong since last asked, or empty */

#endif
