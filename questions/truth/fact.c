/* fact.c -- see fact.h. */
#include "fact.h"

#include "rng.h"
#include "utf8.h"

enum { NEAR_YEARS = 3, ACTIVE_YEARS = 2, KEY_FACT = 0xfa, KEY_ROLE = 0xf0 };

static bool has(IdSpan span, Id id)
{
    for (int i = 0; i < span.count; i++)
        if (span.ids[i] == id)
            return true;
    return false;
}

/* ---- relations */

/* A prize for a part that the film holds proves that the performer was in it. */
static bool has_acting_prize(const Catalog *c, Id film, Id person)
{
    IdSpan awards = catalog_awards_of_film(c, film);
    for (int i = 0; i < awards.count; i++) {
        const Award *w = catalog_award(c, awards.ids[i]);
        Gender gender = catalog_prize(c, w->prize)->gender;
        if ((gender == GENDER_F || gender == GENDER_M) &&
            has((IdSpan){w->people, w->person_count}, person))
            return true;
    }
    return false;
}

Truth fact_is(const Catalog *c, Relation r, Id film, Id value)
{
    bool person = relation_domain(r) == ENT_PERSON;
    /* Most of those who are asked about have no bit there, and did nothing on the film. */
    if (!person || bloom_has(catalog_film(c, film)->people, person_bloom(value))) {
        if (has(catalog_values(c, r, film), value))
            return FACT_YES;
        if (r == REL_STAR && catalog_worked_on(c, value, film) && has_acting_prize(c, film, value))
            return FACT_YES;
    }
    if (person && catalog_person(c, value)->ambiguous)
        return FACT_UNKNOWN;
    return catalog_is_whole(c, r, film) ? FACT_NO : FACT_UNKNOWN;
}

Truth fact_year_is(const Catalog *c, Id film, int year)
{
    const Film *f = catalog_film(c, film);
    if (f->marks & MARK_YEAR_DISPUTED)
        return FACT_UNKNOWN;
    return f->year == year ? FACT_YES : FACT_NO;
}

/* ---- prizes */

/* A line that does not settle whether the prize or nomination stands: some say that it does. */
static bool is_unsettled(const Award *w)
{
    return w->notes & (NOTE_REFUSED | NOTE_WITHDRAWN | NOTE_UNOFFICIAL);
}

/* A winner was nominated, and competed. */
static bool says_so(const Award *w, Id prize, Result result)
{
    return w->prize == prize && (w->result == result || w->result == RESULT_WON);
}

static bool is_list_whole(const Catalog *c, Id film, Id prize, Id edition, Result result)
{
    return catalog_list_is_whole(c, prize, edition, result) ||
           catalog_film_list_is_whole(c, film, catalog_edition(c, edition)->event, result);
}

Truth fact_award_is(const Catalog *c, Id film, Id prize, Id edition, Result result)
{
    bool unsettled = false;
    IdSpan awards = catalog_awards_of_film(c, film);
    for (int i = 0; i < awards.count; i++) {
        const Award *w = catalog_award(c, awards.ids[i]);
        if (w->edition != edition || !says_so(w, prize, result))
            continue;
        if (!is_unsettled(w))
            return FACT_YES;
        unsettled = true;
    }
    if (unsettled || !is_list_whole(c, film, prize, edition, result))
        return FACT_UNKNOWN;
    /* Lists of the nominated and of those in competition leave out the winners. */
    if (result != RESULT_WON && !is_list_whole(c, film, prize, edition, RESULT_WON))
        return FACT_UNKNOWN;
    return FACT_NO;
}

/* ---- presumed no */

/* Whole words only: both texts are folded, the prose has a blank at either end. `words`: of
 * `folded`. */
static bool prose_has(const Catalog *c, Id film, Str folded, Bloom words)
{
    if (!bloom_has(catalog_film(c, film)->words, words))
        return false;
    Str prose = catalog_prose(c, film);
    while (folded.n) {
        ptrdiff_t at = str_find(prose, folded);
        if (at < 0)
            return false;
        size_t end = (size_t)at + folded.n;
        if (at > 0 && prose.s[at - 1] == ' ' && end < prose.n && prose.s[end] == ' ')
            return true;
        prose = str_slice(prose, (size_t)at + 1, prose.n);
    }
    return false;
}

static bool is_named_in_texts(const Catalog *c, Id film, Id person)
{
    const Person *p = catalog_person(c, person);
    if (prose_has(c, film, p->folded, p->words))
        return true;
    for (int i = 0; i < p->alias_count; i++) {
        Str alias = catalog_folded_alias(c, person, i);
        if (prose_has(c, film, alias, catalog_word_bloom(alias)))
            return true;
    }
    return false;
}

/* Does one who made the film or plays in it work on this other film too? */
static bool shares_team(const Catalog *c, Id film, Id other)
{
    static const Relation jobs[] = {REL_DIRECTOR, REL_STAR};
    for (size_t j = 0; j < sizeof jobs / sizeof *jobs; j++) {
        IdSpan team = catalog_values(c, jobs[j], film);
        for (int i = 0; i < team.count; i++)
            if (catalog_worked_on(c, team.ids[i], other))
                return true;
    }
    return false;
}

static bool worked_with_team(const Catalog *c, Id film, Id person)
{
    int year = catalog_film(c, film)->year;
    IdSpan works = catalog_works(c, person);
    const int16_t *years = catalog_work_years(c, person);
    for (int i = 0; i < works.count; i++) {
        int apart = years[i] - year;
        if (apart >= -NEAR_YEARS && apart <= NEAR_YEARS && shares_team(c, film, works.ids[i]))
            return true;
    }
    return false;
}

bool fact_presumed_not_in_cast(const Catalog *c, Id film, Id person)
{
    const Person *p = catalog_person(c, person);
    int year = catalog_film(c, film)->year;
    if (!p->first || p->first > year + ACTIVE_YEARS || p->last < year - ACTIVE_YEARS)
        return false;
    if (p->ambiguous || p->group || catalog_worked_on(c, person, film))
        return false;
    /* Nobody who did not work on it is a star of it: it is unknown unless the list is whole. */
    return !catalog_is_whole(c, REL_STAR, film) && !worked_with_team(c, film, person) &&
           !is_named_in_texts(c, film, person);
}

/* ---- keys */

static uint64_t key_of(const Catalog *c, Id film, const char *relation, uint64_t value)
{
    return rng_mix(str_hash(str_from_c(relation), catalog_key(c, ENT_FILM, film) ^ KEY_FACT) ^
                   value);
}

uint64_t fact_key(const Catalog *c, Relation r, Id film, Id value)
{
    return key_of(c, film, relation_field(r), catalog_key(c, relation_domain(r), value));
}

uint64_t fact_year_key(const Catalog *c, Id film)
{
    return key_of(c, film, "Year", (uint64_t)catalog_film(c, film)->year);
}

uint64_t fact_role_key(const Catalog *c, Id film, Str character)
{
    Arena a;
    arena_init(&a);
    uint64_t value = str_hash(fold_text(&a, character), KEY_ROLE);
    arena_free(&a);
    return key_of(c, film, "Role", value);
}
