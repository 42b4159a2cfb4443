/* prose_draft.c -- see prose_draft.h. */
#include "prose_draft.h"

#include <string.h>

#include "utf8.h"

enum { KNOWN_NEAR = 64 }; /* so many names back a double is looked for */

static bool is_field(const Fact *f, const char *field)
{
    return strcmp(f->field, field) == 0;
}

bool fact_is_award(const Fact *f)
{
    return is_field(f, "Won") || is_field(f, "Nominated") || is_field(f, "Competed");
}

bool fact_is_credit(const Fact *f)
{
    static const char *const fields[] = {"Director", "Writer", "Star",    "Music",
                                         "Camera",   "Editor", "Producer"};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (is_field(f, fields[i]))
            return true;
    return false;
}

static bool is_person(const Fact *f)
{
    return fact_is_credit(f) || fact_is_award(f) || is_field(f, "Based_on");
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

/* Is `name` the end of `full`, or its first name, by whole words? */
static bool is_part(Str full, Str name)
{
    if (full.n <= name.n)
        return false;
    /* "Von Trier" is Lars von Trier. */
    if (str_equal_ascii_nocase(str_slice(full, full.n - name.n, full.n), name))
        return full.s[full.n - name.n - 1] == ' ';
    ptrdiff_t at = str_find(full, name);
    return at >= 0 && (at == 0 || full.s[at - 1] == ' ') && full.s[(size_t)at + name.n] == ' ' &&
           str_find(name, S(" ")) < 0;
}

/* The only one of the names that has `name` as its part; of several the only one that ends in it:
 * of Peter George and George Scott the first is "George". Returns: how many have. */
static int find_full(const Known *known, int from, int to, Str name, Str *found)
{
    Str part = name, surname = name;
    int parts = 0, surnames = 0;
    *found = name;
    for (int i = from; i < to; i++) {
        Str full = known->names[i];
        if (str_equal(full, name))
            return 1;
        if (!is_part(full, name))
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
    *found = surnames == 1 ? surname : part;
    return surnames == 1 ? 1 : parts;
}

Str known_full(const Known *known, int from, int before, int to, Str name)
{
    Str found;
    int count = find_full(known, from, to, name, &found);
    if (count > 1)
        count = find_full(known, from, before, name, &found);
    return count == 1 ? found : name;
}

/* ---- settling */

static Str fold_or_same(Arena *scratch, Str text)
{
    Str folded = fold_text(scratch, text);
    return folded.n ? folded : text;
}

/* Every fact is compared with every other: each is folded once. */
static void fold_facts(Draft *d, Arena *scratch)
{
    for (int i = 0; i < d->count; i++) {
        Fact *f = &d->facts[i];
        f->folded = (Folded){fold_or_same(scratch, f->value), fold_or_same(scratch, f->extra),
                             fold_or_same(scratch, f->kind)};
    }
}

static bool same_prize(const Fact *a, const Fact *b)
{
    return str_equal(a->folded.kind, b->folded.kind) && str_equal(a->folded.extra, b->folded.extra);
}

static bool same_value(const Fact *a, const Fact *b)
{
    return str_equal(a->folded.value, b->folded.value) ||
           ((is_part(a->value, b->value) || is_part(b->value, a->value)) && is_person(a));
}

static bool says_the_same(const Fact *a, const Fact *b)
{
    if (strcmp(a->field, b->field) != 0 || !same_value(a, b))
        return false;
    if (fact_is_award(a))
        return same_prize(a, b) && (a->year == b->year || !a->year || !b->year);
    if (is_field(a, "Star") || is_field(a, "Based_on"))
        return !a->extra.n || !b->extra.n || str_equal(a->folded.extra, b->folded.extra);
    return true;
}

/* What the later of two equal facts knows more goes to the earlier one. */
static void quote_from(Fact *f, const Fact *other)
{
    f->sentence = other->sentence;
    f->line = other->line;
    f->column = other->column;
}

static void merge(Fact *first, const Fact *second)
{
    if (is_person(first) && second->value.n > first->value.n) {
        first->value = second->value;
        first->folded.value = second->folded.value;
    }
    if ((first->doubtful && !second->doubtful) || (!first->extra.n && second->extra.n))
        quote_from(first, second);
    first->doubtful = first->doubtful && second->doubtful;
    first->weak = first->weak && second->weak;
    if (!first->extra.n) {
        first->extra = second->extra;
        first->folded.extra = second->folded.extra;
    }
    if (!first->kind.n) {
        first->kind = second->kind;
        first->folded.kind = second->folded.kind;
    }
    if (!first->year)
        first->year = second->year;
}

static void drop_doubles(Draft *d)
{
    for (int i = 0; i < d->count; i++)
        for (int k = i + 1; k < d->count && !d->facts[i].dropped; k++)
            if (!d->facts[k].dropped && says_the_same(&d->facts[i], &d->facts[k])) {
                merge(&d->facts[i], &d->facts[k]);
                d->facts[k].dropped = true;
            }
}

/* Who won was nominated: one line says it. */
static void drop_nominations_of_winners(Draft *d)
{
    for (int i = 0; i < d->count; i++) {
        Fact *f = &d->facts[i];
        if (!is_field(f, "Nominated"))
            continue;
        for (int k = 0; k < d->count && !f->dropped; k++) {
            const Fact *won = &d->facts[k];
            f->dropped = is_field(won, "Won") && !won->dropped && same_prize(won, f) &&
                         (!f->value.n || str_equal(won->folded.value, f->folded.value));
        }
    }
}

static const Fact *first_of(const Draft *d, const char *field, const Fact *but)
{
    for (int i = 0; i < d->count; i++)
        if (!d->facts[i].dropped && !d->facts[i].doubtful && is_field(&d->facts[i], field) &&
            &d->facts[i] != but)
            return &d->facts[i];
    return NULL;
}

/* A second year: the first is kept, the other offered, and both are told. */
static void tell_years(Draft *d, Emit *e)
{
    for (int i = 0; i < d->count; i++) {
        Fact *f = &d->facts[i];
        if (!is_field(f, "Year") || f->dropped)
            continue;
        if (!d->year)
            d->year = f->year;
        f->doubtful = f->year != d->year;
        if (f->doubtful)
            emit_warn(
                e, "text-contradicts-itself", f->line, f->column,
                "the text gives \"%.*s\" two years, %d and %d; %d is taken: see which is right",
                STR_ARG(d->title), d->year, f->year, d->year);
    }
}

/* Directors named in different sentences contradict each other: both are offered, none is taken. */
static void tell_directors(Draft *d, Emit *e)
{
    const Fact *first = first_of(d, "Director", NULL);
    bool told = false;
    for (int i = 0; i < d->count && first; i++) {
        Fact *f = &d->facts[i];
        if (f == first || f->dropped || f->doubtful || !is_field(f, "Director") ||
            str_equal(f->sentence, first->sentence))
            continue;
        if (!told)
            emit_warn(
                e, "text-contradicts-itself", f->line, f->column,
                "the text names two directors of \"%.*s\" in different places, %.*s and %.*s; "
                "neither is taken: see which is right",
                STR_ARG(d->title), STR_ARG(first->value), STR_ARG(f->value));
        told = f->doubtful = true;
    }
    for (int i = 0; i < d->count && told; i++)
        if (is_field(&d->facts[i], "Director"))
            d->facts[i].doubtful = true;
}

/* A director of whom the text is sure leaves nothing to be guessed; "a comedy by X" may be its
 * writer's if somebody else directs. */
static void drop_guessed_directors(Draft *d)
{
    bool sure = first_of(d, "Director", NULL) != NULL, told = false;
    for (int i = 0; i < d->count; i++)
        told = told || (is_field(&d->facts[i], "Director") && !d->facts[i].dropped &&
                        !d->facts[i].doubtful && !d->facts[i].weak);
    for (int i = 0; i < d->count; i++)
        if (is_field(&d->facts[i], "Director") &&
            ((sure && d->facts[i].doubtful) || (told && d->facts[i].weak)))
            d->facts[i].dropped = true;
}

/* "from a story by" one of its writers is no work of its own. */
static void drop_own_stories(Draft *d)
{
    for (int i = 0; i < d->count; i++) {
        Fact *f = &d->facts[i];
        if (!is_field(f, "Based_on") || f->extra.n || !str_equal(f->kind, S("short story")))
            continue;
        for (int k = 0; k < d->count && !f->dropped; k++)
            f->dropped = is_field(&d->facts[k], "Writer") && str_equal(f->value, d->facts[k].value);
    }
}

/* Is this the name of the film's director? "Schindler's List" is not Spielberg's. */
static bool is_owner(const Draft *d, Str name)
{
    for (int i = 0; i < d->count; i++)
        if (is_field(&d->facts[i], "Director") &&
            (str_equal(d->facts[i].value, name) || is_part(d->facts[i].value, name)))
            return true;
    return false;
}

/* "Weir's Picnic at Hanging Rock": if Weir directed it, he is none of its title. */
static void drop_owner(Draft *d)
{
    static const char *const marks[] = {"'s ", "\xE2\x80\x99s "};
    Str before = d->title;
    for (size_t m = 0; m < sizeof marks / sizeof *marks; m++) {
        ptrdiff_t at = str_find(before, str_from_c(marks[m]));
        Str owner = str_slice(before, 0, at < 0 ? 0 : (size_t)at);
        if (owner.n && is_owner(d, owner))
            d->title = str_slice(before, owner.n + strlen(marks[m]), before.n);
    }
    for (int i = 0; i < d->count; i++)
        if (d->facts[i].extra.n && str_equal(d->facts[i].extra, before))
            d->facts[i].extra = d->title; /* a source "of the same name" */
}

static bool is_named(const Draft *d, Str name)
{
    for (int i = 0; i < d->count; i++)
        if (is_person(&d->facts[i]) && str_equal(d->facts[i].value, name))
            return true;
    return false;
}

/* "Jim Bouton as Lennox" is Terry Lennox, if the text names him so and nobody else. */
static void fill_roles(Draft *d, const Known *known)
{
    for (int i = 0; i < d->count; i++) {
        Fact *f = &d->facts[i];
        if (!is_field(f, "Star") || !f->extra.n || f->whole)
            continue;
        Str full = known_full(known, d->known_from, f->known, d->known_to, f->extra);
        if (str_ends(full, f->extra) && !is_named(d, full))
            f->extra = full;
    }
}

void draft_settle(Draft *d, const Known *known, Emit *e)
{
    Arena scratch;
    arena_init(&scratch);
    for (int i = 0; i < d->count; i++)
        if (is_person(&d->facts[i]))
            d->facts[i].value =
                known_full(known, d->known_from, d->facts[i].known, d->known_to, d->facts[i].value);
    draft_date_prizes(d);
    fill_roles(d, known);
    drop_owner(d);
    fold_facts(d, &scratch);
    drop_doubles(d);
    drop_own_stories(d);
    drop_nominations_of_winners(d);
    tell_years(d, e);
    drop_guessed_directors(d);
    tell_directors(d, e);
    arena_free(&scratch);
}

bool draft_says_more(const Draft *d)
{
    for (int i = 0; i < d->count; i++)
        if (!d->facts[i].dropped && !d->facts[i].doubtful && !is_field(&d->facts[i], "Year"))
            return true;
    return false;
}

/* ---- the record */

static Str award_text(Emit *e, const Fact *f)
{
    return arena_format(e->arena, "%.*s; %.*s; %d%s%.*s", STR_ARG(emit_part(e, f->kind)),
                        STR_ARG(emit_part(e, f->extra)), f->year, f->value.n ? "; " : "",
                        STR_ARG(emit_part(e, f->value)));
}

static Str fact_text(Emit *e, const Fact *f)
{
    if (fact_is_award(f))
        return award_text(e, f);
    if (is_field(f, "Star") && f->extra.n)
        return arena_format(e->arena, "%.*s as %.*s", STR_ARG(f->value), STR_ARG(f->extra));
    if (is_field(f, "Based_on"))
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

static void emit_doubts(const Draft *d, Emit *e)
{
    Pack *p = e->pack;
    for (int i = 0; i < d->count; i++) {
        const Fact *f = &d->facts[i];
        if (!f->doubtful || f->dropped || (fact_is_award(f) && !f->year))
            continue;
        quote(e, f->sentence, f->line, f->column);
        *ARRAY_PUSH(e->arena, p->doubts, p->doubt_count, p->doubt_cap) =
            (Doubt){p->count, {str_from_c(f->field), fact_text(e, f), f->line, f->column}};
    }
}

void draft_emit(const Draft *d, Emit *e)
{
    if (!d->year) {
        emit_warn(e, "no-year-in-text", d->line, d->column,
                  "the text does not say of which year \"%.*s\" is; write it as \"%.*s (1999)\"",
                  STR_ARG(d->title), STR_ARG(d->title));
        return;
    }
    emit_doubts(d, e);
    emit_begin(e, RECORD_FILM, d->line);
    quote(e, d->sentence, d->line, d->column);
    emit_field(e, "Title", d->title, d->line, d->column);
    for (size_t o = 0; o < sizeof order / sizeof *order; o++)
        for (int i = 0; i < d->count; i++) {
            const Fact *f = &d->facts[i];
            if (is_field(f, order[o]) && !f->dropped && !f->doubtful &&
                !(fact_is_award(f) && !f->year))
                emit_fact(e, f);
        }
    emit_end(e);
}
