/* locale.h -- the program's words in one language: assets/locale/xx.rec, read as records.
 * `%rec: Word` with Key and Text; `%rec: Template` with Kind, Text and what the text assumes.
 * Nobody calls setlocale. */
#ifndef LOCALE_H
#define LOCALE_H

#include "phrase.h"
#include "place.h"
#include "record.h"

/* Text and the place behind it. A place that nobody knows is text, with all that follows. */
typedef struct { Str text; Place place; } Piece;

typedef struct {
    Str kind, use, text;        /* use: "stem", "why", "note", ... */
    const Piece *pieces; int piece_count;
} Template;

typedef struct {
    Str language;               /* "en" */
    struct LocaleWord *words; int word_count;       /* sorted by key */
    Template *templates; int template_count;        /* of one kind and use together, in file order */
    const Template *phrases[PHRASE_COUNT];          /* NULL: the locale has not got it */
    struct LocaleSlot *slots; unsigned slot_mask;   /* where the templates of a kind and use begin */
} Locale;

void locale_build(const Pack *pack, Arena *a, Locale *out);

/* The text of a key; a key without text is shown as itself, so that it is seen and a test fails. */
Str locale_word(const Locale *l, const char *key);

/* The templates of a kind and use: `count` of them from the one returned; NULL and 0 for none. */
const Template *locale_templates(const Locale *l, Str kind, Str use, int *count);

/* Fill `{name}` places of a text from pairs of names and values, ended by NULL. */
typedef struct { const char *name; Str value; } Fill;
void locale_fill(Buf *out, Str text, const Fill *fills, int fill_count);

/* 12345 -> "12,345", grouped as the language does (Word `number.group`). */
void locale_number(const Locale *l, Buf *out, long long value);

#endif
