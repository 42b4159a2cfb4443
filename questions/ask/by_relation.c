/* by_relation.c -- kinds that rest on a relation: the film asks for the value, or the value for it.
 */
#include "guards.h"

static const Relation crafts[] = {REL_WRITER, REL_MUSIC, REL_CAMERA, REL_EDITOR};
enum { CRAFTS = sizeof crafts / sizeof *crafts };

/* Does the stem name the value, so that the film is asked for? */
static bool asks_film(int kind)
{
    return kind_options(kind) == OPT_FILM;
}

static int option_type_of(Relation r)
{
    switch (relation_domain(r)) {
    case ENT_PERSON: return OPT_PERSON;
    case ENT_LANGUAGE: return OPT_LANGUAGE;
    default: return OPT_COUNTRY;
    }
}

static uint32_t rank_of(const Asker *k, const Topic *t, int kind)
{
    if (kind_options(kind) == OPT_PERSON)
        return pool_rank(k, (Relation)t->relation, t->key, card_of(k, OPT_FILM, t->film)->first);
    uint32_t at = 0;
    while (kind_options(kind) == OPT_COUNTRY && k->countries[at] != t->key)
        at++;
    return at;
}

static bool was_named_before(IdSpan values, int i)
{
    for (int j = 0; j < i; j++)
        if (values.ids[j] == values.ids[i])
            return true;
    return false;
}

/* May this list be asked about by the row's demands? */
static Silence list_fits(const Asker *k, int kind, Relation r, Id film)
{
    unsigned demands = kind_row(kind)->demands;
    if ((demands & WANT_WHOLE) && !catalog_is_whole(k->catalog, r, film))
        return SILENCE_PARTIAL;
    if ((demands & WANT_SINGLE) && guard_is_team(k, r, film))
        return SILENCE_TEAM;
    return SILENCE_OK;
}

/* The words by which a stem names a country; people are named by their cards. */
static const WordSet *said_of(const Asker *k, int kind, Id value)
{
    return kind == KIND_film_from_country ? &card_of(k, OPT_COUNTRY, value)->look.words : NULL;
}

/* Is the language heard in more than half of the country's films, of so many at least? */
static bool speaks(const Asker *k, Id country, Id language, int least)
{
    IdSpan films = catalog_films(k->catalog, REL_COUNTRY, country);
    int spoken = 0, known = 0;
    for (int f = 0; f < films.count; f++) {
        IdSpan languages = catalog_values(k->catalog, REL_LANGUAGE, films.ids[f]);
        known += languages.count > 0;
        for (int i = 0; i < languages.count; i++)
            spoken += languages.ids[i] == language;
    }
    return known >= least && 2 * spoken > known;
}

/* Is it what one expects of the country? "Which language is heard in 12 Angry Men?" is no question.
 * Where a country has few films here, nothing is to be expected. */
static bool is_plain_language(const Asker *k, Id film, Id language)
{
    enum { FEW = 5 };
    IdSpan countries = catalog_values(k->catalog, REL_COUNTRY, film);
    return countries.count && speaks(k, countries.ids[0], language, FEW);
}

/* Does the title speak the country's language? "Which country took part in La Dolce Vita" is a
 * question of France, not of Italy. */
bool relation_title_tells(const Asker *k, Id film, Id country)
{
    IdSpan languages = catalog_values(k->catalog, REL_LANGUAGE, film);
    return languages.count && guard_title_is_foreign(k, film) &&
           speaks(k, country, languages.ids[0], 1);
}

/* Made alone by the country that made most films of all: nobody would wonder. */
static bool is_plain_country(const Asker *k, Id film)
{
    enum { FEW = 50 };
    IdSpan countries = catalog_values(k->catalog, REL_COUNTRY, film);
    return countries.count == 1 && k->country_count && countries.ids[0] == k->countries[0] &&
           catalog_films(k->catalog, REL_COUNTRY, k->countries[0]).count > FEW;
}

static void offer(Asker *k, int kind, Relation r, Id film, int i)
{
    Id value = catalog_values(k->catalog, r, film).ids[i];
    Silence why = list_fits(k, kind, r, film);
    int place = r == REL_AUTHOR ? source_of_author(k, film, value) : i;
    if (why == SILENCE_OK && place < 0)
        why = SILENCE_TEAM;
    if (why == SILENCE_OK && r == REL_LANGUAGE && is_plain_language(k, film, value))
        why = SILENCE_PLAIN;
    if (why == SILENCE_OK && r == REL_COUNTRY && is_plain_country(k, film))
        why = SILENCE_PLAIN;
    if (why == SILENCE_OK && kind == KIND_country_of_film && relation_title_tells(k, film, value))
        why = SILENCE_LEAK;
    if (why == SILENCE_OK && asks_film(kind) && !card_of(k, option_type_of(r), value)->usable)
        why = SILENCE_NAME;
    if (why != SILENCE_OK) {
        topics_turn_down(k, kind, why);
        return;
    }
    Topic t = topic_of(kind);
    t.relation = (uint8_t)r;
    t.film = film;
    t.key = asks_film(kind) ? film : value;
    t.subject = asks_film(kind) ? value : NO_ID;
    t.detail = place;
    t.rank = asks_film(kind) ? k->year_rank[film] : rank_of(k, &t, kind);
    int detail = relation_domain(r) != ENT_PERSON || r == REL_DIRECTOR || r == REL_AUTHOR ? 0
                 : r == REL_STAR ? (i >= 2 ? 500 : 0)
                                 : 1000;
    topics_offer(k, kind, t, said_of(k, kind, value), detail);
}

