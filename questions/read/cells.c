/* cells.c -- see cells.h. */
#include "cells.h"

#include <string.h>

#include "film_keys.h"
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
    *at = letters_digits_end(text, from);
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
