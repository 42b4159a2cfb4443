/* cell_parts.c -- see cell_parts.h. */
#include "cell_parts.h"

#include <string.h>

#include "cells.h"
#include "film_keys.h"
#include "footnotes.h"
#include "letters.h"
#include "utf8.h"

/* ---- names */

static bool is_one_word(Str text)
{
    text = utf8_trim(text);
    return text.n && !memchr(text.s, ' ', text.n) && letters_is_byte(text.s[0]) &&
           text.s[text.n - 1] != '.' && !memchr(text.s, '(', text.n);
}

/* Two words and a comma: "Haneke, Michael". */
static bool is_turned(Str text)
{
    Str last, first;
    return str_cut(text, ',', &last, &first) && is_one_word(last) && is_one_word(first) &&
           first.s[0] == ' ' && !memchr(first.s, ',', first.n) && !film_is_suffix(first);
}

/* Two words or more; a note in brackets may stand behind them. */
static bool is_full_name(Str text)
{
    Str note;
    text = utf8_trim(text);
    cells_take_bracket(&text, &note);
    return text.n < 80 && str_find(text, S(" ")) > 0 && str_find(text, S("(")) < 0 &&
           str_find(text, S(")")) < 0;
}

Str cell_parts_without_and(Str part)
{
    static const char *const words[] = {"and ", "& ", "und "};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_starts(part, str_from_c(words[i])))
            return utf8_trim(str_slice(part, strlen(words[i]), part.n));
    return part;
}

static const char *const joins[] = {" and ", " & ", " und ", " et ", " y ", " e ", " en "};

bool cell_parts_take_joined(Str *text, Str *first)
{
    if (text->n > 200 || str_find(*text, S(" as ")) >= 0)
        return false;
    Str whole = *text;
    bool found = false;
    for (size_t w = 0; w < sizeof joins / sizeof *joins; w++) {
        ptrdiff_t at = str_find(whole, str_from_c(joins[w]));
        if (at <= 0 || (found && (size_t)at > first->n))
            continue;
        Str left = str_slice(whole, 0, (size_t)at);
        Str right = str_slice(whole, (size_t)at + strlen(joins[w]), whole.n);
        if (!is_full_name(left) || !is_full_name(right))
            continue;
        *first = utf8_trim(left);
        *text = utf8_trim(right);
        found = true;
    }
    return found;
}

/* ---- which mark? */

/* Where the brackets that open at `at` close, or `at`. */
static size_t behind_brackets(const Parts *p, Str text, size_t at)
{
    if (text.s[at] != '(' || !p->last_bracket || text.s + at >= p->last_bracket)
        return at;
    return at + (size_t)str_find(str_slice(text, at, text.n), S(")"));
}

/* Does it begin with somebody who plays somebody? */
static bool is_playing(Str piece)
{
    Str first, rest;
    str_cut(piece, ',', &first, &rest);
    return str_find(first, S(" as ")) >= 0;
}

/* Is there a stroke between people? In "A as B / C, D as E" it belongs to the characters, unless
 * somebody plays on both sides of it. */
static bool has_stroke(const Parts *p)
{
    Str text = p->rest.text;
    int pieces = 1, playing = 0;
    size_t from = 0;
    for (size_t at = 0; at < text.n; at++) {
        at = behind_brackets(p, text, at);
        if (!str_starts(str_slice(text, at, text.n), S(" / ")))
            continue;
        playing += is_playing(str_slice(text, from, at));
        pieces++;
        from = at + 2;
    }
    playing += is_playing(str_slice(text, from, text.n));
    bool anybody = str_find(text, S(" as ")) >= 0;
    return pieces > 1 && (!anybody || playing == pieces);
}

