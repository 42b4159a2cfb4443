/* prove_prizes.c -- who got which prize: a no only where the list is whole. */
#include "prove_case.h"

#include "utf8.h"

bool prove_is_doubted(const Award *x)
{
    return (x->notes & (NOTE_REFUSED | NOTE_WITHDRAWN | NOTE_UNOFFICIAL)) != 0;
}

static bool list_is_whole(const Catalog *c, Id prize, Id edition, Result upto)
{
    for (int r = RESULT_WON; r <= (int)upto; r++)
        if (!catalog_list_is_whole(c, prize, edition, (Result)r))
            return false;
    return true;
}

bool prove_film_is_whole(const Catalog *c, Id film, Id event, Result upto)
{
    for (int r = RESULT_WON; r <= (int)upto; r++)
        if (!catalog_film_list_is_whole(c, film, event, (Result)r))
            return false;
    return true;
}

static bool is_for(const Award *x, Id prize, Id edition, Result upto)
{
    return x->prize == prize && x->edition == edition && x->result <= upto;
}

Known prove_film_got(const Catalog *c, Id film, Id prize, Id edition, Result upto)
{
    IdSpan own = catalog_awards_of_film(c, film);
    for (int i = 0; i < own.count; i++) {
        const Award *x = catalog_award(c, own.ids[i]);
        if (is_for(x, prize, edition, upto))
            return prove_is_doubted(x) ? UNSURE : IS_SO;
    }
    /* Its winners may be known by the prize's list, its nominees by the film's. */
    Id event = catalog_prize(c, prize)->event;
    for (int r = RESULT_WON; r <= (int)upto; r++)
        if (!catalog_list_is_whole(c, prize, edition, (Result)r) &&
            !catalog_film_list_is_whole(c, film, event, (Result)r))
            return UNSURE;
    return IS_NOT;
}

/* A line without names may have been hers. */
Known prove_person_got(const Catalog *c, Id person, Id prize, Id edition, Result upto)
{
    IdSpan all = catalog_awards_at(c, edition);
    Known known = list_is_whole(c, prize, edition, upto) ? IS_NOT : UNSURE;
    for (int i = 0; i < all.count; i++) {
        const Award *x = catalog_award(c, all.ids[i]);
        if (!is_for(x, prize, edition, upto))
            continue;
        if (prove_span_has((IdSpan){x->people, x->person_count}, person))
            return prove_is_doubted(x) ? UNSURE : IS_SO;
        if (!x->person_count)
            known = UNSURE;
    }
    return known;
}

static bool year_is_whole(const Catalog *c, Id prize, int year)
{
    int first, last;
    if (catalog_whole_years(c, prize, &first, &last) && first <= year && year <= last)
        return true;
    bool any = false;
    for (int e = 0; e < catalog_edition_count(c); e++) {
        const Edition *x = catalog_edition(c, (Id)e);
        if (x->event != catalog_prize(c, prize)->event || x->held != year)
            continue;
        any = true;
        if (!catalog_list_is_whole(c, prize, (Id)e, RESULT_WON))
            return false;
    }
    return any;
}

bool prove_winners_are_whole(const Catalog *c, Id prize, int from, int to)
{
    for (int year = from; year <= to; year++)
        if (!year_is_whole(c, prize, year))
            return false;
    return true;
}

/* Honorary and special ones are given beside the competition. (Special effects compete.) */
static bool is_beside(const Case *k, const Award *x)
{
    static const char *const marks[] = {"honorary", "special", "memorial"};
    const Str names[] = {catalog_prize(k->c, x->prize)->name,
                         catalog_prize_name(k->c, x->prize, x->edition)};
    for (size_t n = 0; n < sizeof names / sizeof *names; n++) {
        Str folded = prove_padded(k->a, fold_text(k->a, names[n]));
        if (prove_has_words(k->a, folded, S("effects")))
            continue;
        for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
            if (prove_has_words(k->a, folded, str_from_c(marks[i])))
                return true;
    }
    return false;
}

int prove_prizes_won(const Case *k, Id film, Id edition, bool *sure)
{
    IdSpan own = catalog_awards_of_film(k->c, film);
    int won = 0;
    *sure =
        catalog_film_list_is_whole(k->c, film, catalog_edition(k->c, edition)->event, RESULT_WON);
    for (int i = 0; i < own.count; i++) {
        const Award *x = catalog_award(k->c, own.ids[i]);
        if (x->edition != edition || x->result != RESULT_WON || is_beside(k, x))
            continue;
        *sure &= !prove_is_doubted(x);
        won++;
    }
    return won;
}

/* In the main competition of a festival, or of the film years that an academy honours. */
bool prove_at_edition(const Catalog *c, Id film, Id edition)
{
    const Edition *e = catalog_edition(c, edition);
    bool festival = catalog_event(c, e->event)->kind == EVENT_FESTIVAL;
    IdSpan own = catalog_awards_of_film(c, film);
    for (int i = 0; i < own.count; i++) {
        const Award *x = catalog_award(c, own.ids[i]);
        Str section = catalog_prize(c, x->prize)->section;
        if (x->edition == edition &&
            (!festival || !section.n || str_equal(section, S("competition"))))
            return true;
    }
    int year = catalog_film(c, film)->year;
    return !festival && year >= e->film_first && year <= e->film_last;
}
