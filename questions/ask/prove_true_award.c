/* prove_true_award.c -- truth of who won and was nominated: no only from whole lists. */
#include "prove_case.h"

#include "utf8.h"

#define NEW_YEARS 2 /* after its first showing a film may still be up for prizes */

static const Award *asked(const Case *k)
{
    return catalog_award(k->c, k->q->award);
}

Known prove_true_film_won(const Case *k, uint32_t o)
{
    return prove_film_got(k->c, o, asked(k)->prize, asked(k)->edition, RESULT_WON);
}

Known prove_true_film_nominated(const Case *k, uint32_t o)
{
    return prove_film_got(k->c, o, asked(k)->prize, asked(k)->edition, RESULT_NOMINATED);
}

Known prove_true_person_won(const Case *k, uint32_t o)
{
    return prove_person_got(k->c, o, asked(k)->prize, asked(k)->edition, RESULT_WON);
}

Known prove_true_person_nominated(const Case *k, uint32_t o)
{
    return prove_person_got(k->c, o, asked(k)->prize, asked(k)->edition, RESULT_NOMINATED);
}

Known prove_true_double(const Case *k, uint32_t o)
{
    const Award *other = catalog_award(k->c, k->q->award2);
    return prove_both(prove_true_film_won(k, o),
                      prove_film_got(k->c, o, other->prize, other->edition, RESULT_WON));
}

/* The film may have won the prize at another edition of the event as well, where the stem names
 * none. */
Known prove_true_prize(const Case *k, uint32_t prize)
{
    IdSpan own = catalog_awards_of_film(k->c, k->q->film);
    for (int i = 0; i < own.count; i++) {
        const Award *x = catalog_award(k->c, own.ids[i]);
        if (x->prize == prize && x->result == RESULT_WON)
            return prove_is_doubted(x) ? UNSURE : IS_SO;
    }
    return prove_film_got(k->c, k->q->film, prize, asked(k)->edition, RESULT_WON);
}

/* Without an edition in the stem, any year in which the film could have won counts. */
Known prove_true_film_of_person(const Case *k, uint32_t film)
{
    const Award *mine = asked(k);
    IdSpan own = catalog_awards_of_film(k->c, film);
    bool dated = k->q->detail == 1, nameless = false;
    for (int i = 0; i < own.count; i++) {
        const Award *x = catalog_award(k->c, own.ids[i]);
        if (x->prize != mine->prize || x->result != RESULT_WON ||
            (dated && x->edition != mine->edition))
            continue;
        if (prove_span_has((IdSpan){x->people, x->person_count}, k->q->subject))
            return prove_is_doubted(x) ? UNSURE : IS_SO;
        nameless |= !x->person_count;
    }
    if (nameless)
        return UNSURE;
    int year = catalog_film(k->c, film)->year;
    bool whole =
        prove_film_is_whole(k->c, film, catalog_prize(k->c, mine->prize)->event, RESULT_WON) ||
        (dated ? catalog_list_is_whole(k->c, mine->prize, mine->edition, RESULT_WON)
               : prove_winners_are_whole(k->c, mine->prize, year, year + NEW_YEARS));
    return whole ? IS_NOT : UNSURE;
}

/* From one year held to another, all of which the catalog must hold whole. Whoever won at another
 * time is no plain no either. */
Known prove_true_ever_won(const Case *k, uint32_t person)
{
    int from = k->q->detail / 10000, to = k->q->detail % 10000, first, last;
    Id prize = asked(k)->prize;
    Known known = catalog_whole_years(k->c, prize, &first, &last) && first <= from && to <= last
                      ? IS_NOT
                      : UNSURE;
    for (int i = 0; i < catalog_award_count(k->c); i++) {
        const Award *x = catalog_award(k->c, (Id)i);
        if (x->prize != prize || x->result != RESULT_WON)
            continue;
        int held = catalog_edition(k->c, x->edition)->held;
        bool within = held >= from && held <= to;
        bool hers = prove_span_has((IdSpan){x->people, x->person_count}, person);
        if (hers && within && !prove_is_doubted(x))
            return IS_SO;
        if (hers || (within && !x->person_count))
            known = UNSURE;
    }
    return known;
}

/* ---- counts */

Known prove_true_count(const Case *k, uint32_t number)
{
    bool sure;
    int won = prove_prizes_won(k, k->q->film, asked(k)->edition, &sure);
    return !sure ? UNSURE : won == (int)number ? IS_SO : IS_NOT;
}

Known prove_true_most(const Case *k, uint32_t film)
{
    Id edition = asked(k)->edition;
    bool sure, all_sure;
    int own = prove_prizes_won(k, film, edition, &sure);
    bool most = true;
    all_sure = sure;
    for (int i = 0; i < k->q->option_count; i++) {
        Id other = k->q->option[i];
        if (other == film)
            continue;
        bool other_sure;
        int won = prove_prizes_won(k, other, edition, &other_sure);
        if (sure && other_sure && won > own)
            return IS_NOT;
        most &= own > won;
        all_sure &= other_sure;
    }
    return most && all_sure ? IS_SO : UNSURE;
}

