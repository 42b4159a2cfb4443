/* prove_meant.c -- by the records: does a title or name in the stem, or shown without its year
 * among the options, mean one film? */
#include "prove_case.h"

#define TWIN_YEARS 2 /* films of one title so near need their directors named */

static bool may_share_director(const Catalog *c, Id x, Id y)
{
    return prove_same_director(c, x, y) != IS_NOT;
}

/* Does the stem leave it open whether another film of this title is meant? */
static bool has_namesake(const Case *k, Id film)
{
    const Film *f = catalog_film(k->c, film);
    if (!(f->marks & (MARK_TITLE_SHARED | MARK_TITLE_TWIN)))
        return false;
    for (Id other = 0; other < (Id)catalog_count(k->c, ENT_FILM); other++) {
        const Film *o = catalog_film(k->c, other);
        int off = o->year - f->year;
        bool near = (film == k->q->film && !prove_is_dated(k)) ||
                    (off >= -TWIN_YEARS && off <= TWIN_YEARS);
        if (other != film && near && o->title_group == f->title_group &&
            !(k->q->with_director && !may_share_director(k->c, film, other)))
            return true;
    }
    return false;
}

/* The films that the stem names; `with_director` has it name the directors as well, which
 * prove_stem.c sees to. */
static Verdict prove_stem_films(const Case *k)
{
    const Id films[] = {k->q->film, k->q->film2, k->q->film3};
    static const unsigned says[] = {SAYS_FILM, SAYS_FILM2, SAYS_FILM3};
    for (int i = 0; i < 3; i++)
        if (prove_says(k, says[i]) && has_namesake(k, films[i]))
            return prove_broken("another film bears this title", -1);
    return prove_fair();
}

static bool is_known_by_title(const Case *k)
{
    int type = k->q->option_type;
    return type == OPT_TITLE || type == OPT_ORIGINAL ||
           (type == OPT_FILM && prove_says(k, SAYS_NO_YEAR));
}

/* A year in a title would be taken for the film's own. */
static Verdict prove_years_in_titles(const Case *k)
{
    const Question *q = k->q;
    bool by_year = q->option_type == OPT_YEAR || q->option_type == OPT_DECADE ||
                   q->option_type == OPT_ORDER || q->option_type == OPT_FILM;
    if (!prove_says(k, SAYS_NO_YEAR) || !by_year)
        return prove_fair();
    const Id films[] = {q->film, q->film2, q->film3};
    for (int i = 0; i < 3; i++)
        if (films[i] != NO_ID && prove_holds_year(catalog_film(k->c, films[i])))
            return prove_broken("the title holds a year", -1);
    for (int i = 0; i < q->option_count && q->option_type == OPT_FILM; i++)
        if (prove_holds_year(catalog_film(k->c, q->option[i])))
            return prove_broken("the title holds a year", i);
    return prove_fair();
}

/* Where no year tells films of one title apart. */
static Verdict prove_bare_titles(const Case *k)
{
    const Question *q = k->q;
    const char *rule = "a title without its year that several films bear";
    if (q->option_type == OPT_ORDER) {
        const Id films[] = {q->film, q->film2, q->film3};
        for (int i = 0; i < 3; i++)
            if (catalog_film(k->c, films[i])->marks & MARK_TITLE_SHARED)
                return prove_broken(rule, -1);
    }
    for (int i = 0; i < q->option_count && is_known_by_title(k); i++)
        if (catalog_film(k->c, q->option[i])->marks & MARK_TITLE_SHARED)
            return prove_broken(rule, i);
    if (q->kind == KIND_title_english && k->film->marks & MARK_TITLE_SHARED)
        return prove_broken(rule, -1);
    return prove_fair();
}

/* A work or a song that the stem names: of one title by several it could be another's. */
static Verdict prove_work_meant(const Case *k)
{
    if (k->q->kind != KIND_film_of_work)
        return prove_fair();
    const Source *work = catalog_source(k->c, k->q->detail);
    if (work->author != NO_ID && catalog_person(k->c, work->author)->ambiguous)
        return prove_broken("an author who may be two people", -1);
    return prove_fair();
}

Verdict prove_meant(const Case *k)
{
    Verdict v = prove_stem_films(k);
    v = v.fair ? prove_years_in_titles(k) : v;
    v = v.fair ? prove_bare_titles(k) : v;
    return v.fair ? prove_work_meant(k) : v;
}
