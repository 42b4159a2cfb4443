/* review.c -- see review.h. */
#include "review.h"

#include <string.h>

#include "fields.h"
#include "rec.h"

enum { YEAR_DIGITS = 4, FOUR_DIGITS = 1000 };

static bool is_turned(const ReviewMarks *marks, int number)
{
    return number < REVIEW_MAX_LINES && marks->turned[number];
}

static bool is_claim(const Field *f)
{
    return str_equal(f->name, S("Complete")) || str_equal(f->name, S("Partial")) ||
           str_equal(f->name, S("Checked"));
}

static int count_fields(const Record *r)
{
    int n = 0;
    for (int i = 0; i < r->count; i++)
        n += !is_claim(&r->fields[i]);
    return n + r->undated;
}

/* The number of a film's first line: those of the films before it come first. */
static int first_line(const Pack *pack, int record)
{
    int n = record_doubts_before(pack, record);
    for (int i = 0; i < record; i++)
        if (pack->records[i].type == RECORD_FILM)
            n += count_fields(&pack->records[i]);
    return n;
}

static int undated_before(const Pack *pack, int record)
{
    int n = 0;
    for (int i = 0; i < record; i++)
        n += pack->records[i].undated;
    return n;
}

/* Below the last line of the same field: what the player must choose among stands together. */
static void add_line(ReviewFilm *f, const ReviewMarks *marks, const Field *field, bool doubt,
                     int number)
{
    int at = f->count;
    while (at > 0 && !str_equal(f->lines[at - 1].field->name, field->name))
        at--;
    if (at == 0)
        at = f->count;
    memmove(&f->lines[at + 1], &f->lines[at], sizeof *f->lines * (size_t)(f->count - at));
    f->lines[at] = (ReviewLine){.field = field,
                                .said = S(""),
                                .doubt = doubt,
                                .number = number,
                                .ticked = doubt == is_turned(marks, number)};
    f->count++;
}

/* The first value that is ticked of a film's title, or of its year. */
static Str ticked_value(const ReviewFilm *f, Str name)
{
    for (int i = 0; i < f->count; i++)
        if (f->lines[i].ticked && str_equal(f->lines[i].field->name, name))
            return f->lines[i].field->value;
    return S("");
}

/* "19__": what is typed of a year, and what is to come. */
static Str typed_year(int year, Arena *a)
{
    Str digits = year ? arena_format(a, "%d", year) : S("");
    return arena_format(a, "%.*s%.*s", STR_ARG(digits), (int)(YEAR_DIGITS - digits.n), "____");
}

/* The year of a film of which the text tells none. */
static void add_year(ReviewFilm *f, const Pack *pack, const ReviewMarks *marks, int number,
                     Arena *a)
{
    int year = f->undated < REVIEW_MAX_UNDATED ? marks->years[f->undated] : 0;
    Field *field = arena_new(a, Field, 1);
    *field = (Field){S("Year"), typed_year(year, a), 0, 0};
    f->lines[f->count++] = (ReviewLine){.field = field,
                                        .said = S(""),
                                        .asked = true,
                                        .ticked = record_is_film_year(pack, year),
                                        .number = number};
}

/* A record's fields, and what is doubtful of it. Sentences are looked up by whoever shows them. */
static ReviewFilm lines_of(const Pack *pack, const ReviewMarks *marks, int record, int number,
                           Arena *a)
{
    const Record *r = &pack->records[record];
    int from = record_doubts_before(pack, record), to = record_doubts_before(pack, record + 1);
    ReviewFilm f = {.record = r,
                    .lines = arena_new(a, ReviewLine, r->count + to - from + 2),
                    .undated = r->undated ? undated_before(pack, record) : -1};
    for (int i = 0; i < r->count; i++)
        if (!is_claim(&r->fields[i])) {
            add_line(&f, marks, &r->fields[i], false, number + f.count);
            if (r->undated && str_equal(r->fields[i].name, S("Title")))
                add_year(&f, pack, marks, number + f.count, a);
        }
    for (int i = from; i < to; i++)
        add_line(&f, marks, &pack->doubts[i].field, true, number + f.count);
    f.title = ticked_value(&f, S("Title"));
    f.year = ticked_value(&f, S("Year"));
    f.left_out = !f.title.n || !f.year.n;
    return f;
}

static int record_of_film(const Pack *pack, int film)
{
    for (int i = 0; i < pack->count; i++)
        if (pack->records[i].type == RECORD_FILM && film-- == 0)
            return i;
    return -1;
}

ReviewFilm review_film(const Pack *pack, const ReviewMarks *marks, int film, Arena *a)
{
    int record = record_of_film(pack, film);
    if (record < 0)
        return (ReviewFilm){.undated = -1};
    ReviewFilm f = lines_of(pack, marks, record, first_line(pack, record), a);
    for (int i = 0; i < f.count; i++)
        f.lines[i].said = record_said(pack, f.record, f.lines[i].field);
    return f;
}

static bool is_once(const Field *f)
{
    const FieldRule *rule = fields_find(RECORD_FILM, f->name);
    return rule && rule->flags & FIELD_ONE;
}

static void turn(const ReviewLine *line, ReviewMarks *marks)
{
    if (line->number < REVIEW_MAX_LINES)
        marks->turned[line->number] = !marks->turned[line->number];
}

