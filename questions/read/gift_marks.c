/* gift_marks.c -- see gift_marks.h. */
#include "gift_marks.h"

#include <string.h>

size_t gift_find_mark(Str text, size_t from, const char *marks)
{
    for (size_t i = from; i < text.n; i++) {
        if (text.s[i] == '\\' && i + 1 < text.n)
            i++;
        else if (text.s[i] && strchr(marks, text.s[i]))
            return i;
    }
    return text.n;
}

size_t gift_find_run(Str text, size_t from, Str run)
{
    const char mark[] = {run.s[0], 0};
    while ((from = gift_find_mark(text, from, mark)) < text.n) {
        if (str_starts(str_slice(text, from, text.n), run))
            return from;
        from++;
    }
    return text.n;
}
