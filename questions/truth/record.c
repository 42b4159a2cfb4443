/* record.c -- see record.h. What may stand in a record is told in fields.c and check.c. */
#include "record.h"

#include <string.h>

static const char *const type_names[] = {
#define X(id, name) name,
    RECORD_TYPES(X)
#undef X
};

Arena *record_rows(const Pack *pack, Arena *a)
{
    return pack->rows ? pack->rows : a;
}

int record_doubts_before(const Pack *pack, int record)
{
    int from = 0, to = pack->doubt_count;
    while (from < to) {
        int middle = from + (to - from) / 2;
        if (pack->doubts[middle].record < record)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

const char *record_type_name(RecordType t)
{
    return type_names[t];
}

RecordType record_type_find(Str name)
{
    for (int t = 0; t < RECORD_OTHER; t++)
        if (str_equal_ascii_nocase(name, str_from_c(type_names[t])))
            return (RecordType)t;
    return RECORD_OTHER;
}

static bool is_named(const Field *f, Str name)
{
    return str_equal(f->name, name);
}

const Field *record_first(const Record *r, const char *name)
{
    return record_next(r, name, NULL);
}

Str record_value(const Record *r, const char *name)
{
    const Field *f = record_first(r, name);
    return f ? f->value : S("");
}

const Field *record_next(const Record *r, const char *name, const Field *after)
{
    Str wanted = str_from_c(name);
    for (int i = after ? (int)(after - r->fields) + 1 : 0; i < r->count; i++)
        if (is_named(&r->fields[i], wanted))
            return &r->fields[i];
    return NULL;
}

bool record_is_checked(const Record *r, const char *warning)
{
    for (const Field *f = NULL; (f = record_next(r, "Checked", f));)
        if (str_equal(f->value, str_from_c(warning)))
            return true;
    return false;
}

/* ---- values of several parts */

/* The end of the part that begins at `from`: the next semicolon that no backslash stands before. */
static size_t part_end(Str value, size_t from)
{
    for (size_t i = from; i < value.n; i++)
        if (value.s[i] == ';' && (i == from || value.s[i - 1] != '\\'))
            return i;
    return value.n;
}

static Str without_escapes(Arena *a, Str part)
{
    if (str_find(part, S("\\;")) < 0)
        return part;
    Buf out = buf_in(a);
    for (size_t i = 0; i < part.n; i++)
        if (part.s[i] != '\\' || i + 1 == part.n || part.s[i + 1] != ';')
            buf_add_char(&out, part.s[i]);
    return buf_str(&out);
}

int record_parts(Arena *a, Str value, Str *out, int max)
{
    int count = 0;
    for (size_t from = 0; count < max;) {
        size_t end = count == max - 1 ? value.n : part_end(value, from);
        out[count++] = without_escapes(a, str_trim(str_slice(value, from, end)));
        if (end >= value.n)
            break;
        from = end + 1;
    }
    return count;
}

static bool take_voice(Str *text)
{
    static const char mark[] = "(voice)";
    Str at = *text;
    if (at.n < sizeof mark - 1)
        return false;
    if (!str_equal_ascii_nocase(str_slice(at, at.n - (sizeof mark - 1), at.n), S("(voice)")))
        return false;
    *text = str_trim(str_slice(at, 0, at.n - (sizeof mark - 1)));
    return true;
}

StarLine record_star(Str value)
{
    StarLine star = {.person = value, .character = S("")};
    ptrdiff_t at = str_find_last(value, S(" as "));
    if (at >= 0) {
        star.person = str_trim(str_slice(value, 0, (size_t)at));
        star.character = str_trim(str_slice(value, (size_t)at + 4, value.n));
    }
    bool after_person = take_voice(&star.person), after_character = take_voice(&star.character);
    star.voice = after_person || after_character;
    return star;
}

Str record_said(const Pack *pack, const Record *r, const Field *f)
{
    for (int i = 0; i < pack->quote_count; i++) {
        const Quote *q = &pack->quotes[i];
        if (q->line == f->line && q->column == f->column && str_equal(q->file, r->file))
            return q->sentence;
    }
    return S("");
}

static const struct {
    const char *word;
    unsigned note;
} notes[] = {
    {"tie", NOTE_TIE},
    {"refused", NOTE_REFUSED},
    {"withdrawn", NOTE_WITHDRAWN},
    {"unofficial", NOTE_UNOFFICIAL},
    {"posthumous", NOTE_POSTHUMOUS},
};

static unsigned find_note(Str word)
{
    for (size_t i = 0; i < sizeof notes / sizeof *notes; i++)
        if (str_equal_ascii_nocase(word, str_from_c(notes[i].word)))
            return notes[i].note;
    return 0;
}

bool record_ordinal(Str text, int *out)
{
    size_t n = 0;
    while (n < text.n && text.s[n] >= '0' && text.s[n] <= '9')
        n++;
    Str ending = str_slice(text, n, text.n);
    if (!str_equal(ending, S("st")) && !str_equal(ending, S("nd")) && !str_equal(ending, S("rd")) &&
        !str_equal(ending, S("th")))
        return false;
    return str_to_int(str_slice(text, 0, n), out);
}

bool record_year(Str text, int *out)
{
    int year = 0;
    if (text.n != 4 || text.s[0] < '1' || text.s[0] > '9' || !str_to_int(text, &year))
        return false;
    *out = year;
    return true;
}

#define AWARD_MAX_PARTS 8

static bool take_people_and_notes(const Str *parts, int count, AwardLine *out, const char **why)
{
    for (int i = 3; i < count; i++) {
        unsigned note = find_note(parts[i]);
        out->notes |= note;
        if (note || parts[i].n == 0)
            continue;
        if (i > 3) {
            *why = "what follows the person must be one of tie, refused, withdrawn, unofficial, "
                   "posthumous; write a semicolon within a name as \\;";
            return false;
        }
        out->person = parts[i];
    }
    return true;
}

/* "Best Sound; Academy Awards; ?": won, nobody says when. */
static bool is_unknown(Str year)
{
    return year.n == 0 || str_equal(year, S("?"));
}

bool record_award(Arena *a, Str value, AwardLine *out, const char **why)
{
    Str parts[AWARD_MAX_PARTS] = {{0}}, ordinal, rest;
    int count = record_parts(a, value, parts, AWARD_MAX_PARTS);
    *out = (AwardLine){.prize = parts[0], .person = S("")};
    *why = "";
    if (count < 3)
        *why = "write it as prize; event; year; person";
    else if (parts[0].n == 0)
        *why = "the prize is missing before the first semicolon";
    else if (parts[1].n == 0)
        *why = "the event is missing after the first semicolon";
    else if (!is_unknown(parts[2]) && !record_year(parts[2], &out->year))
        *why =
            "the third part must be a year of four digits, that of the ceremony or festival, or ?";
    if (**why)
        return false;
    out->event = parts[1];
    if (str_cut(parts[1], ' ', &ordinal, &rest) && record_ordinal(ordinal, &out->ordinal))
        out->event = str_trim(rest);
    return take_people_and_notes(parts, count, out, why);
}

bool record_title_year(Str value, Str *title, int *year)
{
    value = str_trim(value);
    if (value.n < 7 || !str_ends(value, S(")")) || value.s[value.n - 6] != '(')
        return false;
    Str name = str_trim(str_slice(value, 0, value.n - 6));
    if (name.n == 0 || !record_year(str_slice(value, value.n - 5, value.n - 1), year))
        return false;
    *title = name;
    return true;
}
