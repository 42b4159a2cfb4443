/* prove_tongue.c -- a film known by a title in its own language tells a country that speaks it. */
#include "prove_case.h"

/* Words with which no English title begins. */
static bool is_article(Str word)
{
    return str_in_list(word,
                       "az|das|de|den|der|det|die|een|ein|eine|el|en|ett|gli|het|il|la|las|le|les|"
                       "lo|los|os|um|uma|un|una|une|uno|l");
}

static bool is_in_own_tongue(Str title)
{
    size_t n = 0;
    while (n < title.n && title.s[n] != ' ' && title.s[n] != '\'')
        n++;
    bool more = n + 1 < title.n;
    return prove_has_accent(title) || (more && is_article(str_slice(title, 0, n)));
}

/* In most of its films whose language is known. */
static bool is_spoken_in(const Catalog *c, Id language, Id country)
{
    IdSpan films = catalog_films(c, REL_COUNTRY, country);
    int known = 0, spoken = 0;
    for (int i = 0; i < films.count; i++) {
        IdSpan own = catalog_values(c, REL_LANGUAGE, films.ids[i]);
        known += own.count != 0;
        spoken += prove_span_has(own, language);
    }
    return 2 * spoken > known;
}

Verdict prove_tongue(const Case *k)
{
    const Question *q = k->q;
    if (q->kind != KIND_country_of_film && q->kind != KIND_submitted_country)
        return prove_fair();
    IdSpan own = catalog_values(k->c, REL_LANGUAGE, q->film);
    Id english = names_find_language(catalog_names(k->c), S("English"));
    if (own.count && !prove_span_has(own, english) && is_in_own_tongue(k->film->title) &&
        is_spoken_in(k->c, own.ids[0], q->option[q->key]))
        return prove_broken("the title's language tells the country", q->key);
    return prove_fair();
}
