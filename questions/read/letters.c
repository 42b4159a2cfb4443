/* letters.c -- see letters.h. */
#include "letters.h"

#include <string.h>

#include "utf8.h"

unsigned letters_script(uint32_t c)
{
    if (c < 0x250 || (c >= 0x1E00 && c < 0x1F00))
        return LETTERS_LATIN;
    if (c < 0x400)
        return LETTERS_GREEK;
    if (c < 0x530)
        return LETTERS_CYRILLIC;
    if (c >= 0x3000 && c < 0xA000)
        return LETTERS_OTHER; /* kana and Han mix in one text */
    return LETTERS_OTHER + 1 + (unsigned)(c >> 8 & 0xFF);
}

bool letters_is_capital(uint32_t c)
{
    if (c < 0x100)
        return (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
    if (c < 0x180) { /* pairs, but for two places where the order changes */
        bool odd = (c >= 0x139 && c <= 0x148) || c >= 0x179;
        return c == 0x178 || (c != 0x138 && (c & 1) == odd);
    }
    return (c >= 0x386 && c <= 0x3AB && c != 0x390) || (c >= 0x400 && c <= 0x42F);
}

size_t letters_digits_end(Str text, size_t at)
{
    while (at < text.n && letters_is_digit(text.s[at]))
        at++;
    return at;
}

bool letters_is_letter(uint32_t c)
{
    return utf8_is_word(c) && !letters_is_digit(c);
}

bool letters_is_one_of(Str word, const char *list)
{
    char padded[24] = " ";
    if (!word.n || word.n > sizeof padded - 3)
        return false;
    memcpy(padded + 1, word.s, word.n);
    padded[word.n + 1] = ' ';
    return strstr(list, padded) != NULL;
}

Str letters_plain(Str text, char *memory, size_t room)
{
    size_t n = 0;
    for (size_t i = 0; i < text.n && n < room; i++) {
        char c = text.s[i];
        if (c >= 'A' && c <= 'Z')
            c = (char)(c - 'A' + 'a');
        if (letters_is_byte(c) || letters_is_digit(c))
            memory[n++] = c;
    }
    return (Str){memory, n};
}
