/* prose_text.c -- see prose_text.h. */
#include "prose_lines.h"

#include <string.h>

#include "prose_stars.h"
#include "utf8.h"

size_t paragraph_offset(const Paragraph *p, int token)
{
    return (size_t)(p->tokens[token].text.s - p->text.s);
}

static size_t end_of(const Paragraph *p, int token)
{
    return paragraph_offset(p, token) + p->tokens[token].text.n;
}

static bool is_blank(Str line)
{
    return str_trim(line).n == 0;
}

/* "Director and writer: Edda Voss": a few words and a colon at the beginning. */
static bool is_labelled(Str line)
{
    enum { LONGEST = 40, WORDS_MOST = 4 };
    Str label, rest;
    int words = 1;
    line = str_trim(line);
    if (!str_cut(line, ':', &label, &rest) || !label.n || label.n > LONGEST || !str_trim(rest).n)
        return false;
    for (size_t i = 0; i < label.n; i++) {
        char c = label.s[i];
        bool letter = ((c | 32) >= 'a' && (c | 32) <= 'z') || (unsigned char)c >= 0x80;
        words += c == ' ';
        if (!letter && !memchr(" &/-", c, 4))
            return false;
    }
    return words <= WORDS_MOST;
}

/* "On May 8, 1945, Max", "Berlin, Germany, May 1945": when a scene is, up to the year at `to`. */
static bool is_scene(Str line, size_t to)
{
    static const char *const months[] = {"January ",   "February ", "March ",    "April ",
                                         "May ",       "June ",     "July ",     "August ",
                                         "September ", "October ",  "November ", "December "};
    Str before = str_slice(line, 0, to);
    bool opens = str_starts(line, S("On ")) || str_starts(line, S("In "));
    for (size_t m = 0; m < sizeof months / sizeof *months && !opens; m++)
        opens = str_find(before, str_from_c(months[m])) >= 0;
    return opens;
}

/* "Piet Maar, Hungary 1971. Black and white", "Piet Maar / Senegal / 1975 / 123'": a year near the
 * beginning, marks of a list, and hardly a small word before it. */
static bool is_credit_line(Str line)
{
    enum { FAR = 70, MARKS_WITHIN = 12, SMALL_MOST = 1, WORDS_LEAST = 3, DIGITS = 4 };
    int year = 0, small = 0, marks = 0, words = 0;
    line = str_trim(line);
    for (size_t i = 0; i + DIGITS <= line.n && i < FAR && !year; i++) {
        bool begins = i == 0 || line.s[i - 1] == ' ' || line.s[i - 1] == '/';
        small += begins && line.s[i] >= 'a' && line.s[i] <= 'z';
        words += begins;
        marks += line.s[i] == ',' || line.s[i] == '/';
        if (!begins || !str_to_int(str_slice(line, i, i + DIGITS), &year))
            year = 0;
        if (year && is_scene(line, i))
            return false;
        for (size_t k = i + DIGITS; year && k < line.n && k < i + MARKS_WITHIN; k++)
            marks += line.s[k] == ',' || line.s[k] == '/';
    }
    bool several = words > WORDS_LEAST; /* with the year; "Budapest, 1945" is a scene */
    return year >= 1888 && year < 2100 && marks > 0 && several && small <= SMALL_MOST &&
           line.s[0] >= 'A' && line.s[0] <= 'Z';
}

/* Do credits follow the blank line, so that what stands above it is their heading? */
static bool heads_credits(Str heading, Lines lines)
{
    enum { LONGEST = 80, BLANKS_MOST = 3 };
    static const char ends[] = ".!?:";
    Str line;
    bool may = heading.n && heading.n <= LONGEST && !strchr(ends, heading.s[heading.n - 1]);
    for (int i = 0; may && i < BLANKS_MOST && lines_next(&lines, &line); i++)
        if (!is_blank(line))
            return is_credit_line(line);
    return false;
}

static bool is_last_line(Lines lines)
{
    Str line;
    return !lines_next(&lines, &line) || is_blank(line);
}

/* The lines up to a blank one, joined. A list's or a heading's line ends nothing: only blanks do,
 * and a label below another; not the one between a heading and its credits. */
static bool join_lines(Paragraph *p, Lines *lines)
{
    enum { HEADING_LINES = 2 };
    Buf text = buf_in(p->keep);
    Str line;
    int count = 0;
    p->starts = NULL;
    p->start_count = p->start_cap = 0;
    bool labelled = false;
    for (Lines before = *lines; lines_next(lines, &line); before = *lines) {
        if (is_blank(line) && count &&
            (count > HEADING_LINES || !heads_credits(buf_str(&text), *lines)))
            break;
        if (count == 1 && memchr(line.s, '(', line.n) && is_last_line(*lines) &&
            heads_credits(line, *lines)) {
            *lines = before; /* "Classics IV", and "TITLE (its title at home)" below it */
            break;
        }
        if (labelled && is_labelled(line)) {
            *lines = before;
            break;
        }
        labelled = is_labelled(line);
        if (is_blank(line) || (!count && stars_are_line(line)))
            continue;
        if (count++)
            buf_add_char(&text, ' ');
        *ARRAY_PUSH(p->keep, p->starts, p->start_count, p->start_cap) =
            (LineStart){text.n, lines->line};
        buf_add(&text, line);
    }
    p->text = buf_str(&text);
    p->counted = (Counted){0, 0, 1};
    p->single_line = count == 1;
    return count > 0;
}

