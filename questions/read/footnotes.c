/* footnotes.c -- see footnotes.h. */
#include "footnotes.h"

#include "letters.h"

static bool is_number(Str text)
{
    return text.n && letters_digits_end(text, 0) == text.n;
}

/* What stands in the brackets: a number, a small letter, "note 1", "nb 2". */
static bool is_mark(Str inside)
{
    Str word, number;
    if (inside.n == 1 && inside.s[0] >= 'a' && inside.s[0] <= 'z')
        return true;
    if (str_cut(inside, ' ', &word, &number))
        return (str_equal(word, S("note")) || str_equal(word, S("nb")) ||
                str_equal(word, S("n"))) &&
               is_number(number);
    return inside.n < 4 && is_number(inside);
}

/* The text without its last mark, which is all of it if it has none. */
static Str without_last(Str text)
{
    static const char *const daggers[] = {"\xE2\x80\xA0", "\xE2\x80\xA1"};
    for (size_t i = 0; i < sizeof daggers / sizeof *daggers; i++)
        if (str_ends(text, str_from_c(daggers[i])))
            return str_trim(str_slice(text, 0, text.n - 3));
    ptrdiff_t open = str_ends(text, S("]")) ? str_find_last(text, S("[")) : -1;
    if (open < 0 || !is_mark(str_slice(text, (size_t)open + 1, text.n - 1)))
        return text;
    return str_trim(str_slice(text, 0, (size_t)open));
}

Str footnotes_off(Str text)
{
    for (;;) {
        Str shorter = without_last(text);
        if (!shorter.n || shorter.n == text.n)
            return text;
        text = shorter;
    }
}
