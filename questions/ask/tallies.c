/* tallies.c -- prizes counted and placed: which ones, how many, the most, when, and at which festival. */
#include "guards.h"
#include "utf8.h"

static const Award *award_of(const Asker *k, const Question *q)
{
    return catalog_award(k->catalog, q->award);
}

static Id event_of(const Asker *k, Id edition)
{
    return catalog_edition(k->catalog, edition)->event;
}

static bool is_whole(const Asker *k, Id film, Id event, Result result)
{
    return catalog_film_list_is_whole(k->catalog, film, event, result);
}

/* ---- which prize did it win there: the options are prizes */

/* Was it honoured at another edition of the event as well? Then "which award" is a trap. */
static bool is_honoured_twice(const Asker *k, const Award *w)
{
    IdSpan own = catalog_awards_of_film(k->catalog, w->film);
    for (int i = 0; i < own.count; i++) {
        const Award *other = catalog_award(k->catalog, own.ids[i]);
        if (other->edition != w->edition && event_of(k, other->edition) == event_of(k, w->edition))
            return true;
    }
    return false;
}

void category_collect(Asker *k, int kind)
{
    for (int i = 0; i < k->group_count; i++) {
        const PrizeGroup *g = &k->groups[i];
        if (!g->won.count ||
            prize_is_festival(k, g->won.ids[0]) != (kind == KIND_fest_prize_of_film))
            continue;
        Topic t = topic_of(kind);
        t.award = g->won.ids[0];
        t.film = catalog_award(k->catalog, t.award)->film;
        t.key = g->prize;
        const Edition *e = catalog_edition(k->catalog, g->edition);
        WordSet words = words_make(catalog_event(k->catalog, e->event)->name, k->arena);
        WordSet key = words_make(catalog_prize_name(k->catalog, g->prize, g->edition), k->arena);
        if (words_meet(&key, &words) || guard_tells_form(k, g->prize) ||
            words_meet(&key, &card_of(k, OPT_FILM, t.film)->look.words))
            topics_turn_down(k, kind, SILENCE_LEAK);
        else if (is_honoured_twice(k, catalog_award(k->catalog, t.award)))
            topics_turn_down(k, kind, SILENCE_PRIZE);
        else if (g->doubtful || !prize_may_be_asked(k, t.award))
            topics_turn_down(k, kind, SILENCE_PRIZE);
        else if (!is_whole(k, t.film, e->event, RESULT_WON))
            topics_turn_down(k, kind, SILENCE_PARTIAL);
        else
            topics_offer(k, kind, t, &words, 500);
    }
}

/* First what it was nominated for and lost, then what others got there. */
Pool category_prizes(Draft *d)
{
    const Asker *k = d->asker;
    const Award *asked = catalog_award(k->catalog, d->topic->award);
    IdSpan own = catalog_awards_of_film(k->catalog, d->topic->film);
    int n = 0, close;
    for (int i = 0; i < own.count && n < 12; i++) {
        const Award *w = catalog_award(k->catalog, own.ids[i]);
        if (w->edition == asked->edition && w->result == RESULT_NOMINATED)
            d->scratch[n++] = w->prize;
    }
    close = n;
    IdSpan all = catalog_awards_at(k->catalog, asked->edition);
    uint32_t at = all.count ? rng_below(d->rng, (uint32_t)all.count) : 0;
    for (int i = 0; i < all.count && n < SCRATCH - 8; i++, at++)
        d->scratch[n++] = catalog_award(k->catalog, all.ids[at % (uint32_t)all.count])->prize;
    return (Pool){d->scratch, close, d->scratch + close, n - close, (n - close) / 2};
}

/* Brackets and accents in the name by which a prize goes at that edition: "Writing (Adapted ...)". */
static unsigned form_of(const Asker *k, Id award, Id prize)
{
    Str name = catalog_prize_name(k->catalog, prize, catalog_award(k->catalog, award)->edition);
    bool usual = name.s == catalog_prize(k->catalog, prize)->name.s;
    return (usual ? card_of(k, OPT_PRIZE, prize)->look.shape : look_shape_of(name)) &
           (SHAPE_BRACKET | SHAPE_ACCENT);
}

