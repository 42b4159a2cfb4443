/* prove_presume.c -- presumed no: the strict rule for casts that are only known in part.
 * Not named in any text of the film; no job on it; no film together with its director or any of
 * its cast near that time; and at work then. */
#include "prove_case.h"

#include "utf8.h"

#define PERSON_WINDOW 2      /* years a person's first and last credit may miss the film by */
#define SHARED_FILM_WINDOW 3 /* no film together so near the one asked about */

static bool names_person(Arena *a, Str text, const Person *p)
{
    if (!text.n)
        return false;
    Str folded = prove_padded(a, fold_text(a, text));
    if (prove_has_words(a, folded, p->folded))
        return true;
    for (int i = 0; i < p->alias_count; i++)
        if (prove_has_words(a, folded, fold_text(a, p->aliases[i])))
            return true;
    return false;
}

static bool texts_name(const Case *k, Id film, const Person *p)
{
    const Film *f = catalog_film(k->c, film);
    for (int i = 0; i < f->title_count; i++)
        if (names_person(k->a, f->titles[i], p))
            return true;
    /* The catalog's own text of the film has who is in its prizes without a year besides. */
    return names_person(k->a, f->plot, p) || names_person(k->a, f->trivia, p) ||
           names_person(k->a, f->tagline, p) || names_person(k->a, catalog_prose(k->c, film), p);
}

/* Do they both work on one film within a few years of `year`, other than `but`? */
static bool meet_near(const Catalog *c, Id person, Id other, int year, Id but)
{
    for (int r = 0; r < REL_COUNT; r++) {
        if (relation_domain((Relation)r) != ENT_PERSON)
            continue;
        IdSpan films = catalog_films(c, (Relation)r, other);
        for (int i = 0; i < films.count; i++) {
            int off = catalog_film(c, films.ids[i])->year - year;
            if (films.ids[i] != but && off >= -SHARED_FILM_WINDOW && off <= SHARED_FILM_WINDOW &&
                prove_works_on(c, films.ids[i], person))
                return true;
        }
    }
    return false;
}

static bool meets_any(const Catalog *c, Relation r, Id film, Id person, Id but)
{
    IdSpan people = catalog_values(c, r, film);
    for (int i = 0; i < people.count; i++)
        if (people.ids[i] != person &&
            meet_near(c, person, people.ids[i], catalog_film(c, film)->year, but))
            return true;
    return false;
}

static bool is_active(const Catalog *c, Id person, int year)
{
    const Person *p = catalog_person(c, person);
    return p->first && p->first <= year + PERSON_WINDOW && p->last >= year - PERSON_WINDOW;
}

static bool is_absent(const Case *k, Id film, Id person)
{
    return !prove_works_on(k->c, film, person) &&
           !texts_name(k, film, catalog_person(k->c, person)) &&
           !meets_any(k->c, REL_DIRECTOR, film, person, NO_ID) &&
           !meets_any(k->c, REL_STAR, film, person, NO_ID) &&
           is_active(k->c, person, catalog_film(k->c, film)->year);
}

/* A director is named with each of his films and knows its cast from it: the rule as far as it can
 * hold. No text names him, and none of this cast is near him in any other film of those years. */
static bool stays_behind(const Case *k, Id film, Id director)
{
    return prove_related(k->c, REL_DIRECTOR, film, director) == IS_SO &&
           prove_related(k->c, REL_STAR, film, director) == UNSURE &&
           !texts_name(k, film, catalog_person(k->c, director)) &&
           !meets_any(k->c, REL_STAR, film, director, film);
}

bool prove_may_presume(const Case *k, uint32_t o)
{
    const Question *q = k->q;
    switch (q->kind) {
    case KIND_star_of_film:
        return is_absent(k, q->film, o);
    case KIND_film_with_star:
        return is_absent(k, o, q->subject);
    case KIND_film_with_both:
        return is_absent(k, o, q->subject) || is_absent(k, o, q->subject2);
    case KIND_link_actor:
        return is_absent(k, q->film, o) || is_absent(k, q->film2, o);
    case KIND_director_acts:
        return stays_behind(k, o, q->subject);
    default:
        return false;
    }
}
