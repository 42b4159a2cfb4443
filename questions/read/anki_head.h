/* anki_head.h -- how a file of cards begins: lines "#name:value", or titles of columns. For anki.c.
 * Source: the Anki manual, "Importing: Text files", "File headers". */
#ifndef ANKI_HEAD_H
#define ANKI_HEAD_H

#include "str.h"

#define ANKI_HEAD_BYTES 65536   /* of a file are looked at */

typedef enum {
    HEAD_SEPARATOR, HEAD_HTML, HEAD_COLUMNS, HEAD_TAGS_COLUMN, HEAD_DECK_COLUMN,
    HEAD_NOTETYPE_COLUMN, HEAD_GUID_COLUMN,
    HEAD_OTHER, HEAD_NONE
} Head;

/* Which head is this line? `*value` is what stands behind its colon. */
Head anki_head_read(Str line, Str *value);

char anki_head_separator(Str value);        /* the mark that it names; 0 if none is known */
bool anki_head_begins(Str text);            /* is a head among its first lines with `#`? */
bool anki_head_asks(Str cell);              /* the title of the column of questions? */
bool anki_head_answers(Str cell);

#endif