/* "[3]", "[citation needed]", "[...]": from the bracket to its partner; 0 if it is something else.
 */
static size_t editing_mark(Str text, size_t at)
{
    enum { LONGEST = 40, YEAR_DIGITS = 4 };
    int year;
    if (text.s[at] != '[')
        return 0;
    if (text.n > at + YEAR_DIGITS + 1 && text.s[at + YEAR_DIGITS + 1] == ']' &&
        str_to_int(str_slice(text, at + 1, at + 1 + YEAR_DIGITS), &year))
        return 0; /* "Undertow [1949]" */
    for (size_t i = at + 1; i < text.n && i - at < LONGEST; i++)
        if (text.s[i] == ']')
            return i + 1 - at;
    return 0;
}

/* The second of two asterisks, which set words apart as one does. */
static bool is_second_asterisk(Str text, size_t at)
{
    bool two = at > 0 && text.s[at] == '*' && text.s[at - 1] == '*';
    return two && (at < 2 || text.s[at - 2] != '*') && (at + 1 == text.n || text.s[at + 1] != '*');
}

static void make_tokens(Paragraph *p, const Terms *terms)
{
    Token t;
    size_t at = p->next;
    p->tokens = NULL;
    p->count = p->cap = 0;
    while (p->count < PROSE_MAX_TOKENS &&
           token_next(p->text, &at, p->arena, terms_is_short, terms, &t)) {
        size_t from = (size_t)(t.text.s - p->text.s), mark = editing_mark(p->text, from);
        if (mark) {
            at = from + mark;
            continue;
        }
        mark = stars_before_bracket(p->text, from);
        if (mark) {
            at = from + mark;
            continue;
        }
        if (is_second_asterisk(p->text, from))
            continue;
        terms_mark(terms, &t);
        *ARRAY_PUSH(p->arena, p->tokens, p->count, p->cap) = t;
    }
    p->next = p->count < PROSE_MAX_TOKENS ? 0 : at;
}

/* ---- lines */

int paragraph_line_of(const Paragraph *p, size_t at)
{
    int first = 0, behind = p->start_count;
    while (behind - first > 1) {
        int middle = first + (behind - first) / 2;
        *(p->starts[middle].at <= at ? &first : &behind) = middle;
    }
    return first;
}

bool paragraph_begins_line(const Paragraph *p, int token)
{
    if (token >= p->count)
        return true;
    size_t at = paragraph_offset(p, token);
    return str_trim(str_slice(p->text, p->starts[paragraph_line_of(p, at)].at, at)).n == 0;
}

/* ---- sentences */

static bool is_end_mark(const Token *t)
{
    return token_is(t, ".") || token_is(t, "!") || token_is(t, "?") || token_is(t, "\xE2\x80\xA6");
}

static bool is_closing(const Token *t)
{
    return !t->spaced &&
           (token_is(t, "\"") || token_is(t, ")") || token_is(t, "'") || token_is(t, "*"));
}

/* After "Jr." or "U.S." a sentence ends only where the next word opens one. */
static bool ends_after(const Paragraph *p, int i)
{
    const Token *t = &p->tokens[i], *next = i + 1 < p->count ? &p->tokens[i + 1] : NULL;
    if (!next)
        return true;
    if (token_is(next, "(") && i + 2 < p->count && token_year(&p->tokens[i + 2]))
        return false; /* ""I Know Where I'm Going!" (1945)" */
    if (is_end_mark(t) || is_closing(t))
        return next->spaced && (next->capital || next->kind != TOKEN_WORD);
    bool after_name =
        i > 0 && p->tokens[i - 1].capital && !p->tokens[i - 1].initial; /* "Umberto D." */
    bool pronoun = i > 0 && token_is(t, "i.") && p->tokens[i - 1].kind == TOKEN_WORD &&
                   !p->tokens[i - 1].capital; /* "and so was I." */
    if (i > 0 && token_is(&p->tokens[i - 1], "("))
        return false; /* "(transl. The Field)" */
    return (t->text.n > 2 || after_name || pronoun) && str_ends(t->text, S(".")) && next->capital &&
           next->spaced && next->classes & TERM_BIT(TERM_OPENER) && !token_is(next, "best");
}

/* Where a sentence that is too long is cut: behind its last comma or semicolon, if it has one. */
static int cut_long(const Paragraph *p, int from, int i)
{
    for (int k = i; k > from + (i - from) / 2; k--)
        if (token_is(&p->tokens[k], ",") || token_is(&p->tokens[k], ";"))
            return k;
    return i;
}

