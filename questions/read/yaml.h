/* yaml.h -- single values as YAML writes them; everything is text, never a number or a boolean.
 * Source: YAML 1.2.2, chapter 7 (flow scalar styles). */
#ifndef YAML_H
#define YAML_H

#include "arena.h"

bool yaml_is_quoted(Str text);              /* begins with ' or " */

/* Bytes of the quoted value that `text` begins with, both quotes counted; 0 if it is not closed. */
size_t yaml_quoted_length(Str text);

/* Bytes up to behind the quote that closes a value that goes on in this line; 0 if none does. */
size_t yaml_closing_length(Str line, char quote);

/* What stands between the quotes, '' and escapes undone. In `a`, or a view. */
Str yaml_unquote(Arena *a, Str quoted);

/* Without the comment that begins with a blank and a `#`, trimmed. */
Str yaml_without_comment(Str text);

/* Is it the mark of a text in several lines, `>-` or `|2`? */
bool yaml_is_block(Str text);

/* The next value of a list "[a, 'b, c']", of which `*rest` is what follows the bracket or comma.
 *   Fails: false behind the last one. */
bool yaml_next_of_list(Arena *a, Str *rest, Str *value);

#endif
