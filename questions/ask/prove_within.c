/* prove_within.c -- can the numbers of a question be looked up at all? Asked before anything else,
 * for whoever feeds the prover bytes from elsewhere must get an answer, whatever they are. */
#include "prove_case.h"

#define YEAR_MOST 9999 /* a year, decade or number among the options */

/* What a kind needs beside a film and what its stem says. */
enum {
    NEEDS_FILM2 = 1,
    NEEDS_FILM3 = 2,
    NEEDS_AWARD = 4,
    NEEDS_AWARD2 = 8,
    NEEDS_JOB = 16,            /* in `relation` */
    NEEDS_STAR = 32,           /* in `detail`: a star of the film, */
    NEEDS_SOURCE_OF_FILM = 64, /* a source of it, */
    NEEDS_SOURCE = 128,        /* any source, */
    NEEDS_SONG = 256,
    NEEDS_SPAN = 512, /* two years */
    NEEDS_WRITTEN = 1024,
    NEEDS_NO_FILM = 2048,
    NEEDS_YEAR = 4096
};

static const uint16_t needs[KIND_COUNT] = {
    [KIND_director_chain] = NEEDS_FILM2 | NEEDS_AWARD,
    [KIND_film_between] = NEEDS_FILM2 | NEEDS_FILM3,
    [KIND_star_of_film] = NEEDS_STAR,
    [KIND_film_with_star] = NEEDS_STAR,
    [KIND_link_actor] = NEEDS_FILM2,
    [KIND_role_player] = NEEDS_STAR,
    [KIND_role_name] = NEEDS_STAR,
    [KIND_role_film] = NEEDS_STAR,
    [KIND_crew_of_film] = NEEDS_JOB,
    [KIND_film_by_crew] = NEEDS_JOB,
    [KIND_link_crew] = NEEDS_JOB | NEEDS_FILM2,
    [KIND_film_of_year] = NEEDS_YEAR,
    [KIND_order_films] = NEEDS_FILM2 | NEEDS_FILM3,
    [KIND_based_on_author] = NEEDS_SOURCE_OF_FILM,
    [KIND_based_on_work] = NEEDS_SOURCE_OF_FILM,
    [KIND_film_of_work] = NEEDS_SOURCE,
    [KIND_aw_person_won] = NEEDS_AWARD,
    [KIND_aw_film_won] = NEEDS_AWARD,
    [KIND_aw_person_nominated] = NEEDS_AWARD,
    [KIND_aw_film_nominated] = NEEDS_AWARD,
    [KIND_not_aw_film_nominated] = NEEDS_AWARD | NEEDS_AWARD2,
    [KIND_not_aw_person_nominated] = NEEDS_AWARD | NEEDS_AWARD2,
    [KIND_aw_cat_of_film] = NEEDS_AWARD,
    [KIND_aw_film_of_person] = NEEDS_AWARD,
    [KIND_aw_ever_won_person] = NEEDS_AWARD | NEEDS_SPAN,
    [KIND_not_aw_ever_won_person] = NEEDS_AWARD | NEEDS_SPAN,
    [KIND_aw_count] = NEEDS_AWARD,
    [KIND_aw_most_wins] = NEEDS_AWARD,
    [KIND_aw_edition_year] = NEEDS_AWARD,
    [KIND_aw_double] = NEEDS_AWARD | NEEDS_AWARD2,
    [KIND_song_film] = NEEDS_SONG,
    [KIND_fest_winner_film] = NEEDS_AWARD,
    [KIND_fest_prize_of_film] = NEEDS_AWARD,
    [KIND_fest_of_film] = NEEDS_AWARD,
    [KIND_fest_year] = NEEDS_AWARD,
    [KIND_fest_prize_place] = NEEDS_NO_FILM,
    [KIND_written] = NEEDS_NO_FILM | NEEDS_WRITTEN,
};

EntityType prove_subject_type(int kind)
{
    if (kind == KIND_film_from_country)
        return ENT_COUNTRY;
    if (kind == KIND_genre_odd)
        return ENT_GENRE;
    return kind_says(kind) & SAYS_PERSON ? ENT_PERSON : ENT_COUNT;
}

static bool is_below(uint32_t id, int count)
{
    return count > 0 && id < (uint32_t)count;
}

/* One of `count`; or none, where none is needed. */
static bool is_id(Id id, int count, bool needed)
{
    return id == NO_ID ? !needed : is_below(id, count);
}

