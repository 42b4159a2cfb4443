/* cells.c -- see cells.h. */
#include "cells.h"

#include <string.h>

#include "film_keys.h"
#include "footnotes.h"
#include "letters.h"
#include "utf8.h"

bool cells_unknown(Str text)
{
    return str_in_list(utf8_trim(text), "n/a|na|n. a.|n.a.|\\N|-|--|–|—|?|??|???|nan|none|null|"
                                        "unknown|k. A.|k.A.|unbekannt|inconnu|desconocido|"
                                        "sconosciuto|desconhecido|onbekend|[]|{}|&");
}

/* ---- numbers */

/* The number that stands here, of at most nine digits; `*at` goes behind it. */
static bool take_number(Str text, size_t *at, int *out)
{
    size_t from = *at;
    *out = 0;
    while (*at < text.n && letters_is_digit(text.s[*at]) && *at - from < 9)
        *out = *out * 10 + (text.s[(*at)++] - '0');
    return *at > from && !(*at < text.n && letters_is_digit(text.s[*at]));
}

static bool is_zero_fraction(Str text)
{
    size_t at = 1;
    while (at < text.n && text.s[at] == '0')
        at++;
    return text.n > 1 && at == text.n && (text.s[0] == '.' || text.s[0] == ',');
}

/* One number of four digits, others of one or two beside it: a date, with or without words. A clock
 * behind the date is not looked at. "1931/32" is none. */
static bool year_of_date(Str text, int *year)
{
    int found = 0, others = 0, most = 0;
    bool words = false; /* "31 March 1999" */
    for (size_t at = 0; at < text.n && others < 3;) {
        size_t from = at;
        int number;
        if (!letters_is_digit(text.s[at])) {
            words |= letters_is_byte(text.s[at++]);
            continue;
        }
        if (!take_number(text, &at, &number))
            return false;
        if (at - from == 4) {
            *year = number;
            found++;
        } else if (at - from > 2) {
            return false;
        } else {
            others++;
            most = number > most ? number : most;
            if (number == 0)
                return false;
        }
        if (found && others == 2)
            break;
    }
    return found == 1 && others > 0 && most <= (others > 1 || words ? 31 : 12) && *year >= 1000;
}

bool cells_year(Str text, int *year)
{
    text = utf8_trim(text);
    if (text.n > 2 && text.s[0] == '(' && text.s[text.n - 1] == ')')
        text = utf8_trim(str_slice(text, 1, text.n - 1));
    if (record_year(text, year))
        return true;
    if (text.n > 4 && is_zero_fraction(str_slice(text, 4, text.n)))
        return record_year(str_slice(text, 0, 4), year);
    bool fraction = text.n > 4 && text.n < 7 && (text.s[4] == '.' || text.s[4] == ',');
    return text.n < 40 && !fraction && year_of_date(text, year);
}

static void skip(Str text, size_t *at, const char *what)
{
    while (*at < text.n && strchr(what, text.s[*at]) && text.s[*at])
        ++*at;
}

/* The unit behind a number: none, minutes or hours. Fails: false for others, as in "2 Seasons". */
static bool take_unit(Str text, size_t at, bool *hours)
{
    size_t to = at;
    while (to < text.n && letters_is_byte(text.s[to]))
        to++;
    Str unit = str_slice(text, at, to);
    *hours =
        str_in_list(unit, "h|hr|hrs|hour|hours|std|stunde|stunden|heure|heures|hora|horas|ora|ore|"
                          "u|uur|uren") ||
        (at < text.n && text.s[at] == ':');
    return !unit.n || *hours ||
           str_in_list(unit, "m|min|mins|minute|minutes|minuten|minuti|minuto|minutos|minuut");
}

/* The digits behind a point or a comma, if there are any. */
static Str take_fraction(Str text, size_t *at)
{
    size_t from = *at + 1;
    bool mark = *at < text.n && (text.s[*at] == '.' || text.s[*at] == ',');
    if (!mark || from == text.n || !letters_is_digit(text.s[from]))
        return S("");
    *at = from;
    skip(text, at, "0123456789");
    return str_slice(text, from, *at);
}

bool cells_minutes(Str text, int *minutes)
{
    text = utf8_trim(text);
    size_t at = 0;
    if (text.n > 40)
        return false;
    if (str_starts(text, S("PT")))
        at = 2;
    int first, second = 0;
    if (!take_number(text, &at, &first) || first > 100000)
        return false;
    Str fraction = take_fraction(text, &at);
    skip(text, &at, " ");
    bool hours;
    if (!take_unit(text, at, &hours))
        return false;
    hours = hours && first < 100;
    *minutes = hours ? first * 60 : first;
    if (!hours)
        return true;
    if (fraction.n) { /* "1.5 h"; "1.45 h" may be an hour and 45 minutes */
        *minutes += (fraction.s[0] - '0') * 6;
        return fraction.n == 1;
    }
    while (at < text.n && !letters_is_digit(text.s[at]))
        at++;
    if (at == text.n)
        return true;
    if (!take_number(text, &at, &second) || second > 59)
        return false;
    *minutes += second;
    return true;
}

