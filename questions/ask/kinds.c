#include "rows.h"

static const struct {
    const char *name, *label_key;
    int base_milli, share;
    OptionType options;
    Relation relation;
    unsigned says;
} named[] = {
#define X(name, label, base, share, options, relation, says)                                       \
    {#name, "kind." #name, base, share, OPT_##options, REL_##relation, says},
    KINDS(X)
#undef X
};

/* The functions that every row has, from its file: `parts` is their prefix. */
#define PARTS(parts) .collect = parts##_collect, .truth = parts##_truth, .fact = parts##_fact

static const KindRow rows[KIND_COUNT] = {
    [KIND_director_of_film] = {WANT_WHOLE | WANT_SINGLE | LIKE_GENDER | NATIVE, 2, "Director",
                               PARTS(relation), .pool = pool_people, .fits = relation_person_fits},
    [KIND_codirector_of_film] = {WANT_WHOLE | LIKE_GENDER | NATIVE, 2, "Director", PARTS(team),
                                 .pool = pool_people, .fits = relation_person_fits},
    [KIND_film_by_director] = {WANT_WHOLE | WANT_SINGLE | NATIVE | PEERS, 6, "Director",
                               PARTS(relation), .pool = pool_films, .fits = relation_film_fits},
    [KIND_not_film_by_director] = {WANT_WHOLE | WANT_SINGLE, 0, "Director", PARTS(odd),
                                   .pool = odd_films, .score = score_alike},
    [KIND_same_director] = {WANT_WHOLE | WANT_SINGLE | NATIVE | PEERS, 6, "Director", PARTS(same),
                            .pool = pool_films, .fits = same_fits},
    [KIND_director_acts] = {0, 0, "Cast", PARTS(acts), .pool = acts_films, .score = score_alike},
    [KIND_director_chain] = {WANT_WHOLE | WANT_SINGLE | NATIVE | PEERS, 6, "Won", PARTS(chain),
                             .pool = pool_films, .fits = chain_fits},
    [KIND_first_film] = {WANT_WHOLE | WANT_SINGLE, 0, "Director", PARTS(extreme),
                         .pool = extreme_films, .fits = extreme_fits, .score = score_alike},
    [KIND_last_film] = {WANT_WHOLE | WANT_SINGLE, 0, "Director", PARTS(extreme),
                        .pool = extreme_films, .fits = extreme_fits, .score = score_alike},
    [KIND_film_between] = {WANT_WHOLE | WANT_SINGLE | WANT_TWO, 6, "Director", PARTS(between),
                           .pool = between_films, .fits = between_fits},
    [KIND_star_of_film] = {SAME_GENDER | NOT_ON_FILM | NATIVE | ACTING, 2, "Star", PARTS(relation),
                           .pool = pool_people, .fits = relation_person_fits,
                           .presumed = cast_presumed},
    [KIND_not_star_of_film] = {SAME_GENDER, 2, "Cast", PARTS(odd), .pool = odd_stars,
                               .score = score_alike},
    [KIND_film_with_star] = {NOT_ON_FILM | NATIVE | ACTING | PEERS, 6, "Star", PARTS(relation),
                             .pool = pool_films, .fits = relation_film_fits,
                             .presumed = cast_presumed},
    [KIND_film_with_both] = {NATIVE | ACTING | PEERS, 6, "Star", PARTS(both), .pool = both_films,
                             .fits = both_fits, .presumed = both_presumed},
    [KIND_link_actor] = {SAME_GENDER | NATIVE | ACTING, 2, "Star", PARTS(link), .pool = link_people,
                         .fits = relation_person_fits, .presumed = link_presumed},
    [KIND_role_player] = {WANT_GENDER | NATIVE | ACTING, 2, "Star", PARTS(role),
                          .pool = role_people, .fits = relation_person_fits},
    [KIND_role_name] = {WANT_GENDER | NATIVE | ACTING | WANT_CLOSE, 2, "Star", PARTS(name),
                        .pool = name_parts, .fits = name_fits},
    [KIND_role_film] = {ACTING, 0, "Star", PARTS(part), .pool = part_films, .score = score_alike},
    [KIND_crew_of_film] = {WANT_WHOLE | WANT_SINGLE | LIKE_GENDER | NATIVE, 2,
                           "Writer, Music, Camera, Editor", PARTS(relation), .pool = pool_people,
                           .fits = relation_person_fits},
    [KIND_film_by_crew] = {WANT_WHOLE | WANT_SINGLE | NATIVE | PEERS, 6,
                           "Writer, Music, Camera, Editor", PARTS(relation), .pool = pool_films,
                           .fits = relation_film_fits},
    [KIND_link_crew] = {WANT_WHOLE | WANT_SINGLE | LIKE_GENDER | NATIVE, 2,
                        "Writer, Music, Camera, Editor", PARTS(link), .pool = pool_people,
                        .fits = relation_person_fits},
    [KIND_year_of_film] = {0, 0, "Year", PARTS(year), .options = year_options},
    [KIND_decade_of_film] = {0, 0, "Year", PARTS(year), .options = decade_options},
    [KIND_film_of_year] = {PEERS, 8, "Year", PARTS(shown), .pool = shown_films, .fits = shown_fits},
    [KIND_earliest_film] = {PEERS, 15, "Year", PARTS(extreme), .pool = extreme_films,
                            .fits = extreme_fits},
    [KIND_latest_film] = {PEERS, 15, "Year", PARTS(extreme), .pool = extreme_films,
                          .fits = extreme_fits},
    [KIND_order_films] = {0, 12, "Year", PARTS(order), .options = order_options},
    [KIND_country_of_film] = {WANT_WHOLE, 0, "Country", PARTS(relation), .pool = pool_countries,
                              .fits = relation_country_fits, .score = relation_country_score},
    [KIND_film_from_country] = {WANT_WHOLE | NATIVE | PEERS, 6, "Country", PARTS(relation),
                                .pool = pool_films, .fits = relation_land_fits},
    [KIND_submitted_country] = {0, 8, "Submitted_by", PARTS(sent), .pool = pool_countries,
                                .fits = sent_fits, .score = relation_country_score},
    [KIND_language_of_film] = {WANT_WHOLE, 0, "Language", PARTS(relation),
                               .pool = relation_languages, .score = relation_language_score},
    [KIND_original_title_of_film] = {OWN_WORDS, 30, "Original_title", PARTS(title),
                                     .pool = title_films, .fits = title_fits, .score = title_score},
    [KIND_title_english] = {OWN_WORDS, 30, "Original_title", PARTS(title), .pool = title_films,
                            .fits = title_fits, .score = title_score},
    [KIND_based_on_author] = {WANT_WHOLE | WANT_SINGLE | LIKE_GENDER | NATIVE, 15, "Based_on",
                              PARTS(relation), .pool = pool_people, .fits = author_fits,
                              .score = author_score},
    [KIND_based_on_work] = {0, 0, "Based_on", PARTS(work), .pool = work_works, .fits = work_fits,
                            .score = work_score},
    [KIND_film_of_work] = {PEERS, 6, "Based_on", PARTS(retold), .pool = pool_films,
                           .fits = retold_fits},
    [KIND_remake_of] = {PEERS, 6, "Remake_of", PARTS(remake), .pool = pool_films,
                        .fits = remake_fits},
    [KIND_genre_odd] = {WANT_WHOLE, 6, "Genre", PARTS(odd), .pool = odd_films, .fits = odd_fits,
                        .score = score_alike},
    [KIND_aw_person_won] = {LIKE_GENDER, 0, "Won", PARTS(winner), .pool = winner_people,
                            .fits = winner_fits},
    [KIND_aw_film_won] = {0, 0, "Won", PARTS(prize), .pool = prize_films, .fits = prize_fits},
    [KIND_aw_person_nominated] = {LIKE_GENDER, 0, "Nominated", PARTS(winner), .pool = winner_people,
                                  .fits = winner_fits},
    [KIND_aw_film_nominated] = {0, 0, "Nominated", PARTS(prize), .pool = prize_films,
                                .fits = prize_fits},
    [KIND_not_aw_film_nominated] = {0, 0, "Nominated", PARTS(prize), .pool = prize_films,
                                    .fits = prize_fits},
    [KIND_not_aw_person_nominated] = {LIKE_GENDER, 0, "Nominated", PARTS(winner),
                                      .pool = winner_people, .fits = winner_fits},
    [KIND_aw_cat_of_film] = {0, 0, "Won", PARTS(category), .pool = category_prizes,
                             .fits = category_fits, .score = score_alike},
    [KIND_aw_film_of_person] = {0, 0, "Won", PARTS(worth), .pool = worth_films, .fits = worth_fits},
    [KIND_aw_ever_won_person] = {LIKE_GENDER, 0, "Won", PARTS(ever), .pool = ever_people,
                                 .fits = ever_fits, .score = score_alike},
    [KIND_not_aw_ever_won_person] = {LIKE_GENDER, 0, "Won", PARTS(ever), .pool = ever_people,
                                     .fits = ever_fits, .score = score_alike},
    [KIND_aw_count] = {0, 0, "Won", PARTS(count), .options = count_options},
    [KIND_aw_most_wins] = {0, 0, "Won", PARTS(most), .pool = most_films},
    [KIND_aw_edition_year] = {0, 0, "Won", PARTS(held), .options = held_options},
    [KIND_aw_double] = {0, 0, "Won", PARTS(prize), .pool = prize_films, .fits = prize_fits},
    [KIND_song_film] = {PEERS, 6, "Song", PARTS(song), .pool = song_films},
    [KIND_fest_winner_film] = {0, 0, "Won", PARTS(prize), .pool = prize_films, .fits = prize_fits},
    [KIND_fest_prize_of_film] = {0, 0, "Won", PARTS(category), .pool = category_prizes,
                                 .fits = category_fits, .score = score_alike},
    [KIND_fest_of_film] = {0, 0, "Won", PARTS(festival), .pool = festival_events,
                           .score = score_alike},
    [KIND_fest_year] = {0, 0, "Won", PARTS(held), .options = held_options},
    [KIND_fest_prize_place] = {0, 0, "Prize", PARTS(place), .pool = festival_events,
                               .score = score_alike},
    [KIND_written] = {0, 0, "Ask", PARTS(written), .options = written_options},
};

const char *kind_name(int kind)
{
    return named[kind].name;
}

const char *kind_label_key(int kind)
{
    return named[kind].label_key;
}

int kind_base_milli(int kind)
{
    return named[kind].base_milli;
}

int kind_share(int kind)
{
    return named[kind].share;
}

OptionType kind_options(int kind)
{
    return named[kind].options;
}

Relation kind_relation(int kind)
{
    return named[kind].relation;
}

unsigned kind_says(int kind)
{
    return named[kind].says;
}

bool kind_is_dated(const Question *q)
{
    return (named[q->kind].says & SAYS_DATE) || (q->kind == KIND_aw_film_of_person && q->detail);
}

int kind_find(Str name)
{
    for (int i = 0; i < KIND_COUNT; i++)
        if (str_equal(name, str_from_c(named[i].name)))
            return i;
    return -1;
}

const KindRow *kind_row(int kind)
{
    return &rows[kind];
}
