/* shapes.c -- see check.h: years, awards, words and the other forms a value can have. */
#include "check.h"

#include <string.h>

#define FIRST_FILM_YEAR 1888 /* Roundhay Garden Scene */
#define MAX_MINUTES 60000    /* the longest film yet takes 51,420 */

static bool error_at(const Check *c, const Field *f, const char *name, const char *what)
{
    Fault *fault = diag_add(c->diag, FAULT_ERROR, name, c->record->file, f->line, f->column,
                            "%.*s \"%.*s\": %s", STR_ARG(f->name), STR_SHOWN(f->value), what);
    fault->excerpt = f->value;
    return false;
}

/* ---- years */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* The digit that a letter was taken for: "20l2", "19O4". */
static char meant_digit(char c)
{
    static const char letters[] = "lIi|!OoQSsBZzgqb", digits[] = "1111100055822996";
    const char *at = c ? strchr(letters, c) : NULL;
    return at ? digits[at - letters] : c;
}

bool record_is_film_year(const Pack *pack, int year)
{
    return year >= FIRST_FILM_YEAR && year <= pack->last_year;
}

static bool is_likely(const Check *c, int year)
{
    return year >= FIRST_FILM_YEAR && year <= c->last_year;
}

/* The only run of four digits in a date, "12 May 2012". */
static int year_within(const Check *c, Str value)
{
    int found = 0;
    for (size_t i = 0; i < value.n;) {
        size_t n = 0;
        int year = 0;
        while (i + n < value.n && is_digit(value.s[i + n]))
            n++;
        if (n == 4 && record_year(str_slice(value, i, i + n), &year) && is_likely(c, year)) {
            if (found && found != year)
                return 0;
            found = year;
        }
        i += n ? n : 1;
    }
    return found;
}

/* What the author of a bad year meant, or 0. */
static int suggest_year(const Check *c, Str value)
{
    char digits[4];
    int year = 0;
    if (value.n == 4) {
        for (size_t i = 0; i < 4; i++)
            digits[i] = meant_digit(value.s[i]);
        if (record_year((Str){digits, 4}, &year) && is_likely(c, year))
            return year;
    }
    return year_within(c, value);
}

static bool year_is_good(const Check *c, const Field *f)
{
    int year = 0;
    bool of_film = c->record->type == RECORD_FILM;
    if (!record_year(f->value, &year)) {
        int meant = suggest_year(c, f->value);
        char hint[48] = "write four digits such as 1958";
        Buf b = buf_fixed(hint, sizeof hint - 1);
        if (meant)
            buf_format(&b, "did you mean %d?%c", meant, 0);
        diag_add(c->diag, FAULT_ERROR, "year-not-a-number", c->record->file, f->line, f->column,
                 "the year \"%.*s\" is not a number; %s%s", STR_SHOWN(f->value), hint,
                 of_film ? " (the film is left out)" : "")
            ->excerpt = f->value;
        return false;
    }
    if (of_film && !is_likely(c, year) && !record_is_checked(c->record, "year-unlikely"))
        diag_add(c->diag, FAULT_WARNING, "year-unlikely", c->record->file, f->line, f->column,
                 "the year %d is %s; if it is right, add \"Checked: year-unlikely\"", year,
                 year < FIRST_FILM_YEAR ? "before the first film, 1888" : "after next year")
            ->excerpt = f->value;
    return true;
}

static bool minutes_are_good(const Check *c, const Field *f)
{
    int minutes = 0;
    if (str_to_int(f->value, &minutes) && minutes > 0 && minutes <= MAX_MINUTES)
        return true;
    return error_at(c, f, "runtime-not-a-number",
                    "write the minutes as a number alone, such as 122");
}

/* ---- values of several parts */

#define MAX_PARTS 5

static bool source_is_good(const Check *c, const Field *f)
{
    Str parts[MAX_PARTS];
    int count = record_parts(c->scratch, f->value, parts, MAX_PARTS), filled = 0;
    for (int i = 0; i < count; i++)
        filled += parts[i].n > 0;
    if (count > 3)
        return error_at(c, f, "source-parts",
                        "more than three parts; write it as kind of work; its "
                        "title; its author, one line an author, and a semicolon in a name as \\;");
    return filled || error_at(c, f, "source-parts",
                              "nothing is named; write it as kind of work; its title; its author");
}

static bool song_is_good(const Check *c, const Field *f)
{
    Str parts[MAX_PARTS];
    int count = record_parts(c->scratch, f->value, parts, MAX_PARTS);
    return (count <= 2 && parts[0].n) ||
           error_at(c, f, "song-parts", "write it as title; writers, and a semicolon in it as \\;");
}

static bool award_is_good(const Check *c, const Field *f)
{
    AwardLine award;
    const char *why;
    return record_award(c->scratch, f->value, &award, &why) || error_at(c, f, "award-parts", why);
}

static bool star_is_good(const Check *c, const Field *f)
{
    StarLine star = record_star(f->value);
    return (star.person.n && !str_equal(star.person, S("as")) &&
            !str_starts(star.person, S("as "))) ||
           error_at(c, f, "star-without-person", "write it as PERSON or PERSON as CHARACTER");
}

