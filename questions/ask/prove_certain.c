/* prove_certain.c -- who and what a question speaks of: one film each, one person each. */
#include "prove_case.h"

static Verdict certain_film(const Case *k, Id film)
{
    if (film == NO_ID)
        return prove_fair();
    if (film == k->q->film && !catalog_is_asked(k->c, film))
        return prove_broken("a film that is only a source of wrong options", -1);
    if (catalog_film(k->c, film)->marks & MARK_DOUBTFUL)
        return prove_broken("the film asked about is doubtful", -1);
    return prove_fair();
}

static Verdict certain_person(const Case *k, Id person)
{
    const Person *p = catalog_person(k->c, person);
    if (p->ambiguous || p->group)
        return prove_broken("the person asked about is not one person", -1);
    return prove_fair();
}

static bool is_of_films(OptionType type)
{
    return type == OPT_FILM || type == OPT_TITLE || type == OPT_ORIGINAL;
}

/* The question's film is what the stem names, and then no option; or the key. */
static Verdict certain_key(const Case *k)
{
    const Question *q = k->q;
    if (!is_of_films((OptionType)q->option_type))
        return prove_fair();
    bool beside = q->option_type == OPT_FILM && prove_says(k, SAYS_FILM);
    if (!beside && q->option[q->key] != q->film)
        return prove_broken("the key is another film than the question's", q->key);
    for (int i = 0; i < q->option_count; i++)
        if ((beside && q->option[i] == q->film) || q->option[i] == q->film2 ||
            q->option[i] == q->film3)
            return prove_broken("a film of the stem among the options", i);
    return beside ? certain_film(k, q->option[q->key]) : prove_fair();
}

/* Of a cast, nobody with another job on the film: who made it may be seen in it. */
static bool may_be_seen(const Case *k, int i)
{
    const Question *q = k->q;
    Id o = q->option[i];
    if (q->kind == KIND_star_of_film)
        return i != q->key && prove_works_on(k->c, q->film, o);
    if (q->kind == KIND_not_star_of_film)
        return i == q->key && prove_works_on(k->c, q->film, o);
    if (q->kind == KIND_film_with_star)
        return i != q->key && prove_works_on(k->c, o, q->subject);
    return false;
}

static Verdict certain_option(const Case *k, int i)
{
    const Question *q = k->q;
    Id o = q->option[i];
    if (is_of_films((OptionType)q->option_type)) {
        unsigned marks = catalog_film(k->c, o)->marks;
        if (marks & MARK_DOUBTFUL)
            return prove_broken("a doubtful film among the options", i);
        if (marks & MARK_TITLE_TWIN)
            return prove_broken("two films of an option's title and years", i);
    }
    if (q->option_type == OPT_PERSON) {
        if (catalog_person(k->c, o)->ambiguous)
            return prove_broken("a name that may be two people", i);
        if (catalog_person(k->c, o)->group)
            return prove_broken("a group among people", i);
        if (o == q->subject)
            return prove_broken("a person of the stem among the options", i);
    }
    return may_be_seen(k, i) ? prove_broken("who made the film may be seen in it", i)
                             : prove_fair();
}

/* A record that may be the same film as another proves nothing about either. */
Verdict prove_certain(const Case *k)
{
    const Question *q = k->q;
    const Id films[] = {q->film, q->film2, q->film3};
    for (int i = 0; i < 3; i++) {
        Verdict v = certain_film(k, films[i]);
        if (!v.fair)
            return v;
        for (int j = 0; j < i; j++)
            if (films[i] != NO_ID && films[i] == films[j])
                return prove_broken("one film stands for two", -1);
    }
    if (prove_says(k, SAYS_PERSON)) {
        Verdict v = certain_person(k, q->subject);
        if (v.fair && prove_says(k, SAYS_PERSON2))
            v = q->subject2 == q->subject ? prove_broken("one person stands for two", -1)
                                          : certain_person(k, q->subject2);
        if (!v.fair)
            return v;
    }
    Verdict v = certain_key(k);
    for (int i = 0; i < q->option_count && v.fair; i++)
        v = certain_option(k, i);
    return v;
}
