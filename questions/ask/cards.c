/* cards.c -- a card for every film, person and country: what the guards compare. */
#include "cards.h"

#include "utf8.h"

/* Genres fit a word of bits, so that only how many are shared counts; countries do not, and are
 * told by their keys, so that ids do not matter. */
static uint64_t genre_bits(const Catalog *c, Id film)
{
    uint64_t set = 0;
    IdSpan genres = catalog_values(c, REL_GENRE, film);
    for (int i = 0; i < genres.count; i++)
        set |= (uint64_t)1 << (genres.ids[i] & 63);
    return set;
}

static uint64_t country_bit(const Catalog *c, Id country)
{
    return (uint64_t)1 << (catalog_key(c, ENT_COUNTRY, country) & 63);
}

static uint64_t country_bits(const Catalog *c, Id film)
{
    uint64_t set = 0;
    IdSpan countries = catalog_values(c, REL_COUNTRY, film);
    for (int i = 0; i < countries.count; i++)
        set |= country_bit(c, countries.ids[i]);
    return set;
}

/* Are its languages given, and is English none of them? */
static bool is_foreign(const Catalog *c, Id film, Id english)
{
    IdSpan languages = catalog_values(c, REL_LANGUAGE, film);
    for (int i = 0; i < languages.count; i++)
        if (languages.ids[i] == english)
            return false;
    return languages.count > 0;
}

static unsigned kind_shape(unsigned kind)
{
    unsigned shape = 0;
    if (kind & FILM_ANIMATED)
        shape |= SHAPE_ANIMATED;
    if (kind & FILM_DOCUMENTARY)
        shape |= SHAPE_DOCUMENTARY;
    if (kind & FILM_SHORT)
        shape |= SHAPE_SHORT;
    return shape;
}

static bool has_year(Str title)
{
    enum { DIGITS = 4 };
    int run = 0;
    for (size_t i = 0; i < title.n && run < DIGITS; i++)
        run = title.s[i] >= '0' && title.s[i] <= '9' ? run + 1 : 0;
    return run == DIGITS;
}

static void make_film(Asker *k, Id id, Id english)
{
    const Film *f = catalog_film(k->catalog, id);
    Card *card = &k->cards[OPT_FILM][id];
    /* With its article, as it is shown: "The Bear" beside "The Ear". */
    Str folded = fold_text(k->arena, f->title);
    card->look = look_make(f->title, folded, f->titles, f->title_count, k->arena);
    card->look.family = f->title_group + 1;
    card->look.shape |= (uint16_t)kind_shape(f->kind);
    if (is_foreign(k->catalog, id, english))
        card->look.shape |= SHAPE_FOREIGN;
    IdSpan languages = catalog_values(k->catalog, REL_LANGUAGE, id);
    card->english = languages.count && languages.ids[0] == english;
    card->genres = genre_bits(k->catalog, id);
    card->countries = country_bits(k->catalog, id);
    card->first = card->last = (int16_t)f->year;
    card->fame = (int16_t)f->fame;
    card->shared = f->marks & MARK_TITLE_SHARED;
    for (int t = 0; t < f->title_count; t++)
        card->holds_year |= has_year(f->titles[t]);
    /* Which of two films is meant cannot be told by title and year. */
    card->usable = f->folded.n && !(f->marks & (MARK_TITLE_TWIN | MARK_DOUBTFUL));
}

/* What a person's films have in common with other films. */
static void add_films(Asker *k, Id id, Relation r, bool *english_spoken, bool *known)
{
    Card *card = &k->cards[OPT_PERSON][id];
    IdSpan films = catalog_films(k->catalog, r, id);
    for (int i = 0; i < films.count; i++) {
        const Card *film = card_of(k, OPT_FILM, films.ids[i]);
        card->genres |= film->genres;
        card->countries |= film->countries;
        if (film->look.shape & SHAPE_FOREIGN)
            *known = true;
        else if (catalog_values(k->catalog, REL_LANGUAGE, films.ids[i]).count)
            *english_spoken = true;
    }
}

static bool only_draws(const Asker *k, Id person)
{
    IdSpan films = catalog_films(k->catalog, REL_DIRECTOR, person);
    int drawn = 0;
    for (int i = 0; i < films.count; i++)
        drawn += (card_of(k, OPT_FILM, films.ids[i])->look.shape & SHAPE_ANIMATED) != 0;
    return drawn && drawn == films.count;
}

