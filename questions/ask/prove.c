/* prove.c -- one question against every rule: those of the records first, then those of its words.
 */
#include "prove_case.h"

typedef Verdict Rule(const Case *k);

Verdict prove_fair(void)
{
    return (Verdict){true, "", -1};
}

Verdict prove_broken(const char *rule, int option)
{
    return (Verdict){false, rule, option};
}

bool prove_says(const Case *k, unsigned what)
{
    return (kind_says(k->q->kind) & what) != 0;
}

/* Films as options stand without years for their own sake; one that the stem names, where its year
 * would tell. */
bool prove_is_dated(const Case *k)
{
    return !prove_says(k, SAYS_NO_YEAR) || !prove_says(k, SAYS_FILM);
}

Relation prove_relation(const Case *k)
{
    Relation of_kind = kind_relation(k->q->kind);
    return of_kind == REL_COUNT ? (Relation)k->q->relation : of_kind;
}

void prove_lay(Case *k)
{
    k->film = k->q->film == NO_ID ? NULL : catalog_film(k->c, k->q->film);
}

static Verdict ask(const Case *k, Rule *const *rules, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        Verdict v = rules[i](k);
        if (!v.fair)
            return v;
    }
    return prove_fair();
}

Verdict prove_by_records(Case *k)
{
    static Rule *const rules[] = {
        prove_truth, prove_certain, prove_fact,   prove_award,  prove_eligible, prove_distinct,
        prove_meant, prove_era,     prove_tongue, prove_gender, prove_trade,    prove_parity,
    };
    if (!prove_is_countable(k->q))
        return prove_broken("too few or too many options", -1);
    if (!prove_is_within(k->c, k->q))
        return prove_broken("no question of these packs", -1);
    prove_lay(k);
    /* A written question is its author's word: only its options can be judged. */
    return k->q->kind == KIND_written ? prove_truth(k)
                                      : ask(k, rules, sizeof rules / sizeof *rules);
}

static Verdict prove_by_words(Case *k)
{
    static Rule *const rules[] = {prove_shown, prove_stem, prove_leaks};
    prove_read(k);
    return k->q->kind == KIND_written ? prove_shown(k)
                                      : ask(k, rules, sizeof rules / sizeof *rules);
}

Verdict prove(const Catalog *c, const Locale *l, const Question *q, Arena *a)
{
    Case k = {.c = c, .l = l, .q = q, .a = a};
    Verdict v = prove_by_records(&k);
    return v.fair ? prove_by_words(&k) : v;
}
