/* makers.c -- see makers.h. */
#include "makers.h"

#include "cells.h"

static bool holds_one_of(Str note, const char *const *words)
{
    for (; *words; words++)
        if (str_has_ascii_nocase(note, str_from_c(*words)))
            return true;
    return false;
}

static bool is_of_source(Str note)
{
    static const char *const words[] = {"novel",     "book",  "play",        "story by", "based",
                                        "character", "comic", "short story", "musical",  NULL};
    return !str_has_ascii_nocase(note, S("screen")) && holds_one_of(note, words);
}

static bool is_job(Str note)
{
    static const char *const words[] = {"screenplay", "written by", "story",      "director",
                                        "writer",     "producer",   "uncredited", NULL};
    return holds_one_of(note, words) || str_starts(note, S("as ")) ||
           str_starts(note, S("credited as "));
}

bool makers_take_note(const char *field, Str *name)
{
    Str bare = *name, note;
    bool writes = str_equal(str_from_c(field), S("Writer"));
    if (!cells_take_bracket(&bare, &note))
        return true;
    if (writes && is_of_source(note))
        return false;
    if (writes || is_job(note))
        *name = bare;
    return true;
}
