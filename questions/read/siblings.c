/* siblings.c -- see siblings.h. */
#include "siblings.h"

#include "companies.h"
#include "utf8.h"

/* A word of letters that begins with a capital, or beyond ASCII. */
static bool is_name(Str word)
{
    if (word.n < 2 || !((word.s[0] >= 'A' && word.s[0] <= 'Z') || (word.s[0] & 0x80)))
        return false;
    bool small = false;
    for (size_t i = 1; i < word.n; i++) {
        char c = word.s[i];
        small |= (c >= 'a' && c <= 'z') || (c & 0x80);
        if (!((c | 32) >= 'a' && (c | 32) <= 'z') && !(c & 0x80) && c != '-' && c != '\'')
            return false;
    }
    return small;
}

/* What a group is called by, where a family name would stand. */
static bool is_group(Arena *a, Str name)
{
    static const char words[] =
        "band|brothers|sisters|bros|sons|friends|company|co|entertainment|media|music|records|"
        "orchestra|ensemble|quartet|trio|duo|group|team|collective|cartoons|kids|film|cinema";
    Str folded = fold_text(a, name), first, last;
    str_cut(folded, ' ', &first, &last);
    return company_is(folded) || str_in_list(last, words);
}

bool siblings_take(Arena *a, const char *field, Str *text, Str *first)
{
    if (!str_in_list(str_from_c(field), "Director|Writer|Producer"))
        return false;
    static const char *const marks[] = {" & ", " and ", " und ", " et ", " y ", " e ", " en "};
    for (size_t i = 0; i < sizeof marks / sizeof *marks && text->n < 80; i++) {
        Str mark = str_from_c(marks[i]), given, family;
        ptrdiff_t at = str_find(*text, mark);
        if (at <= 0)
            continue;
        Str one = str_trim(str_slice(*text, 0, (size_t)at));
        Str other = str_trim(str_slice(*text, (size_t)at + mark.n, text->n));
        if (!str_cut(other, ' ', &given, &family) || !is_name(one) || !is_name(given) ||
            !is_name(family) || is_group(a, other))
            continue;
        *first = arena_format(a, "%.*s %.*s", STR_ARG(one), STR_ARG(family));
        *text = other;
        return true;
    }
    return false;
}
