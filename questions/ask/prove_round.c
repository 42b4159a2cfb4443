/* prove_round.c -- questions beside each other: nothing twice, none answered by another. */
#include "prove_case.h"

#include "utf8.h"
#include "words.h"

/* Years, countries and the like recur by nature: the same elsewhere tells nothing. */
static bool recurs(const Question *q)
{
    switch (q->option_type) {
    case OPT_FILM: case OPT_PERSON: case OPT_WORK: case OPT_ROLE: case OPT_ORIGINAL: case OPT_TITLE:
    case OPT_TEXT: return false;
    default: return true;
    }
}

static Str key_name(const Case *k)
{
    if (k->q->option_type == OPT_FILM) /* without its year: "No" tells nothing, "no 2012" would */
        return fold_text(k->a, catalog_film(k->c, k->q->option[k->q->key])->title);
    return k->option[k->q->key];
}

static bool key_is_telling(const Case *k)
{
    if (recurs(k->q))
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
    if (stem_names(stem, asked, key_name(asked)))
        return true;
    Str name;
    for (int i = 0; (name = prove_other_name(asked, key, i)).n; i++)
        if (stem_names(stem, asked, fold_text(stem->a, name)))
            return true;
    return false;
}

static bool shares_film(const Question *q, const Question *r)
{
    const Id x[] = {q->film, q->film2, q->film3}, y[] = {r->film, r->film2, r->film3};
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 3; j++)
            if (x[i] != NO_ID && x[i] == y[j])
                return true;
    return false;
}

static Verdict prove_two(const Case *x, const Case *y)
{
    const Question *q = x->q, *r = y->q;
    if (q->fact == r->fact)
        return prove_broken("a fact twice in a round", -1);
    if (shares_film(q, r))
        return prove_broken("a film twice in a round", -1);
    if (str_equal(x->option[q->key], y->option[r->key]))
        return prove_broken("a key twice in a round", -1);
    if (gives_away(x, y))
        return prove_broken("a stem gives away the key of a later question", r->key);
    if (gives_away(y, x))
        return prove_broken("a stem gives away the key of an earlier question", q->key);
    if (recurs(r))
        return prove_fair();
    for (int i = 0; i < q->option_count; i++)
        if (str_equal(x->option[i], y->option[r->key]))
            return prove_broken("an earlier option is a later key", i);
    return prove_fair();
}

/* The stem with a word of no language where a title begins or ends, so that "after *The Wall
 * Between*" does not name a film called "After the Wall". */
static Str marked_stem(const Case *k)
{
    Buf stem = buf_in(k->a), text = buf_in(k->a);
    words_stem(k->c, k->l, k->q, &stem);
    Str marked = buf_str(&stem);
    for (size_t i = 0; i < marked.n; i++) {
        if (marked.s[i] == '\\' && i + 1 < marked.n)
            buf_add_char(&text, marked.s[++i]);
        else if (marked.s[i] == '*')
            buf_add_c(&text, " qqq ");
        else
            buf_add_char(&text, marked.s[i]);
    }
    return prove_padded(k->a, fold_text(k->a, buf_str(&text)));
}

Verdict prove_round(const Catalog *c, const Locale *l, const Question *q, int count, Arena *a)
{
    Case *cases = arena_new(a, Case, count + 1);
    for (int i = 0; i < count; i++) {
        cases[i] = (Case){.c = c, .l = l, .q = &q[i], .a = a};
        prove_open(&cases[i]);
        cases[i].stem = marked_stem(&cases[i]);
        if (q[i].option_type == OPT_ORDER) /* its titles stand in every option, as if in the stem */
            cases[i].stem = prove_padded(a, cases[i].option[0]);
    }
    for (int j = 1; j < count; j++)
        for (int i = 0; i < j; i++) {
            Verdict v = prove_two(&cases[i], &cases[j]);
            if (!v.fair)
                return v;
        }
    return prove_fair();
}
