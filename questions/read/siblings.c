/* siblings.c -- see siblings.h. */
#include "siblings.h"

#include "companies.h"
#include "lines.h"
#include "textmap.h"
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

/* "Joel & Ethan Coen": the two given names and the name they share. */
typedef struct {
    Str one, other, family;
} Pair;

static bool find_pair(Arena *scratch, Str text, Pair *out)
{
    static const char *const marks[] = {" & ", " and ", " und ", " et ", " y ", " e ", " en "};
    for (size_t i = 0; i < sizeof marks / sizeof *marks && text.n < 80; i++) {
        Str mark = str_from_c(marks[i]), given;
        ptrdiff_t at = str_find(text, mark);
        if (at <= 0)
            continue;
        out->one = str_trim(str_slice(text, 0, (size_t)at));
        out->other = str_trim(str_slice(text, (size_t)at + mark.n, text.n));
        if (str_cut(out->other, ' ', &given, &out->family) && is_name(out->one) && is_name(given) &&
            is_name(out->family) && !is_group(scratch, out->other))
            return true;
    }
    return false;
}

static bool may_be_pair(Arena *scratch, const Field *f, Pair *out)
{
    return str_in_list(f->name, "Director|Writer|Producer") && find_pair(scratch, f->value, out);
}

/* ---- what the names of the file say */

enum { BEGINS = 1, ENDS = 2, WHOLE = 4 }; /* what a text is of somebody's name */

static void note(TextMap *known, Str text, uint32_t what)
{
    uint32_t *is = text_map_at(known, text);
    *is = (*is == TEXT_MAP_NONE ? 0 : *is) | what;
}

static bool knows(const TextMap *known, Str text, uint32_t what)
{
    uint32_t found = text_map_get(known, text);
    return found != TEXT_MAP_NONE && (found & what);
}

static void note_name(TextMap *known, Arena *scratch, Str name)
{
    Pair pair;
    ptrdiff_t first = str_find(name, S(" ")), last = str_find_last(name, S(" "));
    if (first <= 0 || str_find(name, S(" & ")) >= 0 || find_pair(scratch, name, &pair) ||
        is_group(scratch, name))
        return;
    note(known, str_slice(name, 0, (size_t)first), BEGINS);
    note(known, str_slice(name, (size_t)last + 1, name.n), ENDS);
    note(known, name, WHOLE);
}

static void note_names(const Pack *pack, int from, TextMap *known, Arena *scratch)
{
    for (int i = from; i < pack->count; i++)
        for (int k = 0; k < pack->records[i].count; k++) {
            const Field *f = &pack->records[i].fields[k];
            if (str_equal(f->name, S("Star")))
                note_name(known, scratch, record_star(f->value).person);
            else if (str_in_list(f->name, "Director|Writer|Producer|Music|Camera|Editor"))
                note_name(known, scratch, f->value);
        }
}

/* ---- records */

typedef struct {
    Arena *arena, scratch;
    Diag *diag;
    TextMap known;
    int divided, kept; /* so many were told */
} Siblings;

static bool are_two(const Siblings *s, const Pair *p, Str first)
{
    return knows(&s->known, first, WHOLE) ||
           (knows(&s->known, p->one, BEGINS) && !knows(&s->known, p->one, ENDS));
}

static void tell(Siblings *s, Str file, const Field *f, bool two)
{
    int *told = two ? &s->divided : &s->kept;
    if ((*told)++ >= LINES_MAX_WARNED)
        return;
    const char *rest = *told == LINES_MAX_WARNED ? " (further such names are not listed)" : "";
    if (two)
        diag_add(s->diag, FAULT_WARNING, "name-shared", file, f->line, f->column,
                 "\"%.*s\" is taken for two people of one family name; write both in full%s",
                 STR_SHOWN(f->value), rest)
            ->excerpt = f->value;
    else
        diag_add(s->diag, FAULT_WARNING, "names-in-doubt", file, f->line, f->column,
                 "\"%.*s\" may be two people of one family name or not; it stays as it is, and the "
                 "film's list counts as partial: write every name in full, divided by \";\"%s",
                 STR_SHOWN(f->value), rest)
            ->excerpt = f->value;
}

static bool has(const Field *fields, int count, const char *name, Str value)
{
    for (int i = 0; i < count; i++)
        if (str_equal(fields[i].name, str_from_c(name)) && str_equal(fields[i].value, value))
            return true;
    return false;
}

/* The fields of a record with its pairs divided, or called partial. */
static void divide(Siblings *s, Record *r, int pairs)
{
    Field *fields = arena_new(s->arena, Field, r->count + pairs);
    int count = 0;
    for (const Field *f = r->fields; f < r->fields + r->count; f++) {
        Pair p;
        fields[count++] = *f;
        if (!may_be_pair(&s->scratch, f, &p))
            continue;
        Str first = arena_format(s->arena, "%.*s %.*s", STR_ARG(p.one), STR_ARG(p.family));
        bool two = are_two(s, &p, first);
        tell(s, r->file, f, two);
        fields[count] = *f;
        if (two) {
            fields[count - 1].value = first;
            fields[count++].value = p.other;
        } else if (!has(r->fields, r->count, "Partial", f->name) &&
                   !has(fields, count, "Partial", f->name)) {
            fields[count].name = S("Partial");
            fields[count++].value = f->name;
        }
    }
    r->fields = fields;
    r->count = count;
}

static int count_pairs(Arena *scratch, const Record *r)
{
    Pair p;
    int pairs = 0;
    for (const Field *f = r->fields; f < r->fields + r->count; f++)
        pairs += may_be_pair(scratch, f, &p);
    return pairs;
}

void siblings_divide(Pack *out, int from, Arena *a, Diag *diag)
{
    Siblings s = {.arena = a, .diag = diag};
    bool noted = false;
    arena_init(&s.scratch);
    text_map_init(&s.known, &s.scratch);
    for (int i = from; i < out->count; i++) {
        Record *r = &out->records[i];
        int pairs = count_pairs(&s.scratch, r);
        if (!pairs || r->count + pairs > PACK_MAX_FIELDS)
            continue;
        if (!noted)
            note_names(out, from, &s.known, &s.scratch);
        noted = true;
        divide(&s, r, pairs);
    }
    arena_free(&s.scratch);
}
