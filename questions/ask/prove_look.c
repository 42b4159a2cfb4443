/* prove_look.c -- the key must not stand out: by gender, accents, brackets, capitals, tags. */
#include "prove_case.h"

/* ---- gender */

static Gender gender_of(const Case *k, int i)
{
    uint32_t o = k->q->option[i];
    if (k->q->option_type == OPT_ROLE) { /* its player's */
        int star;
        Id film = catalog_part_film(k->c, o, &star);
        o = catalog_values(k->c, REL_STAR, film).ids[star];
    }
    return catalog_person(k->c, o)->gender;
}

static bool is_of_parts(int kind)
{
    return kind == KIND_role_player || kind == KIND_role_name;
}

static bool is_of_casts(int kind)
{
    return kind == KIND_star_of_film || kind == KIND_not_star_of_film || kind == KIND_link_actor;
}

/* Somebody up for a prize of women is a woman, whatever her record leaves out. */
static bool was_up_for(const Catalog *c, Id person, Gender gender)
{
    for (int i = 0; i < catalog_award_count(c); i++) {
        const Award *x = catalog_award(c, (Id)i);
        if (catalog_prize(c, x->prize)->gender == gender &&
            prove_span_has((IdSpan){x->people, x->person_count}, person))
            return true;
    }
    return false;
}

static Verdict prove_prize_gender(const Case *k)
{
    const Question *q = k->q;
    if (q->award == NO_ID)
        return prove_fair();
    Gender of_prize = catalog_prize(k->c, catalog_award(k->c, q->award)->prize)->gender;
    for (int i = 0; i < q->option_count && of_prize != GENDER_UNKNOWN; i++) {
        Gender g = gender_of(k, i);
        if (g != of_prize && (g != GENDER_UNKNOWN || !was_up_for(k->c, q->option[i], of_prize)))
            return prove_broken("gender gives the key away", i);
    }
    return prove_fair();
}

Verdict prove_gender(const Case *k)
{
    const Question *q = k->q;
    if (q->option_type != OPT_PERSON && q->option_type != OPT_ROLE)
        return prove_fair();
    if (!is_of_parts(q->kind) && !is_of_casts(q->kind))
        return prove_prize_gender(k);
    Gender of_key = gender_of(k, q->key);
    for (int i = 0; i < q->option_count; i++) {
        Gender g = gender_of(k, i);
        if (g != of_key || (is_of_parts(q->kind) && g == GENDER_UNKNOWN))
            return prove_broken("gender gives the key away", i);
    }
    return prove_fair();
}

/* ---- signs */

static bool has_bracket(Str s)
{
    return str_find(s, S("(")) >= 0 || str_find(s, S("[")) >= 0;
}

static bool is_capitals(Str s)
{
    bool upper = false;
    for (size_t i = 0; i < s.n; i++) {
        if (s.s[i] >= 'a' && s.s[i] <= 'z')
            return false;
        upper |= s.s[i] >= 'A' && s.s[i] <= 'Z';
    }
    return upper;
}

/* A sign that the key alone has, or alone has not. */
static bool stands_out(const Case *k, bool (*sign)(Str))
{
    bool key = sign(prove_bare_name(k, k->q->key));
    for (int i = 0; i < k->q->option_count; i++)
        if (i != k->q->key && sign(prove_bare_name(k, i)) == key)
            return false;
    return true;
}

static bool has_tag(const Case *k, int i)
{
    const Person *p = catalog_person(k->c, k->q->option[i]);
    return p->namesake && p->tag.n;
}

Verdict prove_parity(const Case *k)
{
    static const struct {
        bool (*sign)(Str);
        const char *rule;
    } signs[] = {
        {prove_has_accent, "only the key has an accent, or only it has none"},
        {has_bracket, "only the key has brackets, or only it has none"},
        {is_capitals, "only the key is in capitals, or only it is not"},
    };
    const Question *q = k->q;
    if (q->option_type >= OPT_THINGS)
        return prove_fair();
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (stands_out(k, signs[i].sign))
            return prove_broken(signs[i].rule, q->key);
    if (q->option_type != OPT_PERSON)
        return prove_fair();
    int tags = 0;
    for (int i = 0; i < q->option_count; i++)
        tags += has_tag(k, i);
    if (tags == 1 && has_tag(k, q->key))
        return prove_broken("only the key has a tag", q->key);
    return prove_fair();
}
