#include "trades.h"

#include "utf8.h"

/* By the prize's own name, folded; the first that stands in it: "sound editing" is no film's. */
static const struct {
    const char *word;
    uint8_t trade;
    Relation job;
} trades[] = {
    {"sound", 1, REL_COUNT},
    {"effects", 2, REL_COUNT},
    {"costume", 3, REL_COUNT},
    {"makeup", 4, REL_COUNT},
    {"make up", 4, REL_COUNT},
    {"hairstyling", 4, REL_COUNT},
    {"production design", 5, REL_COUNT},
    {"art direction", 5, REL_COUNT},
    {"dance direction", 6, REL_COUNT},
    {"casting", 7, REL_COUNT},
    {"assistant director", 8, REL_COUNT},
    {"song", 9, REL_MUSIC},
    {"score", 9, REL_MUSIC},
    {"scoring", 9, REL_MUSIC},
    {"music", 9, REL_MUSIC},
    {"cinematography", 10, REL_CAMERA},
    {"editing", 11, REL_EDITOR},
    {"screenplay", 12, REL_WRITER},
    {"story", 12, REL_WRITER},
    {"writing", 12, REL_WRITER},
    {"director", 13, REL_DIRECTOR},
};
enum { TRADES = sizeof trades / sizeof *trades };

static uint8_t trade_of(const Asker *k, Id prize)
{
    Str name = fold_text(k->scratch, catalog_prize(k->catalog, prize)->name);
    for (int i = 0; i < TRADES; i++)
        if (str_find(name, str_from_c(trades[i].word)) >= 0)
            return trades[i].trade;
    return 0;
}

static void give(Asker *k, Id person, uint8_t trade)
{
    k->cards[OPT_PERSON][person].trades |= (uint16_t)(1u << trade);
}

void trades_index(Asker *k)
{
    int prizes = catalog_prize_count(k->catalog);
    k->prize_trade = arena_new(k->arena, uint8_t, prizes + 1);
    for (int p = 0; p < prizes; p++)
        k->prize_trade[p] = trade_of(k, (Id)p);
    for (int i = 0; i < catalog_award_count(k->catalog); i++) {
        const Award *w = catalog_award(k->catalog, (Id)i);
        for (int j = 0; j < w->person_count; j++)
            give(k, w->people[j], k->prize_trade[w->prize]);
    }
    for (int i = 0; i < TRADES; i++)
        for (int p = 0; trades[i].job != REL_COUNT && p < k->card_count[OPT_PERSON]; p++)
            if (catalog_films(k->catalog, trades[i].job, (Id)p).count)
                give(k, (Id)p, trades[i].trade);
}

bool trades_is_of(const Asker *k, Id prize, Id person)
{
    uint8_t trade = k->prize_trade[prize];
    return !trade || (card_of(k, OPT_PERSON, person)->trades >> trade & 1);
}

Relation trades_job(const Asker *k, Id prize)
{
    for (int i = 0; i < TRADES; i++)
        if (trades[i].trade == k->prize_trade[prize])
            return trades[i].job;
    return REL_COUNT;
}