/* A prize of the same section that a film like this can win, and that has a name of its own. */
bool category_fits(const Draft *d, Id option)
{
    const Asker *k = d->asker;
    const Prize *a = catalog_prize(k->catalog, d->topic->key);
    const Prize *b = catalog_prize(k->catalog, option);
    if (a->event != b->event || prize_is_main(a) != prize_is_main(b) ||
        b->honours == HONOURS_COUNTRY)
        return false;
    if (!guard_suits_prize(k, option, d->topic->film))
        return false;
    if (b->honours == HONOURS_SONG && a->honours != HONOURS_SONG)
        return false;
    return form_of(k, d->topic->award, d->topic->key) == form_of(k, d->topic->award, option);
}

Truth category_truth(const Asker *k, const Question *q, uint32_t option)
{
    return fact_award_is(k->catalog, q->film, option, award_of(k, q)->edition, RESULT_WON);
}

uint64_t category_fact(const Asker *k, const Question *q)
{
    return award_of(k, q)->key;
}

/* ---- how many did it win there? */

/* Prizes won in competition; -1 if one of them is in doubt. */
static int count_wins(const Asker *k, Id film, Id edition)
{
    const unsigned bad = NOTE_REFUSED | NOTE_WITHDRAWN | NOTE_UNOFFICIAL;
    int n = 0;
    IdSpan awards = catalog_awards_of_film(k->catalog, film);
    for (int i = 0; i < awards.count; i++) {
        const Award *w = catalog_award(k->catalog, awards.ids[i]);
        if (w->edition != edition || w->result != RESULT_WON)
            continue;
        if (w->notes & bad)
            return -1;
        n += k->prize_contested[w->prize];
    }
    return n;
}

static bool is_academy(const Asker *k, Id edition)
{
    return catalog_event(k->catalog, event_of(k, edition))->kind == EVENT_ACADEMY;
}

/* Once for every film and edition: at the first of its awards there. */
static void each_haul(Asker *k, int kind, void (*offer)(Asker *k, int kind, Id film, Id award))
{
    for (int f = 0; f < k->card_count[OPT_FILM]; f++) {
        IdSpan awards = catalog_awards_of_film(k->catalog, k->films[f]);
        for (int i = 0; i < awards.count; i++) {
            const Award *w = catalog_award(k->catalog, awards.ids[i]);
            bool first = is_academy(k, w->edition);
            for (int j = 0; j < i && first; j++)
                first = catalog_award(k->catalog, awards.ids[j])->edition != w->edition;
            if (first && !is_whole(k, k->films[f], event_of(k, w->edition), RESULT_WON))
                topics_turn_down(k, kind, SILENCE_PARTIAL);
            else if (first)
                offer(k, kind, k->films[f], awards.ids[i]);
        }
    }
}

static void offer_count(Asker *k, int kind, Id film, Id award)
{
    enum { FEWEST = 2 };
    Topic t = topic_of(kind);
    t.film = film;
    t.award = award;
    t.detail = count_wins(k, film, catalog_award(k->catalog, award)->edition);
    t.key = (uint32_t)t.detail;
    /* "How many for 8½?": a number in the title would be read for the answer. */
    if (t.detail >= FEWEST && !(card_of(k, OPT_FILM, film)->look.shape & SHAPE_DIGIT) &&
        !is_honoured_twice(k, catalog_award(k->catalog, award)))
        topics_offer(k, kind, t, NULL, 500);
}

void count_collect(Asker *k, int kind)
{
    each_haul(k, kind, offer_count);
}

bool count_options(Draft *d, int *similarity)
{
    enum { FEW = 6, MOST = 99 };
    int step = d->topic->detail > FEW && d->aim < AIM_MEDIUM ? 2 : 1;
    *similarity = step == 1 ? 750 : 550;
    return year_ladder(d, step, 1, MOST);
}

Truth count_truth(const Asker *k, const Question *q, uint32_t option)
{
    int n = count_wins(k, q->film, award_of(k, q)->edition);
    if (n < 0 || !is_whole(k, q->film, event_of(k, award_of(k, q)->edition), RESULT_WON))
        return FACT_UNKNOWN;
    return (uint32_t)n == option ? FACT_YES : FACT_NO;
}

uint64_t count_fact(const Asker *k, const Question *q)
{
    uint64_t film = catalog_key(k->catalog, ENT_FILM, q->film);
    return rng_mix(film ^ rng_mix(catalog_edition(k->catalog, award_of(k, q)->edition)->key + 7));
}

/* ---- which of these won the most there? */

