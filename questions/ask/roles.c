/* roles.c -- who played whom: one performer for a role, wrong options of the same gender. */
#include "guards.h"
#include "utf8.h"

/* The words of a role without those that only tell its ages or copies apart. */
static WordSet role_words(Asker *k, Str character)
{
    static const char apart[] =
        " young younger old older elder elderly little child boy girl adult senior "
        "junior teenage teen voice first second ";
    Buf b = buf_in(k->arena);
    Str head, rest = fold_text(k->arena, character);
    while (rest.n) {
        str_cut(rest, ' ', &head, &rest);
        if (str_find(str_from_c(apart), arena_format(k->arena, " %.*s ", STR_ARG(head))) >= 0)
            continue;
        buf_add(&b, head);
        buf_add_char(&b, ' ');
    }
    return words_make(buf_str(&b), k->arena);
}

/* Has the role a performer of its own? A second one whose role says no more than this one, or the
 * other way round (young and old, twins, a voice), could be meant as well. One of the same family
 * could not: Vito and Michael Corleone are two. */
static bool has_one_performer(Asker *k, Id film, int role, const WordSet *words)
{
    IdSpan stars = catalog_values(k->catalog, REL_STAR, film);
    for (int i = 0; i < stars.count; i++) {
        if (i == role || stars.ids[i] == stars.ids[role])
            continue;
        WordSet other = role_words(k, catalog_character(k->catalog, film, i));
        if (words_within(words, &other) || words_within(&other, words))
            return false;
    }
    return true;
}

static bool leaks(const Asker *k, Id film, Id person, const WordSet *role, Naming naming)
{
    const WordSet *name = &card_of(k, OPT_PERSON, person)->look.words;
    if (words_meet(name, role) || words_meet(name, &card_of(k, OPT_FILM, film)->look.words))
        return true;
    if (naming != NAMED_WITH_DIRECTOR)
        return false;
    Id director = catalog_values(k->catalog, REL_DIRECTOR, film).ids[0];
    return words_meet(name, &card_of(k, OPT_PERSON, director)->look.words);
}

static Silence turned_down(Asker *k, Id film, int i, WordSet *words)
{
    Id person = catalog_values(k->catalog, REL_STAR, film).ids[i];
    Str character = catalog_character(k->catalog, film, i);
    if (!guard_role_is_name(character))
        return SILENCE_ROLE;
    *words = role_words(k, character);
    if (!words->count || !has_one_performer(k, film, i, words))
        return SILENCE_ROLE;
    if (!card_of(k, OPT_PERSON, person)->usable)
        return SILENCE_NAME;
    if (card_of(k, OPT_PERSON, person)->gender == GENDER_UNKNOWN)
        return SILENCE_GENDER;
    Naming naming = guard_naming(k, film, false);
    if (naming == NAMED_NOT)
        return SILENCE_TWIN;
    return leaks(k, film, person, words, naming) ? SILENCE_LEAK : SILENCE_OK;
}

static void add(Asker *k, int kind, Id film, int i, WordSet words)
{
    Id person = catalog_values(k->catalog, REL_STAR, film).ids[i];
    const Card *card = card_of(k, OPT_FILM, film);
    Hardness h = {.base_milli = kind_base_milli(kind),
                  .film_fame = card->fame,
                  .key_fame = card_of(k, OPT_PERSON, person)->fame,
                  .age_milli = topic_age_milli(k, card->first),
                  .detail_milli = i >= 2 ? 500 : 0};
    Topic *t = topics_add(k, kind);
    t->film = film;
    t->value = person;
    t->detail = i;
    t->rank = topic_rank_active(k, REL_STAR, person, card->first);
    t->hardness = difficulty_fixed(&h);
    t->extra = index_add_words(k, words);
    *ARRAY_PUSH(k->arena, k->role_keys, k->role_count, k->role_cap) =
        fact_role_key(k->catalog, film, catalog_character(k->catalog, film, i));
}

void role_collect(Asker *k, int kind)
{
    for (int f = 0; f < k->card_count[OPT_FILM]; f++) {
        Id film = k->films[f];
        if (!guard_film_is_asked(k, film))
            continue;
        IdSpan stars = catalog_values(k->catalog, REL_STAR, film);
        for (int i = 0; i < stars.count; i++) {
            WordSet words = {0};
            Silence why = turned_down(k, film, i, &words);
            if (why == SILENCE_OK)
                add(k, kind, film, i, words);
            else
                topics_turn_down(k, kind, why);
        }
    }
}

/* First the others of the cast, who are closed out by their own roles; then performers of the time.
 */
Pool role_people(Draft *d)
{
    IdSpan stars = catalog_values(d->asker->catalog, REL_STAR, d->topic->film);
    IdSpan active = index_active(d->asker, REL_STAR, d->year);
    return (Pool){stars.ids, stars.count, active.ids, active.count, (int)d->topic->rank};
}

/* A role has one performer, so that whoever has another role in the film did not play it. Of one
 * whom the film does not list we want to know besides that a small part is out of the question. */
Truth role_truth(const Asker *k, const Question *q, uint32_t option)
{
    const Catalog *c = k->catalog;
    IdSpan stars = catalog_values(c, REL_STAR, q->film);
    if (stars.ids[q->detail] == option)
        return FACT_YES;
    for (int i = 0; i < stars.count; i++)
        if (stars.ids[i] == option)
            return catalog_character(c, q->film, i).n ? FACT_NO : FACT_UNKNOWN;
    if (guard_person_is_on_film(k, q->film, option))
        return FACT_UNKNOWN;
    if (fact_is(c, REL_STAR, q->film, option) == FACT_NO)
        return FACT_NO;
    return fact_presumed_not_in_cast(c, q->film, option) ? FACT_NO : FACT_UNKNOWN;
}

uint64_t role_fact(const Draft *d)
{
    /* Prepared, for folding a role takes memory; the keys stand in the order of the topics. */
    return d->asker->role_keys[d->topic - d->asker->lists[KIND_role_player].topics];
}

uint64_t role_about(const Draft *d)
{
    return role_fact(d);
}
