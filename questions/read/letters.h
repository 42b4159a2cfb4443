/* letters.h -- what the letters of a text look like: digits, capitals, scripts. */
#ifndef LETTERS_H
#define LETTERS_H

#include "str.h"

/* Scripts, told apart only as far as like should stand with like; those above have no capitals. */
enum { LETTERS_LATIN = 1, LETTERS_GREEK, LETTERS_CYRILLIC, LETTERS_OTHER };
unsigned letters_script(uint32_t c);

bool letters_is_capital(uint32_t c);        /* of the Latin, Greek and Cyrillic alphabets */
static inline bool letters_is_digit(uint32_t c)         /* 0 to 9 */
{
    return c >= '0' && c <= '9';
}
size_t letters_digits_end(Str text, size_t at);         /* of the digits that begin there, if any */
bool letters_is_letter(uint32_t c);         /* part of a word and no such digit */

/* Is the byte a letter of ASCII's, or part of whatever stands beyond it? */
static inline bool letters_is_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

/* Is the word in the list, each word of which has a blank before and behind it? */
bool letters_is_one_of(Str word, const char *list);

/* A name without what does not count: "?Cast_memberLabel" -> "castmemberlabel". Small letters, digits and
 * what stands beyond ASCII; what has no room is cut off. */
Str letters_plain(Str text, char *memory, size_t room);

#endif