static void offer_most(Asker *k, int kind, Id film, Id award)
{
    enum { FEWEST = 2 };
    Topic t = topic_of(kind);
    t.film = t.key = film;
    t.award = award;
    t.detail = count_wins(k, film, catalog_award(k->catalog, award)->edition);
    if (t.detail < FEWEST)
        return;
    const WordSet *words = prize_words(k, award);
    topics_offer(k, kind, t, words, 0);
}

void most_collect(Asker *k, int kind)
{
    each_haul(k, kind, offer_most);
}

/* Films that won something there, or were up for something. */
Pool most_films(Draft *d)
{
    const Asker *k = d->asker;
    IdSpan all = catalog_awards_at(k->catalog, catalog_award(k->catalog, d->topic->award)->edition);
    int n = 0;
    for (int i = 0; i < all.count && n < SCRATCH / 2; i++) {
        const Award *w = catalog_award(k->catalog, all.ids[i]);
        if (w->result == RESULT_WON && w->film != d->topic->film)
            d->scratch[n++] = w->film;
    }
    int close = n;
    uint32_t at = all.count ? rng_below(d->rng, (uint32_t)all.count) : 0;
    for (int i = 0; i < all.count && n < SCRATCH; i++, at++)
        d->scratch[n++] = catalog_award(k->catalog, all.ids[at % (uint32_t)all.count])->film;
    return (Pool){d->scratch, close, d->scratch + close, n - close, (n - close) / 2};
}

Truth most_truth(const Asker *k, const Question *q, uint32_t option)
{
    Id edition = award_of(k, q)->edition;
    uint32_t key = q->option[q->key];
    int most = count_wins(k, key, edition), own = count_wins(k, option, edition);
    if (!is_whole(k, option, event_of(k, edition), RESULT_WON) || own < 0 || most < 0)
        return FACT_UNKNOWN;
    if (option != key)
        return own < most ? FACT_NO : FACT_UNKNOWN;
    for (int i = 0; i < q->option_count; i++)
        if (q->option[i] != key && count_wins(k, q->option[i], edition) >= most)
            return FACT_UNKNOWN;
    return FACT_YES;
}

uint64_t most_fact(const Asker *k, const Question *q)
{
    return count_fact(k, q);
}

/* ---- when was the ceremony, or the festival, at which it was won? */

/* Did the person win the prize just once, as far as is known here? */
static bool won_once(const Asker *k, const Award *w, Id person)
{
    int n = 0;
    IdSpan films = catalog_works(k->catalog, person);
    for (int f = 0; f < films.count; f++) {
        IdSpan awards = catalog_awards_of_film(k->catalog, films.ids[f]);
        for (int i = 0; i < awards.count; i++) {
            const Award *other = catalog_award(k->catalog, awards.ids[i]);
            for (int j = 0; j < other->person_count; j++)
                n += other->prize == w->prize && other->result == RESULT_WON &&
                     other->people[j] == person;
        }
    }
    return n == 1;
}

/* The editions of an event held in the years from one to another: the first of them, and how many. */
static Id editions_of(const Asker *k, Id event, int from, int to, int *count)
{
    Id first = catalog_edition_from(k->catalog, event, from), end = first;
    while (end < (Id)catalog_edition_count(k->catalog) &&
           catalog_edition(k->catalog, end)->event == event &&
           catalog_edition(k->catalog, end)->held <= to)
        end++;
    *count = (int)(end - first);
    return first;
}

/* Is the winner of every edition of the event held in the year known, and is there one? */
static bool year_is_whole(const Asker *k, const Award *w, int held)
{
    int count;
    Id first = editions_of(k, event_of(k, w->edition), held, held, &count);
    for (int i = 0; i < count; i++)
        if (!catalog_list_is_whole(k->catalog, w->prize, first + (Id)i, RESULT_WON))
            return false;
    return count > 0;
}

/* Did the film win it there in that year (NO_ID: did the person)? A win of nobody named may be
 * anybody's. */
static Truth won_in(const Asker *k, const Award *w, Id film, Id person, int held)
{
    Truth truth = FACT_NO;
    int count;
    Id first = editions_of(k, event_of(k, w->edition), held, held, &count);
    for (int e = 0; e < count; e++) {
        const PrizeGroup *g = index_group(k, w->prize, first + (Id)e);
        for (int i = 0; g && i < g->won.count; i++) {
            const Award *other = catalog_award(k->catalog, g->won.ids[i]);
            if (film != NO_ID && other->film == film)
                return FACT_YES;
            if (film == NO_ID && !other->person_count)
                truth = FACT_UNKNOWN;
            for (int j = 0; film == NO_ID && j < other->person_count; j++)
                if (other->people[j] == person)
                    return FACT_YES;
        }
    }
    return truth;
}