/* ---- years */

/* Other years are ruled out by whole lists of them: one may win a prize twice. */
Known prove_true_edition_year(const Case *k, uint32_t year)
{
    const Award *mine = asked(k);
    for (int i = 0; i < catalog_award_count(k->c); i++) {
        const Award *x = catalog_award(k->c, (Id)i);
        if (x->prize != mine->prize || x->result != RESULT_WON ||
            catalog_edition(k->c, x->edition)->held != (int)year)
            continue;
        if (prove_span_has((IdSpan){x->people, x->person_count}, k->q->subject))
            return prove_is_doubted(x) ? UNSURE : IS_SO;
        if (!x->person_count)
            return UNSURE;
    }
    return prove_winners_are_whole(k->c, mine->prize, (int)year, (int)year) ? IS_NOT : UNSURE;
}

/* A festival shows new films: earlier and much later years are ruled out by the film's own. */
Known prove_true_festival_year(const Case *k, uint32_t year)
{
    const Award *mine = asked(k);
    IdSpan own = catalog_awards_of_film(k->c, k->q->film);
    for (int i = 0; i < own.count; i++) {
        const Award *x = catalog_award(k->c, own.ids[i]);
        if (x->prize == mine->prize && x->result == RESULT_WON &&
            catalog_edition(k->c, x->edition)->held == (int)year)
            return prove_is_doubted(x) ? UNSURE : IS_SO;
    }
    int shown = prove_year(k->c, k->q->film);
    bool ruled_out = shown && ((int)year < shown || (int)year > shown + NEW_YEARS);
    bool whole = ruled_out ||
                 prove_film_is_whole(k->c, k->q->film, catalog_prize(k->c, mine->prize)->event,
                                     RESULT_WON) ||
                 prove_winners_are_whole(k->c, mine->prize, (int)year, (int)year);
    return whole ? IS_NOT : UNSURE;
}

/* ---- festivals */

static bool was_given(const Case *k, Id prize, int year)
{
    for (int i = 0; i < catalog_award_count(k->c); i++) {
        const Award *x = catalog_award(k->c, (Id)i);
        if (x->prize == prize && catalog_edition(k->c, x->edition)->held == year)
            return true;
    }
    return false;
}

/* Are the winners of this year's top prize all known? Its name has changed: the others of the
 * festival must not have been given then, as far as anybody knows. */
static bool is_top_known(const Case *k, Id event, int year)
{
    bool known = false;
    for (int p = 0; p < catalog_prize_count(k->c); p++) {
        const Prize *x = catalog_prize(k->c, (Id)p);
        if (x->event != event || !x->top)
            continue;
        if (prove_winners_are_whole(k->c, (Id)p, year, year))
            known = true;
        else if (was_given(k, (Id)p, year))
            return false;
    }
    return known;
}

static bool has_top_prize(const Case *k, Id event)
{
    for (int p = 0; p < catalog_prize_count(k->c); p++)
        if (catalog_prize(k->c, (Id)p)->event == event && catalog_prize(k->c, (Id)p)->top)
            return true;
    return false;
}

/* Its film could have won there in the year it was first shown, or in the two after it. */
Known prove_true_festival(const Case *k, uint32_t event)
{
    IdSpan own = catalog_awards_of_film(k->c, k->q->film);
    for (int i = 0; i < own.count; i++) {
        const Award *x = catalog_award(k->c, own.ids[i]);
        const Prize *p = catalog_prize(k->c, x->prize);
        if (p->event == event && p->top && x->result == RESULT_WON)
            return prove_is_doubted(x) ? UNSURE : IS_SO;
    }
    if (!has_top_prize(k, event))
        return UNSURE;
    if (prove_film_is_whole(k->c, k->q->film, event, RESULT_WON))
        return IS_NOT;
    for (int year = k->film->year; year <= k->film->year + NEW_YEARS; year++)
        if (!is_top_known(k, event, year))
            return UNSURE;
    return IS_NOT;
}

/* A name that another festival's prize bears as well is right there too. */
Known prove_true_place(const Case *k, uint32_t event)
{
    const Prize *prize = catalog_prize(k->c, k->q->subject);
    if (prize->event == event)
        return IS_SO;
    Str name = catalog_event(k->c, event)->name, folded = fold_text(k->a, prize->name);
    bool known_there = catalog_find_prize(k->c, prize->name, name) != NO_ID;
    for (int p = 0; p < catalog_prize_count(k->c); p++)
        known_there |= catalog_prize(k->c, (Id)p)->event == event &&
                       str_equal(fold_text(k->a, catalog_prize(k->c, (Id)p)->name), folded);
    return known_there ? UNSURE : IS_NOT;
}