static bool film_is_good(const Check *c, const Field *f)
{
    Str title;
    int year;
    return record_title_year(f->value, &title, &year) ||
           error_at(c, f, "film-without-year", "write it as Title (Year), such as Vertigo (1958)");
}

static bool edition_is_good(const Check *c, const Field *f)
{
    Str parts[MAX_PARTS];
    int count = record_parts(c->scratch, f->value, parts, MAX_PARTS), ordinal = 0, year = 0;
    return (count >= 2 && count <= 3 && str_to_int(parts[0], &ordinal) && ordinal > 0 &&
            record_year(parts[1], &year)) ||
           error_at(c, f, "edition-parts",
                    "write it as ordinal; year held; film years, such as "
                    "3; 1930; 1929-1930");
}

static bool called_is_good(const Check *c, const Field *f)
{
    Str parts[MAX_PARTS];
    int count = record_parts(c->scratch, f->value, parts, MAX_PARTS);
    return (count <= 3 && parts[0].n) || error_at(c, f, "called-parts",
                                                  "write it as name; first; last, such as "
                                                  "Outstanding Production; 3rd; 13th");
}

/* ---- words and claims */

/* The word of a list divided by blanks that equals `value` but for case, or empty. */
static Str find_word(const char *words, Str value)
{
    Str rest = str_from_c(words), word;
    while (rest.n) {
        str_cut(rest, ' ', &word, &rest);
        if (str_equal_ascii_nocase(word, value))
            return word;
    }
    return S("");
}

static bool word_is_good(const Check *c, const FieldRule *rule, Field *f)
{
    Str word = find_word(rule->words, f->value);
    if (word.n) {
        f->value = word;
        return true;
    }
    diag_add(c->diag, FAULT_ERROR, "unknown-word", c->record->file, f->line, f->column,
             "%s \"%.*s\" is not known; write one of: %s", rule->name, STR_SHOWN(f->value), rule->words)
        ->excerpt = f->value;
    return false;
}

#define RESULTS "Won Nominated Competed"

static bool claim_is_good(const Check *c, Field *f)
{
    Str parts[MAX_PARTS];
    int count = record_parts(c->scratch, f->value, parts, MAX_PARTS);
    bool of_prizes = find_word(RESULTS, parts[0]).n > 0;
    if (count > 1)
        return (of_prizes && count == 2 && parts[1].n) ||
               error_at(c, f, "unknown-claim",
                        "what is claimed event by event are Won, Nominated "
                        "and Competed, such as Won; Academy Awards");
    if (of_prizes && str_equal(f->name, S("Complete")))
        return error_at(c, f, "claim-without-event",
                        "prizes are claimed event by event: write Won; Academy Awards");
    const FieldRule *rule = fields_find(RECORD_FILM, f->value);
    Str known = find_word("Cast Year Original_title Kind Submitted_by Remake_of", f->value);
    if (rule && rule->flags & FIELD_LIST)
        known = str_from_c(rule->name);
    if (known.n == 0)
        return error_at(
            c, f, "unknown-claim",
            "it is no field whose list can be whole; name one, such as Country or Writer");
    f->value = known;
    return true;
}

static bool is_year_span(Str text)
{
    Str first, last;
    int from = 0, to = 0;
    if (!str_cut(text, '-', &first, &last))
        last = first;
    return (record_year(str_trim(first), &from) || record_ordinal(str_trim(first), &from)) &&
           (record_year(str_trim(last), &to) || record_ordinal(str_trim(last), &to)) && from <= to;
}

static bool prize_claim_is_good(const Check *c, const Field *f)
{
    Str parts[MAX_PARTS];
    int count = record_parts(c->scratch, f->value, parts, MAX_PARTS);
    return (count == 2 && find_word(RESULTS, parts[0]).n && is_year_span(parts[1])) ||
           error_at(c, f, "unknown-claim", "write it as Won; 1951-2025");
}

bool shape_is_good(const Check *c, const FieldRule *rule, Field *f)
{
    switch (rule->shape) {
    case SHAPE_TEXT:
        return true;
    case SHAPE_YEAR:
        return year_is_good(c, f);
    case SHAPE_MINUTES:
        return minutes_are_good(c, f);
    case SHAPE_STAR:
        return star_is_good(c, f);
    case SHAPE_SOURCE:
        return source_is_good(c, f);
    case SHAPE_AWARD:
        return award_is_good(c, f);
    case SHAPE_SONG:
        return song_is_good(c, f);
    case SHAPE_FILM:
        return film_is_good(c, f);
    case SHAPE_WORD:
        return word_is_good(c, rule, f);
    case SHAPE_CLAIM:
        return claim_is_good(c, f);
    case SHAPE_PRIZE_CLAIM:
        return prize_claim_is_good(c, f);
    case SHAPE_EDITION:
        return edition_is_good(c, f);
    case SHAPE_CALLED:
        return called_is_good(c, f);
    }
    return true;
}
