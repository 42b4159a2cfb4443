/* prove_round.c -- questions beside each other: nothing twice, none answered by another. */
#include "prove_case.h"

#include "utf8.h"

#define FILMS_MOST 4 /* of a question: three named and the key */

/* Years, countries and the like recur by nature: the same one elsewhere tells nothing. */
static bool is_common(OptionType type)
{
    static const bool common[OPT_COUNT] = {
        [OPT_YEAR] = true,   [OPT_DECADE] = true, [OPT_COUNTRY] = true, [OPT_LANGUAGE] = true,
        [OPT_NUMBER] = true, [OPT_EVENT] = true,  [OPT_ORDER] = true,   [OPT_PRIZE] = true,
    };
    return common[type];
}

static bool is_of_films(int type)
{
    return type == OPT_FILM || type == OPT_TITLE || type == OPT_ORIGINAL;
}

/* Without its year: "No" tells nothing, "no 2012" would. */
static Str key_name(const Case *k)
{
    return is_of_films(k->q->option_type) ? fold_text(k->a, prove_bare_name(k, k->q->key))
                                          : k->option[k->q->key];
}

/* A year that stands beside another film names no film: "2012". */
static bool is_year(Str name)
{
    int n;
    return name.n == 4 && str_to_int(name, &n);
}

static bool key_is_telling(const Case *k)
{
    if (is_common((OptionType)k->q->option_type) || is_year(key_name(k)))
        return false;
    for (Str rest = key_name(k), word; rest.n;) {
        str_cut(rest, ' ', &word, &rest);
        if (prove_is_telling(word))
            return true;
    }
    return false;
}

static bool stem_names(const Case *k, const Case *asked, Str folded)
{
    return asked->q->option_type == OPT_PERSON ? prove_in_stem(k, folded)
                                               : prove_has_words(k->a, k->stem, folded);
}

/* Does this stem give away the key of the other, under any of its names? */
static bool gives_away(const Case *stem, const Case *asked)
{
    int key = asked->q->key;
    if (!key_is_telling(asked))
        return false;
    if (stem_names(stem, asked, key_name(asked)))
        return true;
    Str name;
    for (int i = 0; (name = prove_other_name(asked, key, i)).n; i++)
        if (stem_names(stem, asked, fold_text(stem->a, name)))
            return true;
    return false;
}

/* The films a question speaks of: what it names beside its own counts as its stem. A chain does not
 * name the film whose director is meant. */
static int films_of(const Question *q, Id films[FILMS_MOST])
{
    const Id all[] = {q->film, q->kind == KIND_director_chain ? NO_ID : q->film2, q->film3,
                      kind_options(q->kind) == OPT_FILM ? q->option[q->key] : NO_ID};
    int count = 0;
    for (int i = 0; i < FILMS_MOST; i++)
        if (all[i] != NO_ID)
            films[count++] = all[i];
    return count;
}

static bool share_film(const Question *q, const Question *r)
{
    Id x[FILMS_MOST], y[FILMS_MOST];
    int xs = films_of(q, x), ys = films_of(r, y);
    for (int i = 0; i < xs; i++)
        if (prove_span_has((IdSpan){y, ys}, x[i]))
            return true;
    return false;
}

/* Shown with its year in one question and without it in the other. */
static bool is_same_film(const Question *q, int option, const Question *r)
{
    return is_of_films(q->option_type) && is_of_films(r->option_type) &&
           q->option[option] == r->option[r->key];
}

static Verdict prove_two(const Case *x, const Case *y)
{
    const Question *q = x->q, *r = y->q;
    if (q->fact == r->fact)
        return prove_broken("a fact twice in a round", -1);
    if (share_film(q, r))
        return prove_broken("a film twice in a round", -1);
    if (!is_common((OptionType)r->option_type) && str_equal(x->option[q->key], y->option[r->key]))
        return prove_broken("a key twice in a round", -1);
    if (gives_away(x, y))
        return prove_broken("a stem gives away the key of a later question", r->key);
    if (gives_away(y, x))
        return prove_broken("a stem gives away the key of an earlier question", q->key);
    if (is_common((OptionType)r->option_type))
        return prove_fair();
    for (int i = 0; i < q->option_count; i++)
        if (str_equal(x->option[i], y->option[r->key]) || is_same_film(q, i, r))
            return prove_broken("an earlier option is a later key", i);
    return prove_fair();
}

Verdict prove_beside(const Case *cases, int count)
{
    for (int j = 1; j < count; j++)
        for (int i = 0; i < j; i++) {
            Verdict v = prove_two(&cases[i], &cases[j]);
            if (!v.fair)
                return v;
        }
    return prove_fair();
}

Verdict prove_round(const Catalog *c, const Locale *l, const Question *q, int count, Arena *a)
{
    Case *cases = arena_new(a, Case, count + 1);
    for (int i = 0; i < count; i++) {
        cases[i] = (Case){.c = c, .l = l, .q = &q[i], .a = a};
        if (!prove_is_countable(&q[i]) || !prove_is_within(c, &q[i]))
            return prove_broken("no question of these packs", -1);
        prove_lay(&cases[i]);
        prove_read(&cases[i]);
    }
    return prove_beside(cases, count);
}