/* "Coen, Joel and Coen, Ethan": what joins names of which each is turned round. */
static Str word_between_turned(Str text)
{
    for (size_t w = 0; w < sizeof joins / sizeof *joins && text.n < 200; w++) {
        Str word = str_from_c(joins[w]), rest = text;
        ptrdiff_t at = str_find(rest, word);
        bool all = at > 0;
        for (; all && at >= 0; at = str_find(rest, word)) {
            all = is_turned(str_slice(rest, 0, (size_t)at));
            rest = str_slice(rest, (size_t)at + word.n, rest.n);
        }
        if (all && is_turned(rest))
            return word;
    }
    return S("");
}

/* The surest marks: neither names nor titles have them. 0: there is none. */
static char sure_mark(Str text)
{
    static const char marks[] = "\n;|";
    for (size_t i = 0; marks[i]; i++)
        if (text.n && memchr(text.s, marks[i], text.n))
            return marks[i];
    return 0;
}

Parts cell_parts_by(Cell cell, char mark)
{
    return (Parts){.rest = cell, .mark = mark};
}

Parts cell_parts_of_titles(Cell cell)
{
    char mark = sure_mark(cell.text);
    return cell_parts_by(cell, mark ? mark : '\n');
}

Parts cell_parts_open(Cell cell, bool people)
{
    Str text = cell.text;
    ptrdiff_t last = str_find_last(text, S(")"));
    Parts p = {.rest = cell, .mark = ',', .people = people};
    p.last_bracket = last < 0 ? NULL : text.s + last;
    if (text.n > 1 && text.s[0] == '[' && text.s[text.n - 1] == ']') {
        p.rest.text = str_slice(text, 1, text.n - 1);
        p.rest.column++;
        return p;
    }
    char sure = sure_mark(text);
    if (sure)
        p.mark = sure;
    else if (people ? has_stroke(&p) : str_find(text, S("/")) >= 0)
        p.mark = '/';
    if (!people || p.mark != ',')
        return p;
    p.turned = is_turned(text);
    p.word = p.turned ? S("") : word_between_turned(text);
    if (p.turned)
        p.mark = '\n';
    return p;
}

void cell_parts_divide_by(Parts *p, char mark)
{
    p->mark = mark;
    p->word = S("");
}

/* ---- the parts */

/* Does the mark at `at` divide? One of a name does not. */
static bool divides(const Parts *p, size_t at)
{
    Str text = p->rest.text;
    if (p->word.n)
        return str_starts(str_slice(text, at, text.n), p->word);
    if (text.s[at] != p->mark)
        return false;
    if (p->mark == '/' && p->people)
        return at > 0 && text.s[at - 1] == ' ' && at + 1 < text.n && text.s[at + 1] == ' ';
    return p->mark != ',' || !film_is_suffix(str_slice(text, at + 1, text.n));
}

/* Where the next part ends. */
static size_t part_end(const Parts *p)
{
    Str text = p->rest.text;
    bool brackets = p->mark == ',' || (p->mark == '/' && p->people);
    for (size_t at = 0; at < text.n; at++) {
        if (brackets && text.s[at] == '(')
            at = behind_brackets(p, text, at);
        else if (divides(p, at))
            return at;
    }
    return text.n;
}

/* "'Drama'" of a list that a script wrote. */
static Str without_quotes(Str text)
{
    char c = text.n > 1 ? text.s[0] : '\0';
    bool quoted = (c == '\'' || c == '"') && text.s[text.n - 1] == c;
    return quoted ? utf8_trim(str_slice(text, 1, text.n - 1)) : text;
}

bool cell_parts_next(Parts *p, Cell *part)
{
    while (p->rest.text.n) {
        Str text = p->rest.text;
        size_t end = part_end(p);
        Str piece = footnotes_off(utf8_trim(str_slice(text, 0, end)));
        size_t from = piece.n ? (size_t)(piece.s - text.s) : 0;
        *part = (Cell){without_quotes(piece), p->rest.line,
                       p->rest.column + utf8_length(str_slice(text, 0, from))};
        size_t next = end + (p->word.n ? p->word.n : 1);
        p->rest.column += utf8_length(str_slice(text, 0, next));
        p->rest.text = str_slice(text, next, text.n);
        if (part->text.n && !cells_unknown(part->text))
            return true;
    }
    return false;
}
