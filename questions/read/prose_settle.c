/* prose_settle.c -- the facts of a film when its text is at its end: names made full, doubles
 * dropped, contradictions told; see prose_draft.h. */
#include <string.h>

#include "prose_draft.h"
#include "utf8.h"

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
           ((known_is_part(a->value, b->value) || known_is_part(b->value, a->value)) &&
            fact_is_of_person(a));
}

static bool says_the_same(const Fact *a, const Fact *b)
{
    if (strcmp(a->field, b->field) != 0 || !same_value(a, b))
        return false;
    if (fact_is_award(a))
        return same_prize(a, b) && (a->year == b->year || !a->year || !b->year);
    if (fact_is(a, "Star") || fact_is(a, "Based_on"))
        return !a->extra.n || !b->extra.n || str_equal(a->folded.extra, b->folded.extra);
    return true;
}

static void quote_from(Fact *f, const Fact *other)
{
    f->sentence = other->sentence;
    f->line = other->line;
    f->column = other->column;
}

/* What the later of two equal facts knows more goes to the earlier one. */
static void merge(Fact *first, const Fact *second)
{
    if (fact_is_of_person(first) && second->value.n > first->value.n) {
        first->value = second->value;
        first->folded.value = second->folded.value;
    }
    if ((first->doubtful && !second->doubtful) || (!first->extra.n && second->extra.n))
        quote_from(first, second);
    first->doubtful = first->doubtful && second->doubtful;
    first->weak = first->weak && second->weak;
    first->is_voice = first->is_voice || second->is_voice;
    first->is_ours = first->is_ours && second->is_ours;
    first->is_role_alone = first->is_role_alone && second->is_role_alone;
    first->agrees = first->agrees || second->agrees;
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
        if (!fact_is(f, "Nominated"))
            continue;
        for (int k = 0; k < d->count && !f->dropped; k++) {
            const Fact *won = &d->facts[k];
            f->dropped = fact_is(won, "Won") && !won->dropped && same_prize(won, f) &&
                         (!f->value.n || str_equal(won->folded.value, f->folded.value));
        }
    }
}

/* The first director of whom the text is sure, however weakly it says so if `weak`. */
static const Fact *sure_director(const Draft *d, bool weak)
{
    for (int i = 0; i < d->count; i++) {
        const Fact *f = &d->facts[i];
        if (fact_is(f, "Director") && !f->dropped && !f->doubtful && (weak || !f->weak))
            return f;
    }
    return NULL;
}

