/* prizes.c -- which film won this prize there and then? Wrong options are films of the same
 * edition: nominated, in competition, or of the film years it honours. */
#include "guards.h"
#include "utf8.h"

enum { FILM_FORMS = SHAPE_ANIMATED | SHAPE_DOCUMENTARY | SHAPE_SHORT | SHAPE_FOREIGN };

static bool is_festival(const Asker *k, const Award *w)
{
    const Edition *e = catalog_edition(k->catalog, w->edition);
    return catalog_event(k->catalog, e->event)->kind == EVENT_FESTIVAL;
}

/* The main competition, where sections are told apart; another jury's films are another list. */
static bool is_main_section(const Prize *p)
{
    return !p->section.n || str_equal(p->section, S("competition"));
}

/* Given by decision and not in a competition, so that nobody lost it. */
static bool is_honorary(const Prize *p)
{
    return str_find(p->name, S("Honorary")) >= 0 || str_starts(p->name, S("Special ")) ||
           str_find(p->name, S("Memorial")) >= 0;
}

/* "Screenplay Written Directly for the Screen - Based on Factual Material or ..." makes no
 * question. */
static bool is_long_winded(const Asker *k, const Award *w)
{
    enum { NAME_MAX = 56 };
    return utf8_length(catalog_prize_name(k->catalog, w->prize, w->edition)) > NAME_MAX;
}

static bool has_other_winner(const Asker *k, const Award *w)
{
    IdSpan all = catalog_awards_at(k->catalog, w->edition);
    for (int i = 0; i < all.count; i++) {
        const Award *other = catalog_award(k->catalog, all.ids[i]);
        if (other->prize == w->prize && other->result == RESULT_WON && other->film != w->film)
            return true;
    }
    return false;
}

static bool is_in_doubt(const Asker *k, const Award *w)
{
    const unsigned bad = NOTE_TIE | NOTE_REFUSED | NOTE_WITHDRAWN | NOTE_UNOFFICIAL;
    return (w->notes & bad) || has_other_winner(k, w);
}

static WordSet stem_words(Asker *k, const Award *w)
{
    const Edition *e = catalog_edition(k->catalog, w->edition);
    Buf b = buf_in(k->arena);
    buf_add(&b, catalog_prize_name(k->catalog, w->prize, w->edition));
    buf_add_char(&b, ' ');
    buf_add(&b, catalog_event(k->catalog, e->event)->name);
    return words_make(buf_str(&b), k->arena);
}

static Silence turned_down(Asker *k, const Award *w, bool festival, WordSet *words)
{
    const Prize *p = catalog_prize(k->catalog, w->prize);
    if (is_in_doubt(k, w) || is_honorary(p) || p->honours == HONOURS_COUNTRY)
        return SILENCE_PRIZE;
    if ((festival && !is_main_section(p)) || is_long_winded(k, w))
        return SILENCE_PRIZE;
    const Card *card = card_of(k, OPT_FILM, w->film);
    if (!card->usable)
        return SILENCE_TWIN;
    *words = stem_words(k, w);
    return words_meet(words, &card->look.words) || guard_meets_question(&card->look.words)
               ? SILENCE_LEAK
               : SILENCE_OK;
}

static void add(Asker *k, int kind, const Award *w, Id award, WordSet words)
{
    const Prize *p = catalog_prize(k->catalog, w->prize);
    const Card *card = card_of(k, OPT_FILM, w->film);
    bool craft = str_equal(p->section, S("craft"));
    Hardness h = {.base_milli = kind_base_milli(kind),
                  .film_fame = card->fame,
                  .key_fame = p->top ? 1000 : 500,
                  .age_milli = topic_age_milli(k, card->first),
                  .detail_milli = craft ? 1000 : 0};
    Topic *t = topics_add(k, kind);
    t->film = w->film;
    t->value = award;
    t->hardness = difficulty_fixed(&h);
    t->extra = index_add_words(k, words);
}

static bool was_listed_before(const Asker *k, IdSpan awards, int i)
{
    const Award *w = catalog_award(k->catalog, awards.ids[i]);
    for (int j = 0; j < i; j++) {
        const Award *other = catalog_award(k->catalog, awards.ids[j]);
        if (other->prize == w->prize && other->edition == w->edition && other->result == w->result)
            return true;
    }
    return false;
}

void prize_collect(Asker *k, int kind)
{
    for (int f = 0; f < k->card_count[OPT_FILM]; f++) {
        Id film = k->films[f];
        if (!guard_film_is_asked(k, film))
            continue;
        IdSpan awards = catalog_awards_of_film(k->catalog, film);
        for (int i = 0; i < awards.count; i++) {
            const Award *w = catalog_award(k->catalog, awards.ids[i]);
            bool festival = is_festival(k, w);
            if (w->result != RESULT_WON || festival != (kind == KIND_fest_winner_film) ||
                was_listed_before(k, awards, i))
                continue;
            WordSet words = {0};
            Silence why = turned_down(k, w, festival, &words);
            if (why == SILENCE_OK)
                add(k, kind, w, awards.ids[i], words);
            else
                topics_turn_down(k, kind, why);
        }
    }
}

/* The films that were up for this very prize come first. */
Pool prize_films(Draft *d)
{
    const Asker *k = d->asker;
    const Award *w = catalog_award(k->catalog, d->topic->value);
    IdSpan awards = catalog_awards_at(k->catalog, w->edition), films = index_edition(k, w->edition);
    int n = 0;
    for (int i = 0; i < awards.count && n < 16; i++) {
        const Award *other = catalog_award(k->catalog, awards.ids[i]);
        if (other->prize == w->prize && other->film != w->film)
            d->scratch[n++] = other->film;
    }
    return (Pool){d->scratch, n, films.ids, films.count, films.count / 2};
}

/* Was it in the same section of the festival as the prize? */
static bool was_in_section(const Asker *k, const Award *w, Id film)
{
    IdSpan awards = catalog_awards_of_film(k->catalog, film);
    for (int i = 0; i < awards.count; i++) {
        const Award *other = catalog_award(k->catalog, awards.ids[i]);
        if (other->edition == w->edition &&
            is_main_section(catalog_prize(k->catalog, other->prize)))
            return true;
    }
    return false;
}

bool prize_fits(const Draft *d, Id option)
{
    const Asker *k = d->asker;
    const Award *w = catalog_award(k->catalog, d->topic->value);
    /* A prize that only ever went to animated or foreign films is lost by such films alone. */
    unsigned form = k->prize_form[w->prize] & FILM_FORMS;
    if ((card_of(k, OPT_FILM, option)->look.shape & form) != form)
        return false;
    return !is_festival(k, w) || was_in_section(k, w, option);
}

Truth prize_truth(const Asker *k, const Question *q, uint32_t option)
{
    const Award *w = catalog_award(k->catalog, q->award);
    return fact_award_is(k->catalog, option, w->prize, w->edition, RESULT_WON);
}

uint64_t prize_fact(const Draft *d)
{
    return catalog_award(d->asker->catalog, d->topic->value)->key;
}

uint64_t prize_about(const Draft *d)
{
    const Catalog *c = d->asker->catalog;
    const Award *w = catalog_award(c, d->topic->value);
    return rng_mix(catalog_prize(c, w->prize)->key) ^ catalog_edition(c, w->edition)->key;
}
