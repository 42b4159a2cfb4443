/* prose_others.c -- the other films of ours that a text names beside its own: who plays in one of
 * them is not taken for a player of the film that the text is about; see prose_reading.h. */
#include "prose_reading.h"
#include "utf8.h"

/* Is the title at `i`, of `n` tokens, meant as one? A single word may be anything. */
static bool is_named(const Scan *s, int i, int n)
{
    return n > 1 || scan_says(s, i - 1, "\"") || scan_says(s, i - 1, "*") ||
           phrase_bracket_year(s, i + n) > 0;
}

void text_note_others(Text *x)
{
    const Scan *s = &x->s;
    const Term *t;
    for (int i = s->from, n; i < s->to; i += n ? n : 1) {
        n = s->t[i].capital ? scan_term(s, i, TERM_KNOWN, &t) : 0;
        if (!n || !is_named(s, i, n))
            continue;
        Str title = text_slice(x, (Span){i, i + n});
        for (; t && x->others.count < OTHERS_MOST; t = terms_next(t))
            *ARRAY_PUSH(x->emit.arena, x->others.films, x->others.count, x->others.cap) =
                (Other){title, t->means};
    }
}

/* Does the draft tell a director of this film, or is it of its title or year? Then it may be the
 * same. */
static bool may_be_same(const Draft *d, const Other *film, Arena *scratch)
{
    int year = ours_year(film->record);
    if (film->record.s == d->ours.s ||
        str_equal(fold_title(scratch, film->title), fold_title(scratch, d->title)))
        return true;
    return !d->ours.n && year >= d->year - 1 && year <= d->year + 1;
}

/* How the record has this player: not at all, in a role of this name, or in any. */
typedef enum { PLAYS_NOT, PLAYS, PLAYS_ROLE } Plays;

static Plays plays_in(Str record, Str person, Str role, Arena *scratch)
{
    Str field, value, as;
    while (ours_next_line(&record, &field, &value)) {
        if (!str_equal(field, S("Star")) ||
            !str_equal(fold_text(scratch, ours_divide_star(value, &as)), person))
            continue;
        return as.n && role.n && ours_share_word(fold_text(scratch, as), role) ? PLAYS_ROLE : PLAYS;
    }
    return PLAYS_NOT;
}

/* The other film in which we know this player, and not in this one; NULL if there is none. */
static const Other *film_of_player(const Draft *d, const Fact *f, Arena *scratch)
{
    Str person = fold_text(scratch, f->value), role = fold_text(scratch, f->extra);
    if (d->ours.n && plays_in(d->ours, person, role, scratch) != PLAYS_NOT)
        return NULL;
    for (int i = 0; i < d->others->count; i++) {
        const Other *film = &d->others->films[i];
        if (may_be_same(d, film, scratch))
            continue;
        Plays plays = plays_in(film->record, person, role, scratch);
        if (plays == PLAYS_ROLE || (plays == PLAYS && d->ours.n && !role.n))
            return film;
    }
    return NULL;
}

/* "after Gun Crazy, Peggy Cummins": a title, or its beginning, taken for a name. */
static bool is_title(const Draft *d, const Fact *f, Arena *scratch)
{
    Str name = fold_title(scratch, f->value);
    bool words = str_find(name, S(" ")) >= 0, found = false;
    for (int i = 0; i < d->others->count && words && !found; i++)
        found = str_starts(fold_title(scratch, d->others->films[i].title), name);
    return found;
}

void draft_doubt_others(Draft *d, Emit *e, Arena *scratch)
{
    for (int i = 0; i < d->count && d->others; i++) {
        Fact *f = &d->facts[i];
        if (!fact_is(f, "Star") || f->dropped || f->doubtful || f->is_ours || f->agrees)
            continue;
        if (is_title(d, f, scratch)) {
            f->doubtful = f->is_against_ours = true;
            continue;
        }
        const Other *film = film_of_player(d, f, scratch);
        if (!film)
            continue;
        f->doubtful = f->is_against_ours = true;
        emit_warn(e, "not-as-ours", f->line, f->column,
                  "%.*s plays in \"%.*s\", as we know, which the text names as well; see whether "
                  "it is meant of \"%.*s\"",
                  STR_ARG(f->value), STR_ARG(film->title), STR_ARG(d->title));
    }
}
