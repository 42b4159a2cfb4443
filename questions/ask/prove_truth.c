/* prove_truth.c -- what the records say of every option: -1 no, 0 unknown, 1 yes. */
#include "prove_case.h"

#include "utf8.h"

#define PERSON_WINDOW 2      /* years a person's first and last credit may miss the film by */
#define SHARED_FILM_WINDOW 3 /* presumed no: no film together so near the one asked about */

static bool span_has(IdSpan span, Id id)
{
    for (int i = 0; i < span.count; i++)
        if (span.ids[i] == id)
            return true;
    return false;
}

int prove_related(const Catalog *c, Relation r, Id film, Id value)
{
    if (span_has(catalog_values(c, r, film), value))
        return 1;
    if (r == REL_STAR)
        return catalog_cast_is_whole(c, film) ? -1 : 0;
    return catalog_is_whole(c, r, film) ? -1 : 0;
}

/* ---- presumed no: the strict rule for casts that are only known in part */

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
    return names_person(k->a, f->plot, p) || names_person(k->a, f->trivia, p) ||
           names_person(k->a, f->tagline, p);
}

bool prove_works_on(const Catalog *c, Id film, Id person)
{
    for (int r = 0; r < REL_COUNT; r++)
        if (relation_domain((Relation)r) == ENT_PERSON &&
            span_has(catalog_values(c, (Relation)r, film), person))
            return true;
    IdSpan own = catalog_awards_of_film(c, film);
    for (int i = 0; i < own.count; i++) {
        const Award *x = catalog_award(c, own.ids[i]);
        if (span_has((IdSpan){x->people, x->person_count}, person))
            return true;
    }
    return false;
}

/* Do they both work on one film within a few years of `year`? */
static bool meet_near(const Catalog *c, Id person, Id other, int year)
{
    for (int r = 0; r < REL_COUNT; r++) {
        if (relation_domain((Relation)r) != ENT_PERSON)
            continue;
        IdSpan films = catalog_films(c, (Relation)r, other);
        for (int i = 0; i < films.count; i++) {
            int off = catalog_film(c, films.ids[i])->year - year;
            if (off >= -SHARED_FILM_WINDOW && off <= SHARED_FILM_WINDOW &&
                prove_works_on(c, films.ids[i], person))
                return true;
        }
    }
    return false;
}

static bool meets_any(const Catalog *c, Relation r, Id film, Id person, int year)
{
    IdSpan people = catalog_values(c, r, film);
    for (int i = 0; i < people.count; i++)
        if (meet_near(c, person, people.ids[i], year))
            return true;
    return false;
}

static bool is_active(const Catalog *c, Id person, int year)
{
    const Person *p = catalog_person(c, person);
    return p->first && p->first <= year + PERSON_WINDOW && p->last >= year - PERSON_WINDOW;
}

static bool is_presumed_absent(const Case *k, Id film, Id person)
{
    int year = catalog_film(k->c, film)->year;
    return !prove_works_on(k->c, film, person) &&
           !texts_name(k, film, catalog_person(k->c, person)) &&
           !meets_any(k->c, REL_DIRECTOR, film, person, year) &&
           !meets_any(k->c, REL_STAR, film, person, year) && is_active(k->c, person, year);
}

static bool may_presume(const Case *k, int i)
{
    const Question *q = k->q;
    Id o = q->option[i];
    switch (q->kind) {
    case KIND_star_of_film: return is_presumed_absent(k, q->film, o);
    case KIND_film_with_star: return is_presumed_absent(k, o, q->subject);
    case KIND_film_with_both:
        return is_presumed_absent(k, o, q->subject) || is_presumed_absent(k, o, q->subject2);
    case KIND_link_actor:
        return is_presumed_absent(k, q->film, o) || is_presumed_absent(k, q->film2, o);
    default: return false;
    }
}

/* ---- roles */

/* The role's words without those that only tell its ages or copies apart, padded. */
Str prove_role(const Case *k, int star)
{
    static const char apart[] = " young younger old older elder elderly little child boy girl "
                                "adult teenage first second voice ";
    Buf b = buf_in(k->a);
    buf_add_char(&b, ' ');
    for (Str rest = fold_text(k->a, catalog_character(k->c, k->q->film, star)), word; rest.n;) {
        str_cut(rest, ' ', &word, &rest);
        if (!word.n || prove_has_words(k->a, str_from_c(apart), word))
            continue;
        buf_add(&b, word);
        buf_add_char(&b, ' ');
    }
    return buf_str(&b);
}

bool prove_role_in(const Case *k, Str part, Str whole)
{
    bool any = false;
    for (Str rest = part, word; rest.n;) {
        str_cut(rest, ' ', &word, &rest);
        if (!word.n || !prove_is_telling(word))
            continue;
        any = true;
        if (!prove_has_words(k->a, whole, word))
            return false;
    }
    return any;
}

/* A role has one player once nobody else is stored whose role could be meant by the same words; the
 * rest of the listed cast is closed out by roles of their own, and whoever else has a job on the
 * film may have had a part that nobody wrote down. */
