/* quotes.c -- see quotes.h. */
#include "quotes.h"

#include "rng.h"

static uint64_t place_key(Str file, int line, int column)
{
    return rng_mix(str_hash(file, (uint64_t)(unsigned)line << 32 | (unsigned)column));
}

void quotes_init(Quotes *q, Arena *a)
{
    *q = (Quotes){0};
    text_map_init(&q->places, a);
}

void quotes_add(Quotes *q, const Pack *pack)
{
    for (int i = 0; i < pack->quote_count; i++) {
        const Quote *quote = &pack->quotes[i];
        uint32_t *at = text_map_at_number(&q->places,
                                          place_key(quote->file, quote->line, quote->column));
        if (*at != TEXT_MAP_NONE)
            continue;
        *at = (uint32_t)q->count;
        *ARRAY_PUSH(q->places.arena, q->all, q->count, q->cap) = quote;
    }
}

Str quotes_find(const Quotes *q, Str file, const Field *f)
{
    if (!q->count)
        return S("");
    uint32_t at = text_map_get_number(&q->places, place_key(file, f->line, f->column));
    if (at == TEXT_MAP_NONE)
        return S("");
    const Quote *quote = q->all[at];
    bool same = quote->line == f->line && quote->column == f->column;
    return same && str_equal(quote->file, file) ? quote->sentence : S("");
}
