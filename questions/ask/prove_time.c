/* prove_time.c -- what the records say of years, orders, titles and sources. */
#include "prove_case.h"

#include "utf8.h"

#define APART 2 /* years by which films must differ where their order is asked */

static const Film *film_of(const Case *k, Id film)
{
    return catalog_film(k->c, film);
}

static bool is_dated(const Case *k, Id film)
{
    return !(film_of(k, film)->marks & (MARK_YEAR_DISPUTED | MARK_DOUBTFUL));
}

/* ---- years */

static int is_of_year(const Case *k, Id film, int year)
{
    if (film_of(k, film)->marks & MARK_YEAR_DISPUTED)
        return 0;
    return film_of(k, film)->year == year ? 1 : -1;
}

static int is_of_decade(const Case *k, int decade)
{
    int year = k->film->year;
    if ((k->film->marks & MARK_YEAR_DISPUTED) || year % 10 == 0 || year % 10 == 9)
        return 0;
    return year - year % 10 == decade ? 1 : -1;
}

/* A film shown two years and more away from the year, so that no doubt of one makes it right. */
static int is_shown_in(const Case *k, int i)
{
    Id film = k->q->option[i];
    int off = film_of(k, film)->year - k->q->detail;
    if (!is_dated(k, film) || off == 1 || off == -1)
        return 0;
    return off ? -1 : 1;
}

static bool directs_alone(const Case *k, Id film, Id person)
{
    IdSpan own = catalog_values(k->c, REL_DIRECTOR, film);
    return own.count == 1 && own.ids[0] == person && catalog_is_whole(k->c, REL_DIRECTOR, film);
}

/* The oldest (newest) of all the options, by two years or more. */
static int is_extreme(const Case *k, int i, int side)
{
    const Question *q = k->q;
    int year = film_of(k, q->option[i])->year, truth = 1;
    for (int j = 0; j < q->option_count; j++) {
        Id other = q->option[j];
        if (!is_dated(k, other) || (q->subject != NO_ID && !directs_alone(k, other, q->subject)))
            return 0;
        int off = side * (film_of(k, other)->year - year);
        if (j == i || off >= APART)
            continue;
        if (off > -APART)
            truth = truth == -1 ? -1 : 0;       /* too near to tell which comes first */
        else
            truth = -1;
    }
    return truth;
}

static int is_in_order(const Case *k, uint32_t order)
{
    const Id film[] = {k->q->film, k->q->film2, k->q->film3};
    int truth = 1;
    for (int i = 0; i < 3; i++)
        for (int j = i + 1; j < 3; j++) {
            Id a = film[question_order(order, i)], b = film[question_order(order, j)];
            int off = film_of(k, b)->year - film_of(k, a)->year;
            if (!is_dated(k, a) || !is_dated(k, b) || (off < APART && off > -APART))
                return 0;
            if (off < 0)
                truth = -1;
        }
    return truth;
}

static int is_between(const Case *k, Id film)
{
    int year = film_of(k, film)->year;
    int from = film_of(k, k->q->film2)->year, to = film_of(k, k->q->film3)->year;
    int made = prove_related(k->c, REL_DIRECTOR, film, k->q->subject);
    if (made != 1)
        return made;
    if (!is_dated(k, film) || !is_dated(k, k->q->film2) || !is_dated(k, k->q->film3) ||
        year == from || year == to)
        return 0;
    return year > from && year < to ? 1 : -1;
}

/* ---- titles */

static int is_title_of(const Case *k, Id option)
{
    const Film *o = film_of(k, option);
    if (option == k->q->film)
        return o->original.n ? 1 : 0;
    return o->title_group == k->film->title_group || (o->marks & MARK_DOUBTFUL) ? 0 : -1;
}

/* ---- sources */

static bool is_titled(const Case *k, const Source *s, Str folded)
{
    return s->title.n && str_equal(fold_text(k->a, s->title), folded);
}

/* Does a film rest on a work of this title? What it rests on is whole where it is given at all. */
static int rests_on(const Case *k, Id film, Str title)
{
    int count, unnamed = 0;
    const Source *s = catalog_sources_of(k->c, film, &count);
    Str folded = fold_text(k->a, title);
    for (int i = 0; i < count; i++) {
        if (is_titled(k, &s[i], folded))
            return 1;
        unnamed += !s[i].title.n;
    }
    return count && !unnamed ? -1 : 0;
}

static int is_remake_of(const Case *k, Id film)
{
    Id original = k->film->remake_of;
    return original == NO_ID ? 0 : original == film ? 1 : -1;
}

static int was_sent_by(const Case *k, Id country)
{
    Id by = k->film->submitted_by;
    return by == NO_ID ? 0 : by == country ? 1 : -1;
}

/* ---- by kind */

bool prove_time_truth(const Case *k, int i, int *truth)
{
    const Question *q = k->q;
    uint32_t o = q->option[i];
    switch (q->kind) {
    case KIND_year_of_film: *truth = is_of_year(k, q->film, (int)o); return true;
    case KIND_decade_of_film: *truth = is_of_decade(k, (int)o); return true;
    case KIND_film_of_year: *truth = is_shown_in(k, i); return true;
    case KIND_earliest_film: case KIND_first_film: *truth = is_extreme(k, i, 1); return true;
    case KIND_latest_film: case KIND_last_film: *truth = is_extreme(k, i, -1); return true;
    case KIND_order_films: *truth = is_in_order(k, o); return true;
    case KIND_film_between: *truth = is_between(k, o); return true;
    case KIND_original_title_of_film: case KIND_title_english:
        *truth = is_title_of(k, o);
        return true;
    case KIND_based_on_work:
        *truth = rests_on(k, q->film, catalog_source(k->c, (int)o)->title);
        return true;
    case KIND_film_of_work:
        *truth = rests_on(k, o, catalog_source(k->c, q->detail)->title);
        return true;
    case KIND_remake_of: *truth = is_remake_of(k, o); return true;
    case KIND_submitted_country: *truth = was_sent_by(k, o); return true;
    default: return false;
    }
}
