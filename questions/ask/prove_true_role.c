/* prove_true_role.c -- who played what: a role is known by words, and words may mean another. */
#include "prove_case.h"

/* Has this person a part in the film whose words could be the role's? UNSURE for a part unnamed. */
static Known plays_like(const Case *k, Id film, Id person, Str role)
{
    IdSpan cast = catalog_values(k->c, REL_STAR, film);
    Known known = IS_NOT;
    for (int i = 0; i < cast.count; i++) {
        if (cast.ids[i] != person)
            continue;
        Str other = catalog_character(k->c, film, i);
        if (!other.n)
            known = UNSURE;
        else if (prove_role_like(k->a, role, other))
            return IS_SO;
    }
    return known;
}

/* A role has one player once nobody else is stored whose role could be meant by the same words; the
 * rest of the listed cast is closed out by roles of their own, and whoever else has a job on the
 * film may have had a part that nobody wrote down. */
Known prove_true_player(const Case *k, uint32_t person)
{
    IdSpan cast = catalog_values(k->c, REL_STAR, k->q->film);
    if (cast.ids[k->q->detail] == person)
        return IS_SO;
    Str role = catalog_character(k->c, k->q->film, k->q->detail);
    if (!prove_span_has(cast, person))
        return prove_works_on(k->c, k->q->film, person) ? UNSURE : IS_NOT;
    return plays_like(k, k->q->film, person, role) == IS_NOT ? IS_NOT : UNSURE;
}

/* Any other words than those of the parts this person has in the film. */
Known prove_true_role(const Case *k, uint32_t part)
{
    int star;
    Id film = catalog_part_film(k->c, part, &star);
    if (part == catalog_part(k->c, k->q->film, k->q->detail))
        return IS_SO;
    Str role = catalog_character(k->c, film, star);
    return role.n && plays_like(k, k->q->film, k->q->subject, role) == IS_NOT ? IS_NOT : UNSURE;
}

/* The same words in another film are the same role there: a sequel is right as well. */
Known prove_true_role_film(const Case *k, uint32_t film)
{
    Str role = catalog_character(k->c, k->q->film, k->q->detail);
    if (prove_related(k->c, REL_STAR, film, k->q->subject) != IS_SO)
        return prove_related(k->c, REL_STAR, film, k->q->subject);
    return plays_like(k, film, k->q->subject, role);
}
