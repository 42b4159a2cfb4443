/* prose_draft.c -- see prose_draft.h. */
#include "prose_draft.h"

enum { KNOWN_NEAR = 64 }; /* so many names back a double is looked for */

bool fact_is_award(const Fact *f)
{
    return fact_is(f, "Won") || fact_is(f, "Nominated") || fact_is(f, "Competed");
}

bool fact_is_credit(const Fact *f)
{
    static const char *const fields[] = {"Director", "Writer", "Star",    "Music",
                                         "Camera",   "Editor", "Producer"};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (fact_is(f, fields[i]))
            return true;
    return false;
}

bool fact_is_of_person(const Fact *f)
{
    return fact_is_credit(f) || fact_is_award(f) || fact_is(f, "Based_on");
}

/* ---- names */

void known_add(Known *known, Str name, Arena *a)
{
    if (str_find(name, S(" ")) < 0)
        return;
    for (int i = known->count - 1; i >= 0 && i >= known->count - KNOWN_NEAR; i--)
        if (str_equal(known->names[i], name))
            return;
    *ARRAY_PUSH(a, known->names, known->count, known->cap) = name;
}

bool known_is_part(Str full, Str name)
{
    if (full.n <= name.n)
        return false;
    /* "Von Trier" is Lars von Trier. */
    if (full.s[full.n - name.n - 1] == ' ' &&
        str_equal_ascii_nocase(str_slice(full, full.n - name.n, full.n), name))
        return true;
    if (!name.n || memchr(name.s, ' ', name.n))
        return false;
    for (size_t at = 0; at + name.n < full.n; at++) {
        if (full.s[at + name.n] == ' ' && memcmp(full.s + at, name.s, name.n) == 0)
            return true;
        const char *blank = memchr(full.s + at, ' ', full.n - at);
        if (!blank)
            return false;
        at = (size_t)(blank - full.s);
    }
    return false;
}

bool known_is_same(Str a, Str b)
{
    return str_equal(a, b) || known_is_part(a, b) || known_is_part(b, a);
}

static int blanks(Str text)
{
    int count = 0;
    for (size_t i = 0; i < text.n; i++)
        count += text.s[i] == ' ';
    return count;
}

/* The only one of the names that has `name` as its part; of several the only one that ends in it:
 * of Peter George and George Scott the first is "George". Returns: how many have. */
static int find_full(const Known *known, int from, int to, Str name, Str *found)
{
    Str part = name, surname = name;
    int parts = 0, surnames = 0;
    bool own = false; /* "García Bernal" is Gael García Bernal, though it stands by itself, too */
    *found = name;
    for (int i = from; i < to; i++) {
        Str full = known->names[i];
        own = own || str_equal(full, name);
        if (!known_is_part(full, name))
            continue;
        if (!str_equal(full, part)) {
            part = full;
            parts++;
        }
        if (str_ends(full, name) && !str_equal(full, surname)) {
            surname = full;
            surnames++;
        }
    }
    if (own && !(surnames == 1 && blanks(surname) == blanks(name) + 1))
        surname = name;
    *found = surnames == 1 || own ? surname : part;
    return surnames == 1 || own ? 1 : parts;
}

Str known_full(const Known *known, int from, int before, int to, Str name)
{
    Str found;
    int count = find_full(known, from, to, name, &found);
    if (count > 1)
        count = find_full(known, from, before, name, &found);
    return count == 1 ? found : name;
}

bool draft_says_more(const Draft *d)
{
    for (int i = 0; i < d->count; i++)
        if (!d->facts[i].dropped && !d->facts[i].doubtful && !fact_is(&d->facts[i], "Year"))
            return true;
    return false;
}

/* ---- the record */

static Str award_text(Emit *e, const Fact *f)
{
    Str year = f->year ? arena_format(e->arena, "%d", f->year) : S("?");
    return arena_format(e->arena, "%.*s; %.*s; %.*s%s%.*s", STR_ARG(emit_part(e, f->kind)),
                        STR_ARG(emit_part(e, f->extra)), STR_ARG(year), f->value.n ? "; " : "",
                        STR_ARG(emit_part(e, f->value)));
}

static Str fact_text(Emit *e, const Fact *f)
{
    if (fact_is_award(f))
        return award_text(e, f);
    if (fact_is(f, "Star"))
        return arena_format(e->arena, "%.*s%s%s%.*s", STR_ARG(f->value),
                            f->is_voice ? " (voice)" : "", f->extra.n ? " as " : "",
                            STR_ARG(f->extra));
    if (fact_is(f, "Based_on"))
        return arena_format(e->arena, "%.*s; %.*s; %.*s", STR_ARG(emit_part(e, f->kind)),
                            STR_ARG(emit_part(e, f->extra)), STR_ARG(emit_part(e, f->value)));
    return f->value;
}

static void quote(Emit *e, Str sentence, int line, int column)
{
    Pack *p = e->pack;
    *ARRAY_PUSH(e->arena, p->quotes, p->quote_count, p->quote_cap) =
        (Quote){e->path, sentence, line, column};
}

static void emit_fact(Emit *e, const Fact *f)
{
    quote(e, f->sentence, f->line, f->column);
    emit_field(e, f->field, fact_text(e, f), f->line, f->column);
}

/* In the order in which records are read by people. */
static const char *const order[] = {
    "Original_title", "Also",     "Year",      "Country",  "Language", "Genre",    "Kind",
    "Runtime",        "Director", "Writer",    "Producer", "Music",    "Camera",   "Editor",
    "Star",           "Based_on", "Remake_of", "Competed", "Won",      "Nominated"};

/* What is uncertain, and the years that prizes without one may well be of. */
static void emit_doubts(const Draft *d, Emit *e)
{
    Pack *p = e->pack;
    for (int i = 0; i < d->count; i++) {
        Fact f = d->facts[i];
        if (!f.doubtful && !f.year)
            f.year = f.reckoned;
        if (f.dropped || !(f.doubtful || f.reckoned) || (fact_is_award(&f) && !f.year))
            continue;
        quote(e, f.sentence, f.line, f.column);
        *ARRAY_PUSH(e->arena, p->doubts, p->doubt_count, p->doubt_cap) =
            (Doubt){p->count, {str_from_c(f.field), fact_text(e, &f), f.line, f.column}};
    }
}

/* The film that the text is about is an error without its year, a further one may be an aside. */
static void tell_undated(const Draft *d, bool is_first, Emit *e)
{
    static const char format[] =
        "the text does not say of which year \"%.*s\" is: put that behind the title, as in "
        "\"%.*s (1999)\", or in the place of the ? in the record";
    if (is_first)
        emit_error(e, "no-year-in-text", d->line, d->column, format, STR_ARG(d->title),
                   STR_ARG(d->title));
    else
        emit_warn(e, "no-year-in-text", d->line, d->column, format, STR_ARG(d->title),
                  STR_ARG(d->title));
}

void draft_emit(const Draft *d, bool is_first, Emit *e)
{
    if (!d->year)
        tell_undated(d, is_first, e);
    if (!d->year && (!is_first || !draft_says_more(d)))
        return;
    emit_doubts(d, e);
    emit_begin(e, RECORD_FILM, d->line);
    e->undated = !d->year;
    quote(e, d->sentence, d->line, d->column);
    emit_field(e, "Title", d->title, d->line, d->column);
    for (size_t o = 0; o < sizeof order / sizeof *order; o++)
        for (int i = 0; i < d->count; i++) {
            const Fact *f = &d->facts[i];
            if (fact_is(f, order[o]) && !f->dropped && !f->doubtful)
                emit_fact(e, f);
        }
    emit_end(e);
}
