/* things.c -- cards of what is neither film, person nor country: languages, prizes, festivals, works,
 * roles, and films by their other titles. */
#include "cards.h"

#include "guards.h"
#include "utf8.h"

static Card make_card(Asker *k, Str shown)
{
    Card card = {.usable = shown.n > 0};
    card.look = look_make(shown, fold_text(k->arena, shown), NULL, 0, k->arena);
    return card;
}

/* The world of a film: what its works and roles share with those of other films. */
static void lend_world(const Asker *k, Card *card, Id film)
{
    const Card *from = card_of(k, OPT_FILM, film);
    card->genres = from->genres;
    card->countries = from->countries;
    card->first = card->last = from->first;
    card->fame = from->fame;
}

static void make_languages(Asker *k)
{
    const Names *n = catalog_names(k->catalog);
    for (int i = 0; i < k->card_count[OPT_LANGUAGE]; i++) {
        Card card = make_card(k, n->languages[i].name);
        IdSpan films = catalog_films(k->catalog, REL_LANGUAGE, (Id)i);
        for (int j = 0; j < films.count; j++)
            card.countries |= card_of(k, OPT_FILM, films.ids[j])->countries;
        card.usable = films.count > 0;
        k->cards[OPT_LANGUAGE][i] = card;
    }
}

static void make_prizes(Asker *k)
{
    enum { TOP = 1000, PLAIN = 600, CRAFT = 300 };
    for (int i = 0; i < k->card_count[OPT_PRIZE]; i++) {
        const Prize *p = catalog_prize(k->catalog, (Id)i);
        Card card = make_card(k, p->name);
        card.fame = p->top ? TOP : str_equal(p->section, S("craft")) ? CRAFT : PLAIN;
        k->cards[OPT_PRIZE][i] = card;
    }
    for (int i = 0; i < k->card_count[OPT_EVENT]; i++) {
        Card card = make_card(k, catalog_event(k->catalog, (Id)i)->name);
        card.usable = false;            /* until a top prize is found: groups.c */
        card.fame = 500;
        k->cards[OPT_EVENT][i] = card;
    }
}

static void make_works(Asker *k)
{
    for (int i = 0; i < k->card_count[OPT_WORK]; i++) {
        const Source *s = catalog_source(k->catalog, i);
        Card card = make_card(k, s->title);
        lend_world(k, &card, s->film);
        k->cards[OPT_WORK][i] = card;
    }
}

static void make_roles(Asker *k)
{
    for (int i = 0; i < k->card_count[OPT_ROLE]; i++) {
        int star;
        Id film = catalog_part_film(k->catalog, (uint32_t)i, &star);
        Str character = catalog_character(k->catalog, film, star);
        Id person = catalog_values(k->catalog, REL_STAR, film).ids[star];
        Card card = make_card(k, character);
        lend_world(k, &card, film);
        card.look.family = look_last_word(card.look.folded);
        card.usable = guard_role_is_name(character);
        card.gender = card_of(k, OPT_PERSON, person)->gender;
        card.fame = card_of(k, OPT_PERSON, person)->fame;
        k->cards[OPT_ROLE][i] = card;
    }
}

/* A film shown by one title alone: only the words of that title count. */
static Card make_titled(Asker *k, Id film, Str title)
{
    const Card *whole = card_of(k, OPT_FILM, film);
    Card card = {.look = look_make(title, fold_text(k->arena, title), NULL, 0, k->arena)};
    lend_world(k, &card, film);
    card.look.family = whole->look.family;
    card.usable = title.n && whole->usable;
    card.shared = whole->shared;
    return card;
}

void things_build(Asker *k)
{
    make_languages(k);
    make_prizes(k);
    make_works(k);
    make_roles(k);
    for (int i = 0; i < k->card_count[OPT_FILM]; i++) {
        const Film *f = catalog_film(k->catalog, (Id)i);
        k->cards[OPT_TITLE][i] = make_titled(k, (Id)i, f->title);
        k->cards[OPT_ORIGINAL][i] = make_titled(k, (Id)i, f->original);
        /* "L'Humanité" of "Humanité" is no other title. */
        k->cards[OPT_ORIGINAL][i].usable &=
            !str_equal(fold_title(k->scratch, f->original), f->folded);
    }
}
