/* prizes.c -- which film won this prize there and then, was nominated for it, won two at once? Wrong
 * options are films of the same edition: nominated, in competition, or of the film years it honours. */
#include "distract.h"
#include "guards.h"
#include "utf8.h"

enum { KEYS = 6, BOTH_NAMES_MAX = 68 };

bool prize_is_festival(const Asker *k, Id award)
{
    const Edition *e = catalog_edition(k->catalog, catalog_award(k->catalog, award)->edition);
    return catalog_event(k->catalog, e->event)->kind == EVENT_FESTIVAL;
}

bool prize_honours_people(const Asker *k, Id prize)
{
    Honours h = catalog_prize(k->catalog, prize)->honours;
    return h == HONOURS_PERSON || h == HONOURS_TEAM || h == HONOURS_SONG;
}

bool prize_names(const Award *w, Id person)
{
    for (int i = 0; i < w->person_count; i++)
        if (w->people[i] == person)
            return true;
    return false;
}

int prize_wins_of(const Asker *k, Id prize, Id person)
{
    int n = 0;
    IdSpan films = catalog_works(k->catalog, person);
    for (int f = 0; f < films.count; f++) {
        IdSpan awards = catalog_awards_of_film(k->catalog, films.ids[f]);
        for (int i = 0; i < awards.count; i++) {
            const Award *w = catalog_award(k->catalog, awards.ids[i]);
            n += w->prize == prize && w->result == RESULT_WON && prize_names(w, person);
        }
    }
    return n;
}

bool prize_is_main(const Prize *p)
{
    return !p->section.n || str_equal(p->section, S("competition"));
}

/* Given by decision and not in a competition, so that nobody lost it. */
static bool is_honorary(const Prize *p)
{
    return str_find(p->name, S("Honorary")) >= 0 || str_starts(p->name, S("Special ")) ||
           str_find(p->name, S("Memorial")) >= 0;
}

static int name_length(const Asker *k, const Award *w)
{
    return utf8_length(catalog_prize_name(k->catalog, w->prize, w->edition));
}

/* "Screenplay Written Directly for the Screen - Based on Factual Material or ..." makes no
 * question. */
static bool is_long_winded(const Asker *k, const Award *w)
{
    enum { NAME_MAX = 56 };
    return name_length(k, w) > NAME_MAX;
}

bool prize_may_be_asked(const Asker *k, Id award)
{
    const unsigned bad = NOTE_TIE | NOTE_REFUSED | NOTE_WITHDRAWN | NOTE_UNOFFICIAL;
    const Award *w = catalog_award(k->catalog, award);
    const Prize *p = catalog_prize(k->catalog, w->prize);
    if ((w->notes & bad) || is_honorary(p) || p->honours == HONOURS_COUNTRY ||
        is_long_winded(k, w))
        return false;
    return !prize_is_festival(k, award) || prize_is_main(p);
}

const WordSet *prize_words(const Asker *k, Id award)
{
    const Award *w = catalog_award(k->catalog, award);
    return &index_group(k, w->prize, w->edition)->words;
}

static Topic topic_of_award(const Asker *k, int kind, Id award)
{
    Topic t = topic_of(kind);
    t.award = award;
    t.film = t.key = catalog_award(k->catalog, award)->film;
    return t;
}

static int detail_of(const Asker *k, Id award)
{
    const Prize *p = catalog_prize(k->catalog, catalog_award(k->catalog, award)->prize);
    return str_equal(p->section, S("craft")) ? 1000 : 0;
}

/* The words of both prizes of a double. */
static WordSet words_of_both(const Asker *k, const Topic *t)
{
    const Award *first = catalog_award(k->catalog, t->award),
                *second = catalog_award(k->catalog, t->award2);
    Id event = edition_event(k, first->edition);
    Str names =
        arena_format(k->arena, "%.*s %.*s %.*s",
                     STR_ARG(catalog_prize_name(k->catalog, first->prize, first->edition)),
                     STR_ARG(catalog_prize_name(k->catalog, second->prize, second->edition)),
                     STR_ARG(catalog_event(k->catalog, event)->name));
    return words_make(names, k->arena);
}

