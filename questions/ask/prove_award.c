/* prove_award.c -- the prizes a question rests on: whose they are, and beyond doubt.
 * A prize that several films won, that somebody refused or that was not official makes none. */
#include "prove_case.h"

/* What a kind says of its `award` (and `award2`, where it has one). */
enum {
    OF_FILM = 1,  /* given to the question's film, */
    OF_FILM2 = 2, /* or to the one whose director is meant */
    WON = 4,
    ALONE = 8,       /* by this film alone */
    OF_SUBJECT = 16, /* among its people: the person named, */
    OF_KEY = 32,     /* the key, */
    FESTIVAL = 128,
    ANY_EVENT = 256, /* a festival's or an academy's */
    TOP = 512,
    ANY_RESULT = 1024, /* only its edition counts */
    NOMINATED = 2048   /* or won */
};

static const uint16_t asks[KIND_COUNT] = {
    [KIND_director_chain] = OF_FILM2 | WON | ALONE | ANY_EVENT,
    [KIND_aw_person_won] = OF_FILM | WON | ALONE | OF_KEY,
    [KIND_aw_film_won] = OF_FILM | WON | ALONE,
    [KIND_aw_person_nominated] = OF_FILM | OF_KEY | NOMINATED,
    [KIND_aw_film_nominated] = OF_FILM | NOMINATED,
    [KIND_not_aw_film_nominated] = NOMINATED,
    [KIND_not_aw_person_nominated] = NOMINATED,
    [KIND_aw_cat_of_film] = OF_FILM | WON | ALONE,
    [KIND_aw_film_of_person] = OF_FILM | WON | ALONE | OF_SUBJECT,
    [KIND_aw_ever_won_person] = OF_FILM | WON | OF_KEY,
    [KIND_not_aw_ever_won_person] = WON, /* it stands for the prize */
    [KIND_aw_count] = OF_FILM | ANY_RESULT,
    [KIND_aw_most_wins] = ANY_RESULT,
    [KIND_aw_edition_year] = OF_FILM | WON | ALONE | OF_SUBJECT,
    [KIND_aw_double] = OF_FILM | WON | ALONE,
    [KIND_fest_winner_film] = OF_FILM | WON | ALONE | FESTIVAL,
    [KIND_fest_prize_of_film] = OF_FILM | WON | ALONE | FESTIVAL,
    [KIND_fest_of_film] = OF_FILM | WON | ALONE | FESTIVAL | TOP,
    [KIND_fest_year] = OF_FILM | WON | ALONE | FESTIVAL,
};

static const char *const doubt = "a prize that was shared, refused or unofficial";

static bool is_side_section(const Prize *p)
{
    return p->section.n && !str_equal(p->section, S("competition"));
}

static bool is_alone(const Case *k, const Award *x)
{
    IdSpan all = catalog_awards_at(k->c, x->edition);
    for (int i = 0; i < all.count; i++) {
        const Award *y = catalog_award(k->c, all.ids[i]);
        if (y->prize == x->prize && y->result == RESULT_WON &&
            (y->film != x->film || y->notes & NOTE_TIE || prove_is_doubted(y)))
            return false;
    }
    return true;
}

static Verdict prove_whose(const Case *k, const Award *x, unsigned ask)
{
    const Question *q = k->q;
    IdSpan people = {x->people, x->person_count};
    if (((ask & OF_FILM) && x->film != q->film) || ((ask & OF_FILM2) && x->film != q->film2) ||
        ((ask & OF_SUBJECT) && !prove_span_has(people, q->subject)) ||
        ((ask & OF_KEY) && !prove_span_has(people, q->option[q->key])))
        return prove_broken("another's prize", -1);
    return prove_fair();
}

static Verdict prove_one(const Case *k, const Award *x, unsigned ask)
{
    const Prize *p = catalog_prize(k->c, x->prize);
    bool festival = catalog_event(k->c, p->event)->kind == EVENT_FESTIVAL;
    if (!(ask & ANY_EVENT) && festival != ((ask & FESTIVAL) != 0))
        return prove_broken("a festival's prize is no academy's", -1);
    if (ask & ANY_RESULT)
        return prove_whose(k, x, ask);
    if ((ask & WON) ? x->result != RESULT_WON : x->result == RESULT_COMPETED)
        return prove_broken("a prize that was not won", -1);
    if (prove_is_doubted(x) || x->notes & NOTE_TIE || p->honours == HONOURS_COUNTRY ||
        ((ask & ALONE) && !is_alone(k, x)))
        return prove_broken(doubt, -1);
    if (festival && is_side_section(p))
        return prove_broken("a prize of another section", -1);
    if ((ask & TOP) && !p->top)
        return prove_broken("not the top prize of its festival", -1);
    return prove_whose(k, x, ask);
}

/* ---- what single kinds ask for beside that */

