#include "trades.h"

enum { CRAFTS = 16 }; /* the bits that a card has for them */

static void give(Asker *k, Id person, uint8_t craft)
{
    k->cards[OPT_PERSON][person].trades |= (uint16_t)(1u << craft);
}

void trades_index(Asker *k)
{
    for (int i = 0; i < catalog_award_count(k->catalog); i++) {
        const Award *w = catalog_award(k->catalog, (Id)i);
        for (int j = 0; j < w->person_count; j++)
            give(k, w->people[j], catalog_prize(k->catalog, w->prize)->craft);
    }
    for (int craft = 1; craft < CRAFTS; craft++) {
        Relation job = catalog_craft_job(craft);
        for (int p = 0; job != REL_COUNT && p < k->card_count[OPT_PERSON]; p++)
            if (catalog_films(k->catalog, job, (Id)p).count)
                give(k, (Id)p, (uint8_t)craft);
    }
}

bool trades_is_of(const Asker *k, Id prize, Id person)
{
    uint8_t craft = catalog_prize(k->catalog, prize)->craft;
    return !craft || (card_of(k, OPT_PERSON, person)->trades >> craft & 1);
}
