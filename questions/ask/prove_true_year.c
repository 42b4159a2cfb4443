/* prove_true_year.c -- truth by years: strict, as far apart as its kind asks, nothing in dispute.
 */
#include "prove_case.h"

#define APART 2 /* years: sources differ by one too often */

Known prove_true_year(const Case *k, uint32_t year)
{
    int own = prove_year(k->c, k->q->film);
    return !own ? UNSURE : own == (int)year ? IS_SO : IS_NOT;
}

/* A year beside the turn could be of either decade. */
Known prove_true_decade(const Case *k, uint32_t decade)
{
    int own = prove_year(k->c, k->q->film);
    if (!own || own % 10 == 0 || own % 10 == 9 || decade % 10)
        return UNSURE;
    return own / 10 * 10 == (int)decade ? IS_SO : IS_NOT;
}

Known prove_true_of_year(const Case *k, uint32_t film)
{
    int own = prove_year(k->c, film), off = own - k->q->detail;
    if (!own || off == 1 || off == -1)
        return UNSURE;
    return off ? IS_NOT : IS_SO;
}

/* Years by which x lies on the side asked for: before y, or after it. */
static int leads(const Case *k, Id x, Id y)
{
    bool last = k->q->kind == KIND_last_film || k->q->kind == KIND_latest_film;
    int off = prove_year(k->c, y) - prove_year(k->c, x);
    return last ? -off : off;
}

/* Of the films of one director a year apart is enough: it is their order that is asked for. */
Known prove_true_extreme(const Case *k, uint32_t film)
{
    const Question *q = k->q;
    bool own = q->kind == KIND_first_film || q->kind == KIND_last_film;
    int apart = own ? 1 : APART;
    Known known = IS_SO;
    for (int i = 0; i < q->option_count; i++) {
        Id other = q->option[i];
        if (!prove_year(k->c, other))
            return UNSURE;
        if (other == film)
            continue;
        if (leads(k, other, film) >= apart)
            return IS_NOT;
        if (leads(k, film, other) < apart)
            known = UNSURE;
    }
    return known;
}

Known prove_true_order(const Case *k, uint32_t order)
{
    const Id films[] = {k->q->film, k->q->film2, k->q->film3};
    Known known = IS_SO;
    for (int at = 1; at < 3; at++) {
        int before = prove_year(k->c, films[question_order(order, at - 1)]);
        int after = prove_year(k->c, films[question_order(order, at)]);
        if (!before || !after || (after - before < APART && before - after < APART))
            return UNSURE;
        if (before > after)
            known = IS_NOT;
    }
    return known;
}
