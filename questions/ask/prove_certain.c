/* prove_certain.c -- what the item rests on must be beyond doubt, and all of it. */
#include "prove_case.h"

#define DOUBT (NOTE_TIE | NOTE_REFUSED | NOTE_WITHDRAWN | NOTE_UNOFFICIAL)

/* One name of several would stand as the only one. */
static Verdict certain_single(const Case *k, Relation r, const char *rule)
{
    IdSpan values = catalog_values(k->c, r, k->q->film);
    bool single = values.count == 1 && !catalog_person(k->c, values.ids[0])->group;
    return single && catalog_is_whole(k->c, r, k->q->film) ? prove_fair() : prove_broken(rule, -1);
}

static Verdict certain_author(const Case *k)
{
    static const char *const unwritten[] = {"life", "film", "television series", "radio play"};
    int count;
    const Source *sources = catalog_sources_of(k->c, k->q->film, &count);
    if (k->q->detail < 0 || k->q->detail >= count)
        return prove_broken("a source that the film has not", -1);
    for (int i = 0; i < count; i++) {
        if (sources[i].author != k->q->option[k->q->key])
            return prove_broken("not every source is by this author", -1);
        for (size_t j = 0; j < sizeof unwritten / sizeof *unwritten; j++)
            if (str_equal(sources[i].kind, str_from_c(unwritten[j])))
                return prove_broken("nobody wrote this source", -1);
    }
    return certain_single(k, REL_AUTHOR, "not every source is by this author");
}

/* The voice or the role that the stem speaks of is the one of this very person. */
static Verdict certain_part(const Case *k, Id person)
{
    IdSpan cast = catalog_values(k->c, REL_STAR, k->q->film);
    if (k->q->detail < 0 || k->q->detail >= cast.count || cast.ids[k->q->detail] != person)
        return prove_broken("the stem speaks of another's part", -1);
    return prove_fair();
}

static bool role_is_name(Str role)
{
    static const char *const none[] = {"himself",  "herself", "themselves", "self",
                                       "narrator", "various", "unknown",    "uncredited"};
    static const char *const marks[] = {"/", "(", ")", "[", "]"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        if (str_equal_ascii_nocase(role, str_from_c(none[i])))
            return false;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (str_find(role, str_from_c(marks[i])) >= 0)
            return false;
    return role.n > 0;
}

static Verdict certain_role(const Case *k)
{
    if (!role_is_name(catalog_character(k->c, k->q->film, k->q->detail)))
        return prove_broken("the role has no name of its own", -1);
    IdSpan cast = catalog_values(k->c, REL_STAR, k->q->film);
    Str role = prove_role(k, k->q->detail);
    for (int i = 0; i < cast.count; i++) {
        Str other = prove_role(k, i);
        if (cast.ids[i] != cast.ids[k->q->detail] &&
            (prove_role_in(k, role, other) || prove_role_in(k, other, role)))
            return prove_broken("another performer may be meant by the role", -1);
    }
    return prove_fair();
}

/* Several winners, or one that did not take it or not from the main jury, make no question. */
static Verdict certain_prize(const Case *k)
{
    const Award *x = catalog_award(k->c, k->q->award);
    const Prize *p = catalog_prize(k->c, x->prize);
    bool festival = catalog_event(k->c, p->event)->kind == EVENT_FESTIVAL;
    if (x->notes & DOUBT || p->honours == HONOURS_COUNTRY)
        return prove_broken("a prize that was shared, refused or unofficial", -1);
    if (festival != (k->q->kind == KIND_fest_winner_film))
        return prove_broken("a festival's prize is no academy's", -1);
    if (festival && p->section.n && !str_equal(p->section, S("competition")))
        return prove_broken("a prize of another section", -1);
    IdSpan all = catalog_awards_at(k->c, x->edition);
    for (int i = 0; i < all.count; i++) {
        const Award *y = catalog_award(k->c, all.ids[i]);
        if (y->prize == x->prize && y->result == RESULT_WON &&
            (y->film != x->film || y->notes & DOUBT))
            return prove_broken("a prize that was shared, refused or unofficial", -1);
    }
    return prove_fair();
}

static Verdict certain_fact(const Case *k)
{
    switch (k->q->kind) {
    case KIND_director_of_film:
    case KIND_film_by_director:
        return certain_single(k, REL_DIRECTOR, "one of several directors is not the director");
    case KIND_star_of_film:
        return certain_part(k, k->q->option[k->q->key]);
    case KIND_film_with_star:
        return certain_part(k, k->q->subject);
    case KIND_role_player:
        return certain_role(k);
    case KIND_based_on_author:
        return certain_author(k);
    case KIND_aw_film_won:
    case KIND_fest_winner_film:
        return certain_prize(k);
    default:
        return prove_fair();
    }
}

/* It stands for one film or one person; of a cast, nobody with another job on the film. */
static Verdict certain_option(const Case *k, int i)
{
    const Question *q = k->q;
    Id o = q->option[i];
    if (q->option_type == OPT_FILM) {
        unsigned marks = catalog_film(k->c, o)->marks;
        if (marks & MARK_DOUBTFUL)
            return prove_broken("a doubtful film among the options", i);
        if (marks & MARK_TITLE_TWIN)
            return prove_broken("two films of an option's title and years", i);
    }
    if (q->option_type == OPT_PERSON && catalog_person(k->c, o)->ambiguous)
        return prove_broken("a name that may be two people", i);
    if (q->option_type == OPT_PERSON && catalog_person(k->c, o)->group)
        return prove_broken("a group among people", i);
    if (i == q->key)
        return prove_fair();
    if ((q->kind == KIND_star_of_film && prove_works_on(k->c, q->film, o)) ||
        (q->kind == KIND_film_with_star && prove_works_on(k->c, o, q->subject)))
        return prove_broken("who made the film may be seen in it", i);
    return prove_fair();
}

/* A record that may be the same film as another proves nothing about either. */
Verdict prove_certain(const Case *k)
{
    const Question *q = k->q;
    if (q->kind == KIND_written)
        return prove_fair();
    if (!catalog_is_asked(k->c, q->film))
        return prove_broken("a film that is only a source of wrong options", -1);
    if (q->option_type == OPT_FILM && q->option[q->key] != q->film)
        return prove_broken("the key is another film than the question's", q->key);
    if (k->film->marks & MARK_DOUBTFUL)
        return prove_broken("the film asked about is doubtful", -1);
    for (int i = 0; i < q->option_count; i++) {
        Verdict v = certain_option(k, i);
        if (!v.fair)
            return v;
    }
    return certain_fact(k);
}
