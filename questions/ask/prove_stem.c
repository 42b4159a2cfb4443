/* prove_stem.c -- as printed: does the stem name what it is about, so that one thing is meant? */
#include "prove_case.h"

#include "utf8.h"

static bool has_number(const Case *k, int number)
{
    return prove_has_words(k->a, k->stem, arena_format(k->a, "%d", number));
}

static Verdict prove_film_named(const Case *k, Id film)
{
    const Film *f = catalog_film(k->c, film);
    bool dated = film != k->q->film || prove_is_dated(k);
    if (!prove_has_words(k->a, k->stem, fold_text(k->a, f->title)))
        return prove_broken("the stem does not name the film", -1);
    if (dated && !has_number(k, f->year))
        return prove_broken("the stem does not give the film's year", -1);
    if (!dated && has_number(k, f->year))
        return prove_broken("the stem gives the year that is asked for", -1);
    return prove_fair();
}

/* With its directors, where the title alone means several. */
static Verdict prove_directors_named(const Case *k)
{
    IdSpan directors = catalog_values(k->c, REL_DIRECTOR, k->q->film);
    for (int i = 0; i < directors.count; i++)
        if (!prove_in_stem(k, catalog_person(k->c, directors.ids[i])->folded))
            return prove_broken("another film bears this title", -1);
    return directors.count ? prove_fair() : prove_broken("another film bears this title", -1);
}

static Verdict prove_films_named(const Case *k)
{
    static const unsigned says[] = {SAYS_FILM, SAYS_FILM2, SAYS_FILM3};
    const Id films[] = {k->q->film, k->q->film2, k->q->film3};
    for (int i = 0; i < 3; i++) {
        Verdict v = prove_says(k, says[i]) ? prove_film_named(k, films[i]) : prove_fair();
        if (!v.fair)
            return v;
    }
    return prove_says(k, SAYS_FILM) && k->q->with_director ? prove_directors_named(k)
                                                           : prove_fair();
}

static Verdict prove_person_named(const Case *k, Id person)
{
    const Person *p = catalog_person(k->c, person);
    if (!prove_in_stem(k, fold_text(k->a, p->name)))
        return prove_broken("the stem does not name the person", -1);
    if (p->namesake && !prove_has_words(k->a, k->stem, fold_text(k->a, p->tag)))
        return prove_broken("the stem does not tell the person from a namesake", -1);
    return prove_fair();
}

static Verdict prove_people_named(const Case *k)
{
    Verdict v = prove_says(k, SAYS_PERSON) ? prove_person_named(k, k->q->subject) : prove_fair();
    return v.fair && prove_says(k, SAYS_PERSON2) ? prove_person_named(k, k->q->subject2) : v;
}

/* ---- prizes */

