/* utf8.h -- code points in bytes, and the folding by which texts are compared.
 * Source: RFC 3629; normal forms and case folding by utf8proc, used in utf8.c alone. */
#ifndef UTF8_H
#define UTF8_H

#include "arena.h"
#include "str.h"

#define UTF8_BAD 0xFFFDu

/* The code point at byte *at, which moves past it. A bad byte gives UTF8_BAD and moves by one;
 * no overlong form, surrogate or value past U+10FFFF is taken. */
uint32_t utf8_next(Str a, size_t *at);
/* Without blanks of any kind at either end, and without what has no width: U+00A0, U+200B, U+FEFF. */
Str utf8_trim(Str a);
bool utf8_valid(Str a);
bool utf8_has_multibyte(Str a);             /* holds a valid sequence of two bytes or more */
int utf8_length(Str a);                     /* code points; a bad byte counts as one */
void utf8_add(Buf *b, uint32_t code_point);
size_t utf8_offset(Str a, int code_points); /* byte offset of the n-th code point, or a.n */
int utf8_column(Str line, size_t byte);     /* column of a byte in its line, from 1 */

/* Control characters (but tab and line feed) and bidi overrides and isolates. */
bool utf8_is_control(uint32_t code_point);

/* Normal form C; the same view back when it is that already. Of more than 30 marks on one letter
 * the rest are dropped, for putting a megabyte of them in order would take hours. */
Str utf8_nfc(Arena *a, Str text);
Str utf8_from_windows1252(Arena *a, Str bytes);

/* What folding is made of: the compatibility decomposition of a code point in lower case, how many
 * it gives; and whether it counts as part of a word. */
#define UTF8_MAX_DECOMPOSED 32
int utf8_decompose(uint32_t code_point, uint32_t out[UTF8_MAX_DECOMPOSED]);
bool utf8_is_word(uint32_t code_point);
uint32_t utf8_lower(uint32_t code_point);           /* itself if it has no small form */
bool utf8_is_blank(uint32_t code_point);            /* of any width, a tab, the end of a line */
bool utf8_is_other_number(uint32_t code_point);     /* a fraction, a superscript, a circled digit */

/* ---- folding and distance: fold.c. Folded texts are hashed into keys that players keep.

 * Lower case, accents and ligatures undone, apostrophes dropped, everything that is neither
 * letter nor digit one blank, trimmed. "Amélie" -> "amelie", "L'Été" -> "lete". */
Str fold_text(Arena *a, Str text);

/* As fold_text, and without a leading article of the commoner languages when more follows:
 * "The Third Man" -> "third man", "Les Misérables" -> "miserables". */
Str fold_title(Arena *a, Str title);

/* Edit distance in code points, insertions, deletions, changes, swaps of neighbours; more than
 * `limit` gives limit + 1. For texts up to 256 code points; longer ones give
 * limit + 1 unless equal. */
int text_distance(Str a, Str b, int limit);

#endif
