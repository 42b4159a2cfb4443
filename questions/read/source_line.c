/* source_line.c -- see source_line.h. */
#include "source_line.h"

#include "utf8.h"

/* "novel", "science fiction novel"; "Short story", but not "The Jungle Book". */
static bool is_kind(Str text)
{
    enum { LONGEST = 40 };
    static const char kinds[] = "novel|novella|book|play|comic|story|musical|poem|memoir|opera|"
                                "article|short story|comic book";
    Str last = str_slice(text, (size_t)(str_find_last(text, S(" ")) + 1), text.n);
    bool small = last.n && last.s[0] >= 'a' && last.s[0] <= 'z';
    return text.n < LONGEST && (str_in_list(text, kinds) || (small && str_in_list(last, kinds)));
}

Str source_line_of(Emit *e, Str kind, Str title, Str author)
{
    if (!kind.n && !title.n && !author.n)
        return S("");
    Str line = arena_format(e->arena, "%.*s; %.*s; %.*s", STR_ARG(emit_part(e, kind)),
                            STR_ARG(emit_part(e, title)), STR_ARG(emit_part(e, author)));
    return str_trim(line);
}

Str source_line(Emit *e, Str text)
{
    ptrdiff_t by = str_find_last(text, S(" by "));
    Str before = by < 0 ? text : utf8_trim(str_slice(text, 0, (size_t)by));
    Str behind = by < 0 ? S("") : utf8_trim(str_slice(text, (size_t)by + 4, text.n));
    if (is_kind(before))
        return source_line_of(e, before, S(""), behind);
    if (str_find(behind, S(" ")) < 0)
        return source_line_of(e, S(""), text, S(""));
    return source_line_of(e, S(""), before, behind);
}