/* ---- titles */

Str cells_title(Arena *a, Str title)
{
    ptrdiff_t comma = str_find_last(title, S(","));
    if (comma <= 0)
        return title;
    Str article = utf8_trim(str_slice(title, (size_t)comma + 1, title.n));
    if (!str_in_list(article, "the|a|an|le|la|les|l'|l’|der|die|das|ein|eine|el|los|las|un|une|"
                              "una|il|lo|gli|de|het|een|den|det"))
        return title;
    bool elided = article.s[article.n - 1] == '\'' || str_ends(article, S("’"));
    return arena_format(a, "%.*s%s%.*s", STR_ARG(article), elided ? "" : " ",
                        STR_ARG(utf8_trim(str_slice(title, 0, (size_t)comma))));
}

bool cells_take_bracket(Str *text, Str *inside)
{
    Str t = utf8_trim(*text);
    if (!str_ends(t, S(")")))
        return false;
    int depth = 0;
    for (size_t at = t.n; at-- > 0;) {
        depth += t.s[at] == ')';
        if (t.s[at] != '(' || --depth > 0)
            continue;
        Str before = utf8_trim(str_slice(t, 0, at));
        if (!before.n)
            return false;
        *inside = utf8_trim(str_slice(t, at + 1, t.n - 1));
        *text = before;
        return true;
    }
    return false;
}

/* ---- names */

Str cells_name(Arena *a, Str name)
{
    Str last, first;
    name = utf8_trim(name);
    if (!str_cut(name, ',', &last, &first))
        return name;
    last = utf8_trim(last);
    first = utf8_trim(first);
    if (!last.n || !first.n || memchr(first.s, ',', first.n) || film_is_suffix(first))
        return name;
    ptrdiff_t blank = str_find_last(first, S(" ")); /* "Downey, Robert Jr." */
    size_t end = blank < 0 ? 0 : (size_t)blank;
    Str suffix = str_slice(first, end, first.n);
    if (!end || !film_is_suffix(suffix))
        return arena_format(a, "%.*s %.*s", STR_ARG(first), STR_ARG(last));
    return arena_format(a, "%.*s %.*s%.*s", STR_ARG(str_slice(first, 0, end)), STR_ARG(last),
                        STR_ARG(suffix));
}

/* ---- lists */

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

Str cells_without_and(Str part)
{
    static const char *const words[] = {"and ", "& ", "und "};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_starts(part, str_from_c(words[i])))
            return utf8_trim(str_slice(part, strlen(words[i]), part.n));
    return part;
}

bool cells_take_joined(Str *text, Str *first)
{
    static const char *const words[] = {" and ", " & ", " und ", " et ", " y ", " e ", " en "};
    if (text->n > 200 || str_find(*text, S(" as ")) >= 0)
        return false;
    Str whole = *text;
    bool found = false;
    for (size_t w = 0; w < sizeof words / sizeof *words; w++) {
        ptrdiff_t at = str_find(whole, str_from_c(words[w]));
        if (at <= 0 || (found && (size_t)at > first->n))
            continue;
        Str left = str_slice(whole, 0, (size_t)at);
        Str right = str_slice(whole, (size_t)at + strlen(words[w]), whole.n);
        if (!is_full_name(left) || !is_full_name(right))
            continue;
        *first = utf8_trim(left);
        *text = utf8_trim(right);
        found = true;
    }
    return found;
}

Parts cells_parts(Cell cell, bool people)
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
    static const char marks[] = "\n;|";
    for (size_t i = 0; marks[i]; i++)
        if (text.n && memchr(text.s, marks[i], text.n)) {
            p.mark = marks[i];
            return p;
        }
    if (str_find(text, people ? S(" / ") : S("/")) >= 0)
        p.mark = '/';
    p.turned = people && p.mark == ',' && is_turned(text);
    if (p.turned)
        p.mark = '\n';
    return p;
}

/* Does the mark at `at` divide? One of a name, or between the brackets that close at `closes`, does
 * not. */
static bool divides(const Parts *p, size_t at)
{
    Str text = p->rest.text;
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
    for (size_t at = 0; at < text.n; at++) {
        if (text.s[at] == '(' && p->mark == ',' && p->last_bracket && text.s + at < p->last_bracket)
            at += (size_t)str_find(str_slice(text, at, text.n), S(")"));
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

bool cells_next_part(Parts *p, Cell *part)
{
    while (p->rest.text.n) {
        Str text = p->rest.text;
        size_t end = part_end(p);
        Str piece = footnotes_off(utf8_trim(str_slice(text, 0, end)));
        size_t from = piece.n ? (size_t)(piece.s - text.s) : 0;
        *part = (Cell){without_quotes(piece), p->rest.line,
                       p->rest.column + utf8_length(str_slice(text, 0, from))};
        p->rest.column += utf8_length(str_slice(text, 0, end + 1));
        p->rest.text = str_slice(text, end + 1, text.n);
        if (part->text.n && !cells_unknown(part->text))
            return true;
    }
    return false;
}
