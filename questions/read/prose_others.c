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

static void note_players(Other *film, Arena *a)
{
    Str record = film->record, field, value;
    while (ours_next_line(&record, &field, &value)) {
        if (!str_equal(field, S("Star")))
            continue;
        StarLine star = record_star(value);
        *ARRAY_PUSH(a, film->players, film->count, film->cap) =
            (OtherPlayer){fold_text(a, star.person), fold_text(a, star.character)};
    }
}

static void note_film(Text *x, Str title, Str record)
{
    Others *o = &x->others;
    Arena *a = x->emit.arena;
    for (int i = 0; i < o->count; i++)
        if (o->films[i].record.s == record.s)
            return;
    if (o->count == OTHERS_MOST)
        return;
    Other film = {.title = title, .folded = fold_title(a, title), .record = record};
    note_players(&film, a);
    *ARRAY_PUSH(a, o->films, o->count, o->cap) = film;
}

void text_note_others(Text *x)
{
    static const char *const series[] = {"sequel", "sequels", "prequel",   "prequels", "trilogy",
                                         "saga",   "series",  "franchise", "part",     "returns"};
    const Scan *s = &x->s;
    const Term *t;
    for (int i = s->from; i < s->to && !x->others.are_series; i++)
        x->others.are_series = SCAN_SAYS_ONE(s, i, series);
    for (int i = s->from, n; i < s->to && x->others.count < OTHERS_MOST; i += n ? n : 1) {
        n = s->t[i].capital ? scan_term(s, i, TERM_KNOWN, &t) : 0;
        if (!n || !is_named(s, i, n))
            continue;
        Str title = text_slice(x, (Span){i, i + n});
        for (; t; t = terms_next(t))
            note_film(x, title, t->means);
    }
}

/* A film of the draft's title is the same, and one of its year may be, by another title; one of its
 * series has the same players. */
static bool may_be_same(const Draft *d, const Other *film, Str title)
{
    enum { LEAST = 4 }; /* of a word that "Tron" and "Tron: Legacy" share */
    int year = d->ours.n ? 0 : ours_year(film->record);
    return film->record.s == d->ours.s || str_equal(film->folded, title) ||
           ours_share_word(film->folded, title, LEAST) ||
           (year && year >= d->year - 1 && year <= d->year + 1);
}

/* How a film has this player: not at all, in whatever role, or in this one. */
typedef enum { PLAYS_NOT, PLAYS, PLAYS_ROLE } Plays;

static Plays plays_in(const Other *film, Str person, Str role)
{
    for (int i = 0; i < film->count; i++)
        if (str_equal(film->players[i].person, person))
            return role.n && film->players[i].role.n &&
                           ours_share_word(film->players[i].role, role, 1)
                       ? PLAYS_ROLE
                       : PLAYS;
    return PLAYS_NOT;
}

/* The other film in which we know this player; NULL if there is none. */
static const Other *film_of_player(const Draft *d, Str person, Str role, Str title)
{
    for (int i = 0; i < d->others->count; i++) {
        const Other *film = &d->others->films[i];
        Plays plays = plays_in(film, person, role);
        bool other = (plays == PLAYS_ROLE && !d->others->are_series) ||
                     (plays == PLAYS && d->ours.n && !role.n);
        if (other && !may_be_same(d, film, title))
            return film;
    }
    return NULL;
}

static bool plays_in_ours(Str record, Str person, Arena *scratch)
{
    Str field, value;
    while (ours_next_line(&record, &field, &value))
        if (str_equal(field, S("Star")) &&
            str_equal(fold_text(scratch, record_star(value).person), person))
            return true;
    return false;
}

/* "Crouching Tiger": a title that the text names, or its beginning, taken for a name. */
static bool is_title(const Draft *d, Str person)
{
    bool found = false;
    for (int i = 0; i < d->others->count && !found; i++)
        found = str_starts(d->others->films[i].folded, person);
    return found && str_find(person, S(" ")) >= 0;
}

void draft_doubt_others(Draft *d, Emit *e, Arena *scratch)
{
    Str title = d->others && d->others->count ? fold_title(scratch, d->title) : S("");
    for (int i = 0; i < d->count && title.n; i++) {
        Fact *f = &d->facts[i];
        if (!fact_is(f, "Star") || f->dropped || f->doubtful || f->is_ours || f->agrees)
            continue;
        Str person = fold_text(scratch, f->value), role = fold_text(scratch, f->extra);
        const Other *film = film_of_player(d, person, role, title);
        bool other = film && !plays_in_ours(d->ours, person, scratch);
        f->doubtful = f->is_against_ours = other || is_title(d, person);
        if (other)
            emit_warn(e, "not-as-ours", f->line, f->column,
                      "%.*s plays in \"%.*s\", as we know, which the text names as well; see "
                      "whether it is meant of \"%.*s\"",
                      STR_ARG(f->value), STR_ARG(film->title), STR_ARG(d->title));
    }
}
