/* prove_certain.c -- what the item rests on must be beyond doubt, and all of it. */
#include "prove_case.h"

#define DOUBT (NOTE_TIE | NOTE_REFUSED | NOTE_WITHDRAWN | NOTE_UNOFFICIAL)

/* One name of several would stand as the only one. */
static Verdict certain_single(const Case *k, Relation r, Id film, const char *rule)
{
    IdSpan values = catalog_values(k->c, r, film);
    bool single = values.count == 1 && !catalog_person(k->c, values.ids[0])->group;
    return single && catalog_is_whole(k->c, r, film) ? prove_fair() : prove_broken(rule, -1);
}

static Verdict certain_pair(const Case *k)
{
    IdSpan both = catalog_values(k->c, REL_DIRECTOR, k->q->film);
    bool other = both.count == 2 && both.ids[0] != both.ids[1] &&
                 (both.ids[0] == k->q->subject || both.ids[1] == k->q->subject);
    return other && catalog_is_whole(k->c, REL_DIRECTOR, k->q->film)
               ? prove_fair()
               : prove_broken("not two directors, of whom one is named", -1);
}

/* The film that won is by one director, of whom the question is. */
static Verdict certain_chain(const Case *k)
{
    const char *rule = "the winner's director is not the one asked about";
    const Question *q = k->q;
    if (q->film2 != catalog_award(k->c, q->award)->film ||
        catalog_award(k->c, q->award)->result != RESULT_WON ||
        catalog_values(k->c, REL_DIRECTOR, q->film2).ids[0] != q->subject)
        return prove_broken(rule, -1);
    for (int i = 0; i < q->option_count; i++)
        if (q->option[i] == q->film2)
            return prove_broken("the winner itself among the options", i);
    return certain_single(k, REL_DIRECTOR, q->film2, rule);
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
    return certain_single(k, REL_AUTHOR, k->q->film, "not every source is by this author");
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

/* One work with a title, by which the film is asked about or asked for. */
static Verdict certain_work(const Case *k)
{
    int count;
    const Source *s = catalog_sources_of(k->c, k->q->film, &count);
    bool this_one = k->q->kind == KIND_based_on_work ||
                    (count && s == catalog_source(k->c, k->q->detail));
    return count == 1 && s->title.n && this_one ? prove_fair()
                                                : prove_broken("the film has not one source", -1);
}

/* The role that the stem or the key speaks of has one name and one performer. */
static Verdict certain_named_role(const Case *k)
{
    Verdict v = certain_part(k, k->q->subject);
    if (v.fair && k->q->kind == KIND_role_name) {
        int star;
        Id film = catalog_part_film(k->c, k->q->option[k->q->key], &star);
        if (film != k->q->film || star != k->q->detail)
            v = prove_broken("the key is another's role", k->q->key);
    }
    return v.fair ? certain_role(k) : v;
}

/* Several winners, or one that did not take it or not from the main jury, make no question. */
static bool is_shared(const Case *k, const Award *x)
{
    IdSpan all = catalog_awards_at(k->c, x->edition);
    for (int i = 0; i < all.count; i++) {
        const Award *y = catalog_award(k->c, all.ids[i]);
        if (y->prize != x->prize || y->result == RESULT_COMPETED)
            continue;
        if ((y->notes & DOUBT) || (y->result == RESULT_WON && x->result == RESULT_WON &&
                                   y->film != x->film))
            return true;
    }
    return false;
}

static bool wants_festival(int kind)
{
    return kind == KIND_fest_winner_film || kind == KIND_fest_prize_of_film ||
           kind == KIND_fest_year || kind == KIND_fest_of_film;
}

static Verdict certain_award(const Case *k, const Award *x)
{
    const Prize *p = catalog_prize(k->c, x->prize);
    bool festival = catalog_event(k->c, p->event)->kind == EVENT_FESTIVAL;
    int kind = k->q->kind;
    bool either = kind == KIND_director_chain || kind == KIND_aw_ever_won_person ||
                  kind == KIND_not_aw_ever_won_person;
    if (!either && festival != wants_festival(kind))
        return prove_broken("a festival's prize is no academy's", -1);
    if (kind == KIND_fest_of_film)
        return p->top && x->result == RESULT_WON && !(x->notes & DOUBT & ~(unsigned)NOTE_TIE)
                   ? prove_fair()
                   : prove_broken("no top prize that was won", -1);
    if (x->notes & DOUBT || p->honours == HONOURS_COUNTRY)
        return prove_broken("a prize that was shared, refused or unofficial", -1);
    if (festival && p->section.n && !str_equal(p->section, S("competition")))
        return prove_broken("a prize of another section", -1);
    return is_shared(k, x) ? prove_broken("a prize that was shared, refused or unofficial", -1)
                           : prove_fair();
}

/* A number of prizes, whichever they are, rests on no single one. */
static bool is_tally(int kind)
{
    return kind == KIND_aw_count || kind == KIND_aw_most_wins;
}

static Verdict certain_prize(const Case *k)
{
    const Question *q = k->q;
    const Award *x = catalog_award(k->c, q->award);
    if (is_tally(q->kind))
        return catalog_event(k->c, catalog_prize(k->c, x->prize)->event)->kind == EVENT_ACADEMY
                   ? prove_fair()
                   : prove_broken("a tally of no academy", -1);
    Verdict v = certain_award(k, x);
    if (v.fair && q->kind == KIND_aw_double)
        v = certain_award(k, catalog_award(k->c, q->award2));
    if (v.fair && q->kind == KIND_aw_double &&
        catalog_award(k->c, q->award2)->edition != x->edition)
        return prove_broken("prizes of two editions", -1);
    bool of_film = q->kind == KIND_aw_cat_of_film || wants_festival(q->kind);
    if (v.fair && of_film && x->film != q->film)
        return prove_broken("the prize is another film's", -1);
    if (v.fair && (q->kind == KIND_aw_film_of_person || q->kind == KIND_aw_edition_year) &&
        !prove_has_person(x, q->subject))
        return prove_broken("the prize is another person's", -1);
    return v;
}

static Verdict certain_directors(const Case *k)
{
    const Question *q = k->q;
    for (int i = 0; i < q->option_count; i++) {
        Verdict v = certain_single(k, REL_DIRECTOR, q->option[i],
                                   "one of several directors is not the director");
        if (!v.fair)
            return v;
    }
    return prove_fair();
}

static Verdict certain_fact(const Case *k)
{
    const Question *q = k->q;
    const char *team = "one of several directors is not the director";
    switch (q->kind) {
    case KIND_director_of_film: case KIND_film_by_director: case KIND_same_director:
    case KIND_film_between:
        return certain_single(k, REL_DIRECTOR, q->film, team);
    case KIND_first_film: case KIND_last_film: return certain_directors(k);
    case KIND_codirector_of_film: return certain_pair(k);
    case KIND_director_chain: {
        Verdict v = certain_chain(k);
        return v.fair ? certain_award(k, catalog_award(k->c, q->award)) : v;
    }
    case KIND_crew_of_film: case KIND_film_by_crew:
        return certain_single(k, (Relation)q->relation, q->film, "one of several at this job");
    case KIND_link_crew: {
        const char *rule = "one of several at this job";
        Verdict v = certain_single(k, (Relation)q->relation, q->film, rule);
        return v.fair ? certain_single(k, (Relation)q->relation, q->film2, rule) : v;
    }
    case KIND_star_of_film: return certain_part(k, q->option[q->key]);
    case KIND_film_with_star: return certain_part(k, q->subject);
    case KIND_role_player: return certain_role(k);
    case KIND_role_name: case KIND_role_film: return certain_named_role(k);
    case KIND_based_on_author: return certain_author(k);
    case KIND_based_on_work: case KIND_film_of_work: return certain_work(k);
    default: return q->award == NO_ID ? prove_fair() : certain_prize(k);
    }
}

/* It stands for one film or one person; of a cast, nobody with another job on the film. */
static Verdict certain_option(const Case *k, int i)
{
    const Question *q = k->q;
    Id o = q->option[i];
    if (q->option_type == OPT_FILM || q->option_type == OPT_TITLE ||
        q->option_type == OPT_ORIGINAL) {
        unsigned marks = catalog_film(k->c, o)->marks;
        if (marks & MARK_DOUBTFUL)
            return prove_broken("a doubtful film among the options", i);
        if (marks & MARK_TITLE_TWIN)
            return prove_broken("two films of an option's title and years", i);
        bool undated = (kind_says(q->kind) & SAYS_NO_YEAR) != 0;
        if (undated && (marks & MARK_TITLE_SHARED))
            return prove_broken("an option without year whose title others bear", i);
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
    if (q->kind == KIND_written || q->film == NO_ID)
        return prove_fair();
    if (!catalog_is_asked(k->c, q->film))
        return prove_broken("a film that is only a source of wrong options", -1);
    bool names_other = q->kind == KIND_same_director || q->kind == KIND_remake_of;
    if (q->option_type == OPT_FILM && !names_other && q->option[q->key] != q->film)
        return prove_broken("the key is another film than the question's", q->key);
    if (k->film->marks & MARK_DOUBTFUL)
        return prove_broken("the film asked about is doubtful", -1);
    if (q->film2 != NO_ID && (catalog_film(k->c, q->film2)->marks & MARK_DOUBTFUL))
        return prove_broken("the film asked about is doubtful", -1);
    for (int i = 0; i < q->option_count; i++) {
        Verdict v = certain_option(k, i);
        if (!v.fair)
            return v;
    }
    return certain_fact(k);
}
