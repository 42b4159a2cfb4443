/* stars.c -- see stars.h. */
#include "stars.h"

#include <string.h>

#include "cells.h"
#include "letters.h"

/* Also "voice: English version". */
static bool is_voice(Str note)
{
    size_t n = 0;
    while (n < note.n && letters_is_byte(note.s[n]))
        n++;
    return str_in_list(str_slice(note, 0, n),
                       "voice|stimme|voix|voz|voce|stem|sprecher|sprecherin");
}

/* Notes on who is in a film and acts no part of it that counts. */
static bool is_extra_note(Str note)
{
    return str_in_list(note, "uncredited|archive footage|archival footage|archive material|"
                             "archive sound|archive recording|scenes deleted|deleted scenes|"
                             "nicht im abspann|archivmaterial|archivaufnahmen|non crédité|"
                             "non créditée|images d'archives|no acreditado|no acreditada|"
                             "sin acreditar|imágenes de archivo|material de archivo|"
                             "non accreditato|non accreditata|filmati d'archivio|"
                             "filmato d'archivio|não creditado|não creditada|"
                             "imagens de arquivo|niet op aftiteling|archiefbeelden");
}

/* Notes on a person that name no character. */
static bool is_note(Str note)
{
    return str_in_list(note, "credited|cameo|guest|self|himself|herself|themselves|themself|"
                             "credit only|selbst") ||
           is_extra_note(note);
}

static bool is_self(Str character)
{
    Str first, rest;
    str_cut(character, '/', &first, &rest);
    ptrdiff_t dash = str_find(first, S(" - ")); /* "Self - Host" */
    first = dash < 0 ? first : str_slice(first, 0, (size_t)dash);
    return str_in_list(str_trim(first), "himself|herself|themselves|themself|self|sich selbst|"
                                        "lui-même|elle-même|sé stesso|se stesso|él mismo|zichzelf");
}

/* Does a note end or begin here: a bracket, a mark between two notes, "Self - Archive Footage"? */
static bool parts_notes(Str text, size_t at)
{
    return strchr("()[],;/", text.s[at]) ? text.s[at] != '\0'
                                         : str_starts(str_slice(text, at, text.n), S("- "));
}

bool stars_is_extra(Str text)
{
    for (size_t from = 0, at = 0; at <= text.n; at++)
        if (at == text.n || parts_notes(text, at)) {
            if (at - from < text.n && is_extra_note(str_trim(str_slice(text, from, at))))
                return true;
            from = at + 1;
        }
    return false;
}

/* Divide "PERSON as CHARACTER", in several languages' words; the last one of ours divides. */
static bool divide_star(Str text, Str *person, Str *character)
{
    static const char *const marks[] = {" as ", " als ", " como ", " ... ", " … ", " .... ", "..."};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        Str mark = str_from_c(marks[i]);
        ptrdiff_t at = i ? str_find(text, mark) : str_find_last(text, mark);
        if (at <= 0)
            continue;
        *person = str_trim(str_slice(text, 0, (size_t)at));
        *character = str_trim(str_slice(text, (size_t)at + mark.n, text.n));
        return person->n && character->n;
    }
    return false;
}

/* What tells namesakes apart, in small letters as an encyclopedia writes it, and stays with the
 * name. */
static bool is_tag(Str note)
{
    static const char *const tags[] = {"actor",  "actress",  "director", "singer",
                                       "rapper", "musician", "comedian", "filmmaker"};
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
        if (str_equal(note, str_from_c(tags[i])))
            return true;
    size_t numeral = 0; /* "(II)", as IMDb counts namesakes */
    while (numeral < note.n && strchr("IVX", note.s[numeral]))
        numeral++;
    return (note.n && numeral == note.n) || str_starts(note, S("born "));
}

/* Take the notes in brackets off a text; what is no note is a character, if none is known yet. */
static void take_notes(Str *text, Str *character, bool *voice)
{
    Str before = *text, note;
    for (int i = 0; i < 4 && cells_take_bracket(&before, &note); i++) {
        if (is_voice(note))
            *voice = true;
        else if (!is_note(note) && !is_tag(note) && character && !character->n)
            *character = note;
        else if (!is_note(note))
            return;
        *text = before;
    }
}

/* A character that is nothing but a note: "(voice)". */
static bool is_note_alone(Str character, bool *voice)
{
    if (!str_starts(character, S("(")) || !str_ends(character, S(")")))
        return false;
    Str note = str_trim(str_slice(character, 1, character.n - 1));
    *voice |= is_voice(note);
    return is_voice(note) || is_note(note);
}

/* A character with " as " in it would be cut in two when the line is read again. */
Str stars_line(Arena *a, Str person, Str character, bool voice)
{
    take_notes(&character, NULL, &voice);
    if (is_note_alone(character, &voice))
        character = S("");
    if (is_self(character) || str_find(character, S(" as ")) >= 0)
        character = S("");
    if (!voice && !character.n)
        return person;
    return arena_format(a, "%.*s%s%s%.*s", STR_ARG(person), voice ? " (voice)" : "",
                        character.n ? " as " : "", STR_ARG(character));
}

Str stars_read(Arena *a, Str text)
{
    Str person = str_trim(text), character = S("");
    bool voice = false;
    bool divided = divide_star(text, &person, &character);
    take_notes(&person, divided ? NULL : &character, &voice);
    if (str_starts(character, S("as ")))
        character = str_trim(str_slice(character, 3, character.n));
    return stars_line(a, cells_name(a, person), character, voice);
}