/* Are two films of the edition known to have lost it? Of fewer no question can be made. */
static bool has_losers(const Asker *k, int kind, const Topic *t)
{
    IdSpan films = index_edition(k, catalog_award(k->catalog, t->award)->edition);
    Question q = {.kind = (uint8_t)kind, .film = t->film, .award = t->award, .award2 = t->award2};
    int losers = 0;
    for (int i = 0; i < films.count && losers < WRONG_LEAST; i++)
        losers += films.ids[i] != t->film && prize_truth(k, &q, films.ids[i]) == FACT_NO;
    return losers == WRONG_LEAST;
}

static void offer(Asker *k, int kind, Topic t)
{
    if (!prize_may_be_asked(k, t.award)) {
        topics_turn_down(k, kind, SILENCE_PRIZE);
        return;
    }
    if (kind != KIND_aw_film_nominated && kind != KIND_not_aw_film_nominated &&
        !has_losers(k, kind, &t)) {
        topics_turn_down(k, kind, SILENCE_OPTIONS);
        return;
    }
    WordSet words = kind == KIND_aw_double ? words_of_both(k, &t) : *prize_words(k, t.award);
    topics_offer(k, kind, t, &words, detail_of(k, t.award));
}

/* ---- won */

static void collect_won(Asker *k, int kind, const PrizeGroup *g)
{
    if (!g->won.count || prize_is_festival(k, g->won.ids[0]) != (kind == KIND_fest_winner_film))
        return;
    if (g->doubtful)
        topics_turn_down(k, kind, SILENCE_PRIZE);
    else
        offer(k, kind, topic_of_award(k, kind, g->won.ids[0]));
}

/* ---- nominated: of prizes for a whole film or a craft, which read well of a film */

static bool is_of_film(const Asker *k, Id prize)
{
    const Prize *p = catalog_prize(k->catalog, prize);
    return p->gender == GENDER_UNKNOWN && p->honours != HONOURS_SONG;
}

static void collect_nominated(Asker *k, int kind, const PrizeGroup *g)
{
    if (!g->nominated.count || !is_of_film(k, g->prize) ||
        prize_is_festival(k, g->nominated.ids[0]))
        return;
    for (int i = 0; i < g->nominated.count; i++)
        offer(k, kind, topic_of_award(k, kind, g->nominated.ids[i]));
}

/* A nomination of the film for anything else at the edition; NO_ID if there is none. */
static Id other_nomination(const Asker *k, Id film, const PrizeGroup *g)
{
    IdSpan awards = catalog_awards_of_film(k->catalog, film);
    for (int i = 0; i < awards.count; i++) {
        const Award *w = catalog_award(k->catalog, awards.ids[i]);
        const PrizeGroup *other = index_group(k, w->prize, w->edition);
        if (w->edition == g->edition && w->prize != g->prize && w->result != RESULT_COMPETED &&
            !other->doubtful)
            return awards.ids[i];
    }
    return NO_ID;
}

/* Films of the edition that were up for other prizes and provably not for this one. */
static void collect_not_nominated(Asker *k, int kind, const PrizeGroup *g)
{
    enum { UP = 3 };
    if (g->won.count + g->nominated.count < UP || !g->nominated.count ||
        !is_of_film(k, g->prize) || prize_is_festival(k, g->nominated.ids[0]))
        return;
    IdSpan films = index_edition(k, g->edition);
    for (int i = 0, n = 0; i < films.count && n < KEYS; i++) {
        Topic t = topic_of_award(k, kind, g->nominated.ids[0]);
        t.film = t.key = films.ids[i];
        t.award2 = other_nomination(k, t.film, g);
        if (t.award2 == NO_ID || !guard_suits_prize(k, g->prize, t.film) ||
            fact_award_is(k->catalog, t.film, g->prize, g->edition, RESULT_NOMINATED) != FACT_NO)
            continue;
        offer(k, kind, t);
        n++;
    }
}

/* ---- two prizes at one edition */

