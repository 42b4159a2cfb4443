/* arguments.h -- the command line: what is wanted, and with what. */
#ifndef ARGUMENTS_H
#define ARGUMENTS_H

#include "ask.h"

typedef enum { CMD_PLAY, CMD_ASK, CMD_CHECK, CMD_CONVERT, CMD_KINDS, CMD_HELP, CMD_VERSION } Command;
typedef enum { FORMAT_TEXT, FORMAT_JSONL, FORMAT_SHEET, FORMAT_GIFT, FORMAT_ANKI } AskFormat;

typedef struct {
    Command command;
    Str *packs; int pack_count;             /* as named */
    Str seen;                               /* a list of films, or the folder of an export */
    Str data, assets, lang, out, id, code, rejects;  /* empty: not given */
    Str seed; bool seeded;
    int count, round;                       /* -n, --round */
    AskFormat format;
    AskOptions ask;                         /* kinds, level, years; countries are names still: */
    Str countries[16]; int country_count;
    bool explain;                           /* of `id`: why it is fair */
    bool template;                          /* check: write a starter pack */
    bool only, text, fullscreen, mute, reduced_motion;
    int width, height;                      /* --size; 0: the usual */
} Options;

/* Understand the arguments. Fails: false with a sentence in `why` that names the argument. */
bool options_read(int argc, char **argv, Arena *a, Options *out, Str *why);
void options_help(Buf *out);

#endif