static void offer_held(Asker *k, int kind, const PrizeGroup *g, Id person)
{
    Topic t = topic_of(kind);
    t.award = g->won.ids[0];
    const Award *w = catalog_award(k->catalog, t.award);
    t.film = w->film;
    t.subject = person;
    t.key = (uint32_t)catalog_edition(k->catalog, g->edition)->held;
    if (card_of(k, OPT_FILM, t.film)->holds_year) {
        topics_turn_down(k, kind, SILENCE_YEAR);
        return;
    }
    const WordSet *words = prize_words(k, t.award);
    topics_offer(k, kind, t, words, 500);
}

void held_collect(Asker *k, int kind)
{
    for (int i = 0; i < k->group_count; i++) {
        const PrizeGroup *g = &k->groups[i];
        bool festival = kind == KIND_fest_year;
        if (!g->won.count || prize_is_festival(k, g->won.ids[0]) != festival)
            continue;
        if (g->doubtful || !prize_may_be_asked(k, g->won.ids[0])) {
            topics_turn_down(k, kind, SILENCE_PRIZE);
            continue;
        }
        const Award *w = catalog_award(k->catalog, g->won.ids[0]);
        if (festival)
            offer_held(k, kind, g, NO_ID);
        for (int j = 0; j < w->person_count && !festival; j++)
            if (won_once(k, w, w->people[j]))
                offer_held(k, kind, g, w->people[j]);
            else
                topics_turn_down(k, kind, SILENCE_PRIZE);
    }
}

bool held_options(Draft *d, int *similarity)
{
    enum { FIRST_HELD = 1929, FIRST_FESTIVAL = 1932 };
    static const uint8_t by_aim[AIMS] = {5, 5, 5, 4, 4, 4, 3, 3, 3, 3, 2, 2, 2, 2, 1, 1};
    bool festival = d->q->kind == KIND_fest_year;
    int step = by_aim[d->aim];
    while (step > 1 && (int)d->topic->key + 2 * step > d->asker->latest)
        step--;
    *similarity = 1000 - 100 * step;
    if (!year_ladder(d, step, festival ? FIRST_FESTIVAL : FIRST_HELD, d->asker->latest))
        return false;
    for (int i = 1; i < d->q->option_count; i++)
        if (held_truth(d->asker, d->q, d->q->option[i]) != FACT_NO)
            return false;
    return true;
}

/* No for a year whose winners are known, and for one in which the film could not yet, or no more,
 * compete. */
Truth held_truth(const Asker *k, const Question *q, uint32_t option)
{
    enum { LATER = 2 };
    const Award *w = award_of(k, q);
    const Film *film = catalog_film(k->catalog, q->film);
    bool festival = q->kind == KIND_fest_year, dated = !(film->marks & MARK_YEAR_DISPUTED);
    int year = (int)option, shown = film->year;
    Truth won = won_in(k, w, festival ? q->film : NO_ID, q->subject, year);
    if (won != FACT_NO)
        return won;
    if (year_is_whole(k, w, year) || (festival && dated && (year < shown || year > shown + LATER)))
        return FACT_NO;
    return FACT_UNKNOWN;
}

uint64_t held_fact(const Asker *k, const Question *q)
{
    return award_of(k, q)->key;
}

/* ---- at which festival did it win the top prize? */

void festival_collect(Asker *k, int kind)
{
    for (int i = 0; i < k->group_count; i++) {
        const PrizeGroup *g = &k->groups[i];
        if (!g->won.count || !prize_is_festival(k, g->won.ids[0]) ||
            !catalog_prize(k->catalog, g->prize)->top)
            continue;
        for (int j = 0; j < g->won.count; j++) {
            Topic t = topic_of(kind);
            t.award = g->won.ids[j];
            t.film = catalog_award(k->catalog, t.award)->film;
            t.key = event_of(k, g->edition);
            if (g->doubtful || !prize_may_be_asked(k, t.award))
                topics_turn_down(k, kind, SILENCE_PRIZE);
            else
                topics_offer(k, kind, t, NULL, 0);
        }
    }
}