/* The chief prizes: for the film itself, its director, its leading actors or its script. */
static bool is_chief(const Asker *k, Id prize)
{
    static const char *const names[] = {"Best Picture", "Best Director", "Best Actor",
                                        "Best Actress", "Best International Feature Film",
                                        "Best Original Screenplay", "Best Adapted Screenplay"};
    const Prize *p = catalog_prize(k->catalog, prize);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_equal(p->name, str_from_c(names[i])))
            return true;
    return p->top;
}

static void collect_double(Asker *k, int kind, const PrizeGroup *g)
{
    if (!g->won.count || g->doubtful || !is_chief(k, g->prize) ||
        prize_is_festival(k, g->won.ids[0]))
        return;
    const Award *first = catalog_award(k->catalog, g->won.ids[0]);
    IdSpan awards = catalog_awards_of_film(k->catalog, first->film);
    for (int i = 0; i < awards.count; i++) {
        const Award *w = catalog_award(k->catalog, awards.ids[i]);
        const PrizeGroup *other = index_group(k, w->prize, w->edition);
        if (w->edition != g->edition || w->result != RESULT_WON || w->prize <= g->prize ||
            !is_chief(k, w->prize) || other->doubtful || !prize_may_be_asked(k, awards.ids[i]))
            continue;
        if (name_length(k, first) + name_length(k, w) > BOTH_NAMES_MAX)
            continue;
        Topic t = topic_of_award(k, kind, g->won.ids[0]);
        t.award2 = awards.ids[i];
        offer(k, kind, t);
    }
}

void prize_collect(Asker *k, int kind)
{
    for (int i = 0; i < k->group_count; i++) {
        const PrizeGroup *g = &k->groups[i];
        switch (kind) {
        case KIND_aw_film_nominated: collect_nominated(k, kind, g); break;
        case KIND_not_aw_film_nominated: collect_not_nominated(k, kind, g); break;
        case KIND_aw_double: collect_double(k, kind, g); break;
        default: collect_won(k, kind, g);
        }
    }
}

/* ---- wrong options */

static int add_films(Draft *d, int n, IdSpan awards)
{
    for (int i = 0; i < awards.count && n < SCRATCH / 2; i++) {
        Id film = catalog_award(d->asker->catalog, awards.ids[i])->film;
        if (film != d->topic->film)
            d->scratch[n++] = film;
    }
    return n;
}

/* The films that were up for this very prize come first, and those that won the other of two; but
 * for who was nominated at all, any film of the edition. */
Pool prize_films(Draft *d)
{
    const Asker *k = d->asker;
    const Award *w = catalog_award(k->catalog, d->topic->award);
    const PrizeGroup *g = index_group(k, w->prize, w->edition);
    IdSpan films = index_edition(k, w->edition);
    int n = 0;
    if (d->q->kind != KIND_aw_film_nominated) {
        n = add_films(d, n, g->won);
        n = add_films(d, n, g->nominated);
    }
    if (d->q->kind == KIND_aw_double) {
        const Award *second = catalog_award(k->catalog, d->topic->award2);
        n = add_films(d, n, index_group(k, second->prize, second->edition)->nominated);
    }
    if (d->q->kind == KIND_not_aw_film_nominated)
        return (Pool){d->scratch, n, NULL, 0, 0};
    return (Pool){d->scratch, n, films.ids, films.count, films.count / 2};
}

/* Was it in the same section of the festival as the prize? */
static bool was_in_section(const Asker *k, const Award *w, Id film)
{
    IdSpan awards = catalog_awards_of_film(k->catalog, film);
    for (int i = 0; i < awards.count; i++) {
        const Award *other = catalog_award(k->catalog, awards.ids[i]);
        if (other->edition == w->edition && prize_is_main(catalog_prize(k->catalog, other->prize)))
            return true;
    }
    return false;
}

static bool was_nominated_there(const Asker *k, const Award *w, Id film)
{
    IdSpan awards = catalog_awards_of_film(k->catalog, film);
    for (int i = 0; i < awards.count; i++)
        if (catalog_award(k->catalog, awards.ids[i])->edition == w->edition)
            return true;
    return false;
}

