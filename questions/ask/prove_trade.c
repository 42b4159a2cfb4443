/* prove_trade.c -- of people up for a prize none is told by another craft: where one of four ever
 * made costumes, who won for costumes is no question. */
#include "prove_case.h"

static bool had_job(const Case *k, Id person, int craft)
{
    Relation job = catalog_craft_job(craft);
    return job != REL_COUNT && catalog_films(k->c, job, person).count > 0;
}

static bool was_up(const Case *k, Id person, int craft)
{
    IdSpan works = catalog_works(k->c, person);
    for (int i = 0; i < works.count; i++) {
        IdSpan awards = catalog_awards_of_film(k->c, works.ids[i]);
        for (int j = 0; j < awards.count; j++) {
            const Award *x = catalog_award(k->c, awards.ids[j]);
            if (prove_span_has((IdSpan){x->people, x->person_count}, person) &&
                catalog_prize(k->c, x->prize)->craft == craft)
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
    int craft = catalog_prize(k->c, catalog_award(k->c, q->award)->prize)->craft;
    for (int i = 0; craft && i < q->option_count; i++)
        if (!had_job(k, q->option[i], craft) && !was_up(k, q->option[i], craft))
            return prove_broken("a person of another trade than the prize's", i);
    return prove_fair();
}