static bool is_option(const Catalog *c, const Question *q, uint32_t o)
{
    switch ((OptionType)q->option_type) {
    case OPT_FILM:
    case OPT_ORIGINAL:
    case OPT_TITLE:
        return is_below(o, catalog_count(c, ENT_FILM));
    case OPT_PERSON:
        return is_below(o, catalog_count(c, ENT_PERSON));
    case OPT_COUNTRY:
        return is_below(o, catalog_count(c, ENT_COUNTRY));
    case OPT_LANGUAGE:
        return is_below(o, catalog_count(c, ENT_LANGUAGE));
    case OPT_PRIZE:
        return is_below(o, catalog_prize_count(c));
    case OPT_EVENT:
        return is_below(o, catalog_event_count(c));
    case OPT_WORK:
        return is_below(o, catalog_source_count(c));
    case OPT_ROLE:
        return is_below(o, catalog_part_count(c));
    case OPT_YEAR:
    case OPT_DECADE:
    case OPT_NUMBER:
        return o <= YEAR_MOST;
    case OPT_ORDER:
        return o < 6;
    case OPT_TEXT:
        return o <= (uint32_t)catalog_written(c, q->detail)->wrong_count;
    case OPT_COUNT:
        break;
    }
    return false;
}

static bool is_subject(const Catalog *c, const Question *q)
{
    EntityType type = prove_subject_type(q->kind);
    if (q->kind == KIND_fest_prize_place)
        return is_id(q->subject, catalog_prize_count(c), true);
    bool needed = type != ENT_COUNT;
    return is_id(q->subject, catalog_count(c, needed ? type : ENT_PERSON), needed) &&
           is_id(q->subject2, catalog_count(c, ENT_PERSON),
                 (kind_says(q->kind) & SAYS_PERSON2) != 0);
}

static bool is_detail(const Catalog *c, const Question *q, unsigned need)
{
    int count;
    if (need & NEEDS_STAR)
        return q->detail >= 0 && q->detail < catalog_values(c, REL_STAR, q->film).count;
    if (need & NEEDS_SOURCE_OF_FILM) {
        catalog_sources_of(c, q->film, &count);
        return q->detail >= 0 && q->detail < count;
    }
    if (need & NEEDS_SOURCE)
        return q->detail >= 0 && q->detail < catalog_source_count(c);
    if (need & NEEDS_SONG)
        return q->detail >= 0 && q->detail < catalog_song_count(c);
    if (need & NEEDS_WRITTEN)
        return q->detail >= 0 && q->detail < catalog_written_count(c);
    if (need & NEEDS_YEAR)
        return q->detail >= 0 && q->detail <= YEAR_MOST;
    if (need & NEEDS_SPAN)
        return q->detail > 0 && q->detail / 10000 <= q->detail % 10000;
    return true;
}

static bool is_relation(const Question *q, unsigned need)
{
    if (!(need & NEEDS_JOB))
        return kind_relation(q->kind) == REL_COUNT || q->relation == kind_relation(q->kind);
    return q->relation == REL_WRITER || q->relation == REL_MUSIC || q->relation == REL_CAMERA ||
           q->relation == REL_EDITOR;
}

bool prove_is_countable(const Question *q)
{
    int least = q->kind == KIND_written ? 2 : 3;
    return q->option_count >= least && q->option_count <= OPTIONS_MAX && q->key < q->option_count;
}

bool prove_is_within(const Catalog *c, const Question *q)
{
    if (q->kind >= KIND_COUNT || q->option_type != kind_options(q->kind) || q->relation > REL_COUNT)
        return false;
    unsigned need = needs[q->kind];
    int films = catalog_count(c, ENT_FILM), awards = catalog_award_count(c);
    if (!is_id(q->film, films, !(need & NEEDS_NO_FILM)) ||
        !is_id(q->film2, films, (need & NEEDS_FILM2) != 0) ||
        !is_id(q->film3, films, (need & NEEDS_FILM3) != 0) ||
        !is_id(q->award, awards, (need & NEEDS_AWARD) != 0) ||
        !is_id(q->award2, awards, (need & NEEDS_AWARD2) != 0))
        return false;
    if (!is_subject(c, q) || !is_detail(c, q, need) || !is_relation(q, need))
        return false;
    for (int i = 0; i < q->option_count; i++)
        if (!is_option(c, q, q->option[i]))
            return false;
    return true;
}
