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
    bool year_asked = (kind_says(k->q->kind) & SAYS_NO_YEAR) != 0;
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
    bool year_asked = (kind_says(k->q->kind) & SAYS_NO_YEAR) != 0;
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
    return prove_has_words(k->a, k->stem, role)
               ? prove_fair()
               : prove_broken("the stem does not name the role", -1);
}

static bool has_ordinal(const Case *k, int n)
{
    static const char *const ends[] = {"th", "st", "nd", "rd"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (prove_has_words(k->a, k->stem, arena_format(k->a, "%d%s", n, ends[i])))
            return true;
    return false;
}

/* A further film: always with its year. */
static Verdict prove_other_named(const Case *k, Id film)
{
    const Film *f = catalog_film(k->c, film);
    if (!prove_has_words(k->a, k->stem, fold_text(k->a, f->title)) ||
        !prove_has_words(k->a, k->stem, arena_format(k->a, "%d", f->year)))
        return prove_broken("the stem does not name the other film", -1);
    if (f->marks & (MARK_TITLE_TWIN | MARK_DOUBTFUL))
        return prove_broken("another film bears the other film's title", -1);
    return prove_fair();
}

static Verdict prove_edition_named(const Case *k, const Award *x)
{
    const Edition *e = catalog_edition(k->c, x->edition);
    bool brief = k->q->kind == KIND_aw_cat_of_film; /* the film beside it has its own year */
    bool held = prove_has_words(k->a, k->stem, arena_format(k->a, "%d", e->held));
    if ((e->ordinal && !has_ordinal(k, e->ordinal)) || (!held && !(brief && e->ordinal)))
        return prove_broken("the stem does not date the edition", -1);
    return prove_fair();
}

static Verdict prove_event_named(const Case *k, const Award *x)
{
    const Edition *e = catalog_edition(k->c, x->edition);
    return prove_has_words(k->a, k->stem, fold_text(k->a, catalog_event(k->c, e->event)->name))
               ? prove_fair()
               : prove_broken("the stem does not name the event", -1);
}

static Verdict prove_prize_named(const Case *k, const Award *x)
{
    Str prize = fold_text(k->a, catalog_prize_name(k->c, x->prize, x->edition));
    return prove_has_words(k->a, k->stem, prize) ? prove_fair()
                                                 : prove_broken("the stem does not name the prize", -1);
}

/* The years between which everybody who won is known. */
static Verdict prove_range_named(const Case *k)
{
    Str from = arena_format(k->a, "%d", k->q->detail / 10000);
    Str to = arena_format(k->a, "%d", k->q->detail % 10000);
    return prove_has_words(k->a, k->stem, from) && prove_has_words(k->a, k->stem, to)
               ? prove_fair()
               : prove_broken("the stem does not say of which years", -1);
}

typedef struct { bool prize, event, edition; } Naming;

/* What a stem must say of its award: more where the edition is not what is asked. */
static Naming award_naming(const Question *q)
{
    switch (q->kind) {
    case KIND_aw_edition_year: case KIND_fest_year: case KIND_aw_ever_won_person:
    case KIND_not_aw_ever_won_person: return (Naming){true, true, false};
    case KIND_aw_film_of_person: return (Naming){true, q->detail != 0, q->detail != 0};
    case KIND_aw_count: case KIND_aw_most_wins: case KIND_aw_cat_of_film:
    case KIND_fest_prize_of_film: return (Naming){false, true, true};
    case KIND_fest_of_film: return (Naming){false, false, false};
    default: return (Naming){true, true, true};
    }
}

static Verdict prove_award_named(const Case *k)
{
    const Question *q = k->q;
    const Award *x = catalog_award(k->c, q->award);
    Naming n = award_naming(q);
    Verdict v = n.prize ? prove_prize_named(k, x) : prove_fair();
    if (v.fair && q->kind == KIND_aw_double)
        v = prove_prize_named(k, catalog_award(k->c, q->award2));
    if (v.fair && n.event)
        v = prove_event_named(k, x);
    if (v.fair && n.edition)
        v = prove_edition_named(k, x);
    if (v.fair && (q->kind == KIND_aw_ever_won_person || q->kind == KIND_not_aw_ever_won_person))
        v = prove_range_named(k);
    return v;
}

static Verdict prove_words_named(const Case *k, Str text, const char *rule)
{
    Str folded = fold_text(k->a, text);
    bool there = folded.n ? prove_has_words(k->a, k->stem, folded) : true;
    return there ? prove_fair() : prove_broken(rule, -1);
}

/* What is neither film, person nor prize: a year, a country, a genre, a work, a song, a title. */
static Verdict prove_thing_named(const Case *k)
{
    const Question *q = k->q;
    const char *rule = "the stem does not name what it asks about";
    switch (q->kind) {
    case KIND_film_of_year:
        return prove_words_named(k, arena_format(k->a, "%d", q->detail), rule);
    case KIND_film_from_country:
        return prove_words_named(k, catalog_names(k->c)->countries[q->subject].spoken, rule);
    case KIND_genre_odd:
        return prove_words_named(k, catalog_name(k->c, ENT_GENRE, q->subject), rule);
    case KIND_film_of_work:
        return prove_words_named(k, catalog_source(k->c, q->detail)->title, rule);
    case KIND_song_film: return prove_words_named(k, catalog_song(k->c, q->detail)->title, rule);
    case KIND_title_english: return prove_words_named(k, k->film->original, rule);
    case KIND_fest_prize_place:
        return prove_words_named(k, catalog_prize(k->c, q->subject)->name, rule);
    case KIND_role_player: case KIND_role_film: return prove_role_named(k);
    default: return prove_fair();
    }
}

static Verdict prove_person_named(const Case *k, Id person)
{
    const Person *p = catalog_person(k->c, person);
    if (p->ambiguous || p->group)
        return prove_broken("the person asked about is not one person", -1);
    if (!names_in_stem(k, fold_text(k->a, p->name)))
        return prove_broken("the stem does not name the person", -1);
    if (p->namesake && !prove_has_words(k->a, k->stem, fold_text(k->a, p->tag)))
        return prove_broken("the stem does not tell the person from a namesake", -1);
    return prove_fair();
}

Verdict prove_subject(const Case *k)
{
    const Question *q = k->q;
    unsigned says = kind_says(q->kind);
    if (q->kind == KIND_written)
        return prove_fair();
    Verdict v = says & SAYS_FILM ? prove_film_named(k) : prove_fair();
    if (v.fair && says & SAYS_FILM2)
        v = prove_other_named(k, q->film2);
    if (v.fair && says & SAYS_FILM3)
        v = prove_other_named(k, q->film3);
    if (v.fair && says & SAYS_PERSON)
        v = prove_person_named(k, q->subject);
    if (v.fair && says & SAYS_PERSON2)
        v = prove_person_named(k, q->subject2);
    if (v.fair && q->award != NO_ID)
        v = prove_award_named(k);
    return v.fair ? prove_thing_named(k) : v;
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

/* A title that holds a year would be read for an answer where years are asked. */
static bool options_hold_years(const Case *k)
{
    if (k->q->option_type != OPT_FILM && k->q->option_type != OPT_ORDER)
        return false;
    const Id named[] = {k->q->film, k->q->film2, k->q->film3};
    for (int i = 0; i < (k->q->option_type == OPT_ORDER ? 3 : k->q->option_count); i++)
        if (title_holds_year(catalog_film(
                k->c, k->q->option_type == OPT_ORDER ? named[i] : k->q->option[i])))
            return true;
    return false;
}

static bool compares_years(int kind)
{
    return kind == KIND_film_of_year || kind == KIND_earliest_film || kind == KIND_latest_film ||
           kind == KIND_first_film || kind == KIND_last_film || kind == KIND_order_films;
}

/* By which names the key could be recognised: of a title or original alone, only as it is shown. */
static bool has_other_names(const Case *k)
{
    return k->q->option_type == OPT_FILM || k->q->option_type == OPT_PERSON ||
           k->q->option_type == OPT_COUNTRY;
}

Verdict prove_leaks(const Case *k)
{
    if (compares_years(k->q->kind) && options_hold_years(k))
        return prove_broken("a title holds a year where years are asked", -1);
    if (k->q->option_type >= OPT_NUMBER) /* small numbers and orders stand in stems by chance */
        return prove_fair();
    if (leaks(k, k->option[k->q->key]))
        return prove_broken("the stem gives the key away", k->q->key);
    Str name;
    for (int i = 0; has_other_names(k) && (name = prove_other_name(k, k->q->key, i)).n; i++)
        if (leaks(k, fold_text(k->a, name)))
            return prove_broken("the stem holds another name of the key", k->q->key);
    return prove_fair();
}
