/* prove_eligible.c -- a prize for one sort of films, foreign ones or cartoons, is asked about among
 * such films alone; and where it stands among others, the film would tell it. */
#include "prove_case.h"

#define MOST 9 /* in ten of the films up for a prize make a rule, */
#define FEW 3  /* by language if of so many it is known */

static const unsigned sorts[] = {FILM_ANIMATED, FILM_DOCUMENTARY, FILM_SHORT};
#define SORTS (sizeof sorts / sizeof *sorts)

/* What was ever up for a prize: how many films, with a language, in English, and of each sort. */
typedef struct {
    int films, spoken, english, of[SORTS];
} Runners;

static bool is_english(const Catalog *c, Id film)
{
    IdSpan spoken = catalog_values(c, REL_LANGUAGE, film);
    return spoken.count && spoken.ids[0] == names_find_language(catalog_names(c), S("English"));
}

static Runners runners_of(const Catalog *c, Id prize)
{
    Runners f = {0};
    for (int i = 0; i < catalog_award_count(c); i++) {
        const Award *x = catalog_award(c, (Id)i);
        if (x->prize != prize)
            continue;
        f.films++;
        f.spoken += catalog_values(c, REL_LANGUAGE, x->film).count > 0;
        f.english += is_english(c, x->film);
        for (size_t s = 0; s < SORTS; s++)
            f.of[s] += (catalog_film(c, x->film)->kind & sorts[s]) != 0;
    }
    return f;
}

static bool is_foreign(const Runners *f)
{
    return f->spoken >= FEW && 10 * f->english <= f->spoken;
}

static bool is_only(const Runners *f, size_t sort)
{
    return f->films && 10 * f->of[sort] >= MOST * f->films;
}

static bool may_be_up(const Case *k, Id prize, Id film)
{
    Runners f = runners_of(k->c, prize);
    bool festival = catalog_event(k->c, catalog_prize(k->c, prize)->event)->kind == EVENT_FESTIVAL;
    if (!festival && is_foreign(&f) && is_english(k->c, film))
        return false;
    for (size_t s = 0; s < SORTS; s++) {
        bool is = catalog_film(k->c, film)->kind & sorts[s];
        if (is ? !f.of[s] : !festival && is_only(&f, s))
            return false;
    }
    return true;
}

/* The key's films are of a sort, those of another option are not. */
static Verdict prove_prizes(const Case *k)
{
    const Question *q = k->q;
    Runners key = runners_of(k->c, q->option[q->key]);
    for (int i = 0; i < q->option_count; i++) {
        Runners f = runners_of(k->c, q->option[i]);
        bool tells = is_foreign(&key) && !is_foreign(&f);
        for (size_t s = 0; s < SORTS; s++)
            tells |= is_only(&key, s) && !is_only(&f, s);
        if (tells)
            return prove_broken("a prize for such films alone", q->key);
    }
    return prove_fair();
}

Verdict prove_eligible(const Case *k)
{
    const Question *q = k->q;
    if (q->kind == KIND_aw_cat_of_film)
        return prove_prizes(k);
    if (q->option_type != OPT_FILM || q->award == NO_ID || q->kind == KIND_director_chain ||
        q->kind == KIND_aw_most_wins)
        return prove_fair();
    for (int i = 0; i < q->option_count; i++)
        if (i != q->key && (!may_be_up(k, catalog_award(k->c, q->award)->prize, q->option[i]) ||
                            (q->kind == KIND_aw_double &&
                             !may_be_up(k, catalog_award(k->c, q->award2)->prize, q->option[i]))))
            return prove_broken("a film that could not be up for the prize", i);
    return prove_fair();
}
