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

/* A kind on a relation asks for the value of a film or, `from_value`, for the film of a value. */
static const KindRow rows[KIND_COUNT] = {
    [KIND_director_of_film] = {
        OPT_PERSON, REL_DIRECTOR, false, WANT_WHOLE | WANT_SINGLE | LIKE_GENDER, 2, "Director",
        relation_collect, relation_people, NULL, NULL, NULL,
        relation_truth, relation_fact, relation_about},
    [KIND_film_by_director] = {
        OPT_FILM, REL_DIRECTOR, true, WANT_WHOLE | WANT_SINGLE, 6, "Director",
        relation_collect, relation_films, relation_film_fits, NULL, NULL,
        relation_truth, relation_fact, relation_about},
    [KIND_star_of_film] = {
        OPT_PERSON, REL_STAR, false, SAME_GENDER | MAY_PRESUME | NOT_ON_FILM, 2, "Star",
        relation_collect, relation_people, NULL, NULL, NULL,
        relation_truth, relation_fact, relation_about},
    [KIND_film_with_star] = {
        OPT_FILM, REL_STAR, true, MAY_PRESUME | NOT_ON_FILM, 6, "Star",
        relation_collect, relation_films, relation_film_fits, NULL, NULL,
        relation_truth, relation_fact, relation_about},
    [KIND_role_player] = {
        OPT_PERSON, REL_STAR, false, WANT_GENDER, 2, "Star",
        role_collect, role_people, NULL, NULL, NULL,
        role_truth, role_fact, role_about},
    [KIND_year_of_film] = {
        OPT_YEAR, REL_COUNT, false, YEAR_ASKED, 0, "Year",
        year_collect, NULL, NULL, NULL, year_options,
        year_truth, year_fact, year_about},
    [KIND_country_of_film] = {
        OPT_COUNTRY, REL_COUNTRY, false, WANT_WHOLE, 0, "Country",
        relation_collect, relation_countries, relation_country_fits, relation_country_score, NULL,
        relation_truth, relation_fact, relation_about},
    [KIND_based_on_author] = {
        OPT_PERSON, REL_AUTHOR, false, WANT_WHOLE | WANT_SINGLE | LIKE_GENDER, 15, "Based_on",
        relation_collect, relation_people, relation_author_fits, relation_author_score, NULL,
        relation_truth, relation_fact, relation_about},
    [KIND_aw_film_won] = {
        OPT_FILM, REL_COUNT, true, DATED, 0, "Won",
        prize_collect, prize_films, prize_fits, NULL, NULL,
        prize_truth, prize_fact, prize_about},
    [KIND_fest_winner_film] = {
        OPT_FILM, REL_COUNT, true, DATED, 0, "Won",
        prize_collect, prize_films, prize_fits, NULL, NULL,
        prize_truth, prize_fact, prize_about},
    [KIND_written] = {
        OPT_TEXT, REL_COUNT, false, 0, 0, "Ask",
        written_collect, NULL, NULL, NULL, written_options,
        written_truth, written_fact, written_about},
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