bool prize_fits(const Draft *d, Id option)
{
    const Asker *k = d->asker;
    const Award *w = catalog_award(k->catalog, d->topic->award);
    if (!guard_suits_prize(k, w->prize, option))
        return false;
    if (d->q->kind == KIND_aw_double &&
        !guard_suits_prize(k, catalog_award(k->catalog, d->topic->award2)->prize, option))
        return false;
    if (d->q->kind == KIND_aw_film_nominated)
        return was_nominated_there(k, w, option);
    return !prize_is_festival(k, d->topic->award) || was_in_section(k, w, option);
}

static Truth award_is(const Asker *k, Id film, Id award, Result result)
{
    const Award *w = catalog_award(k->catalog, award);
    return fact_award_is(k->catalog, film, w->prize, w->edition, result);
}

Truth prize_truth(const Asker *k, const Question *q, uint32_t option)
{
    switch (q->kind) {
    case KIND_aw_film_nominated:
        return award_is(k, option, q->award, RESULT_NOMINATED);
    case KIND_not_aw_film_nominated:
        return truth_not(award_is(k, option, q->award, RESULT_NOMINATED));
    case KIND_aw_double:
        return truth_both(award_is(k, option, q->award, RESULT_WON),
                          award_is(k, option, q->award2, RESULT_WON));
    default:
        return award_is(k, option, q->award, RESULT_WON);
    }
}

uint64_t prize_fact(const Asker *k, const Question *q)
{
    uint64_t key = award_asked(k, q)->key;
    if (q->kind == KIND_aw_double)
        return rng_mix(key ^ rng_mix(catalog_award(k->catalog, q->award2)->key));
    if (q->kind == KIND_not_aw_film_nominated)
        return rng_mix(key ^ rng_mix(catalog_key(k->catalog, ENT_FILM, q->film)));
    return key;
}

/* ---- director_chain: who made the winner made the key as well */

void chain_collect(Asker *k, int kind)
{
    enum { EACH = 6 };
    for (int i = 0; i < k->group_count; i++) {
        const PrizeGroup *g = &k->groups[i];
        const Prize *p = catalog_prize(k->catalog, g->prize);
        if (!g->won.count || g->doubtful || !p->top || p->honours != HONOURS_FILM ||
            !prize_may_be_asked(k, g->won.ids[0]))
            continue;
        Id winner = catalog_award(k->catalog, g->won.ids[0])->film;
        if (!catalog_is_whole(k->catalog, REL_DIRECTOR, winner) ||
            guard_is_team(k, REL_DIRECTOR, winner)) {
            topics_turn_down(k, kind, SILENCE_TEAM);
            continue;
        }
        Id director = catalog_values(k->catalog, REL_DIRECTOR, winner).ids[0];
        IdSpan films = catalog_films(k->catalog, REL_DIRECTOR, director);
        for (int j = 0, n = 0; j < films.count && n < EACH; j++) {
            Topic t = topic_of_award(k, kind, g->won.ids[0]);
            t.film = t.key = films.ids[j];
            t.film2 = winner;
            t.subject = director;
            t.rank = k->year_rank[t.film];
            const WordSet *words = prize_words(k, t.award);
            if (t.film == winner || guard_is_team(k, REL_DIRECTOR, t.film))
                continue;
            n += topics_offer(k, kind, t, words, 0);
        }
    }
}

/* Films by others, and none that won the same prize itself. */
bool chain_fits(const Draft *d, Id option)
{
    return option != d->topic->film2 &&
           catalog_values(d->asker->catalog, REL_DIRECTOR, option).count > 0 &&
           !guard_is_of_other_sort(d, option);
}

Truth chain_truth(const Asker *k, const Question *q, uint32_t option)
{
    return option == q->film2 ? FACT_UNKNOWN
                              : fact_is(k->catalog, REL_DIRECTOR, option, q->subject);
}

uint64_t chain_fact(const Asker *k, const Question *q)
{
    return rng_mix(fact_key(k->catalog, REL_DIRECTOR, q->film, q->subject) ^
                   award_asked(k, q)->key);
}