static void add_sentence(Paragraph *p, int from, int to)
{
    *ARRAY_PUSH(p->arena, p->sentences, p->sentence_count, p->sentence_cap) = (Span){from, to};
}

/* "Mamma Mia! Here We Go Again is a 2018", "P.S. I Love You is a 2007": capitals on both sides of
 * the mark at `i`, up to what tells a film's year. */
static bool is_within_title(const Paragraph *p, int i)
{
    enum { SHORT = 6, FAR = 12 };
    if (i > SHORT)
        return false;
    for (int k = 0; k <= i; k++)
        if (p->tokens[k].kind == TOKEN_WORD && !p->tokens[k].capital)
            return false;
    for (int k = i + 1; k + 2 < p->count && k < i + FAR; k++) {
        const Token *t = &p->tokens[k];
        if (token_is(t, "is"))
            return k > i + 1 && (token_is(t + 1, "a") || token_is(t + 1, "an")) &&
                   token_year(t + 2);
        bool article = token_is(t, "the") || token_is(t, "a");
        if (t->kind == TOKEN_WORD && !t->capital && !article && !(t->classes & TERM_BIT(TERM_LINK)))
            return false;
    }
    return false;
}

static void divide(Paragraph *p, const Terms *terms)
{
    int from = 0;
    size_t longest = lines_longest(p);
    p->sentences = NULL;
    p->sentence_count = p->sentence_cap = 0;
    for (int i = 0; i < p->count; i++) {
        const Token *t = &p->tokens[i];
        bool mark = is_end_mark(t);
        while (mark && i + 1 < p->count && is_closing(&p->tokens[i + 1]))
            i++;
        bool stop = !mark && t->kind == TOKEN_WORD && str_ends(t->text, S("."));
        if (i > from && end_of(p, i) - paragraph_offset(p, from) > PROSE_MAX_SENTENCE_BYTES) {
            add_sentence(p, from, i);
            from = i;
        }
        bool ends = i + 1 == p->count ||
                    ((mark || stop) && ends_after(p, i) && !is_within_title(p, i)) ||
                    lines_part(p, terms, i, longest);
        if (!ends && i + 1 - from < PROSE_MAX_SENTENCE)
            continue;
        if (!ends)
            i = cut_long(p, from, i);
        add_sentence(p, from, i + 1);
        from = i + 1;
    }
}

/* A sentence that the end of the piece may have cut is the next piece's first. */
static void give_back_last(Paragraph *p)
{
    if (p->sentence_count < 2)
        return;
    p->count = p->sentences[--p->sentence_count].from;
    p->next = paragraph_offset(p, p->count);
}

bool paragraph_next(Paragraph *p, Lines *lines, const Terms *terms)
{
    if (!lines->line)
        p->next = 0; /* the lines are opened anew */
    if (!p->next && !join_lines(p, lines))
        return false;
    arena_clear(p->arena);
    make_tokens(p, terms);
    divide(p, terms);
    if (p->next)
        give_back_last(p);
    return true;
}

/* ---- places */

/* The bytes between, editing marks left out and blanks made single. */
static Str copy_text(const Paragraph *p, int from, int to)
{
    Buf out = buf_in(p->keep);
    for (int i = from; i < to; i++) {
        if (i > from && p->tokens[i].spaced)
            buf_add_char(&out, ' ');
        buf_add(&out, p->tokens[i].text);
    }
    return buf_str(&out);
}

/* Has it no editing marks, and no blanks but single ones of the usual kind? */
static bool is_plain(Str text)
{
    bool behind_blank = false;
    for (size_t at = 0; at < text.n;) {
        unsigned char byte = (unsigned char)text.s[at];
        bool letter = byte > '[' && byte < 0x80; /* as most are */
        uint32_t c = letter ? byte : utf8_next(text, &at);
        at += letter;
        if (c == '[' || (behind_blank && c == ' ') || (c != ' ' && utf8_is_blank(c)))
            return false;
        behind_blank = c == ' ';
    }
    return true;
}

Str paragraph_slice(const Paragraph *p, int from, int to)
{
    if (from >= to)
        return S("");
    Str raw = str_slice(p->text, paragraph_offset(p, from), end_of(p, to - 1));
    return is_plain(raw) ? raw : copy_text(p, from, to);
}

/* Places are mostly asked for one behind the other, and a line may be long: the column is counted
 * on from the place before. */
void paragraph_place(Paragraph *p, int token, int *line, int *column)
{
    size_t at = paragraph_offset(p, token);
    int i = paragraph_line_of(p, at);
    Counted *c = &p->counted;
    if (c->start != i || at < c->at)
        *c = (Counted){i, p->starts[i].at, 1};
    c->column += utf8_column(str_slice(p->text, c->at, p->text.n), at - c->at) - 1;
    c->at = at;
    *line = p->starts[i].line;
    *column = c->column;
}

Span paragraph_before(const Paragraph *p, int token)
{
    for (int i = 1; i < p->sentence_count; i++)
        if (p->sentences[i].from == token)
            return p->sentences[i - 1];
    return (Span){0, 0};
}
