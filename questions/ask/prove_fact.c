/* prove_fact.c -- what a kind presents as the one director, source, role ... is the only one. */
#include "prove_case.h"

#include "utf8.h"

/* One name of several would stand as the only one. */
static Verdict certain_single(const Case *k, Relation r, Id film, const char *rule)
{
    IdSpan values = catalog_values(k->c, r, film);
    bool single = values.count == 1 && !catalog_person(k->c, values.ids[0])->group;
    return single && catalog_is_whole(k->c, r, film) ? prove_fair() : prove_broken(rule, -1);
}

static Verdict certain_pair(const Case *k)
{
    IdSpan pair = catalog_values(k->c, REL_DIRECTOR, k->q->film);
    if (pair.count != 2 || !catalog_is_whole(k->c, REL_DIRECTOR, k->q->film) ||
        !prove_span_has(pair, k->q->subject) || catalog_person(k->c, pair.ids[0])->group ||
        catalog_person(k->c, pair.ids[1])->group)
        return prove_broken("not directed by these two alone", -1);
    return prove_fair();
}

/* Every option is of the director named. */
static Verdict certain_own(const Case *k)
{
    const Question *q = k->q;
    for (int i = 0; i < q->option_count; i++)
        if (prove_related(k->c, REL_DIRECTOR, q->option[i], q->subject) != IS_SO)
            return prove_broken("an option by another director", i);
    return prove_fair();
}

static Verdict certain_between(const Case *k)
{
    const Question *q = k->q;
    if (prove_related(k->c, REL_DIRECTOR, q->film2, q->subject) != IS_SO ||
        prove_related(k->c, REL_DIRECTOR, q->film3, q->subject) != IS_SO)
        return prove_broken("a film of the stem is by another director", -1);
    return prove_fair();
}

/* ---- roles */

/* The voice or the role that the stem speaks of is the one of this very person. */
static Verdict certain_part(const Case *k, Id person)
{
    IdSpan cast = catalog_values(k->c, REL_STAR, k->q->film);
    if (cast.ids[k->q->detail] != person)
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
    Str role = catalog_character(k->c, k->q->film, k->q->detail);
    IdSpan cast = catalog_values(k->c, REL_STAR, k->q->film);
    if (!role_is_name(role))
        return prove_broken("the role has no name of its own", -1);
    for (int i = 0; i < cast.count; i++) {
        Str other = catalog_character(k->c, k->q->film, i);
        if (cast.ids[i] != cast.ids[k->q->detail] && other.n && prove_role_like(k->a, role, other))
            return prove_broken("another performer may be meant by the role", -1);
    }
    return prove_fair();
}

static Verdict certain_own_role(const Case *k)
{
    Verdict v = certain_part(k, k->q->subject);
    return v.fair ? certain_role(k) : v;
}

static Verdict certain_roles(const Case *k)
{
    const Question *q = k->q;
    for (int i = 0; i < q->option_count; i++)
        if (!role_is_name(prove_bare_name(k, i)))
            return prove_broken("the role has no name of its own", i);
    return certain_own_role(k);
}

/* ---- sources and titles */

static Verdict certain_author(const Case *k)
{
    static const char *const unwritten[] = {"life", "film", "television series", "radio play"};
    int count;
    const Source *sources = catalog_sources_of(k->c, k->q->film, &count);
    for (int i = 0; i < count; i++) {
        if (sources[i].author != k->q->option[k->q->key])
            return prove_broken("not every source is by this author", -1);
        for (size_t j = 0; j < sizeof unwritten / sizeof *unwritten; j++)
            if (str_equal(sources[i].kind, str_from_c(unwritten[j])))
                return prove_broken("nobody wrote this source", -1);
    }
    return certain_single(k, REL_AUTHOR, k->q->film, "not every source is by this author");
}

