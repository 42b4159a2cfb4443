/* prose_lines.c -- see prose_lines.h. */
#include "prose_lines.h"

static size_t line_length(const Paragraph *p, int line)
{
    size_t end = line + 1 < p->start_count ? p->starts[line + 1].at - 1 : p->text.n;
    return end - p->starts[line].at;
}

size_t lines_longest(const Paragraph *p)
{
    size_t longest = 0;
    for (int i = 0; i < p->start_count; i++)
        if (line_length(p, i) > longest)
            longest = line_length(p, i);
    return longest;
}

/* A line that was ended though there was room for much more, before a capital: a title, credits. */
static bool ends_short_line(const Paragraph *p, int i, size_t longest)
{
    enum { WIDE = 60 };
    const Token *t = &p->tokens[i], *next = &p->tokens[i + 1];
    if (p->start_count < 2 || longest < WIDE || !paragraph_begins_line(p, i + 1))
        return false;
    int line = paragraph_line_of(p, paragraph_offset(p, i));
    bool open = token_is(t, ",") || token_is(t, "-") || token_is(t, "/") || token_is(t, "&") ||
                (!t->capital && t->classes & TERM_BIT(TERM_LINK));
    return !open && (next->capital || next->kind == TOKEN_NUMBER) &&
           5 * (line_length(p, line) + 1 + next->text.n) < 3 * longest;
}

/* Does a line end before the token as those of a list do: though its first word had room, and
 * behind a name, a year, a bracket? A sentence is wrapped where the next word has none. */
static bool follows_list_line(const Paragraph *p, int i, size_t longest)
{
    enum { SHORT_LINE = 60 };
    static const char *const ends[] = {")", ":", "won", "nominated", "nomination"};
    const Token *last = &p->tokens[i - 1];
    bool end = last->kind == TOKEN_NUMBER || last->capital, told = TOKEN_IS_ONE(last, ends);
    int line = paragraph_line_of(p, paragraph_offset(p, i));
    size_t length = line > 0 ? line_length(p, line - 1) : 0;
    bool name = p->tokens[i].classes & TERM_BIT(TERM_EVENT); /* "at the 58th / Academy Awards" */
    bool room = !name || told || length + 1 + p->tokens[i].text.n < longest;
    return (end || told) && line > 0 && length < SHORT_LINE && room;
}

/* A prize, an academy or festival with its year or number, or "Won", "Nominated". */
static bool begins_honour(const Paragraph *p, const Terms *terms, int i)
{
    static const char *const words[] = {"best", "nominated", "nominations", "won", "winner"};
    const Token *t = &p->tokens[i];
    if (t->capital && TOKEN_IS_ONE(t, words))
        return true;
    if (t->kind == TOKEN_NUMBER && (token_year(t) || token_ordinal(t)) && i + 1 < p->count)
        return terms_at(terms, p->tokens, i + 1, p->count, TERM_EVENT, NULL) > 0;
    return t->capital && (terms_at(terms, p->tokens, i, p->count, TERM_EVENT, NULL) > 0 ||
                          terms_at(terms, p->tokens, i, p->count, TERM_PRIZE, NULL) > 1);
}

/* The first token of the line before the one that begins with `i`. */
static int line_before(const Paragraph *p, int i)
{
    int k = i - 1;
    while (k > 0 && !paragraph_begins_line(p, k))
        k--;
    return k;
}

/* Is the line from here to `end` one of a cast, and of nothing else: "Ada Bell as Ann"? */
static bool is_cast_line(const Paragraph *p, int i, int end)
{
    enum { NAME_LEAST = 2, NAME_MOST = 5 };
    int as = i;
    while (as < end && p->tokens[as].capital)
        as++;
    const Token *last = &p->tokens[end - 1];
    bool open = token_is(last, ",") || (!last->capital && last->classes & TERM_BIT(TERM_LINK));
    return as - i >= NAME_LEAST && as - i <= NAME_MOST && as + 1 < end &&
           token_is(&p->tokens[as], "as") && !open;
}

/* Does a part of such a list begin here, behind another or behind its heading? */
static bool begins_part(const Paragraph *p, int i)
{
    enum { HEADING = 3 };
    if (i >= p->count || p->start_count < 2 || !p->tokens[i].capital ||
        !paragraph_begins_line(p, i))
        return false;
    int end = i + 1, before = line_before(p, i);
    while (end < p->count && !paragraph_begins_line(p, end))
        end++;
    return is_cast_line(p, i, end) && (i - before <= HEADING || is_cast_line(p, before, i));
}

/* Does a list go on with this token, at the head of its line: "* Best Film", "Best Sound - won",
 * "1967 Academy Awards: Best Sound"? */
static bool begins_item(const Paragraph *p, const Terms *terms, int i, size_t longest)
{
    static const char *const bullets[] = {"*", "-", "\xE2\x80\xA2", "\xC2\xB7", "\xE2\x80\x93"};
    const Token *t = &p->tokens[i];
    if (i + 1 >= p->count || p->start_count < 2)
        return false;
    bool bullet = TOKEN_IS_ONE(t, bullets);
    if (bullet ? !p->tokens[i + 1].spaced : !begins_honour(p, terms, i))
        return false;
    return paragraph_begins_line(p, i) && (bullet || follows_list_line(p, i, longest));
}

bool lines_part(const Paragraph *p, const Terms *terms, int i, size_t longest)
{
    return ends_short_line(p, i, longest) || begins_item(p, terms, i + 1, longest) ||
           begins_part(p, i + 1);
}