static void make_person(Asker *k, Id id)
{
    const Person *p = catalog_person(k->catalog, id);
    Card *card = &k->cards[OPT_PERSON][id];
    card->look = look_make(p->name, p->folded, p->aliases, p->alias_count, k->arena);
    card->look.family = look_last_word(p->folded);
    if (p->namesake && p->tag.n) { /* shown as "Steve McQueen (director)" */
        card->look.length = look_count(card->look.length + utf8_length(p->tag) + 3);
        card->look.shape |= SHAPE_BRACKET;
    }
    bool english_spoken = false, known = false;
    for (int r = 0; r < REL_COUNT; r++)
        if (relation_domain((Relation)r) == ENT_PERSON)
            add_films(k, id, (Relation)r, &english_spoken, &known);
    if (known && !english_spoken)
        card->look.shape |= SHAPE_FOREIGN;
    card->first = (int16_t)p->first;
    card->last = (int16_t)p->last;
    card->fame = (int16_t)p->fame;
    card->gender = (uint8_t)p->gender;
    card->draws = only_draws(k, id);
    card->usable = p->folded.n && !p->ambiguous && !p->group;
}

/* What became of it in the end, the same for all that went into it: West Germany and Germany are no
 * pair to choose from. */
static Id heir_of(const Names *n, Id country)
{
    enum { STEPS = 6 };
    for (int i = 0; i < STEPS && n->countries[country].successor != NAMES_NONE; i++)
        country = n->countries[country].successor;
    return country;
}

static void make_country(Asker *k, Id id)
{
    const Country *n = &catalog_names(k->catalog)->countries[id];
    Card *card = &k->cards[OPT_COUNTRY][id];
    Str folded = fold_text(k->arena, n->name);
    card->look = look_make(n->name, folded, &n->adjective, 1, k->arena);
    card->look.family = heir_of(catalog_names(k->catalog), id) + 1;
    card->countries = country_bit(k->catalog, id);
    card->first = (int16_t)n->from;
    card->last = (int16_t)n->to;
    card->usable = catalog_films(k->catalog, REL_COUNTRY, id).count > 0;
}

static void make_room(Asker *k)
{
    const Catalog *c = k->catalog;
    int films = catalog_count(c, ENT_FILM);
    const int counts[OPT_THINGS] = {
        [OPT_FILM] = films, [OPT_ORIGINAL] = films, [OPT_TITLE] = films,
        [OPT_PERSON] = catalog_count(c, ENT_PERSON),
        [OPT_COUNTRY] = catalog_count(c, ENT_COUNTRY),
        [OPT_LANGUAGE] = catalog_count(c, ENT_LANGUAGE),
        [OPT_PRIZE] = catalog_prize_count(c), [OPT_EVENT] = catalog_event_count(c),
        [OPT_WORK] = catalog_source_count(c), [OPT_ROLE] = catalog_part_count(c)};
    for (int t = 0; t < OPT_THINGS; t++) {
        k->card_count[t] = counts[t];
        k->cards[t] = arena_new(k->arena, Card, counts[t] + 1);
    }
}

/* ---- the words of each name by itself: none of them may stand in another question */

typedef const Str *NamesOf(const Catalog *c, Id id, int *count);

static const Str *titles_of(const Catalog *c, Id film, int *count)
{
    *count = catalog_film(c, film)->title_count;
    return catalog_film(c, film)->titles;
}

static const Str *aliases_of(const Catalog *c, Id person, int *count)
{
    *count = catalog_person(c, person)->alias_count;
    return catalog_person(c, person)->aliases;
}

static void index_names(Asker *k, int things, NamesOf *names_of, uint32_t **start, WordSet **words)
{
    int total = 0, count;
    for (int i = 0; i < things; i++) {
        names_of(k->catalog, (Id)i, &count);
        total += count;
    }
    *start = arena_new(k->arena, uint32_t, things + 1);
    *words = arena_new(k->arena, WordSet, total + 1);
    uint32_t n = 0;
    for (int i = 0; i < things; i++) {
        const Str *names = names_of(k->catalog, (Id)i, &count);
        (*start)[i] = n;
        for (int j = 0; j < count; j++)
            (*words)[n++] = words_make(names[j], k->arena);
    }
    (*start)[things] = n;
}

void cards_build(Asker *k)
{
    make_room(k);
    Id english = names_find_language(catalog_names(k->catalog), S("English"));
    for (int i = 0; i < k->card_count[OPT_FILM]; i++)
        make_film(k, (Id)i, english);
    for (int i = 0; i < k->card_count[OPT_PERSON]; i++)
        make_person(k, (Id)i);
    for (int i = 0; i < k->card_count[OPT_COUNTRY]; i++)
        make_country(k, (Id)i);
    things_build(k);
    index_names(k, k->card_count[OPT_FILM], titles_of, &k->title_start, &k->title_words);
    index_names(k, k->card_count[OPT_PERSON], aliases_of, &k->alias_start, &k->alias_words);
}
