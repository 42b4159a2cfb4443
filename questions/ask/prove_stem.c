/* prove_stem.c -- the stem means one film, person, edition, and tells nothing of the key. */
#include "prove_case.h"

#include "utf8.h"

#define TWIN_YEARS 2 /* films of one title so near need their directors named */

/* ---- what is meant */

/* A name in the stem, also as a possessive: folding drops the apostrophe of "Jean Cocteau's". */
static bool names_in_stem(const Case *k, Str folded)
{
    return prove_has_words(k->a, k->stem, folded) ||
           prove_has_words(k->a, k->stem, arena_format(k->a, "%.*ss", STR_ARG(folded)));
}

static bool may_share_director(const Catalog *c, Id x, Id y)
{
    IdSpan a = catalog_values(c, REL_DIRECTOR, x), b = catalog_values(c, REL_DIRECTOR, y);
    for (int i = 0; i < a.count; i++)
        for (int j = 0; j < b.count; j++)
            if (a.ids[i] == b.ids[j])
                return true;
    return !a.count || !b.count;
}

/* Does the stem leave it open whether another film of this title is meant? */
static bool has_namesake(const Case *k, bool director_named)
{
    bool year_asked = k->q->kind == KIND_year_of_film;
    for (Id other = 0; other < (Id)catalog_count(k->c, ENT_FILM); other++) {
        const Film *o = catalog_film(k->c, other);
        int off = o->year - k->film->year;
        bool near = year_asked || (off >= -TWIN_YEARS && off <= TWIN_YEARS);
        if (other != k->q->film && near && o->title_group == k->film->title_group &&
            !(director_named && !may_share_director(k->c, k->q->film, other)))
            return true;
    }
    return false;
}

/* The year would be read off "2001: A Space Odyssey", rightly or wrongly. */
static bool title_holds_year(const Film *f)
{
    for (int t = 0; t < f->title_count; t++)
        for (size_t i = 0, digits = 0; i < f->titles[t].n; i++) {
            char c = f->titles[t].s[i];
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
            if (digits == 4)
                return true;
        }
    return false;
}

static Verdict prove_film_named(const Case *k)
{
    const Film *f = k->film;
    bool year_asked = k->q->kind == KIND_year_of_film;
    Str year = arena_format(k->a, "%d", f->year);
    if (!prove_has_words(k->a, k->stem, fold_text(k->a, f->title)))
        return prove_broken("the stem does not name the film", -1);
    if (!year_asked && !prove_has_words(k->a, k->stem, year))
        return prove_broken("the stem does not give the film's year", -1);
    if (year_asked && title_holds_year(f))
        return prove_broken("the title holds a year", -1);
    IdSpan directors = catalog_values(k->c, REL_DIRECTOR, k->q->film);
    bool director_named = directors.count > 0;
    for (int i = 0; i < directors.count; i++)
        director_named &= names_in_stem(k, catalog_person(k->c, directors.ids[i])->folded);
    if (has_namesake(k, director_named))
        return prove_broken("another film bears this title", -1);
    return prove_fair();
}

static Verdict prove_role_named(const Case *k)
{
    Str role = fold_text(k->a, catalog_character(k->c, k->q->film, k->q->detail));
    if (!prove_has_words(k->a, k->stem, role))
        return prove_broken("the stem does not name the role", -1);
    return prove_film_named(k);
}

static Verdict prove_person_named(const Case *k)
{
    const Person *p = catalog_person(k->c, k->q->subject);
    if (p->ambiguous || p->group)
        return prove_broken("the person asked about is not one person", -1);
    if (!names_in_stem(k, fold_text(k->a, p->name)))
        return prove_broken("the stem does not name the person", -1);
    if (p->namesake && !prove_has_words(k->a, k->stem, fold_text(k->a, p->tag)))
        return prove_broken("the stem does not tell the person from a namesake", -1);
    return prove_fair();
}

static bool has_ordinal(const Case *k, int n)
{
    static const char *const ends[] = {"th", "st", "nd", "rd"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (prove_has_words(k->a, k->stem, arena_format(k->a, "%d%s", n, ends[i])))
            return true;
    return false;
}

static Verdict prove_prize_named(const Case *k)
{
    const Award *x = catalog_award(k->c, k->q->award);
    const Edition *e = catalog_edition(k->c, x->edition);
    Str held = arena_format(k->a, "%d", e->held);
    Str prize = fold_text(k->a, catalog_prize_name(k->c, x->prize, x->edition));
    if (!prove_has_words(k->a, k->stem, prize))
        return prove_broken("the stem does not name the prize", -1);
    if (!prove_has_words(k->a, k->stem, fold_text(k->a, catalog_event(k->c, e->event)->name)))
        return prove_broken("the stem does not name the event", -1);
    if (!prove_has_words(k->a, k->stem, held) || (e->ordinal && !has_ordinal(k, e->ordinal)))
        return prove_broken("the stem does not date the edition", -1);
    return prove_fair();
}

Verdict prove_subject(const Case *k)
{
    switch (k->q->kind) {
    case KIND_written:
        return prove_fair();
    case KIND_film_by_director:
    case KIND_film_with_star:
        return prove_person_named(k);
    case KIND_aw_film_won:
    case KIND_fest_winner_film:
        return prove_prize_named(k);
    case KIND_role_player:
        return prove_role_named(k);
    default:
        return prove_film_named(k);
    }
}

/* ---- leaks: a telling word of the key in the stem that no wrong option has */

/* Also as a plural or possessive, either way. */
static bool has_word_like(const Case *k, Str padded_text, Str word)
{
    if (prove_has_words(k->a, padded_text, word) ||
        prove_has_words(k->a, padded_text, arena_format(k->a, "%.*ss", STR_ARG(word))))
        return true;
    return word.n > 4 && word.s[word.n - 1] == 's' &&
           prove_has_words(k->a, padded_text, str_slice(word, 0, word.n - 1));
}

static bool others_have(const Case *k, Str word)
{
    for (int i = 0; i < k->q->option_count; i++)
        if (i != k->q->key && has_word_like(k, prove_padded(k->a, k->option[i]), word))
            return true;
    return false;
}

static bool leaks(const Case *k, Str folded_key)
{
    for (Str rest = folded_key, word; rest.n;) {
        str_cut(rest, ' ', &word, &rest);
        if (prove_is_telling(word) && has_word_like(k, k->stem, word) && !others_have(k, word))
            return true;
    }
    return false;
}

Verdict prove_leaks(const Case *k)
{
    if (leaks(k, k->option[k->q->key]))
        return prove_broken("the stem gives the key away", k->q->key);
    Str name;
    for (int i = 0; (name = prove_other_name(k, k->q->key, i)).n; i++)
        if (leaks(k, fold_text(k->a, name)))
            return prove_broken("the stem holds another name of the key", k->q->key);
    return prove_fair();
}
