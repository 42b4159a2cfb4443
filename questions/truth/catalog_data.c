/* catalog_data.c -- looking things up in sorted arrays. */
#include "catalog_data.h"

#include "utf8.h"

Str data_fold(Arena *a, Str text)
{
    Str folded = fold_text(a, text);
    return folded.n ? folded : text;
}

Str data_fold_title(Arena *a, Str text)
{
    Str folded = fold_title(a, text);
    return folded.n ? folded : text;
}

TextEntry *data_index_texts(Arena *a, OrderRow *rows, int count)
{
    TextEntry *out = arena_new(a, TextEntry, count + 1);
    /* The text decides, then the entity, then whether it is shown: both go into the id. */
    for (int i = 0; i < count; i++)
        rows[i] = (OrderRow){0, 0, rows[i].text, rows[i].id << 1 | (rows[i].first ? 0 : 1)};
    order_rows(rows, count);
    for (int i = 0; i < count; i++)
        out[i] = (TextEntry){rows[i].text, rows[i].id >> 1, !(rows[i].id & 1)};
    return out;
}

int data_find_text(const TextEntry *entries, int count, Str folded, int *found)
{
    int low = 0, high = count;
    while (low < high) {
        int middle = low + (high - low) / 2;
        if (str_compare(entries[middle].folded, folded) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    int end = low;
    while (end < count && str_equal(entries[end].folded, folded))
        end++;
    *found = end - low;
    return low;
}

bool data_has_claim(const uint64_t *claims, int count, uint64_t claim)
{
    /* Halves without a branch: the processor would guess every second wrongly. */
    const uint64_t *low = claims;
    for (int half; count > 1; count -= half) {
        half = count / 2;
        low += half * (low[half - 1] < claim);
    }
    return count && *low == claim;
}

uint64_t data_film_claim(Id film, Id event, Result result)
{
    return (uint64_t)film << 26 | (uint64_t)event << 2 | (unsigned)result;
}

uint64_t data_list_claim(Id prize, Id edition, Result result)
{
    return (uint64_t)prize << 34 | (uint64_t)edition << 2 | (unsigned)result;
}

bool data_in_bounds(const Edition *e, int first, int last)
{
    /* Years and ordinals cannot be taken for each other: no event comes near its 1000th edition. */
    bool after = !first || (first >= 1000 ? e->held >= first : e->ordinal && e->ordinal >= first);
    bool before = !last || (last >= 1000 ? e->held <= last : e->ordinal && e->ordinal <= last);
    return after && before;
}
