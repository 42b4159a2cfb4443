/* prose_stars.c -- see prose_stars.h. */
#include "prose_stars.h"

#include "utf8.h"

enum { BLACK_STAR = 0x2605, WHITE_STAR = 0x2606, HALF = 0xBD };

size_t stars_before_bracket(Str text, size_t at)
{
    enum { ASTERISKS = 3, MOST = 12 };
    size_t end = at, count = 0, asterisks = 0;
    while (end < text.n && count + asterisks <= MOST) {
        size_t next = end;
        uint32_t c = utf8_next(text, &next);
        bool star = c == BLACK_STAR || c == WHITE_STAR;
        if (!star && c != '*' && !(c == HALF && end > at))
            break;
        count += star;
        asterisks += c == '*';
        end = next;
    }
    size_t next = end;
    while (next < text.n && text.s[next] == ' ')
        next++;
    bool bracket = next < text.n && text.s[next] == '('; /* between a title and what dates it */
    Str behind = str_slice(text, next, text.n);
    bracket = bracket || (count && str_starts(behind, S("Directed by")));
    return bracket && count + asterisks <= MOST && (count || asterisks >= ASTERISKS) ? end - at : 0;
}

static Str skip_digits(Str text)
{
    size_t n = 0;
    while (n < text.n && text.s[n] >= '0' && text.s[n] <= '9')
        n++;
    return str_slice(text, n, text.n);
}

/* "★★★★☆", "★★★½" */
static bool is_all_stars(Str line)
{
    for (size_t at = 0; at < line.n;) {
        uint32_t c = utf8_next(line, &at);
        if (c != BLACK_STAR && c != WHITE_STAR && c != HALF && c != ' ')
            return false;
    }
    return line.n > 0;
}

bool stars_are_line(Str line)
{
    Str label, rest = str_trim(line);
    if (str_starts(rest, S("Rating:")) || str_starts(rest, S("Score:")))
        str_cut(rest, ':', &label, &rest);
    rest = str_trim(rest);
    if (is_all_stars(rest))
        return true;
    Str behind = skip_digits(rest);
    if (behind.n == rest.n)
        return false;
    if (str_starts(behind, S(".")))
        behind = skip_digits(str_slice(behind, 1, behind.n));
    behind = str_trim(behind);
    size_t mark = str_starts(behind, S("/")) ? 1 : str_starts(behind, S("out of")) ? 6 : 0;
    Str most = str_trim(str_slice(behind, mark, behind.n)), end = skip_digits(most);
    return mark && end.n < most.n && (!end.n || str_equal(str_trim(end), S("stars")));
}