void review_turn(const ReviewFilm *f, int line, ReviewMarks *marks)
{
    const ReviewLine *chosen = &f->lines[line];
    if (chosen->number >= REVIEW_MAX_LINES || chosen->asked)
        return;
    turn(chosen, marks);
    for (int i = 0; i < f->count && !chosen->ticked && is_once(chosen->field); i++)
        if (i != line && f->lines[i].ticked &&
            str_equal(f->lines[i].field->name, chosen->field->name))
            turn(&f->lines[i], marks);
}

static int *year_of(const ReviewFilm *f, ReviewMarks *marks)
{
    return f->undated >= 0 && f->undated < REVIEW_MAX_UNDATED ? &marks->years[f->undated] : NULL;
}

bool review_type_digit(const ReviewFilm *f, int digit, ReviewMarks *marks)
{
    int *year = year_of(f, marks);
    if (!year || *year >= FOUR_DIGITS || (!*year && !digit))
        return false;
    *year = 10 * *year + digit;
    return true;
}

bool review_erase_digit(const ReviewFilm *f, ReviewMarks *marks)
{
    int *year = year_of(f, marks);
    if (!year || !*year)
        return false;
    *year /= 10;
    return true;
}

int review_count(const Pack *pack)
{
    return pack->films + pack->undated;
}

int review_count_kept(const Pack *pack, const ReviewMarks *marks, int *first)
{
    Arena a;
    arena_init(&a);
    int number = 0, film = 0, kept = 0;
    for (int i = 0; i < pack->count; i++) {
        if (pack->records[i].type != RECORD_FILM)
            continue;
        ReviewFilm f = lines_of(pack, marks, i, number, &a);
        if (!f.left_out && !kept++)
            *first = film;
        number += f.count;
        film++;
    }
    arena_free(&a);
    return kept;
}

/* ---- what is left */

typedef struct {
    Field *fields;
    int count;
} Kept;

static bool has_field(const Kept *k, const char *name, Str value)
{
    for (int i = 0; i < k->count; i++)
        if (str_equal(k->fields[i].name, str_from_c(name)) && str_equal(k->fields[i].value, value))
            return true;
    return false;
}

static bool is_list_of(const ReviewFilm *f, Str name)
{
    for (int i = 0; i < f->count; i++)
        if (!f->lines[i].ticked && str_equal(f->lines[i].field->name, name))
            return true;
    return false;
}

/* Does a claim that something is whole speak of a list that is not so any more? */
static bool is_broken_claim(const ReviewFilm *f, const Field *claim)
{
    Str list, rest;
    if (!str_equal(claim->name, S("Complete")))
        return false;
    str_cut(claim->value, ';', &list, &rest);
    list = str_trim(list);
    return is_list_of(f, str_equal(list, S("Cast")) ? S("Star") : list);
}

static void add_partial(Kept *k, const Field *struck)
{
    const FieldRule *rule = fields_find(RECORD_FILM, struck->name);
    if (rule && rule->flags & FIELD_LIST && !has_field(k, "Partial", struck->name))
        k->fields[k->count++] = (Field){S("Partial"), struck->name, 0, 0};
}

static Record kept_record(const ReviewFilm *f, Arena *a)
{
    const Record *r = f->record;
    Kept k = {arena_new(a, Field, r->count + 2 * f->count + 1), 0};
    for (int i = 0; i < f->count; i++)
        if (f->lines[i].ticked)
            k.fields[k.count++] = *f->lines[i].field;
    for (int i = 0; i < r->count; i++)
        if (is_claim(&r->fields[i]) && !is_broken_claim(f, &r->fields[i]))
            k.fields[k.count++] = r->fields[i];
    for (int i = 0; i < f->count; i++)
        if (!f->lines[i].ticked)
            add_partial(&k, f->lines[i].field);
    Record out = *r;
    out.fields = k.fields;
    out.count = k.count;
    out.undated = false;
    return out;
}

static Record named(Str name, Arena *a)
{
    Field *f = arena_new(a, Field, 1);
    *f = (Field){S("Name"), name, 0, 0};
    Str none = S("");
    return (Record){.type = RECORD_PACK, .type_name = none, .file = none, .fields = f, .count = 1};
}

int review_write(const Pack *pack, const ReviewMarks *marks, Str name, Buf *out)
{
    Arena a;
    arena_init(&a);
    Pack left = {.quotes = pack->quotes, .quote_count = pack->quote_count};
    left.records = arena_new(&a, Record, pack->count + 1);
    int number = 0, usable = 0;
    bool has_name = false;
    for (int i = 0; i < pack->count; i++) {
        const Record *r = &pack->records[i];
        has_name |= r->type == RECORD_PACK;
        usable += r->type == RECORD_QUESTION;
        if (r->type != RECORD_FILM) {
            left.records[left.count++] = *r;
            continue;
        }
        ReviewFilm f = lines_of(pack, marks, i, number, &a);
        number += f.count;
        if (f.left_out)
            continue;
        left.records[left.count++] = kept_record(&f, &a);
        usable++;
    }
    if (!has_name)
        left.records[left.count++] = named(name, &a);
    rec_write(&left, out);
    arena_free(&a);
    return usable;
}