Pool festival_events(Draft *d)
{
    const Asker *k = d->asker;
    return (Pool){NULL, 0, k->festivals, k->festival_count, k->festival_count / 2};
}

/* Are the winners of every top prize of the event known in the years when this film could win? */
static bool tops_are_whole(const Asker *k, Id event, int from, int to)
{
    int known = 0, editions;
    Id first = editions_of(k, event, from, to, &editions);
    for (Id e = first; e < first + (Id)editions; e++) {
        for (int p = 0; p < k->top_count; p++)
            if (catalog_prize(k->catalog, k->tops[p])->event == event &&
                catalog_list_is_whole(k->catalog, k->tops[p], e, RESULT_WON)) {
                known++;
                break;
            }
    }
    return editions == to - from + 1 && known == editions;
}

Truth festival_truth(const Asker *k, const Question *q, uint32_t option)
{
    enum { LATER = 2 };
    IdSpan awards = catalog_awards_of_film(k->catalog, q->film);
    int year = catalog_film(k->catalog, q->film)->year;
    for (int i = 0; i < awards.count; i++) {
        const Award *w = catalog_award(k->catalog, awards.ids[i]);
        const Prize *p = catalog_prize(k->catalog, w->prize);
        if (p->event == option && p->top && w->result == RESULT_WON)
            return FACT_YES;
    }
    if (is_whole(k, q->film, option, RESULT_WON) || tops_are_whole(k, option, year, year + LATER))
        return FACT_NO;
    return FACT_UNKNOWN;
}

uint64_t festival_fact(const Asker *k, const Question *q)
{
    return rng_mix(award_of(k, q)->key + 9);
}

/* ---- at which festival is a prize awarded that no other has? */

static bool is_one_of_a_kind(Asker *k, Id prize)
{
    static const char *const common[] = {"Best ", "Grand", "Special", "Jury", "Prize for"};
    Str name = catalog_prize(k->catalog, prize)->name;
    for (size_t i = 0; i < sizeof common / sizeof *common; i++)
        if (str_find(name, str_from_c(common[i])) >= 0)
            return false;
    Str folded = fold_text(k->arena, name);
    for (Id p = 0; p < (Id)catalog_prize_count(k->catalog); p++)
        if (p != prize &&
            str_equal(fold_text(k->arena, catalog_prize(k->catalog, p)->name), folded))
            return false;
    return true;
}

/* The best known film of the packs asked about that won the prize: without one it is not theirs. */
static Id winner_to_ask_about(const Asker *k, Id prize)
{
    enum { OFTEN = 3 };     /* what was given once is no prize of a festival's */
    Id best = NO_ID;
    int given = 0;
    for (int i = 0; i < k->group_count; i++)
        given += k->groups[i].prize == prize && k->groups[i].won.count;
    if (given < OFTEN)
        return NO_ID;
    for (int i = 0; i < k->group_count; i++) {
        const PrizeGroup *g = &k->groups[i];
        for (int j = 0; g->prize == prize && j < g->won.count; j++) {
            Id film = catalog_award(k->catalog, g->won.ids[j])->film;
            if (guard_film_is_asked(k, film) &&
                (best == NO_ID ||
                 card_of(k, OPT_FILM, film)->fame > card_of(k, OPT_FILM, best)->fame))
                best = film;
        }
    }
    return best;
}

void place_collect(Asker *k, int kind)
{
    for (Id p = 0; p < (Id)catalog_prize_count(k->catalog); p++) {
        const Prize *prize = catalog_prize(k->catalog, p);
        if (catalog_event(k->catalog, prize->event)->kind != EVENT_FESTIVAL)
            continue;
        Topic t = topic_of(kind);
        t.film = winner_to_ask_about(k, p);
        if (t.film == NO_ID)
            continue;
        t.subject = p;
        t.key = prize->event;
        WordSet words = words_make(prize->name, k->arena);
        if (is_one_of_a_kind(k, p) && card_of(k, OPT_EVENT, prize->event)->usable)
            topics_offer(k, kind, t, &words, 0);
        else
            topics_turn_down(k, kind, SILENCE_PRIZE);
    }
}

Truth place_truth(const Asker *k, const Question *q, uint32_t option)
{
    return catalog_prize(k->catalog, q->subject)->event == option ? FACT_YES : FACT_NO;
}

uint64_t place_fact(const Asker *k, const Question *q)
{
    return rng_mix(catalog_prize(k->catalog, q->subject)->key + 11);
}