/* The key of a negative was up for another prize there. */
static Verdict prove_elsewhere(const Case *k)
{
    const Question *q = k->q;
    const Award *x = catalog_award(k->c, q->award), *y = catalog_award(k->c, q->award2);
    IdSpan people = {y->people, y->person_count};
    if (y->edition != x->edition || y->prize == x->prize || y->film != q->film)
        return prove_broken("the key was not up for another prize there", q->key);
    if (q->option_type == OPT_PERSON && !prove_span_has(people, q->option[q->key]))
        return prove_broken("the key was not up for another prize there", q->key);
    return prove_one(k, y, NOMINATED);
}

static Verdict prove_double(const Case *k)
{
    const Award *x = catalog_award(k->c, k->q->award), *y = catalog_award(k->c, k->q->award2);
    if (x->edition != y->edition || x->prize == y->prize)
        return prove_broken("two prizes of two editions", -1);
    return prove_one(k, y, asks[k->q->kind]);
}

static int wins_of(const Case *k, Id person, Id prize, Id edition)
{
    int wins = 0;
    for (int i = 0; i < catalog_award_count(k->c); i++) {
        const Award *x = catalog_award(k->c, (Id)i);
        wins += x->prize == prize && x->result == RESULT_WON &&
                (edition == NO_ID || x->edition == edition) &&
                prove_span_has((IdSpan){x->people, x->person_count}, person);
    }
    return wins;
}

/* Who won it more than once needs the edition named. */
static Verdict prove_once(const Case *k)
{
    const Question *q = k->q;
    const Award *x = catalog_award(k->c, q->award);
    bool dated = q->kind == KIND_aw_film_of_person && q->detail == 1;
    if (wins_of(k, q->subject, x->prize, dated ? x->edition : NO_ID) != 1)
        return prove_broken("won more than once", -1);
    return prove_fair();
}

static Verdict prove_held(const Case *k)
{
    const Question *q = k->q;
    const Award *x = catalog_award(k->c, q->award);
    if (catalog_edition(k->c, x->edition)->held != (int)q->option[q->key])
        return prove_broken("held in another year", q->key);
    return prove_fair();
}

/* The stem names no edition: a film honoured at two has two answers. */
static Verdict prove_one_edition(const Case *k)
{
    const Award *x = catalog_award(k->c, k->q->award);
    Id event = catalog_edition(k->c, x->edition)->event;
    IdSpan own = catalog_awards_of_film(k->c, k->q->film);
    for (int i = 0; i < own.count; i++) {
        const Award *y = catalog_award(k->c, own.ids[i]);
        if (y->edition != x->edition && catalog_edition(k->c, y->edition)->event == event)
            return prove_broken("honoured at two editions", -1);
    }
    return prove_fair();
}

/* Prizes of one event and, at a festival, of the same section; the key is the one asked about. */
static Verdict prove_prize_options(const Case *k)
{
    const Question *q = k->q;
    const Award *x = catalog_award(k->c, q->award);
    Id event = catalog_edition(k->c, x->edition)->event;
    bool festival = catalog_event(k->c, event)->kind == EVENT_FESTIVAL;
    if (q->option[q->key] != x->prize)
        return prove_broken("another's prize", q->key);
    for (int i = 0; i < q->option_count; i++) {
        const Prize *p = catalog_prize(k->c, q->option[i]);
        if (p->event != event)
            return prove_broken("a prize of another event", i);
        if (festival && is_side_section(p))
            return prove_broken("a prize of another section", i);
    }
    return prove_one_edition(k);
}

static Verdict prove_kind(const Case *k)
{
    const Question *q = k->q;
    Verdict v = prove_fair();
    switch (q->kind) {
    case KIND_not_aw_film_nominated:
    case KIND_not_aw_person_nominated:
        return prove_elsewhere(k);
    case KIND_aw_double:
        return prove_double(k);
    case KIND_aw_film_of_person:
        return prove_once(k);
    case KIND_aw_edition_year:
        v = prove_once(k);
        return v.fair ? prove_held(k) : v;
    case KIND_fest_year:
        return prove_held(k);
    case KIND_aw_cat_of_film:
    case KIND_fest_prize_of_film:
        return prove_prize_options(k);
    case KIND_aw_count:
        if ((int)q->option[q->key] != q->detail)
            return prove_broken("another number than the question's", q->key);
        return prove_one_edition(k);
    case KIND_fest_of_film:
        if (q->option[q->key] != catalog_prize(k->c, catalog_award(k->c, q->award)->prize)->event)
            return prove_broken("another's prize", q->key);
        return prove_fair();
    default:
        return v;
    }
}

/* At a festival's place every option is a festival. */
static Verdict prove_events(const Case *k)
{
    const Question *q = k->q;
    for (int i = 0; i < q->option_count && q->option_type == OPT_EVENT; i++)
        if (catalog_event(k->c, q->option[i])->kind != EVENT_FESTIVAL)
            return prove_broken("an option that is no festival", i);
    return prove_fair();
}

Verdict prove_award(const Case *k)
{
    const Question *q = k->q;
    Verdict v = prove_events(k);
    if (!v.fair || !asks[q->kind])
        return v;
    v = prove_one(k, catalog_award(k->c, q->award), asks[q->kind]);
    return v.fair ? prove_kind(k) : v;
}
