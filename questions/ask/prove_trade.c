/* prove_trade.c -- of people up for a prize none is told by another trade: where one of four ever
 * made costumes, who won for costumes is no question. */
#include "prove_case.h"

#include "utf8.h"

/* What such prizes have in their names, the narrower before the wider, and the job of the records.
 */
static const struct {
    const char *words;
    int trade;
    Relation job;
} trades[] = {
    {"sound", 1, REL_COUNT},
    {"effects", 2, REL_COUNT},
    {"costume", 3, REL_COUNT},
    {"makeup", 4, REL_COUNT},
    {"make-up", 4, REL_COUNT},
    {"hairstyling", 4, REL_COUNT},
    {"production design", 5, REL_COUNT},
    {"art direction", 5, REL_COUNT},
    {"dance direction", 6, REL_COUNT},
    {"casting", 7, REL_COUNT},
    {"assistant director", 8, REL_COUNT},
    {"song", 9, REL_MUSIC},
    {"score", 9, REL_MUSIC},
    {"scoring", 9, REL_MUSIC},
    {"music", 9, REL_MUSIC},
    {"cinematography", 10, REL_CAMERA},
    {"editing", 11, REL_EDITOR},
    {"screenplay", 12, REL_WRITER},
    {"story", 12, REL_WRITER},
    {"writing", 12, REL_WRITER},
    {"director", 13, REL_DIRECTOR},
};
#define TRADES (sizeof trades / sizeof *trades)

static int trade_of(const Case *k, Id prize)
{
    Str name = fold_text(k->a, catalog_prize(k->c, prize)->name);
    for (size_t i = 0; i < TRADES; i++)
        if (str_find(name, fold_text(k->a, str_from_c(trades[i].words))) >= 0)
            return trades[i].trade;
    return 0;
}

static bool had_job(const Case *k, Id person, int trade)
{
    for (size_t i = 0; i < TRADES; i++)
        if (trades[i].trade == trade && trades[i].job != REL_COUNT &&
            catalog_films(k->c, trades[i].job, person).count)
            return true;
    return false;
}

static bool was_up(const Case *k, Id person, int trade)
{
    IdSpan works = catalog_works(k->c, person);
    for (int i = 0; i < works.count; i++) {
        IdSpan awards = catalog_awards_of_film(k->c, works.ids[i]);
        for (int j = 0; j < awards.count; j++) {
            const Award *x = catalog_award(k->c, awards.ids[j]);
            if (prove_span_has((IdSpan){x->people, x->person_count}, person) &&
                trade_of(k, x->prize) == trade)
                return true;
        }
    }
    return false;
}

Verdict prove_trade(const Case *k)
{
    const Question *q = k->q;
    if (q->option_type != OPT_PERSON || q->award == NO_ID)
        return prove_fair();
    int trade = trade_of(k, catalog_award(k->c, q->award)->prize);
    for (int i = 0; trade && i < q->option_count; i++)
        if (!had_job(k, q->option[i], trade) && !was_up(k, q->option[i], trade))
            return prove_broken("a person of another trade than the prize's", i);
    return prove_fair();
}
