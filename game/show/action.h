/* action.h -- what a screen asks for. app.c carries out what it can; the rest goes to the outside
 * through app_take_action. */
#ifndef ACTION_H
#define ACTION_H

#include "str.h"

typedef enum {
    ACT_NONE,
    ACT_REDRAW,                 /* the state changed; draw again */
    /* for app.c */
    ACT_GO,                     /* to screen `value` (ScreenId) */
    ACT_BACK,
    ACT_START,                  /* a round by the programme */
    ACT_RESUME,                 /* the unfinished round */
    ACT_AGAIN,
    ACT_SAY,                    /* text */
    /* for the outside */
    ACT_QUIT,
    ACT_SOUND,                  /* value: SoundId */
    ACT_SETTINGS,               /* settings changed: apply and keep them */
    ACT_ROUND_BEGUN, ACT_USED, ACT_ANSWERED, ACT_ROUND_ENDED,   /* keep it, before the next frame is shown */
    ACT_DISPUTE,                /* value: position of an answered question, out of play from now on */
    ACT_ROUND_DROPPED,          /* the unfinished round is not wanted */
    ACT_LOAD,                   /* text: a path to load as a pack */
    ACT_PACK_SWITCH,            /* value: index in World.packs */
    ACT_PACK_FORGET,            /* value */
    ACT_PACK_UP, ACT_PACK_DOWN, /* value: change precedence */
    ACT_PACK_EDIT,              /* text: the path to open in the player's editor */
    ACT_PACK_EXPORT,            /* value: write it as a pack of our own format */
    ACT_PACK_LOOK,              /* look at the packs' files again (window got the focus) */
    ACT_READ_CANCEL,            /* what is being read (World.reading) is not wanted any more */
    ACT_COPY,                   /* text to the clipboard */
    ACT_PASTE,                  /* the clipboard's text is wanted as EV_PASTE */
    ACT_REVIEW,                 /* text: to be read as one about films, or a path to load */
    ACT_TEXT_PLAY,              /* text: a pack, to be asked about in this run; a round follows */
    ACT_TEXT_SAVE               /* text: a pack, to be kept in the packs folder */
} ActionType;

typedef struct { ActionType type; int value; Str text; } Action;

/* Synthesised by sdl_sound.c; never the only sign of anything. */
typedef enum { SOUND_MOVE, SOUND_TICK, SOUND_STAMP, SOUND_TEAR, SOUND_FANFARE, SOUND_COUNT } SoundId;

#endif
