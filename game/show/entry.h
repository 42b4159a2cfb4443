/* entry.h -- one line of text that the player types or pastes. */
#ifndef ENTRY_H
#define ENTRY_H

#include "parts.h"

#define ENTRY_MAX 1024          /* bytes */

typedef struct {
    bool open;
    bool deaf;                  /* the key that opened it is still to come as text */
    char text[ENTRY_MAX];
    size_t n;
} Entry;

typedef enum { ENTRY_CHANGED, ENTRY_DONE, ENTRY_PASTE, ENTRY_NOT_MINE } EntryAnswer;

void entry_open(Entry *e, bool by_key);
Str entry_text(const Entry *e);             /* trimmed */
/* Takes keys, and text typed or pasted. Escape closes it; Enter is ENTRY_DONE and leaves closing to
 * the screen. */
EntryAnswer entry_event(Entry *e, Event ev);
/* Its end is always in sight. */
void entry_draw(const Stage *s, DrawList *d, const Entry *e, Rect r, Str label);

#endif