/* A second year: the first is kept, the other offered, and both are told. */
static void tell_years(Draft *d, Emit *e)
{
    for (int i = 0; i < d->count; i++) {
        Fact *f = &d->facts[i];
        if (!fact_is(f, "Year") || f->dropped)
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

/* "directed by", "its director", "took the helm" */
static bool speaks_of_directing(Str sentence)
{
    return str_find(sentence, S("direct")) >= 0 || str_find(sentence, S("Direct")) >= 0 ||
           str_find(sentence, S("helm")) >= 0;
}

/* "made Dead Ringer (1964) out of it": a film of another year. */
static bool names_other_year(Str sentence, int year)
{
    enum { DIGITS = 4 };
    for (size_t i = 0; year && i + DIGITS + 1 < sentence.n; i++) {
        int said;
        if (sentence.s[i] == '(' && sentence.s[i + DIGITS + 1] == ')' &&
            record_year(str_slice(sentence, i + 1, i + 1 + DIGITS), &said) &&
            (said < year - 1 || said > year + 1))
            return true;
    }
    return false;
}

/* Who directed the film may stand beside its title. What another sentence has is no contradiction
 * unless it speaks of directing, too; nor, if it names a film of another year, more than a hint. */
static void believe_lead(Draft *d)
{
    const Fact *first = sure_director(d, false);
    if (!first || !str_equal(first->sentence, d->sentence))
        return;
    for (int i = 0; i < d->count; i++) {
        Fact *f = &d->facts[i];
        if (!fact_is(f, "Director") || str_equal(f->sentence, d->sentence) || f->agrees)
            continue;
        f->dropped = f->dropped || !speaks_of_directing(f->sentence);
        f->doubtful = f->doubtful || names_other_year(f->sentence, d->year);
    }
}

/* Directors named in different sentences contradict each other: both are offered, none is taken. */
static void tell_directors(Draft *d, Emit *e)
{
    const Fact *first = sure_director(d, true);
    bool told = false;
    for (int i = 0; i < d->count && first; i++) {
        Fact *f = &d->facts[i];
        if (f == first || f->dropped || f->doubtful || !fact_is(f, "Director") ||
            (f->agrees && first->agrees) || str_equal(f->sentence, first->sentence))
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
        if (fact_is(&d->facts[i], "Director"))
            d->facts[i].doubtful = true;
}

/* A director of whom the text is sure leaves nothing to be guessed; "a comedy by X" may be its
 * writer's if somebody else directs. */
static void drop_guessed_directors(Draft *d)
{
    bool sure = sure_director(d, true) != NULL, told = sure_director(d, false) != NULL;
    for (int i = 0; i < d->count; i++)
        if (fact_is(&d->facts[i], "Director") &&
            ((sure && d->facts[i].doubtful && !d->facts[i].is_against_ours) ||
             (told && d->facts[i].weak)))
            d->facts[i].dropped = true;
}

/* "It is based on X, the book in which the walker, A, described it": X is by A. */
static void join_sources(Draft *d)
{
    Fact *work = NULL, *author = NULL;
    int count = 0;
    for (int i = 0; i < d->count; i++) {
        Fact *f = &d->facts[i];
        if (!fact_is(f, "Based_on") || f->dropped || f->doubtful)
            continue;
        count++;
        if (f->extra.n && !f->value.n)
            work = f;
        else if (f->value.n && !f->extra.n)
            author = f;
    }
    if (count != 2 || !work || !author || (work->kind.n && author->kind.n))
        return;
    work->value = author->value;
    work->folded.value = author->folded.value;
    if (!work->kind.n)
        work->kind = author->kind;
    author->dropped = true;
}

/* A story without a title: perhaps only what the script was written from. */
static bool is_bare_story(const Fact *f)
{
    return fact_is(f, "Based_on") && !f->extra.n && str_equal(f->kind, S("short story"));
}

/* "from a story by" one of its writers is no work of its own, whoever else had a hand in it. */
static void drop_own_stories(Draft *d)
{
    for (int i = 0; i < d->count; i++) {
        const Fact *f = &d->facts[i];
        bool own = false;
        for (int k = 0; k < d->count && is_bare_story(f) && !own; k++)
            own = fact_is(&d->facts[k], "Writer") && str_equal(f->value, d->facts[k].value);
        for (int k = 0; k < d->count && own; k++)
            if (is_bare_story(&d->facts[k]) && str_equal(d->facts[k].sentence, f->sentence))
                d->facts[k].dropped = true;
    }
}

/* Is this the name of the film's director? "Schindler's List" is not Spielberg's. */
static bool is_owner(const Draft *d, Str name)
{
    for (int i = 0; i < d->count; i++)
        if (fact_is(&d->facts[i], "Director") &&
            (str_equal(d->facts[i].value, name) || known_is_part(d->facts[i].value, name)))
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
        if (fact_is_of_person(&d->facts[i]) && !d->facts[i].dropped &&
            str_equal(d->facts[i].value, name))
            return true;
    return false;
}

/* "Jim Bouton as Lennox" is Terry Lennox, if the text names him so and nobody else. */
static void fill_roles(Draft *d, const Known *known)
{
    for (int i = 0; i < d->count; i++) {
        Fact *f = &d->facts[i];
        if (!fact_is(f, "Star") || !f->extra.n || f->whole)
            continue;
        Str full = known_full(known, d->known_from, f->known, d->known_to, f->extra);
        bool first = !d->is_one_of_several && full.n > f->extra.n &&
                     known_is_part(full, f->extra); /* "Rex" is Rex Hofman */
        if ((first || str_ends(full, f->extra)) && !is_named(d, full))
            f->extra = full;
    }
}

/* "X, played by A, loves a dancer, played by B": B does not play A, nor whoever directed the film.
 */
static void drop_roles_of_others(Draft *d)
{
    for (int i = 0; i < d->count; i++) {
        Fact *f = &d->facts[i];
        for (int k = 0; k < d->count && fact_is(f, "Star") && f->extra.n; k++)
            if ((fact_is(&d->facts[k], "Star") || fact_is(&d->facts[k], "Director")) &&
                !d->facts[k].doubtful && !d->facts[k].dropped &&
                str_equal(d->facts[k].value, f->extra) && !str_equal(f->value, f->extra))
                f->extra = S("");
    }
}

/* Is this the role, or its surname, of whom the text only says who he is? */
static bool is_role(const Fact *f, Str role)
{
    return f->awaits_cast && role.n &&
           (str_equal(role, f->value) ||
            (known_is_part(f->value, role) && str_ends(f->value, role)));
}

/* "The stranger is Emmett Myers": whom another plays is nobody of the cast. */
static void drop_played(Draft *d)
{
    for (int i = 0; i < d->count; i++) {
        Fact *f = &d->facts[i];
        for (int k = 0; k < d->count && fact_is(f, "Star") && !f->extra.n; k++)
            if (fact_is(&d->facts[k], "Star") && !d->facts[k].doubtful &&
                !str_equal(d->facts[k].value, f->value) && is_role(f, d->facts[k].extra))
                f->dropped = true;
    }
}

/* Of two Clouzots the one who directed it wrote it, and not the one who played in it. */
static void name_makers(Draft *d)
{
    static const char *const fields[] = {"Writer", "Producer", "Music", "Camera", "Editor"};
    for (int i = 0; i < d->count; i++) {
        Fact *f = &d->facts[i];
        bool maker = false;
        for (size_t k = 0; k < sizeof fields / sizeof *fields; k++)
            maker = maker || fact_is(f, fields[k]);
        for (int k = 0; k < d->count && maker && str_find(f->value, S(" ")) < 0; k++)
            if (fact_is(&d->facts[k], "Director") && !d->facts[k].doubtful &&
                known_is_part(d->facts[k].value, f->value))
                f->value = d->facts[k].value;
    }
}

/* Of two who bear a name the one who did what the prize is for: "Farhadi" of a prize for direction
 * is its director, whoever else is called so. */
static void name_winners(Draft *d, Arena *scratch)
{
    for (int i = 0; i < d->count; i++) {
        Fact *f = &d->facts[i];
        bool short_name = fact_is_award(f) && f->value.n && str_find(f->value, S(" ")) < 0;
        const char *field = short_name ? draft_field_of_prize(f->kind, scratch) : NULL;
        for (int k = 0; k < d->count && field; k++)
            if (fact_is(&d->facts[k], field) && !d->facts[k].doubtful &&
                str_find(d->facts[k].value, S(" ")) >= 0 && str_ends(d->facts[k].value, f->value)) {
                f->value = d->facts[k].value;
                break;
            }
    }
}

void draft_settle(Draft *d, const Known *known, Emit *e)
{
    Arena scratch;
    arena_init(&scratch);
    for (int i = 0; i < d->count; i++)
        if (fact_is_of_person(&d->facts[i]))
            d->facts[i].value =
                known_full(known, d->known_from, d->facts[i].known, d->known_to, d->facts[i].value);
    name_makers(d);
    name_winners(d, &scratch);
    draft_doubt_winners(d, &scratch);
    draft_date_prizes(d);
    draft_credit_winners(d, e->arena, &scratch);
    drop_played(d);
    fill_roles(d, known);
    drop_roles_of_others(d);
    drop_owner(d);
    draft_join_ours(d, e->arena);
    fold_facts(d, &scratch);
    drop_doubles(d);
    draft_believe_ours(d, e, &scratch);
    join_sources(d);
    drop_own_stories(d);
    drop_nominations_of_winners(d);
    tell_years(d, e);
    drop_guessed_directors(d);
    believe_lead(d);
    tell_directors(d, e);
    arena_free(&scratch);
}
