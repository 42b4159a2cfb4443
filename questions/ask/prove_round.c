/* prove_round.c -- questions beside each other: nothing twice, none answered by another. */
#include "prove_case.h"

#include "utf8.h"

/* Years and countries recur by nature: the same number elsewhere tells nothing. */
static bool key_is_telling(const Case *k)
{
    if (k->q->option_type == OPT_YEAR || k->q->option_type == OPT_COUNTRY)
        return false;
    Str name = k->option[k->q->key];
    if (k->q->option_type == OPT_FILM) /* without its year: "No" tells nothing, "no 2012" would */
        name = fold_text(k->a, catalog_film(k->c, k->q->option[k->q->key])->title);
    for (Str rest = name, word; rest.n;) {
        str_cut(rest, ' ', &word, &rest);
        if (prove_is_telling(word))
            return true;
    }
    return false;
}

static bool stem_names(const Case *k, const Case *asked, Str folded)
{
    return prove_has_words(k->a, k->stem, folded) ||
           (asked->q->option_type == OPT_PERSON &&
            prove_has_words(k->a, k->stem, arena_format(k->a, "%.*ss", STR_ARG(folded))));
}

/* Does this stem give away the key of the other, under any of its names? */
static bool gives_away(const Case *stem, const Case *asked)
{
    int key = asked->q->key;
    if (!key_is_telling(asked))
        return false;
    if (asked->q->option_type == OPT_FILM) {
        const Film *f = catalog_film(asked->c, asked->q->option[key]);
        if (stem_names(stem, asked, fold_text(stem->a, f->title)))
            return true;
    } else if (stem_names(stem, asked, asked->option[key])) {
        return true;
    }
    Str name;
    for (int i = 0; (name = prove_other_name(asked, key, i)).n; i++)
        if (stem_names(stem, asked, fold_text(stem->a, name)))
            return true;
    return false;
}

static Verdict prove_two(const Case *x, const Case *y)
{
    const Question *q = x->q, *r = y->q;
    if (q->fact == r->fact)
        return prove_broken("a fact twice in a round", -1);
    if (q->film != NO_ID && q->film == r->film)
        return prove_broken("a film twice in a round", -1);
    if (str_equal(x->option[q->key], y->option[r->key]))
        return prove_broken("a key twice in a round", -1);
    if (gives_away(x, y))
        return prove_broken("a stem gives away the key of a later question", r->key);
    if (gives_away(y, x))
        return prove_broken("a stem gives away the key of an earlier question", q->key);
    if (r->option_type == OPT_YEAR || r->option_type == OPT_COUNTRY)
        return prove_fair();
    for (int i = 0; i < q->option_count; i++)
        if (str_equal(x->option[i], y->option[r->key]))
            return prove_broken("an earlier option is a later key", i);
    return prove_fair();
}

Verdict prove_round(const Catalog *c, const Locale *l, const Question *q, int count, Arena *a)
{
    Case *cases = arena_new(a, Case, count + 1);
    for (int i = 0; i < count; i++) {
        cases[i] = (Case){.c = c, .l = l, .q = &q[i], .a = a};
        prove_open(&cases[i]);
    }
    for (int j = 1; j < count; j++)
        for (int i = 0; i < j; i++) {
            Verdict v = prove_two(&cases[i], &cases[j]);
            if (!v.fair)
                return v;
        }
    return prove_fair();
}
