/* prove_truth.c -- of every option: is it right? The key must be, and no other may be. */
#include "prove_case.h"

#include "utf8.h"

/* ---- plain relations: the film asks for the value, or the value for the film */

static Known is_value(const Case *k, uint32_t o)
{
    return prove_related(k->c, prove_relation(k), k->q->film, o);
}

static Known has_subject(const Case *k, uint32_t o)
{
    return prove_related(k->c, prove_relation(k), o, k->q->subject);
}

/* What came from the Soviet Union came from Russia, or did not: nothing sure. But nothing comes from
 * a state long after its end. */
static Known is_from_subject(const Case *k, uint32_t o)
{
    Known known = has_subject(k, o);
    int end = catalog_names(k->c)->countries[k->q->subject].to;
    if (end && catalog_film(k->c, o)->year > end + 2)
        return known;
    IdSpan own = catalog_values(k->c, REL_COUNTRY, o);
    for (int i = 0; i < own.count && known == IS_NOT; i++)
        if (prove_same_land(catalog_names(k->c), own.ids[i], k->q->subject))
            known = UNSURE;
    return known;
}

/* Its author's word; but what is said to be right as well is not wrong. */
static Known is_right_text(const Case *k, uint32_t text)
{
    const Written *w = catalog_written(k->c, k->q->detail);
    if (text == 0)
        return IS_SO;
    Str wrong = w->wrong[text - 1], folded = fold_text(k->a, wrong);
    for (int i = 0; i < w->also_count; i++)
        if (str_equal(w->also[i], wrong) ||
            (folded.n && str_equal(fold_text(k->a, w->also[i]), folded)))
            return IS_SO;
    return IS_NOT;
}

static KnownOf *const truths[KIND_COUNT] = {
    [KIND_director_of_film] = is_value,
    [KIND_codirector_of_film] = is_value,
    [KIND_film_by_director] = has_subject,
    [KIND_not_film_by_director] = has_subject,
    [KIND_same_director] = prove_true_director,
    [KIND_director_acts] = prove_true_actor,
    [KIND_director_chain] = prove_true_chain,
    [KIND_first_film] = prove_true_extreme,
    [KIND_last_film] = prove_true_extreme,
    [KIND_film_between] = prove_true_between,
    [KIND_star_of_film] = is_value,
    [KIND_not_star_of_film] = is_value,
    [KIND_film_with_star] = has_subject,
    [KIND_film_with_both] = prove_true_with_both,
    [KIND_link_actor] = prove_true_link,
    [KIND_role_player] = prove_true_player,
    [KIND_role_name] = prove_true_role,
    [KIND_role_film] = prove_true_role_film,
    [KIND_crew_of_film] = is_value,
    [KIND_film_by_crew] = has_subject,
    [KIND_link_crew] = prove_true_link,
    [KIND_year_of_film] = prove_true_year,
    [KIND_decade_of_film] = prove_true_decade,
    [KIND_film_of_year] = prove_true_of_year,
    [KIND_earliest_film] = prove_true_extreme,
    [KIND_latest_film] = prove_true_extreme,
    [KIND_order_films] = prove_true_order,
    [KIND_country_of_film] = is_value,
    [KIND_film_from_country] = is_from_subject,
    [KIND_submitted_country] = prove_true_submitted,
    [KIND_language_of_film] = is_value,
    [KIND_original_title_of_film] = prove_true_original,
    [KIND_title_english] = prove_true_title,
    [KIND_based_on_author] = is_value,
    [KIND_based_on_work] = prove_true_work,
    [KIND_film_of_work] = prove_true_of_work,
    [KIND_remake_of] = prove_true_remake,
    [KIND_genre_odd] = prove_true_genre,
    [KIND_aw_person_won] = prove_true_person_won,
    [KIND_aw_film_won] = prove_true_film_won,
    [KIND_aw_person_nominated] = prove_true_person_nominated,
    [KIND_aw_film_nominated] = prove_true_film_nominated,
    [KIND_not_aw_film_nominated] = prove_true_film_nominated,
    [KIND_not_aw_person_nominated] = prove_true_person_nominated,
    [KIND_aw_cat_of_film] = prove_true_prize,
    [KIND_aw_film_of_person] = prove_true_film_of_person,
    [KIND_aw_ever_won_person] = prove_true_ever_won,
    [KIND_not_aw_ever_won_person] = prove_true_ever_won,
    [KIND_aw_count] = prove_true_count,
    [KIND_aw_most_wins] = prove_true_most,
    [KIND_aw_edition_year] = prove_true_edition_year,
    [KIND_aw_double] = prove_true_double,
    [KIND_song_film] = prove_true_song,
    [KIND_fest_winner_film] = prove_true_film_won,
    [KIND_fest_prize_of_film] = prove_true_prize,
    [KIND_fest_of_film] = prove_true_festival,
    [KIND_fest_year] = prove_true_festival_year,
    [KIND_fest_prize_place] = prove_true_place,
    [KIND_written] = is_right_text,
};

/* What makes an option the right one: that it is so, or with NOT that it is not. */
static Known is_right(const Case *k, int i)
{
    KnownOf *truth = truths[k->q->kind];
    Known known = truth ? truth(k, k->q->option[i]) : UNSURE;
    return prove_says(k, SAYS_NOT) ? (Known)-known : known;
}

Verdict prove_truth(const Case *k)
{
    for (int i = 0; i < k->q->option_count; i++) {
        Known right = is_right(k, i);
        bool marked = k->q->presumed >> i & 1;
        if (i == k->q->key && right != IS_SO)
            return prove_broken("the key is not true", i);
        if (i != k->q->key && right == IS_SO)
            return prove_broken("two right options", i);
        if (right != UNSURE) {
            if (marked)
                return prove_broken("an option is marked as presumed that is known", i);
            continue;
        }
        if (!prove_may_presume(k, k->q->option[i]))
            return prove_broken("a wrong option may be right", i);
        if (!marked)
            return prove_broken("a presumed option is not marked", i);
    }
    return k->q->presumed >> k->q->option_count ? prove_broken("presumes of no option", -1)
                                                : prove_fair();
}