static int role_truth(const Case *k, Id person)
{
    IdSpan cast = catalog_values(k->c, REL_STAR, k->q->film);
    if (k->q->detail < 0 || k->q->detail >= cast.count)
        return 0;
    Str role = prove_role(k, k->q->detail);
    bool listed = false, shares = false, has_role = false;
    for (int i = 0; i < cast.count; i++) {
        if (cast.ids[i] != person)
            continue;
        Str other = prove_role(k, i);
        listed = true;
        has_role |= catalog_character(k->c, k->q->film, i).n > 0;
        shares |=
            i != k->q->detail && (prove_role_in(k, role, other) || prove_role_in(k, other, role));
    }
    if (cast.ids[k->q->detail] == person)
        return 1;
    if (shares || (listed && !has_role))
        return 0;
    return listed || !prove_works_on(k->c, k->q->film, person) ? -1 : 0;
}

/* Another role of the person of the stem, or of another performer, whose words do not meet. */
static int role_name_truth(const Case *k, uint32_t part)
{
    int star, roles = 0;
    Id film = catalog_part_film(k->c, part, &star);
    IdSpan cast = catalog_values(k->c, REL_STAR, k->q->film);
    if (film == k->q->film && cast.ids[star] == k->q->subject)
        return 1;
    Case other = *k;
    Question there = {.film = film};
    other.q = &there;
    Str role = prove_role(&other, star);
    for (int i = 0; i < cast.count; i++) {
        if (cast.ids[i] != k->q->subject)
            continue;
        Str own = prove_role(k, i);
        if (own.n <= 1 || prove_role_in(k, own, role) || prove_role_in(k, role, own))
            return 0;
        roles++;
    }
    return roles && role.n > 1 ? -1 : 0;
}

/* Another film of the performer says no where every role there is another. */
static int role_film_truth(const Case *k, Id film)
{
    IdSpan cast = catalog_values(k->c, REL_STAR, film);
    if (film == k->q->film)
        return cast.ids[k->q->detail] == k->q->subject ? 1 : 0;
    Case other = *k;
    Question there = {.film = film};
    other.q = &there;
    Str role = prove_role(k, k->q->detail);
    int truth = 0;
    for (int i = 0; i < cast.count; i++) {
        if (cast.ids[i] != k->q->subject)
            continue;
        Str own = prove_role(&other, i);
        if (own.n <= 1 || prove_role_in(k, own, role) || prove_role_in(k, role, own))
            return 0;
        truth = -1;
    }
    return truth;
}

/* One director in common is enough; none only where both lists are whole. */
static int shares_director(const Case *k, Id film)
{
    IdSpan own = catalog_values(k->c, REL_DIRECTOR, k->q->film);
    int truth = own.count && catalog_is_whole(k->c, REL_DIRECTOR, k->q->film) ? -1 : 0;
    for (int i = 0; i < own.count; i++) {
        int t = prove_related(k->c, REL_DIRECTOR, film, own.ids[i]);
        if (t == 1)
            return 1;
        truth = t == 0 ? 0 : truth;
    }
    return truth;
}

static int both(int a, int b)
{
    return a == -1 || b == -1 ? -1 : a == 1 ? b : a;
}

/* ---- truth by kind: is option i right? */

static int related_truth(const Case *k, uint32_t o)
{
    const Question *q = k->q;
    Relation r = (Relation)q->relation;
    switch (q->kind) {
    case KIND_codirector_of_film:
        return o == q->subject ? 0 : prove_related(k->c, REL_DIRECTOR, q->film, o);
    case KIND_not_film_by_director: return -prove_related(k->c, REL_DIRECTOR, o, q->subject);
    case KIND_director_chain:
        return o == q->film2 ? 0 : prove_related(k->c, REL_DIRECTOR, o, q->subject);
    case KIND_director_acts:
        return prove_related(k->c, REL_DIRECTOR, o, q->subject) == 1
                   ? prove_related(k->c, REL_STAR, o, q->subject)
                   : 0;
    case KIND_not_star_of_film: return -prove_related(k->c, REL_STAR, q->film, o);
    case KIND_film_with_both:
        return both(prove_related(k->c, REL_STAR, o, q->subject),
                    prove_related(k->c, REL_STAR, o, q->subject2));
    case KIND_link_actor: case KIND_link_crew:
        return both(prove_related(k->c, r, q->film, o), prove_related(k->c, r, q->film2, o));
    case KIND_genre_odd: return -prove_related(k->c, REL_GENRE, o, q->subject);
    default:
        return q->option_type == OPT_FILM ? prove_related(k->c, r, o, q->subject)
                                          : prove_related(k->c, r, q->film, o);
    }
}

static int truth_of(const Case *k, int i)
{
    int truth;
    uint32_t o = k->q->option[i];
    if (prove_award_truth(k, i, &truth) || prove_time_truth(k, i, &truth))
        return truth;
    switch (k->q->kind) {
    case KIND_written: return o == 0 ? 1 : -1;
    case KIND_role_player: return role_truth(k, o);
    case KIND_role_name: return role_name_truth(k, o);
    case KIND_role_film: return role_film_truth(k, o);
    case KIND_same_director: return shares_director(k, o);
    default: return related_truth(k, o);
    }
}

Verdict prove_truth(const Case *k)
{
    for (int i = 0; i < k->q->option_count; i++) {
        int t = truth_of(k, i);
        bool marked = k->q->presumed >> i & 1;
        if (i == k->q->key && t != 1)
            return prove_broken("the key is not true", i);
        if (i != k->q->key && t == 1)
            return prove_broken("two right options", i);
        if (t != 0) {
            if (marked)
                return prove_broken("an option is marked as presumed that is known", i);
            continue;
        }
        if (!may_presume(k, i))
            return prove_broken("a wrong option may be right", i);
        if (!marked)
            return prove_broken("a presumed option is not marked", i);
    }
    return prove_fair();
}