static bool has_ordinal(const Case *k, int n)
{
    static const char *const ends[] = {"th", "st", "nd", "rd"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (prove_has_words(k->a, k->stem, arena_format(k->a, "%d%s", n, ends[i])))
            return true;
    return false;
}

static Verdict prove_event_named(const Case *k, Id event)
{
    const Body *e = catalog_event(k->c, event);
    if (!prove_in_stem(k, fold_text(k->a, e->name)) &&
        !prove_in_stem(k, fold_text(k->a, e->short_name)))
        return prove_broken("the stem does not name the event", -1);
    return prove_fair();
}

static Verdict prove_edition_named(const Case *k, const Edition *e)
{
    Verdict v = prove_event_named(k, e->event);
    if (v.fair && (!has_number(k, e->held) || (e->ordinal && !has_ordinal(k, e->ordinal))))
        return prove_broken("the stem does not date the edition", -1);
    return v;
}

/* Whoever asks for the year must not give it, nor the ordinal that counts the years. */
static Verdict prove_edition_hidden(const Case *k, const Edition *e)
{
    Verdict v = prove_event_named(k, e->event);
    if (v.fair && (has_number(k, e->held) || (e->ordinal && has_ordinal(k, e->ordinal))))
        return prove_broken("the stem gives the year that is asked for", -1);
    return v;
}

/* By its name at that edition; one that is asked about through the years by its present one too. */
static bool has_prize(const Case *k, const Award *x, bool through_years)
{
    Str then = fold_text(k->a, catalog_prize_name(k->c, x->prize, x->edition));
    Str now = fold_text(k->a, catalog_prize(k->c, x->prize)->name);
    return prove_has_words(k->a, k->stem, then) ||
           (through_years && prove_has_words(k->a, k->stem, now));
}

static Verdict prove_prize_named(const Case *k)
{
    const Question *q = k->q;
    const Award *x = catalog_award(k->c, q->award);
    const Edition *e = catalog_edition(k->c, x->edition);
    bool ever = q->kind == KIND_aw_ever_won_person || q->kind == KIND_not_aw_ever_won_person;
    bool undated = q->kind == KIND_aw_film_of_person && q->detail != 1;
    if (!has_prize(k, x, ever || undated))
        return prove_broken("the stem does not name the prize", -1);
    if (q->kind == KIND_aw_double && !has_prize(k, catalog_award(k->c, q->award2), false))
        return prove_broken("the stem does not name the prize", -1);
    if (q->option_type == OPT_YEAR)
        return prove_edition_hidden(k, e);
    return ever || undated ? prove_event_named(k, e->event) : prove_edition_named(k, e);
}

/* ---- what is named in no field of every kind */

static Verdict prove_words_named(const Case *k, Str words, const char *rule)
{
    return prove_in_stem(k, fold_text(k->a, words)) ? prove_fair() : prove_broken(rule, -1);
}

static Verdict prove_country_named(const Case *k)
{
    const Country *land = &catalog_names(k->c)->countries[k->q->subject];
    const Str names[] = {land->name, land->spoken, land->adjective};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (prove_in_stem(k, fold_text(k->a, names[i])))
            return prove_fair();
    return prove_broken("the stem does not name the country", -1);
}

/* A genre may stand in the plural: "comedies" for comedy. */
static Verdict prove_genre_named(const Case *k)
{
    Str name = fold_text(k->a, catalog_name(k->c, ENT_GENRE, k->q->subject));
    Str begun = arena_format(k->a, " %.*s", (int)(name.n > 4 ? name.n - 1 : name.n), name.s);
    return str_find(k->stem, begun) >= 0 ? prove_fair()
                                         : prove_broken("the stem does not name the genre", -1);
}

static Verdict prove_kind_named(const Case *k)
{
    const Question *q = k->q;
    switch (q->kind) {
    case KIND_role_player:
    case KIND_role_film:
        return prove_words_named(k, catalog_character(k->c, q->film, q->detail),
                                 "the stem does not name the role");
    case KIND_film_of_year:
        return has_number(k, q->detail) ? prove_fair()
                                        : prove_broken("the stem does not give the year", -1);
    case KIND_film_from_country:
        return prove_country_named(k);
    case KIND_genre_odd:
        return prove_genre_named(k);
    case KIND_title_english:
        return prove_words_named(k, k->film->original, "the stem does not name the film");
    case KIND_film_of_work:
        return prove_words_named(k, catalog_source(k->c, q->detail)->title,
                                 "the stem does not name the work");
    case KIND_song_film:
        return prove_words_named(k, catalog_song(k->c, q->detail)->title,
                                 "the stem does not name the song");
    case KIND_fest_prize_place:
        return prove_words_named(k, catalog_prize(k->c, q->subject)->name,
                                 "the stem does not name the prize");
    case KIND_aw_most_wins:
        return prove_edition_named(k,
                                   catalog_edition(k->c, catalog_award(k->c, q->award)->edition));
    case KIND_aw_count:
    case KIND_fest_prize_of_film:
        return prove_event_named(
            k, catalog_edition(k->c, catalog_award(k->c, q->award)->edition)->event);
    default:
        return prove_fair();
    }
}

Verdict prove_stem(const Case *k)
{
    if (!str_trim(k->stem).n)
        return prove_broken("a stem without words", -1);
    if (prove_says(k, SAYS_NOT) && !prove_has_words(k->a, k->stem, S("not")))
        return prove_broken("a negative stem without NOT", -1);
    Verdict v = prove_films_named(k);
    v = v.fair ? prove_people_named(k) : v;
    v = v.fair && prove_says(k, SAYS_PRIZE) ? prove_prize_named(k) : v;
    return v.fair ? prove_kind_named(k) : v;
}
