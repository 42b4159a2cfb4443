/* prove_era.c -- the options are of one time: none is ruled out by its dates alone. */
#include "prove_case.h"

#define PERSON_WINDOW 2  /* years a person's first and last such credit may miss it by */
#define FILM_WINDOW 6    /* years between the key and the other films */
#define TITLE_WINDOW 40  /* where neither has its year */
#define OF_YEAR_WINDOW 8 /* and where the year itself is asked about */
#define SPAN_LEAST 3     /* years from the oldest to the newest, where one of them is asked for */
#define SPAN_MOST 15
#define AUTHOR_WINDOW 60 /* years between the births of authors */
#define PRIZE_WINDOW 20  /* years to the nearest time that a prize is known to have been given */
#define SENDER_WINDOW 8  /* years to the nearest film that a country sent */

static bool is_near(int x, int y, int window)
{
    return x - y <= window && y - x <= window;
}

/* ---- people */

static bool was_active_as(const Catalog *c, Relation r, Id person, int year)
{
    IdSpan films = catalog_films(c, r, person);
    int first = 0, last = 0;
    for (int i = 0; i < films.count; i++) {
        int y = catalog_film(c, films.ids[i])->year;
        first = !first || y < first ? y : first;
        last = y > last ? y : last;
    }
    return first && first <= year + PERSON_WINDOW && last >= year - PERSON_WINDOW;
}

static bool is_born_near(const Case *k, int i)
{
    int key = catalog_person(k->c, k->q->option[k->q->key])->born;
    int born = catalog_person(k->c, k->q->option[i])->born;
    return !key || !born || is_near(key, born, AUTHOR_WINDOW);
}

/* Up for a prize there, or at work on a film that was. */
static bool is_at_edition(const Catalog *c, Id person, Id edition)
{
    IdSpan all = catalog_awards_at(c, edition);
    for (int i = 0; i < all.count; i++) {
        const Award *x = catalog_award(c, all.ids[i]);
        if (prove_span_has((IdSpan){x->people, x->person_count}, person))
            return true;
    }
    IdSpan works = catalog_works(c, person);
    for (int i = 0; i < works.count; i++)
        if (prove_at_edition(c, works.ids[i], edition))
            return true;
    return false;
}

/* Or at least busy in those years. */
static bool is_at_work(const Case *k, Id person)
{
    const Person *p = catalog_person(k->c, person);
    int year = k->film->year;
    return p->first && p->first <= year + PERSON_WINDOW && p->last >= year - PERSON_WINDOW;
}

/* Within the years between which somebody is to have won. */
static bool is_of_years(const Case *k, Id person)
{
    const Person *p = catalog_person(k->c, person);
    int from = k->q->detail / 10000, to = k->q->detail % 10000;
    return p->first && p->first <= to + PERSON_WINDOW && p->last >= from - PERSON_WINDOW;
}

static Verdict prove_person(const Case *k, int i)
{
    const Question *q = k->q;
    Id o = q->option[i];
    bool fits = true;
    if (q->kind == KIND_based_on_author) {
        if (!catalog_films(k->c, REL_AUTHOR, o).count)
            return prove_broken("an author of nothing here", i);
        fits = is_born_near(k, i);
    } else if (prove_says(k, SAYS_DATE)) {
        return is_at_edition(k->c, o, catalog_award(k->c, q->award)->edition) || is_at_work(k, o)
                   ? prove_fair()
                   : prove_broken("an option is not of the edition asked about", i);
    } else if (q->kind == KIND_aw_ever_won_person || q->kind == KIND_not_aw_ever_won_person) {
        fits = is_of_years(k, o);
    } else {
        Relation r = prove_relation(k);
        fits = was_active_as(k->c, r, o, k->film->year) ||
               (prove_says(k, SAYS_FILM2) &&
                was_active_as(k->c, r, o, catalog_film(k->c, q->film2)->year));
    }
    return fits ? prove_fair() : prove_broken("a person of another era", i);
}

/* ---- films */

/* Films of one person are of that person's time: no window beside. */
static bool is_of_one_person(int kind)
{
    return kind == KIND_first_film || kind == KIND_last_film || kind == KIND_film_between ||
           kind == KIND_director_acts || kind == KIND_role_film;
}

/* A film asked for by one of its titles stands without its year: only a far one tells. */
static int window_of(const Question *q)
{
    if (q->option_type == OPT_TITLE || q->option_type == OPT_ORIGINAL)
        return TITLE_WINDOW;
    return q->kind == KIND_film_of_year ? OF_YEAR_WINDOW : FILM_WINDOW;
}

static bool is_dated(const Case *k)
{
    const Question *q = k->q;
    if (q->award == NO_ID || q->kind == KIND_director_chain)
        return false;
    return prove_says(k, SAYS_DATE) || q->kind == KIND_aw_double ||
           (q->kind == KIND_aw_film_of_person && q->detail == 1);
}

/* The person's own films may lie further off. */
static bool is_beside(const Case *k, int i)
{
    return (k->q->kind == KIND_aw_film_of_person || k->q->kind == KIND_role_film) &&
           prove_works_on(k->c, k->q->option[i], k->q->subject);
}

