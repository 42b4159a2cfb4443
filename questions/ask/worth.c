/* worth.c -- the film for which somebody won: aw_film_of_person. */
#include "guards.h"

/* Where the person won more than once, or may have with films that are not here, the edition is
 * named. */
void worth_collect(Asker *k, int kind)
{
    for (int g = 0; g < k->group_count; g++) {
        const PrizeGroup *group = &k->groups[g];
        if (!group->won.count || !prize_honours_people(k, group->prize) ||
            prize_is_festival(k, group->won.ids[0]))
            continue;
        const Award *w = catalog_award(k->catalog, group->won.ids[0]);
        if (group->doubtful || !prize_may_be_asked(k, group->won.ids[0])) {
            topics_turn_down(k, kind, SILENCE_PRIZE);
            continue;
        }
        int first, last;
        bool all = catalog_whole_years(k->catalog, w->prize, &first, &last);
        for (int i = 0; i < w->person_count; i++) {
            Topic t = topic_of(kind);
            t.award = group->won.ids[0];
            t.film = t.key = w->film;
            t.subject = w->people[i];
            t.detail = !all || prize_wins_of(k, w->prize, t.subject) > 1;
            const WordSet *words = prize_words(k, t.award);
            topics_offer(k, kind, t, words, 0);
        }
    }
}

/* With the edition named, films of that edition; else the person's other films and then those. */
Pool worth_films(Draft *d)
{
    const Asker *k = d->asker;
    IdSpan films = index_edition(k, catalog_award(k->catalog, d->topic->award)->edition);
    IdSpan own = catalog_works(k->catalog, d->topic->subject);
    Pool pool = {NULL, 0, films.ids, films.count, films.count / 2};
    return d->topic->detail ? pool : pool_after(pool, own.ids, own.count < 12 ? own.count : 12);
}

bool worth_fits(const Draft *d, Id option)
{
    Id prize = catalog_award(d->asker->catalog, d->topic->award)->prize;
    return guard_suits_prize(d->asker, prize, option);
}

Truth worth_truth(const Asker *k, const Question *q, uint32_t option)
{
    const Award *asked = award_asked(k, q);
    IdSpan awards = catalog_awards_of_film(k->catalog, option);
    for (int i = 0; i < awards.count; i++) {
        const Award *w = catalog_award(k->catalog, awards.ids[i]);
        if (w->prize == asked->prize && w->result == RESULT_WON && prize_names(w, q->subject) &&
            (!q->detail || w->edition == asked->edition))
            return FACT_YES;
    }
    /* One who did not win it for the film did not win it, where all that the film won is known. */
    Id event = edition_event(k, asked->edition);
    bool known = catalog_film_list_is_whole(k->catalog, option, event, RESULT_WON);
    const PrizeGroup *g = index_group(k, asked->prize, asked->edition);
    return known || (q->detail && g->won_whole) ? FACT_NO : FACT_UNKNOWN;
}

uint64_t worth_fact(const Asker *k, const Question *q)
{
    return award_asked(k, q)->key;
}