/* A life or a film is no work that a film is based on in the sense of the stem. */
static Verdict certain_work(const Case *k)
{
    const Question *q = k->q;
    int count;
    const Source *work = q->kind == KIND_film_of_work
                             ? catalog_source(k->c, q->detail)
                             : catalog_sources_of(k->c, q->film, &count) + q->detail;
    if (work->film != q->film)
        return prove_broken("a source of another film", -1);
    if (!work->title.n || str_equal(work->kind, S("life")) || str_equal(work->kind, S("film")))
        return prove_broken("a source that is no titled work", -1);
    if (q->kind == KIND_based_on_work && catalog_source(k->c, (int)q->option[q->key]) != work)
        return prove_broken("a source of another film", q->key);
    return prove_fair();
}

static bool is_original(Arena *a, const Film *f)
{
    return f->original.n && !str_equal(fold_title(a, f->original), f->folded);
}

/* Where languages are known, a title in another would stand out. */
static bool may_share_language(const Catalog *c, Id x, Id y)
{
    IdSpan a = catalog_values(c, REL_LANGUAGE, x), b = catalog_values(c, REL_LANGUAGE, y);
    bool any = false;
    for (int i = 0; i < a.count; i++)
        any |= prove_span_has(b, a.ids[i]);
    return any || !a.count || !b.count;
}

static Verdict certain_original(const Case *k)
{
    const Question *q = k->q;
    if (!is_original(k->a, k->film))
        return prove_broken("the original title is no other", -1);
    for (int i = 0; i < q->option_count && q->option_type == OPT_ORIGINAL; i++) {
        if (!is_original(k->a, catalog_film(k->c, q->option[i])))
            return prove_broken("the original title is no other", i);
        if (!may_share_language(k->c, q->film, q->option[i]))
            return prove_broken("an original title in another language", i);
    }
    return prove_fair();
}

static Verdict certain_remake(const Case *k)
{
    const Question *q = k->q;
    const Film *before = catalog_film(k->c, q->option[q->key]);
    if (prove_share_title(k->a, k->film, before))
        return prove_broken("the remake bears the title of the original", q->key);
    return before->year < k->film->year ? prove_fair()
                                        : prove_broken("a remake before its original", q->key);
}

static Verdict certain_song(const Case *k)
{
    const Song *song = catalog_song(k->c, k->q->detail);
    if (!song->title.n || song->film != k->q->film)
        return prove_broken("a song of another film", -1);
    return prove_fair();
}

Verdict prove_fact(const Case *k)
{
    const Question *q = k->q;
    const char *one = "one of several directors is not the director";
    switch (q->kind) {
    case KIND_director_of_film:
    case KIND_film_by_director:
        return certain_single(k, REL_DIRECTOR, q->film, one);
    case KIND_director_chain:
        return certain_single(k, REL_DIRECTOR, q->film2, one);
    case KIND_codirector_of_film:
        return certain_pair(k);
    case KIND_director_acts:
    case KIND_first_film:
    case KIND_last_film:
        return certain_own(k);
    case KIND_film_between:
        return certain_between(k);
    case KIND_star_of_film:
        return certain_part(k, q->option[q->key]);
    case KIND_film_with_star:
        return certain_part(k, q->subject);
    case KIND_role_player:
        return certain_role(k);
    case KIND_role_name:
        return certain_roles(k);
    case KIND_role_film:
        return certain_own_role(k);
    case KIND_based_on_author:
        return certain_author(k);
    case KIND_based_on_work:
    case KIND_film_of_work:
        return certain_work(k);
    case KIND_original_title_of_film:
    case KIND_title_english:
        return certain_original(k);
    case KIND_remake_of:
        return certain_remake(k);
    case KIND_song_film:
        return certain_song(k);
    case KIND_film_of_year:
        return prove_year(k->c, q->film) == q->detail
                   ? prove_fair()
                   : prove_broken("a film of another year than asked about", -1);
    default:
        return prove_fair();
    }
}
