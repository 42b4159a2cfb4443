#include "groups.h"

#include "sorted.h"

static Id *ids_of(Asker *k, const Id *from, int count)
{
    Id *ids = arena_new(k->arena, Id, count + 1);
    for (int i = 0; i < count; i++)
        ids[i] = from[i];
    return ids;
}

static WordSet words_of(const Asker *k, Id prize, Id edition)
{
    Buf b = buf_in(k->arena);
    buf_add(&b, catalog_prize_name(k->catalog, prize, edition));
    buf_add_char(&b, ' ');
    buf_add(&b, catalog_event(k->catalog, catalog_edition(k->catalog, edition)->event)->name);
    return words_make(buf_str(&b), k->arena);
}

static PrizeGroup make_group(Asker *k, Id edition, const Id *awards, int count)
{
    const Catalog *c = k->catalog;
    const unsigned bad = NOTE_TIE | NOTE_REFUSED | NOTE_WITHDRAWN | NOTE_UNOFFICIAL;
    PrizeGroup g = {.prize = catalog_award(c, awards[0])->prize, .edition = edition};
    int won = 0, nominated = 0;
    Id *of_won = ids_of(k, awards, count), *of_nominated = ids_of(k, awards, count);
    for (int i = 0; i < count; i++) {
        const Award *w = catalog_award(c, awards[i]);
        if (w->result == RESULT_COMPETED)
            continue;
        if (w->result == RESULT_WON)
            of_won[won++] = awards[i];
        else
            of_nominated[nominated++] = awards[i];
        g.doubtful |= (w->notes & bad) != 0;
    }
    g.won = (IdSpan){of_won, won};
    g.nominated = (IdSpan){of_nominated, nominated};
    g.won_whole = catalog_list_is_whole(c, g.prize, edition, RESULT_WON);
    g.nominated_whole =
        g.won_whole && catalog_list_is_whole(c, g.prize, edition, RESULT_NOMINATED);
    g.doubtful |= won > 1;
    g.words = words_of(k, g.prize, edition);
    g.shape = look_shape_of(catalog_prize_name(c, g.prize, edition));
    return g;
}

/* The awards of an edition come by prize. */
static void add_edition(Asker *k, Id edition, int *cap)
{
    IdSpan all = catalog_awards_at(k->catalog, edition);
    for (int i = 0, end; i < all.count; i = end) {
        Id prize = catalog_award(k->catalog, all.ids[i])->prize;
        for (end = i + 1;
             end < all.count && catalog_award(k->catalog, all.ids[end])->prize == prize;)
            end++;
        *ARRAY_PUSH(k->arena, k->groups, k->group_count, *cap) =
            make_group(k, edition, all.ids + i, end - i);
    }
}

static void sort_groups(Asker *k)
{
    int n = k->group_count;
    SortRow *rows = arena_new(k->scratch, SortRow, n + 1);
    PrizeGroup *sorted = arena_new(k->arena, PrizeGroup, n + 1);
    for (int i = 0; i < n; i++)
        rows[i] = (SortRow){k->groups[i].prize, k->groups[i].edition, (uint32_t)i};
    sort_rows(rows, n);
    k->group_edition = arena_new(k->arena, Id, n + 1);
    for (int i = 0; i < n; i++) {
        sorted[i] = k->groups[rows[i].id];
        k->group_edition[i] = sorted[i].edition;
    }
    k->groups = sorted;
    int prizes = catalog_prize_count(k->catalog);
    k->group_start = arena_new(k->arena, uint32_t, prizes + 1);
    for (int g = 0, p = 0; p <= prizes; k->group_start[p++] = (uint32_t)g)
        while (g < n && sorted[g].prize < (Id)p)
            g++;
}

/* ---- who was ever up for a prize, in the order of their first years */

static int count_rivals(const PrizeGroup *g, const Catalog *c, SortRow *rows, const Asker *k)
{
    int n = 0;
    for (int side = 0; side < 2; side++) {
        IdSpan awards = side ? g->nominated : g->won;
        for (int i = 0; i < awards.count; i++) {
            const Award *w = catalog_award(c, awards.ids[i]);
            for (int j = 0; j < w->person_count; j++, n++)
                if (rows)
                    rows[n] = (SortRow){(uint64_t)card_of(k, OPT_PERSON, w->people[j])->first,
                                        catalog_key(c, ENT_PERSON, w->people[j]), w->people[j]};
        }
    }
    return n;
}

static void index_rival_lists(Asker *k)
{
    const Catalog *c = k->catalog;
    int prizes = catalog_prize_count(c), total = 0, at = 0;
    for (int i = 0; i < k->group_count; i++)
        total += count_rivals(&k->groups[i], c, NULL, k);
    SortRow *rows = arena_new(k->scratch, SortRow, total + 1);
    k->rival_start = arena_new(k->arena, uint32_t, prizes + 1);
    k->rivals = arena_new(k->arena, Id, total + 1);
    for (int p = 0, g = 0; p < prizes; p++) {
        int n = 0;
        for (; g < k->group_count && k->groups[g].prize == (Id)p; g++)
            n += count_rivals(&k->groups[g], c, rows + n, k);
        sort_rows(rows, n);
        k->rival_start[p] = (uint32_t)at;
        for (int i = 0; i < n; i++)
            if (!i || rows[i].id != rows[i - 1].id)
                k->rivals[at++] = rows[i].id;
    }
    k->rival_start[prizes] = (uint32_t)at;
}

/* ---- festivals that give a top prize */

static void index_festivals(Asker *k)
{
    const Catalog *c = k->catalog;
    int n = catalog_event_count(c);
    k->festivals = arena_new(k->arena, Id, n + 1);
    for (int p = 0; p < catalog_prize_count(c); p++) {
        const Prize *prize = catalog_prize(c, (Id)p);
        Card *card = &k->cards[OPT_EVENT][prize->event];
        if (catalog_event(c, prize->event)->kind == EVENT_FESTIVAL && prize->top)
            card->usable = true;
    }
    for (int i = 0; i < n; i++)
        if (k->cards[OPT_EVENT][i].usable)
            k->festivals[k->festival_count++] = (Id)i;
}

void groups_build(Asker *k)
{
    int cap = 0;
    for (int e = 0; e < catalog_edition_count(k->catalog); e++)
        add_edition(k, (Id)e, &cap);
    sort_groups(k);
    index_rival_lists(k);
    index_festivals(k);
}

const PrizeGroup *index_group(const Asker *k, Id prize, Id edition)
{
    const Id *at = k->group_edition + k->group_start[prize];
    int count = (int)(k->group_start[prize + 1] - k->group_start[prize]);
    /* Halves without a branch: the processor would guess every second wrongly. */
    for (int half; count > 1; count -= half) {
        half = count / 2;
        at += half * (at[half] <= edition);
    }
    return count && *at == edition ? &k->groups[at - k->group_edition] : NULL;
}

IdSpan index_rivals(const Asker *k, Id prize)
{
    uint32_t from = k->rival_start[prize];
    return (IdSpan){k->rivals + from, (int)(k->rival_start[prize + 1] - from)};
}