static Verdict prove_film(const Case *k, int i)
{
    const Question *q = k->q;
    if (is_of_one_person(q->kind) || is_beside(k, i))
        return prove_fair();
    if (is_dated(k))
        return prove_at_edition(k->c, q->option[i], catalog_award(k->c, q->award)->edition)
                   ? prove_fair()
                   : prove_broken("an option is not of the edition asked about", i);
    int key = catalog_film(k->c, q->option[q->key])->year;
    int year = catalog_film(k->c, q->option[i])->year;
    if (q->kind == KIND_remake_of && year >= k->film->year)
        return prove_broken("a remake before its original", i);
    return is_near(key, year, window_of(q)) ? prove_fair()
                                            : prove_broken("a film of another era", i);
}

/* How far the films of the options (or of an order) lie apart. */
static Verdict prove_span(const Case *k)
{
    const Question *q = k->q;
    int first = 9999, last = 0;
    for (int i = 0; i < q->option_count; i++) {
        int year = catalog_film(k->c, q->option[i])->year;
        first = year < first ? year : first;
        last = year > last ? year : last;
    }
    if (last - first < SPAN_LEAST || last - first > SPAN_MOST)
        return prove_broken("films too near or too far apart", -1);
    return prove_fair();
}

/* The odd one out lies near the years of the others; or, where they are one person's, at least near
 * a film that this person made. */
static Verdict prove_odd(const Case *k)
{
    const Question *q = k->q;
    int key = catalog_film(k->c, q->option[q->key])->year, first = 9999, last = 0;
    for (int i = 0; i < q->option_count; i++) {
        int year = catalog_film(k->c, q->option[i])->year;
        if (i == q->key)
            continue;
        first = year < first ? year : first;
        last = year > last ? year : last;
    }
    bool near = key >= first - FILM_WINDOW && key <= last + FILM_WINDOW;
    bool hers =
        q->kind == KIND_not_film_by_director && was_active_as(k->c, REL_DIRECTOR, q->subject, key);
    return near || hers ? prove_fair() : prove_broken("a film of another era", q->key);
}

/* ---- countries, prizes, festivals */

static bool sent_near(const Catalog *c, Id country, int year)
{
    for (Id film = 0; film < (Id)catalog_count(c, ENT_FILM); film++) {
        const Film *f = catalog_film(c, film);
        if (f->submitted_by == country && is_near(f->year, year, SENDER_WINDOW))
            return true;
    }
    return false;
}

static Verdict prove_country(const Case *k, int i)
{
    Id o = k->q->option[i];
    const Country *land = &catalog_names(k->c)->countries[o];
    if ((land->from && land->from > k->film->year) || (land->to && land->to < k->film->year))
        return prove_broken("a country that was not then", i);
    if (k->q->kind == KIND_submitted_country && !sent_near(k->c, o, k->film->year))
        return prove_broken("a country that sent no film then", i);
    return prove_fair();
}

/* No pack knows all that was given; but a prize of another age of an academy would tell. */
static Verdict prove_prize(const Case *k, int i)
{
    const Edition *e = catalog_edition(k->c, catalog_award(k->c, k->q->award)->edition);
    int held = e->held;
    if (catalog_event(k->c, e->event)->kind == EVENT_FESTIVAL)
        return prove_fair();
    for (int j = 0; j < catalog_award_count(k->c); j++) {
        const Award *x = catalog_award(k->c, (Id)j);
        if (x->prize == k->q->option[i] &&
            is_near(catalog_edition(k->c, x->edition)->held, held, PRIZE_WINDOW))
            return prove_fair();
    }
    return prove_broken("a prize that was not given then", i);
}

/* A festival that had begun when the film could have been shown there. */
static Verdict prove_event(const Case *k, int i)
{
    if (k->q->kind != KIND_fest_of_film)
        return prove_fair();
    for (int e = 0; e < catalog_edition_count(k->c); e++) {
        const Edition *x = catalog_edition(k->c, (Id)e);
        if (x->event == k->q->option[i] && x->held <= k->film->year + 2)
            return prove_fair();
    }
    return prove_broken("a festival that was not yet", i);
}

static Verdict prove_option(const Case *k, int i)
{
    switch (k->q->option_type) {
    case OPT_FILM:
    case OPT_TITLE:
    case OPT_ORIGINAL:
        return prove_film(k, i);
    case OPT_PERSON:
        return prove_person(k, i);
    case OPT_COUNTRY:
        return prove_country(k, i);
    case OPT_PRIZE:
        return prove_prize(k, i);
    case OPT_EVENT:
        return prove_event(k, i);
    default:
        return prove_fair();
    }
}

Verdict prove_era(const Case *k)
{
    const Question *q = k->q;
    if (q->kind == KIND_earliest_film || q->kind == KIND_latest_film)
        return prove_span(k);
    if (q->kind == KIND_not_film_by_director || q->kind == KIND_genre_odd)
        return prove_odd(k);
    Verdict v = prove_fair();
    for (int i = 0; i < q->option_count && v.fair; i++)
        if (i != q->key)
            v = prove_option(k, i);
    return v;
}
