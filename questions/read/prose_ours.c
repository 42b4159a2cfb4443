/* prose_ours.c -- the year of a film that a text names without one: a review seldom tells it. If we
 * have one film of that title, and the text names who made it, theirs is ours. */
#include "prose_reading.h"
#include "utf8.h"

enum { PLAYERS = 2 }; /* so many of its players are as good as its director */

static bool is_named(Str person, const Known *names, int from, int to, Arena *scratch)
{
    Str folded = fold_text(scratch, person);
    for (int i = from; i < to; i++)
        if (str_equal(fold_text(scratch, names->names[i]), folded))
            return true;
    return false;
}

/* The year of the film whose record goes on with `record`, if the names are those of its people. */
static int year_of_record(Str record, const Known *names, int from, int to, Arena *scratch)
{
    int year = 0, directors = 0, players = 0;
    Str line, field, value, role;
    while (str_cut(record, '\n', &line, &record) && line.n) {
        if (!str_cut(line, ':', &field, &value))
            continue;
        value = str_trim(value);
        ptrdiff_t as = str_find(value, S(" as "));
        role = as < 0 ? value : str_slice(value, 0, (size_t)as);
        if (str_equal(field, S("Year")))
            str_to_int(value, &year);
        else if (str_equal(field, S("Director")))
            directors += is_named(value, names, from, to, scratch);
        else if (str_equal(field, S("Star")))
            players += is_named(role, names, from, to, scratch);
    }
    return directors || players >= PLAYERS ? year : 0;
}

int text_year_of_ours(const Text *x, Str title, const Known *names, int from, int to)
{
    Arena scratch;
    int found = 0, count = 0;
    arena_init(&scratch);
    const Term *film = terms_phrase(x->prose->terms, TERM_KNOWN, title);
    for (; film; film = terms_next(film)) {
        int year = year_of_record(film->means, names, from, to, &scratch);
        count += year && year != found;
        found = year ? year : found;
    }
    arena_free(&scratch);
    return count == 1 ? found : 0;
}

void text_tell_ours(Text *x, const Draft *d)
{
    emit_warn(&x->emit, "year-of-ours", d->line, d->column,
              "the text does not say of which year \"%.*s\" is; %d is the year of the film of this "
              "title that we know; if it is another, write \"%.*s (1999)\"",
              STR_ARG(d->title), d->year, STR_ARG(d->title));
}

void text_date_by_ours(Text *x, Draft *d)
{
    Known told = {0};
    for (int i = 0; i < d->count; i++)
        if (fact_is(&d->facts[i], "Director") && !d->facts[i].doubtful)
            known_add(&told, d->facts[i].value, x->emit.arena);
    int year = told.count ? text_year_of_ours(x, d->title, &told, 0, told.count) : 0;
    if (!year)
        return;
    d->year = year;
    Fact f = {.field = "Year",
              .value = arena_format(x->emit.arena, "%d", year),
              .extra = S(""),
              .kind = S(""),
              .sentence = d->sentence,
              .line = d->line,
              .column = d->column,
              .year = year};
    *ARRAY_PUSH(x->emit.arena, d->facts, d->count, d->cap) = f;
    text_tell_ours(x, d);
}