static void collect_from(Asker *k, int kind, Relation r)
{
    for (int f = 0; f < k->card_count[OPT_FILM]; f++) {
        IdSpan values = catalog_values(k->catalog, r, k->films[f]);
        for (int i = 0; guard_film_is_asked(k, k->films[f]) && i < values.count; i++)
            if (!was_named_before(values, i))
                offer(k, kind, r, k->films[f], i);
    }
}

void relation_collect(Asker *k, int kind)
{
    if (kind_relation(kind) != REL_COUNT) {
        collect_from(k, kind, kind_relation(kind));
        return;
    }
    for (int i = 0; i < CRAFTS; i++)
        collect_from(k, kind, crafts[i]);
}

Truth relation_truth(const Asker *k, const Question *q, uint32_t option)
{
    if (q->option_type == OPT_FILM)
        return fact_is(k->catalog, (Relation)q->relation, option, q->subject);
    return fact_is(k->catalog, (Relation)q->relation, q->film, option);
}

uint64_t relation_fact(const Asker *k, const Question *q)
{
    Id value = q->option_type == OPT_FILM ? q->subject : q->option[q->key];
    return fact_key(k->catalog, (Relation)q->relation, q->film, value);
}

bool cast_presumed(const Asker *k, const Question *q, uint32_t option)
{
    if (q->option_type == OPT_FILM)
        return fact_presumed_not_in_cast(k->catalog, option, q->subject);
    return fact_presumed_not_in_cast(k->catalog, q->film, option);
}

/* A film that says nothing of the relation can prove nothing. */
bool relation_film_fits(const Draft *d, Id option)
{
    return catalog_values(d->asker->catalog, (Relation)d->topic->relation, option).count > 0 &&
           !guard_is_of_other_sort(d, option);
}

/* Of an acted film, nobody who only ever made cartoons. */
bool relation_person_fits(const Draft *d, Id option)
{
    const Asker *k = d->asker;
    bool drawn = card_of(k, OPT_FILM, d->topic->film)->look.shape & SHAPE_ANIMATED;
    return !guard_is_stranger(d, option) &&
           (d->topic->relation != REL_DIRECTOR || drawn || !card_of(k, OPT_PERSON, option)->draws);
}

/* ---- countries */

/* Is one of the two what became of the other, or of both? */
static bool is_same_land(const Asker *k, Id a, Id b)
{
    return card_of(k, OPT_COUNTRY, a)->look.family == card_of(k, OPT_COUNTRY, b)->look.family;
}

/* Of the films from a country, none from what that became or came from. */
bool relation_land_fits(const Draft *d, Id option)
{
    IdSpan own = catalog_values(d->asker->catalog, REL_COUNTRY, option);
    for (int i = 0; i < own.count; i++)
        if (is_same_land(d->asker, own.ids[i], d->topic->subject))
            return false;
    return own.count > 0;
}

bool relation_country_fits(const Draft *d, Id option)
{
    const Asker *k = d->asker;
    const Card *card = card_of(k, OPT_COUNTRY, option);
    if ((card->first && card->first > d->year) || (card->last && card->last < d->year))
        return false;
    /* Not what a state that still was became later, as Russia is of the Soviet Union. */
    if (d->year <= k->heir_until[option] && d->year >= k->heir_from[option])
        return false;
    IdSpan own = catalog_values(k->catalog, REL_COUNTRY, d->topic->film);
    for (int i = 0; i < own.count; i++)
        if (is_same_land(k, own.ids[i], option))
            return false;
    return true;
}

/* One region, or parts of one continent, as their last words say: "Southern Europe". */
static int nearness(Str a, Str b)
{
    if (str_equal(a, b))
        return 350;
    Str x = str_slice(a, (size_t)(str_find_last(a, S(" ")) + 1), a.n);
    Str y = str_slice(b, (size_t)(str_find_last(b, S(" ")) + 1), b.n);
    return str_equal(x, y) ? 200 : 50;
}

static int fame_apart(const Draft *d, int option_type, Id option)
{
    int apart = card_of(d->asker, option_type, d->q->option[0])->fame -
                card_of(d->asker, option_type, option)->fame;
    return apart < 0 ? -apart : apart;
}

int relation_country_score(const Draft *d, Id option)
{
    const Names *n = catalog_names(d->asker->catalog);
    int near = nearness(n->countries[d->q->option[0]].region, n->countries[option].region);
    return 200 + near + 250 - fame_apart(d, OPT_COUNTRY, option) / 4;
}

/* ---- languages: those spoken in films of the same countries come nearest */

Pool relation_languages(Draft *d)
{
    return (Pool){NULL, 0, d->asker->languages, d->asker->language_count, 0};
}

int relation_language_score(const Draft *d, Id option)
{
    const Card *key = card_of(d->asker, OPT_LANGUAGE, d->q->option[0]);
    const Card *card = card_of(d->asker, OPT_LANGUAGE, option);
    int together = key->countries & card->countries ? 250 : 0;
    return 350 + together + 250 - fame_apart(d, OPT_LANGUAGE, option) / 4;
}
