/* opening.h -- which packs there are when the program starts: those named, ours, the player's. */
#ifndef OPENING_H
#define OPENING_H

#include "library.h"

#define CORRECTIONS S("corrections.rec")        /* in the packs folder: the player's disputes */

typedef struct {
    const LibraryOptions *options;
    const Settings *settings;
    const Shelving *how;
    Progress *progress;         /* stopped: the player's packs that are not read yet stay so */
    Arena *arena;               /* for the run */
} Opening;

/* Put all of them on a shelf, and the player's disputes, each read. */
void opening_read(const Opening *o, Shelf *s);

#endif
